// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/posix.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.c.j2
// Command: ./tessera gen
//
// Encoders and decoders of posix: bounded, strict, without allocation. See tessera/wire.h.

#include <posix/posix.h>

#include <tessera/wire_bytes.h>

const char *posix_selection_name(enum posix_selection value) {
    static const char *const names[] = {
        "any",
        "process",
        "group",
    };
    return (uint32_t)value < POSIX_SELECTION_COUNT ? names[value] : "?";
}

const char *posix_change_name(enum posix_change value) {
    static const char *const names[] = {
        "exited",
        "killed",
        "stopped",
        "continued",
    };
    return (uint32_t)value < POSIX_CHANGE_COUNT ? names[value] : "?";
}

const char *posix_flow_name(enum posix_flow value) {
    static const char *const names[] = {
        "stop",
        "start",
        "sendStop",
        "sendStart",
    };
    return (uint32_t)value < POSIX_FLOW_COUNT ? names[value] : "?";
}

const char *posix_socket_kind_name(enum posix_socket_kind value) {
    static const char *const names[] = {
        "stream",
        "packets",
        "datagrams",
    };
    return (uint32_t)value < POSIX_SOCKET_KIND_COUNT ? names[value] : "?";
}

const char *posix_lock_kind_name(enum posix_lock_kind value) {
    static const char *const names[] = {
        "none",
        "shared",
        "exclusive",
    };
    return (uint32_t)value < POSIX_LOCK_KIND_COUNT ? names[value] : "?";
}

status_t posix_usage_encode(const struct posix_usage *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_USAGE_DATA_WORDS, POSIX_USAGE_POINTER_WORDS);
    posix_usage_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_usage_decode(const struct wire_message *message, struct posix_usage *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_usage_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_usage_pack(const struct posix_usage *value, uint64_t words[POSIX_USAGE_DATA_WORDS]) {
    words[0] = value->time_ns;
    words[1] = value->peak_bytes;
    return STATUS_OK;
}

status_t posix_usage_unpack(const uint64_t words[POSIX_USAGE_DATA_WORDS], struct posix_usage *out) {
    out->time_ns = words[0];
    out->peak_bytes = words[1];
    return STATUS_OK;
}

void posix_usage_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_usage *value) {
    uint64_t data[POSIX_USAGE_DATA_WORDS] = {};
    wire_fail(writer, posix_usage_pack(value, data));
    wire_write_words(writer, at, data, POSIX_USAGE_DATA_WORDS);
}

void posix_usage_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_usage *out) {
    uint64_t data[POSIX_USAGE_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_USAGE_DATA_WORDS);
    wire_check(reader, posix_usage_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_USAGE_POINTER_WORDS);
}

