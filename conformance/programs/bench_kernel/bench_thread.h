// SPDX-License-Identifier: MIT
//
// Further threads of the benchmark, in its own address space: partners that wait, handle or yield.
#pragma once

#include <stdint.h>
#include <tessera/syscalls.h>

enum { PRIORITY_BENCH = 100, PRIORITY_PARTNER = 120, PRIORITY_SERVER = 140, PRIORITY_MAX = 200 };

struct bench_thread {
    cap_t thread;
    cap_t buffer;
    uint64_t stack_top;
    uint64_t buffer_address;
};

// Memory for a thread that is not made yet.
void bench_thread_prepare(struct bench_thread *thread);

// Makes the thread in slot thread->thread and starts it. `entry` must not return.
void bench_thread_make(struct bench_thread *thread, void (*entry)(void), uint32_t priority,
                       cap_t fault_port);

// Both.
void bench_thread_start(struct bench_thread *thread, void (*entry)(void), uint32_t priority,
                        cap_t fault_port);

// Deletes it. Its memory may be used for another.
void bench_thread_stop(struct bench_thread *thread);
