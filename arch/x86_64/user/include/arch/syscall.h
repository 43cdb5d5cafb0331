// SPDX-License-Identifier: MIT
//
// The traps, as function calls: the frame in registers as idl/kernel/syscalls.yaml names them. rcx
// and r11 are the instruction's own. rax holds the target and, above it, the number; rbp holds the
// two slots to receive in, and is the program's again behind the instruction. Slots are cut to 32
// bits so that one that is too large stays too large.
//
// Floating-point registers are kept, no others but the stack pointer and, by system calls of one
// word, rbp. The status of a call is in the info word that comes back.
//
// A stub gives only the registers that its system call looks at. Whatever is in the others stays in
// this program: the kernel looks at no word behind the length in the info word, at no capability if
// the count is 0, and at no deadline without the flag.
#pragma once

#include <stdint.h>
#include <tessera/ipc_registers.h>
#include <tessera/syscalls.h>

// No cspace has a slot of the largest number.
static inline uint64_t arch_slot_half(uint64_t slot) {
    return slot < UINT32_MAX ? slot : UINT32_MAX;
}

// The register `name` holds `value` if `condition` is or may be true, else whatever it held: that
// takes no instruction.
#define ARCH_SYSCALL_INPUT(name, condition, value)                                                 \
    register uint64_t name __asm__(#name);                                                         \
    if (__builtin_constant_p(condition) && !(condition)) {                                         \
        __asm__ volatile("" : "=r"(name));                                                         \
    } else {                                                                                       \
        name = (value);                                                                            \
    }

// A message: `number` is a constant, `has_reply` says if there is a reply slot.
#define ARCH_SYSCALL_MESSAGE(number, r, has_reply)                                                 \
    const uint64_t info = (r)->info;                                                               \
    const uint64_t words = (info & INFO_BUFFER) != 0 ? 0 : info_words(info);                       \
    register uint64_t rax __asm__("rax") =                                                         \
        arch_slot_half((r)->target) | (uint64_t)(uint32_t)(number) << 32;                          \
    register uint64_t rdi __asm__("rdi") = info;                                                   \
    ARCH_SYSCALL_INPUT(rsi, words > 0, (r)->words[0])                                              \
    ARCH_SYSCALL_INPUT(rdx, words > 1, (r)->words[1])                                              \
    ARCH_SYSCALL_INPUT(r8, words > 2, (r)->words[2])                                               \
    ARCH_SYSCALL_INPUT(r9, words > 3, (r)->words[3])                                               \
    ARCH_SYSCALL_INPUT(r10, words > 4, (r)->words[4])                                              \
    ARCH_SYSCALL_INPUT(r12, words > 5, (r)->words[5])                                              \
    ARCH_SYSCALL_INPUT(r13, words > 6, (r)->words[6])                                              \
    ARCH_SYSCALL_INPUT(r14, words > 7, (r)->words[7])                                              \
    ARCH_SYSCALL_INPUT(r15, info_caps(info) > 0, (r)->capability)                                  \
    ARCH_SYSCALL_INPUT(rbx, (info & INFO_DEADLINE) != 0, (r)->deadline_ns)                         \
    register uint64_t rcx __asm__("rcx") =                                                         \
        arch_slot_half((r)->receive_slot) |                                                        \
        ((has_reply) ? arch_slot_half((r)->reply_slot) << 32 : 0);                                 \
    __asm__ volatile("push %%rbp\n\t"                                                              \
                     "mov %%rcx, %%rbp\n\t"                                                        \
                     "syscall\n\t"                                                                 \
                     "pop %%rbp"                                                                   \
                     : "+r"(rax), "+r"(rdi), "+r"(rsi), "+r"(rdx), "+r"(r8), "+r"(r9), "+r"(r10),  \
                       "+r"(r12), "+r"(r13), "+r"(r14), "+r"(r15), "+r"(rbx), "+r"(rcx)            \
                     :                                                                             \
                     : "r11", "cc", "memory");                                                     \
    (r)->target = rax;                                                                             \
    (r)->info = rdi;                                                                               \
    (r)->words[0] = rsi;                                                                           \
    (r)->words[1] = rdx;                                                                           \
    (r)->words[2] = r8;                                                                            \
    (r)->words[3] = r9;                                                                            \
    (r)->words[4] = r10;                                                                           \
    (r)->words[5] = r12;                                                                           \
    (r)->words[6] = r13;                                                                           \
    (r)->words[7] = r14;                                                                           \
    (r)->capability = r15

// Any number, for tests of numbers that are none.
#define ARCH_SYSCALL(number, r) ARCH_SYSCALL_MESSAGE(number, r, true)

// One word there, one back, no message: `uses_*` are constants. rbp comes back as it was.
#define ARCH_SYSCALL_WORD(number, r, uses_target, uses_info, uses_word)                            \
    register uint64_t rax __asm__("rax") =                                                         \
        ((uses_target) ? arch_slot_half((r)->target) : 0) | (uint64_t)(uint32_t)(number) << 32;    \
    ARCH_SYSCALL_INPUT(rdi, uses_info, (r)->info)                                                  \
    ARCH_SYSCALL_INPUT(rsi, uses_word, (r)->words[0])                                              \
    ARCH_SYSCALL_INPUT(rbx, (uses_info) && ((r)->info & INFO_DEADLINE) != 0, (r)->deadline_ns)     \
    __asm__ volatile("syscall"                                                                     \
                     : "+r"(rax), "+r"(rdi), "+r"(rsi), "+r"(rbx)                                  \
                     :                                                                             \
                     : "rcx", "rdx", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "cc",   \
                       "memory");                                                                  \
    (r)->info = rdi;                                                                               \
    (r)->words[0] = rsi

[[gnu::always_inline]] static inline void syscall_call(struct ipc_registers *registers) {
    ARCH_SYSCALL_MESSAGE(SYSCALL_CALL, registers, false);
}

[[gnu::always_inline]] static inline void syscall_send(struct ipc_registers *registers) {
    ARCH_SYSCALL_MESSAGE(SYSCALL_SEND, registers, false);
}

[[gnu::always_inline]] static inline void syscall_receive(struct ipc_registers *registers) {
    ARCH_SYSCALL_MESSAGE(SYSCALL_RECEIVE, registers, true);
}

[[gnu::always_inline]] static inline void syscall_reply_receive(struct ipc_registers *registers) {
    ARCH_SYSCALL_MESSAGE(SYSCALL_REPLY_RECEIVE, registers, true);
}

[[gnu::always_inline]] static inline void syscall_signal(struct ipc_registers *registers) {
    ARCH_SYSCALL_WORD(SYSCALL_SIGNAL, registers, true, false, true);
}

[[gnu::always_inline]] static inline void syscall_wait(struct ipc_registers *registers) {
    ARCH_SYSCALL_WORD(SYSCALL_WAIT, registers, true, true, false);
}

[[gnu::always_inline]] static inline void syscall_poll(struct ipc_registers *registers) {
    ARCH_SYSCALL_WORD(SYSCALL_POLL, registers, true, false, false);
}

[[gnu::always_inline]] static inline void syscall_yield(struct ipc_registers *registers) {
    ARCH_SYSCALL_WORD(SYSCALL_YIELD, registers, false, false, false);
}

[[gnu::always_inline]] static inline void syscall_exit(struct ipc_registers *registers) {
    ARCH_SYSCALL_WORD(SYSCALL_EXIT, registers, false, false, true);
}

[[gnu::always_inline]] static inline void syscall_foreign_return(struct ipc_registers *registers) {
    ARCH_SYSCALL_WORD(SYSCALL_FOREIGN_RETURN, registers, false, false, false);
}
