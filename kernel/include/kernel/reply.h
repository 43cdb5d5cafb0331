// SPDX-License-Identifier: MIT
//
// Reply objects: one waiting caller. Offered by a receiver that waits, then owned by the caller
// that it took, never both: at most one of `receiver` and `caller` is set, and that thread's
// `reply` points back.
#pragma once

#include <kernel/object.h>
#include <tessera/objects.h>

struct thread;

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

// The caller in it will never be answered: PEER_GONE; a faulted thread stays stopped.
void reply_abandon(struct reply *reply);

bool reply_destroy_step(struct reply *reply);
