// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/process.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.c.j2
// Command: ./tessera gen
//
// Encoders and decoders of process: bounded, strict, without allocation. See tessera/wire.h.

#include <process/process.h>

#include <tessera/wire_bytes.h>

const char *process_state_name(enum process_state value) {
    static const char *const names[] = {
        "created",
        "running",
        "exited",
        "killed",
        "faulted",
    };
    return (uint32_t)value < PROCESS_STATE_COUNT ? names[value] : "?";
}

status_t process_end_encode(const struct process_end *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_END_DATA_WORDS, PROCESS_END_POINTER_WORDS);
    process_end_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_end_decode(const struct wire_message *message, struct process_end *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_end_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t process_end_pack(const struct process_end *value, uint64_t words[PROCESS_END_DATA_WORDS]) {
    if ((uint32_t)value->state >= PROCESS_STATE_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)(uint32_t)value->status | (uint64_t)value->state << 32 | (uint64_t)value->fault_kind << 48;
    words[1] = value->fault_address;
    words[2] = value->fault_pc;
    words[3] = value->run_time_ns;
    return STATUS_OK;
}

status_t process_end_unpack(const uint64_t words[PROCESS_END_DATA_WORDS], struct process_end *out) {
    out->status = (int32_t)(uint32_t)words[0];
    out->state = (enum process_state)(uint16_t)(words[0] >> 32);
    if ((uint32_t)out->state >= PROCESS_STATE_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->fault_kind = (uint16_t)(words[0] >> 48);
    out->fault_address = words[1];
    out->fault_pc = words[2];
    out->run_time_ns = words[3];
    return STATUS_OK;
}

void process_end_write_fields(struct wire_writer *writer, uint32_t at, const struct process_end *value) {
    uint64_t data[PROCESS_END_DATA_WORDS] = {};
    wire_fail(writer, process_end_pack(value, data));
    wire_write_words(writer, at, data, PROCESS_END_DATA_WORDS);
}

void process_end_read_fields(struct wire_reader *reader, struct wire_section section, struct process_end *out) {
    uint64_t data[PROCESS_END_DATA_WORDS];
    wire_read_words(reader, section, data, PROCESS_END_DATA_WORDS);
    wire_check(reader, process_end_unpack(data, out));
    wire_skip_pointers(reader, section, PROCESS_END_POINTER_WORDS);
}

status_t process_entry_encode(const struct process_entry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_ENTRY_DATA_WORDS, PROCESS_ENTRY_POINTER_WORDS);
    process_entry_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_entry_decode(const struct wire_message *message, struct process_entry *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_entry_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t process_entry_pack(const struct process_entry *value, uint64_t words[PROCESS_ENTRY_DATA_WORDS]) {
    if ((uint32_t)value->state >= PROCESS_STATE_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)value->id | (uint64_t)value->parent << 32;
    words[1] = (uint64_t)value->state | (uint64_t)(uint32_t)value->status << 32;
    words[2] = value->memory_bytes;
    words[3] = value->run_time_ns;
    words[4] = (uint64_t)value->core;
    return STATUS_OK;
}

status_t process_entry_unpack(const uint64_t words[PROCESS_ENTRY_DATA_WORDS], struct process_entry *out) {
    if ((words[1] & UINT64_C(0xffff0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    if ((words[4] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->id = (uint32_t)words[0];
    out->parent = (uint32_t)(words[0] >> 32);
    out->state = (enum process_state)(uint16_t)words[1];
    if ((uint32_t)out->state >= PROCESS_STATE_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->status = (int32_t)(uint32_t)(words[1] >> 32);
    out->memory_bytes = words[2];
    out->run_time_ns = words[3];
    out->core = (uint32_t)words[4];
    return STATUS_OK;
}

void process_entry_write_fields(struct wire_writer *writer, uint32_t at, const struct process_entry *value) {
    uint64_t data[PROCESS_ENTRY_DATA_WORDS] = {};
    wire_fail(writer, process_entry_pack(value, data));
    wire_write_words(writer, at, data, PROCESS_ENTRY_DATA_WORDS);
    wire_write_text(writer, at + 5, value->name, 31);
}

void process_entry_read_fields(struct wire_reader *reader, struct wire_section section, struct process_entry *out) {
    uint64_t data[PROCESS_ENTRY_DATA_WORDS];
    wire_read_words(reader, section, data, PROCESS_ENTRY_DATA_WORDS);
    wire_check(reader, process_entry_unpack(data, out));
    out->name = wire_read_text(reader, section, 0, 31);
    wire_skip_pointers(reader, section, PROCESS_ENTRY_POINTER_WORDS);
}

void process_entry_at(const struct process_entry_list *list, uint32_t index, struct process_entry *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin_element(&reader, &list->list, index);
    *out = (struct process_entry){};
    process_entry_read_fields(&reader, section, out);
}

void process_entry_list_begin(struct process_entry_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max) {
    wire_list_begin(&writer->list, storage, capacity, count_max, PROCESS_ENTRY_DATA_WORDS, PROCESS_ENTRY_POINTER_WORDS);
}

status_t process_entry_append(struct process_entry_list_writer *writer, const struct process_entry *value) {
    const uint32_t at = wire_list_next(&writer->list);
    process_entry_write_fields(&writer->list.writer, at, value);
    return wire_list_commit(&writer->list);
}

struct process_entry_list process_entry_list_finish(struct process_entry_list_writer *writer) {
    const struct wire_list list = wire_list_finish(&writer->list);
    return (struct process_entry_list){.count = list.count, .list = list};
}

struct process_entry_list process_entry_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max) {
    struct wire_list list = wire_read_list(reader, section, pointer, count_max);
    for (uint32_t i = 0; i < list.count && reader->status == STATUS_OK; i++) {
        struct process_entry element;
        process_entry_read_fields(reader, wire_element(reader, &list, i), &element);
    }
    wire_end_list(reader, &list);
    return (struct process_entry_list){.count = list.count, .list = list};
}

status_t capability_entry_encode(const struct capability_entry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, CAPABILITY_ENTRY_DATA_WORDS, CAPABILITY_ENTRY_POINTER_WORDS);
    capability_entry_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t capability_entry_decode(const struct wire_message *message, struct capability_entry *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    capability_entry_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t capability_entry_pack(const struct capability_entry *value, uint64_t words[CAPABILITY_ENTRY_DATA_WORDS]) {
    words[0] = (uint64_t)value->slot | (uint64_t)value->object_type << 32 | (uint64_t)value->rights << 40;
    words[1] = (uint64_t)value->badge;
    return STATUS_OK;
}

status_t capability_entry_unpack(const uint64_t words[CAPABILITY_ENTRY_DATA_WORDS], struct capability_entry *out) {
    if ((words[0] & UINT64_C(0xffff000000000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    if ((words[1] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->slot = (uint32_t)words[0];
    out->object_type = (uint8_t)(words[0] >> 32);
    out->rights = (uint8_t)(words[0] >> 40);
    out->badge = (uint32_t)words[1];
    return STATUS_OK;
}

void capability_entry_write_fields(struct wire_writer *writer, uint32_t at, const struct capability_entry *value) {
    uint64_t data[CAPABILITY_ENTRY_DATA_WORDS] = {};
    wire_fail(writer, capability_entry_pack(value, data));
    wire_write_words(writer, at, data, CAPABILITY_ENTRY_DATA_WORDS);
    wire_write_text(writer, at + 2, value->origin, 31);
}

void capability_entry_read_fields(struct wire_reader *reader, struct wire_section section, struct capability_entry *out) {
    uint64_t data[CAPABILITY_ENTRY_DATA_WORDS];
    wire_read_words(reader, section, data, CAPABILITY_ENTRY_DATA_WORDS);
    wire_check(reader, capability_entry_unpack(data, out));
    out->origin = wire_read_text(reader, section, 0, 31);
    wire_skip_pointers(reader, section, CAPABILITY_ENTRY_POINTER_WORDS);
}

void capability_entry_at(const struct capability_entry_list *list, uint32_t index, struct capability_entry *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin_element(&reader, &list->list, index);
    *out = (struct capability_entry){};
    capability_entry_read_fields(&reader, section, out);
}

void capability_entry_list_begin(struct capability_entry_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max) {
    wire_list_begin(&writer->list, storage, capacity, count_max, CAPABILITY_ENTRY_DATA_WORDS, CAPABILITY_ENTRY_POINTER_WORDS);
}

status_t capability_entry_append(struct capability_entry_list_writer *writer, const struct capability_entry *value) {
    const uint32_t at = wire_list_next(&writer->list);
    capability_entry_write_fields(&writer->list.writer, at, value);
    return wire_list_commit(&writer->list);
}

struct capability_entry_list capability_entry_list_finish(struct capability_entry_list_writer *writer) {
    const struct wire_list list = wire_list_finish(&writer->list);
    return (struct capability_entry_list){.count = list.count, .list = list};
}

struct capability_entry_list capability_entry_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max) {
    struct wire_list list = wire_read_list(reader, section, pointer, count_max);
    for (uint32_t i = 0; i < list.count && reader->status == STATUS_OK; i++) {
        struct capability_entry element;
        capability_entry_read_fields(reader, wire_element(reader, &list, i), &element);
    }
    wire_end_list(reader, &list);
    return (struct capability_entry_list){.count = list.count, .list = list};
}

status_t process_manager_spawn_params_encode(const struct process_manager_spawn_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_MANAGER_SPAWN_PARAMS_DATA_WORDS, PROCESS_MANAGER_SPAWN_PARAMS_POINTER_WORDS);
    process_manager_spawn_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_manager_spawn_params_decode(const struct wire_message *message, struct process_manager_spawn_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_manager_spawn_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t process_manager_spawn_params_pack(const struct process_manager_spawn_params *value, uint64_t words[PROCESS_MANAGER_SPAWN_PARAMS_DATA_WORDS]) {
    words[0] = value->memory_bytes;
    words[1] = (uint64_t)value->parent;
    return STATUS_OK;
}

status_t process_manager_spawn_params_unpack(const uint64_t words[PROCESS_MANAGER_SPAWN_PARAMS_DATA_WORDS], struct process_manager_spawn_params *out) {
    if ((words[1] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->memory_bytes = words[0];
    out->parent = (uint32_t)words[1];
    return STATUS_OK;
}

void process_manager_spawn_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_spawn_params *value) {
    uint64_t data[PROCESS_MANAGER_SPAWN_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, process_manager_spawn_params_pack(value, data));
    wire_write_words(writer, at, data, PROCESS_MANAGER_SPAWN_PARAMS_DATA_WORDS);
    wire_write_text(writer, at + 2, value->path, 255);
    wire_write_data(writer, at + 3, value->arguments, 512);
    wire_write_text(writer, at + 4, value->name, 31);
}

void process_manager_spawn_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_spawn_params *out) {
    uint64_t data[PROCESS_MANAGER_SPAWN_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, PROCESS_MANAGER_SPAWN_PARAMS_DATA_WORDS);
    wire_check(reader, process_manager_spawn_params_unpack(data, out));
    out->path = wire_read_text(reader, section, 0, 255);
    out->arguments = wire_read_data(reader, section, 1, 512);
    out->name = wire_read_text(reader, section, 2, 31);
    wire_skip_pointers(reader, section, PROCESS_MANAGER_SPAWN_PARAMS_POINTER_WORDS);
}

status_t process_manager_spawn_results_encode(const struct process_manager_spawn_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_MANAGER_SPAWN_RESULTS_DATA_WORDS, PROCESS_MANAGER_SPAWN_RESULTS_POINTER_WORDS);
    process_manager_spawn_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_manager_spawn_results_decode(const struct wire_message *message, struct process_manager_spawn_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_manager_spawn_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t process_manager_spawn_results_pack(const struct process_manager_spawn_results *value, uint64_t words[PROCESS_MANAGER_SPAWN_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->id;
    words[1] = value->slots_end;
    return STATUS_OK;
}

status_t process_manager_spawn_results_unpack(const uint64_t words[PROCESS_MANAGER_SPAWN_RESULTS_DATA_WORDS], struct process_manager_spawn_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->id = (uint32_t)words[0];
    out->slots_end = words[1];
    return STATUS_OK;
}

void process_manager_spawn_results_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_spawn_results *value) {
    uint64_t data[PROCESS_MANAGER_SPAWN_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, process_manager_spawn_results_pack(value, data));
    wire_write_words(writer, at, data, PROCESS_MANAGER_SPAWN_RESULTS_DATA_WORDS);
    wire_write_capability(writer, at + 2);
}

void process_manager_spawn_results_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_spawn_results *out) {
    uint64_t data[PROCESS_MANAGER_SPAWN_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, PROCESS_MANAGER_SPAWN_RESULTS_DATA_WORDS);
    wire_check(reader, process_manager_spawn_results_unpack(data, out));
    out->process = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, PROCESS_MANAGER_SPAWN_RESULTS_POINTER_WORDS);
}

status_t process_manager_list_params_encode(const struct process_manager_list_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_MANAGER_LIST_PARAMS_DATA_WORDS, PROCESS_MANAGER_LIST_PARAMS_POINTER_WORDS);
    process_manager_list_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_manager_list_params_decode(const struct wire_message *message, struct process_manager_list_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_manager_list_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t process_manager_list_params_pack(const struct process_manager_list_params *value, uint64_t words[PROCESS_MANAGER_LIST_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->cookie;
    return STATUS_OK;
}

status_t process_manager_list_params_unpack(const uint64_t words[PROCESS_MANAGER_LIST_PARAMS_DATA_WORDS], struct process_manager_list_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->cookie = (uint32_t)words[0];
    return STATUS_OK;
}

void process_manager_list_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_list_params *value) {
    uint64_t data[PROCESS_MANAGER_LIST_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, process_manager_list_params_pack(value, data));
    wire_write_words(writer, at, data, PROCESS_MANAGER_LIST_PARAMS_DATA_WORDS);
}

void process_manager_list_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_list_params *out) {
    uint64_t data[PROCESS_MANAGER_LIST_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, PROCESS_MANAGER_LIST_PARAMS_DATA_WORDS);
    wire_check(reader, process_manager_list_params_unpack(data, out));
    wire_skip_pointers(reader, section, PROCESS_MANAGER_LIST_PARAMS_POINTER_WORDS);
}

status_t process_manager_list_results_encode(const struct process_manager_list_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_MANAGER_LIST_RESULTS_DATA_WORDS, PROCESS_MANAGER_LIST_RESULTS_POINTER_WORDS);
    process_manager_list_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_manager_list_results_decode(const struct wire_message *message, struct process_manager_list_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_manager_list_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t process_manager_list_results_pack(const struct process_manager_list_results *value, uint64_t words[PROCESS_MANAGER_LIST_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->next;
    return STATUS_OK;
}

status_t process_manager_list_results_unpack(const uint64_t words[PROCESS_MANAGER_LIST_RESULTS_DATA_WORDS], struct process_manager_list_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->next = (uint32_t)words[0];
    return STATUS_OK;
}

void process_manager_list_results_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_list_results *value) {
    uint64_t data[PROCESS_MANAGER_LIST_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, process_manager_list_results_pack(value, data));
    wire_write_words(writer, at, data, PROCESS_MANAGER_LIST_RESULTS_DATA_WORDS);
    wire_write_list(writer, at + 1, &value->entries.list, 8);
}

void process_manager_list_results_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_list_results *out) {
    uint64_t data[PROCESS_MANAGER_LIST_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, PROCESS_MANAGER_LIST_RESULTS_DATA_WORDS);
    wire_check(reader, process_manager_list_results_unpack(data, out));
    out->entries = process_entry_list_read(reader, section, 0, 8);
    wire_skip_pointers(reader, section, PROCESS_MANAGER_LIST_RESULTS_POINTER_WORDS);
}

status_t process_manager_wait_params_encode(const struct process_manager_wait_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_MANAGER_WAIT_PARAMS_DATA_WORDS, PROCESS_MANAGER_WAIT_PARAMS_POINTER_WORDS);
    process_manager_wait_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_manager_wait_params_decode(const struct wire_message *message, struct process_manager_wait_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_manager_wait_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t process_manager_wait_params_pack(const struct process_manager_wait_params *value, uint64_t words[PROCESS_MANAGER_WAIT_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->id;
    return STATUS_OK;
}

status_t process_manager_wait_params_unpack(const uint64_t words[PROCESS_MANAGER_WAIT_PARAMS_DATA_WORDS], struct process_manager_wait_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->id = (uint32_t)words[0];
    return STATUS_OK;
}

void process_manager_wait_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_wait_params *value) {
    uint64_t data[PROCESS_MANAGER_WAIT_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, process_manager_wait_params_pack(value, data));
    wire_write_words(writer, at, data, PROCESS_MANAGER_WAIT_PARAMS_DATA_WORDS);
}

void process_manager_wait_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_wait_params *out) {
    uint64_t data[PROCESS_MANAGER_WAIT_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, PROCESS_MANAGER_WAIT_PARAMS_DATA_WORDS);
    wire_check(reader, process_manager_wait_params_unpack(data, out));
    wire_skip_pointers(reader, section, PROCESS_MANAGER_WAIT_PARAMS_POINTER_WORDS);
}

status_t process_manager_kill_params_encode(const struct process_manager_kill_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_MANAGER_KILL_PARAMS_DATA_WORDS, PROCESS_MANAGER_KILL_PARAMS_POINTER_WORDS);
    process_manager_kill_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_manager_kill_params_decode(const struct wire_message *message, struct process_manager_kill_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_manager_kill_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t process_manager_kill_params_pack(const struct process_manager_kill_params *value, uint64_t words[PROCESS_MANAGER_KILL_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->id;
    return STATUS_OK;
}

status_t process_manager_kill_params_unpack(const uint64_t words[PROCESS_MANAGER_KILL_PARAMS_DATA_WORDS], struct process_manager_kill_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->id = (uint32_t)words[0];
    return STATUS_OK;
}

void process_manager_kill_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_kill_params *value) {
    uint64_t data[PROCESS_MANAGER_KILL_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, process_manager_kill_params_pack(value, data));
    wire_write_words(writer, at, data, PROCESS_MANAGER_KILL_PARAMS_DATA_WORDS);
}

void process_manager_kill_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_kill_params *out) {
    uint64_t data[PROCESS_MANAGER_KILL_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, PROCESS_MANAGER_KILL_PARAMS_DATA_WORDS);
    wire_check(reader, process_manager_kill_params_unpack(data, out));
    wire_skip_pointers(reader, section, PROCESS_MANAGER_KILL_PARAMS_POINTER_WORDS);
}

status_t process_manager_capabilities_params_encode(const struct process_manager_capabilities_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_MANAGER_CAPABILITIES_PARAMS_DATA_WORDS, PROCESS_MANAGER_CAPABILITIES_PARAMS_POINTER_WORDS);
    process_manager_capabilities_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_manager_capabilities_params_decode(const struct wire_message *message, struct process_manager_capabilities_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_manager_capabilities_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t process_manager_capabilities_params_pack(const struct process_manager_capabilities_params *value, uint64_t words[PROCESS_MANAGER_CAPABILITIES_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->id | (uint64_t)value->slot << 32;
    return STATUS_OK;
}

status_t process_manager_capabilities_params_unpack(const uint64_t words[PROCESS_MANAGER_CAPABILITIES_PARAMS_DATA_WORDS], struct process_manager_capabilities_params *out) {
    out->id = (uint32_t)words[0];
    out->slot = (uint32_t)(words[0] >> 32);
    return STATUS_OK;
}

void process_manager_capabilities_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_capabilities_params *value) {
    uint64_t data[PROCESS_MANAGER_CAPABILITIES_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, process_manager_capabilities_params_pack(value, data));
    wire_write_words(writer, at, data, PROCESS_MANAGER_CAPABILITIES_PARAMS_DATA_WORDS);
}

void process_manager_capabilities_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_capabilities_params *out) {
    uint64_t data[PROCESS_MANAGER_CAPABILITIES_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, PROCESS_MANAGER_CAPABILITIES_PARAMS_DATA_WORDS);
    wire_check(reader, process_manager_capabilities_params_unpack(data, out));
    wire_skip_pointers(reader, section, PROCESS_MANAGER_CAPABILITIES_PARAMS_POINTER_WORDS);
}

status_t process_manager_capabilities_results_encode(const struct process_manager_capabilities_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_MANAGER_CAPABILITIES_RESULTS_DATA_WORDS, PROCESS_MANAGER_CAPABILITIES_RESULTS_POINTER_WORDS);
    process_manager_capabilities_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_manager_capabilities_results_decode(const struct wire_message *message, struct process_manager_capabilities_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_manager_capabilities_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t process_manager_capabilities_results_pack(const struct process_manager_capabilities_results *value, uint64_t words[PROCESS_MANAGER_CAPABILITIES_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->next;
    return STATUS_OK;
}

status_t process_manager_capabilities_results_unpack(const uint64_t words[PROCESS_MANAGER_CAPABILITIES_RESULTS_DATA_WORDS], struct process_manager_capabilities_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->next = (uint32_t)words[0];
    return STATUS_OK;
}

void process_manager_capabilities_results_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_capabilities_results *value) {
    uint64_t data[PROCESS_MANAGER_CAPABILITIES_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, process_manager_capabilities_results_pack(value, data));
    wire_write_words(writer, at, data, PROCESS_MANAGER_CAPABILITIES_RESULTS_DATA_WORDS);
    wire_write_list(writer, at + 1, &value->entries.list, 8);
}

void process_manager_capabilities_results_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_capabilities_results *out) {
    uint64_t data[PROCESS_MANAGER_CAPABILITIES_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, PROCESS_MANAGER_CAPABILITIES_RESULTS_DATA_WORDS);
    wire_check(reader, process_manager_capabilities_results_unpack(data, out));
    out->entries = capability_entry_list_read(reader, section, 0, 8);
    wire_skip_pointers(reader, section, PROCESS_MANAGER_CAPABILITIES_RESULTS_POINTER_WORDS);
}

status_t process_manager_set_core_params_encode(const struct process_manager_set_core_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_MANAGER_SET_CORE_PARAMS_DATA_WORDS, PROCESS_MANAGER_SET_CORE_PARAMS_POINTER_WORDS);
    process_manager_set_core_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_manager_set_core_params_decode(const struct wire_message *message, struct process_manager_set_core_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_manager_set_core_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t process_manager_set_core_params_pack(const struct process_manager_set_core_params *value, uint64_t words[PROCESS_MANAGER_SET_CORE_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->id | (uint64_t)value->core << 32;
    return STATUS_OK;
}

status_t process_manager_set_core_params_unpack(const uint64_t words[PROCESS_MANAGER_SET_CORE_PARAMS_DATA_WORDS], struct process_manager_set_core_params *out) {
    out->id = (uint32_t)words[0];
    out->core = (uint32_t)(words[0] >> 32);
    return STATUS_OK;
}

void process_manager_set_core_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_set_core_params *value) {
    uint64_t data[PROCESS_MANAGER_SET_CORE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, process_manager_set_core_params_pack(value, data));
    wire_write_words(writer, at, data, PROCESS_MANAGER_SET_CORE_PARAMS_DATA_WORDS);
}

void process_manager_set_core_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_set_core_params *out) {
    uint64_t data[PROCESS_MANAGER_SET_CORE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, PROCESS_MANAGER_SET_CORE_PARAMS_DATA_WORDS);
    wire_check(reader, process_manager_set_core_params_unpack(data, out));
    wire_skip_pointers(reader, section, PROCESS_MANAGER_SET_CORE_PARAMS_POINTER_WORDS);
}

status_t process_manager_set_traced_params_encode(const struct process_manager_set_traced_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_MANAGER_SET_TRACED_PARAMS_DATA_WORDS, PROCESS_MANAGER_SET_TRACED_PARAMS_POINTER_WORDS);
    process_manager_set_traced_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_manager_set_traced_params_decode(const struct wire_message *message, struct process_manager_set_traced_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_manager_set_traced_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t process_manager_set_traced_params_pack(const struct process_manager_set_traced_params *value, uint64_t words[PROCESS_MANAGER_SET_TRACED_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->id | (uint64_t)value->is_traced << 32;
    return STATUS_OK;
}

status_t process_manager_set_traced_params_unpack(const uint64_t words[PROCESS_MANAGER_SET_TRACED_PARAMS_DATA_WORDS], struct process_manager_set_traced_params *out) {
    if ((words[0] & UINT64_C(0xfffffffe00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->id = (uint32_t)words[0];
    out->is_traced = (words[0] >> 32 & 1) != 0;
    return STATUS_OK;
}

void process_manager_set_traced_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_manager_set_traced_params *value) {
    uint64_t data[PROCESS_MANAGER_SET_TRACED_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, process_manager_set_traced_params_pack(value, data));
    wire_write_words(writer, at, data, PROCESS_MANAGER_SET_TRACED_PARAMS_DATA_WORDS);
}

void process_manager_set_traced_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_manager_set_traced_params *out) {
    uint64_t data[PROCESS_MANAGER_SET_TRACED_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, PROCESS_MANAGER_SET_TRACED_PARAMS_DATA_WORDS);
    wire_check(reader, process_manager_set_traced_params_unpack(data, out));
    wire_skip_pointers(reader, section, PROCESS_MANAGER_SET_TRACED_PARAMS_POINTER_WORDS);
}

status_t process_grant_params_encode(const struct process_grant_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_GRANT_PARAMS_DATA_WORDS, PROCESS_GRANT_PARAMS_POINTER_WORDS);
    process_grant_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_grant_params_decode(const struct wire_message *message, struct process_grant_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_grant_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t process_grant_params_pack(const struct process_grant_params *value, uint64_t words[PROCESS_GRANT_PARAMS_DATA_WORDS]) {
    if (value->slot < 6u) {
        return STATUS_BAD_RANGE;
    }
    if (value->slot > 255u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->slot;
    return STATUS_OK;
}

status_t process_grant_params_unpack(const uint64_t words[PROCESS_GRANT_PARAMS_DATA_WORDS], struct process_grant_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->slot = (uint32_t)words[0];
    if (out->slot < 6u) {
        return STATUS_BAD_RANGE;
    }
    if (out->slot > 255u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void process_grant_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_grant_params *value) {
    uint64_t data[PROCESS_GRANT_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, process_grant_params_pack(value, data));
    wire_write_words(writer, at, data, PROCESS_GRANT_PARAMS_DATA_WORDS);
    wire_write_capability(writer, at + 1);
    wire_write_text(writer, at + 2, value->origin, 31);
}

void process_grant_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_grant_params *out) {
    uint64_t data[PROCESS_GRANT_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, PROCESS_GRANT_PARAMS_DATA_WORDS);
    wire_check(reader, process_grant_params_unpack(data, out));
    out->capability = wire_read_capability(reader, section, 0, 0);
    out->origin = wire_read_text(reader, section, 1, 31);
    wire_skip_pointers(reader, section, PROCESS_GRANT_PARAMS_POINTER_WORDS);
}

status_t process_set_name_params_encode(const struct process_set_name_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_SET_NAME_PARAMS_DATA_WORDS, PROCESS_SET_NAME_PARAMS_POINTER_WORDS);
    process_set_name_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_set_name_params_decode(const struct wire_message *message, struct process_set_name_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_set_name_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void process_set_name_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_set_name_params *value) {
    wire_write_text(writer, at + 0, value->name, 31);
}

void process_set_name_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_set_name_params *out) {
    out->name = wire_read_text(reader, section, 0, 31);
    wire_skip_pointers(reader, section, PROCESS_SET_NAME_PARAMS_POINTER_WORDS);
}

status_t process_pages_most_results_encode(const struct process_pages_most_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, PROCESS_PAGES_MOST_RESULTS_DATA_WORDS, PROCESS_PAGES_MOST_RESULTS_POINTER_WORDS);
    process_pages_most_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t process_pages_most_results_decode(const struct wire_message *message, struct process_pages_most_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_pages_most_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t process_pages_most_results_pack(const struct process_pages_most_results *value, uint64_t words[PROCESS_PAGES_MOST_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->pages;
    return STATUS_OK;
}

status_t process_pages_most_results_unpack(const uint64_t words[PROCESS_PAGES_MOST_RESULTS_DATA_WORDS], struct process_pages_most_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->pages = (uint32_t)words[0];
    return STATUS_OK;
}

void process_pages_most_results_write_fields(struct wire_writer *writer, uint32_t at, const struct process_pages_most_results *value) {
    uint64_t data[PROCESS_PAGES_MOST_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, process_pages_most_results_pack(value, data));
    wire_write_words(writer, at, data, PROCESS_PAGES_MOST_RESULTS_DATA_WORDS);
}

void process_pages_most_results_read_fields(struct wire_reader *reader, struct wire_section section, struct process_pages_most_results *out) {
    uint64_t data[PROCESS_PAGES_MOST_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, PROCESS_PAGES_MOST_RESULTS_DATA_WORDS);
    wire_check(reader, process_pages_most_results_unpack(data, out));
    wire_skip_pointers(reader, section, PROCESS_PAGES_MOST_RESULTS_POINTER_WORDS);
}

status_t process_pages_take_params_encode(const struct process_pages_take_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(PROCESS_PAGES_TAKE_PARAMS_DATA_WORDS, value->slots.length);
    if (value->slots.length > 128) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    wire_bytes_write(words, PROCESS_PAGES_TAKE_PARAMS_DATA_WORDS, value->slots);
    *out_count = count;
    return STATUS_OK;
}

status_t process_pages_take_params_decode(const struct wire_message *message, struct process_pages_take_params *out) {
    if (wire_bytes_read(message, PROCESS_PAGES_TAKE_PARAMS_DATA_WORDS, 128, &out->slots)) {
        return STATUS_OK;
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_pages_take_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void process_pages_take_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_pages_take_params *value) {
    wire_write_data(writer, at + 0, value->slots, 128);
}

void process_pages_take_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_pages_take_params *out) {
    out->slots = wire_read_data(reader, section, 0, 128);
    wire_skip_pointers(reader, section, PROCESS_PAGES_TAKE_PARAMS_POINTER_WORDS);
}

status_t process_pages_take_results_encode(const struct process_pages_take_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(PROCESS_PAGES_TAKE_RESULTS_DATA_WORDS, value->pages.length);
    if (value->pages.length > 128) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    wire_bytes_write(words, PROCESS_PAGES_TAKE_RESULTS_DATA_WORDS, value->pages);
    *out_count = count;
    return STATUS_OK;
}

status_t process_pages_take_results_decode(const struct wire_message *message, struct process_pages_take_results *out) {
    if (wire_bytes_read(message, PROCESS_PAGES_TAKE_RESULTS_DATA_WORDS, 128, &out->pages)) {
        return STATUS_OK;
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_pages_take_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void process_pages_take_results_write_fields(struct wire_writer *writer, uint32_t at, const struct process_pages_take_results *value) {
    wire_write_data(writer, at + 0, value->pages, 128);
}

void process_pages_take_results_read_fields(struct wire_reader *reader, struct wire_section section, struct process_pages_take_results *out) {
    out->pages = wire_read_data(reader, section, 0, 128);
    wire_skip_pointers(reader, section, PROCESS_PAGES_TAKE_RESULTS_POINTER_WORDS);
}

status_t process_pages_hold_params_encode(const struct process_pages_hold_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(PROCESS_PAGES_HOLD_PARAMS_DATA_WORDS, value->pages.length);
    if (value->pages.length > 896) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    wire_bytes_write(words, PROCESS_PAGES_HOLD_PARAMS_DATA_WORDS, value->pages);
    *out_count = count;
    return STATUS_OK;
}

status_t process_pages_hold_params_decode(const struct wire_message *message, struct process_pages_hold_params *out) {
    if (wire_bytes_read(message, PROCESS_PAGES_HOLD_PARAMS_DATA_WORDS, 896, &out->pages)) {
        return STATUS_OK;
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_pages_hold_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void process_pages_hold_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_pages_hold_params *value) {
    wire_write_data(writer, at + 0, value->pages, 896);
}

void process_pages_hold_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_pages_hold_params *out) {
    out->pages = wire_read_data(reader, section, 0, 896);
    wire_skip_pointers(reader, section, PROCESS_PAGES_HOLD_PARAMS_POINTER_WORDS);
}

status_t process_pages_drop_params_encode(const struct process_pages_drop_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(PROCESS_PAGES_DROP_PARAMS_DATA_WORDS, value->pages.length);
    if (value->pages.length > 896) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    wire_bytes_write(words, PROCESS_PAGES_DROP_PARAMS_DATA_WORDS, value->pages);
    *out_count = count;
    return STATUS_OK;
}

status_t process_pages_drop_params_decode(const struct wire_message *message, struct process_pages_drop_params *out) {
    if (wire_bytes_read(message, PROCESS_PAGES_DROP_PARAMS_DATA_WORDS, 896, &out->pages)) {
        return STATUS_OK;
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    process_pages_drop_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void process_pages_drop_params_write_fields(struct wire_writer *writer, uint32_t at, const struct process_pages_drop_params *value) {
    wire_write_data(writer, at + 0, value->pages, 896);
}

void process_pages_drop_params_read_fields(struct wire_reader *reader, struct wire_section section, struct process_pages_drop_params *out) {
    out->pages = wire_read_data(reader, section, 0, 896);
    wire_skip_pointers(reader, section, PROCESS_PAGES_DROP_PARAMS_POINTER_WORDS);
}
