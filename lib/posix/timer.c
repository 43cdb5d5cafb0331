// SPDX-License-Identifier: MIT
//
// The timers, and the calls about them: the first is that of setitimer() and alarm(), the others
// are made by timer_create(). There is one clock. A timer whose last signal still waits sends no
// other, but counts what was missed.
#include <posix/timers.h>

#include <personality/linux_calls.h>
#include <posix/helper.h>
#include <posix/signals.h>
#include <posix/time.h>
#include <tessera/clock.h>

enum : int32_t { TIMER_REAL, TIMERS_FIRST, TIMERS_END = 33 };

constexpr int64_t US_PER_S = 1000000;

struct timer {
    bool is_used;
    int32_t signal;              // 0: none, only the time is told
    struct posix_thread *thread; // null: the process
    uint64_t value;              // for the handler
    uint64_t deadline_ns;        // 0: not armed
    uint64_t interval_ns;        // 0: once
    uint32_t overrun;            // missed since the last signal
};

static struct timer timers[TIMERS_END] = {
    [TIMER_REAL] = {.is_used = true, .signal = LINUX_SIGALRM}};

static uint64_t word_of(int32_t id, uint32_t overrun) {
    return (uint64_t)overrun << 32 | (uint32_t)id;
}

static void fire(int32_t id, uint64_t missed) {
    struct timer *timer = &timers[id];
    struct posix_signal sent = {
        .number = timer->signal, .code = LINUX_SI_KERNEL, .first = 0, .second = 0};
    if (timer->signal == 0) {
        return;
    }
    if (id != TIMER_REAL) {
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

uint64_t posix_timers_run(uint64_t now_ns) {
    uint64_t next_ns = UINT64_MAX;
    for (int32_t id = 0; id < TIMERS_END; id++) {
        struct timer *timer = &timers[id];
        if (timer->deadline_ns == 0) {
            continue;
        }
        if (timer->deadline_ns <= now_ns) {
            uint64_t missed =
                timer->interval_ns == 0 ? 0 : (now_ns - timer->deadline_ns) / timer->interval_ns;
            timer->deadline_ns = timer->interval_ns == 0
                                     ? 0
                                     : timer->deadline_ns + (missed + 1) * timer->interval_ns;
            fire(id, missed);
        }
        if (timer->deadline_ns != 0 && timer->deadline_ns < next_ns) {
            next_ns = timer->deadline_ns;
        }
    }
    return next_ns;
}

void posix_forget_timers(void) {
    for (int32_t id = TIMERS_FIRST; id < TIMERS_END; id++) {
        timers[id] = (struct timer){};
    }
}

// 0, or a negative errno: nothing has changed.
static int64_t arm(struct timer *timer, uint64_t deadline_ns, uint64_t interval_ns) {
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

static uint64_t left_ns(const struct timer *timer) {
    uint64_t now_ns = clock_now_ns();
    if (timer->deadline_ns == 0) {
        return 0;
    }
    return timer->deadline_ns > now_ns ? timer->deadline_ns - now_ns : 1;
}

// ---- setitimer() and alarm()

static struct linux_timeval timeval_of(uint64_t time_ns) {
    uint64_t time_us = (time_ns + (uint64_t)NS_PER_US - 1) / (uint64_t)NS_PER_US;
    return (struct linux_timeval){.seconds = (int64_t)(time_us / (uint64_t)US_PER_S),
                                  .microseconds = (int64_t)(time_us % (uint64_t)US_PER_S)};
}

static int64_t nanoseconds_of(const struct linux_timeval *time, uint64_t *out_ns) {
    if (time->microseconds < 0 || time->microseconds >= US_PER_S) {
        return -LINUX_EINVAL;
    }
    const struct linux_timespec same = {time->seconds, time->microseconds * (int64_t)NS_PER_US};
    return posix_nanoseconds_of(&same, out_ns);
}

static struct linux_interval_time real_time(void) {
    const struct timer *timer = &timers[TIMER_REAL];
    struct linux_timeval interval = timeval_of(timer->interval_ns);
    struct linux_timeval value = timeval_of(left_ns(timer));
    return (struct linux_interval_time){.interval_seconds = interval.seconds,
                                        .interval_microseconds = interval.microseconds,
                                        .seconds = value.seconds,
                                        .microseconds = value.microseconds};
}

int64_t linux_getitimer(int32_t which, struct linux_interval_time *out) {
    if (which != LINUX_ITIMER_REAL) {
        return -LINUX_EINVAL;
    }
    *out = real_time();
    return 0;
}

int64_t linux_setitimer(int32_t which, const struct linux_interval_time *new,
                        struct linux_interval_time *out_old) {
    const struct linux_interval_time none = {};
    const struct linux_interval_time wanted = new == nullptr ? none : *new;
    const struct linux_timeval interval = {wanted.interval_seconds, wanted.interval_microseconds};
    const struct linux_timeval value = {wanted.seconds, wanted.microseconds};
    uint64_t interval_ns;
    uint64_t value_ns;
    if (which != LINUX_ITIMER_REAL || nanoseconds_of(&interval, &interval_ns) != 0 ||
        nanoseconds_of(&value, &value_ns) != 0) {
        return -LINUX_EINVAL;
    }
    struct linux_interval_time old = real_time();
    int64_t wrong = arm(&timers[TIMER_REAL], value_ns == 0 ? 0 : clock_now_ns() + value_ns,
                        value_ns == 0 ? 0 : interval_ns);
    if (wrong == 0 && out_old != nullptr) {
        *out_old = old;
    }
    return wrong;
}

int64_t linux_alarm(uint32_t seconds) {
    uint64_t left = (left_ns(&timers[TIMER_REAL]) + NS_PER_S - 1) / NS_PER_S;
    // Without a helper there is no alarm, and nobody to be told.
    (void)arm(&timers[TIMER_REAL], seconds == 0 ? 0 : clock_now_ns() + seconds * NS_PER_S, 0);
    return (int64_t)left;
}

// ---- timer_create() and what follows

static struct timer *timer_of(int32_t id) {
    return id >= TIMERS_FIRST && id < TIMERS_END && timers[id].is_used ? &timers[id] : nullptr;
}

bool posix_clock_can_wake(int32_t clock) {
    return clock == LINUX_CLOCK_REALTIME || clock == LINUX_CLOCK_MONOTONIC ||
           clock == LINUX_CLOCK_BOOTTIME;
}

// What the timer is to do. Null: SIGALRM to the process.
static int64_t read_event(const struct linux_signal_event *event, int32_t id, struct timer *out) {
    *out = (struct timer){.is_used = true, .signal = LINUX_SIGALRM, .value = (uint32_t)id};
    if (event == nullptr) {
        return 0;
    }
    out->signal = event->notify == LINUX_SIGEV_NONE ? 0 : event->signal;
    out->value = event->value;
    if (event->notify == LINUX_SIGEV_THREAD_ID) {
        out->thread = posix_thread_of(event->thread);
    }
    bool is_known = event->notify == LINUX_SIGEV_NONE || event->notify == LINUX_SIGEV_SIGNAL ||
                    out->thread != nullptr;
    bool is_signal = event->signal > 0 && event->signal < POSIX_SIGNALS_END;
    return is_known && (is_signal || out->signal == 0) ? 0 : -LINUX_EINVAL;
}

int64_t linux_timer_create(int32_t clock, const struct linux_signal_event *event,
                           struct linux_timer_id *out) {
    int32_t id = TIMERS_FIRST;
    while (id < TIMERS_END && timers[id].is_used) {
        id++;
    }
    struct timer timer;
    if (!posix_clock_can_wake(clock)) {
        return -LINUX_EINVAL;
    }
    if (id == TIMERS_END) {
        return -LINUX_EAGAIN;
    }
    int64_t wrong = read_event(event, id, &timer);
    if (wrong == 0) {
        timers[id] = timer;
        out->id = id;
    }
    return wrong;
}

static struct linux_timer_time time_of(const struct timer *timer) {
    struct linux_timespec interval = posix_timespec_of(timer->interval_ns);
    struct linux_timespec value = posix_timespec_of(left_ns(timer));
    return (struct linux_timer_time){.interval_seconds = interval.seconds,
                                     .interval_nanoseconds = interval.nanoseconds,
                                     .seconds = value.seconds,
                                     .nanoseconds = value.nanoseconds};
}

int64_t linux_timer_settime(int32_t id, int32_t flags, const struct linux_timer_time *new,
                            struct linux_timer_time *out_old) {
    struct timer *timer = timer_of(id);
    const struct linux_timespec interval = {new->interval_seconds, new->interval_nanoseconds};
    const struct linux_timespec value = {new->seconds, new->nanoseconds};
    uint64_t interval_ns;
    uint64_t value_ns;
    if (timer == nullptr || posix_nanoseconds_of(&interval, &interval_ns) != 0 ||
        posix_nanoseconds_of(&value, &value_ns) != 0) {
        return -LINUX_EINVAL;
    }
    struct linux_timer_time old = time_of(timer);
    bool is_absolute = (flags & LINUX_TIMER_ABSTIME) != 0;
    uint64_t deadline_ns = is_absolute || value_ns == 0 ? value_ns : clock_now_ns() + value_ns;
    int64_t wrong = arm(timer, deadline_ns, interval_ns);
    if (wrong == 0 && out_old != nullptr) {
        *out_old = old;
    }
    return wrong;
}

int64_t linux_timer_gettime(int32_t id, struct linux_timer_time *out) {
    const struct timer *timer = timer_of(id);
    if (timer == nullptr) {
        return -LINUX_EINVAL;
    }
    *out = time_of(timer);
    return 0;
}

int64_t linux_timer_getoverrun(int32_t id) {
    const struct timer *timer = timer_of(id);
    return timer == nullptr ? -LINUX_EINVAL : (int64_t)(timer->overrun & INT32_MAX);
}

int64_t linux_timer_delete(int32_t id) {
    struct timer *timer = timer_of(id);
    if (timer == nullptr) {
        return -LINUX_EINVAL;
    }
    *timer = (struct timer){};
    return 0;
}
