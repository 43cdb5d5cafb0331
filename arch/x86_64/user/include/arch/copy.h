// SPDX-License-Identifier: MIT
//
// Copying many bytes: by a string instruction, which moves a word a step and takes some time to
// begin (Intel SDM volume 2, MOVS; the direction flag is clear by the ABI).
#pragma once

#include <stddef.h>

enum { ARCH_COPY_BLOCK = 64, ARCH_COPY_BLOCKS_LEAST = 4 };

// Copies blocks, at least ARCH_COPY_BLOCKS_LEAST, and moves both places behind them.
[[gnu::always_inline]] static inline void
arch_copy_blocks(unsigned char **out, const unsigned char **in, size_t blocks) {
    size_t words = blocks * (ARCH_COPY_BLOCK / 8);
    __asm__ volatile("rep movsq" : "+D"(*out), "+S"(*in), "+c"(words)::"memory");
}
