// SPDX-License-Identifier: MIT
//
// The floating-point unit belongs to the thread that used it last. Another thread's first use traps
// and changes owners; a thread that never uses it pays nothing.
#pragma once

struct arch_core;
struct thread;

void fpu_init(void);

// The current thread used the unit without owning it: save its owner's registers, load the
// thread's.
void fpu_claim(struct thread *thread);

// Let user level use the unit if `thread` owns it, trap if not.
void fpu_select(struct arch_core *core, const struct thread *thread);
