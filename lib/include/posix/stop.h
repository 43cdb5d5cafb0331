// SPDX-License-Identifier: MIT
//
// A process that a signal stops: none of its threads leaves the library until it is to go on. One
// that computes is fetched, one that waits goes on waiting.
#pragma once

#include <posix/process.h>
#include <posix/signals.h>
#include <stdbool.h>
#include <stdint.h>

// Stops by this signal, if that is possible, and waits until the process is to go on. True: it has
// waited, so whatever is waited for may have happened meanwhile, and its wake-up be used up.
bool posix_stop(int32_t signal);

// Stops as long as the process is stopped, or is to stop by a signal that waits. True: as above.
bool posix_stop_look(void);

// The same: mostly it does not.
static inline bool posix_stop_here(void) {
    return (posix_process.is_stopped || posix_signals_queued != 0) && posix_stop_look();
}

// The process goes on.
void posix_stop_end(void);
