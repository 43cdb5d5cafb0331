// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/console.capnp
// Template: codegen/tessera_gen/templates/protocols/server.c.j2
// Command: ./tessera gen
//
// Dispatchers of console. Checks come in this order: the method, the caller's rights, the encoding and the bounds, the
// capabilities; only then the handler. A message that came one way is for methods that keep nobody waiting and hand nothing out.

#include <console/console_server.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

static void handle_console_read(const struct console_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct console_read_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, CONSOLE_READ_PARAMS_DATA_WORDS)) {
        status = console_read_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = console_read_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->read == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct console_read_results results = {};
    status = server->read(request, params.count, &results.data);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t apart[CONSOLE_READ_RESULTS_MESSAGE_WORDS];
    uint64_t *words = message_place(request->buffer, CONSOLE_READ_RESULTS_BYTES_AT, results.data, apart);
    uint32_t count = 0;
    const status_t encoded = console_read_results_encode(&results, words, CONSOLE_READ_RESULTS_MESSAGE_WORDS, &count);
    request_answer_encoded(request, encoded, words, count);
}

static void handle_console_write(const struct console_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct console_write_params params;
    status_t status = request_accept(request, RIGHT_WRITE, server->keeps_bytes ? nullptr : request_words, &message);
    if (status == STATUS_OK) {
        status = console_write_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->write == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct console_write_results results = {};
    status = server->write(request, params.data, &results.written);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, console_write_results_pack(&results, request->registers->words), CONSOLE_WRITE_RESULTS_DATA_WORDS);
}

static void handle_console_poll(const struct console_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHT_READ);
    if (status == STATUS_OK && server->poll == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct console_poll_results results = {};
    status = server->poll(request, &results.available);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, console_poll_results_pack(&results, request->registers->words), CONSOLE_POLL_RESULTS_DATA_WORDS);
}

static void handle_console_open_input(const struct console_server *server, struct request *request) {
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_NOTIFICATION, .rights = RIGHT_SEND},
    };
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct console_open_input_params params;
    status_t status = request_accept(request, RIGHT_READ, request_words, &message);
    if (status == STATUS_OK) {
        status = console_open_input_params_decode(&message, &params);
    }
    if (status == STATUS_OK) {
        status = request_check_capabilities(request, rules, 1);
    }
    if (status == STATUS_OK && server->open_input == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct console_open_input_results results = {};
    status = server->open_input(request, params.event, &results.input);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    struct message_out reply = {
        .capability_count = 1,
        .transfers = {transfer_move(results.input)},
    };
    request_answer(request, STATUS_OK, &reply);
}

static void handle_console_offer(const struct console_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct console_offer_params params;
    status_t status = request_accept(request, RIGHT_WRITE, server->keeps_bytes ? nullptr : request_words, &message);
    if (status == STATUS_OK) {
        status = console_offer_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->offer == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->offer(request, params.data);
    request_finish(request, status);
}

void console_dispatch(const struct console_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_CONSOLE_READ:
        handle_console_read(server, request);
        break;
    case METHOD_CONSOLE_WRITE:
        handle_console_write(server, request);
        break;
    case METHOD_CONSOLE_POLL:
        handle_console_poll(server, request);
        break;
    case METHOD_CONSOLE_OPEN_INPUT:
        handle_console_open_input(server, request);
        break;
    case METHOD_CONSOLE_OFFER:
        handle_console_offer(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}

status_t console_read_reply(const struct parked_request *parked, status_t status, struct data data) {
    const struct console_read_results results = {.data = data};
    uint64_t words[CONSOLE_READ_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
    };
    const status_t encoded = status == STATUS_OK ? console_read_results_encode(&results, words, CONSOLE_READ_RESULTS_MESSAGE_WORDS, &reply.word_count) : STATUS_OK;
    return parked_request_answer(parked, status, encoded, &reply);
}

status_t console_write_reply(const struct parked_request *parked, status_t status, uint32_t written) {
    const struct console_write_results results = {.written = written};
    uint64_t words[CONSOLE_WRITE_RESULTS_DATA_WORDS];
    struct message_out reply = {
        .words = words,
        .word_count = CONSOLE_WRITE_RESULTS_DATA_WORDS,
    };
    const status_t encoded = status == STATUS_OK ? console_write_results_pack(&results, words) : STATUS_OK;
    return parked_request_answer(parked, status, encoded, &reply);
}

static void handle_console_input_read(const struct console_input_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct console_input_read_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, CONSOLE_INPUT_READ_PARAMS_DATA_WORDS)) {
        status = console_input_read_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = console_input_read_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->read == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct console_input_read_results results = {};
    status = server->read(request, params.count, &results.data);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t apart[CONSOLE_INPUT_READ_RESULTS_MESSAGE_WORDS];
    uint64_t *words = message_place(request->buffer, CONSOLE_INPUT_READ_RESULTS_BYTES_AT, results.data, apart);
    uint32_t count = 0;
    const status_t encoded = console_input_read_results_encode(&results, words, CONSOLE_INPUT_READ_RESULTS_MESSAGE_WORDS, &count);
    request_answer_encoded(request, encoded, words, count);
}

static void handle_console_input_put_back(const struct console_input_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct console_input_put_back_params params;
    status_t status = request_accept(request, RIGHTS_NONE, server->keeps_bytes ? nullptr : request_words, &message);
    if (status == STATUS_OK) {
        status = console_input_put_back_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->put_back == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->put_back(request, params.data);
    request_finish(request, status);
}

void console_input_dispatch(const struct console_input_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_CONSOLE_INPUT_READ:
        handle_console_input_read(server, request);
        break;
    case METHOD_CONSOLE_INPUT_PUT_BACK:
        handle_console_input_put_back(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}
