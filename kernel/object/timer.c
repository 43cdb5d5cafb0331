// SPDX-License-Identifier: MIT
//
// Timers.
#include <kernel/timer.h>

#include <kernel/arch.h>
#include <kernel/capability.h>
#include <kernel/invocation.h>
#include <kernel/notification.h>
#include <invocations.h>

static struct timer *timer_of(void *part, size_t offset);
static void expire(struct deadline *deadline);

void timer_prepare(struct timer *timer) {
    deadline_init(&timer->deadline, expire);
}

void timer_slot_removed(struct slot *slot) {
    deadline_cancel(&timer_of(slot, offsetof(struct timer, notification))->deadline);
}

bool timer_destroy_step(struct timer *timer) {
    if (slot_is_empty(&timer->notification)) {
        return false;
    }
    capability_remove(&timer->notification);
    return true;
}

status_t sys_timer_bind(struct invocation *call, const struct timer_bind_arguments *arguments) {
    struct timer *timer = slot_object(call->target);
    struct slot *notification = arguments->notification;
    bool is_bound = !slot_is_empty(&timer->notification);
    if (notification == nullptr) {
        if (is_bound) {
            capability_remove(&timer->notification);
        }
        return object_drain() ? STATUS_OK : INVOCATION_RESTART;
    }
    status_t status = notification_check_bits(notification, arguments->bits);
    if (status != STATUS_OK) {
        return status;
    }
    if (is_bound) {
        return STATUS_BUSY;
    }
    capability_hold(&timer->notification, notification, HOLDER_TIMER);
    timer->bits = (uint32_t)arguments->bits;
    return STATUS_OK;
}

status_t sys_timer_arm(struct invocation *call, const struct timer_arm_arguments *arguments) {
    struct timer *timer = slot_object(call->target);
    if (slot_is_empty(&timer->notification)) {
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

static void expire(struct deadline *deadline) {
    struct timer *timer = timer_of(deadline, offsetof(struct timer, deadline));
    notification_signal(slot_object(&timer->notification), timer->bits);
}

static struct timer *timer_of(void *part, size_t offset) {
    return (struct timer *)(void *)((char *)part - offset);
}
