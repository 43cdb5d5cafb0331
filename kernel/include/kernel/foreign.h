// SPDX-License-Identifier: MIT
//
// Programs of another system, and the library that serves them (thread_set_foreign in
// idl/kernel/objects.yaml).
#pragma once

#include <kernel/types.h>

struct thread;

// The current thread trapped with a number that is no system call of ours. False, and nothing has
// happened: it is not foreign, or has no message buffer to keep its registers in.
bool foreign_enter(struct thread *thread);

// The current thread faulted. False, and nothing has happened: as above, or it is in its library.
bool foreign_fault(struct thread *thread, unsigned kind, uint64_t detail, uint64_t address,
                   uint64_t syndrome);

// Loads the registers of the current thread from its message buffer. EMPTY: as above. CANCELLED: it
// was interrupted.
status_t foreign_leave(struct thread *thread);

// thread_interrupt: of any thread.
status_t foreign_interrupt(struct thread *thread);
