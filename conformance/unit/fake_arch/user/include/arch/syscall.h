// SPDX-License-Identifier: MIT
//
// System calls of user code under test: each goes to the test's handler, or without one comes back
// with STATUS_OK and nothing else.
#pragma once

#include <tessera/ipc_registers.h>
#include <tessera/syscalls.h>

typedef void (*fake_syscall_handler_t)(uint32_t number, struct ipc_registers *registers);

void fake_syscall_set_handler(fake_syscall_handler_t handler);
void fake_syscall(uint32_t number, struct ipc_registers *registers);

static inline void syscall_call(struct ipc_registers *registers) {
    fake_syscall(SYSCALL_CALL, registers);
}

static inline void syscall_send(struct ipc_registers *registers) {
    fake_syscall(SYSCALL_SEND, registers);
}

static inline void syscall_receive(struct ipc_registers *registers) {
    fake_syscall(SYSCALL_RECEIVE, registers);
}

static inline void syscall_reply_receive(struct ipc_registers *registers) {
    fake_syscall(SYSCALL_REPLY_RECEIVE, registers);
}

static inline void syscall_signal(struct ipc_registers *registers) {
    fake_syscall(SYSCALL_SIGNAL, registers);
}

static inline void syscall_wait(struct ipc_registers *registers) {
    fake_syscall(SYSCALL_WAIT, registers);
}

static inline void syscall_poll(struct ipc_registers *registers) {
    fake_syscall(SYSCALL_POLL, registers);
}

static inline void syscall_yield(struct ipc_registers *registers) {
    fake_syscall(SYSCALL_YIELD, registers);
}

static inline void syscall_exit(struct ipc_registers *registers) {
    fake_syscall(SYSCALL_EXIT, registers);
}
