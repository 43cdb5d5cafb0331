// SPDX-License-Identifier: MIT
//
// The choice of the next thread, time slices and the timer. Tickless: the timer is set for the
// earliest deadline, and for the end of the time slice only if somebody of the same priority waits
// for it. A timer that is set for an earlier time than it needs to be is left alone: it fires once
// for nothing, which costs less than setting it anew at every switch.
//
// What another core must look at, because it is for a thread that is as urgent as the one that runs
// there, is told to it by an interrupt.
#include <kernel/scheduler.h>

#include <kernel/deadline.h>
#include <kernel/debug.h>
#include <kernel/lock.h>
#include <kernel/thread.h>

struct thread *thread_current(void) {
    return arch_core_here()->current;
}

// The current thread, if it can go on.
static struct thread *running(const struct core *core) {
    struct thread *thread = core->current;
    bool can_go_on = thread != nullptr && thread->state == THREAD_STATE_READY &&
                     thread->queue == nullptr && core->handoff != thread;
    return can_go_on ? thread : nullptr;
}

// Priorities above the one whose queue became empty have none.
static unsigned find_ready_end(const struct core *core, unsigned priority) {
    for (unsigned word = priority / 64 + 1; word-- > 0;) {
        if (core->ready_bits[word] != 0) {
            return word * 64 + 64 - (unsigned)__builtin_clzll(core->ready_bits[word]);
        }
    }
    return 0;
}

static bool has_company(const struct core *core, const struct thread *thread) {
    return !thread_queue_is_empty(&core->ready[thread->priority]);
}

static void dequeue(struct core *core, struct thread *thread) {
    thread_queue_remove(thread);
    if (!has_company(core, thread)) {
        core->ready_bits[thread->priority / 64] &= ~(UINT64_C(1) << thread->priority % 64);
        if (core->ready_end == thread->priority + 1u) {
            core->ready_end = find_ready_end(core, thread->priority);
        }
    }
}

static void mark_ready(struct core *core, unsigned priority) {
    core->ready_bits[priority / 64] |= UINT64_C(1) << priority % 64;
    if (core->ready_end <= priority) {
        core->ready_end = priority + 1;
    }
}

static void enqueue_front(struct core *core, struct thread *thread) {
    thread_queue_push_front(&core->ready[thread->priority], thread);
    mark_ready(core, thread->priority);
}

static void enqueue_back(struct core *core, struct thread *thread) {
    thread_queue_push_back(&core->ready[thread->priority], thread);
    mark_ready(core, thread->priority);
}

// The candidate, or the first of the highest priority if that is above the candidate's. A candidate
// that loses keeps its turn if it has run already.
static struct thread *pick_from_queues(struct core *core, struct thread *candidate, bool has_run) {
    unsigned end = core->ready_end;
    if (end == 0 || (candidate != nullptr && candidate->priority + 1u >= end)) {
        return candidate;
    }
    struct thread *best = core->ready[end - 1].first;
    dequeue(core, best);
    if (candidate != nullptr) {
        if (has_run) {
            enqueue_front(core, candidate);
        } else {
            enqueue_back(core, candidate);
        }
    }
    return best;
}

// Of equals the one that runs goes on, then the one that was just made ready, then the queues.
static struct thread *pick(struct core *core) {
    struct thread *best = running(core);
    struct thread *handoff = core->handoff;
    core->handoff = nullptr;
    if (handoff == nullptr) {
        return pick_from_queues(core, best, true);
    }
    if (best == nullptr) {
        return pick_from_queues(core, handoff, false);
    }
    if (best->priority >= handoff->priority) {
        enqueue_back(core, handoff);
        return pick_from_queues(core, best, true);
    }
    enqueue_front(core, best);
    return pick_from_queues(core, handoff, false);
}

static void charge(struct core *core, uint64_t now) {
    struct thread *charged = core->charged;
    if (charged != nullptr) {
        charged->run_time_ns += now - core->started_ns;
        charged->slice_left_ns = core->slice_end_ns > now ? core->slice_end_ns - now : 0;
    } else {
        core->idle_ns += now - core->started_ns;
    }
    core->started_ns = now;
}

