// SPDX-License-Identifier: MIT
//
// Calls about time, and sleeping. There is no calendar: every clock counts from power-on, but those
// of processor time, which count what the thread has had.
#include <personality/linux_calls.h>

#include <posix/processor_time.h>
#include <posix/signals.h>
#include <posix/time.h>
#include <tessera/clock.h>

// False: there is no such clock.
static bool read_clock(int32_t clock, uint64_t *out_ns) {
    switch (clock) {
    case LINUX_CLOCK_REALTIME:
    case LINUX_CLOCK_REALTIME_COARSE:
    case LINUX_CLOCK_MONOTONIC:
    case LINUX_CLOCK_MONOTONIC_RAW:
    case LINUX_CLOCK_MONOTONIC_COARSE:
    case LINUX_CLOCK_BOOTTIME:
        *out_ns = clock_now_ns();
        return true;
    default:
        return posix_processor_time(clock, out_ns);
    }
}

int64_t linux_clock_gettime(int32_t clock, struct linux_timespec *out) {
    uint64_t now_ns;
    if (!read_clock(clock, &now_ns)) {
        return -LINUX_EINVAL;
    }
    *out = posix_timespec_of(now_ns);
    return 0;
}

int64_t linux_clock_getres(int32_t clock, struct linux_timespec *out) {
    uint64_t now_ns;
    if (!read_clock(clock, &now_ns)) {
        return -LINUX_EINVAL;
    }
    if (out != nullptr) {
        *out = (struct linux_timespec){.nanoseconds = 1};
    }
    return 0;
}

int64_t linux_gettimeofday(struct linux_timeval *out, struct linux_timeval *zone) {
    if (out != nullptr) {
        struct linux_timespec now = posix_timespec_of(clock_now_ns());
        *out = (struct linux_timeval){now.seconds, now.nanoseconds / (int64_t)NS_PER_US};
    }
    if (zone != nullptr) {
        *zone = (struct linux_timeval){};
    }
    return 0;
}

int64_t linux_time(struct linux_time_value *out) {
    int64_t seconds = (int64_t)(clock_now_ns() / NS_PER_S);
    if (out != nullptr) {
        out->seconds = seconds;
    }
    return seconds;
}

// Every clock that can be slept by is the same.
int64_t linux_clock_nanosleep(int32_t clock, int32_t flags, const struct linux_timespec *request,
                              struct linux_timespec *rest) {
    uint64_t now_ns, time_ns;
    if (!read_clock(clock, &now_ns) || (flags & ~(int32_t)LINUX_TIMER_ABSTIME) != 0) {
        return -LINUX_EINVAL;
    }
    int64_t wrong = posix_nanoseconds_of(request, &time_ns);
    if (wrong != 0) {
        return wrong;
    }
    uint64_t deadline_ns = flags != 0 ? time_ns : clock_now_ns() + time_ns;
    while ((now_ns = clock_now_ns()) < deadline_ns) {
        if (posix_signal_is_due()) {
            if (rest != nullptr && flags == 0) {
                *rest = posix_timespec_of(deadline_ns - now_ns);
            }
            return POSIX_INTERRUPTED_BY_HANDLER;
        }
        posix_thread_wait_until(deadline_ns);
    }
    return 0;
}

int64_t linux_nanosleep(const struct linux_timespec *request, struct linux_timespec *rest) {
    return linux_clock_nanosleep(LINUX_CLOCK_MONOTONIC, 0, request, rest);
}
