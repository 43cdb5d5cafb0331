// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/stubs.h.j2
// Command: ./tessera gen
//
// Table of capability slots. Slot 0 is always empty. Copy makes a peer of the source; mint makes a child of
// it: revoking or deleting the source deletes what was minted from it.
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

// Copy a capability into this cspace, with the same authority, as a peer.
// Needs: manage.
//   slot: a slot; empty slot of this cspace
//   source: cspace with manage; cspace to take it from
//   source_slot: a slot
// BAD_SLOT: the source slot is empty or out of range, or the destination is out of range.
// BAD_ARGUMENT: memory, replies and interrupts cannot be copied.
// SLOT_OCCUPIED: the destination is not empty.
[[nodiscard]]
static inline status_t cspace_copy(cap_t cspace, uint64_t slot, cap_t source, uint64_t source_slot) {
    struct ipc_registers registers = {
        .target = cspace,
        .info = info_make(METHOD_CSPACE_COPY, 2, 1),
        .words = {slot, source_slot},
        .capability = source,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Derive a capability with fewer rights, and with a badge if it is an unbadged endpoint or notification.
// Needs: manage.
//   slot: a slot; empty slot of this cspace
//   source: cspace with manage
//   source_slot: a slot
//   rights: bits of RIGHTS_ALL; kept rights
//   badge: 0 to 0xffffffff; 0 keeps the source's badge. Endpoint: told to the receiver. Notification: the
//   bits that may be signalled
// BAD_SLOT: the source slot is empty or out of range, or the destination is out of range.
// ACCESS_DENIED: rights beyond the source's.
// BAD_ARGUMENT: this type cannot be minted, has no badge, or already has one.
// SLOT_OCCUPIED: the destination is not empty.
// NO_SPACE: derived too deep.
[[nodiscard]]
static inline status_t cspace_mint(cap_t cspace, uint64_t slot, cap_t source, uint64_t source_slot,
                                   uint64_t rights, uint64_t badge) {
    struct ipc_registers registers = {
        .target = cspace,
        .info = info_make(METHOD_CSPACE_MINT, 4, 1),
        .words = {slot, source_slot, rights, badge},
        .capability = source,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Move a capability into this cspace.
// Needs: manage.
//   slot: a slot; empty slot of this cspace
//   source: cspace with manage; cspace to take it from
//   source_slot: a slot
// BAD_SLOT: the source slot is empty or out of range, or the destination is out of range.
// SLOT_OCCUPIED: the destination is not empty.
[[nodiscard]]
static inline status_t cspace_move(cap_t cspace, uint64_t slot, cap_t source, uint64_t source_slot) {
    struct ipc_registers registers = {
        .target = cspace,
        .info = info_make(METHOD_CSPACE_MOVE, 2, 1),
        .words = {slot, source_slot},
        .capability = source,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Delete a capability and everything minted from it. Preemptible. Deleting an empty slot does nothing.
// Needs: manage.
//   slot: a slot
// BAD_SLOT: out of range, or slot 0.
[[nodiscard]]
static inline status_t cspace_delete(cap_t cspace, uint64_t slot) {
    struct ipc_registers registers = {
        .target = cspace,
        .info = info_make(METHOD_CSPACE_DELETE, 1, 0),
        .words = {slot},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Delete everything derived from a capability and keep the capability. Preemptible; restarts where it
// stopped.
// Needs: manage.
//   slot: a slot
// BAD_SLOT: empty or out of range.
[[nodiscard]]
static inline status_t cspace_revoke(cap_t cspace, uint64_t slot) {
    struct ipc_registers registers = {
        .target = cspace,
        .info = info_make(METHOD_CSPACE_REVOKE, 1, 0),
        .words = {slot},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// What a slot holds.
// Needs: read.
//   slot: a slot
//   out_object_type: OBJECT_MEMORY to OBJECT_GONE
//   out_rights: bits of RIGHTS_ALL
// BAD_SLOT: out of range.
[[nodiscard]]
static inline status_t cspace_inspect(cap_t cspace, uint64_t slot, uint64_t *out_object_type,
                                      uint64_t *out_rights, uint64_t *out_badge) {
    struct ipc_registers registers = {
        .target = cspace,
        .info = info_make(METHOD_CSPACE_INSPECT, 1, 0),
        .words = {slot},
    };
    syscall_call(&registers);
    if (info_status(registers.info) == STATUS_OK) {
        *out_object_type = registers.words[0];
        *out_rights = registers.words[1];
        *out_badge = registers.words[2];
    }
    return info_status(registers.info);
}

// Number of slots.
// Needs: read.
[[nodiscard]]
static inline status_t cspace_info(cap_t cspace, uint64_t *out_slot_count) {
    struct ipc_registers registers = {
        .target = cspace,
        .info = info_make(METHOD_CSPACE_INFO, 0, 0),
    };
    syscall_call(&registers);
    if (info_status(registers.info) == STATUS_OK) {
        *out_slot_count = registers.words[0];
    }
    return info_status(registers.info);
}

// Copy the capabilities of consecutive slots into as many of this cspace, each as cspace_copy would: all of
// them, or none.
// Needs: manage.
//   slot: a slot; the first of `count` empty slots of this cspace
//   source: cspace with manage; cspace to take them from
//   source_slot: a slot; of the first
//   count: 1 to ROW_MAX
// BAD_SLOT: a source slot is empty or out of range, or a destination is out of range.
// BAD_ARGUMENT: memory, replies and interrupts cannot be copied.
// SLOT_OCCUPIED: a destination is not empty.
[[nodiscard]]
static inline status_t cspace_copy_row(cap_t cspace, uint64_t slot, cap_t source, uint64_t source_slot,
                                       uint64_t count) {
    struct ipc_registers registers = {
        .target = cspace,
        .info = info_make(METHOD_CSPACE_COPY_ROW, 3, 1),
        .words = {slot, source_slot, count},
        .capability = source,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}
