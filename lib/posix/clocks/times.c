// SPDX-License-Identifier: MIT
#include <posix/time.h>

#include <tessera/clock.h>

constexpr uint64_t TIME_MAX_NS = INT64_MAX / 4;

struct linux_timespec posix_timespec_of(uint64_t time_ns) {
    return (struct linux_timespec){.seconds = (int64_t)(time_ns / NS_PER_S),
                                   .nanoseconds = (int64_t)(time_ns % NS_PER_S)};
}

int64_t posix_nanoseconds_of(const struct linux_timespec *time, uint64_t *out_ns) {
    if (time->seconds < 0 || time->nanoseconds < 0 || (uint64_t)time->nanoseconds >= NS_PER_S) {
        return -LINUX_EINVAL;
    }
    bool is_long = (uint64_t)time->seconds >= TIME_MAX_NS / NS_PER_S;
    *out_ns =
        is_long ? TIME_MAX_NS : (uint64_t)time->seconds * NS_PER_S + (uint64_t)time->nanoseconds;
    return 0;
}

struct linux_timer_time posix_timer_time_of(uint64_t interval_ns, uint64_t value_ns) {
    struct linux_timespec interval = posix_timespec_of(interval_ns);
    struct linux_timespec value = posix_timespec_of(value_ns);
    return (struct linux_timer_time){.interval_seconds = interval.seconds,
                                     .interval_nanoseconds = interval.nanoseconds,
                                     .seconds = value.seconds,
                                     .nanoseconds = value.nanoseconds};
}

int64_t posix_read_timer_time(const struct linux_timer_time *time, uint64_t *out_interval_ns,
                              uint64_t *out_value_ns) {
    const struct linux_timespec interval = {time->interval_seconds, time->interval_nanoseconds};
    const struct linux_timespec value = {time->seconds, time->nanoseconds};
    int64_t wrong = posix_nanoseconds_of(&interval, out_interval_ns);
    return wrong != 0 ? wrong : posix_nanoseconds_of(&value, out_value_ns);
}
