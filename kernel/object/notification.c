// SPDX-License-Identifier: MIT
//
// Notifications: signal, wait, poll; and what signals them on its own.
#include <kernel/notification.h>

#include <kernel/capability.h>
#include <kernel/invocation.h>
#include <kernel/entry.h>
#include <kernel/fast_signal.h>
#include <kernel/fast_wait.h>
#include <kernel/ipc.h>
#include <kernel/scheduler.h>
#include <kernel/thread.h>

void notification_give(struct thread *thread, uint32_t bits) {
    thread_set_frame(thread, FRAME_WORD0, bits);
    thread_set_frame(thread, FRAME_INFO, info_make(0, 1, 0));
}

// Who waits explicitly comes before the bound thread.
static void deliver(struct notification *notification) {
    struct thread *waiter = notification->waiters.first;
    struct thread *bound = notification->bound;
    if (waiter != nullptr) {
        thread_end_wait(waiter, STATUS_OK);
        notification_give(waiter, notification_take(notification));
    } else if (bound != nullptr && bound->state == THREAD_STATE_RECEIVING) {
        const uint64_t bits = notification_take(notification);
        message_deliver_event(bound, EVENT_SIGNAL, 0, &bits, 1);
        thread_wake(bound);
    }
}

void signal_enter(struct notification *notification, uint32_t bits) {
    thread_set_status(arch_core_here()->current, STATUS_OK);
    struct thread *waiter = fast_waiter(notification);
    if (waiter != nullptr) {
        fast_wake(waiter, bits);
    } else {
        notification_signal(notification, bits);
    }
}

void wait_enter(struct notification *notification) {
    fast_wait_do(arch_core_here()->current, notification);
}

// Apart, for those who come here only when they cannot wake somebody at once.
[[clang::noinline]] void notification_signal(struct notification *notification, uint32_t bits) {
    notification->bits |= bits;
    deliver(notification);
}

void notification_bind(struct notification *notification, struct thread *thread) {
    notification->bound = thread;
    thread->notification = notification;
    if (notification->bits != 0) {
        deliver(notification);
    }
}

void notification_unbind(struct notification *notification) {
    if (notification->bound != nullptr) {
        notification->bound->notification = nullptr;
        notification->bound = nullptr;
    }
}

status_t notification_check_bits(const struct slot *slot, uint64_t bits) {
    uint32_t allowed = slot_badge(slot) == 0 ? UINT32_MAX : slot_badge(slot);
    if (bits > UINT32_MAX) {
        return STATUS_BAD_RANGE;
    }
    if (bits == 0) {
        return STATUS_BAD_ARGUMENT;
    }
    return (bits & ~(uint64_t)allowed) == 0 ? STATUS_OK : STATUS_ACCESS_DENIED;
}

status_t signal_source_bind(struct signal_source *source, enum slot_holder holder,
                            struct slot *notification, uint64_t bits) {
    if (notification == nullptr) {
        signal_source_destroy_step(source);
        return object_drain() ? STATUS_OK : INVOCATION_RESTART;
    }
    status_t status = notification_check_bits(notification, bits);
    if (status != STATUS_OK) {
        return status;
    }
    if (signal_source_is_bound(source)) {
        return STATUS_BUSY;
    }
    capability_hold(&source->notification, notification, holder);
    source->bits = (uint32_t)bits;
    return STATUS_OK;
}

bool signal_source_is_bound(const struct signal_source *source) {
    return !slot_is_empty(&source->notification);
}

void signal_source_fire(const struct signal_source *source) {
    notification_signal(slot_object(&source->notification), source->bits);
}

bool signal_source_destroy_step(struct signal_source *source) {
    if (!signal_source_is_bound(source)) {
        return false;
    }
    capability_remove(&source->notification);
    return true;
}

bool notification_destroy_step(struct notification *notification) {
    if (notification->waiters.first != nullptr) {
        thread_end_wait(notification->waiters.first, STATUS_CANCELLED);
        return true;
    }
    notification_unbind(notification);
    return false;
}

status_t sys_signal(struct invocation *call) {
    uint64_t bits = invocation_word(call, 0);
    status_t status = notification_check_bits(call->target, bits);
    if (status == STATUS_OK) {
        notification_signal(slot_object(call->target), (uint32_t)bits);
    }
    return status;
}

status_t sys_wait(struct invocation *call) {
    struct notification *notification = slot_object(call->target);
    if (notification->bits != 0) {
        notification_give(call->caller, notification_take(notification));
        return SYSCALL_DONE;
    }
    status_t status = thread_check_deadline(call->caller);
    if (status != STATUS_OK) {
        return status;
    }
    thread_begin_wait(call->caller, THREAD_STATE_WAITING);
    thread_queue_push_back(&notification->waiters, call->caller);
    return SYSCALL_DONE;
}

status_t sys_poll(struct invocation *call) {
    struct notification *notification = slot_object(call->target);
    if (notification->bits == 0) {
        return STATUS_EMPTY;
    }
    notification_give(call->caller, notification_take(notification));
    return SYSCALL_DONE;
}
