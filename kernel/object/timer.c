// SPDX-License-Identifier: MIT
//
// Timers.
#include <kernel/timer.h>

#include <kernel/arch.h>
#include <kernel/invocation.h>

static void expire(struct deadline *deadline) {
    const struct timer *timer = object_around(deadline, OBJECT_BYTES_TIMER);
    signal_source_fire(&timer->source);
}

void timer_prepare(struct timer *timer) {
    deadline_init(&timer->deadline, expire);
}

void timer_slot_removed(struct slot *slot) {
    struct timer *timer = object_around(slot, OBJECT_BYTES_TIMER);
    deadline_cancel(&timer->deadline);
}

bool timer_destroy_step(struct timer *timer) {
    return signal_source_destroy_step(&timer->source);
}

status_t sys_timer_bind(struct invocation *call, const struct timer_bind_arguments *arguments) {
    struct timer *timer = slot_object(call->target);
    return signal_source_bind(&timer->source, HOLDER_TIMER, arguments->notification,
                              arguments->bits);
}

status_t sys_timer_arm(struct invocation *call, const struct timer_arm_arguments *arguments) {
    struct timer *timer = slot_object(call->target);
    if (!signal_source_is_bound(&timer->source)) {
        return STATUS_EMPTY;
    }
    deadline_cancel(&timer->deadline);
    if (arguments->deadline_ns <= arch_time_now_ns()) {
        expire(&timer->deadline);
    } else {
        deadline_arm(&timer->deadline, arguments->deadline_ns);
    }
    return STATUS_OK;
}

status_t sys_timer_cancel(struct invocation *call) {
    struct timer *timer = slot_object(call->target);
    if (!deadline_is_armed(&timer->deadline)) {
        return STATUS_EMPTY;
    }
    deadline_cancel(&timer->deadline);
    return STATUS_OK;
}
