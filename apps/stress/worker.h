// SPDX-License-Identifier: MIT
//
// A thread of the stress, on one core. It does one kind of work over and over until it is told to
// end, and notes the first thing that was not as it should be.
#pragma once

#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>

enum { WORKER_SLOTS = 4, SPARE_PAGES = 8, CORES_MAX = 8, WORKER_PRIORITY = 10 };

// No protocol has a number from here on.
constexpr uint16_t unused_number = 0xf000;

struct worker {
    const char *name; // of its work
    void (*work)(struct worker *worker);
    unsigned core;
    uint8_t priority;
    cap_t thread;
    cap_t peer; // what other workers use too
    unsigned core_count;
    cap_t memory;              // its own, of SPARE_PAGES pages
    cap_t slots[WORKER_SLOTS]; // its own
    uint64_t address;          // its own
    uint64_t stack_top;
    uint64_t buffer;
    volatile uint64_t rounds;
    volatile uint64_t visits, closings; // of the server: calls of children, children that are gone
    volatile bool is_done;
    const char *failure; // null: none
    status_t status;     // behind that
};

// Set when the time is over.
extern volatile bool workers_must_end;

// Makes the thread, which does not run yet, and what it has of its own.
[[nodiscard]] status_t worker_prepare(struct worker *worker);
[[nodiscard]] status_t worker_start(struct worker *worker);

// True if the condition holds; else it is noted, and the work is over.
bool worker_expects(struct worker *worker, bool condition, const char *what, status_t status);

// The kinds of work.
void work_serve(struct worker *worker);  // answers on `peer`; never ends
void work_call(struct worker *worker);   // long messages to the server at `peer`
void work_map(struct worker *worker);    // its page appears, changes its rights, disappears
void work_revoke(struct worker *worker); // children of `peer` and of its own memory come and go
void work_move(struct worker *worker);   // starts a thread, sends it from core to core, ends it
