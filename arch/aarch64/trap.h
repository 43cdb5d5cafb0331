// SPDX-License-Identifier: MIT
//
// Between trap.S and the C side of traps. None of these returns: the kernel stack starts empty at
// every trap.
#pragma once

#include <kernel/arch.h>

struct notification;
struct slot;
struct thread;

// trap.S: empty the kernel stack and run idle_loop().
[[noreturn]] void trap_idle(vaddr_t stack_top);
[[noreturn]] void idle_loop(void);

// trap.S: load all registers of a thread and return to user level.
[[noreturn]] void trap_restore(struct thread *thread);

// From trap.S, with the user's registers saved. syscall_entry.c, faults.c, interrupt.c:
[[noreturn]] void trap_syscall(uint64_t number);
[[noreturn]] void trap_fault(uint64_t syndrome);
[[noreturn]] void trap_interrupt(void);
[[noreturn]] void trap_system_error(uint64_t syndrome);

// From fast_path.S, the same, with the kernel lock if there is more than one core:
[[noreturn]] void trap_syscall_entered(uint64_t number);
[[noreturn]] void trap_invoke(struct slot *slot);
[[noreturn]] void trap_call(struct thread *receiver);
[[noreturn]] void trap_reply_receive(struct thread *caller);
[[noreturn]] void trap_signal(struct notification *notification, uint64_t bits);
[[noreturn]] void trap_wait(struct notification *notification);

// From trap.S: an exception of the kernel itself. kernel_fault.c
[[noreturn]] void trap_kernel(unsigned vector, const struct arch_context *frame);

// The end of every trap: run what the scheduler chose.
[[noreturn]] void trap_leave(void);
