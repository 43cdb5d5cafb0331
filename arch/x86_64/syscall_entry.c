// SPDX-License-Identifier: MIT
//
// System call traps. The frame of idl/kernel/syscalls.yaml is in the saved context (arch/types.h);
// the number is the upper half of rax, whose lower half is the target.

#include "trap.h"
#include <kernel/entry.h>
#include <kernel/lock.h>
#include <kernel/thread.h>

constexpr unsigned instruction_bytes = 2;
constexpr unsigned number_shift = 32;

void trap_syscall(struct arch_context *context) {
    uint64_t rax = context->registers[CONTEXT_RAX];
    uint64_t number = rax >> number_shift;
    context->registers[CONTEXT_RAX] = (uint32_t)rax;
    context->error = number;
    if (kernel_enter(TRAP_SYSCALL)) {
        syscall_enter(number);
    }
    trap_leave();
}

void trap_syscall_entered(uint64_t number) {
    thread_current()->context.error = number;
    syscall_enter(number);
    trap_leave();
}

void trap_invoke(struct slot *slot) {
    thread_current()->context.error = SYSCALL_CALL;
    invocation_enter(slot);
    trap_leave();
}

void trap_call(struct thread *receiver) {
    thread_current()->context.error = SYSCALL_CALL;
    call_enter(receiver);
    trap_leave();
}

void trap_reply_receive(struct thread *caller) {
    thread_current()->context.error = SYSCALL_REPLY_RECEIVE;
    reply_receive_enter(caller);
    trap_leave();
}

void trap_signal(struct notification *notification, uint64_t bits) {
    signal_enter(notification, (uint32_t)bits);
    trap_leave();
}

void trap_wait(struct notification *notification) {
    wait_enter(notification);
    trap_leave();
}

void trap_yield(void) {
    yield_enter();
    trap_leave();
}

// The saved pc is behind the instruction; rax becomes what it was.
void arch_context_restart_syscall(struct arch_context *context) {
    context->pc -= instruction_bytes;
    context->registers[CONTEXT_RAX] |= context->error << number_shift;
}
