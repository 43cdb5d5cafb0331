// SPDX-License-Identifier: MIT
//
// The fast path of reply_receive, in the steps of fast_call.h. The caller that is answered runs
// next, and the server waits on its endpoint, as the only one and with nothing there to be
// received: so the next call finds it as it found it before. Its reply object goes back to it by
// the way.
#pragma once

#include <kernel/cspace.h>
#include <kernel/fast_partner.h>
#include <kernel/notification.h>
#include <syscall_table.h>
#include <tessera/rights.h>

// Is there nothing for a receiver on this endpoint but to wait, as the only one?
static inline bool fast_must_wait(const struct thread *receiver, const struct endpoint *endpoint) {
    const struct notification *notification = receiver->notification;
    if (notification != nullptr && notification->bits != 0) {
        return false;
    }
    return ((uintptr_t)endpoint->receivers.first | endpoint->unusual) == 0;
}

// The caller that is answered runs next. A caller whose wait is nothing unusual waits for a reply:
// it has no fault.
static inline struct fast_partner fast_reply_receive_find(const struct thread *receiver,
                                                          uint64_t target, uint64_t reply_slot) {
    struct fast_partner found = {};
    if (__builtin_expect(target > receiver->last_slot, false) ||
        __builtin_expect(reply_slot > receiver->last_slot, false)) { // else both are made one value
        return found;
    }
    const struct slot *slot = cspace_slot_or_header(receiver->cspace, target);
    const struct slot *answer = cspace_slot_or_header(receiver->cspace, reply_slot);
    if (!slot_word1_is(slot->word1, OBJECT_ENDPOINT, SYSCALL_REPLY_RECEIVE_NEEDS) ||
        !slot_word1_is(answer->word1, OBJECT_REPLY, RIGHT_MANAGE)) {
        return found;
    }
    struct endpoint *endpoint = slot_object(slot);
    struct reply *reply = slot_object(answer);
    struct thread *caller = reply->caller;
    if (caller == nullptr || !fast_is_next(caller) || !fast_must_wait(receiver, endpoint)) {
        return found;
    }
    return (struct fast_partner){caller, endpoint, reply, 0};
}

static inline void fast_reply_receive_do(struct thread *receiver,
                                         const struct fast_partner *found) {
    struct thread *caller = found->next;
    struct endpoint *endpoint = found->endpoint;
    found->reply->receiver = receiver;
    found->reply->caller = nullptr;
    receiver->reply = found->reply;
    receiver->state = THREAD_STATE_RECEIVING;
    receiver->next = receiver;
    receiver->previous = receiver;
    receiver->queue = &endpoint->receivers;
    endpoint->receivers.first = receiver;
    caller->reply = nullptr;
    caller->state = THREAD_STATE_READY;
    arch_core_here()->current = caller;
}
