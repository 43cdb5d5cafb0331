// SPDX-License-Identifier: MIT
//
// From fast_path.S to the fast paths of kernel/fast_call.h and its kind, and back. The entry has
// saved what the stub of a message gives, the payload only if there is one; the exit loads the
// payload from there into the receiver's registers, and zeroes the others. Those of messages use
// Clang's convention `preserve_none`: target and info come and go in the registers that the frame
// of a system call has them in, and none is saved for a caller that there is not.
//
// With more than one core, fast_path.S comes here with the kernel lock, and what returns to user
// level gives it back. Here the CPU has instructions for the FS and GS bases: without them
// arch_fast_paths_set() leaves the fast paths off.

#include "fast_path.h"

#include <kernel/aspace.h>
#include <kernel/fast_call.h>
#include <kernel/fast_reply_receive.h>
#include <kernel/fast_signal.h>
#include <kernel/fast_wait.h>
#include <kernel/lock.h>
#include "core.h"
#include "fpu.h"
#include "offsets.h"
#include "trap.h"

static inline struct thread *caller_of(const struct arch_core *core) {
    return (struct thread *)(core->tss.context_end - CONTEXT_END_OFFSET -
                             offsetof(struct thread, context));
}

// What a change of threads changes on the core: arch_switch_to() for two threads, but for the GS
// base of user level, which fast_leave clears. A core that may have old entries of one translation
// has none of another.
static inline void switch_to(struct arch_core *core, const struct thread *next) {
    struct arch_aspace *arch = &next->aspace->arch;
    core->tss.context_end = (vaddr_t)&next->context + CONTEXT_END_OFFSET;
    __asm__ volatile("wrfsbase %0" ::"r"(next->context.thread_pointer) : "memory");
    if (core->translation != arch->translation) {
        translation_load(core, arch);
    } else if (core->is_stale) {
        translation_refresh(core, arch);
    }
}

// Of the floating-point unit and the lock most switches need nothing.
static inline bool must_look(const struct arch_core *core, const struct thread *next) {
    return __builtin_expect(core->must_look || next->context.is_fpu_owner != 0, false);
}

// Back to user level; there is no payload to be read.
#define LEAVE_EMPTY(core, next, new_info, new_target)                                              \
    if (must_look(core, next)) {                                                                   \
        fpu_select(core, next);                                                                    \
        kernel_leave();                                                                            \
    }                                                                                              \
    FAST_JUMP(fast_leave_empty, fast_anything(), new_info, (uint64_t)(next), fast_anything(),      \
              new_target)

// To the general path, with a number or slot.
#define DECLINE(function, number)                                                                  \
    FAST_JUMP(function, number, info, fast_anything(), fast_anything(), target)

static inline struct fast_partner find_call(const struct thread *caller, const struct slot *slot,
                                            uint64_t target, uint64_t info) {
    return target <= caller->last_slot ? fast_call_find(slot, info) : (struct fast_partner){};
}

FAST_PATH void trap_fast_call_empty(FAST_PARAMETERS) {
    struct arch_core *core = core_here();
    struct thread *caller = caller_of(core);
    const struct slot *slot = cspace_slot_or_header(caller->cspace, target);
    struct fast_partner found = find_call(caller, slot, target, info);
    if (found.next != nullptr) {
        fast_call_do(caller, &found);
        switch_to(core, found.next);
        LEAVE_EMPTY(core, found.next, info & FAST_KEPT, found.sender_word);
    }
    if (!cspace_has_slot(caller->cspace, target)) {
        kernel_leave();
        FAST_JUMP(fast_leave_empty, fast_anything(), info_with_status(0, STATUS_BAD_SLOT),
                  (uint64_t)caller, fast_anything(), target);
    }
    if (fast_is_invocation(slot, info)) {
        DECLINE(fast_invoke, (uint64_t)slot);
    }
    DECLINE(fast_fall_back, SYSCALL_CALL);
}

