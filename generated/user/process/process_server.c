// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/process.capnp
// Template: codegen/tessera_gen/templates/protocols/server.c.j2
// Command: ./tessera gen
//
// Dispatchers of process. Checks come in this order: the method, the caller's rights, the encoding and the bounds, the
// capabilities; only then the handler. A message that came one way is for methods that keep nobody waiting and hand nothing out.

#include <process/process_server.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

static void handle_process_manager_spawn(const struct process_manager_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct process_manager_spawn_params params;
    status_t status = request_accept(request, RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = process_manager_spawn_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->spawn == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct process_manager_spawn_results results = {};
    status = server->spawn(request, params.path, params.arguments, params.memory_bytes, params.name, params.parent, &results.process, &results.id, &results.slots_end);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t words[PROCESS_MANAGER_SPAWN_RESULTS_DATA_WORDS];
    struct message_out reply = {
        .words = words,
        .word_count = PROCESS_MANAGER_SPAWN_RESULTS_DATA_WORDS,
        .capability_count = 1,
        .transfers = {transfer_move(results.process)},
    };
    request_answer(request, process_manager_spawn_results_pack(&results, words), &reply);
}

static void handle_process_manager_list(const struct process_manager_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct process_manager_list_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, PROCESS_MANAGER_LIST_PARAMS_DATA_WORDS)) {
        status = process_manager_list_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = process_manager_list_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->list == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct process_manager_list_results results = {};
    uint64_t entries_storage[1 + 8 * PROCESS_ENTRY_MAX_WORDS];
    struct process_entry_list_writer entries;
    process_entry_list_begin(&entries, entries_storage, 1 + 8 * PROCESS_ENTRY_MAX_WORDS, 8);
    status = server->list(request, params.cookie, &results.next, &entries);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    results.entries = process_entry_list_finish(&entries);
    uint64_t words[PROCESS_MANAGER_LIST_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
    };
    request_answer(request, process_manager_list_results_encode(&results, words, PROCESS_MANAGER_LIST_RESULTS_MESSAGE_WORDS, &reply.word_count), &reply);
}

static void handle_process_manager_wait(const struct process_manager_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct process_manager_wait_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, PROCESS_MANAGER_WAIT_PARAMS_DATA_WORDS)) {
        status = process_manager_wait_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = process_manager_wait_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->wait == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct process_end results = {};
    status = server->wait(request, params.id, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, process_end_pack(&results, request->registers->words), PROCESS_END_DATA_WORDS);
}

static void handle_process_manager_kill(const struct process_manager_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct process_manager_kill_params params;
    status_t status;
    if (request_has_words(request, RIGHT_WRITE, PROCESS_MANAGER_KILL_PARAMS_DATA_WORDS)) {
        status = process_manager_kill_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_WRITE, request_words, &message);
        if (status == STATUS_OK) {
            status = process_manager_kill_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->kill == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->kill(request, params.id);
    request_finish(request, status);
}

static void handle_process_manager_capabilities(const struct process_manager_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct process_manager_capabilities_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, PROCESS_MANAGER_CAPABILITIES_PARAMS_DATA_WORDS)) {
        status = process_manager_capabilities_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = process_manager_capabilities_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->capabilities == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct process_manager_capabilities_results results = {};
    uint64_t entries_storage[1 + 8 * CAPABILITY_ENTRY_MAX_WORDS];
    struct capability_entry_list_writer entries;
    capability_entry_list_begin(&entries, entries_storage, 1 + 8 * CAPABILITY_ENTRY_MAX_WORDS, 8);
    status = server->capabilities(request, params.id, params.slot, &results.next, &entries);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    results.entries = capability_entry_list_finish(&entries);
    uint64_t words[PROCESS_MANAGER_CAPABILITIES_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
    };
    request_answer(request, process_manager_capabilities_results_encode(&results, words, PROCESS_MANAGER_CAPABILITIES_RESULTS_MESSAGE_WORDS, &reply.word_count), &reply);
}

