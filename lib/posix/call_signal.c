// SPDX-License-Identifier: MIT
//
// Signals as far as a program that is alone meets them: what it asks for is kept, and a signal that
// it sends to itself does what it does without a handler. None comes from outside: Ctrl-C ends the
// program, unless it ignores SIGINT.
#include <personality/linux_calls.h>

#include <posix/process.h>
#include <posix/signals.h>
#include <posix/terminal.h>
#include <tessera/runtime.h>

enum { SIGNALS_END = 65 };

constexpr uint64_t HANDLER_DEFAULT = 0;
constexpr uint64_t HANDLER_IGNORE = 1;
constexpr int32_t STACK_DISABLED = 2; // SS_DISABLE
constexpr uint64_t STACK_BYTES_MIN = 2048;

static struct linux_signal_action actions[SIGNALS_END];
static uint64_t blocked;
static uint64_t pending;
static struct linux_signal_stack stack = {.flags = STACK_DISABLED};

static uint64_t bit_of(int32_t signal) {
    return UINT64_C(1) << (signal - 1);
}

static uint64_t blockable(uint64_t bits) {
    return bits & ~bit_of(LINUX_SIGKILL) & ~bit_of(LINUX_SIGSTOP);
}

// Signals that stop a process stop nothing here: nobody could continue it.
static bool is_ignored_by_default(int32_t signal) {
    return signal == LINUX_SIGCHLD || signal == LINUX_SIGURG || signal == LINUX_SIGWINCH ||
           (signal >= LINUX_SIGCONT && signal <= LINUX_SIGTTOU && signal != LINUX_SIGSTOP);
}

static int64_t raise_own(int32_t signal) {
    if (signal < 0 || signal >= SIGNALS_END) {
        return -LINUX_EINVAL;
    }
    if (signal == 0) {
        return 0;
    }
    uint64_t handler = actions[signal].handler;
    if (handler == HANDLER_IGNORE ||
        (handler == HANDLER_DEFAULT && is_ignored_by_default(signal))) {
        return 0;
    }
    if ((blocked & bit_of(signal)) != 0) {
        pending |= bit_of(signal);
        return 0;
    }
    if (handler != HANDLER_DEFAULT) {
        return -LINUX_ENOSYS;
    }
    posix_end_by_signal(signal);
}

// Signals that were waiting for this.
static void raise_unblocked(void) {
    for (int32_t signal = 1; signal < SIGNALS_END; signal++) {
        if ((pending & ~blocked & bit_of(signal)) != 0) {
            pending &= ~bit_of(signal);
            // That a handler is not called is said above.
            (void)raise_own(signal);
        }
    }
}

int64_t linux_rt_sigaction(int32_t signal, const struct linux_signal_action *new,
                           struct linux_signal_action *out_old, uint64_t mask_bytes) {
    bool is_fixed = signal == LINUX_SIGKILL || signal == LINUX_SIGSTOP;
    if (mask_bytes != sizeof(uint64_t) || signal < 1 || signal >= SIGNALS_END ||
        (new != nullptr &&is_fixed)) {
        return -LINUX_EINVAL;
    }
    struct linux_signal_action old = actions[signal];
    if (new != nullptr) {
        actions[signal] = *new;
        terminal_update_interrupt();
    }
    if (out_old != nullptr) {
        *out_old = old;
    }
    return 0;
}

int64_t linux_rt_sigprocmask(int32_t how, const struct linux_signal_set *new,
                             struct linux_signal_set *out_old, uint64_t mask_bytes) {
    if (mask_bytes != sizeof(uint64_t) ||
        (new != nullptr && (how < LINUX_SIG_BLOCK || how > LINUX_SIG_SETMASK))) {
        return -LINUX_EINVAL;
    }
    uint64_t old = blocked;
    if (new != nullptr) {
        uint64_t bits = new->bits;
        blocked = blockable(how == LINUX_SIG_BLOCK     ? blocked | bits
                            : how == LINUX_SIG_UNBLOCK ? blocked & ~bits
                                                       : bits);
    }
    if (out_old != nullptr) {
        out_old->bits = old;
    }
    raise_unblocked();
    return 0;
}

int64_t linux_rt_sigpending(struct linux_signal_set *out, uint64_t mask_bytes) {
    if (mask_bytes != sizeof(uint64_t)) {
        return -LINUX_EINVAL;
    }
    out->bits = pending;
    return 0;
}

int64_t linux_sigaltstack(const struct linux_signal_stack *new,
                          struct linux_signal_stack *out_old) {
    struct linux_signal_stack old = stack;
    if (new != nullptr) {
        if ((new->flags & ~STACK_DISABLED) != 0) {
            return -LINUX_EINVAL;
        }
        if (new->flags == 0 && new->size < STACK_BYTES_MIN) {
            return -LINUX_ENOMEM;
        }
        stack = *new;
    }
    if (out_old != nullptr) {
        *out_old = old;
    }
    return 0;
}

void posix_raise(int32_t signal) {
    // A handler is not called: see above.
    (void)raise_own(signal);
}

bool posix_is_ignored(int32_t signal) {
    return actions[signal].handler == HANDLER_IGNORE;
}

void posix_forget_handlers(void) {
    for (int32_t signal = 1; signal < SIGNALS_END; signal++) {
        if (actions[signal].handler != HANDLER_IGNORE) {
            actions[signal] = (struct linux_signal_action){};
        }
    }
    stack = (struct linux_signal_stack){.flags = STACK_DISABLED};
}

int64_t linux_kill(int32_t process, int32_t signal) {
    int64_t own = (int64_t)startup_info()->process_id;
    if (process != 0 && process != own && process != -1 && process != -own) {
        return -LINUX_ESRCH;
    }
    return raise_own(signal);
}

int64_t linux_tkill(int32_t thread, int32_t signal) {
    return thread == (int64_t)startup_info()->process_id ? raise_own(signal) : -LINUX_ESRCH;
}

int64_t linux_tgkill(int32_t process, int32_t thread, int32_t signal) {
    return process == thread ? linux_tkill(thread, signal) : -LINUX_ESRCH;
}
