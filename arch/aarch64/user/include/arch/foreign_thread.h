// SPDX-License-Identifier: MIT
//
// Threads of Linux programs of ours: clone() returns twice, the second time on another stack.
#pragma once

#include <stdint.h>
#include <personality/linux_calls.h>

// Starts a thread on the stack that ends at `stack`, in run(argument), which must not return. The
// number of the thread, or a negative errno.
static inline int64_t arch_foreign_clone(uint64_t flags, uint64_t stack, uint64_t parent_number,
                                         uint64_t child_number, uint64_t thread_pointer,
                                         void (*run)(uint64_t), uint64_t argument) {
    uint64_t *words = (uint64_t *)stack - 2;
    words[0] = (uint64_t)run;
    words[1] = argument;
    register uint64_t x8 __asm__("x8") = LINUX_CALL_CLONE;
    register uint64_t x0 __asm__("x0") = flags;
    register uint64_t x1 __asm__("x1") = (uint64_t)words;
    register uint64_t x2 __asm__("x2") = parent_number;
    register uint64_t x3 __asm__("x3") = thread_pointer;
    register uint64_t x4 __asm__("x4") = child_number;
    __asm__ volatile("svc #0\n\t"
                     "cbnz x0, 1f\n\t"
                     "mov x29, xzr\n\t"
                     "ldp x9, x0, [sp], #16\n\t"
                     "blr x9\n\t"
                     "1:"
                     : "+r"(x0)
                     : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory", "cc");
    return (int64_t)x0;
}

static inline uint64_t arch_foreign_pointer(void) {
    uint64_t pointer;
    __asm__ volatile("mrs %0, tpidr_el0" : "=r"(pointer));
    return pointer;
}
