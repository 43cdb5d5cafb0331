// SPDX-License-Identifier: MIT
//
// The cycle counter, for benchmarks. Where the machine counts instructions (QEMU's icount with
// shift 0), one count is one instruction, of the program and of the kernel alike (Arm ARM D19.4.2,
// PMCCNTR_EL0).
#pragma once

#include <stdint.h>

static inline uint64_t arch_cycles(void) {
    uint64_t count;
    __asm__ volatile("mrs %0, pmccntr_el0" : "=r"(count)::"memory");
    return count;
}

// A hundred instructions that do nothing, to see what the counter counts.
static inline void arch_hundred_instructions(void) {
    __asm__ volatile(".rept 100\n\tnop\n\t.endr" ::: "memory");
}

// Does nothing; conformance/bench/plugin knows it: what is between two of them is a sample.
static inline void arch_mark_sample(void) {
    __asm__ volatile("hint #127" ::: "memory");
}
