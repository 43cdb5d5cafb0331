// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/supervisor.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.h.j2
// Command: ./tessera gen
//
// Root's own protocol: the services of the system, and the machine.
#pragma once

#include <tessera/wire.h>
#include <process/process.h>

enum service_state : uint16_t {
    SERVICE_STATE_STARTING = 0,
    SERVICE_STATE_RUNNING = 1,
    SERVICE_STATE_WAITING = 2,
    SERVICE_STATE_FAILED = 3,
    SERVICE_STATE_STOPPED = 4,
};

enum : uint32_t { SERVICE_STATE_COUNT = 5 };

// The name in the spec; "?" for a number that is none.
const char *service_state_name(enum service_state value);

enum : uint32_t {
    INTERFACE_SUPERVISOR = 39,
    METHOD_SUPERVISOR_LIST = 0x2700,
    METHOD_SUPERVISOR_RESTART = 0x2701,
    METHOD_SUPERVISOR_KILL = 0x2702,
    METHOD_SUPERVISOR_MEMORY = 0x2703,
    METHOD_SUPERVISOR_CAPABILITIES = 0x2704,
    METHOD_SUPERVISOR_SHUTDOWN = 0x2705,
    METHOD_SUPERVISOR_REBOOT = 0x2706,
    METHOD_SUPERVISOR_CORES = 0x2707,
};

