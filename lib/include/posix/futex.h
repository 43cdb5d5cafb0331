// SPDX-License-Identifier: MIT
//
// Words that threads wait on. Nobody outside of the process can see them.
#pragma once

#include <posix/thread.h>

// Wakes up to `count` threads that wait on the word for one of these bits; who came first is first.
// Returns how many.
uint32_t posix_futex_wake(uint64_t address, uint32_t count, uint32_t bits);

// Wakes who waits for locks that the thread holds and cannot give back any more.
void posix_futex_release_robust(const struct posix_thread *thread);
