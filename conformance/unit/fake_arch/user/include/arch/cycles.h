// SPDX-License-Identifier: MIT
//
// A counter of instructions that goes forward when it is read, and when a test says so.
#pragma once

#include <stdint.h>

enum { FAKE_CYCLES_OF_READ = 3 };

extern uint64_t fake_cycles;
extern unsigned fake_marks;

static inline uint64_t arch_cycles(void) {
    fake_cycles += FAKE_CYCLES_OF_READ;
    return fake_cycles;
}

static inline void arch_hundred_instructions(void) {
    fake_cycles += 100;
}

static inline void arch_mark_sample(void) {
    fake_marks++;
}
