// SPDX-License-Identifier: MIT
//
// Messages of the general path between partners that wait for each other: the partner is switched
// to without the scheduler, as in a fast path. See also call_enter() and reply_receive_enter().
#pragma once

#include <kernel/types.h>

struct endpoint;
struct thread;

// The current thread has a fault, of which a handler that waits on the endpoint was told. False: it
// would not run next; nothing has changed.
bool hand_over_fault(struct thread *thread, struct thread *handler, struct endpoint *endpoint);

// The current thread answers a thread that faulted, and waits on the endpoint. False: the thread
// cannot go on so, or would not run next, or there is something to receive; nothing has changed.
bool hand_over_answer(struct thread *receiver, struct thread *faulted, struct endpoint *endpoint);
