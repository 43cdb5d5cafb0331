// SPDX-License-Identifier: MIT
//
// The floating-point unit belongs to the thread that used it last. Another thread's first use traps
// and changes owners; a thread that never uses it pays nothing.
#pragma once

#include "core.h"
#include "sysreg.h"

struct thread;

enum fpu_access : uint64_t {
    FPU_KERNEL_ONLY = 1u << 20, // CPACR_EL1.FPEN (Arm ARM D17.2.33); SVE and SME stay off
    FPU_EVERYBODY = 3u << 20,
};

void fpu_init(void);

// The current thread used the unit without owning it: save its owner's registers, load the
// thread's.
void fpu_claim(struct thread *thread);

static inline void fpu_set_access(struct arch_core *here, uint64_t access) {
    sysreg_write(cpacr_el1, access);
    here->fpu_access = access;
    core_update_look(here, access == FPU_EVERYBODY);
}

// Let user level use the unit if `next` owns it, trap if not. Who ran before says nothing: it may
// have been nobody, after the owner.
static inline void fpu_select(struct arch_core *here, const struct thread *next) {
    uint64_t access = here->fpu_owner == next ? FPU_EVERYBODY : FPU_KERNEL_ONLY;
    if (here->fpu_access != access) {
        fpu_set_access(here, access);
    }
}
