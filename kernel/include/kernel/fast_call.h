// SPDX-License-Identifier: MIT
//
// The fast path of call, in three steps: fast_call_find() looks at the capability, the endpoint and
// who waits there; the architecture looks at the length of the message; fast_call_do() changes the
// states, and the architecture the core. An endpoint says in one word whether there is anything
// unusual about it (deadlines, events, senders before us), a thread in one pointer (fast_core), and
// a receiver that waits brings its reply object along: so nothing is searched for, and little read.
#pragma once

#include <kernel/cspace.h>
#include <kernel/fast_partner.h>
#include <kernel/port.h>
#include <syscall_table.h>

// Is the method one of the object's own?
static inline bool fast_is_invocation(const struct slot *slot, uint64_t info) {
    unsigned type = slot_type(slot);
    return method_object(info_method(info)) == type && type != OBJECT_NONE && type != OBJECT_GONE;
}

// Finds the endpoint that a capability may send to, if the method is none of its or a port's own.
static inline bool fast_find_endpoint(const struct slot *slot, uint64_t info,
                                      struct endpoint **out_endpoint, uint64_t *out_sender_word) {
    static_assert(OBJECT_PORT == (OBJECT_ENDPOINT | 1));
    const uint64_t port_bit = slot_word1(OBJECT_PORT ^ OBJECT_ENDPOINT, 0, false);
    uint64_t word1 = slot->word1;
    if (!slot_word1_is(word1 | port_bit, OBJECT_PORT, SYSCALL_CALL_NEEDS) ||
        (method_object(info_method(info)) | 1) == OBJECT_PORT) {
        return false;
    }
    struct endpoint *endpoint = slot_object(slot);
    uint64_t badge = word1 >> 32;
    if ((word1 & port_bit) != 0) {
        const struct port *port = slot_object(slot);
        if (slot_is_empty(&port->endpoint)) {
            return false;
        }
        endpoint = slot_object(&port->endpoint);
        badge = port->badge;
    }
    *out_endpoint = endpoint;
    *out_sender_word = badge | slot_field(word1, 0, 8) << 32;
    return true;
}

static inline struct fast_partner fast_call_find(const struct slot *slot, uint64_t info) {
    struct fast_partner found = {};
    if (!fast_find_endpoint(slot, info, &found.endpoint, &found.sender_word)) {
        return found;
    }
    struct thread *receiver = found.endpoint->receivers.first;
    uint64_t unusual = found.endpoint->unusual;
    if (receiver == nullptr || unusual != 0 || !fast_is_next(receiver)) {
        return found;
    }
    found.next = receiver;
    found.reply = receiver->reply;
    return found;
}

static inline void fast_call_do(struct thread *caller, const struct fast_partner *found) {
    struct thread *receiver = found->next;
    struct reply *reply = found->reply;
    reply->receiver = nullptr;
    reply->caller = caller;
    receiver->reply = nullptr;
    receiver->state = THREAD_STATE_READY;
    fast_queue_remove_first(&found->endpoint->receivers, receiver);
    caller->reply = reply;
    caller->state = THREAD_STATE_REPLYING;
    arch_core_here()->current = receiver;
}