static void change_current(struct core *core, struct thread *next) {
    struct thread *previous = core->current;
    uint64_t now = arch_time_now_ns();
    charge(core, now);
    core->current = next;
    core->charged = next;
    if (next == nullptr) {
        arch_switch_away(previous);
        return;
    }
    core->slice_end_ns = now + (next->slice_left_ns != 0 ? next->slice_left_ns : TIME_SLICE_NS);
    arch_switch_to(previous, next);
}

[[clang::noinline]] static void set_timer_to(struct core *core, uint64_t time) {
    core->timer_ns = time;
    arch_timer_set(time);
}

static void set_timer(struct core *core) {
    uint64_t time = deadline_earliest(core);
    if (core->current != nullptr && has_company(core, core->current) && core->slice_end_ns < time) {
        time = core->slice_end_ns;
    }
    if (time < core->timer_ns) {
        set_timer_to(core, time);
    }
}

// Apart, so that the way past it saves no registers.
[[clang::noinline]] static struct thread *choose(struct core *core) {
    struct thread *next = pick(core);
    while (next == nullptr && !object_is_drained()) {
        bool is_wanted = !object_drain();
        if (is_wanted && !arch_interrupt_pending()) {
            lock_pass(core); // another core waits
            is_wanted = false;
        }
        next = pick(core);
        if (is_wanted) {
            break;
        }
    }
    if (next != core->current) {
        change_current(core, next);
    }
    return next;
}

// Apart, so that who is not disturbed needs no stack on the way out.
[[clang::noinline]] static struct thread *look(struct core *core) {
    struct thread *next = choose(core);
    set_timer(core);
    core->is_disturbed = false;
    return next;
}

struct thread *thread_to_run(void) {
    struct core *core = arch_core_here();
    if (!core->is_disturbed && core->current != nullptr) {
        return core->current;
    }
    return look(core);
}

void deadline_expired(void) {
    struct core *core = arch_core_here();
    uint64_t now = arch_time_now_ns();
    core->is_disturbed = true;
    core->timer_ns = DEADLINE_NEVER; // it fired
    deadline_run_expired(core, now);
    struct thread *thread = running(core);
    if (thread != nullptr && now >= core->slice_end_ns) {
        if (has_company(core, thread)) {
            thread->slice_left_ns = 0;
            enqueue_back(core, thread);
        } else {
            core->slice_end_ns = now + TIME_SLICE_NS;
        }
    }
}

// Of a thread as urgent as the one that runs there the other core must know, because a time slice
// ends now.
static void enqueue_elsewhere(struct core *core, struct thread *thread) {
    enqueue_back(core, thread);
    if (core->current == nullptr || core->current->priority <= thread->priority) {
        core_nudge(core);
    }
}

void scheduler_make_ready(struct thread *thread) {
    struct core *core = thread->core;
    ASSERT(thread->state == THREAD_STATE_INACTIVE && thread_is_configured(thread));
    thread->state = THREAD_STATE_READY;
    core->is_disturbed = true;
    if (core != arch_core_here()) {
        enqueue_elsewhere(core, thread);
    } else if (core->handoff == nullptr) {
        core->handoff = thread;
    } else {
        enqueue_back(core, thread);
    }
}

void scheduler_preempt(struct thread *thread) {
    struct core *core = arch_core_here();
    struct thread *current = core->current;
    bool is_next = current != nullptr ? thread->priority > current->priority
                                      : core->ready_end == 0 && core->handoff == nullptr;
    if (!is_next) {
        scheduler_make_ready(thread);
        return;
    }
    thread->state = THREAD_STATE_READY;
    if (current != nullptr) {
        enqueue_front(core, current);
    }
    change_current(core, thread); // it is decided, and no time slice ends by the timer
}

// Who is next of several of a priority needs the timer, which choose() does not forget.
void scheduler_pass_on(void) {
    struct core *core = arch_core_here();
    unsigned end = core->ready_end;
    if (core->is_disturbed || core->handoff != nullptr || end == 0) {
        core->is_disturbed = true;
        return;
    }
    struct thread *next = core->ready[end - 1].first;
    dequeue(core, next);
    core->is_disturbed = has_company(core, next);
    change_current(core, next);
}

