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

static void load_segment_bases(vaddr_t thread_pointer);

void arch_switch_to(struct thread *, struct thread *next) {
    if (next == nullptr) {
        return;
    }
    struct arch_core *core = core_here();
    if (next->aspace == nullptr) {
        translation_load_empty(core);
    } else if (core->translation != next->aspace->arch.translation || core->is_stale) {
        translation_refresh(core, &next->aspace->arch);
    }
    core->tss.context_end = (vaddr_t)&next->context + CONTEXT_END_OFFSET;
    load_segment_bases(next->context.thread_pointer);
    fpu_select(core, next);
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

void arch_thread_pointer_load(const struct arch_context *context) {
    if (cpu_features.has_fsgsbase) {
        __asm__ volatile("wrfsbase %0" ::"r"(context->thread_pointer) : "memory");
    } else {
        msr_write(MSR_FS_BASE, context->thread_pointer);
    }
}

// The FS base is the thread pointer. Where user level can change its bases itself, what another
// thread left in the GS base is cleared too.
static void load_segment_bases(vaddr_t thread_pointer) {
    if (cpu_features.has_fsgsbase) {
        __asm__ volatile("wrfsbase %0\n\t"
                         "swapgs\n\t"
                         "wrgsbase %1\n\t"
                         "swapgs" ::"r"(thread_pointer),
                         "r"(0ull)
                         : "memory");
    } else {
        msr_write(MSR_FS_BASE, thread_pointer);
    }
}
