// SPDX-License-Identifier: MIT
//
// Copying many bytes: eight registers at a time, by pairs that move the places with them, and two
// blocks a round.
#pragma once

#include <stddef.h>
#include <stdint.h>

enum { ARCH_COPY_BLOCK = 64, ARCH_COPY_BLOCKS_LEAST = 1 };

#define ARCH_COPY_ONE_BLOCK                                                                        \
    "ldp %3, %4, [%1], #64\n\t"                                                                    \
    "ldp %5, %6, [%1, #-48]\n\t"                                                                   \
    "ldp %7, %8, [%1, #-32]\n\t"                                                                   \
    "ldp %9, %10, [%1, #-16]\n\t"                                                                  \
    "stp %3, %4, [%0], #64\n\t"                                                                    \
    "stp %5, %6, [%0, #-48]\n\t"                                                                   \
    "stp %7, %8, [%0, #-32]\n\t"                                                                   \
    "stp %9, %10, [%0, #-16]\n\t"

// Copies blocks, at least ARCH_COPY_BLOCKS_LEAST, and moves both places behind them.
[[gnu::always_inline]] static inline void
arch_copy_blocks(unsigned char **out, const unsigned char **in, size_t blocks) {
    uint64_t a, b, c, d, e, f, g, h;
    __asm__ volatile("tbz %2, #0, 1f\n\t" ARCH_COPY_ONE_BLOCK "1:\n\t"
                     "lsr %2, %2, #1\n\t"
                     "cbz %2, 3f\n"
                     "2:\n\t" ARCH_COPY_ONE_BLOCK ARCH_COPY_ONE_BLOCK "subs %2, %2, #1\n\t"
                     "b.ne 2b\n"
                     "3:"
                     : "+r"(*out), "+r"(*in), "+r"(blocks), "=&r"(a), "=&r"(b), "=&r"(c), "=&r"(d),
                       "=&r"(e), "=&r"(f), "=&r"(g), "=&r"(h)
                     :
                     : "cc", "memory");
}

#undef ARCH_COPY_ONE_BLOCK
