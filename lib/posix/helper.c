// SPDX-License-Identifier: MIT
#include <posix/helper.h>

#include <personality/linux_abi.h>
#include <posix/lock.h>
#include <posix/signals.h>
#include <posix/timers.h>
#include <tessera/clock.h>
#include <tessera/memory.h>
#include <tessera/notification.h>
#include <tessera/slots.h>
#include <tessera/thread.h>

enum { HELPER_STACK_BYTES = 16 * 1024 };

static cap_t event;

// A deadline that has passed is a wait that ends at once; then as for any other.
[[noreturn]] static void help(void *) {
    uint64_t next_ns = UINT64_MAX;
    for (;;) {
        uint64_t bits = 0;
        if (notification_wait_until(event, next_ns, &bits) != STATUS_OK) {
            bits = 0;
        }
        posix_lock();
        if ((bits & POSIX_HELPER_INTERRUPT) != 0) {
            posix_raise(LINUX_SIGINT);
        }
        if ((bits & POSIX_HELPER_INPUT) != 0) {
            posix_threads_wake();
        }
        next_ns = posix_timers_run(clock_now_ns());
        posix_unlock();
    }
}

int64_t posix_helper_start(void) {
    if (event != 0) {
        return 0;
    }
    cap_t made;
    if (posix_lock_prepare() != STATUS_OK ||
        object_create(OBJECT_NOTIFICATION, 0, &made) != STATUS_OK) {
        return -LINUX_EAGAIN;
    }
    event = made; // the helper begins by waiting on it
    if (program_thread_start(help, nullptr, HELPER_STACK_BYTES) != STATUS_OK) {
        slot_release(made);
        event = 0;
        return -LINUX_EAGAIN;
    }
    return 0;
}

void posix_helper_wake(void) {
    if (event != 0) {
        // It is there, and the bit is one.
        (void)notification_signal(event, POSIX_HELPER_LOOK);
    }
}

cap_t posix_helper_event(void) {
    return event;
}
