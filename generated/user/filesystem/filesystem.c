// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/filesystem.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.c.j2
// Command: ./tessera gen
//
// Encoders and decoders of filesystem: bounded, strict, without allocation. See tessera/wire.h.

#include <filesystem/filesystem.h>

#include <tessera/wire_bytes.h>

const char *node_kind_name(enum node_kind value) {
    static const char *const names[] = {
        "file",
        "directory",
    };
    return (uint32_t)value < NODE_KIND_COUNT ? names[value] : "?";
}

const char *node_type_name(enum node_type value) {
    static const char *const names[] = {
        "file",
        "directory",
        "symbolicLink",
        "fifo",
        "socket",
    };
    return (uint32_t)value < NODE_TYPE_COUNT ? names[value] : "?";
}

status_t node_attributes_encode(const struct node_attributes *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, NODE_ATTRIBUTES_DATA_WORDS, NODE_ATTRIBUTES_POINTER_WORDS);
    node_attributes_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t node_attributes_decode(const struct wire_message *message, struct node_attributes *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    node_attributes_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t node_attributes_pack(const struct node_attributes *value, uint64_t words[NODE_ATTRIBUTES_DATA_WORDS]) {
    if ((uint32_t)value->kind >= NODE_KIND_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = value->size;
    words[1] = value->modified_ns;
    words[2] = (uint64_t)value->kind | (uint64_t)value->is_read_only << 16;
    return STATUS_OK;
}

status_t node_attributes_unpack(const uint64_t words[NODE_ATTRIBUTES_DATA_WORDS], struct node_attributes *out) {
    if ((words[2] & UINT64_C(0xfffffffffffe0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->size = words[0];
    out->modified_ns = words[1];
    out->kind = (enum node_kind)(uint16_t)words[2];
    if ((uint32_t)out->kind >= NODE_KIND_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_read_only = (words[2] >> 16 & 1) != 0;
    return STATUS_OK;
}

void node_attributes_write_fields(struct wire_writer *writer, uint32_t at, const struct node_attributes *value) {
    uint64_t data[NODE_ATTRIBUTES_DATA_WORDS] = {};
    wire_fail(writer, node_attributes_pack(value, data));
    wire_write_words(writer, at, data, NODE_ATTRIBUTES_DATA_WORDS);
}

void node_attributes_read_fields(struct wire_reader *reader, struct wire_section section, struct node_attributes *out) {
    uint64_t data[NODE_ATTRIBUTES_DATA_WORDS];
    wire_read_words(reader, section, data, NODE_ATTRIBUTES_DATA_WORDS);
    wire_check(reader, node_attributes_unpack(data, out));
    wire_skip_pointers(reader, section, NODE_ATTRIBUTES_POINTER_WORDS);
}

status_t node_description_encode(const struct node_description *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, NODE_DESCRIPTION_DATA_WORDS, NODE_DESCRIPTION_POINTER_WORDS);
    node_description_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t node_description_decode(const struct wire_message *message, struct node_description *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    node_description_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t node_description_pack(const struct node_description *value, uint64_t words[NODE_DESCRIPTION_DATA_WORDS]) {
    if (value->permissions > 4095u) {
        return STATUS_BAD_RANGE;
    }
    if ((uint32_t)value->type >= NODE_TYPE_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = value->size;
    words[1] = value->modified_ns;
    words[2] = value->changed_ns;
    words[3] = value->accessed_ns;
    words[4] = value->node;
    words[5] = (uint64_t)value->file_system | (uint64_t)value->links << 32;
    words[6] = (uint64_t)value->permissions | (uint64_t)value->type << 16 | (uint64_t)value->is_read_only << 32;
    return STATUS_OK;
}

status_t node_description_unpack(const uint64_t words[NODE_DESCRIPTION_DATA_WORDS], struct node_description *out) {
    if ((words[6] & UINT64_C(0xfffffffe00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->size = words[0];
    out->modified_ns = words[1];
    out->changed_ns = words[2];
    out->accessed_ns = words[3];
    out->node = words[4];
    out->file_system = (uint32_t)words[5];
    out->links = (uint32_t)(words[5] >> 32);
    out->permissions = (uint16_t)words[6];
    if (out->permissions > 4095u) {
        return STATUS_BAD_RANGE;
    }
    out->type = (enum node_type)(uint16_t)(words[6] >> 16);
    if ((uint32_t)out->type >= NODE_TYPE_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->is_read_only = (words[6] >> 32 & 1) != 0;
    return STATUS_OK;
}

void node_description_write_fields(struct wire_writer *writer, uint32_t at, const struct node_description *value) {
    uint64_t data[NODE_DESCRIPTION_DATA_WORDS] = {};
    wire_fail(writer, node_description_pack(value, data));
    wire_write_words(writer, at, data, NODE_DESCRIPTION_DATA_WORDS);
}

void node_description_read_fields(struct wire_reader *reader, struct wire_section section, struct node_description *out) {
    uint64_t data[NODE_DESCRIPTION_DATA_WORDS];
    wire_read_words(reader, section, data, NODE_DESCRIPTION_DATA_WORDS);
    wire_check(reader, node_description_unpack(data, out));
    wire_skip_pointers(reader, section, NODE_DESCRIPTION_POINTER_WORDS);
}

status_t directory_entry_encode(const struct directory_entry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, DIRECTORY_ENTRY_DATA_WORDS, DIRECTORY_ENTRY_POINTER_WORDS);
    directory_entry_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t directory_entry_decode(const struct wire_message *message, struct directory_entry *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    directory_entry_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t directory_entry_pack(const struct directory_entry *value, uint64_t words[DIRECTORY_ENTRY_DATA_WORDS]) {
    if ((uint32_t)value->kind >= NODE_KIND_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = value->size;
    words[1] = value->modified_ns;
    words[2] = (uint64_t)value->kind;
    words[3] = value->node;
    words[4] = value->type;
    return STATUS_OK;
}

status_t directory_entry_unpack(const uint64_t words[DIRECTORY_ENTRY_DATA_WORDS], struct directory_entry *out) {
    if ((words[2] & UINT64_C(0xffffffffffff0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->size = words[0];
    out->modified_ns = words[1];
    out->kind = (enum node_kind)(uint16_t)words[2];
    if ((uint32_t)out->kind >= NODE_KIND_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->node = words[3];
    out->type = words[4];
    return STATUS_OK;
}

void directory_entry_write_fields(struct wire_writer *writer, uint32_t at, const struct directory_entry *value) {
    uint64_t data[DIRECTORY_ENTRY_DATA_WORDS] = {};
    wire_fail(writer, directory_entry_pack(value, data));
    wire_write_words(writer, at, data, DIRECTORY_ENTRY_DATA_WORDS);
    wire_write_text(writer, at + 5, value->name, 63);
}

void directory_entry_read_fields(struct wire_reader *reader, struct wire_section section, struct directory_entry *out) {
    uint64_t data[DIRECTORY_ENTRY_DATA_WORDS];
    wire_read_words(reader, section, data, DIRECTORY_ENTRY_DATA_WORDS);
    wire_check(reader, directory_entry_unpack(data, out));
    out->name = wire_read_text(reader, section, 0, 63);
    wire_skip_pointers(reader, section, DIRECTORY_ENTRY_POINTER_WORDS);
}

void directory_entry_at(const struct directory_entry_list *list, uint32_t index, struct directory_entry *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin_element(&reader, &list->list, index);
    *out = (struct directory_entry){};
    directory_entry_read_fields(&reader, section, out);
}

void directory_entry_list_begin(struct directory_entry_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max) {
    wire_list_begin(&writer->list, storage, capacity, count_max, DIRECTORY_ENTRY_DATA_WORDS, DIRECTORY_ENTRY_POINTER_WORDS);
}

status_t directory_entry_append(struct directory_entry_list_writer *writer, const struct directory_entry *value) {
    const uint32_t at = wire_list_next(&writer->list);
    directory_entry_write_fields(&writer->list.writer, at, value);
    return wire_list_commit(&writer->list);
}

struct directory_entry_list directory_entry_list_finish(struct directory_entry_list_writer *writer) {
    const struct wire_list list = wire_list_finish(&writer->list);
    return (struct directory_entry_list){.count = list.count, .list = list};
}

struct directory_entry_list directory_entry_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max) {
    struct wire_list list = wire_read_list(reader, section, pointer, count_max);
    for (uint32_t i = 0; i < list.count && reader->status == STATUS_OK; i++) {
        struct directory_entry element;
        directory_entry_read_fields(reader, wire_element(reader, &list, i), &element);
    }
    wire_end_list(reader, &list);
    return (struct directory_entry_list){.count = list.count, .list = list};
}

status_t file_system_usage_encode(const struct file_system_usage *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_USAGE_DATA_WORDS, FILE_SYSTEM_USAGE_POINTER_WORDS);
    file_system_usage_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_usage_decode(const struct wire_message *message, struct file_system_usage *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_usage_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_system_usage_pack(const struct file_system_usage *value, uint64_t words[FILE_SYSTEM_USAGE_DATA_WORDS]) {
    words[0] = value->total_bytes;
    words[1] = value->free_bytes;
    words[2] = (uint64_t)value->nodes | (uint64_t)value->is_read_only << 32;
    return STATUS_OK;
}

status_t file_system_usage_unpack(const uint64_t words[FILE_SYSTEM_USAGE_DATA_WORDS], struct file_system_usage *out) {
    if ((words[2] & UINT64_C(0xfffffffe00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->total_bytes = words[0];
    out->free_bytes = words[1];
    out->nodes = (uint32_t)words[2];
    out->is_read_only = (words[2] >> 32 & 1) != 0;
    return STATUS_OK;
}

void file_system_usage_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_usage *value) {
    uint64_t data[FILE_SYSTEM_USAGE_DATA_WORDS] = {};
    wire_fail(writer, file_system_usage_pack(value, data));
    wire_write_words(writer, at, data, FILE_SYSTEM_USAGE_DATA_WORDS);
}

void file_system_usage_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_usage *out) {
    uint64_t data[FILE_SYSTEM_USAGE_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_SYSTEM_USAGE_DATA_WORDS);
    wire_check(reader, file_system_usage_unpack(data, out));
    wire_skip_pointers(reader, section, FILE_SYSTEM_USAGE_POINTER_WORDS);
}

status_t mounted_file_system_encode(const struct mounted_file_system *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, MOUNTED_FILE_SYSTEM_DATA_WORDS, MOUNTED_FILE_SYSTEM_POINTER_WORDS);
    mounted_file_system_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t mounted_file_system_decode(const struct wire_message *message, struct mounted_file_system *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    mounted_file_system_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void mounted_file_system_write_fields(struct wire_writer *writer, uint32_t at, const struct mounted_file_system *value) {
    wire_write_text(writer, at + 0, value->path, 255);
    const uint32_t usage = wire_write_struct(writer, at + 1, FILE_SYSTEM_USAGE_DATA_WORDS, FILE_SYSTEM_USAGE_POINTER_WORDS);
    file_system_usage_write_fields(writer, usage, &value->usage);
}

void mounted_file_system_read_fields(struct wire_reader *reader, struct wire_section section, struct mounted_file_system *out) {
    out->path = wire_read_text(reader, section, 0, 255);
    const struct wire_section usage = wire_read_struct(reader, section, 1);
    file_system_usage_read_fields(reader, usage, &out->usage);
    wire_skip_pointers(reader, section, MOUNTED_FILE_SYSTEM_POINTER_WORDS);
}

status_t file_system_open_params_encode(const struct file_system_open_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_OPEN_PARAMS_DATA_WORDS, FILE_SYSTEM_OPEN_PARAMS_POINTER_WORDS);
    file_system_open_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_open_params_decode(const struct wire_message *message, struct file_system_open_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_open_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_system_open_params_pack(const struct file_system_open_params *value, uint64_t words[FILE_SYSTEM_OPEN_PARAMS_DATA_WORDS]) {
    if ((value->flags & ~(uint32_t)OPEN_FLAG_ALL) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)value->flags;
    return STATUS_OK;
}

status_t file_system_open_params_unpack(const uint64_t words[FILE_SYSTEM_OPEN_PARAMS_DATA_WORDS], struct file_system_open_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->flags = (uint32_t)words[0];
    if ((out->flags & ~(uint32_t)OPEN_FLAG_ALL) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    return STATUS_OK;
}

void file_system_open_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_open_params *value) {
    uint64_t data[FILE_SYSTEM_OPEN_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, file_system_open_params_pack(value, data));
    wire_write_words(writer, at, data, FILE_SYSTEM_OPEN_PARAMS_DATA_WORDS);
    wire_write_text(writer, at + 1, value->path, 255);
}

void file_system_open_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_open_params *out) {
    uint64_t data[FILE_SYSTEM_OPEN_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_SYSTEM_OPEN_PARAMS_DATA_WORDS);
    wire_check(reader, file_system_open_params_unpack(data, out));
    out->path = wire_read_text(reader, section, 0, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_OPEN_PARAMS_POINTER_WORDS);
}

status_t file_system_open_results_encode(const struct file_system_open_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_OPEN_RESULTS_DATA_WORDS, FILE_SYSTEM_OPEN_RESULTS_POINTER_WORDS);
    file_system_open_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_open_results_decode(const struct wire_message *message, struct file_system_open_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_open_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void file_system_open_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_open_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void file_system_open_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_open_results *out) {
    out->file = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, FILE_SYSTEM_OPEN_RESULTS_POINTER_WORDS);
}

status_t file_system_stat_params_encode(const struct file_system_stat_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_STAT_PARAMS_DATA_WORDS, FILE_SYSTEM_STAT_PARAMS_POINTER_WORDS);
    file_system_stat_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_stat_params_decode(const struct wire_message *message, struct file_system_stat_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_stat_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void file_system_stat_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_stat_params *value) {
    wire_write_text(writer, at + 0, value->path, 255);
}

void file_system_stat_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_stat_params *out) {
    out->path = wire_read_text(reader, section, 0, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_STAT_PARAMS_POINTER_WORDS);
}

status_t file_system_list_params_encode(const struct file_system_list_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_LIST_PARAMS_DATA_WORDS, FILE_SYSTEM_LIST_PARAMS_POINTER_WORDS);
    file_system_list_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_list_params_decode(const struct wire_message *message, struct file_system_list_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_list_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_system_list_params_pack(const struct file_system_list_params *value, uint64_t words[FILE_SYSTEM_LIST_PARAMS_DATA_WORDS]) {
    words[0] = value->cookie;
    return STATUS_OK;
}

status_t file_system_list_params_unpack(const uint64_t words[FILE_SYSTEM_LIST_PARAMS_DATA_WORDS], struct file_system_list_params *out) {
    out->cookie = words[0];
    return STATUS_OK;
}

void file_system_list_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_list_params *value) {
    uint64_t data[FILE_SYSTEM_LIST_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, file_system_list_params_pack(value, data));
    wire_write_words(writer, at, data, FILE_SYSTEM_LIST_PARAMS_DATA_WORDS);
    wire_write_text(writer, at + 1, value->path, 255);
}

void file_system_list_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_list_params *out) {
    uint64_t data[FILE_SYSTEM_LIST_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_SYSTEM_LIST_PARAMS_DATA_WORDS);
    wire_check(reader, file_system_list_params_unpack(data, out));
    out->path = wire_read_text(reader, section, 0, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_LIST_PARAMS_POINTER_WORDS);
}

status_t file_system_list_results_encode(const struct file_system_list_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_LIST_RESULTS_DATA_WORDS, FILE_SYSTEM_LIST_RESULTS_POINTER_WORDS);
    file_system_list_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_list_results_decode(const struct wire_message *message, struct file_system_list_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_list_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_system_list_results_pack(const struct file_system_list_results *value, uint64_t words[FILE_SYSTEM_LIST_RESULTS_DATA_WORDS]) {
    words[0] = value->next;
    return STATUS_OK;
}

status_t file_system_list_results_unpack(const uint64_t words[FILE_SYSTEM_LIST_RESULTS_DATA_WORDS], struct file_system_list_results *out) {
    out->next = words[0];
    return STATUS_OK;
}

void file_system_list_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_list_results *value) {
    uint64_t data[FILE_SYSTEM_LIST_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, file_system_list_results_pack(value, data));
    wire_write_words(writer, at, data, FILE_SYSTEM_LIST_RESULTS_DATA_WORDS);
    wire_write_list(writer, at + 1, &value->entries.list, 7);
}

void file_system_list_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_list_results *out) {
    uint64_t data[FILE_SYSTEM_LIST_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_SYSTEM_LIST_RESULTS_DATA_WORDS);
    wire_check(reader, file_system_list_results_unpack(data, out));
    out->entries = directory_entry_list_read(reader, section, 0, 7);
    wire_skip_pointers(reader, section, FILE_SYSTEM_LIST_RESULTS_POINTER_WORDS);
}

status_t file_system_make_directory_params_encode(const struct file_system_make_directory_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_MAKE_DIRECTORY_PARAMS_DATA_WORDS, FILE_SYSTEM_MAKE_DIRECTORY_PARAMS_POINTER_WORDS);
    file_system_make_directory_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_make_directory_params_decode(const struct wire_message *message, struct file_system_make_directory_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_make_directory_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void file_system_make_directory_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_make_directory_params *value) {
    wire_write_text(writer, at + 0, value->path, 255);
}

void file_system_make_directory_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_make_directory_params *out) {
    out->path = wire_read_text(reader, section, 0, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_MAKE_DIRECTORY_PARAMS_POINTER_WORDS);
}

status_t file_system_remove_params_encode(const struct file_system_remove_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_REMOVE_PARAMS_DATA_WORDS, FILE_SYSTEM_REMOVE_PARAMS_POINTER_WORDS);
    file_system_remove_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_remove_params_decode(const struct wire_message *message, struct file_system_remove_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_remove_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void file_system_remove_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_remove_params *value) {
    wire_write_text(writer, at + 0, value->path, 255);
}

void file_system_remove_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_remove_params *out) {
    out->path = wire_read_text(reader, section, 0, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_REMOVE_PARAMS_POINTER_WORDS);
}

status_t file_system_rename_params_encode(const struct file_system_rename_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_RENAME_PARAMS_DATA_WORDS, FILE_SYSTEM_RENAME_PARAMS_POINTER_WORDS);
    file_system_rename_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_rename_params_decode(const struct wire_message *message, struct file_system_rename_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_rename_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void file_system_rename_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_rename_params *value) {
    wire_write_text(writer, at + 0, value->from, 255);
    wire_write_text(writer, at + 1, value->to, 255);
}

void file_system_rename_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_rename_params *out) {
    out->from = wire_read_text(reader, section, 0, 255);
    out->to = wire_read_text(reader, section, 1, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_RENAME_PARAMS_POINTER_WORDS);
}

status_t file_system_create_params_encode(const struct file_system_create_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_CREATE_PARAMS_DATA_WORDS, FILE_SYSTEM_CREATE_PARAMS_POINTER_WORDS);
    file_system_create_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_create_params_decode(const struct wire_message *message, struct file_system_create_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_create_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_system_create_params_pack(const struct file_system_create_params *value, uint64_t words[FILE_SYSTEM_CREATE_PARAMS_DATA_WORDS]) {
    if ((value->flags & ~(uint32_t)OPEN_FLAG_ALL) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    if (value->permissions > 4095u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->flags | (uint64_t)value->permissions << 32;
    return STATUS_OK;
}

status_t file_system_create_params_unpack(const uint64_t words[FILE_SYSTEM_CREATE_PARAMS_DATA_WORDS], struct file_system_create_params *out) {
    if ((words[0] & UINT64_C(0xffff000000000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->flags = (uint32_t)words[0];
    if ((out->flags & ~(uint32_t)OPEN_FLAG_ALL) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    out->permissions = (uint16_t)(words[0] >> 32);
    if (out->permissions > 4095u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void file_system_create_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_create_params *value) {
    uint64_t data[FILE_SYSTEM_CREATE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, file_system_create_params_pack(value, data));
    wire_write_words(writer, at, data, FILE_SYSTEM_CREATE_PARAMS_DATA_WORDS);
    wire_write_text(writer, at + 1, value->path, 255);
}

void file_system_create_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_create_params *out) {
    uint64_t data[FILE_SYSTEM_CREATE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_SYSTEM_CREATE_PARAMS_DATA_WORDS);
    wire_check(reader, file_system_create_params_unpack(data, out));
    out->path = wire_read_text(reader, section, 0, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_CREATE_PARAMS_POINTER_WORDS);
}

status_t file_system_create_results_encode(const struct file_system_create_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_CREATE_RESULTS_DATA_WORDS, FILE_SYSTEM_CREATE_RESULTS_POINTER_WORDS);
    file_system_create_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_create_results_decode(const struct wire_message *message, struct file_system_create_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_create_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void file_system_create_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_create_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void file_system_create_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_create_results *out) {
    out->file = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, FILE_SYSTEM_CREATE_RESULTS_POINTER_WORDS);
}

status_t file_system_describe_params_encode(const struct file_system_describe_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_DESCRIBE_PARAMS_DATA_WORDS, FILE_SYSTEM_DESCRIBE_PARAMS_POINTER_WORDS);
    file_system_describe_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_describe_params_decode(const struct wire_message *message, struct file_system_describe_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_describe_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_system_describe_params_pack(const struct file_system_describe_params *value, uint64_t words[FILE_SYSTEM_DESCRIBE_PARAMS_DATA_WORDS]) {
    if ((value->flags & ~(uint32_t)PATH_FLAG_ALL) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)value->flags;
    return STATUS_OK;
}

status_t file_system_describe_params_unpack(const uint64_t words[FILE_SYSTEM_DESCRIBE_PARAMS_DATA_WORDS], struct file_system_describe_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->flags = (uint32_t)words[0];
    if ((out->flags & ~(uint32_t)PATH_FLAG_ALL) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    return STATUS_OK;
}

void file_system_describe_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_describe_params *value) {
    uint64_t data[FILE_SYSTEM_DESCRIBE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, file_system_describe_params_pack(value, data));
    wire_write_words(writer, at, data, FILE_SYSTEM_DESCRIBE_PARAMS_DATA_WORDS);
    wire_write_text(writer, at + 1, value->path, 255);
}

void file_system_describe_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_describe_params *out) {
    uint64_t data[FILE_SYSTEM_DESCRIBE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_SYSTEM_DESCRIBE_PARAMS_DATA_WORDS);
    wire_check(reader, file_system_describe_params_unpack(data, out));
    out->path = wire_read_text(reader, section, 0, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_DESCRIBE_PARAMS_POINTER_WORDS);
}

status_t file_system_change_params_encode(const struct file_system_change_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_CHANGE_PARAMS_DATA_WORDS, FILE_SYSTEM_CHANGE_PARAMS_POINTER_WORDS);
    file_system_change_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_change_params_decode(const struct wire_message *message, struct file_system_change_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_change_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_system_change_params_pack(const struct file_system_change_params *value, uint64_t words[FILE_SYSTEM_CHANGE_PARAMS_DATA_WORDS]) {
    if ((value->flags & ~(uint32_t)PATH_FLAG_ALL) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    if ((value->changes & ~(uint32_t)ATTRIBUTE_CHANGE_ALL) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    if (value->permissions > 4095u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->flags | (uint64_t)value->changes << 32;
    words[1] = (uint64_t)value->permissions;
    words[2] = value->modified_ns;
    words[3] = value->accessed_ns;
    return STATUS_OK;
}

status_t file_system_change_params_unpack(const uint64_t words[FILE_SYSTEM_CHANGE_PARAMS_DATA_WORDS], struct file_system_change_params *out) {
    if ((words[1] & UINT64_C(0xffffffffffff0000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->flags = (uint32_t)words[0];
    if ((out->flags & ~(uint32_t)PATH_FLAG_ALL) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    out->changes = (uint32_t)(words[0] >> 32);
    if ((out->changes & ~(uint32_t)ATTRIBUTE_CHANGE_ALL) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    out->permissions = (uint16_t)words[1];
    if (out->permissions > 4095u) {
        return STATUS_BAD_RANGE;
    }
    out->modified_ns = words[2];
    out->accessed_ns = words[3];
    return STATUS_OK;
}

void file_system_change_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_change_params *value) {
    uint64_t data[FILE_SYSTEM_CHANGE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, file_system_change_params_pack(value, data));
    wire_write_words(writer, at, data, FILE_SYSTEM_CHANGE_PARAMS_DATA_WORDS);
    wire_write_text(writer, at + 4, value->path, 255);
}

void file_system_change_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_change_params *out) {
    uint64_t data[FILE_SYSTEM_CHANGE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_SYSTEM_CHANGE_PARAMS_DATA_WORDS);
    wire_check(reader, file_system_change_params_unpack(data, out));
    out->path = wire_read_text(reader, section, 0, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_CHANGE_PARAMS_POINTER_WORDS);
}

status_t file_system_read_link_params_encode(const struct file_system_read_link_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_READ_LINK_PARAMS_DATA_WORDS, FILE_SYSTEM_READ_LINK_PARAMS_POINTER_WORDS);
    file_system_read_link_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_read_link_params_decode(const struct wire_message *message, struct file_system_read_link_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_read_link_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void file_system_read_link_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_read_link_params *value) {
    wire_write_text(writer, at + 0, value->path, 255);
}

void file_system_read_link_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_read_link_params *out) {
    out->path = wire_read_text(reader, section, 0, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_READ_LINK_PARAMS_POINTER_WORDS);
}

status_t file_system_read_link_results_encode(const struct file_system_read_link_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_READ_LINK_RESULTS_DATA_WORDS, FILE_SYSTEM_READ_LINK_RESULTS_POINTER_WORDS);
    file_system_read_link_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_read_link_results_decode(const struct wire_message *message, struct file_system_read_link_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_read_link_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_system_read_link_results_pack(const struct file_system_read_link_results *value, uint64_t words[FILE_SYSTEM_READ_LINK_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->length;
    return STATUS_OK;
}

status_t file_system_read_link_results_unpack(const uint64_t words[FILE_SYSTEM_READ_LINK_RESULTS_DATA_WORDS], struct file_system_read_link_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->length = (uint32_t)words[0];
    return STATUS_OK;
}

void file_system_read_link_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_read_link_results *value) {
    uint64_t data[FILE_SYSTEM_READ_LINK_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, file_system_read_link_results_pack(value, data));
    wire_write_words(writer, at, data, FILE_SYSTEM_READ_LINK_RESULTS_DATA_WORDS);
    wire_write_text(writer, at + 1, value->target, 255);
}

void file_system_read_link_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_read_link_results *out) {
    uint64_t data[FILE_SYSTEM_READ_LINK_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_SYSTEM_READ_LINK_RESULTS_DATA_WORDS);
    wire_check(reader, file_system_read_link_results_unpack(data, out));
    out->target = wire_read_text(reader, section, 0, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_READ_LINK_RESULTS_POINTER_WORDS);
}

status_t file_system_make_symbolic_link_params_encode(const struct file_system_make_symbolic_link_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_MAKE_SYMBOLIC_LINK_PARAMS_DATA_WORDS, FILE_SYSTEM_MAKE_SYMBOLIC_LINK_PARAMS_POINTER_WORDS);
    file_system_make_symbolic_link_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_make_symbolic_link_params_decode(const struct wire_message *message, struct file_system_make_symbolic_link_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_make_symbolic_link_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void file_system_make_symbolic_link_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_make_symbolic_link_params *value) {
    wire_write_text(writer, at + 0, value->path, 255);
    wire_write_text(writer, at + 1, value->target, 255);
}

void file_system_make_symbolic_link_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_make_symbolic_link_params *out) {
    out->path = wire_read_text(reader, section, 0, 255);
    out->target = wire_read_text(reader, section, 1, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_MAKE_SYMBOLIC_LINK_PARAMS_POINTER_WORDS);
}

status_t file_system_resolve_params_encode(const struct file_system_resolve_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_RESOLVE_PARAMS_DATA_WORDS, FILE_SYSTEM_RESOLVE_PARAMS_POINTER_WORDS);
    file_system_resolve_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_resolve_params_decode(const struct wire_message *message, struct file_system_resolve_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_resolve_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void file_system_resolve_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_resolve_params *value) {
    wire_write_text(writer, at + 0, value->path, 255);
}

void file_system_resolve_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_resolve_params *out) {
    out->path = wire_read_text(reader, section, 0, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_RESOLVE_PARAMS_POINTER_WORDS);
}

status_t file_system_resolve_results_encode(const struct file_system_resolve_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_RESOLVE_RESULTS_DATA_WORDS, FILE_SYSTEM_RESOLVE_RESULTS_POINTER_WORDS);
    file_system_resolve_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_resolve_results_decode(const struct wire_message *message, struct file_system_resolve_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_resolve_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void file_system_resolve_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_resolve_results *value) {
    wire_write_text(writer, at + 0, value->path, 255);
}

void file_system_resolve_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_resolve_results *out) {
    out->path = wire_read_text(reader, section, 0, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_RESOLVE_RESULTS_POINTER_WORDS);
}

status_t file_system_make_link_params_encode(const struct file_system_make_link_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_MAKE_LINK_PARAMS_DATA_WORDS, FILE_SYSTEM_MAKE_LINK_PARAMS_POINTER_WORDS);
    file_system_make_link_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_make_link_params_decode(const struct wire_message *message, struct file_system_make_link_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_make_link_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void file_system_make_link_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_make_link_params *value) {
    wire_write_text(writer, at + 0, value->from, 255);
    wire_write_text(writer, at + 1, value->to, 255);
}

void file_system_make_link_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_make_link_params *out) {
    out->from = wire_read_text(reader, section, 0, 255);
    out->to = wire_read_text(reader, section, 1, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_MAKE_LINK_PARAMS_POINTER_WORDS);
}

status_t file_system_mounted_params_encode(const struct file_system_mounted_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_MOUNTED_PARAMS_DATA_WORDS, FILE_SYSTEM_MOUNTED_PARAMS_POINTER_WORDS);
    file_system_mounted_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_mounted_params_decode(const struct wire_message *message, struct file_system_mounted_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_mounted_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_system_mounted_params_pack(const struct file_system_mounted_params *value, uint64_t words[FILE_SYSTEM_MOUNTED_PARAMS_DATA_WORDS]) {
    words[0] = (uint64_t)value->number;
    return STATUS_OK;
}

status_t file_system_mounted_params_unpack(const uint64_t words[FILE_SYSTEM_MOUNTED_PARAMS_DATA_WORDS], struct file_system_mounted_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->number = (uint32_t)words[0];
    return STATUS_OK;
}

void file_system_mounted_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_mounted_params *value) {
    uint64_t data[FILE_SYSTEM_MOUNTED_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, file_system_mounted_params_pack(value, data));
    wire_write_words(writer, at, data, FILE_SYSTEM_MOUNTED_PARAMS_DATA_WORDS);
}

void file_system_mounted_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_mounted_params *out) {
    uint64_t data[FILE_SYSTEM_MOUNTED_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_SYSTEM_MOUNTED_PARAMS_DATA_WORDS);
    wire_check(reader, file_system_mounted_params_unpack(data, out));
    wire_skip_pointers(reader, section, FILE_SYSTEM_MOUNTED_PARAMS_POINTER_WORDS);
}

status_t file_system_make_special_params_encode(const struct file_system_make_special_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_MAKE_SPECIAL_PARAMS_DATA_WORDS, FILE_SYSTEM_MAKE_SPECIAL_PARAMS_POINTER_WORDS);
    file_system_make_special_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_make_special_params_decode(const struct wire_message *message, struct file_system_make_special_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_make_special_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_system_make_special_params_pack(const struct file_system_make_special_params *value, uint64_t words[FILE_SYSTEM_MAKE_SPECIAL_PARAMS_DATA_WORDS]) {
    if ((uint32_t)value->type >= NODE_TYPE_COUNT) {
        return STATUS_BAD_ARGUMENT;
    }
    if (value->permissions > 4095u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->type | (uint64_t)value->permissions << 16;
    return STATUS_OK;
}

status_t file_system_make_special_params_unpack(const uint64_t words[FILE_SYSTEM_MAKE_SPECIAL_PARAMS_DATA_WORDS], struct file_system_make_special_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->type = (enum node_type)(uint16_t)words[0];
    if ((uint32_t)out->type >= NODE_TYPE_COUNT) {
        return STATUS_BAD_MESSAGE;
    }
    out->permissions = (uint16_t)(words[0] >> 16);
    if (out->permissions > 4095u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void file_system_make_special_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_make_special_params *value) {
    uint64_t data[FILE_SYSTEM_MAKE_SPECIAL_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, file_system_make_special_params_pack(value, data));
    wire_write_words(writer, at, data, FILE_SYSTEM_MAKE_SPECIAL_PARAMS_DATA_WORDS);
    wire_write_text(writer, at + 1, value->path, 255);
}

void file_system_make_special_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_make_special_params *out) {
    uint64_t data[FILE_SYSTEM_MAKE_SPECIAL_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_SYSTEM_MAKE_SPECIAL_PARAMS_DATA_WORDS);
    wire_check(reader, file_system_make_special_params_unpack(data, out));
    out->path = wire_read_text(reader, section, 0, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_MAKE_SPECIAL_PARAMS_POINTER_WORDS);
}

status_t file_system_narrow_params_encode(const struct file_system_narrow_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_NARROW_PARAMS_DATA_WORDS, FILE_SYSTEM_NARROW_PARAMS_POINTER_WORDS);
    file_system_narrow_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_narrow_params_decode(const struct wire_message *message, struct file_system_narrow_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_narrow_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void file_system_narrow_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_narrow_params *value) {
    wire_write_text(writer, at + 0, value->program, 255);
}

void file_system_narrow_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_narrow_params *out) {
    out->program = wire_read_text(reader, section, 0, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_NARROW_PARAMS_POINTER_WORDS);
}

status_t file_system_narrow_results_encode(const struct file_system_narrow_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_NARROW_RESULTS_DATA_WORDS, FILE_SYSTEM_NARROW_RESULTS_POINTER_WORDS);
    file_system_narrow_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_narrow_results_decode(const struct wire_message *message, struct file_system_narrow_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_narrow_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void file_system_narrow_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_narrow_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void file_system_narrow_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_narrow_results *out) {
    out->view = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, FILE_SYSTEM_NARROW_RESULTS_POINTER_WORDS);
}

status_t file_system_move_params_encode(const struct file_system_move_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_SYSTEM_MOVE_PARAMS_DATA_WORDS, FILE_SYSTEM_MOVE_PARAMS_POINTER_WORDS);
    file_system_move_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_system_move_params_decode(const struct wire_message *message, struct file_system_move_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_system_move_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_system_move_params_pack(const struct file_system_move_params *value, uint64_t words[FILE_SYSTEM_MOVE_PARAMS_DATA_WORDS]) {
    if ((value->flags & ~(uint32_t)MOVE_FLAG_ALL) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    words[0] = (uint64_t)value->flags;
    return STATUS_OK;
}

status_t file_system_move_params_unpack(const uint64_t words[FILE_SYSTEM_MOVE_PARAMS_DATA_WORDS], struct file_system_move_params *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->flags = (uint32_t)words[0];
    if ((out->flags & ~(uint32_t)MOVE_FLAG_ALL) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    return STATUS_OK;
}

void file_system_move_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_system_move_params *value) {
    uint64_t data[FILE_SYSTEM_MOVE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, file_system_move_params_pack(value, data));
    wire_write_words(writer, at, data, FILE_SYSTEM_MOVE_PARAMS_DATA_WORDS);
    wire_write_text(writer, at + 1, value->from, 255);
    wire_write_text(writer, at + 2, value->to, 255);
}

void file_system_move_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_system_move_params *out) {
    uint64_t data[FILE_SYSTEM_MOVE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_SYSTEM_MOVE_PARAMS_DATA_WORDS);
    wire_check(reader, file_system_move_params_unpack(data, out));
    out->from = wire_read_text(reader, section, 0, 255);
    out->to = wire_read_text(reader, section, 1, 255);
    wire_skip_pointers(reader, section, FILE_SYSTEM_MOVE_PARAMS_POINTER_WORDS);
}

status_t file_read_params_encode(const struct file_read_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_READ_PARAMS_DATA_WORDS, FILE_READ_PARAMS_POINTER_WORDS);
    file_read_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_read_params_decode(const struct wire_message *message, struct file_read_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_read_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_read_params_pack(const struct file_read_params *value, uint64_t words[FILE_READ_PARAMS_DATA_WORDS]) {
    if (value->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (value->count > 896u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = value->offset;
    words[1] = (uint64_t)value->count;
    return STATUS_OK;
}

status_t file_read_params_unpack(const uint64_t words[FILE_READ_PARAMS_DATA_WORDS], struct file_read_params *out) {
    if ((words[1] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->offset = words[0];
    out->count = (uint32_t)words[1];
    if (out->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (out->count > 896u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void file_read_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_read_params *value) {
    uint64_t data[FILE_READ_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, file_read_params_pack(value, data));
    wire_write_words(writer, at, data, FILE_READ_PARAMS_DATA_WORDS);
}

void file_read_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_read_params *out) {
    uint64_t data[FILE_READ_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_READ_PARAMS_DATA_WORDS);
    wire_check(reader, file_read_params_unpack(data, out));
    wire_skip_pointers(reader, section, FILE_READ_PARAMS_POINTER_WORDS);
}

status_t file_read_results_encode(const struct file_read_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(FILE_READ_RESULTS_DATA_WORDS, value->data.length);
    if (value->data.length > 896) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    wire_bytes_write(words, FILE_READ_RESULTS_DATA_WORDS, value->data);
    *out_count = count;
    return STATUS_OK;
}

status_t file_read_results_decode(const struct wire_message *message, struct file_read_results *out) {
    if (wire_bytes_read(message, FILE_READ_RESULTS_DATA_WORDS, 896, &out->data)) {
        return STATUS_OK;
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_read_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void file_read_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_read_results *value) {
    wire_write_data(writer, at + 0, value->data, 896);
}

void file_read_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_read_results *out) {
    out->data = wire_read_data(reader, section, 0, 896);
    wire_skip_pointers(reader, section, FILE_READ_RESULTS_POINTER_WORDS);
}

status_t file_write_params_encode(const struct file_write_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    const uint32_t count = wire_bytes_words(FILE_WRITE_PARAMS_DATA_WORDS, value->data.length);
    if (value->data.length > 896) {
        return STATUS_BAD_RANGE;
    }
    if (count > capacity) {
        return STATUS_NO_SPACE;
    }
    const status_t status = file_write_params_pack(value, &words[1]);
    if (status != STATUS_OK) {
        return status;
    }
    wire_bytes_write(words, FILE_WRITE_PARAMS_DATA_WORDS, value->data);
    *out_count = count;
    return STATUS_OK;
}

status_t file_write_params_decode(const struct wire_message *message, struct file_write_params *out) {
    if (wire_bytes_read(message, FILE_WRITE_PARAMS_DATA_WORDS, 896, &out->data)) {
        return file_write_params_unpack(&message->words[1], out);
    }
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_write_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_write_params_pack(const struct file_write_params *value, uint64_t words[FILE_WRITE_PARAMS_DATA_WORDS]) {
    words[0] = value->offset;
    return STATUS_OK;
}

status_t file_write_params_unpack(const uint64_t words[FILE_WRITE_PARAMS_DATA_WORDS], struct file_write_params *out) {
    out->offset = words[0];
    return STATUS_OK;
}

void file_write_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_write_params *value) {
    uint64_t data[FILE_WRITE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, file_write_params_pack(value, data));
    wire_write_words(writer, at, data, FILE_WRITE_PARAMS_DATA_WORDS);
    wire_write_data(writer, at + 1, value->data, 896);
}

void file_write_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_write_params *out) {
    uint64_t data[FILE_WRITE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_WRITE_PARAMS_DATA_WORDS);
    wire_check(reader, file_write_params_unpack(data, out));
    out->data = wire_read_data(reader, section, 0, 896);
    wire_skip_pointers(reader, section, FILE_WRITE_PARAMS_POINTER_WORDS);
}

status_t file_write_results_encode(const struct file_write_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_WRITE_RESULTS_DATA_WORDS, FILE_WRITE_RESULTS_POINTER_WORDS);
    file_write_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_write_results_decode(const struct wire_message *message, struct file_write_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_write_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_write_results_pack(const struct file_write_results *value, uint64_t words[FILE_WRITE_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->written;
    return STATUS_OK;
}

status_t file_write_results_unpack(const uint64_t words[FILE_WRITE_RESULTS_DATA_WORDS], struct file_write_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->written = (uint32_t)words[0];
    return STATUS_OK;
}

void file_write_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_write_results *value) {
    uint64_t data[FILE_WRITE_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, file_write_results_pack(value, data));
    wire_write_words(writer, at, data, FILE_WRITE_RESULTS_DATA_WORDS);
}

void file_write_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_write_results *out) {
    uint64_t data[FILE_WRITE_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_WRITE_RESULTS_DATA_WORDS);
    wire_check(reader, file_write_results_unpack(data, out));
    wire_skip_pointers(reader, section, FILE_WRITE_RESULTS_POINTER_WORDS);
}

status_t file_truncate_params_encode(const struct file_truncate_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_TRUNCATE_PARAMS_DATA_WORDS, FILE_TRUNCATE_PARAMS_POINTER_WORDS);
    file_truncate_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_truncate_params_decode(const struct wire_message *message, struct file_truncate_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_truncate_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_truncate_params_pack(const struct file_truncate_params *value, uint64_t words[FILE_TRUNCATE_PARAMS_DATA_WORDS]) {
    words[0] = value->size;
    return STATUS_OK;
}

status_t file_truncate_params_unpack(const uint64_t words[FILE_TRUNCATE_PARAMS_DATA_WORDS], struct file_truncate_params *out) {
    out->size = words[0];
    return STATUS_OK;
}

void file_truncate_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_truncate_params *value) {
    uint64_t data[FILE_TRUNCATE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, file_truncate_params_pack(value, data));
    wire_write_words(writer, at, data, FILE_TRUNCATE_PARAMS_DATA_WORDS);
}

void file_truncate_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_truncate_params *out) {
    uint64_t data[FILE_TRUNCATE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_TRUNCATE_PARAMS_DATA_WORDS);
    wire_check(reader, file_truncate_params_unpack(data, out));
    wire_skip_pointers(reader, section, FILE_TRUNCATE_PARAMS_POINTER_WORDS);
}

status_t file_change_params_encode(const struct file_change_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_CHANGE_PARAMS_DATA_WORDS, FILE_CHANGE_PARAMS_POINTER_WORDS);
    file_change_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_change_params_decode(const struct wire_message *message, struct file_change_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_change_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_change_params_pack(const struct file_change_params *value, uint64_t words[FILE_CHANGE_PARAMS_DATA_WORDS]) {
    if ((value->changes & ~(uint32_t)ATTRIBUTE_CHANGE_ALL) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    if (value->permissions > 4095u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = (uint64_t)value->changes | (uint64_t)value->permissions << 32;
    words[1] = value->modified_ns;
    words[2] = value->accessed_ns;
    return STATUS_OK;
}

status_t file_change_params_unpack(const uint64_t words[FILE_CHANGE_PARAMS_DATA_WORDS], struct file_change_params *out) {
    if ((words[0] & UINT64_C(0xffff000000000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->changes = (uint32_t)words[0];
    if ((out->changes & ~(uint32_t)ATTRIBUTE_CHANGE_ALL) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    out->permissions = (uint16_t)(words[0] >> 32);
    if (out->permissions > 4095u) {
        return STATUS_BAD_RANGE;
    }
    out->modified_ns = words[1];
    out->accessed_ns = words[2];
    return STATUS_OK;
}

void file_change_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_change_params *value) {
    uint64_t data[FILE_CHANGE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, file_change_params_pack(value, data));
    wire_write_words(writer, at, data, FILE_CHANGE_PARAMS_DATA_WORDS);
}

void file_change_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_change_params *out) {
    uint64_t data[FILE_CHANGE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_CHANGE_PARAMS_DATA_WORDS);
    wire_check(reader, file_change_params_unpack(data, out));
    wire_skip_pointers(reader, section, FILE_CHANGE_PARAMS_POINTER_WORDS);
}

status_t file_page_params_encode(const struct file_page_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_PAGE_PARAMS_DATA_WORDS, FILE_PAGE_PARAMS_POINTER_WORDS);
    file_page_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_page_params_decode(const struct wire_message *message, struct file_page_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_page_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_page_params_pack(const struct file_page_params *value, uint64_t words[FILE_PAGE_PARAMS_DATA_WORDS]) {
    words[0] = value->index;
    return STATUS_OK;
}

status_t file_page_params_unpack(const uint64_t words[FILE_PAGE_PARAMS_DATA_WORDS], struct file_page_params *out) {
    out->index = words[0];
    return STATUS_OK;
}

void file_page_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_page_params *value) {
    uint64_t data[FILE_PAGE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, file_page_params_pack(value, data));
    wire_write_words(writer, at, data, FILE_PAGE_PARAMS_DATA_WORDS);
}

void file_page_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_page_params *out) {
    uint64_t data[FILE_PAGE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_PAGE_PARAMS_DATA_WORDS);
    wire_check(reader, file_page_params_unpack(data, out));
    wire_skip_pointers(reader, section, FILE_PAGE_PARAMS_POINTER_WORDS);
}

status_t file_page_results_encode(const struct file_page_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_PAGE_RESULTS_DATA_WORDS, FILE_PAGE_RESULTS_POINTER_WORDS);
    file_page_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_page_results_decode(const struct wire_message *message, struct file_page_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_page_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void file_page_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_page_results *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void file_page_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_page_results *out) {
    out->page = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, FILE_PAGE_RESULTS_POINTER_WORDS);
}

status_t file_reserve_params_encode(const struct file_reserve_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_RESERVE_PARAMS_DATA_WORDS, FILE_RESERVE_PARAMS_POINTER_WORDS);
    file_reserve_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_reserve_params_decode(const struct wire_message *message, struct file_reserve_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_reserve_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_reserve_params_pack(const struct file_reserve_params *value, uint64_t words[FILE_RESERVE_PARAMS_DATA_WORDS]) {
    if (value->count < UINT64_C(1)) {
        return STATUS_BAD_RANGE;
    }
    words[0] = value->offset;
    words[1] = value->count;
    return STATUS_OK;
}

status_t file_reserve_params_unpack(const uint64_t words[FILE_RESERVE_PARAMS_DATA_WORDS], struct file_reserve_params *out) {
    out->offset = words[0];
    out->count = words[1];
    if (out->count < UINT64_C(1)) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

void file_reserve_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_reserve_params *value) {
    uint64_t data[FILE_RESERVE_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, file_reserve_params_pack(value, data));
    wire_write_words(writer, at, data, FILE_RESERVE_PARAMS_DATA_WORDS);
}

void file_reserve_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_reserve_params *out) {
    uint64_t data[FILE_RESERVE_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_RESERVE_PARAMS_DATA_WORDS);
    wire_check(reader, file_reserve_params_unpack(data, out));
    wire_skip_pointers(reader, section, FILE_RESERVE_PARAMS_POINTER_WORDS);
}

status_t file_window_params_encode(const struct file_window_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_WINDOW_PARAMS_DATA_WORDS, FILE_WINDOW_PARAMS_POINTER_WORDS);
    file_window_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_window_params_decode(const struct wire_message *message, struct file_window_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_window_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_window_params_pack(const struct file_window_params *value, uint64_t words[FILE_WINDOW_PARAMS_DATA_WORDS]) {
    words[0] = value->index;
    words[1] = (uint64_t)value->is_written;
    return STATUS_OK;
}

status_t file_window_params_unpack(const uint64_t words[FILE_WINDOW_PARAMS_DATA_WORDS], struct file_window_params *out) {
    if ((words[1] & UINT64_C(0xfffffffffffffffe)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->index = words[0];
    out->is_written = (words[1] & 1) != 0;
    return STATUS_OK;
}

void file_window_params_write_fields(struct wire_writer *writer, uint32_t at, const struct file_window_params *value) {
    uint64_t data[FILE_WINDOW_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, file_window_params_pack(value, data));
    wire_write_words(writer, at, data, FILE_WINDOW_PARAMS_DATA_WORDS);
}

void file_window_params_read_fields(struct wire_reader *reader, struct wire_section section, struct file_window_params *out) {
    uint64_t data[FILE_WINDOW_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_WINDOW_PARAMS_DATA_WORDS);
    wire_check(reader, file_window_params_unpack(data, out));
    wire_skip_pointers(reader, section, FILE_WINDOW_PARAMS_POINTER_WORDS);
}

status_t file_window_results_encode(const struct file_window_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, FILE_WINDOW_RESULTS_DATA_WORDS, FILE_WINDOW_RESULTS_POINTER_WORDS);
    file_window_results_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t file_window_results_decode(const struct wire_message *message, struct file_window_results *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    file_window_results_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t file_window_results_pack(const struct file_window_results *value, uint64_t words[FILE_WINDOW_RESULTS_DATA_WORDS]) {
    words[0] = (uint64_t)value->length;
    return STATUS_OK;
}

status_t file_window_results_unpack(const uint64_t words[FILE_WINDOW_RESULTS_DATA_WORDS], struct file_window_results *out) {
    if ((words[0] & UINT64_C(0xffffffff00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->length = (uint32_t)words[0];
    return STATUS_OK;
}

void file_window_results_write_fields(struct wire_writer *writer, uint32_t at, const struct file_window_results *value) {
    uint64_t data[FILE_WINDOW_RESULTS_DATA_WORDS] = {};
    wire_fail(writer, file_window_results_pack(value, data));
    wire_write_words(writer, at, data, FILE_WINDOW_RESULTS_DATA_WORDS);
    wire_write_capability(writer, at + 1);
}

void file_window_results_read_fields(struct wire_reader *reader, struct wire_section section, struct file_window_results *out) {
    uint64_t data[FILE_WINDOW_RESULTS_DATA_WORDS];
    wire_read_words(reader, section, data, FILE_WINDOW_RESULTS_DATA_WORDS);
    wire_check(reader, file_window_results_unpack(data, out));
    out->page = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, FILE_WINDOW_RESULTS_POINTER_WORDS);
}
