// SPDX-License-Identifier: MIT
//
// System call traps. The frame of idl/kernel/syscalls.yaml is x0 to x13 of the saved context
// (arch/types.h); the number is the immediate of the svc instruction.

#include "trap.h"
#include <kernel/lock.h>

constexpr unsigned instruction_bytes = 4;

void trap_syscall(uint64_t number) {
    if (kernel_enter(TRAP_SYSCALL)) {
        syscall_enter(number);
    }
    trap_leave();
}

void trap_syscall_entered(uint64_t number) {
    syscall_enter(number);
    trap_leave();
}

void trap_invoke(struct slot *slot) {
    invocation_enter(slot);
    trap_leave();
}

void trap_call(struct thread *receiver) {
    call_enter(receiver);
    trap_leave();
}

void trap_reply_receive(struct thread *caller) {
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

void trap_leave(void) {
    struct thread *thread = thread_to_run();
    if (thread == nullptr) {
        arch_idle();
    }
    kernel_leave();
    trap_restore(thread);
}

void arch_return_to_user(struct thread *thread) {
    kernel_leave();
    trap_restore(thread);
    __builtin_unreachable();
}

// The saved pc is behind the svc.
void arch_context_restart_syscall(struct arch_context *context) {
    context->pc -= instruction_bytes;
}
