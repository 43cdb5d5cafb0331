// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/block.capnp
// Template: codegen/tessera_gen/templates/protocols/client.c.j2
// Command: ./tessera gen
//
// Client stubs of block.

#include <block/block_client.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

status_t block_device_geometry(cap_t block_device, struct block_geometry *out) {
    struct client_call call = {
        .target = block_device,
        .method = METHOD_BLOCK_DEVICE_GEOMETRY,
        .attempts = CLIENT_RETRY_ATTEMPTS,
    };
    status_t status = client_call(&call, STATUS_OK);
    if (status != STATUS_OK) {
        return status;
    }
    struct block_geometry results;
    status = client_finish(&call, block_geometry_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out = results;
    }
    return status;
}

status_t block_device_attach(cap_t block_device, cap_t buffer) {
    struct client_call call = {
        .target = block_device,
        .method = METHOD_BLOCK_DEVICE_ATTACH,
        .attempts = 1,
        .request = {
            .capability_count = 1,
            .transfers = {transfer_copy(buffer, RIGHT_READ | RIGHT_WRITE)},
        },
    };
    return client_call(&call, STATUS_OK);
}

status_t block_device_read_sectors(cap_t block_device, uint64_t first, uint32_t count, uint32_t buffer_offset) {
    const struct block_device_read_sectors_params params = {.first = first, .count = count, .buffer_offset = buffer_offset};
    uint64_t words[BLOCK_DEVICE_READ_SECTORS_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = block_device,
        .method = METHOD_BLOCK_DEVICE_READ_SECTORS,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .word_count = BLOCK_DEVICE_READ_SECTORS_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = block_device_read_sectors_params_pack(&params, words);
    return client_call(&call, encoded);
}

status_t block_device_write_sectors(cap_t block_device, uint64_t first, uint32_t count, uint32_t buffer_offset) {
    const struct block_device_write_sectors_params params = {.first = first, .count = count, .buffer_offset = buffer_offset};
    uint64_t words[BLOCK_DEVICE_WRITE_SECTORS_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = block_device,
        .method = METHOD_BLOCK_DEVICE_WRITE_SECTORS,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .word_count = BLOCK_DEVICE_WRITE_SECTORS_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = block_device_write_sectors_params_pack(&params, words);
    return client_call(&call, encoded);
}

status_t block_device_flush(cap_t block_device) {
    struct client_call call = {
        .target = block_device,
        .method = METHOD_BLOCK_DEVICE_FLUSH,
        .attempts = CLIENT_RETRY_ATTEMPTS,
    };
    return client_call(&call, STATUS_OK);
}
