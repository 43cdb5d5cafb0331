// SPDX-License-Identifier: MIT
//
// Ownership of the floating-point unit. CPACR_EL1 lets the kernel itself use it always (it is
// compiled not to), so that saving needs no synchronisation; only user level traps.

#include "fpu.h"
#include <kernel/thread.h>
#include "core.h"
#include "sysreg.h"

// fpu.S
void fpu_save(struct arch_fpu_state *state);
void fpu_load(const struct arch_fpu_state *state);

void fpu_init(void) {
    fpu_set_access(core_here(), FPU_KERNEL_ONLY);
    barrier_instruction();
}

void fpu_claim(struct thread *thread) {
    struct arch_core *core = core_here();
    if (core->fpu_owner != nullptr) {
        fpu_save(&core->fpu_owner->fpu);
        core->fpu_owner->context.is_fpu_owner = 0;
    }
    fpu_load(&thread->fpu);
    core->fpu_owner = thread;
    thread->context.is_fpu_owner = LOOK_AT_FPU;
    fpu_set_access(core, FPU_EVERYBODY);
}

static void release(void *thread) {
    struct arch_core *core = core_here();
    fpu_save(&((struct thread *)thread)->fpu);
    core->fpu_owner = nullptr;
    ((struct thread *)thread)->context.is_fpu_owner = 0;
    fpu_set_access(core, FPU_KERNEL_ONLY);
}

void arch_fpu_release(struct thread *thread) {
    if (thread->core->arch.fpu_owner == thread) {
        core_call(thread->core, release, thread);
    }
}
