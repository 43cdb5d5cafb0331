// SPDX-License-Identifier: MIT
//
// Reply objects: one waiting caller. Offered by a receiver that waits, then owned by the caller
// that it took, never both: at most one of `receiver` and `caller` is set, and that thread's
// `reply` points back.
#pragma once

#include <kernel/thread.h>
#include <tessera/objects.h>

struct reply {
    struct object object;
    struct thread *receiver;
    struct thread *caller;
};
static_assert(sizeof(struct reply) <= OBJECT_BYTES_REPLY);

// The current thread answers the caller of a reply object, or lets a faulted thread go on.
// PEER_GONE: there is none. NO_SPACE: the caller has no room for the capabilities; it was told the
// same. Otherwise the caller waits on.
status_t reply_send(struct thread *replier, struct reply *reply);

// The caller, if it is a thread with a fault.
static inline struct thread *reply_faulted(const struct reply *reply) {
    struct thread *caller = reply->caller;
    return caller != nullptr && caller->state == THREAD_STATE_FAULTED ? caller : nullptr;
}

// What the reply to a fault says of pc and stack pointer: BAD_ARGUMENT, BAD_RANGE. The thread does
// not run yet.
status_t reply_move_faulted(const struct thread *replier, struct thread *faulted);

// The caller in it will never be answered: PEER_GONE; a faulted thread stays stopped.
void reply_abandon(struct reply *reply);

bool reply_destroy_step(struct reply *reply);
