// SPDX-License-Identifier: MIT
//
// Time in nanoseconds since boot, read without entering the kernel. The same clock as the kernel's
// deadlines: the virtual counter, scaled by its frequency (Arm ARM D13.8: CNTVCT_EL0, CNTFRQ_EL0).
#pragma once

#include <stdint.h>

static inline uint64_t arch_counter_ns(void) {
    uint64_t frequency, count;
    __asm__ volatile("mrs %0, cntfrq_el0" : "=r"(frequency));
    __asm__ volatile("isb\n\tmrs %0, cntvct_el0" : "=r"(count)::"memory");
    uint64_t seconds = count / frequency;
    uint64_t rest = count % frequency;
    return seconds * 1000000000u + rest * 1000000000u / frequency;
}
