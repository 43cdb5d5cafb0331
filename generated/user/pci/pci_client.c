// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/pci.capnp
// Template: codegen/tessera_gen/templates/protocols/client.c.j2
// Command: ./tessera gen
//
// Client stubs of pci.

#include <pci/pci_client.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

status_t pci_bus_list(cap_t pci_bus, uint32_t cookie, uint32_t *out_next, struct pci_entry_list *out_entries) {
    const struct pci_bus_list_params params = {.cookie = cookie};
    uint64_t words[PCI_BUS_LIST_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = pci_bus,
        .method = METHOD_PCI_BUS_LIST,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .word_count = PCI_BUS_LIST_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = pci_bus_list_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct pci_bus_list_results results;
    status = client_finish(&call, pci_bus_list_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_next = results.next;
        *out_entries = results.entries;
    }
    return status;
}

status_t pci_bus_open(cap_t pci_bus, cap_t *out_function) {
    struct client_call call = {
        .target = pci_bus,
        .method = METHOD_PCI_BUS_OPEN,
        .attempts = 1,
        .results_caps = 1,
    };
    status_t status = client_call(&call, STATUS_OK);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct pci_bus_open_results results;
    status = client_finish(&call, pci_bus_open_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_function = results.function;
    }
    return status;
}

status_t pci_function_describe(cap_t pci_function, struct pci_identity *out) {
    struct ipc_registers registers = {.target = pci_function, .info = info_make(METHOD_PCI_FUNCTION_DESCRIBE, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct pci_identity results;
    if (info_has_words(registers.info, PCI_IDENTITY_DATA_WORDS)) {
        status = pci_identity_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = pci_identity_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t pci_function_registers(cap_t pci_function, uint8_t bar, uint8_t part, cap_t *out_memory, uint64_t *out_offset, uint64_t *out_size_bytes) {
    const struct pci_function_registers_params params = {.bar = bar, .part = part};
    uint64_t words[PCI_FUNCTION_REGISTERS_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = pci_function,
        .method = METHOD_PCI_FUNCTION_REGISTERS,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .words = words,
            .word_count = PCI_FUNCTION_REGISTERS_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = pci_function_registers_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_MEMORY, .rights = RIGHTS_NONE},
    };
    struct pci_function_registers_results results;
    status = client_finish(&call, pci_function_registers_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_memory = results.memory;
        *out_offset = results.offset;
        *out_size_bytes = results.size_bytes;
    }
    return status;
}

status_t pci_function_capability(cap_t pci_function, uint8_t id, uint8_t index, struct data *out_data) {
    const struct pci_function_capability_params params = {.id = id, .index = index};
    struct ipc_registers registers = {.target = pci_function, .info = info_make(METHOD_PCI_FUNCTION_CAPABILITY, PCI_FUNCTION_CAPABILITY_PARAMS_DATA_WORDS, 0)};
    const status_t packed = pci_function_capability_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct pci_function_capability_results results;
    uint64_t reply_words[REGISTER_WORDS];
    const struct wire_message reply = client_reply(&registers, reply_words);
    status = pci_function_capability_results_decode(&reply, &results);
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_data = results.data;
    return STATUS_OK;
}

status_t pci_function_attach_interrupt(cap_t pci_function, uint16_t vector, uint32_t bits, cap_t notification) {
    const struct pci_function_attach_interrupt_params params = {.vector = vector, .bits = bits, .notification = notification};
    uint64_t words[PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = pci_function,
        .method = METHOD_PCI_FUNCTION_ATTACH_INTERRUPT,
        .attempts = 1,
        .request = {
            .words = words,
            .word_count = PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_DATA_WORDS,
            .capability_count = 1,
            .transfers = {transfer_copy(notification, RIGHT_SEND)},
        },
    };
    const status_t encoded = pci_function_attach_interrupt_params_pack(&params, words);
    return client_call(&call, encoded);
}

status_t pci_function_acknowledge(cap_t pci_function) {
    struct ipc_registers registers = {.target = pci_function, .info = info_make(METHOD_PCI_FUNCTION_ACKNOWLEDGE, 0, 0)};
    return client_exchange(&registers);
}
