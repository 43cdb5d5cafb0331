// SPDX-License-Identifier: MIT
//
// What the architecture knows of a fault that Linux tells its programs about. The syndrome is the
// vector and, below it, the error code.
#pragma once

#include <stdint.h>

enum : uint64_t {
    ARCH_VECTOR_DIVIDE = 0,
    ARCH_VECTOR_BREAKPOINT = 3,
    ARCH_VECTOR_PROTECTION = 13,
};

// A fault that Linux tells without an address.
static inline bool arch_fault_is_protection(uint64_t syndrome) {
    return syndrome >> 32 == ARCH_VECTOR_PROTECTION;
}

static inline bool arch_fault_is_division(uint64_t syndrome) {
    return syndrome >> 32 == ARCH_VECTOR_DIVIDE;
}

// Bytes behind which the program goes on after the fault: Linux tells of a breakpoint behind it.
static inline uint64_t arch_fault_skip_bytes(uint64_t syndrome) {
    return syndrome >> 32 == ARCH_VECTOR_BREAKPOINT ? 1 : 0;
}
