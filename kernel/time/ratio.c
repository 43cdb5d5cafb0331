// SPDX-License-Identifier: MIT
//
// Long division, a bit at a time.
#include <kernel/ratio.h>

struct ratio ratio_of(uint64_t numerator, uint64_t denominator) {
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
