// SPDX-License-Identifier: MIT
//
// Between trap.S and the C side of traps. None of these returns: the kernel stack starts empty at
// every trap. Those on the way of every trap do not say so to the compiler, because it would call
// them, with a frame, where it can jump.
#pragma once

#include <kernel/arch.h>

struct notification;
struct slot;
struct thread;

// trap.S: empty the kernel stack and run idle_loop().
[[noreturn]] void trap_idle(vaddr_t stack_top);
[[noreturn]] void idle_loop(void);

// trap.S: load all registers of a thread and return to user level.
void trap_restore(struct thread *thread);

// From trap.S, with the user's registers saved. syscall_entry.c, faults.c, interrupt.c:
void trap_syscall(uint64_t number);
void trap_fault(uint64_t syndrome);
void trap_interrupt(void);
void trap_system_error(uint64_t syndrome);

// From fast_path.S, the same, with the kernel lock if there is more than one core:
void trap_syscall_entered(uint64_t number);
void trap_invoke(struct slot *slot);
void trap_call(struct thread *receiver);
void trap_reply_receive(struct thread *caller);
void trap_signal(struct notification *notification, uint64_t bits);
void trap_wait(struct notification *notification);
void trap_yield(void);

// From trap.S: an exception of the kernel itself. kernel_fault.c
[[noreturn]] void trap_kernel(unsigned vector, const struct arch_context *frame);

// The end of every trap: run what the scheduler chose.
void trap_leave(void);