// By the core itself: what the thread has in its registers only is kept.
static void leave_current(void *core) {
    arch_switch_away(((struct core *)core)->current);
}

// The core's thread is to stop. Where it waits for the lock with a system call, that has not begun.
static void take_current_away(struct core *core) {
    core_call(core, leave_current, core);
    if (core->trap == TRAP_SYSCALL) {
        arch_context_restart_syscall(&core->current->context);
    }
    charge(core, arch_time_now_ns());
    core->charged = nullptr;
    core->current = nullptr;
}

void scheduler_remove(struct thread *thread) {
    struct core *core = thread->core;
    ASSERT(thread->state == THREAD_STATE_READY);
    core->is_disturbed = true;
    if (core->handoff == thread) {
        core->handoff = nullptr;
    } else if (thread->queue != nullptr) {
        dequeue(core, thread);
    } else if (core != arch_core_here()) {
        ASSERT(core->current == thread);
        take_current_away(core);
    }
}

void scheduler_forget(struct thread *thread) {
    struct core *core = thread->core;
    core->is_disturbed = true;
    if (core->charged == thread) {
        charge(core, arch_time_now_ns());
        core->charged = core->current == thread ? nullptr : core->current;
    }
    if (core->current == thread) {
        core->current = nullptr;
    }
}

void scheduler_set_priority(struct thread *thread, unsigned priority) {
    struct core *core = thread->core;
    bool is_queued = thread->state == THREAD_STATE_READY && thread->queue != nullptr;
    if (is_queued) {
        dequeue(core, thread);
    }
    thread->priority = (uint8_t)priority;
    core->is_disturbed = true;
    if (is_queued) {
        enqueue_back(core, thread);
    }
    core_nudge(core);
}

void scheduler_move(struct thread *thread, struct core *core) {
    bool is_ready = thread->state == THREAD_STATE_READY;
    if (is_ready) {
        scheduler_remove(thread);
        thread->state = THREAD_STATE_INACTIVE;
    }
    if (thread->core->current == thread) {
        leave_current(thread->core);
    }
    scheduler_forget(thread);
    arch_fpu_release(thread);
    thread->core = core;
    if (thread->fast_core != nullptr) {
        thread->fast_core = core;
    }
    if (is_ready) {
        scheduler_make_ready(thread);
    }
}

// The thread, which runs, takes the place of the first in its queue, which is then the last place.
// Nobody is more urgent, or it would run; the queue stays as long as it is.
[[gnu::always_inline]] static inline void rotate(struct core *core, struct thread *thread) {
    struct thread_queue *queue = &core->ready[thread->priority];
    struct thread *next = queue->first;
    struct thread *last = next->previous;
    thread->previous = last;
    last->next = thread;
    struct thread *second = next->next; // the thread, if `next` was alone
    thread->next = second;
    second->previous = thread;
    thread->queue = queue;
    next->queue = nullptr;
    queue->first = second;
    core->slice_end_ns = 0; // nothing is left of it
    change_current(core, next);
}

void yield_enter(void) {
    struct core *core = arch_core_here();
    struct thread *thread = core->current;
    thread_set_status(thread, STATUS_OK);
    if (has_company(core, thread)) {
        rotate(core, thread);
    }
}

void scheduler_yield(void) {
    struct core *core = arch_core_here();
    struct thread *thread = running(core);
    if (thread != nullptr && has_company(core, thread)) {
        rotate(core, thread);
    }
}

// Since the account was last settled, if it is this thread's; null: nobody's.
static uint64_t unsettled_ns(const struct core *core, const struct thread *thread) {
    return thread == core->charged ? arch_time_now_ns() - core->started_ns : 0;
}

uint64_t scheduler_run_time_ns(const struct thread *thread) {
    return thread->run_time_ns + unsettled_ns(thread->core, thread);
}

uint64_t scheduler_idle_time_ns(const struct core *core) {
    return core->idle_ns + unsettled_ns(core, nullptr);
}
