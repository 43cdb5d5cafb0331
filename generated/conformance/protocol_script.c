// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/block.capnp, idl/proto/console.capnp, idl/proto/filesystem.capnp, idl/proto/log.capnp, idl/proto/pci.capnp, idl/proto/posix.capnp, idl/proto/process.capnp, idl/proto/process_table.capnp, idl/proto/supervisor.capnp
// Template: codegen/tessera_gen/templates/protocols/protocol_script.c.j2
// Command: ./tessera gen
//
// Servers that do as they are told.

#include "protocol_script.h"

#include <tessera/objects.h>
#include <tessera/slots.h>
#include <block/block_server.h>
#include <console/console_server.h>
#include <filesystem/filesystem_server.h>
#include <log/log_server.h>
#include <pci/pci_server.h>
#include <posix/posix_server.h>
#include <process/process_server.h>
#include <supervisor/supervisor_server.h>

struct protocol_script protocol_script;

static void saw(uint16_t method, status_t encoded) {
    protocol_script.calls++;
    protocol_script.method = method;
    protocol_script.capability_count = 0;
    if (encoded != STATUS_OK) {
        protocol_script.word_count = 0;
    }
}

static void saw_capability(cap_t capability) {
    protocol_script.capability_count++;
    slot_release(capability);
}

// The results to answer with. Their capabilities stand for those of protocol_script_capability().
static struct wire_message results_message(void) {
    static const cap_t places[MESSAGE_CAPS_MAX] = {1, 2, 3, 4};
    const struct wire_case *results = protocol_script.results;
    return (struct wire_message){
        .words = results->words,
        .word_count = results->word_count,
        .is_encoded = results->is_encoded,
        .capabilities = places,
        .capability_count = results->codec->capability_count,
    };
}

