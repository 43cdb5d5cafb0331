// SPDX-License-Identifier: MIT
//
// Endpoints as objects: who waits there, opening and closing, and their end.
#include <kernel/endpoint.h>

#include <kernel/invocation.h>
#include <kernel/ipc.h>
#include <kernel/lock.h>
#include <kernel/port.h>
#include <kernel/thread.h>

// Senders answered between two looks at the interrupt line.
constexpr unsigned ANSWERS_PER_POLL = 8;

void endpoint_settle(struct endpoint *endpoint) {
    if (endpoint->callers.first == nullptr && endpoint->senders.first == nullptr &&
        endpoint->first_event == nullptr) {
        endpoint->unusual &= ~(uint64_t)ENDPOINT_AWAITED;
    }
}

struct endpoint *endpoint_of(const struct slot *slot) {
    struct endpoint *endpoint =
        slot_type(slot) == OBJECT_PORT ? port_endpoint(slot_object(slot)) : slot_object(slot);
    return endpoint == nullptr || (endpoint->unusual & ENDPOINT_CLOSED) != 0 ? nullptr : endpoint;
}

uint64_t endpoint_sender_word(const struct slot *slot) {
    const struct port *port = slot_object(slot);
    uint32_t badge = slot_type(slot) == OBJECT_PORT ? port->badge : slot_badge(slot);
    return badge | (uint64_t)slot_rights(slot) << 32;
}

struct thread *endpoint_first_receiver(const struct endpoint *endpoint, bool is_call) {
    if (!is_call && endpoint->listeners.first != nullptr) {
        return endpoint->listeners.first;
    }
    return endpoint->receivers.first;
}

struct thread *endpoint_next_sender(struct endpoint *endpoint, bool has_reply) {
    if (!has_reply || endpoint->callers.first == nullptr) {
        return endpoint->senders.first;
    }
    if (endpoint->senders.first == nullptr) {
        return endpoint->callers.first;
    }
    endpoint->object.own = endpoint->object.own == 0;
    return endpoint->object.own != 0 ? endpoint->callers.first : endpoint->senders.first;
}

static struct thread *first_sender(const struct endpoint *endpoint) {
    return endpoint->callers.first != nullptr ? endpoint->callers.first : endpoint->senders.first;
}

status_t sys_endpoint_set_state(struct invocation *call,
                                const struct endpoint_set_state_arguments *arguments) {
    struct endpoint *endpoint = slot_object(call->target);
    if (arguments->state != ENDPOINT_STATE_CLOSED) {
        endpoint->unusual &= ~(uint64_t)ENDPOINT_CLOSED;
        return STATUS_OK;
    }
    endpoint->unusual |= ENDPOINT_CLOSED;
    for (unsigned answered = 1; first_sender(endpoint) != nullptr; answered++) {
        sender_refuse(first_sender(endpoint));
        if (answered % ANSWERS_PER_POLL == 0 && kernel_is_wanted()) {
            return INVOCATION_RESTART;
        }
    }
    return STATUS_OK;
}

// No port is bound to it any more: each holds a capability.
bool endpoint_destroy_step(struct endpoint *endpoint) {
    if (first_sender(endpoint) != nullptr) {
        sender_refuse(first_sender(endpoint));
        return true;
    }
    struct thread *receiver = endpoint_first_receiver(endpoint, false);
    if (receiver != nullptr) {
        thread_end_wait(receiver, STATUS_CANCELLED);
        return true;
    }
    return false;
}
