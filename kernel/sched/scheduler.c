// SPDX-License-Identifier: MIT
//
// The choice of the next thread, time slices and the timer. Tickless: the timer is set for the
// earliest deadline, and for the end of the time slice only if somebody of the same priority waits
// for it. A timer that is set for an earlier time than it needs to be is left alone: it fires once
// for nothing, which costs less than setting it anew at every switch.
#include <kernel/scheduler.h>

#include <kernel/debug.h>
#include <kernel/thread.h>

struct core core = {.timer_ns = DEADLINE_NEVER};

struct thread *thread_current(void) {
    return core.current;
}

// The current thread, if it can go on.
static struct thread *running(void) {
    struct thread *thread = core.current;
    bool can_go_on = thread != nullptr && thread->state == THREAD_STATE_READY &&
                     thread->queue == nullptr && core.handoff != thread;
    return can_go_on ? thread : nullptr;
}

// Priorities above the one whose queue became empty have none.
static unsigned find_ready_end(unsigned priority) {
    for (unsigned word = priority / 64 + 1; word-- > 0;) {
        if (core.ready_bits[word] != 0) {
            return word * 64 + 64 - (unsigned)__builtin_clzll(core.ready_bits[word]);
        }
    }
    return 0;
}

static bool has_company(const struct thread *thread) {
    return !thread_queue_is_empty(&core.ready[thread->priority]);
}

static void dequeue(struct thread *thread) {
    thread_queue_remove(thread);
    if (!has_company(thread)) {
        core.ready_bits[thread->priority / 64] &= ~(UINT64_C(1) << thread->priority % 64);
        if (core.ready_end == thread->priority + 1u) {
            core.ready_end = find_ready_end(thread->priority);
        }
    }
}

static void mark_ready(unsigned priority) {
    core.ready_bits[priority / 64] |= UINT64_C(1) << priority % 64;
    if (core.ready_end <= priority) {
        core.ready_end = priority + 1;
    }
}

static void enqueue_front(struct thread *thread) {
    thread_queue_push_front(&core.ready[thread->priority], thread);
    mark_ready(thread->priority);
}

static void enqueue_back(struct thread *thread) {
    thread_queue_push_back(&core.ready[thread->priority], thread);
    mark_ready(thread->priority);
}

// The candidate, or the first of the highest priority if that is above the candidate's. A candidate
// that loses keeps its turn if it has run already.
static struct thread *pick_from_queues(struct thread *candidate, bool has_run) {
    unsigned end = core.ready_end;
    if (end == 0 || (candidate != nullptr && candidate->priority + 1u >= end)) {
        return candidate;
    }
    struct thread *best = core.ready[end - 1].first;
    dequeue(best);
    if (candidate != nullptr) {
        if (has_run) {
            enqueue_front(candidate);
        } else {
            enqueue_back(candidate);
        }
    }
    return best;
}

// Of equals the one that runs goes on, then the one that was just made ready, then the queues.
static struct thread *pick(void) {
    struct thread *best = running();
    struct thread *handoff = core.handoff;
    core.handoff = nullptr;
    if (handoff == nullptr) {
        return pick_from_queues(best, true);
    }
    if (best == nullptr) {
        return pick_from_queues(handoff, false);
    }
    if (best->priority >= handoff->priority) {
        enqueue_back(handoff);
        return pick_from_queues(best, true);
    }
    enqueue_front(best);
    return pick_from_queues(handoff, false);
}

static void charge(uint64_t now) {
    if (core.charged != nullptr) {
        core.charged->run_time_ns += now - core.started_ns;
        core.charged->slice_left_ns = core.slice_end_ns > now ? core.slice_end_ns - now : 0;
    } else {
        core.idle_ns += now - core.started_ns;
    }
    core.started_ns = now;
}

static void change_current(struct thread *next) {
    struct thread *previous = core.current;
    uint64_t now = arch_time_now_ns();
    charge(now);
    core.current = next;
    core.charged = next;
    if (next == nullptr) {
        return;
    }
    core.slice_end_ns = now + (next->slice_left_ns != 0 ? next->slice_left_ns : TIME_SLICE_NS);
    arch_switch_to(previous, next);
}

[[clang::noinline]] static void set_timer_to(uint64_t time) {
    core.timer_ns = time;
    arch_timer_set(time);
}

