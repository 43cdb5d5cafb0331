// SPDX-License-Identifier: MIT
//
// The logic of the fast paths, for an architecture that has them (arch_fast_paths_set) to make its
// functions from; they run under the kernel lock like all others. Of call and reply_receive: a
// plain message (no capabilities, no deadline) between a client and a server that wait for each
// other, and a switch straight to the partner. The payload is not touched here: the architecture
// leaves it in the registers that it came in, and saves only what a stub expects to survive.
//
// Each function checks everything first; if anything is unusual it has changed nothing and returns
// null, and the general path (ipc/send.c, ipc/receive.c) starts from the beginning. So results are
// the same with and without these functions, which every case of the conformance suite is run with.
// Types and rights are compared with constants of the generated rows.
//
// The partner is switched to without the scheduler only if nobody else who is ready has its
// priority or a higher one: then the scheduler would choose it too, and no time slice needs a
// timer.
#pragma once

#include <kernel/cspace.h>
#include <kernel/endpoint.h>
#include <kernel/notification.h>
#include <kernel/port.h>
#include <kernel/reply.h>
#include <kernel/scheduler.h>
#include <kernel/thread.h>
#include <syscall_table.h>

// Length and flags of a message in one field. A plain message has no flag but `buffer`: up to
// REGISTER_WORDS it is in registers, from FAST_BUFFER on in the message buffers.
constexpr uint64_t FAST_BUFFER = INFO_BUFFER >> INFO_WORDS_SHIFT;

// What of a plain message's info word the receiver sees, beside the status in a reply: method,
// words and the flag `buffer`. The other flags are 0 in it, since its length would not be a plain
// message's.
constexpr uint64_t FAST_KEPT = INFO_METHOD_MASK << INFO_METHOD_SHIFT | UINT64_C(0x3fff)
                                                                           << INFO_WORDS_SHIFT;
constexpr uint64_t FAST_KEPT_IN_REPLY = FAST_KEPT | INFO_STATUS_MASK << INFO_STATUS_SHIFT;

static inline uint64_t fast_length(uint64_t info) {
    static_assert(INFO_WORDS_SHIFT == 16 && INFO_NO_WAIT == UINT64_C(1) << 29);
    return slot_field(info, INFO_WORDS_SHIFT, 14);
}

// Can a message that is longer than the registers go from one thread to the other?
static inline bool fast_can_copy(uint64_t length, const struct thread *from,
                                 const struct thread *to) {
    return length - FAST_BUFFER <= MESSAGE_WORDS_MAX && from->buffer != nullptr &&
           to->buffer != nullptr;
}

// Would this core's scheduler choose this thread, and need no timer for its time slice?
static inline bool fast_is_next(const struct thread *thread) {
    const struct core *here = arch_core_here();
    return thread->priority >= here->ready_end && thread->fast_core == here;
}

// Is the method one of the object's own?
static inline bool fast_is_invocation(const struct slot *slot, uint64_t info) {
    unsigned type = slot_type(slot);
    return method_object(info_method(info)) == type && type != OBJECT_NONE && type != OBJECT_GONE;
}

// Finds the endpoint that a capability may send to, if the method is none of its or a port's own.
static inline bool fast_find_endpoint(const struct slot *slot, uint64_t info,
                                      struct endpoint **out_endpoint, uint64_t *out_sender_word) {
    static_assert(OBJECT_PORT == (OBJECT_ENDPOINT | 1));
    const uint64_t port_bit = slot_word1(OBJECT_PORT ^ OBJECT_ENDPOINT, 0, false);
    uint64_t word1 = slot->word1;
    if (!slot_word1_is(word1 | port_bit, OBJECT_PORT, SYSCALL_CALL_NEEDS) ||
        (method_object(info_method(info)) | 1) == OBJECT_PORT) {
        return false;
    }
    struct endpoint *endpoint = slot_object(slot);
    uint64_t badge = word1 >> 32;
    if ((word1 & port_bit) != 0) {
        const struct port *port = slot_object(slot);
        if (slot_is_empty(&port->endpoint)) {
            return false;
        }
        endpoint = slot_object(&port->endpoint);
        badge = port->badge;
    }
    *out_endpoint = endpoint;
    *out_sender_word = badge | slot_field(word1, 0, 8) << 32;
    return true;
}

