// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/stubs.h.j2
// Command: ./tessera gen
//
// One interrupt line. Masked until bound; after each delivery masked until acknowledged, unless a device
// raises it by a message: such a line has nothing to acknowledge.
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

// Deliver as signal bits to a notification, and unmask. A null capability unbinds and masks.
// Needs: manage.
//   notification: notification with send, or 0 for none
//   bits: 0 to 0xffffffff
// BUSY: bound already.
// BAD_ARGUMENT: no bits.
[[nodiscard]]
static inline status_t interrupt_bind(cap_t interrupt, cap_t notification, uint64_t bits) {
    struct ipc_registers registers = {
        .target = interrupt,
        .info = info_make(METHOD_INTERRUPT_BIND, 1, 1),
        .words = {bits},
        .capability = notification,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// The driver has dealt with it; the next one may come.
// Needs: manage.
// EMPTY: not bound.
[[nodiscard]]
static inline status_t interrupt_acknowledge(cap_t interrupt) {
    struct ipc_registers registers = {
        .target = interrupt,
        .info = info_make(METHOD_INTERRUPT_ACKNOWLEDGE, 0, 0),
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Keep it from coming until the next acknowledge.
// Needs: manage.
// EMPTY: not bound.
[[nodiscard]]
static inline status_t interrupt_mask(cap_t interrupt) {
    struct ipc_registers registers = {
        .target = interrupt,
        .info = info_make(METHOD_INTERRUPT_MASK, 0, 0),
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Which line it is, and how a device raises it: by writing the data to the address, or by a wire if the
// address is 0.
// Needs: manage.
[[nodiscard]]
static inline status_t interrupt_info(cap_t interrupt, uint64_t *out_line, uint64_t *out_message_address,
                                      uint64_t *out_message_data) {
    struct ipc_registers registers = {
        .target = interrupt,
        .info = info_make(METHOD_INTERRUPT_INFO, 0, 0),
    };
    syscall_call(&registers);
    if (info_status(registers.info) == STATUS_OK) {
        *out_line = registers.words[0];
        *out_message_address = registers.words[1];
        *out_message_data = registers.words[2];
    }
    return info_status(registers.info);
}
