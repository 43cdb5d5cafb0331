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

// The caller in it will never be answered: PEER_GONE; a faulted thread stays stopped.
void reply_abandon(struct reply *reply);

bool reply_destroy_step(struct reply *reply);