static status_t block_device_geometry_script(struct request *request, struct block_geometry *out) {
    saw(METHOD_BLOCK_DEVICE_GEOMETRY, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct block_geometry results;
    const status_t status = block_geometry_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t block_device_attach_script(struct request *request, cap_t buffer) {
    const struct block_device_attach_params params = {.buffer = buffer};
    saw(METHOD_BLOCK_DEVICE_ATTACH, block_device_attach_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    saw_capability(buffer);
    (void)request;
    return protocol_script.answer;
}

static status_t block_device_read_sectors_script(struct request *request, uint64_t first, uint32_t count, uint32_t buffer_offset) {
    const struct block_device_read_sectors_params params = {.first = first, .count = count, .buffer_offset = buffer_offset};
    saw(METHOD_BLOCK_DEVICE_READ_SECTORS, block_device_read_sectors_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    if (protocol_script.is_parked) {
        struct parked_request parked;
        request_park(request, &parked);
        (void)block_device_read_sectors_reply(&parked, protocol_script.answer);
        return STATUS_PARKED;
    }
    return protocol_script.answer;
}

static status_t block_device_write_sectors_script(struct request *request, uint64_t first, uint32_t count, uint32_t buffer_offset) {
    const struct block_device_write_sectors_params params = {.first = first, .count = count, .buffer_offset = buffer_offset};
    saw(METHOD_BLOCK_DEVICE_WRITE_SECTORS, block_device_write_sectors_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    if (protocol_script.is_parked) {
        struct parked_request parked;
        request_park(request, &parked);
        (void)block_device_write_sectors_reply(&parked, protocol_script.answer);
        return STATUS_PARKED;
    }
    return protocol_script.answer;
}

static status_t block_device_flush_script(struct request *request) {
    saw(METHOD_BLOCK_DEVICE_FLUSH, STATUS_BAD_MESSAGE);
    if (protocol_script.is_parked) {
        struct parked_request parked;
        request_park(request, &parked);
        (void)block_device_flush_reply(&parked, protocol_script.answer);
        return STATUS_PARKED;
    }
    return protocol_script.answer;
}

static const struct block_device_server block_device_script = {
    .geometry = block_device_geometry_script,
    .attach = block_device_attach_script,
    .read_sectors = block_device_read_sectors_script,
    .write_sectors = block_device_write_sectors_script,
    .flush = block_device_flush_script,
};

static status_t console_read_script(struct request *request, uint32_t count, struct data *out_data) {
    const struct console_read_params params = {.count = count};
    saw(METHOD_CONSOLE_READ, console_read_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct console_read_results results;
    const status_t status = console_read_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    if (protocol_script.is_parked) {
        struct parked_request parked;
        request_park(request, &parked);
        (void)console_read_reply(&parked, protocol_script.answer, results.data);
        return STATUS_PARKED;
    }
    *out_data = results.data;
    return protocol_script.answer;
}

static status_t console_write_script(struct request *request, struct data data, uint32_t *out_written) {
    const struct console_write_params params = {.data = data};
    saw(METHOD_CONSOLE_WRITE, console_write_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct console_write_results results;
    const status_t status = console_write_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    if (protocol_script.is_parked) {
        struct parked_request parked;
        request_park(request, &parked);
        (void)console_write_reply(&parked, protocol_script.answer, results.written);
        return STATUS_PARKED;
    }
    *out_written = results.written;
    return protocol_script.answer;
}

static status_t console_poll_script(struct request *request, uint32_t *out_available) {
    saw(METHOD_CONSOLE_POLL, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct console_poll_results results;
    const status_t status = console_poll_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_available = results.available;
    return protocol_script.answer;
}

static status_t console_open_input_script(struct request *request, cap_t event, cap_t *out_input) {
    const struct console_open_input_params params = {.event = event};
    saw(METHOD_CONSOLE_OPEN_INPUT, console_open_input_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    saw_capability(event);
    const struct wire_message message = results_message();
    struct console_open_input_results results;
    const status_t status = console_open_input_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.input = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_input = results.input;
    return protocol_script.answer;
}

static status_t console_offer_script(struct request *request, struct data data) {
    const struct console_offer_params params = {.data = data};
    saw(METHOD_CONSOLE_OFFER, console_offer_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static const struct console_server console_script = {
    .read = console_read_script,
    .write = console_write_script,
    .poll = console_poll_script,
    .open_input = console_open_input_script,
    .offer = console_offer_script,
};

static status_t console_input_read_script(struct request *request, uint32_t count, struct data *out_data) {
    const struct console_input_read_params params = {.count = count};
    saw(METHOD_CONSOLE_INPUT_READ, console_input_read_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct console_input_read_results results;
    const status_t status = console_input_read_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_data = results.data;
    return protocol_script.answer;
}

static status_t console_input_put_back_script(struct request *request, struct data data) {
    const struct console_input_put_back_params params = {.data = data};
    saw(METHOD_CONSOLE_INPUT_PUT_BACK, console_input_put_back_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static const struct console_input_server console_input_script = {
    .read = console_input_read_script,
    .put_back = console_input_put_back_script,
};

static status_t file_system_open_script(struct request *request, struct text path, uint32_t flags, cap_t *out_file) {
    const struct file_system_open_params params = {.path = path, .flags = flags};
    saw(METHOD_FILE_SYSTEM_OPEN, file_system_open_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct file_system_open_results results;
    const status_t status = file_system_open_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.file = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_file = results.file;
    return protocol_script.answer;
}

static status_t file_system_stat_script(struct request *request, struct text path, struct node_attributes *out) {
    const struct file_system_stat_params params = {.path = path};
    saw(METHOD_FILE_SYSTEM_STAT, file_system_stat_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct node_attributes results;
    const status_t status = node_attributes_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t file_system_list_script(struct request *request, struct text path, uint64_t cookie, uint64_t *out_next, struct directory_entry_list_writer *out_entries) {
    const struct file_system_list_params params = {.path = path, .cookie = cookie};
    saw(METHOD_FILE_SYSTEM_LIST, file_system_list_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct file_system_list_results results;
    const status_t status = file_system_list_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_next = results.next;
    for (uint32_t i = 0; i < results.entries.count; i++) {
        struct directory_entry element;
        directory_entry_at(&results.entries, i, &element);
        directory_entry_append(out_entries, &element);
    }
    return protocol_script.answer;
}

static status_t file_system_make_directory_script(struct request *request, struct text path) {
    const struct file_system_make_directory_params params = {.path = path};
    saw(METHOD_FILE_SYSTEM_MAKE_DIRECTORY, file_system_make_directory_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t file_system_remove_script(struct request *request, struct text path) {
    const struct file_system_remove_params params = {.path = path};
    saw(METHOD_FILE_SYSTEM_REMOVE, file_system_remove_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t file_system_rename_script(struct request *request, struct text from, struct text to) {
    const struct file_system_rename_params params = {.from = from, .to = to};
    saw(METHOD_FILE_SYSTEM_RENAME, file_system_rename_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t file_system_usage_script(struct request *request, struct file_system_usage *out) {
    saw(METHOD_FILE_SYSTEM_USAGE, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct file_system_usage results;
    const status_t status = file_system_usage_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t file_system_create_script(struct request *request, struct text path, uint32_t flags, uint16_t permissions, cap_t *out_file) {
    const struct file_system_create_params params = {.path = path, .flags = flags, .permissions = permissions};
    saw(METHOD_FILE_SYSTEM_CREATE, file_system_create_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct file_system_create_results results;
    const status_t status = file_system_create_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.file = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_file = results.file;
    return protocol_script.answer;
}

static status_t file_system_describe_script(struct request *request, struct text path, uint32_t flags, struct node_description *out) {
    const struct file_system_describe_params params = {.path = path, .flags = flags};
    saw(METHOD_FILE_SYSTEM_DESCRIBE, file_system_describe_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct node_description results;
    const status_t status = node_description_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t file_system_change_script(struct request *request, struct text path, uint32_t flags, uint32_t changes, uint16_t permissions, uint64_t modified_ns, uint64_t accessed_ns) {
    const struct file_system_change_params params = {.path = path, .flags = flags, .changes = changes, .permissions = permissions, .modified_ns = modified_ns, .accessed_ns = accessed_ns};
    saw(METHOD_FILE_SYSTEM_CHANGE, file_system_change_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t file_system_read_link_script(struct request *request, struct text path, uint32_t *out_length, struct text *out_target) {
    const struct file_system_read_link_params params = {.path = path};
    saw(METHOD_FILE_SYSTEM_READ_LINK, file_system_read_link_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct file_system_read_link_results results;
    const status_t status = file_system_read_link_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_length = results.length;
    *out_target = results.target;
    return protocol_script.answer;
}

static status_t file_system_make_symbolic_link_script(struct request *request, struct text path, struct text target) {
    const struct file_system_make_symbolic_link_params params = {.path = path, .target = target};
    saw(METHOD_FILE_SYSTEM_MAKE_SYMBOLIC_LINK, file_system_make_symbolic_link_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t file_system_resolve_script(struct request *request, struct text path, struct text *out_path) {
    const struct file_system_resolve_params params = {.path = path};
    saw(METHOD_FILE_SYSTEM_RESOLVE, file_system_resolve_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct file_system_resolve_results results;
    const status_t status = file_system_resolve_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_path = results.path;
    return protocol_script.answer;
}

static status_t file_system_make_link_script(struct request *request, struct text from, struct text to) {
    const struct file_system_make_link_params params = {.from = from, .to = to};
    saw(METHOD_FILE_SYSTEM_MAKE_LINK, file_system_make_link_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t file_system_mounted_script(struct request *request, uint32_t number, struct mounted_file_system *out) {
    const struct file_system_mounted_params params = {.number = number};
    saw(METHOD_FILE_SYSTEM_MOUNTED, file_system_mounted_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct mounted_file_system results;
    const status_t status = mounted_file_system_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t file_system_make_special_script(struct request *request, struct text path, enum node_type type, uint16_t permissions) {
    const struct file_system_make_special_params params = {.path = path, .type = type, .permissions = permissions};
    saw(METHOD_FILE_SYSTEM_MAKE_SPECIAL, file_system_make_special_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t file_system_narrow_script(struct request *request, struct text program, cap_t *out_view) {
    const struct file_system_narrow_params params = {.program = program};
    saw(METHOD_FILE_SYSTEM_NARROW, file_system_narrow_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct file_system_narrow_results results;
    const status_t status = file_system_narrow_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.view = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_view = results.view;
    return protocol_script.answer;
}

static status_t file_system_move_script(struct request *request, struct text from, struct text to, uint32_t flags) {
    const struct file_system_move_params params = {.from = from, .to = to, .flags = flags};
    saw(METHOD_FILE_SYSTEM_MOVE, file_system_move_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static const struct file_system_server file_system_script = {
    .open = file_system_open_script,
    .stat = file_system_stat_script,
    .list = file_system_list_script,
    .make_directory = file_system_make_directory_script,
    .remove = file_system_remove_script,
    .rename = file_system_rename_script,
    .usage = file_system_usage_script,
    .create = file_system_create_script,
    .describe = file_system_describe_script,
    .change = file_system_change_script,
    .read_link = file_system_read_link_script,
    .make_symbolic_link = file_system_make_symbolic_link_script,
    .resolve = file_system_resolve_script,
    .make_link = file_system_make_link_script,
    .mounted = file_system_mounted_script,
    .make_special = file_system_make_special_script,
    .narrow = file_system_narrow_script,
    .move = file_system_move_script,
};

static status_t file_read_script(struct request *request, uint64_t offset, uint32_t count, struct data *out_data) {
    const struct file_read_params params = {.offset = offset, .count = count};
    saw(METHOD_FILE_READ, file_read_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct file_read_results results;
    const status_t status = file_read_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_data = results.data;
    return protocol_script.answer;
}

static status_t file_write_script(struct request *request, uint64_t offset, struct data data, uint32_t *out_written) {
    const struct file_write_params params = {.offset = offset, .data = data};
    saw(METHOD_FILE_WRITE, file_write_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct file_write_results results;
    const status_t status = file_write_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_written = results.written;
    return protocol_script.answer;
}

static status_t file_stat_script(struct request *request, struct node_attributes *out) {
    saw(METHOD_FILE_STAT, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct node_attributes results;
    const status_t status = node_attributes_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t file_truncate_script(struct request *request, uint64_t size) {
    const struct file_truncate_params params = {.size = size};
    saw(METHOD_FILE_TRUNCATE, file_truncate_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t file_describe_script(struct request *request, struct node_description *out) {
    saw(METHOD_FILE_DESCRIBE, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct node_description results;
    const status_t status = node_description_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t file_change_script(struct request *request, uint32_t changes, uint16_t permissions, uint64_t modified_ns, uint64_t accessed_ns) {
    const struct file_change_params params = {.changes = changes, .permissions = permissions, .modified_ns = modified_ns, .accessed_ns = accessed_ns};
    saw(METHOD_FILE_CHANGE, file_change_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t file_page_script(struct request *request, uint64_t index, cap_t *out_page) {
    const struct file_page_params params = {.index = index};
    saw(METHOD_FILE_PAGE, file_page_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct file_page_results results;
    const status_t status = file_page_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.page = protocol_script_capability(1u << OBJECT_FRAME);
    }
    (void)request;
    *out_page = results.page;
    return protocol_script.answer;
}

static status_t file_reserve_script(struct request *request, uint64_t offset, uint64_t count) {
    const struct file_reserve_params params = {.offset = offset, .count = count};
    saw(METHOD_FILE_RESERVE, file_reserve_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t file_window_script(struct request *request, uint64_t index, bool is_written, uint32_t *out_length, cap_t *out_page) {
    const struct file_window_params params = {.index = index, .is_written = is_written};
    saw(METHOD_FILE_WINDOW, file_window_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct file_window_results results;
    const status_t status = file_window_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.page = protocol_script_capability(1u << OBJECT_FRAME);
    }
    (void)request;
    *out_length = results.length;
    *out_page = results.page;
    return protocol_script.answer;
}

static const struct file_server file_script = {
    .read = file_read_script,
    .write = file_write_script,
    .stat = file_stat_script,
    .truncate = file_truncate_script,
    .describe = file_describe_script,
    .change = file_change_script,
    .page = file_page_script,
    .reserve = file_reserve_script,
    .window = file_window_script,
};

static status_t log_write_script(struct request *request, enum log_level level, struct text text) {
    const struct log_write_params params = {.level = level, .text = text};
    saw(METHOD_LOG_WRITE, log_write_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t log_read_script(struct request *request, uint64_t sequence, uint64_t *out_next, struct log_entry_list_writer *out_entries) {
    const struct log_read_params params = {.sequence = sequence};
    saw(METHOD_LOG_READ, log_read_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct log_read_results results;
    const status_t status = log_read_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_next = results.next;
    for (uint32_t i = 0; i < results.entries.count; i++) {
        struct log_entry element;
        log_entry_at(&results.entries, i, &element);
        log_entry_append(out_entries, &element);
    }
    return protocol_script.answer;
}

static const struct log_server log_script = {
    .write = log_write_script,
    .read = log_read_script,
};

static status_t pci_bus_list_script(struct request *request, uint32_t cookie, uint32_t *out_next, struct pci_entry_list_writer *out_entries) {
    const struct pci_bus_list_params params = {.cookie = cookie};
    saw(METHOD_PCI_BUS_LIST, pci_bus_list_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct pci_bus_list_results results;
    const status_t status = pci_bus_list_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_next = results.next;
    for (uint32_t i = 0; i < results.entries.count; i++) {
        struct pci_entry element;
        pci_entry_at(&results.entries, i, &element);
        pci_entry_append(out_entries, &element);
    }
    return protocol_script.answer;
}

static status_t pci_bus_open_script(struct request *request, cap_t *out_function) {
    saw(METHOD_PCI_BUS_OPEN, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct pci_bus_open_results results;
    const status_t status = pci_bus_open_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.function = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_function = results.function;
    return protocol_script.answer;
}

static const struct pci_bus_server pci_bus_script = {
    .list = pci_bus_list_script,
    .open = pci_bus_open_script,
};

static status_t pci_function_describe_script(struct request *request, struct pci_identity *out) {
    saw(METHOD_PCI_FUNCTION_DESCRIBE, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct pci_identity results;
    const status_t status = pci_identity_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t pci_function_registers_script(struct request *request, uint8_t bar, uint8_t part, cap_t *out_memory, uint64_t *out_offset, uint64_t *out_size_bytes) {
    const struct pci_function_registers_params params = {.bar = bar, .part = part};
    saw(METHOD_PCI_FUNCTION_REGISTERS, pci_function_registers_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct pci_function_registers_results results;
    const status_t status = pci_function_registers_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.memory = protocol_script_capability(1u << OBJECT_MEMORY);
    }
    (void)request;
    *out_memory = results.memory;
    *out_offset = results.offset;
    *out_size_bytes = results.size_bytes;
    return protocol_script.answer;
}

static status_t pci_function_capability_script(struct request *request, uint8_t id, uint8_t index, struct data *out_data) {
    const struct pci_function_capability_params params = {.id = id, .index = index};
    saw(METHOD_PCI_FUNCTION_CAPABILITY, pci_function_capability_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct pci_function_capability_results results;
    const status_t status = pci_function_capability_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_data = results.data;
    return protocol_script.answer;
}

static status_t pci_function_attach_interrupt_script(struct request *request, uint16_t vector, uint32_t bits, cap_t notification) {
    const struct pci_function_attach_interrupt_params params = {.vector = vector, .bits = bits, .notification = notification};
    saw(METHOD_PCI_FUNCTION_ATTACH_INTERRUPT, pci_function_attach_interrupt_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    saw_capability(notification);
    (void)request;
    return protocol_script.answer;
}

static status_t pci_function_acknowledge_script(struct request *request) {
    saw(METHOD_PCI_FUNCTION_ACKNOWLEDGE, STATUS_BAD_MESSAGE);
    (void)request;
    return protocol_script.answer;
}

static const struct pci_function_server pci_function_script = {
    .describe = pci_function_describe_script,
    .registers = pci_function_registers_script,
    .capability = pci_function_capability_script,
    .attach_interrupt = pci_function_attach_interrupt_script,
    .acknowledge = pci_function_acknowledge_script,
};

static status_t posix_join_script(struct request *request, uint32_t id, cap_t event, cap_t *out_process) {
    const struct posix_join_params params = {.id = id, .event = event};
    saw(METHOD_POSIX_JOIN, posix_join_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    saw_capability(event);
    const struct wire_message message = results_message();
    struct posix_join_results results;
    const status_t status = posix_join_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.process = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_process = results.process;
    return protocol_script.answer;
}

static status_t posix_attach_script(struct request *request, uint32_t id, cap_t event, cap_t *out_process, cap_t *out_terminal) {
    const struct posix_attach_params params = {.id = id, .event = event};
    saw(METHOD_POSIX_ATTACH, posix_attach_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    saw_capability(event);
    const struct wire_message message = results_message();
    struct posix_attach_results results;
    const status_t status = posix_attach_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.process = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
        results.terminal = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_process = results.process;
    *out_terminal = results.terminal;
    return protocol_script.answer;
}

static const struct posix_server posix_script = {
    .join = posix_join_script,
    .attach = posix_attach_script,
};

static status_t posix_process_fork_script(struct request *request, cap_t cspace, uint64_t token, uint8_t signal, uint32_t *out_id) {
    const struct posix_process_fork_params params = {.cspace = cspace, .token = token, .signal = signal};
    saw(METHOD_POSIX_PROCESS_FORK, posix_process_fork_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    saw_capability(cspace);
    const struct wire_message message = results_message();
    struct posix_process_fork_results results;
    const status_t status = posix_process_fork_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    if (protocol_script.is_parked) {
        struct parked_request parked;
        request_park(request, &parked);
        (void)posix_process_fork_reply(&parked, protocol_script.answer, results.id);
        return STATUS_PARKED;
    }
    *out_id = results.id;
    return protocol_script.answer;
}

static status_t posix_process_parent_script(struct request *request, cap_t *out_cspace, uint64_t *out_token) {
    saw(METHOD_POSIX_PROCESS_PARENT, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct posix_process_parent_results results;
    const status_t status = posix_process_parent_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.cspace = protocol_script_capability(1u << OBJECT_CSPACE);
    }
    (void)request;
    *out_cspace = results.cspace;
    *out_token = results.token;
    return protocol_script.answer;
}

static status_t posix_process_ready_script(struct request *request, cap_t event, cap_t thread) {
    const struct posix_process_ready_params params = {.event = event, .thread = thread};
    saw(METHOD_POSIX_PROCESS_READY, posix_process_ready_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    saw_capability(event);
    saw_capability(thread);
    (void)request;
    return protocol_script.answer;
}

static status_t posix_process_take_change_script(struct request *request, enum posix_selection selection, uint32_t number, bool is_kept, uint32_t changes, struct posix_end *out) {
    const struct posix_process_take_change_params params = {.selection = selection, .number = number, .is_kept = is_kept, .changes = changes};
    saw(METHOD_POSIX_PROCESS_TAKE_CHANGE, posix_process_take_change_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_end results;
    const status_t status = posix_end_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t posix_process_send_script(struct request *request, enum posix_selection selection, uint32_t number, uint8_t signal, int32_t code, uint64_t value) {
    const struct posix_process_send_params params = {.selection = selection, .number = number, .signal = signal, .code = code, .value = value};
    saw(METHOD_POSIX_PROCESS_SEND, posix_process_send_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_process_take_signal_script(struct request *request, struct posix_signal_sent *out) {
    saw(METHOD_POSIX_PROCESS_TAKE_SIGNAL, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct posix_signal_sent results;
    const status_t status = posix_signal_sent_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t posix_process_set_children_script(struct request *request, bool is_forgetting, bool is_silent) {
    const struct posix_process_set_children_params params = {.is_forgetting = is_forgetting, .is_silent = is_silent};
    saw(METHOD_POSIX_PROCESS_SET_CHILDREN, posix_process_set_children_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_process_numbers_script(struct request *request, uint32_t id, struct posix_numbers *out) {
    const struct posix_process_numbers_params params = {.id = id};
    saw(METHOD_POSIX_PROCESS_NUMBERS, posix_process_numbers_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_numbers results;
    const status_t status = posix_numbers_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t posix_process_set_group_script(struct request *request, uint32_t id, uint32_t group) {
    const struct posix_process_set_group_params params = {.id = id, .group = group};
    saw(METHOD_POSIX_PROCESS_SET_GROUP, posix_process_set_group_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_process_make_session_script(struct request *request) {
    saw(METHOD_POSIX_PROCESS_MAKE_SESSION, STATUS_BAD_MESSAGE);
    (void)request;
    return protocol_script.answer;
}

static status_t posix_process_terminal_script(struct request *request, cap_t *out_terminal, bool *out_is_pty) {
    saw(METHOD_POSIX_PROCESS_TERMINAL, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct posix_process_terminal_results results;
    const status_t status = posix_process_terminal_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.terminal = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_terminal = results.terminal;
    *out_is_pty = results.is_pty;
    return protocol_script.answer;
}

static status_t posix_process_stop_script(struct request *request, uint8_t signal, uint32_t continues) {
    const struct posix_process_stop_params params = {.signal = signal, .continues = continues};
    saw(METHOD_POSIX_PROCESS_STOP, posix_process_stop_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_process_state_script(struct request *request, bool *out_is_stopped) {
    saw(METHOD_POSIX_PROCESS_STATE, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct posix_process_state_results results;
    const status_t status = posix_process_state_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_is_stopped = results.is_stopped;
    return protocol_script.answer;
}

static status_t posix_process_leave_script(struct request *request, uint8_t signal, uint64_t others_ns, uint64_t peak_bytes) {
    const struct posix_process_leave_params params = {.signal = signal, .others_ns = others_ns, .peak_bytes = peak_bytes};
    saw(METHOD_POSIX_PROCESS_LEAVE, posix_process_leave_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_process_make_pipe_script(struct request *request, cap_t *out_reader, cap_t *out_writer) {
    saw(METHOD_POSIX_PROCESS_MAKE_PIPE, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct posix_process_make_pipe_results results;
    const status_t status = posix_process_make_pipe_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.reader = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
        results.writer = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_reader = results.reader;
    *out_writer = results.writer;
    return protocol_script.answer;
}

static status_t posix_process_make_cell_script(struct request *request, struct posix_state state, cap_t *out_cell) {
    const struct posix_process_make_cell_params params = {.state = state};
    saw(METHOD_POSIX_PROCESS_MAKE_CELL, posix_process_make_cell_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_process_make_cell_results results;
    const status_t status = posix_process_make_cell_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.cell = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_cell = results.cell;
    return protocol_script.answer;
}

static status_t posix_process_make_socket_script(struct request *request, enum posix_socket_kind kind, cap_t *out_socket) {
    const struct posix_process_make_socket_params params = {.kind = kind};
    saw(METHOD_POSIX_PROCESS_MAKE_SOCKET, posix_process_make_socket_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_process_make_socket_results results;
    const status_t status = posix_process_make_socket_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.socket = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_socket = results.socket;
    return protocol_script.answer;
}

static status_t posix_process_make_socket_pair_script(struct request *request, enum posix_socket_kind kind, cap_t *out_first, cap_t *out_second) {
    const struct posix_process_make_socket_pair_params params = {.kind = kind};
    saw(METHOD_POSIX_PROCESS_MAKE_SOCKET_PAIR, posix_process_make_socket_pair_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_process_make_socket_pair_results results;
    const status_t status = posix_process_make_socket_pair_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.first = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
        results.second = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_first = results.first;
    *out_second = results.second;
    return protocol_script.answer;
}

static status_t posix_process_open_fifo_script(struct request *request, uint32_t file_system, uint64_t node, bool is_reader, bool is_writer, cap_t *out_end) {
    const struct posix_process_open_fifo_params params = {.file_system = file_system, .node = node, .is_reader = is_reader, .is_writer = is_writer};
    saw(METHOD_POSIX_PROCESS_OPEN_FIFO, posix_process_open_fifo_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_process_open_fifo_results results;
    const status_t status = posix_process_open_fifo_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.end = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_end = results.end;
    return protocol_script.answer;
}

static status_t posix_process_lock_script(struct request *request, const struct posix_lock *params) {
    saw(METHOD_POSIX_PROCESS_LOCK, posix_lock_encode(params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_process_find_lock_script(struct request *request, const struct posix_lock *params, struct posix_lock *out) {
    saw(METHOD_POSIX_PROCESS_FIND_LOCK, posix_lock_encode(params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_lock results;
    const status_t status = posix_lock_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t posix_process_make_memory_script(struct request *request, uint32_t pages, cap_t *out_memory) {
    const struct posix_process_make_memory_params params = {.pages = pages};
    saw(METHOD_POSIX_PROCESS_MAKE_MEMORY, posix_process_make_memory_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_process_make_memory_results results;
    const status_t status = posix_process_make_memory_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.memory = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_memory = results.memory;
    return protocol_script.answer;
}

static status_t posix_process_begin_script(struct request *request, uint8_t signal, uint32_t *out_id, cap_t *out_child) {
    const struct posix_process_begin_params params = {.signal = signal};
    saw(METHOD_POSIX_PROCESS_BEGIN, posix_process_begin_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_process_begin_results results;
    const status_t status = posix_process_begin_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.child = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_id = results.id;
    *out_child = results.child;
    return protocol_script.answer;
}

static status_t posix_process_hand_over_script(struct request *request, cap_t cspace, uint64_t token, cap_t port, uint64_t used_ns) {
    const struct posix_process_hand_over_params params = {.cspace = cspace, .token = token, .port = port, .used_ns = used_ns};
    saw(METHOD_POSIX_PROCESS_HAND_OVER, posix_process_hand_over_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    saw_capability(cspace);
    saw_capability(port);
    (void)request;
    return protocol_script.answer;
}

static status_t posix_process_start_script(struct request *request, uint32_t id) {
    const struct posix_process_start_params params = {.id = id};
    saw(METHOD_POSIX_PROCESS_START, posix_process_start_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    if (protocol_script.is_parked) {
        struct parked_request parked;
        request_park(request, &parked);
        (void)posix_process_start_reply(&parked, protocol_script.answer);
        return STATUS_PARKED;
    }
    return protocol_script.answer;
}

static status_t posix_process_finish_script(struct request *request, int32_t status, uint8_t signal, uint64_t used_ns) {
    const struct posix_process_finish_params params = {.status = status, .signal = signal, .used_ns = used_ns};
    saw(METHOD_POSIX_PROCESS_FINISH, posix_process_finish_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_process_make_terminal_script(struct request *request, cap_t *out_master) {
    saw(METHOD_POSIX_PROCESS_MAKE_TERMINAL, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct posix_process_make_terminal_results results;
    const status_t status = posix_process_make_terminal_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.master = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_master = results.master;
    return protocol_script.answer;
}

static status_t posix_process_find_terminal_script(struct request *request, uint32_t number, bool is_taking, cap_t *out_terminal) {
    const struct posix_process_find_terminal_params params = {.number = number, .is_taking = is_taking};
    saw(METHOD_POSIX_PROCESS_FIND_TERMINAL, posix_process_find_terminal_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_process_find_terminal_results results;
    const status_t status = posix_process_find_terminal_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.terminal = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_terminal = results.terminal;
    return protocol_script.answer;
}

static status_t posix_process_list_terminals_script(struct request *request, uint64_t *out_numbers) {
    saw(METHOD_POSIX_PROCESS_LIST_TERMINALS, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct posix_process_list_terminals_results results;
    const status_t status = posix_process_list_terminals_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_numbers = results.numbers;
    return protocol_script.answer;
}

static status_t posix_process_describe_script(struct request *request, uint32_t id, struct posix_description *out) {
    const struct posix_process_describe_params params = {.id = id};
    saw(METHOD_POSIX_PROCESS_DESCRIBE, posix_process_describe_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_description results;
    const status_t status = posix_description_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t posix_process_set_program_script(struct request *request, struct text name, struct text program, struct data arguments) {
    const struct posix_process_set_program_params params = {.name = name, .program = program, .arguments = arguments};
    saw(METHOD_POSIX_PROCESS_SET_PROGRAM, posix_process_set_program_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_process_usage_script(struct request *request, struct posix_usage *out) {
    saw(METHOD_POSIX_PROCESS_USAGE, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct posix_usage results;
    const status_t status = posix_usage_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t posix_process_futex_wait_script(struct request *request, const struct posix_futex_wait *params) {
    saw(METHOD_POSIX_PROCESS_FUTEX_WAIT, posix_futex_wait_encode(params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_process_futex_leave_script(struct request *request, uint8_t thread, bool *out_is_woken) {
    const struct posix_process_futex_leave_params params = {.thread = thread};
    saw(METHOD_POSIX_PROCESS_FUTEX_LEAVE, posix_process_futex_leave_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_process_futex_leave_results results;
    const status_t status = posix_process_futex_leave_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_is_woken = results.is_woken;
    return protocol_script.answer;
}

static status_t posix_process_futex_take_script(struct request *request, uint64_t *out_threads) {
    saw(METHOD_POSIX_PROCESS_FUTEX_TAKE, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct posix_process_futex_take_results results;
    const status_t status = posix_process_futex_take_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_threads = results.threads;
    return protocol_script.answer;
}

static status_t posix_process_futex_wake_script(struct request *request, const struct posix_futex_wake *params, uint32_t *out_woken) {
    saw(METHOD_POSIX_PROCESS_FUTEX_WAKE, posix_futex_wake_encode(params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_process_futex_wake_results results;
    const status_t status = posix_process_futex_wake_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_woken = results.woken;
    return protocol_script.answer;
}

static status_t posix_process_futex_requeue_script(struct request *request, const struct posix_futex_requeue *params, uint32_t *out_count) {
    saw(METHOD_POSIX_PROCESS_FUTEX_REQUEUE, posix_futex_requeue_encode(params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_process_futex_requeue_results results;
    const status_t status = posix_process_futex_requeue_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_count = results.count;
    return protocol_script.answer;
}

static status_t posix_process_watch_by_script(struct request *request, cap_t event) {
    const struct posix_process_watch_by_params params = {.event = event};
    saw(METHOD_POSIX_PROCESS_WATCH_BY, posix_process_watch_by_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    saw_capability(event);
    (void)request;
    return protocol_script.answer;
}

static status_t posix_process_cancel_script(struct request *request) {
    saw(METHOD_POSIX_PROCESS_CANCEL, STATUS_BAD_MESSAGE);
    (void)request;
    return protocol_script.answer;
}

static status_t posix_process_hear_by_script(struct request *request, cap_t event) {
    const struct posix_process_hear_by_params params = {.event = event};
    saw(METHOD_POSIX_PROCESS_HEAR_BY, posix_process_hear_by_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    saw_capability(event);
    (void)request;
    return protocol_script.answer;
}

static const struct posix_process_server posix_process_script = {
    .fork = posix_process_fork_script,
    .parent = posix_process_parent_script,
    .ready = posix_process_ready_script,
    .take_change = posix_process_take_change_script,
    .send = posix_process_send_script,
    .take_signal = posix_process_take_signal_script,
    .set_children = posix_process_set_children_script,
    .numbers = posix_process_numbers_script,
    .set_group = posix_process_set_group_script,
    .make_session = posix_process_make_session_script,
    .terminal = posix_process_terminal_script,
    .stop = posix_process_stop_script,
    .state = posix_process_state_script,
    .leave = posix_process_leave_script,
    .make_pipe = posix_process_make_pipe_script,
    .make_cell = posix_process_make_cell_script,
    .make_socket = posix_process_make_socket_script,
    .make_socket_pair = posix_process_make_socket_pair_script,
    .open_fifo = posix_process_open_fifo_script,
    .lock = posix_process_lock_script,
    .find_lock = posix_process_find_lock_script,
    .make_memory = posix_process_make_memory_script,
    .begin = posix_process_begin_script,
    .hand_over = posix_process_hand_over_script,
    .start = posix_process_start_script,
    .finish = posix_process_finish_script,
    .make_terminal = posix_process_make_terminal_script,
    .find_terminal = posix_process_find_terminal_script,
    .list_terminals = posix_process_list_terminals_script,
    .describe = posix_process_describe_script,
    .set_program = posix_process_set_program_script,
    .usage = posix_process_usage_script,
    .futex_wait = posix_process_futex_wait_script,
    .futex_leave = posix_process_futex_leave_script,
    .futex_take = posix_process_futex_take_script,
    .futex_wake = posix_process_futex_wake_script,
    .futex_requeue = posix_process_futex_requeue_script,
    .watch_by = posix_process_watch_by_script,
    .cancel = posix_process_cancel_script,
    .hear_by = posix_process_hear_by_script,
};

static status_t posix_pipe_read_script(struct request *request, uint32_t count, uint32_t waiter, struct data *out_data) {
    const struct posix_pipe_read_params params = {.count = count, .waiter = waiter};
    saw(METHOD_POSIX_PIPE_READ, posix_pipe_read_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_pipe_read_results results;
    const status_t status = posix_pipe_read_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_data = results.data;
    return protocol_script.answer;
}

static status_t posix_pipe_write_script(struct request *request, struct data data, uint32_t rest, uint32_t writer, bool is_waiting) {
    const struct posix_pipe_write_params params = {.data = data, .rest = rest, .writer = writer, .is_waiting = is_waiting};
    saw(METHOD_POSIX_PIPE_WRITE, posix_pipe_write_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_pipe_state_script(struct request *request, uint32_t waiter, struct posix_pipe_state *out) {
    const struct posix_pipe_state_params params = {.waiter = waiter};
    saw(METHOD_POSIX_PIPE_STATE, posix_pipe_state_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_pipe_state results;
    const status_t status = posix_pipe_state_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t posix_pipe_resize_script(struct request *request, uint32_t capacity, uint32_t *out_capacity) {
    const struct posix_pipe_resize_params params = {.capacity = capacity};
    saw(METHOD_POSIX_PIPE_RESIZE, posix_pipe_resize_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_pipe_resize_results results;
    const status_t status = posix_pipe_resize_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_capacity = results.capacity;
    return protocol_script.answer;
}

static status_t posix_pipe_peek_script(struct request *request, uint32_t offset, uint32_t count, uint32_t *out_departures, struct data *out_data) {
    const struct posix_pipe_peek_params params = {.offset = offset, .count = count};
    saw(METHOD_POSIX_PIPE_PEEK, posix_pipe_peek_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_pipe_peek_results results;
    const status_t status = posix_pipe_peek_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_departures = results.departures;
    *out_data = results.data;
    return protocol_script.answer;
}

static status_t posix_pipe_read_blocking_script(struct request *request, uint32_t count, uint32_t reader, struct data *out_data) {
    const struct posix_pipe_read_blocking_params params = {.count = count, .reader = reader};
    saw(METHOD_POSIX_PIPE_READ_BLOCKING, posix_pipe_read_blocking_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_pipe_read_blocking_results results;
    const status_t status = posix_pipe_read_blocking_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    if (protocol_script.is_parked) {
        struct parked_request parked;
        request_park(request, &parked);
        (void)posix_pipe_read_blocking_reply(&parked, protocol_script.answer, results.data);
        return STATUS_PARKED;
    }
    *out_data = results.data;
    return protocol_script.answer;
}

static status_t posix_pipe_lend_page_script(struct request *request, cap_t page, cap_t *out_end) {
    const struct posix_pipe_lend_page_params params = {.page = page};
    saw(METHOD_POSIX_PIPE_LEND_PAGE, posix_pipe_lend_page_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    saw_capability(page);
    const struct wire_message message = results_message();
    struct posix_pipe_lend_page_results results;
    const status_t status = posix_pipe_lend_page_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.end = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_end = results.end;
    return protocol_script.answer;
}

static status_t posix_pipe_read_page_script(struct request *request, uint32_t count, uint32_t *out_count) {
    const struct posix_pipe_read_page_params params = {.count = count};
    saw(METHOD_POSIX_PIPE_READ_PAGE, posix_pipe_read_page_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_pipe_read_page_results results;
    const status_t status = posix_pipe_read_page_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_count = results.count;
    return protocol_script.answer;
}

static status_t posix_pipe_write_page_script(struct request *request, uint32_t count, uint32_t writer, bool is_waiting) {
    const struct posix_pipe_write_page_params params = {.count = count, .writer = writer, .is_waiting = is_waiting};
    saw(METHOD_POSIX_PIPE_WRITE_PAGE, posix_pipe_write_page_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_pipe_number_script(struct request *request, uint64_t *out_number) {
    saw(METHOD_POSIX_PIPE_NUMBER, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct posix_pipe_number_results results;
    const status_t status = posix_pipe_number_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_number = results.number;
    return protocol_script.answer;
}

static const struct posix_pipe_server posix_pipe_script = {
    .read = posix_pipe_read_script,
    .write = posix_pipe_write_script,
    .state = posix_pipe_state_script,
    .resize = posix_pipe_resize_script,
    .peek = posix_pipe_peek_script,
    .read_blocking = posix_pipe_read_blocking_script,
    .lend_page = posix_pipe_lend_page_script,
    .read_page = posix_pipe_read_page_script,
    .write_page = posix_pipe_write_page_script,
    .number = posix_pipe_number_script,
};

static status_t posix_cell_load_script(struct request *request, uint32_t waiter, struct posix_state *out) {
    const struct posix_cell_load_params params = {.waiter = waiter};
    saw(METHOD_POSIX_CELL_LOAD, posix_cell_load_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_state results;
    const status_t status = posix_state_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t posix_cell_store_script(struct request *request, const struct posix_state *params, struct posix_state *out) {
    saw(METHOD_POSIX_CELL_STORE, posix_state_encode(params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_state results;
    const status_t status = posix_state_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t posix_cell_lock_script(struct request *request, const struct posix_lock *params) {
    saw(METHOD_POSIX_CELL_LOCK, posix_lock_encode(params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_cell_find_lock_script(struct request *request, const struct posix_lock *params, struct posix_lock *out) {
    saw(METHOD_POSIX_CELL_FIND_LOCK, posix_lock_encode(params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_lock results;
    const status_t status = posix_lock_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static const struct posix_cell_server posix_cell_script = {
    .load = posix_cell_load_script,
    .store = posix_cell_store_script,
    .lock = posix_cell_lock_script,
    .find_lock = posix_cell_find_lock_script,
};

static status_t posix_socket_bind_script(struct request *request, struct posix_address address) {
    const struct posix_socket_bind_params params = {.address = address};
    saw(METHOD_POSIX_SOCKET_BIND, posix_socket_bind_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_socket_listen_script(struct request *request, uint32_t backlog) {
    const struct posix_socket_listen_params params = {.backlog = backlog};
    saw(METHOD_POSIX_SOCKET_LISTEN, posix_socket_listen_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_socket_connect_script(struct request *request, struct posix_address address, uint32_t waiter) {
    const struct posix_socket_connect_params params = {.address = address, .waiter = waiter};
    saw(METHOD_POSIX_SOCKET_CONNECT, posix_socket_connect_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_socket_accept_script(struct request *request, uint32_t waiter, cap_t *out_socket) {
    const struct posix_socket_accept_params params = {.waiter = waiter};
    saw(METHOD_POSIX_SOCKET_ACCEPT, posix_socket_accept_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_socket_accept_results results;
    const status_t status = posix_socket_accept_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.socket = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_socket = results.socket;
    return protocol_script.answer;
}

static status_t posix_socket_send_script(struct request *request, struct data data, bool is_more, uint32_t sender, struct posix_address address) {
    const struct posix_socket_send_params params = {.data = data, .is_more = is_more, .sender = sender, .address = address};
    saw(METHOD_POSIX_SOCKET_SEND, posix_socket_send_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_socket_attach_script(struct request *request, uint32_t owner, uint32_t kind, uint32_t flags, bool has_file, struct text path, cap_t file, cap_t cell) {
    const struct posix_socket_attach_params params = {.owner = owner, .kind = kind, .flags = flags, .has_file = has_file, .path = path, .file = file, .cell = cell};
    saw(METHOD_POSIX_SOCKET_ATTACH, posix_socket_attach_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    saw_capability(file);
    saw_capability(cell);
    (void)request;
    return protocol_script.answer;
}

static status_t posix_socket_receive_script(struct request *request, uint32_t count, bool is_kept, bool is_continued, uint32_t receiver, struct data *out_data, struct data *out_name, bool *out_is_more, uint32_t *out_parcels, uint32_t *out_sender) {
    const struct posix_socket_receive_params params = {.count = count, .is_kept = is_kept, .is_continued = is_continued, .receiver = receiver};
    saw(METHOD_POSIX_SOCKET_RECEIVE, posix_socket_receive_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_socket_receive_results results;
    const status_t status = posix_socket_receive_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_data = results.data;
    *out_name = results.name;
    *out_is_more = results.is_more;
    *out_parcels = results.parcels;
    *out_sender = results.sender;
    return protocol_script.answer;
}

static status_t posix_socket_take_parcel_script(struct request *request, uint32_t receiver, uint32_t *out_kind, uint32_t *out_flags, bool *out_has_file, struct text *out_path, cap_t *out_file, cap_t *out_cell) {
    const struct posix_socket_take_parcel_params params = {.receiver = receiver};
    saw(METHOD_POSIX_SOCKET_TAKE_PARCEL, posix_socket_take_parcel_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_socket_take_parcel_results results;
    const status_t status = posix_socket_take_parcel_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.file = protocol_script_capability(OBJECTS_ANY);
        results.cell = protocol_script_capability(OBJECTS_ANY);
    }
    (void)request;
    *out_kind = results.kind;
    *out_flags = results.flags;
    *out_has_file = results.has_file;
    *out_path = results.path;
    *out_file = results.file;
    *out_cell = results.cell;
    return protocol_script.answer;
}

static status_t posix_socket_shutdown_script(struct request *request, bool is_in, bool is_out) {
    const struct posix_socket_shutdown_params params = {.is_in = is_in, .is_out = is_out};
    saw(METHOD_POSIX_SOCKET_SHUTDOWN, posix_socket_shutdown_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_socket_name_script(struct request *request, bool is_peers, struct data *out_name) {
    const struct posix_socket_name_params params = {.is_peers = is_peers};
    saw(METHOD_POSIX_SOCKET_NAME, posix_socket_name_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_socket_name_results results;
    const status_t status = posix_socket_name_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_name = results.name;
    return protocol_script.answer;
}

static status_t posix_socket_state_script(struct request *request, uint32_t waiter, struct posix_socket_state *out) {
    const struct posix_socket_state_params params = {.waiter = waiter};
    saw(METHOD_POSIX_SOCKET_STATE, posix_socket_state_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_socket_state results;
    const status_t status = posix_socket_state_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t posix_socket_number_script(struct request *request, uint64_t *out_number) {
    saw(METHOD_POSIX_SOCKET_NUMBER, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct posix_socket_number_results results;
    const status_t status = posix_socket_number_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_number = results.number;
    return protocol_script.answer;
}

static const struct posix_socket_server posix_socket_script = {
    .bind = posix_socket_bind_script,
    .listen = posix_socket_listen_script,
    .connect = posix_socket_connect_script,
    .accept = posix_socket_accept_script,
    .send = posix_socket_send_script,
    .attach = posix_socket_attach_script,
    .receive = posix_socket_receive_script,
    .take_parcel = posix_socket_take_parcel_script,
    .shutdown = posix_socket_shutdown_script,
    .name = posix_socket_name_script,
    .state = posix_socket_state_script,
    .number = posix_socket_number_script,
};

static status_t posix_memory_page_script(struct request *request, uint32_t index, cap_t *out_page) {
    const struct posix_memory_page_params params = {.index = index};
    saw(METHOD_POSIX_MEMORY_PAGE, posix_memory_page_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_memory_page_results results;
    const status_t status = posix_memory_page_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.page = protocol_script_capability(1u << OBJECT_FRAME);
    }
    (void)request;
    *out_page = results.page;
    return protocol_script.answer;
}

static status_t posix_memory_number_script(struct request *request, uint64_t *out_number) {
    saw(METHOD_POSIX_MEMORY_NUMBER, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct posix_memory_number_results results;
    const status_t status = posix_memory_number_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_number = results.number;
    return protocol_script.answer;
}

static const struct posix_memory_server posix_memory_script = {
    .page = posix_memory_page_script,
    .number = posix_memory_number_script,
};

static status_t posix_terminal_read_script(struct request *request, uint32_t count, uint32_t caller, bool is_late, struct data *out_data, uint8_t *out_wait) {
    const struct posix_terminal_read_params params = {.count = count, .caller = caller, .is_late = is_late};
    saw(METHOD_POSIX_TERMINAL_READ, posix_terminal_read_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_terminal_read_results results;
    const status_t status = posix_terminal_read_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_data = results.data;
    *out_wait = results.wait;
    return protocol_script.answer;
}

static status_t posix_terminal_settings_script(struct request *request, struct data *out_settings, bool *out_is_stopped) {
    saw(METHOD_POSIX_TERMINAL_SETTINGS, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct posix_terminal_settings_results results;
    const status_t status = posix_terminal_settings_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_settings = results.settings;
    *out_is_stopped = results.is_stopped;
    return protocol_script.answer;
}

static status_t posix_terminal_set_settings_script(struct request *request, struct data settings, bool is_dropping, uint32_t caller, bool is_forcing) {
    const struct posix_terminal_set_settings_params params = {.settings = settings, .is_dropping = is_dropping, .caller = caller, .is_forcing = is_forcing};
    saw(METHOD_POSIX_TERMINAL_SET_SETTINGS, posix_terminal_set_settings_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_terminal_size_script(struct request *request, struct posix_terminal_size *out) {
    saw(METHOD_POSIX_TERMINAL_SIZE, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct posix_terminal_size results;
    const status_t status = posix_terminal_size_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t posix_terminal_set_size_script(struct request *request, uint16_t rows, uint16_t columns, uint16_t width, uint16_t height) {
    const struct posix_terminal_set_size_params params = {.rows = rows, .columns = columns, .width = width, .height = height};
    saw(METHOD_POSIX_TERMINAL_SET_SIZE, posix_terminal_set_size_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_terminal_group_script(struct request *request, uint32_t caller, uint32_t *out_group, uint32_t *out_session) {
    const struct posix_terminal_group_params params = {.caller = caller};
    saw(METHOD_POSIX_TERMINAL_GROUP, posix_terminal_group_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_terminal_group_results results;
    const status_t status = posix_terminal_group_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_group = results.group;
    *out_session = results.session;
    return protocol_script.answer;
}

static status_t posix_terminal_set_group_script(struct request *request, uint32_t caller, bool is_forcing, uint32_t group) {
    const struct posix_terminal_set_group_params params = {.caller = caller, .is_forcing = is_forcing, .group = group};
    saw(METHOD_POSIX_TERMINAL_SET_GROUP, posix_terminal_set_group_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_terminal_state_script(struct request *request, uint32_t caller, struct posix_terminal_state *out) {
    const struct posix_terminal_state_params params = {.caller = caller};
    saw(METHOD_POSIX_TERMINAL_STATE, posix_terminal_state_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_terminal_state results;
    const status_t status = posix_terminal_state_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t posix_terminal_drop_script(struct request *request, bool is_input, bool is_output, uint32_t caller, bool is_forcing) {
    const struct posix_terminal_drop_params params = {.is_input = is_input, .is_output = is_output, .caller = caller, .is_forcing = is_forcing};
    saw(METHOD_POSIX_TERMINAL_DROP, posix_terminal_drop_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_terminal_check_write_script(struct request *request, uint32_t caller, bool is_forcing) {
    const struct posix_terminal_check_write_params params = {.caller = caller, .is_forcing = is_forcing};
    saw(METHOD_POSIX_TERMINAL_CHECK_WRITE, posix_terminal_check_write_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_terminal_write_script(struct request *request, struct data data, uint32_t caller, bool is_forcing, uint32_t *out_written) {
    const struct posix_terminal_write_params params = {.data = data, .caller = caller, .is_forcing = is_forcing};
    saw(METHOD_POSIX_TERMINAL_WRITE, posix_terminal_write_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct posix_terminal_write_results results;
    const status_t status = posix_terminal_write_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_written = results.written;
    return protocol_script.answer;
}

static status_t posix_terminal_take_script(struct request *request, uint32_t caller, bool is_stealing) {
    const struct posix_terminal_take_params params = {.caller = caller, .is_stealing = is_stealing};
    saw(METHOD_POSIX_TERMINAL_TAKE, posix_terminal_take_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_terminal_master_script(struct request *request, uint32_t *out_number, bool *out_is_locked, bool *out_is_in_packets) {
    saw(METHOD_POSIX_TERMINAL_MASTER, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct posix_terminal_master_results results;
    const status_t status = posix_terminal_master_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_number = results.number;
    *out_is_locked = results.is_locked;
    *out_is_in_packets = results.is_in_packets;
    return protocol_script.answer;
}

static status_t posix_terminal_set_lock_script(struct request *request, bool is_locked) {
    const struct posix_terminal_set_lock_params params = {.is_locked = is_locked};
    saw(METHOD_POSIX_TERMINAL_SET_LOCK, posix_terminal_set_lock_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_terminal_flow_script(struct request *request, enum posix_flow action, uint32_t caller, bool is_forcing) {
    const struct posix_terminal_flow_params params = {.action = action, .caller = caller, .is_forcing = is_forcing};
    saw(METHOD_POSIX_TERMINAL_FLOW, posix_terminal_flow_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_terminal_leave_script(struct request *request, uint32_t caller) {
    const struct posix_terminal_leave_params params = {.caller = caller};
    saw(METHOD_POSIX_TERMINAL_LEAVE, posix_terminal_leave_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t posix_terminal_set_packets_script(struct request *request, bool is_on) {
    const struct posix_terminal_set_packets_params params = {.is_on = is_on};
    saw(METHOD_POSIX_TERMINAL_SET_PACKETS, posix_terminal_set_packets_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static const struct posix_terminal_server posix_terminal_script = {
    .read = posix_terminal_read_script,
    .settings = posix_terminal_settings_script,
    .set_settings = posix_terminal_set_settings_script,
    .size = posix_terminal_size_script,
    .set_size = posix_terminal_set_size_script,
    .group = posix_terminal_group_script,
    .set_group = posix_terminal_set_group_script,
    .state = posix_terminal_state_script,
    .drop = posix_terminal_drop_script,
    .check_write = posix_terminal_check_write_script,
    .write = posix_terminal_write_script,
    .take = posix_terminal_take_script,
    .master = posix_terminal_master_script,
    .set_lock = posix_terminal_set_lock_script,
    .flow = posix_terminal_flow_script,
    .leave = posix_terminal_leave_script,
    .set_packets = posix_terminal_set_packets_script,
};

static status_t process_manager_spawn_script(struct request *request, struct text path, struct data arguments, uint64_t memory_bytes, struct text name, uint32_t parent, cap_t *out_process, uint32_t *out_id, uint64_t *out_slots_end) {
    const struct process_manager_spawn_params params = {.path = path, .arguments = arguments, .memory_bytes = memory_bytes, .name = name, .parent = parent};
    saw(METHOD_PROCESS_MANAGER_SPAWN, process_manager_spawn_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct process_manager_spawn_results results;
    const status_t status = process_manager_spawn_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
        results.process = protocol_script_capability(1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT);
    }
    (void)request;
    *out_process = results.process;
    *out_id = results.id;
    *out_slots_end = results.slots_end;
    return protocol_script.answer;
}

static status_t process_manager_list_script(struct request *request, uint32_t cookie, uint32_t *out_next, struct process_entry_list_writer *out_entries) {
    const struct process_manager_list_params params = {.cookie = cookie};
    saw(METHOD_PROCESS_MANAGER_LIST, process_manager_list_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct process_manager_list_results results;
    const status_t status = process_manager_list_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_next = results.next;
    for (uint32_t i = 0; i < results.entries.count; i++) {
        struct process_entry element;
        process_entry_at(&results.entries, i, &element);
        process_entry_append(out_entries, &element);
    }
    return protocol_script.answer;
}

static status_t process_manager_wait_script(struct request *request, uint32_t id, struct process_end *out) {
    const struct process_manager_wait_params params = {.id = id};
    saw(METHOD_PROCESS_MANAGER_WAIT, process_manager_wait_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct process_end results;
    const status_t status = process_end_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    if (protocol_script.is_parked) {
        struct parked_request parked;
        request_park(request, &parked);
        (void)process_manager_wait_reply(&parked, protocol_script.answer, &results);
        return STATUS_PARKED;
    }
    *out = results;
    return protocol_script.answer;
}

static status_t process_manager_kill_script(struct request *request, uint32_t id) {
    const struct process_manager_kill_params params = {.id = id};
    saw(METHOD_PROCESS_MANAGER_KILL, process_manager_kill_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t process_manager_capabilities_script(struct request *request, uint32_t id, uint32_t slot, uint32_t *out_next, struct capability_entry_list_writer *out_entries) {
    const struct process_manager_capabilities_params params = {.id = id, .slot = slot};
    saw(METHOD_PROCESS_MANAGER_CAPABILITIES, process_manager_capabilities_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct process_manager_capabilities_results results;
    const status_t status = process_manager_capabilities_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_next = results.next;
    for (uint32_t i = 0; i < results.entries.count; i++) {
        struct capability_entry element;
        capability_entry_at(&results.entries, i, &element);
        capability_entry_append(out_entries, &element);
    }
    return protocol_script.answer;
}

static status_t process_manager_set_core_script(struct request *request, uint32_t id, uint32_t core) {
    const struct process_manager_set_core_params params = {.id = id, .core = core};
    saw(METHOD_PROCESS_MANAGER_SET_CORE, process_manager_set_core_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t process_manager_set_traced_script(struct request *request, uint32_t id, bool is_traced) {
    const struct process_manager_set_traced_params params = {.id = id, .is_traced = is_traced};
    saw(METHOD_PROCESS_MANAGER_SET_TRACED, process_manager_set_traced_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static const struct process_manager_server process_manager_script = {
    .spawn = process_manager_spawn_script,
    .list = process_manager_list_script,
    .wait = process_manager_wait_script,
    .kill = process_manager_kill_script,
    .capabilities = process_manager_capabilities_script,
    .set_core = process_manager_set_core_script,
    .set_traced = process_manager_set_traced_script,
};

static status_t process_grant_script(struct request *request, cap_t capability, uint32_t slot, struct text origin) {
    const struct process_grant_params params = {.capability = capability, .slot = slot, .origin = origin};
    saw(METHOD_PROCESS_GRANT, process_grant_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    saw_capability(capability);
    (void)request;
    return protocol_script.answer;
}

static status_t process_start_script(struct request *request) {
    saw(METHOD_PROCESS_START, STATUS_BAD_MESSAGE);
    (void)request;
    return protocol_script.answer;
}

static status_t process_wait_script(struct request *request, struct process_end *out) {
    saw(METHOD_PROCESS_WAIT, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct process_end results;
    const status_t status = process_end_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    if (protocol_script.is_parked) {
        struct parked_request parked;
        request_park(request, &parked);
        (void)process_wait_reply(&parked, protocol_script.answer, &results);
        return STATUS_PARKED;
    }
    *out = results;
    return protocol_script.answer;
}

static status_t process_kill_script(struct request *request) {
    saw(METHOD_PROCESS_KILL, STATUS_BAD_MESSAGE);
    (void)request;
    return protocol_script.answer;
}

static status_t process_set_name_script(struct request *request, struct text name) {
    const struct process_set_name_params params = {.name = name};
    saw(METHOD_PROCESS_SET_NAME, process_set_name_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t process_finish_script(struct request *request, struct process_end *out) {
    saw(METHOD_PROCESS_FINISH, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct process_end results;
    const status_t status = process_end_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static const struct process_server process_script = {
    .grant = process_grant_script,
    .start = process_start_script,
    .wait = process_wait_script,
    .kill = process_kill_script,
    .set_name = process_set_name_script,
    .finish = process_finish_script,
};

static status_t process_pages_most_script(struct request *request, uint32_t *out_pages) {
    saw(METHOD_PROCESS_PAGES_MOST, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct process_pages_most_results results;
    const status_t status = process_pages_most_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_pages = results.pages;
    return protocol_script.answer;
}

static status_t process_pages_take_script(struct request *request, struct data slots, struct data *out_pages) {
    const struct process_pages_take_params params = {.slots = slots};
    saw(METHOD_PROCESS_PAGES_TAKE, process_pages_take_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct process_pages_take_results results;
    const status_t status = process_pages_take_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_pages = results.pages;
    return protocol_script.answer;
}

static status_t process_pages_hold_script(struct request *request, struct data pages) {
    const struct process_pages_hold_params params = {.pages = pages};
    saw(METHOD_PROCESS_PAGES_HOLD, process_pages_hold_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t process_pages_drop_script(struct request *request, struct data pages) {
    const struct process_pages_drop_params params = {.pages = pages};
    saw(METHOD_PROCESS_PAGES_DROP, process_pages_drop_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static const struct process_pages_server process_pages_script = {
    .most = process_pages_most_script,
    .take = process_pages_take_script,
    .hold = process_pages_hold_script,
    .drop = process_pages_drop_script,
};

static status_t supervisor_list_script(struct request *request, uint32_t cookie, uint32_t *out_next, struct service_entry_list_writer *out_entries) {
    const struct supervisor_list_params params = {.cookie = cookie};
    saw(METHOD_SUPERVISOR_LIST, supervisor_list_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct supervisor_list_results results;
    const status_t status = supervisor_list_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_next = results.next;
    for (uint32_t i = 0; i < results.entries.count; i++) {
        struct service_entry element;
        service_entry_at(&results.entries, i, &element);
        service_entry_append(out_entries, &element);
    }
    return protocol_script.answer;
}

static status_t supervisor_restart_script(struct request *request, struct text name) {
    const struct supervisor_restart_params params = {.name = name};
    saw(METHOD_SUPERVISOR_RESTART, supervisor_restart_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t supervisor_kill_script(struct request *request, struct text name) {
    const struct supervisor_kill_params params = {.name = name};
    saw(METHOD_SUPERVISOR_KILL, supervisor_kill_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t supervisor_memory_script(struct request *request, struct memory_usage *out) {
    saw(METHOD_SUPERVISOR_MEMORY, STATUS_BAD_MESSAGE);
    const struct wire_message message = results_message();
    struct memory_usage results;
    const status_t status = memory_usage_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out = results;
    return protocol_script.answer;
}

static status_t supervisor_capabilities_script(struct request *request, uint32_t index, uint32_t slot, uint32_t *out_next, struct capability_entry_list_writer *out_entries) {
    const struct supervisor_capabilities_params params = {.index = index, .slot = slot};
    saw(METHOD_SUPERVISOR_CAPABILITIES, supervisor_capabilities_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct supervisor_capabilities_results results;
    const status_t status = supervisor_capabilities_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_next = results.next;
    for (uint32_t i = 0; i < results.entries.count; i++) {
        struct capability_entry element;
        capability_entry_at(&results.entries, i, &element);
        capability_entry_append(out_entries, &element);
    }
    return protocol_script.answer;
}

static status_t supervisor_shutdown_script(struct request *request, uint8_t status) {
    const struct supervisor_shutdown_params params = {.status = status};
    saw(METHOD_SUPERVISOR_SHUTDOWN, supervisor_shutdown_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    (void)request;
    return protocol_script.answer;
}

static status_t supervisor_reboot_script(struct request *request) {
    saw(METHOD_SUPERVISOR_REBOOT, STATUS_BAD_MESSAGE);
    (void)request;
    return protocol_script.answer;
}

static status_t supervisor_cores_script(struct request *request, uint32_t cookie, uint32_t *out_next, struct core_entry_list_writer *out_entries) {
    const struct supervisor_cores_params params = {.cookie = cookie};
    saw(METHOD_SUPERVISOR_CORES, supervisor_cores_params_encode(&params, protocol_script.words, MESSAGE_WORDS_MAX, &protocol_script.word_count));
    const struct wire_message message = results_message();
    struct supervisor_cores_results results;
    const status_t status = supervisor_cores_results_decode(&message, &results);
    if (status != STATUS_OK) {
        return status;
    }
    if (protocol_script.answer == STATUS_OK) {
    }
    (void)request;
    *out_next = results.next;
    for (uint32_t i = 0; i < results.entries.count; i++) {
        struct core_entry element;
        core_entry_at(&results.entries, i, &element);
        core_entry_append(out_entries, &element);
    }
    return protocol_script.answer;
}

static const struct supervisor_server supervisor_script = {
    .list = supervisor_list_script,
    .restart = supervisor_restart_script,
    .kill = supervisor_kill_script,
    .memory = supervisor_memory_script,
    .capabilities = supervisor_capabilities_script,
    .shutdown = supervisor_shutdown_script,
    .reboot = supervisor_reboot_script,
    .cores = supervisor_cores_script,
};

void protocol_script_dispatch(struct request *request) {
    switch (protocol_script.interface) {
    case INTERFACE_BLOCK_DEVICE:
        block_device_dispatch(&block_device_script, request);
        break;
    case INTERFACE_CONSOLE:
        console_dispatch(&console_script, request);
        break;
    case INTERFACE_CONSOLE_INPUT:
        console_input_dispatch(&console_input_script, request);
        break;
    case INTERFACE_FILE_SYSTEM:
        file_system_dispatch(&file_system_script, request);
        break;
    case INTERFACE_FILE:
        file_dispatch(&file_script, request);
        break;
    case INTERFACE_LOG:
        log_dispatch(&log_script, request);
        break;
    case INTERFACE_PCI_BUS:
        pci_bus_dispatch(&pci_bus_script, request);
        break;
    case INTERFACE_PCI_FUNCTION:
        pci_function_dispatch(&pci_function_script, request);
        break;
    case INTERFACE_POSIX:
        posix_dispatch(&posix_script, request);
        break;
    case INTERFACE_POSIX_PROCESS:
        posix_process_dispatch(&posix_process_script, request);
        break;
    case INTERFACE_POSIX_PIPE:
        posix_pipe_dispatch(&posix_pipe_script, request);
        break;
    case INTERFACE_POSIX_CELL:
        posix_cell_dispatch(&posix_cell_script, request);
        break;
    case INTERFACE_POSIX_SOCKET:
        posix_socket_dispatch(&posix_socket_script, request);
        break;
    case INTERFACE_POSIX_MEMORY:
        posix_memory_dispatch(&posix_memory_script, request);
        break;
    case INTERFACE_POSIX_TERMINAL:
        posix_terminal_dispatch(&posix_terminal_script, request);
        break;
    case INTERFACE_PROCESS_MANAGER:
        process_manager_dispatch(&process_manager_script, request);
        break;
    case INTERFACE_PROCESS:
        process_dispatch(&process_script, request);
        break;
    case INTERFACE_PROCESS_PAGES:
        process_pages_dispatch(&process_pages_script, request);
        break;
    case INTERFACE_SUPERVISOR:
        supervisor_dispatch(&supervisor_script, request);
        break;
    default:
        break;
    }
}
