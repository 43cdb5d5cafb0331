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
    register uint64_t rax __asm__("rax") = LINUX_CALL_CLONE;
    register uint64_t rdi __asm__("rdi") = flags;
    register uint64_t rsi __asm__("rsi") = (uint64_t)words;
    register uint64_t rdx __asm__("rdx") = parent_number;
    register uint64_t r10 __asm__("r10") = child_number;
    register uint64_t r8 __asm__("r8") = thread_pointer;
    __asm__ volatile("syscall\n\t"
                     "test %%rax, %%rax\n\t"
                     "jnz 1f\n\t"
                     "xor %%ebp, %%ebp\n\t"
                     "pop %%rax\n\t"
                     "pop %%rdi\n\t"
                     "call *%%rax\n\t"
                     "1:"
                     : "+r"(rax)
                     : "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory", "cc");
    return (int64_t)rax;
}

// The thread pointer, which is no address of a word that could be read through it.
static inline uint64_t arch_foreign_pointer(void) {
    uint64_t pointer = 0;
    constexpr uint64_t get_pointer = LINUX_ARCH_GET_FS;
    register uint64_t rax __asm__("rax") = LINUX_CALL_ARCH_PRCTL;
    register uint64_t rdi __asm__("rdi") = get_pointer;
    register uint64_t rsi __asm__("rsi") = (uint64_t)&pointer;
    __asm__ volatile("syscall" : "+r"(rax) : "r"(rdi), "r"(rsi) : "rcx", "r11", "memory", "cc");
    return pointer;
}
