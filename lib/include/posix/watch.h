// SPDX-License-Identifier: MIT
//
// Waiting for a change of something open. Whoever waits looks, waits, and looks again: what is the
// library's own tells by posix_changed(), what is the server's by the helper (posix/helper.h).
#pragma once

#include <stdint.h>

// Something has changed that another thread may wait for.
void posix_changed(void);

// Gives the lock up until something may have changed or the clock reaches `time_ns`. 0, or
// POSIX_INTERRUPTED: a signal is due.
int64_t posix_watch(uint64_t time_ns);
