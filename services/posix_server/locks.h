// SPDX-License-Identifier: MIT
//
// Locks on bytes of files. An owner is a process, by its number, or a cell, by its place.
#pragma once

#include <posix/posix_server.h>
#include <stdint.h>
#include <tessera/limits/posix_server.h>

constexpr uint32_t LOCK_OWNER_CELL = UINT32_C(1) << 31; // numbers of processes are below

struct lock_owner {
    uint32_t id;
    uint32_t family; // that it counts for
};

// What is asked is done whole or not at all. Waiters: see waiters.h.
[[nodiscard]] status_t lock_set(const struct lock_owner *owner, const struct posix_lock *lock);

// One of another owner that excludes it. NOT_FOUND.
[[nodiscard]] status_t lock_find(const struct lock_owner *owner, const struct posix_lock *lock,
                                 struct posix_lock *out);

// The owner is no more.
void locks_forget(uint32_t owner);
