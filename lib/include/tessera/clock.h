// SPDX-License-Identifier: MIT
//
// Time of a program: nanoseconds since boot, the clock of all deadlines.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>

constexpr uint64_t NS_PER_US = 1'000;
constexpr uint64_t NS_PER_MS = 1'000'000;
constexpr uint64_t NS_PER_S = 1'000'000'000;

uint64_t clock_now_ns(void);

// Returns OK when the clock has reached the deadline. NO_MEMORY or NO_SPACE if the thread's first
// sleep finds no memory for what it waits on; CANCELLED if the thread was suspended and resumed.
status_t sleep_until_ns(uint64_t deadline_ns);
