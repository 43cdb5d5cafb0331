// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/block.capnp
// Template: codegen/tessera_gen/templates/protocols/client.h.j2
// Command: ./tessera gen
//
// Client stubs of block: each makes one call and returns its status. Results are set only on STATUS_OK. Text, data and
// lists among them are views into the thread's message buffer: valid until its next call. A capability among them is the caller's.
#pragma once

#include <block/block.h>

// Size of the device.
// Needs read. Errors: IO_ERROR.
[[nodiscard]] status_t block_device_geometry(cap_t block_device, struct block_geometry *out);

// Share the frame that this client's reads and writes use. Replaces the one before.
// Needs read. Errors: NO_MEMORY, NO_SPACE, BAD_ARGUMENT.
[[nodiscard]] status_t block_device_attach(cap_t block_device, cap_t buffer);

// Read sectors into the shared frame. EMPTY: no frame is attached.
// Needs read. Errors: IO_ERROR, BAD_RANGE, EMPTY.
[[nodiscard]] status_t block_device_read_sectors(cap_t block_device, uint64_t first, uint32_t count, uint32_t buffer_offset);

// Write sectors from the shared frame. Returns when the device said that it is done.
// Needs write. Errors: IO_ERROR, BAD_RANGE, EMPTY, READ_ONLY.
[[nodiscard]] status_t block_device_write_sectors(cap_t block_device, uint64_t first, uint32_t count, uint32_t buffer_offset);

// Returns when everything written is on the medium.
// Needs write. Errors: IO_ERROR.
[[nodiscard]] status_t block_device_flush(cap_t block_device);
