// SPDX-License-Identifier: MIT
//
// The convention by which Linux programs make system calls: `svc #0` with the number in x8 and up
// to six arguments from x0 on; the result is in x0, and every other register survives.
#pragma once

#include <stdint.h>
#include <tessera/registers_aarch64.h>

// Places in the register list.
// What uname() calls the machine.
#define ARCH_FOREIGN_MACHINE "aarch64"

enum : uint32_t {
    ARCH_FOREIGN_NUMBER = REGISTER_X8,
    ARCH_FOREIGN_RESULT = REGISTER_X0,
    ARCH_FOREIGN_INSTRUCTION_BYTES = 4,
};

static const uint8_t arch_foreign_arguments[] = {REGISTER_X0, REGISTER_X1, REGISTER_X2,
                                                 REGISTER_X3, REGISTER_X4, REGISTER_X5};

// Places among clone()'s arguments.
enum : uint32_t { ARCH_FOREIGN_CLONE_POINTER = 3, ARCH_FOREIGN_CLONE_NUMBER = 4 };

// A program may set its thread pointer without asking anybody.
static inline bool arch_foreign_can_set_pointer(void) {
    return true;
}

static inline void arch_foreign_set_pointer(uint64_t thread_pointer) {
    __asm__ volatile("msr tpidr_el0, %0" ::"r"(thread_pointer) : "memory");
}

static inline int64_t arch_foreign_call(uint64_t number, uint64_t first, uint64_t second,
                                        uint64_t third) {
    register uint64_t x8 __asm__("x8") = number;
    register uint64_t x0 __asm__("x0") = first;
    register uint64_t x1 __asm__("x1") = second;
    register uint64_t x2 __asm__("x2") = third;
    __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory", "cc");
    return (int64_t)x0;
}

static inline int64_t arch_foreign_call6(uint64_t number, const uint64_t arguments[6]) {
    register uint64_t x8 __asm__("x8") = number;
    register uint64_t x0 __asm__("x0") = arguments[0];
    register uint64_t x1 __asm__("x1") = arguments[1];
    register uint64_t x2 __asm__("x2") = arguments[2];
    register uint64_t x3 __asm__("x3") = arguments[3];
    register uint64_t x4 __asm__("x4") = arguments[4];
    register uint64_t x5 __asm__("x5") = arguments[5];
    __asm__ volatile("svc #0"
                     : "+r"(x0)
                     : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory", "cc");
    return (int64_t)x0;
}
