// SPDX-License-Identifier: MIT
//
// A second thread of the library, for what comes while the program computes: timers; and for faults
// of the library in threads of which nobody else hears. It is started when it is first needed, and
// stays. A forked process does without as long as it has one thread and no timers: that hears its
// event itself (posix/family.h).
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/syscalls.h>

// Bits of the helper's notification, beside those of a process's event (idl/proto/posix.capnp).
enum : uint32_t {
    POSIX_HELPER_LOOK = 1u << 0,     // at the timers
    POSIX_HELPER_PATIENCE = 1u << 1, // posix/patience.h
};

// 0, or -EAGAIN: it finds no memory.
int64_t posix_helper_start(void);

// Does what these bits ask for, of whoever has heard them.
void posix_events_look(uint64_t bits);

// The timers have changed.
void posix_helper_wake(void);

// Its notification; 0: it was not started.
cap_t posix_helper_event(void);

// Where threads that are not the first have their faults told: a fault in the library ends the
// program. It was started.
cap_t posix_helper_faults(void);
