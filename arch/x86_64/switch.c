// SPDX-License-Identifier: MIT
//
// What a change of threads changes on the core, the return to user level, and idling.

#include <kernel/entry.h>
#include <kernel/aspace.h>
#include <kernel/lock.h>
#include <kernel/thread.h>
#include <tessera/faults.h>
#include "core.h"
#include "cpu.h"
#include "descriptors.h"
#include "fpu.h"
#include "offsets.h"
#include "trap.h"

static inline void keep_fs_base(struct thread *previous);
static inline void load_bases(struct thread *next);

[[clang::noinline]] void arch_switch_to(struct thread *previous, struct thread *next) {
    keep_fs_base(previous);
    struct arch_core *core = core_here();
    struct arch_aspace *arch = &next->aspace->arch; // who is ready has one
    if (core->translation != arch->translation || core->is_stale) {
        translation_refresh(core, arch);
    }
    core->tss.context_end = (vaddr_t)&next->context + CONTEXT_END_OFFSET;
    load_bases(next);
    // Mostly there is nothing to change.
    if (__builtin_expect(core->is_fpu_open || next->context.is_fpu_owner != 0, false)) {
        fpu_select(core, next);
    }
}

[[clang::noinline]] void arch_switch_away(struct thread *previous) {
    keep_fs_base(previous);
}

// A pc outside user space would make the way back itself fault, in the kernel: the thread faults
// instead, as if it had been there. The next thread may be another one.
[[clang::noinline]] static struct thread *refuse(struct thread *thread) {
    while (thread != nullptr && thread->context.pc >= arch_user_end()) {
        fault_enter(FAULT_PAGE, FAULT_PAGE_EXECUTE, thread->context.pc, 0);
        thread = thread_to_run();
    }
    return thread;
}

// Who leaves without more ado needs no stack.
[[gnu::always_inline]] static inline void leave(struct thread *thread) {
    if (thread != nullptr && __builtin_expect(thread->context.pc >= arch_user_end(), false)) {
        thread = refuse(thread);
    }
    if (thread == nullptr) {
        arch_idle();
    }
    kernel_leave();
    trap_restore(&thread->context);
}

void trap_leave(void) {
    leave(thread_to_run());
}

void arch_return_to_user(struct thread *thread) {
    leave(thread);
    __builtin_unreachable();
}

void arch_idle(void) {
    trap_idle(core_here()->stack_top);
}

// STI lets the next instruction finish before it lets an interrupt in, so none is slept over. The
// interrupt's handler starts with an empty stack and does not come back here.
void idle_loop(void) {
    struct thread *thread = thread_to_run();
    if (thread != nullptr) {
        arch_return_to_user(thread);
    }
    kernel_leave();
    for (;;) {
        __asm__ volatile("sti\n\thlt" ::: "memory");
    }
}

// The FS base is the thread pointer.
static inline void fs_base_load(struct thread *thread) {
    fs_base_write(thread->context.thread_pointer);
    if (thread->foreign.entry != 0) {
        thread->context.thread_pointer = thread->foreign.thread_pointer;
    }
}

[[clang::noinline]] void arch_thread_pointer_load(struct thread *thread) {
    if (cpu_features.has_fsgsbase) {
        fs_base_load(thread);
    } else {
        msr_write(MSR_FS_BASE, thread->context.thread_pointer);
    }
}

// Where user level can change it itself, a program of another system does, and its library.
static inline void keep_fs_base(struct thread *previous) {
    if (previous != nullptr && previous->foreign.entry != 0 && cpu_features.has_fsgsbase) {
        previous->context.thread_pointer = fs_base_read();
    }
}

// What another thread left in the GS base is cleared, where it can have.
static inline void load_bases(struct thread *next) {
    if (__builtin_expect(!cpu_features.has_fsgsbase, false)) {
        msr_write(MSR_FS_BASE, next->context.thread_pointer);
        return;
    }
    fs_base_load(next);
    __asm__ volatile("swapgs\n\t"
                     "wrgsbase %0\n\t"
                     "swapgs" ::"r"(0ull)
                     : "memory");
}
