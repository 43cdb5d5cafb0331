// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/pci.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.c.j2
// Command: ./tessera gen
//
// Encoders and decoders of pci: bounded, strict, without allocation. See tessera/wire.h.

#include <pci/pci.h>

#include <tessera/wire_bytes.h>

const char *pci_interrupt_kind_name(enum pci_interrupt_kind value) {
    static const char *const names[] = {
        "none",
        "line",
        "message",
    };
    return (uint32_t)value < PCI_INTERRUPT_KIND_COUNT ? names[value] : "?";
}

const char *pci_function_state_name(enum pci_function_state value) {
    static const char *const names[] = {
        "unclaimed",
        "waiting",
        "open",
        "stuck",
        "gone",
        "broken",
    };
    return (uint32_t)value < PCI_FUNCTION_STATE_COUNT ? names[value] : "?";
}

const char *pci_bar_kind_name(enum pci_bar_kind value) {
    static const char *const names[] = {
        "none",
        "memory32",
        "memory64",
        "port",
    };
    return (uint32_t)value < PCI_BAR_KIND_COUNT ? names[value] : "?";
}

status_t pci_identity_encode(const struct pci_identity *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PCI_IDENTITY_DATA_WORDS, PCI_IDENTITY_POINTER_WORDS);
    pci_identity_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t pci_identity_decode(const struct wire_message *message, struct pci_identity *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    pci_identity_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t pci_identity_pack(const struct pci_identity *value, uint64_t words[PCI_IDENTITY_DATA_WORDS]) {
    if ((uint32_t)value->interrupt_kind >= PCI_INTERRUPT_KIND_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    if ((uint32_t)value->state >= PCI_FUNCTION_STATE_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)value->address | (uint64_t)value->vendor << 16 | (uint64_t)value->device << 32 | (uint64_t)value->sub_vendor << 48;
    words[1] = (uint64_t)value->sub_device | (uint64_t)value->vectors << 16 | (uint64_t)value->class_code << 32;
    words[2] = (uint64_t)value->revision | (uint64_t)value->interrupt_kind << 16 | (uint64_t)value->state << 32 | (uint64_t)value->is_bridge << 8 | (uint64_t)value->line << 48;
    return STATUS_OK;
}

status_t pci_identity_unpack(const uint64_t words[PCI_IDENTITY_DATA_WORDS], struct pci_identity *out) {
    if ((words[2] & UINT64_C(0xfe00)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->address = (uint16_t)words[0];
    out->vendor = (uint16_t)(words[0] >> 16);
    out->device = (uint16_t)(words[0] >> 32);
    out->sub_vendor = (uint16_t)(words[0] >> 48);
    out->sub_device = (uint16_t)words[1];
    out->vectors = (uint16_t)(words[1] >> 16);
    out->class_code = (uint32_t)(words[1] >> 32);
    out->revision = (uint8_t)words[2];
    out->interrupt_kind = (enum pci_interrupt_kind)(uint16_t)(words[2] >> 16);
    if ((uint32_t)out->interrupt_kind >= PCI_INTERRUPT_KIND_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->state = (enum pci_function_state)(uint16_t)(words[2] >> 32);
    if ((uint32_t)out->state >= PCI_FUNCTION_STATE_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_bridge = (words[2] >> 8 & 1) != 0;
    out->line = (uint16_t)(words[2] >> 48);
    return STATUS_OK;
}

void pci_identity_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_identity *value) {
    uint64_t data[PCI_IDENTITY_DATA_WORDS] = {};
    wire_fail(writer, pci_identity_pack(value, data));
    wire_write_words(writer, at, data, PCI_IDENTITY_DATA_WORDS);
}

void pci_identity_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_identity *out) {
    uint64_t data[PCI_IDENTITY_DATA_WORDS];
    wire_read_words(reader, section, data, PCI_IDENTITY_DATA_WORDS);
    wire_check(reader, pci_identity_unpack(data, out));
    wire_skip_pointers(reader, section, PCI_IDENTITY_POINTER_WORDS);
}

status_t pci_bar_encode(const struct pci_bar *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PCI_BAR_DATA_WORDS, PCI_BAR_POINTER_WORDS);
    pci_bar_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t pci_bar_decode(const struct wire_message *message, struct pci_bar *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    pci_bar_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t pci_bar_pack(const struct pci_bar *value, uint64_t words[PCI_BAR_DATA_WORDS]) {
    if ((uint32_t)value->kind >= PCI_BAR_KIND_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = value->base;
    words[1] = value->size_bytes;
    words[2] = (uint64_t)value->kind | (uint64_t)value->is_prefetchable << 16;
    return STATUS_OK;
}

status_t pci_bar_unpack(const uint64_t words[PCI_BAR_DATA_WORDS], struct pci_bar *out) {
    if ((words[2] & UINT64_C(0xfffffffffffe0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->base = words[0];
    out->size_bytes = words[1];
    out->kind = (enum pci_bar_kind)(uint16_t)words[2];
    if ((uint32_t)out->kind >= PCI_BAR_KIND_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_prefetchable = (words[2] >> 16 & 1) != 0;
    return STATUS_OK;
}

void pci_bar_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_bar *value) {
    uint64_t data[PCI_BAR_DATA_WORDS] = {};
    wire_fail(writer, pci_bar_pack(value, data));
    wire_write_words(writer, at, data, PCI_BAR_DATA_WORDS);
}

void pci_bar_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_bar *out) {
    uint64_t data[PCI_BAR_DATA_WORDS];
    wire_read_words(reader, section, data, PCI_BAR_DATA_WORDS);
    wire_check(reader, pci_bar_unpack(data, out));
    wire_skip_pointers(reader, section, PCI_BAR_POINTER_WORDS);
}

void pci_bar_at(const struct pci_bar_list *list, uint32_t index, struct pci_bar *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin_element(&reader, &list->list, index);
    *out = (struct pci_bar){};
    pci_bar_read_fields(&reader, section, out);
}

void pci_bar_list_begin(struct pci_bar_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max) {
    wire_list_begin(&writer->list, storage, capacity, count_max, PCI_BAR_DATA_WORDS, PCI_BAR_POINTER_WORDS);
}

status_t pci_bar_append(struct pci_bar_list_writer *writer, const struct pci_bar *value) {
    const uint32_t at = wire_list_next(&writer->list);
    pci_bar_write_fields(&writer->list.writer, at, value);
    return wire_list_commit(&writer->list);
}

struct pci_bar_list pci_bar_list_finish(struct pci_bar_list_writer *writer) {
    const struct wire_list list = wire_list_finish(&writer->list);
    return (struct pci_bar_list){.count = list.count, .list = list};
}

struct pci_bar_list pci_bar_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max) {
    struct wire_list list = wire_read_list(reader, section, pointer, count_max);
    for (uint32_t i = 0; i < list.count && reader->status == STATUS_OK; i++) {
        struct pci_bar element;
        pci_bar_read_fields(reader, wire_element(reader, &list, i), &element);
    }
    wire_end_list(reader, &list);
    return (struct pci_bar_list){.count = list.count, .list = list};
}

status_t pci_entry_encode(const struct pci_entry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PCI_ENTRY_DATA_WORDS, PCI_ENTRY_POINTER_WORDS);
    pci_entry_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t pci_entry_decode(const struct wire_message *message, struct pci_entry *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    pci_entry_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void pci_entry_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_entry *value) {
    const uint32_t identity = wire_write_struct(writer, at + 0, PCI_IDENTITY_DATA_WORDS, PCI_IDENTITY_POINTER_WORDS);
    pci_identity_write_fields(writer, identity, &value->identity);
    wire_write_list(writer, at + 1, &value->bars.list, 6);
    wire_write_text(writer, at + 2, value->driver, 31);
}

void pci_entry_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_entry *out) {
    const struct wire_section identity = wire_read_struct(reader, section, 0);
    pci_identity_read_fields(reader, identity, &out->identity);
    out->bars = pci_bar_list_read(reader, section, 1, 6);
    out->driver = wire_read_text(reader, section, 2, 31);
    wire_skip_pointers(reader, section, PCI_ENTRY_POINTER_WORDS);
}

void pci_entry_at(const struct pci_entry_list *list, uint32_t index, struct pci_entry *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin_element(&reader, &list->list, index);
    *out = (struct pci_entry){};
    pci_entry_read_fields(&reader, section, out);
}

void pci_entry_list_begin(struct pci_entry_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max) {
    wire_list_begin(&writer->list, storage, capacity, count_max, PCI_ENTRY_DATA_WORDS, PCI_ENTRY_POINTER_WORDS);
}

status_t pci_entry_append(struct pci_entry_list_writer *writer, const struct pci_entry *value) {
    const uint32_t at = wire_list_next(&writer->list);
    pci_entry_write_fields(&writer->list.writer, at, value);
    return wire_list_commit(&writer->list);
}

struct pci_entry_list pci_entry_list_finish(struct pci_entry_list_writer *writer) {
    const struct wire_list list = wire_list_finish(&writer->list);
    return (struct pci_entry_list){.count = list.count, .list = list};
}

struct pci_entry_list pci_entry_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max) {
    struct wire_list list = wire_read_list(reader, section, pointer, count_max);
    for (uint32_t i = 0; i < list.count && reader->status == STATUS_OK; i++) {
        struct pci_entry element;
        pci_entry_read_fields(reader, wire_element(reader, &list, i), &element);
    }
    wire_end_list(reader, &list);
    return (struct pci_entry_list){.count = list.count, .list = list};
}

status_t pci_bus_list_params_encode(const struct pci_bus_list_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PCI_BUS_LIST_PARAMS_DATA_WORDS, PCI_BUS_LIST_PARAMS_POINTER_WORDS);
    pci_bus_list_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t pci_bus_list_params_decode(const struct wire_message *message, struct pci_bus_list_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    pci_bus_list_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t pci_bus_list_params_pack(const struct pci_bus_list_params *value, uint64_t words[PCI_BUS_LIST_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->cookie;
    return STATUS_OK;
}

status_t pci_bus_list_params_unpack(const uint64_t words[PCI_BUS_LIST_PARAMS_DATA_WORDS], struct pci_bus_list_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->cookie = (uint32_t)words[0];
    return STATUS_OK;
}

void pci_bus_list_params_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_bus_list_params *value) {
    uint64_t data[PCI_BUS_LIST_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, pci_bus_list_params_pack(value, data));
    wire_write_words(writer, at, data, PCI_BUS_LIST_PARAMS_DATA_WORDS);
}

void pci_bus_list_params_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_bus_list_params *out) {
    uint64_t data[PCI_BUS_LIST_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, PCI_BUS_LIST_PARAMS_DATA_WORDS);
    wire_check(reader, pci_bus_list_params_unpack(data, out));
    wire_skip_pointers(reader, section, PCI_BUS_LIST_PARAMS_POINTER_WORDS);
}

status_t pci_bus_list_results_encode(const struct pci_bus_list_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PCI_BUS_LIST_RESULTS_DATA_WORDS, PCI_BUS_LIST_RESULTS_POINTER_WORDS);
    pci_bus_list_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t pci_bus_list_results_decode(const struct wire_message *message, struct pci_bus_list_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    pci_bus_list_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t pci_bus_list_results_pack(const struct pci_bus_list_results *value, uint64_t words[PCI_BUS_LIST_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->next;
    return STATUS_OK;
}

status_t pci_bus_list_results_unpack(const uint64_t words[PCI_BUS_LIST_RESULTS_DATA_WORDS], struct pci_bus_list_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->next = (uint32_t)words[0];
    return STATUS_OK;
}

void pci_bus_list_results_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_bus_list_results *value) {
    uint64_t data[PCI_BUS_LIST_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, pci_bus_list_results_pack(value, data));
    wire_write_words(writer, at, data, PCI_BUS_LIST_RESULTS_DATA_WORDS);
    wire_write_list(writer, at + 1, &value->entries.list, 3);
}

void pci_bus_list_results_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_bus_list_results *out) {
    uint64_t data[PCI_BUS_LIST_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, PCI_BUS_LIST_RESULTS_DATA_WORDS);
    wire_check(reader, pci_bus_list_results_unpack(data, out));
    out->entries = pci_entry_list_read(reader, section, 0, 3);
    wire_skip_pointers(reader, section, PCI_BUS_LIST_RESULTS_POINTER_WORDS);
}

status_t pci_bus_open_results_encode(const struct pci_bus_open_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PCI_BUS_OPEN_RESULTS_DATA_WORDS, PCI_BUS_OPEN_RESULTS_POINTER_WORDS);
    pci_bus_open_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t pci_bus_open_results_decode(const struct wire_message *message, struct pci_bus_open_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    pci_bus_open_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void pci_bus_open_results_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_bus_open_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void pci_bus_open_results_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_bus_open_results *out) {
    out->function = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, PCI_BUS_OPEN_RESULTS_POINTER_WORDS);
}

status_t pci_function_registers_params_encode(const struct pci_function_registers_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PCI_FUNCTION_REGISTERS_PARAMS_DATA_WORDS, PCI_FUNCTION_REGISTERS_PARAMS_POINTER_WORDS);
    pci_function_registers_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t pci_function_registers_params_decode(const struct wire_message *message, struct pci_function_registers_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    pci_function_registers_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t pci_function_registers_params_pack(const struct pci_function_registers_params *value, uint64_t words[PCI_FUNCTION_REGISTERS_PARAMS_DATA_WORDS]) {
    if (value->bar > 5u) {
        return STATUS_BAD_RANGE;
    }
    if (value->part > 1u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->bar | (uint64_t)value->part << 8;
    return STATUS_OK;
}

status_t pci_function_registers_params_unpack(const uint64_t words[PCI_FUNCTION_REGISTERS_PARAMS_DATA_WORDS], struct pci_function_registers_params *out) {
    if ((words[0] & UINT64_C(0xffffffffffff0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->bar = (uint8_t)words[0];
    if (out->bar > 5u) {
        return STATUS_BAD_RANGE;
    }
    out->part = (uint8_t)(words[0] >> 8);
    if (out->part > 1u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void pci_function_registers_params_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_function_registers_params *value) {
    uint64_t data[PCI_FUNCTION_REGISTERS_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, pci_function_registers_params_pack(value, data));
    wire_write_words(writer, at, data, PCI_FUNCTION_REGISTERS_PARAMS_DATA_WORDS);
}

void pci_function_registers_params_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_function_registers_params *out) {
    uint64_t data[PCI_FUNCTION_REGISTERS_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, PCI_FUNCTION_REGISTERS_PARAMS_DATA_WORDS);
    wire_check(reader, pci_function_registers_params_unpack(data, out));
    wire_skip_pointers(reader, section, PCI_FUNCTION_REGISTERS_PARAMS_POINTER_WORDS);
}

status_t pci_function_registers_results_encode(const struct pci_function_registers_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PCI_FUNCTION_REGISTERS_RESULTS_DATA_WORDS, PCI_FUNCTION_REGISTERS_RESULTS_POINTER_WORDS);
    pci_function_registers_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t pci_function_registers_results_decode(const struct wire_message *message, struct pci_function_registers_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    pci_function_registers_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t pci_function_registers_results_pack(const struct pci_function_registers_results *value, uint64_t words[PCI_FUNCTION_REGISTERS_RESULTS_DATA_WORDS]) {
    words[0] = value->offset;
    words[1] = value->size_bytes;
    return STATUS_OK;
}

status_t pci_function_registers_results_unpack(const uint64_t words[PCI_FUNCTION_REGISTERS_RESULTS_DATA_WORDS], struct pci_function_registers_results *out) {
    out->offset = words[0];
    out->size_bytes = words[1];
    return STATUS_OK;
}

void pci_function_registers_results_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_function_registers_results *value) {
    uint64_t data[PCI_FUNCTION_REGISTERS_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, pci_function_registers_results_pack(value, data));
    wire_write_words(writer, at, data, PCI_FUNCTION_REGISTERS_RESULTS_DATA_WORDS);
    wire_write_capability(writer, at + 2);
}

void pci_function_registers_results_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_function_registers_results *out) {
    uint64_t data[PCI_FUNCTION_REGISTERS_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, PCI_FUNCTION_REGISTERS_RESULTS_DATA_WORDS);
    wire_check(reader, pci_function_registers_results_unpack(data, out));
    out->memory = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, PCI_FUNCTION_REGISTERS_RESULTS_POINTER_WORDS);
}

status_t pci_function_capability_params_encode(const struct pci_function_capability_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PCI_FUNCTION_CAPABILITY_PARAMS_DATA_WORDS, PCI_FUNCTION_CAPABILITY_PARAMS_POINTER_WORDS);
    pci_function_capability_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t pci_function_capability_params_decode(const struct wire_message *message, struct pci_function_capability_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    pci_function_capability_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t pci_function_capability_params_pack(const struct pci_function_capability_params *value, uint64_t words[PCI_FUNCTION_CAPABILITY_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->id | (uint64_t)value->index << 8;
    return STATUS_OK;
}

status_t pci_function_capability_params_unpack(const uint64_t words[PCI_FUNCTION_CAPABILITY_PARAMS_DATA_WORDS], struct pci_function_capability_params *out) {
    if ((words[0] & UINT64_C(0xffffffffffff0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->id = (uint8_t)words[0];
    out->index = (uint8_t)(words[0] >> 8);
    return STATUS_OK;
}

void pci_function_capability_params_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_function_capability_params *value) {
    uint64_t data[PCI_FUNCTION_CAPABILITY_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, pci_function_capability_params_pack(value, data));
    wire_write_words(writer, at, data, PCI_FUNCTION_CAPABILITY_PARAMS_DATA_WORDS);
}

void pci_function_capability_params_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_function_capability_params *out) {
    uint64_t data[PCI_FUNCTION_CAPABILITY_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, PCI_FUNCTION_CAPABILITY_PARAMS_DATA_WORDS);
    wire_check(reader, pci_function_capability_params_unpack(data, out));
    wire_skip_pointers(reader, section, PCI_FUNCTION_CAPABILITY_PARAMS_POINTER_WORDS);
}

status_t pci_function_capability_results_encode(const struct pci_function_capability_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(PCI_FUNCTION_CAPABILITY_RESULTS_DATA_WORDS, value->data.length);
    if (value->data.length > 64) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    wire_bytes_write(words, PCI_FUNCTION_CAPABILITY_RESULTS_DATA_WORDS, value->data);
    *out_count = count;
    return STATUS_OK;
}

status_t pci_function_capability_results_decode(const struct wire_message *message, struct pci_function_capability_results *out) {
    if (wire_bytes_read(message, PCI_FUNCTION_CAPABILITY_RESULTS_DATA_WORDS, 64, &out->data)) {
        return STATUS_OK;
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    pci_function_capability_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void pci_function_capability_results_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_function_capability_results *value) {
    wire_write_data(writer, at + 0, value->data, 64);
}

void pci_function_capability_results_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_function_capability_results *out) {
    out->data = wire_read_data(reader, section, 0, 64);
    wire_skip_pointers(reader, section, PCI_FUNCTION_CAPABILITY_RESULTS_POINTER_WORDS);
}

status_t pci_function_attach_interrupt_params_encode(const struct pci_function_attach_interrupt_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_DATA_WORDS, PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_POINTER_WORDS);
    pci_function_attach_interrupt_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t pci_function_attach_interrupt_params_decode(const struct wire_message *message, struct pci_function_attach_interrupt_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    pci_function_attach_interrupt_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t pci_function_attach_interrupt_params_pack(const struct pci_function_attach_interrupt_params *value, uint64_t words[PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_DATA_WORDS]) {
    if (value->bits < 1u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->vector | (uint64_t)value->bits << 32;
    return STATUS_OK;
}

status_t pci_function_attach_interrupt_params_unpack(const uint64_t words[PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_DATA_WORDS], struct pci_function_attach_interrupt_params *out) {
    if ((words[0] & UINT64_C(0xffff0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->vector = (uint16_t)words[0];
    out->bits = (uint32_t)(words[0] >> 32);
    if (out->bits < 1u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void pci_function_attach_interrupt_params_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_function_attach_interrupt_params *value) {
    uint64_t data[PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, pci_function_attach_interrupt_params_pack(value, data));
    wire_write_words(writer, at, data, PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_DATA_WORDS);
    wire_write_capability(writer, at + 1);
}

void pci_function_attach_interrupt_params_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_function_attach_interrupt_params *out) {
    uint64_t data[PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_DATA_WORDS);
    wire_check(reader, pci_function_attach_interrupt_params_unpack(data, out));
    out->notification = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_POINTER_WORDS);
}
