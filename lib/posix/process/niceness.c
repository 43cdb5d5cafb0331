// SPDX-License-Identifier: MIT
#include <posix/niceness.h>

#include <kernel/thread.h>
#include <posix/process.h>
#include <posix/thread.h>
#include <tessera/layouts.h>

// What the thread may give is what it began with, whatever it runs at.
static uint64_t own_priority; // of the profile; 0: not asked yet

static uint64_t read_priority(void) {
    uint64_t state, priority, core, time_ns;
    status_t status = thread_info(SLOT_THREAD, &state, &priority, &core, &time_ns);
    return status == STATUS_OK ? priority : 0;
}

void niceness_apply(void) {
    if (own_priority == 0) {
        own_priority = read_priority();
    }
    bool is_lower = posix_process.niceness > 0 && own_priority > 1;
    uint64_t priority = own_priority - (is_lower ? 1 : 0);
    for (uint32_t i = 0; i < posix_threads_end; i++) {
        if (posix_threads[i].is_made) {
            (void)thread_set_priority(posix_threads[i].slot, priority, own_priority);
        }
    }
}
