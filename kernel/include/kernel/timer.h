// SPDX-License-Identifier: MIT
//
// Timers: one deadline that signals a notification. A bound timer holds a peer of the
// notification's capability.
#pragma once

#include <kernel/deadline.h>
#include <kernel/object.h>
#include <kernel/slot.h>
#include <tessera/objects.h>

struct timer {
    struct object object;
    struct slot notification; // held; empty: not bound
    struct deadline deadline;
    uint32_t bits;
};
static_assert(sizeof(struct timer) <= OBJECT_BYTES_TIMER);

void timer_prepare(struct timer *timer);
void timer_slot_removed(struct slot *slot);
bool timer_destroy_step(struct timer *timer);
