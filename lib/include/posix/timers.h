// SPDX-License-Identifier: MIT
//
// Timers of the program that send signals. The helper (posix/helper.h) runs them.
#pragma once

#include <stdint.h>

// Those between FIRST and END are made; the others are there.
enum : int32_t {
    POSIX_TIMER_REAL,
    POSIX_TIMERS_FIRST,
    POSIX_TIMERS_END = 33,
    POSIX_TIMER_VIRTUAL = POSIX_TIMERS_END,
    POSIX_TIMER_PROF,
    POSIX_TIMERS_ALL
};

struct posix_thread;

struct posix_timer {
    bool is_used;
    int32_t clock;
    int32_t signal;              // 0: none, only the time is told
    struct posix_thread *thread; // null: the process
    uint64_t value;              // for the handler
    uint64_t deadline_ns;        // 0: not armed
    uint64_t interval_ns;        // 0: once
    uint32_t overrun;            // missed since the last signal was sent
    uint32_t told;               // of the last one that was taken
};

extern struct posix_timer posix_timers[POSIX_TIMERS_ALL];

static inline bool posix_timer_is_made(int32_t id) {
    return id >= POSIX_TIMERS_FIRST && id < POSIX_TIMERS_END;
}

// What the timer's clock shows when the one clock shows `now_ns`. The clock of a thread that has
// ended stands still.
uint64_t posix_timer_now_ns(const struct posix_timer *timer, uint64_t now_ns);

// Until it fires; 0: it is not armed.
uint64_t posix_timer_left_ns(const struct posix_timer *timer);

// Starts the helper if there is none. The deadline is by the timer's clock; 0: none. 0, or a
// negative errno: nothing has changed.
int64_t posix_timer_arm(struct posix_timer *timer, uint64_t deadline_ns, uint64_t interval_ns);

// Fires what is due. Returns when to look again; UINT64_MAX: never.
uint64_t posix_timers_run(uint64_t now_ns);

struct posix_signal;

// A signal of a timer is taken: it says what was missed until now.
void posix_timer_taken(struct posix_signal *signal);

// What exec() does to timers: those of setitimer() stay, those of timer_create() are gone.
void posix_forget_timers(void);
