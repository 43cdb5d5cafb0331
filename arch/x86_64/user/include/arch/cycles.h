// SPDX-License-Identifier: MIT
//
// The cycle counter, for benchmarks. Where the machine counts instructions (QEMU's icount with
// shift 0), one count is one instruction, of the program and of the kernel alike (Intel SDM volume
// 2, RDTSC).
#pragma once

#include <stdint.h>

static inline uint64_t arch_cycles(void) {
    uint32_t low, high;
    __asm__ volatile("rdtsc" : "=a"(low), "=d"(high)::"memory");
    return low | (uint64_t)high << 32;
}

// A hundred instructions that do nothing, to see what the counter counts.
static inline void arch_hundred_instructions(void) {
    __asm__ volatile(".rept 100\n\tnop\n\t.endr" ::: "memory");
}
