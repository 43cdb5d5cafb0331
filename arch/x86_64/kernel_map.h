// SPDX-License-Identifier: MIT
//
// The kernel's own translation: the window on RAM and on the devices that the kernel drives itself,
// with the kernel's image inside it. Built once and never changed afterwards; every address space
// has it in its last root entry.
#pragma once

#include <kernel/types.h>

// What the early tables of start.S map, from address 0 on.
constexpr uint64_t early_window_bytes = 4ull << 30;

// On the early tables: build the real ones and load them.
void kernel_map_build(void);

// Load them on another core.
void kernel_map_load(void);

// CR3 of the empty address space, PCID 0.
uint64_t kernel_map_empty_translation(void);

// The root entry of the window.
uint64_t kernel_map_root_entry(void);
