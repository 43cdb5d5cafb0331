// SPDX-License-Identifier: MIT
//
// The signals that wait, oldest first, and what becomes of them. Of one of the first 31 a thread or
// the process has one waiting at most; later ones queue.
#include <posix/signals.h>

#include <arch/foreign.h>
#include <personality/linux_calls.h>
#include <posix/direct.h>
#include <posix/family.h>
#include <posix/process.h>
#include <posix/terminal.h>
#include <tessera/string.h>

enum { QUEUE_MAX = 128 };

constexpr uint64_t HANDLER_DEFAULT = 0;
constexpr uint64_t HANDLER_IGNORE = 1;

struct waiting {
    struct posix_signal signal;
    const struct posix_thread *thread; // null: the process
};

static struct linux_signal_action actions[POSIX_SIGNALS_END];
static struct waiting queue[QUEUE_MAX];
uint32_t posix_signals_queued;

// Signals that stop a process stop nothing here: nobody could continue it.
static bool is_ignored_by_default(int32_t signal) {
    return signal == LINUX_SIGCHLD || signal == LINUX_SIGURG || signal == LINUX_SIGWINCH ||
           (signal >= LINUX_SIGCONT && signal <= LINUX_SIGTTOU);
}

bool posix_is_ignored(int32_t signal) {
    return actions[signal].handler == HANDLER_IGNORE;
}

bool posix_has_handler(int32_t signal) {
    return actions[signal].handler > HANDLER_IGNORE;
}

static bool is_nothing(int32_t signal) {
    return posix_is_ignored(signal) ||
           (actions[signal].handler == HANDLER_DEFAULT && is_ignored_by_default(signal));
}

static bool is_for(const struct waiting *waiting, const struct posix_thread *thread) {
    return waiting->thread == nullptr || waiting->thread == thread;
}

static void remove_at(uint32_t at) {
    posix_signals_queued--;
    memmove(&queue[at], &queue[at + 1], (posix_signals_queued - at) * sizeof(queue[0]));
}

// What came before it was ignored.
static void drop_all_of(int32_t signal) {
    for (uint32_t i = posix_signals_queued; i-- > 0;) {
        if (queue[i].signal.number == signal) {
            remove_at(i);
        }
    }
}

static bool has_one(const struct posix_thread *thread, int32_t signal) {
    for (uint32_t i = 0; i < posix_signals_queued; i++) {
        if (queue[i].thread == thread && queue[i].signal.number == signal) {
            return true;
        }
    }
    return false;
}

// Who is to look at a signal to the process: a thread that does not block it, if there is one.
static const struct posix_thread *taker_of(const struct posix_signal *signal) {
    const struct posix_thread *taker = nullptr;
    for (uint32_t i = 0; i < POSIX_THREADS_MAX; i++) {
        const struct posix_thread *thread = &posix_threads[i];
        bool is_open = (thread->blocked & posix_signal_bit(signal->number)) == 0;
        if (thread->id != 0 && (taker == nullptr || is_open)) {
            taker = thread;
            if (is_open) {
                break;
            }
        }
    }
    return taker;
}

int64_t posix_signal_send(const struct posix_thread *thread, const struct posix_signal *signal) {
    const struct posix_thread *taker = thread != nullptr ? thread : taker_of(signal);
    bool is_blocked = (taker->blocked & posix_signal_bit(signal->number)) != 0;
    if ((is_nothing(signal->number) && !is_blocked) ||
        (signal->number < LINUX_SIGRTMIN && has_one(thread, signal->number))) {
        return 0;
    }
    if (posix_signals_queued == QUEUE_MAX) {
        return -LINUX_EAGAIN;
    }
    queue[posix_signals_queued++] = (struct waiting){*signal, thread};
    if (is_blocked) {
        posix_threads_wake(); // somebody may wait for just this one
    } else {
        posix_thread_wake(taker);
    }
    return 0;
}

void posix_raise(int32_t signal) {
    const struct posix_signal sent = {.number = signal, .code = LINUX_SI_KERNEL};
    // Of these one waits at most, so there is room.
    (void)posix_signal_send(nullptr, &sent);
}

// The lowest number first, and the oldest of it.
static uint32_t find(const struct posix_thread *thread, uint64_t set) {
    uint32_t found = QUEUE_MAX;
    for (uint32_t i = 0; i < posix_signals_queued; i++) {
        if (is_for(&queue[i], thread) && (posix_signal_bit(queue[i].signal.number) & set) != 0 &&
            (found == QUEUE_MAX || queue[i].signal.number < queue[found].signal.number)) {
            found = i;
        }
    }
    return found;
}

