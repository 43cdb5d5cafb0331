// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/filesystem.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.h.j2
// Command: ./tessera gen
//
// File systems and files. Paths are absolute within the file system: they start with '/', and have no '.' or '..'
// or empty part. A path that leads through a symbolic link is IS_LINK to the server of one file system, which
// cannot know where the link leads; vfs, which knows the whole tree, asks for its target and goes on.
#pragma once

#include <tessera/wire.h>

enum : uint32_t {
    FILESYSTEM_PATH_MAX = 255,
    FILESYSTEM_NAME_MAX = 63,
    FILESYSTEM_DATA_MAX = 896, // bytes of one read or write
    FILESYSTEM_PERMISSIONS_ALL = 4095,
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
    OPEN_FLAG_NO_FOLLOW = 1u << 6,
};

enum : uint32_t { OPEN_FLAG_ALL = 0x7f };

// Neither: as `rename`. Not both.
enum path_flag : uint32_t {
    PATH_FLAG_NO_FOLLOW = 1u << 0,
};

enum : uint32_t { PATH_FLAG_ALL = 0x1 };

enum move_flag : uint32_t {
    MOVE_FLAG_NO_REPLACE = 1u << 0,
    MOVE_FLAG_EXCHANGE = 1u << 1,
};

enum : uint32_t { MOVE_FLAG_ALL = 0x3 };

// To NodeKind, which clients of the first release know, all but a directory is a file.
enum attribute_change : uint32_t {
    ATTRIBUTE_CHANGE_PERMISSIONS = 1u << 0,
    ATTRIBUTE_CHANGE_MODIFIED = 1u << 1,
    ATTRIBUTE_CHANGE_ACCESSED = 1u << 2,
};

enum : uint32_t { ATTRIBUTE_CHANGE_ALL = 0x7 };

enum node_type : uint16_t {
    NODE_TYPE_FILE = 0,
    NODE_TYPE_DIRECTORY = 1,
    NODE_TYPE_SYMBOLIC_LINK = 2,
    NODE_TYPE_FIFO = 3,
    NODE_TYPE_SOCKET = 4,
};

enum : uint32_t { NODE_TYPE_COUNT = 5 };

// The name in the spec; "?" for a number that is none.
const char *node_type_name(enum node_type value);

enum : uint32_t {
    INTERFACE_FILE_SYSTEM = 35,
    METHOD_FILE_SYSTEM_OPEN = 0x2300,
    METHOD_FILE_SYSTEM_STAT = 0x2301,
    METHOD_FILE_SYSTEM_LIST = 0x2302,
    METHOD_FILE_SYSTEM_MAKE_DIRECTORY = 0x2303,
    METHOD_FILE_SYSTEM_REMOVE = 0x2304,
    METHOD_FILE_SYSTEM_RENAME = 0x2305,
    METHOD_FILE_SYSTEM_USAGE = 0x2306,
    METHOD_FILE_SYSTEM_CREATE = 0x2307,
    METHOD_FILE_SYSTEM_DESCRIBE = 0x2308,
    METHOD_FILE_SYSTEM_CHANGE = 0x2309,
    METHOD_FILE_SYSTEM_READ_LINK = 0x230a,
    METHOD_FILE_SYSTEM_MAKE_SYMBOLIC_LINK = 0x230b,
    METHOD_FILE_SYSTEM_RESOLVE = 0x230c,
    METHOD_FILE_SYSTEM_MAKE_LINK = 0x230d,
    METHOD_FILE_SYSTEM_MOUNTED = 0x230e,
    METHOD_FILE_SYSTEM_MAKE_SPECIAL = 0x230f,
    METHOD_FILE_SYSTEM_NARROW = 0x2310,
    METHOD_FILE_SYSTEM_MOVE = 0x2311,
};

