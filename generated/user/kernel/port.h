// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/stubs.h.j2
// Command: ./tessera gen
//
// One badge on an endpoint, with a life of its own: what clients hold. The owner's capability has manage;
// when the last capability without manage is deleted, the endpoint's receiver gets PORT_CLOSED with the
// badge.
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

// Bind to an endpoint with a badge, for the first time or again.
// Needs: manage.
//   endpoint: endpoint with receive
//   badge: 1 to 0xffffffff
// BUSY: capabilities without manage exist, or PORT_CLOSED has not been received yet.
[[nodiscard]]
static inline status_t port_bind(cap_t port, cap_t endpoint, uint64_t badge) {
    struct ipc_registers registers = {
        .target = port,
        .info = info_make(METHOD_PORT_BIND, 1, 1),
        .words = {badge},
        .capability = endpoint,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}
