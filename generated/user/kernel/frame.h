// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/stubs.h.j2
// Command: ./tessera gen
//
// A row of pages, or a large page: mapped, changed and unmapped as one. A capability maps its frame at most
// once; copies map it elsewhere. Deleting the capability unmaps it.
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

// Map into an address space. The mapping's rights are a subset of the capability's; writable and executable
// together are refused.
//   aspace: aspace with manage
//   address: an address, below the end of user space, a multiple of the page size; of a large page a multiple
//   of its size
//   rights: RIGHT_READ | RIGHT_WRITE | RIGHT_EXECUTE; read is implied by write and by execute
//   cache: CACHE_MODE_NORMAL, CACHE_MODE_UNCACHED, CACHE_MODE_DEVICE
// ACCESS_DENIED: rights beyond the capability's.
// BAD_ARGUMENT: no right, writable and executable, or a cache mode that does not fit device memory.
// BAD_RANGE: the frame would end beyond user space.
// BAD_ALIGNMENT: not a multiple of a large page's size.
// BUSY: this capability is mapped, or an address is taken.
// NO_MEMORY: the address space has no memory left for page tables.
[[nodiscard]]
static inline status_t frame_map(cap_t frame, cap_t aspace, uint64_t address, uint64_t rights,
                                 uint64_t cache) {
    struct ipc_registers registers = {
        .target = frame,
        .info = info_make(METHOD_FRAME_MAP, 3, 1),
        .words = {address, rights, cache},
        .capability = aspace,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Remove this capability's mapping.
// EMPTY: not mapped.
[[nodiscard]]
static inline status_t frame_unmap(cap_t frame) {
    struct ipc_registers registers = {
        .target = frame,
        .info = info_make(METHOD_FRAME_UNMAP, 0, 0),
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Change the rights of this capability's mapping.
//   rights: RIGHT_READ | RIGHT_WRITE | RIGHT_EXECUTE
// ACCESS_DENIED: rights beyond the capability's.
// BAD_ARGUMENT: no right, or writable and executable.
// EMPTY: not mapped.
[[nodiscard]]
static inline status_t frame_protect(cap_t frame, uint64_t rights) {
    struct ipc_registers registers = {
        .target = frame,
        .info = info_make(METHOD_FRAME_PROTECT, 1, 0),
        .words = {rights},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Cache maintenance on a part of the frame.
// Needs: read.
//   operation: CACHE_OPERATION_CLEAN, CACHE_OPERATION_INVALIDATE, CACHE_OPERATION_INSTRUCTION
//   offset: bytes, 0 to 0x4000000000
//   length: bytes, 1 to 0x4000000000
// BAD_RANGE: the range ends beyond the frame.
// UNSUPPORTED: device memory.
[[nodiscard]]
static inline status_t frame_sync(cap_t frame, uint64_t operation, uint64_t offset, uint64_t length) {
    struct ipc_registers registers = {
        .target = frame,
        .info = info_make(METHOD_FRAME_SYNC, 3, 0),
        .words = {operation, offset, length},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Size of the frame, where it is mapped, and whether other capabilities to it exist: copies, what was minted
// from this one, or what this one was minted from.
//   out_address: an address
//   out_is_mapped: 0 or 1
//   out_is_shared: 0 or 1
[[nodiscard]]
static inline status_t frame_info(cap_t frame, uint64_t *out_size_bytes, uint64_t *out_address,
                                  uint64_t *out_is_mapped, uint64_t *out_is_shared) {
    struct ipc_registers registers = {
        .target = frame,
        .info = info_make(METHOD_FRAME_INFO, 0, 0),
    };
    syscall_call(&registers);
    if (info_status(registers.info) == STATUS_OK) {
        *out_size_bytes = registers.words[0];
        *out_address = registers.words[1];
        *out_is_mapped = registers.words[2];
        *out_is_shared = registers.words[3];
    }
    return info_status(registers.info);
}

// Physical address, for a device's descriptor.
// Needs: dma.
[[nodiscard]]
static inline status_t frame_physical(cap_t frame, uint64_t *out_physical_address) {
    struct ipc_registers registers = {
        .target = frame,
        .info = info_make(METHOD_FRAME_PHYSICAL, 0, 0),
    };
    syscall_call(&registers);
    if (info_status(registers.info) == STATUS_OK) {
        *out_physical_address = registers.words[0];
    }
    return info_status(registers.info);
}

// Copy bytes of a frame into this one. Nobody has to have either mapped; what else is mapped stays.
// Needs: write.
//   offset: bytes, 0 to 0x3fffffff
//   source: frame with read
//   source_offset: bytes, 0 to 0x3fffffff
//   length: bytes, 1 to FRAME_COPY_BYTES_MAX
// BAD_RANGE: a range ends beyond its frame.
// UNSUPPORTED: device memory.
// BAD_ARGUMENT: the ranges overlap.
[[nodiscard]]
static inline status_t frame_copy(cap_t frame, uint64_t offset, cap_t source, uint64_t source_offset,
                                  uint64_t length) {
    struct ipc_registers registers = {
        .target = frame,
        .info = info_make(METHOD_FRAME_COPY, 3, 1),
        .words = {offset, source_offset, length},
        .capability = source,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}
