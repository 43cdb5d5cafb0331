// SPDX-License-Identifier: MIT
//
// A word that is taken, or taken and waited for; who has to wait does so on a notification, which
// is made when the program gets its second thread: until then nobody waits.
#include <posix/lock.h>

#include <posix/thread.h>
#include <tessera/memory.h>
#include <tessera/notification.h>

_Atomic uint32_t posix_lock_state;

static cap_t event; // 0: nobody can be waiting yet

status_t posix_lock_prepare(void) {
    return event != 0 ? STATUS_OK : object_create(OBJECT_NOTIFICATION, 0, &event);
}

void posix_lock_wait(void) {
    uint64_t bits;
    while (atomic_exchange_explicit(&posix_lock_state, POSIX_LOCK_WAITED_FOR,
                                    memory_order_acquire) != POSIX_LOCK_FREE) {
        // A wait that ends for another reason looks again.
        (void)notification_wait(event, &bits);
    }
}

void posix_lock_wake(void) {
    (void)notification_signal(event, 1); // there is one: somebody waits for it
}
