// SPDX-License-Identifier: MIT
//
// Ports: counting clients, and telling the endpoint's receiver when the last is gone.
#include <kernel/port.h>

#include <kernel/capability.h>
#include <kernel/endpoint.h>
#include <kernel/invocation.h>
#include <kernel/ipc.h>
#include <kernel/thread.h>
#include <tessera/rights.h>

struct endpoint *port_endpoint(const struct port *port) {
    return slot_is_empty(&port->endpoint) ? nullptr : slot_object(&port->endpoint);
}

void port_capability_added(struct port *port, unsigned rights) {
    if ((rights & RIGHT_MANAGE) == 0) {
        port->clients++;
    }
}

static void enqueue(struct port *port, struct endpoint *endpoint) {
    endpoint->unusual |= ENDPOINT_AWAITED;
    struct port *first = endpoint->first_event;
    if (first == nullptr) {
        endpoint->first_event = port;
        first = port;
        port->previous = port;
    }
    struct port *last = first->previous;
    port->object.link = &first->object;
    port->previous = last;
    last->object.link = &port->object;
    first->previous = port;
}

void port_deliver_closed(const struct port *port, struct thread *receiver) {
    const uint64_t badge = port->badge;
    message_deliver_event(receiver, EVENT_PORT_CLOSED, badge, &badge, 1);
}

void port_capability_removed(struct port *port, unsigned rights) {
    if ((rights & RIGHT_MANAGE) != 0) {
        return;
    }
    port->clients--;
    struct endpoint *endpoint = port_endpoint(port);
    bool is_queued = port->object.link != nullptr;
    if (port->clients > 0 || endpoint == nullptr || is_queued) {
        return;
    }
    struct thread *receiver = endpoint_first_receiver(endpoint, false);
    if (receiver == nullptr) {
        enqueue(port, endpoint);
        return;
    }
    port_deliver_closed(port, receiver);
    thread_wake(receiver);
}

void port_dequeue(struct port *port) {
    struct port *next = (struct port *)port->object.link;
    if (next == nullptr || port->object.is_dying) {
        return;
    }
    struct endpoint *endpoint = port_endpoint(port);
    if (endpoint->first_event == port) {
        endpoint->first_event = next == port ? nullptr : next;
    }
    next->previous = port->previous;
    port->previous->object.link = &next->object;
    port->object.link = nullptr;
    port->previous = nullptr;
}

void port_add_sender(struct port *port, struct thread *sender) {
    sender->port = port;
    sender->previous_sender = nullptr;
    sender->next_sender = port->first_sender;
    if (port->first_sender != nullptr) {
        port->first_sender->previous_sender = sender;
    }
    port->first_sender = sender;
}

void port_remove_sender(struct thread *sender) {
    if (sender->previous_sender != nullptr) {
        sender->previous_sender->next_sender = sender->next_sender;
    } else {
        sender->port->first_sender = sender->next_sender;
    }
    if (sender->next_sender != nullptr) {
        sender->next_sender->previous_sender = sender->previous_sender;
    }
    sender->port = nullptr;
}

void port_slot_removed(struct slot *slot) {
    port_dequeue(object_around(slot, OBJECT_BYTES_PORT));
}

bool port_destroy_step(struct port *port) {
    if (port->first_sender != nullptr) {
        sender_refuse(port->first_sender);
        return true;
    }
    if (slot_is_empty(&port->endpoint)) {
        return false;
    }
    capability_remove(&port->endpoint);
    return true;
}

status_t sys_port_bind(struct invocation *call, const struct port_bind_arguments *arguments) {
    struct port *port = slot_object(call->target);
    bool is_queued = port->object.link != nullptr;
    if (port->clients > 0 || is_queued) {
        return STATUS_BUSY;
    }
    if (!slot_is_empty(&port->endpoint)) {
        capability_remove(&port->endpoint);
    }
    capability_hold(&port->endpoint, arguments->endpoint, HOLDER_PORT);
    port->badge = (uint32_t)arguments->badge;
    return object_drain() ? STATUS_OK : INVOCATION_RESTART;
}
