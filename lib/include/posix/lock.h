// SPDX-License-Identifier: MIT
//
// The one lock of the library: whoever serves the program, or works for it beside it, holds it, and
// gives it up while it waits for something that may take long (posix_thread_wait_until()). Messages
// to servers are sent with the lock held.
#pragma once

#include <stdatomic.h>
#include <stdint.h>
#include <tessera/errors.h>

// To be called before the program or the library gets a second thread. NO_MEMORY, NO_SPACE.
[[nodiscard]] status_t posix_lock_prepare(void);

enum : uint32_t { POSIX_LOCK_FREE, POSIX_LOCK_TAKEN, POSIX_LOCK_WAITED_FOR };

extern _Atomic uint32_t posix_lock_state;

// For the two below: what is left to do when somebody else is there.
void posix_lock_wait(void);
void posix_lock_wake(void);

// Acquire: pairs with the release in posix_unlock().
static inline void posix_lock(void) {
    if (atomic_exchange_explicit(&posix_lock_state, POSIX_LOCK_TAKEN, memory_order_acquire) !=
        POSIX_LOCK_FREE) {
        posix_lock_wait();
    }
}

static inline void posix_unlock(void) {
    if (atomic_exchange_explicit(&posix_lock_state, POSIX_LOCK_FREE, memory_order_release) ==
        POSIX_LOCK_WAITED_FOR) {
        posix_lock_wake();
    }
}
