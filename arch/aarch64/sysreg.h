// SPDX-License-Identifier: MIT
//
// System registers and barriers as C expressions.
#pragma once

#include <stdint.h>

#define sysreg_read(name)                                                                          \
    ({                                                                                             \
        uint64_t read_value_;                                                                      \
        __asm__ volatile("mrs %0, " #name : "=r"(read_value_)::"memory");                          \
        read_value_;                                                                               \
    })

#define sysreg_write(name, value)                                                                  \
    do {                                                                                           \
        uint64_t write_value_ = (value);                                                           \
        __asm__ volatile("msr " #name ", %0" ::"r"(write_value_) : "memory");                      \
    } while (false)

static inline void barrier_instruction(void) {
    __asm__ volatile("isb" ::: "memory");
}

// Every earlier access, cache and TLB operation is complete for all cores.
static inline void barrier_complete(void) {
    __asm__ volatile("dsb ish" ::: "memory");
}

// Every earlier store is visible to the table walkers of all cores.
static inline void barrier_stores(void) {
    __asm__ volatile("dsb ishst" ::: "memory");
}

// Every earlier access has reached the device or memory that it is for.
static inline void barrier_system(void) {
    __asm__ volatile("dsb sy" ::: "memory");
}

// The `bits` bits of `value` from bit `shift` on.
static inline uint64_t register_field(uint64_t value, unsigned shift, unsigned bits) {
    return (value >> shift) & ((1ull << bits) - 1);
}
