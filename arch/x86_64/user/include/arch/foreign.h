// SPDX-License-Identifier: MIT
//
// The convention by which Linux programs make system calls: `syscall` with the number in rax and up
// to six arguments; the result is in rax, rcx and r11 are lost, and every other register survives.
#pragma once

#include <stdint.h>
#include <tessera/registers_x86_64.h>

// Places in the register list.
// What uname() calls the machine.
#define ARCH_FOREIGN_MACHINE "x86_64"

enum : uint32_t {
    ARCH_FOREIGN_NUMBER = REGISTER_RAX,
    ARCH_FOREIGN_RESULT = REGISTER_RAX,
    ARCH_FOREIGN_INSTRUCTION_BYTES = 2,
};

static const uint8_t arch_foreign_arguments[] = {REGISTER_RDI, REGISTER_RSI, REGISTER_RDX,
                                                 REGISTER_R10, REGISTER_R8,  REGISTER_R9};

// Places among clone()'s arguments.
enum : uint32_t { ARCH_FOREIGN_CLONE_NUMBER = 3, ARCH_FOREIGN_CLONE_POINTER = 4 };

// A program may set its thread pointer without asking anybody where the CPU has an instruction for
// it (FSGSBASE): the kernel allows it there. (Intel SDM 2A, CPUID, leaf 7; 2B, WRFSBASE)
static inline bool arch_foreign_can_set_pointer(void) {
    uint32_t eax = 0, ebx, ecx, edx;
    __asm__("cpuid" : "+a"(eax), "=b"(ebx), "=c"(ecx), "=d"(edx));
    if (eax < 7) {
        return false;
    }
    eax = 7;
    ecx = 0;
    __asm__("cpuid" : "+a"(eax), "=b"(ebx), "+c"(ecx), "=d"(edx));
    return (ebx & 1) != 0;
}

static inline void arch_foreign_set_pointer(uint64_t thread_pointer) {
    __asm__ volatile("wrfsbase %0" ::"r"(thread_pointer) : "memory");
}

static inline int64_t arch_foreign_call(uint64_t number, uint64_t first, uint64_t second,
                                        uint64_t third) {
    register uint64_t rax __asm__("rax") = number;
    register uint64_t rdi __asm__("rdi") = first;
    register uint64_t rsi __asm__("rsi") = second;
    register uint64_t rdx __asm__("rdx") = third;
    __asm__ volatile("syscall"
                     : "+r"(rax)
                     : "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory", "cc");
    return (int64_t)rax;
}

static inline int64_t arch_foreign_call6(uint64_t number, const uint64_t arguments[6]) {
    register uint64_t rax __asm__("rax") = number;
    register uint64_t rdi __asm__("rdi") = arguments[0];
    register uint64_t rsi __asm__("rsi") = arguments[1];
    register uint64_t rdx __asm__("rdx") = arguments[2];
    register uint64_t r10 __asm__("r10") = arguments[3];
    register uint64_t r8 __asm__("r8") = arguments[4];
    register uint64_t r9 __asm__("r9") = arguments[5];
    __asm__ volatile("syscall"
                     : "+r"(rax)
                     : "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory", "cc");
    return (int64_t)rax;
}
