// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/stubs.h.j2
// Command: ./tessera gen
//
// One deadline that signals a notification.
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

// What to signal. A null capability cancels and unbinds.
// Needs: manage.
//   notification: notification with send, or 0 for none
//   bits: 0 to 0xffffffff
// BUSY: bound already.
// BAD_ARGUMENT: no bits.
[[nodiscard]]
static inline status_t timer_bind(cap_t timer, cap_t notification, uint64_t bits) {
    struct ipc_registers registers = {
        .target = timer,
        .info = info_make(METHOD_TIMER_BIND, 1, 1),
        .words = {bits},
        .capability = notification,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Signal once when the clock reaches the deadline. A deadline in the past signals at once. Arming again moves
// the deadline.
// Needs: manage.
//   deadline_ns: nanoseconds
// EMPTY: not bound.
[[nodiscard]]
static inline status_t timer_arm(cap_t timer, uint64_t deadline_ns) {
    struct ipc_registers registers = {
        .target = timer,
        .info = info_make(METHOD_TIMER_ARM, 1, 0),
        .words = {deadline_ns},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Disarm.
// Needs: manage.
// EMPTY: not armed.
[[nodiscard]]
static inline status_t timer_cancel(cap_t timer) {
    struct ipc_registers registers = {
        .target = timer,
        .info = info_make(METHOD_TIMER_CANCEL, 0, 0),
    };
    syscall_call(&registers);
    return info_status(registers.info);
}
