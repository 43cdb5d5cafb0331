// SPDX-License-Identifier: MIT
//
// The entry of <posix/direct.h>. Included by one file only.
#pragma once

#include <posix/direct.h>
#include <tessera/registers_x86_64.h>

#define SAVED(name) "i"(REGISTER_##name * sizeof(uint64_t))

// The arguments come in rdi, rsi, rdx, rcx, r8 and r9, the number behind the return address; what a
// function may change is not stored. (System V ABI, AMD64 supplement, 3.2.1 and 3.2.3)
[[gnu::naked]] void arch_foreign_direct(void);

[[gnu::naked]] void arch_foreign_direct(void) {
    __asm__("cmpq $0, posix_direct+%c[is_off](%%rip)\n\t"
            "jne 1f\n\t"
            "mov posix_direct+%c[registers](%%rip), %%r11\n\t"
            "mov %%rdi, %c[rdi](%%r11)\n\t"
            "mov %%rsi, %c[rsi](%%r11)\n\t"
            "mov %%rdx, %c[rdx](%%r11)\n\t"
            "mov %%rcx, %c[r10](%%r11)\n\t"
            "mov %%r8, %c[r8](%%r11)\n\t"
            "mov %%r9, %c[r9](%%r11)\n\t"
            "mov 8(%%rsp), %%rax\n\t"
            "mov %%rax, %c[rax](%%r11)\n\t"
            "mov %%rbx, %c[rbx](%%r11)\n\t"
            "mov %%rbp, %c[rbp](%%r11)\n\t"
            "mov %%r12, %c[r12](%%r11)\n\t"
            "mov %%r13, %c[r13](%%r11)\n\t"
            "mov %%r14, %c[r14](%%r11)\n\t"
            "mov %%r15, %c[r15](%%r11)\n\t"
            "movq $0, %c[flags](%%r11)\n\t"
            "rdfsbase %%r10\n\t"
            "mov %%r10, %c[pointer](%%r11)\n\t"
            "pop %%r10\n\t"
            "mov %%r10, %c[pc](%%r11)\n\t"
            "mov %%rsp, %c[sp](%%r11)\n\t"
            "mov posix_direct+%c[thread_pointer](%%rip), %%r10\n\t"
            "wrfsbase %%r10\n\t"
            "mov posix_direct+%c[stack](%%rip), %%rsp\n\t"
            "mov %%r11, %%rbx\n\t"
            "xor %%ebp, %%ebp\n\t"
            "call posix_direct_serve\n\t"
            "mov %c[pc](%%rbx), %%r11\n\t"
            "mov %c[pointer](%%rbx), %%r10\n\t"
            "wrfsbase %%r10\n\t"
            "mov %c[sp](%%rbx), %%rsp\n\t"
            "mov %c[rbp](%%rbx), %%rbp\n\t"
            "mov %c[rbx](%%rbx), %%rbx\n\t"
            "jmp *%%r11\n"
            "1:\n\t"
            "mov 8(%%rsp), %%rax\n\t"
            "mov %%rcx, %%r10\n\t"
            "syscall\n\t"
            "ret" ::[is_off] "i"(DIRECT_IS_OFF),
            [registers] "i"(DIRECT_REGISTERS), [stack] "i"(DIRECT_STACK),
            [thread_pointer] "i"(DIRECT_THREAD_POINTER), [rdi] SAVED(RDI), [rsi] SAVED(RSI),
            [rdx] SAVED(RDX), [r10] SAVED(R10), [r8] SAVED(R8), [r9] SAVED(R9), [rax] SAVED(RAX),
            [rbx] SAVED(RBX), [rbp] SAVED(RBP), [r12] SAVED(R12), [r13] SAVED(R13),
            [r14] SAVED(R14), [r15] SAVED(R15), [flags] SAVED(FLAGS),
            [pointer] SAVED(THREAD_POINTER), [pc] SAVED(PC), [sp] SAVED(SP));
}

#undef SAVED

// Has the registers enter once more: the number and, below the stack pointer, the return address
// are where they were. The other arguments are, too, but for the fourth.
static inline void arch_foreign_direct_repeat(uint64_t *registers, const uint64_t arguments[6],
                                              uint64_t number) {
    (void)number;
    registers[REGISTER_RCX] = arguments[3];
    registers[REGISTER_SP] -= sizeof(uint64_t);
    registers[REGISTER_PC] = (uint64_t)arch_foreign_direct;
}
