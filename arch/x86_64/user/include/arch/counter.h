// SPDX-License-Identifier: MIT
//
// Time in nanoseconds since boot, read without entering the kernel. The same clock as the kernel's
// deadlines: the time-stamp counter, scaled by the frequency that the kernel tells at the start.
#pragma once

#include <stdint.h>
#include <tessera/runtime.h>

static inline uint64_t arch_counter_ns(void) {
    uint32_t low, high;
    __asm__ volatile("lfence\n\trdtsc" : "=a"(low), "=d"(high)::"memory");
    uint64_t count = (uint64_t)high << 32 | low;
    uint64_t frequency = startup_info()->counter_hz;
    uint64_t seconds = count / frequency;
    uint64_t rest = count % frequency;
    return seconds * 1000000000u + rest * 1000000000u / frequency;
}
