// SPDX-License-Identifier: MIT
//
// Endpoints: where senders and receivers meet. Callers (who wait for a reply) and one-way senders
// queue apart, because a receiver without a reply object can take only the latter; receivers with
// and without a reply object queue apart for the same reason. So every meeting is found in constant
// time. When both kinds of senders wait, they take turns.
//
// Invariants: no receiver waits while a message is there that it could take; a closed endpoint has
// no senders waiting. While a sender or an event waits, `unusual` says so; it may say so longer,
// until the next receiver begins to wait.
#pragma once

#include <kernel/object.h>
#include <kernel/queue.h>
#include <kernel/slot.h>
#include <tessera/objects.h>

struct port;

enum endpoint_unusual : uint64_t {
    ENDPOINT_CLOSED = 1u << 0,
    ENDPOINT_AWAITED = 1u << 1, // by a sender or an event
};

struct endpoint {
    struct object object;          // own: of both kinds of senders, the next is a caller
    struct thread_queue receivers; // with a reply object
    uint64_t unusual;              // ENDPOINT_
    struct thread_queue callers;   // with a call or a fault
    struct thread_queue senders;   // with a one-way message
    struct thread_queue listeners; // without: take one-way messages and events
    struct port *first_event;      // ports that lost their last client, circular
};
static_assert(sizeof(struct endpoint) <= OBJECT_BYTES_ENDPOINT);

// A receiver begins to wait. Does anybody else?
void endpoint_settle(struct endpoint *endpoint);

// The open endpoint that a capability to an endpoint or port leads to; null if it leads nowhere, or
// the endpoint is closed.
struct endpoint *endpoint_of(const struct slot *slot);

// What the receiver is told of the sender: badge and rights of the capability it used.
uint64_t endpoint_sender_word(const struct slot *slot);

// A receiver that can take a message with (`is_call`) or without a caller; null if none waits.
struct thread *endpoint_first_receiver(const struct endpoint *endpoint, bool is_call);

// The sender whose turn it is; null if there is none that a receiver with or without (`has_reply`)
// reply object can take.
struct thread *endpoint_next_sender(struct endpoint *endpoint, bool has_reply);

bool endpoint_destroy_step(struct endpoint *endpoint);
