// SPDX-License-Identifier: MIT
//
// Who is to be told when something changes: places in the table of processes, as bits.
#pragma once

#include <stdint.h>

// The process of this number, if there is one, is to be told.
void waiters_note(uint64_t *waiters, uint32_t id);

// Tells them, and forgets them: who still waits asks again.
void waiters_tell(uint64_t *waiters);

// The same by these bits of their events (eventChange and its like in idl/proto/posix.capnp).
void waiters_tell_by(uint64_t *waiters, uint32_t bits);
