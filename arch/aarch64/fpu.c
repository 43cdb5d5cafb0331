// SPDX-License-Identifier: MIT
//
// Ownership of the floating-point unit. CPACR_EL1 lets the kernel itself use it always (it is
// compiled not to), so that saving needs no synchronisation; only user level traps.

#include "fpu.h"
#include <kernel/thread.h>
#include "core.h"
#include "sysreg.h"

enum fpu_access : uint64_t {
    FPU_KERNEL_ONLY = 1u << 20, // CPACR_EL1.FPEN (Arm ARM D17.2.33); SVE and SME stay off
    FPU_EVERYBODY = 3u << 20,
};

// fpu.S
void fpu_save(struct arch_fpu_state *state);
void fpu_load(const struct arch_fpu_state *state);

static void fpu_set_access(struct arch_core *core, uint64_t access);

void fpu_init(void) {
    fpu_set_access(core_here(), FPU_KERNEL_ONLY);
    barrier_instruction();
}

void fpu_claim(struct thread *thread) {
    struct arch_core *core = core_here();
    if (core->fpu_owner != nullptr) {
        fpu_save(&core->fpu_owner->fpu);
    }
    fpu_load(&thread->fpu);
    core->fpu_owner = thread;
    fpu_set_access(core, FPU_EVERYBODY);
}

void fpu_select(struct arch_core *core, const struct thread *thread) {
    uint64_t access = core->fpu_owner == thread ? FPU_EVERYBODY : FPU_KERNEL_ONLY;
    if (core->fpu_access != access) {
        fpu_set_access(core, access);
    }
}

void arch_fpu_release(struct thread *thread) {
    struct arch_core *core = core_here();
    if (core->fpu_owner != thread) {
        return;
    }
    fpu_save(&thread->fpu);
    core->fpu_owner = nullptr;
    fpu_set_access(core, FPU_KERNEL_ONLY);
}

static void fpu_set_access(struct arch_core *core, uint64_t access) {
    sysreg_write(cpacr_el1, access);
    core->fpu_access = access;
}
