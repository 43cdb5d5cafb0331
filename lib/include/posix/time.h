// SPDX-License-Identifier: MIT
//
// Times as programs write them.
#pragma once

#include <personality/linux_abi.h>
#include <stdint.h>

constexpr uint64_t NS_PER_TICK = 10'000'000; // of times() and /proc: a hundred in a second

struct linux_timespec posix_timespec_of(uint64_t time_ns);

// 0, or -EINVAL. What is longer than the clock can say is as long as it can say.
int64_t posix_nanoseconds_of(const struct linux_timespec *time, uint64_t *out_ns);

// Is there a clock of this number that a timer can go by?
bool posix_clock_can_wake(int32_t clock);
