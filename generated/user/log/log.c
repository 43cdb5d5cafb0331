// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/log.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.c.j2
// Command: ./tessera gen
//
// Encoders and decoders of log: bounded, strict, without allocation. See tessera/wire.h.

#include <log/log.h>

const char *log_level_name(enum log_level value) {
    static const char *const names[] = {
        "error",
        "warning",
        "info",
        "debug",
    };
    return (uint32_t)value < LOG_LEVEL_COUNT ? names[value] : "?";
}

status_t log_entry_encode(const struct log_entry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, LOG_ENTRY_DATA_WORDS, LOG_ENTRY_POINTER_WORDS);
    log_entry_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t log_entry_decode(const struct wire_message *message, struct log_entry *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    log_entry_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t log_entry_pack(const struct log_entry *value, uint64_t words[LOG_ENTRY_DATA_WORDS]) {
    if ((uint32_t)value->level >= LOG_LEVEL_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = value->sequence;
    words[1] = value->time_ns;
    words[2] = (uint64_t)value->level;
    return STATUS_OK;
}

status_t log_entry_unpack(const uint64_t words[LOG_ENTRY_DATA_WORDS], struct log_entry *out) {
    if ((words[2] & UINT64_C(0xffffffffffff0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->sequence = words[0];
    out->time_ns = words[1];
    out->level = (enum log_level)(uint16_t)words[2];
    if ((uint32_t)out->level >= LOG_LEVEL_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    return STATUS_OK;
}

void log_entry_write_fields(struct wire_writer *writer, uint32_t at, const struct log_entry *value) {
    uint64_t data[LOG_ENTRY_DATA_WORDS] = {};
    wire_fail(writer, log_entry_pack(value, data));
    wire_write_words(writer, at, data, LOG_ENTRY_DATA_WORDS);
    wire_write_text(writer, at + 3, value->source, 31);
    wire_write_text(writer, at + 4, value->text, 160);
}

void log_entry_read_fields(struct wire_reader *reader, struct wire_section section, struct log_entry *out) {
    uint64_t data[LOG_ENTRY_DATA_WORDS];
    wire_read_words(reader, section, data, LOG_ENTRY_DATA_WORDS);
    wire_check(reader, log_entry_unpack(data, out));
    out->source = wire_read_text(reader, section, 0, 31);
    out->text = wire_read_text(reader, section, 1, 160);
    wire_skip_pointers(reader, section, LOG_ENTRY_POINTER_WORDS);
}

void log_entry_at(const struct log_entry_list *list, uint32_t index, struct log_entry *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin_element(&reader, &list->list, index);
    *out = (struct log_entry){};
    log_entry_read_fields(&reader, section, out);
}

void log_entry_list_begin(struct log_entry_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max) {
    wire_list_begin(&writer->list, storage, capacity, count_max, LOG_ENTRY_DATA_WORDS, LOG_ENTRY_POINTER_WORDS);
}

status_t log_entry_append(struct log_entry_list_writer *writer, const struct log_entry *value) {
    const uint32_t at = wire_list_next(&writer->list);
    log_entry_write_fields(&writer->list.writer, at, value);
    return wire_list_commit(&writer->list);
}

struct log_entry_list log_entry_list_finish(struct log_entry_list_writer *writer) {
    const struct wire_list list = wire_list_finish(&writer->list);
    return (struct log_entry_list){.count = list.count, .list = list};
}

struct log_entry_list log_entry_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max) {
    struct wire_list list = wire_read_list(reader, section, pointer, count_max);
    for (uint32_t i = 0; i < list.count && reader->status == STATUS_OK; i++) {
        struct log_entry element;
        log_entry_read_fields(reader, wire_element(reader, &list, i), &element);
    }
    wire_end_list(reader, &list);
    return (struct log_entry_list){.count = list.count, .list = list};
}

status_t log_write_params_encode(const struct log_write_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, LOG_WRITE_PARAMS_DATA_WORDS, LOG_WRITE_PARAMS_POINTER_WORDS);
    log_write_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t log_write_params_decode(const struct wire_message *message, struct log_write_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    log_write_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t log_write_params_pack(const struct log_write_params *value, uint64_t words[LOG_WRITE_PARAMS_DATA_WORDS]) {
    if ((uint32_t)value->level >= LOG_LEVEL_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)value->level;
    return STATUS_OK;
}

status_t log_write_params_unpack(const uint64_t words[LOG_WRITE_PARAMS_DATA_WORDS], struct log_write_params *out) {
    if ((words[0] & UINT64_C(0xffffffffffff0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->level = (enum log_level)(uint16_t)words[0];
    if ((uint32_t)out->level >= LOG_LEVEL_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    return STATUS_OK;
}

void log_write_params_write_fields(struct wire_writer *writer, uint32_t at, const struct log_write_params *value) {
    uint64_t data[LOG_WRITE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, log_write_params_pack(value, data));
    wire_write_words(writer, at, data, LOG_WRITE_PARAMS_DATA_WORDS);
    wire_write_text(writer, at + 1, value->text, 160);
}

void log_write_params_read_fields(struct wire_reader *reader, struct wire_section section, struct log_write_params *out) {
    uint64_t data[LOG_WRITE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, LOG_WRITE_PARAMS_DATA_WORDS);
    wire_check(reader, log_write_params_unpack(data, out));
    out->text = wire_read_text(reader, section, 0, 160);
    wire_skip_pointers(reader, section, LOG_WRITE_PARAMS_POINTER_WORDS);
}

status_t log_read_params_encode(const struct log_read_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, LOG_READ_PARAMS_DATA_WORDS, LOG_READ_PARAMS_POINTER_WORDS);
    log_read_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t log_read_params_decode(const struct wire_message *message, struct log_read_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    log_read_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t log_read_params_pack(const struct log_read_params *value, uint64_t words[LOG_READ_PARAMS_DATA_WORDS]) {
    words[0] = value->sequence;
    return STATUS_OK;
}

status_t log_read_params_unpack(const uint64_t words[LOG_READ_PARAMS_DATA_WORDS], struct log_read_params *out) {
    out->sequence = words[0];
    return STATUS_OK;
}

void log_read_params_write_fields(struct wire_writer *writer, uint32_t at, const struct log_read_params *value) {
    uint64_t data[LOG_READ_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, log_read_params_pack(value, data));
    wire_write_words(writer, at, data, LOG_READ_PARAMS_DATA_WORDS);
}

void log_read_params_read_fields(struct wire_reader *reader, struct wire_section section, struct log_read_params *out) {
    uint64_t data[LOG_READ_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, LOG_READ_PARAMS_DATA_WORDS);
    wire_check(reader, log_read_params_unpack(data, out));
    wire_skip_pointers(reader, section, LOG_READ_PARAMS_POINTER_WORDS);
}

status_t log_read_results_encode(const struct log_read_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, LOG_READ_RESULTS_DATA_WORDS, LOG_READ_RESULTS_POINTER_WORDS);
    log_read_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t log_read_results_decode(const struct wire_message *message, struct log_read_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    log_read_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t log_read_results_pack(const struct log_read_results *value, uint64_t words[LOG_READ_RESULTS_DATA_WORDS]) {
    words[0] = value->next;
    return STATUS_OK;
}

status_t log_read_results_unpack(const uint64_t words[LOG_READ_RESULTS_DATA_WORDS], struct log_read_results *out) {
    out->next = words[0];
    return STATUS_OK;
}

void log_read_results_write_fields(struct wire_writer *writer, uint32_t at, const struct log_read_results *value) {
    uint64_t data[LOG_READ_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, log_read_results_pack(value, data));
    wire_write_words(writer, at, data, LOG_READ_RESULTS_DATA_WORDS);
    wire_write_list(writer, at + 1, &value->entries.list, 3);
}

void log_read_results_read_fields(struct wire_reader *reader, struct wire_section section, struct log_read_results *out) {
    uint64_t data[LOG_READ_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, LOG_READ_RESULTS_DATA_WORDS);
    wire_check(reader, log_read_results_unpack(data, out));
    out->entries = log_entry_list_read(reader, section, 0, 3);
    wire_skip_pointers(reader, section, LOG_READ_RESULTS_POINTER_WORDS);
}