static inline void fast_queue_remove_first(struct thread_queue *queue, struct thread *first) {
    struct thread *next = first->next;
    first->queue = nullptr;
    if (next == first) {
        queue->first = nullptr;
        return;
    }
    queue->first = next;
    next->previous = first->previous;
    first->previous->next = next;
}

// What a fast path has found, and does if the length of the message is right, too: that is told
// apart last, so that each kind of message has a way of its own from here on.
struct fast_partner {
    struct thread *next; // runs next; null: the general path
    struct endpoint *endpoint;
    struct reply *reply;
    uint64_t sender_word;
};

static inline struct fast_partner fast_call_find(const struct slot *slot, uint64_t info) {
    struct fast_partner found = {};
    if (!fast_find_endpoint(slot, info, &found.endpoint, &found.sender_word)) {
        return found;
    }
    struct thread *receiver = found.endpoint->receivers.first;
    uint64_t unusual = found.endpoint->unusual;
    if (receiver == nullptr || unusual != 0 || !fast_is_next(receiver)) {
        return found;
    }
    found.next = receiver;
    found.reply = receiver->reply;
    return found;
}

static inline void fast_call_do(struct thread *caller, const struct fast_partner *found) {
    struct thread *receiver = found->next;
    struct reply *reply = found->reply;
    reply->receiver = nullptr;
    reply->caller = caller;
    receiver->reply = nullptr;
    receiver->state = THREAD_STATE_READY;
    fast_queue_remove_first(&found->endpoint->receivers, receiver);
    caller->reply = reply;
    caller->state = THREAD_STATE_REPLYING;
    arch_core_here()->current = receiver;
}

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

// Can a message that is not plain go to the partner that was found by call_enter() and
// reply_receive_enter()? They judge all of it but what decides how its sender waits.
static inline bool fast_can_hand_over(uint64_t info) {
    return (info & (INFO_DEADLINE | INFO_NO_WAIT)) == 0;
}

// Has the thread its priority to itself, so that a yield changes nothing?
static inline bool fast_is_alone(const struct thread *thread) {
    return arch_core_here()->ready_end <= thread->priority;
}

// The notification behind a capability with the rights that the system call needs; null: none.
static inline struct notification *fast_notification(const struct thread *caller, uint64_t target,
                                                     unsigned rights, uint32_t *out_badge) {
    if (target > caller->last_slot) {
        return nullptr;
    }
    const struct slot *slot = cspace_slot_or_header(caller->cspace, target);
    uint64_t word1 = slot->word1;
    *out_badge = (uint32_t)(word1 >> 32);
    return slot_word1_is(word1, OBJECT_NOTIFICATION, rights) ? slot_object(slot) : nullptr;
}

// The notification that the caller may signal with these bits; null: the general path.
static inline struct notification *fast_signalled(const struct thread *caller, uint64_t target,
                                                  uint64_t bits) {
    uint32_t badge;
    struct notification *notification =
        fast_notification(caller, target, SYSCALL_SIGNAL_NEEDS, &badge);
    uint64_t allowed = badge == 0 ? UINT32_MAX : badge;
    return bits != 0 && (bits & ~allowed) == 0 ? notification : nullptr;
}

// Sets bits that nobody waits for. False: somebody does.
static inline bool fast_signal(struct notification *notification, uint64_t bits) {
    const struct thread *bound = notification->bound;
    if (notification->waiters.first != nullptr ||
        (bound != nullptr && bound->state == THREAD_STATE_RECEIVING)) {
        return false;
    }
    notification->bits |= (uint32_t)bits;
    return true;
}
