// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/log.capnp
// Template: codegen/tessera_gen/templates/protocols/server.c.j2
// Command: ./tessera gen
//
// Dispatchers of log. Checks come in this order: the method, the caller's rights, the encoding and the bounds, the
// capabilities; only then the handler. A message that came one way is for methods that keep nobody waiting and hand nothing out.

#include <log/log_server.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

static void handle_log_write(const struct log_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct log_write_params params;
    status_t status = request_accept(request, RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = log_write_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->write == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->write(request, params.level, params.text);
    request_finish(request, status);
}

static void handle_log_read(const struct log_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct log_read_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, LOG_READ_PARAMS_DATA_WORDS)) {
        status = log_read_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = log_read_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->read == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct log_read_results results = {};
    uint64_t entries_storage[1 + 3 * LOG_ENTRY_MAX_WORDS];
    struct log_entry_list_writer entries;
    log_entry_list_begin(&entries, entries_storage, 1 + 3 * LOG_ENTRY_MAX_WORDS, 3);
    status = server->read(request, params.sequence, &results.next, &entries);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    results.entries = log_entry_list_finish(&entries);
    uint64_t words[LOG_READ_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
    };
    request_answer(request, log_read_results_encode(&results, words, LOG_READ_RESULTS_MESSAGE_WORDS, &reply.word_count), &reply);
}

void log_dispatch(const struct log_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_LOG_WRITE:
        handle_log_write(server, request);
        break;
    case METHOD_LOG_READ:
        handle_log_read(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}
