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

// What the next thread finds in its registers, beside the payload. `length` is what fast_length()
// says. The architecture zeroes the registers of the payload behind it; or, from FAST_BUFFER on,
// moves the rest of it in words from the one message buffer to the other, and zeroes all of them.
struct fast_message {
    uint64_t target;
    uint64_t info;
    uint64_t length;
};

// Length and flags of a message in one field. A plain message has no flag but `buffer`: up to
// REGISTER_WORDS it is in registers, from FAST_BUFFER on in the message buffers.
constexpr uint64_t FAST_BUFFER = INFO_BUFFER >> INFO_WORDS_SHIFT;

// What of a plain message's info word the receiver sees, beside the status in a reply.
constexpr uint64_t FAST_KEPT =
    INFO_METHOD_MASK << INFO_METHOD_SHIFT | INFO_WORDS_MASK << INFO_WORDS_SHIFT | INFO_BUFFER;

static inline uint64_t fast_length(uint64_t info) {
    static_assert(INFO_WORDS_SHIFT == 16 && INFO_NO_WAIT == UINT64_C(1) << 29);
    return slot_field(info, INFO_WORDS_SHIFT, 14);
}

// Can a message of this length go from one thread to the other?
static inline bool fast_can_move(uint64_t length, const struct thread *from,
                                 const struct thread *to) {
    return length <= REGISTER_WORDS || (length - FAST_BUFFER <= MESSAGE_WORDS_MAX &&
                                        from->buffer != nullptr && to->buffer != nullptr);
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

// Finds the open endpoint that a capability may send to, if the method is none of the object's own.
static inline bool fast_find_endpoint(const struct slot *slot, uint64_t info,
                                      struct endpoint **out_endpoint, uint64_t *out_sender_word) {
    static_assert(OBJECT_PORT == (OBJECT_ENDPOINT | 1));
    uint64_t word1 = slot->word1;
    if (!slot_word1_is(word1 | 1, OBJECT_PORT, SYSCALL_CALL_NEEDS) ||
        method_object(info_method(info)) == (word1 & 0xff)) {
        return false;
    }
    struct endpoint *endpoint = slot_object(slot);
    uint64_t badge = word1 >> 32;
    if ((word1 & 1) != 0) {
        const struct port *port = slot_object(slot);
        if (slot_is_empty(&port->endpoint)) {
            return false;
        }
        endpoint = slot_object(&port->endpoint);
        badge = port->badge;
    }
    *out_endpoint = endpoint;
    *out_sender_word = badge | slot_field(word1, 8, 8) << 32;
    return !endpoint->is_closed;
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

// The receiver, which runs next; null: the general path.
static inline struct thread *fast_call(struct thread *caller, const struct slot *slot,
                                       uint64_t info, struct fast_message *out) {
    uint64_t length = fast_length(info);
    uint64_t sender_word;
    struct endpoint *endpoint;
    if (!fast_find_endpoint(slot, info, &endpoint, &sender_word)) {
        return nullptr;
    }
    struct thread *receiver = endpoint->receivers.first;
    if (receiver == nullptr || !fast_is_next(receiver) ||
        !fast_can_move(length, caller, receiver)) {
        return nullptr;
    }
    struct reply *reply = receiver->reply;
    fast_queue_remove_first(&endpoint->receivers, receiver);
    reply->receiver = nullptr;
    reply->caller = caller;
    receiver->reply = nullptr;
    receiver->state = THREAD_STATE_READY;
    caller->reply = reply;
    caller->state = THREAD_STATE_REPLYING;
    arch_core_here()->current = receiver;
    *out = (struct fast_message){sender_word, info & FAST_KEPT, length};
    return receiver;
}

// Is there nothing for a receiver on this endpoint but to wait, as the only one?
static inline bool fast_must_wait(const struct thread *receiver, const struct endpoint *endpoint) {
    const struct notification *notification = receiver->notification;
    if (notification != nullptr && notification->bits != 0) {
        return false;
    }
    return ((uintptr_t)endpoint->callers.first | (uintptr_t)endpoint->senders.first |
            (uintptr_t)endpoint->receivers.first | (uintptr_t)endpoint->first_event) == 0;
}

// The caller that is answered runs next. Null: the general path. A caller whose wait is nothing
// unusual waits for a reply: it has no fault.
static inline struct thread *fast_reply_receive(struct thread *receiver, uint64_t target,
                                                uint64_t info, uint64_t reply_slot,
                                                struct fast_message *out) {
    uint64_t length = fast_length(info);
    if (!cspace_has_slot(receiver->cspace, target) ||
        !cspace_has_slot(receiver->cspace, reply_slot)) {
        return nullptr;
    }
    const struct slot *slot = &receiver->cspace->slots[target - 1];
    const struct slot *answer = &receiver->cspace->slots[reply_slot - 1];
    if (!slot_word1_is(slot->word1, OBJECT_ENDPOINT, SYSCALL_REPLY_RECEIVE_NEEDS) ||
        !slot_word1_is(answer->word1, OBJECT_REPLY, RIGHT_MANAGE)) {
        return nullptr;
    }
    struct endpoint *endpoint = slot_object(slot);
    struct reply *reply = slot_object(answer);
    struct thread *caller = reply->caller;
    if (caller == nullptr || !fast_is_next(caller) || !fast_must_wait(receiver, endpoint) ||
        !fast_can_move(length, receiver, caller)) {
        return nullptr;
    }
    reply->receiver = receiver;
    reply->caller = nullptr;
    receiver->reply = reply;
    receiver->state = THREAD_STATE_RECEIVING;
    receiver->next = receiver;
    receiver->previous = receiver;
    receiver->queue = &endpoint->receivers;
    endpoint->receivers.first = receiver;
    caller->reply = nullptr;
    caller->state = THREAD_STATE_READY;
    arch_core_here()->current = caller;
    *out = (struct fast_message){0, info & (FAST_KEPT | INFO_STATUS_MASK << INFO_STATUS_SHIFT),
                                 length};
    return caller;
}

// Has the thread its priority to itself, so that a yield changes nothing?
static inline bool fast_is_alone(const struct thread *thread) {
    return arch_core_here()->ready_end <= thread->priority;
}

// The notification behind a capability with the rights that the system call needs; null: none.
static inline struct notification *fast_notification(const struct thread *caller, uint64_t target,
                                                     unsigned rights, uint32_t *out_badge) {
    if (!cspace_has_slot(caller->cspace, target)) {
        return nullptr;
    }
    const struct slot *slot = &caller->cspace->slots[target - 1];
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
