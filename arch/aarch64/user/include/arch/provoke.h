// SPDX-License-Identifier: MIT
//
// Wrong things that only assembly can do, for programs that show how faults are told: the crash
// program and the conformance suite. Each raises the fault that its name says, or returns where the
// architecture lets it pass.
#pragma once

#include <stdint.h>
#include <tessera/faults.h>
#include <tessera/registers_aarch64.h>

enum {
    ARCH_BREAKPOINT_NUMBER = 7, // what arch_provoke_breakpoint() raises, and its length
    ARCH_BREAKPOINT_BYTES = 4,
    ARCH_ILLEGAL_INSTRUCTION_BYTES = 4,
    ARCH_UNALIGNED_ACCESS_FAULT = FAULT_ALIGNMENT,
    ARCH_MISALIGNED_JUMP_FAULT = FAULT_ALIGNMENT, // code is aligned to 4 bytes
    ARCH_MISALIGNED_JUMP_DETAIL = FAULT_ALIGNMENT_PC,
};

// Undefined encoding: udf #0 (ARM ARM C6.2, permanently undefined).
static inline void arch_provoke_illegal_instruction(void) {
    __asm__ volatile("udf #0" ::: "memory");
}

// A system register that only the kernel may write.
static inline void arch_provoke_privileged_instruction(void) {
    __asm__ volatile("msr vbar_el1, xzr" ::: "memory");
}

// Breakpoint with this number.
static inline void arch_provoke_breakpoint(void) {
    __asm__ volatile("brk #7" ::: "memory");
}

// Integer division by zero gives zero on this architecture; what compilers emit for a checked
// division is a trap.
static inline uint64_t arch_provoke_divide(uint64_t dividend, volatile uint64_t *divisor) {
    uint64_t value = *divisor;
    if (value == 0) {
        __asm__ volatile("brk #0xd1f" ::: "memory");
    }
    return dividend / value;
}

// Ordinary loads may be unaligned; an exclusive load may not.
static inline void arch_provoke_unaligned_access(void) {
    static uint64_t words[2];
    uint64_t value;
    __asm__ volatile("ldxr %0, [%1]" : "=r"(value) : "r"((uintptr_t)words + 1) : "memory");
}

// Jump to an address. For code that is not there or not executable.
[[noreturn]] static inline void arch_provoke_jump(uint64_t address) {
    __asm__ volatile("br %0" ::"r"(address) : "memory");
    __builtin_unreachable();
}

// Jump to an odd address.
static inline void arch_provoke_misaligned_jump(void) {
    arch_provoke_jump((uint64_t)arch_provoke_breakpoint + 1);
}

// A system call of another system with a value in every register that survives one; the bits in
// which any of them came back changed.
static inline uint64_t arch_foreign_keeps_registers(uint64_t number) {
    register uint64_t changed __asm__("x0") = number;
    __asm__ volatile(
        ".macro each_register do\n"
        ".irp n, 1,2,3,4,5,6,7,9,10,11,12,13,14,15,16,17,18,20,21,22,23,24,25,26,27,28\n"
        "\\do \\n\n"
        ".endr\n"
        ".endm\n"
        ".macro fill_register n\n"
        "add x\\n, x8, #\\n\n"
        ".endm\n"
        ".macro compare_register n\n"
        "sub x\\n, x\\n, x8\n"
        "sub x\\n, x\\n, #\\n\n"
        "orr x0, x0, x\\n\n"
        ".endm\n"
        "mov x8, x0\n"
        "each_register fill_register\n"
        "svc #0\n"
        "mov x0, xzr\n"
        "each_register compare_register\n"
        ".purgem each_register\n"
        ".purgem fill_register\n"
        ".purgem compare_register\n"
        : "+r"(changed)
        :
        : "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14",
          "x15", "x16", "x17", "x18", "x20", "x21", "x22", "x23", "x24", "x25", "x26", "x27", "x28",
          "cc", "memory");
    return changed;
}

// Fill and compare the floating-point registers, to see that nobody else changes them.
static inline void arch_float_fill(uint64_t value) {
    __asm__ volatile("fmov d0, %0\n\tfmov d8, %0\n\tfmov d15, %0\n\tfmov d31, %0" ::"r"(value)
                     : "v0", "v8", "v15", "v31");
}

static inline uint64_t arch_float_sum(void) {
    uint64_t a, b, c, d;
    __asm__ volatile("fmov %0, d0\n\tfmov %1, d8\n\tfmov %2, d15\n\tfmov %3, d31"
                     : "=r"(a), "=r"(b), "=r"(c), "=r"(d));
    return a ^ b << 1 ^ c << 2 ^ d << 3;
}

// Position of the saved program state in the register list (PSTATE as in SPSR_EL1), and the bits of
// it that a user may have: the condition flags.
enum : uint64_t {
    ARCH_REGISTER_PROGRAM_STATE = REGISTER_PSTATE,
    ARCH_PROGRAM_STATE_OF_USERS = 0xf0000000
};

// A system call that does not exist: the info word that comes back. A thread that has a fault port
// raises the fault `unknown_syscall` instead.
static inline uint64_t arch_provoke_unknown_syscall(void) {
    register uint64_t info __asm__("x1") = 0;
    __asm__ volatile("svc #0xffff"
                     : "+r"(info)
                     :
                     : "x0", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12",
                       "x13", "x14", "x15", "x16", "x17", "x18", "cc", "memory");
    return info;
}
