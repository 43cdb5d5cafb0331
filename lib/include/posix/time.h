// SPDX-License-Identifier: MIT
//
// Times as programs write them.
#pragma once

#include <personality/linux_abi.h>
#include <stdint.h>

constexpr int64_t US_PER_S = 1'000'000;      // of Linux's timeval
constexpr uint64_t NS_PER_TICK = 10'000'000; // of times() and /proc: a hundred in a second

struct linux_timespec posix_timespec_of(uint64_t time_ns);

// 0, or -EINVAL. What is longer than the clock can say is as long as it can say.
int64_t posix_nanoseconds_of(const struct linux_timespec *time, uint64_t *out_ns);

// The same of an interval and a time together.
struct linux_timer_time posix_timer_time_of(uint64_t interval_ns, uint64_t value_ns);
int64_t posix_read_timer_time(const struct linux_timer_time *time, uint64_t *out_interval_ns,
                              uint64_t *out_value_ns);

// Is there a clock of this number that a timer can go by?
bool posix_clock_can_wake(int32_t clock);
