// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/console.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.c.j2
// Command: ./tessera gen
//
// Encoders and decoders of console: bounded, strict, without allocation. See tessera/wire.h.

#include <console/console.h>

#include <tessera/wire_bytes.h>

status_t console_read_params_encode(const struct console_read_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, CONSOLE_READ_PARAMS_DATA_WORDS, CONSOLE_READ_PARAMS_POINTER_WORDS);
    console_read_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t console_read_params_decode(const struct wire_message *message, struct console_read_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    console_read_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t console_read_params_pack(const struct console_read_params *value, uint64_t words[CONSOLE_READ_PARAMS_DATA_WORDS]) {
    if (value->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (value->count > 512u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->count;
    return STATUS_OK;
}

status_t console_read_params_unpack(const uint64_t words[CONSOLE_READ_PARAMS_DATA_WORDS], struct console_read_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->count = (uint32_t)words[0];
    if (out->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (out->count > 512u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void console_read_params_write_fields(struct wire_writer *writer, uint32_t at, const struct console_read_params *value) {
    uint64_t data[CONSOLE_READ_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, console_read_params_pack(value, data));
    wire_write_words(writer, at, data, CONSOLE_READ_PARAMS_DATA_WORDS);
}

void console_read_params_read_fields(struct wire_reader *reader, struct wire_section section, struct console_read_params *out) {
    uint64_t data[CONSOLE_READ_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, CONSOLE_READ_PARAMS_DATA_WORDS);
    wire_check(reader, console_read_params_unpack(data, out));
    wire_skip_pointers(reader, section, CONSOLE_READ_PARAMS_POINTER_WORDS);
}

status_t console_read_results_encode(const struct console_read_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(CONSOLE_READ_RESULTS_DATA_WORDS, value->data.length);
    if (value->data.length > 512) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    wire_bytes_write(words, CONSOLE_READ_RESULTS_DATA_WORDS, value->data);
    *out_count = count;
    return STATUS_OK;
}

status_t console_read_results_decode(const struct wire_message *message, struct console_read_results *out) {
    if (wire_bytes_read(message, CONSOLE_READ_RESULTS_DATA_WORDS, 512, &out->data)) {
        return STATUS_OK;
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    console_read_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void console_read_results_write_fields(struct wire_writer *writer, uint32_t at, const struct console_read_results *value) {
    wire_write_data(writer, at + 0, value->data, 512);
}

void console_read_results_read_fields(struct wire_reader *reader, struct wire_section section, struct console_read_results *out) {
    out->data = wire_read_data(reader, section, 0, 512);
    wire_skip_pointers(reader, section, CONSOLE_READ_RESULTS_POINTER_WORDS);
}

status_t console_write_params_encode(const struct console_write_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(CONSOLE_WRITE_PARAMS_DATA_WORDS, value->data.length);
    if (value->data.length > 768) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    wire_bytes_write(words, CONSOLE_WRITE_PARAMS_DATA_WORDS, value->data);
    *out_count = count;
    return STATUS_OK;
}

status_t console_write_params_decode(const struct wire_message *message, struct console_write_params *out) {
    if (wire_bytes_read(message, CONSOLE_WRITE_PARAMS_DATA_WORDS, 768, &out->data)) {
        return STATUS_OK;
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    console_write_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void console_write_params_write_fields(struct wire_writer *writer, uint32_t at, const struct console_write_params *value) {
    wire_write_data(writer, at + 0, value->data, 768);
}

void console_write_params_read_fields(struct wire_reader *reader, struct wire_section section, struct console_write_params *out) {
    out->data = wire_read_data(reader, section, 0, 768);
    wire_skip_pointers(reader, section, CONSOLE_WRITE_PARAMS_POINTER_WORDS);
}

status_t console_write_results_encode(const struct console_write_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, CONSOLE_WRITE_RESULTS_DATA_WORDS, CONSOLE_WRITE_RESULTS_POINTER_WORDS);
    console_write_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t console_write_results_decode(const struct wire_message *message, struct console_write_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    console_write_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t console_write_results_pack(const struct console_write_results *value, uint64_t words[CONSOLE_WRITE_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->written;
    return STATUS_OK;
}

status_t console_write_results_unpack(const uint64_t words[CONSOLE_WRITE_RESULTS_DATA_WORDS], struct console_write_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->written = (uint32_t)words[0];
    return STATUS_OK;
}

void console_write_results_write_fields(struct wire_writer *writer, uint32_t at, const struct console_write_results *value) {
    uint64_t data[CONSOLE_WRITE_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, console_write_results_pack(value, data));
    wire_write_words(writer, at, data, CONSOLE_WRITE_RESULTS_DATA_WORDS);
}

void console_write_results_read_fields(struct wire_reader *reader, struct wire_section section, struct console_write_results *out) {
    uint64_t data[CONSOLE_WRITE_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, CONSOLE_WRITE_RESULTS_DATA_WORDS);
    wire_check(reader, console_write_results_unpack(data, out));
    wire_skip_pointers(reader, section, CONSOLE_WRITE_RESULTS_POINTER_WORDS);
}

status_t console_poll_results_encode(const struct console_poll_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, CONSOLE_POLL_RESULTS_DATA_WORDS, CONSOLE_POLL_RESULTS_POINTER_WORDS);
    console_poll_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t console_poll_results_decode(const struct wire_message *message, struct console_poll_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    console_poll_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t console_poll_results_pack(const struct console_poll_results *value, uint64_t words[CONSOLE_POLL_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->available;
    return STATUS_OK;
}

status_t console_poll_results_unpack(const uint64_t words[CONSOLE_POLL_RESULTS_DATA_WORDS], struct console_poll_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->available = (uint32_t)words[0];
    return STATUS_OK;
}

void console_poll_results_write_fields(struct wire_writer *writer, uint32_t at, const struct console_poll_results *value) {
    uint64_t data[CONSOLE_POLL_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, console_poll_results_pack(value, data));
    wire_write_words(writer, at, data, CONSOLE_POLL_RESULTS_DATA_WORDS);
}

void console_poll_results_read_fields(struct wire_reader *reader, struct wire_section section, struct console_poll_results *out) {
    uint64_t data[CONSOLE_POLL_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, CONSOLE_POLL_RESULTS_DATA_WORDS);
    wire_check(reader, console_poll_results_unpack(data, out));
    wire_skip_pointers(reader, section, CONSOLE_POLL_RESULTS_POINTER_WORDS);
}

status_t console_open_input_params_encode(const struct console_open_input_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, CONSOLE_OPEN_INPUT_PARAMS_DATA_WORDS, CONSOLE_OPEN_INPUT_PARAMS_POINTER_WORDS);
    console_open_input_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t console_open_input_params_decode(const struct wire_message *message, struct console_open_input_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    console_open_input_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void console_open_input_params_write_fields(struct wire_writer *writer, uint32_t at, const struct console_open_input_params *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void console_open_input_params_read_fields(struct wire_reader *reader, struct wire_section section, struct console_open_input_params *out) {
    out->event = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, CONSOLE_OPEN_INPUT_PARAMS_POINTER_WORDS);
}

status_t console_open_input_results_encode(const struct console_open_input_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, CONSOLE_OPEN_INPUT_RESULTS_DATA_WORDS, CONSOLE_OPEN_INPUT_RESULTS_POINTER_WORDS);
    console_open_input_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t console_open_input_results_decode(const struct wire_message *message, struct console_open_input_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    console_open_input_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void console_open_input_results_write_fields(struct wire_writer *writer, uint32_t at, const struct console_open_input_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void console_open_input_results_read_fields(struct wire_reader *reader, struct wire_section section, struct console_open_input_results *out) {
    out->input = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, CONSOLE_OPEN_INPUT_RESULTS_POINTER_WORDS);
}

status_t console_offer_params_encode(const struct console_offer_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(CONSOLE_OFFER_PARAMS_DATA_WORDS, value->data.length);
    if (value->data.length > 768) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    wire_bytes_write(words, CONSOLE_OFFER_PARAMS_DATA_WORDS, value->data);
    *out_count = count;
    return STATUS_OK;
}

status_t console_offer_params_decode(const struct wire_message *message, struct console_offer_params *out) {
    if (wire_bytes_read(message, CONSOLE_OFFER_PARAMS_DATA_WORDS, 768, &out->data)) {
        return STATUS_OK;
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    console_offer_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void console_offer_params_write_fields(struct wire_writer *writer, uint32_t at, const struct console_offer_params *value) {
    wire_write_data(writer, at + 0, value->data, 768);
}

void console_offer_params_read_fields(struct wire_reader *reader, struct wire_section section, struct console_offer_params *out) {
    out->data = wire_read_data(reader, section, 0, 768);
    wire_skip_pointers(reader, section, CONSOLE_OFFER_PARAMS_POINTER_WORDS);
}

status_t console_input_read_params_encode(const struct console_input_read_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, CONSOLE_INPUT_READ_PARAMS_DATA_WORDS, CONSOLE_INPUT_READ_PARAMS_POINTER_WORDS);
    console_input_read_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t console_input_read_params_decode(const struct wire_message *message, struct console_input_read_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    console_input_read_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t console_input_read_params_pack(const struct console_input_read_params *value, uint64_t words[CONSOLE_INPUT_READ_PARAMS_DATA_WORDS]) {
    if (value->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (value->count > 512u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->count;
    return STATUS_OK;
}

status_t console_input_read_params_unpack(const uint64_t words[CONSOLE_INPUT_READ_PARAMS_DATA_WORDS], struct console_input_read_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->count = (uint32_t)words[0];
    if (out->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (out->count > 512u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void console_input_read_params_write_fields(struct wire_writer *writer, uint32_t at, const struct console_input_read_params *value) {
    uint64_t data[CONSOLE_INPUT_READ_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, console_input_read_params_pack(value, data));
    wire_write_words(writer, at, data, CONSOLE_INPUT_READ_PARAMS_DATA_WORDS);
}

void console_input_read_params_read_fields(struct wire_reader *reader, struct wire_section section, struct console_input_read_params *out) {
    uint64_t data[CONSOLE_INPUT_READ_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, CONSOLE_INPUT_READ_PARAMS_DATA_WORDS);
    wire_check(reader, console_input_read_params_unpack(data, out));
    wire_skip_pointers(reader, section, CONSOLE_INPUT_READ_PARAMS_POINTER_WORDS);
}

status_t console_input_read_results_encode(const struct console_input_read_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(CONSOLE_INPUT_READ_RESULTS_DATA_WORDS, value->data.length);
    if (value->data.length > 512) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    wire_bytes_write(words, CONSOLE_INPUT_READ_RESULTS_DATA_WORDS, value->data);
    *out_count = count;
    return STATUS_OK;
}

status_t console_input_read_results_decode(const struct wire_message *message, struct console_input_read_results *out) {
    if (wire_bytes_read(message, CONSOLE_INPUT_READ_RESULTS_DATA_WORDS, 512, &out->data)) {
        return STATUS_OK;
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    console_input_read_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void console_input_read_results_write_fields(struct wire_writer *writer, uint32_t at, const struct console_input_read_results *value) {
    wire_write_data(writer, at + 0, value->data, 512);
}

void console_input_read_results_read_fields(struct wire_reader *reader, struct wire_section section, struct console_input_read_results *out) {
    out->data = wire_read_data(reader, section, 0, 512);
    wire_skip_pointers(reader, section, CONSOLE_INPUT_READ_RESULTS_POINTER_WORDS);
}

status_t console_input_put_back_params_encode(const struct console_input_put_back_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(CONSOLE_INPUT_PUT_BACK_PARAMS_DATA_WORDS, value->data.length);
    if (value->data.length > 512) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    wire_bytes_write(words, CONSOLE_INPUT_PUT_BACK_PARAMS_DATA_WORDS, value->data);
    *out_count = count;
    return STATUS_OK;
}

status_t console_input_put_back_params_decode(const struct wire_message *message, struct console_input_put_back_params *out) {
    if (wire_bytes_read(message, CONSOLE_INPUT_PUT_BACK_PARAMS_DATA_WORDS, 512, &out->data)) {
        return STATUS_OK;
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    console_input_put_back_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void console_input_put_back_params_write_fields(struct wire_writer *writer, uint32_t at, const struct console_input_put_back_params *value) {
    wire_write_data(writer, at + 0, value->data, 512);
}

void console_input_put_back_params_read_fields(struct wire_reader *reader, struct wire_section section, struct console_input_put_back_params *out) {
    out->data = wire_read_data(reader, section, 0, 512);
    wire_skip_pointers(reader, section, CONSOLE_INPUT_PUT_BACK_PARAMS_POINTER_WORDS);
}