enum : uint32_t {
    INTERFACE_FILE = 36,
    METHOD_FILE_READ = 0x2400,
    METHOD_FILE_WRITE = 0x2401,
    METHOD_FILE_STAT = 0x2402,
    METHOD_FILE_TRUNCATE = 0x2403,
    METHOD_FILE_DESCRIBE = 0x2404,
    METHOD_FILE_CHANGE = 0x2405,
    METHOD_FILE_PAGE = 0x2406,
    METHOD_FILE_RESERVE = 0x2407,
    METHOD_FILE_WINDOW = 0x2408,
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
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t node_attributes_pack(const struct node_attributes *value, uint64_t words[NODE_ATTRIBUTES_DATA_WORDS]);
status_t node_attributes_unpack(const uint64_t words[NODE_ATTRIBUTES_DATA_WORDS], struct node_attributes *out);
// For encoders and decoders of what contains it.
void node_attributes_write_fields(struct wire_writer *writer, uint32_t at, const struct node_attributes *value);
void node_attributes_read_fields(struct wire_reader *reader, struct wire_section section, struct node_attributes *out);

struct node_description {
    uint64_t size;
    uint64_t modified_ns;
    uint64_t changed_ns; // of the node itself: also by new permissions, times and names
    uint64_t accessed_ns; // as it was set, or of the first reading after a change
    uint64_t node; // the same for all names of a node, and for no other node that is there
    uint32_t file_system; // the same for all nodes of a file system
    uint32_t links; // names of a file; of a directory 1
    uint16_t permissions; // the lower 12 bits of POSIX's file mode; 0 to 4095
    enum node_type type;
    bool is_read_only;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    NODE_DESCRIPTION_DATA_WORDS = 7,
    NODE_DESCRIPTION_POINTER_WORDS = 0,
    NODE_DESCRIPTION_MAX_WORDS = 7,
    NODE_DESCRIPTION_MESSAGE_WORDS = 8,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t node_description_encode(const struct node_description *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t node_description_decode(const struct wire_message *message, struct node_description *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t node_description_pack(const struct node_description *value, uint64_t words[NODE_DESCRIPTION_DATA_WORDS]);
status_t node_description_unpack(const uint64_t words[NODE_DESCRIPTION_DATA_WORDS], struct node_description *out);
// For encoders and decoders of what contains it.
void node_description_write_fields(struct wire_writer *writer, uint32_t at, const struct node_description *value);
void node_description_read_fields(struct wire_reader *reader, struct wire_section section, struct node_description *out);

struct directory_entry {
    struct text name; // at most 63 bytes
    uint64_t size;
    uint64_t modified_ns;
    enum node_kind kind;
    uint64_t node; // as in NodeDescription
    uint64_t type; // number of a NodeType: an enum would lie in a word that clients of the first release know
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    DIRECTORY_ENTRY_DATA_WORDS = 5,
    DIRECTORY_ENTRY_POINTER_WORDS = 1,
    DIRECTORY_ENTRY_MAX_WORDS = 14,
    DIRECTORY_ENTRY_MESSAGE_WORDS = 15,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t directory_entry_encode(const struct directory_entry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t directory_entry_decode(const struct wire_message *message, struct directory_entry *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t directory_entry_pack(const struct directory_entry *value, uint64_t words[DIRECTORY_ENTRY_DATA_WORDS]);
status_t directory_entry_unpack(const uint64_t words[DIRECTORY_ENTRY_DATA_WORDS], struct directory_entry *out);
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
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_system_usage_pack(const struct file_system_usage *value, uint64_t words[FILE_SYSTEM_USAGE_DATA_WORDS]);
status_t file_system_usage_unpack(const uint64_t words[FILE_SYSTEM_USAGE_DATA_WORDS], struct file_system_usage *out);
// For encoders and decoders of what contains it.
void file_system_usage_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_usage *value);
void file_system_usage_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_usage *out);

struct mounted_file_system {
    struct text path; // at most 255 bytes
    struct file_system_usage usage;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    MOUNTED_FILE_SYSTEM_DATA_WORDS = 0,
    MOUNTED_FILE_SYSTEM_POINTER_WORDS = 2,
    MOUNTED_FILE_SYSTEM_MAX_WORDS = 37,
    MOUNTED_FILE_SYSTEM_MESSAGE_WORDS = 38,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t mounted_file_system_encode(const struct mounted_file_system *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t mounted_file_system_decode(const struct wire_message *message, struct mounted_file_system *out);
// For encoders and decoders of what contains it.
void mounted_file_system_write_fields(struct wire_writer *writer, uint32_t at, const struct mounted_file_system *value);
void mounted_file_system_read_fields(struct wire_reader *reader, struct wire_section section, struct mounted_file_system *out);

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
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_system_open_params_pack(const struct file_system_open_params *value, uint64_t words[FILE_SYSTEM_OPEN_PARAMS_DATA_WORDS]);
status_t file_system_open_params_unpack(const uint64_t words[FILE_SYSTEM_OPEN_PARAMS_DATA_WORDS], struct file_system_open_params *out);
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
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_system_list_params_pack(const struct file_system_list_params *value, uint64_t words[FILE_SYSTEM_LIST_PARAMS_DATA_WORDS]);
status_t file_system_list_params_unpack(const uint64_t words[FILE_SYSTEM_LIST_PARAMS_DATA_WORDS], struct file_system_list_params *out);
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
    FILE_SYSTEM_LIST_RESULTS_MAX_WORDS = 101,
    FILE_SYSTEM_LIST_RESULTS_MESSAGE_WORDS = 102,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_list_results_encode(const struct file_system_list_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_list_results_decode(const struct wire_message *message, struct file_system_list_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_system_list_results_pack(const struct file_system_list_results *value, uint64_t words[FILE_SYSTEM_LIST_RESULTS_DATA_WORDS]);
status_t file_system_list_results_unpack(const uint64_t words[FILE_SYSTEM_LIST_RESULTS_DATA_WORDS], struct file_system_list_results *out);
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

// FileSystem.create params.
struct file_system_create_params {
    struct text path; // at most 255 bytes
    uint32_t flags; // bits of enum open_flag
    uint16_t permissions; // 0 to 4095
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_CREATE_PARAMS_DATA_WORDS = 1,
    FILE_SYSTEM_CREATE_PARAMS_POINTER_WORDS = 1,
    FILE_SYSTEM_CREATE_PARAMS_MAX_WORDS = 34,
    FILE_SYSTEM_CREATE_PARAMS_MESSAGE_WORDS = 35,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_create_params_encode(const struct file_system_create_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_create_params_decode(const struct wire_message *message, struct file_system_create_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_system_create_params_pack(const struct file_system_create_params *value, uint64_t words[FILE_SYSTEM_CREATE_PARAMS_DATA_WORDS]);
status_t file_system_create_params_unpack(const uint64_t words[FILE_SYSTEM_CREATE_PARAMS_DATA_WORDS], struct file_system_create_params *out);
// For encoders and decoders of what contains it.
void file_system_create_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_create_params *value);
void file_system_create_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_create_params *out);

// FileSystem.create results.
struct file_system_create_results {
    cap_t file; // File; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_CREATE_RESULTS_DATA_WORDS = 0,
    FILE_SYSTEM_CREATE_RESULTS_POINTER_WORDS = 1,
    FILE_SYSTEM_CREATE_RESULTS_MAX_WORDS = 1,
    FILE_SYSTEM_CREATE_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_create_results_encode(const struct file_system_create_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_create_results_decode(const struct wire_message *message, struct file_system_create_results *out);
// For encoders and decoders of what contains it.
void file_system_create_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_create_results *value);
void file_system_create_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_create_results *out);

// FileSystem.describe params.
struct file_system_describe_params {
    struct text path; // at most 255 bytes
    uint32_t flags; // bits of enum path_flag
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_DESCRIBE_PARAMS_DATA_WORDS = 1,
    FILE_SYSTEM_DESCRIBE_PARAMS_POINTER_WORDS = 1,
    FILE_SYSTEM_DESCRIBE_PARAMS_MAX_WORDS = 34,
    FILE_SYSTEM_DESCRIBE_PARAMS_MESSAGE_WORDS = 35,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_describe_params_encode(const struct file_system_describe_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_describe_params_decode(const struct wire_message *message, struct file_system_describe_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_system_describe_params_pack(const struct file_system_describe_params *value, uint64_t words[FILE_SYSTEM_DESCRIBE_PARAMS_DATA_WORDS]);
status_t file_system_describe_params_unpack(const uint64_t words[FILE_SYSTEM_DESCRIBE_PARAMS_DATA_WORDS], struct file_system_describe_params *out);
// For encoders and decoders of what contains it.
void file_system_describe_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_describe_params *value);
void file_system_describe_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_describe_params *out);

// FileSystem.change params.
struct file_system_change_params {
    struct text path; // at most 255 bytes
    uint32_t flags; // bits of enum path_flag
    uint32_t changes; // bits of enum attribute_change
    uint16_t permissions; // 0 to 4095
    uint64_t modified_ns;
    uint64_t accessed_ns;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_CHANGE_PARAMS_DATA_WORDS = 4,
    FILE_SYSTEM_CHANGE_PARAMS_POINTER_WORDS = 1,
    FILE_SYSTEM_CHANGE_PARAMS_MAX_WORDS = 37,
    FILE_SYSTEM_CHANGE_PARAMS_MESSAGE_WORDS = 38,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_change_params_encode(const struct file_system_change_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_change_params_decode(const struct wire_message *message, struct file_system_change_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_system_change_params_pack(const struct file_system_change_params *value, uint64_t words[FILE_SYSTEM_CHANGE_PARAMS_DATA_WORDS]);
status_t file_system_change_params_unpack(const uint64_t words[FILE_SYSTEM_CHANGE_PARAMS_DATA_WORDS], struct file_system_change_params *out);
// For encoders and decoders of what contains it.
void file_system_change_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_change_params *value);
void file_system_change_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_change_params *out);

// FileSystem.readLink params.
struct file_system_read_link_params {
    struct text path; // at most 255 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_READ_LINK_PARAMS_DATA_WORDS = 0,
    FILE_SYSTEM_READ_LINK_PARAMS_POINTER_WORDS = 1,
    FILE_SYSTEM_READ_LINK_PARAMS_MAX_WORDS = 33,
    FILE_SYSTEM_READ_LINK_PARAMS_MESSAGE_WORDS = 34,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_read_link_params_encode(const struct file_system_read_link_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_read_link_params_decode(const struct wire_message *message, struct file_system_read_link_params *out);
// For encoders and decoders of what contains it.
void file_system_read_link_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_read_link_params *value);
void file_system_read_link_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_read_link_params *out);

// FileSystem.readLink results.
struct file_system_read_link_results {
    uint32_t length;
    struct text target; // at most 255 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_READ_LINK_RESULTS_DATA_WORDS = 1,
    FILE_SYSTEM_READ_LINK_RESULTS_POINTER_WORDS = 1,
    FILE_SYSTEM_READ_LINK_RESULTS_MAX_WORDS = 34,
    FILE_SYSTEM_READ_LINK_RESULTS_MESSAGE_WORDS = 35,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_read_link_results_encode(const struct file_system_read_link_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_read_link_results_decode(const struct wire_message *message, struct file_system_read_link_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_system_read_link_results_pack(const struct file_system_read_link_results *value, uint64_t words[FILE_SYSTEM_READ_LINK_RESULTS_DATA_WORDS]);
status_t file_system_read_link_results_unpack(const uint64_t words[FILE_SYSTEM_READ_LINK_RESULTS_DATA_WORDS], struct file_system_read_link_results *out);
// For encoders and decoders of what contains it.
void file_system_read_link_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_read_link_results *value);
void file_system_read_link_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_read_link_results *out);

// FileSystem.makeSymbolicLink params.
struct file_system_make_symbolic_link_params {
    struct text path; // at most 255 bytes
    struct text target; // at most 255 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_MAKE_SYMBOLIC_LINK_PARAMS_DATA_WORDS = 0,
    FILE_SYSTEM_MAKE_SYMBOLIC_LINK_PARAMS_POINTER_WORDS = 2,
    FILE_SYSTEM_MAKE_SYMBOLIC_LINK_PARAMS_MAX_WORDS = 66,
    FILE_SYSTEM_MAKE_SYMBOLIC_LINK_PARAMS_MESSAGE_WORDS = 67,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_make_symbolic_link_params_encode(const struct file_system_make_symbolic_link_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_make_symbolic_link_params_decode(const struct wire_message *message, struct file_system_make_symbolic_link_params *out);
// For encoders and decoders of what contains it.
void file_system_make_symbolic_link_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_make_symbolic_link_params *value);
void file_system_make_symbolic_link_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_make_symbolic_link_params *out);

// FileSystem.resolve params.
struct file_system_resolve_params {
    struct text path; // at most 255 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_RESOLVE_PARAMS_DATA_WORDS = 0,
    FILE_SYSTEM_RESOLVE_PARAMS_POINTER_WORDS = 1,
    FILE_SYSTEM_RESOLVE_PARAMS_MAX_WORDS = 33,
    FILE_SYSTEM_RESOLVE_PARAMS_MESSAGE_WORDS = 34,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_resolve_params_encode(const struct file_system_resolve_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_resolve_params_decode(const struct wire_message *message, struct file_system_resolve_params *out);
// For encoders and decoders of what contains it.
void file_system_resolve_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_resolve_params *value);
void file_system_resolve_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_resolve_params *out);

// FileSystem.resolve results.
struct file_system_resolve_results {
    struct text path; // at most 255 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_RESOLVE_RESULTS_DATA_WORDS = 0,
    FILE_SYSTEM_RESOLVE_RESULTS_POINTER_WORDS = 1,
    FILE_SYSTEM_RESOLVE_RESULTS_MAX_WORDS = 33,
    FILE_SYSTEM_RESOLVE_RESULTS_MESSAGE_WORDS = 34,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_resolve_results_encode(const struct file_system_resolve_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_resolve_results_decode(const struct wire_message *message, struct file_system_resolve_results *out);
// For encoders and decoders of what contains it.
void file_system_resolve_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_resolve_results *value);
void file_system_resolve_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_resolve_results *out);

// FileSystem.makeLink params.
struct file_system_make_link_params {
    struct text from; // at most 255 bytes
    struct text to; // at most 255 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_MAKE_LINK_PARAMS_DATA_WORDS = 0,
    FILE_SYSTEM_MAKE_LINK_PARAMS_POINTER_WORDS = 2,
    FILE_SYSTEM_MAKE_LINK_PARAMS_MAX_WORDS = 66,
    FILE_SYSTEM_MAKE_LINK_PARAMS_MESSAGE_WORDS = 67,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_make_link_params_encode(const struct file_system_make_link_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_make_link_params_decode(const struct wire_message *message, struct file_system_make_link_params *out);
// For encoders and decoders of what contains it.
void file_system_make_link_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_make_link_params *value);
void file_system_make_link_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_make_link_params *out);

// FileSystem.mounted params.
struct file_system_mounted_params {
    uint32_t number;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_MOUNTED_PARAMS_DATA_WORDS = 1,
    FILE_SYSTEM_MOUNTED_PARAMS_POINTER_WORDS = 0,
    FILE_SYSTEM_MOUNTED_PARAMS_MAX_WORDS = 1,
    FILE_SYSTEM_MOUNTED_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_mounted_params_encode(const struct file_system_mounted_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_mounted_params_decode(const struct wire_message *message, struct file_system_mounted_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_system_mounted_params_pack(const struct file_system_mounted_params *value, uint64_t words[FILE_SYSTEM_MOUNTED_PARAMS_DATA_WORDS]);
status_t file_system_mounted_params_unpack(const uint64_t words[FILE_SYSTEM_MOUNTED_PARAMS_DATA_WORDS], struct file_system_mounted_params *out);
// For encoders and decoders of what contains it.
void file_system_mounted_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_mounted_params *value);
void file_system_mounted_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_mounted_params *out);

// FileSystem.makeSpecial params.
struct file_system_make_special_params {
    struct text path; // at most 255 bytes
    enum node_type type;
    uint16_t permissions; // 0 to 4095
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_MAKE_SPECIAL_PARAMS_DATA_WORDS = 1,
    FILE_SYSTEM_MAKE_SPECIAL_PARAMS_POINTER_WORDS = 1,
    FILE_SYSTEM_MAKE_SPECIAL_PARAMS_MAX_WORDS = 34,
    FILE_SYSTEM_MAKE_SPECIAL_PARAMS_MESSAGE_WORDS = 35,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_make_special_params_encode(const struct file_system_make_special_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_make_special_params_decode(const struct wire_message *message, struct file_system_make_special_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_system_make_special_params_pack(const struct file_system_make_special_params *value, uint64_t words[FILE_SYSTEM_MAKE_SPECIAL_PARAMS_DATA_WORDS]);
status_t file_system_make_special_params_unpack(const uint64_t words[FILE_SYSTEM_MAKE_SPECIAL_PARAMS_DATA_WORDS], struct file_system_make_special_params *out);
// For encoders and decoders of what contains it.
void file_system_make_special_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_make_special_params *value);
void file_system_make_special_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_make_special_params *out);

// FileSystem.narrow params.
struct file_system_narrow_params {
    struct text program; // at most 255 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_NARROW_PARAMS_DATA_WORDS = 0,
    FILE_SYSTEM_NARROW_PARAMS_POINTER_WORDS = 1,
    FILE_SYSTEM_NARROW_PARAMS_MAX_WORDS = 33,
    FILE_SYSTEM_NARROW_PARAMS_MESSAGE_WORDS = 34,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_narrow_params_encode(const struct file_system_narrow_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_narrow_params_decode(const struct wire_message *message, struct file_system_narrow_params *out);
// For encoders and decoders of what contains it.
void file_system_narrow_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_narrow_params *value);
void file_system_narrow_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_narrow_params *out);

// FileSystem.narrow results.
struct file_system_narrow_results {
    cap_t view; // FileSystem; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_NARROW_RESULTS_DATA_WORDS = 0,
    FILE_SYSTEM_NARROW_RESULTS_POINTER_WORDS = 1,
    FILE_SYSTEM_NARROW_RESULTS_MAX_WORDS = 1,
    FILE_SYSTEM_NARROW_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_narrow_results_encode(const struct file_system_narrow_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_narrow_results_decode(const struct wire_message *message, struct file_system_narrow_results *out);
// For encoders and decoders of what contains it.
void file_system_narrow_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_narrow_results *value);
void file_system_narrow_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_narrow_results *out);

// FileSystem.move params.
struct file_system_move_params {
    struct text from; // at most 255 bytes
    struct text to; // at most 255 bytes
    uint32_t flags; // bits of enum move_flag
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_SYSTEM_MOVE_PARAMS_DATA_WORDS = 1,
    FILE_SYSTEM_MOVE_PARAMS_POINTER_WORDS = 2,
    FILE_SYSTEM_MOVE_PARAMS_MAX_WORDS = 67,
    FILE_SYSTEM_MOVE_PARAMS_MESSAGE_WORDS = 68,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_system_move_params_encode(const struct file_system_move_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_system_move_params_decode(const struct wire_message *message, struct file_system_move_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_system_move_params_pack(const struct file_system_move_params *value, uint64_t words[FILE_SYSTEM_MOVE_PARAMS_DATA_WORDS]);
status_t file_system_move_params_unpack(const uint64_t words[FILE_SYSTEM_MOVE_PARAMS_DATA_WORDS], struct file_system_move_params *out);
// For encoders and decoders of what contains it.
void file_system_move_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_move_params *value);
void file_system_move_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_move_params *out);

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
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_read_params_pack(const struct file_read_params *value, uint64_t words[FILE_READ_PARAMS_DATA_WORDS]);
status_t file_read_params_unpack(const uint64_t words[FILE_READ_PARAMS_DATA_WORDS], struct file_read_params *out);
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
    FILE_READ_RESULTS_BYTES_AT = 2, // where `data` is in the message
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
    FILE_WRITE_PARAMS_BYTES_AT = 3, // where `data` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_write_params_encode(const struct file_write_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_write_params_decode(const struct wire_message *message, struct file_write_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_write_params_pack(const struct file_write_params *value, uint64_t words[FILE_WRITE_PARAMS_DATA_WORDS]);
status_t file_write_params_unpack(const uint64_t words[FILE_WRITE_PARAMS_DATA_WORDS], struct file_write_params *out);
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
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_write_results_pack(const struct file_write_results *value, uint64_t words[FILE_WRITE_RESULTS_DATA_WORDS]);
status_t file_write_results_unpack(const uint64_t words[FILE_WRITE_RESULTS_DATA_WORDS], struct file_write_results *out);
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
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_truncate_params_pack(const struct file_truncate_params *value, uint64_t words[FILE_TRUNCATE_PARAMS_DATA_WORDS]);
status_t file_truncate_params_unpack(const uint64_t words[FILE_TRUNCATE_PARAMS_DATA_WORDS], struct file_truncate_params *out);
// For encoders and decoders of what contains it.
void file_truncate_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_truncate_params *value);
void file_truncate_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_truncate_params *out);

// File.change params.
struct file_change_params {
    uint32_t changes; // bits of enum attribute_change
    uint16_t permissions; // 0 to 4095
    uint64_t modified_ns;
    uint64_t accessed_ns;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_CHANGE_PARAMS_DATA_WORDS = 3,
    FILE_CHANGE_PARAMS_POINTER_WORDS = 0,
    FILE_CHANGE_PARAMS_MAX_WORDS = 3,
    FILE_CHANGE_PARAMS_MESSAGE_WORDS = 4,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_change_params_encode(const struct file_change_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_change_params_decode(const struct wire_message *message, struct file_change_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_change_params_pack(const struct file_change_params *value, uint64_t words[FILE_CHANGE_PARAMS_DATA_WORDS]);
status_t file_change_params_unpack(const uint64_t words[FILE_CHANGE_PARAMS_DATA_WORDS], struct file_change_params *out);
// For encoders and decoders of what contains it.
void file_change_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_change_params *value);
void file_change_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_change_params *out);

// File.page params.
struct file_page_params {
    uint64_t index;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_PAGE_PARAMS_DATA_WORDS = 1,
    FILE_PAGE_PARAMS_POINTER_WORDS = 0,
    FILE_PAGE_PARAMS_MAX_WORDS = 1,
    FILE_PAGE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_page_params_encode(const struct file_page_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_page_params_decode(const struct wire_message *message, struct file_page_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_page_params_pack(const struct file_page_params *value, uint64_t words[FILE_PAGE_PARAMS_DATA_WORDS]);
status_t file_page_params_unpack(const uint64_t words[FILE_PAGE_PARAMS_DATA_WORDS], struct file_page_params *out);
// For encoders and decoders of what contains it.
void file_page_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_page_params *value);
void file_page_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_page_params *out);

// File.page results.
struct file_page_results {
    cap_t page; // Frame; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_PAGE_RESULTS_DATA_WORDS = 0,
    FILE_PAGE_RESULTS_POINTER_WORDS = 1,
    FILE_PAGE_RESULTS_MAX_WORDS = 1,
    FILE_PAGE_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_page_results_encode(const struct file_page_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_page_results_decode(const struct wire_message *message, struct file_page_results *out);
// For encoders and decoders of what contains it.
void file_page_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_page_results *value);
void file_page_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_page_results *out);

// File.reserve params.
struct file_reserve_params {
    uint64_t offset;
    uint64_t count; // 1 to 18446744073709551615
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_RESERVE_PARAMS_DATA_WORDS = 2,
    FILE_RESERVE_PARAMS_POINTER_WORDS = 0,
    FILE_RESERVE_PARAMS_MAX_WORDS = 2,
    FILE_RESERVE_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_reserve_params_encode(const struct file_reserve_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_reserve_params_decode(const struct wire_message *message, struct file_reserve_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_reserve_params_pack(const struct file_reserve_params *value, uint64_t words[FILE_RESERVE_PARAMS_DATA_WORDS]);
status_t file_reserve_params_unpack(const uint64_t words[FILE_RESERVE_PARAMS_DATA_WORDS], struct file_reserve_params *out);
// For encoders and decoders of what contains it.
void file_reserve_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_reserve_params *value);
void file_reserve_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_reserve_params *out);

// File.window params.
struct file_window_params {
    uint64_t index;
    bool is_written;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_WINDOW_PARAMS_DATA_WORDS = 2,
    FILE_WINDOW_PARAMS_POINTER_WORDS = 0,
    FILE_WINDOW_PARAMS_MAX_WORDS = 2,
    FILE_WINDOW_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_window_params_encode(const struct file_window_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_window_params_decode(const struct wire_message *message, struct file_window_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_window_params_pack(const struct file_window_params *value, uint64_t words[FILE_WINDOW_PARAMS_DATA_WORDS]);
status_t file_window_params_unpack(const uint64_t words[FILE_WINDOW_PARAMS_DATA_WORDS], struct file_window_params *out);
// For encoders and decoders of what contains it.
void file_window_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_window_params *value);
void file_window_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_window_params *out);

// File.window results.
struct file_window_results {
    uint32_t length;
    cap_t page; // Frame; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    FILE_WINDOW_RESULTS_DATA_WORDS = 1,
    FILE_WINDOW_RESULTS_POINTER_WORDS = 1,
    FILE_WINDOW_RESULTS_MAX_WORDS = 2,
    FILE_WINDOW_RESULTS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t file_window_results_encode(const struct file_window_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t file_window_results_decode(const struct wire_message *message, struct file_window_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t file_window_results_pack(const struct file_window_results *value, uint64_t words[FILE_WINDOW_RESULTS_DATA_WORDS]);
status_t file_window_results_unpack(const uint64_t words[FILE_WINDOW_RESULTS_DATA_WORDS], struct file_window_results *out);
// For encoders and decoders of what contains it.
void file_window_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_window_results *value);
void file_window_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_window_results *out);
