// SPDX-License-Identifier: MIT
//
// What an architecture calls in the portable kernel: the other half of kernel/arch.h. All run on
// the core's kernel stack with interrupts off and the interrupted user registers saved in the
// current thread's context; all return to the trap code, which then calls thread_to_run() and
// arch_return_to_user() or arch_idle().
//
// With other cores about, all but core_enter() run under the kernel lock. A trap begins with
// kernel_enter() (kernel/lock.h), once the registers are saved, those that
// arch_context_restart_syscall() needs among them. If it says false, the thread was taken away
// while the core waited, as if it had not trapped yet: nothing is done for it. Never so for an
// interrupt. kernel_leave() is the last thing before registers are restored, or the core sleeps:
// behind it, only the context of the thread that goes on may be used.
#pragma once

#include <kernel/types.h>

struct notification;
struct slot;
struct thread;

enum trap {
    TRAP_SYSCALL,
    TRAP_FAULT,
    TRAP_INTERRUPT,
};

// Boot, once, on the first core, with the MMU on and the kernel mapped. `ram` etc. come from
// generated/platform tables.
[[noreturn]] void kernel_main(void);

// Another core, started by arch_core_start(), once its own registers, interrupts and timer are set.
[[noreturn]] void core_enter(void);

// A system call trap. number: from the instruction or register; not judged yet.
void syscall_enter(uint64_t number);

// The system call `call` of the current thread on the object in `slot`, with a method of that type
// of object (fast_is_invocation).
void invocation_enter(struct slot *slot);

// The system call `call` or `reply_receive` of the current thread, for which a fast path has found
// the partner (kernel/fast_partner.h) but which has more to move than that can:
// fast_can_hand_over().
void call_enter(struct thread *receiver);
void reply_receive_enter(struct thread *caller);

// The system call `signal` of the current thread, checked.
void signal_enter(struct notification *notification, uint32_t bits);

// The system call `wait` of the current thread, checked, without bits or a deadline.
void wait_enter(struct notification *notification);

// The system call `yield` of a thread that is not alone on its core (fast_is_alone): another one of
// its priority waits, or another core has just sent a more urgent one.
void yield_enter(void);

// A fault of the current user thread. kind: FAULT_* of idl/kernel/faults.yaml.
void fault_enter(unsigned kind, uint64_t detail, uint64_t address, uint64_t syndrome);

// A device line fired and is masked now.
void interrupt_deliver(unsigned line);

// The one-shot timer fired: expire deadlines, and the time slice.
void deadline_expired(void);

// The thread that the trap exit restores; null: nothing to run, idle.
struct thread *thread_to_run(void);

// The thread that was running when the trap came; null in idle.
struct thread *thread_current(void);

// A kernel bug: print, symbolised backtrace, stop. Never returns. Trap code calls it for exceptions
// taken in the kernel.
[[noreturn]] void panic(const char *format, ...) __attribute__((format(printf, 1, 2)));
