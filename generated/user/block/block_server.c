// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/block.capnp
// Template: codegen/tessera_gen/templates/protocols/server.c.j2
// Command: ./tessera gen
//
// Dispatchers of block. Checks come in this order: the method, the caller's rights, the encoding and the bounds, the
// capabilities; only then the handler. A message that came one way is for methods that keep nobody waiting and hand nothing out.

#include <block/block_server.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

static void handle_block_device_geometry(const struct block_device_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHT_READ);
    if (status == STATUS_OK && server->geometry == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct block_geometry results = {};
    status = server->geometry(request, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, block_geometry_pack(&results, request->registers->words), BLOCK_GEOMETRY_DATA_WORDS);
}

static void handle_block_device_attach(const struct block_device_server *server, struct request *request) {
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_FRAME, .rights = RIGHT_READ | RIGHT_WRITE},
    };
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct block_device_attach_params params;
    status_t status = request_accept(request, RIGHT_READ, request_words, &message);
    if (status == STATUS_OK) {
        status = block_device_attach_params_decode(&message, &params);
    }
    if (status == STATUS_OK) {
        status = request_check_capabilities(request, rules, 1);
    }
    if (status == STATUS_OK && server->attach == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->attach(request, params.buffer);
    request_finish(request, status);
}

static void handle_block_device_read_sectors(const struct block_device_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct block_device_read_sectors_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, BLOCK_DEVICE_READ_SECTORS_PARAMS_DATA_WORDS)) {
        status = block_device_read_sectors_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = block_device_read_sectors_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->read_sectors == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->read_sectors(request, params.first, params.count, params.buffer_offset);
    request_finish(request, status);
}

static void handle_block_device_write_sectors(const struct block_device_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct block_device_write_sectors_params params;
    status_t status;
    if (request_has_words(request, RIGHT_WRITE, BLOCK_DEVICE_WRITE_SECTORS_PARAMS_DATA_WORDS)) {
        status = block_device_write_sectors_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_WRITE, request_words, &message);
        if (status == STATUS_OK) {
            status = block_device_write_sectors_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->write_sectors == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->write_sectors(request, params.first, params.count, params.buffer_offset);
    request_finish(request, status);
}

static void handle_block_device_flush(const struct block_device_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    status_t status = request_accept_empty(request, RIGHT_WRITE);
    if (status == STATUS_OK && server->flush == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->flush(request);
    request_finish(request, status);
}

void block_device_dispatch(const struct block_device_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_BLOCK_DEVICE_GEOMETRY:
        handle_block_device_geometry(server, request);
        break;
    case METHOD_BLOCK_DEVICE_ATTACH:
        handle_block_device_attach(server, request);
        break;
    case METHOD_BLOCK_DEVICE_READ_SECTORS:
        handle_block_device_read_sectors(server, request);
        break;
    case METHOD_BLOCK_DEVICE_WRITE_SECTORS:
        handle_block_device_write_sectors(server, request);
        break;
    case METHOD_BLOCK_DEVICE_FLUSH:
        handle_block_device_flush(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}

status_t block_device_read_sectors_reply(const struct parked_request *parked, status_t status) {
    return parked_request_answer(parked, status, STATUS_OK, &(const struct message_out){});
}

status_t block_device_write_sectors_reply(const struct parked_request *parked, status_t status) {
    return parked_request_answer(parked, status, STATUS_OK, &(const struct message_out){});
}

status_t block_device_flush_reply(const struct parked_request *parked, status_t status) {
    return parked_request_answer(parked, status, STATUS_OK, &(const struct message_out){});
}
