// SPDX-License-Identifier: MIT
//
// What the fast paths share. Their logic is in these headers, for an architecture that has them
// (arch_fast_paths_set) to make its functions from; they run under the kernel lock like all others:
//
//   fast_call.h             call of a server that waits
//   fast_reply_receive.h    answer to the caller, and wait for the next message
//   fast_signal.h           signal, with nobody waiting or with a waiter who runs at once
//   fast_wait.h             wait, with a bit there or without one; poll
//   ../../ipc/interrupt.c   an interrupt to the driver that waits for it
//   ../../ipc/fault.c       a fault to the handler that waits for it, and its answer
//   ../../ipc/hand_over.c   what call and reply_receive leave: messages with capabilities
//
// Of call and reply_receive: a plain message (no capabilities, no deadline) between a client and a
// server that wait for each other, and a switch straight to the partner. The payload is not touched
// here: the architecture leaves it in the registers that it came in, and saves only what a stub
// expects to survive.
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

#include <kernel/endpoint.h>
#include <kernel/reply.h>
#include <kernel/scheduler.h>
#include <kernel/thread.h>

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

// Has the thread its priority to itself, so that a yield changes nothing?
static inline bool fast_is_alone(const struct thread *thread) {
    return arch_core_here()->ready_end <= thread->priority;
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

// Can a message that is not plain go to the partner that was found by call_enter() and
// reply_receive_enter()? They judge all of it but what decides how its sender waits.
static inline bool fast_can_hand_over(uint64_t info) {
    return (info & (INFO_DEADLINE | INFO_NO_WAIT)) == 0;
}
