// SPDX-License-Identifier: MIT
//
// What becomes of a signal when its thread leaves the library, and of the call that it ended.
#include <posix/signals.h>

#include <arch/foreign.h>
#include <personality/linux_calls.h>
#include <posix/direct.h>
#include <posix/process.h>
#include <posix/signal_actions.h>
#include <posix/stop.h>

void posix_signals_lend_mask(uint64_t blocked) {
    struct posix_thread *thread = posix_thread_now();
    thread->returning_blocked = thread->blocked;
    thread->is_mask_lent = true;
    thread->blocked = posix_signals_blockable(blocked);
}

static void return_mask(struct posix_thread *thread) {
    if (thread->is_mask_lent) {
        thread->blocked = thread->returning_blocked;
        thread->is_mask_lent = false;
    }
}

// The program makes the call again.
static void repeat(const struct posix_call *call) {
    if (call->is_direct) {
        posix_direct_repeat(call);
        return;
    }
    call->registers[ARCH_FOREIGN_NUMBER] = call->number;
    call->registers[arch_foreign_arguments[0]] = call->arguments[0];
    call->registers[REGISTER_PC] -= ARCH_FOREIGN_INSTRUCTION_BYTES;
}

static void settle(struct posix_call *call, const struct linux_signal_action *action) {
    if (!posix_call_is_interrupted(call)) {
        return;
    }
    bool is_repeated =
        action == nullptr || call->result == POSIX_REPEATED ||
        (call->result == POSIX_INTERRUPTED && (action->flags & LINUX_SA_RESTART) != 0);
    if (is_repeated) {
        repeat(call);
    } else {
        call->registers[ARCH_FOREIGN_RESULT] = (uint64_t)(int64_t)-LINUX_EINTR;
    }
    call->result = 0;
}

// The signal has a handler. False: there is no room for its frame.
static bool enter_handler(struct posix_call *call, const struct posix_signal *signal,
                          const uint64_t *cause) {
    struct posix_thread *thread = posix_thread_now();
    const struct linux_signal_action action = *posix_action_of(signal->number);
    uint64_t returning = thread->is_mask_lent ? thread->returning_blocked : thread->blocked;
    settle(call, &action);
    thread->is_mask_lent = false;
    if (!posix_frame_enter(call->registers, &action, signal, returning, cause)) {
        return false;
    }
    bool is_deferred = (action.flags & LINUX_SA_NODEFER) == 0;
    thread->blocked = posix_signals_blockable(thread->blocked | action.mask |
                                              (is_deferred ? posix_signal_bit(signal->number) : 0));
    if ((action.flags & (uint64_t)LINUX_SA_RESETHAND) != 0) {
        posix_action_forget(signal->number);
    }
    return true;
}

void posix_signal_force(struct posix_call *call, const struct posix_signal *signal,
                        const uint64_t *cause) {
    const struct posix_thread *thread = posix_thread_now();
    bool is_blocked = (thread->blocked & posix_signal_bit(signal->number)) != 0;
    if (is_blocked || !posix_has_handler(signal->number) || !enter_handler(call, signal, cause)) {
        posix_end_by_signal(signal->number);
    }
}

static void deliver(struct posix_call *call, const struct posix_signal *signal) {
    static const uint64_t no_cause[4];
    if (posix_signal_is_nothing(signal->number)) {
        return;
    }
    if (posix_signal_is_only_stop(signal->number)) {
        (void)posix_stop(signal->number);
        return;
    }
    if (posix_signal_is_default(signal->number)) {
        posix_end_by_signal(signal->number);
    }
    if (!enter_handler(call, signal, no_cause)) {
        if (signal->number == LINUX_SIGSEGV) {
            posix_end_by_signal(LINUX_SIGSEGV);
        }
        const struct posix_signal overflow = {LINUX_SIGSEGV, LINUX_SI_KERNEL, 0, 0};
        posix_signal_force(call, &overflow, no_cause);
    }
}

void posix_signals_deliver(struct posix_call *call) {
    struct posix_thread *thread = posix_thread_now();
    struct posix_signal signal;
    bool is_lent;
    if (!posix_call_is_interrupted(call)) {
        return_mask(thread); // what it let through waits for another call
    }
    do {
        while (posix_signal_take(thread, ~thread->blocked, &signal)) {
            deliver(call, &signal);
        }
        settle(call, nullptr);
        is_lent = thread->is_mask_lent;
        return_mask(thread);
    } while (is_lent);
}
