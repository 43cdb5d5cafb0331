// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/stubs.h.j2
// Command: ./tessera gen
//
// Rendezvous for messages. Used by call, send, receive and reply_receive.
//
// Stubs of its invocations. Each returns the status of the call; results are written only if it is STATUS_OK. Besides
// the errors named here, each may return BAD_SLOT, PEER_GONE or WRONG_OBJECT for a capability, ACCESS_DENIED for a
// missing right, and for an argument that breaks its rule BAD_RANGE, BAD_ALIGNMENT or BAD_ARGUMENT, BAD_SLOT for a slot.
#pragma once

#include <stdint.h>
#include <arch/syscall.h>
#include <tessera/errors.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/runtime.h>
#include <tessera/syscalls.h>

// Open or close. Closing answers every queued caller PEER_GONE; callers that a receiver has taken are not
// touched.
// Needs: manage.
//   state: ENDPOINT_STATE_OPEN, ENDPOINT_STATE_CLOSED
[[nodiscard]]
static inline status_t endpoint_set_state(cap_t endpoint, uint64_t state) {
    struct ipc_registers registers = {
        .target = endpoint,
        .info = info_make(METHOD_ENDPOINT_SET_STATE, 1, 0),
        .words = {state},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}
