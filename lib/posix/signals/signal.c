// SPDX-License-Identifier: MIT
//
// The signals that wait, oldest first. Of one of the first 31 a thread or the process has one
// waiting at most; later ones queue.
#include <posix/signals.h>

#include <personality/linux_calls.h>
#include <posix/signal_actions.h>
#include <posix/stop.h>
#include <posix/timers.h>
#include <tessera/string.h>

enum { QUEUE_MAX = 128 };

struct waiting {
    struct posix_signal signal;
    const struct posix_thread *thread; // null: the process
};

static struct waiting queue[QUEUE_MAX];
uint32_t posix_signals_queued;

static bool is_for(const struct waiting *waiting, const struct posix_thread *thread) {
    return waiting->thread == nullptr || waiting->thread == thread;
}

static void remove_at(uint32_t at) {
    posix_signals_queued--;
    memmove(&queue[at], &queue[at + 1], (posix_signals_queued - at) * sizeof(queue[0]));
}

void posix_signals_drop(int32_t signal) {
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
    for (uint32_t i = 0; i < posix_threads_end; i++) {
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

// Whoever is told to go on forgets that it was to stop, and the other way round.
static void drop_opposites(int32_t signal) {
    if (posix_signal_stops(signal)) {
        posix_signals_drop(LINUX_SIGCONT);
    }
    for (int32_t stop = LINUX_SIGSTOP; signal == LINUX_SIGCONT && stop <= LINUX_SIGTTOU; stop++) {
        posix_signals_drop(stop);
    }
    if (signal == LINUX_SIGCONT || signal == LINUX_SIGKILL) {
        posix_stop_end();
    }
}

int64_t posix_signal_send(const struct posix_thread *thread, const struct posix_signal *signal) {
    drop_opposites(signal->number);
    const struct posix_thread *taker = thread != nullptr ? thread : taker_of(signal);
    bool is_blocked = (taker->blocked & posix_signal_bit(signal->number)) != 0;
    if ((posix_signal_is_nothing(signal->number) && !is_blocked) ||
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
    if (out->code == LINUX_SI_TIMER) {
        posix_timer_taken(out);
    }
    return true;
}

bool posix_signal_waits(const struct posix_thread *thread, uint64_t set) {
    return find(thread, set) != QUEUE_MAX;
}

bool posix_signal_take_stop(int32_t *out_signal) {
    const struct posix_thread *thread = posix_thread_now();
    for (uint32_t i = 0; i < posix_signals_queued; i++) {
        int32_t signal = queue[i].signal.number;
        if (is_for(&queue[i], thread) && (thread->blocked & posix_signal_bit(signal)) == 0 &&
            posix_signal_is_only_stop(signal)) {
            remove_at(i);
            *out_signal = signal;
            return true;
        }
    }
    return false;
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
            !posix_signal_is_nothing(signal) && !posix_signal_is_only_stop(signal)) {
            return true;
        }
    }
    return false;
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
