// SPDX-License-Identifier: MIT
//
// What a change of threads changes on the core, the return to user level, and idling.

#include <kernel/aspace.h>
#include <kernel/lock.h>
#include <kernel/thread.h>
#include "core.h"
#include "fpu.h"
#include "interrupt.h"
#include "kernel_map.h"
#include "sysreg.h"
#include "trap.h"

// A program of another system sets TPIDR_EL0 itself, whenever it likes, and calls its library with
// or without a trap. In a system call of ours it has the value that thread_set_foreign gave, so the
// fast paths need not look.
static void keep_thread_pointer(struct thread *previous) {
    if (previous != nullptr && previous->foreign.entry != 0) {
        previous->context.thread_pointer = sysreg_read(tpidr_el0);
    }
}

void arch_thread_pointer_load(struct thread *thread) {
    sysreg_write(tpidr_el0, thread->context.thread_pointer);
    if (thread->foreign.entry != 0) {
        thread->context.thread_pointer = thread->foreign.thread_pointer;
    }
}

void arch_switch_to(struct thread *previous, struct thread *next) {
    keep_thread_pointer(previous);
    struct arch_core *core = core_here();
    uint64_t translation = next->aspace->arch.translation; // who is ready has one
    if (core->translation != translation) {
        translation_load(core, translation);
    }
    arch_thread_pointer_load(next);
    fpu_select(core, next);
}

[[clang::noinline]] void arch_switch_away(struct thread *previous) {
    keep_thread_pointer(previous);
}

void arch_idle(void) {
    trap_idle(core_here()->stack_top);
}

// Interrupts stay masked: wfi ends when one is pending, also if it came before, so none is slept
// over.
void idle_loop(void) {
    for (;;) {
        struct thread *thread = thread_to_run();
        if (thread != nullptr) {
            arch_return_to_user(thread);
        }
        kernel_leave();
        barrier_system();
        __asm__ volatile("wfi" ::: "memory");
        (void)kernel_enter(TRAP_INTERRUPT);
        if (arch_interrupt_pending()) {
            interrupt_handle();
        }
    }
}
