// SPDX-License-Identifier: MIT
#include <posix/patience.h>

#include <kernel/timer.h>
#include <posix/helper.h>
#include <posix/thread.h>
#include <tessera/clock.h>
#include <tessera/memory.h>
#include <tessera/slots.h>

static cap_t timer; // 0: none yet
static bool is_armed;
static uint32_t waiting;

static bool make_timer(void) {
    cap_t made;
    if (timer != 0) {
        return true;
    }
    if (object_create(OBJECT_TIMER, 0, &made) != STATUS_OK) {
        return false;
    }
    cap_t event = posix_helper_event() != 0 ? posix_helper_event() : posix_thread_event();
    if (timer_bind(made, event, POSIX_HELPER_PATIENCE) != STATUS_OK) {
        slot_release(made);
        return false;
    }
    timer = made;
    return true;
}

// Without memory for it nobody is woken but by the server.
static void arm(void) {
    is_armed = make_timer() && timer_arm(timer, clock_now_ns() + NS_PER_S) == STATUS_OK;
}

void patience_begin(void) {
    waiting++;
    if (!is_armed) {
        arm();
    }
}

void patience_end(void) {
    waiting--;
}

void patience_forget(void) {
    slot_release(timer);
    timer = 0;
    is_armed = false;
}

void patience_is_over(void) {
    is_armed = false;
    if (waiting > 0) {
        posix_threads_wake();
        arm();
    }
}
