// SPDX-License-Identifier: MIT
//
// What the architecture knows of a fault that Linux tells its programs about. The syndrome is
// ESR_EL1.
#pragma once

#include <stdint.h>

// A fault that Linux tells without an address.
static inline bool arch_fault_is_protection(uint64_t) {
    return false;
}

static inline bool arch_fault_is_division(uint64_t) {
    return false;
}

// Bytes behind which the program goes on after the fault.
static inline uint64_t arch_fault_skip_bytes(uint64_t) {
    return 0;
}
