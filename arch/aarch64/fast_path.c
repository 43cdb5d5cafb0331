// SPDX-License-Identifier: MIT
//
// From fast_path.S to the fast paths of kernel/fast_call.h and its kind, and back. These functions
// use Clang's convention `preserve_none`: arguments come in x20 to x28, x0 to x7, x10 to x14 and
// x9, nothing is saved, and x8 and x15 to x19 are free. So target, info and payload are arguments
// in the very registers that the frame of a system call has them in (word6 is moved from x8 to x14
// and back), the compiler keeps them there, and a call at the end is a jump. x20 to x28 were saved
// by the entry; of their parameters only the first two carry something.
//
// With more than one core, fast_path.S comes here with the kernel lock, and what returns to user
// level gives it back.
//
// No stack: the stack pointer is still the address of a context. The build fails if one of these
// functions needs a frame (cmake/kernel.cmake).

#include "fast_path.h"

#include <kernel/aspace.h>
#include <kernel/fast_call.h>
#include <kernel/fast_reply_receive.h>
#include <kernel/fast_signal.h>
#include <kernel/fast_wait.h>
#include <kernel/lock.h>
#include "core.h"
#include "fpu.h"
#include "sysreg.h"

static struct thread *thread_of(const struct arch_context *context) {
    return (struct thread *)((uintptr_t)context - offsetof(struct thread, context));
}

// What a change of threads changes on the core: arch_switch_to() for two threads, but for what it
// returns: LOOK_.
static inline uint64_t switch_to(const struct thread *next) {
    struct arch_core *here = core_here();
    uint64_t translation = next->aspace->arch.translation;
    vaddr_t thread_pointer = next->context.thread_pointer;
    uint64_t look_at = next->context.is_fpu_owner;
    sysreg_write(tpidr_el0, thread_pointer);
    if (here->translation != translation) {
        translation_load(here, translation);
    }
    return look_at | here->look_at;
}

FAST_PATH void trap_fast_call(FAST_PARAMETERS) {
    struct fast_partner found = {};
    const struct slot *slot = cspace_slot_or_header(thread->cspace, target);
    bool is_within = target <= thread->last_slot;
    if (is_within) {
        found = fast_call_find(slot, info);
    }
    struct thread *next = found.next;
    if (next == nullptr && (!is_within || target == 0)) {
        kernel_leave();
        FAST_LEAVE(thread, REGISTER_WORDS, target, info_with_status(0, STATUS_BAD_SLOT));
    }
    if (next == nullptr && fast_is_invocation(slot, info)) {
        FAST_DECLINE(fast_invoke, (uint64_t)slot);
    }
    uint64_t length = fast_length(info);
    if (next != nullptr && length <= REGISTER_WORDS) {
        fast_call_do(thread, &found);
        uint64_t look_at = switch_to(next);
        if (look_at != 0) {
            fpu_select(core_here(), next);
        }
        if ((look_at & LOOK_AT_LOCK) != 0) {
            lock_release();
        }
        FAST_LEAVE(next, length, found.sender_word, info & FAST_KEPT);
    }
    if (next != nullptr && fast_can_copy(length, thread, next)) {
        fast_call_do(thread, &found);
        if (switch_to(next) != 0) {
            fpu_select(core_here(), next);
        }
        FAST_LEAVE_LONG(next, length - FAST_BUFFER, thread->buffer->words, next->buffer->words,
                        found.sender_word, info & FAST_KEPT);
    }
    if (next != nullptr && fast_can_hand_over(info)) {
        FAST_DECLINE(fast_call_general, (uint64_t)next);
    }
    FAST_DECLINE(fast_fall_back, SYSCALL_CALL);
}

FAST_PATH void trap_fast_reply_receive(FAST_PARAMETERS) {
    uint64_t length = fast_length(info);
    struct fast_partner found = fast_reply_receive_find(thread, target, reply_slot);
    struct thread *next = found.next;
    if (next != nullptr && length <= REGISTER_WORDS) {
        fast_reply_receive_do(thread, &found);
        uint64_t look_at = switch_to(next);
        if (look_at != 0) {
            fpu_select(core_here(), next);
        }
        if ((look_at & LOOK_AT_LOCK) != 0) {
            lock_release();
        }
        FAST_LEAVE(next, length, 0, info & FAST_KEPT_IN_REPLY);
    }
    if (next != nullptr && fast_can_copy(length, thread, next)) {
        fast_reply_receive_do(thread, &found);
        if (switch_to(next) != 0) {
            fpu_select(core_here(), next);
        }
        FAST_LEAVE_LONG(next, length - FAST_BUFFER, thread->buffer->words, next->buffer->words, 0,
                        info & FAST_KEPT_IN_REPLY);
    }
    if (next != nullptr && fast_can_hand_over(info)) {
        FAST_DECLINE(fast_reply_receive_general, (uint64_t)next);
    }
    FAST_DECLINE(fast_fall_back, SYSCALL_REPLY_RECEIVE);
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
    struct notification *notification = fast_waited(thread_of(context), target, info);
    if (notification == nullptr) {
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
    struct notification *notification = fast_polled(thread_of(context), target);
    if (notification == nullptr) {
        [[clang::musttail]] return fast_decline_poll(target, info, word0, deadline_ns, context);
    }
    uint32_t bits = notification_take(notification);
    uint64_t outcome = bits != 0 ? info_make(0, 1, 0) : info_with_status(0, STATUS_EMPTY);
    kernel_leave();
    [[clang::musttail]] return fast_return(outcome, bits, 0, 0, context);
}
