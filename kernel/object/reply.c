// SPDX-License-Identifier: MIT
//
// Reply objects: what becomes of those who wait in them.
#include <kernel/reply.h>

#include <kernel/ipc.h>
#include <kernel/thread.h>

void reply_abandon(struct reply *reply) {
    if (reply->caller != nullptr) {
        sender_refuse(reply->caller);
    }
}

bool reply_destroy_step(struct reply *reply) {
    reply_abandon(reply);
    if (reply->receiver != nullptr) {
        thread_end_wait(reply->receiver, STATUS_CANCELLED);
    }
    return false;
}
