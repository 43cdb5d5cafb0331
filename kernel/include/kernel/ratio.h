// SPDX-License-Identifier: MIT
//
// Scaling by a fixed ratio, for clocks: a whole and a 64-bit fraction, exact to one unit. No
// 128-bit division, for which a kernel has no run-time library.
#pragma once

#include <stdint.h>

struct ratio {
    uint64_t whole;
    uint64_t fraction; // in units of 2^-64
};

// `denominator` is not 0 and below 2^63. Long division, a bit at a time.
static inline struct ratio ratio_of(uint64_t numerator, uint64_t denominator) {
    struct ratio ratio = {.whole = numerator / denominator};
    uint64_t rest = numerator % denominator;
    for (unsigned bit = 64; bit-- > 0;) {
        rest *= 2;
        if (rest >= denominator) {
            rest -= denominator;
            ratio.fraction |= UINT64_C(1) << bit;
        }
    }
    return ratio;
}

static inline uint64_t ratio_scale(struct ratio ratio, uint64_t value) {
    return value * ratio.whole + (uint64_t)((unsigned __int128)value * ratio.fraction >> 64);
}
