// SPDX-License-Identifier: MIT
//
// Call and send: a message towards an endpoint.
#include <kernel/ipc.h>

#include <kernel/endpoint.h>
#include <kernel/invocation.h>
#include <kernel/port.h>
#include <kernel/reply.h>
#include <kernel/scheduler.h>
#include <kernel/thread.h>
#include <kernel/transfer.h>
#include <tessera/rights.h>

static status_t check_send(const struct invocation *call) {
    uint64_t info = invocation_info(call);
    if (info_caps(info) > 0 && (slot_rights(call->target) & RIGHT_GRANT) == 0) {
        return STATUS_ACCESS_DENIED;
    }
    status_t status = message_check(call->caller, info);
    if (status == STATUS_OK) {
        status = transfer_check(call->caller, info_caps(info));
    }
    if (status != STATUS_OK) {
        return status;
    }
    return endpoint_of(call->target) == nullptr ? STATUS_PEER_GONE : STATUS_OK;
}

status_t sys_endpoint_call(struct invocation *call) {
    struct thread *caller = call->caller;
    status_t status = check_send(call);
    if (status == STATUS_OK) {
        status = thread_check_deadline(caller);
    }
    if (status != STATUS_OK) {
        return status;
    }
    struct endpoint *endpoint = endpoint_of(call->target);
    caller->sender_word = endpoint_sender_word(call->target);
    struct thread *receiver = endpoint_first_receiver(endpoint, true);
    if (receiver == nullptr) {
        thread_begin_wait(caller, THREAD_STATE_SENDING);
        sender_enqueue(caller, endpoint, &endpoint->callers, call->target);
        return SYSCALL_DONE;
    }
    status = message_deliver(caller, receiver, MESSAGE_CALL);
    if (status != STATUS_OK) {
        return status;
    }
    struct reply *reply = receiver->reply;
    thread_wake(receiver);
    thread_begin_wait(caller, THREAD_STATE_REPLYING);
    reply_take_caller(reply, caller);
    return SYSCALL_DONE;
}

static status_t send(struct invocation *call, struct endpoint *endpoint) {
    struct thread *sender = call->caller;
    sender->sender_word = endpoint_sender_word(call->target);
    struct thread *receiver = endpoint_first_receiver(endpoint, false);
    if (receiver != nullptr) {
        status_t status = message_deliver(sender, receiver, MESSAGE_ONE_WAY);
        if (status == STATUS_OK) {
            thread_wake(receiver);
        }
        return status;
    }
    if ((invocation_info(call) & INFO_NO_WAIT) != 0) {
        return STATUS_WOULD_BLOCK;
    }
    status_t status = thread_check_deadline(sender);
    if (status != STATUS_OK) {
        return status;
    }
    thread_begin_wait(sender, THREAD_STATE_SENDING);
    sender_enqueue(sender, endpoint, &endpoint->senders, call->target);
    return SYSCALL_DONE;
}

status_t sys_send(struct invocation *call) {
    if (slot_type(call->target) == OBJECT_REPLY) {
        return reply_send(call->caller, slot_object(call->target));
    }
    status_t status = check_send(call);
    return status == STATUS_OK ? send(call, endpoint_of(call->target)) : status;
}

void sender_enqueue(struct thread *sender, struct endpoint *endpoint, struct thread_queue *queue,
                    const struct slot *slot) {
    endpoint->unusual |= ENDPOINT_AWAITED;
    thread_queue_push_back(queue, sender);
    if (slot_type(slot) == OBJECT_PORT) {
        port_add_sender(slot_object(slot), sender);
    }
}

void sender_refuse(struct thread *sender) {
    if (sender->state == THREAD_STATE_FAULTED) {
        thread_stop(sender);
    } else {
        thread_end_wait(sender, STATUS_PEER_GONE);
    }
}

void reply_take_caller(struct reply *reply, struct thread *caller) {
    reply->caller = caller;
    caller->reply = reply;
}

status_t thread_check_deadline(const struct thread *thread) {
    bool has_deadline = (thread_frame(thread, FRAME_INFO) & INFO_DEADLINE) != 0;
    bool is_past = has_deadline && thread_frame(thread, FRAME_DEADLINE_NS) <= arch_time_now_ns();
    return is_past ? STATUS_TIMED_OUT : STATUS_OK;
}

void thread_begin_wait(struct thread *thread, uint32_t state) {
    scheduler_remove(thread);
    thread->state = state;
    if ((thread_frame(thread, FRAME_INFO) & INFO_DEADLINE) != 0) {
        thread->fast_core = nullptr;
        deadline_arm(&thread->deadline, thread_frame(thread, FRAME_DEADLINE_NS));
    }
}