bool posix_signal_take(const struct posix_thread *thread, uint64_t set, struct posix_signal *out) {
    uint32_t found = posix_signals_queued == 0 ? QUEUE_MAX : find(thread, set);
    if (found == QUEUE_MAX) {
        return false;
    }
    *out = queue[found].signal;
    remove_at(found);
    return true;
}

bool posix_signal_waits(const struct posix_thread *thread, uint64_t set) {
    return find(thread, set) != QUEUE_MAX;
}

struct posix_signal *posix_signal_of_timer(int32_t timer) {
    for (uint32_t i = 0; i < posix_signals_queued; i++) {
        struct posix_signal *signal = &queue[i].signal;
        if (signal->code == LINUX_SI_TIMER && (int32_t)signal->first == timer) {
            return signal;
        }
    }
    return nullptr;
}

void posix_signals_forget(const struct posix_thread *thread) {
    for (uint32_t i = posix_signals_queued; i-- > 0;) {
        if (queue[i].thread == thread) {
            remove_at(i);
        }
    }
}

bool posix_signal_is_due(void) {
    const struct posix_thread *thread = posix_thread_now();
    if (thread->is_to_end) {
        return true;
    }
    for (uint32_t i = 0; i < posix_signals_queued; i++) {
        int32_t signal = queue[i].signal.number;
        if (is_for(&queue[i], thread) && (thread->blocked & posix_signal_bit(signal)) == 0 &&
            !is_nothing(signal)) {
            return true;
        }
    }
    return false;
}

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
    bool is_repeated = action == nullptr || (call->result == POSIX_INTERRUPTED &&
                                             (action->flags & LINUX_SA_RESTART) != 0);
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
    const struct linux_signal_action action = actions[signal->number];
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
        actions[signal->number].handler = HANDLER_DEFAULT;
        terminal_update_interrupt();
        family_set_fatal(posix_fatal_signals());
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
    if (is_nothing(signal->number)) {
        return;
    }
    if (actions[signal->number].handler == HANDLER_DEFAULT) {
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

void posix_forget_handlers(void) {
    for (int32_t signal = 1; signal < POSIX_SIGNALS_END; signal++) {
        if (actions[signal].handler != HANDLER_IGNORE) {
            actions[signal] = (struct linux_signal_action){};
        }
    }
    posix_thread_now()->stack = (struct linux_signal_stack){.flags = LINUX_SS_DISABLE};
    family_set_fatal(posix_fatal_signals());
}

uint64_t posix_fatal_signals(void) {
    uint64_t signals = 0;
    for (int32_t signal = 1; signal < POSIX_SIGNALS_END; signal++) {
        bool is_fatal = !is_nothing(signal) && !posix_has_handler(signal);
        signals |= is_fatal ? posix_signal_bit(signal) : 0;
    }
    return signals;
}

struct fork_part signals_state(void) {
    return (struct fork_part){actions, sizeof(actions)};
}

int64_t linux_rt_sigaction(int32_t signal, const struct linux_signal_action *new,
                           struct linux_signal_action *out_old, uint64_t mask_bytes) {
    bool is_fixed = signal == LINUX_SIGKILL || signal == LINUX_SIGSTOP;
    if (mask_bytes != sizeof(uint64_t) || signal < 1 || signal >= POSIX_SIGNALS_END ||
        (new != nullptr &&is_fixed)) {
        return -LINUX_EINVAL;
    }
    struct linux_signal_action old = actions[signal];
    if (new != nullptr) {
        actions[signal] = *new;
        if (is_nothing(signal)) {
            drop_all_of(signal);
        }
        terminal_update_interrupt();
        family_set_fatal(posix_fatal_signals());
    }
    if (out_old != nullptr) {
        *out_old = old;
    }
    return 0;
}

int64_t linux_rt_sigpending(struct linux_signal_set *out, uint64_t mask_bytes) {
    const struct posix_thread *thread = posix_thread_now();
    if (mask_bytes != sizeof(uint64_t)) {
        return -LINUX_EINVAL;
    }
    out->bits = 0;
    for (uint32_t i = 0; i < posix_signals_queued; i++) {
        if (is_for(&queue[i], thread)) {
            out->bits |= posix_signal_bit(queue[i].signal.number) & thread->blocked;
        }
    }
    return 0;
}
