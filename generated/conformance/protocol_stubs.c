// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/block.capnp, idl/proto/console.capnp, idl/proto/filesystem.capnp, idl/proto/log.capnp, idl/proto/pci.capnp, idl/proto/posix.capnp, idl/proto/process.capnp, idl/proto/process_table.capnp, idl/proto/supervisor.capnp
// Template: codegen/tessera_gen/templates/protocols/protocol_stubs.c.j2
// Command: ./tessera gen
//
// Every client stub, called with the values of a test message.

#include "protocol_stubs.h"

#include <tessera/objects.h>
#include <tessera/slots.h>
#include <block/block_client.h>
#include <console/console_client.h>
#include <filesystem/filesystem_client.h>
#include <log/log_client.h>
#include <pci/pci_client.h>
#include <posix/posix_client.h>
#include <process/process_client.h>
#include <supervisor/supervisor_client.h>

// The message of a case, with capabilities that stand for those of protocol_script_capability().
static struct wire_message message_of(const struct wire_case *test) {
    static const cap_t places[MESSAGE_CAPS_MAX] = {1, 2, 3, 4};
    return (struct wire_message){
        .words = test->words,
        .word_count = test->word_count,
        .is_encoded = test->is_encoded,
        .capabilities = places,
        .capability_count = test->codec->capability_count,
    };
}

static status_t call_block_device_geometry(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    struct block_geometry results = {};
    const status_t status = block_device_geometry(callee, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = BLOCK_GEOMETRY_DATA_WORDS;
    return block_geometry_pack(&results, words);
}

static status_t call_block_device_attach(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[23]);
    struct block_device_attach_params params;
    status_t status = block_device_attach_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    params.buffer = protocol_script_capability(1u << OBJECT_FRAME);
    status = block_device_attach(callee, params.buffer);
    slot_release(params.buffer);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_block_device_read_sectors(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[37]);
    struct block_device_read_sectors_params params;
    status_t status = block_device_read_sectors_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = block_device_read_sectors(callee, params.first, params.count, params.buffer_offset);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_block_device_write_sectors(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[56]);
    struct block_device_write_sectors_params params;
    status_t status = block_device_write_sectors_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = block_device_write_sectors(callee, params.first, params.count, params.buffer_offset);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_block_device_flush(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const status_t status = block_device_flush(callee);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_console_read(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[75]);
    struct console_read_params params;
    status_t status = console_read_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct data data = {};
    status = console_read(callee, params.count, &data);
    if (status != STATUS_OK) {
        return status;
    }
    const struct console_read_results results = {.data = data};
    return console_read_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_console_write(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[106]);
    struct console_write_params params;
    status_t status = console_write_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t written = 0;
    status = console_write(callee, params.data, &written);
    if (status != STATUS_OK) {
        return status;
    }
    const struct console_write_results results = {.written = written};
    *out_count = CONSOLE_WRITE_RESULTS_DATA_WORDS;
    return console_write_results_pack(&results, words);
}

static status_t call_console_poll(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    uint32_t available = 0;
    const status_t status = console_poll(callee, &available);
    if (status != STATUS_OK) {
        return status;
    }
    const struct console_poll_results results = {.available = available};
    *out_count = CONSOLE_POLL_RESULTS_DATA_WORDS;
    return console_poll_results_pack(&results, words);
}

static status_t call_console_open_input(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[158]);
    struct console_open_input_params params;
    status_t status = console_open_input_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    params.event = protocol_script_capability(1u << OBJECT_NOTIFICATION);
    cap_t input = 0;
    status = console_open_input(callee, params.event, &input);
    slot_release(params.event);
    if (status != STATUS_OK) {
        return status;
    }
    const struct console_open_input_results results = {.input = input};
    slot_release(results.input);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_console_offer(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[186]);
    struct console_offer_params params;
    status_t status = console_offer_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = console_offer(callee, params.data);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_console_input_read(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[198]);
    struct console_input_read_params params;
    status_t status = console_input_read_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct data data = {};
    status = console_input_read(callee, params.count, &data);
    if (status != STATUS_OK) {
        return status;
    }
    const struct console_input_read_results results = {.data = data};
    return console_input_read_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_console_input_put_back(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[229]);
    struct console_input_put_back_params params;
    status_t status = console_input_put_back_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = console_input_put_back(callee, params.data);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_system_open(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[326]);
    struct file_system_open_params params;
    status_t status = file_system_open_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t file = 0;
    status = file_system_open(callee, params.path, params.flags, &file);
    if (status != STATUS_OK) {
        return status;
    }
    const struct file_system_open_results results = {.file = file};
    slot_release(results.file);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_system_stat(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[353]);
    struct file_system_stat_params params;
    status_t status = file_system_stat_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct node_attributes results = {};
    status = file_system_stat(callee, params.path, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = NODE_ATTRIBUTES_DATA_WORDS;
    return node_attributes_pack(&results, words);
}

static status_t call_file_system_list(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[365]);
    struct file_system_list_params params;
    status_t status = file_system_list_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint64_t next = 0;
    struct directory_entry_list entries = {};
    status = file_system_list(callee, params.path, params.cookie, &next, &entries);
    if (status != STATUS_OK) {
        return status;
    }
    const struct file_system_list_results results = {.next = next, .entries = entries};
    return file_system_list_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_file_system_make_directory(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[391]);
    struct file_system_make_directory_params params;
    status_t status = file_system_make_directory_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = file_system_make_directory(callee, params.path);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_system_remove(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[403]);
    struct file_system_remove_params params;
    status_t status = file_system_remove_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = file_system_remove(callee, params.path);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_system_rename(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[415]);
    struct file_system_rename_params params;
    status_t status = file_system_rename_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = file_system_rename(callee, params.from, params.to);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_system_usage(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    struct file_system_usage results = {};
    const status_t status = file_system_usage(callee, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = FILE_SYSTEM_USAGE_DATA_WORDS;
    return file_system_usage_pack(&results, words);
}

static status_t call_file_system_create(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[428]);
    struct file_system_create_params params;
    status_t status = file_system_create_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t file = 0;
    status = file_system_create(callee, params.path, params.flags, params.permissions, &file);
    if (status != STATUS_OK) {
        return status;
    }
    const struct file_system_create_results results = {.file = file};
    slot_release(results.file);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_system_describe(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[455]);
    struct file_system_describe_params params;
    status_t status = file_system_describe_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct node_description results = {};
    status = file_system_describe(callee, params.path, params.flags, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = NODE_DESCRIPTION_DATA_WORDS;
    return node_description_pack(&results, words);
}

static status_t call_file_system_change(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[468]);
    struct file_system_change_params params;
    status_t status = file_system_change_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = file_system_change(callee, params.path, params.flags, params.changes, params.permissions, params.modified_ns, params.accessed_ns);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_system_read_link(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[481]);
    struct file_system_read_link_params params;
    status_t status = file_system_read_link_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t length = 0;
    struct text target = {};
    status = file_system_read_link(callee, params.path, &length, &target);
    if (status != STATUS_OK) {
        return status;
    }
    const struct file_system_read_link_results results = {.length = length, .target = target};
    return file_system_read_link_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_file_system_make_symbolic_link(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[506]);
    struct file_system_make_symbolic_link_params params;
    status_t status = file_system_make_symbolic_link_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = file_system_make_symbolic_link(callee, params.path, params.target);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_system_resolve(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[519]);
    struct file_system_resolve_params params;
    status_t status = file_system_resolve_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct text path = {};
    status = file_system_resolve(callee, params.path, &path);
    if (status != STATUS_OK) {
        return status;
    }
    const struct file_system_resolve_results results = {.path = path};
    return file_system_resolve_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_file_system_make_link(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[543]);
    struct file_system_make_link_params params;
    status_t status = file_system_make_link_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = file_system_make_link(callee, params.from, params.to);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_system_mounted(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[556]);
    struct file_system_mounted_params params;
    status_t status = file_system_mounted_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct mounted_file_system results = {};
    status = file_system_mounted(callee, params.number, &results);
    if (status != STATUS_OK) {
        return status;
    }
    return mounted_file_system_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_file_system_make_special(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[576]);
    struct file_system_make_special_params params;
    status_t status = file_system_make_special_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = file_system_make_special(callee, params.path, params.type, params.permissions);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_system_narrow(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[589]);
    struct file_system_narrow_params params;
    status_t status = file_system_narrow_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t view = 0;
    status = file_system_narrow(callee, params.program, &view);
    if (status != STATUS_OK) {
        return status;
    }
    const struct file_system_narrow_results results = {.view = view};
    slot_release(results.view);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_system_move(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[615]);
    struct file_system_move_params params;
    status_t status = file_system_move_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = file_system_move(callee, params.from, params.to, params.flags);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_read(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[629]);
    struct file_read_params params;
    status_t status = file_read_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct data data = {};
    status = file_read(callee, params.offset, params.count, &data);
    if (status != STATUS_OK) {
        return status;
    }
    const struct file_read_results results = {.data = data};
    return file_read_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_file_write(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[660]);
    struct file_write_params params;
    status_t status = file_write_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t written = 0;
    status = file_write(callee, params.offset, params.data, &written);
    if (status != STATUS_OK) {
        return status;
    }
    const struct file_write_results results = {.written = written};
    *out_count = FILE_WRITE_RESULTS_DATA_WORDS;
    return file_write_results_pack(&results, words);
}

static status_t call_file_stat(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    struct node_attributes results = {};
    const status_t status = file_stat(callee, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = NODE_ATTRIBUTES_DATA_WORDS;
    return node_attributes_pack(&results, words);
}

static status_t call_file_truncate(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[693]);
    struct file_truncate_params params;
    status_t status = file_truncate_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = file_truncate(callee, params.size);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_describe(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    struct node_description results = {};
    const status_t status = file_describe(callee, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = NODE_DESCRIPTION_DATA_WORDS;
    return node_description_pack(&results, words);
}

static status_t call_file_change(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[713]);
    struct file_change_params params;
    status_t status = file_change_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = file_change(callee, params.changes, params.permissions, params.modified_ns, params.accessed_ns);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_page(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[733]);
    struct file_page_params params;
    status_t status = file_page_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t page = 0;
    status = file_page(callee, params.index, &page);
    if (status != STATUS_OK) {
        return status;
    }
    const struct file_page_results results = {.page = page};
    slot_release(results.page);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_reserve(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[767]);
    struct file_reserve_params params;
    status_t status = file_reserve_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = file_reserve(callee, params.offset, params.count);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_file_window(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[786]);
    struct file_window_params params;
    status_t status = file_window_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t length = 0;
    cap_t page = 0;
    status = file_window(callee, params.index, params.is_written, &length, &page);
    if (status != STATUS_OK) {
        return status;
    }
    const struct file_window_results results = {.length = length, .page = page};
    slot_release(results.page);
    *out_count = FILE_WINDOW_RESULTS_DATA_WORDS;
    return file_window_results_pack(&results, words);
}

static status_t call_log_write(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[834]);
    struct log_write_params params;
    status_t status = log_write_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = log_write(callee, params.level, params.text);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_log_read(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[847]);
    struct log_read_params params;
    status_t status = log_read_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint64_t next = 0;
    struct log_entry_list entries = {};
    status = log_read(callee, params.sequence, &next, &entries);
    if (status != STATUS_OK) {
        return status;
    }
    const struct log_read_results results = {.next = next, .entries = entries};
    return log_read_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_pci_bus_list(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[933]);
    struct pci_bus_list_params params;
    status_t status = pci_bus_list_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t next = 0;
    struct pci_entry_list entries = {};
    status = pci_bus_list(callee, params.cookie, &next, &entries);
    if (status != STATUS_OK) {
        return status;
    }
    const struct pci_bus_list_results results = {.next = next, .entries = entries};
    return pci_bus_list_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_pci_bus_open(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    cap_t function = 0;
    const status_t status = pci_bus_open(callee, &function);
    if (status != STATUS_OK) {
        return status;
    }
    const struct pci_bus_open_results results = {.function = function};
    slot_release(results.function);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_pci_function_describe(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    struct pci_identity results = {};
    const status_t status = pci_function_describe(callee, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = PCI_IDENTITY_DATA_WORDS;
    return pci_identity_pack(&results, words);
}

static status_t call_pci_function_registers(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[980]);
    struct pci_function_registers_params params;
    status_t status = pci_function_registers_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t memory = 0;
    uint64_t offset = 0;
    uint64_t size_bytes = 0;
    status = pci_function_registers(callee, params.bar, params.part, &memory, &offset, &size_bytes);
    if (status != STATUS_OK) {
        return status;
    }
    const struct pci_function_registers_results results = {.memory = memory, .offset = offset, .size_bytes = size_bytes};
    slot_release(results.memory);
    *out_count = PCI_FUNCTION_REGISTERS_RESULTS_DATA_WORDS;
    return pci_function_registers_results_pack(&results, words);
}

static status_t call_pci_function_capability(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1014]);
    struct pci_function_capability_params params;
    status_t status = pci_function_capability_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct data data = {};
    status = pci_function_capability(callee, params.id, params.index, &data);
    if (status != STATUS_OK) {
        return status;
    }
    const struct pci_function_capability_results results = {.data = data};
    return pci_function_capability_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_pci_function_attach_interrupt(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1046]);
    struct pci_function_attach_interrupt_params params;
    status_t status = pci_function_attach_interrupt_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    params.notification = protocol_script_capability(1u << OBJECT_NOTIFICATION);
    status = pci_function_attach_interrupt(callee, params.vector, params.bits, params.notification);
    slot_release(params.notification);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_pci_function_acknowledge(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const status_t status = pci_function_acknowledge(callee);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_join(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1346]);
    struct posix_join_params params;
    status_t status = posix_join_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    params.event = protocol_script_capability(1u << OBJECT_NOTIFICATION);
    cap_t process = 0;
    status = posix_join(callee, params.id, params.event, &process);
    slot_release(params.event);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_join_results results = {.process = process};
    slot_release(results.process);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_attach(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1374]);
    struct posix_attach_params params;
    status_t status = posix_attach_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    params.event = protocol_script_capability(1u << OBJECT_NOTIFICATION);
    cap_t process = 0;
    cap_t terminal = 0;
    status = posix_attach(callee, params.id, params.event, &process, &terminal);
    slot_release(params.event);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_attach_results results = {.process = process, .terminal = terminal};
    slot_release(results.process);
    slot_release(results.terminal);
    return posix_attach_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_posix_process_fork(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1393]);
    struct posix_process_fork_params params;
    status_t status = posix_process_fork_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    params.cspace = protocol_script_capability(1u << OBJECT_CSPACE);
    uint32_t id = 0;
    status = posix_process_fork(callee, params.cspace, params.token, params.signal, &id);
    slot_release(params.cspace);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_fork_results results = {.id = id};
    *out_count = POSIX_PROCESS_FORK_RESULTS_DATA_WORDS;
    return posix_process_fork_results_pack(&results, words);
}

