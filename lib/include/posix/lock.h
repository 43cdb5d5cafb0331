// SPDX-License-Identifier: MIT
//
// The one lock of the library: whoever serves the program, or works for it beside it, holds it, and
// gives it up while it waits for something that may take long (posix_thread_wait_until()). Messages
// to servers are sent with the lock held.
#pragma once

#include <tessera/errors.h>

// To be called before the program or the library gets a second thread. NO_MEMORY, NO_SPACE.
[[nodiscard]] status_t posix_lock_prepare(void);

void posix_lock(void);
void posix_unlock(void);
