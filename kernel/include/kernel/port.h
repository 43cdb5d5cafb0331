// SPDX-License-Identifier: MIT
//
// Ports: a badge on an endpoint, with a life of its own. The port holds a peer of the endpoint's
// capability that it was bound with. Capabilities without `manage` are its clients; when the last
// of them goes, the port itself queues on the endpoint as an event, once, until somebody receives
// it. A port also knows who waits to send through it: when it dies, they are answered PEER_GONE,
// although the endpoint may live on.
#pragma once

#include <kernel/object.h>
#include <kernel/slot.h>
#include <tessera/objects.h>

struct endpoint;
struct thread;

struct port {
    struct object object; // link: next on the endpoint's queue of events, null if on none
    struct slot endpoint; // held; empty: not bound
    uint32_t badge;
    uint32_t clients;
    struct port *previous;
    struct thread *first_sender; // threads that wait to send through this port
};
static_assert(sizeof(struct port) <= OBJECT_BYTES_PORT);

struct endpoint *port_endpoint(const struct port *port);

void port_capability_added(struct port *port, unsigned rights);
void port_capability_removed(struct port *port, unsigned rights);

// Tell a receiver that the last client is gone.
void port_deliver_closed(const struct port *port, struct thread *receiver);

// Take the port off its endpoint's events, if it is there.
void port_dequeue(struct port *port);

// A thread begins or ends to wait on the endpoint with a message that it sends through `port`.
// Ports that die answer it.
void port_add_sender(struct port *port, struct thread *sender);
void port_remove_sender(struct thread *sender);

void port_slot_removed(struct slot *slot);
bool port_destroy_step(struct port *port);
