// SPDX-License-Identifier: MIT
//
// The floating-point unit belongs to the thread that used it last. Another thread's first use traps
// and changes owners; a thread that never uses it pays nothing.
#pragma once

#include "core.h"
#include "cpu.h"

void fpu_init(void);

// The current thread used the unit without owning it: save its owner's registers, load the
// thread's.
void fpu_claim(struct thread *thread);

static inline void fpu_open(struct arch_core *core) {
    __asm__ volatile("clts" ::: "memory");
    core->is_fpu_open = true;
    core->must_look = true;
}

static inline void fpu_close(struct arch_core *core) {
    control_write(cr0, control_read(cr0) | CR0_TASK_SWITCHED);
    core->is_fpu_open = false;
    core->must_look = arch_core_here()->uses_lock;
}

// Let user level use the unit if `thread` owns it, trap if not.
static inline void fpu_select(struct arch_core *core, const struct thread *thread) {
    bool is_owner = core->fpu_owner == thread;
    if (is_owner && !core->is_fpu_open) {
        fpu_open(core);
    } else if (!is_owner && core->is_fpu_open) {
        fpu_close(core);
    }
}
