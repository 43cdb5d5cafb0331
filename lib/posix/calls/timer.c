// SPDX-License-Identifier: MIT
//
// Calls about timers: those that are there (alarm(), setitimer()), and those that are made.
#include <posix/timers.h>

#include <personality/linux_calls.h>
#include <posix/processor_time.h>
#include <posix/signals.h>
#include <posix/thread.h>
#include <posix/time.h>
#include <tessera/clock.h>

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

// Null: there is none of this number.
static struct posix_timer *interval_timer_of(int32_t which) {
    switch (which) {
    case LINUX_ITIMER_REAL:
        return &posix_timers[POSIX_TIMER_REAL];
    case LINUX_ITIMER_VIRTUAL:
        return &posix_timers[POSIX_TIMER_VIRTUAL];
    case LINUX_ITIMER_PROF:
        return &posix_timers[POSIX_TIMER_PROF];
    default:
        return nullptr;
    }
}

static struct linux_interval_time interval_time_of(const struct posix_timer *timer) {
    struct linux_timeval interval = timeval_of(timer->interval_ns);
    struct linux_timeval value = timeval_of(posix_timer_left_ns(timer));
    return (struct linux_interval_time){.interval_seconds = interval.seconds,
                                        .interval_microseconds = interval.microseconds,
                                        .seconds = value.seconds,
                                        .microseconds = value.microseconds};
}

int64_t linux_getitimer(int32_t which, struct linux_interval_time *out) {
    const struct posix_timer *timer = interval_timer_of(which);
    if (timer == nullptr) {
        return -LINUX_EINVAL;
    }
    *out = interval_time_of(timer);
    return 0;
}

int64_t linux_setitimer(int32_t which, const struct linux_interval_time *new,
                        struct linux_interval_time *out_old) {
    const struct linux_interval_time none = {};
    const struct linux_interval_time wanted = new == nullptr ? none : *new;
    const struct linux_timeval interval = {wanted.interval_seconds, wanted.interval_microseconds};
    const struct linux_timeval value = {wanted.seconds, wanted.microseconds};
    struct posix_timer *timer = interval_timer_of(which);
    uint64_t interval_ns;
    uint64_t value_ns;
    if (timer == nullptr || nanoseconds_of(&interval, &interval_ns) != 0 ||
        nanoseconds_of(&value, &value_ns) != 0) {
        return -LINUX_EINVAL;
    }
    struct linux_interval_time old = interval_time_of(timer);
    int64_t wrong = posix_timer_arm(
        timer, value_ns == 0 ? 0 : posix_timer_now_ns(timer, clock_now_ns()) + value_ns,
        value_ns == 0 ? 0 : interval_ns);
    if (wrong == 0 && out_old != nullptr) {
        *out_old = old;
    }
    return wrong;
}

int64_t linux_alarm(uint32_t seconds) {
    uint64_t left =
        (posix_timer_left_ns(&posix_timers[POSIX_TIMER_REAL]) + NS_PER_S - 1) / NS_PER_S;
    // Without a helper there is no alarm, and nobody to be told.
    (void)posix_timer_arm(&posix_timers[POSIX_TIMER_REAL],
                          seconds == 0 ? 0 : clock_now_ns() + seconds * NS_PER_S, 0);
    return (int64_t)left;
}

// ---- timer_create() and what follows

static struct posix_timer *timer_of(int32_t id) {
    return posix_timer_is_made(id) && posix_timers[id].is_used ? &posix_timers[id] : nullptr;
}

bool posix_clock_can_wake(int32_t clock) {
    return clock == LINUX_CLOCK_REALTIME || clock == LINUX_CLOCK_MONOTONIC ||
           clock == LINUX_CLOCK_BOOTTIME;
}

// What the timer is to do. Null: SIGALRM to the process.
static int64_t read_event(const struct linux_signal_event *event, int32_t id,
                          struct posix_timer *out) {
    *out = (struct posix_timer){.is_used = true, .signal = LINUX_SIGALRM, .value = (uint32_t)id};
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
    int32_t id = POSIX_TIMERS_FIRST;
    while (id < POSIX_TIMERS_END && posix_timers[id].is_used) {
        id++;
    }
    struct posix_timer timer;
    uint64_t used_ns;
    if (!posix_clock_can_wake(clock) && !posix_processor_time(clock, &used_ns)) {
        return -LINUX_EINVAL;
    }
    if (id == POSIX_TIMERS_END) {
        return -LINUX_EAGAIN;
    }
    int64_t wrong = read_event(event, id, &timer);
    if (wrong == 0) {
        posix_timers[id] = timer;
        posix_timers[id].clock =
            posix_clock_can_wake(clock) ? LINUX_CLOCK_REALTIME : posix_clock_for_all(clock);
        out->id = id;
    }
    return wrong;
}

static struct linux_timer_time time_of(const struct posix_timer *timer) {
    return posix_timer_time_of(timer->interval_ns, posix_timer_left_ns(timer));
}

int64_t linux_timer_settime(int32_t id, int32_t flags, const struct linux_timer_time *new,
                            struct linux_timer_time *out_old) {
    struct posix_timer *timer = timer_of(id);
    uint64_t interval_ns;
    uint64_t value_ns;
    if (timer == nullptr || posix_read_timer_time(new, &interval_ns, &value_ns) != 0) {
        return -LINUX_EINVAL;
    }
    struct linux_timer_time old = time_of(timer);
    bool is_absolute = (flags & LINUX_TIMER_ABSTIME) != 0;
    uint64_t deadline_ns = is_absolute || value_ns == 0
                               ? value_ns
                               : posix_timer_now_ns(timer, clock_now_ns()) + value_ns;
    int64_t wrong = posix_timer_arm(timer, deadline_ns, interval_ns);
    if (wrong == 0 && out_old != nullptr) {
        *out_old = old;
    }
    return wrong;
}

int64_t linux_timer_gettime(int32_t id, struct linux_timer_time *out) {
    const struct posix_timer *timer = timer_of(id);
    if (timer == nullptr) {
        return -LINUX_EINVAL;
    }
    *out = time_of(timer);
    return 0;
}

int64_t linux_timer_getoverrun(int32_t id) {
    const struct posix_timer *timer = timer_of(id);
    return timer == nullptr ? -LINUX_EINVAL : (int64_t)(timer->told & INT32_MAX);
}

int64_t linux_timer_delete(int32_t id) {
    struct posix_timer *timer = timer_of(id);
    if (timer == nullptr) {
        return -LINUX_EINVAL;
    }
    *timer = (struct posix_timer){};
    return 0;
}
