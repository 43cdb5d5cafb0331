// SPDX-License-Identifier: MIT
//
// Reply objects: what becomes of those who wait in them.
#include <kernel/reply.h>

#include <kernel/thread.h>

void reply_abandon(struct reply *reply) {
    struct thread *caller = reply->caller;
    if (caller == nullptr) {
        return;
    }
    if (caller->state == THREAD_STATE_FAULTED) {
        thread_stop(caller);
    } else {
        thread_end_wait(caller, STATUS_PEER_GONE);
    }
}

bool reply_destroy_step(struct reply *reply) {
    reply_abandon(reply);
    if (reply->receiver != nullptr) {
        thread_end_wait(reply->receiver, STATUS_CANCELLED);
    }
    return false;
}
