// SPDX-License-Identifier: MIT
//
// One message that a server got, as its loop hands it to a generated dispatcher and the dispatcher
// to a handler.
//
// The loop (tessera/server.h) fills a request, calls `<interface>_dispatch(server, &request)`, and
// unless the caller was parked sends what the dispatcher left in `registers` and `buffer`: a whole
// reply, made by message_store().
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>
#include <tessera/ipc_registers.h>
#include <tessera/syscalls.h>

// What a handler returns after request_park(): there will be a reply, but not now.
enum { STATUS_PARKED = 1 };

struct request {
    uint32_t badge;  // of the caller's capability
    uint8_t rights;  // of the caller's capability: RIGHT_ bits
    uint16_t method; // METHOD_<INTERFACE>_<METHOD>
    bool is_one_way; // came by send: whatever is replied is dropped
    bool is_parked;  // set by request_park(): the loop must not reply, and no longer owns `reply`
    void *context;   // the server's own

    // As they came from the kernel; the dispatcher puts the reply into both.
    struct ipc_registers *registers;
    struct message_buffer *buffer; // the receiving thread's

    // Slots of the capabilities that came. A dispatcher that refuses the message deletes them; a
    // handler that is called owns those among its parameters, whatever it returns.
    cap_t received[MESSAGE_CAPS_MAX];
    uint8_t received_count;

    cap_t reply; // the caller, waiting in this reply object; 0: came by send

    // Slots whose capabilities the reply moves to the caller: the loop calls slot_release() on each
    // after it has sent the reply.
    cap_t leaving[MESSAGE_CAPS_MAX];
    uint8_t leaving_count;
};

// A caller that waits until somebody answers with the generated `<interface>_<method>_reply()`.
// Copy it freely; answer it once.
struct parked_request {
    cap_t reply;
    uint16_t method;
};

// Takes the caller out of the request. The handler returns STATUS_PARKED then.
// A request that came one way has no caller: out_parked->reply is 0, and answering it does nothing.
void request_park(struct request *request, struct parked_request *out_parked);

// Sends the reply that stands in `registers` (and the thread's message buffer) to a parked caller
// and gives its reply object back to the loop. For generated code. Returns the status of the send:
// PEER_GONE if the caller is no longer there.
status_t parked_request_send(const struct parked_request *parked, struct ipc_registers *registers);
