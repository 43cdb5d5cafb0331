// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/process.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.h.j2
// Command: ./tessera gen
//
// Starting programs and waiting for them.
#pragma once

#include <tessera/wire.h>

enum : uint32_t {
    PROCESS_ARGUMENTS_MAX = 512, // bytes of all arguments, each with its NUL
    PROCESS_PAGES_AT_ONCE = 128, // bytes of numbers of pages that are taken at once
    PROCESS_PAGES_TOLD = 896, // of those that are told at once
};

enum process_state : uint16_t {
    PROCESS_STATE_CREATED = 0,
    PROCESS_STATE_RUNNING = 1,
    PROCESS_STATE_EXITED = 2,
    PROCESS_STATE_KILLED = 3,
    PROCESS_STATE_FAULTED = 4,
};

enum : uint32_t { PROCESS_STATE_COUNT = 5 };

// The name in the spec; "?" for a number that is none.
const char *process_state_name(enum process_state value);

enum : uint32_t {
    INTERFACE_PROCESS_MANAGER = 37,
    METHOD_PROCESS_MANAGER_SPAWN = 0x2500,
    METHOD_PROCESS_MANAGER_LIST = 0x2501,
    METHOD_PROCESS_MANAGER_WAIT = 0x2502,
    METHOD_PROCESS_MANAGER_KILL = 0x2503,
    METHOD_PROCESS_MANAGER_CAPABILITIES = 0x2504,
    METHOD_PROCESS_MANAGER_SET_CORE = 0x2505,
    METHOD_PROCESS_MANAGER_SET_TRACED = 0x2506,
};

enum : uint32_t {
    INTERFACE_PROCESS = 38,
    METHOD_PROCESS_GRANT = 0x2600,
    METHOD_PROCESS_START = 0x2601,
    METHOD_PROCESS_WAIT = 0x2602,
    METHOD_PROCESS_KILL = 0x2603,
    METHOD_PROCESS_SET_NAME = 0x2604,
    METHOD_PROCESS_FINISH = 0x2605,
};

// Pages of memory of one process, whose port it has from the beginning, beside what it is made of. Each has a
// number, and counts for every process that holds it; it is free when nobody does any more. Slots and numbers are
// 16 bits each, one behind the other.
enum : uint32_t {
    INTERFACE_PROCESS_PAGES = 61,
    METHOD_PROCESS_PAGES_MOST = 0x3d00,
    METHOD_PROCESS_PAGES_TAKE = 0x3d01,
    METHOD_PROCESS_PAGES_HOLD = 0x3d02,
    METHOD_PROCESS_PAGES_DROP = 0x3d03,
};

