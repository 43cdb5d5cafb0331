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

// Exceptions (Intel SDM 3, 6.3.1).
enum vector : unsigned {
    VECTOR_DIVIDE = 0,
    VECTOR_DEBUG = 1,
    VECTOR_NMI = 2,
    VECTOR_BREAKPOINT = 3,
    VECTOR_FPU_OFF = 7,
    VECTOR_DOUBLE_FAULT = 8,
    VECTOR_STACK = 12,
    VECTOR_PAGE_FAULT = 14,
    VECTOR_FPU_ERROR = 16,
    VECTOR_ALIGNMENT = 17,
    VECTOR_MACHINE_CHECK = 18,
    VECTOR_SIMD_ERROR = 19,
};

// trap.S: the code of every vector, VECTOR_STUB_BYTES each, and of the system call.
extern char trap_vectors[];
extern char trap_syscall_entry[];

// fast_path.S: the same with the fast paths, alone and with other cores.
extern char fast_entry[];
extern char fast_entry_shared[];

// trap.S: load all registers of a context and return to user level.
void trap_restore(const struct arch_context *context);

// trap.S: empty the kernel stack and run idle_loop().
[[noreturn]] void trap_idle(vaddr_t stack_top);
[[noreturn]] void idle_loop(void);

// From trap.S, with the user's registers saved. syscall_entry.c, faults.c, interrupt.c:
void trap_syscall(struct arch_context *context);
void trap_exception(struct arch_context *context);
void trap_interrupt(unsigned vector);

// From fast_path.S and fast_path.c, the same, with the kernel lock if there is more than one core:
void trap_syscall_entered(uint64_t number);
void trap_invoke(struct slot *slot);
void trap_call(struct thread *receiver);
void trap_reply_receive(struct thread *caller);
void trap_signal(struct notification *notification, uint64_t bits);
void trap_wait(struct notification *notification);
void trap_yield(void);

// From trap.S: an exception of the kernel itself. kernel_fault.c
[[noreturn]] void trap_kernel(const struct arch_context *frame);

// The end of every trap: run what the scheduler chose.
void trap_leave(void);
