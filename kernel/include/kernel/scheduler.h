// SPDX-License-Identifier: MIT
//
// Who runs. 256 fixed priorities, a FIFO and a bit for each, round robin within one; each core has
// its own (kernel/core.h).
//
// A thread that becomes ready is first parked in `handoff` if it belongs to this core: if the
// current thread stops in the same trap, as a caller does, it is switched to without a visit to the
// run queue. One that belongs to another core goes to that core's queue.
//
// Time is counted when the scheduler changes threads, and on the account of `charged`: a server
// that a fast path switched to, without the scheduler, runs on its caller's time and slice.
#pragma once

#include <kernel/core.h>

// `thread` is configured and on no queue.
void scheduler_make_ready(struct thread *thread);

// The same while the current thread, if there is one, runs on: `thread` takes its place at once if
// it is more urgent, or if nobody is there.
void scheduler_preempt(struct thread *thread);

// The current thread has begun to wait, and nothing else has happened since it trapped.
void scheduler_pass_on(void);

// Take a READY thread off: it is in none of the three places then, but still `current` if it was on
// this core.
void scheduler_remove(struct thread *thread);

// Forget a thread that is being destroyed.
void scheduler_forget(struct thread *thread);

// The thread's priority changes.
void scheduler_set_priority(struct thread *thread, unsigned priority);

// The thread belongs to another core from now on, and goes on there if it was READY.
void scheduler_move(struct thread *thread, struct core *core);

// The current thread, which runs, lets the next of its priority run in its place.
void scheduler_yield(void);

uint64_t scheduler_run_time_ns(const struct thread *thread);

// Time that a core had nothing to run.
uint64_t scheduler_idle_time_ns(const struct core *core);
