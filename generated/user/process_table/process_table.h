// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/process_table.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.h.j2
// Command: ./tessera gen
//
// The process table of a system: what root starts, and with which authority. Generated from manifests; lies in the
// boot bundle.
#pragma once

#include <tessera/wire.h>

enum restart_policy : uint16_t {
    RESTART_POLICY_NEVER = 0,
    RESTART_POLICY_ON_FAILURE = 1,
    RESTART_POLICY_ALWAYS = 2,
};

enum : uint32_t { RESTART_POLICY_COUNT = 3 };

// The name in the spec; "?" for a number that is none.
const char *restart_policy_name(enum restart_policy value);

enum grant_kind : uint16_t {
    GRANT_KIND_ENDPOINT = 0, // the service's own endpoint, to receive from
    GRANT_KIND_PORT = 1, // a port on another service's endpoint, to send to
    GRANT_KIND_DEVICE = 2, // device memory, untyped, or a range of ports: base and size
    GRANT_KIND_INTERRUPT = 3, // an interrupt line
    GRANT_KIND_DMA = 4, // RAM, physically contiguous, with the dma right; or a piece of what is left of RAM
};

enum : uint32_t { GRANT_KIND_COUNT = 5 };

// The name in the spec; "?" for a number that is none.
const char *grant_kind_name(enum grant_kind value);

struct grant_record {
    uint32_t slot; // slot in the process's cspace
    enum grant_kind kind;
    uint8_t rights;
    uint32_t target; // port: index of the service in the table
    uint32_t badge; // port: what the service is told: index of the client + 1
    uint64_t base; // device: physical address; or the first port
    uint64_t size_bytes; // device, dma
    uint32_t line; // interrupt
    struct text name; // name in the manifest; at most 31 bytes
    uint64_t port_count; // device: not 0: it is reached by this many ports from base on, not by memory
    uint64_t piece; // dma: not 0: without the dma right, the first, second, ... largest piece of what is left of RAM; nothing if there is none
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    GRANT_RECORD_DATA_WORDS = 7,
    GRANT_RECORD_POINTER_WORDS = 1,
    GRANT_RECORD_MAX_WORDS = 12,
    GRANT_RECORD_MESSAGE_WORDS = 13,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t grant_record_encode(const struct grant_record *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t grant_record_decode(const struct wire_message *message, struct grant_record *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t grant_record_pack(const struct grant_record *value, uint64_t words[GRANT_RECORD_DATA_WORDS]);
status_t grant_record_unpack(const uint64_t words[GRANT_RECORD_DATA_WORDS], struct grant_record *out);
// For encoders and decoders of what contains it.
void grant_record_write_fields(struct wire_writer *writer, uint32_t at, const struct grant_record *value);
void grant_record_read_fields(struct wire_reader *reader, struct wire_section section, struct grant_record *out);

// A view of an encoded list.
struct grant_record_list {
    uint32_t count;
    struct wire_list list;
};

// Builds a list in storage of 1 + count_max * GRANT_RECORD_MAX_WORDS words.
struct grant_record_list_writer {
    struct wire_list_writer list;
};

// Views in *out are valid as long as the list is. An index out of range reads as zeros.
void grant_record_at(const struct grant_record_list *list, uint32_t index, struct grant_record *out);
void grant_record_list_begin(struct grant_record_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max);
// STATUS_NO_SPACE: the list is full. After an error the list is as it was before.
status_t grant_record_append(struct grant_record_list_writer *writer, const struct grant_record *value);
struct grant_record_list grant_record_list_finish(struct grant_record_list_writer *writer);
struct grant_record_list grant_record_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max);

struct service_record {
    struct text name; // at most 31 bytes
    struct text binary; // name in the boot bundle; at most 63 bytes
    struct text_list arguments; // at most 32 of 63 bytes
    uint8_t priority;
    uint8_t max_priority;
    uint64_t memory_bytes;
    uint32_t stack_bytes;
    uint32_t cspace_slots;
    enum restart_policy restart;
    uint64_t backoff_ns; // first delay before a restart; doubles up to 64 times while the service keeps dying
    bool is_provider; // has an endpoint
    bool is_essential; // if it ends without a restart the machine is shut down with its status
    struct grant_record_list grants; // at most 64
    bool is_root; // this record is root itself: has an endpoint, is not started
    uint32_t empty_slots; // authority slots that hold nothing on this board
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    SERVICE_RECORD_DATA_WORDS = 5,
    SERVICE_RECORD_POINTER_WORDS = 4,
    SERVICE_RECORD_MAX_WORDS = 1078,
    SERVICE_RECORD_MESSAGE_WORDS = 1079,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t service_record_encode(const struct service_record *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t service_record_decode(const struct wire_message *message, struct service_record *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t service_record_pack(const struct service_record *value, uint64_t words[SERVICE_RECORD_DATA_WORDS]);
status_t service_record_unpack(const uint64_t words[SERVICE_RECORD_DATA_WORDS], struct service_record *out);
// For encoders and decoders of what contains it.
void service_record_write_fields(struct wire_writer *writer, uint32_t at, const struct service_record *value);
void service_record_read_fields(struct wire_reader *reader, struct wire_section section, struct service_record *out);

// A view of an encoded list.
struct service_record_list {
    uint32_t count;
    struct wire_list list;
};

// Builds a list in storage of 1 + count_max * SERVICE_RECORD_MAX_WORDS words.
struct service_record_list_writer {
    struct wire_list_writer list;
};

// Views in *out are valid as long as the list is. An index out of range reads as zeros.
void service_record_at(const struct service_record_list *list, uint32_t index, struct service_record *out);
void service_record_list_begin(struct service_record_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max);
// STATUS_NO_SPACE: the list is full. After an error the list is as it was before.
status_t service_record_append(struct service_record_list_writer *writer, const struct service_record *value);
struct service_record_list service_record_list_finish(struct service_record_list_writer *writer);
struct service_record_list service_record_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max);

struct process_table {
    uint32_t version;
    struct text system; // at most 31 bytes
    struct text board; // at most 31 bytes
    struct service_record_list services; // index = position; record 0 is root; in start order; at most 64
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PROCESS_TABLE_DATA_WORDS = 1,
    PROCESS_TABLE_POINTER_WORDS = 3,
    PROCESS_TABLE_MAX_WORDS = 69005,
    PROCESS_TABLE_MESSAGE_WORDS = 69006,
    PROCESS_TABLE_DOCUMENT_BYTES = 589824,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t process_table_encode(const struct process_table *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t process_table_decode(const struct wire_message *message, struct process_table *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t process_table_pack(const struct process_table *value, uint64_t words[PROCESS_TABLE_DATA_WORDS]);
status_t process_table_unpack(const uint64_t words[PROCESS_TABLE_DATA_WORDS], struct process_table *out);
// For encoders and decoders of what contains it.
void process_table_write_fields(struct wire_writer *writer, uint32_t at, const struct process_table *value);
void process_table_read_fields(struct wire_reader *reader, struct wire_section section, struct process_table *out);
