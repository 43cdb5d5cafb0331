// SPDX-License-Identifier: MIT
//
// Receive and reply_receive. Events come first, then messages; among messages callers and one-way
// senders take turns. A sender whose message cannot be delivered is answered, and the receiver
// looks at the next.
#include <kernel/ipc.h>

#include <kernel/cspace.h>
#include <kernel/endpoint.h>
#include <kernel/invocation.h>
#include <kernel/lock.h>
#include <kernel/notification.h>
#include <kernel/port.h>
#include <kernel/reply.h>
#include <kernel/thread.h>
#include <tessera/rights.h>

static status_t find_reply(const struct invocation *call, struct reply **out_reply) {
    uint64_t number = thread_frame(call->caller, FRAME_REPLY_SLOT);
    if (number == 0) {
        *out_reply = nullptr;
        return STATUS_OK;
    }
    struct slot *slot;
    status_t status = cspace_lookup(call->caller->cspace, number, &slot);
    if (status == STATUS_OK) {
        status = slot_check(slot, 1u << OBJECT_REPLY, RIGHT_MANAGE);
    }
    if (status != STATUS_OK) {
        return status;
    }
    struct reply *reply = slot_object(slot);
    if (reply->receiver != nullptr) {
        return STATUS_BUSY;
    }
    *out_reply = reply;
    return STATUS_OK;
}

static bool take_event(struct thread *receiver, struct endpoint *endpoint) {
    struct notification *notification = receiver->notification;
    if (notification != nullptr && notification->bits != 0) {
        const uint64_t bits = notification_take(notification);
        message_deliver_event(receiver, EVENT_SIGNAL, 0, &bits, 1);
        return true;
    }
    struct port *port = endpoint->first_event;
    if (port != nullptr) {
        port_deliver_closed(port, receiver);
        port_dequeue(port);
        return true;
    }
    return false;
}

static status_t serve(struct thread *sender, struct thread *receiver, struct endpoint *endpoint,
                      struct reply *reply) {
    bool is_call = sender->queue == &endpoint->callers;
    if (sender->state == THREAD_STATE_FAULTED) {
        message_deliver_event(receiver, sender->fault_kind, sender->sender_word,
                              sender->fault_words, FAULT_WORDS);
    } else {
        status_t status =
            message_deliver(sender, receiver, is_call ? MESSAGE_CALL : MESSAGE_ONE_WAY);
        if (status != STATUS_OK || !is_call) {
            thread_end_wait(sender, status);
            return status;
        }
        sender->state = THREAD_STATE_REPLYING;
    }
    thread_leave_queue(sender);
    reply_take_caller(reply, sender);
    return STATUS_OK;
}

// EMPTY: no message is there that the receiver could take. One that cannot be delivered is used up,
// so this ends.
static status_t take_message(struct thread *receiver, struct endpoint *endpoint,
                             struct reply *reply) {
    for (;;) {
        struct thread *sender = endpoint_next_sender(endpoint, reply != nullptr);
        if (sender == nullptr) {
            return STATUS_EMPTY;
        }
        if (serve(sender, receiver, endpoint, reply) == STATUS_OK) {
            return SYSCALL_DONE;
        }
        if (kernel_is_wanted()) {
            return INVOCATION_RESTART;
        }
    }
}

static void begin_receive(struct thread *receiver, struct endpoint *endpoint, struct reply *reply) {
    endpoint_settle(endpoint);
    thread_begin_wait(receiver, THREAD_STATE_RECEIVING);
    if (reply == nullptr) {
        thread_queue_push_back(&endpoint->listeners, receiver);
        return;
    }
    reply->receiver = receiver;
    receiver->reply = reply;
    thread_queue_push_back(&endpoint->receivers, receiver);
}

static status_t receive(struct invocation *call, struct endpoint *endpoint, struct reply *reply) {
    struct thread *receiver = call->caller;
    if (take_event(receiver, endpoint)) {
        return SYSCALL_DONE;
    }
    status_t status = take_message(receiver, endpoint, reply);
    if (status != STATUS_EMPTY) {
        return status;
    }
    if ((invocation_info(call) & INFO_NO_WAIT) != 0) {
        return STATUS_WOULD_BLOCK;
    }
    status = thread_check_deadline(receiver);
    if (status != STATUS_OK) {
        return status;
    }
    begin_receive(receiver, endpoint, reply);
    return SYSCALL_DONE;
}

// Whoever the reply object stood for before is answered by now. The answer may carry the endpoint's
// own capability away, so the slot is not looked at again.
static status_t answer_and_receive(struct invocation *call, bool has_answer) {
    struct endpoint *endpoint = slot_object(call->target);
    struct reply *reply;
    status_t status = find_reply(call, &reply);
    if (status != STATUS_OK) {
        return status;
    }
    struct thread *faulted = has_answer && reply != nullptr ? reply_faulted(reply) : nullptr;
    if (faulted != nullptr && fault_answer(call->caller, faulted, endpoint)) {
        return SYSCALL_DONE;
    }
    bool is_answered =
        has_answer && reply != nullptr && reply_send(call->caller, reply) == STATUS_OK;
    if (reply != nullptr && !is_answered) {
        reply_abandon(reply);
    }
    return receive(call, endpoint, reply);
}

status_t sys_receive(struct invocation *call) {
    return answer_and_receive(call, false);
}

// Started over after an interruption, the reply was sent already and there is no caller any more.
status_t sys_reply_receive(struct invocation *call) {
    return answer_and_receive(call, true);
}