static status_t call_posix_process_parent(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    cap_t cspace = 0;
    uint64_t token = 0;
    const status_t status = posix_process_parent(callee, &cspace, &token);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_parent_results results = {.cspace = cspace, .token = token};
    slot_release(results.cspace);
    *out_count = POSIX_PROCESS_PARENT_RESULTS_DATA_WORDS;
    return posix_process_parent_results_pack(&results, words);
}

static status_t call_posix_process_ready(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1441]);
    struct posix_process_ready_params params;
    status_t status = posix_process_ready_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    params.event = protocol_script_capability(1u << OBJECT_NOTIFICATION);
    params.thread = protocol_script_capability(1u << OBJECT_THREAD);
    status = posix_process_ready(callee, params.event, params.thread);
    slot_release(params.event);
    slot_release(params.thread);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_take_change(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1446]);
    struct posix_process_take_change_params params;
    status_t status = posix_process_take_change_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_end results = {};
    status = posix_process_take_change(callee, params.selection, params.number, params.is_kept, params.changes, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = POSIX_END_DATA_WORDS;
    return posix_end_pack(&results, words);
}

static status_t call_posix_process_send(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1466]);
    struct posix_process_send_params params;
    status_t status = posix_process_send_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_process_send(callee, params.selection, params.number, params.signal, params.code, params.value);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_take_signal(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    struct posix_signal_sent results = {};
    const status_t status = posix_process_take_signal(callee, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = POSIX_SIGNAL_SENT_DATA_WORDS;
    return posix_signal_sent_pack(&results, words);
}

static status_t call_posix_process_set_children(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1486]);
    struct posix_process_set_children_params params;
    status_t status = posix_process_set_children_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_process_set_children(callee, params.is_forgetting, params.is_silent);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_numbers(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1506]);
    struct posix_process_numbers_params params;
    status_t status = posix_process_numbers_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_numbers results = {};
    status = posix_process_numbers(callee, params.id, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = POSIX_NUMBERS_DATA_WORDS;
    return posix_numbers_pack(&results, words);
}

static status_t call_posix_process_set_group(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1526]);
    struct posix_process_set_group_params params;
    status_t status = posix_process_set_group_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_process_set_group(callee, params.id, params.group);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_make_session(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const status_t status = posix_process_make_session(callee);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_terminal(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    cap_t terminal = 0;
    bool is_pty = false;
    const status_t status = posix_process_terminal(callee, &terminal, &is_pty);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_terminal_results results = {.terminal = terminal, .is_pty = is_pty};
    slot_release(results.terminal);
    *out_count = POSIX_PROCESS_TERMINAL_RESULTS_DATA_WORDS;
    return posix_process_terminal_results_pack(&results, words);
}

static status_t call_posix_process_stop(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1560]);
    struct posix_process_stop_params params;
    status_t status = posix_process_stop_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_process_stop(callee, params.signal, params.continues);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_state(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    bool is_stopped = false;
    const status_t status = posix_process_state(callee, &is_stopped);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_state_results results = {.is_stopped = is_stopped};
    *out_count = POSIX_PROCESS_STATE_RESULTS_DATA_WORDS;
    return posix_process_state_results_pack(&results, words);
}