FAST_PATH void trap_fast_call_short(FAST_PARAMETERS) {
    struct arch_core *core = core_here();
    struct thread *caller = caller_of(core);
    const struct slot *slot = cspace_slot_or_header(caller->cspace, target);
    struct fast_partner found = find_call(caller, slot, target, info);
    struct thread *next = found.next;
    if (next != nullptr) {
        fast_call_do(caller, &found);
        switch_to(core, next);
        if (must_look(core, next)) {
            fpu_select(core, next);
            kernel_leave();
        }
        FAST_JUMP_SHORT(fast_leave_short, fast_length(info), info & FAST_KEPT, (uint64_t)next,
                        found.sender_word);
    }
    if (!cspace_has_slot(caller->cspace, target)) {
        kernel_leave();
        FAST_JUMP(fast_leave_empty, fast_anything(), info_with_status(0, STATUS_BAD_SLOT),
                  (uint64_t)caller, fast_anything(), target);
    }
    if (fast_is_invocation(slot, info)) {
        FAST_JUMP_SHORT(fast_invoke_short, (uint64_t)slot, info, fast_anything(), target);
    }
    FAST_JUMP_SHORT(fast_fall_back_short, SYSCALL_CALL, info, fast_anything(), target);
}

FAST_PATH void trap_fast_call(FAST_PARAMETERS) {
    struct arch_core *core = core_here();
    struct thread *caller = caller_of(core);
    const struct slot *slot = cspace_slot_or_header(caller->cspace, target);
    struct fast_partner found = find_call(caller, slot, target, info);
    struct thread *next = found.next;
    uint64_t length = fast_length(info);
    if (next != nullptr && length <= REGISTER_WORDS) {
        fast_call_do(caller, &found);
        switch_to(core, next);
        if (must_look(core, next)) {
            fpu_select(core, next);
        }
        FAST_JUMP(fast_leave, length, info & FAST_KEPT, (uint64_t)next, (uint64_t)caller,
                  found.sender_word);
    }
    if (next != nullptr && fast_can_copy(length, caller, next)) {
        fast_call_do(caller, &found);
        switch_to(core, next);
        fpu_select(core, next);
        FAST_JUMP(fast_leave_long, length - FAST_BUFFER, info & FAST_KEPT,
                  (uint64_t)next->buffer->words, (uint64_t)caller->buffer->words,
                  found.sender_word);
    }
    if (!cspace_has_slot(caller->cspace, target)) {
        kernel_leave();
        FAST_JUMP(fast_leave_empty, fast_anything(), info_with_status(0, STATUS_BAD_SLOT),
                  (uint64_t)caller, fast_anything(), target);
    }
    if (next == nullptr && fast_is_invocation(slot, info)) {
        DECLINE(fast_invoke, (uint64_t)slot);
    }
    if (next != nullptr && fast_can_hand_over(info)) {
        DECLINE(fast_call_general, (uint64_t)next);
    }
    DECLINE(fast_fall_back, SYSCALL_CALL);
}

FAST_PATH void trap_fast_reply_receive_empty(FAST_PARAMETERS) {
    struct arch_core *core = core_here();
    struct thread *receiver = caller_of(core);
    uint64_t reply_slot = arch_frame_get(&receiver->context, FRAME_REPLY_SLOT);
    struct fast_partner found = fast_reply_receive_find(receiver, target, reply_slot);
    if (found.next != nullptr) {
        fast_reply_receive_do(receiver, &found);
        switch_to(core, found.next);
        LEAVE_EMPTY(core, found.next, info & FAST_KEPT_IN_REPLY, 0);
    }
    DECLINE(fast_fall_back, SYSCALL_REPLY_RECEIVE);
}

