// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/log.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.h.j2
// Command: ./tessera gen
//
// The system log: a bounded ring of entries. The source of an entry is told by the kernel, not by the writer.
#pragma once

#include <tessera/wire.h>

enum : uint32_t {
    LOG_TEXT_MAX = 160, // bytes of one entry's text
    LOG_ENTRIES_MAX = 1024, // entries that are kept
};

enum log_level : uint16_t {
    LOG_LEVEL_ERROR = 0,
    LOG_LEVEL_WARNING = 1,
    LOG_LEVEL_INFO = 2,
    LOG_LEVEL_DEBUG = 3,
};

enum : uint32_t { LOG_LEVEL_COUNT = 4 };

// The name in the spec; "?" for a number that is none.
const char *log_level_name(enum log_level value);

enum : uint32_t {
    INTERFACE_LOG = 33,
    METHOD_LOG_WRITE = 0x2100,
    METHOD_LOG_READ = 0x2101,
};

struct log_entry {
    uint64_t sequence;
    uint64_t time_ns;
    struct text source; // at most 31 bytes
    enum log_level level;
    struct text text; // at most 160 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    LOG_ENTRY_DATA_WORDS = 3,
    LOG_ENTRY_POINTER_WORDS = 2,
    LOG_ENTRY_MAX_WORDS = 30,
    LOG_ENTRY_MESSAGE_WORDS = 31,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t log_entry_encode(const struct log_entry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t log_entry_decode(const struct wire_message *message, struct log_entry *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t log_entry_pack(const struct log_entry *value, uint64_t words[LOG_ENTRY_DATA_WORDS]);
status_t log_entry_unpack(const uint64_t words[LOG_ENTRY_DATA_WORDS], struct log_entry *out);
// For encoders and decoders of what contains it.
void log_entry_write_fields(struct wire_writer *writer, uint32_t at, const struct log_entry *value);
void log_entry_read_fields(struct wire_reader *reader, struct wire_section section, struct log_entry *out);

// A view of an encoded list.
struct log_entry_list {
    uint32_t count;
    struct wire_list list;
};

// Builds a list in storage of 1 + count_max * LOG_ENTRY_MAX_WORDS words.
struct log_entry_list_writer {
    struct wire_list_writer list;
};

// Views in *out are valid as long as the list is. An index out of range reads as zeros.
void log_entry_at(const struct log_entry_list *list, uint32_t index, struct log_entry *out);
void log_entry_list_begin(struct log_entry_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max);
// STATUS_NO_SPACE: the list is full. After an error the list is as it was before.
status_t log_entry_append(struct log_entry_list_writer *writer, const struct log_entry *value);
struct log_entry_list log_entry_list_finish(struct log_entry_list_writer *writer);
struct log_entry_list log_entry_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max);

// Log.write params.
struct log_write_params {
    enum log_level level;
    struct text text; // at most 160 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    LOG_WRITE_PARAMS_DATA_WORDS = 1,
    LOG_WRITE_PARAMS_POINTER_WORDS = 1,
    LOG_WRITE_PARAMS_MAX_WORDS = 23,
    LOG_WRITE_PARAMS_MESSAGE_WORDS = 24,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t log_write_params_encode(const struct log_write_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t log_write_params_decode(const struct wire_message *message, struct log_write_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t log_write_params_pack(const struct log_write_params *value, uint64_t words[LOG_WRITE_PARAMS_DATA_WORDS]);
status_t log_write_params_unpack(const uint64_t words[LOG_WRITE_PARAMS_DATA_WORDS], struct log_write_params *out);
// For encoders and decoders of what contains it.
void log_write_params_write_fields(struct wire_writer *writer, uint32_t at, const struct log_write_params *value);
void log_write_params_read_fields(struct wire_reader *reader, struct wire_section section, struct log_write_params *out);

// Log.read params.
struct log_read_params {
    uint64_t sequence;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    LOG_READ_PARAMS_DATA_WORDS = 1,
    LOG_READ_PARAMS_POINTER_WORDS = 0,
    LOG_READ_PARAMS_MAX_WORDS = 1,
    LOG_READ_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t log_read_params_encode(const struct log_read_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t log_read_params_decode(const struct wire_message *message, struct log_read_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t log_read_params_pack(const struct log_read_params *value, uint64_t words[LOG_READ_PARAMS_DATA_WORDS]);
status_t log_read_params_unpack(const uint64_t words[LOG_READ_PARAMS_DATA_WORDS], struct log_read_params *out);
// For encoders and decoders of what contains it.
void log_read_params_write_fields(struct wire_writer *writer, uint32_t at, const struct log_read_params *value);
void log_read_params_read_fields(struct wire_reader *reader, struct wire_section section, struct log_read_params *out);

// Log.read results.
struct log_read_results {
    uint64_t next;
    struct log_entry_list entries; // at most 3
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    LOG_READ_RESULTS_DATA_WORDS = 1,
    LOG_READ_RESULTS_POINTER_WORDS = 1,
    LOG_READ_RESULTS_MAX_WORDS = 93,
    LOG_READ_RESULTS_MESSAGE_WORDS = 94,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t log_read_results_encode(const struct log_read_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t log_read_results_decode(const struct wire_message *message, struct log_read_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t log_read_results_pack(const struct log_read_results *value, uint64_t words[LOG_READ_RESULTS_DATA_WORDS]);
status_t log_read_results_unpack(const uint64_t words[LOG_READ_RESULTS_DATA_WORDS], struct log_read_results *out);
// For encoders and decoders of what contains it.
void log_read_results_write_fields(struct wire_writer *writer, uint32_t at, const struct log_read_results *value);
void log_read_results_read_fields(struct wire_reader *reader, struct wire_section section, struct log_read_results *out);
