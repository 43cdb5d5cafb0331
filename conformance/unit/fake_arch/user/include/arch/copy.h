// SPDX-License-Identifier: MIT
#pragma once

#include <stddef.h>

enum { ARCH_COPY_BLOCK = 64, ARCH_COPY_BLOCKS_LEAST = 2 };

static inline void arch_copy_blocks(unsigned char **out, const unsigned char **in, size_t blocks) {
    for (size_t i = 0; i < blocks * ARCH_COPY_BLOCK; i++) {
        *(*out)++ = *(*in)++;
    }
}
