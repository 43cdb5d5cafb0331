// SPDX-License-Identifier: MIT
//
// Threads of the suite: they share its address space and, if nothing else is said, its cspace, and
// have a stack, a message buffer and a fault port of their own. The suite runs at PRIORITY_SUITE; a
// worker above it runs at once when it is started, one below only when the suite waits.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>

enum { PRIORITY_SUITE = 100, PRIORITY_ABOVE = 120, PRIORITY_BELOW = 80, PRIORITY_SUITE_MAX = 200 };

// How long to wait for what must happen. A guest whose host is busy may be late by any time, so a
// case never expects that something has happened after a while.
enum : uint64_t { PATIENCE_NS = UINT64_C(60000000000) };

struct worker {
    void (*run)(struct worker *worker);
    cap_t thread; // 0: worker_start() makes it
    uint64_t stack_top;
    uint64_t buffer; // address of its message buffer
    cap_t cspace;    // 0: the suite's
    cap_t target;    // what the case gives it
    uint64_t word;   // what it was told, or tells
    status_t status; // what its last call answered
    volatile uint32_t steps;
    volatile bool is_done;
};

// Makes the thread and starts it. fault_port: where its faults go; 0: nowhere. The worker's memory
// is never given back. It may sleep, and makes no objects and takes no slots: their locks are for
// threads of one priority (tessera/lock.h).
void worker_start(struct worker *worker, void (*run)(struct worker *), uint8_t priority,
                  cap_t fault_port);

// Stops it for good.
void worker_stop(struct worker *worker);

// One of the states of a thread, THREAD_STATE_*.
uint64_t worker_state(const struct worker *worker);

// Lets threads below the suite run until `flag` is set, or PATIENCE_NS have passed: then false.
bool wait_until(const volatile bool *flag);
bool wait_for_steps(const volatile uint32_t *steps, uint32_t at_least);
