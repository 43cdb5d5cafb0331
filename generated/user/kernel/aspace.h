// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/stubs.h.j2
// Command: ./tessera gen
//
// Address space. Page tables come from memory donated to it.
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

// Give unused RAM for page tables. The memory is used up by it and comes back when the address space is
// destroyed; revoking the memory empties the address space.
// Needs: manage.
//   memory: memory with manage
// BAD_ARGUMENT: device memory.
// BUSY: the memory is partly used.
// NO_SPACE: the address space has taken its most donations.
[[nodiscard]]
static inline status_t aspace_donate(cap_t aspace, cap_t memory) {
    struct ipc_registers registers = {
        .target = aspace,
        .info = info_make(METHOD_ASPACE_DONATE, 0, 1),
        .capability = memory,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Pages of page-table memory: given and free.
// Needs: read.
[[nodiscard]]
static inline status_t aspace_info(cap_t aspace, uint64_t *out_donated_pages, uint64_t *out_free_pages) {
    struct ipc_registers registers = {
        .target = aspace,
        .info = info_make(METHOD_ASPACE_INFO, 0, 0),
    };
    syscall_call(&registers);
    if (info_status(registers.info) == STATUS_OK) {
        *out_donated_pages = registers.words[0];
        *out_free_pages = registers.words[1];
    }
    return info_status(registers.info);
}

// Map the frames of consecutive slots, all of them RAM, one behind the other, each as frame_map would: all of
// them, or none.
// Needs: manage.
//   cspace: cspace with manage; where the frames' capabilities are
//   first_slot: a slot
//   count: 1 to ROW_MAX
//   address: an address, below the end of user space, a multiple of the page size; of the first
//   rights: RIGHT_READ | RIGHT_WRITE | RIGHT_EXECUTE; of all; read is implied by write and by execute
// BAD_SLOT: a slot is empty or out of range.
// WRONG_OBJECT: a slot holds no frame.
// ACCESS_DENIED: rights beyond a capability's.
// BAD_ARGUMENT: no right, writable and executable, device memory, or over frame_pages_max pages.
// BAD_RANGE: a frame would end beyond user space.
// BUSY: a capability is mapped, or an address is taken.
// NO_MEMORY: the address space has no memory left for page tables.
[[nodiscard]]
static inline status_t aspace_map(cap_t aspace, cap_t cspace, uint64_t first_slot, uint64_t count,
                                  uint64_t address, uint64_t rights) {
    struct ipc_registers registers = {
        .target = aspace,
        .info = info_make(METHOD_ASPACE_MAP, 4, 1),
        .words = {first_slot, count, address, rights},
        .capability = cspace,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}
