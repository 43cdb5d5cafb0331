// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/filesystem.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.h.j2
// Command: ./tessera gen
//
// File systems and files. Paths are absolute within the file system: they start with '/', and have no '.' or '..'
// or empty part.
#pragma once

#include <tessera/wire.h>

enum : uint32_t {
    FILESYSTEM_PATH_MAX = 255,
    FILESYSTEM_NAME_MAX = 63,
    FILESYSTEM_DATA_MAX = 896, // bytes of one read or write
};

enum node_kind : uint16_t {
    NODE_KIND_FILE = 0,
    NODE_KIND_DIRECTORY = 1,
};

enum : uint32_t { NODE_KIND_COUNT = 2 };

// The name in the spec; "?" for a number that is none.
const char *node_kind_name(enum node_kind value);

enum open_flag : uint32_t {
    OPEN_FLAG_READ = 1u << 0,
    OPEN_FLAG_WRITE = 1u << 1,
    OPEN_FLAG_CREATE = 1u << 2,
    OPEN_FLAG_TRUNCATE = 1u << 3,
    OPEN_FLAG_APPEND = 1u << 4,
    OPEN_FLAG_EXCLUSIVE = 1u << 5,
};

enum : uint32_t { OPEN_FLAG_ALL = 0x3f };

enum : uint32_t {
    INTERFACE_FILE_SYSTEM = 35,
    METHOD_FILE_SYSTEM_OPEN = 0x2300,
    METHOD_FILE_SYSTEM_STAT = 0x2301,
    METHOD_FILE_SYSTEM_LIST = 0x2302,
    METHOD_FILE_SYSTEM_MAKE_DIRECTORY = 0x2303,
    METHOD_FILE_SYSTEM_REMOVE = 0x2304,
    METHOD_FILE_SYSTEM_RENAME = 0x2305,
    METHOD_FILE_SYSTEM_USAGE = 0x2306,
};

enum : uint32_t {
    INTERFACE_FILE = 36,
    METHOD_FILE_READ = 0x2400,
    METHOD_FILE_WRITE = 0x2401,
    METHOD_FILE_STAT = 0x2402,
    METHOD_FILE_TRUNCATE = 0x2403,
};

