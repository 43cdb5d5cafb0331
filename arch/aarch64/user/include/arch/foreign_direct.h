// SPDX-License-Identifier: MIT
//
// The entry of <posix/direct.h>. Included by one file only.
#pragma once

#include <posix/direct.h>
#include <tessera/registers_aarch64.h>

#define SAVED(name) "i"(REGISTER_##name * sizeof(uint64_t))

// x0 to x5 are the arguments, x6 the number; what a function may change is not stored. (Procedure
// Call Standard for the Arm 64-bit Architecture, 6.1)
[[gnu::naked]] void arch_foreign_direct(void);

[[gnu::naked]] void arch_foreign_direct(void) {
    __asm__("adrp x17, posix_direct\n\t"
            "add x17, x17, :lo12:posix_direct\n\t"
            "ldr x9, [x17, %[is_off]]\n\t"
            "cbnz x9, 1f\n\t"
            "ldr x9, [x17, %[registers]]\n\t"
            "mrs x16, tpidr_el0\n\t"
            "stp x0, x1, [x9, %[x0]]\n\t"
            "stp x2, x3, [x9, %[x2]]\n\t"
            "stp x4, x5, [x9, %[x4]]\n\t"
            "str x6, [x9, %[x8]]\n\t"
            "stp x19, x20, [x9, %[x19]]\n\t"
            "stp x21, x22, [x9, %[x21]]\n\t"
            "stp x23, x24, [x9, %[x23]]\n\t"
            "stp x25, x26, [x9, %[x25]]\n\t"
            "stp x27, x28, [x9, %[x27]]\n\t"
            "stp x29, x30, [x9, %[x29]]\n\t"
            "mov x10, sp\n\t"
            "str x10, [x9, %[sp]]\n\t"
            "str x30, [x9, %[pc]]\n\t"
            "str xzr, [x9, %[pstate]]\n\t"
            "str x16, [x9, %[pointer]]\n\t"
            "ldr x10, [x17, %[thread_pointer]]\n\t"
            "msr tpidr_el0, x10\n\t"
            "ldr x10, [x17, %[stack]]\n\t"
            "mov sp, x10\n\t"
            "mov x19, x9\n\t"
            "mov x29, xzr\n\t"
            "bl posix_direct_serve\n\t"
            "ldr x10, [x19, %[pointer]]\n\t"
            "msr tpidr_el0, x10\n\t"
            "ldr x10, [x19, %[sp]]\n\t"
            "mov sp, x10\n\t"
            "ldp x29, x30, [x19, %[x29]]\n\t"
            "ldr x19, [x19, %[x19]]\n\t"
            "ret\n"
            "1:\n\t"
            "mov x8, x6\n\t"
            "svc #0\n\t"
            "ret" ::[is_off] "i"(DIRECT_IS_OFF),
            [registers] "i"(DIRECT_REGISTERS), [stack] "i"(DIRECT_STACK),
            [thread_pointer] "i"(DIRECT_THREAD_POINTER), [x0] SAVED(X0), [x2] SAVED(X2),
            [x4] SAVED(X4), [x8] SAVED(X8), [x19] SAVED(X19), [x21] SAVED(X21), [x23] SAVED(X23),
            [x25] SAVED(X25), [x27] SAVED(X27), [x29] SAVED(X29), [sp] SAVED(SP), [pc] SAVED(PC),
            [pstate] SAVED(PSTATE), [pointer] SAVED(THREAD_POINTER));
}

#undef SAVED

// Has the registers enter once more; the others of the call are as they were.
static inline void arch_foreign_direct_repeat(uint64_t *registers, const uint64_t arguments[6],
                                              uint64_t number) {
    registers[REGISTER_X0] = arguments[0];
    registers[REGISTER_X6] = number;
    registers[REGISTER_X30] = registers[REGISTER_PC];
    registers[REGISTER_PC] = (uint64_t)arch_foreign_direct;
}
