// SPDX-License-Identifier: MIT
//
// A word that is taken, or taken and waited for; who has to wait does so on a notification, which
// is made when the program gets its second thread: until then nobody waits.
#include <posix/lock.h>

#include <posix/thread.h>
#include <stdatomic.h>
#include <tessera/memory.h>
#include <tessera/notification.h>

enum { FREE, TAKEN, WAITED_FOR };

static struct {
    _Atomic uint32_t state;
    cap_t event;
} lock;

status_t posix_lock_prepare(void) {
    return lock.event != 0 ? STATUS_OK : object_create(OBJECT_NOTIFICATION, 0, &lock.event);
}

// Acquire: pairs with the release in posix_unlock().
void posix_lock(void) {
    if (atomic_exchange_explicit(&lock.state, TAKEN, memory_order_acquire) == FREE) {
        return;
    }
    uint64_t bits;
    while (atomic_exchange_explicit(&lock.state, WAITED_FOR, memory_order_acquire) != FREE) {
        // A wait that ends for another reason looks again.
        (void)notification_wait(lock.event, &bits);
    }
}

void posix_unlock(void) {
    if (atomic_exchange_explicit(&lock.state, FREE, memory_order_release) == WAITED_FOR) {
        // There is one: somebody waits for it.
        (void)notification_signal(lock.event, 1);
    }
}
