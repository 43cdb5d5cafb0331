// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/supervisor.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.c.j2
// Command: ./tessera gen
//
// Encoders and decoders of supervisor: bounded, strict, without allocation. See tessera/wire.h.

#include <supervisor/supervisor.h>

const char *service_state_name(enum service_state value) {
    static const char *const names[] = {
        "starting",
        "running",
        "waiting",
        "failed",
        "stopped",
    };
    return (uint32_t)value < SERVICE_STATE_COUNT ? names[value] : "?";
}

status_t service_entry_encode(const struct service_entry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, SERVICE_ENTRY_DATA_WORDS, SERVICE_ENTRY_POINTER_WORDS);
    service_entry_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t service_entry_decode(const struct wire_message *message, struct service_entry *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    service_entry_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t service_entry_pack(const struct service_entry *value, uint64_t words[SERVICE_ENTRY_DATA_WORDS]) {
    if ((uint32_t)value->state >= SERVICE_STATE_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)value->index | (uint64_t)value->restarts << 32;
    words[1] = value->memory_bytes;
    words[2] = value->run_time_ns;
    words[3] = (uint64_t)value->state | (uint64_t)value->priority << 16 | (uint64_t)value->last_fault << 32;
    return STATUS_OK;
}

status_t service_entry_unpack(const uint64_t words[SERVICE_ENTRY_DATA_WORDS], struct service_entry *out) {
    if ((words[3] & UINT64_C(0xffff0000ff000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->index = (uint32_t)words[0];
    out->restarts = (uint32_t)(words[0] >> 32);
    out->memory_bytes = words[1];
    out->run_time_ns = words[2];
    out->state = (enum service_state)(uint16_t)words[3];
    if ((uint32_t)out->state >= SERVICE_STATE_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->priority = (uint8_t)(words[3] >> 16);
    out->last_fault = (uint16_t)(words[3] >> 32);
    return STATUS_OK;
}

void service_entry_write_fields(struct wire_writer *writer, uint32_t at, const struct service_entry *value) {
    uint64_t data[SERVICE_ENTRY_DATA_WORDS] = {};
    wire_fail(writer, service_entry_pack(value, data));
    wire_write_words(writer, at, data, SERVICE_ENTRY_DATA_WORDS);
    wire_write_text(writer, at + 4, value->name, 31);
}

void service_entry_read_fields(struct wire_reader *reader, struct wire_section section, struct service_entry *out) {
    uint64_t data[SERVICE_ENTRY_DATA_WORDS];
    wire_read_words(reader, section, data, SERVICE_ENTRY_DATA_WORDS);
    wire_check(reader, service_entry_unpack(data, out));
    out->name = wire_read_text(reader, section, 0, 31);
    wire_skip_pointers(reader, section, SERVICE_ENTRY_POINTER_WORDS);
}

void service_entry_at(const struct service_entry_list *list, uint32_t index, struct service_entry *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin_element(&reader, &list->list, index);
    *out = (struct service_entry){};
    service_entry_read_fields(&reader, section, out);
}

void service_entry_list_begin(struct service_entry_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max) {
    wire_list_begin(&writer->list, storage, capacity, count_max, SERVICE_ENTRY_DATA_WORDS, SERVICE_ENTRY_POINTER_WORDS);
}

status_t service_entry_append(struct service_entry_list_writer *writer, const struct service_entry *value) {
    const uint32_t at = wire_list_next(&writer->list);
    service_entry_write_fields(&writer->list.writer, at, value);
    return wire_list_commit(&writer->list);
}

struct service_entry_list service_entry_list_finish(struct service_entry_list_writer *writer) {
    const struct wire_list list = wire_list_finish(&writer->list);
    return (struct service_entry_list){.count = list.count, .list = list};
}

struct service_entry_list service_entry_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max) {
    struct wire_list list = wire_read_list(reader, section, pointer, count_max);
    for (uint32_t i = 0; i < list.count && reader->status == STATUS_OK; i++) {
        struct service_entry element;
        service_entry_read_fields(reader, wire_element(reader, &list, i), &element);
    }
    wire_end_list(reader, &list);
    return (struct service_entry_list){.count = list.count, .list = list};
}

status_t memory_usage_encode(const struct memory_usage *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, MEMORY_USAGE_DATA_WORDS, MEMORY_USAGE_POINTER_WORDS);
    memory_usage_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t memory_usage_decode(const struct wire_message *message, struct memory_usage *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    memory_usage_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t memory_usage_pack(const struct memory_usage *value, uint64_t words[MEMORY_USAGE_DATA_WORDS]) {
    words[0] = value->total_bytes;
    words[1] = value->free_bytes;
    words[2] = value->services_bytes;
    words[3] = value->kernel_bytes;
    words[4] = (uint64_t)value->page_bytes;
    words[5] = value->programs_bytes;
    words[6] = value->program_pieces;
    return STATUS_OK;
}

status_t memory_usage_unpack(const uint64_t words[MEMORY_USAGE_DATA_WORDS], struct memory_usage *out) {
    if ((words[4] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->total_bytes = words[0];
    out->free_bytes = words[1];
    out->services_bytes = words[2];
    out->kernel_bytes = words[3];
    out->page_bytes = (uint32_t)words[4];
    out->programs_bytes = words[5];
    out->program_pieces = words[6];
    return STATUS_OK;
}

void memory_usage_write_fields(struct wire_writer *writer, uint32_t at, const struct memory_usage *value) {
    uint64_t data[MEMORY_USAGE_DATA_WORDS] = {};
    wire_fail(writer, memory_usage_pack(value, data));
    wire_write_words(writer, at, data, MEMORY_USAGE_DATA_WORDS);
}

void memory_usage_read_fields(struct wire_reader *reader, struct wire_section section, struct memory_usage *out) {
    uint64_t data[MEMORY_USAGE_DATA_WORDS];
    wire_read_words(reader, section, data, MEMORY_USAGE_DATA_WORDS);
    wire_check(reader, memory_usage_unpack(data, out));
    wire_skip_pointers(reader, section, MEMORY_USAGE_POINTER_WORDS);
}

status_t core_entry_encode(const struct core_entry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, CORE_ENTRY_DATA_WORDS, CORE_ENTRY_POINTER_WORDS);
    core_entry_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t core_entry_decode(const struct wire_message *message, struct core_entry *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    core_entry_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t core_entry_pack(const struct core_entry *value, uint64_t words[CORE_ENTRY_DATA_WORDS]) {
    words[0] = (uint64_t)value->core;
    words[1] = value->lock_waits;
    words[2] = value->lock_wait_ns;
    words[3] = value->idle_ns;
    words[4] = value->uptime_ns;
    return STATUS_OK;
}

status_t core_entry_unpack(const uint64_t words[CORE_ENTRY_DATA_WORDS], struct core_entry *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->core = (uint32_t)words[0];
    out->lock_waits = words[1];
    out->lock_wait_ns = words[2];
    out->idle_ns = words[3];
    out->uptime_ns = words[4];
    return STATUS_OK;
}

void core_entry_write_fields(struct wire_writer *writer, uint32_t at, const struct core_entry *value) {
    uint64_t data[CORE_ENTRY_DATA_WORDS] = {};
    wire_fail(writer, core_entry_pack(value, data));
    wire_write_words(writer, at, data, CORE_ENTRY_DATA_WORDS);
}

void core_entry_read_fields(struct wire_reader *reader, struct wire_section section, struct core_entry *out) {
    uint64_t data[CORE_ENTRY_DATA_WORDS];
    wire_read_words(reader, section, data, CORE_ENTRY_DATA_WORDS);
    wire_check(reader, core_entry_unpack(data, out));
    wire_skip_pointers(reader, section, CORE_ENTRY_POINTER_WORDS);
}

void core_entry_at(const struct core_entry_list *list, uint32_t index, struct core_entry *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin_element(&reader, &list->list, index);
    *out = (struct core_entry){};
    core_entry_read_fields(&reader, section, out);
}

void core_entry_list_begin(struct core_entry_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max) {
    wire_list_begin(&writer->list, storage, capacity, count_max, CORE_ENTRY_DATA_WORDS, CORE_ENTRY_POINTER_WORDS);
}

status_t core_entry_append(struct core_entry_list_writer *writer, const struct core_entry *value) {
    const uint32_t at = wire_list_next(&writer->list);
    core_entry_write_fields(&writer->list.writer, at, value);
    return wire_list_commit(&writer->list);
}

struct core_entry_list core_entry_list_finish(struct core_entry_list_writer *writer) {
    const struct wire_list list = wire_list_finish(&writer->list);
    return (struct core_entry_list){.count = list.count, .list = list};
}

struct core_entry_list core_entry_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max) {
    struct wire_list list = wire_read_list(reader, section, pointer, count_max);
    for (uint32_t i = 0; i < list.count && reader->status == STATUS_OK; i++) {
        struct core_entry element;
        core_entry_read_fields(reader, wire_element(reader, &list, i), &element);
    }
    wire_end_list(reader, &list);
    return (struct core_entry_list){.count = list.count, .list = list};
}

status_t supervisor_list_params_encode(const struct supervisor_list_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, SUPERVISOR_LIST_PARAMS_DATA_WORDS, SUPERVISOR_LIST_PARAMS_POINTER_WORDS);
    supervisor_list_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t supervisor_list_params_decode(const struct wire_message *message, struct supervisor_list_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    supervisor_list_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t supervisor_list_params_pack(const struct supervisor_list_params *value, uint64_t words[SUPERVISOR_LIST_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->cookie;
    return STATUS_OK;
}

status_t supervisor_list_params_unpack(const uint64_t words[SUPERVISOR_LIST_PARAMS_DATA_WORDS], struct supervisor_list_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->cookie = (uint32_t)words[0];
    return STATUS_OK;
}

void supervisor_list_params_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_list_params *value) {
    uint64_t data[SUPERVISOR_LIST_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, supervisor_list_params_pack(value, data));
    wire_write_words(writer, at, data, SUPERVISOR_LIST_PARAMS_DATA_WORDS);
}

void supervisor_list_params_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_list_params *out) {
    uint64_t data[SUPERVISOR_LIST_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, SUPERVISOR_LIST_PARAMS_DATA_WORDS);
    wire_check(reader, supervisor_list_params_unpack(data, out));
    wire_skip_pointers(reader, section, SUPERVISOR_LIST_PARAMS_POINTER_WORDS);
}

status_t supervisor_list_results_encode(const struct supervisor_list_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, SUPERVISOR_LIST_RESULTS_DATA_WORDS, SUPERVISOR_LIST_RESULTS_POINTER_WORDS);
    supervisor_list_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t supervisor_list_results_decode(const struct wire_message *message, struct supervisor_list_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    supervisor_list_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t supervisor_list_results_pack(const struct supervisor_list_results *value, uint64_t words[SUPERVISOR_LIST_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->next;
    return STATUS_OK;
}

status_t supervisor_list_results_unpack(const uint64_t words[SUPERVISOR_LIST_RESULTS_DATA_WORDS], struct supervisor_list_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->next = (uint32_t)words[0];
    return STATUS_OK;
}

void supervisor_list_results_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_list_results *value) {
    uint64_t data[SUPERVISOR_LIST_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, supervisor_list_results_pack(value, data));
    wire_write_words(writer, at, data, SUPERVISOR_LIST_RESULTS_DATA_WORDS);
    wire_write_list(writer, at + 1, &value->entries.list, 8);
}

void supervisor_list_results_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_list_results *out) {
    uint64_t data[SUPERVISOR_LIST_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, SUPERVISOR_LIST_RESULTS_DATA_WORDS);
    wire_check(reader, supervisor_list_results_unpack(data, out));
    out->entries = service_entry_list_read(reader, section, 0, 8);
    wire_skip_pointers(reader, section, SUPERVISOR_LIST_RESULTS_POINTER_WORDS);
}

status_t supervisor_restart_params_encode(const struct supervisor_restart_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, SUPERVISOR_RESTART_PARAMS_DATA_WORDS, SUPERVISOR_RESTART_PARAMS_POINTER_WORDS);
    supervisor_restart_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t supervisor_restart_params_decode(const struct wire_message *message, struct supervisor_restart_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    supervisor_restart_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void supervisor_restart_params_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_restart_params *value) {
    wire_write_text(writer, at + 0, value->name, 31);
}

void supervisor_restart_params_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_restart_params *out) {
    out->name = wire_read_text(reader, section, 0, 31);
    wire_skip_pointers(reader, section, SUPERVISOR_RESTART_PARAMS_POINTER_WORDS);
}

status_t supervisor_kill_params_encode(const struct supervisor_kill_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, SUPERVISOR_KILL_PARAMS_DATA_WORDS, SUPERVISOR_KILL_PARAMS_POINTER_WORDS);
    supervisor_kill_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t supervisor_kill_params_decode(const struct wire_message *message, struct supervisor_kill_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    supervisor_kill_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void supervisor_kill_params_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_kill_params *value) {
    wire_write_text(writer, at + 0, value->name, 31);
}

void supervisor_kill_params_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_kill_params *out) {
    out->name = wire_read_text(reader, section, 0, 31);
    wire_skip_pointers(reader, section, SUPERVISOR_KILL_PARAMS_POINTER_WORDS);
}

status_t supervisor_capabilities_params_encode(const struct supervisor_capabilities_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, SUPERVISOR_CAPABILITIES_PARAMS_DATA_WORDS, SUPERVISOR_CAPABILITIES_PARAMS_POINTER_WORDS);
    supervisor_capabilities_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t supervisor_capabilities_params_decode(const struct wire_message *message, struct supervisor_capabilities_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    supervisor_capabilities_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t supervisor_capabilities_params_pack(const struct supervisor_capabilities_params *value, uint64_t words[SUPERVISOR_CAPABILITIES_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->index | (uint64_t)value->slot << 32;
    return STATUS_OK;
}

status_t supervisor_capabilities_params_unpack(const uint64_t words[SUPERVISOR_CAPABILITIES_PARAMS_DATA_WORDS], struct supervisor_capabilities_params *out) {
    out->index = (uint32_t)words[0];
    out->slot = (uint32_t)(words[0] >> 32);
    return STATUS_OK;
}

void supervisor_capabilities_params_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_capabilities_params *value) {
    uint64_t data[SUPERVISOR_CAPABILITIES_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, supervisor_capabilities_params_pack(value, data));
    wire_write_words(writer, at, data, SUPERVISOR_CAPABILITIES_PARAMS_DATA_WORDS);
}

void supervisor_capabilities_params_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_capabilities_params *out) {
    uint64_t data[SUPERVISOR_CAPABILITIES_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, SUPERVISOR_CAPABILITIES_PARAMS_DATA_WORDS);
    wire_check(reader, supervisor_capabilities_params_unpack(data, out));
    wire_skip_pointers(reader, section, SUPERVISOR_CAPABILITIES_PARAMS_POINTER_WORDS);
}

status_t supervisor_capabilities_results_encode(const struct supervisor_capabilities_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, SUPERVISOR_CAPABILITIES_RESULTS_DATA_WORDS, SUPERVISOR_CAPABILITIES_RESULTS_POINTER_WORDS);
    supervisor_capabilities_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t supervisor_capabilities_results_decode(const struct wire_message *message, struct supervisor_capabilities_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    supervisor_capabilities_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t supervisor_capabilities_results_pack(const struct supervisor_capabilities_results *value, uint64_t words[SUPERVISOR_CAPABILITIES_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->next;
    return STATUS_OK;
}

status_t supervisor_capabilities_results_unpack(const uint64_t words[SUPERVISOR_CAPABILITIES_RESULTS_DATA_WORDS], struct supervisor_capabilities_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->next = (uint32_t)words[0];
    return STATUS_OK;
}

void supervisor_capabilities_results_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_capabilities_results *value) {
    uint64_t data[SUPERVISOR_CAPABILITIES_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, supervisor_capabilities_results_pack(value, data));
    wire_write_words(writer, at, data, SUPERVISOR_CAPABILITIES_RESULTS_DATA_WORDS);
    wire_write_list(writer, at + 1, &value->entries.list, 8);
}

void supervisor_capabilities_results_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_capabilities_results *out) {
    uint64_t data[SUPERVISOR_CAPABILITIES_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, SUPERVISOR_CAPABILITIES_RESULTS_DATA_WORDS);
    wire_check(reader, supervisor_capabilities_results_unpack(data, out));
    out->entries = capability_entry_list_read(reader, section, 0, 8);
    wire_skip_pointers(reader, section, SUPERVISOR_CAPABILITIES_RESULTS_POINTER_WORDS);
}

status_t supervisor_shutdown_params_encode(const struct supervisor_shutdown_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, SUPERVISOR_SHUTDOWN_PARAMS_DATA_WORDS, SUPERVISOR_SHUTDOWN_PARAMS_POINTER_WORDS);
    supervisor_shutdown_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t supervisor_shutdown_params_decode(const struct wire_message *message, struct supervisor_shutdown_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    supervisor_shutdown_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t supervisor_shutdown_params_pack(const struct supervisor_shutdown_params *value, uint64_t words[SUPERVISOR_SHUTDOWN_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->status;
    return STATUS_OK;
}

status_t supervisor_shutdown_params_unpack(const uint64_t words[SUPERVISOR_SHUTDOWN_PARAMS_DATA_WORDS], struct supervisor_shutdown_params *out) {
    if ((words[0] & UINT64_C(0xffffffffffffff00)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->status = (uint8_t)words[0];
    return STATUS_OK;
}

void supervisor_shutdown_params_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_shutdown_params *value) {
    uint64_t data[SUPERVISOR_SHUTDOWN_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, supervisor_shutdown_params_pack(value, data));
    wire_write_words(writer, at, data, SUPERVISOR_SHUTDOWN_PARAMS_DATA_WORDS);
}

void supervisor_shutdown_params_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_shutdown_params *out) {
    uint64_t data[SUPERVISOR_SHUTDOWN_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, SUPERVISOR_SHUTDOWN_PARAMS_DATA_WORDS);
    wire_check(reader, supervisor_shutdown_params_unpack(data, out));
    wire_skip_pointers(reader, section, SUPERVISOR_SHUTDOWN_PARAMS_POINTER_WORDS);
}

status_t supervisor_cores_params_encode(const struct supervisor_cores_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, SUPERVISOR_CORES_PARAMS_DATA_WORDS, SUPERVISOR_CORES_PARAMS_POINTER_WORDS);
    supervisor_cores_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t supervisor_cores_params_decode(const struct wire_message *message, struct supervisor_cores_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    supervisor_cores_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t supervisor_cores_params_pack(const struct supervisor_cores_params *value, uint64_t words[SUPERVISOR_CORES_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->cookie;
    return STATUS_OK;
}

status_t supervisor_cores_params_unpack(const uint64_t words[SUPERVISOR_CORES_PARAMS_DATA_WORDS], struct supervisor_cores_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->cookie = (uint32_t)words[0];
    return STATUS_OK;
}

void supervisor_cores_params_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_cores_params *value) {
    uint64_t data[SUPERVISOR_CORES_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, supervisor_cores_params_pack(value, data));
    wire_write_words(writer, at, data, SUPERVISOR_CORES_PARAMS_DATA_WORDS);
}

void supervisor_cores_params_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_cores_params *out) {
    uint64_t data[SUPERVISOR_CORES_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, SUPERVISOR_CORES_PARAMS_DATA_WORDS);
    wire_check(reader, supervisor_cores_params_unpack(data, out));
    wire_skip_pointers(reader, section, SUPERVISOR_CORES_PARAMS_POINTER_WORDS);
}

status_t supervisor_cores_results_encode(const struct supervisor_cores_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, SUPERVISOR_CORES_RESULTS_DATA_WORDS, SUPERVISOR_CORES_RESULTS_POINTER_WORDS);
    supervisor_cores_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t supervisor_cores_results_decode(const struct wire_message *message, struct supervisor_cores_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    supervisor_cores_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t supervisor_cores_results_pack(const struct supervisor_cores_results *value, uint64_t words[SUPERVISOR_CORES_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->next;
    return STATUS_OK;
}

status_t supervisor_cores_results_unpack(const uint64_t words[SUPERVISOR_CORES_RESULTS_DATA_WORDS], struct supervisor_cores_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->next = (uint32_t)words[0];
    return STATUS_OK;
}

void supervisor_cores_results_write_fields(struct wire_writer *writer, uint32_t at, const struct supervisor_cores_results *value) {
    uint64_t data[SUPERVISOR_CORES_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, supervisor_cores_results_pack(value, data));
    wire_write_words(writer, at, data, SUPERVISOR_CORES_RESULTS_DATA_WORDS);
    wire_write_list(writer, at + 1, &value->entries.list, 8);
}

void supervisor_cores_results_read_fields(struct wire_reader *reader, struct wire_section section, struct supervisor_cores_results *out) {
    uint64_t data[SUPERVISOR_CORES_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, SUPERVISOR_CORES_RESULTS_DATA_WORDS);
    wire_check(reader, supervisor_cores_results_unpack(data, out));
    out->entries = core_entry_list_read(reader, section, 0, 8);
    wire_skip_pointers(reader, section, SUPERVISOR_CORES_RESULTS_POINTER_WORDS);
}
