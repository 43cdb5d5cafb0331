// SPDX-License-Identifier: MIT
//
// Who runs. 256 fixed priorities, a FIFO and a bit for each, round robin within one. One struct
// core for each core; everything here runs on it with interrupts off.
//
// A thread that becomes ready is first parked in `handoff`: if the current thread stops in the same
// trap, as a caller does, it is switched to without a visit to the run queue. A READY thread is in
// exactly one of: current, handoff, a run queue.
//
// Time is counted when the scheduler changes threads, and on the account of `charged`: a server
// that a fast path switched to, without the scheduler, runs on its caller's time and slice.
#pragma once

#include <kernel/queue.h>
#include <tessera/syscalls.h>

struct core {
    struct thread *current; // null: idle
    struct thread *handoff;
    struct thread_queue ready[PRIORITIES];
    uint64_t ready_bits[PRIORITIES / 64];
    bool is_disturbed;      // something happened that the scheduler must look at before it returns
    unsigned ready_end;     // 1 + the highest priority with a queue that is not empty; 0: all are
    struct thread *charged; // whose time it has been since started_ns; null: idle
    uint64_t started_ns;
    uint64_t slice_end_ns;
    uint64_t timer_ns; // what the timer is set to
    uint64_t idle_ns;
};

extern struct core core;

// `thread` is configured and on no queue.
void scheduler_make_ready(struct thread *thread);

// The same while the current thread, if there is one, runs on: `thread` takes its place at once if
// it is more urgent.
void scheduler_preempt(struct thread *thread);

// Take a READY thread off: it is in none of the three places then, but still `current` if it was.
void scheduler_remove(struct thread *thread);

// Forget a thread that is being destroyed.
void scheduler_forget(struct thread *thread);

// The thread's priority changes.
void scheduler_set_priority(struct thread *thread, unsigned priority);

// The current thread, which runs, lets the next of its priority run in its place.
void scheduler_yield(void);

uint64_t scheduler_run_time_ns(const struct thread *thread);
