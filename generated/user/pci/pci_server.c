// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/pci.capnp
// Template: codegen/tessera_gen/templates/protocols/server.c.j2
// Command: ./tessera gen
//
// Dispatchers of pci. Checks come in this order: the method, the caller's rights, the encoding and the bounds, the
// capabilities; only then the handler. A message that came one way is for methods that keep nobody waiting and hand nothing out.

#include <pci/pci_server.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

static void handle_pci_bus_list(const struct pci_bus_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct pci_bus_list_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, PCI_BUS_LIST_PARAMS_DATA_WORDS)) {
        status = pci_bus_list_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = pci_bus_list_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->list == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct pci_bus_list_results results = {};
    uint64_t entries_storage[1 + 3 * PCI_ENTRY_MAX_WORDS];
    struct pci_entry_list_writer entries;
    pci_entry_list_begin(&entries, entries_storage, 1 + 3 * PCI_ENTRY_MAX_WORDS, 3);
    status = server->list(request, params.cookie, &results.next, &entries);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    results.entries = pci_entry_list_finish(&entries);
    uint64_t words[PCI_BUS_LIST_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
    };
    request_answer(request, pci_bus_list_results_encode(&results, words, PCI_BUS_LIST_RESULTS_MESSAGE_WORDS, &reply.word_count), &reply);
}

static void handle_pci_bus_open(const struct pci_bus_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    status_t status = request_accept_empty(request, RIGHT_WRITE);
    if (status == STATUS_OK && server->open == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct pci_bus_open_results results = {};
    status = server->open(request, &results.function);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    struct message_out reply = {
        .capability_count = 1,
        .transfers = {transfer_move(results.function)},
    };
    request_answer(request, STATUS_OK, &reply);
}

void pci_bus_dispatch(const struct pci_bus_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_PCI_BUS_LIST:
        handle_pci_bus_list(server, request);
        break;
    case METHOD_PCI_BUS_OPEN:
        handle_pci_bus_open(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}

static void handle_pci_function_describe(const struct pci_function_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->describe == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct pci_identity results = {};
    status = server->describe(request, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, pci_identity_pack(&results, request->registers->words), PCI_IDENTITY_DATA_WORDS);
}

static void handle_pci_function_registers(const struct pci_function_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct pci_function_registers_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, PCI_FUNCTION_REGISTERS_PARAMS_DATA_WORDS)) {
        status = pci_function_registers_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = pci_function_registers_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->registers == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct pci_function_registers_results results = {};
    status = server->registers(request, params.bar, params.part, &results.memory, &results.offset, &results.size_bytes);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t words[PCI_FUNCTION_REGISTERS_RESULTS_DATA_WORDS];
    struct message_out reply = {
        .words = words,
        .word_count = PCI_FUNCTION_REGISTERS_RESULTS_DATA_WORDS,
        .capability_count = 1,
        .transfers = {transfer_move(results.memory)},
    };
    request_answer(request, pci_function_registers_results_pack(&results, words), &reply);
}

static void handle_pci_function_capability(const struct pci_function_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct pci_function_capability_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, PCI_FUNCTION_CAPABILITY_PARAMS_DATA_WORDS)) {
        status = pci_function_capability_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = pci_function_capability_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->capability == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct pci_function_capability_results results = {};
    status = server->capability(request, params.id, params.index, &results.data);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t apart[PCI_FUNCTION_CAPABILITY_RESULTS_MESSAGE_WORDS];
    uint64_t *words = message_place(request->buffer, PCI_FUNCTION_CAPABILITY_RESULTS_BYTES_AT, results.data, apart);
    uint32_t count = 0;
    const status_t encoded = pci_function_capability_results_encode(&results, words, PCI_FUNCTION_CAPABILITY_RESULTS_MESSAGE_WORDS, &count);
    request_answer_encoded(request, encoded, words, count);
}

static void handle_pci_function_attach_interrupt(const struct pci_function_server *server, struct request *request) {
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_NOTIFICATION, .rights = RIGHT_SEND},
    };
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct pci_function_attach_interrupt_params params;
    status_t status = request_accept(request, RIGHTS_NONE, request_words, &message);
    if (status == STATUS_OK) {
        status = pci_function_attach_interrupt_params_decode(&message, &params);
    }
    if (status == STATUS_OK) {
        status = request_check_capabilities(request, rules, 1);
    }
    if (status == STATUS_OK && server->attach_interrupt == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->attach_interrupt(request, params.vector, params.bits, params.notification);
    request_finish(request, status);
}

static void handle_pci_function_acknowledge(const struct pci_function_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->acknowledge == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->acknowledge(request);
    request_finish(request, status);
}

void pci_function_dispatch(const struct pci_function_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_PCI_FUNCTION_DESCRIBE:
        handle_pci_function_describe(server, request);
        break;
    case METHOD_PCI_FUNCTION_REGISTERS:
        handle_pci_function_registers(server, request);
        break;
    case METHOD_PCI_FUNCTION_CAPABILITY:
        handle_pci_function_capability(server, request);
        break;
    case METHOD_PCI_FUNCTION_ATTACH_INTERRUPT:
        handle_pci_function_attach_interrupt(server, request);
        break;
    case METHOD_PCI_FUNCTION_ACKNOWLEDGE:
        handle_pci_function_acknowledge(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}