status_t posix_end_encode(const struct posix_end *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_END_DATA_WORDS, POSIX_END_POINTER_WORDS);
    posix_end_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_end_decode(const struct wire_message *message, struct posix_end *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_end_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_end_pack(const struct posix_end *value, uint64_t words[POSIX_END_DATA_WORDS]) {
    if ((uint32_t)value->change >= POSIX_CHANGE_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)value->id | (uint64_t)value->change << 32;
    words[1] = (uint64_t)(uint32_t)value->value;
    words[2] = value->time_ns;
    words[3] = value->peak_bytes;
    return STATUS_OK;
}

status_t posix_end_unpack(const uint64_t words[POSIX_END_DATA_WORDS], struct posix_end *out) {
    if ((words[0] & UINT64_C(0xffff000000000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    if ((words[1] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->id = (uint32_t)words[0];
    out->change = (enum posix_change)(uint16_t)(words[0] >> 32);
    if ((uint32_t)out->change >= POSIX_CHANGE_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->value = (int32_t)(uint32_t)words[1];
    out->time_ns = words[2];
    out->peak_bytes = words[3];
    return STATUS_OK;
}

void posix_end_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_end *value) {
    uint64_t data[POSIX_END_DATA_WORDS] = {};
    wire_fail(writer, posix_end_pack(value, data));
    wire_write_words(writer, at, data, POSIX_END_DATA_WORDS);
}

void posix_end_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_end *out) {
    uint64_t data[POSIX_END_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_END_DATA_WORDS);
    wire_check(reader, posix_end_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_END_POINTER_WORDS);
}

status_t posix_signal_sent_encode(const struct posix_signal_sent *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SIGNAL_SENT_DATA_WORDS, POSIX_SIGNAL_SENT_POINTER_WORDS);
    posix_signal_sent_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_signal_sent_decode(const struct wire_message *message, struct posix_signal_sent *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_signal_sent_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_signal_sent_pack(const struct posix_signal_sent *value, uint64_t words[POSIX_SIGNAL_SENT_DATA_WORDS]) {
    if (value->number > 64u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->number | (uint64_t)(uint32_t)value->code << 32 | (uint64_t)value->rest << 8;
    words[1] = (uint64_t)value->sender | (uint64_t)value->continues << 32;
    words[2] = value->value;
    return STATUS_OK;
}

status_t posix_signal_sent_unpack(const uint64_t words[POSIX_SIGNAL_SENT_DATA_WORDS], struct posix_signal_sent *out) {
    if ((words[0] & UINT64_C(0xffff0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->number = (uint8_t)words[0];
    if (out->number > 64u) {
        return STATUS_BAD_RANGE;
    }
    out->code = (int32_t)(uint32_t)(words[0] >> 32);
    out->sender = (uint32_t)words[1];
    out->value = words[2];
    out->continues = (uint32_t)(words[1] >> 32);
    out->rest = (uint8_t)(words[0] >> 8);
    return STATUS_OK;
}

void posix_signal_sent_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_signal_sent *value) {
    uint64_t data[POSIX_SIGNAL_SENT_DATA_WORDS] = {};
    wire_fail(writer, posix_signal_sent_pack(value, data));
    wire_write_words(writer, at, data, POSIX_SIGNAL_SENT_DATA_WORDS);
}

void posix_signal_sent_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_signal_sent *out) {
    uint64_t data[POSIX_SIGNAL_SENT_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_SIGNAL_SENT_DATA_WORDS);
    wire_check(reader, posix_signal_sent_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_SIGNAL_SENT_POINTER_WORDS);
}

status_t posix_terminal_state_encode(const struct posix_terminal_state *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_STATE_DATA_WORDS, POSIX_TERMINAL_STATE_POINTER_WORDS);
    posix_terminal_state_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_state_decode(const struct wire_message *message, struct posix_terminal_state *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_state_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_state_pack(const struct posix_terminal_state *value, uint64_t words[POSIX_TERMINAL_STATE_DATA_WORDS]) {
    words[0] = (uint64_t)value->filled | (uint64_t)value->is_ready << 32 | (uint64_t)value->is_hung_up << 33 | (uint64_t)value->has_status << 34;
    words[1] = (uint64_t)value->room | (uint64_t)value->arrivals << 32;
    words[2] = (uint64_t)value->departures;
    return STATUS_OK;
}

status_t posix_terminal_state_unpack(const uint64_t words[POSIX_TERMINAL_STATE_DATA_WORDS], struct posix_terminal_state *out) {
    if ((words[0] & UINT64_C(0xfffffff800000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    if ((words[2] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->filled = (uint32_t)words[0];
    out->is_ready = (words[0] >> 32 & 1) != 0;
    out->room = (uint32_t)words[1];
    out->arrivals = (uint32_t)(words[1] >> 32);
    out->departures = (uint32_t)words[2];
    out->is_hung_up = (words[0] >> 33 & 1) != 0;
    out->has_status = (words[0] >> 34 & 1) != 0;
    return STATUS_OK;
}

void posix_terminal_state_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_state *value) {
    uint64_t data[POSIX_TERMINAL_STATE_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_state_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_STATE_DATA_WORDS);
}

void posix_terminal_state_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_state *out) {
    uint64_t data[POSIX_TERMINAL_STATE_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_STATE_DATA_WORDS);
    wire_check(reader, posix_terminal_state_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_STATE_POINTER_WORDS);
}

status_t posix_terminal_size_encode(const struct posix_terminal_size *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_SIZE_DATA_WORDS, POSIX_TERMINAL_SIZE_POINTER_WORDS);
    posix_terminal_size_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_size_decode(const struct wire_message *message, struct posix_terminal_size *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_size_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_size_pack(const struct posix_terminal_size *value, uint64_t words[POSIX_TERMINAL_SIZE_DATA_WORDS]) {
    words[0] = (uint64_t)value->rows | (uint64_t)value->columns << 16 | (uint64_t)value->width << 32 | (uint64_t)value->height << 48;
    return STATUS_OK;
}

status_t posix_terminal_size_unpack(const uint64_t words[POSIX_TERMINAL_SIZE_DATA_WORDS], struct posix_terminal_size *out) {
    out->rows = (uint16_t)words[0];
    out->columns = (uint16_t)(words[0] >> 16);
    out->width = (uint16_t)(words[0] >> 32);
    out->height = (uint16_t)(words[0] >> 48);
    return STATUS_OK;
}

void posix_terminal_size_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_size *value) {
    uint64_t data[POSIX_TERMINAL_SIZE_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_size_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_SIZE_DATA_WORDS);
}

void posix_terminal_size_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_size *out) {
    uint64_t data[POSIX_TERMINAL_SIZE_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_SIZE_DATA_WORDS);
    wire_check(reader, posix_terminal_size_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_SIZE_POINTER_WORDS);
}

status_t posix_numbers_encode(const struct posix_numbers *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_NUMBERS_DATA_WORDS, POSIX_NUMBERS_POINTER_WORDS);
    posix_numbers_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_numbers_decode(const struct wire_message *message, struct posix_numbers *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_numbers_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_numbers_pack(const struct posix_numbers *value, uint64_t words[POSIX_NUMBERS_DATA_WORDS]) {
    words[0] = (uint64_t)value->parent | (uint64_t)value->group << 32;
    words[1] = (uint64_t)value->session;
    return STATUS_OK;
}

status_t posix_numbers_unpack(const uint64_t words[POSIX_NUMBERS_DATA_WORDS], struct posix_numbers *out) {
    if ((words[1] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->parent = (uint32_t)words[0];
    out->group = (uint32_t)(words[0] >> 32);
    out->session = (uint32_t)words[1];
    return STATUS_OK;
}

void posix_numbers_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_numbers *value) {
    uint64_t data[POSIX_NUMBERS_DATA_WORDS] = {};
    wire_fail(writer, posix_numbers_pack(value, data));
    wire_write_words(writer, at, data, POSIX_NUMBERS_DATA_WORDS);
}

void posix_numbers_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_numbers *out) {
    uint64_t data[POSIX_NUMBERS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_NUMBERS_DATA_WORDS);
    wire_check(reader, posix_numbers_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_NUMBERS_POINTER_WORDS);
}

status_t posix_pipe_state_encode(const struct posix_pipe_state *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PIPE_STATE_DATA_WORDS, POSIX_PIPE_STATE_POINTER_WORDS);
    posix_pipe_state_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_pipe_state_decode(const struct wire_message *message, struct posix_pipe_state *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_state_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_pipe_state_pack(const struct posix_pipe_state *value, uint64_t words[POSIX_PIPE_STATE_DATA_WORDS]) {
    words[0] = (uint64_t)value->filled | (uint64_t)value->room << 32;
    words[1] = (uint64_t)value->has_reader | (uint64_t)value->has_writer << 1 | (uint64_t)value->arrivals << 32;
    words[2] = (uint64_t)value->departures | (uint64_t)value->openings << 32;
    words[3] = (uint64_t)value->capacity | (uint64_t)value->pipe << 32;
    return STATUS_OK;
}

status_t posix_pipe_state_unpack(const uint64_t words[POSIX_PIPE_STATE_DATA_WORDS], struct posix_pipe_state *out) {
    if ((words[1] & UINT64_C(0xfffffffc)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->filled = (uint32_t)words[0];
    out->room = (uint32_t)(words[0] >> 32);
    out->has_reader = (words[1] & 1) != 0;
    out->has_writer = (words[1] >> 1 & 1) != 0;
    out->arrivals = (uint32_t)(words[1] >> 32);
    out->departures = (uint32_t)words[2];
    out->openings = (uint32_t)(words[2] >> 32);
    out->capacity = (uint32_t)words[3];
    out->pipe = (uint32_t)(words[3] >> 32);
    return STATUS_OK;
}

void posix_pipe_state_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_state *value) {
    uint64_t data[POSIX_PIPE_STATE_DATA_WORDS] = {};
    wire_fail(writer, posix_pipe_state_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PIPE_STATE_DATA_WORDS);
}

void posix_pipe_state_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_state *out) {
    uint64_t data[POSIX_PIPE_STATE_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PIPE_STATE_DATA_WORDS);
    wire_check(reader, posix_pipe_state_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PIPE_STATE_POINTER_WORDS);
}

status_t posix_state_encode(const struct posix_state *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_STATE_DATA_WORDS, POSIX_STATE_POINTER_WORDS);
    posix_state_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_state_decode(const struct wire_message *message, struct posix_state *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_state_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_state_pack(const struct posix_state *value, uint64_t words[POSIX_STATE_DATA_WORDS]) {
    words[0] = (uint64_t)value->version | (uint64_t)value->flags << 32;
    words[1] = value->first;
    words[2] = value->second;
    words[3] = value->third;
    return STATUS_OK;
}

status_t posix_state_unpack(const uint64_t words[POSIX_STATE_DATA_WORDS], struct posix_state *out) {
    out->version = (uint32_t)words[0];
    out->flags = (uint32_t)(words[0] >> 32);
    out->first = words[1];
    out->second = words[2];
    out->third = words[3];
    return STATUS_OK;
}

void posix_state_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_state *value) {
    uint64_t data[POSIX_STATE_DATA_WORDS] = {};
    wire_fail(writer, posix_state_pack(value, data));
    wire_write_words(writer, at, data, POSIX_STATE_DATA_WORDS);
}

void posix_state_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_state *out) {
    uint64_t data[POSIX_STATE_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_STATE_DATA_WORDS);
    wire_check(reader, posix_state_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_STATE_POINTER_WORDS);
}

status_t posix_address_encode(const struct posix_address *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(POSIX_ADDRESS_DATA_WORDS, value->name.length);
    if (value->name.length > 108) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    const status_t status = posix_address_pack(value, &words[1]);
    if (status != STATUS_OK) {
        return status;
    }
    wire_bytes_write(words, POSIX_ADDRESS_DATA_WORDS, value->name);
    *out_count = count;
    return STATUS_OK;
}

status_t posix_address_decode(const struct wire_message *message, struct posix_address *out) {
    if (wire_bytes_read(message, POSIX_ADDRESS_DATA_WORDS, 108, &out->name)) {
        return posix_address_unpack(&message->words[1], out);
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_address_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_address_pack(const struct posix_address *value, uint64_t words[POSIX_ADDRESS_DATA_WORDS]) {
    words[0] = (uint64_t)value->file_system;
    words[1] = value->node;
    return STATUS_OK;
}

status_t posix_address_unpack(const uint64_t words[POSIX_ADDRESS_DATA_WORDS], struct posix_address *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->file_system = (uint32_t)words[0];
    out->node = words[1];
    return STATUS_OK;
}

void posix_address_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_address *value) {
    uint64_t data[POSIX_ADDRESS_DATA_WORDS] = {};
    wire_fail(writer, posix_address_pack(value, data));
    wire_write_words(writer, at, data, POSIX_ADDRESS_DATA_WORDS);
    wire_write_data(writer, at + 2, value->name, 108);
}

void posix_address_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_address *out) {
    uint64_t data[POSIX_ADDRESS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_ADDRESS_DATA_WORDS);
    wire_check(reader, posix_address_unpack(data, out));
    out->name = wire_read_data(reader, section, 0, 108);
    wire_skip_pointers(reader, section, POSIX_ADDRESS_POINTER_WORDS);
}

status_t posix_socket_state_encode(const struct posix_socket_state *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_STATE_DATA_WORDS, POSIX_SOCKET_STATE_POINTER_WORDS);
    posix_socket_state_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_state_decode(const struct wire_message *message, struct posix_socket_state *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_state_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_socket_state_pack(const struct posix_socket_state *value, uint64_t words[POSIX_SOCKET_STATE_DATA_WORDS]) {
    if ((uint32_t)value->kind >= POSIX_SOCKET_KIND_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)value->queued | (uint64_t)value->arrivals << 32;
    words[1] = (uint64_t)value->departures | (uint64_t)value->peer_process << 32;
    words[2] = (uint64_t)value->kind | (uint64_t)value->has_message << 16 | (uint64_t)value->has_room << 17 | (uint64_t)value->is_listening << 18 | (uint64_t)value->is_connected << 19 | (uint64_t)value->is_shut_in << 20 | (uint64_t)value->is_shut_out << 21 | (uint64_t)value->is_reset << 22;
    return STATUS_OK;
}

status_t posix_socket_state_unpack(const uint64_t words[POSIX_SOCKET_STATE_DATA_WORDS], struct posix_socket_state *out) {
    if ((words[2] & UINT64_C(0xffffffffff800000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->queued = (uint32_t)words[0];
    out->arrivals = (uint32_t)(words[0] >> 32);
    out->departures = (uint32_t)words[1];
    out->peer_process = (uint32_t)(words[1] >> 32);
    out->kind = (enum posix_socket_kind)(uint16_t)words[2];
    if ((uint32_t)out->kind >= POSIX_SOCKET_KIND_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->has_message = (words[2] >> 16 & 1) != 0;
    out->has_room = (words[2] >> 17 & 1) != 0;
    out->is_listening = (words[2] >> 18 & 1) != 0;
    out->is_connected = (words[2] >> 19 & 1) != 0;
    out->is_shut_in = (words[2] >> 20 & 1) != 0;
    out->is_shut_out = (words[2] >> 21 & 1) != 0;
    out->is_reset = (words[2] >> 22 & 1) != 0;
    return STATUS_OK;
}

void posix_socket_state_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_state *value) {
    uint64_t data[POSIX_SOCKET_STATE_DATA_WORDS] = {};
    wire_fail(writer, posix_socket_state_pack(value, data));
    wire_write_words(writer, at, data, POSIX_SOCKET_STATE_DATA_WORDS);
}

void posix_socket_state_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_state *out) {
    uint64_t data[POSIX_SOCKET_STATE_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_SOCKET_STATE_DATA_WORDS);
    wire_check(reader, posix_socket_state_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_SOCKET_STATE_POINTER_WORDS);
}

status_t posix_lock_encode(const struct posix_lock *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_LOCK_DATA_WORDS, POSIX_LOCK_POINTER_WORDS);
    posix_lock_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_lock_decode(const struct wire_message *message, struct posix_lock *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_lock_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_lock_pack(const struct posix_lock *value, uint64_t words[POSIX_LOCK_DATA_WORDS]) {
    if ((uint32_t)value->kind >= POSIX_LOCK_KIND_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = value->first;
    words[1] = value->last;
    words[2] = value->node;
    words[3] = (uint64_t)value->file_system | (uint64_t)value->process << 32;
    words[4] = (uint64_t)value->kind | (uint64_t)value->is_apart << 16;
    return STATUS_OK;
}

status_t posix_lock_unpack(const uint64_t words[POSIX_LOCK_DATA_WORDS], struct posix_lock *out) {
    if ((words[4] & UINT64_C(0xfffffffffffe0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->first = words[0];
    out->last = words[1];
    out->node = words[2];
    out->file_system = (uint32_t)words[3];
    out->process = (uint32_t)(words[3] >> 32);
    out->kind = (enum posix_lock_kind)(uint16_t)words[4];
    if ((uint32_t)out->kind >= POSIX_LOCK_KIND_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_apart = (words[4] >> 16 & 1) != 0;
    return STATUS_OK;
}

void posix_lock_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_lock *value) {
    uint64_t data[POSIX_LOCK_DATA_WORDS] = {};
    wire_fail(writer, posix_lock_pack(value, data));
    wire_write_words(writer, at, data, POSIX_LOCK_DATA_WORDS);
}

void posix_lock_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_lock *out) {
    uint64_t data[POSIX_LOCK_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_LOCK_DATA_WORDS);
    wire_check(reader, posix_lock_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_LOCK_POINTER_WORDS);
}

status_t posix_futex_wait_encode(const struct posix_futex_wait *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_FUTEX_WAIT_DATA_WORDS, POSIX_FUTEX_WAIT_POINTER_WORDS);
    posix_futex_wait_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_futex_wait_decode(const struct wire_message *message, struct posix_futex_wait *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_futex_wait_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_futex_wait_pack(const struct posix_futex_wait *value, uint64_t words[POSIX_FUTEX_WAIT_DATA_WORDS]) {
    if (value->bits < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (value->thread > 63u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = value->object;
    words[1] = value->offset;
    words[2] = (uint64_t)value->file_system | (uint64_t)value->bits << 32;
    words[3] = (uint64_t)value->thread | (uint64_t)value->is_memory << 8;
    return STATUS_OK;
}

status_t posix_futex_wait_unpack(const uint64_t words[POSIX_FUTEX_WAIT_DATA_WORDS], struct posix_futex_wait *out) {
    if ((words[3] & UINT64_C(0xfffffffffffffe00)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->object = words[0];
    out->offset = words[1];
    out->file_system = (uint32_t)words[2];
    out->bits = (uint32_t)(words[2] >> 32);
    if (out->bits < 1u) {
        return STATUS_BAD_RANGE;
    }
    out->thread = (uint8_t)words[3];
    if (out->thread > 63u) {
        return STATUS_BAD_RANGE;
    }
    out->is_memory = (words[3] >> 8 & 1) != 0;
    return STATUS_OK;
}

void posix_futex_wait_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_futex_wait *value) {
    uint64_t data[POSIX_FUTEX_WAIT_DATA_WORDS] = {};
    wire_fail(writer, posix_futex_wait_pack(value, data));
    wire_write_words(writer, at, data, POSIX_FUTEX_WAIT_DATA_WORDS);
}

void posix_futex_wait_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_futex_wait *out) {
    uint64_t data[POSIX_FUTEX_WAIT_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_FUTEX_WAIT_DATA_WORDS);
    wire_check(reader, posix_futex_wait_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_FUTEX_WAIT_POINTER_WORDS);
}

status_t posix_futex_wake_encode(const struct posix_futex_wake *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_FUTEX_WAKE_DATA_WORDS, POSIX_FUTEX_WAKE_POINTER_WORDS);
    posix_futex_wake_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_futex_wake_decode(const struct wire_message *message, struct posix_futex_wake *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_futex_wake_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_futex_wake_pack(const struct posix_futex_wake *value, uint64_t words[POSIX_FUTEX_WAKE_DATA_WORDS]) {
    if (value->bits < 1u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = value->object;
    words[1] = value->offset;
    words[2] = (uint64_t)value->file_system | (uint64_t)value->bits << 32;
    words[3] = (uint64_t)value->count | (uint64_t)value->is_memory << 32;
    return STATUS_OK;
}

status_t posix_futex_wake_unpack(const uint64_t words[POSIX_FUTEX_WAKE_DATA_WORDS], struct posix_futex_wake *out) {
    if ((words[3] & UINT64_C(0xfffffffe00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->object = words[0];
    out->offset = words[1];
    out->file_system = (uint32_t)words[2];
    out->bits = (uint32_t)(words[2] >> 32);
    if (out->bits < 1u) {
        return STATUS_BAD_RANGE;
    }
    out->count = (uint32_t)words[3];
    out->is_memory = (words[3] >> 32 & 1) != 0;
    return STATUS_OK;
}

void posix_futex_wake_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_futex_wake *value) {
    uint64_t data[POSIX_FUTEX_WAKE_DATA_WORDS] = {};
    wire_fail(writer, posix_futex_wake_pack(value, data));
    wire_write_words(writer, at, data, POSIX_FUTEX_WAKE_DATA_WORDS);
}

void posix_futex_wake_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_futex_wake *out) {
    uint64_t data[POSIX_FUTEX_WAKE_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_FUTEX_WAKE_DATA_WORDS);
    wire_check(reader, posix_futex_wake_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_FUTEX_WAKE_POINTER_WORDS);
}

status_t posix_futex_requeue_encode(const struct posix_futex_requeue *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_FUTEX_REQUEUE_DATA_WORDS, POSIX_FUTEX_REQUEUE_POINTER_WORDS);
    posix_futex_requeue_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_futex_requeue_decode(const struct wire_message *message, struct posix_futex_requeue *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_futex_requeue_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_futex_requeue_pack(const struct posix_futex_requeue *value, uint64_t words[POSIX_FUTEX_REQUEUE_DATA_WORDS]) {
    words[0] = value->object;
    words[1] = value->offset;
    words[2] = value->to_object;
    words[3] = value->to_offset;
    words[4] = (uint64_t)value->file_system | (uint64_t)value->to_file_system << 32;
    words[5] = (uint64_t)value->wakes | (uint64_t)value->moves << 32;
    words[6] = (uint64_t)value->is_memory | (uint64_t)value->to_is_memory << 1;
    return STATUS_OK;
}

status_t posix_futex_requeue_unpack(const uint64_t words[POSIX_FUTEX_REQUEUE_DATA_WORDS], struct posix_futex_requeue *out) {
    if ((words[6] & UINT64_C(0xfffffffffffffffc)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->object = words[0];
    out->offset = words[1];
    out->to_object = words[2];
    out->to_offset = words[3];
    out->file_system = (uint32_t)words[4];
    out->to_file_system = (uint32_t)(words[4] >> 32);
    out->wakes = (uint32_t)words[5];
    out->moves = (uint32_t)(words[5] >> 32);
    out->is_memory = (words[6] & 1) != 0;
    out->to_is_memory = (words[6] >> 1 & 1) != 0;
    return STATUS_OK;
}

void posix_futex_requeue_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_futex_requeue *value) {
    uint64_t data[POSIX_FUTEX_REQUEUE_DATA_WORDS] = {};
    wire_fail(writer, posix_futex_requeue_pack(value, data));
    wire_write_words(writer, at, data, POSIX_FUTEX_REQUEUE_DATA_WORDS);
}

void posix_futex_requeue_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_futex_requeue *out) {
    uint64_t data[POSIX_FUTEX_REQUEUE_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_FUTEX_REQUEUE_DATA_WORDS);
    wire_check(reader, posix_futex_requeue_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_FUTEX_REQUEUE_POINTER_WORDS);
}

status_t posix_description_encode(const struct posix_description *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_DESCRIPTION_DATA_WORDS, POSIX_DESCRIPTION_POINTER_WORDS);
    posix_description_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_description_decode(const struct wire_message *message, struct posix_description *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_description_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_description_pack(const struct posix_description *value, uint64_t words[POSIX_DESCRIPTION_DATA_WORDS]) {
    words[0] = (uint64_t)value->id | (uint64_t)value->parent << 32;
    words[1] = (uint64_t)value->group | (uint64_t)value->session << 32;
    words[2] = (uint64_t)value->core | (uint64_t)value->has_ended << 32;
    words[3] = value->memory_bytes;
    words[4] = value->run_time_ns;
    return STATUS_OK;
}

status_t posix_description_unpack(const uint64_t words[POSIX_DESCRIPTION_DATA_WORDS], struct posix_description *out) {
    if ((words[2] & UINT64_C(0xfffffffe00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->id = (uint32_t)words[0];
    out->parent = (uint32_t)(words[0] >> 32);
    out->group = (uint32_t)words[1];
    out->session = (uint32_t)(words[1] >> 32);
    out->core = (uint32_t)words[2];
    out->has_ended = (words[2] >> 32 & 1) != 0;
    out->memory_bytes = words[3];
    out->run_time_ns = words[4];
    return STATUS_OK;
}

void posix_description_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_description *value) {
    uint64_t data[POSIX_DESCRIPTION_DATA_WORDS] = {};
    wire_fail(writer, posix_description_pack(value, data));
    wire_write_words(writer, at, data, POSIX_DESCRIPTION_DATA_WORDS);
    wire_write_text(writer, at + 5, value->name, 15);
    wire_write_text(writer, at + 6, value->program, 255);
    wire_write_data(writer, at + 7, value->arguments, 512);
}

void posix_description_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_description *out) {
    uint64_t data[POSIX_DESCRIPTION_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_DESCRIPTION_DATA_WORDS);
    wire_check(reader, posix_description_unpack(data, out));
    out->name = wire_read_text(reader, section, 0, 15);
    out->program = wire_read_text(reader, section, 1, 255);
    out->arguments = wire_read_data(reader, section, 2, 512);
    wire_skip_pointers(reader, section, POSIX_DESCRIPTION_POINTER_WORDS);
}

status_t posix_join_params_encode(const struct posix_join_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_JOIN_PARAMS_DATA_WORDS, POSIX_JOIN_PARAMS_POINTER_WORDS);
    posix_join_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_join_params_decode(const struct wire_message *message, struct posix_join_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_join_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_join_params_pack(const struct posix_join_params *value, uint64_t words[POSIX_JOIN_PARAMS_DATA_WORDS]) {
    if (value->id < 1u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->id;
    return STATUS_OK;
}

status_t posix_join_params_unpack(const uint64_t words[POSIX_JOIN_PARAMS_DATA_WORDS], struct posix_join_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->id = (uint32_t)words[0];
    if (out->id < 1u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void posix_join_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_join_params *value) {
    uint64_t data[POSIX_JOIN_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_join_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_JOIN_PARAMS_DATA_WORDS);
    wire_write_capability(writer, at + 1);
}

void posix_join_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_join_params *out) {
    uint64_t data[POSIX_JOIN_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_JOIN_PARAMS_DATA_WORDS);
    wire_check(reader, posix_join_params_unpack(data, out));
    out->event = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_JOIN_PARAMS_POINTER_WORDS);
}

status_t posix_join_results_encode(const struct posix_join_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_JOIN_RESULTS_DATA_WORDS, POSIX_JOIN_RESULTS_POINTER_WORDS);
    posix_join_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_join_results_decode(const struct wire_message *message, struct posix_join_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_join_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_join_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_join_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void posix_join_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_join_results *out) {
    out->process = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_JOIN_RESULTS_POINTER_WORDS);
}

status_t posix_attach_params_encode(const struct posix_attach_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_ATTACH_PARAMS_DATA_WORDS, POSIX_ATTACH_PARAMS_POINTER_WORDS);
    posix_attach_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_attach_params_decode(const struct wire_message *message, struct posix_attach_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_attach_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_attach_params_pack(const struct posix_attach_params *value, uint64_t words[POSIX_ATTACH_PARAMS_DATA_WORDS]) {
    if (value->id < 1u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->id;
    return STATUS_OK;
}

status_t posix_attach_params_unpack(const uint64_t words[POSIX_ATTACH_PARAMS_DATA_WORDS], struct posix_attach_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->id = (uint32_t)words[0];
    if (out->id < 1u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void posix_attach_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_attach_params *value) {
    uint64_t data[POSIX_ATTACH_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_attach_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_ATTACH_PARAMS_DATA_WORDS);
    wire_write_capability(writer, at + 1);
}

void posix_attach_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_attach_params *out) {
    uint64_t data[POSIX_ATTACH_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_ATTACH_PARAMS_DATA_WORDS);
    wire_check(reader, posix_attach_params_unpack(data, out));
    out->event = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_ATTACH_PARAMS_POINTER_WORDS);
}

status_t posix_attach_results_encode(const struct posix_attach_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_ATTACH_RESULTS_DATA_WORDS, POSIX_ATTACH_RESULTS_POINTER_WORDS);
    posix_attach_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_attach_results_decode(const struct wire_message *message, struct posix_attach_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_attach_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_attach_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_attach_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
    wire_write_capability(writer, at + 1);
}

void posix_attach_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_attach_results *out) {
    out->process = wire_read_capability(reader, section, 0, 0);
    out->terminal = wire_read_capability(reader, section, 1, 1);
    wire_skip_pointers(reader, section, POSIX_ATTACH_RESULTS_POINTER_WORDS);
}

status_t posix_process_fork_params_encode(const struct posix_process_fork_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_FORK_PARAMS_DATA_WORDS, POSIX_PROCESS_FORK_PARAMS_POINTER_WORDS);
    posix_process_fork_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_fork_params_decode(const struct wire_message *message, struct posix_process_fork_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_fork_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_fork_params_pack(const struct posix_process_fork_params *value, uint64_t words[POSIX_PROCESS_FORK_PARAMS_DATA_WORDS]) {
    if (value->signal > 64u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = value->token;
    words[1] = (uint64_t)value->signal;
    return STATUS_OK;
}

status_t posix_process_fork_params_unpack(const uint64_t words[POSIX_PROCESS_FORK_PARAMS_DATA_WORDS], struct posix_process_fork_params *out) {
    if ((words[1] & UINT64_C(0xffffffffffffff00)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->token = words[0];
    out->signal = (uint8_t)words[1];
    if (out->signal > 64u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void posix_process_fork_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_fork_params *value) {
    uint64_t data[POSIX_PROCESS_FORK_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_fork_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_FORK_PARAMS_DATA_WORDS);
    wire_write_capability(writer, at + 2);
}

void posix_process_fork_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_fork_params *out) {
    uint64_t data[POSIX_PROCESS_FORK_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_FORK_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_fork_params_unpack(data, out));
    out->cspace = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_PROCESS_FORK_PARAMS_POINTER_WORDS);
}

status_t posix_process_fork_results_encode(const struct posix_process_fork_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_FORK_RESULTS_DATA_WORDS, POSIX_PROCESS_FORK_RESULTS_POINTER_WORDS);
    posix_process_fork_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_fork_results_decode(const struct wire_message *message, struct posix_process_fork_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_fork_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_fork_results_pack(const struct posix_process_fork_results *value, uint64_t words[POSIX_PROCESS_FORK_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->id;
    return STATUS_OK;
}

status_t posix_process_fork_results_unpack(const uint64_t words[POSIX_PROCESS_FORK_RESULTS_DATA_WORDS], struct posix_process_fork_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->id = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_process_fork_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_fork_results *value) {
    uint64_t data[POSIX_PROCESS_FORK_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_fork_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_FORK_RESULTS_DATA_WORDS);
}

void posix_process_fork_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_fork_results *out) {
    uint64_t data[POSIX_PROCESS_FORK_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_FORK_RESULTS_DATA_WORDS);
    wire_check(reader, posix_process_fork_results_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_FORK_RESULTS_POINTER_WORDS);
}

status_t posix_process_parent_results_encode(const struct posix_process_parent_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_PARENT_RESULTS_DATA_WORDS, POSIX_PROCESS_PARENT_RESULTS_POINTER_WORDS);
    posix_process_parent_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_parent_results_decode(const struct wire_message *message, struct posix_process_parent_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_parent_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_parent_results_pack(const struct posix_process_parent_results *value, uint64_t words[POSIX_PROCESS_PARENT_RESULTS_DATA_WORDS]) {
    words[0] = value->token;
    return STATUS_OK;
}

status_t posix_process_parent_results_unpack(const uint64_t words[POSIX_PROCESS_PARENT_RESULTS_DATA_WORDS], struct posix_process_parent_results *out) {
    out->token = words[0];
    return STATUS_OK;
}

void posix_process_parent_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_parent_results *value) {
    uint64_t data[POSIX_PROCESS_PARENT_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_parent_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_PARENT_RESULTS_DATA_WORDS);
    wire_write_capability(writer, at + 1);
}

void posix_process_parent_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_parent_results *out) {
    uint64_t data[POSIX_PROCESS_PARENT_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_PARENT_RESULTS_DATA_WORDS);
    wire_check(reader, posix_process_parent_results_unpack(data, out));
    out->cspace = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_PROCESS_PARENT_RESULTS_POINTER_WORDS);
}

status_t posix_process_ready_params_encode(const struct posix_process_ready_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_READY_PARAMS_DATA_WORDS, POSIX_PROCESS_READY_PARAMS_POINTER_WORDS);
    posix_process_ready_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_ready_params_decode(const struct wire_message *message, struct posix_process_ready_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_ready_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_process_ready_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_ready_params *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
    wire_write_capability(writer, at + 1);
}

void posix_process_ready_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_ready_params *out) {
    out->event = wire_read_capability(reader, section, 0, 0);
    out->thread = wire_read_capability(reader, section, 1, 1);
    wire_skip_pointers(reader, section, POSIX_PROCESS_READY_PARAMS_POINTER_WORDS);
}

status_t posix_process_take_change_params_encode(const struct posix_process_take_change_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_TAKE_CHANGE_PARAMS_DATA_WORDS, POSIX_PROCESS_TAKE_CHANGE_PARAMS_POINTER_WORDS);
    posix_process_take_change_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_take_change_params_decode(const struct wire_message *message, struct posix_process_take_change_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_take_change_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_take_change_params_pack(const struct posix_process_take_change_params *value, uint64_t words[POSIX_PROCESS_TAKE_CHANGE_PARAMS_DATA_WORDS]) {
    if ((uint32_t)value->selection >= POSIX_SELECTION_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)value->selection | (uint64_t)value->number << 32 | (uint64_t)value->is_kept << 16;
    words[1] = (uint64_t)value->changes;
    return STATUS_OK;
}

status_t posix_process_take_change_params_unpack(const uint64_t words[POSIX_PROCESS_TAKE_CHANGE_PARAMS_DATA_WORDS], struct posix_process_take_change_params *out) {
    if ((words[0] & UINT64_C(0xfffe0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    if ((words[1] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->selection = (enum posix_selection)(uint16_t)words[0];
    if ((uint32_t)out->selection >= POSIX_SELECTION_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->number = (uint32_t)(words[0] >> 32);
    out->is_kept = (words[0] >> 16 & 1) != 0;
    out->changes = (uint32_t)words[1];
    return STATUS_OK;
}

void posix_process_take_change_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_take_change_params *value) {
    uint64_t data[POSIX_PROCESS_TAKE_CHANGE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_take_change_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_TAKE_CHANGE_PARAMS_DATA_WORDS);
}

void posix_process_take_change_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_take_change_params *out) {
    uint64_t data[POSIX_PROCESS_TAKE_CHANGE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_TAKE_CHANGE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_take_change_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_TAKE_CHANGE_PARAMS_POINTER_WORDS);
}

status_t posix_process_send_params_encode(const struct posix_process_send_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_SEND_PARAMS_DATA_WORDS, POSIX_PROCESS_SEND_PARAMS_POINTER_WORDS);
    posix_process_send_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_send_params_decode(const struct wire_message *message, struct posix_process_send_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_send_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_send_params_pack(const struct posix_process_send_params *value, uint64_t words[POSIX_PROCESS_SEND_PARAMS_DATA_WORDS]) {
    if ((uint32_t)value->selection >= POSIX_SELECTION_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    if (value->signal > 64u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->selection | (uint64_t)value->number << 32 | (uint64_t)value->signal << 16;
    words[1] = (uint64_t)(uint32_t)value->code;
    words[2] = value->value;
    return STATUS_OK;
}

status_t posix_process_send_params_unpack(const uint64_t words[POSIX_PROCESS_SEND_PARAMS_DATA_WORDS], struct posix_process_send_params *out) {
    if ((words[0] & UINT64_C(0xff000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    if ((words[1] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->selection = (enum posix_selection)(uint16_t)words[0];
    if ((uint32_t)out->selection >= POSIX_SELECTION_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->number = (uint32_t)(words[0] >> 32);
    out->signal = (uint8_t)(words[0] >> 16);
    if (out->signal > 64u) {
        return STATUS_BAD_RANGE;
    }
    out->code = (int32_t)(uint32_t)words[1];
    out->value = words[2];
    return STATUS_OK;
}

void posix_process_send_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_send_params *value) {
    uint64_t data[POSIX_PROCESS_SEND_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_send_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_SEND_PARAMS_DATA_WORDS);
}

void posix_process_send_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_send_params *out) {
    uint64_t data[POSIX_PROCESS_SEND_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_SEND_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_send_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_SEND_PARAMS_POINTER_WORDS);
}

status_t posix_process_set_children_params_encode(const struct posix_process_set_children_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_SET_CHILDREN_PARAMS_DATA_WORDS, POSIX_PROCESS_SET_CHILDREN_PARAMS_POINTER_WORDS);
    posix_process_set_children_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_set_children_params_decode(const struct wire_message *message, struct posix_process_set_children_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_set_children_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_set_children_params_pack(const struct posix_process_set_children_params *value, uint64_t words[POSIX_PROCESS_SET_CHILDREN_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->is_forgetting | (uint64_t)value->is_silent << 1;
    return STATUS_OK;
}

status_t posix_process_set_children_params_unpack(const uint64_t words[POSIX_PROCESS_SET_CHILDREN_PARAMS_DATA_WORDS], struct posix_process_set_children_params *out) {
    if ((words[0] & UINT64_C(0xfffffffffffffffc)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_forgetting = (words[0] & 1) != 0;
    out->is_silent = (words[0] >> 1 & 1) != 0;
    return STATUS_OK;
}

void posix_process_set_children_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_set_children_params *value) {
    uint64_t data[POSIX_PROCESS_SET_CHILDREN_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_set_children_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_SET_CHILDREN_PARAMS_DATA_WORDS);
}

void posix_process_set_children_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_set_children_params *out) {
    uint64_t data[POSIX_PROCESS_SET_CHILDREN_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_SET_CHILDREN_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_set_children_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_SET_CHILDREN_PARAMS_POINTER_WORDS);
}

status_t posix_process_numbers_params_encode(const struct posix_process_numbers_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_NUMBERS_PARAMS_DATA_WORDS, POSIX_PROCESS_NUMBERS_PARAMS_POINTER_WORDS);
    posix_process_numbers_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_numbers_params_decode(const struct wire_message *message, struct posix_process_numbers_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_numbers_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_numbers_params_pack(const struct posix_process_numbers_params *value, uint64_t words[POSIX_PROCESS_NUMBERS_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->id;
    return STATUS_OK;
}

status_t posix_process_numbers_params_unpack(const uint64_t words[POSIX_PROCESS_NUMBERS_PARAMS_DATA_WORDS], struct posix_process_numbers_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->id = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_process_numbers_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_numbers_params *value) {
    uint64_t data[POSIX_PROCESS_NUMBERS_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_numbers_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_NUMBERS_PARAMS_DATA_WORDS);
}

void posix_process_numbers_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_numbers_params *out) {
    uint64_t data[POSIX_PROCESS_NUMBERS_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_NUMBERS_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_numbers_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_NUMBERS_PARAMS_POINTER_WORDS);
}

status_t posix_process_set_group_params_encode(const struct posix_process_set_group_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_SET_GROUP_PARAMS_DATA_WORDS, POSIX_PROCESS_SET_GROUP_PARAMS_POINTER_WORDS);
    posix_process_set_group_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_set_group_params_decode(const struct wire_message *message, struct posix_process_set_group_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_set_group_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_set_group_params_pack(const struct posix_process_set_group_params *value, uint64_t words[POSIX_PROCESS_SET_GROUP_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->id | (uint64_t)value->group << 32;
    return STATUS_OK;
}

status_t posix_process_set_group_params_unpack(const uint64_t words[POSIX_PROCESS_SET_GROUP_PARAMS_DATA_WORDS], struct posix_process_set_group_params *out) {
    out->id = (uint32_t)words[0];
    out->group = (uint32_t)(words[0] >> 32);
    return STATUS_OK;
}

void posix_process_set_group_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_set_group_params *value) {
    uint64_t data[POSIX_PROCESS_SET_GROUP_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_set_group_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_SET_GROUP_PARAMS_DATA_WORDS);
}

void posix_process_set_group_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_set_group_params *out) {
    uint64_t data[POSIX_PROCESS_SET_GROUP_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_SET_GROUP_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_set_group_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_SET_GROUP_PARAMS_POINTER_WORDS);
}

status_t posix_process_terminal_results_encode(const struct posix_process_terminal_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_TERMINAL_RESULTS_DATA_WORDS, POSIX_PROCESS_TERMINAL_RESULTS_POINTER_WORDS);
    posix_process_terminal_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_terminal_results_decode(const struct wire_message *message, struct posix_process_terminal_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_terminal_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_terminal_results_pack(const struct posix_process_terminal_results *value, uint64_t words[POSIX_PROCESS_TERMINAL_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->is_pty;
    return STATUS_OK;
}

status_t posix_process_terminal_results_unpack(const uint64_t words[POSIX_PROCESS_TERMINAL_RESULTS_DATA_WORDS], struct posix_process_terminal_results *out) {
    if ((words[0] & UINT64_C(0xfffffffffffffffe)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_pty = (words[0] & 1) != 0;
    return STATUS_OK;
}

void posix_process_terminal_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_terminal_results *value) {
    uint64_t data[POSIX_PROCESS_TERMINAL_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_terminal_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_TERMINAL_RESULTS_DATA_WORDS);
    wire_write_capability(writer, at + 1);
}

void posix_process_terminal_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_terminal_results *out) {
    uint64_t data[POSIX_PROCESS_TERMINAL_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_TERMINAL_RESULTS_DATA_WORDS);
    wire_check(reader, posix_process_terminal_results_unpack(data, out));
    out->terminal = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_PROCESS_TERMINAL_RESULTS_POINTER_WORDS);
}

status_t posix_process_stop_params_encode(const struct posix_process_stop_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_STOP_PARAMS_DATA_WORDS, POSIX_PROCESS_STOP_PARAMS_POINTER_WORDS);
    posix_process_stop_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_stop_params_decode(const struct wire_message *message, struct posix_process_stop_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_stop_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_stop_params_pack(const struct posix_process_stop_params *value, uint64_t words[POSIX_PROCESS_STOP_PARAMS_DATA_WORDS]) {
    if (value->signal < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (value->signal > 64u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->signal | (uint64_t)value->continues << 32;
    return STATUS_OK;
}

status_t posix_process_stop_params_unpack(const uint64_t words[POSIX_PROCESS_STOP_PARAMS_DATA_WORDS], struct posix_process_stop_params *out) {
    if ((words[0] & UINT64_C(0xffffff00)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->signal = (uint8_t)words[0];
    if (out->signal < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (out->signal > 64u) {
        return STATUS_BAD_RANGE;
    }
    out->continues = (uint32_t)(words[0] >> 32);
    return STATUS_OK;
}

void posix_process_stop_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_stop_params *value) {
    uint64_t data[POSIX_PROCESS_STOP_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_stop_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_STOP_PARAMS_DATA_WORDS);
}

void posix_process_stop_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_stop_params *out) {
    uint64_t data[POSIX_PROCESS_STOP_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_STOP_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_stop_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_STOP_PARAMS_POINTER_WORDS);
}

status_t posix_process_state_results_encode(const struct posix_process_state_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_STATE_RESULTS_DATA_WORDS, POSIX_PROCESS_STATE_RESULTS_POINTER_WORDS);
    posix_process_state_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_state_results_decode(const struct wire_message *message, struct posix_process_state_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_state_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_state_results_pack(const struct posix_process_state_results *value, uint64_t words[POSIX_PROCESS_STATE_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->is_stopped;
    return STATUS_OK;
}

status_t posix_process_state_results_unpack(const uint64_t words[POSIX_PROCESS_STATE_RESULTS_DATA_WORDS], struct posix_process_state_results *out) {
    if ((words[0] & UINT64_C(0xfffffffffffffffe)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_stopped = (words[0] & 1) != 0;
    return STATUS_OK;
}

void posix_process_state_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_state_results *value) {
    uint64_t data[POSIX_PROCESS_STATE_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_state_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_STATE_RESULTS_DATA_WORDS);
}

void posix_process_state_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_state_results *out) {
    uint64_t data[POSIX_PROCESS_STATE_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_STATE_RESULTS_DATA_WORDS);
    wire_check(reader, posix_process_state_results_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_STATE_RESULTS_POINTER_WORDS);
}

status_t posix_process_leave_params_encode(const struct posix_process_leave_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_LEAVE_PARAMS_DATA_WORDS, POSIX_PROCESS_LEAVE_PARAMS_POINTER_WORDS);
    posix_process_leave_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_leave_params_decode(const struct wire_message *message, struct posix_process_leave_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_leave_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_leave_params_pack(const struct posix_process_leave_params *value, uint64_t words[POSIX_PROCESS_LEAVE_PARAMS_DATA_WORDS]) {
    if (value->signal > 64u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->signal;
    words[1] = value->others_ns;
    words[2] = value->peak_bytes;
    return STATUS_OK;
}

status_t posix_process_leave_params_unpack(const uint64_t words[POSIX_PROCESS_LEAVE_PARAMS_DATA_WORDS], struct posix_process_leave_params *out) {
    if ((words[0] & UINT64_C(0xffffffffffffff00)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->signal = (uint8_t)words[0];
    if (out->signal > 64u) {
        return STATUS_BAD_RANGE;
    }
    out->others_ns = words[1];
    out->peak_bytes = words[2];
    return STATUS_OK;
}

void posix_process_leave_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_leave_params *value) {
    uint64_t data[POSIX_PROCESS_LEAVE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_leave_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_LEAVE_PARAMS_DATA_WORDS);
}

void posix_process_leave_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_leave_params *out) {
    uint64_t data[POSIX_PROCESS_LEAVE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_LEAVE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_leave_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_LEAVE_PARAMS_POINTER_WORDS);
}

status_t posix_process_make_pipe_results_encode(const struct posix_process_make_pipe_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_MAKE_PIPE_RESULTS_DATA_WORDS, POSIX_PROCESS_MAKE_PIPE_RESULTS_POINTER_WORDS);
    posix_process_make_pipe_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_make_pipe_results_decode(const struct wire_message *message, struct posix_process_make_pipe_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_make_pipe_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_process_make_pipe_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_pipe_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
    wire_write_capability(writer, at + 1);
}

void posix_process_make_pipe_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_pipe_results *out) {
    out->reader = wire_read_capability(reader, section, 0, 0);
    out->writer = wire_read_capability(reader, section, 1, 1);
    wire_skip_pointers(reader, section, POSIX_PROCESS_MAKE_PIPE_RESULTS_POINTER_WORDS);
}

status_t posix_process_make_cell_params_encode(const struct posix_process_make_cell_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_MAKE_CELL_PARAMS_DATA_WORDS, POSIX_PROCESS_MAKE_CELL_PARAMS_POINTER_WORDS);
    posix_process_make_cell_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_make_cell_params_decode(const struct wire_message *message, struct posix_process_make_cell_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_make_cell_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_process_make_cell_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_cell_params *value) {
    const uint32_t state = wire_write_struct(writer, at + 0, POSIX_STATE_DATA_WORDS, POSIX_STATE_POINTER_WORDS);
    posix_state_write_fields(writer, state, &value->state);
}

void posix_process_make_cell_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_cell_params *out) {
    const struct wire_section state = wire_read_struct(reader, section, 0);
    posix_state_read_fields(reader, state, &out->state);
    wire_skip_pointers(reader, section, POSIX_PROCESS_MAKE_CELL_PARAMS_POINTER_WORDS);
}

status_t posix_process_make_cell_results_encode(const struct posix_process_make_cell_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_MAKE_CELL_RESULTS_DATA_WORDS, POSIX_PROCESS_MAKE_CELL_RESULTS_POINTER_WORDS);
    posix_process_make_cell_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_make_cell_results_decode(const struct wire_message *message, struct posix_process_make_cell_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_make_cell_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_process_make_cell_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_cell_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void posix_process_make_cell_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_cell_results *out) {
    out->cell = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_PROCESS_MAKE_CELL_RESULTS_POINTER_WORDS);
}

status_t posix_process_make_socket_params_encode(const struct posix_process_make_socket_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_MAKE_SOCKET_PARAMS_DATA_WORDS, POSIX_PROCESS_MAKE_SOCKET_PARAMS_POINTER_WORDS);
    posix_process_make_socket_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_make_socket_params_decode(const struct wire_message *message, struct posix_process_make_socket_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_make_socket_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_make_socket_params_pack(const struct posix_process_make_socket_params *value, uint64_t words[POSIX_PROCESS_MAKE_SOCKET_PARAMS_DATA_WORDS]) {
    if ((uint32_t)value->kind >= POSIX_SOCKET_KIND_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)value->kind;
    return STATUS_OK;
}

status_t posix_process_make_socket_params_unpack(const uint64_t words[POSIX_PROCESS_MAKE_SOCKET_PARAMS_DATA_WORDS], struct posix_process_make_socket_params *out) {
    if ((words[0] & UINT64_C(0xffffffffffff0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->kind = (enum posix_socket_kind)(uint16_t)words[0];
    if ((uint32_t)out->kind >= POSIX_SOCKET_KIND_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    return STATUS_OK;
}

void posix_process_make_socket_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_socket_params *value) {
    uint64_t data[POSIX_PROCESS_MAKE_SOCKET_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_make_socket_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_MAKE_SOCKET_PARAMS_DATA_WORDS);
}

void posix_process_make_socket_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_socket_params *out) {
    uint64_t data[POSIX_PROCESS_MAKE_SOCKET_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_MAKE_SOCKET_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_make_socket_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_MAKE_SOCKET_PARAMS_POINTER_WORDS);
}

status_t posix_process_make_socket_results_encode(const struct posix_process_make_socket_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_MAKE_SOCKET_RESULTS_DATA_WORDS, POSIX_PROCESS_MAKE_SOCKET_RESULTS_POINTER_WORDS);
    posix_process_make_socket_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_make_socket_results_decode(const struct wire_message *message, struct posix_process_make_socket_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_make_socket_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_process_make_socket_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_socket_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void posix_process_make_socket_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_socket_results *out) {
    out->socket = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_PROCESS_MAKE_SOCKET_RESULTS_POINTER_WORDS);
}

status_t posix_process_make_socket_pair_params_encode(const struct posix_process_make_socket_pair_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_DATA_WORDS, POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_POINTER_WORDS);
    posix_process_make_socket_pair_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_make_socket_pair_params_decode(const struct wire_message *message, struct posix_process_make_socket_pair_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_make_socket_pair_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_make_socket_pair_params_pack(const struct posix_process_make_socket_pair_params *value, uint64_t words[POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_DATA_WORDS]) {
    if ((uint32_t)value->kind >= POSIX_SOCKET_KIND_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)value->kind;
    return STATUS_OK;
}

status_t posix_process_make_socket_pair_params_unpack(const uint64_t words[POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_DATA_WORDS], struct posix_process_make_socket_pair_params *out) {
    if ((words[0] & UINT64_C(0xffffffffffff0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->kind = (enum posix_socket_kind)(uint16_t)words[0];
    if ((uint32_t)out->kind >= POSIX_SOCKET_KIND_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    return STATUS_OK;
}

void posix_process_make_socket_pair_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_socket_pair_params *value) {
    uint64_t data[POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_make_socket_pair_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_DATA_WORDS);
}

void posix_process_make_socket_pair_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_socket_pair_params *out) {
    uint64_t data[POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_make_socket_pair_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_POINTER_WORDS);
}

status_t posix_process_make_socket_pair_results_encode(const struct posix_process_make_socket_pair_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_MAKE_SOCKET_PAIR_RESULTS_DATA_WORDS, POSIX_PROCESS_MAKE_SOCKET_PAIR_RESULTS_POINTER_WORDS);
    posix_process_make_socket_pair_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_make_socket_pair_results_decode(const struct wire_message *message, struct posix_process_make_socket_pair_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_make_socket_pair_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_process_make_socket_pair_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_socket_pair_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
    wire_write_capability(writer, at + 1);
}

void posix_process_make_socket_pair_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_socket_pair_results *out) {
    out->first = wire_read_capability(reader, section, 0, 0);
    out->second = wire_read_capability(reader, section, 1, 1);
    wire_skip_pointers(reader, section, POSIX_PROCESS_MAKE_SOCKET_PAIR_RESULTS_POINTER_WORDS);
}

status_t posix_process_open_fifo_params_encode(const struct posix_process_open_fifo_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_OPEN_FIFO_PARAMS_DATA_WORDS, POSIX_PROCESS_OPEN_FIFO_PARAMS_POINTER_WORDS);
    posix_process_open_fifo_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_open_fifo_params_decode(const struct wire_message *message, struct posix_process_open_fifo_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_open_fifo_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_open_fifo_params_pack(const struct posix_process_open_fifo_params *value, uint64_t words[POSIX_PROCESS_OPEN_FIFO_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->file_system | (uint64_t)value->is_reader << 32 | (uint64_t)value->is_writer << 33;
    words[1] = value->node;
    return STATUS_OK;
}

status_t posix_process_open_fifo_params_unpack(const uint64_t words[POSIX_PROCESS_OPEN_FIFO_PARAMS_DATA_WORDS], struct posix_process_open_fifo_params *out) {
    if ((words[0] & UINT64_C(0xfffffffc00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->file_system = (uint32_t)words[0];
    out->node = words[1];
    out->is_reader = (words[0] >> 32 & 1) != 0;
    out->is_writer = (words[0] >> 33 & 1) != 0;
    return STATUS_OK;
}

void posix_process_open_fifo_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_open_fifo_params *value) {
    uint64_t data[POSIX_PROCESS_OPEN_FIFO_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_open_fifo_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_OPEN_FIFO_PARAMS_DATA_WORDS);
}

void posix_process_open_fifo_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_open_fifo_params *out) {
    uint64_t data[POSIX_PROCESS_OPEN_FIFO_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_OPEN_FIFO_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_open_fifo_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_OPEN_FIFO_PARAMS_POINTER_WORDS);
}

status_t posix_process_open_fifo_results_encode(const struct posix_process_open_fifo_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_OPEN_FIFO_RESULTS_DATA_WORDS, POSIX_PROCESS_OPEN_FIFO_RESULTS_POINTER_WORDS);
    posix_process_open_fifo_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_open_fifo_results_decode(const struct wire_message *message, struct posix_process_open_fifo_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_open_fifo_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_process_open_fifo_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_open_fifo_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void posix_process_open_fifo_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_open_fifo_results *out) {
    out->end = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_PROCESS_OPEN_FIFO_RESULTS_POINTER_WORDS);
}

status_t posix_process_make_memory_params_encode(const struct posix_process_make_memory_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_MAKE_MEMORY_PARAMS_DATA_WORDS, POSIX_PROCESS_MAKE_MEMORY_PARAMS_POINTER_WORDS);
    posix_process_make_memory_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_make_memory_params_decode(const struct wire_message *message, struct posix_process_make_memory_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_make_memory_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_make_memory_params_pack(const struct posix_process_make_memory_params *value, uint64_t words[POSIX_PROCESS_MAKE_MEMORY_PARAMS_DATA_WORDS]) {
    if (value->pages < 1u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->pages;
    return STATUS_OK;
}

status_t posix_process_make_memory_params_unpack(const uint64_t words[POSIX_PROCESS_MAKE_MEMORY_PARAMS_DATA_WORDS], struct posix_process_make_memory_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->pages = (uint32_t)words[0];
    if (out->pages < 1u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void posix_process_make_memory_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_memory_params *value) {
    uint64_t data[POSIX_PROCESS_MAKE_MEMORY_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_make_memory_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_MAKE_MEMORY_PARAMS_DATA_WORDS);
}

void posix_process_make_memory_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_memory_params *out) {
    uint64_t data[POSIX_PROCESS_MAKE_MEMORY_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_MAKE_MEMORY_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_make_memory_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_MAKE_MEMORY_PARAMS_POINTER_WORDS);
}

status_t posix_process_make_memory_results_encode(const struct posix_process_make_memory_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_MAKE_MEMORY_RESULTS_DATA_WORDS, POSIX_PROCESS_MAKE_MEMORY_RESULTS_POINTER_WORDS);
    posix_process_make_memory_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_make_memory_results_decode(const struct wire_message *message, struct posix_process_make_memory_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_make_memory_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_process_make_memory_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_memory_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void posix_process_make_memory_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_memory_results *out) {
    out->memory = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_PROCESS_MAKE_MEMORY_RESULTS_POINTER_WORDS);
}

status_t posix_process_begin_params_encode(const struct posix_process_begin_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_BEGIN_PARAMS_DATA_WORDS, POSIX_PROCESS_BEGIN_PARAMS_POINTER_WORDS);
    posix_process_begin_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_begin_params_decode(const struct wire_message *message, struct posix_process_begin_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_begin_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_begin_params_pack(const struct posix_process_begin_params *value, uint64_t words[POSIX_PROCESS_BEGIN_PARAMS_DATA_WORDS]) {
    if (value->signal > 64u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->signal;
    return STATUS_OK;
}

status_t posix_process_begin_params_unpack(const uint64_t words[POSIX_PROCESS_BEGIN_PARAMS_DATA_WORDS], struct posix_process_begin_params *out) {
    if ((words[0] & UINT64_C(0xffffffffffffff00)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->signal = (uint8_t)words[0];
    if (out->signal > 64u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void posix_process_begin_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_begin_params *value) {
    uint64_t data[POSIX_PROCESS_BEGIN_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_begin_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_BEGIN_PARAMS_DATA_WORDS);
}

void posix_process_begin_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_begin_params *out) {
    uint64_t data[POSIX_PROCESS_BEGIN_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_BEGIN_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_begin_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_BEGIN_PARAMS_POINTER_WORDS);
}

status_t posix_process_begin_results_encode(const struct posix_process_begin_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_BEGIN_RESULTS_DATA_WORDS, POSIX_PROCESS_BEGIN_RESULTS_POINTER_WORDS);
    posix_process_begin_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_begin_results_decode(const struct wire_message *message, struct posix_process_begin_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_begin_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_begin_results_pack(const struct posix_process_begin_results *value, uint64_t words[POSIX_PROCESS_BEGIN_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->id;
    return STATUS_OK;
}

status_t posix_process_begin_results_unpack(const uint64_t words[POSIX_PROCESS_BEGIN_RESULTS_DATA_WORDS], struct posix_process_begin_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->id = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_process_begin_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_begin_results *value) {
    uint64_t data[POSIX_PROCESS_BEGIN_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_begin_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_BEGIN_RESULTS_DATA_WORDS);
    wire_write_capability(writer, at + 1);
}

void posix_process_begin_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_begin_results *out) {
    uint64_t data[POSIX_PROCESS_BEGIN_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_BEGIN_RESULTS_DATA_WORDS);
    wire_check(reader, posix_process_begin_results_unpack(data, out));
    out->child = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_PROCESS_BEGIN_RESULTS_POINTER_WORDS);
}

status_t posix_process_hand_over_params_encode(const struct posix_process_hand_over_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_HAND_OVER_PARAMS_DATA_WORDS, POSIX_PROCESS_HAND_OVER_PARAMS_POINTER_WORDS);
    posix_process_hand_over_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_hand_over_params_decode(const struct wire_message *message, struct posix_process_hand_over_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_hand_over_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_hand_over_params_pack(const struct posix_process_hand_over_params *value, uint64_t words[POSIX_PROCESS_HAND_OVER_PARAMS_DATA_WORDS]) {
    words[0] = value->token;
    words[1] = value->used_ns;
    return STATUS_OK;
}

status_t posix_process_hand_over_params_unpack(const uint64_t words[POSIX_PROCESS_HAND_OVER_PARAMS_DATA_WORDS], struct posix_process_hand_over_params *out) {
    out->token = words[0];
    out->used_ns = words[1];
    return STATUS_OK;
}

void posix_process_hand_over_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_hand_over_params *value) {
    uint64_t data[POSIX_PROCESS_HAND_OVER_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_hand_over_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_HAND_OVER_PARAMS_DATA_WORDS);
    wire_write_capability(writer, at + 2);
    wire_write_capability(writer, at + 3);
}

void posix_process_hand_over_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_hand_over_params *out) {
    uint64_t data[POSIX_PROCESS_HAND_OVER_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_HAND_OVER_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_hand_over_params_unpack(data, out));
    out->cspace = wire_read_capability(reader, section, 0, 0);
    out->port = wire_read_capability(reader, section, 1, 1);
    wire_skip_pointers(reader, section, POSIX_PROCESS_HAND_OVER_PARAMS_POINTER_WORDS);
}

status_t posix_process_start_params_encode(const struct posix_process_start_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_START_PARAMS_DATA_WORDS, POSIX_PROCESS_START_PARAMS_POINTER_WORDS);
    posix_process_start_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_start_params_decode(const struct wire_message *message, struct posix_process_start_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_start_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_start_params_pack(const struct posix_process_start_params *value, uint64_t words[POSIX_PROCESS_START_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->id;
    return STATUS_OK;
}

status_t posix_process_start_params_unpack(const uint64_t words[POSIX_PROCESS_START_PARAMS_DATA_WORDS], struct posix_process_start_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->id = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_process_start_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_start_params *value) {
    uint64_t data[POSIX_PROCESS_START_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_start_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_START_PARAMS_DATA_WORDS);
}

void posix_process_start_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_start_params *out) {
    uint64_t data[POSIX_PROCESS_START_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_START_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_start_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_START_PARAMS_POINTER_WORDS);
}

status_t posix_process_finish_params_encode(const struct posix_process_finish_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_FINISH_PARAMS_DATA_WORDS, POSIX_PROCESS_FINISH_PARAMS_POINTER_WORDS);
    posix_process_finish_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_finish_params_decode(const struct wire_message *message, struct posix_process_finish_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_finish_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_finish_params_pack(const struct posix_process_finish_params *value, uint64_t words[POSIX_PROCESS_FINISH_PARAMS_DATA_WORDS]) {
    if (value->signal > 64u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)(uint32_t)value->status | (uint64_t)value->signal << 32;
    words[1] = value->used_ns;
    return STATUS_OK;
}

status_t posix_process_finish_params_unpack(const uint64_t words[POSIX_PROCESS_FINISH_PARAMS_DATA_WORDS], struct posix_process_finish_params *out) {
    if ((words[0] & UINT64_C(0xffffff0000000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->status = (int32_t)(uint32_t)words[0];
    out->signal = (uint8_t)(words[0] >> 32);
    if (out->signal > 64u) {
        return STATUS_BAD_RANGE;
    }
    out->used_ns = words[1];
    return STATUS_OK;
}

void posix_process_finish_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_finish_params *value) {
    uint64_t data[POSIX_PROCESS_FINISH_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_finish_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_FINISH_PARAMS_DATA_WORDS);
}

void posix_process_finish_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_finish_params *out) {
    uint64_t data[POSIX_PROCESS_FINISH_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_FINISH_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_finish_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_FINISH_PARAMS_POINTER_WORDS);
}

status_t posix_process_make_terminal_results_encode(const struct posix_process_make_terminal_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_MAKE_TERMINAL_RESULTS_DATA_WORDS, POSIX_PROCESS_MAKE_TERMINAL_RESULTS_POINTER_WORDS);
    posix_process_make_terminal_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_make_terminal_results_decode(const struct wire_message *message, struct posix_process_make_terminal_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_make_terminal_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_process_make_terminal_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_terminal_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void posix_process_make_terminal_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_terminal_results *out) {
    out->master = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_PROCESS_MAKE_TERMINAL_RESULTS_POINTER_WORDS);
}

status_t posix_process_find_terminal_params_encode(const struct posix_process_find_terminal_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_FIND_TERMINAL_PARAMS_DATA_WORDS, POSIX_PROCESS_FIND_TERMINAL_PARAMS_POINTER_WORDS);
    posix_process_find_terminal_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_find_terminal_params_decode(const struct wire_message *message, struct posix_process_find_terminal_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_find_terminal_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_find_terminal_params_pack(const struct posix_process_find_terminal_params *value, uint64_t words[POSIX_PROCESS_FIND_TERMINAL_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->number | (uint64_t)value->is_taking << 32;
    return STATUS_OK;
}

status_t posix_process_find_terminal_params_unpack(const uint64_t words[POSIX_PROCESS_FIND_TERMINAL_PARAMS_DATA_WORDS], struct posix_process_find_terminal_params *out) {
    if ((words[0] & UINT64_C(0xfffffffe00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->number = (uint32_t)words[0];
    out->is_taking = (words[0] >> 32 & 1) != 0;
    return STATUS_OK;
}

void posix_process_find_terminal_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_find_terminal_params *value) {
    uint64_t data[POSIX_PROCESS_FIND_TERMINAL_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_find_terminal_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_FIND_TERMINAL_PARAMS_DATA_WORDS);
}

void posix_process_find_terminal_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_find_terminal_params *out) {
    uint64_t data[POSIX_PROCESS_FIND_TERMINAL_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_FIND_TERMINAL_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_find_terminal_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_FIND_TERMINAL_PARAMS_POINTER_WORDS);
}

status_t posix_process_find_terminal_results_encode(const struct posix_process_find_terminal_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_FIND_TERMINAL_RESULTS_DATA_WORDS, POSIX_PROCESS_FIND_TERMINAL_RESULTS_POINTER_WORDS);
    posix_process_find_terminal_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_find_terminal_results_decode(const struct wire_message *message, struct posix_process_find_terminal_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_find_terminal_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_process_find_terminal_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_find_terminal_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void posix_process_find_terminal_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_find_terminal_results *out) {
    out->terminal = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_PROCESS_FIND_TERMINAL_RESULTS_POINTER_WORDS);
}

status_t posix_process_list_terminals_results_encode(const struct posix_process_list_terminals_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_LIST_TERMINALS_RESULTS_DATA_WORDS, POSIX_PROCESS_LIST_TERMINALS_RESULTS_POINTER_WORDS);
    posix_process_list_terminals_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_list_terminals_results_decode(const struct wire_message *message, struct posix_process_list_terminals_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_list_terminals_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_list_terminals_results_pack(const struct posix_process_list_terminals_results *value, uint64_t words[POSIX_PROCESS_LIST_TERMINALS_RESULTS_DATA_WORDS]) {
    words[0] = value->numbers;
    return STATUS_OK;
}

status_t posix_process_list_terminals_results_unpack(const uint64_t words[POSIX_PROCESS_LIST_TERMINALS_RESULTS_DATA_WORDS], struct posix_process_list_terminals_results *out) {
    out->numbers = words[0];
    return STATUS_OK;
}

void posix_process_list_terminals_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_list_terminals_results *value) {
    uint64_t data[POSIX_PROCESS_LIST_TERMINALS_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_list_terminals_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_LIST_TERMINALS_RESULTS_DATA_WORDS);
}

void posix_process_list_terminals_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_list_terminals_results *out) {
    uint64_t data[POSIX_PROCESS_LIST_TERMINALS_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_LIST_TERMINALS_RESULTS_DATA_WORDS);
    wire_check(reader, posix_process_list_terminals_results_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_LIST_TERMINALS_RESULTS_POINTER_WORDS);
}

status_t posix_process_describe_params_encode(const struct posix_process_describe_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_DESCRIBE_PARAMS_DATA_WORDS, POSIX_PROCESS_DESCRIBE_PARAMS_POINTER_WORDS);
    posix_process_describe_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_describe_params_decode(const struct wire_message *message, struct posix_process_describe_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_describe_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_describe_params_pack(const struct posix_process_describe_params *value, uint64_t words[POSIX_PROCESS_DESCRIBE_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->id;
    return STATUS_OK;
}

status_t posix_process_describe_params_unpack(const uint64_t words[POSIX_PROCESS_DESCRIBE_PARAMS_DATA_WORDS], struct posix_process_describe_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->id = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_process_describe_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_describe_params *value) {
    uint64_t data[POSIX_PROCESS_DESCRIBE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_describe_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_DESCRIBE_PARAMS_DATA_WORDS);
}

void posix_process_describe_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_describe_params *out) {
    uint64_t data[POSIX_PROCESS_DESCRIBE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_DESCRIBE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_describe_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_DESCRIBE_PARAMS_POINTER_WORDS);
}

status_t posix_process_set_program_params_encode(const struct posix_process_set_program_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_SET_PROGRAM_PARAMS_DATA_WORDS, POSIX_PROCESS_SET_PROGRAM_PARAMS_POINTER_WORDS);
    posix_process_set_program_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_set_program_params_decode(const struct wire_message *message, struct posix_process_set_program_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_set_program_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_process_set_program_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_set_program_params *value) {
    wire_write_text(writer, at + 0, value->name, 15);
    wire_write_text(writer, at + 1, value->program, 255);
    wire_write_data(writer, at + 2, value->arguments, 512);
}

void posix_process_set_program_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_set_program_params *out) {
    out->name = wire_read_text(reader, section, 0, 15);
    out->program = wire_read_text(reader, section, 1, 255);
    out->arguments = wire_read_data(reader, section, 2, 512);
    wire_skip_pointers(reader, section, POSIX_PROCESS_SET_PROGRAM_PARAMS_POINTER_WORDS);
}

status_t posix_process_futex_leave_params_encode(const struct posix_process_futex_leave_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_FUTEX_LEAVE_PARAMS_DATA_WORDS, POSIX_PROCESS_FUTEX_LEAVE_PARAMS_POINTER_WORDS);
    posix_process_futex_leave_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_futex_leave_params_decode(const struct wire_message *message, struct posix_process_futex_leave_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_futex_leave_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_futex_leave_params_pack(const struct posix_process_futex_leave_params *value, uint64_t words[POSIX_PROCESS_FUTEX_LEAVE_PARAMS_DATA_WORDS]) {
    if (value->thread > 63u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->thread;
    return STATUS_OK;
}

status_t posix_process_futex_leave_params_unpack(const uint64_t words[POSIX_PROCESS_FUTEX_LEAVE_PARAMS_DATA_WORDS], struct posix_process_futex_leave_params *out) {
    if ((words[0] & UINT64_C(0xffffffffffffff00)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->thread = (uint8_t)words[0];
    if (out->thread > 63u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void posix_process_futex_leave_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_futex_leave_params *value) {
    uint64_t data[POSIX_PROCESS_FUTEX_LEAVE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_futex_leave_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_FUTEX_LEAVE_PARAMS_DATA_WORDS);
}

void posix_process_futex_leave_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_futex_leave_params *out) {
    uint64_t data[POSIX_PROCESS_FUTEX_LEAVE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_FUTEX_LEAVE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_process_futex_leave_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_FUTEX_LEAVE_PARAMS_POINTER_WORDS);
}

status_t posix_process_futex_leave_results_encode(const struct posix_process_futex_leave_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_FUTEX_LEAVE_RESULTS_DATA_WORDS, POSIX_PROCESS_FUTEX_LEAVE_RESULTS_POINTER_WORDS);
    posix_process_futex_leave_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_futex_leave_results_decode(const struct wire_message *message, struct posix_process_futex_leave_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_futex_leave_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_futex_leave_results_pack(const struct posix_process_futex_leave_results *value, uint64_t words[POSIX_PROCESS_FUTEX_LEAVE_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->is_woken;
    return STATUS_OK;
}

status_t posix_process_futex_leave_results_unpack(const uint64_t words[POSIX_PROCESS_FUTEX_LEAVE_RESULTS_DATA_WORDS], struct posix_process_futex_leave_results *out) {
    if ((words[0] & UINT64_C(0xfffffffffffffffe)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_woken = (words[0] & 1) != 0;
    return STATUS_OK;
}

void posix_process_futex_leave_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_futex_leave_results *value) {
    uint64_t data[POSIX_PROCESS_FUTEX_LEAVE_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_futex_leave_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_FUTEX_LEAVE_RESULTS_DATA_WORDS);
}

void posix_process_futex_leave_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_futex_leave_results *out) {
    uint64_t data[POSIX_PROCESS_FUTEX_LEAVE_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_FUTEX_LEAVE_RESULTS_DATA_WORDS);
    wire_check(reader, posix_process_futex_leave_results_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_FUTEX_LEAVE_RESULTS_POINTER_WORDS);
}

status_t posix_process_futex_take_results_encode(const struct posix_process_futex_take_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_FUTEX_TAKE_RESULTS_DATA_WORDS, POSIX_PROCESS_FUTEX_TAKE_RESULTS_POINTER_WORDS);
    posix_process_futex_take_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_futex_take_results_decode(const struct wire_message *message, struct posix_process_futex_take_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_futex_take_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_futex_take_results_pack(const struct posix_process_futex_take_results *value, uint64_t words[POSIX_PROCESS_FUTEX_TAKE_RESULTS_DATA_WORDS]) {
    words[0] = value->threads;
    return STATUS_OK;
}

status_t posix_process_futex_take_results_unpack(const uint64_t words[POSIX_PROCESS_FUTEX_TAKE_RESULTS_DATA_WORDS], struct posix_process_futex_take_results *out) {
    out->threads = words[0];
    return STATUS_OK;
}

void posix_process_futex_take_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_futex_take_results *value) {
    uint64_t data[POSIX_PROCESS_FUTEX_TAKE_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_futex_take_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_FUTEX_TAKE_RESULTS_DATA_WORDS);
}

void posix_process_futex_take_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_futex_take_results *out) {
    uint64_t data[POSIX_PROCESS_FUTEX_TAKE_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_FUTEX_TAKE_RESULTS_DATA_WORDS);
    wire_check(reader, posix_process_futex_take_results_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_FUTEX_TAKE_RESULTS_POINTER_WORDS);
}

status_t posix_process_futex_wake_results_encode(const struct posix_process_futex_wake_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_FUTEX_WAKE_RESULTS_DATA_WORDS, POSIX_PROCESS_FUTEX_WAKE_RESULTS_POINTER_WORDS);
    posix_process_futex_wake_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_futex_wake_results_decode(const struct wire_message *message, struct posix_process_futex_wake_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_futex_wake_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_futex_wake_results_pack(const struct posix_process_futex_wake_results *value, uint64_t words[POSIX_PROCESS_FUTEX_WAKE_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->woken;
    return STATUS_OK;
}

status_t posix_process_futex_wake_results_unpack(const uint64_t words[POSIX_PROCESS_FUTEX_WAKE_RESULTS_DATA_WORDS], struct posix_process_futex_wake_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->woken = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_process_futex_wake_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_futex_wake_results *value) {
    uint64_t data[POSIX_PROCESS_FUTEX_WAKE_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_futex_wake_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_FUTEX_WAKE_RESULTS_DATA_WORDS);
}

void posix_process_futex_wake_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_futex_wake_results *out) {
    uint64_t data[POSIX_PROCESS_FUTEX_WAKE_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_FUTEX_WAKE_RESULTS_DATA_WORDS);
    wire_check(reader, posix_process_futex_wake_results_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_FUTEX_WAKE_RESULTS_POINTER_WORDS);
}

status_t posix_process_futex_requeue_results_encode(const struct posix_process_futex_requeue_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_DATA_WORDS, POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_POINTER_WORDS);
    posix_process_futex_requeue_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_futex_requeue_results_decode(const struct wire_message *message, struct posix_process_futex_requeue_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_futex_requeue_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_process_futex_requeue_results_pack(const struct posix_process_futex_requeue_results *value, uint64_t words[POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->count;
    return STATUS_OK;
}

status_t posix_process_futex_requeue_results_unpack(const uint64_t words[POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_DATA_WORDS], struct posix_process_futex_requeue_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->count = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_process_futex_requeue_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_futex_requeue_results *value) {
    uint64_t data[POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_process_futex_requeue_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_DATA_WORDS);
}

void posix_process_futex_requeue_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_futex_requeue_results *out) {
    uint64_t data[POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_DATA_WORDS);
    wire_check(reader, posix_process_futex_requeue_results_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_POINTER_WORDS);
}

status_t posix_process_watch_by_params_encode(const struct posix_process_watch_by_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_WATCH_BY_PARAMS_DATA_WORDS, POSIX_PROCESS_WATCH_BY_PARAMS_POINTER_WORDS);
    posix_process_watch_by_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_watch_by_params_decode(const struct wire_message *message, struct posix_process_watch_by_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_watch_by_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_process_watch_by_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_watch_by_params *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void posix_process_watch_by_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_watch_by_params *out) {
    out->event = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_PROCESS_WATCH_BY_PARAMS_POINTER_WORDS);
}

status_t posix_process_hear_by_params_encode(const struct posix_process_hear_by_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PROCESS_HEAR_BY_PARAMS_DATA_WORDS, POSIX_PROCESS_HEAR_BY_PARAMS_POINTER_WORDS);
    posix_process_hear_by_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_process_hear_by_params_decode(const struct wire_message *message, struct posix_process_hear_by_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_process_hear_by_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_process_hear_by_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_hear_by_params *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void posix_process_hear_by_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_hear_by_params *out) {
    out->event = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_PROCESS_HEAR_BY_PARAMS_POINTER_WORDS);
}

status_t posix_pipe_read_params_encode(const struct posix_pipe_read_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PIPE_READ_PARAMS_DATA_WORDS, POSIX_PIPE_READ_PARAMS_POINTER_WORDS);
    posix_pipe_read_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_pipe_read_params_decode(const struct wire_message *message, struct posix_pipe_read_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_read_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_pipe_read_params_pack(const struct posix_pipe_read_params *value, uint64_t words[POSIX_PIPE_READ_PARAMS_DATA_WORDS]) {
    if (value->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (value->count > 896u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->count | (uint64_t)value->waiter << 32;
    return STATUS_OK;
}

status_t posix_pipe_read_params_unpack(const uint64_t words[POSIX_PIPE_READ_PARAMS_DATA_WORDS], struct posix_pipe_read_params *out) {
    out->count = (uint32_t)words[0];
    if (out->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (out->count > 896u) {
        return STATUS_BAD_RANGE;
    }
    out->waiter = (uint32_t)(words[0] >> 32);
    return STATUS_OK;
}

void posix_pipe_read_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_read_params *value) {
    uint64_t data[POSIX_PIPE_READ_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_pipe_read_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PIPE_READ_PARAMS_DATA_WORDS);
}

void posix_pipe_read_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_read_params *out) {
    uint64_t data[POSIX_PIPE_READ_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PIPE_READ_PARAMS_DATA_WORDS);
    wire_check(reader, posix_pipe_read_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PIPE_READ_PARAMS_POINTER_WORDS);
}

status_t posix_pipe_read_results_encode(const struct posix_pipe_read_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(POSIX_PIPE_READ_RESULTS_DATA_WORDS, value->data.length);
    if (value->data.length > 896) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    wire_bytes_write(words, POSIX_PIPE_READ_RESULTS_DATA_WORDS, value->data);
    *out_count = count;
    return STATUS_OK;
}

status_t posix_pipe_read_results_decode(const struct wire_message *message, struct posix_pipe_read_results *out) {
    if (wire_bytes_read(message, POSIX_PIPE_READ_RESULTS_DATA_WORDS, 896, &out->data)) {
        return STATUS_OK;
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_read_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_pipe_read_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_read_results *value) {
    wire_write_data(writer, at + 0, value->data, 896);
}

void posix_pipe_read_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_read_results *out) {
    out->data = wire_read_data(reader, section, 0, 896);
    wire_skip_pointers(reader, section, POSIX_PIPE_READ_RESULTS_POINTER_WORDS);
}

status_t posix_pipe_write_params_encode(const struct posix_pipe_write_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(POSIX_PIPE_WRITE_PARAMS_DATA_WORDS, value->data.length);
    if (value->data.length > 896) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    const status_t status = posix_pipe_write_params_pack(value, &words[1]);
    if (status != STATUS_OK) {
        return status;
    }
    wire_bytes_write(words, POSIX_PIPE_WRITE_PARAMS_DATA_WORDS, value->data);
    *out_count = count;
    return STATUS_OK;
}

status_t posix_pipe_write_params_decode(const struct wire_message *message, struct posix_pipe_write_params *out) {
    if (wire_bytes_read(message, POSIX_PIPE_WRITE_PARAMS_DATA_WORDS, 896, &out->data)) {
        return posix_pipe_write_params_unpack(&message->words[1], out);
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_write_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_pipe_write_params_pack(const struct posix_pipe_write_params *value, uint64_t words[POSIX_PIPE_WRITE_PARAMS_DATA_WORDS]) {
    if (value->rest > 4096u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->rest | (uint64_t)value->writer << 32;
    words[1] = (uint64_t)value->is_waiting;
    return STATUS_OK;
}

status_t posix_pipe_write_params_unpack(const uint64_t words[POSIX_PIPE_WRITE_PARAMS_DATA_WORDS], struct posix_pipe_write_params *out) {
    if ((words[1] & UINT64_C(0xfffffffffffffffe)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->rest = (uint32_t)words[0];
    if (out->rest > 4096u) {
        return STATUS_BAD_RANGE;
    }
    out->writer = (uint32_t)(words[0] >> 32);
    out->is_waiting = (words[1] & 1) != 0;
    return STATUS_OK;
}

void posix_pipe_write_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_write_params *value) {
    uint64_t data[POSIX_PIPE_WRITE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_pipe_write_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PIPE_WRITE_PARAMS_DATA_WORDS);
    wire_write_data(writer, at + 2, value->data, 896);
}

void posix_pipe_write_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_write_params *out) {
    uint64_t data[POSIX_PIPE_WRITE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PIPE_WRITE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_pipe_write_params_unpack(data, out));
    out->data = wire_read_data(reader, section, 0, 896);
    wire_skip_pointers(reader, section, POSIX_PIPE_WRITE_PARAMS_POINTER_WORDS);
}

status_t posix_pipe_state_params_encode(const struct posix_pipe_state_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PIPE_STATE_PARAMS_DATA_WORDS, POSIX_PIPE_STATE_PARAMS_POINTER_WORDS);
    posix_pipe_state_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_pipe_state_params_decode(const struct wire_message *message, struct posix_pipe_state_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_state_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_pipe_state_params_pack(const struct posix_pipe_state_params *value, uint64_t words[POSIX_PIPE_STATE_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->waiter;
    return STATUS_OK;
}

status_t posix_pipe_state_params_unpack(const uint64_t words[POSIX_PIPE_STATE_PARAMS_DATA_WORDS], struct posix_pipe_state_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->waiter = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_pipe_state_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_state_params *value) {
    uint64_t data[POSIX_PIPE_STATE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_pipe_state_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PIPE_STATE_PARAMS_DATA_WORDS);
}

void posix_pipe_state_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_state_params *out) {
    uint64_t data[POSIX_PIPE_STATE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PIPE_STATE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_pipe_state_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PIPE_STATE_PARAMS_POINTER_WORDS);
}

status_t posix_pipe_resize_params_encode(const struct posix_pipe_resize_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PIPE_RESIZE_PARAMS_DATA_WORDS, POSIX_PIPE_RESIZE_PARAMS_POINTER_WORDS);
    posix_pipe_resize_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_pipe_resize_params_decode(const struct wire_message *message, struct posix_pipe_resize_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_resize_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_pipe_resize_params_pack(const struct posix_pipe_resize_params *value, uint64_t words[POSIX_PIPE_RESIZE_PARAMS_DATA_WORDS]) {
    if (value->capacity < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (value->capacity > 65536u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->capacity;
    return STATUS_OK;
}

status_t posix_pipe_resize_params_unpack(const uint64_t words[POSIX_PIPE_RESIZE_PARAMS_DATA_WORDS], struct posix_pipe_resize_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->capacity = (uint32_t)words[0];
    if (out->capacity < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (out->capacity > 65536u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void posix_pipe_resize_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_resize_params *value) {
    uint64_t data[POSIX_PIPE_RESIZE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_pipe_resize_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PIPE_RESIZE_PARAMS_DATA_WORDS);
}

void posix_pipe_resize_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_resize_params *out) {
    uint64_t data[POSIX_PIPE_RESIZE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PIPE_RESIZE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_pipe_resize_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PIPE_RESIZE_PARAMS_POINTER_WORDS);
}

status_t posix_pipe_resize_results_encode(const struct posix_pipe_resize_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PIPE_RESIZE_RESULTS_DATA_WORDS, POSIX_PIPE_RESIZE_RESULTS_POINTER_WORDS);
    posix_pipe_resize_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_pipe_resize_results_decode(const struct wire_message *message, struct posix_pipe_resize_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_resize_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_pipe_resize_results_pack(const struct posix_pipe_resize_results *value, uint64_t words[POSIX_PIPE_RESIZE_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->capacity;
    return STATUS_OK;
}

status_t posix_pipe_resize_results_unpack(const uint64_t words[POSIX_PIPE_RESIZE_RESULTS_DATA_WORDS], struct posix_pipe_resize_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->capacity = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_pipe_resize_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_resize_results *value) {
    uint64_t data[POSIX_PIPE_RESIZE_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_pipe_resize_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PIPE_RESIZE_RESULTS_DATA_WORDS);
}

void posix_pipe_resize_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_resize_results *out) {
    uint64_t data[POSIX_PIPE_RESIZE_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PIPE_RESIZE_RESULTS_DATA_WORDS);
    wire_check(reader, posix_pipe_resize_results_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PIPE_RESIZE_RESULTS_POINTER_WORDS);
}

status_t posix_pipe_peek_params_encode(const struct posix_pipe_peek_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PIPE_PEEK_PARAMS_DATA_WORDS, POSIX_PIPE_PEEK_PARAMS_POINTER_WORDS);
    posix_pipe_peek_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_pipe_peek_params_decode(const struct wire_message *message, struct posix_pipe_peek_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_peek_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_pipe_peek_params_pack(const struct posix_pipe_peek_params *value, uint64_t words[POSIX_PIPE_PEEK_PARAMS_DATA_WORDS]) {
    if (value->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (value->count > 896u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->offset | (uint64_t)value->count << 32;
    return STATUS_OK;
}

status_t posix_pipe_peek_params_unpack(const uint64_t words[POSIX_PIPE_PEEK_PARAMS_DATA_WORDS], struct posix_pipe_peek_params *out) {
    out->offset = (uint32_t)words[0];
    out->count = (uint32_t)(words[0] >> 32);
    if (out->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (out->count > 896u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void posix_pipe_peek_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_peek_params *value) {
    uint64_t data[POSIX_PIPE_PEEK_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_pipe_peek_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PIPE_PEEK_PARAMS_DATA_WORDS);
}

void posix_pipe_peek_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_peek_params *out) {
    uint64_t data[POSIX_PIPE_PEEK_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PIPE_PEEK_PARAMS_DATA_WORDS);
    wire_check(reader, posix_pipe_peek_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PIPE_PEEK_PARAMS_POINTER_WORDS);
}

status_t posix_pipe_peek_results_encode(const struct posix_pipe_peek_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(POSIX_PIPE_PEEK_RESULTS_DATA_WORDS, value->data.length);
    if (value->data.length > 896) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    const status_t status = posix_pipe_peek_results_pack(value, &words[1]);
    if (status != STATUS_OK) {
        return status;
    }
    wire_bytes_write(words, POSIX_PIPE_PEEK_RESULTS_DATA_WORDS, value->data);
    *out_count = count;
    return STATUS_OK;
}

status_t posix_pipe_peek_results_decode(const struct wire_message *message, struct posix_pipe_peek_results *out) {
    if (wire_bytes_read(message, POSIX_PIPE_PEEK_RESULTS_DATA_WORDS, 896, &out->data)) {
        return posix_pipe_peek_results_unpack(&message->words[1], out);
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_peek_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_pipe_peek_results_pack(const struct posix_pipe_peek_results *value, uint64_t words[POSIX_PIPE_PEEK_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->departures;
    return STATUS_OK;
}

status_t posix_pipe_peek_results_unpack(const uint64_t words[POSIX_PIPE_PEEK_RESULTS_DATA_WORDS], struct posix_pipe_peek_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->departures = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_pipe_peek_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_peek_results *value) {
    uint64_t data[POSIX_PIPE_PEEK_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_pipe_peek_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PIPE_PEEK_RESULTS_DATA_WORDS);
    wire_write_data(writer, at + 1, value->data, 896);
}

void posix_pipe_peek_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_peek_results *out) {
    uint64_t data[POSIX_PIPE_PEEK_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PIPE_PEEK_RESULTS_DATA_WORDS);
    wire_check(reader, posix_pipe_peek_results_unpack(data, out));
    out->data = wire_read_data(reader, section, 0, 896);
    wire_skip_pointers(reader, section, POSIX_PIPE_PEEK_RESULTS_POINTER_WORDS);
}

status_t posix_pipe_read_blocking_params_encode(const struct posix_pipe_read_blocking_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PIPE_READ_BLOCKING_PARAMS_DATA_WORDS, POSIX_PIPE_READ_BLOCKING_PARAMS_POINTER_WORDS);
    posix_pipe_read_blocking_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_pipe_read_blocking_params_decode(const struct wire_message *message, struct posix_pipe_read_blocking_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_read_blocking_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_pipe_read_blocking_params_pack(const struct posix_pipe_read_blocking_params *value, uint64_t words[POSIX_PIPE_READ_BLOCKING_PARAMS_DATA_WORDS]) {
    if (value->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (value->count > 896u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->count | (uint64_t)value->reader << 32;
    return STATUS_OK;
}

status_t posix_pipe_read_blocking_params_unpack(const uint64_t words[POSIX_PIPE_READ_BLOCKING_PARAMS_DATA_WORDS], struct posix_pipe_read_blocking_params *out) {
    out->count = (uint32_t)words[0];
    if (out->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (out->count > 896u) {
        return STATUS_BAD_RANGE;
    }
    out->reader = (uint32_t)(words[0] >> 32);
    return STATUS_OK;
}

void posix_pipe_read_blocking_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_read_blocking_params *value) {
    uint64_t data[POSIX_PIPE_READ_BLOCKING_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_pipe_read_blocking_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PIPE_READ_BLOCKING_PARAMS_DATA_WORDS);
}

void posix_pipe_read_blocking_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_read_blocking_params *out) {
    uint64_t data[POSIX_PIPE_READ_BLOCKING_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PIPE_READ_BLOCKING_PARAMS_DATA_WORDS);
    wire_check(reader, posix_pipe_read_blocking_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PIPE_READ_BLOCKING_PARAMS_POINTER_WORDS);
}

status_t posix_pipe_read_blocking_results_encode(const struct posix_pipe_read_blocking_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(POSIX_PIPE_READ_BLOCKING_RESULTS_DATA_WORDS, value->data.length);
    if (value->data.length > 896) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    wire_bytes_write(words, POSIX_PIPE_READ_BLOCKING_RESULTS_DATA_WORDS, value->data);
    *out_count = count;
    return STATUS_OK;
}

status_t posix_pipe_read_blocking_results_decode(const struct wire_message *message, struct posix_pipe_read_blocking_results *out) {
    if (wire_bytes_read(message, POSIX_PIPE_READ_BLOCKING_RESULTS_DATA_WORDS, 896, &out->data)) {
        return STATUS_OK;
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_read_blocking_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_pipe_read_blocking_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_read_blocking_results *value) {
    wire_write_data(writer, at + 0, value->data, 896);
}

void posix_pipe_read_blocking_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_read_blocking_results *out) {
    out->data = wire_read_data(reader, section, 0, 896);
    wire_skip_pointers(reader, section, POSIX_PIPE_READ_BLOCKING_RESULTS_POINTER_WORDS);
}

status_t posix_pipe_lend_page_params_encode(const struct posix_pipe_lend_page_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PIPE_LEND_PAGE_PARAMS_DATA_WORDS, POSIX_PIPE_LEND_PAGE_PARAMS_POINTER_WORDS);
    posix_pipe_lend_page_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_pipe_lend_page_params_decode(const struct wire_message *message, struct posix_pipe_lend_page_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_lend_page_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_pipe_lend_page_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_lend_page_params *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void posix_pipe_lend_page_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_lend_page_params *out) {
    out->page = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_PIPE_LEND_PAGE_PARAMS_POINTER_WORDS);
}

status_t posix_pipe_lend_page_results_encode(const struct posix_pipe_lend_page_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PIPE_LEND_PAGE_RESULTS_DATA_WORDS, POSIX_PIPE_LEND_PAGE_RESULTS_POINTER_WORDS);
    posix_pipe_lend_page_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_pipe_lend_page_results_decode(const struct wire_message *message, struct posix_pipe_lend_page_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_lend_page_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_pipe_lend_page_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_lend_page_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void posix_pipe_lend_page_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_lend_page_results *out) {
    out->end = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_PIPE_LEND_PAGE_RESULTS_POINTER_WORDS);
}

status_t posix_pipe_read_page_params_encode(const struct posix_pipe_read_page_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PIPE_READ_PAGE_PARAMS_DATA_WORDS, POSIX_PIPE_READ_PAGE_PARAMS_POINTER_WORDS);
    posix_pipe_read_page_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_pipe_read_page_params_decode(const struct wire_message *message, struct posix_pipe_read_page_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_read_page_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_pipe_read_page_params_pack(const struct posix_pipe_read_page_params *value, uint64_t words[POSIX_PIPE_READ_PAGE_PARAMS_DATA_WORDS]) {
    if (value->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (value->count > 4096u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->count;
    return STATUS_OK;
}

status_t posix_pipe_read_page_params_unpack(const uint64_t words[POSIX_PIPE_READ_PAGE_PARAMS_DATA_WORDS], struct posix_pipe_read_page_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->count = (uint32_t)words[0];
    if (out->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (out->count > 4096u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void posix_pipe_read_page_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_read_page_params *value) {
    uint64_t data[POSIX_PIPE_READ_PAGE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_pipe_read_page_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PIPE_READ_PAGE_PARAMS_DATA_WORDS);
}

void posix_pipe_read_page_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_read_page_params *out) {
    uint64_t data[POSIX_PIPE_READ_PAGE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PIPE_READ_PAGE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_pipe_read_page_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PIPE_READ_PAGE_PARAMS_POINTER_WORDS);
}

status_t posix_pipe_read_page_results_encode(const struct posix_pipe_read_page_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PIPE_READ_PAGE_RESULTS_DATA_WORDS, POSIX_PIPE_READ_PAGE_RESULTS_POINTER_WORDS);
    posix_pipe_read_page_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_pipe_read_page_results_decode(const struct wire_message *message, struct posix_pipe_read_page_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_read_page_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_pipe_read_page_results_pack(const struct posix_pipe_read_page_results *value, uint64_t words[POSIX_PIPE_READ_PAGE_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->count;
    return STATUS_OK;
}

status_t posix_pipe_read_page_results_unpack(const uint64_t words[POSIX_PIPE_READ_PAGE_RESULTS_DATA_WORDS], struct posix_pipe_read_page_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->count = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_pipe_read_page_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_read_page_results *value) {
    uint64_t data[POSIX_PIPE_READ_PAGE_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_pipe_read_page_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PIPE_READ_PAGE_RESULTS_DATA_WORDS);
}

void posix_pipe_read_page_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_read_page_results *out) {
    uint64_t data[POSIX_PIPE_READ_PAGE_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PIPE_READ_PAGE_RESULTS_DATA_WORDS);
    wire_check(reader, posix_pipe_read_page_results_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PIPE_READ_PAGE_RESULTS_POINTER_WORDS);
}

status_t posix_pipe_write_page_params_encode(const struct posix_pipe_write_page_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PIPE_WRITE_PAGE_PARAMS_DATA_WORDS, POSIX_PIPE_WRITE_PAGE_PARAMS_POINTER_WORDS);
    posix_pipe_write_page_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_pipe_write_page_params_decode(const struct wire_message *message, struct posix_pipe_write_page_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_write_page_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_pipe_write_page_params_pack(const struct posix_pipe_write_page_params *value, uint64_t words[POSIX_PIPE_WRITE_PAGE_PARAMS_DATA_WORDS]) {
    if (value->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (value->count > 4096u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->count | (uint64_t)value->writer << 32;
    words[1] = (uint64_t)value->is_waiting;
    return STATUS_OK;
}

status_t posix_pipe_write_page_params_unpack(const uint64_t words[POSIX_PIPE_WRITE_PAGE_PARAMS_DATA_WORDS], struct posix_pipe_write_page_params *out) {
    if ((words[1] & UINT64_C(0xfffffffffffffffe)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->count = (uint32_t)words[0];
    if (out->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (out->count > 4096u) {
        return STATUS_BAD_RANGE;
    }
    out->writer = (uint32_t)(words[0] >> 32);
    out->is_waiting = (words[1] & 1) != 0;
    return STATUS_OK;
}

void posix_pipe_write_page_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_write_page_params *value) {
    uint64_t data[POSIX_PIPE_WRITE_PAGE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_pipe_write_page_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PIPE_WRITE_PAGE_PARAMS_DATA_WORDS);
}

void posix_pipe_write_page_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_write_page_params *out) {
    uint64_t data[POSIX_PIPE_WRITE_PAGE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PIPE_WRITE_PAGE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_pipe_write_page_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PIPE_WRITE_PAGE_PARAMS_POINTER_WORDS);
}

status_t posix_pipe_number_results_encode(const struct posix_pipe_number_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_PIPE_NUMBER_RESULTS_DATA_WORDS, POSIX_PIPE_NUMBER_RESULTS_POINTER_WORDS);
    posix_pipe_number_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_pipe_number_results_decode(const struct wire_message *message, struct posix_pipe_number_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_pipe_number_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_pipe_number_results_pack(const struct posix_pipe_number_results *value, uint64_t words[POSIX_PIPE_NUMBER_RESULTS_DATA_WORDS]) {
    words[0] = value->number;
    return STATUS_OK;
}

status_t posix_pipe_number_results_unpack(const uint64_t words[POSIX_PIPE_NUMBER_RESULTS_DATA_WORDS], struct posix_pipe_number_results *out) {
    out->number = words[0];
    return STATUS_OK;
}

void posix_pipe_number_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_number_results *value) {
    uint64_t data[POSIX_PIPE_NUMBER_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_pipe_number_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_PIPE_NUMBER_RESULTS_DATA_WORDS);
}

void posix_pipe_number_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_number_results *out) {
    uint64_t data[POSIX_PIPE_NUMBER_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_PIPE_NUMBER_RESULTS_DATA_WORDS);
    wire_check(reader, posix_pipe_number_results_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_PIPE_NUMBER_RESULTS_POINTER_WORDS);
}

status_t posix_cell_load_params_encode(const struct posix_cell_load_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_CELL_LOAD_PARAMS_DATA_WORDS, POSIX_CELL_LOAD_PARAMS_POINTER_WORDS);
    posix_cell_load_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_cell_load_params_decode(const struct wire_message *message, struct posix_cell_load_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_cell_load_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_cell_load_params_pack(const struct posix_cell_load_params *value, uint64_t words[POSIX_CELL_LOAD_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->waiter;
    return STATUS_OK;
}

status_t posix_cell_load_params_unpack(const uint64_t words[POSIX_CELL_LOAD_PARAMS_DATA_WORDS], struct posix_cell_load_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->waiter = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_cell_load_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_cell_load_params *value) {
    uint64_t data[POSIX_CELL_LOAD_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_cell_load_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_CELL_LOAD_PARAMS_DATA_WORDS);
}

void posix_cell_load_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_cell_load_params *out) {
    uint64_t data[POSIX_CELL_LOAD_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_CELL_LOAD_PARAMS_DATA_WORDS);
    wire_check(reader, posix_cell_load_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_CELL_LOAD_PARAMS_POINTER_WORDS);
}

status_t posix_socket_bind_params_encode(const struct posix_socket_bind_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_BIND_PARAMS_DATA_WORDS, POSIX_SOCKET_BIND_PARAMS_POINTER_WORDS);
    posix_socket_bind_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_bind_params_decode(const struct wire_message *message, struct posix_socket_bind_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_bind_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_socket_bind_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_bind_params *value) {
    const uint32_t address = wire_write_struct(writer, at + 0, POSIX_ADDRESS_DATA_WORDS, POSIX_ADDRESS_POINTER_WORDS);
    posix_address_write_fields(writer, address, &value->address);
}

void posix_socket_bind_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_bind_params *out) {
    const struct wire_section address = wire_read_struct(reader, section, 0);
    posix_address_read_fields(reader, address, &out->address);
    wire_skip_pointers(reader, section, POSIX_SOCKET_BIND_PARAMS_POINTER_WORDS);
}

status_t posix_socket_listen_params_encode(const struct posix_socket_listen_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_LISTEN_PARAMS_DATA_WORDS, POSIX_SOCKET_LISTEN_PARAMS_POINTER_WORDS);
    posix_socket_listen_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_listen_params_decode(const struct wire_message *message, struct posix_socket_listen_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_listen_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_socket_listen_params_pack(const struct posix_socket_listen_params *value, uint64_t words[POSIX_SOCKET_LISTEN_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->backlog;
    return STATUS_OK;
}

status_t posix_socket_listen_params_unpack(const uint64_t words[POSIX_SOCKET_LISTEN_PARAMS_DATA_WORDS], struct posix_socket_listen_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->backlog = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_socket_listen_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_listen_params *value) {
    uint64_t data[POSIX_SOCKET_LISTEN_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_socket_listen_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_SOCKET_LISTEN_PARAMS_DATA_WORDS);
}

void posix_socket_listen_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_listen_params *out) {
    uint64_t data[POSIX_SOCKET_LISTEN_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_SOCKET_LISTEN_PARAMS_DATA_WORDS);
    wire_check(reader, posix_socket_listen_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_SOCKET_LISTEN_PARAMS_POINTER_WORDS);
}

status_t posix_socket_connect_params_encode(const struct posix_socket_connect_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_CONNECT_PARAMS_DATA_WORDS, POSIX_SOCKET_CONNECT_PARAMS_POINTER_WORDS);
    posix_socket_connect_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_connect_params_decode(const struct wire_message *message, struct posix_socket_connect_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_connect_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_socket_connect_params_pack(const struct posix_socket_connect_params *value, uint64_t words[POSIX_SOCKET_CONNECT_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->waiter;
    return STATUS_OK;
}

status_t posix_socket_connect_params_unpack(const uint64_t words[POSIX_SOCKET_CONNECT_PARAMS_DATA_WORDS], struct posix_socket_connect_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->waiter = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_socket_connect_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_connect_params *value) {
    uint64_t data[POSIX_SOCKET_CONNECT_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_socket_connect_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_SOCKET_CONNECT_PARAMS_DATA_WORDS);
    const uint32_t address = wire_write_struct(writer, at + 1, POSIX_ADDRESS_DATA_WORDS, POSIX_ADDRESS_POINTER_WORDS);
    posix_address_write_fields(writer, address, &value->address);
}

void posix_socket_connect_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_connect_params *out) {
    uint64_t data[POSIX_SOCKET_CONNECT_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_SOCKET_CONNECT_PARAMS_DATA_WORDS);
    wire_check(reader, posix_socket_connect_params_unpack(data, out));
    const struct wire_section address = wire_read_struct(reader, section, 0);
    posix_address_read_fields(reader, address, &out->address);
    wire_skip_pointers(reader, section, POSIX_SOCKET_CONNECT_PARAMS_POINTER_WORDS);
}

status_t posix_socket_accept_params_encode(const struct posix_socket_accept_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_ACCEPT_PARAMS_DATA_WORDS, POSIX_SOCKET_ACCEPT_PARAMS_POINTER_WORDS);
    posix_socket_accept_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_accept_params_decode(const struct wire_message *message, struct posix_socket_accept_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_accept_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_socket_accept_params_pack(const struct posix_socket_accept_params *value, uint64_t words[POSIX_SOCKET_ACCEPT_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->waiter;
    return STATUS_OK;
}

status_t posix_socket_accept_params_unpack(const uint64_t words[POSIX_SOCKET_ACCEPT_PARAMS_DATA_WORDS], struct posix_socket_accept_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->waiter = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_socket_accept_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_accept_params *value) {
    uint64_t data[POSIX_SOCKET_ACCEPT_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_socket_accept_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_SOCKET_ACCEPT_PARAMS_DATA_WORDS);
}

void posix_socket_accept_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_accept_params *out) {
    uint64_t data[POSIX_SOCKET_ACCEPT_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_SOCKET_ACCEPT_PARAMS_DATA_WORDS);
    wire_check(reader, posix_socket_accept_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_SOCKET_ACCEPT_PARAMS_POINTER_WORDS);
}

status_t posix_socket_accept_results_encode(const struct posix_socket_accept_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_ACCEPT_RESULTS_DATA_WORDS, POSIX_SOCKET_ACCEPT_RESULTS_POINTER_WORDS);
    posix_socket_accept_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_accept_results_decode(const struct wire_message *message, struct posix_socket_accept_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_accept_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_socket_accept_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_accept_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void posix_socket_accept_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_accept_results *out) {
    out->socket = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_SOCKET_ACCEPT_RESULTS_POINTER_WORDS);
}

status_t posix_socket_send_params_encode(const struct posix_socket_send_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_SEND_PARAMS_DATA_WORDS, POSIX_SOCKET_SEND_PARAMS_POINTER_WORDS);
    posix_socket_send_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_send_params_decode(const struct wire_message *message, struct posix_socket_send_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_send_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_socket_send_params_pack(const struct posix_socket_send_params *value, uint64_t words[POSIX_SOCKET_SEND_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->is_more | (uint64_t)value->sender << 32;
    return STATUS_OK;
}

status_t posix_socket_send_params_unpack(const uint64_t words[POSIX_SOCKET_SEND_PARAMS_DATA_WORDS], struct posix_socket_send_params *out) {
    if ((words[0] & UINT64_C(0xfffffffe)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_more = (words[0] & 1) != 0;
    out->sender = (uint32_t)(words[0] >> 32);
    return STATUS_OK;
}

void posix_socket_send_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_send_params *value) {
    uint64_t data[POSIX_SOCKET_SEND_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_socket_send_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_SOCKET_SEND_PARAMS_DATA_WORDS);
    wire_write_data(writer, at + 1, value->data, 768);
    const uint32_t address = wire_write_struct(writer, at + 2, POSIX_ADDRESS_DATA_WORDS, POSIX_ADDRESS_POINTER_WORDS);
    posix_address_write_fields(writer, address, &value->address);
}

void posix_socket_send_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_send_params *out) {
    uint64_t data[POSIX_SOCKET_SEND_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_SOCKET_SEND_PARAMS_DATA_WORDS);
    wire_check(reader, posix_socket_send_params_unpack(data, out));
    out->data = wire_read_data(reader, section, 0, 768);
    const struct wire_section address = wire_read_struct(reader, section, 1);
    posix_address_read_fields(reader, address, &out->address);
    wire_skip_pointers(reader, section, POSIX_SOCKET_SEND_PARAMS_POINTER_WORDS);
}

status_t posix_socket_attach_params_encode(const struct posix_socket_attach_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_ATTACH_PARAMS_DATA_WORDS, POSIX_SOCKET_ATTACH_PARAMS_POINTER_WORDS);
    posix_socket_attach_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_attach_params_decode(const struct wire_message *message, struct posix_socket_attach_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_attach_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_socket_attach_params_pack(const struct posix_socket_attach_params *value, uint64_t words[POSIX_SOCKET_ATTACH_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->owner | (uint64_t)value->kind << 32;
    words[1] = (uint64_t)value->flags | (uint64_t)value->has_file << 32;
    return STATUS_OK;
}

status_t posix_socket_attach_params_unpack(const uint64_t words[POSIX_SOCKET_ATTACH_PARAMS_DATA_WORDS], struct posix_socket_attach_params *out) {
    if ((words[1] & UINT64_C(0xfffffffe00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->owner = (uint32_t)words[0];
    out->kind = (uint32_t)(words[0] >> 32);
    out->flags = (uint32_t)words[1];
    out->has_file = (words[1] >> 32 & 1) != 0;
    return STATUS_OK;
}

void posix_socket_attach_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_attach_params *value) {
    uint64_t data[POSIX_SOCKET_ATTACH_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_socket_attach_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_SOCKET_ATTACH_PARAMS_DATA_WORDS);
    wire_write_text(writer, at + 2, value->path, 255);
    wire_write_capability(writer, at + 3);
    wire_write_capability(writer, at + 4);
}

void posix_socket_attach_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_attach_params *out) {
    uint64_t data[POSIX_SOCKET_ATTACH_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_SOCKET_ATTACH_PARAMS_DATA_WORDS);
    wire_check(reader, posix_socket_attach_params_unpack(data, out));
    out->path = wire_read_text(reader, section, 0, 255);
    out->file = wire_read_capability(reader, section, 1, 0);
    out->cell = wire_read_capability(reader, section, 2, 1);
    wire_skip_pointers(reader, section, POSIX_SOCKET_ATTACH_PARAMS_POINTER_WORDS);
}

status_t posix_socket_receive_params_encode(const struct posix_socket_receive_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_RECEIVE_PARAMS_DATA_WORDS, POSIX_SOCKET_RECEIVE_PARAMS_POINTER_WORDS);
    posix_socket_receive_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_receive_params_decode(const struct wire_message *message, struct posix_socket_receive_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_receive_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_socket_receive_params_pack(const struct posix_socket_receive_params *value, uint64_t words[POSIX_SOCKET_RECEIVE_PARAMS_DATA_WORDS]) {
    if (value->count > 768u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->count | (uint64_t)value->is_kept << 32 | (uint64_t)value->is_continued << 33;
    words[1] = (uint64_t)value->receiver;
    return STATUS_OK;
}

status_t posix_socket_receive_params_unpack(const uint64_t words[POSIX_SOCKET_RECEIVE_PARAMS_DATA_WORDS], struct posix_socket_receive_params *out) {
    if ((words[0] & UINT64_C(0xfffffffc00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    if ((words[1] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->count = (uint32_t)words[0];
    if (out->count > 768u) {
        return STATUS_BAD_RANGE;
    }
    out->is_kept = (words[0] >> 32 & 1) != 0;
    out->is_continued = (words[0] >> 33 & 1) != 0;
    out->receiver = (uint32_t)words[1];
    return STATUS_OK;
}

void posix_socket_receive_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_receive_params *value) {
    uint64_t data[POSIX_SOCKET_RECEIVE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_socket_receive_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_SOCKET_RECEIVE_PARAMS_DATA_WORDS);
}

void posix_socket_receive_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_receive_params *out) {
    uint64_t data[POSIX_SOCKET_RECEIVE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_SOCKET_RECEIVE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_socket_receive_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_SOCKET_RECEIVE_PARAMS_POINTER_WORDS);
}

status_t posix_socket_receive_results_encode(const struct posix_socket_receive_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_RECEIVE_RESULTS_DATA_WORDS, POSIX_SOCKET_RECEIVE_RESULTS_POINTER_WORDS);
    posix_socket_receive_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_receive_results_decode(const struct wire_message *message, struct posix_socket_receive_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_receive_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_socket_receive_results_pack(const struct posix_socket_receive_results *value, uint64_t words[POSIX_SOCKET_RECEIVE_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->is_more | (uint64_t)value->parcels << 32;
    words[1] = (uint64_t)value->sender;
    return STATUS_OK;
}

status_t posix_socket_receive_results_unpack(const uint64_t words[POSIX_SOCKET_RECEIVE_RESULTS_DATA_WORDS], struct posix_socket_receive_results *out) {
    if ((words[0] & UINT64_C(0xfffffffe)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    if ((words[1] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_more = (words[0] & 1) != 0;
    out->parcels = (uint32_t)(words[0] >> 32);
    out->sender = (uint32_t)words[1];
    return STATUS_OK;
}

void posix_socket_receive_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_receive_results *value) {
    uint64_t data[POSIX_SOCKET_RECEIVE_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_socket_receive_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_SOCKET_RECEIVE_RESULTS_DATA_WORDS);
    wire_write_data(writer, at + 2, value->data, 768);
    wire_write_data(writer, at + 3, value->name, 108);
}

void posix_socket_receive_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_receive_results *out) {
    uint64_t data[POSIX_SOCKET_RECEIVE_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_SOCKET_RECEIVE_RESULTS_DATA_WORDS);
    wire_check(reader, posix_socket_receive_results_unpack(data, out));
    out->data = wire_read_data(reader, section, 0, 768);
    out->name = wire_read_data(reader, section, 1, 108);
    wire_skip_pointers(reader, section, POSIX_SOCKET_RECEIVE_RESULTS_POINTER_WORDS);
}

status_t posix_socket_take_parcel_params_encode(const struct posix_socket_take_parcel_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_TAKE_PARCEL_PARAMS_DATA_WORDS, POSIX_SOCKET_TAKE_PARCEL_PARAMS_POINTER_WORDS);
    posix_socket_take_parcel_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_take_parcel_params_decode(const struct wire_message *message, struct posix_socket_take_parcel_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_take_parcel_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_socket_take_parcel_params_pack(const struct posix_socket_take_parcel_params *value, uint64_t words[POSIX_SOCKET_TAKE_PARCEL_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->receiver;
    return STATUS_OK;
}

status_t posix_socket_take_parcel_params_unpack(const uint64_t words[POSIX_SOCKET_TAKE_PARCEL_PARAMS_DATA_WORDS], struct posix_socket_take_parcel_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->receiver = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_socket_take_parcel_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_take_parcel_params *value) {
    uint64_t data[POSIX_SOCKET_TAKE_PARCEL_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_socket_take_parcel_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_SOCKET_TAKE_PARCEL_PARAMS_DATA_WORDS);
}

void posix_socket_take_parcel_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_take_parcel_params *out) {
    uint64_t data[POSIX_SOCKET_TAKE_PARCEL_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_SOCKET_TAKE_PARCEL_PARAMS_DATA_WORDS);
    wire_check(reader, posix_socket_take_parcel_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_SOCKET_TAKE_PARCEL_PARAMS_POINTER_WORDS);
}

status_t posix_socket_take_parcel_results_encode(const struct posix_socket_take_parcel_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_TAKE_PARCEL_RESULTS_DATA_WORDS, POSIX_SOCKET_TAKE_PARCEL_RESULTS_POINTER_WORDS);
    posix_socket_take_parcel_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_take_parcel_results_decode(const struct wire_message *message, struct posix_socket_take_parcel_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_take_parcel_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_socket_take_parcel_results_pack(const struct posix_socket_take_parcel_results *value, uint64_t words[POSIX_SOCKET_TAKE_PARCEL_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->kind | (uint64_t)value->flags << 32;
    words[1] = (uint64_t)value->has_file;
    return STATUS_OK;
}

status_t posix_socket_take_parcel_results_unpack(const uint64_t words[POSIX_SOCKET_TAKE_PARCEL_RESULTS_DATA_WORDS], struct posix_socket_take_parcel_results *out) {
    if ((words[1] & UINT64_C(0xfffffffffffffffe)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->kind = (uint32_t)words[0];
    out->flags = (uint32_t)(words[0] >> 32);
    out->has_file = (words[1] & 1) != 0;
    return STATUS_OK;
}

void posix_socket_take_parcel_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_take_parcel_results *value) {
    uint64_t data[POSIX_SOCKET_TAKE_PARCEL_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_socket_take_parcel_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_SOCKET_TAKE_PARCEL_RESULTS_DATA_WORDS);
    wire_write_text(writer, at + 2, value->path, 255);
    wire_write_capability(writer, at + 3);
    wire_write_capability(writer, at + 4);
}

void posix_socket_take_parcel_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_take_parcel_results *out) {
    uint64_t data[POSIX_SOCKET_TAKE_PARCEL_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_SOCKET_TAKE_PARCEL_RESULTS_DATA_WORDS);
    wire_check(reader, posix_socket_take_parcel_results_unpack(data, out));
    out->path = wire_read_text(reader, section, 0, 255);
    out->file = wire_read_capability(reader, section, 1, 0);
    out->cell = wire_read_capability(reader, section, 2, 1);
    wire_skip_pointers(reader, section, POSIX_SOCKET_TAKE_PARCEL_RESULTS_POINTER_WORDS);
}

status_t posix_socket_shutdown_params_encode(const struct posix_socket_shutdown_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_SHUTDOWN_PARAMS_DATA_WORDS, POSIX_SOCKET_SHUTDOWN_PARAMS_POINTER_WORDS);
    posix_socket_shutdown_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_shutdown_params_decode(const struct wire_message *message, struct posix_socket_shutdown_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_shutdown_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_socket_shutdown_params_pack(const struct posix_socket_shutdown_params *value, uint64_t words[POSIX_SOCKET_SHUTDOWN_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->is_in | (uint64_t)value->is_out << 1;
    return STATUS_OK;
}

status_t posix_socket_shutdown_params_unpack(const uint64_t words[POSIX_SOCKET_SHUTDOWN_PARAMS_DATA_WORDS], struct posix_socket_shutdown_params *out) {
    if ((words[0] & UINT64_C(0xfffffffffffffffc)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_in = (words[0] & 1) != 0;
    out->is_out = (words[0] >> 1 & 1) != 0;
    return STATUS_OK;
}

void posix_socket_shutdown_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_shutdown_params *value) {
    uint64_t data[POSIX_SOCKET_SHUTDOWN_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_socket_shutdown_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_SOCKET_SHUTDOWN_PARAMS_DATA_WORDS);
}

void posix_socket_shutdown_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_shutdown_params *out) {
    uint64_t data[POSIX_SOCKET_SHUTDOWN_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_SOCKET_SHUTDOWN_PARAMS_DATA_WORDS);
    wire_check(reader, posix_socket_shutdown_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_SOCKET_SHUTDOWN_PARAMS_POINTER_WORDS);
}

status_t posix_socket_name_params_encode(const struct posix_socket_name_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_NAME_PARAMS_DATA_WORDS, POSIX_SOCKET_NAME_PARAMS_POINTER_WORDS);
    posix_socket_name_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_name_params_decode(const struct wire_message *message, struct posix_socket_name_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_name_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_socket_name_params_pack(const struct posix_socket_name_params *value, uint64_t words[POSIX_SOCKET_NAME_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->is_peers;
    return STATUS_OK;
}

status_t posix_socket_name_params_unpack(const uint64_t words[POSIX_SOCKET_NAME_PARAMS_DATA_WORDS], struct posix_socket_name_params *out) {
    if ((words[0] & UINT64_C(0xfffffffffffffffe)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_peers = (words[0] & 1) != 0;
    return STATUS_OK;
}

void posix_socket_name_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_name_params *value) {
    uint64_t data[POSIX_SOCKET_NAME_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_socket_name_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_SOCKET_NAME_PARAMS_DATA_WORDS);
}

void posix_socket_name_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_name_params *out) {
    uint64_t data[POSIX_SOCKET_NAME_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_SOCKET_NAME_PARAMS_DATA_WORDS);
    wire_check(reader, posix_socket_name_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_SOCKET_NAME_PARAMS_POINTER_WORDS);
}

status_t posix_socket_name_results_encode(const struct posix_socket_name_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(POSIX_SOCKET_NAME_RESULTS_DATA_WORDS, value->name.length);
    if (value->name.length > 108) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    wire_bytes_write(words, POSIX_SOCKET_NAME_RESULTS_DATA_WORDS, value->name);
    *out_count = count;
    return STATUS_OK;
}

status_t posix_socket_name_results_decode(const struct wire_message *message, struct posix_socket_name_results *out) {
    if (wire_bytes_read(message, POSIX_SOCKET_NAME_RESULTS_DATA_WORDS, 108, &out->name)) {
        return STATUS_OK;
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_name_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_socket_name_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_name_results *value) {
    wire_write_data(writer, at + 0, value->name, 108);
}

void posix_socket_name_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_name_results *out) {
    out->name = wire_read_data(reader, section, 0, 108);
    wire_skip_pointers(reader, section, POSIX_SOCKET_NAME_RESULTS_POINTER_WORDS);
}

status_t posix_socket_state_params_encode(const struct posix_socket_state_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_STATE_PARAMS_DATA_WORDS, POSIX_SOCKET_STATE_PARAMS_POINTER_WORDS);
    posix_socket_state_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_state_params_decode(const struct wire_message *message, struct posix_socket_state_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_state_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_socket_state_params_pack(const struct posix_socket_state_params *value, uint64_t words[POSIX_SOCKET_STATE_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->waiter;
    return STATUS_OK;
}

status_t posix_socket_state_params_unpack(const uint64_t words[POSIX_SOCKET_STATE_PARAMS_DATA_WORDS], struct posix_socket_state_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->waiter = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_socket_state_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_state_params *value) {
    uint64_t data[POSIX_SOCKET_STATE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_socket_state_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_SOCKET_STATE_PARAMS_DATA_WORDS);
}

void posix_socket_state_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_state_params *out) {
    uint64_t data[POSIX_SOCKET_STATE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_SOCKET_STATE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_socket_state_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_SOCKET_STATE_PARAMS_POINTER_WORDS);
}

status_t posix_socket_number_results_encode(const struct posix_socket_number_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_SOCKET_NUMBER_RESULTS_DATA_WORDS, POSIX_SOCKET_NUMBER_RESULTS_POINTER_WORDS);
    posix_socket_number_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_socket_number_results_decode(const struct wire_message *message, struct posix_socket_number_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_socket_number_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_socket_number_results_pack(const struct posix_socket_number_results *value, uint64_t words[POSIX_SOCKET_NUMBER_RESULTS_DATA_WORDS]) {
    words[0] = value->number;
    return STATUS_OK;
}

status_t posix_socket_number_results_unpack(const uint64_t words[POSIX_SOCKET_NUMBER_RESULTS_DATA_WORDS], struct posix_socket_number_results *out) {
    out->number = words[0];
    return STATUS_OK;
}

void posix_socket_number_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_number_results *value) {
    uint64_t data[POSIX_SOCKET_NUMBER_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_socket_number_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_SOCKET_NUMBER_RESULTS_DATA_WORDS);
}

void posix_socket_number_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_number_results *out) {
    uint64_t data[POSIX_SOCKET_NUMBER_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_SOCKET_NUMBER_RESULTS_DATA_WORDS);
    wire_check(reader, posix_socket_number_results_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_SOCKET_NUMBER_RESULTS_POINTER_WORDS);
}

status_t posix_memory_page_params_encode(const struct posix_memory_page_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_MEMORY_PAGE_PARAMS_DATA_WORDS, POSIX_MEMORY_PAGE_PARAMS_POINTER_WORDS);
    posix_memory_page_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_memory_page_params_decode(const struct wire_message *message, struct posix_memory_page_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_memory_page_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_memory_page_params_pack(const struct posix_memory_page_params *value, uint64_t words[POSIX_MEMORY_PAGE_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->index;
    return STATUS_OK;
}

status_t posix_memory_page_params_unpack(const uint64_t words[POSIX_MEMORY_PAGE_PARAMS_DATA_WORDS], struct posix_memory_page_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->index = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_memory_page_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_memory_page_params *value) {
    uint64_t data[POSIX_MEMORY_PAGE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_memory_page_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_MEMORY_PAGE_PARAMS_DATA_WORDS);
}

void posix_memory_page_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_memory_page_params *out) {
    uint64_t data[POSIX_MEMORY_PAGE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_MEMORY_PAGE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_memory_page_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_MEMORY_PAGE_PARAMS_POINTER_WORDS);
}

status_t posix_memory_page_results_encode(const struct posix_memory_page_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_MEMORY_PAGE_RESULTS_DATA_WORDS, POSIX_MEMORY_PAGE_RESULTS_POINTER_WORDS);
    posix_memory_page_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_memory_page_results_decode(const struct wire_message *message, struct posix_memory_page_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_memory_page_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void posix_memory_page_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_memory_page_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void posix_memory_page_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_memory_page_results *out) {
    out->page = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, POSIX_MEMORY_PAGE_RESULTS_POINTER_WORDS);
}

status_t posix_memory_number_results_encode(const struct posix_memory_number_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_MEMORY_NUMBER_RESULTS_DATA_WORDS, POSIX_MEMORY_NUMBER_RESULTS_POINTER_WORDS);
    posix_memory_number_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_memory_number_results_decode(const struct wire_message *message, struct posix_memory_number_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_memory_number_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_memory_number_results_pack(const struct posix_memory_number_results *value, uint64_t words[POSIX_MEMORY_NUMBER_RESULTS_DATA_WORDS]) {
    words[0] = value->number;
    return STATUS_OK;
}

status_t posix_memory_number_results_unpack(const uint64_t words[POSIX_MEMORY_NUMBER_RESULTS_DATA_WORDS], struct posix_memory_number_results *out) {
    out->number = words[0];
    return STATUS_OK;
}

void posix_memory_number_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_memory_number_results *value) {
    uint64_t data[POSIX_MEMORY_NUMBER_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_memory_number_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_MEMORY_NUMBER_RESULTS_DATA_WORDS);
}

void posix_memory_number_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_memory_number_results *out) {
    uint64_t data[POSIX_MEMORY_NUMBER_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_MEMORY_NUMBER_RESULTS_DATA_WORDS);
    wire_check(reader, posix_memory_number_results_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_MEMORY_NUMBER_RESULTS_POINTER_WORDS);
}

status_t posix_terminal_read_params_encode(const struct posix_terminal_read_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_READ_PARAMS_DATA_WORDS, POSIX_TERMINAL_READ_PARAMS_POINTER_WORDS);
    posix_terminal_read_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_read_params_decode(const struct wire_message *message, struct posix_terminal_read_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_read_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_read_params_pack(const struct posix_terminal_read_params *value, uint64_t words[POSIX_TERMINAL_READ_PARAMS_DATA_WORDS]) {
    if (value->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (value->count > 896u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->count | (uint64_t)value->caller << 32;
    words[1] = (uint64_t)value->is_late;
    return STATUS_OK;
}

status_t posix_terminal_read_params_unpack(const uint64_t words[POSIX_TERMINAL_READ_PARAMS_DATA_WORDS], struct posix_terminal_read_params *out) {
    if ((words[1] & UINT64_C(0xfffffffffffffffe)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->count = (uint32_t)words[0];
    if (out->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (out->count > 896u) {
        return STATUS_BAD_RANGE;
    }
    out->caller = (uint32_t)(words[0] >> 32);
    out->is_late = (words[1] & 1) != 0;
    return STATUS_OK;
}

void posix_terminal_read_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_read_params *value) {
    uint64_t data[POSIX_TERMINAL_READ_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_read_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_READ_PARAMS_DATA_WORDS);
}

void posix_terminal_read_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_read_params *out) {
    uint64_t data[POSIX_TERMINAL_READ_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_READ_PARAMS_DATA_WORDS);
    wire_check(reader, posix_terminal_read_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_READ_PARAMS_POINTER_WORDS);
}

status_t posix_terminal_read_results_encode(const struct posix_terminal_read_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(POSIX_TERMINAL_READ_RESULTS_DATA_WORDS, value->data.length);
    if (value->data.length > 896) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    const status_t status = posix_terminal_read_results_pack(value, &words[1]);
    if (status != STATUS_OK) {
        return status;
    }
    wire_bytes_write(words, POSIX_TERMINAL_READ_RESULTS_DATA_WORDS, value->data);
    *out_count = count;
    return STATUS_OK;
}

status_t posix_terminal_read_results_decode(const struct wire_message *message, struct posix_terminal_read_results *out) {
    if (wire_bytes_read(message, POSIX_TERMINAL_READ_RESULTS_DATA_WORDS, 896, &out->data)) {
        return posix_terminal_read_results_unpack(&message->words[1], out);
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_read_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_read_results_pack(const struct posix_terminal_read_results *value, uint64_t words[POSIX_TERMINAL_READ_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->wait;
    return STATUS_OK;
}

status_t posix_terminal_read_results_unpack(const uint64_t words[POSIX_TERMINAL_READ_RESULTS_DATA_WORDS], struct posix_terminal_read_results *out) {
    if ((words[0] & UINT64_C(0xffffffffffffff00)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->wait = (uint8_t)words[0];
    return STATUS_OK;
}

void posix_terminal_read_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_read_results *value) {
    uint64_t data[POSIX_TERMINAL_READ_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_read_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_READ_RESULTS_DATA_WORDS);
    wire_write_data(writer, at + 1, value->data, 896);
}

void posix_terminal_read_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_read_results *out) {
    uint64_t data[POSIX_TERMINAL_READ_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_READ_RESULTS_DATA_WORDS);
    wire_check(reader, posix_terminal_read_results_unpack(data, out));
    out->data = wire_read_data(reader, section, 0, 896);
    wire_skip_pointers(reader, section, POSIX_TERMINAL_READ_RESULTS_POINTER_WORDS);
}

status_t posix_terminal_settings_results_encode(const struct posix_terminal_settings_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(POSIX_TERMINAL_SETTINGS_RESULTS_DATA_WORDS, value->settings.length);
    if (value->settings.length > 64) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    const status_t status = posix_terminal_settings_results_pack(value, &words[1]);
    if (status != STATUS_OK) {
        return status;
    }
    wire_bytes_write(words, POSIX_TERMINAL_SETTINGS_RESULTS_DATA_WORDS, value->settings);
    *out_count = count;
    return STATUS_OK;
}

status_t posix_terminal_settings_results_decode(const struct wire_message *message, struct posix_terminal_settings_results *out) {
    if (wire_bytes_read(message, POSIX_TERMINAL_SETTINGS_RESULTS_DATA_WORDS, 64, &out->settings)) {
        return posix_terminal_settings_results_unpack(&message->words[1], out);
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_settings_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_settings_results_pack(const struct posix_terminal_settings_results *value, uint64_t words[POSIX_TERMINAL_SETTINGS_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->is_stopped;
    return STATUS_OK;
}

status_t posix_terminal_settings_results_unpack(const uint64_t words[POSIX_TERMINAL_SETTINGS_RESULTS_DATA_WORDS], struct posix_terminal_settings_results *out) {
    if ((words[0] & UINT64_C(0xfffffffffffffffe)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_stopped = (words[0] & 1) != 0;
    return STATUS_OK;
}

void posix_terminal_settings_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_settings_results *value) {
    uint64_t data[POSIX_TERMINAL_SETTINGS_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_settings_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_SETTINGS_RESULTS_DATA_WORDS);
    wire_write_data(writer, at + 1, value->settings, 64);
}

void posix_terminal_settings_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_settings_results *out) {
    uint64_t data[POSIX_TERMINAL_SETTINGS_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_SETTINGS_RESULTS_DATA_WORDS);
    wire_check(reader, posix_terminal_settings_results_unpack(data, out));
    out->settings = wire_read_data(reader, section, 0, 64);
    wire_skip_pointers(reader, section, POSIX_TERMINAL_SETTINGS_RESULTS_POINTER_WORDS);
}

status_t posix_terminal_set_settings_params_encode(const struct posix_terminal_set_settings_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(POSIX_TERMINAL_SET_SETTINGS_PARAMS_DATA_WORDS, value->settings.length);
    if (value->settings.length > 64) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    const status_t status = posix_terminal_set_settings_params_pack(value, &words[1]);
    if (status != STATUS_OK) {
        return status;
    }
    wire_bytes_write(words, POSIX_TERMINAL_SET_SETTINGS_PARAMS_DATA_WORDS, value->settings);
    *out_count = count;
    return STATUS_OK;
}

status_t posix_terminal_set_settings_params_decode(const struct wire_message *message, struct posix_terminal_set_settings_params *out) {
    if (wire_bytes_read(message, POSIX_TERMINAL_SET_SETTINGS_PARAMS_DATA_WORDS, 64, &out->settings)) {
        return posix_terminal_set_settings_params_unpack(&message->words[1], out);
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_set_settings_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_set_settings_params_pack(const struct posix_terminal_set_settings_params *value, uint64_t words[POSIX_TERMINAL_SET_SETTINGS_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->is_dropping | (uint64_t)value->caller << 32 | (uint64_t)value->is_forcing << 1;
    return STATUS_OK;
}

status_t posix_terminal_set_settings_params_unpack(const uint64_t words[POSIX_TERMINAL_SET_SETTINGS_PARAMS_DATA_WORDS], struct posix_terminal_set_settings_params *out) {
    if ((words[0] & UINT64_C(0xfffffffc)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_dropping = (words[0] & 1) != 0;
    out->caller = (uint32_t)(words[0] >> 32);
    out->is_forcing = (words[0] >> 1 & 1) != 0;
    return STATUS_OK;
}

void posix_terminal_set_settings_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_set_settings_params *value) {
    uint64_t data[POSIX_TERMINAL_SET_SETTINGS_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_set_settings_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_SET_SETTINGS_PARAMS_DATA_WORDS);
    wire_write_data(writer, at + 1, value->settings, 64);
}

void posix_terminal_set_settings_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_set_settings_params *out) {
    uint64_t data[POSIX_TERMINAL_SET_SETTINGS_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_SET_SETTINGS_PARAMS_DATA_WORDS);
    wire_check(reader, posix_terminal_set_settings_params_unpack(data, out));
    out->settings = wire_read_data(reader, section, 0, 64);
    wire_skip_pointers(reader, section, POSIX_TERMINAL_SET_SETTINGS_PARAMS_POINTER_WORDS);
}

status_t posix_terminal_set_size_params_encode(const struct posix_terminal_set_size_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_SET_SIZE_PARAMS_DATA_WORDS, POSIX_TERMINAL_SET_SIZE_PARAMS_POINTER_WORDS);
    posix_terminal_set_size_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_set_size_params_decode(const struct wire_message *message, struct posix_terminal_set_size_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_set_size_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_set_size_params_pack(const struct posix_terminal_set_size_params *value, uint64_t words[POSIX_TERMINAL_SET_SIZE_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->rows | (uint64_t)value->columns << 16 | (uint64_t)value->width << 32 | (uint64_t)value->height << 48;
    return STATUS_OK;
}

status_t posix_terminal_set_size_params_unpack(const uint64_t words[POSIX_TERMINAL_SET_SIZE_PARAMS_DATA_WORDS], struct posix_terminal_set_size_params *out) {
    out->rows = (uint16_t)words[0];
    out->columns = (uint16_t)(words[0] >> 16);
    out->width = (uint16_t)(words[0] >> 32);
    out->height = (uint16_t)(words[0] >> 48);
    return STATUS_OK;
}

void posix_terminal_set_size_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_set_size_params *value) {
    uint64_t data[POSIX_TERMINAL_SET_SIZE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_set_size_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_SET_SIZE_PARAMS_DATA_WORDS);
}

void posix_terminal_set_size_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_set_size_params *out) {
    uint64_t data[POSIX_TERMINAL_SET_SIZE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_SET_SIZE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_terminal_set_size_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_SET_SIZE_PARAMS_POINTER_WORDS);
}

status_t posix_terminal_group_params_encode(const struct posix_terminal_group_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_GROUP_PARAMS_DATA_WORDS, POSIX_TERMINAL_GROUP_PARAMS_POINTER_WORDS);
    posix_terminal_group_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_group_params_decode(const struct wire_message *message, struct posix_terminal_group_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_group_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_group_params_pack(const struct posix_terminal_group_params *value, uint64_t words[POSIX_TERMINAL_GROUP_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->caller;
    return STATUS_OK;
}

status_t posix_terminal_group_params_unpack(const uint64_t words[POSIX_TERMINAL_GROUP_PARAMS_DATA_WORDS], struct posix_terminal_group_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->caller = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_terminal_group_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_group_params *value) {
    uint64_t data[POSIX_TERMINAL_GROUP_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_group_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_GROUP_PARAMS_DATA_WORDS);
}

void posix_terminal_group_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_group_params *out) {
    uint64_t data[POSIX_TERMINAL_GROUP_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_GROUP_PARAMS_DATA_WORDS);
    wire_check(reader, posix_terminal_group_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_GROUP_PARAMS_POINTER_WORDS);
}

status_t posix_terminal_group_results_encode(const struct posix_terminal_group_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_GROUP_RESULTS_DATA_WORDS, POSIX_TERMINAL_GROUP_RESULTS_POINTER_WORDS);
    posix_terminal_group_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_group_results_decode(const struct wire_message *message, struct posix_terminal_group_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_group_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_group_results_pack(const struct posix_terminal_group_results *value, uint64_t words[POSIX_TERMINAL_GROUP_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->group | (uint64_t)value->session << 32;
    return STATUS_OK;
}

status_t posix_terminal_group_results_unpack(const uint64_t words[POSIX_TERMINAL_GROUP_RESULTS_DATA_WORDS], struct posix_terminal_group_results *out) {
    out->group = (uint32_t)words[0];
    out->session = (uint32_t)(words[0] >> 32);
    return STATUS_OK;
}

void posix_terminal_group_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_group_results *value) {
    uint64_t data[POSIX_TERMINAL_GROUP_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_group_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_GROUP_RESULTS_DATA_WORDS);
}

void posix_terminal_group_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_group_results *out) {
    uint64_t data[POSIX_TERMINAL_GROUP_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_GROUP_RESULTS_DATA_WORDS);
    wire_check(reader, posix_terminal_group_results_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_GROUP_RESULTS_POINTER_WORDS);
}

status_t posix_terminal_set_group_params_encode(const struct posix_terminal_set_group_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_SET_GROUP_PARAMS_DATA_WORDS, POSIX_TERMINAL_SET_GROUP_PARAMS_POINTER_WORDS);
    posix_terminal_set_group_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_set_group_params_decode(const struct wire_message *message, struct posix_terminal_set_group_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_set_group_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_set_group_params_pack(const struct posix_terminal_set_group_params *value, uint64_t words[POSIX_TERMINAL_SET_GROUP_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->caller | (uint64_t)value->is_forcing << 32;
    words[1] = (uint64_t)value->group;
    return STATUS_OK;
}

status_t posix_terminal_set_group_params_unpack(const uint64_t words[POSIX_TERMINAL_SET_GROUP_PARAMS_DATA_WORDS], struct posix_terminal_set_group_params *out) {
    if ((words[0] & UINT64_C(0xfffffffe00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    if ((words[1] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->caller = (uint32_t)words[0];
    out->is_forcing = (words[0] >> 32 & 1) != 0;
    out->group = (uint32_t)words[1];
    return STATUS_OK;
}

void posix_terminal_set_group_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_set_group_params *value) {
    uint64_t data[POSIX_TERMINAL_SET_GROUP_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_set_group_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_SET_GROUP_PARAMS_DATA_WORDS);
}

void posix_terminal_set_group_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_set_group_params *out) {
    uint64_t data[POSIX_TERMINAL_SET_GROUP_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_SET_GROUP_PARAMS_DATA_WORDS);
    wire_check(reader, posix_terminal_set_group_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_SET_GROUP_PARAMS_POINTER_WORDS);
}

status_t posix_terminal_state_params_encode(const struct posix_terminal_state_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_STATE_PARAMS_DATA_WORDS, POSIX_TERMINAL_STATE_PARAMS_POINTER_WORDS);
    posix_terminal_state_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_state_params_decode(const struct wire_message *message, struct posix_terminal_state_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_state_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_state_params_pack(const struct posix_terminal_state_params *value, uint64_t words[POSIX_TERMINAL_STATE_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->caller;
    return STATUS_OK;
}

status_t posix_terminal_state_params_unpack(const uint64_t words[POSIX_TERMINAL_STATE_PARAMS_DATA_WORDS], struct posix_terminal_state_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->caller = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_terminal_state_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_state_params *value) {
    uint64_t data[POSIX_TERMINAL_STATE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_state_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_STATE_PARAMS_DATA_WORDS);
}

void posix_terminal_state_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_state_params *out) {
    uint64_t data[POSIX_TERMINAL_STATE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_STATE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_terminal_state_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_STATE_PARAMS_POINTER_WORDS);
}

status_t posix_terminal_drop_params_encode(const struct posix_terminal_drop_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_DROP_PARAMS_DATA_WORDS, POSIX_TERMINAL_DROP_PARAMS_POINTER_WORDS);
    posix_terminal_drop_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_drop_params_decode(const struct wire_message *message, struct posix_terminal_drop_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_drop_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_drop_params_pack(const struct posix_terminal_drop_params *value, uint64_t words[POSIX_TERMINAL_DROP_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->is_input | (uint64_t)value->is_output << 1 | (uint64_t)value->caller << 32 | (uint64_t)value->is_forcing << 2;
    return STATUS_OK;
}

status_t posix_terminal_drop_params_unpack(const uint64_t words[POSIX_TERMINAL_DROP_PARAMS_DATA_WORDS], struct posix_terminal_drop_params *out) {
    if ((words[0] & UINT64_C(0xfffffff8)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_input = (words[0] & 1) != 0;
    out->is_output = (words[0] >> 1 & 1) != 0;
    out->caller = (uint32_t)(words[0] >> 32);
    out->is_forcing = (words[0] >> 2 & 1) != 0;
    return STATUS_OK;
}

void posix_terminal_drop_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_drop_params *value) {
    uint64_t data[POSIX_TERMINAL_DROP_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_drop_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_DROP_PARAMS_DATA_WORDS);
}

void posix_terminal_drop_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_drop_params *out) {
    uint64_t data[POSIX_TERMINAL_DROP_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_DROP_PARAMS_DATA_WORDS);
    wire_check(reader, posix_terminal_drop_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_DROP_PARAMS_POINTER_WORDS);
}

status_t posix_terminal_check_write_params_encode(const struct posix_terminal_check_write_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_CHECK_WRITE_PARAMS_DATA_WORDS, POSIX_TERMINAL_CHECK_WRITE_PARAMS_POINTER_WORDS);
    posix_terminal_check_write_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_check_write_params_decode(const struct wire_message *message, struct posix_terminal_check_write_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_check_write_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_check_write_params_pack(const struct posix_terminal_check_write_params *value, uint64_t words[POSIX_TERMINAL_CHECK_WRITE_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->caller | (uint64_t)value->is_forcing << 32;
    return STATUS_OK;
}

status_t posix_terminal_check_write_params_unpack(const uint64_t words[POSIX_TERMINAL_CHECK_WRITE_PARAMS_DATA_WORDS], struct posix_terminal_check_write_params *out) {
    if ((words[0] & UINT64_C(0xfffffffe00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->caller = (uint32_t)words[0];
    out->is_forcing = (words[0] >> 32 & 1) != 0;
    return STATUS_OK;
}

void posix_terminal_check_write_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_check_write_params *value) {
    uint64_t data[POSIX_TERMINAL_CHECK_WRITE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_check_write_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_CHECK_WRITE_PARAMS_DATA_WORDS);
}

void posix_terminal_check_write_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_check_write_params *out) {
    uint64_t data[POSIX_TERMINAL_CHECK_WRITE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_CHECK_WRITE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_terminal_check_write_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_CHECK_WRITE_PARAMS_POINTER_WORDS);
}

status_t posix_terminal_write_params_encode(const struct posix_terminal_write_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(POSIX_TERMINAL_WRITE_PARAMS_DATA_WORDS, value->data.length);
    if (value->data.length > 896) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    const status_t status = posix_terminal_write_params_pack(value, &words[1]);
    if (status != STATUS_OK) {
        return status;
    }
    wire_bytes_write(words, POSIX_TERMINAL_WRITE_PARAMS_DATA_WORDS, value->data);
    *out_count = count;
    return STATUS_OK;
}

status_t posix_terminal_write_params_decode(const struct wire_message *message, struct posix_terminal_write_params *out) {
    if (wire_bytes_read(message, POSIX_TERMINAL_WRITE_PARAMS_DATA_WORDS, 896, &out->data)) {
        return posix_terminal_write_params_unpack(&message->words[1], out);
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_write_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_write_params_pack(const struct posix_terminal_write_params *value, uint64_t words[POSIX_TERMINAL_WRITE_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->caller | (uint64_t)value->is_forcing << 32;
    return STATUS_OK;
}

status_t posix_terminal_write_params_unpack(const uint64_t words[POSIX_TERMINAL_WRITE_PARAMS_DATA_WORDS], struct posix_terminal_write_params *out) {
    if ((words[0] & UINT64_C(0xfffffffe00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->caller = (uint32_t)words[0];
    out->is_forcing = (words[0] >> 32 & 1) != 0;
    return STATUS_OK;
}

void posix_terminal_write_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_write_params *value) {
    uint64_t data[POSIX_TERMINAL_WRITE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_write_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_WRITE_PARAMS_DATA_WORDS);
    wire_write_data(writer, at + 1, value->data, 896);
}

void posix_terminal_write_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_write_params *out) {
    uint64_t data[POSIX_TERMINAL_WRITE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_WRITE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_terminal_write_params_unpack(data, out));
    out->data = wire_read_data(reader, section, 0, 896);
    wire_skip_pointers(reader, section, POSIX_TERMINAL_WRITE_PARAMS_POINTER_WORDS);
}

status_t posix_terminal_write_results_encode(const struct posix_terminal_write_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_WRITE_RESULTS_DATA_WORDS, POSIX_TERMINAL_WRITE_RESULTS_POINTER_WORDS);
    posix_terminal_write_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_write_results_decode(const struct wire_message *message, struct posix_terminal_write_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_write_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_write_results_pack(const struct posix_terminal_write_results *value, uint64_t words[POSIX_TERMINAL_WRITE_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->written;
    return STATUS_OK;
}

status_t posix_terminal_write_results_unpack(const uint64_t words[POSIX_TERMINAL_WRITE_RESULTS_DATA_WORDS], struct posix_terminal_write_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->written = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_terminal_write_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_write_results *value) {
    uint64_t data[POSIX_TERMINAL_WRITE_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_write_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_WRITE_RESULTS_DATA_WORDS);
}

void posix_terminal_write_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_write_results *out) {
    uint64_t data[POSIX_TERMINAL_WRITE_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_WRITE_RESULTS_DATA_WORDS);
    wire_check(reader, posix_terminal_write_results_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_WRITE_RESULTS_POINTER_WORDS);
}

status_t posix_terminal_take_params_encode(const struct posix_terminal_take_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_TAKE_PARAMS_DATA_WORDS, POSIX_TERMINAL_TAKE_PARAMS_POINTER_WORDS);
    posix_terminal_take_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_take_params_decode(const struct wire_message *message, struct posix_terminal_take_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_take_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_take_params_pack(const struct posix_terminal_take_params *value, uint64_t words[POSIX_TERMINAL_TAKE_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->caller | (uint64_t)value->is_stealing << 32;
    return STATUS_OK;
}

status_t posix_terminal_take_params_unpack(const uint64_t words[POSIX_TERMINAL_TAKE_PARAMS_DATA_WORDS], struct posix_terminal_take_params *out) {
    if ((words[0] & UINT64_C(0xfffffffe00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->caller = (uint32_t)words[0];
    out->is_stealing = (words[0] >> 32 & 1) != 0;
    return STATUS_OK;
}

void posix_terminal_take_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_take_params *value) {
    uint64_t data[POSIX_TERMINAL_TAKE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_take_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_TAKE_PARAMS_DATA_WORDS);
}

void posix_terminal_take_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_take_params *out) {
    uint64_t data[POSIX_TERMINAL_TAKE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_TAKE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_terminal_take_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_TAKE_PARAMS_POINTER_WORDS);
}

status_t posix_terminal_master_results_encode(const struct posix_terminal_master_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_MASTER_RESULTS_DATA_WORDS, POSIX_TERMINAL_MASTER_RESULTS_POINTER_WORDS);
    posix_terminal_master_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_master_results_decode(const struct wire_message *message, struct posix_terminal_master_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_master_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_master_results_pack(const struct posix_terminal_master_results *value, uint64_t words[POSIX_TERMINAL_MASTER_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->number | (uint64_t)value->is_locked << 32 | (uint64_t)value->is_in_packets << 33;
    return STATUS_OK;
}

status_t posix_terminal_master_results_unpack(const uint64_t words[POSIX_TERMINAL_MASTER_RESULTS_DATA_WORDS], struct posix_terminal_master_results *out) {
    if ((words[0] & UINT64_C(0xfffffffc00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->number = (uint32_t)words[0];
    out->is_locked = (words[0] >> 32 & 1) != 0;
    out->is_in_packets = (words[0] >> 33 & 1) != 0;
    return STATUS_OK;
}

void posix_terminal_master_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_master_results *value) {
    uint64_t data[POSIX_TERMINAL_MASTER_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_master_results_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_MASTER_RESULTS_DATA_WORDS);
}

void posix_terminal_master_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_master_results *out) {
    uint64_t data[POSIX_TERMINAL_MASTER_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_MASTER_RESULTS_DATA_WORDS);
    wire_check(reader, posix_terminal_master_results_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_MASTER_RESULTS_POINTER_WORDS);
}

status_t posix_terminal_set_lock_params_encode(const struct posix_terminal_set_lock_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_SET_LOCK_PARAMS_DATA_WORDS, POSIX_TERMINAL_SET_LOCK_PARAMS_POINTER_WORDS);
    posix_terminal_set_lock_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_set_lock_params_decode(const struct wire_message *message, struct posix_terminal_set_lock_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_set_lock_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_set_lock_params_pack(const struct posix_terminal_set_lock_params *value, uint64_t words[POSIX_TERMINAL_SET_LOCK_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->is_locked;
    return STATUS_OK;
}

status_t posix_terminal_set_lock_params_unpack(const uint64_t words[POSIX_TERMINAL_SET_LOCK_PARAMS_DATA_WORDS], struct posix_terminal_set_lock_params *out) {
    if ((words[0] & UINT64_C(0xfffffffffffffffe)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_locked = (words[0] & 1) != 0;
    return STATUS_OK;
}

void posix_terminal_set_lock_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_set_lock_params *value) {
    uint64_t data[POSIX_TERMINAL_SET_LOCK_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_set_lock_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_SET_LOCK_PARAMS_DATA_WORDS);
}

void posix_terminal_set_lock_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_set_lock_params *out) {
    uint64_t data[POSIX_TERMINAL_SET_LOCK_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_SET_LOCK_PARAMS_DATA_WORDS);
    wire_check(reader, posix_terminal_set_lock_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_SET_LOCK_PARAMS_POINTER_WORDS);
}

status_t posix_terminal_flow_params_encode(const struct posix_terminal_flow_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_FLOW_PARAMS_DATA_WORDS, POSIX_TERMINAL_FLOW_PARAMS_POINTER_WORDS);
    posix_terminal_flow_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_flow_params_decode(const struct wire_message *message, struct posix_terminal_flow_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_flow_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_flow_params_pack(const struct posix_terminal_flow_params *value, uint64_t words[POSIX_TERMINAL_FLOW_PARAMS_DATA_WORDS]) {
    if ((uint32_t)value->action >= POSIX_FLOW_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)value->action | (uint64_t)value->caller << 32 | (uint64_t)value->is_forcing << 16;
    return STATUS_OK;
}

status_t posix_terminal_flow_params_unpack(const uint64_t words[POSIX_TERMINAL_FLOW_PARAMS_DATA_WORDS], struct posix_terminal_flow_params *out) {
    if ((words[0] & UINT64_C(0xfffe0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->action = (enum posix_flow)(uint16_t)words[0];
    if ((uint32_t)out->action >= POSIX_FLOW_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->caller = (uint32_t)(words[0] >> 32);
    out->is_forcing = (words[0] >> 16 & 1) != 0;
    return STATUS_OK;
}

void posix_terminal_flow_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_flow_params *value) {
    uint64_t data[POSIX_TERMINAL_FLOW_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_flow_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_FLOW_PARAMS_DATA_WORDS);
}

void posix_terminal_flow_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_flow_params *out) {
    uint64_t data[POSIX_TERMINAL_FLOW_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_FLOW_PARAMS_DATA_WORDS);
    wire_check(reader, posix_terminal_flow_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_FLOW_PARAMS_POINTER_WORDS);
}

status_t posix_terminal_leave_params_encode(const struct posix_terminal_leave_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_LEAVE_PARAMS_DATA_WORDS, POSIX_TERMINAL_LEAVE_PARAMS_POINTER_WORDS);
    posix_terminal_leave_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_leave_params_decode(const struct wire_message *message, struct posix_terminal_leave_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_leave_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_leave_params_pack(const struct posix_terminal_leave_params *value, uint64_t words[POSIX_TERMINAL_LEAVE_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->caller;
    return STATUS_OK;
}

status_t posix_terminal_leave_params_unpack(const uint64_t words[POSIX_TERMINAL_LEAVE_PARAMS_DATA_WORDS], struct posix_terminal_leave_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->caller = (uint32_t)words[0];
    return STATUS_OK;
}

void posix_terminal_leave_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_leave_params *value) {
    uint64_t data[POSIX_TERMINAL_LEAVE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_leave_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_LEAVE_PARAMS_DATA_WORDS);
}

void posix_terminal_leave_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_leave_params *out) {
    uint64_t data[POSIX_TERMINAL_LEAVE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_LEAVE_PARAMS_DATA_WORDS);
    wire_check(reader, posix_terminal_leave_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_LEAVE_PARAMS_POINTER_WORDS);
}

status_t posix_terminal_set_packets_params_encode(const struct posix_terminal_set_packets_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, POSIX_TERMINAL_SET_PACKETS_PARAMS_DATA_WORDS, POSIX_TERMINAL_SET_PACKETS_PARAMS_POINTER_WORDS);
    posix_terminal_set_packets_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t posix_terminal_set_packets_params_decode(const struct wire_message *message, struct posix_terminal_set_packets_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    posix_terminal_set_packets_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t posix_terminal_set_packets_params_pack(const struct posix_terminal_set_packets_params *value, uint64_t words[POSIX_TERMINAL_SET_PACKETS_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->is_on;
    return STATUS_OK;
}

status_t posix_terminal_set_packets_params_unpack(const uint64_t words[POSIX_TERMINAL_SET_PACKETS_PARAMS_DATA_WORDS], struct posix_terminal_set_packets_params *out) {
    if ((words[0] & UINT64_C(0xfffffffffffffffe)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_on = (words[0] & 1) != 0;
    return STATUS_OK;
}

void posix_terminal_set_packets_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_set_packets_params *value) {
    uint64_t data[POSIX_TERMINAL_SET_PACKETS_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, posix_terminal_set_packets_params_pack(value, data));
    wire_write_words(writer, at, data, POSIX_TERMINAL_SET_PACKETS_PARAMS_DATA_WORDS);
}

void posix_terminal_set_packets_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_set_packets_params *out) {
    uint64_t data[POSIX_TERMINAL_SET_PACKETS_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, POSIX_TERMINAL_SET_PACKETS_PARAMS_DATA_WORDS);
    wire_check(reader, posix_terminal_set_packets_params_unpack(data, out));
    wire_skip_pointers(reader, section, POSIX_TERMINAL_SET_PACKETS_PARAMS_POINTER_WORDS);
}
