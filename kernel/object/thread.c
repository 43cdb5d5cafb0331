// SPDX-License-Identifier: MIT
//
// Threads as objects: what they hold, and how they stop. Their invocations are in thread_control.c.
#include <kernel/thread.h>

#include <kernel/capability.h>
#include <kernel/cspace.h>
#include <kernel/notification.h>
#include <kernel/port.h>
#include <kernel/reply.h>
#include <kernel/scheduler.h>

static void time_out(struct deadline *deadline) {
    thread_end_wait(object_around(deadline, OBJECT_BYTES_THREAD), STATUS_TIMED_OUT);
}

void thread_init(struct thread *thread) {
    thread->state = THREAD_STATE_INACTIVE;
    thread->core = core_find(0);
    thread->fast_core = thread->core;
    // Also one that is resumed without ever having been started is at user level.
    arch_context_make_user(&thread->context);
    deadline_init(&thread->deadline, time_out);
}

bool thread_is_configured(const struct thread *thread) {
    return thread->cspace != nullptr && thread->aspace != nullptr;
}

bool thread_is_stopped(const struct thread *thread) {
    return thread->state == THREAD_STATE_INACTIVE || thread->state == THREAD_STATE_FAULTED;
}

static void leave_reply(struct thread *thread) {
    struct reply *reply = thread->reply;
    if (reply == nullptr) {
        return;
    }
    if (reply->caller == thread) {
        reply->caller = nullptr;
    } else {
        reply->receiver = nullptr;
    }
    thread->reply = nullptr;
}

void thread_stop(struct thread *thread) {
    if (thread->state == THREAD_STATE_READY) {
        scheduler_remove(thread);
    }
    thread_leave_queue(thread);
    leave_reply(thread);
    deadline_cancel(&thread->deadline);
    thread->fast_core = thread->core;
    thread->state = THREAD_STATE_INACTIVE;
}

void thread_leave_queue(struct thread *thread) {
    if (thread->queue != nullptr) {
        thread_queue_remove(thread);
    }
    if (thread->port != nullptr) {
        port_remove_sender(thread);
    }
}

void thread_wake(struct thread *thread) {
    thread_stop(thread);
    scheduler_make_ready(thread);
}

void thread_end_wait(struct thread *thread, status_t status) {
    thread_set_status(thread, status);
    thread_wake(thread);
}

void thread_hold(struct thread *thread, enum thread_slot index, struct slot *source) {
    struct slot *held = &thread->held[index];
    if (!slot_is_empty(held)) {
        capability_remove(held);
    }
    if (source != nullptr) {
        capability_hold(held, source, HOLDER_THREAD);
    }
    void *object = source == nullptr ? nullptr : slot_object(source);
    if (index == THREAD_SLOT_CSPACE) {
        thread->cspace = object;
        thread->last_slot = object == nullptr ? 0 : thread->cspace->usable_count;
    } else if (index == THREAD_SLOT_ASPACE) {
        thread->aspace = object;
    }
}

void thread_cancel(struct thread *thread) {
    if (!thread_is_stopped(thread) && thread->state != THREAD_STATE_READY) {
        thread_set_status(thread, STATUS_CANCELLED);
    }
    thread_stop(thread);
}

void thread_slot_removed(struct slot *slot) {
    struct thread *thread = object_around(slot, OBJECT_BYTES_THREAD);
    switch ((enum thread_slot)(slot - thread->held)) {
    case THREAD_SLOT_CSPACE:
        thread->cspace = nullptr;
        break;
    case THREAD_SLOT_ASPACE:
        thread->aspace = nullptr;
        break;
    case THREAD_SLOT_BUFFER:
        thread->buffer = nullptr;
        return;
    default:
        return;
    }
    thread_cancel(thread);
}

bool thread_destroy_step(struct thread *thread) {
    bool has_held = false;
    for (unsigned i = 0; i < THREAD_SLOTS; i++) {
        if (!slot_is_empty(&thread->held[i])) {
            capability_remove(&thread->held[i]);
            has_held = true;
        }
    }
    if (has_held) {
        return true;
    }
    if (thread->notification != nullptr) {
        notification_unbind(thread->notification);
    }
    scheduler_forget(thread);
    arch_fpu_release(thread);
    return false;
}
