// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/block.capnp
// Template: codegen/tessera_gen/templates/protocols/server.h.j2
// Command: ./tessera gen
//
// Server side of block: a table of handlers per interface, in ordinal order, and its dispatcher.
//
// A handler gets checked parameters: rights, bounds, kinds of capabilities. Text and data among them are valid until it returns.
// Capabilities among them are the handler's, whatever it returns. It sets results and returns STATUS_OK, or returns another status
// and its results are dropped. Text, data and lists among results must stay where they are until the handler has returned; they may
// lie in the message buffer. A handler that is nullptr is answered STATUS_UNSUPPORTED.
#pragma once

#include <tessera/request.h>
#include <block/block.h>

struct block_device_server {
    // Size of the device.
    // Needs read. Errors: IO_ERROR.
    status_t (*geometry)(struct request *request, struct block_geometry *out);
    // Share the frame that this client's reads and writes use. Replaces the one before.
    // Needs read. Errors: NO_MEMORY, NO_SPACE, BAD_ARGUMENT.
    status_t (*attach)(struct request *request, cap_t buffer);
    // Read sectors into the shared frame. EMPTY: no frame is attached.
    // Needs read. Errors: IO_ERROR, BAD_RANGE, EMPTY.
    status_t (*read_sectors)(struct request *request, uint64_t first, uint32_t count, uint32_t buffer_offset);
    // Write sectors from the shared frame. Returns when the device said that it is done.
    // Needs write. Errors: IO_ERROR, BAD_RANGE, EMPTY, READ_ONLY.
    status_t (*write_sectors)(struct request *request, uint64_t first, uint32_t count, uint32_t buffer_offset);
    // Returns when everything written is on the medium.
    // Needs write. Errors: IO_ERROR.
    status_t (*flush)(struct request *request);
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void block_device_dispatch(const struct block_device_server *server, struct request *request);

// Answers a caller that read_sectors parked. Results count only with STATUS_OK; capabilities among them that move are gone in any case.
status_t block_device_read_sectors_reply(const struct parked_request *parked, status_t status);

// Answers a caller that write_sectors parked. Results count only with STATUS_OK; capabilities among them that move are gone in any case.
status_t block_device_write_sectors_reply(const struct parked_request *parked, status_t status);

// Answers a caller that flush parked. Results count only with STATUS_OK; capabilities among them that move are gone in any case.
status_t block_device_flush_reply(const struct parked_request *parked, status_t status);
