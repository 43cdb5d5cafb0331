// SPDX-License-Identifier: MIT
#include <posix/signal_actions.h>

#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/signals.h>
#include <posix/terminal.h>

static struct linux_signal_action actions[POSIX_SIGNALS_END];
static int32_t actions_end; // those from there on were never set

static bool is_ignored_by_default(int32_t signal) {
    return signal == LINUX_SIGCHLD || signal == LINUX_SIGURG || signal == LINUX_SIGWINCH ||
           signal == LINUX_SIGCONT;
}

bool posix_is_ignored(int32_t signal) {
    return actions[signal].handler == LINUX_SIG_IGN;
}

bool posix_has_handler(int32_t signal) {
    return actions[signal].handler > LINUX_SIG_IGN;
}

bool posix_signal_is_nothing(int32_t signal) {
    return posix_is_ignored(signal) ||
           (actions[signal].handler == LINUX_SIG_DFL && is_ignored_by_default(signal));
}

bool posix_signal_is_default(int32_t signal) {
    return actions[signal].handler == LINUX_SIG_DFL;
}

bool posix_signal_is_only_stop(int32_t signal) {
    return posix_signal_stops(signal) && posix_signal_is_default(signal);
}

const struct linux_signal_action *posix_action_of(int32_t signal) {
    return &actions[signal];
}

void posix_action_forget(int32_t signal) {
    actions[signal].handler = LINUX_SIG_DFL;
}

void posix_forget_handlers(void) {
    for (int32_t signal = 1; signal < actions_end; signal++) {
        if (actions[signal].handler != LINUX_SIG_IGN) {
            actions[signal] = (struct linux_signal_action){};
        }
    }
    posix_thread_now()->stack = (struct linux_signal_stack){.flags = LINUX_SS_DISABLE};
    family_tell_children();
}

bool posix_forgets_children(void) {
    return posix_is_ignored(LINUX_SIGCHLD) ||
           (actions[LINUX_SIGCHLD].flags & LINUX_SA_NOCLDWAIT) != 0;
}

bool posix_ignores_stops(void) {
    return (actions[LINUX_SIGCHLD].flags & LINUX_SA_NOCLDSTOP) != 0;
}

struct fork_part signals_state(uint32_t index) {
    const struct fork_part parts[SIGNALS_STATES] = {
        {.bytes = &actions_end, .size = sizeof(actions_end), .says_sizes = true},
        fork_part(actions, (uint64_t)actions_end * sizeof(actions[0])),
    };
    return parts[index];
}

int64_t linux_rt_sigaction(int32_t signal, const struct linux_signal_action *new,
                           struct linux_signal_action *out_old, uint64_t mask_bytes) {
    bool is_fixed = signal == LINUX_SIGKILL || signal == LINUX_SIGSTOP;
    if (mask_bytes != sizeof(uint64_t) || signal < 1 || signal >= POSIX_SIGNALS_END ||
        (new != nullptr &&is_fixed)) {
        return -LINUX_EINVAL;
    }
    // The terminal is then not the native shell's any more, which would end the program.
    if (new != nullptr &&posix_signal_is_typed(signal) && new->handler != LINUX_SIG_DFL &&
        !terminal_attach()) {
        return -LINUX_EAGAIN;
    }
    struct linux_signal_action old = actions[signal];
    if (new != nullptr) {
        actions[signal] = *new;
        actions_end = signal < actions_end ? actions_end : signal + 1;
        if (posix_signal_is_nothing(signal)) {
            posix_signals_drop(signal);
        }
        if (signal == LINUX_SIGCHLD) {
            family_tell_children();
        }
    }
    if (out_old != nullptr) {
        *out_old = old;
    }
    return 0;
}
