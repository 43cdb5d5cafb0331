// SPDX-License-Identifier: MIT
#include <posix/stop.h>

#include <posix/family.h>
#include <posix/process.h>
#include <posix/signals.h>
#include <tessera/clock.h>

constexpr uint64_t LOOK_NS = NS_PER_S; // whether there is a server that could have it go on

static bool rest(void) {
    const struct posix_thread *thread = posix_thread_now();
    bool has_rested = false;
    while (posix_process.is_stopped && !thread->is_to_end) {
        uint64_t look_ns = clock_now_ns() + LOOK_NS;
        posix_thread_rest(look_ns);
        has_rested = true;
        if (clock_now_ns() >= look_ns && !family_is_stopped()) {
            posix_stop_end();
        }
    }
    return has_rested;
}

bool posix_stop(int32_t signal) {
    if (!posix_process.is_stopped && family_stop(signal)) {
        posix_process.is_stopped = true;
        for (uint32_t i = 0; i < posix_threads_end; i++) {
            if (posix_threads[i].id != 0) {
                posix_thread_wake(&posix_threads[i]);
            }
        }
    }
    return rest();
}

bool posix_stop_look(void) {
    int32_t signal;
    bool has_rested = rest();
    while (posix_signal_take_stop(&signal)) {
        has_rested = posix_stop(signal) || has_rested;
    }
    return has_rested;
}

void posix_stop_end(void) {
    if (posix_process.is_stopped) {
        posix_process.is_stopped = false;
        posix_threads_wake();
    }
}
