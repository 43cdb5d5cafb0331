// SPDX-License-Identifier: MIT
//
// Wrong things that only assembly can do, for programs that show how faults are told: the crash
// program and the conformance suite. Each raises the fault that its name says, or returns where the
// architecture lets it pass.
#pragma once

#include <stdint.h>
#include <tessera/faults.h>
#include <tessera/registers_x86_64.h>

enum {
    ARCH_BREAKPOINT_NUMBER = 3, // what arch_provoke_breakpoint() raises, and its length
    ARCH_BREAKPOINT_BYTES = 1,
    ARCH_ILLEGAL_INSTRUCTION_BYTES = 2,
    ARCH_UNALIGNED_ACCESS_FAULT = FAULT_ILLEGAL_INSTRUCTION,
    ARCH_MISALIGNED_JUMP_FAULT = FAULT_ILLEGAL_INSTRUCTION, // there is no wrong alignment of code
    ARCH_MISALIGNED_JUMP_DETAIL = 0,
};

// Undefined encoding: UD2.
static inline void arch_provoke_illegal_instruction(void) {
    __asm__ volatile("ud2" ::: "memory");
}

// A control register that only the kernel may write.
static inline void arch_provoke_privileged_instruction(void) {
    __asm__ volatile("mov %0, %%cr3" ::"r"(0ull) : "memory");
}

static inline void arch_provoke_breakpoint(void) {
    __asm__ volatile("int3" ::: "memory");
}

// Integer division by zero traps.
static inline uint64_t arch_provoke_divide(uint64_t dividend, volatile uint64_t *divisor) {
    uint64_t quotient = dividend;
    uint64_t rest = 0;
    __asm__ volatile("divq %2" : "+a"(quotient), "+d"(rest) : "r"(*divisor) : "cc");
    return quotient;
}

// Ordinary loads may be unaligned; a load of 16 aligned bytes may not, and is told as any other
// instruction that may not be executed so.
static inline void arch_provoke_unaligned_access(void) {
    static uint64_t words[4];
    __asm__ volatile("movaps (%0), %%xmm0" ::"r"((uintptr_t)words | 1) : "xmm0", "memory");
}

// Jump to an address. For code that is not there or not executable.
[[noreturn]] static inline void arch_provoke_jump(uint64_t address) {
    __asm__ volatile("jmp *%0" ::"r"(address) : "memory");
    __builtin_unreachable();
}

// Jump to an odd address, behind the first byte of a jump: what is there is executed.
static inline void arch_provoke_misaligned_jump(void) {
    __asm__ volatile("jmp 1f\n\t"
                     ".balign 2\n\t"
                     "nop\n"
                     "1: ud2" ::
                         : "memory");
}

// A system call of another system with a value in every register that survives one; the bits in
// which any of them came back changed.
static inline uint64_t arch_foreign_keeps_registers(uint64_t number) {
    register uint64_t rax __asm__("rax") = number;
    __asm__ volatile(".macro each_register do\n"
                     "\\do rdi, 1\n"
                     "\\do rsi, 2\n"
                     "\\do rdx, 3\n"
                     "\\do r8, 4\n"
                     "\\do r9, 5\n"
                     "\\do r10, 6\n"
                     "\\do r12, 7\n"
                     "\\do r13, 8\n"
                     "\\do r14, 9\n"
                     "\\do r15, 10\n"
                     ".endm\n"
                     ".macro fill_register name, n\n"
                     "lea \\n(%%rbx), %%\\name\n"
                     ".endm\n"
                     ".macro compare_register name, n\n"
                     "sub %%rbx, %%\\name\n"
                     "sub $\\n, %%\\name\n"
                     "or %%\\name, %%rax\n"
                     ".endm\n"
                     "mov %%rax, %%rbx\n"
                     "each_register fill_register\n"
                     "syscall\n"
                     "xor %%eax, %%eax\n"
                     "each_register compare_register\n"
                     ".purgem each_register\n"
                     ".purgem fill_register\n"
                     ".purgem compare_register\n"
                     : "+r"(rax)
                     :
                     : "rdi", "rsi", "rdx", "rcx", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
                       "r15", "rbx", "cc", "memory");
    return rax;
}

// Fill and compare the floating-point registers, to see that nobody else changes them.
static inline void arch_float_fill(uint64_t value) {
    __asm__ volatile(
        "movq %0, %%xmm0\n\tmovq %0, %%xmm7\n\tmovq %0, %%xmm8\n\tmovq %0, %%xmm15" ::"r"(value)
        : "xmm0", "xmm7", "xmm8", "xmm15");
}

static inline uint64_t arch_float_sum(void) {
    uint64_t a, b, c, d;
    __asm__ volatile("movq %%xmm0, %0\n\tmovq %%xmm7, %1\n\tmovq %%xmm8, %2\n\tmovq %%xmm15, %3"
                     : "=r"(a), "=r"(b), "=r"(c), "=r"(d));
    return a ^ b << 1 ^ c << 2 ^ d << 3;
}

// RFLAGS in the register list: the flags that a program may set, interrupts on, and the bit that
// always is.
enum : uint64_t {
    ARCH_REGISTER_PROGRAM_STATE = REGISTER_FLAGS,
    ARCH_PROGRAM_STATE_OF_USERS = 0x240fd7
};

// A system call that does not exist: the info word that comes back. A thread that has a fault port
// raises the fault `unknown_syscall` instead.
static inline uint64_t arch_provoke_unknown_syscall(void) {
    register uint64_t info __asm__("rdi") = 0;
    register uint64_t number __asm__("rax") = UINT64_C(0xffff) << 32;
    __asm__ volatile("syscall"
                     : "+r"(info), "+r"(number)
                     :
                     : "rbx", "rcx", "rdx", "rsi", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
                       "r15", "cc", "memory");
    return info;
}
