// SPDX-License-Identifier: MIT
//
// Arm ARM C4.1.66: system instructions, exception generation and return.
#include "kinds.h"

#include <string.h>

enum : uint32_t {
    MARKER = 0xd5032fff,  // hint #127
    COUNTER = 0xd53b9d00, // mrs PMCCNTR_EL0
    REGISTER_MASK = 0x1f,
    SVC = 0xd4000001,
    SVC_MASK = 0xffe0001f,
    ERET = 0xd69f03e0,
    SYSTEM = 0x354, // the upper ten bits
};

static uint32_t field(uint32_t word, unsigned shift, unsigned bits) {
    return word >> shift & ((1u << bits) - 1);
}

static enum kind system_kind(uint32_t word) {
    uint32_t op0 = field(word, 19, 2);
    uint32_t crn = field(word, 12, 4);
    if (op0 >= 2) {
        return KIND_REGISTER;
    }
    if (op0 == 1) {
        return crn == 8 || crn == 9 ? KIND_TLB : crn == 7 ? KIND_CACHE : KIND_OTHER;
    }
    if (crn == 3) {
        return field(word, 5, 3) >= 4 ? KIND_BARRIER : KIND_OTHER; // the others clear a monitor
    }
    return crn == 4 ? KIND_REGISTER : KIND_OTHER; // else a hint
}

enum kind kind_aarch64(const uint8_t bytes[KIND_BYTES_MAX], uint64_t) {
    uint32_t word;
    memcpy(&word, bytes, sizeof word);
    if (word == MARKER) {
        return KIND_MARKER;
    }
    if ((word & ~REGISTER_MASK) == COUNTER) {
        return KIND_COUNTER;
    }
    if ((word & SVC_MASK) == SVC || word == ERET) {
        return KIND_TRAP;
    }
    return word >> 22 == SYSTEM ? system_kind(word) : KIND_OTHER;
}