static status_t call_posix_process_leave(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1599]);
    struct posix_process_leave_params params;
    status_t status = posix_process_leave_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_process_leave(callee, params.signal, params.others_ns, params.peak_bytes);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_make_pipe(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    cap_t reader = 0;
    cap_t writer = 0;
    const status_t status = posix_process_make_pipe(callee, &reader, &writer);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_make_pipe_results results = {.reader = reader, .writer = writer};
    slot_release(results.reader);
    slot_release(results.writer);
    return posix_process_make_pipe_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_posix_process_make_cell(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1624]);
    struct posix_process_make_cell_params params;
    status_t status = posix_process_make_cell_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t cell = 0;
    status = posix_process_make_cell(callee, params.state, &cell);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_make_cell_results results = {.cell = cell};
    slot_release(results.cell);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_make_socket(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1648]);
    struct posix_process_make_socket_params params;
    status_t status = posix_process_make_socket_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t socket = 0;
    status = posix_process_make_socket(callee, params.kind, &socket);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_make_socket_results results = {.socket = socket};
    slot_release(results.socket);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_make_socket_pair(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1682]);
    struct posix_process_make_socket_pair_params params;
    status_t status = posix_process_make_socket_pair_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t first = 0;
    cap_t second = 0;
    status = posix_process_make_socket_pair(callee, params.kind, &first, &second);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_make_socket_pair_results results = {.first = first, .second = second};
    slot_release(results.first);
    slot_release(results.second);
    return posix_process_make_socket_pair_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_posix_process_open_fifo(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1707]);
    struct posix_process_open_fifo_params params;
    status_t status = posix_process_open_fifo_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t end = 0;
    status = posix_process_open_fifo(callee, params.file_system, params.node, params.is_reader, params.is_writer, &end);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_open_fifo_results results = {.end = end};
    slot_release(results.end);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_lock(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1253]);
    struct posix_lock params;
    status_t status = posix_lock_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_process_lock(callee, &params);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_find_lock(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1253]);
    struct posix_lock params;
    status_t status = posix_lock_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_lock results = {};
    status = posix_process_find_lock(callee, &params, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = POSIX_LOCK_DATA_WORDS;
    return posix_lock_pack(&results, words);
}

static status_t call_posix_process_make_memory(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1741]);
    struct posix_process_make_memory_params params;
    status_t status = posix_process_make_memory_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t memory = 0;
    status = posix_process_make_memory(callee, params.pages, &memory);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_make_memory_results results = {.memory = memory};
    slot_release(results.memory);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_begin(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1774]);
    struct posix_process_begin_params params;
    status_t status = posix_process_begin_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t id = 0;
    cap_t child = 0;
    status = posix_process_begin(callee, params.signal, &id, &child);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_begin_results results = {.id = id, .child = child};
    slot_release(results.child);
    *out_count = POSIX_PROCESS_BEGIN_RESULTS_DATA_WORDS;
    return posix_process_begin_results_pack(&results, words);
}

static status_t call_posix_process_hand_over(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1808]);
    struct posix_process_hand_over_params params;
    status_t status = posix_process_hand_over_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    params.cspace = protocol_script_capability(1u << OBJECT_CSPACE);
    params.port = protocol_script_capability(OBJECTS_ANY);
    status = posix_process_hand_over(callee, params.cspace, params.token, params.port, params.used_ns);
    slot_release(params.cspace);
    slot_release(params.port);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_start(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1813]);
    struct posix_process_start_params params;
    status_t status = posix_process_start_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_process_start(callee, params.id);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_finish(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1833]);
    struct posix_process_finish_params params;
    status_t status = posix_process_finish_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_process_finish(callee, params.status, params.signal, params.used_ns);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_make_terminal(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    cap_t master = 0;
    const status_t status = posix_process_make_terminal(callee, &master);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_make_terminal_results results = {.master = master};
    slot_release(results.master);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_find_terminal(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1867]);
    struct posix_process_find_terminal_params params;
    status_t status = posix_process_find_terminal_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t terminal = 0;
    status = posix_process_find_terminal(callee, params.number, params.is_taking, &terminal);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_find_terminal_results results = {.terminal = terminal};
    slot_release(results.terminal);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_list_terminals(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    uint64_t numbers = 0;
    const status_t status = posix_process_list_terminals(callee, &numbers);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_list_terminals_results results = {.numbers = numbers};
    *out_count = POSIX_PROCESS_LIST_TERMINALS_RESULTS_DATA_WORDS;
    return posix_process_list_terminals_results_pack(&results, words);
}

static status_t call_posix_process_describe(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1921]);
    struct posix_process_describe_params params;
    status_t status = posix_process_describe_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_description results = {};
    status = posix_process_describe(callee, params.id, &results);
    if (status != STATUS_OK) {
        return status;
    }
    return posix_description_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_posix_process_set_program(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1941]);
    struct posix_process_set_program_params params;
    status_t status = posix_process_set_program_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_process_set_program(callee, params.name, params.program, params.arguments);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_usage(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    struct posix_usage results = {};
    const status_t status = posix_process_usage(callee, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = POSIX_USAGE_DATA_WORDS;
    return posix_usage_pack(&results, words);
}

static status_t call_posix_process_futex_wait(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1273]);
    struct posix_futex_wait params;
    status_t status = posix_futex_wait_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_process_futex_wait(callee, &params);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_futex_leave(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1955]);
    struct posix_process_futex_leave_params params;
    status_t status = posix_process_futex_leave_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    bool is_woken = false;
    status = posix_process_futex_leave(callee, params.thread, &is_woken);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_futex_leave_results results = {.is_woken = is_woken};
    *out_count = POSIX_PROCESS_FUTEX_LEAVE_RESULTS_DATA_WORDS;
    return posix_process_futex_leave_results_pack(&results, words);
}

static status_t call_posix_process_futex_take(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    uint64_t threads = 0;
    const status_t status = posix_process_futex_take(callee, &threads);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_futex_take_results results = {.threads = threads};
    *out_count = POSIX_PROCESS_FUTEX_TAKE_RESULTS_DATA_WORDS;
    return posix_process_futex_take_results_pack(&results, words);
}

static status_t call_posix_process_futex_wake(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1292]);
    struct posix_futex_wake params;
    status_t status = posix_futex_wake_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t woken = 0;
    status = posix_process_futex_wake(callee, &params, &woken);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_futex_wake_results results = {.woken = woken};
    *out_count = POSIX_PROCESS_FUTEX_WAKE_RESULTS_DATA_WORDS;
    return posix_process_futex_wake_results_pack(&results, words);
}

static status_t call_posix_process_futex_requeue(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1311]);
    struct posix_futex_requeue params;
    status_t status = posix_futex_requeue_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t count = 0;
    status = posix_process_futex_requeue(callee, &params, &count);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_process_futex_requeue_results results = {.count = count};
    *out_count = POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_DATA_WORDS;
    return posix_process_futex_requeue_results_pack(&results, words);
}

static status_t call_posix_process_watch_by(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2055]);
    struct posix_process_watch_by_params params;
    status_t status = posix_process_watch_by_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    params.event = protocol_script_capability(1u << OBJECT_NOTIFICATION);
    status = posix_process_watch_by(callee, params.event);
    slot_release(params.event);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_cancel(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const status_t status = posix_process_cancel(callee);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_process_hear_by(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2069]);
    struct posix_process_hear_by_params params;
    status_t status = posix_process_hear_by_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    params.event = protocol_script_capability(1u << OBJECT_NOTIFICATION);
    status = posix_process_hear_by(callee, params.event);
    slot_release(params.event);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_pipe_read(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2083]);
    struct posix_pipe_read_params params;
    status_t status = posix_pipe_read_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct data data = {};
    status = posix_pipe_read(callee, params.count, params.waiter, &data);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_pipe_read_results results = {.data = data};
    return posix_pipe_read_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_posix_pipe_write(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2114]);
    struct posix_pipe_write_params params;
    status_t status = posix_pipe_write_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_pipe_write(callee, params.data, params.rest, params.writer, params.is_waiting);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_pipe_state(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2127]);
    struct posix_pipe_state_params params;
    status_t status = posix_pipe_state_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_pipe_state results = {};
    status = posix_pipe_state(callee, params.waiter, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = POSIX_PIPE_STATE_DATA_WORDS;
    return posix_pipe_state_pack(&results, words);
}

static status_t call_posix_pipe_resize(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2147]);
    struct posix_pipe_resize_params params;
    status_t status = posix_pipe_resize_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t capacity = 0;
    status = posix_pipe_resize(callee, params.capacity, &capacity);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_pipe_resize_results results = {.capacity = capacity};
    *out_count = POSIX_PIPE_RESIZE_RESULTS_DATA_WORDS;
    return posix_pipe_resize_results_pack(&results, words);
}

static status_t call_posix_pipe_peek(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2186]);
    struct posix_pipe_peek_params params;
    status_t status = posix_pipe_peek_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t departures = 0;
    struct data data = {};
    status = posix_pipe_peek(callee, params.offset, params.count, &departures, &data);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_pipe_peek_results results = {.departures = departures, .data = data};
    return posix_pipe_peek_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_posix_pipe_read_blocking(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2218]);
    struct posix_pipe_read_blocking_params params;
    status_t status = posix_pipe_read_blocking_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct data data = {};
    status = posix_pipe_read_blocking(callee, params.count, params.reader, &data);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_pipe_read_blocking_results results = {.data = data};
    return posix_pipe_read_blocking_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_posix_pipe_lend_page(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2249]);
    struct posix_pipe_lend_page_params params;
    status_t status = posix_pipe_lend_page_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    params.page = protocol_script_capability(1u << OBJECT_FRAME);
    cap_t end = 0;
    status = posix_pipe_lend_page(callee, params.page, &end);
    slot_release(params.page);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_pipe_lend_page_results results = {.end = end};
    slot_release(results.end);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_pipe_read_page(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2277]);
    struct posix_pipe_read_page_params params;
    status_t status = posix_pipe_read_page_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t count = 0;
    status = posix_pipe_read_page(callee, params.count, &count);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_pipe_read_page_results results = {.count = count};
    *out_count = POSIX_PIPE_READ_PAGE_RESULTS_DATA_WORDS;
    return posix_pipe_read_page_results_pack(&results, words);
}

