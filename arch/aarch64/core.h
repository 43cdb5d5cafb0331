// SPDX-License-Identifier: MIT
//
// What belongs to one core, reached by TPIDR_EL1. Only the core itself uses it, with interrupts
// off: no lock.
#pragma once

#include <kernel/arch.h>
#include "sysreg.h"

struct arch_core {
    vaddr_t stack_top;                    // kernel stack: empty whenever user code or idle runs
    struct arch_context *exception_frame; // registers of an exception taken in the kernel
    vaddr_t emergency_top;                // stack for such an exception
    vaddr_t stack_bottom;                 // the page below is not mapped
    vaddr_t emergency_bottom;
    uint64_t translation;     // what TTBR0_EL1 holds
    uint64_t fpu_access;      // what CPACR_EL1 holds
    struct thread *fpu_owner; // whose registers are in the floating-point unit; null: nobody's
};

// The core that boots: the only one so far.
extern struct arch_core core_first;

static inline struct arch_core *core_here(void) {
    struct arch_core *here;
    __asm__("mrs %0, tpidr_el1" : "=r"(here)); // not volatile: always the same on one core
    return here;
}

// Load another lower half. No TLB maintenance: entries carry their ASID. The return to user level
// synchronises; the kernel itself uses the upper half.
static inline void translation_load(struct arch_core *here, uint64_t translation) {
    sysreg_write(ttbr0_el1, translation);
    here->translation = translation;
}

// Set the control registers of this core that start.S left.
void core_init(void);
