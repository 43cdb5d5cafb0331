// SPDX-License-Identifier: MIT
//
// Invocations of threads.
#include <kernel/thread.h>

#include <kernel/foreign.h>
#include <kernel/frame.h>
#include <kernel/invocation.h>
#include <kernel/notification.h>
#include <kernel/scheduler.h>

status_t sys_thread_configure(struct invocation *call,
                              const struct thread_configure_arguments *arguments) {
    struct thread *thread = slot_object(call->target);
    const struct slot *frame = arguments->buffer;
    uint64_t offset = arguments->buffer_offset;
    if (frame != nullptr && slot_is_device(frame)) {
        return STATUS_BAD_ARGUMENT;
    }
    if (frame != nullptr && offset + sizeof(struct message_buffer) > frame_size(frame)) {
        return STATUS_BAD_RANGE;
    }
    if (thread->state != THREAD_STATE_INACTIVE) {
        return STATUS_BUSY;
    }
    thread_hold(thread, THREAD_SLOT_CSPACE, arguments->cspace);
    thread_hold(thread, THREAD_SLOT_ASPACE, arguments->aspace);
    thread_hold(thread, THREAD_SLOT_BUFFER, arguments->buffer);
    thread_hold(thread, THREAD_SLOT_FAULT_PORT, arguments->fault_port);
    thread->buffer =
        frame == nullptr ? nullptr : arch_physical_to_kernel(slot_physical(frame) + offset);
    return object_drain() ? STATUS_OK : INVOCATION_RESTART;
}

status_t sys_thread_start(struct invocation *call, const struct thread_start_arguments *arguments) {
    struct thread *thread = slot_object(call->target);
    if (thread->state != THREAD_STATE_INACTIVE) {
        return STATUS_BUSY;
    }
    if (!thread_is_configured(thread)) {
        return STATUS_EMPTY;
    }
    arch_context_init(&thread->context, arguments->entry, arguments->stack, arguments->argument,
                      arguments->thread_pointer);
    scheduler_make_ready(thread);
    return STATUS_OK;
}

status_t sys_thread_suspend(struct invocation *call) {
    thread_cancel(slot_object(call->target));
    return STATUS_OK;
}

status_t sys_thread_resume(struct invocation *call) {
    struct thread *thread = slot_object(call->target);
    if (!thread_is_stopped(thread)) {
        return STATUS_BUSY;
    }
    if (!thread_is_configured(thread)) {
        return STATUS_EMPTY;
    }
    thread_wake(thread);
    return STATUS_OK;
}

status_t sys_thread_read_registers(struct invocation *call,
                                   const struct thread_read_registers_arguments *arguments,
                                   struct thread_read_registers_results *out_results) {
    const struct thread *thread = slot_object(call->target);
    if (!thread_is_stopped(thread)) {
        return STATUS_BUSY;
    }
    uint64_t *values[] = {&out_results->value0, &out_results->value1, &out_results->value2,
                          &out_results->value3, &out_results->value4, &out_results->value5,
                          &out_results->value6, &out_results->value7};
    for (unsigned i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        unsigned index = (unsigned)arguments->first + i;
        bool exists = index < arch_register_count();
        *values[i] = exists ? arch_register_read(&thread->context, index) : 0;
    }
    return STATUS_OK;
}

status_t sys_thread_write_registers(struct invocation *call,
                                    const struct thread_write_registers_arguments *arguments) {
    struct thread *thread = slot_object(call->target);
    if (arguments->first + arguments->count > arch_register_count()) {
        return STATUS_BAD_RANGE;
    }
    if (!thread_is_stopped(thread)) {
        return STATUS_BUSY;
    }
    const uint64_t values[] = {arguments->value0, arguments->value1, arguments->value2,
                               arguments->value3, arguments->value4, arguments->value5};
    for (unsigned i = 0; i < arguments->count; i++) {
        arch_register_write(&thread->context, (unsigned)arguments->first + i, values[i]);
    }
    return STATUS_OK;
}

status_t sys_thread_set_priority(struct invocation *call,
                                 const struct thread_set_priority_arguments *arguments) {
    struct thread *thread = slot_object(call->target);
    uint64_t limit = call->caller->max_priority;
    if (arguments->priority > limit || arguments->max_priority > limit) {
        return STATUS_ACCESS_DENIED;
    }
    if (arguments->priority > arguments->max_priority) {
        return STATUS_BAD_ARGUMENT;
    }
    thread->max_priority = (uint8_t)arguments->max_priority;
    scheduler_set_priority(thread, (unsigned)arguments->priority);
    return STATUS_OK;
}

status_t sys_thread_set_affinity(struct invocation *call,
                                 const struct thread_set_affinity_arguments *arguments) {
    struct thread *thread = slot_object(call->target);
    struct core *core = core_find(arguments->core);
    if (core == nullptr) {
        return STATUS_BAD_RANGE;
    }
    thread_set_status(call->caller, STATUS_OK); // who moves itself does not come back here
    if (core != thread->core) {
        scheduler_move(thread, core);
    }
    return SYSCALL_DONE;
}

status_t sys_thread_set_name(struct invocation *call,
                             const struct thread_set_name_arguments *arguments) {
    struct thread *thread = slot_object(call->target);
    const uint64_t words[] = {arguments->name_low, arguments->name_high};
    for (unsigned i = 0; i < NAME_BYTES; i++) {
        thread->name[i] = (char)(words[i / 8] >> (i % 8 * 8));
    }
    return STATUS_OK;
}

status_t sys_thread_bind_notification(struct invocation *call,
                                      const struct thread_bind_notification_arguments *arguments) {
    struct thread *thread = slot_object(call->target);
    if (arguments->notification == nullptr) {
        if (thread->notification != nullptr) {
            notification_unbind(thread->notification);
        }
        return STATUS_OK;
    }
    struct notification *notification = slot_object(arguments->notification);
    if (thread->notification != nullptr || notification->bound != nullptr ||
        !thread_queue_is_empty(&notification->waiters)) {
        return STATUS_BUSY;
    }
    notification_bind(notification, thread);
    return STATUS_OK;
}

status_t sys_thread_set_foreign(struct invocation *call,
                                const struct thread_set_foreign_arguments *arguments) {
    struct thread *thread = slot_object(call->target);
    thread->foreign = (struct thread_foreign){
        .entry = arguments->entry,
        .stack = arguments->stack,
        .argument = arguments->argument,
        .thread_pointer = arguments->thread_pointer,
    };
    return STATUS_OK;
}

status_t sys_thread_interrupt(struct invocation *call) {
    return foreign_interrupt(slot_object(call->target));
}

status_t sys_thread_info(struct invocation *call, struct thread_info_results *out_results) {
    const struct thread *thread = slot_object(call->target);
    out_results->state = thread->state;
    out_results->priority = thread->priority;
    out_results->core = thread->core->number;
    out_results->run_time_ns = scheduler_run_time_ns(thread);
    return STATUS_OK;
}