static status_t call_posix_pipe_write_page(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2316]);
    struct posix_pipe_write_page_params params;
    status_t status = posix_pipe_write_page_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_pipe_write_page(callee, params.count, params.writer, params.is_waiting);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_pipe_number(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    uint64_t number = 0;
    const status_t status = posix_pipe_number(callee, &number);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_pipe_number_results results = {.number = number};
    *out_count = POSIX_PIPE_NUMBER_RESULTS_DATA_WORDS;
    return posix_pipe_number_results_pack(&results, words);
}

static status_t call_posix_cell_load(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2355]);
    struct posix_cell_load_params params;
    status_t status = posix_cell_load_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_state results = {};
    status = posix_cell_load(callee, params.waiter, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = POSIX_STATE_DATA_WORDS;
    return posix_state_pack(&results, words);
}

static status_t call_posix_cell_store(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1200]);
    struct posix_state params;
    status_t status = posix_state_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_state results = {};
    status = posix_cell_store(callee, &params, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = POSIX_STATE_DATA_WORDS;
    return posix_state_pack(&results, words);
}

static status_t call_posix_cell_lock(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1253]);
    struct posix_lock params;
    status_t status = posix_lock_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_cell_lock(callee, &params);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_cell_find_lock(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[1253]);
    struct posix_lock params;
    status_t status = posix_lock_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_lock results = {};
    status = posix_cell_find_lock(callee, &params, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = POSIX_LOCK_DATA_WORDS;
    return posix_lock_pack(&results, words);
}

static status_t call_posix_socket_bind(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2375]);
    struct posix_socket_bind_params params;
    status_t status = posix_socket_bind_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_socket_bind(callee, params.address);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_socket_listen(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2386]);
    struct posix_socket_listen_params params;
    status_t status = posix_socket_listen_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_socket_listen(callee, params.backlog);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_socket_connect(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2406]);
    struct posix_socket_connect_params params;
    status_t status = posix_socket_connect_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_socket_connect(callee, params.address, params.waiter);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_socket_accept(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2418]);
    struct posix_socket_accept_params params;
    status_t status = posix_socket_accept_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t socket = 0;
    status = posix_socket_accept(callee, params.waiter, &socket);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_socket_accept_results results = {.socket = socket};
    slot_release(results.socket);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_socket_send(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2452]);
    struct posix_socket_send_params params;
    status_t status = posix_socket_send_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_socket_send(callee, params.data, params.is_more, params.sender, params.address);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_socket_attach(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2465]);
    struct posix_socket_attach_params params;
    status_t status = posix_socket_attach_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    params.file = protocol_script_capability(OBJECTS_ANY);
    params.cell = protocol_script_capability(OBJECTS_ANY);
    status = posix_socket_attach(callee, params.owner, params.kind, params.flags, params.has_file, params.path, params.file, params.cell);
    slot_release(params.file);
    slot_release(params.cell);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_socket_receive(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2472]);
    struct posix_socket_receive_params params;
    status_t status = posix_socket_receive_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct data data = {};
    struct data name = {};
    bool is_more = false;
    uint32_t parcels = 0;
    uint32_t sender = 0;
    status = posix_socket_receive(callee, params.count, params.is_kept, params.is_continued, params.receiver, &data, &name, &is_more, &parcels, &sender);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_socket_receive_results results = {.data = data, .name = name, .is_more = is_more, .parcels = parcels, .sender = sender};
    return posix_socket_receive_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_posix_socket_take_parcel(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2506]);
    struct posix_socket_take_parcel_params params;
    status_t status = posix_socket_take_parcel_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t kind = 0;
    uint32_t flags = 0;
    bool has_file = false;
    struct text path = {};
    cap_t file = 0;
    cap_t cell = 0;
    status = posix_socket_take_parcel(callee, params.receiver, &kind, &flags, &has_file, &path, &file, &cell);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_socket_take_parcel_results results = {.kind = kind, .flags = flags, .has_file = has_file, .path = path, .file = file, .cell = cell};
    slot_release(results.file);
    slot_release(results.cell);
    return posix_socket_take_parcel_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_posix_socket_shutdown(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2533]);
    struct posix_socket_shutdown_params params;
    status_t status = posix_socket_shutdown_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_socket_shutdown(callee, params.is_in, params.is_out);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_socket_name(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2553]);
    struct posix_socket_name_params params;
    status_t status = posix_socket_name_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct data name = {};
    status = posix_socket_name(callee, params.is_peers, &name);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_socket_name_results results = {.name = name};
    return posix_socket_name_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_posix_socket_state(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2585]);
    struct posix_socket_state_params params;
    status_t status = posix_socket_state_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_socket_state results = {};
    status = posix_socket_state(callee, params.waiter, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = POSIX_SOCKET_STATE_DATA_WORDS;
    return posix_socket_state_pack(&results, words);
}

static status_t call_posix_socket_number(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    uint64_t number = 0;
    const status_t status = posix_socket_number(callee, &number);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_socket_number_results results = {.number = number};
    *out_count = POSIX_SOCKET_NUMBER_RESULTS_DATA_WORDS;
    return posix_socket_number_results_pack(&results, words);
}

static status_t call_posix_memory_page(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2625]);
    struct posix_memory_page_params params;
    status_t status = posix_memory_page_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t page = 0;
    status = posix_memory_page(callee, params.index, &page);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_memory_page_results results = {.page = page};
    slot_release(results.page);
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_memory_number(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    uint64_t number = 0;
    const status_t status = posix_memory_number(callee, &number);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_memory_number_results results = {.number = number};
    *out_count = POSIX_MEMORY_NUMBER_RESULTS_DATA_WORDS;
    return posix_memory_number_results_pack(&results, words);
}

static status_t call_posix_terminal_read(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2679]);
    struct posix_terminal_read_params params;
    status_t status = posix_terminal_read_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct data data = {};
    uint8_t wait = 0;
    status = posix_terminal_read(callee, params.count, params.caller, params.is_late, &data, &wait);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_terminal_read_results results = {.data = data, .wait = wait};
    return posix_terminal_read_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_posix_terminal_settings(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    struct data settings = {};
    bool is_stopped = false;
    const status_t status = posix_terminal_settings(callee, &settings, &is_stopped);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_terminal_settings_results results = {.settings = settings, .is_stopped = is_stopped};
    return posix_terminal_settings_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_posix_terminal_set_settings(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2724]);
    struct posix_terminal_set_settings_params params;
    status_t status = posix_terminal_set_settings_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_terminal_set_settings(callee, params.settings, params.is_dropping, params.caller, params.is_forcing);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_terminal_size(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    struct posix_terminal_size results = {};
    const status_t status = posix_terminal_size(callee, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = POSIX_TERMINAL_SIZE_DATA_WORDS;
    return posix_terminal_size_pack(&results, words);
}

static status_t call_posix_terminal_set_size(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2737]);
    struct posix_terminal_set_size_params params;
    status_t status = posix_terminal_set_size_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_terminal_set_size(callee, params.rows, params.columns, params.width, params.height);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_terminal_group(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2757]);
    struct posix_terminal_group_params params;
    status_t status = posix_terminal_group_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t group = 0;
    uint32_t session = 0;
    status = posix_terminal_group(callee, params.caller, &group, &session);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_terminal_group_results results = {.group = group, .session = session};
    *out_count = POSIX_TERMINAL_GROUP_RESULTS_DATA_WORDS;
    return posix_terminal_group_results_pack(&results, words);
}

static status_t call_posix_terminal_set_group(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2797]);
    struct posix_terminal_set_group_params params;
    status_t status = posix_terminal_set_group_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_terminal_set_group(callee, params.caller, params.is_forcing, params.group);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_terminal_state(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2817]);
    struct posix_terminal_state_params params;
    status_t status = posix_terminal_state_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_terminal_state results = {};
    status = posix_terminal_state(callee, params.caller, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = POSIX_TERMINAL_STATE_DATA_WORDS;
    return posix_terminal_state_pack(&results, words);
}

static status_t call_posix_terminal_drop(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2837]);
    struct posix_terminal_drop_params params;
    status_t status = posix_terminal_drop_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_terminal_drop(callee, params.is_input, params.is_output, params.caller, params.is_forcing);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_terminal_check_write(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2857]);
    struct posix_terminal_check_write_params params;
    status_t status = posix_terminal_check_write_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_terminal_check_write(callee, params.caller, params.is_forcing);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_terminal_write(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2877]);
    struct posix_terminal_write_params params;
    status_t status = posix_terminal_write_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t written = 0;
    status = posix_terminal_write(callee, params.data, params.caller, params.is_forcing, &written);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_terminal_write_results results = {.written = written};
    *out_count = POSIX_TERMINAL_WRITE_RESULTS_DATA_WORDS;
    return posix_terminal_write_results_pack(&results, words);
}

static status_t call_posix_terminal_take(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2910]);
    struct posix_terminal_take_params params;
    status_t status = posix_terminal_take_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_terminal_take(callee, params.caller, params.is_stealing);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_terminal_master(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    uint32_t number = 0;
    bool is_locked = false;
    bool is_in_packets = false;
    const status_t status = posix_terminal_master(callee, &number, &is_locked, &is_in_packets);
    if (status != STATUS_OK) {
        return status;
    }
    const struct posix_terminal_master_results results = {.number = number, .is_locked = is_locked, .is_in_packets = is_in_packets};
    *out_count = POSIX_TERMINAL_MASTER_RESULTS_DATA_WORDS;
    return posix_terminal_master_results_pack(&results, words);
}