// How a process ended.
struct process_end {
    int32_t status;
    enum process_state state;
    uint16_t fault_kind;
    uint64_t fault_address;
    uint64_t fault_pc;
    uint64_t run_time_ns; // that its first thread had of the processor
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_END_DATA_WORDS = 4,
    PROCESS_END_POINTER_WORDS = 0,
    PROCESS_END_MAX_WORDS = 4,
    PROCESS_END_MESSAGE_WORDS = 5,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_end_encode(const struct process_end *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_end_decode(const struct wire_message *message, struct process_end *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t process_end_pack(const struct process_end *value, uint64_t words[PROCESS_END_DATA_WORDS]);
status_t process_end_unpack(const uint64_t words[PROCESS_END_DATA_WORDS], struct process_end *out);
// For encoders and decoders of what contains it.
void process_end_write_fields(struct wire_writer *writer, uint32_t at, const struct process_end *value);
void process_end_read_fields(struct wire_reader *reader, struct wire_section section, struct process_end *out);

struct process_entry {
    uint32_t id;
    uint32_t parent;
    enum process_state state;
    int32_t status;
    uint64_t memory_bytes;
    uint64_t run_time_ns;
    struct text name; // at most 31 bytes
    uint32_t core;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_ENTRY_DATA_WORDS = 5,
    PROCESS_ENTRY_POINTER_WORDS = 1,
    PROCESS_ENTRY_MAX_WORDS = 10,
    PROCESS_ENTRY_MESSAGE_WORDS = 11,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_entry_encode(const struct process_entry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_entry_decode(const struct wire_message *message, struct process_entry *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t process_entry_pack(const struct process_entry *value, uint64_t words[PROCESS_ENTRY_DATA_WORDS]);
status_t process_entry_unpack(const uint64_t words[PROCESS_ENTRY_DATA_WORDS], struct process_entry *out);
// For encoders and decoders of what contains it.
void process_entry_write_fields(struct wire_writer *writer, uint32_t at, const struct process_entry *value);
void process_entry_read_fields(struct wire_reader *reader, struct wire_section section, struct process_entry *out);

// A view of an encoded list.
struct process_entry_list {
    uint32_t count;
    struct wire_list list;
};

// Builds a list in storage of 1 + count_max * PROCESS_ENTRY_MAX_WORDS words.
struct process_entry_list_writer {
    struct wire_list_writer list;
};

// Views in *out are valid as long as the list is. An index out of range reads as zeros.
void process_entry_at(const struct process_entry_list *list, uint32_t index, struct process_entry *out);
void process_entry_list_begin(struct process_entry_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max);
// STATUS_NO_SPACE: the list is full. After an error the list is as it was before.
status_t process_entry_append(struct process_entry_list_writer *writer, const struct process_entry *value);
struct process_entry_list process_entry_list_finish(struct process_entry_list_writer *writer);
struct process_entry_list process_entry_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max);

struct capability_entry {
    uint32_t slot;
    uint8_t object_type;
    uint8_t rights;
    uint32_t badge;
    struct text origin; // at most 31 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    CAPABILITY_ENTRY_DATA_WORDS = 2,
    CAPABILITY_ENTRY_POINTER_WORDS = 1,
    CAPABILITY_ENTRY_MAX_WORDS = 7,
    CAPABILITY_ENTRY_MESSAGE_WORDS = 8,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t capability_entry_encode(const struct capability_entry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t capability_entry_decode(const struct wire_message *message, struct capability_entry *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t capability_entry_pack(const struct capability_entry *value, uint64_t words[CAPABILITY_ENTRY_DATA_WORDS]);
status_t capability_entry_unpack(const uint64_t words[CAPABILITY_ENTRY_DATA_WORDS], struct capability_entry *out);
// For encoders and decoders of what contains it.
void capability_entry_write_fields(struct wire_writer *writer, uint32_t at, const struct capability_entry *value);
void capability_entry_read_fields(struct wire_reader *reader, struct wire_section section, struct capability_entry *out);

// A view of an encoded list.
struct capability_entry_list {
    uint32_t count;
    struct wire_list list;
};

// Builds a list in storage of 1 + count_max * CAPABILITY_ENTRY_MAX_WORDS words.
struct capability_entry_list_writer {
    struct wire_list_writer list;
};

// Views in *out are valid as long as the list is. An index out of range reads as zeros.
void capability_entry_at(const struct capability_entry_list *list, uint32_t index, struct capability_entry *out);
void capability_entry_list_begin(struct capability_entry_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max);
// STATUS_NO_SPACE: the list is full. After an error the list is as it was before.
status_t capability_entry_append(struct capability_entry_list_writer *writer, const struct capability_entry *value);
struct capability_entry_list capability_entry_list_finish(struct capability_entry_list_writer *writer);
struct capability_entry_list capability_entry_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max);

// ProcessManager.spawn params.
struct process_manager_spawn_params {
    struct text path; // at most 255 bytes
    struct data arguments; // at most 512 bytes
    uint64_t memory_bytes;
    struct text name; // at most 31 bytes
    uint32_t parent;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_MANAGER_SPAWN_PARAMS_DATA_WORDS = 2,
    PROCESS_MANAGER_SPAWN_PARAMS_POINTER_WORDS = 3,
    PROCESS_MANAGER_SPAWN_PARAMS_MAX_WORDS = 105,
    PROCESS_MANAGER_SPAWN_PARAMS_MESSAGE_WORDS = 106,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_manager_spawn_params_encode(const struct process_manager_spawn_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_manager_spawn_params_decode(const struct wire_message *message, struct process_manager_spawn_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t process_manager_spawn_params_pack(const struct process_manager_spawn_params *value, uint64_t words[PROCESS_MANAGER_SPAWN_PARAMS_DATA_WORDS]);
status_t process_manager_spawn_params_unpack(const uint64_t words[PROCESS_MANAGER_SPAWN_PARAMS_DATA_WORDS], struct process_manager_spawn_params *out);
// For encoders and decoders of what contains it.
void process_manager_spawn_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_spawn_params *value);
void process_manager_spawn_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_spawn_params *out);

// ProcessManager.spawn results.
struct process_manager_spawn_results {
    cap_t process; // Process; moves
    uint32_t id;
    uint64_t slots_end;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_MANAGER_SPAWN_RESULTS_DATA_WORDS = 2,
    PROCESS_MANAGER_SPAWN_RESULTS_POINTER_WORDS = 1,
    PROCESS_MANAGER_SPAWN_RESULTS_MAX_WORDS = 3,
    PROCESS_MANAGER_SPAWN_RESULTS_MESSAGE_WORDS = 4,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_manager_spawn_results_encode(const struct process_manager_spawn_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_manager_spawn_results_decode(const struct wire_message *message, struct process_manager_spawn_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t process_manager_spawn_results_pack(const struct process_manager_spawn_results *value, uint64_t words[PROCESS_MANAGER_SPAWN_RESULTS_DATA_WORDS]);
status_t process_manager_spawn_results_unpack(const uint64_t words[PROCESS_MANAGER_SPAWN_RESULTS_DATA_WORDS], struct process_manager_spawn_results *out);
// For encoders and decoders of what contains it.
void process_manager_spawn_results_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_spawn_results *value);
void process_manager_spawn_results_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_spawn_results *out);

// ProcessManager.list params.
struct process_manager_list_params {
    uint32_t cookie;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_MANAGER_LIST_PARAMS_DATA_WORDS = 1,
    PROCESS_MANAGER_LIST_PARAMS_POINTER_WORDS = 0,
    PROCESS_MANAGER_LIST_PARAMS_MAX_WORDS = 1,
    PROCESS_MANAGER_LIST_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_manager_list_params_encode(const struct process_manager_list_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_manager_list_params_decode(const struct wire_message *message, struct process_manager_list_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t process_manager_list_params_pack(const struct process_manager_list_params *value, uint64_t words[PROCESS_MANAGER_LIST_PARAMS_DATA_WORDS]);
status_t process_manager_list_params_unpack(const uint64_t words[PROCESS_MANAGER_LIST_PARAMS_DATA_WORDS], struct process_manager_list_params *out);
// For encoders and decoders of what contains it.
void process_manager_list_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_list_params *value);
void process_manager_list_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_list_params *out);

// ProcessManager.list results.
struct process_manager_list_results {
    uint32_t next;
    struct process_entry_list entries; // at most 8
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_MANAGER_LIST_RESULTS_DATA_WORDS = 1,
    PROCESS_MANAGER_LIST_RESULTS_POINTER_WORDS = 1,
    PROCESS_MANAGER_LIST_RESULTS_MAX_WORDS = 83,
    PROCESS_MANAGER_LIST_RESULTS_MESSAGE_WORDS = 84,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_manager_list_results_encode(const struct process_manager_list_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_manager_list_results_decode(const struct wire_message *message, struct process_manager_list_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t process_manager_list_results_pack(const struct process_manager_list_results *value, uint64_t words[PROCESS_MANAGER_LIST_RESULTS_DATA_WORDS]);
status_t process_manager_list_results_unpack(const uint64_t words[PROCESS_MANAGER_LIST_RESULTS_DATA_WORDS], struct process_manager_list_results *out);
// For encoders and decoders of what contains it.
void process_manager_list_results_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_list_results *value);
void process_manager_list_results_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_list_results *out);

// ProcessManager.wait params.
struct process_manager_wait_params {
    uint32_t id;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_MANAGER_WAIT_PARAMS_DATA_WORDS = 1,
    PROCESS_MANAGER_WAIT_PARAMS_POINTER_WORDS = 0,
    PROCESS_MANAGER_WAIT_PARAMS_MAX_WORDS = 1,
    PROCESS_MANAGER_WAIT_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_manager_wait_params_encode(const struct process_manager_wait_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_manager_wait_params_decode(const struct wire_message *message, struct process_manager_wait_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t process_manager_wait_params_pack(const struct process_manager_wait_params *value, uint64_t words[PROCESS_MANAGER_WAIT_PARAMS_DATA_WORDS]);
status_t process_manager_wait_params_unpack(const uint64_t words[PROCESS_MANAGER_WAIT_PARAMS_DATA_WORDS], struct process_manager_wait_params *out);
// For encoders and decoders of what contains it.
void process_manager_wait_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_wait_params *value);
void process_manager_wait_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_wait_params *out);

// ProcessManager.kill params.
struct process_manager_kill_params {
    uint32_t id;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_MANAGER_KILL_PARAMS_DATA_WORDS = 1,
    PROCESS_MANAGER_KILL_PARAMS_POINTER_WORDS = 0,
    PROCESS_MANAGER_KILL_PARAMS_MAX_WORDS = 1,
    PROCESS_MANAGER_KILL_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_manager_kill_params_encode(const struct process_manager_kill_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_manager_kill_params_decode(const struct wire_message *message, struct process_manager_kill_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t process_manager_kill_params_pack(const struct process_manager_kill_params *value, uint64_t words[PROCESS_MANAGER_KILL_PARAMS_DATA_WORDS]);
status_t process_manager_kill_params_unpack(const uint64_t words[PROCESS_MANAGER_KILL_PARAMS_DATA_WORDS], struct process_manager_kill_params *out);
// For encoders and decoders of what contains it.
void process_manager_kill_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_kill_params *value);
void process_manager_kill_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_kill_params *out);

// ProcessManager.capabilities params.
struct process_manager_capabilities_params {
    uint32_t id;
    uint32_t slot;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_MANAGER_CAPABILITIES_PARAMS_DATA_WORDS = 1,
    PROCESS_MANAGER_CAPABILITIES_PARAMS_POINTER_WORDS = 0,
    PROCESS_MANAGER_CAPABILITIES_PARAMS_MAX_WORDS = 1,
    PROCESS_MANAGER_CAPABILITIES_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_manager_capabilities_params_encode(const struct process_manager_capabilities_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_manager_capabilities_params_decode(const struct wire_message *message, struct process_manager_capabilities_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t process_manager_capabilities_params_pack(const struct process_manager_capabilities_params *value, uint64_t words[PROCESS_MANAGER_CAPABILITIES_PARAMS_DATA_WORDS]);
status_t process_manager_capabilities_params_unpack(const uint64_t words[PROCESS_MANAGER_CAPABILITIES_PARAMS_DATA_WORDS], struct process_manager_capabilities_params *out);
// For encoders and decoders of what contains it.
void process_manager_capabilities_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_capabilities_params *value);
void process_manager_capabilities_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_capabilities_params *out);

// ProcessManager.capabilities results.
struct process_manager_capabilities_results {
    uint32_t next;
    struct capability_entry_list entries; // at most 8
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_MANAGER_CAPABILITIES_RESULTS_DATA_WORDS = 1,
    PROCESS_MANAGER_CAPABILITIES_RESULTS_POINTER_WORDS = 1,
    PROCESS_MANAGER_CAPABILITIES_RESULTS_MAX_WORDS = 59,
    PROCESS_MANAGER_CAPABILITIES_RESULTS_MESSAGE_WORDS = 60,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_manager_capabilities_results_encode(const struct process_manager_capabilities_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_manager_capabilities_results_decode(const struct wire_message *message, struct process_manager_capabilities_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t process_manager_capabilities_results_pack(const struct process_manager_capabilities_results *value, uint64_t words[PROCESS_MANAGER_CAPABILITIES_RESULTS_DATA_WORDS]);
status_t process_manager_capabilities_results_unpack(const uint64_t words[PROCESS_MANAGER_CAPABILITIES_RESULTS_DATA_WORDS], struct process_manager_capabilities_results *out);
// For encoders and decoders of what contains it.
void process_manager_capabilities_results_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_capabilities_results *value);
void process_manager_capabilities_results_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_capabilities_results *out);

// ProcessManager.setCore params.
struct process_manager_set_core_params {
    uint32_t id;
    uint32_t core;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_MANAGER_SET_CORE_PARAMS_DATA_WORDS = 1,
    PROCESS_MANAGER_SET_CORE_PARAMS_POINTER_WORDS = 0,
    PROCESS_MANAGER_SET_CORE_PARAMS_MAX_WORDS = 1,
    PROCESS_MANAGER_SET_CORE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_manager_set_core_params_encode(const struct process_manager_set_core_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_manager_set_core_params_decode(const struct wire_message *message, struct process_manager_set_core_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t process_manager_set_core_params_pack(const struct process_manager_set_core_params *value, uint64_t words[PROCESS_MANAGER_SET_CORE_PARAMS_DATA_WORDS]);
status_t process_manager_set_core_params_unpack(const uint64_t words[PROCESS_MANAGER_SET_CORE_PARAMS_DATA_WORDS], struct process_manager_set_core_params *out);
// For encoders and decoders of what contains it.
void process_manager_set_core_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_set_core_params *value);
void process_manager_set_core_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_set_core_params *out);

// ProcessManager.setTraced params.
struct process_manager_set_traced_params {
    uint32_t id;
    bool is_traced;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_MANAGER_SET_TRACED_PARAMS_DATA_WORDS = 1,
    PROCESS_MANAGER_SET_TRACED_PARAMS_POINTER_WORDS = 0,
    PROCESS_MANAGER_SET_TRACED_PARAMS_MAX_WORDS = 1,
    PROCESS_MANAGER_SET_TRACED_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_manager_set_traced_params_encode(const struct process_manager_set_traced_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_manager_set_traced_params_decode(const struct wire_message *message, struct process_manager_set_traced_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t process_manager_set_traced_params_pack(const struct process_manager_set_traced_params *value, uint64_t words[PROCESS_MANAGER_SET_TRACED_PARAMS_DATA_WORDS]);
status_t process_manager_set_traced_params_unpack(const uint64_t words[PROCESS_MANAGER_SET_TRACED_PARAMS_DATA_WORDS], struct process_manager_set_traced_params *out);
// For encoders and decoders of what contains it.
void process_manager_set_traced_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_set_traced_params *value);
void process_manager_set_traced_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_set_traced_params *out);

// Process.grant params.
struct process_grant_params {
    cap_t capability; // Any; is copied
    uint32_t slot; // 6 to 255
    struct text origin; // at most 31 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_GRANT_PARAMS_DATA_WORDS = 1,
    PROCESS_GRANT_PARAMS_POINTER_WORDS = 2,
    PROCESS_GRANT_PARAMS_MAX_WORDS = 7,
    PROCESS_GRANT_PARAMS_MESSAGE_WORDS = 8,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_grant_params_encode(const struct process_grant_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_grant_params_decode(const struct wire_message *message, struct process_grant_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t process_grant_params_pack(const struct process_grant_params *value, uint64_t words[PROCESS_GRANT_PARAMS_DATA_WORDS]);
status_t process_grant_params_unpack(const uint64_t words[PROCESS_GRANT_PARAMS_DATA_WORDS], struct process_grant_params *out);
// For encoders and decoders of what contains it.
void process_grant_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_grant_params *value);
void process_grant_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_grant_params *out);

// Process.setName params.
struct process_set_name_params {
    struct text name; // at most 31 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_SET_NAME_PARAMS_DATA_WORDS = 0,
    PROCESS_SET_NAME_PARAMS_POINTER_WORDS = 1,
    PROCESS_SET_NAME_PARAMS_MAX_WORDS = 5,
    PROCESS_SET_NAME_PARAMS_MESSAGE_WORDS = 6,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_set_name_params_encode(const struct process_set_name_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_set_name_params_decode(const struct wire_message *message, struct process_set_name_params *out);
// For encoders and decoders of what contains it.
void process_set_name_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_set_name_params *value);
void process_set_name_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_set_name_params *out);

// ProcessPages.most results.
struct process_pages_most_results {
    uint32_t pages;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_PAGES_MOST_RESULTS_DATA_WORDS = 1,
    PROCESS_PAGES_MOST_RESULTS_POINTER_WORDS = 0,
    PROCESS_PAGES_MOST_RESULTS_MAX_WORDS = 1,
    PROCESS_PAGES_MOST_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_pages_most_results_encode(const struct process_pages_most_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_pages_most_results_decode(const struct wire_message *message, struct process_pages_most_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t process_pages_most_results_pack(const struct process_pages_most_results *value, uint64_t words[PROCESS_PAGES_MOST_RESULTS_DATA_WORDS]);
status_t process_pages_most_results_unpack(const uint64_t words[PROCESS_PAGES_MOST_RESULTS_DATA_WORDS], struct process_pages_most_results *out);
// For encoders and decoders of what contains it.
void process_pages_most_results_write_fields(struct wire_writer *writer, uint32_t at, const struct process_pages_most_results *value);
void process_pages_most_results_read_fields(struct wire_reader *reader, struct wire_section section, struct process_pages_most_results *out);

// ProcessPages.take params.
struct process_pages_take_params {
    struct data slots; // at most 128 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_PAGES_TAKE_PARAMS_DATA_WORDS = 0,
    PROCESS_PAGES_TAKE_PARAMS_POINTER_WORDS = 1,
    PROCESS_PAGES_TAKE_PARAMS_MAX_WORDS = 17,
    PROCESS_PAGES_TAKE_PARAMS_MESSAGE_WORDS = 18,
    PROCESS_PAGES_TAKE_PARAMS_BYTES_AT = 2, // where `slots` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_pages_take_params_encode(const struct process_pages_take_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_pages_take_params_decode(const struct wire_message *message, struct process_pages_take_params *out);
// For encoders and decoders of what contains it.
void process_pages_take_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_pages_take_params *value);
void process_pages_take_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_pages_take_params *out);

// ProcessPages.take results.
struct process_pages_take_results {
    struct data pages; // at most 128 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_PAGES_TAKE_RESULTS_DATA_WORDS = 0,
    PROCESS_PAGES_TAKE_RESULTS_POINTER_WORDS = 1,
    PROCESS_PAGES_TAKE_RESULTS_MAX_WORDS = 17,
    PROCESS_PAGES_TAKE_RESULTS_MESSAGE_WORDS = 18,
    PROCESS_PAGES_TAKE_RESULTS_BYTES_AT = 2, // where `pages` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_pages_take_results_encode(const struct process_pages_take_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_pages_take_results_decode(const struct wire_message *message, struct process_pages_take_results *out);
// For encoders and decoders of what contains it.
void process_pages_take_results_write_fields(struct wire_writer *writer, uint32_t at, const struct process_pages_take_results *value);
void process_pages_take_results_read_fields(struct wire_reader *reader, struct wire_section section, struct process_pages_take_results *out);

// ProcessPages.hold params.
struct process_pages_hold_params {
    struct data pages; // at most 896 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_PAGES_HOLD_PARAMS_DATA_WORDS = 0,
    PROCESS_PAGES_HOLD_PARAMS_POINTER_WORDS = 1,
    PROCESS_PAGES_HOLD_PARAMS_MAX_WORDS = 113,
    PROCESS_PAGES_HOLD_PARAMS_MESSAGE_WORDS = 114,
    PROCESS_PAGES_HOLD_PARAMS_BYTES_AT = 2, // where `pages` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_pages_hold_params_encode(const struct process_pages_hold_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_pages_hold_params_decode(const struct wire_message *message, struct process_pages_hold_params *out);
// For encoders and decoders of what contains it.
void process_pages_hold_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_pages_hold_params *value);
void process_pages_hold_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_pages_hold_params *out);

// ProcessPages.drop params.
struct process_pages_drop_params {
    struct data pages; // at most 896 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_PAGES_DROP_PARAMS_DATA_WORDS = 0,
    PROCESS_PAGES_DROP_PARAMS_POINTER_WORDS = 1,
    PROCESS_PAGES_DROP_PARAMS_MAX_WORDS = 113,
    PROCESS_PAGES_DROP_PARAMS_MESSAGE_WORDS = 114,
    PROCESS_PAGES_DROP_PARAMS_BYTES_AT = 2, // where `pages` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_pages_drop_params_encode(const struct process_pages_drop_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_pages_drop_params_decode(const struct wire_message *message, struct process_pages_drop_params *out);
// For encoders and decoders of what contains it.
void process_pages_drop_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_pages_drop_params *value);
void process_pages_drop_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_pages_drop_params *out);
