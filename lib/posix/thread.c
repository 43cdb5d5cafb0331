// SPDX-License-Identifier: MIT
#include <posix/thread.h>

#include <tessera/memory.h>
#include <tessera/notification.h>
#include <tessera/runtime.h>

static struct posix_thread first = {.stack = {.flags = LINUX_SS_DISABLE}};

struct posix_thread *posix_thread_now(void) {
    first.id = (int32_t)startup_info()->process_id;
    return &first;
}

void posix_thread_wait_until(uint64_t deadline_ns) {
    struct posix_thread *thread = posix_thread_now();
    uint64_t bits;
    if (thread->event == 0 && object_create(OBJECT_NOTIFICATION, 0, &thread->event) != STATUS_OK) {
        thread->event = 0;
        return; // the caller looks again, and again
    }
    // Whether it was woken or the time has come, its caller sees for itself.
    (void)notification_wait_until(thread->event, deadline_ns, &bits);
}