static status_t call_posix_terminal_set_lock(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2950]);
    struct posix_terminal_set_lock_params params;
    status_t status = posix_terminal_set_lock_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_terminal_set_lock(callee, params.is_locked);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_terminal_flow(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2970]);
    struct posix_terminal_flow_params params;
    status_t status = posix_terminal_flow_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_terminal_flow(callee, params.action, params.caller, params.is_forcing);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_terminal_leave(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[2990]);
    struct posix_terminal_leave_params params;
    status_t status = posix_terminal_leave_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_terminal_leave(callee, params.caller);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_posix_terminal_set_packets(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3010]);
    struct posix_terminal_set_packets_params params;
    status_t status = posix_terminal_set_packets_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = posix_terminal_set_packets(callee, params.is_on);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_process_manager_spawn(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3076]);
    struct process_manager_spawn_params params;
    status_t status = process_manager_spawn_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t process = 0;
    uint32_t id = 0;
    uint64_t slots_end = 0;
    status = process_manager_spawn(callee, params.path, params.arguments, params.memory_bytes, params.name, params.parent, &process, &id, &slots_end);
    if (status != STATUS_OK) {
        return status;
    }
    const struct process_manager_spawn_results results = {.process = process, .id = id, .slots_end = slots_end};
    slot_release(results.process);
    *out_count = PROCESS_MANAGER_SPAWN_RESULTS_DATA_WORDS;
    return process_manager_spawn_results_pack(&results, words);
}

static status_t call_process_manager_list(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3105]);
    struct process_manager_list_params params;
    status_t status = process_manager_list_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t next = 0;
    struct process_entry_list entries = {};
    status = process_manager_list(callee, params.cookie, &next, &entries);
    if (status != STATUS_OK) {
        return status;
    }
    const struct process_manager_list_results results = {.next = next, .entries = entries};
    return process_manager_list_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_process_manager_wait(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3138]);
    struct process_manager_wait_params params;
    status_t status = process_manager_wait_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct process_end results = {};
    status = process_manager_wait(callee, params.id, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = PROCESS_END_DATA_WORDS;
    return process_end_pack(&results, words);
}

static status_t call_process_manager_kill(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3158]);
    struct process_manager_kill_params params;
    status_t status = process_manager_kill_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = process_manager_kill(callee, params.id);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_process_manager_capabilities(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3178]);
    struct process_manager_capabilities_params params;
    status_t status = process_manager_capabilities_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t next = 0;
    struct capability_entry_list entries = {};
    status = process_manager_capabilities(callee, params.id, params.slot, &next, &entries);
    if (status != STATUS_OK) {
        return status;
    }
    const struct process_manager_capabilities_results results = {.next = next, .entries = entries};
    return process_manager_capabilities_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_process_manager_set_core(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3211]);
    struct process_manager_set_core_params params;
    status_t status = process_manager_set_core_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = process_manager_set_core(callee, params.id, params.core);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_process_manager_set_traced(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3231]);
    struct process_manager_set_traced_params params;
    status_t status = process_manager_set_traced_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = process_manager_set_traced(callee, params.id, params.is_traced);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_process_grant(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3251]);
    struct process_grant_params params;
    status_t status = process_grant_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    params.capability = protocol_script_capability(OBJECTS_ANY);
    status = process_grant(callee, params.capability, params.slot, params.origin);
    slot_release(params.capability);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_process_start(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const status_t status = process_start(callee);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_process_wait(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    struct process_end results = {};
    const status_t status = process_wait(callee, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = PROCESS_END_DATA_WORDS;
    return process_end_pack(&results, words);
}

static status_t call_process_kill(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const status_t status = process_kill(callee);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_process_set_name(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3258]);
    struct process_set_name_params params;
    status_t status = process_set_name_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = process_set_name(callee, params.name);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_process_finish(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    struct process_end results = {};
    const status_t status = process_finish(callee, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = PROCESS_END_DATA_WORDS;
    return process_end_pack(&results, words);
}

static status_t call_process_pages_most(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    uint32_t pages = 0;
    const status_t status = process_pages_most(callee, &pages);
    if (status != STATUS_OK) {
        return status;
    }
    const struct process_pages_most_results results = {.pages = pages};
    *out_count = PROCESS_PAGES_MOST_RESULTS_DATA_WORDS;
    return process_pages_most_results_pack(&results, words);
}

static status_t call_process_pages_take(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3290]);
    struct process_pages_take_params params;
    status_t status = process_pages_take_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    struct data pages = {};
    status = process_pages_take(callee, params.slots, &pages);
    if (status != STATUS_OK) {
        return status;
    }
    const struct process_pages_take_results results = {.pages = pages};
    return process_pages_take_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_process_pages_hold(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3314]);
    struct process_pages_hold_params params;
    status_t status = process_pages_hold_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = process_pages_hold(callee, params.pages);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_process_pages_drop(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3326]);
    struct process_pages_drop_params params;
    status_t status = process_pages_drop_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = process_pages_drop(callee, params.pages);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_supervisor_list(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3436]);
    struct supervisor_list_params params;
    status_t status = supervisor_list_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t next = 0;
    struct service_entry_list entries = {};
    status = supervisor_list(callee, params.cookie, &next, &entries);
    if (status != STATUS_OK) {
        return status;
    }
    const struct supervisor_list_results results = {.next = next, .entries = entries};
    return supervisor_list_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_supervisor_restart(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3469]);
    struct supervisor_restart_params params;
    status_t status = supervisor_restart_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = supervisor_restart(callee, params.name);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_supervisor_kill(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3481]);
    struct supervisor_kill_params params;
    status_t status = supervisor_kill_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = supervisor_kill(callee, params.name);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_supervisor_memory(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    struct memory_usage results = {};
    const status_t status = supervisor_memory(callee, &results);
    if (status != STATUS_OK) {
        return status;
    }
    *out_count = MEMORY_USAGE_DATA_WORDS;
    return memory_usage_pack(&results, words);
}

static status_t call_supervisor_capabilities(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3493]);
    struct supervisor_capabilities_params params;
    status_t status = supervisor_capabilities_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t next = 0;
    struct capability_entry_list entries = {};
    status = supervisor_capabilities(callee, params.index, params.slot, &next, &entries);
    if (status != STATUS_OK) {
        return status;
    }
    const struct supervisor_capabilities_results results = {.next = next, .entries = entries};
    return supervisor_capabilities_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

static status_t call_supervisor_shutdown(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3526]);
    struct supervisor_shutdown_params params;
    status_t status = supervisor_shutdown_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    status = supervisor_shutdown(callee, params.status);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_supervisor_reboot(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const status_t status = supervisor_reboot(callee);
    if (status != STATUS_OK) {
        return status;
    }
    (void)words;
    *out_count = 0;
    return STATUS_OK;
}

static status_t call_supervisor_cores(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count) {
    const struct wire_message message = message_of(&wire_cases[3546]);
    struct supervisor_cores_params params;
    status_t status = supervisor_cores_params_decode(&message, &params);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t next = 0;
    struct core_entry_list entries = {};
    status = supervisor_cores(callee, params.cookie, &next, &entries);
    if (status != STATUS_OK) {
        return status;
    }
    const struct supervisor_cores_results results = {.next = next, .entries = entries};
    return supervisor_cores_results_encode(&results, words, MESSAGE_WORDS_MAX, out_count);
}

