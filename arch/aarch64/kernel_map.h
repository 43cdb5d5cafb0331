// SPDX-License-Identifier: MIT
//
// The kernel's own translation: the window on RAM and on the devices that the kernel drives itself,
// with the kernel's image inside it. Built before the MMU is on, but for RAM: what there is of it
// is found later. Never changed afterwards.
#pragma once

#include <kernel/types.h>

// What start.S loads on each core: MAIR_EL1, TCR_EL1, TTBR0_EL1 and TTBR1_EL1.
struct kernel_map {
    uint64_t attributes;
    uint64_t control;
    uint64_t identity;
    uint64_t kernel;
};

// Written and read with the MMU off, past the caches.
extern struct kernel_map kernel_map;

// With the MMU off: build the tables. `tree` is what the loader left in its first register: where
// it may be a device tree, or the board says that one may lie elsewhere, that memory is mapped at
// its physical address, which is returned; 0: there is none.
paddr_t kernel_map_build(paddr_t tree);

// After the jump to the window: how much of `tree`'s memory is mapped.
uint64_t kernel_map_tree_bytes(paddr_t tree);

// Map the RAM that there is (kernel/ram.h).
void kernel_map_add_ram(void);

// On each core: drop the identity mapping.
void kernel_map_finish(void);

// TTBR0_EL1 of the empty address space, ASID 0.
uint64_t kernel_map_empty_translation(void);