FAST_PATH void trap_fast_reply_receive_short(FAST_PARAMETERS) {
    struct arch_core *core = core_here();
    struct thread *receiver = caller_of(core);
    uint64_t reply_slot = arch_frame_get(&receiver->context, FRAME_REPLY_SLOT);
    struct fast_partner found = fast_reply_receive_find(receiver, target, reply_slot);
    struct thread *next = found.next;
    if (next != nullptr) {
        fast_reply_receive_do(receiver, &found);
        switch_to(core, next);
        if (must_look(core, next)) {
            fpu_select(core, next);
            kernel_leave();
        }
        FAST_JUMP_SHORT(fast_leave_short, fast_length(info), info & FAST_KEPT_IN_REPLY,
                        (uint64_t)next, 0);
    }
    FAST_JUMP_SHORT(fast_fall_back_short, SYSCALL_REPLY_RECEIVE, info, fast_anything(), target);
}

FAST_PATH void trap_fast_reply_receive(FAST_PARAMETERS) {
    struct arch_core *core = core_here();
    struct thread *receiver = caller_of(core);
    uint64_t reply_slot = arch_frame_get(&receiver->context, FRAME_REPLY_SLOT);
    struct fast_partner found = fast_reply_receive_find(receiver, target, reply_slot);
    struct thread *next = found.next;
    uint64_t length = fast_length(info);
    if (next != nullptr && length <= REGISTER_WORDS) {
        fast_reply_receive_do(receiver, &found);
        switch_to(core, next);
        if (must_look(core, next)) {
            fpu_select(core, next);
        }
        FAST_JUMP(fast_leave, length, info & FAST_KEPT_IN_REPLY, (uint64_t)next, (uint64_t)receiver,
                  0);
    }
    if (next != nullptr && fast_can_copy(length, receiver, next)) {
        fast_reply_receive_do(receiver, &found);
        switch_to(core, next);
        fpu_select(core, next);
        FAST_JUMP(fast_leave_long, length - FAST_BUFFER, info & FAST_KEPT_IN_REPLY,
                  (uint64_t)next->buffer->words, (uint64_t)receiver->buffer->words, 0);
    }
    if (next != nullptr && fast_can_hand_over(info)) {
        DECLINE(fast_reply_receive_general, (uint64_t)next);
    }
    DECLINE(fast_fall_back, SYSCALL_REPLY_RECEIVE);
}

void trap_fast_signal(uint64_t info, uint64_t word0, uint64_t target) {
    struct notification *notification = fast_signalled(caller_of(core_here()), target, word0);
    if (notification == nullptr) {
        [[clang::musttail]] return fast_decline_signal(info, word0, target);
    }
    if (!fast_signal(notification, word0)) {
        trap_signal(notification, word0);
        return;
    }
    kernel_leave();
    [[clang::musttail]] return fast_return(info_with_status(0, STATUS_OK), 0, 0);
}

void trap_fast_yield(uint64_t, uint64_t, uint64_t) {
    if (!fast_is_alone(caller_of(core_here()))) {
        trap_yield();
        return;
    }
    kernel_leave();
    [[clang::musttail]] return fast_return(info_with_status(0, STATUS_OK), 0, 0);
}

void trap_fast_wait(uint64_t info, uint64_t word0, uint64_t target) {
    struct notification *notification = fast_waited(caller_of(core_here()), target, info);
    if (notification == nullptr) {
        [[clang::musttail]] return fast_decline_wait(info, word0, target);
    }
    uint32_t bits = notification_take(notification);
    if (bits == 0) {
        trap_wait(notification);
        return;
    }
    kernel_leave();
    [[clang::musttail]] return fast_return(info_make(0, 1, 0), bits, 0);
}

void trap_fast_poll(uint64_t info, uint64_t word0, uint64_t target) {
    struct notification *notification = fast_polled(caller_of(core_here()), target);
    if (notification == nullptr) {
        [[clang::musttail]] return fast_decline_poll(info, word0, target);
    }
    uint32_t bits = notification_take(notification);
    uint64_t outcome = bits != 0 ? info_make(0, 1, 0) : info_with_status(0, STATUS_EMPTY);
    kernel_leave();
    [[clang::musttail]] return fast_return(outcome, bits, 0);
}
