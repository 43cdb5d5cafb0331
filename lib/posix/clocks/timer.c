// SPDX-License-Identifier: MIT
//
// When timers fire, and what they send. They go by the one clock or by processor time. A timer
// whose last signal still waits sends no other, but counts what was missed.
#include <posix/timers.h>

#include <personality/linux_calls.h>
#include <posix/helper.h>
#include <posix/processor_time.h>
#include <posix/signals.h>
#include <posix/time.h>
#include <tessera/clock.h>

// So many threads may run at once; with more, a timer of processor time is late.
constexpr uint64_t AT_ONCE_MAX = 8;

// All of the process's time passes in the program, as far as a program can tell.
struct posix_timer posix_timers[POSIX_TIMERS_ALL] = {
    [POSIX_TIMER_REAL] = {.is_used = true, .signal = LINUX_SIGALRM},
    [POSIX_TIMER_VIRTUAL] = {.is_used = true,
                             .clock = LINUX_CLOCK_PROCESS_CPUTIME_ID,
                             .signal = LINUX_SIGVTALRM},
    [POSIX_TIMER_PROF] = {
        .is_used = true, .clock = LINUX_CLOCK_PROCESS_CPUTIME_ID, .signal = LINUX_SIGPROF}};

static uint64_t word_of(int32_t id, uint32_t overrun) {
    return (uint64_t)overrun << 32 | (uint32_t)id;
}

static void fire(int32_t id, uint64_t missed) {
    struct posix_timer *timer = &posix_timers[id];
    struct posix_signal sent = {
        .number = timer->signal, .code = LINUX_SI_KERNEL, .first = 0, .second = 0};
    if (timer->signal == 0) {
        return;
    }
    if (posix_timer_is_made(id)) {
        struct posix_signal *waiting = posix_signal_of_timer(id);
        timer->overrun = (uint32_t)missed + (waiting != nullptr ? timer->overrun + 1 : 0);
        if (waiting != nullptr) {
            waiting->first = word_of(id, timer->overrun);
            return;
        }
        sent = (struct posix_signal){.number = timer->signal,
                                     .code = LINUX_SI_TIMER,
                                     .first = word_of(id, timer->overrun),
                                     .second = timer->value};
    }
    // One that finds no room is lost, as an overrun is.
    (void)posix_signal_send(timer->thread, &sent);
}

static bool is_of_processor(const struct posix_timer *timer) {
    return timer->clock != LINUX_CLOCK_REALTIME;
}

uint64_t posix_timer_now_ns(const struct posix_timer *timer, uint64_t now_ns) {
    uint64_t used_ns = 0;
    if (!is_of_processor(timer)) {
        return now_ns;
    }
    (void)posix_processor_time(timer->clock, &used_ns);
    return used_ns;
}

// When to look at the timer next. Processor time passes no faster than all cores together let it.
static uint64_t look_at(const struct posix_timer *timer, uint64_t now_ns) {
    if (!is_of_processor(timer)) {
        return timer->deadline_ns;
    }
    uint64_t left_ns = timer->deadline_ns - posix_timer_now_ns(timer, now_ns);
    uint64_t soonest_ns = left_ns / AT_ONCE_MAX;
    return now_ns + (soonest_ns < NS_PER_TICK ? NS_PER_TICK : soonest_ns);
}

uint64_t posix_timers_run(uint64_t clock_ns) {
    uint64_t next_ns = UINT64_MAX;
    for (int32_t id = 0; id < POSIX_TIMERS_ALL; id++) {
        struct posix_timer *timer = &posix_timers[id];
        if (timer->deadline_ns == 0) {
            continue;
        }
        uint64_t now_ns = posix_timer_now_ns(timer, clock_ns);
        if (timer->deadline_ns <= now_ns) {
            uint64_t missed =
                timer->interval_ns == 0 ? 0 : (now_ns - timer->deadline_ns) / timer->interval_ns;
            timer->deadline_ns = timer->interval_ns == 0
                                     ? 0
                                     : timer->deadline_ns + (missed + 1) * timer->interval_ns;
            fire(id, missed);
        }
        uint64_t look_ns = timer->deadline_ns == 0 ? UINT64_MAX : look_at(timer, clock_ns);
        next_ns = look_ns < next_ns ? look_ns : next_ns;
    }
    return next_ns;
}

void posix_timer_taken(struct posix_signal *signal) {
    int32_t id = (int32_t)signal->first;
    // Who queues a signal by hand may have said that it is a timer's.
    if (!posix_timer_is_made(id) || posix_timers[id].signal != signal->number) {
        return;
    }
    struct posix_timer *timer = &posix_timers[id];
    uint64_t now_ns = posix_timer_now_ns(timer, clock_now_ns());
    if (timer->interval_ns != 0 && timer->deadline_ns != 0 && timer->deadline_ns <= now_ns) {
        uint64_t missed = (now_ns - timer->deadline_ns) / timer->interval_ns + 1;
        timer->deadline_ns += missed * timer->interval_ns;
        timer->overrun += (uint32_t)missed;
    }
    timer->told = timer->overrun;
    signal->first = word_of(id, timer->told);
}

void posix_forget_timers(void) {
    for (int32_t id = POSIX_TIMERS_FIRST; id < POSIX_TIMERS_END; id++) {
        posix_timers[id] = (struct posix_timer){};
    }
}

int64_t posix_timer_arm(struct posix_timer *timer, uint64_t deadline_ns, uint64_t interval_ns) {
    if (deadline_ns != 0) {
        int64_t wrong = posix_helper_start();
        if (wrong != 0) {
            return wrong;
        }
    }
    timer->deadline_ns = deadline_ns;
    timer->interval_ns = interval_ns;
    timer->overrun = 0;
    posix_helper_wake();
    return 0;
}

uint64_t posix_timer_left_ns(const struct posix_timer *timer) {
    uint64_t now_ns = posix_timer_now_ns(timer, clock_now_ns());
    if (timer->deadline_ns == 0) {
        return 0;
    }
    return timer->deadline_ns > now_ns ? timer->deadline_ns - now_ns : 1;
}