struct service_entry {
    uint32_t index;
    uint32_t restarts;
    uint64_t memory_bytes;
    uint64_t run_time_ns;
    enum service_state state;
    uint8_t priority;
    uint16_t last_fault;
    struct text name; // at most 31 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    SERVICE_ENTRY_DATA_WORDS = 4,
    SERVICE_ENTRY_POINTER_WORDS = 1,
    SERVICE_ENTRY_MAX_WORDS = 9,
    SERVICE_ENTRY_MESSAGE_WORDS = 10,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t service_entry_encode(const struct service_entry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t service_entry_decode(const struct wire_message *message, struct service_entry *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t service_entry_pack(const struct service_entry *value, uint64_t words[SERVICE_ENTRY_DATA_WORDS]);
status_t service_entry_unpack(const uint64_t words[SERVICE_ENTRY_DATA_WORDS], struct service_entry *out);
// For encoders and decoders of what contains it.
void service_entry_write_fields(struct wire_writer *writer, uint32_t at, const struct service_entry *value);
void service_entry_read_fields(struct wire_reader *reader, struct wire_section section, struct service_entry *out);

// A view of an encoded list.
struct service_entry_list {
    uint32_t count;
    struct wire_list list;
};

// Builds a list in storage of 1 + count_max * SERVICE_ENTRY_MAX_WORDS words.
struct service_entry_list_writer {
    struct wire_list_writer list;
};

// Views in *out are valid as long as the list is. An index out of range reads as zeros.
void service_entry_at(const struct service_entry_list *list, uint32_t index, struct service_entry *out);
void service_entry_list_begin(struct service_entry_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max);
// STATUS_NO_SPACE: the list is full. After an error the list is as it was before.
status_t service_entry_append(struct service_entry_list_writer *writer, const struct service_entry *value);
struct service_entry_list service_entry_list_finish(struct service_entry_list_writer *writer);
struct service_entry_list service_entry_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max);

struct memory_usage {
    uint64_t total_bytes;
    uint64_t free_bytes;
    uint64_t services_bytes;
    uint64_t kernel_bytes;
    uint32_t page_bytes;
    uint64_t programs_bytes; // pieces of RAM for programs, used or not; not in freeBytes, nor in servicesBytes
    uint64_t program_pieces; // how many there are
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    MEMORY_USAGE_DATA_WORDS = 7,
    MEMORY_USAGE_POINTER_WORDS = 0,
    MEMORY_USAGE_MAX_WORDS = 7,
    MEMORY_USAGE_MESSAGE_WORDS = 8,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t memory_usage_encode(const struct memory_usage *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t memory_usage_decode(const struct wire_message *message, struct memory_usage *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t memory_usage_pack(const struct memory_usage *value, uint64_t words[MEMORY_USAGE_DATA_WORDS]);
status_t memory_usage_unpack(const uint64_t words[MEMORY_USAGE_DATA_WORDS], struct memory_usage *out);
// For encoders and decoders of what contains it.
void memory_usage_write_fields(struct wire_writer *writer, uint32_t at, const struct memory_usage *value);
void memory_usage_read_fields(struct wire_reader *reader, struct wire_section section, struct memory_usage *out);

// What a core did since boot. It waited for the kernel's lock so often, and so long.
struct core_entry {
    uint32_t core;
    uint64_t lock_waits;
    uint64_t lock_wait_ns;
    uint64_t idle_ns;
    uint64_t uptime_ns;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    CORE_ENTRY_DATA_WORDS = 5,
    CORE_ENTRY_POINTER_WORDS = 0,
    CORE_ENTRY_MAX_WORDS = 5,
    CORE_ENTRY_MESSAGE_WORDS = 6,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t core_entry_encode(const struct core_entry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t core_entry_decode(const struct wire_message *message, struct core_entry *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t core_entry_pack(const struct core_entry *value, uint64_t words[CORE_ENTRY_DATA_WORDS]);
status_t core_entry_unpack(const uint64_t words[CORE_ENTRY_DATA_WORDS], struct core_entry *out);
// For encoders and decoders of what contains it.
void core_entry_write_fields(struct wire_writer *writer, uint32_t at, const struct core_entry *value);
void core_entry_read_fields(struct wire_reader *reader, struct wire_section section, struct core_entry *out);

// A view of an encoded list.
struct core_entry_list {
    uint32_t count;
    struct wire_list list;
};

// Builds a list in storage of 1 + count_max * CORE_ENTRY_MAX_WORDS words.
struct core_entry_list_writer {
    struct wire_list_writer list;
};

// Views in *out are valid as long as the list is. An index out of range reads as zeros.
void core_entry_at(const struct core_entry_list *list, uint32_t index, struct core_entry *out);
void core_entry_list_begin(struct core_entry_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max);
// STATUS_NO_SPACE: the list is full. After an error the list is as it was before.
status_t core_entry_append(struct core_entry_list_writer *writer, const struct core_entry *value);
struct core_entry_list core_entry_list_finish(struct core_entry_list_writer *writer);
struct core_entry_list core_entry_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max);

// Supervisor.list params.
struct supervisor_list_params {
    uint32_t cookie;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    SUPERVISOR_LIST_PARAMS_DATA_WORDS = 1,
    SUPERVISOR_LIST_PARAMS_POINTER_WORDS = 0,
    SUPERVISOR_LIST_PARAMS_MAX_WORDS = 1,
    SUPERVISOR_LIST_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t supervisor_list_params_encode(const struct supervisor_list_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t supervisor_list_params_decode(const struct wire_message *message, struct supervisor_list_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t supervisor_list_params_pack(const struct supervisor_list_params *value, uint64_t words[SUPERVISOR_LIST_PARAMS_DATA_WORDS]);
status_t supervisor_list_params_unpack(const uint64_t words[SUPERVISOR_LIST_PARAMS_DATA_WORDS], struct supervisor_list_params *out);
// For encoders and decoders of what contains it.
void supervisor_list_params_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_list_params *value);
void supervisor_list_params_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_list_params *out);

// Supervisor.list results.
struct supervisor_list_results {
    uint32_t next;
    struct service_entry_list entries; // at most 8
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    SUPERVISOR_LIST_RESULTS_DATA_WORDS = 1,
    SUPERVISOR_LIST_RESULTS_POINTER_WORDS = 1,
    SUPERVISOR_LIST_RESULTS_MAX_WORDS = 75,
    SUPERVISOR_LIST_RESULTS_MESSAGE_WORDS = 76,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t supervisor_list_results_encode(const struct supervisor_list_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t supervisor_list_results_decode(const struct wire_message *message, struct supervisor_list_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t supervisor_list_results_pack(const struct supervisor_list_results *value, uint64_t words[SUPERVISOR_LIST_RESULTS_DATA_WORDS]);
status_t supervisor_list_results_unpack(const uint64_t words[SUPERVISOR_LIST_RESULTS_DATA_WORDS], struct supervisor_list_results *out);
// For encoders and decoders of what contains it.
void supervisor_list_results_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_list_results *value);
void supervisor_list_results_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_list_results *out);

// Supervisor.restart params.
struct supervisor_restart_params {
    struct text name; // at most 31 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    SUPERVISOR_RESTART_PARAMS_DATA_WORDS = 0,
    SUPERVISOR_RESTART_PARAMS_POINTER_WORDS = 1,
    SUPERVISOR_RESTART_PARAMS_MAX_WORDS = 5,
    SUPERVISOR_RESTART_PARAMS_MESSAGE_WORDS = 6,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t supervisor_restart_params_encode(const struct supervisor_restart_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t supervisor_restart_params_decode(const struct wire_message *message, struct supervisor_restart_params *out);
// For encoders and decoders of what contains it.
void supervisor_restart_params_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_restart_params *value);
void supervisor_restart_params_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_restart_params *out);

// Supervisor.kill params.
struct supervisor_kill_params {
    struct text name; // at most 31 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    SUPERVISOR_KILL_PARAMS_DATA_WORDS = 0,
    SUPERVISOR_KILL_PARAMS_POINTER_WORDS = 1,
    SUPERVISOR_KILL_PARAMS_MAX_WORDS = 5,
    SUPERVISOR_KILL_PARAMS_MESSAGE_WORDS = 6,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t supervisor_kill_params_encode(const struct supervisor_kill_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t supervisor_kill_params_decode(const struct wire_message *message, struct supervisor_kill_params *out);
// For encoders and decoders of what contains it.
void supervisor_kill_params_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_kill_params *value);
void supervisor_kill_params_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_kill_params *out);

// Supervisor.capabilities params.
struct supervisor_capabilities_params {
    uint32_t index;
    uint32_t slot;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    SUPERVISOR_CAPABILITIES_PARAMS_DATA_WORDS = 1,
    SUPERVISOR_CAPABILITIES_PARAMS_POINTER_WORDS = 0,
    SUPERVISOR_CAPABILITIES_PARAMS_MAX_WORDS = 1,
    SUPERVISOR_CAPABILITIES_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t supervisor_capabilities_params_encode(const struct supervisor_capabilities_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t supervisor_capabilities_params_decode(const struct wire_message *message, struct supervisor_capabilities_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t supervisor_capabilities_params_pack(const struct supervisor_capabilities_params *value, uint64_t words[SUPERVISOR_CAPABILITIES_PARAMS_DATA_WORDS]);
status_t supervisor_capabilities_params_unpack(const uint64_t words[SUPERVISOR_CAPABILITIES_PARAMS_DATA_WORDS], struct supervisor_capabilities_params *out);
// For encoders and decoders of what contains it.
void supervisor_capabilities_params_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_capabilities_params *value);
void supervisor_capabilities_params_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_capabilities_params *out);

// Supervisor.capabilities results.
struct supervisor_capabilities_results {
    uint32_t next;
    struct capability_entry_list entries; // at most 8
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    SUPERVISOR_CAPABILITIES_RESULTS_DATA_WORDS = 1,
    SUPERVISOR_CAPABILITIES_RESULTS_POINTER_WORDS = 1,
    SUPERVISOR_CAPABILITIES_RESULTS_MAX_WORDS = 59,
    SUPERVISOR_CAPABILITIES_RESULTS_MESSAGE_WORDS = 60,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t supervisor_capabilities_results_encode(const struct supervisor_capabilities_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t supervisor_capabilities_results_decode(const struct wire_message *message, struct supervisor_capabilities_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t supervisor_capabilities_results_pack(const struct supervisor_capabilities_results *value, uint64_t words[SUPERVISOR_CAPABILITIES_RESULTS_DATA_WORDS]);
status_t supervisor_capabilities_results_unpack(const uint64_t words[SUPERVISOR_CAPABILITIES_RESULTS_DATA_WORDS], struct supervisor_capabilities_results *out);
// For encoders and decoders of what contains it.
void supervisor_capabilities_results_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_capabilities_results *value);
void supervisor_capabilities_results_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_capabilities_results *out);

// Supervisor.shutdown params.
struct supervisor_shutdown_params {
    uint8_t status;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    SUPERVISOR_SHUTDOWN_PARAMS_DATA_WORDS = 1,
    SUPERVISOR_SHUTDOWN_PARAMS_POINTER_WORDS = 0,
    SUPERVISOR_SHUTDOWN_PARAMS_MAX_WORDS = 1,
    SUPERVISOR_SHUTDOWN_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t supervisor_shutdown_params_encode(const struct supervisor_shutdown_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t supervisor_shutdown_params_decode(const struct wire_message *message, struct supervisor_shutdown_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t supervisor_shutdown_params_pack(const struct supervisor_shutdown_params *value, uint64_t words[SUPERVISOR_SHUTDOWN_PARAMS_DATA_WORDS]);
status_t supervisor_shutdown_params_unpack(const uint64_t words[SUPERVISOR_SHUTDOWN_PARAMS_DATA_WORDS], struct supervisor_shutdown_params *out);
// For encoders and decoders of what contains it.
void supervisor_shutdown_params_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_shutdown_params *value);
void supervisor_shutdown_params_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_shutdown_params *out);

// Supervisor.cores params.
struct supervisor_cores_params {
    uint32_t cookie;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    SUPERVISOR_CORES_PARAMS_DATA_WORDS = 1,
    SUPERVISOR_CORES_PARAMS_POINTER_WORDS = 0,
    SUPERVISOR_CORES_PARAMS_MAX_WORDS = 1,
    SUPERVISOR_CORES_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t supervisor_cores_params_encode(const struct supervisor_cores_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t supervisor_cores_params_decode(const struct wire_message *message, struct supervisor_cores_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t supervisor_cores_params_pack(const struct supervisor_cores_params *value, uint64_t words[SUPERVISOR_CORES_PARAMS_DATA_WORDS]);
status_t supervisor_cores_params_unpack(const uint64_t words[SUPERVISOR_CORES_PARAMS_DATA_WORDS], struct supervisor_cores_params *out);
// For encoders and decoders of what contains it.
void supervisor_cores_params_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_cores_params *value);
void supervisor_cores_params_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_cores_params *out);

// Supervisor.cores results.
struct supervisor_cores_results {
    uint32_t next;
    struct core_entry_list entries; // at most 8
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    SUPERVISOR_CORES_RESULTS_DATA_WORDS = 1,
    SUPERVISOR_CORES_RESULTS_POINTER_WORDS = 1,
    SUPERVISOR_CORES_RESULTS_MAX_WORDS = 43,
    SUPERVISOR_CORES_RESULTS_MESSAGE_WORDS = 44,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t supervisor_cores_results_encode(const struct supervisor_cores_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t supervisor_cores_results_decode(const struct wire_message *message, struct supervisor_cores_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t supervisor_cores_results_pack(const struct supervisor_cores_results *value, uint64_t words[SUPERVISOR_CORES_RESULTS_DATA_WORDS]);
status_t supervisor_cores_results_unpack(const uint64_t words[SUPERVISOR_CORES_RESULTS_DATA_WORDS], struct supervisor_cores_results *out);
// For encoders and decoders of what contains it.
void supervisor_cores_results_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_cores_results *value);
void supervisor_cores_results_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_cores_results *out);
