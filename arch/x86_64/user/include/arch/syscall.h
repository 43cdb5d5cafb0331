// SPDX-License-Identifier: MIT
//
// The traps, as function calls: the frame in registers as idl/kernel/syscalls.yaml names them. rcx
// and r11 are the instruction's own. rax holds the target and, above it, the number; rbp holds the
// two slots to receive in, and is the program's again behind the instruction. Slots are cut to 32
// bits so that one that is too large stays too large.
//
// Floating-point registers are kept. The status of a call is in the info word that comes back.
#pragma once

#include <stdint.h>
#include <tessera/ipc_registers.h>
#include <tessera/syscalls.h>

// No cspace has a slot of the largest number.
static inline uint64_t arch_slot_half(uint64_t slot) {
    return slot < UINT32_MAX ? slot : UINT32_MAX;
}

#define ARCH_SYSCALL(number, r)                                                                    \
    register uint64_t rax __asm__("rax") =                                                         \
        arch_slot_half((r)->target) | (uint64_t)(uint32_t)(number) << 32;                          \
    register uint64_t rdi __asm__("rdi") = (r)->info;                                              \
    register uint64_t rsi __asm__("rsi") = (r)->words[0];                                          \
    register uint64_t rdx __asm__("rdx") = (r)->words[1];                                          \
    register uint64_t r8 __asm__("r8") = (r)->words[2];                                            \
    register uint64_t r9 __asm__("r9") = (r)->words[3];                                            \
    register uint64_t r10 __asm__("r10") = (r)->words[4];                                          \
    register uint64_t r12 __asm__("r12") = (r)->words[5];                                          \
    register uint64_t r13 __asm__("r13") = (r)->words[6];                                          \
    register uint64_t r14 __asm__("r14") = (r)->words[7];                                          \
    register uint64_t r15 __asm__("r15") = (r)->capability;                                        \
    register uint64_t rbx __asm__("rbx") = (r)->deadline_ns;                                       \
    register uint64_t rcx __asm__("rcx") =                                                         \
        arch_slot_half((r)->receive_slot) | arch_slot_half((r)->reply_slot) << 32;                 \
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

[[gnu::always_inline]] static inline void syscall_call(struct ipc_registers *registers) {
    ARCH_SYSCALL(SYSCALL_CALL, registers);
}

[[gnu::always_inline]] static inline void syscall_send(struct ipc_registers *registers) {
    ARCH_SYSCALL(SYSCALL_SEND, registers);
}

[[gnu::always_inline]] static inline void syscall_receive(struct ipc_registers *registers) {
    ARCH_SYSCALL(SYSCALL_RECEIVE, registers);
}

[[gnu::always_inline]] static inline void syscall_reply_receive(struct ipc_registers *registers) {
    ARCH_SYSCALL(SYSCALL_REPLY_RECEIVE, registers);
}

[[gnu::always_inline]] static inline void syscall_signal(struct ipc_registers *registers) {
    ARCH_SYSCALL(SYSCALL_SIGNAL, registers);
}

[[gnu::always_inline]] static inline void syscall_wait(struct ipc_registers *registers) {
    ARCH_SYSCALL(SYSCALL_WAIT, registers);
}

[[gnu::always_inline]] static inline void syscall_poll(struct ipc_registers *registers) {
    ARCH_SYSCALL(SYSCALL_POLL, registers);
}

[[gnu::always_inline]] static inline void syscall_yield(struct ipc_registers *registers) {
    ARCH_SYSCALL(SYSCALL_YIELD, registers);
}

[[gnu::always_inline]] static inline void syscall_exit(struct ipc_registers *registers) {
    ARCH_SYSCALL(SYSCALL_EXIT, registers);
}

[[gnu::always_inline]] static inline void syscall_foreign_return(struct ipc_registers *registers) {
    ARCH_SYSCALL(SYSCALL_FOREIGN_RETURN, registers);
}
