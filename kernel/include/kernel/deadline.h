// SPDX-License-Identifier: MIT
//
// Everything that waits for a point in time: a leftist heap through the waiting objects themselves,
// one for each core, which serves what was armed on it.
// Arming, cancelling and taking the earliest take O(log n) steps in the worst case; looking at the
// earliest takes one. Nothing is allocated.
#pragma once

#include <kernel/types.h>

struct core;

struct deadline {
    uint64_t time_ns;
    struct deadline *left;
    struct deadline *right;
    struct deadline *parent; // null: the earliest
    struct core *core;       // in whose heap it is
    void (*expired)(struct deadline *deadline);
    uint32_t rank; // length of the shortest way down to a missing child; 0: not armed
};

constexpr uint64_t DEADLINE_NEVER = UINT64_MAX;

// `expired` is called, with the deadline disarmed, when its time has come.
void deadline_init(struct deadline *deadline, void (*expired)(struct deadline *deadline));

static inline bool deadline_is_armed(const struct deadline *deadline) {
    return deadline->rank != 0;
}

// Arm one that is not armed, on this core.
void deadline_arm(struct deadline *deadline, uint64_t time_ns);

// Does nothing if it is not armed.
void deadline_cancel(struct deadline *deadline);

// The earliest time that is armed; DEADLINE_NEVER if none is.
uint64_t deadline_earliest(const struct core *core);

// Run what is due, a bounded number; what is left is due at once when the timer is set again.
void deadline_run_expired(struct core *core, uint64_t now_ns);
