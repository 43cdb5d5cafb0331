// SPDX-License-Identifier: MIT
//
// Waiting on words in memory that processes share: the server has the list of all who do
// (idl/proto/posix.capnp). An address here is one that space_is_shared().
#pragma once

#include <stdbool.h>
#include <stdint.h>

struct linux_futex_word;

// To be called first. False: the call comes again, for nothing has been done.
bool futex_shared_begin(void);

// Has the thread that is being served wait until it is woken: as futex() answers. False: the server
// cannot have it in its list, and it has not waited.
bool futex_shared_wait(const struct linux_futex_word *word, uint32_t value, uint32_t bits,
                       uint64_t deadline_ns, int64_t *out_result);

// Wakes, or moves, up to so many of those in the list, who came first first. Returns how many.
uint32_t futex_shared_wake(uint64_t address, uint32_t count, uint32_t bits);
uint32_t futex_shared_requeue(uint64_t from, uint64_t to, uint32_t wakes, uint32_t moves);

// The server says that threads of the process were woken.
void futex_shared_take(void);
