// SPDX-License-Identifier: MIT
//
// The cores. Each has a struct core of its own, which the architecture finds for the core that asks
// (arch_core_here); a thread belongs to one of them. What a core's structure holds belongs to
// whoever holds the kernel lock (kernel/lock.h), on whatever core that is, but for the fields that
// say otherwise.
//
// The holder of the lock can have another core run a function: core_call(). The other core is taken
// out of user level or sleep for that and does it while it waits for the lock; so its user's
// registers are saved then, and nothing of the kernel moves. That is how a thread is taken off a
// core that runs it, and how a core forgets a translation.
#pragma once

#include <kernel/arch.h>
#include <kernel/entry.h>
#include <kernel/queue.h>
#include <tessera/syscalls.h>

struct deadline;

enum core_start : uint8_t {
    CORE_OFF,
    CORE_STARTING,
    CORE_RUNS,
    CORE_GIVEN_UP,
};

struct core {
    struct arch_core arch; // first: it has the same address

    // Who runs. A READY thread of the core is in exactly one of: current, handoff, a run queue.
    struct thread *current; // null: idle, or taken away while it waits for the lock
    struct thread *handoff;
    struct thread_queue ready[PRIORITIES];
    uint64_t ready_bits[PRIORITIES / 64];
    bool is_disturbed;      // something happened that the scheduler must look at before it returns
    unsigned ready_end;     // 1 + the highest priority with a queue that is not empty; 0: all are
    struct thread *charged; // whose time it has been since started_ns; null: idle
    uint64_t started_ns;
    uint64_t slice_end_ns;
    uint64_t timer_ns; // what the timer is set to
    uint64_t idle_ns;
    struct deadline *earliest; // of those that were armed here
    unsigned number;           // of the cores that run, without gaps

    // Written before the core waits, by itself; read while it does.
    enum trap trap;

    // Its own, written before any other core runs.
    bool uses_lock; // there are others

    // Its own.
    uint64_t lock_waits;
    uint64_t lock_wait_ns;
    bool is_general; // nothing is handed over, nor interrupts: machine_set_fast_paths

    // Atomic: set by the holder of the lock, cleared by the core; it guards the two fields below.
    bool is_called;
    void (*function)(void *argument);
    void *argument;

    // Atomic: how far its start has come.
    uint8_t start;
};

extern struct core cores[ARCH_CORES]; // in the board's order, those that never came included

// Start the other cores. Reports those that do not come.
void cores_start(void);

// Cores that run, and the one of a number below that; null beyond. Takes an unchecked user word.
unsigned core_count(void);
struct core *core_find(uint64_t number);

// Let `core` run the function, now, and wait until it has; the core that asks holds the lock. The
// function touches what belongs to that core alone.
void core_call(struct core *core, void (*function)(void *argument), void *argument);

// A kernel bug was found here: stop the others. False: the kernel is stopping already.
bool cores_stop(void);
bool cores_are_stopping(void);

// Let a core look at its queues again. Does nothing on the core itself.
void core_nudge(struct core *core);
