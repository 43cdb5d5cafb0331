// SPDX-License-Identifier: MIT
//
// Timers: one deadline that signals a notification.
#pragma once

#include <kernel/deadline.h>
#include <kernel/notification.h>

struct timer {
    struct object object;
    struct signal_source source;
    struct deadline deadline;
};
static_assert(sizeof(struct timer) <= OBJECT_BYTES_TIMER);

void timer_prepare(struct timer *timer);
void timer_slot_removed(struct slot *slot);
bool timer_destroy_step(struct timer *timer);
