// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/supervisor.capnp
// Template: codegen/tessera_gen/templates/protocols/server.c.j2
// Command: ./tessera gen
//
// Dispatchers of supervisor. Checks come in this order: the method, the caller's rights, the encoding and the bounds, the
// capabilities; only then the handler. A message that came one way is for methods that keep nobody waiting and hand nothing out.

#include <supervisor/supervisor_server.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

static void handle_supervisor_list(const struct supervisor_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct supervisor_list_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, SUPERVISOR_LIST_PARAMS_DATA_WORDS)) {
        status = supervisor_list_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = supervisor_list_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->list == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct supervisor_list_results results = {};
    uint64_t entries_storage[1 + 8 * SERVICE_ENTRY_MAX_WORDS];
    struct service_entry_list_writer entries;
    service_entry_list_begin(&entries, entries_storage, 1 + 8 * SERVICE_ENTRY_MAX_WORDS, 8);
    status = server->list(request, params.cookie, &results.next, &entries);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    results.entries = service_entry_list_finish(&entries);
    uint64_t words[SUPERVISOR_LIST_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
    };
    request_answer(request, supervisor_list_results_encode(&results, words, SUPERVISOR_LIST_RESULTS_MESSAGE_WORDS, &reply.word_count), &reply);
}

static void handle_supervisor_restart(const struct supervisor_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct supervisor_restart_params params;
    status_t status = request_accept(request, RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = supervisor_restart_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->restart == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->restart(request, params.name);
    request_finish(request, status);
}

static void handle_supervisor_kill(const struct supervisor_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct supervisor_kill_params params;
    status_t status = request_accept(request, RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = supervisor_kill_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->kill == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->kill(request, params.name);
    request_finish(request, status);
}

static void handle_supervisor_memory(const struct supervisor_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHT_READ);
    if (status == STATUS_OK && server->memory == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct memory_usage results = {};
    status = server->memory(request, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, memory_usage_pack(&results, request->registers->words), MEMORY_USAGE_DATA_WORDS);
}

static void handle_supervisor_capabilities(const struct supervisor_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct supervisor_capabilities_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, SUPERVISOR_CAPABILITIES_PARAMS_DATA_WORDS)) {
        status = supervisor_capabilities_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = supervisor_capabilities_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->capabilities == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct supervisor_capabilities_results results = {};
    uint64_t entries_storage[1 + 8 * CAPABILITY_ENTRY_MAX_WORDS];
    struct capability_entry_list_writer entries;
    capability_entry_list_begin(&entries, entries_storage, 1 + 8 * CAPABILITY_ENTRY_MAX_WORDS, 8);
    status = server->capabilities(request, params.index, params.slot, &results.next, &entries);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    results.entries = capability_entry_list_finish(&entries);
    uint64_t words[SUPERVISOR_CAPABILITIES_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
    };
    request_answer(request, supervisor_capabilities_results_encode(&results, words, SUPERVISOR_CAPABILITIES_RESULTS_MESSAGE_WORDS, &reply.word_count), &reply);
}

static void handle_supervisor_shutdown(const struct supervisor_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct supervisor_shutdown_params params;
    status_t status;
    if (request_has_words(request, RIGHT_WRITE, SUPERVISOR_SHUTDOWN_PARAMS_DATA_WORDS)) {
        status = supervisor_shutdown_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_WRITE, request_words, &message);
        if (status == STATUS_OK) {
            status = supervisor_shutdown_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->shutdown == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->shutdown(request, params.status);
    request_finish(request, status);
}

static void handle_supervisor_reboot(const struct supervisor_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHT_WRITE);
    if (status == STATUS_OK && server->reboot == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->reboot(request);
    request_finish(request, status);
}

static void handle_supervisor_cores(const struct supervisor_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct supervisor_cores_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, SUPERVISOR_CORES_PARAMS_DATA_WORDS)) {
        status = supervisor_cores_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = supervisor_cores_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->cores == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct supervisor_cores_results results = {};
    uint64_t entries_storage[1 + 8 * CORE_ENTRY_MAX_WORDS];
    struct core_entry_list_writer entries;
    core_entry_list_begin(&entries, entries_storage, 1 + 8 * CORE_ENTRY_MAX_WORDS, 8);
    status = server->cores(request, params.cookie, &results.next, &entries);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    results.entries = core_entry_list_finish(&entries);
    uint64_t words[SUPERVISOR_CORES_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
    };
    request_answer(request, supervisor_cores_results_encode(&results, words, SUPERVISOR_CORES_RESULTS_MESSAGE_WORDS, &reply.word_count), &reply);
}

void supervisor_dispatch(const struct supervisor_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_SUPERVISOR_LIST:
        handle_supervisor_list(server, request);
        break;
    case METHOD_SUPERVISOR_RESTART:
        handle_supervisor_restart(server, request);
        break;
    case METHOD_SUPERVISOR_KILL:
        handle_supervisor_kill(server, request);
        break;
    case METHOD_SUPERVISOR_MEMORY:
        handle_supervisor_memory(server, request);
        break;
    case METHOD_SUPERVISOR_CAPABILITIES:
        handle_supervisor_capabilities(server, request);
        break;
    case METHOD_SUPERVISOR_SHUTDOWN:
        handle_supervisor_shutdown(server, request);
        break;
    case METHOD_SUPERVISOR_REBOOT:
        handle_supervisor_reboot(server, request);
        break;
    case METHOD_SUPERVISOR_CORES:
        handle_supervisor_cores(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}
