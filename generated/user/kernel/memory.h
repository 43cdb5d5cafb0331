// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/stubs.h.j2
// Command: ./tessera gen
//
// Untyped physical memory, RAM or device. Cannot be copied or minted, only moved or split; objects made from
// it are derived from it and die with a revoke. When nothing derived is left, the whole of it can be used
// again.
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

// Make `count` objects of one type in consecutive empty slots. RAM is zeroed. Frames inherit dma from the
// memory; device memory can only become frames or memory.
// Needs: manage.
//   object_type: OBJECT_MEMORY to OBJECT_GONE; what to make; must be retypable
//   size: bytes, 0 to 0x4000000000; bytes for memory (multiple of page), bytes for frame (one to
//   frame_pages_max pages, or a large page), slots for cspace (a power of two from cspace_slots_min to
//   cspace_slots_max); 0 for objects of fixed size
//   count: 1 to ROW_MAX
//   rights: bits of RIGHTS_ALL; memory and frames: rights that the new capabilities are cut to; 0: all that
//   the type and this memory have
//   cspace: cspace with manage; where the new capabilities go
//   first_slot: a slot; the first of `count` empty slots
// BAD_ARGUMENT: the type cannot be made from this memory, or size does not fit the type.
// SLOT_OCCUPIED: a destination slot is not empty.
// NO_MEMORY: not enough is left.
// NO_SPACE: derived too deep, or no address-space identifier is left.
[[nodiscard]]
static inline status_t memory_retype(cap_t memory, uint64_t object_type, uint64_t size, uint64_t count,
                                     uint64_t rights, cap_t cspace, uint64_t first_slot) {
    struct ipc_registers registers = {
        .target = memory,
        .info = info_make(METHOD_MEMORY_RETYPE, 5, 1),
        .words = {object_type, size, count, rights, first_slot},
        .capability = cspace,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Size, use and kind.
// Needs: read.
//   out_is_device: 0 or 1
[[nodiscard]]
static inline status_t memory_info(cap_t memory, uint64_t *out_size_bytes, uint64_t *out_used_bytes,
                                   uint64_t *out_is_device) {
    struct ipc_registers registers = {
        .target = memory,
        .info = info_make(METHOD_MEMORY_INFO, 0, 0),
    };
    syscall_call(&registers);
    if (info_status(registers.info) == STATUS_OK) {
        *out_size_bytes = registers.words[0];
        *out_used_bytes = registers.words[1];
        *out_is_device = registers.words[2];
    }
    return info_status(registers.info);
}

// Forget that the memory was used, once nothing derived from it exists.
// Needs: manage.
// BUSY: something derived from it still exists.
[[nodiscard]]
static inline status_t memory_reset(cap_t memory) {
    struct ipc_registers registers = {
        .target = memory,
        .info = info_make(METHOD_MEMORY_RESET, 0, 0),
    };
    syscall_call(&registers);
    return info_status(registers.info);
}
