// SPDX-License-Identifier: MIT
// Signalling between threads and waiting for it: the system calls on a notification, as functions.
#pragma once

#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>

// Sets bits.
[[nodiscard]] status_t notification_signal(cap_t notification, uint32_t bits);

// Waits until a bit is set; takes all that are.
[[nodiscard]] status_t notification_wait(cap_t notification, uint64_t *out_bits);

// The same, until a time. TIMED_OUT: no bit was set.
[[nodiscard]] status_t notification_wait_until(cap_t notification, uint64_t deadline_ns,
                                               uint64_t *out_bits);
