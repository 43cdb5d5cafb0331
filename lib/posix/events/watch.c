// SPDX-License-Identifier: MIT
#include <posix/watch.h>

#include <posix/family.h>
#include <posix/signals.h>
#include <posix/thread.h>

static uint32_t watchers;

void posix_changed(void) {
    if (watchers > 0) {
        posix_threads_wake();
    }
}

int64_t posix_watch(uint64_t time_ns) {
    family_watch();
    if (!posix_signal_is_due()) {
        watchers++;
        posix_thread_wait_until(time_ns);
        watchers--;
    }
    return posix_signal_is_due() ? POSIX_INTERRUPTED : 0;
}
