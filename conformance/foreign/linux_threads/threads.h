// SPDX-License-Identifier: MIT
//
// Threads without a C library. Each has a place, by whose index it is told apart.
#pragma once

#include <personality/linux_abi.h>
#include <stdint.h>

enum { THREADS = 8 };

struct thread_place {
    _Atomic uint32_t number; // of the thread; 0 again when it has ended
    uint32_t told_number;
    uint64_t pointer;
};

extern struct thread_place threads[THREADS];

// Of a word that no other process waits on: as the call.
int64_t futex(_Atomic uint32_t *word, uint64_t operation, uint64_t value,
              const struct linux_timespec *timeout);

// Threads 0 to `count` - 1, each with its index.
void start_all(void (*run)(uint64_t), uint32_t count);
void join_all(uint32_t count);

void start(uint32_t index, void (*run)(uint64_t));
void join(uint32_t index);

[[noreturn]] void end_thread(uint64_t status);
