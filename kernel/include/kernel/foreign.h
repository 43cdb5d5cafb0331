// SPDX-License-Identifier: MIT
//
// System calls of another system (thread_set_foreign in idl/kernel/objects.yaml).
#pragma once

#include <kernel/types.h>

struct thread;

// The current thread trapped with a number that is no system call of ours. False, and nothing has
// happened: it is not foreign, or has no message buffer to keep its registers in.
bool foreign_enter(struct thread *thread);

// Loads the registers of the current thread from its message buffer. EMPTY: as above.
status_t foreign_leave(struct thread *thread);
