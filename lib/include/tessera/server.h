// SPDX-License-Identifier: MIT
//
// The loop of a server: one thread that receives on one endpoint, for ever. Messages go to
// `dispatch`, which leaves its answer in the request; what the kernel tells goes to the `on_`
// functions, each of which may be null.
//
// Every caller that is parked (request_park) keeps one reply object until it is answered. When all
// are taken, the loop receives events and one-way messages only: callers then wait in the
// endpoint's queue until a parked one is answered.
#pragma once

#include <stdint.h>
#include <tessera/port_pool.h>
#include <tessera/request.h>

enum { SERVER_REPLIES_MAX = 128 };

// A thread that faulted or ended, as its fault port tells it (idl/kernel/faults.yaml).
struct fault_event {
    uint32_t badge; // of the fault port
    uint32_t kind;  // FAULT_
    uint64_t detail;
    uint64_t address;
    uint64_t pc;
    uint64_t sp;
};

struct server_loop {
    cap_t endpoint;     // to receive from
    cap_t notification; // bound to the calling thread, so that its signals come as events; 0: none
    uint32_t
        reply_count; // callers that can be served or parked at one time, 1 to SERVER_REPLIES_MAX
    struct port_pool *ports; // takes its ports back before on_port_closed is called; null: the
                             // server hands none out
    void *context;           // for dispatch (request->context) and the functions below
    void (*dispatch)(struct request *request);
    void (*on_signal)(void *context, uint64_t bits);
    void (*on_port_closed)(void *context, uint32_t badge);
    void (*on_fault)(void *context, const struct fault_event *fault);
};

// Runs the loop; one in a program. Returns only if it cannot go on: no memory for the reply
// objects, or an endpoint that cannot be received from.
[[nodiscard]] status_t server_run(const struct server_loop *loop);
