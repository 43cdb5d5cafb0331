// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/console.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.h.j2
// Command: ./tessera gen
//
// A console: bytes from and to a person.
#pragma once

#include <tessera/wire.h>

enum : uint32_t {
    CONSOLE_READ_MAX = 512, // bytes of one read
    CONSOLE_WRITE_MAX = 768, // bytes of one write
    CONSOLE_EVENT_INPUT = 65536, // the bit that an input object's event is signalled with
};

enum : uint32_t {
    INTERFACE_CONSOLE = 32,
    METHOD_CONSOLE_READ = 0x2000,
    METHOD_CONSOLE_WRITE = 0x2001,
    METHOD_CONSOLE_POLL = 0x2002,
    METHOD_CONSOLE_OPEN_INPUT = 0x2003,
    METHOD_CONSOLE_OFFER = 0x2004,
};

enum : uint32_t {
    INTERFACE_CONSOLE_INPUT = 50,
    METHOD_CONSOLE_INPUT_READ = 0x3200,
    METHOD_CONSOLE_INPUT_PUT_BACK = 0x3201,
};

// Console.read params.
struct console_read_params {
    uint32_t count; // 1 to 512
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    CONSOLE_READ_PARAMS_DATA_WORDS = 1,
    CONSOLE_READ_PARAMS_POINTER_WORDS = 0,
    CONSOLE_READ_PARAMS_MAX_WORDS = 1,
    CONSOLE_READ_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t console_read_params_encode(const struct console_read_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t console_read_params_decode(const struct wire_message *message, struct console_read_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t console_read_params_pack(const struct console_read_params *value, uint64_t words[CONSOLE_READ_PARAMS_DATA_WORDS]);
status_t console_read_params_unpack(const uint64_t words[CONSOLE_READ_PARAMS_DATA_WORDS], struct console_read_params *out);
// For encoders and decoders of what contains it.
void console_read_params_write_fields(struct wire_writer *writer, uint32_t at, const struct console_read_params *value);
void console_read_params_read_fields(struct wire_reader *reader, struct wire_section section, struct console_read_params *out);

// Console.read results.
struct console_read_results {
    struct data data; // at most 512 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    CONSOLE_READ_RESULTS_DATA_WORDS = 0,
    CONSOLE_READ_RESULTS_POINTER_WORDS = 1,
    CONSOLE_READ_RESULTS_MAX_WORDS = 65,
    CONSOLE_READ_RESULTS_MESSAGE_WORDS = 66,
    CONSOLE_READ_RESULTS_BYTES_AT = 2, // where `data` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t console_read_results_encode(const struct console_read_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t console_read_results_decode(const struct wire_message *message, struct console_read_results *out);
// For encoders and decoders of what contains it.
void console_read_results_write_fields(struct wire_writer *writer, uint32_t at, const struct console_read_results *value);
void console_read_results_read_fields(struct wire_reader *reader, struct wire_section section, struct console_read_results *out);

// Console.write params.
struct console_write_params {
    struct data data; // at most 768 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    CONSOLE_WRITE_PARAMS_DATA_WORDS = 0,
    CONSOLE_WRITE_PARAMS_POINTER_WORDS = 1,
    CONSOLE_WRITE_PARAMS_MAX_WORDS = 97,
    CONSOLE_WRITE_PARAMS_MESSAGE_WORDS = 98,
    CONSOLE_WRITE_PARAMS_BYTES_AT = 2, // where `data` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t console_write_params_encode(const struct console_write_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t console_write_params_decode(const struct wire_message *message, struct console_write_params *out);
// For encoders and decoders of what contains it.
void console_write_params_write_fields(struct wire_writer *writer, uint32_t at, const struct console_write_params *value);
void console_write_params_read_fields(struct wire_reader *reader, struct wire_section section, struct console_write_params *out);

// Console.write results.
struct console_write_results {
    uint32_t written;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    CONSOLE_WRITE_RESULTS_DATA_WORDS = 1,
    CONSOLE_WRITE_RESULTS_POINTER_WORDS = 0,
    CONSOLE_WRITE_RESULTS_MAX_WORDS = 1,
    CONSOLE_WRITE_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t console_write_results_encode(const struct console_write_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t console_write_results_decode(const struct wire_message *message, struct console_write_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t console_write_results_pack(const struct console_write_results *value, uint64_t words[CONSOLE_WRITE_RESULTS_DATA_WORDS]);
status_t console_write_results_unpack(const uint64_t words[CONSOLE_WRITE_RESULTS_DATA_WORDS], struct console_write_results *out);
// For encoders and decoders of what contains it.
void console_write_results_write_fields(struct wire_writer *writer, uint32_t at, const struct console_write_results *value);
void console_write_results_read_fields(struct wire_reader *reader, struct wire_section section, struct console_write_results *out);

// Console.poll results.
struct console_poll_results {
    uint32_t available;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    CONSOLE_POLL_RESULTS_DATA_WORDS = 1,
    CONSOLE_POLL_RESULTS_POINTER_WORDS = 0,
    CONSOLE_POLL_RESULTS_MAX_WORDS = 1,
    CONSOLE_POLL_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t console_poll_results_encode(const struct console_poll_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t console_poll_results_decode(const struct wire_message *message, struct console_poll_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t console_poll_results_pack(const struct console_poll_results *value, uint64_t words[CONSOLE_POLL_RESULTS_DATA_WORDS]);
status_t console_poll_results_unpack(const uint64_t words[CONSOLE_POLL_RESULTS_DATA_WORDS], struct console_poll_results *out);
// For encoders and decoders of what contains it.
void console_poll_results_write_fields(struct wire_writer *writer, uint32_t at, const struct console_poll_results *value);
void console_poll_results_read_fields(struct wire_reader *reader, struct wire_section section, struct console_poll_results *out);

// Console.openInput params.
struct console_open_input_params {
    cap_t event; // Notification, send; is copied
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    CONSOLE_OPEN_INPUT_PARAMS_DATA_WORDS = 0,
    CONSOLE_OPEN_INPUT_PARAMS_POINTER_WORDS = 1,
    CONSOLE_OPEN_INPUT_PARAMS_MAX_WORDS = 1,
    CONSOLE_OPEN_INPUT_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t console_open_input_params_encode(const struct console_open_input_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t console_open_input_params_decode(const struct wire_message *message, struct console_open_input_params *out);
// For encoders and decoders of what contains it.
void console_open_input_params_write_fields(struct wire_writer *writer, uint32_t at, const struct console_open_input_params *value);
void console_open_input_params_read_fields(struct wire_reader *reader, struct wire_section section, struct console_open_input_params *out);

// Console.openInput results.
struct console_open_input_results {
    cap_t input; // ConsoleInput; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    CONSOLE_OPEN_INPUT_RESULTS_DATA_WORDS = 0,
    CONSOLE_OPEN_INPUT_RESULTS_POINTER_WORDS = 1,
    CONSOLE_OPEN_INPUT_RESULTS_MAX_WORDS = 1,
    CONSOLE_OPEN_INPUT_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t console_open_input_results_encode(const struct console_open_input_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t console_open_input_results_decode(const struct wire_message *message, struct console_open_input_results *out);
// For encoders and decoders of what contains it.
void console_open_input_results_write_fields(struct wire_writer *writer, uint32_t at, const struct console_open_input_results *value);
void console_open_input_results_read_fields(struct wire_reader *reader, struct wire_section section, struct console_open_input_results *out);

// Console.offer params.
struct console_offer_params {
    struct data data; // at most 768 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    CONSOLE_OFFER_PARAMS_DATA_WORDS = 0,
    CONSOLE_OFFER_PARAMS_POINTER_WORDS = 1,
    CONSOLE_OFFER_PARAMS_MAX_WORDS = 97,
    CONSOLE_OFFER_PARAMS_MESSAGE_WORDS = 98,
    CONSOLE_OFFER_PARAMS_BYTES_AT = 2, // where `data` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t console_offer_params_encode(const struct console_offer_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t console_offer_params_decode(const struct wire_message *message, struct console_offer_params *out);
// For encoders and decoders of what contains it.
void console_offer_params_write_fields(struct wire_writer *writer, uint32_t at, const struct console_offer_params *value);
void console_offer_params_read_fields(struct wire_reader *reader, struct wire_section section, struct console_offer_params *out);

// ConsoleInput.read params.
struct console_input_read_params {
    uint32_t count; // 1 to 512
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    CONSOLE_INPUT_READ_PARAMS_DATA_WORDS = 1,
    CONSOLE_INPUT_READ_PARAMS_POINTER_WORDS = 0,
    CONSOLE_INPUT_READ_PARAMS_MAX_WORDS = 1,
    CONSOLE_INPUT_READ_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t console_input_read_params_encode(const struct console_input_read_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t console_input_read_params_decode(const struct wire_message *message, struct console_input_read_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t console_input_read_params_pack(const struct console_input_read_params *value, uint64_t words[CONSOLE_INPUT_READ_PARAMS_DATA_WORDS]);
status_t console_input_read_params_unpack(const uint64_t words[CONSOLE_INPUT_READ_PARAMS_DATA_WORDS], struct console_input_read_params *out);
// For encoders and decoders of what contains it.
void console_input_read_params_write_fields(struct wire_writer *writer, uint32_t at, const struct console_input_read_params *value);
void console_input_read_params_read_fields(struct wire_reader *reader, struct wire_section section, struct console_input_read_params *out);

// ConsoleInput.read results.
struct console_input_read_results {
    struct data data; // at most 512 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    CONSOLE_INPUT_READ_RESULTS_DATA_WORDS = 0,
    CONSOLE_INPUT_READ_RESULTS_POINTER_WORDS = 1,
    CONSOLE_INPUT_READ_RESULTS_MAX_WORDS = 65,
    CONSOLE_INPUT_READ_RESULTS_MESSAGE_WORDS = 66,
    CONSOLE_INPUT_READ_RESULTS_BYTES_AT = 2, // where `data` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t console_input_read_results_encode(const struct console_input_read_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t console_input_read_results_decode(const struct wire_message *message, struct console_input_read_results *out);
// For encoders and decoders of what contains it.
void console_input_read_results_write_fields(struct wire_writer *writer, uint32_t at, const struct console_input_read_results *value);
void console_input_read_results_read_fields(struct wire_reader *reader, struct wire_section section, struct console_input_read_results *out);

// ConsoleInput.putBack params.
struct console_input_put_back_params {
    struct data data; // at most 512 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    CONSOLE_INPUT_PUT_BACK_PARAMS_DATA_WORDS = 0,
    CONSOLE_INPUT_PUT_BACK_PARAMS_POINTER_WORDS = 1,
    CONSOLE_INPUT_PUT_BACK_PARAMS_MAX_WORDS = 65,
    CONSOLE_INPUT_PUT_BACK_PARAMS_MESSAGE_WORDS = 66,
    CONSOLE_INPUT_PUT_BACK_PARAMS_BYTES_AT = 2, // where `data` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t console_input_put_back_params_encode(const struct console_input_put_back_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t console_input_put_back_params_decode(const struct wire_message *message, struct console_input_put_back_params *out);
// For encoders and decoders of what contains it.
void console_input_put_back_params_write_fields(struct wire_writer *writer, uint32_t at, const struct console_input_put_back_params *value);
void console_input_put_back_params_read_fields(struct wire_reader *reader, struct wire_section section, struct console_input_put_back_params *out);
