// SPDX-License-Identifier: MIT
//
// This core's part of its struct core, whose address is in TPIDR_EL1.
#pragma once

#include <kernel/core.h>
#include "sysreg.h"

static inline struct arch_core *core_here(void) {
    return &arch_core_here()->arch;
}

// Load another lower half. No TLB maintenance: entries carry their ASID. The return to user level
// synchronises; the kernel itself uses the upper half.
static inline void translation_load(struct arch_core *here, uint64_t translation) {
    sysreg_write(ttbr0_el1, translation);
    here->translation = translation;
}

static inline void core_update_look(struct arch_core *here, bool is_fpu_open) {
    uint64_t lock = arch_core_here()->uses_lock ? LOOK_AT_LOCK : 0;
    here->look_at = (uint8_t)(lock | (is_fpu_open ? LOOK_AT_FPU : 0));
}

// Give a core its stacks, before it runs.
void core_prepare(struct core *core);

// The page below the kernel stack of a core, as linked.
vaddr_t core_guard_page(unsigned index);
