// SPDX-License-Identifier: MIT
//
// The fast path of signal. Mostly nobody waits: the bits are set and the caller goes on, from a
// function without a stack that saves nothing (fast_signal). If somebody waits who is more urgent,
// it takes the core at once, with the bits (fast_wake): that is what the scheduler would do, for
// the caller ran until now, so that nobody who is ready is more urgent than it. It goes to the
// front of its queue, and keeps the rest of its time slice. Interrupts wake in the same way
// (ipc/interrupt.c).
#pragma once

#include <kernel/fast_notification.h>
#include <kernel/scheduler.h>
#include <syscall_table.h>

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

// Who waits explicitly, without a deadline and on this core; null: nobody, or it is for the general
// way.
static inline struct thread *fast_waiter(const struct notification *notification) {
    struct thread *waiter = notification->waiters.first;
    return waiter != nullptr && waiter->fast_core == arch_core_here() ? waiter : nullptr;
}

// The waiter gets the bits, and runs if it is more urgent.
static inline void fast_wake(struct thread *waiter, uint32_t bits) {
    thread_queue_remove(waiter);
    waiter->state = THREAD_STATE_INACTIVE;
    notification_give(waiter, bits); // there are no others, or nobody would wait
    scheduler_preempt(waiter);
}
