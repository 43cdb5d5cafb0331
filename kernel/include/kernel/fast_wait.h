// SPDX-License-Identifier: MIT
//
// The fast paths of wait and poll. A bit that is there is taken by a function without a stack. For
// one that is not, the caller's registers are saved, those that a stub expects to survive, and
// whoever was interrupted or called before goes on: it is the first of the most urgent queue, and
// nothing else has happened that the scheduler would have to look at (fast_wait_do).
#pragma once

#include <kernel/fast_notification.h>
#include <kernel/scheduler.h>
#include <syscall_table.h>

// The notification that the caller waits on; null: the general path.
static inline struct notification *fast_waited(const struct thread *caller, uint64_t target,
                                               uint64_t info) {
    uint32_t badge;
    return (info & INFO_DEADLINE) == 0
               ? fast_notification(caller, target, SYSCALL_WAIT_NEEDS, &badge)
               : nullptr;
}

// The notification that the caller polls; null: the general path.
static inline struct notification *fast_polled(const struct thread *caller, uint64_t target) {
    uint32_t badge;
    return fast_notification(caller, target, SYSCALL_POLL_NEEDS, &badge);
}

static inline void fast_wait_do(struct thread *waiter, struct notification *notification) {
    waiter->state = THREAD_STATE_WAITING;
    thread_queue_push_back(&notification->waiters, waiter);
    scheduler_pass_on();
}
