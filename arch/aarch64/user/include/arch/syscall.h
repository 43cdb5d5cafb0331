// SPDX-License-Identifier: MIT
//
// The traps, as function calls: the frame in x0 to x13, the number in the svc instruction. The
// kernel keeps x19 and up and the stack pointer, as a called function would, and may change
// everything else that a function may. Floating-point registers are kept. The status of a call is
// in the info word that comes back.
#pragma once

#include <stdint.h>
#include <tessera/ipc_registers.h>
#include <tessera/syscalls.h>

// One asm statement with the frame as fixed registers; `number` is a constant.
#define ARCH_SYSCALL(number, r)                                                                    \
    register uint64_t x0 __asm__("x0") = (r)->target;                                              \
    register uint64_t x1 __asm__("x1") = (r)->info;                                                \
    register uint64_t x2 __asm__("x2") = (r)->words[0];                                            \
    register uint64_t x3 __asm__("x3") = (r)->words[1];                                            \
    register uint64_t x4 __asm__("x4") = (r)->words[2];                                            \
    register uint64_t x5 __asm__("x5") = (r)->words[3];                                            \
    register uint64_t x6 __asm__("x6") = (r)->words[4];                                            \
    register uint64_t x7 __asm__("x7") = (r)->words[5];                                            \
    register uint64_t x8 __asm__("x8") = (r)->words[6];                                            \
    register uint64_t x9 __asm__("x9") = (r)->words[7];                                            \
    register uint64_t x10 __asm__("x10") = (r)->capability;                                        \
    register uint64_t x11 __asm__("x11") = (r)->deadline_ns;                                       \
    register uint64_t x12 __asm__("x12") = (r)->receive_slot;                                      \
    register uint64_t x13 __asm__("x13") = (r)->reply_slot;                                        \
    __asm__ volatile("svc %[svc]"                                                                  \
                     : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3), "+r"(x4), "+r"(x5), "+r"(x6),       \
                       "+r"(x7), "+r"(x8), "+r"(x9), "+r"(x10), "+r"(x11), "+r"(x12), "+r"(x13)    \
                     : [svc] "i"(number)                                                           \
                     : "x14", "x15", "x16", "x17", "x18", "cc", "memory");                         \
    (r)->target = x0;                                                                              \
    (r)->info = x1;                                                                                \
    (r)->words[0] = x2;                                                                            \
    (r)->words[1] = x3;                                                                            \
    (r)->words[2] = x4;                                                                            \
    (r)->words[3] = x5;                                                                            \
    (r)->words[4] = x6;                                                                            \
    (r)->words[5] = x7;                                                                            \
    (r)->words[6] = x8;                                                                            \
    (r)->words[7] = x9;                                                                            \
    (r)->capability = x10

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