const struct protocol_stub protocol_stubs[] = {
    {
        .name = "block_device_geometry__by_its_stub__ok",
        .interface = INTERFACE_BLOCK_DEVICE,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[17],
        .call = call_block_device_geometry,
    },
    {
        .name = "block_device_attach__by_its_stub__ok",
        .interface = INTERFACE_BLOCK_DEVICE,
        .is_one_way = false,
        .seen = &wire_cases[23],
        .results = nullptr,
        .call = call_block_device_attach,
    },
    {
        .name = "block_device_read_sectors__by_its_stub__ok",
        .interface = INTERFACE_BLOCK_DEVICE,
        .is_one_way = false,
        .seen = &wire_cases[37],
        .results = nullptr,
        .call = call_block_device_read_sectors,
    },
    {
        .name = "block_device_write_sectors__by_its_stub__ok",
        .interface = INTERFACE_BLOCK_DEVICE,
        .is_one_way = false,
        .seen = &wire_cases[56],
        .results = nullptr,
        .call = call_block_device_write_sectors,
    },
    {
        .name = "block_device_flush__by_its_stub__ok",
        .interface = INTERFACE_BLOCK_DEVICE,
        .is_one_way = false,
        .seen = nullptr,
        .results = nullptr,
        .call = call_block_device_flush,
    },
    {
        .name = "console_read__by_its_stub__ok",
        .interface = INTERFACE_CONSOLE,
        .is_one_way = false,
        .seen = &wire_cases[75],
        .results = &wire_cases[94],
        .call = call_console_read,
    },
    {
        .name = "console_write__by_its_stub__ok",
        .interface = INTERFACE_CONSOLE,
        .is_one_way = false,
        .seen = &wire_cases[106],
        .results = &wire_cases[132],
        .call = call_console_write,
    },
    {
        .name = "console_poll__by_its_stub__ok",
        .interface = INTERFACE_CONSOLE,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[152],
        .call = call_console_poll,
    },
    {
        .name = "console_open_input__by_its_stub__ok",
        .interface = INTERFACE_CONSOLE,
        .is_one_way = false,
        .seen = &wire_cases[158],
        .results = &wire_cases[180],
        .call = call_console_open_input,
    },
    {
        .name = "console_offer__by_its_stub__ok",
        .interface = INTERFACE_CONSOLE,
        .is_one_way = false,
        .seen = &wire_cases[186],
        .results = nullptr,
        .call = call_console_offer,
    },
    {
        .name = "console_input_read__by_its_stub__ok",
        .interface = INTERFACE_CONSOLE_INPUT,
        .is_one_way = false,
        .seen = &wire_cases[198],
        .results = &wire_cases[217],
        .call = call_console_input_read,
    },
    {
        .name = "console_input_put_back__by_its_stub__ok",
        .interface = INTERFACE_CONSOLE_INPUT,
        .is_one_way = false,
        .seen = &wire_cases[229],
        .results = nullptr,
        .call = call_console_input_put_back,
    },
    {
        .name = "file_system_open__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[326],
        .results = &wire_cases[347],
        .call = call_file_system_open,
    },
    {
        .name = "file_system_stat__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[353],
        .results = &wire_cases[255],
        .call = call_file_system_stat,
    },
    {
        .name = "file_system_list__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[365],
        .results = &wire_cases[378],
        .call = call_file_system_list,
    },
    {
        .name = "file_system_make_directory__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[391],
        .results = nullptr,
        .call = call_file_system_make_directory,
    },
    {
        .name = "file_system_remove__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[403],
        .results = nullptr,
        .call = call_file_system_remove,
    },
    {
        .name = "file_system_rename__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[415],
        .results = nullptr,
        .call = call_file_system_rename,
    },
    {
        .name = "file_system_usage__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[308],
        .call = call_file_system_usage,
    },
    {
        .name = "file_system_create__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[428],
        .results = &wire_cases[449],
        .call = call_file_system_create,
    },
    {
        .name = "file_system_describe__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[455],
        .results = &wire_cases[275],
        .call = call_file_system_describe,
    },
    {
        .name = "file_system_change__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[468],
        .results = nullptr,
        .call = call_file_system_change,
    },
    {
        .name = "file_system_read_link__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[481],
        .results = &wire_cases[493],
        .call = call_file_system_read_link,
    },
    {
        .name = "file_system_make_symbolic_link__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[506],
        .results = nullptr,
        .call = call_file_system_make_symbolic_link,
    },
    {
        .name = "file_system_resolve__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[519],
        .results = &wire_cases[531],
        .call = call_file_system_resolve,
    },
    {
        .name = "file_system_make_link__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[543],
        .results = nullptr,
        .call = call_file_system_make_link,
    },
    {
        .name = "file_system_mounted__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[556],
        .results = &wire_cases[314],
        .call = call_file_system_mounted,
    },
    {
        .name = "file_system_make_special__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[576],
        .results = nullptr,
        .call = call_file_system_make_special,
    },
    {
        .name = "file_system_narrow__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[589],
        .results = &wire_cases[609],
        .call = call_file_system_narrow,
    },
    {
        .name = "file_system_move__by_its_stub__ok",
        .interface = INTERFACE_FILE_SYSTEM,
        .is_one_way = false,
        .seen = &wire_cases[615],
        .results = nullptr,
        .call = call_file_system_move,
    },
    {
        .name = "file_read__by_its_stub__ok",
        .interface = INTERFACE_FILE,
        .is_one_way = false,
        .seen = &wire_cases[629],
        .results = &wire_cases[648],
        .call = call_file_read,
    },
    {
        .name = "file_write__by_its_stub__ok",
        .interface = INTERFACE_FILE,
        .is_one_way = false,
        .seen = &wire_cases[660],
        .results = &wire_cases[687],
        .call = call_file_write,
    },
    {
        .name = "file_stat__by_its_stub__ok",
        .interface = INTERFACE_FILE,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[255],
        .call = call_file_stat,
    },
    {
        .name = "file_truncate__by_its_stub__ok",
        .interface = INTERFACE_FILE,
        .is_one_way = false,
        .seen = &wire_cases[693],
        .results = nullptr,
        .call = call_file_truncate,
    },
    {
        .name = "file_describe__by_its_stub__ok",
        .interface = INTERFACE_FILE,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[275],
        .call = call_file_describe,
    },
    {
        .name = "file_change__by_its_stub__ok",
        .interface = INTERFACE_FILE,
        .is_one_way = false,
        .seen = &wire_cases[713],
        .results = nullptr,
        .call = call_file_change,
    },
    {
        .name = "file_page__by_its_stub__ok",
        .interface = INTERFACE_FILE,
        .is_one_way = false,
        .seen = &wire_cases[733],
        .results = &wire_cases[761],
        .call = call_file_page,
    },
    {
        .name = "file_reserve__by_its_stub__ok",
        .interface = INTERFACE_FILE,
        .is_one_way = false,
        .seen = &wire_cases[767],
        .results = nullptr,
        .call = call_file_reserve,
    },
    {
        .name = "file_window__by_its_stub__ok",
        .interface = INTERFACE_FILE,
        .is_one_way = false,
        .seen = &wire_cases[786],
        .results = &wire_cases[814],
        .call = call_file_window,
    },
    {
        .name = "log_write__by_its_stub__ok",
        .interface = INTERFACE_LOG,
        .is_one_way = false,
        .seen = &wire_cases[834],
        .results = nullptr,
        .call = call_log_write,
    },
    {
        .name = "log_read__by_its_stub__ok",
        .interface = INTERFACE_LOG,
        .is_one_way = false,
        .seen = &wire_cases[847],
        .results = &wire_cases[867],
        .call = call_log_read,
    },
    {
        .name = "pci_bus_list__by_its_stub__ok",
        .interface = INTERFACE_PCI_BUS,
        .is_one_way = false,
        .seen = &wire_cases[933],
        .results = &wire_cases[953],
        .call = call_pci_bus_list,
    },
    {
        .name = "pci_bus_open__by_its_stub__ok",
        .interface = INTERFACE_PCI_BUS,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[974],
        .call = call_pci_bus_open,
    },
    {
        .name = "pci_function_describe__by_its_stub__ok",
        .interface = INTERFACE_PCI_FUNCTION,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[894],
        .call = call_pci_function_describe,
    },
    {
        .name = "pci_function_registers__by_its_stub__ok",
        .interface = INTERFACE_PCI_FUNCTION,
        .is_one_way = false,
        .seen = &wire_cases[980],
        .results = &wire_cases[1008],
        .call = call_pci_function_registers,
    },
    {
        .name = "pci_function_capability__by_its_stub__ok",
        .interface = INTERFACE_PCI_FUNCTION,
        .is_one_way = false,
        .seen = &wire_cases[1014],
        .results = &wire_cases[1034],
        .call = call_pci_function_capability,
    },
    {
        .name = "pci_function_attach_interrupt__by_its_stub__ok",
        .interface = INTERFACE_PCI_FUNCTION,
        .is_one_way = false,
        .seen = &wire_cases[1046],
        .results = nullptr,
        .call = call_pci_function_attach_interrupt,
    },
    {
        .name = "pci_function_acknowledge__by_its_stub__ok",
        .interface = INTERFACE_PCI_FUNCTION,
        .is_one_way = false,
        .seen = nullptr,
        .results = nullptr,
        .call = call_pci_function_acknowledge,
    },
    {
        .name = "posix_join__by_its_stub__ok",
        .interface = INTERFACE_POSIX,
        .is_one_way = false,
        .seen = &wire_cases[1346],
        .results = &wire_cases[1368],
        .call = call_posix_join,
    },
    {
        .name = "posix_attach__by_its_stub__ok",
        .interface = INTERFACE_POSIX,
        .is_one_way = false,
        .seen = &wire_cases[1374],
        .results = &wire_cases[1388],
        .call = call_posix_attach,
    },
    {
        .name = "posix_process_fork__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1393],
        .results = &wire_cases[1421],
        .call = call_posix_process_fork,
    },
    {
        .name = "posix_process_parent__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[1435],
        .call = call_posix_process_parent,
    },
    {
        .name = "posix_process_ready__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1441],
        .results = nullptr,
        .call = call_posix_process_ready,
    },
    {
        .name = "posix_process_take_change__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1446],
        .results = &wire_cases[1094],
        .call = call_posix_process_take_change,
    },
    {
        .name = "posix_process_send__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1466],
        .results = nullptr,
        .call = call_posix_process_send,
    },
    {
        .name = "posix_process_take_signal__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[1114],
        .call = call_posix_process_take_signal,
    },
    {
        .name = "posix_process_set_children__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1486],
        .results = nullptr,
        .call = call_posix_process_set_children,
    },
    {
        .name = "posix_process_numbers__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1506],
        .results = &wire_cases[1174],
        .call = call_posix_process_numbers,
    },
    {
        .name = "posix_process_set_group__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1526],
        .results = nullptr,
        .call = call_posix_process_set_group,
    },
    {
        .name = "posix_process_make_session__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = nullptr,
        .results = nullptr,
        .call = call_posix_process_make_session,
    },
    {
        .name = "posix_process_terminal__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[1554],
        .call = call_posix_process_terminal,
    },
    {
        .name = "posix_process_stop__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1560],
        .results = nullptr,
        .call = call_posix_process_stop,
    },
    {
        .name = "posix_process_state__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[1593],
        .call = call_posix_process_state,
    },
    {
        .name = "posix_process_leave__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1599],
        .results = nullptr,
        .call = call_posix_process_leave,
    },
    {
        .name = "posix_process_make_pipe__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[1619],
        .call = call_posix_process_make_pipe,
    },
    {
        .name = "posix_process_make_cell__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1624],
        .results = &wire_cases[1642],
        .call = call_posix_process_make_cell,
    },
    {
        .name = "posix_process_make_socket__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1648],
        .results = &wire_cases[1676],
        .call = call_posix_process_make_socket,
    },
    {
        .name = "posix_process_make_socket_pair__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1682],
        .results = &wire_cases[1702],
        .call = call_posix_process_make_socket_pair,
    },
    {
        .name = "posix_process_open_fifo__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1707],
        .results = &wire_cases[1735],
        .call = call_posix_process_open_fifo,
    },
    {
        .name = "posix_process_lock__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1253],
        .results = nullptr,
        .call = call_posix_process_lock,
    },
    {
        .name = "posix_process_find_lock__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1253],
        .results = &wire_cases[1267],
        .call = call_posix_process_find_lock,
    },
    {
        .name = "posix_process_make_memory__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1741],
        .results = &wire_cases[1768],
        .call = call_posix_process_make_memory,
    },
    {
        .name = "posix_process_begin__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1774],
        .results = &wire_cases[1802],
        .call = call_posix_process_begin,
    },
    {
        .name = "posix_process_hand_over__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1808],
        .results = nullptr,
        .call = call_posix_process_hand_over,
    },
    {
        .name = "posix_process_start__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1813],
        .results = nullptr,
        .call = call_posix_process_start,
    },
    {
        .name = "posix_process_finish__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1833],
        .results = nullptr,
        .call = call_posix_process_finish,
    },
    {
        .name = "posix_process_make_terminal__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[1861],
        .call = call_posix_process_make_terminal,
    },
    {
        .name = "posix_process_find_terminal__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1867],
        .results = &wire_cases[1895],
        .call = call_posix_process_find_terminal,
    },
    {
        .name = "posix_process_list_terminals__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[1915],
        .call = call_posix_process_list_terminals,
    },
    {
        .name = "posix_process_describe__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1921],
        .results = &wire_cases[1331],
        .call = call_posix_process_describe,
    },
    {
        .name = "posix_process_set_program__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1941],
        .results = nullptr,
        .call = call_posix_process_set_program,
    },
    {
        .name = "posix_process_usage__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[1074],
        .call = call_posix_process_usage,
    },
    {
        .name = "posix_process_futex_wait__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1273],
        .results = nullptr,
        .call = call_posix_process_futex_wait,
    },
    {
        .name = "posix_process_futex_leave__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1955],
        .results = &wire_cases[1989],
        .call = call_posix_process_futex_leave,
    },
    {
        .name = "posix_process_futex_take__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[2009],
        .call = call_posix_process_futex_take,
    },
    {
        .name = "posix_process_futex_wake__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1292],
        .results = &wire_cases[2029],
        .call = call_posix_process_futex_wake,
    },
    {
        .name = "posix_process_futex_requeue__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[1311],
        .results = &wire_cases[2049],
        .call = call_posix_process_futex_requeue,
    },
    {
        .name = "posix_process_watch_by__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[2055],
        .results = nullptr,
        .call = call_posix_process_watch_by,
    },
    {
        .name = "posix_process_cancel__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = nullptr,
        .results = nullptr,
        .call = call_posix_process_cancel,
    },
    {
        .name = "posix_process_hear_by__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[2069],
        .results = nullptr,
        .call = call_posix_process_hear_by,
    },
    {
        .name = "posix_pipe_read__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PIPE,
        .is_one_way = false,
        .seen = &wire_cases[2083],
        .results = &wire_cases[2102],
        .call = call_posix_pipe_read,
    },
    {
        .name = "posix_pipe_write__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PIPE,
        .is_one_way = false,
        .seen = &wire_cases[2114],
        .results = nullptr,
        .call = call_posix_pipe_write,
    },
    {
        .name = "posix_pipe_state__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PIPE,
        .is_one_way = false,
        .seen = &wire_cases[2127],
        .results = &wire_cases[1194],
        .call = call_posix_pipe_state,
    },
    {
        .name = "posix_pipe_resize__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PIPE,
        .is_one_way = false,
        .seen = &wire_cases[2147],
        .results = &wire_cases[2180],
        .call = call_posix_pipe_resize,
    },
    {
        .name = "posix_pipe_peek__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PIPE,
        .is_one_way = false,
        .seen = &wire_cases[2186],
        .results = &wire_cases[2205],
        .call = call_posix_pipe_peek,
    },
    {
        .name = "posix_pipe_read_blocking__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PIPE,
        .is_one_way = false,
        .seen = &wire_cases[2218],
        .results = &wire_cases[2237],
        .call = call_posix_pipe_read_blocking,
    },
    {
        .name = "posix_pipe_lend_page__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PIPE,
        .is_one_way = false,
        .seen = &wire_cases[2249],
        .results = &wire_cases[2271],
        .call = call_posix_pipe_lend_page,
    },
    {
        .name = "posix_pipe_read_page__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PIPE,
        .is_one_way = false,
        .seen = &wire_cases[2277],
        .results = &wire_cases[2310],
        .call = call_posix_pipe_read_page,
    },
    {
        .name = "posix_pipe_write_page__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PIPE,
        .is_one_way = false,
        .seen = &wire_cases[2316],
        .results = nullptr,
        .call = call_posix_pipe_write_page,
    },
    {
        .name = "posix_pipe_number__by_its_stub__ok",
        .interface = INTERFACE_POSIX_PIPE,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[2349],
        .call = call_posix_pipe_number,
    },
    {
        .name = "posix_cell_load__by_its_stub__ok",
        .interface = INTERFACE_POSIX_CELL,
        .is_one_way = false,
        .seen = &wire_cases[2355],
        .results = &wire_cases[1214],
        .call = call_posix_cell_load,
    },
    {
        .name = "posix_cell_store__by_its_stub__ok",
        .interface = INTERFACE_POSIX_CELL,
        .is_one_way = false,
        .seen = &wire_cases[1200],
        .results = &wire_cases[1214],
        .call = call_posix_cell_store,
    },
    {
        .name = "posix_cell_lock__by_its_stub__ok",
        .interface = INTERFACE_POSIX_CELL,
        .is_one_way = false,
        .seen = &wire_cases[1253],
        .results = nullptr,
        .call = call_posix_cell_lock,
    },
    {
        .name = "posix_cell_find_lock__by_its_stub__ok",
        .interface = INTERFACE_POSIX_CELL,
        .is_one_way = false,
        .seen = &wire_cases[1253],
        .results = &wire_cases[1267],
        .call = call_posix_cell_find_lock,
    },
    {
        .name = "posix_socket_bind__by_its_stub__ok",
        .interface = INTERFACE_POSIX_SOCKET,
        .is_one_way = false,
        .seen = &wire_cases[2375],
        .results = nullptr,
        .call = call_posix_socket_bind,
    },
    {
        .name = "posix_socket_listen__by_its_stub__ok",
        .interface = INTERFACE_POSIX_SOCKET,
        .is_one_way = false,
        .seen = &wire_cases[2386],
        .results = nullptr,
        .call = call_posix_socket_listen,
    },
    {
        .name = "posix_socket_connect__by_its_stub__ok",
        .interface = INTERFACE_POSIX_SOCKET,
        .is_one_way = false,
        .seen = &wire_cases[2406],
        .results = nullptr,
        .call = call_posix_socket_connect,
    },
    {
        .name = "posix_socket_accept__by_its_stub__ok",
        .interface = INTERFACE_POSIX_SOCKET,
        .is_one_way = false,
        .seen = &wire_cases[2418],
        .results = &wire_cases[2446],
        .call = call_posix_socket_accept,
    },
    {
        .name = "posix_socket_send__by_its_stub__ok",
        .interface = INTERFACE_POSIX_SOCKET,
        .is_one_way = false,
        .seen = &wire_cases[2452],
        .results = nullptr,
        .call = call_posix_socket_send,
    },
    {
        .name = "posix_socket_attach__by_its_stub__ok",
        .interface = INTERFACE_POSIX_SOCKET,
        .is_one_way = false,
        .seen = &wire_cases[2465],
        .results = nullptr,
        .call = call_posix_socket_attach,
    },
    {
        .name = "posix_socket_receive__by_its_stub__ok",
        .interface = INTERFACE_POSIX_SOCKET,
        .is_one_way = false,
        .seen = &wire_cases[2472],
        .results = &wire_cases[2492],
        .call = call_posix_socket_receive,
    },
    {
        .name = "posix_socket_take_parcel__by_its_stub__ok",
        .interface = INTERFACE_POSIX_SOCKET,
        .is_one_way = false,
        .seen = &wire_cases[2506],
        .results = &wire_cases[2526],
        .call = call_posix_socket_take_parcel,
    },
    {
        .name = "posix_socket_shutdown__by_its_stub__ok",
        .interface = INTERFACE_POSIX_SOCKET,
        .is_one_way = false,
        .seen = &wire_cases[2533],
        .results = nullptr,
        .call = call_posix_socket_shutdown,
    },
    {
        .name = "posix_socket_name__by_its_stub__ok",
        .interface = INTERFACE_POSIX_SOCKET,
        .is_one_way = false,
        .seen = &wire_cases[2553],
        .results = &wire_cases[2573],
        .call = call_posix_socket_name,
    },
    {
        .name = "posix_socket_state__by_its_stub__ok",
        .interface = INTERFACE_POSIX_SOCKET,
        .is_one_way = false,
        .seen = &wire_cases[2585],
        .results = &wire_cases[1247],
        .call = call_posix_socket_state,
    },
    {
        .name = "posix_socket_number__by_its_stub__ok",
        .interface = INTERFACE_POSIX_SOCKET,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[2619],
        .call = call_posix_socket_number,
    },
    {
        .name = "posix_memory_page__by_its_stub__ok",
        .interface = INTERFACE_POSIX_MEMORY,
        .is_one_way = false,
        .seen = &wire_cases[2625],
        .results = &wire_cases[2653],
        .call = call_posix_memory_page,
    },
    {
        .name = "posix_memory_number__by_its_stub__ok",
        .interface = INTERFACE_POSIX_MEMORY,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[2673],
        .call = call_posix_memory_number,
    },
    {
        .name = "posix_terminal_read__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = &wire_cases[2679],
        .results = &wire_cases[2698],
        .call = call_posix_terminal_read,
    },
    {
        .name = "posix_terminal_settings__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[2711],
        .call = call_posix_terminal_settings,
    },
    {
        .name = "posix_terminal_set_settings__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = &wire_cases[2724],
        .results = nullptr,
        .call = call_posix_terminal_set_settings,
    },
    {
        .name = "posix_terminal_size__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[1154],
        .call = call_posix_terminal_size,
    },
    {
        .name = "posix_terminal_set_size__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = &wire_cases[2737],
        .results = nullptr,
        .call = call_posix_terminal_set_size,
    },
    {
        .name = "posix_terminal_group__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = &wire_cases[2757],
        .results = &wire_cases[2791],
        .call = call_posix_terminal_group,
    },
    {
        .name = "posix_terminal_set_group__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = &wire_cases[2797],
        .results = nullptr,
        .call = call_posix_terminal_set_group,
    },
    {
        .name = "posix_terminal_state__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = &wire_cases[2817],
        .results = &wire_cases[1134],
        .call = call_posix_terminal_state,
    },
    {
        .name = "posix_terminal_drop__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = &wire_cases[2837],
        .results = nullptr,
        .call = call_posix_terminal_drop,
    },
    {
        .name = "posix_terminal_check_write__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = &wire_cases[2857],
        .results = nullptr,
        .call = call_posix_terminal_check_write,
    },
    {
        .name = "posix_terminal_write__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = &wire_cases[2877],
        .results = &wire_cases[2904],
        .call = call_posix_terminal_write,
    },
    {
        .name = "posix_terminal_take__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = &wire_cases[2910],
        .results = nullptr,
        .call = call_posix_terminal_take,
    },
    {
        .name = "posix_terminal_master__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[2944],
        .call = call_posix_terminal_master,
    },
    {
        .name = "posix_terminal_set_lock__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = &wire_cases[2950],
        .results = nullptr,
        .call = call_posix_terminal_set_lock,
    },
    {
        .name = "posix_terminal_flow__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = &wire_cases[2970],
        .results = nullptr,
        .call = call_posix_terminal_flow,
    },
    {
        .name = "posix_terminal_leave__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = &wire_cases[2990],
        .results = nullptr,
        .call = call_posix_terminal_leave,
    },
    {
        .name = "posix_terminal_set_packets__by_its_stub__ok",
        .interface = INTERFACE_POSIX_TERMINAL,
        .is_one_way = false,
        .seen = &wire_cases[3010],
        .results = nullptr,
        .call = call_posix_terminal_set_packets,
    },
    {
        .name = "process_manager_spawn__by_its_stub__ok",
        .interface = INTERFACE_PROCESS_MANAGER,
        .is_one_way = false,
        .seen = &wire_cases[3076],
        .results = &wire_cases[3099],
        .call = call_process_manager_spawn,
    },
    {
        .name = "process_manager_list__by_its_stub__ok",
        .interface = INTERFACE_PROCESS_MANAGER,
        .is_one_way = false,
        .seen = &wire_cases[3105],
        .results = &wire_cases[3125],
        .call = call_process_manager_list,
    },
    {
        .name = "process_manager_wait__by_its_stub__ok",
        .interface = INTERFACE_PROCESS_MANAGER,
        .is_one_way = false,
        .seen = &wire_cases[3138],
        .results = &wire_cases[3044],
        .call = call_process_manager_wait,
    },
    {
        .name = "process_manager_kill__by_its_stub__ok",
        .interface = INTERFACE_PROCESS_MANAGER,
        .is_one_way = false,
        .seen = &wire_cases[3158],
        .results = nullptr,
        .call = call_process_manager_kill,
    },
    {
        .name = "process_manager_capabilities__by_its_stub__ok",
        .interface = INTERFACE_PROCESS_MANAGER,
        .is_one_way = false,
        .seen = &wire_cases[3178],
        .results = &wire_cases[3198],
        .call = call_process_manager_capabilities,
    },
    {
        .name = "process_manager_set_core__by_its_stub__ok",
        .interface = INTERFACE_PROCESS_MANAGER,
        .is_one_way = false,
        .seen = &wire_cases[3211],
        .results = nullptr,
        .call = call_process_manager_set_core,
    },
    {
        .name = "process_manager_set_traced__by_its_stub__ok",
        .interface = INTERFACE_PROCESS_MANAGER,
        .is_one_way = false,
        .seen = &wire_cases[3231],
        .results = nullptr,
        .call = call_process_manager_set_traced,
    },
    {
        .name = "process_grant__by_its_stub__ok",
        .interface = INTERFACE_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[3251],
        .results = nullptr,
        .call = call_process_grant,
    },
    {
        .name = "process_start__by_its_stub__ok",
        .interface = INTERFACE_PROCESS,
        .is_one_way = false,
        .seen = nullptr,
        .results = nullptr,
        .call = call_process_start,
    },
    {
        .name = "process_wait__by_its_stub__ok",
        .interface = INTERFACE_PROCESS,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[3044],
        .call = call_process_wait,
    },
    {
        .name = "process_kill__by_its_stub__ok",
        .interface = INTERFACE_PROCESS,
        .is_one_way = false,
        .seen = nullptr,
        .results = nullptr,
        .call = call_process_kill,
    },
    {
        .name = "process_set_name__by_its_stub__ok",
        .interface = INTERFACE_PROCESS,
        .is_one_way = false,
        .seen = &wire_cases[3258],
        .results = nullptr,
        .call = call_process_set_name,
    },
    {
        .name = "process_finish__by_its_stub__ok",
        .interface = INTERFACE_PROCESS,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[3044],
        .call = call_process_finish,
    },
    {
        .name = "process_pages_most__by_its_stub__ok",
        .interface = INTERFACE_PROCESS_PAGES,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[3284],
        .call = call_process_pages_most,
    },
    {
        .name = "process_pages_take__by_its_stub__ok",
        .interface = INTERFACE_PROCESS_PAGES,
        .is_one_way = false,
        .seen = &wire_cases[3290],
        .results = &wire_cases[3302],
        .call = call_process_pages_take,
    },
    {
        .name = "process_pages_hold__by_its_stub__ok",
        .interface = INTERFACE_PROCESS_PAGES,
        .is_one_way = false,
        .seen = &wire_cases[3314],
        .results = nullptr,
        .call = call_process_pages_hold,
    },
    {
        .name = "process_pages_drop__by_its_stub__ok",
        .interface = INTERFACE_PROCESS_PAGES,
        .is_one_way = false,
        .seen = &wire_cases[3326],
        .results = nullptr,
        .call = call_process_pages_drop,
    },
    {
        .name = "supervisor_list__by_its_stub__ok",
        .interface = INTERFACE_SUPERVISOR,
        .is_one_way = false,
        .seen = &wire_cases[3436],
        .results = &wire_cases[3456],
        .call = call_supervisor_list,
    },
    {
        .name = "supervisor_restart__by_its_stub__ok",
        .interface = INTERFACE_SUPERVISOR,
        .is_one_way = false,
        .seen = &wire_cases[3469],
        .results = nullptr,
        .call = call_supervisor_restart,
    },
    {
        .name = "supervisor_kill__by_its_stub__ok",
        .interface = INTERFACE_SUPERVISOR,
        .is_one_way = false,
        .seen = &wire_cases[3481],
        .results = nullptr,
        .call = call_supervisor_kill,
    },
    {
        .name = "supervisor_memory__by_its_stub__ok",
        .interface = INTERFACE_SUPERVISOR,
        .is_one_way = false,
        .seen = nullptr,
        .results = &wire_cases[3410],
        .call = call_supervisor_memory,
    },
    {
        .name = "supervisor_capabilities__by_its_stub__ok",
        .interface = INTERFACE_SUPERVISOR,
        .is_one_way = false,
        .seen = &wire_cases[3493],
        .results = &wire_cases[3513],
        .call = call_supervisor_capabilities,
    },
    {
        .name = "supervisor_shutdown__by_its_stub__ok",
        .interface = INTERFACE_SUPERVISOR,
        .is_one_way = false,
        .seen = &wire_cases[3526],
        .results = nullptr,
        .call = call_supervisor_shutdown,
    },
    {
        .name = "supervisor_reboot__by_its_stub__ok",
        .interface = INTERFACE_SUPERVISOR,
        .is_one_way = false,
        .seen = nullptr,
        .results = nullptr,
        .call = call_supervisor_reboot,
    },
    {
        .name = "supervisor_cores__by_its_stub__ok",
        .interface = INTERFACE_SUPERVISOR,
        .is_one_way = false,
        .seen = &wire_cases[3546],
        .results = &wire_cases[3566],
        .call = call_supervisor_cores,
    },
};
const uint32_t protocol_stub_count = 160;
