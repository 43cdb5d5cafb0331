// SPDX-License-Identifier: MIT
//
// The floating-point registers of a thread, for code that is built without them. The upper halves
// of the AVX registers are not among them: no function call keeps those.
#pragma once

#include <stdint.h>

enum { ARCH_FLOAT_STATE_BYTES = 512 }; // of FXSAVE (Intel SDM 2, FXSAVE)

// `out` is aligned to 16 bytes.
static inline void arch_float_state_save(uint8_t out[ARCH_FLOAT_STATE_BYTES]) {
    __asm__ volatile("fxsave64 (%0)" ::"r"(out) : "memory");
}

static inline void arch_float_state_load(const uint8_t from[ARCH_FLOAT_STATE_BYTES]) {
    __asm__ volatile("fxrstor64 (%0)" ::"r"(from) : "memory");
}
