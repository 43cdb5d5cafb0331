// SPDX-License-Identifier: MIT
//
// From fast_path.S to the fast paths of kernel/fast_logic.h and back. These functions use Clang's
// convention `preserve_none`: arguments come in x20 to x28, x0 to x7, x10 to x14 and x9, nothing is
// saved, and x8 and x15 to x19 are free. So target, info and payload are arguments in the very
// registers that the frame of a system call has them in (word6 is moved from x8 to x14 and back),
// the compiler keeps them there, and a call at the end is a jump. x20 to x28 were saved by the
// entry; of their parameters only the first two carry something.
//
// With more than one core, fast_path.S comes here with the kernel lock, and what returns to user
// level gives it back.
//
// No stack: the stack pointer is still the context's address. The build fails if one of these
// functions needs a frame (cmake/kernel.cmake).

#include "fast_path.h"

#include <kernel/aspace.h>
#include <kernel/fast_logic.h>
#include <kernel/lock.h>
#include "core.h"
#include "fpu.h"
#include "sysreg.h"

static struct thread *thread_of(const struct arch_context *context) {
    return (struct thread *)((uintptr_t)context - offsetof(struct thread, context));
}

// What a change of threads changes on the core: arch_switch_to() for two threads.
static inline void switch_to(struct arch_core *here, const struct thread *previous,
                             const struct thread *next) {
    uint64_t translation = next->aspace->arch.translation;
    sysreg_write(tpidr_el0, next->context.thread_pointer);
    if (here->translation != translation) {
        translation_load(here, translation);
    }
    fpu_select(here, previous, next);
}

FAST_PATH void trap_fast_call(FAST_PARAMETERS) {
    struct thread *caller = thread_of(context);
    if (!cspace_has_slot(caller->cspace, target)) {
        uint64_t status = info_with_status(0, STATUS_BAD_SLOT);
        kernel_leave();
        FAST_JUMP(fast_leave, context, REGISTER_WORDS, target, status);
    }
    struct fast_message message;
    const struct slot *slot = &caller->cspace->slots[target - 1];
    struct thread *next = fast_call(caller, slot, info, &message);
    if (next == nullptr && fast_is_invocation(slot, info)) {
        FAST_JUMP(fast_invoke, context, (uint64_t)slot, target, info);
    }
    if (next == nullptr) {
        FAST_JUMP(fast_fall_back, context, SYSCALL_CALL, target, info);
    }
    switch_to(core_here(), caller, next);
    if (message.length > REGISTER_WORDS) {
        FAST_JUMP_LONG(fast_leave_long, &next->context, message.length - FAST_BUFFER,
                       (uint64_t)caller->buffer->words, (uint64_t)next->buffer->words,
                       message.target, message.info);
    }
    kernel_leave();
    FAST_JUMP(fast_leave, &next->context, message.length, message.target, message.info);
}

FAST_PATH void trap_fast_reply_receive(FAST_PARAMETERS) {
    struct thread *receiver = thread_of(context);
    struct fast_message message;
    struct thread *next = fast_reply_receive(receiver, target, info, reply_slot, &message);
    if (next == nullptr) {
        FAST_JUMP(fast_fall_back, context, SYSCALL_REPLY_RECEIVE, target, info);
    }
    switch_to(core_here(), receiver, next);
    if (message.length > REGISTER_WORDS) {
        FAST_JUMP_LONG(fast_leave_long, &next->context, message.length - FAST_BUFFER,
                       (uint64_t)receiver->buffer->words, (uint64_t)next->buffer->words,
                       message.target, message.info);
    }
    kernel_leave();
    FAST_JUMP(fast_leave, &next->context, message.length, message.target, message.info);
}

void trap_fast_signal(uint64_t target, uint64_t info, uint64_t word0, uint64_t deadline_ns,
                      const struct arch_context *context) {
    struct notification *notification = fast_signalled(thread_of(context), target, word0);
    if (notification == nullptr) {
        [[clang::musttail]] return fast_decline_signal(target, info, word0, deadline_ns, context);
    }
    if (fast_signal(notification, word0)) {
        kernel_leave();
        [[clang::musttail]] return fast_return(info_with_status(0, STATUS_OK), 0, 0, 0, context);
    }
    [[clang::musttail]] return fast_enter_signal((uint64_t)notification, word0, 0, 0, context);
}

void trap_fast_yield(uint64_t target, uint64_t info, uint64_t word0, uint64_t deadline_ns,
                     const struct arch_context *context) {
    if (fast_is_alone(thread_of(context))) {
        kernel_leave();
        [[clang::musttail]] return fast_return(info_with_status(0, STATUS_OK), 0, 0, 0, context);
    }
    [[clang::musttail]] return fast_decline_yield(target, info, word0, deadline_ns, context);
}

void trap_fast_wait(uint64_t target, uint64_t info, uint64_t word0, uint64_t deadline_ns,
                    const struct arch_context *context) {
    uint32_t badge;
    struct notification *notification =
        fast_notification(thread_of(context), target, SYSCALL_WAIT_NEEDS, &badge);
    if (notification == nullptr || (info & INFO_DEADLINE) != 0) {
        [[clang::musttail]] return fast_decline_wait(target, info, word0, deadline_ns, context);
    }
    uint32_t bits = notification_take(notification);
    if (bits != 0) {
        kernel_leave();
        [[clang::musttail]] return fast_return(info_make(0, 1, 0), bits, 0, 0, context);
    }
    [[clang::musttail]] return fast_enter_wait((uint64_t)notification, 0, 0, 0, context);
}

void trap_fast_poll(uint64_t target, uint64_t info, uint64_t word0, uint64_t deadline_ns,
                    const struct arch_context *context) {
    uint32_t badge;
    struct notification *notification =
        fast_notification(thread_of(context), target, SYSCALL_POLL_NEEDS, &badge);
    if (notification == nullptr) {
        [[clang::musttail]] return fast_decline_poll(target, info, word0, deadline_ns, context);
    }
    uint32_t bits = notification_take(notification);
    uint64_t outcome = bits != 0 ? info_make(0, 1, 0) : info_with_status(0, STATUS_EMPTY);
    kernel_leave();
    [[clang::musttail]] return fast_return(outcome, bits, 0, 0, context);
}