static void handle_process_manager_set_core(const struct process_manager_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct process_manager_set_core_params params;
    status_t status;
    if (request_has_words(request, RIGHT_WRITE, PROCESS_MANAGER_SET_CORE_PARAMS_DATA_WORDS)) {
        status = process_manager_set_core_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_WRITE, request_words, &message);
        if (status == STATUS_OK) {
            status = process_manager_set_core_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->set_core == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->set_core(request, params.id, params.core);
    request_finish(request, status);
}

static void handle_process_manager_set_traced(const struct process_manager_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct process_manager_set_traced_params params;
    status_t status;
    if (request_has_words(request, RIGHT_EXECUTE, PROCESS_MANAGER_SET_TRACED_PARAMS_DATA_WORDS)) {
        status = process_manager_set_traced_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_EXECUTE, request_words, &message);
        if (status == STATUS_OK) {
            status = process_manager_set_traced_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->set_traced == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->set_traced(request, params.id, params.is_traced);
    request_finish(request, status);
}

void process_manager_dispatch(const struct process_manager_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_PROCESS_MANAGER_SPAWN:
        handle_process_manager_spawn(server, request);
        break;
    case METHOD_PROCESS_MANAGER_LIST:
        handle_process_manager_list(server, request);
        break;
    case METHOD_PROCESS_MANAGER_WAIT:
        handle_process_manager_wait(server, request);
        break;
    case METHOD_PROCESS_MANAGER_KILL:
        handle_process_manager_kill(server, request);
        break;
    case METHOD_PROCESS_MANAGER_CAPABILITIES:
        handle_process_manager_capabilities(server, request);
        break;
    case METHOD_PROCESS_MANAGER_SET_CORE:
        handle_process_manager_set_core(server, request);
        break;
    case METHOD_PROCESS_MANAGER_SET_TRACED:
        handle_process_manager_set_traced(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}

status_t process_manager_wait_reply(const struct parked_request *parked, status_t status, const struct process_end *results) {
    uint64_t words[PROCESS_END_DATA_WORDS];
    struct message_out reply = {
        .words = words,
        .word_count = PROCESS_END_DATA_WORDS,
    };
    const status_t encoded = status == STATUS_OK ? process_end_pack(results, words) : STATUS_OK;
    return parked_request_answer(parked, status, encoded, &reply);
}

static void handle_process_grant(const struct process_server *server, struct request *request) {
    static const struct capability_rule rules[] = {
        {.objects = OBJECTS_ANY, .rights = RIGHTS_NONE},
    };
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct process_grant_params params;
    status_t status = request_accept(request, RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = process_grant_params_decode(&message, &params);
    }
    if (status == STATUS_OK) {
        status = request_check_capabilities(request, rules, 1);
    }
    if (status == STATUS_OK && server->grant == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->grant(request, params.capability, params.slot, params.origin);
    request_finish(request, status);
}

static void handle_process_start(const struct process_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHT_WRITE);
    if (status == STATUS_OK && server->start == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->start(request);
    request_finish(request, status);
}

static void handle_process_wait(const struct process_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    status_t status = request_accept_empty(request, RIGHT_READ);
    if (status == STATUS_OK && server->wait == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct process_end results = {};
    status = server->wait(request, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, process_end_pack(&results, request->registers->words), PROCESS_END_DATA_WORDS);
}

static void handle_process_kill(const struct process_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHT_WRITE);
    if (status == STATUS_OK && server->kill == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->kill(request);
    request_finish(request, status);
}

static void handle_process_set_name(const struct process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct process_set_name_params params;
    status_t status = request_accept(request, RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = process_set_name_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->set_name == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->set_name(request, params.name);
    request_finish(request, status);
}

static void handle_process_finish(const struct process_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHT_READ | RIGHT_WRITE);
    if (status == STATUS_OK && server->finish == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct process_end results = {};
    status = server->finish(request, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, process_end_pack(&results, request->registers->words), PROCESS_END_DATA_WORDS);
}

void process_dispatch(const struct process_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_PROCESS_GRANT:
        handle_process_grant(server, request);
        break;
    case METHOD_PROCESS_START:
        handle_process_start(server, request);
        break;
    case METHOD_PROCESS_WAIT:
        handle_process_wait(server, request);
        break;
    case METHOD_PROCESS_KILL:
        handle_process_kill(server, request);
        break;
    case METHOD_PROCESS_SET_NAME:
        handle_process_set_name(server, request);
        break;
    case METHOD_PROCESS_FINISH:
        handle_process_finish(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}

status_t process_wait_reply(const struct parked_request *parked, status_t status, const struct process_end *results) {
    uint64_t words[PROCESS_END_DATA_WORDS];
    struct message_out reply = {
        .words = words,
        .word_count = PROCESS_END_DATA_WORDS,
    };
    const status_t encoded = status == STATUS_OK ? process_end_pack(results, words) : STATUS_OK;
    return parked_request_answer(parked, status, encoded, &reply);
}

static void handle_process_pages_most(const struct process_pages_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->most == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct process_pages_most_results results = {};
    status = server->most(request, &results.pages);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, process_pages_most_results_pack(&results, request->registers->words), PROCESS_PAGES_MOST_RESULTS_DATA_WORDS);
}

static void handle_process_pages_take(const struct process_pages_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct process_pages_take_params params;
    status_t status = request_accept(request, RIGHTS_NONE, server->keeps_bytes ? nullptr : request_words, &message);
    if (status == STATUS_OK) {
        status = process_pages_take_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->take == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct process_pages_take_results results = {};
    status = server->take(request, params.slots, &results.pages);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t apart[PROCESS_PAGES_TAKE_RESULTS_MESSAGE_WORDS];
    uint64_t *words = message_place(request->buffer, PROCESS_PAGES_TAKE_RESULTS_BYTES_AT, results.pages, apart);
    uint32_t count = 0;
    const status_t encoded = process_pages_take_results_encode(&results, words, PROCESS_PAGES_TAKE_RESULTS_MESSAGE_WORDS, &count);
    request_answer_encoded(request, encoded, words, count);
}

static void handle_process_pages_hold(const struct process_pages_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct process_pages_hold_params params;
    status_t status = request_accept(request, RIGHTS_NONE, server->keeps_bytes ? nullptr : request_words, &message);
    if (status == STATUS_OK) {
        status = process_pages_hold_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->hold == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->hold(request, params.pages);
    request_finish(request, status);
}

static void handle_process_pages_drop(const struct process_pages_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct process_pages_drop_params params;
    status_t status = request_accept(request, RIGHTS_NONE, server->keeps_bytes ? nullptr : request_words, &message);
    if (status == STATUS_OK) {
        status = process_pages_drop_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->drop == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->drop(request, params.pages);
    request_finish(request, status);
}

void process_pages_dispatch(const struct process_pages_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_PROCESS_PAGES_MOST:
        handle_process_pages_most(server, request);
        break;
    case METHOD_PROCESS_PAGES_TAKE:
        handle_process_pages_take(server, request);
        break;
    case METHOD_PROCESS_PAGES_HOLD:
        handle_process_pages_hold(server, request);
        break;
    case METHOD_PROCESS_PAGES_DROP:
        handle_process_pages_drop(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}
