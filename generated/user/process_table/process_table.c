// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/process_table.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.c.j2
// Command: ./tessera gen
//
// Encoders and decoders of process_table: bounded, strict, without allocation. See tessera/wire.h.

#include <process_table/process_table.h>

const char *restart_policy_name(enum restart_policy value) {
    static const char *const names[] = {
        "never",
        "onFailure",
        "always",
    };
    return (uint32_t)value < RESTART_POLICY_COUNT ? names[value] : "?";
}

const char *grant_kind_name(enum grant_kind value) {
    static const char *const names[] = {
        "endpoint",
        "port",
        "device",
        "interrupt",
        "dma",
    };
    return (uint32_t)value < GRANT_KIND_COUNT ? names[value] : "?";
}

status_t grant_record_encode(const struct grant_record *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, GRANT_RECORD_DATA_WORDS, GRANT_RECORD_POINTER_WORDS);
    grant_record_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t grant_record_decode(const struct wire_message *message, struct grant_record *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    grant_record_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t grant_record_pack(const struct grant_record *value, uint64_t words[GRANT_RECORD_DATA_WORDS]) {
    if ((uint32_t)value->kind >= GRANT_KIND_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)value->slot | (uint64_t)value->kind << 32 | (uint64_t)value->rights << 48;
    words[1] = (uint64_t)value->target | (uint64_t)value->badge << 32;
    words[2] = value->base;
    words[3] = value->size_bytes;
    words[4] = (uint64_t)value->line;
    words[5] = value->port_count;
    words[6] = value->piece;
    return STATUS_OK;
}

status_t grant_record_unpack(const uint64_t words[GRANT_RECORD_DATA_WORDS], struct grant_record *out) {
    if ((words[0] & UINT64_C(0xff00000000000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    if ((words[4] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->slot = (uint32_t)words[0];
    out->kind = (enum grant_kind)(uint16_t)(words[0] >> 32);
    if ((uint32_t)out->kind >= GRANT_KIND_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->rights = (uint8_t)(words[0] >> 48);
    out->target = (uint32_t)words[1];
    out->badge = (uint32_t)(words[1] >> 32);
    out->base = words[2];
    out->size_bytes = words[3];
    out->line = (uint32_t)words[4];
    out->port_count = words[5];
    out->piece = words[6];
    return STATUS_OK;
}

void grant_record_write_fields(struct wire_writer *writer, uint32_t at, const struct grant_record *value) {
    uint64_t data[GRANT_RECORD_DATA_WORDS] = {};
    wire_fail(writer, grant_record_pack(value, data));
    wire_write_words(writer, at, data, GRANT_RECORD_DATA_WORDS);
    wire_write_text(writer, at + 7, value->name, 31);
}

void grant_record_read_fields(struct wire_reader *reader, struct wire_section section, struct grant_record *out) {
    uint64_t data[GRANT_RECORD_DATA_WORDS];
    wire_read_words(reader, section, data, GRANT_RECORD_DATA_WORDS);
    wire_check(reader, grant_record_unpack(data, out));
    out->name = wire_read_text(reader, section, 0, 31);
    wire_skip_pointers(reader, section, GRANT_RECORD_POINTER_WORDS);
}

void grant_record_at(const struct grant_record_list *list, uint32_t index, struct grant_record *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin_element(&reader, &list->list, index);
    *out = (struct grant_record){};
    grant_record_read_fields(&reader, section, out);
}

void grant_record_list_begin(struct grant_record_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max) {
    wire_list_begin(&writer->list, storage, capacity, count_max, GRANT_RECORD_DATA_WORDS, GRANT_RECORD_POINTER_WORDS);
}

status_t grant_record_append(struct grant_record_list_writer *writer, const struct grant_record *value) {
    const uint32_t at = wire_list_next(&writer->list);
    grant_record_write_fields(&writer->list.writer, at, value);
    return wire_list_commit(&writer->list);
}

struct grant_record_list grant_record_list_finish(struct grant_record_list_writer *writer) {
    const struct wire_list list = wire_list_finish(&writer->list);
    return (struct grant_record_list){.count = list.count, .list = list};
}

struct grant_record_list grant_record_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max) {
    struct wire_list list = wire_read_list(reader, section, pointer, count_max);
    for (uint32_t i = 0; i < list.count && reader->status == STATUS_OK; i++) {
        struct grant_record element;
        grant_record_read_fields(reader, wire_element(reader, &list, i), &element);
    }
    wire_end_list(reader, &list);
    return (struct grant_record_list){.count = list.count, .list = list};
}

status_t service_record_encode(const struct service_record *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, SERVICE_RECORD_DATA_WORDS, SERVICE_RECORD_POINTER_WORDS);
    service_record_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t service_record_decode(const struct wire_message *message, struct service_record *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    service_record_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t service_record_pack(const struct service_record *value, uint64_t words[SERVICE_RECORD_DATA_WORDS]) {
    if ((uint32_t)value->restart >= RESTART_POLICY_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)value->priority | (uint64_t)value->max_priority << 8 | (uint64_t)value->stack_bytes << 32 | (uint64_t)value->restart << 16;
    words[1] = value->memory_bytes;
    words[2] = (uint64_t)value->cspace_slots | (uint64_t)value->is_provider << 32 | (uint64_t)value->is_essential << 33 | (uint64_t)value->is_root << 34;
    words[3] = value->backoff_ns;
    words[4] = (uint64_t)value->empty_slots;
    return STATUS_OK;
}

status_t service_record_unpack(const uint64_t words[SERVICE_RECORD_DATA_WORDS], struct service_record *out) {
    if ((words[2] & UINT64_C(0xfffffff800000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    if ((words[4] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->priority = (uint8_t)words[0];
    out->max_priority = (uint8_t)(words[0] >> 8);
    out->memory_bytes = words[1];
    out->stack_bytes = (uint32_t)(words[0] >> 32);
    out->cspace_slots = (uint32_t)words[2];
    out->restart = (enum restart_policy)(uint16_t)(words[0] >> 16);
    if ((uint32_t)out->restart >= RESTART_POLICY_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->backoff_ns = words[3];
    out->is_provider = (words[2] >> 32 & 1) != 0;
    out->is_essential = (words[2] >> 33 & 1) != 0;
    out->is_root = (words[2] >> 34 & 1) != 0;
    out->empty_slots = (uint32_t)words[4];
    return STATUS_OK;
}

void service_record_write_fields(struct wire_writer *writer, uint32_t at, const struct service_record *value) {
    uint64_t data[SERVICE_RECORD_DATA_WORDS] = {};
    wire_fail(writer, service_record_pack(value, data));
    wire_write_words(writer, at, data, SERVICE_RECORD_DATA_WORDS);
    wire_write_text(writer, at + 5, value->name, 31);
    wire_write_text(writer, at + 6, value->binary, 63);
    wire_write_text_list(writer, at + 7, &value->arguments, 32, 63);
    wire_write_list(writer, at + 8, &value->grants.list, 64);
}

void service_record_read_fields(struct wire_reader *reader, struct wire_section section, struct service_record *out) {
    uint64_t data[SERVICE_RECORD_DATA_WORDS];
    wire_read_words(reader, section, data, SERVICE_RECORD_DATA_WORDS);
    wire_check(reader, service_record_unpack(data, out));
    out->name = wire_read_text(reader, section, 0, 31);
    out->binary = wire_read_text(reader, section, 1, 63);
    out->arguments = wire_read_text_list(reader, section, 2, 32, 63);
    out->grants = grant_record_list_read(reader, section, 3, 64);
    wire_skip_pointers(reader, section, SERVICE_RECORD_POINTER_WORDS);
}

void service_record_at(const struct service_record_list *list, uint32_t index, struct service_record *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin_element(&reader, &list->list, index);
    *out = (struct service_record){};
    service_record_read_fields(&reader, section, out);
}

void service_record_list_begin(struct service_record_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max) {
    wire_list_begin(&writer->list, storage, capacity, count_max, SERVICE_RECORD_DATA_WORDS, SERVICE_RECORD_POINTER_WORDS);
}

status_t service_record_append(struct service_record_list_writer *writer, const struct service_record *value) {
    const uint32_t at = wire_list_next(&writer->list);
    service_record_write_fields(&writer->list.writer, at, value);
    return wire_list_commit(&writer->list);
}

struct service_record_list service_record_list_finish(struct service_record_list_writer *writer) {
    const struct wire_list list = wire_list_finish(&writer->list);
    return (struct service_record_list){.count = list.count, .list = list};
}

struct service_record_list service_record_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max) {
    struct wire_list list = wire_read_list(reader, section, pointer, count_max);
    for (uint32_t i = 0; i < list.count && reader->status == STATUS_OK; i++) {
        struct service_record element;
        service_record_read_fields(reader, wire_element(reader, &list, i), &element);
    }
    wire_end_list(reader, &list);
    return (struct service_record_list){.count = list.count, .list = list};
}

status_t process_table_encode(const struct process_table *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_TABLE_DATA_WORDS, PROCESS_TABLE_POINTER_WORDS);
    process_table_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_table_decode(const struct wire_message *message, struct process_table *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_table_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t process_table_pack(const struct process_table *value, uint64_t words[PROCESS_TABLE_DATA_WORDS]) {
    words[0] = (uint64_t)value->version;
    return STATUS_OK;
}

status_t process_table_unpack(const uint64_t words[PROCESS_TABLE_DATA_WORDS], struct process_table *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->version = (uint32_t)words[0];
    return STATUS_OK;
}

void process_table_write_fields(struct wire_writer *writer, uint32_t at, const struct process_table *value) {
    uint64_t data[PROCESS_TABLE_DATA_WORDS] = {};
    wire_fail(writer, process_table_pack(value, data));
    wire_write_words(writer, at, data, PROCESS_TABLE_DATA_WORDS);
    wire_write_text(writer, at + 1, value->system, 31);
    wire_write_text(writer, at + 2, value->board, 31);
    wire_write_list(writer, at + 3, &value->services.list, 64);
}

void process_table_read_fields(struct wire_reader *reader, struct wire_section section, struct process_table *out) {
    uint64_t data[PROCESS_TABLE_DATA_WORDS];
    wire_read_words(reader, section, data, PROCESS_TABLE_DATA_WORDS);
    wire_check(reader, process_table_unpack(data, out));
    out->system = wire_read_text(reader, section, 0, 31);
    out->board = wire_read_text(reader, section, 1, 31);
    out->services = service_record_list_read(reader, section, 2, 64);
    wire_skip_pointers(reader, section, PROCESS_TABLE_POINTER_WORDS);
}
