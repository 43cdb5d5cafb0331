// SPDX-License-Identifier: MIT
//
// A worker that is going to fault, and the suite as its handler: one endpoint takes its faults and
// the calls by which it pauses, so the suite sees in which order things happen.
#pragma once

#include "worker.h"

#include <tessera/ipc_registers.h>

enum { TRIAL_BADGE = 99 };

struct trial {
    struct worker worker;
    cap_t endpoint;
    cap_t fault_port; // minted from the endpoint
    cap_t reply;
    struct ipc_registers fault; // the last fault or pause that came
};

// Makes endpoint and reply object, and starts the worker above the suite: it runs until it stops.
void trial_start(struct trial *trial, void (*run)(struct worker *));

// The worker is expected to have raised this fault.
void trial_expect_fault(struct trial *trial, uint32_t kind);

// Both of the above.
void trial_begin(struct trial *trial, void (*run)(struct worker *), uint32_t expected_fault);

// For the worker: waits until the suite lets it go on.
void trial_pause(struct worker *worker);

// The worker is expected to pause now.
void trial_expect_pause(struct trial *trial);

// Lets it go on behind the pause. It runs until it stops again.
void trial_go_on(struct trial *trial);

// Runs the faulting instruction again.
void trial_repeat(struct trial *trial);

void trial_end(struct trial *trial);
