// SPDX-License-Identifier: MIT
//
// The kernel's own translation: the window on RAM and on the devices that the kernel drives itself,
// with the kernel's image inside it. Built once, before the MMU is on, and never changed
// afterwards.
#pragma once

#include <kernel/types.h>

// With the MMU off: build the tables and load the translation registers. start.S switches the MMU
// on next.
void kernel_map_build(void);

// After the jump to the window: drop the identity mapping.
void kernel_map_finish(void);

// TTBR0_EL1 of the empty address space, ASID 0.
uint64_t kernel_map_empty_translation(void);
