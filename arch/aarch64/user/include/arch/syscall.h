// SPDX-License-Identifier: MIT
//
// The traps, as function calls: the frame in x0 to x13, the number in the svc instruction. The
// kernel keeps x19 and up and the stack pointer, as a called function would, and may change
// everything else that a function may. Floating-point registers are kept. The status of a call is
// in the info word that comes back.
//
// A stub gives only the registers that its system call looks at. Whatever is in the others stays in
// this program: the kernel looks at no word behind the length in the info word, at no capability if
// the count is 0, and at no deadline without the flag.
#pragma once

#include <stdint.h>
#include <tessera/ipc_registers.h>
#include <tessera/syscalls.h>

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
    register uint64_t x0 __asm__("x0") = (r)->target;                                              \
    register uint64_t x1 __asm__("x1") = info;                                                     \
    ARCH_SYSCALL_INPUT(x2, words > 0, (r)->words[0])                                               \
    ARCH_SYSCALL_INPUT(x3, words > 1, (r)->words[1])                                               \
    ARCH_SYSCALL_INPUT(x4, words > 2, (r)->words[2])                                               \
    ARCH_SYSCALL_INPUT(x5, words > 3, (r)->words[3])                                               \
    ARCH_SYSCALL_INPUT(x6, words > 4, (r)->words[4])                                               \
    ARCH_SYSCALL_INPUT(x7, words > 5, (r)->words[5])                                               \
    ARCH_SYSCALL_INPUT(x8, words > 6, (r)->words[6])                                               \
    ARCH_SYSCALL_INPUT(x9, words > 7, (r)->words[7])                                               \
    ARCH_SYSCALL_INPUT(x10, info_caps(info) > 0, (r)->capability)                                  \
    ARCH_SYSCALL_INPUT(x11, (info & INFO_DEADLINE) != 0, (r)->deadline_ns)                         \
    register uint64_t x12 __asm__("x12") = (r)->receive_slot;                                      \
    ARCH_SYSCALL_INPUT(x13, has_reply, (r)->reply_slot)                                            \
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

// Any number, for tests of numbers that are none.
#define ARCH_SYSCALL(number, r) ARCH_SYSCALL_MESSAGE(number, r, true)

// One word there, one back, no message: `uses_*` are constants.
#define ARCH_SYSCALL_WORD(number, r, uses_target, uses_info, uses_word)                            \
    ARCH_SYSCALL_INPUT(x0, uses_target, (r)->target)                                               \
    ARCH_SYSCALL_INPUT(x1, uses_info, (r)->info)                                                   \
    ARCH_SYSCALL_INPUT(x2, uses_word, (r)->words[0])                                               \
    ARCH_SYSCALL_INPUT(x11, (uses_info) && ((r)->info & INFO_DEADLINE) != 0, (r)->deadline_ns)     \
    __asm__ volatile("svc %[svc]"                                                                  \
                     : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x11)                                     \
                     : [svc] "i"(number)                                                           \
                     : "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x12", "x13", "x14",       \
                       "x15", "x16", "x17", "x18", "cc", "memory");                                \
    (r)->info = x1;                                                                                \
    (r)->words[0] = x2

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