struct node_attributes {
    uint64_t size;
    uint64_t modified_ns;
    enum node_kind kind;
    bool is_read_only;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    NODE_ATTRIBUTES_DATA_WORDS = 3,
    NODE_ATTRIBUTES_POINTER_WORDS = 0,
    NODE_ATTRIBUTES_MAX_WORDS = 3,
    NODE_ATTRIBUTES_MESSAGE_WORDS = 4,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t node_attributes_encode(const struct node_attributes *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t node_attributes_decode(const struct wire_message *message, struct node_attributes *out);
// The data section alone.
status_t node_attributes_pack(const struct node_attributes *value, uint64_t words[NODE_ATTRIBUTES_DATA_WORDS]);
// For encoders and decoders of what contains it.
void node_attributes_write_fields(struct wire_writer *writer, uint32_t at, const struct node_attributes *value);
void node_attributes_read_fields(struct wire_reader *reader, struct wire_section section, struct node_attributes *out);

struct directory_entry {
    struct text name; // at most 63 bytes
    uint64_t size;
    uint64_t modified_ns;
    enum node_kind kind;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    DIRECTORY_ENTRY_DATA_WORDS = 3,
    DIRECTORY_ENTRY_POINTER_WORDS = 1,
    DIRECTORY_ENTRY_MAX_WORDS = 12,
    DIRECTORY_ENTRY_MESSAGE_WORDS = 13,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t directory_entry_encode(const struct directory_entry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t directory_entry_decode(const struct wire_message *message, struct directory_entry *out);
// The data section alone.
status_t directory_entry_pack(const struct directory_entry *value, uint64_t words[DIRECTORY_ENTRY_DATA_WORDS]);
// For encoders and decoders of what contains it.
void directory_entry_write_fields(struct wire_writer *writer, uint32_t at, const struct directory_entry *value);
void directory_entry_read_fields(struct wire_reader *reader, struct wire_section section, struct directory_entry *out);

// A view of an encoded list.
struct directory_entry_list {
    uint32_t count;
    struct wire_list list;
};

// Builds a list in storage of 1 + count_max * DIRECTORY_ENTRY_MAX_WORDS words.
struct directory_entry_list_writer {
    struct wire_list_writer list;
};

// Views in *out are valid as long as the list is. An index out of range reads as zeros.
void directory_entry_at(const struct directory_entry_list *list, uint32_t index, struct directory_entry *out);
void directory_entry_list_begin(struct directory_entry_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max);
// STATUS_NO_SPACE: the list is full. After an error the list is as it was before.
status_t directory_entry_append(struct directory_entry_list_writer *writer, const struct directory_entry *value);
struct directory_entry_list directory_entry_list_finish(struct directory_entry_list_writer *writer);
struct directory_entry_list directory_entry_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max);

struct file_system_usage {
    uint64_t total_bytes;
    uint64_t free_bytes;
    uint32_t nodes;
    bool is_read_only;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_USAGE_DATA_WORDS = 3,
    FILE_SYSTEM_USAGE_POINTER_WORDS = 0,
    FILE_SYSTEM_USAGE_MAX_WORDS = 3,
    FILE_SYSTEM_USAGE_MESSAGE_WORDS = 4,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_usage_encode(const struct file_system_usage *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_usage_decode(const struct wire_message *message, struct file_system_usage *out);
// The data section alone.
status_t file_system_usage_pack(const struct file_system_usage *value, uint64_t words[FILE_SYSTEM_USAGE_DATA_WORDS]);
// For encoders and decoders of what contains it.
void file_system_usage_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_usage *value);
void file_system_usage_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_usage *out);

// FileSystem.open params.
struct file_system_open_params {
    struct text path; // at most 255 bytes
    uint32_t flags; // bits of enum open_flag
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_OPEN_PARAMS_DATA_WORDS = 1,
    FILE_SYSTEM_OPEN_PARAMS_POINTER_WORDS = 1,
    FILE_SYSTEM_OPEN_PARAMS_MAX_WORDS = 34,
    FILE_SYSTEM_OPEN_PARAMS_MESSAGE_WORDS = 35,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_open_params_encode(const struct file_system_open_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_open_params_decode(const struct wire_message *message, struct file_system_open_params *out);
// The data section alone.
status_t file_system_open_params_pack(const struct file_system_open_params *value, uint64_t words[FILE_SYSTEM_OPEN_PARAMS_DATA_WORDS]);
// For encoders and decoders of what contains it.
void file_system_open_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_open_params *value);
void file_system_open_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_open_params *out);

// FileSystem.open results.
struct file_system_open_results {
    cap_t file; // File; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_OPEN_RESULTS_DATA_WORDS = 0,
    FILE_SYSTEM_OPEN_RESULTS_POINTER_WORDS = 1,
    FILE_SYSTEM_OPEN_RESULTS_MAX_WORDS = 1,
    FILE_SYSTEM_OPEN_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_open_results_encode(const struct file_system_open_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_open_results_decode(const struct wire_message *message, struct file_system_open_results *out);
// For encoders and decoders of what contains it.
void file_system_open_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_open_results *value);
void file_system_open_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_open_results *out);

// FileSystem.stat params.
struct file_system_stat_params {
    struct text path; // at most 255 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_STAT_PARAMS_DATA_WORDS = 0,
    FILE_SYSTEM_STAT_PARAMS_POINTER_WORDS = 1,
    FILE_SYSTEM_STAT_PARAMS_MAX_WORDS = 33,
    FILE_SYSTEM_STAT_PARAMS_MESSAGE_WORDS = 34,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_stat_params_encode(const struct file_system_stat_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_stat_params_decode(const struct wire_message *message, struct file_system_stat_params *out);
// For encoders and decoders of what contains it.
void file_system_stat_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_stat_params *value);
void file_system_stat_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_stat_params *out);

// FileSystem.list params.
struct file_system_list_params {
    struct text path; // at most 255 bytes
    uint64_t cookie;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_LIST_PARAMS_DATA_WORDS = 1,
    FILE_SYSTEM_LIST_PARAMS_POINTER_WORDS = 1,
    FILE_SYSTEM_LIST_PARAMS_MAX_WORDS = 34,
    FILE_SYSTEM_LIST_PARAMS_MESSAGE_WORDS = 35,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_list_params_encode(const struct file_system_list_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_list_params_decode(const struct wire_message *message, struct file_system_list_params *out);
// The data section alone.
status_t file_system_list_params_pack(const struct file_system_list_params *value, uint64_t words[FILE_SYSTEM_LIST_PARAMS_DATA_WORDS]);
// For encoders and decoders of what contains it.
void file_system_list_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_list_params *value);
void file_system_list_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_list_params *out);

// FileSystem.list results.
struct file_system_list_results {
    uint64_t next;
    struct directory_entry_list entries; // at most 7
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_LIST_RESULTS_DATA_WORDS = 1,
    FILE_SYSTEM_LIST_RESULTS_POINTER_WORDS = 1,
    FILE_SYSTEM_LIST_RESULTS_MAX_WORDS = 87,
    FILE_SYSTEM_LIST_RESULTS_MESSAGE_WORDS = 88,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_list_results_encode(const struct file_system_list_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_list_results_decode(const struct wire_message *message, struct file_system_list_results *out);
// The data section alone.
status_t file_system_list_results_pack(const struct file_system_list_results *value, uint64_t words[FILE_SYSTEM_LIST_RESULTS_DATA_WORDS]);
// For encoders and decoders of what contains it.
void file_system_list_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_list_results *value);
void file_system_list_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_list_results *out);

// FileSystem.makeDirectory params.
struct file_system_make_directory_params {
    struct text path; // at most 255 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_MAKE_DIRECTORY_PARAMS_DATA_WORDS = 0,
    FILE_SYSTEM_MAKE_DIRECTORY_PARAMS_POINTER_WORDS = 1,
    FILE_SYSTEM_MAKE_DIRECTORY_PARAMS_MAX_WORDS = 33,
    FILE_SYSTEM_MAKE_DIRECTORY_PARAMS_MESSAGE_WORDS = 34,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_make_directory_params_encode(const struct file_system_make_directory_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_make_directory_params_decode(const struct wire_message *message, struct file_system_make_directory_params *out);
// For encoders and decoders of what contains it.
void file_system_make_directory_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_make_directory_params *value);
void file_system_make_directory_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_make_directory_params *out);

// FileSystem.remove params.
struct file_system_remove_params {
    struct text path; // at most 255 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_REMOVE_PARAMS_DATA_WORDS = 0,
    FILE_SYSTEM_REMOVE_PARAMS_POINTER_WORDS = 1,
    FILE_SYSTEM_REMOVE_PARAMS_MAX_WORDS = 33,
    FILE_SYSTEM_REMOVE_PARAMS_MESSAGE_WORDS = 34,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_remove_params_encode(const struct file_system_remove_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_remove_params_decode(const struct wire_message *message, struct file_system_remove_params *out);
// For encoders and decoders of what contains it.
void file_system_remove_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_remove_params *value);
void file_system_remove_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_remove_params *out);

// FileSystem.rename params.
struct file_system_rename_params {
    struct text from; // at most 255 bytes
    struct text to; // at most 255 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_RENAME_PARAMS_DATA_WORDS = 0,
    FILE_SYSTEM_RENAME_PARAMS_POINTER_WORDS = 2,
    FILE_SYSTEM_RENAME_PARAMS_MAX_WORDS = 66,
    FILE_SYSTEM_RENAME_PARAMS_MESSAGE_WORDS = 67,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_rename_params_encode(const struct file_system_rename_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_rename_params_decode(const struct wire_message *message, struct file_system_rename_params *out);
// For encoders and decoders of what contains it.
void file_system_rename_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_rename_params *value);
void file_system_rename_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_rename_params *out);

// File.read params.
struct file_read_params {
    uint64_t offset;
    uint32_t count; // 1 to 896
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_READ_PARAMS_DATA_WORDS = 2,
    FILE_READ_PARAMS_POINTER_WORDS = 0,
    FILE_READ_PARAMS_MAX_WORDS = 2,
    FILE_READ_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_read_params_encode(const struct file_read_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_read_params_decode(const struct wire_message *message, struct file_read_params *out);
// The data section alone.
status_t file_read_params_pack(const struct file_read_params *value, uint64_t words[FILE_READ_PARAMS_DATA_WORDS]);
// For encoders and decoders of what contains it.
void file_read_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_read_params *value);
void file_read_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_read_params *out);

// File.read results.
struct file_read_results {
    struct data data; // at most 896 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_READ_RESULTS_DATA_WORDS = 0,
    FILE_READ_RESULTS_POINTER_WORDS = 1,
    FILE_READ_RESULTS_MAX_WORDS = 113,
    FILE_READ_RESULTS_MESSAGE_WORDS = 114,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_read_results_encode(const struct file_read_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_read_results_decode(const struct wire_message *message, struct file_read_results *out);
// For encoders and decoders of what contains it.
void file_read_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_read_results *value);
void file_read_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_read_results *out);

// File.write params.
struct file_write_params {
    uint64_t offset;
    struct data data; // at most 896 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_WRITE_PARAMS_DATA_WORDS = 1,
    FILE_WRITE_PARAMS_POINTER_WORDS = 1,
    FILE_WRITE_PARAMS_MAX_WORDS = 114,
    FILE_WRITE_PARAMS_MESSAGE_WORDS = 115,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_write_params_encode(const struct file_write_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_write_params_decode(const struct wire_message *message, struct file_write_params *out);
// The data section alone.
status_t file_write_params_pack(const struct file_write_params *value, uint64_t words[FILE_WRITE_PARAMS_DATA_WORDS]);
// For encoders and decoders of what contains it.
void file_write_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_write_params *value);
void file_write_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_write_params *out);

// File.write results.
struct file_write_results {
    uint32_t written;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_WRITE_RESULTS_DATA_WORDS = 1,
    FILE_WRITE_RESULTS_POINTER_WORDS = 0,
    FILE_WRITE_RESULTS_MAX_WORDS = 1,
    FILE_WRITE_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_write_results_encode(const struct file_write_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_write_results_decode(const struct wire_message *message, struct file_write_results *out);
// The data section alone.
status_t file_write_results_pack(const struct file_write_results *value, uint64_t words[FILE_WRITE_RESULTS_DATA_WORDS]);
// For encoders and decoders of what contains it.
void file_write_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_write_results *value);
void file_write_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_write_results *out);

// File.truncate params.
struct file_truncate_params {
    uint64_t size;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_TRUNCATE_PARAMS_DATA_WORDS = 1,
    FILE_TRUNCATE_PARAMS_POINTER_WORDS = 0,
    FILE_TRUNCATE_PARAMS_MAX_WORDS = 1,
    FILE_TRUNCATE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_truncate_params_encode(const struct file_truncate_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_truncate_params_decode(const struct wire_message *message, struct file_truncate_params *out);
// The data section alone.
status_t file_truncate_params_pack(const struct file_truncate_params *value, uint64_t words[FILE_TRUNCATE_PARAMS_DATA_WORDS]);
// For encoders and decoders of what contains it.
void file_truncate_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_truncate_params *value);
void file_truncate_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_truncate_params *out);