static void set_timer(void) {
    uint64_t time = deadline_earliest();
    if (core.current != nullptr && has_company(core.current) && core.slice_end_ns < time) {
        time = core.slice_end_ns;
    }
    if (time < core.timer_ns) {
        set_timer_to(time);
    }
}

// Apart, so that the way past it saves no registers.
[[clang::noinline]] static struct thread *choose(void) {
    struct thread *next = pick();
    while (next == nullptr && !object_is_drained()) {
        bool is_interrupted = !object_drain();
        next = pick();
        if (is_interrupted) {
            break;
        }
    }
    if (next != core.current) {
        change_current(next);
    }
    return next;
}

struct thread *thread_to_run(void) {
    if (!core.is_disturbed && core.current != nullptr) {
        return core.current;
    }
    struct thread *next = choose();
    set_timer();
    core.is_disturbed = false;
    return next;
}

void deadline_expired(void) {
    uint64_t now = arch_time_now_ns();
    core.is_disturbed = true;
    core.timer_ns = DEADLINE_NEVER; // it fired
    deadline_run_expired(now);
    struct thread *thread = running();
    if (thread != nullptr && now >= core.slice_end_ns) {
        if (has_company(thread)) {
            thread->slice_left_ns = 0;
            enqueue_back(thread);
        } else {
            core.slice_end_ns = now + TIME_SLICE_NS;
        }
    }
}

void scheduler_make_ready(struct thread *thread) {
    ASSERT(thread->state == THREAD_STATE_INACTIVE && thread_is_configured(thread));
    thread->state = THREAD_STATE_READY;
    core.is_disturbed = true;
    if (core.handoff == nullptr) {
        core.handoff = thread;
    } else {
        enqueue_back(thread);
    }
}

void scheduler_preempt(struct thread *thread) {
    struct thread *current = core.current;
    if (current == nullptr || thread->priority <= current->priority) {
        scheduler_make_ready(thread);
        return;
    }
    thread->state = THREAD_STATE_READY;
    enqueue_front(current);
    change_current(thread); // it is decided, and no time slice ends by the timer
}

void scheduler_remove(struct thread *thread) {
    ASSERT(thread->state == THREAD_STATE_READY);
    core.is_disturbed = true;
    if (core.handoff == thread) {
        core.handoff = nullptr;
    } else if (thread->queue != nullptr) {
        dequeue(thread);
    }
}

void scheduler_forget(struct thread *thread) {
    core.is_disturbed = true;
    if (core.current == thread) {
        core.current = nullptr;
    }
    if (core.charged == thread) {
        core.charged = core.current;
        core.started_ns = arch_time_now_ns();
    }
}

void scheduler_set_priority(struct thread *thread, unsigned priority) {
    bool is_queued = thread->state == THREAD_STATE_READY && thread->queue != nullptr;
    if (is_queued) {
        dequeue(thread);
    }
    thread->priority = (uint8_t)priority;
    core.is_disturbed = true;
    if (is_queued) {
        enqueue_back(thread);
    }
}

// The thread, which runs, takes the place of the first in its queue, which is then the last place.
// Nobody is more urgent, or it would run; the queue stays as long as it is.
[[gnu::always_inline]] static inline void rotate(struct thread *thread) {
    struct thread_queue *queue = &core.ready[thread->priority];
    struct thread *next = queue->first;
    struct thread *second = next->next == next ? thread : next->next;
    struct thread *last = next->next == next ? thread : next->previous;
    thread->next = second;
    thread->previous = last;
    thread->queue = queue;
    second->previous = thread;
    last->next = thread;
    next->queue = nullptr;
    queue->first = second;
    core.slice_end_ns = 0; // nothing is left of it
    change_current(next);
}

void yield_enter(void) {
    thread_set_status(core.current, STATUS_OK);
    rotate(core.current);
    arch_return_to_user(core.current);
}

void scheduler_yield(void) {
    struct thread *thread = running();
    if (thread != nullptr && has_company(thread)) {
        rotate(thread);
    }
}

uint64_t scheduler_run_time_ns(const struct thread *thread) {
    uint64_t since = thread == core.charged ? arch_time_now_ns() - core.started_ns : 0;
    return thread->run_time_ns + since;
}
