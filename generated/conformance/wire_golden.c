// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/block.capnp, idl/proto/console.capnp, idl/proto/filesystem.capnp, idl/proto/log.capnp, idl/proto/process.capnp, idl/proto/process_table.capnp, idl/proto/supervisor.capnp
// Template: codegen/tessera_gen/templates/protocols/wire_golden.c.j2
// Command: ./tessera gen
//
// Test messages of every struct of every protocol.

#include "wire_golden.h"

#include <block/block_trace.h>
#include <console/console_trace.h>
#include <filesystem/filesystem_trace.h>
#include <log/log_trace.h>
#include <process/process_trace.h>
#include <process_table/process_table_trace.h>
#include <supervisor/supervisor_trace.h>

// Where lists are built anew; starts from its beginning with every message.
enum { ARENA_WORDS = 129690 };
static uint64_t arena[ARENA_WORDS];
static uint32_t arena_used;

static uint64_t *arena_take(uint32_t words) {
    uint64_t *taken = &arena[arena_used];
    arena_used += words;
    return taken;
}

static void rebuild_block_geometry(struct block_geometry *value) {
    (void)value;
}

static status_t read_block_geometry(const struct wire_message *message, char *text, size_t capacity) {
    struct block_geometry value;
    const status_t status = block_geometry_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        block_geometry_trace(&trace, &value);
    }
    return status;
}

static status_t copy_block_geometry(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct block_geometry value;
    const status_t status = block_geometry_decode(message, &value);
    return status == STATUS_OK ? block_geometry_encode(&value, words, capacity, out_count) : status;
}

static status_t build_block_geometry(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct block_geometry value;
    const status_t status = block_geometry_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_block_geometry(&value);
    return block_geometry_encode(&value, words, capacity, out_count);
}

static status_t pack_block_geometry(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct block_geometry value;
    const status_t status = block_geometry_decode(message, &value);
    *out_count = BLOCK_GEOMETRY_DATA_WORDS;
    return status == STATUS_OK ? block_geometry_pack(&value, words) : status;
}

static const struct wire_codec block_geometry_codec = {
    .name = "BlockGeometry",
    .mirror_name = "BlockGeometry",
    .message_words = BLOCK_GEOMETRY_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_block_geometry,
    .copy = copy_block_geometry,
    .rebuild = build_block_geometry,
    .pack = pack_block_geometry,
};

static void rebuild_block_device_attach_params(struct block_device_attach_params *value) {
    (void)value;
}

static status_t read_block_device_attach_params(const struct wire_message *message, char *text, size_t capacity) {
    struct block_device_attach_params value;
    const status_t status = block_device_attach_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        block_device_attach_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_block_device_attach_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct block_device_attach_params value;
    const status_t status = block_device_attach_params_decode(message, &value);
    return status == STATUS_OK ? block_device_attach_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_block_device_attach_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct block_device_attach_params value;
    const status_t status = block_device_attach_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_block_device_attach_params(&value);
    return block_device_attach_params_encode(&value, words, capacity, out_count);
}

static status_t pack_block_device_attach_params(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct block_device_attach_params value;
    const status_t status = block_device_attach_params_decode(message, &value);
    *out_count = BLOCK_DEVICE_ATTACH_PARAMS_DATA_WORDS;
    (void)words;
    return status;
}

static const struct wire_codec block_device_attach_params_codec = {
    .name = "BlockDevice.attach params",
    .mirror_name = nullptr,
    .message_words = BLOCK_DEVICE_ATTACH_PARAMS_MESSAGE_WORDS,
    .capability_count = 1,
    .read = read_block_device_attach_params,
    .copy = copy_block_device_attach_params,
    .rebuild = build_block_device_attach_params,
    .pack = pack_block_device_attach_params,
};

static void rebuild_block_device_read_sectors_params(struct block_device_read_sectors_params *value) {
    (void)value;
}

static status_t read_block_device_read_sectors_params(const struct wire_message *message, char *text, size_t capacity) {
    struct block_device_read_sectors_params value;
    const status_t status = block_device_read_sectors_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        block_device_read_sectors_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_block_device_read_sectors_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct block_device_read_sectors_params value;
    const status_t status = block_device_read_sectors_params_decode(message, &value);
    return status == STATUS_OK ? block_device_read_sectors_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_block_device_read_sectors_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct block_device_read_sectors_params value;
    const status_t status = block_device_read_sectors_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_block_device_read_sectors_params(&value);
    return block_device_read_sectors_params_encode(&value, words, capacity, out_count);
}

static status_t pack_block_device_read_sectors_params(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct block_device_read_sectors_params value;
    const status_t status = block_device_read_sectors_params_decode(message, &value);
    *out_count = BLOCK_DEVICE_READ_SECTORS_PARAMS_DATA_WORDS;
    return status == STATUS_OK ? block_device_read_sectors_params_pack(&value, words) : status;
}

static const struct wire_codec block_device_read_sectors_params_codec = {
    .name = "BlockDevice.readSectors params",
    .mirror_name = "BlockDeviceReadSectorsParams",
    .message_words = BLOCK_DEVICE_READ_SECTORS_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_block_device_read_sectors_params,
    .copy = copy_block_device_read_sectors_params,
    .rebuild = build_block_device_read_sectors_params,
    .pack = pack_block_device_read_sectors_params,
};

static void rebuild_block_device_write_sectors_params(struct block_device_write_sectors_params *value) {
    (void)value;
}

static status_t read_block_device_write_sectors_params(const struct wire_message *message, char *text, size_t capacity) {
    struct block_device_write_sectors_params value;
    const status_t status = block_device_write_sectors_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        block_device_write_sectors_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_block_device_write_sectors_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct block_device_write_sectors_params value;
    const status_t status = block_device_write_sectors_params_decode(message, &value);
    return status == STATUS_OK ? block_device_write_sectors_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_block_device_write_sectors_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct block_device_write_sectors_params value;
    const status_t status = block_device_write_sectors_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_block_device_write_sectors_params(&value);
    return block_device_write_sectors_params_encode(&value, words, capacity, out_count);
}

static status_t pack_block_device_write_sectors_params(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct block_device_write_sectors_params value;
    const status_t status = block_device_write_sectors_params_decode(message, &value);
    *out_count = BLOCK_DEVICE_WRITE_SECTORS_PARAMS_DATA_WORDS;
    return status == STATUS_OK ? block_device_write_sectors_params_pack(&value, words) : status;
}

static const struct wire_codec block_device_write_sectors_params_codec = {
    .name = "BlockDevice.writeSectors params",
    .mirror_name = "BlockDeviceWriteSectorsParams",
    .message_words = BLOCK_DEVICE_WRITE_SECTORS_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_block_device_write_sectors_params,
    .copy = copy_block_device_write_sectors_params,
    .rebuild = build_block_device_write_sectors_params,
    .pack = pack_block_device_write_sectors_params,
};

static void rebuild_console_read_params(struct console_read_params *value) {
    (void)value;
}

static status_t read_console_read_params(const struct wire_message *message, char *text, size_t capacity) {
    struct console_read_params value;
    const status_t status = console_read_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        console_read_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_console_read_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct console_read_params value;
    const status_t status = console_read_params_decode(message, &value);
    return status == STATUS_OK ? console_read_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_console_read_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct console_read_params value;
    const status_t status = console_read_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_console_read_params(&value);
    return console_read_params_encode(&value, words, capacity, out_count);
}

static status_t pack_console_read_params(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct console_read_params value;
    const status_t status = console_read_params_decode(message, &value);
    *out_count = CONSOLE_READ_PARAMS_DATA_WORDS;
    return status == STATUS_OK ? console_read_params_pack(&value, words) : status;
}

static const struct wire_codec console_read_params_codec = {
    .name = "Console.read params",
    .mirror_name = "ConsoleReadParams",
    .message_words = CONSOLE_READ_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_console_read_params,
    .copy = copy_console_read_params,
    .rebuild = build_console_read_params,
    .pack = pack_console_read_params,
};

static void rebuild_console_read_results(struct console_read_results *value) {
    (void)value;
}

static status_t read_console_read_results(const struct wire_message *message, char *text, size_t capacity) {
    struct console_read_results value;
    const status_t status = console_read_results_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        console_read_results_trace(&trace, &value);
    }
    return status;
}

static status_t copy_console_read_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct console_read_results value;
    const status_t status = console_read_results_decode(message, &value);
    return status == STATUS_OK ? console_read_results_encode(&value, words, capacity, out_count) : status;
}

static status_t build_console_read_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct console_read_results value;
    const status_t status = console_read_results_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_console_read_results(&value);
    return console_read_results_encode(&value, words, capacity, out_count);
}

static const struct wire_codec console_read_results_codec = {
    .name = "Console.read results",
    .mirror_name = "ConsoleReadResults",
    .message_words = CONSOLE_READ_RESULTS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_console_read_results,
    .copy = copy_console_read_results,
    .rebuild = build_console_read_results,
    .pack = nullptr,
};

static void rebuild_console_write_params(struct console_write_params *value) {
    (void)value;
}

static status_t read_console_write_params(const struct wire_message *message, char *text, size_t capacity) {
    struct console_write_params value;
    const status_t status = console_write_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        console_write_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_console_write_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct console_write_params value;
    const status_t status = console_write_params_decode(message, &value);
    return status == STATUS_OK ? console_write_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_console_write_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct console_write_params value;
    const status_t status = console_write_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_console_write_params(&value);
    return console_write_params_encode(&value, words, capacity, out_count);
}

static const struct wire_codec console_write_params_codec = {
    .name = "Console.write params",
    .mirror_name = "ConsoleWriteParams",
    .message_words = CONSOLE_WRITE_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_console_write_params,
    .copy = copy_console_write_params,
    .rebuild = build_console_write_params,
    .pack = nullptr,
};

static void rebuild_console_write_results(struct console_write_results *value) {
    (void)value;
}

static status_t read_console_write_results(const struct wire_message *message, char *text, size_t capacity) {
    struct console_write_results value;
    const status_t status = console_write_results_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        console_write_results_trace(&trace, &value);
    }
    return status;
}

static status_t copy_console_write_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct console_write_results value;
    const status_t status = console_write_results_decode(message, &value);
    return status == STATUS_OK ? console_write_results_encode(&value, words, capacity, out_count) : status;
}

static status_t build_console_write_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct console_write_results value;
    const status_t status = console_write_results_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_console_write_results(&value);
    return console_write_results_encode(&value, words, capacity, out_count);
}

static status_t pack_console_write_results(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct console_write_results value;
    const status_t status = console_write_results_decode(message, &value);
    *out_count = CONSOLE_WRITE_RESULTS_DATA_WORDS;
    return status == STATUS_OK ? console_write_results_pack(&value, words) : status;
}

static const struct wire_codec console_write_results_codec = {
    .name = "Console.write results",
    .mirror_name = "ConsoleWriteResults",
    .message_words = CONSOLE_WRITE_RESULTS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_console_write_results,
    .copy = copy_console_write_results,
    .rebuild = build_console_write_results,
    .pack = pack_console_write_results,
};

static void rebuild_console_poll_results(struct console_poll_results *value) {
    (void)value;
}

static status_t read_console_poll_results(const struct wire_message *message, char *text, size_t capacity) {
    struct console_poll_results value;
    const status_t status = console_poll_results_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        console_poll_results_trace(&trace, &value);
    }
    return status;
}

static status_t copy_console_poll_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct console_poll_results value;
    const status_t status = console_poll_results_decode(message, &value);
    return status == STATUS_OK ? console_poll_results_encode(&value, words, capacity, out_count) : status;
}

static status_t build_console_poll_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct console_poll_results value;
    const status_t status = console_poll_results_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_console_poll_results(&value);
    return console_poll_results_encode(&value, words, capacity, out_count);
}

static status_t pack_console_poll_results(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct console_poll_results value;
    const status_t status = console_poll_results_decode(message, &value);
    *out_count = CONSOLE_POLL_RESULTS_DATA_WORDS;
    return status == STATUS_OK ? console_poll_results_pack(&value, words) : status;
}

static const struct wire_codec console_poll_results_codec = {
    .name = "Console.poll results",
    .mirror_name = "ConsolePollResults",
    .message_words = CONSOLE_POLL_RESULTS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_console_poll_results,
    .copy = copy_console_poll_results,
    .rebuild = build_console_poll_results,
    .pack = pack_console_poll_results,
};

static void rebuild_node_attributes(struct node_attributes *value) {
    (void)value;
}

static status_t read_node_attributes(const struct wire_message *message, char *text, size_t capacity) {
    struct node_attributes value;
    const status_t status = node_attributes_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        node_attributes_trace(&trace, &value);
    }
    return status;
}

static status_t copy_node_attributes(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct node_attributes value;
    const status_t status = node_attributes_decode(message, &value);
    return status == STATUS_OK ? node_attributes_encode(&value, words, capacity, out_count) : status;
}

static status_t build_node_attributes(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct node_attributes value;
    const status_t status = node_attributes_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_node_attributes(&value);
    return node_attributes_encode(&value, words, capacity, out_count);
}

static status_t pack_node_attributes(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct node_attributes value;
    const status_t status = node_attributes_decode(message, &value);
    *out_count = NODE_ATTRIBUTES_DATA_WORDS;
    return status == STATUS_OK ? node_attributes_pack(&value, words) : status;
}

static const struct wire_codec node_attributes_codec = {
    .name = "NodeAttributes",
    .mirror_name = "NodeAttributes",
    .message_words = NODE_ATTRIBUTES_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_node_attributes,
    .copy = copy_node_attributes,
    .rebuild = build_node_attributes,
    .pack = pack_node_attributes,
};

static void rebuild_directory_entry(struct directory_entry *value) {
    (void)value;
}

static status_t read_directory_entry(const struct wire_message *message, char *text, size_t capacity) {
    struct directory_entry value;
    const status_t status = directory_entry_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        directory_entry_trace(&trace, &value);
    }
    return status;
}

static status_t copy_directory_entry(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct directory_entry value;
    const status_t status = directory_entry_decode(message, &value);
    return status == STATUS_OK ? directory_entry_encode(&value, words, capacity, out_count) : status;
}

static status_t build_directory_entry(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct directory_entry value;
    const status_t status = directory_entry_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_directory_entry(&value);
    return directory_entry_encode(&value, words, capacity, out_count);
}

static const struct wire_codec directory_entry_codec = {
    .name = "DirectoryEntry",
    .mirror_name = "DirectoryEntry",
    .message_words = DIRECTORY_ENTRY_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_directory_entry,
    .copy = copy_directory_entry,
    .rebuild = build_directory_entry,
    .pack = nullptr,
};

static void rebuild_file_system_usage(struct file_system_usage *value) {
    (void)value;
}

static status_t read_file_system_usage(const struct wire_message *message, char *text, size_t capacity) {
    struct file_system_usage value;
    const status_t status = file_system_usage_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        file_system_usage_trace(&trace, &value);
    }
    return status;
}

static status_t copy_file_system_usage(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_usage value;
    const status_t status = file_system_usage_decode(message, &value);
    return status == STATUS_OK ? file_system_usage_encode(&value, words, capacity, out_count) : status;
}

static status_t build_file_system_usage(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_usage value;
    const status_t status = file_system_usage_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_file_system_usage(&value);
    return file_system_usage_encode(&value, words, capacity, out_count);
}

static status_t pack_file_system_usage(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct file_system_usage value;
    const status_t status = file_system_usage_decode(message, &value);
    *out_count = FILE_SYSTEM_USAGE_DATA_WORDS;
    return status == STATUS_OK ? file_system_usage_pack(&value, words) : status;
}

static const struct wire_codec file_system_usage_codec = {
    .name = "FileSystemUsage",
    .mirror_name = "FileSystemUsage",
    .message_words = FILE_SYSTEM_USAGE_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_file_system_usage,
    .copy = copy_file_system_usage,
    .rebuild = build_file_system_usage,
    .pack = pack_file_system_usage,
};

static void rebuild_file_system_open_params(struct file_system_open_params *value) {
    (void)value;
}

static status_t read_file_system_open_params(const struct wire_message *message, char *text, size_t capacity) {
    struct file_system_open_params value;
    const status_t status = file_system_open_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        file_system_open_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_file_system_open_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_open_params value;
    const status_t status = file_system_open_params_decode(message, &value);
    return status == STATUS_OK ? file_system_open_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_file_system_open_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_open_params value;
    const status_t status = file_system_open_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_file_system_open_params(&value);
    return file_system_open_params_encode(&value, words, capacity, out_count);
}

static const struct wire_codec file_system_open_params_codec = {
    .name = "FileSystem.open params",
    .mirror_name = "FileSystemOpenParams",
    .message_words = FILE_SYSTEM_OPEN_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_file_system_open_params,
    .copy = copy_file_system_open_params,
    .rebuild = build_file_system_open_params,
    .pack = nullptr,
};

static void rebuild_file_system_open_results(struct file_system_open_results *value) {
    (void)value;
}

static status_t read_file_system_open_results(const struct wire_message *message, char *text, size_t capacity) {
    struct file_system_open_results value;
    const status_t status = file_system_open_results_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        file_system_open_results_trace(&trace, &value);
    }
    return status;
}

static status_t copy_file_system_open_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_open_results value;
    const status_t status = file_system_open_results_decode(message, &value);
    return status == STATUS_OK ? file_system_open_results_encode(&value, words, capacity, out_count) : status;
}

static status_t build_file_system_open_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_open_results value;
    const status_t status = file_system_open_results_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_file_system_open_results(&value);
    return file_system_open_results_encode(&value, words, capacity, out_count);
}

static status_t pack_file_system_open_results(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct file_system_open_results value;
    const status_t status = file_system_open_results_decode(message, &value);
    *out_count = FILE_SYSTEM_OPEN_RESULTS_DATA_WORDS;
    (void)words;
    return status;
}

static const struct wire_codec file_system_open_results_codec = {
    .name = "FileSystem.open results",
    .mirror_name = nullptr,
    .message_words = FILE_SYSTEM_OPEN_RESULTS_MESSAGE_WORDS,
    .capability_count = 1,
    .read = read_file_system_open_results,
    .copy = copy_file_system_open_results,
    .rebuild = build_file_system_open_results,
    .pack = pack_file_system_open_results,
};

static void rebuild_file_system_stat_params(struct file_system_stat_params *value) {
    (void)value;
}

static status_t read_file_system_stat_params(const struct wire_message *message, char *text, size_t capacity) {
    struct file_system_stat_params value;
    const status_t status = file_system_stat_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        file_system_stat_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_file_system_stat_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_stat_params value;
    const status_t status = file_system_stat_params_decode(message, &value);
    return status == STATUS_OK ? file_system_stat_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_file_system_stat_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_stat_params value;
    const status_t status = file_system_stat_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_file_system_stat_params(&value);
    return file_system_stat_params_encode(&value, words, capacity, out_count);
}

static const struct wire_codec file_system_stat_params_codec = {
    .name = "FileSystem.stat params",
    .mirror_name = "FileSystemStatParams",
    .message_words = FILE_SYSTEM_STAT_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_file_system_stat_params,
    .copy = copy_file_system_stat_params,
    .rebuild = build_file_system_stat_params,
    .pack = nullptr,
};

static void rebuild_file_system_list_params(struct file_system_list_params *value) {
    (void)value;
}

static status_t read_file_system_list_params(const struct wire_message *message, char *text, size_t capacity) {
    struct file_system_list_params value;
    const status_t status = file_system_list_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        file_system_list_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_file_system_list_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_list_params value;
    const status_t status = file_system_list_params_decode(message, &value);
    return status == STATUS_OK ? file_system_list_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_file_system_list_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_list_params value;
    const status_t status = file_system_list_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_file_system_list_params(&value);
    return file_system_list_params_encode(&value, words, capacity, out_count);
}

static const struct wire_codec file_system_list_params_codec = {
    .name = "FileSystem.list params",
    .mirror_name = "FileSystemListParams",
    .message_words = FILE_SYSTEM_LIST_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_file_system_list_params,
    .copy = copy_file_system_list_params,
    .rebuild = build_file_system_list_params,
    .pack = nullptr,
};

static void rebuild_file_system_list_results(struct file_system_list_results *value) {
    struct directory_entry_list_writer entries;
    directory_entry_list_begin(&entries, arena_take(1 + 7 * DIRECTORY_ENTRY_MAX_WORDS), 1 + 7 * DIRECTORY_ENTRY_MAX_WORDS, 7);
    for (uint32_t i = 0; i < value->entries.count; i++) {
        struct directory_entry element;
        directory_entry_at(&value->entries, i, &element);
        rebuild_directory_entry(&element);
        directory_entry_append(&entries, &element);
    }
    value->entries = directory_entry_list_finish(&entries);
}

static status_t read_file_system_list_results(const struct wire_message *message, char *text, size_t capacity) {
    struct file_system_list_results value;
    const status_t status = file_system_list_results_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        file_system_list_results_trace(&trace, &value);
    }
    return status;
}

static status_t copy_file_system_list_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_list_results value;
    const status_t status = file_system_list_results_decode(message, &value);
    return status == STATUS_OK ? file_system_list_results_encode(&value, words, capacity, out_count) : status;
}

static status_t build_file_system_list_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_list_results value;
    const status_t status = file_system_list_results_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_file_system_list_results(&value);
    return file_system_list_results_encode(&value, words, capacity, out_count);
}

static const struct wire_codec file_system_list_results_codec = {
    .name = "FileSystem.list results",
    .mirror_name = "FileSystemListResults",
    .message_words = FILE_SYSTEM_LIST_RESULTS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_file_system_list_results,
    .copy = copy_file_system_list_results,
    .rebuild = build_file_system_list_results,
    .pack = nullptr,
};

static void rebuild_file_system_make_directory_params(struct file_system_make_directory_params *value) {
    (void)value;
}

static status_t read_file_system_make_directory_params(const struct wire_message *message, char *text, size_t capacity) {
    struct file_system_make_directory_params value;
    const status_t status = file_system_make_directory_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        file_system_make_directory_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_file_system_make_directory_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_make_directory_params value;
    const status_t status = file_system_make_directory_params_decode(message, &value);
    return status == STATUS_OK ? file_system_make_directory_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_file_system_make_directory_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_make_directory_params value;
    const status_t status = file_system_make_directory_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_file_system_make_directory_params(&value);
    return file_system_make_directory_params_encode(&value, words, capacity, out_count);
}

static const struct wire_codec file_system_make_directory_params_codec = {
    .name = "FileSystem.makeDirectory params",
    .mirror_name = "FileSystemMakeDirectoryParams",
    .message_words = FILE_SYSTEM_MAKE_DIRECTORY_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_file_system_make_directory_params,
    .copy = copy_file_system_make_directory_params,
    .rebuild = build_file_system_make_directory_params,
    .pack = nullptr,
};

static void rebuild_file_system_remove_params(struct file_system_remove_params *value) {
    (void)value;
}

static status_t read_file_system_remove_params(const struct wire_message *message, char *text, size_t capacity) {
    struct file_system_remove_params value;
    const status_t status = file_system_remove_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        file_system_remove_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_file_system_remove_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_remove_params value;
    const status_t status = file_system_remove_params_decode(message, &value);
    return status == STATUS_OK ? file_system_remove_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_file_system_remove_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_remove_params value;
    const status_t status = file_system_remove_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_file_system_remove_params(&value);
    return file_system_remove_params_encode(&value, words, capacity, out_count);
}

static const struct wire_codec file_system_remove_params_codec = {
    .name = "FileSystem.remove params",
    .mirror_name = "FileSystemRemoveParams",
    .message_words = FILE_SYSTEM_REMOVE_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_file_system_remove_params,
    .copy = copy_file_system_remove_params,
    .rebuild = build_file_system_remove_params,
    .pack = nullptr,
};

static void rebuild_file_system_rename_params(struct file_system_rename_params *value) {
    (void)value;
}

static status_t read_file_system_rename_params(const struct wire_message *message, char *text, size_t capacity) {
    struct file_system_rename_params value;
    const status_t status = file_system_rename_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        file_system_rename_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_file_system_rename_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_rename_params value;
    const status_t status = file_system_rename_params_decode(message, &value);
    return status == STATUS_OK ? file_system_rename_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_file_system_rename_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_system_rename_params value;
    const status_t status = file_system_rename_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_file_system_rename_params(&value);
    return file_system_rename_params_encode(&value, words, capacity, out_count);
}

static const struct wire_codec file_system_rename_params_codec = {
    .name = "FileSystem.rename params",
    .mirror_name = "FileSystemRenameParams",
    .message_words = FILE_SYSTEM_RENAME_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_file_system_rename_params,
    .copy = copy_file_system_rename_params,
    .rebuild = build_file_system_rename_params,
    .pack = nullptr,
};

static void rebuild_file_read_params(struct file_read_params *value) {
    (void)value;
}

static status_t read_file_read_params(const struct wire_message *message, char *text, size_t capacity) {
    struct file_read_params value;
    const status_t status = file_read_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        file_read_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_file_read_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_read_params value;
    const status_t status = file_read_params_decode(message, &value);
    return status == STATUS_OK ? file_read_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_file_read_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_read_params value;
    const status_t status = file_read_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_file_read_params(&value);
    return file_read_params_encode(&value, words, capacity, out_count);
}

static status_t pack_file_read_params(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct file_read_params value;
    const status_t status = file_read_params_decode(message, &value);
    *out_count = FILE_READ_PARAMS_DATA_WORDS;
    return status == STATUS_OK ? file_read_params_pack(&value, words) : status;
}

static const struct wire_codec file_read_params_codec = {
    .name = "File.read params",
    .mirror_name = "FileReadParams",
    .message_words = FILE_READ_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_file_read_params,
    .copy = copy_file_read_params,
    .rebuild = build_file_read_params,
    .pack = pack_file_read_params,
};

static void rebuild_file_read_results(struct file_read_results *value) {
    (void)value;
}

static status_t read_file_read_results(const struct wire_message *message, char *text, size_t capacity) {
    struct file_read_results value;
    const status_t status = file_read_results_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        file_read_results_trace(&trace, &value);
    }
    return status;
}

static status_t copy_file_read_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_read_results value;
    const status_t status = file_read_results_decode(message, &value);
    return status == STATUS_OK ? file_read_results_encode(&value, words, capacity, out_count) : status;
}

static status_t build_file_read_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_read_results value;
    const status_t status = file_read_results_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_file_read_results(&value);
    return file_read_results_encode(&value, words, capacity, out_count);
}

static const struct wire_codec file_read_results_codec = {
    .name = "File.read results",
    .mirror_name = "FileReadResults",
    .message_words = FILE_READ_RESULTS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_file_read_results,
    .copy = copy_file_read_results,
    .rebuild = build_file_read_results,
    .pack = nullptr,
};

static void rebuild_file_write_params(struct file_write_params *value) {
    (void)value;
}

static status_t read_file_write_params(const struct wire_message *message, char *text, size_t capacity) {
    struct file_write_params value;
    const status_t status = file_write_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        file_write_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_file_write_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_write_params value;
    const status_t status = file_write_params_decode(message, &value);
    return status == STATUS_OK ? file_write_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_file_write_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_write_params value;
    const status_t status = file_write_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_file_write_params(&value);
    return file_write_params_encode(&value, words, capacity, out_count);
}

static const struct wire_codec file_write_params_codec = {
    .name = "File.write params",
    .mirror_name = "FileWriteParams",
    .message_words = FILE_WRITE_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_file_write_params,
    .copy = copy_file_write_params,
    .rebuild = build_file_write_params,
    .pack = nullptr,
};

static void rebuild_file_write_results(struct file_write_results *value) {
    (void)value;
}

static status_t read_file_write_results(const struct wire_message *message, char *text, size_t capacity) {
    struct file_write_results value;
    const status_t status = file_write_results_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        file_write_results_trace(&trace, &value);
    }
    return status;
}

static status_t copy_file_write_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_write_results value;
    const status_t status = file_write_results_decode(message, &value);
    return status == STATUS_OK ? file_write_results_encode(&value, words, capacity, out_count) : status;
}

static status_t build_file_write_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_write_results value;
    const status_t status = file_write_results_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_file_write_results(&value);
    return file_write_results_encode(&value, words, capacity, out_count);
}

static status_t pack_file_write_results(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct file_write_results value;
    const status_t status = file_write_results_decode(message, &value);
    *out_count = FILE_WRITE_RESULTS_DATA_WORDS;
    return status == STATUS_OK ? file_write_results_pack(&value, words) : status;
}

static const struct wire_codec file_write_results_codec = {
    .name = "File.write results",
    .mirror_name = "FileWriteResults",
    .message_words = FILE_WRITE_RESULTS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_file_write_results,
    .copy = copy_file_write_results,
    .rebuild = build_file_write_results,
    .pack = pack_file_write_results,
};

static void rebuild_file_truncate_params(struct file_truncate_params *value) {
    (void)value;
}

static status_t read_file_truncate_params(const struct wire_message *message, char *text, size_t capacity) {
    struct file_truncate_params value;
    const status_t status = file_truncate_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        file_truncate_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_file_truncate_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_truncate_params value;
    const status_t status = file_truncate_params_decode(message, &value);
    return status == STATUS_OK ? file_truncate_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_file_truncate_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct file_truncate_params value;
    const status_t status = file_truncate_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_file_truncate_params(&value);
    return file_truncate_params_encode(&value, words, capacity, out_count);
}

static status_t pack_file_truncate_params(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct file_truncate_params value;
    const status_t status = file_truncate_params_decode(message, &value);
    *out_count = FILE_TRUNCATE_PARAMS_DATA_WORDS;
    return status == STATUS_OK ? file_truncate_params_pack(&value, words) : status;
}

static const struct wire_codec file_truncate_params_codec = {
    .name = "File.truncate params",
    .mirror_name = "FileTruncateParams",
    .message_words = FILE_TRUNCATE_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_file_truncate_params,
    .copy = copy_file_truncate_params,
    .rebuild = build_file_truncate_params,
    .pack = pack_file_truncate_params,
};

static void rebuild_log_entry(struct log_entry *value) {
    (void)value;
}

static status_t read_log_entry(const struct wire_message *message, char *text, size_t capacity) {
    struct log_entry value;
    const status_t status = log_entry_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        log_entry_trace(&trace, &value);
    }
    return status;
}

static status_t copy_log_entry(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct log_entry value;
    const status_t status = log_entry_decode(message, &value);
    return status == STATUS_OK ? log_entry_encode(&value, words, capacity, out_count) : status;
}

static status_t build_log_entry(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct log_entry value;
    const status_t status = log_entry_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_log_entry(&value);
    return log_entry_encode(&value, words, capacity, out_count);
}

static const struct wire_codec log_entry_codec = {
    .name = "LogEntry",
    .mirror_name = "LogEntry",
    .message_words = LOG_ENTRY_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_log_entry,
    .copy = copy_log_entry,
    .rebuild = build_log_entry,
    .pack = nullptr,
};

static void rebuild_log_write_params(struct log_write_params *value) {
    (void)value;
}

static status_t read_log_write_params(const struct wire_message *message, char *text, size_t capacity) {
    struct log_write_params value;
    const status_t status = log_write_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        log_write_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_log_write_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct log_write_params value;
    const status_t status = log_write_params_decode(message, &value);
    return status == STATUS_OK ? log_write_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_log_write_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct log_write_params value;
    const status_t status = log_write_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_log_write_params(&value);
    return log_write_params_encode(&value, words, capacity, out_count);
}

static const struct wire_codec log_write_params_codec = {
    .name = "Log.write params",
    .mirror_name = "LogWriteParams",
    .message_words = LOG_WRITE_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_log_write_params,
    .copy = copy_log_write_params,
    .rebuild = build_log_write_params,
    .pack = nullptr,
};

static void rebuild_log_read_params(struct log_read_params *value) {
    (void)value;
}

static status_t read_log_read_params(const struct wire_message *message, char *text, size_t capacity) {
    struct log_read_params value;
    const status_t status = log_read_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        log_read_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_log_read_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct log_read_params value;
    const status_t status = log_read_params_decode(message, &value);
    return status == STATUS_OK ? log_read_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_log_read_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct log_read_params value;
    const status_t status = log_read_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_log_read_params(&value);
    return log_read_params_encode(&value, words, capacity, out_count);
}

static status_t pack_log_read_params(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct log_read_params value;
    const status_t status = log_read_params_decode(message, &value);
    *out_count = LOG_READ_PARAMS_DATA_WORDS;
    return status == STATUS_OK ? log_read_params_pack(&value, words) : status;
}

static const struct wire_codec log_read_params_codec = {
    .name = "Log.read params",
    .mirror_name = "LogReadParams",
    .message_words = LOG_READ_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_log_read_params,
    .copy = copy_log_read_params,
    .rebuild = build_log_read_params,
    .pack = pack_log_read_params,
};

static void rebuild_log_read_results(struct log_read_results *value) {
    struct log_entry_list_writer entries;
    log_entry_list_begin(&entries, arena_take(1 + 3 * LOG_ENTRY_MAX_WORDS), 1 + 3 * LOG_ENTRY_MAX_WORDS, 3);
    for (uint32_t i = 0; i < value->entries.count; i++) {
        struct log_entry element;
        log_entry_at(&value->entries, i, &element);
        rebuild_log_entry(&element);
        log_entry_append(&entries, &element);
    }
    value->entries = log_entry_list_finish(&entries);
}

static status_t read_log_read_results(const struct wire_message *message, char *text, size_t capacity) {
    struct log_read_results value;
    const status_t status = log_read_results_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        log_read_results_trace(&trace, &value);
    }
    return status;
}

static status_t copy_log_read_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct log_read_results value;
    const status_t status = log_read_results_decode(message, &value);
    return status == STATUS_OK ? log_read_results_encode(&value, words, capacity, out_count) : status;
}

static status_t build_log_read_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct log_read_results value;
    const status_t status = log_read_results_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_log_read_results(&value);
    return log_read_results_encode(&value, words, capacity, out_count);
}

static const struct wire_codec log_read_results_codec = {
    .name = "Log.read results",
    .mirror_name = "LogReadResults",
    .message_words = LOG_READ_RESULTS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_log_read_results,
    .copy = copy_log_read_results,
    .rebuild = build_log_read_results,
    .pack = nullptr,
};

static void rebuild_process_end(struct process_end *value) {
    (void)value;
}

static status_t read_process_end(const struct wire_message *message, char *text, size_t capacity) {
    struct process_end value;
    const status_t status = process_end_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        process_end_trace(&trace, &value);
    }
    return status;
}

static status_t copy_process_end(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_end value;
    const status_t status = process_end_decode(message, &value);
    return status == STATUS_OK ? process_end_encode(&value, words, capacity, out_count) : status;
}

static status_t build_process_end(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_end value;
    const status_t status = process_end_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_process_end(&value);
    return process_end_encode(&value, words, capacity, out_count);
}

static status_t pack_process_end(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct process_end value;
    const status_t status = process_end_decode(message, &value);
    *out_count = PROCESS_END_DATA_WORDS;
    return status == STATUS_OK ? process_end_pack(&value, words) : status;
}

static const struct wire_codec process_end_codec = {
    .name = "ProcessEnd",
    .mirror_name = "ProcessEnd",
    .message_words = PROCESS_END_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_process_end,
    .copy = copy_process_end,
    .rebuild = build_process_end,
    .pack = pack_process_end,
};

static void rebuild_process_entry(struct process_entry *value) {
    (void)value;
}

static status_t read_process_entry(const struct wire_message *message, char *text, size_t capacity) {
    struct process_entry value;
    const status_t status = process_entry_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        process_entry_trace(&trace, &value);
    }
    return status;
}

static status_t copy_process_entry(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_entry value;
    const status_t status = process_entry_decode(message, &value);
    return status == STATUS_OK ? process_entry_encode(&value, words, capacity, out_count) : status;
}

static status_t build_process_entry(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_entry value;
    const status_t status = process_entry_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_process_entry(&value);
    return process_entry_encode(&value, words, capacity, out_count);
}

static const struct wire_codec process_entry_codec = {
    .name = "ProcessEntry",
    .mirror_name = "ProcessEntry",
    .message_words = PROCESS_ENTRY_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_process_entry,
    .copy = copy_process_entry,
    .rebuild = build_process_entry,
    .pack = nullptr,
};

static void rebuild_capability_entry(struct capability_entry *value) {
    (void)value;
}

static status_t read_capability_entry(const struct wire_message *message, char *text, size_t capacity) {
    struct capability_entry value;
    const status_t status = capability_entry_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        capability_entry_trace(&trace, &value);
    }
    return status;
}

static status_t copy_capability_entry(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct capability_entry value;
    const status_t status = capability_entry_decode(message, &value);
    return status == STATUS_OK ? capability_entry_encode(&value, words, capacity, out_count) : status;
}

static status_t build_capability_entry(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct capability_entry value;
    const status_t status = capability_entry_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_capability_entry(&value);
    return capability_entry_encode(&value, words, capacity, out_count);
}

static const struct wire_codec capability_entry_codec = {
    .name = "CapabilityEntry",
    .mirror_name = "CapabilityEntry",
    .message_words = CAPABILITY_ENTRY_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_capability_entry,
    .copy = copy_capability_entry,
    .rebuild = build_capability_entry,
    .pack = nullptr,
};

static void rebuild_process_manager_spawn_params(struct process_manager_spawn_params *value) {
    (void)value;
}

static status_t read_process_manager_spawn_params(const struct wire_message *message, char *text, size_t capacity) {
    struct process_manager_spawn_params value;
    const status_t status = process_manager_spawn_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        process_manager_spawn_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_process_manager_spawn_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_spawn_params value;
    const status_t status = process_manager_spawn_params_decode(message, &value);
    return status == STATUS_OK ? process_manager_spawn_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_process_manager_spawn_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_spawn_params value;
    const status_t status = process_manager_spawn_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_process_manager_spawn_params(&value);
    return process_manager_spawn_params_encode(&value, words, capacity, out_count);
}

static const struct wire_codec process_manager_spawn_params_codec = {
    .name = "ProcessManager.spawn params",
    .mirror_name = "ProcessManagerSpawnParams",
    .message_words = PROCESS_MANAGER_SPAWN_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_process_manager_spawn_params,
    .copy = copy_process_manager_spawn_params,
    .rebuild = build_process_manager_spawn_params,
    .pack = nullptr,
};

static void rebuild_process_manager_spawn_results(struct process_manager_spawn_results *value) {
    (void)value;
}

static status_t read_process_manager_spawn_results(const struct wire_message *message, char *text, size_t capacity) {
    struct process_manager_spawn_results value;
    const status_t status = process_manager_spawn_results_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        process_manager_spawn_results_trace(&trace, &value);
    }
    return status;
}

static status_t copy_process_manager_spawn_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_spawn_results value;
    const status_t status = process_manager_spawn_results_decode(message, &value);
    return status == STATUS_OK ? process_manager_spawn_results_encode(&value, words, capacity, out_count) : status;
}

static status_t build_process_manager_spawn_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_spawn_results value;
    const status_t status = process_manager_spawn_results_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_process_manager_spawn_results(&value);
    return process_manager_spawn_results_encode(&value, words, capacity, out_count);
}

static status_t pack_process_manager_spawn_results(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct process_manager_spawn_results value;
    const status_t status = process_manager_spawn_results_decode(message, &value);
    *out_count = PROCESS_MANAGER_SPAWN_RESULTS_DATA_WORDS;
    return status == STATUS_OK ? process_manager_spawn_results_pack(&value, words) : status;
}

static const struct wire_codec process_manager_spawn_results_codec = {
    .name = "ProcessManager.spawn results",
    .mirror_name = nullptr,
    .message_words = PROCESS_MANAGER_SPAWN_RESULTS_MESSAGE_WORDS,
    .capability_count = 1,
    .read = read_process_manager_spawn_results,
    .copy = copy_process_manager_spawn_results,
    .rebuild = build_process_manager_spawn_results,
    .pack = pack_process_manager_spawn_results,
};

static void rebuild_process_manager_list_params(struct process_manager_list_params *value) {
    (void)value;
}

static status_t read_process_manager_list_params(const struct wire_message *message, char *text, size_t capacity) {
    struct process_manager_list_params value;
    const status_t status = process_manager_list_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        process_manager_list_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_process_manager_list_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_list_params value;
    const status_t status = process_manager_list_params_decode(message, &value);
    return status == STATUS_OK ? process_manager_list_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_process_manager_list_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_list_params value;
    const status_t status = process_manager_list_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_process_manager_list_params(&value);
    return process_manager_list_params_encode(&value, words, capacity, out_count);
}

static status_t pack_process_manager_list_params(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct process_manager_list_params value;
    const status_t status = process_manager_list_params_decode(message, &value);
    *out_count = PROCESS_MANAGER_LIST_PARAMS_DATA_WORDS;
    return status == STATUS_OK ? process_manager_list_params_pack(&value, words) : status;
}

static const struct wire_codec process_manager_list_params_codec = {
    .name = "ProcessManager.list params",
    .mirror_name = "ProcessManagerListParams",
    .message_words = PROCESS_MANAGER_LIST_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_process_manager_list_params,
    .copy = copy_process_manager_list_params,
    .rebuild = build_process_manager_list_params,
    .pack = pack_process_manager_list_params,
};

static void rebuild_process_manager_list_results(struct process_manager_list_results *value) {
    struct process_entry_list_writer entries;
    process_entry_list_begin(&entries, arena_take(1 + 8 * PROCESS_ENTRY_MAX_WORDS), 1 + 8 * PROCESS_ENTRY_MAX_WORDS, 8);
    for (uint32_t i = 0; i < value->entries.count; i++) {
        struct process_entry element;
        process_entry_at(&value->entries, i, &element);
        rebuild_process_entry(&element);
        process_entry_append(&entries, &element);
    }
    value->entries = process_entry_list_finish(&entries);
}

static status_t read_process_manager_list_results(const struct wire_message *message, char *text, size_t capacity) {
    struct process_manager_list_results value;
    const status_t status = process_manager_list_results_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        process_manager_list_results_trace(&trace, &value);
    }
    return status;
}

static status_t copy_process_manager_list_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_list_results value;
    const status_t status = process_manager_list_results_decode(message, &value);
    return status == STATUS_OK ? process_manager_list_results_encode(&value, words, capacity, out_count) : status;
}

static status_t build_process_manager_list_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_list_results value;
    const status_t status = process_manager_list_results_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_process_manager_list_results(&value);
    return process_manager_list_results_encode(&value, words, capacity, out_count);
}

static const struct wire_codec process_manager_list_results_codec = {
    .name = "ProcessManager.list results",
    .mirror_name = "ProcessManagerListResults",
    .message_words = PROCESS_MANAGER_LIST_RESULTS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_process_manager_list_results,
    .copy = copy_process_manager_list_results,
    .rebuild = build_process_manager_list_results,
    .pack = nullptr,
};

static void rebuild_process_manager_wait_params(struct process_manager_wait_params *value) {
    (void)value;
}

static status_t read_process_manager_wait_params(const struct wire_message *message, char *text, size_t capacity) {
    struct process_manager_wait_params value;
    const status_t status = process_manager_wait_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        process_manager_wait_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_process_manager_wait_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_wait_params value;
    const status_t status = process_manager_wait_params_decode(message, &value);
    return status == STATUS_OK ? process_manager_wait_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_process_manager_wait_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_wait_params value;
    const status_t status = process_manager_wait_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_process_manager_wait_params(&value);
    return process_manager_wait_params_encode(&value, words, capacity, out_count);
}

static status_t pack_process_manager_wait_params(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct process_manager_wait_params value;
    const status_t status = process_manager_wait_params_decode(message, &value);
    *out_count = PROCESS_MANAGER_WAIT_PARAMS_DATA_WORDS;
    return status == STATUS_OK ? process_manager_wait_params_pack(&value, words) : status;
}

static const struct wire_codec process_manager_wait_params_codec = {
    .name = "ProcessManager.wait params",
    .mirror_name = "ProcessManagerWaitParams",
    .message_words = PROCESS_MANAGER_WAIT_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_process_manager_wait_params,
    .copy = copy_process_manager_wait_params,
    .rebuild = build_process_manager_wait_params,
    .pack = pack_process_manager_wait_params,
};

static void rebuild_process_manager_kill_params(struct process_manager_kill_params *value) {
    (void)value;
}

static status_t read_process_manager_kill_params(const struct wire_message *message, char *text, size_t capacity) {
    struct process_manager_kill_params value;
    const status_t status = process_manager_kill_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        process_manager_kill_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_process_manager_kill_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_kill_params value;
    const status_t status = process_manager_kill_params_decode(message, &value);
    return status == STATUS_OK ? process_manager_kill_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_process_manager_kill_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_kill_params value;
    const status_t status = process_manager_kill_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_process_manager_kill_params(&value);
    return process_manager_kill_params_encode(&value, words, capacity, out_count);
}

static status_t pack_process_manager_kill_params(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct process_manager_kill_params value;
    const status_t status = process_manager_kill_params_decode(message, &value);
    *out_count = PROCESS_MANAGER_KILL_PARAMS_DATA_WORDS;
    return status == STATUS_OK ? process_manager_kill_params_pack(&value, words) : status;
}

static const struct wire_codec process_manager_kill_params_codec = {
    .name = "ProcessManager.kill params",
    .mirror_name = "ProcessManagerKillParams",
    .message_words = PROCESS_MANAGER_KILL_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_process_manager_kill_params,
    .copy = copy_process_manager_kill_params,
    .rebuild = build_process_manager_kill_params,
    .pack = pack_process_manager_kill_params,
};

static void rebuild_process_manager_capabilities_params(struct process_manager_capabilities_params *value) {
    (void)value;
}

static status_t read_process_manager_capabilities_params(const struct wire_message *message, char *text, size_t capacity) {
    struct process_manager_capabilities_params value;
    const status_t status = process_manager_capabilities_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        process_manager_capabilities_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_process_manager_capabilities_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_capabilities_params value;
    const status_t status = process_manager_capabilities_params_decode(message, &value);
    return status == STATUS_OK ? process_manager_capabilities_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_process_manager_capabilities_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_capabilities_params value;
    const status_t status = process_manager_capabilities_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_process_manager_capabilities_params(&value);
    return process_manager_capabilities_params_encode(&value, words, capacity, out_count);
}

static status_t pack_process_manager_capabilities_params(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct process_manager_capabilities_params value;
    const status_t status = process_manager_capabilities_params_decode(message, &value);
    *out_count = PROCESS_MANAGER_CAPABILITIES_PARAMS_DATA_WORDS;
    return status == STATUS_OK ? process_manager_capabilities_params_pack(&value, words) : status;
}

static const struct wire_codec process_manager_capabilities_params_codec = {
    .name = "ProcessManager.capabilities params",
    .mirror_name = "ProcessManagerCapabilitiesParams",
    .message_words = PROCESS_MANAGER_CAPABILITIES_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_process_manager_capabilities_params,
    .copy = copy_process_manager_capabilities_params,
    .rebuild = build_process_manager_capabilities_params,
    .pack = pack_process_manager_capabilities_params,
};

static void rebuild_process_manager_capabilities_results(struct process_manager_capabilities_results *value) {
    struct capability_entry_list_writer entries;
    capability_entry_list_begin(&entries, arena_take(1 + 8 * CAPABILITY_ENTRY_MAX_WORDS), 1 + 8 * CAPABILITY_ENTRY_MAX_WORDS, 8);
    for (uint32_t i = 0; i < value->entries.count; i++) {
        struct capability_entry element;
        capability_entry_at(&value->entries, i, &element);
        rebuild_capability_entry(&element);
        capability_entry_append(&entries, &element);
    }
    value->entries = capability_entry_list_finish(&entries);
}

static status_t read_process_manager_capabilities_results(const struct wire_message *message, char *text, size_t capacity) {
    struct process_manager_capabilities_results value;
    const status_t status = process_manager_capabilities_results_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        process_manager_capabilities_results_trace(&trace, &value);
    }
    return status;
}

static status_t copy_process_manager_capabilities_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_capabilities_results value;
    const status_t status = process_manager_capabilities_results_decode(message, &value);
    return status == STATUS_OK ? process_manager_capabilities_results_encode(&value, words, capacity, out_count) : status;
}

static status_t build_process_manager_capabilities_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_manager_capabilities_results value;
    const status_t status = process_manager_capabilities_results_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_process_manager_capabilities_results(&value);
    return process_manager_capabilities_results_encode(&value, words, capacity, out_count);
}

static const struct wire_codec process_manager_capabilities_results_codec = {
    .name = "ProcessManager.capabilities results",
    .mirror_name = "ProcessManagerCapabilitiesResults",
    .message_words = PROCESS_MANAGER_CAPABILITIES_RESULTS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_process_manager_capabilities_results,
    .copy = copy_process_manager_capabilities_results,
    .rebuild = build_process_manager_capabilities_results,
    .pack = nullptr,
};

static void rebuild_process_grant_params(struct process_grant_params *value) {
    (void)value;
}

static status_t read_process_grant_params(const struct wire_message *message, char *text, size_t capacity) {
    struct process_grant_params value;
    const status_t status = process_grant_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        process_grant_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_process_grant_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_grant_params value;
    const status_t status = process_grant_params_decode(message, &value);
    return status == STATUS_OK ? process_grant_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_process_grant_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_grant_params value;
    const status_t status = process_grant_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_process_grant_params(&value);
    return process_grant_params_encode(&value, words, capacity, out_count);
}

static const struct wire_codec process_grant_params_codec = {
    .name = "Process.grant params",
    .mirror_name = nullptr,
    .message_words = PROCESS_GRANT_PARAMS_MESSAGE_WORDS,
    .capability_count = 1,
    .read = read_process_grant_params,
    .copy = copy_process_grant_params,
    .rebuild = build_process_grant_params,
    .pack = nullptr,
};

static void rebuild_grant_record(struct grant_record *value) {
    (void)value;
}

static status_t read_grant_record(const struct wire_message *message, char *text, size_t capacity) {
    struct grant_record value;
    const status_t status = grant_record_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        grant_record_trace(&trace, &value);
    }
    return status;
}

static status_t copy_grant_record(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct grant_record value;
    const status_t status = grant_record_decode(message, &value);
    return status == STATUS_OK ? grant_record_encode(&value, words, capacity, out_count) : status;
}

static status_t build_grant_record(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct grant_record value;
    const status_t status = grant_record_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_grant_record(&value);
    return grant_record_encode(&value, words, capacity, out_count);
}

static const struct wire_codec grant_record_codec = {
    .name = "GrantRecord",
    .mirror_name = "GrantRecord",
    .message_words = GRANT_RECORD_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_grant_record,
    .copy = copy_grant_record,
    .rebuild = build_grant_record,
    .pack = nullptr,
};

static void rebuild_service_record(struct service_record *value) {
    struct text_list_writer arguments;
    text_list_begin(&arguments, arena_take(288), 288, 32, 63);
    for (uint32_t i = 0; i < value->arguments.count; i++) {
        text_list_append(&arguments, text_list_at(&value->arguments, i));
    }
    value->arguments = text_list_finish(&arguments);
    struct grant_record_list_writer grants;
    grant_record_list_begin(&grants, arena_take(1 + 64 * GRANT_RECORD_MAX_WORDS), 1 + 64 * GRANT_RECORD_MAX_WORDS, 64);
    for (uint32_t i = 0; i < value->grants.count; i++) {
        struct grant_record element;
        grant_record_at(&value->grants, i, &element);
        rebuild_grant_record(&element);
        grant_record_append(&grants, &element);
    }
    value->grants = grant_record_list_finish(&grants);
}

static status_t read_service_record(const struct wire_message *message, char *text, size_t capacity) {
    struct service_record value;
    const status_t status = service_record_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        service_record_trace(&trace, &value);
    }
    return status;
}

static status_t copy_service_record(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct service_record value;
    const status_t status = service_record_decode(message, &value);
    return status == STATUS_OK ? service_record_encode(&value, words, capacity, out_count) : status;
}

static status_t build_service_record(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct service_record value;
    const status_t status = service_record_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_service_record(&value);
    return service_record_encode(&value, words, capacity, out_count);
}

static const struct wire_codec service_record_codec = {
    .name = "ServiceRecord",
    .mirror_name = "ServiceRecord",
    .message_words = SERVICE_RECORD_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_service_record,
    .copy = copy_service_record,
    .rebuild = build_service_record,
    .pack = nullptr,
};

static void rebuild_process_table(struct process_table *value) {
    struct service_record_list_writer services;
    service_record_list_begin(&services, arena_take(1 + 64 * SERVICE_RECORD_MAX_WORDS), 1 + 64 * SERVICE_RECORD_MAX_WORDS, 64);
    for (uint32_t i = 0; i < value->services.count; i++) {
        struct service_record element;
        service_record_at(&value->services, i, &element);
        rebuild_service_record(&element);
        service_record_append(&services, &element);
    }
    value->services = service_record_list_finish(&services);
}

static status_t read_process_table(const struct wire_message *message, char *text, size_t capacity) {
    struct process_table value;
    const status_t status = process_table_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        process_table_trace(&trace, &value);
    }
    return status;
}

static status_t copy_process_table(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_table value;
    const status_t status = process_table_decode(message, &value);
    return status == STATUS_OK ? process_table_encode(&value, words, capacity, out_count) : status;
}

static status_t build_process_table(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct process_table value;
    const status_t status = process_table_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_process_table(&value);
    return process_table_encode(&value, words, capacity, out_count);
}

static const struct wire_codec process_table_codec = {
    .name = "ProcessTable",
    .mirror_name = "ProcessTable",
    .message_words = PROCESS_TABLE_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_process_table,
    .copy = copy_process_table,
    .rebuild = build_process_table,
    .pack = nullptr,
};

static void rebuild_service_entry(struct service_entry *value) {
    (void)value;
}

static status_t read_service_entry(const struct wire_message *message, char *text, size_t capacity) {
    struct service_entry value;
    const status_t status = service_entry_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        service_entry_trace(&trace, &value);
    }
    return status;
}

static status_t copy_service_entry(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct service_entry value;
    const status_t status = service_entry_decode(message, &value);
    return status == STATUS_OK ? service_entry_encode(&value, words, capacity, out_count) : status;
}

static status_t build_service_entry(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct service_entry value;
    const status_t status = service_entry_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_service_entry(&value);
    return service_entry_encode(&value, words, capacity, out_count);
}

static const struct wire_codec service_entry_codec = {
    .name = "ServiceEntry",
    .mirror_name = "ServiceEntry",
    .message_words = SERVICE_ENTRY_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_service_entry,
    .copy = copy_service_entry,
    .rebuild = build_service_entry,
    .pack = nullptr,
};

static void rebuild_memory_usage(struct memory_usage *value) {
    (void)value;
}

static status_t read_memory_usage(const struct wire_message *message, char *text, size_t capacity) {
    struct memory_usage value;
    const status_t status = memory_usage_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        memory_usage_trace(&trace, &value);
    }
    return status;
}

static status_t copy_memory_usage(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct memory_usage value;
    const status_t status = memory_usage_decode(message, &value);
    return status == STATUS_OK ? memory_usage_encode(&value, words, capacity, out_count) : status;
}

static status_t build_memory_usage(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct memory_usage value;
    const status_t status = memory_usage_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_memory_usage(&value);
    return memory_usage_encode(&value, words, capacity, out_count);
}

static status_t pack_memory_usage(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct memory_usage value;
    const status_t status = memory_usage_decode(message, &value);
    *out_count = MEMORY_USAGE_DATA_WORDS;
    return status == STATUS_OK ? memory_usage_pack(&value, words) : status;
}

static const struct wire_codec memory_usage_codec = {
    .name = "MemoryUsage",
    .mirror_name = "MemoryUsage",
    .message_words = MEMORY_USAGE_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_memory_usage,
    .copy = copy_memory_usage,
    .rebuild = build_memory_usage,
    .pack = pack_memory_usage,
};

static void rebuild_supervisor_list_params(struct supervisor_list_params *value) {
    (void)value;
}

static status_t read_supervisor_list_params(const struct wire_message *message, char *text, size_t capacity) {
    struct supervisor_list_params value;
    const status_t status = supervisor_list_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        supervisor_list_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_supervisor_list_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct supervisor_list_params value;
    const status_t status = supervisor_list_params_decode(message, &value);
    return status == STATUS_OK ? supervisor_list_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_supervisor_list_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct supervisor_list_params value;
    const status_t status = supervisor_list_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_supervisor_list_params(&value);
    return supervisor_list_params_encode(&value, words, capacity, out_count);
}

static status_t pack_supervisor_list_params(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct supervisor_list_params value;
    const status_t status = supervisor_list_params_decode(message, &value);
    *out_count = SUPERVISOR_LIST_PARAMS_DATA_WORDS;
    return status == STATUS_OK ? supervisor_list_params_pack(&value, words) : status;
}

static const struct wire_codec supervisor_list_params_codec = {
    .name = "Supervisor.list params",
    .mirror_name = "SupervisorListParams",
    .message_words = SUPERVISOR_LIST_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_supervisor_list_params,
    .copy = copy_supervisor_list_params,
    .rebuild = build_supervisor_list_params,
    .pack = pack_supervisor_list_params,
};

static void rebuild_supervisor_list_results(struct supervisor_list_results *value) {
    struct service_entry_list_writer entries;
    service_entry_list_begin(&entries, arena_take(1 + 8 * SERVICE_ENTRY_MAX_WORDS), 1 + 8 * SERVICE_ENTRY_MAX_WORDS, 8);
    for (uint32_t i = 0; i < value->entries.count; i++) {
        struct service_entry element;
        service_entry_at(&value->entries, i, &element);
        rebuild_service_entry(&element);
        service_entry_append(&entries, &element);
    }
    value->entries = service_entry_list_finish(&entries);
}

static status_t read_supervisor_list_results(const struct wire_message *message, char *text, size_t capacity) {
    struct supervisor_list_results value;
    const status_t status = supervisor_list_results_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        supervisor_list_results_trace(&trace, &value);
    }
    return status;
}

static status_t copy_supervisor_list_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct supervisor_list_results value;
    const status_t status = supervisor_list_results_decode(message, &value);
    return status == STATUS_OK ? supervisor_list_results_encode(&value, words, capacity, out_count) : status;
}

static status_t build_supervisor_list_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct supervisor_list_results value;
    const status_t status = supervisor_list_results_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_supervisor_list_results(&value);
    return supervisor_list_results_encode(&value, words, capacity, out_count);
}

static const struct wire_codec supervisor_list_results_codec = {
    .name = "Supervisor.list results",
    .mirror_name = "SupervisorListResults",
    .message_words = SUPERVISOR_LIST_RESULTS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_supervisor_list_results,
    .copy = copy_supervisor_list_results,
    .rebuild = build_supervisor_list_results,
    .pack = nullptr,
};

static void rebuild_supervisor_restart_params(struct supervisor_restart_params *value) {
    (void)value;
}

static status_t read_supervisor_restart_params(const struct wire_message *message, char *text, size_t capacity) {
    struct supervisor_restart_params value;
    const status_t status = supervisor_restart_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        supervisor_restart_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_supervisor_restart_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct supervisor_restart_params value;
    const status_t status = supervisor_restart_params_decode(message, &value);
    return status == STATUS_OK ? supervisor_restart_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_supervisor_restart_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct supervisor_restart_params value;
    const status_t status = supervisor_restart_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_supervisor_restart_params(&value);
    return supervisor_restart_params_encode(&value, words, capacity, out_count);
}

static const struct wire_codec supervisor_restart_params_codec = {
    .name = "Supervisor.restart params",
    .mirror_name = "SupervisorRestartParams",
    .message_words = SUPERVISOR_RESTART_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_supervisor_restart_params,
    .copy = copy_supervisor_restart_params,
    .rebuild = build_supervisor_restart_params,
    .pack = nullptr,
};

static void rebuild_supervisor_kill_params(struct supervisor_kill_params *value) {
    (void)value;
}

static status_t read_supervisor_kill_params(const struct wire_message *message, char *text, size_t capacity) {
    struct supervisor_kill_params value;
    const status_t status = supervisor_kill_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        supervisor_kill_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_supervisor_kill_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct supervisor_kill_params value;
    const status_t status = supervisor_kill_params_decode(message, &value);
    return status == STATUS_OK ? supervisor_kill_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_supervisor_kill_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct supervisor_kill_params value;
    const status_t status = supervisor_kill_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_supervisor_kill_params(&value);
    return supervisor_kill_params_encode(&value, words, capacity, out_count);
}

static const struct wire_codec supervisor_kill_params_codec = {
    .name = "Supervisor.kill params",
    .mirror_name = "SupervisorKillParams",
    .message_words = SUPERVISOR_KILL_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_supervisor_kill_params,
    .copy = copy_supervisor_kill_params,
    .rebuild = build_supervisor_kill_params,
    .pack = nullptr,
};

static void rebuild_supervisor_capabilities_params(struct supervisor_capabilities_params *value) {
    (void)value;
}

static status_t read_supervisor_capabilities_params(const struct wire_message *message, char *text, size_t capacity) {
    struct supervisor_capabilities_params value;
    const status_t status = supervisor_capabilities_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        supervisor_capabilities_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_supervisor_capabilities_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct supervisor_capabilities_params value;
    const status_t status = supervisor_capabilities_params_decode(message, &value);
    return status == STATUS_OK ? supervisor_capabilities_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_supervisor_capabilities_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct supervisor_capabilities_params value;
    const status_t status = supervisor_capabilities_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_supervisor_capabilities_params(&value);
    return supervisor_capabilities_params_encode(&value, words, capacity, out_count);
}

static status_t pack_supervisor_capabilities_params(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct supervisor_capabilities_params value;
    const status_t status = supervisor_capabilities_params_decode(message, &value);
    *out_count = SUPERVISOR_CAPABILITIES_PARAMS_DATA_WORDS;
    return status == STATUS_OK ? supervisor_capabilities_params_pack(&value, words) : status;
}

static const struct wire_codec supervisor_capabilities_params_codec = {
    .name = "Supervisor.capabilities params",
    .mirror_name = "SupervisorCapabilitiesParams",
    .message_words = SUPERVISOR_CAPABILITIES_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_supervisor_capabilities_params,
    .copy = copy_supervisor_capabilities_params,
    .rebuild = build_supervisor_capabilities_params,
    .pack = pack_supervisor_capabilities_params,
};

static void rebuild_supervisor_capabilities_results(struct supervisor_capabilities_results *value) {
    struct capability_entry_list_writer entries;
    capability_entry_list_begin(&entries, arena_take(1 + 8 * CAPABILITY_ENTRY_MAX_WORDS), 1 + 8 * CAPABILITY_ENTRY_MAX_WORDS, 8);
    for (uint32_t i = 0; i < value->entries.count; i++) {
        struct capability_entry element;
        capability_entry_at(&value->entries, i, &element);
        rebuild_capability_entry(&element);
        capability_entry_append(&entries, &element);
    }
    value->entries = capability_entry_list_finish(&entries);
}

static status_t read_supervisor_capabilities_results(const struct wire_message *message, char *text, size_t capacity) {
    struct supervisor_capabilities_results value;
    const status_t status = supervisor_capabilities_results_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        supervisor_capabilities_results_trace(&trace, &value);
    }
    return status;
}

static status_t copy_supervisor_capabilities_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct supervisor_capabilities_results value;
    const status_t status = supervisor_capabilities_results_decode(message, &value);
    return status == STATUS_OK ? supervisor_capabilities_results_encode(&value, words, capacity, out_count) : status;
}

static status_t build_supervisor_capabilities_results(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct supervisor_capabilities_results value;
    const status_t status = supervisor_capabilities_results_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_supervisor_capabilities_results(&value);
    return supervisor_capabilities_results_encode(&value, words, capacity, out_count);
}

static const struct wire_codec supervisor_capabilities_results_codec = {
    .name = "Supervisor.capabilities results",
    .mirror_name = "SupervisorCapabilitiesResults",
    .message_words = SUPERVISOR_CAPABILITIES_RESULTS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_supervisor_capabilities_results,
    .copy = copy_supervisor_capabilities_results,
    .rebuild = build_supervisor_capabilities_results,
    .pack = nullptr,
};

static void rebuild_supervisor_shutdown_params(struct supervisor_shutdown_params *value) {
    (void)value;
}

static status_t read_supervisor_shutdown_params(const struct wire_message *message, char *text, size_t capacity) {
    struct supervisor_shutdown_params value;
    const status_t status = supervisor_shutdown_params_decode(message, &value);
    if (status == STATUS_OK) {
        struct trace_text trace;
        trace_begin(&trace, text, capacity);
        supervisor_shutdown_params_trace(&trace, &value);
    }
    return status;
}

static status_t copy_supervisor_shutdown_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct supervisor_shutdown_params value;
    const status_t status = supervisor_shutdown_params_decode(message, &value);
    return status == STATUS_OK ? supervisor_shutdown_params_encode(&value, words, capacity, out_count) : status;
}

static status_t build_supervisor_shutdown_params(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct supervisor_shutdown_params value;
    const status_t status = supervisor_shutdown_params_decode(message, &value);
    if (status != STATUS_OK) {
        return status;
    }
    arena_used = 0;
    rebuild_supervisor_shutdown_params(&value);
    return supervisor_shutdown_params_encode(&value, words, capacity, out_count);
}

static status_t pack_supervisor_shutdown_params(const struct wire_message *message, uint64_t *words, uint32_t *out_count) {
    struct supervisor_shutdown_params value;
    const status_t status = supervisor_shutdown_params_decode(message, &value);
    *out_count = SUPERVISOR_SHUTDOWN_PARAMS_DATA_WORDS;
    return status == STATUS_OK ? supervisor_shutdown_params_pack(&value, words) : status;
}

static const struct wire_codec supervisor_shutdown_params_codec = {
    .name = "Supervisor.shutdown params",
    .mirror_name = "SupervisorShutdownParams",
    .message_words = SUPERVISOR_SHUTDOWN_PARAMS_MESSAGE_WORDS,
    .capability_count = 0,
    .read = read_supervisor_shutdown_params,
    .copy = copy_supervisor_shutdown_params,
    .rebuild = build_supervisor_shutdown_params,
    .pack = pack_supervisor_shutdown_params,
};

static const uint64_t words_0[] = {
0x0000000200000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_1[] = {
0x0000000200000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_2[] = {
0x0000000200000000, 0xffffffffffffffff, 0x00000001ffffffff,
};

static const uint64_t words_3[] = {
0x0000000200000000, 0x0123456789abcdef, 0x000000006789abcd,
};

static const uint64_t words_4[] = {
0x0000000400000000, 0x0123456789abcdef, 0x000000006789abcd, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_5[] = {
0x0001000200000000, 0x0123456789abcdef, 0x000000006789abcd, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74,
0x0072657669656365,
};

static const uint64_t words_6[] = {
0x0001000200000000, 0x0123456789abcdef, 0x000000006789abcd, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000,
0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061,
0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_7[] = {
0x0001000200000000, 0x0123456789abcdef, 0x000000006789abcd, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000,
0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_8[] = {
0x0001000200000000, 0x0123456789abcdef, 0x000000006789abcd, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001,
0x0000656469736e69,
};

static const uint64_t words_9[] = {
0x0001000200000000, 0x0123456789abcdef, 0x000000006789abcd, 0x0000000000000000,
};

static const uint64_t words_10[] = {
0x00000000fffffffc,
};

static const uint64_t words_11[] = {
0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_13[] = {
0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_15[] = {
0xffffffffffffffff, 0x00000001ffffffff,
};

static const uint64_t words_16[] = {
0xffffffffffffffff, 0x00000001ffffffff,
};

static const uint64_t words_17[] = {
0x0123456789abcdef, 0x000000006789abcd,
};

static const uint64_t words_18[] = {
0x0123456789abcdef, 0x000000006789abcd,
};

static const uint64_t words_19[] = {
0x0123456789abcdef, 0x000000006789abcd, 0x0000000000001234,
};

static const uint64_t words_20[] = {
0x0001000000000000, 0x0000000000000003,
};

static const uint64_t words_21[] = {
0x0001000000000000, 0x0000000000000003,
};

static const uint64_t words_22[] = {
0x0001000000000000, 0x0000000000000003,
};

static const uint64_t words_23[] = {
0x0001000000000000, 0x0000000000000003,
};

static const uint64_t words_24[] = {
0x0001000200000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000003,
};

static const uint64_t words_33[] = {
0x0000000000001234,
};

static const uint64_t words_34[] = {
0x0000000200000000, 0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_35[] = {
0x0000000200000000, 0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_36[] = {
0x0000000200000000, 0xffffffffffffffff, 0xffffffff00001000,
};

static const uint64_t words_37[] = {
0x0000000200000000, 0x0123456789abcdef, 0x456789ab00001000,
};

static const uint64_t words_38[] = {
0x0000000400000000, 0x0123456789abcdef, 0x456789ab00001000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_39[] = {
0x0001000200000000, 0x0123456789abcdef, 0x456789ab00001000, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74,
0x0072657669656365,
};

static const uint64_t words_40[] = {
0x0001000200000000, 0x0123456789abcdef, 0x456789ab00001000, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000,
0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061,
0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_41[] = {
0x0001000200000000, 0x0123456789abcdef, 0x456789ab00001000, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000,
0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_42[] = {
0x0001000200000000, 0x0123456789abcdef, 0x456789ab00001000, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001,
0x0000656469736e69,
};

static const uint64_t words_43[] = {
0x0001000200000000, 0x0123456789abcdef, 0x456789ab00001000, 0x0000000000000000,
};

static const uint64_t words_44[] = {
0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_45[] = {
0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_46[] = {
0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_47[] = {
0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_48[] = {
0xffffffffffffffff, 0xffffffff00001000,
};

static const uint64_t words_49[] = {
0xffffffffffffffff, 0xffffffff00001000,
};

static const uint64_t words_50[] = {
0x0123456789abcdef, 0x456789ab00001000,
};

static const uint64_t words_51[] = {
0x0123456789abcdef, 0x456789ab00001000,
};

static const uint64_t words_52[] = {
0x0123456789abcdef, 0x456789ab00001000, 0x0000000000001234,
};

static const uint64_t words_53[] = {
0x0000000200000000, 0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_54[] = {
0x0000000200000000, 0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_55[] = {
0x0000000200000000, 0xffffffffffffffff, 0xffffffff00001000,
};

static const uint64_t words_56[] = {
0x0000000200000000, 0x0123456789abcdef, 0x456789ab00001000,
};

static const uint64_t words_57[] = {
0x0000000400000000, 0x0123456789abcdef, 0x456789ab00001000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_58[] = {
0x0001000200000000, 0x0123456789abcdef, 0x456789ab00001000, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74,
0x0072657669656365,
};

static const uint64_t words_59[] = {
0x0001000200000000, 0x0123456789abcdef, 0x456789ab00001000, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000,
0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061,
0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_60[] = {
0x0001000200000000, 0x0123456789abcdef, 0x456789ab00001000, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000,
0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_61[] = {
0x0001000200000000, 0x0123456789abcdef, 0x456789ab00001000, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001,
0x0000656469736e69,
};

static const uint64_t words_62[] = {
0x0001000200000000, 0x0123456789abcdef, 0x456789ab00001000, 0x0000000000000000,
};

static const uint64_t words_63[] = {
0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_64[] = {
0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_65[] = {
0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_66[] = {
0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_67[] = {
0xffffffffffffffff, 0xffffffff00001000,
};

static const uint64_t words_68[] = {
0xffffffffffffffff, 0xffffffff00001000,
};

static const uint64_t words_69[] = {
0x0123456789abcdef, 0x456789ab00001000,
};

static const uint64_t words_70[] = {
0x0123456789abcdef, 0x456789ab00001000,
};

static const uint64_t words_71[] = {
0x0123456789abcdef, 0x456789ab00001000, 0x0000000000001234,
};

static const uint64_t words_72[] = {
0x0000000100000000, 0x0000000000000001,
};

static const uint64_t words_73[] = {
0x0000000100000000, 0x0000000000000001,
};

static const uint64_t words_74[] = {
0x0000000100000000, 0x0000000000000200,
};

static const uint64_t words_75[] = {
0x0000000100000000, 0x0000000000000200,
};

static const uint64_t words_76[] = {
0x0000000300000000, 0x0000000000000200, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_77[] = {
0x0001000100000000, 0x0000000000000200, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_78[] = {
0x0001000100000000, 0x0000000000000200, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_79[] = {
0x0001000100000000, 0x0000000000000200, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_80[] = {
0x0001000100000000, 0x0000000000000200, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_81[] = {
0x0001000100000000, 0x0000000000000200, 0x0000000000000000,
};

static const uint64_t words_82[] = {
0x0000000000000001,
};

static const uint64_t words_83[] = {
0x0000000000000001,
};

static const uint64_t words_84[] = {
0x0000000000000001,
};

static const uint64_t words_85[] = {
0x0000000000000001,
};

static const uint64_t words_86[] = {
0x0000000000000200,
};

static const uint64_t words_87[] = {
0x0000000000000200,
};

static const uint64_t words_88[] = {
0x0000000000000200,
};

static const uint64_t words_89[] = {
0x0000000000000200,
};

static const uint64_t words_90[] = {
0x0000000000000200, 0x0000000000001234,
};

static const uint64_t words_91[] = {
0x0001000000000000, 0x0000000000000000,
};

static const uint64_t words_92[] = {
0x0001000000000000, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_93[] = {
0x0001000000000000, 0x0000100200000001, 0x0706050403020100, 0x0f0e0d0c0b0a0908, 0x1716151413121110, 0x1f1e1d1c1b1a1918,
0x2726252423222120, 0x2f2e2d2c2b2a2928, 0x3736353433323130, 0x3f3e3d3c3b3a3938, 0x4746454443424140, 0x4f4e4d4c4b4a4948,
0x5756555453525150, 0x5f5e5d5c5b5a5958, 0x6766656463626160, 0x6f6e6d6c6b6a6968, 0x7776757473727170, 0x7f7e7d7c7b7a7978,
0x8786858483828180, 0x8f8e8d8c8b8a8988, 0x9796959493929190, 0x9f9e9d9c9b9a9998, 0xa7a6a5a4a3a2a1a0, 0xafaeadacabaaa9a8,
0xb7b6b5b4b3b2b1b0, 0xbfbebdbcbbbab9b8, 0xc7c6c5c4c3c2c1c0, 0xcfcecdcccbcac9c8, 0xd7d6d5d4d3d2d1d0, 0xdfdedddcdbdad9d8,
0xe7e6e5e4e3e2e1e0, 0xefeeedecebeae9e8, 0xf7f6f5f4f3f2f1f0, 0x0403020100faf9f8, 0x0c0b0a0908070605, 0x14131211100f0e0d,
0x1c1b1a1918171615, 0x24232221201f1e1d, 0x2c2b2a2928272625, 0x34333231302f2e2d, 0x3c3b3a3938373635, 0x44434241403f3e3d,
0x4c4b4a4948474645, 0x54535251504f4e4d, 0x5c5b5a5958575655, 0x64636261605f5e5d, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x7c7b7a7978777675, 0x84838281807f7e7d, 0x8c8b8a8988878685, 0x94939291908f8e8d, 0x9c9b9a9998979695, 0xa4a3a2a1a09f9e9d,
0xacabaaa9a8a7a6a5, 0xb4b3b2b1b0afaead, 0xbcbbbab9b8b7b6b5, 0xc4c3c2c1c0bfbebd, 0xcccbcac9c8c7c6c5, 0xd4d3d2d1d0cfcecd,
0xdcdbdad9d8d7d6d5, 0xe4e3e2e1e0dfdedd, 0xecebeae9e8e7e6e5, 0xf4f3f2f1f0efeeed, 0x0100faf9f8f7f6f5, 0x0908070605040302,
};

static const uint64_t words_94[] = {
0x0001000000000000, 0x0000006200000001, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
};

static const uint64_t words_95[] = {
0x0001000200000000, 0x0000000000000000, 0x0000000000000000, 0x0000006200000001, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
};

static const uint64_t words_96[] = {
0x0001000000000000, 0x0000000200000001,
};

static const uint64_t words_97[] = {
0x0002000000000000, 0x0000006200000005, 0x000000c200000009, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_98[] = {
0x0002000000000000, 0x0000006200000005, 0x0000003700000009, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_99[] = {
0x0002000000000000, 0x0000006200000005, 0x0000001e00000009, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_100[] = {
0x0002000000000000, 0x0000006200000005, 0x0001000100000008, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_101[] = {
0x0002000000000000, 0x0000006200000005, 0x0000000000000000, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
};

static const uint64_t words_102[] = {
0x0001000000000000, 0x0000100a00000001, 0x0706050403020100, 0x0f0e0d0c0b0a0908, 0x1716151413121110, 0x1f1e1d1c1b1a1918,
0x2726252423222120, 0x2f2e2d2c2b2a2928, 0x3736353433323130, 0x3f3e3d3c3b3a3938, 0x4746454443424140, 0x4f4e4d4c4b4a4948,
0x5756555453525150, 0x5f5e5d5c5b5a5958, 0x6766656463626160, 0x6f6e6d6c6b6a6968, 0x7776757473727170, 0x7f7e7d7c7b7a7978,
0x8786858483828180, 0x8f8e8d8c8b8a8988, 0x9796959493929190, 0x9f9e9d9c9b9a9998, 0xa7a6a5a4a3a2a1a0, 0xafaeadacabaaa9a8,
0xb7b6b5b4b3b2b1b0, 0xbfbebdbcbbbab9b8, 0xc7c6c5c4c3c2c1c0, 0xcfcecdcccbcac9c8, 0xd7d6d5d4d3d2d1d0, 0xdfdedddcdbdad9d8,
0xe7e6e5e4e3e2e1e0, 0xefeeedecebeae9e8, 0xf7f6f5f4f3f2f1f0, 0x0403020100faf9f8, 0x0c0b0a0908070605, 0x14131211100f0e0d,
0x1c1b1a1918171615, 0x24232221201f1e1d, 0x2c2b2a2928272625, 0x34333231302f2e2d, 0x3c3b3a3938373635, 0x44434241403f3e3d,
0x4c4b4a4948474645, 0x54535251504f4e4d, 0x5c5b5a5958575655, 0x64636261605f5e5d, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x7c7b7a7978777675, 0x84838281807f7e7d, 0x8c8b8a8988878685, 0x94939291908f8e8d, 0x9c9b9a9998979695, 0xa4a3a2a1a09f9e9d,
0xacabaaa9a8a7a6a5, 0xb4b3b2b1b0afaead, 0xbcbbbab9b8b7b6b5, 0xc4c3c2c1c0bfbebd, 0xcccbcac9c8c7c6c5, 0xd4d3d2d1d0cfcecd,
0xdcdbdad9d8d7d6d5, 0xe4e3e2e1e0dfdedd, 0xecebeae9e8e7e6e5, 0xf4f3f2f1f0efeeed, 0x0100faf9f8f7f6f5, 0x0908070605040302,
0x000000000000000a,
};

static const uint64_t words_103[] = {
0x0001000000000000, 0x0000000000000000,
};

static const uint64_t words_104[] = {
0x0001000000000000, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_105[] = {
0x0001000000000000, 0x0000180200000001, 0x0706050403020100, 0x0f0e0d0c0b0a0908, 0x1716151413121110, 0x1f1e1d1c1b1a1918,
0x2726252423222120, 0x2f2e2d2c2b2a2928, 0x3736353433323130, 0x3f3e3d3c3b3a3938, 0x4746454443424140, 0x4f4e4d4c4b4a4948,
0x5756555453525150, 0x5f5e5d5c5b5a5958, 0x6766656463626160, 0x6f6e6d6c6b6a6968, 0x7776757473727170, 0x7f7e7d7c7b7a7978,
0x8786858483828180, 0x8f8e8d8c8b8a8988, 0x9796959493929190, 0x9f9e9d9c9b9a9998, 0xa7a6a5a4a3a2a1a0, 0xafaeadacabaaa9a8,
0xb7b6b5b4b3b2b1b0, 0xbfbebdbcbbbab9b8, 0xc7c6c5c4c3c2c1c0, 0xcfcecdcccbcac9c8, 0xd7d6d5d4d3d2d1d0, 0xdfdedddcdbdad9d8,
0xe7e6e5e4e3e2e1e0, 0xefeeedecebeae9e8, 0xf7f6f5f4f3f2f1f0, 0x0403020100faf9f8, 0x0c0b0a0908070605, 0x14131211100f0e0d,
0x1c1b1a1918171615, 0x24232221201f1e1d, 0x2c2b2a2928272625, 0x34333231302f2e2d, 0x3c3b3a3938373635, 0x44434241403f3e3d,
0x4c4b4a4948474645, 0x54535251504f4e4d, 0x5c5b5a5958575655, 0x64636261605f5e5d, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x7c7b7a7978777675, 0x84838281807f7e7d, 0x8c8b8a8988878685, 0x94939291908f8e8d, 0x9c9b9a9998979695, 0xa4a3a2a1a09f9e9d,
0xacabaaa9a8a7a6a5, 0xb4b3b2b1b0afaead, 0xbcbbbab9b8b7b6b5, 0xc4c3c2c1c0bfbebd, 0xcccbcac9c8c7c6c5, 0xd4d3d2d1d0cfcecd,
0xdcdbdad9d8d7d6d5, 0xe4e3e2e1e0dfdedd, 0xecebeae9e8e7e6e5, 0xf4f3f2f1f0efeeed, 0x0100faf9f8f7f6f5, 0x0908070605040302,
0x11100f0e0d0c0b0a, 0x1918171615141312, 0x21201f1e1d1c1b1a, 0x2928272625242322, 0x31302f2e2d2c2b2a, 0x3938373635343332,
0x41403f3e3d3c3b3a, 0x4948474645444342, 0x51504f4e4d4c4b4a, 0x5958575655545352, 0x61605f5e5d5c5b5a, 0x6968676665646362,
0x71706f6e6d6c6b6a, 0x7978777675747372, 0x81807f7e7d7c7b7a, 0x8988878685848382, 0x91908f8e8d8c8b8a, 0x9998979695949392,
0xa1a09f9e9d9c9b9a, 0xa9a8a7a6a5a4a3a2, 0xb1b0afaeadacabaa, 0xb9b8b7b6b5b4b3b2, 0xc1c0bfbebdbcbbba, 0xc9c8c7c6c5c4c3c2,
0xd1d0cfcecdcccbca, 0xd9d8d7d6d5d4d3d2, 0xe1e0dfdedddcdbda, 0xe9e8e7e6e5e4e3e2, 0xf1f0efeeedecebea, 0xf9f8f7f6f5f4f3f2,
0x06050403020100fa, 0x0e0d0c0b0a090807,
};

static const uint64_t words_106[] = {
0x0001000000000000, 0x0000006200000001, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
};

static const uint64_t words_107[] = {
0x0001000200000000, 0x0000000000000000, 0x0000000000000000, 0x0000006200000001, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
};

static const uint64_t words_108[] = {
0x0001000000000000, 0x0000000200000001,
};

static const uint64_t words_109[] = {
0x0002000000000000, 0x0000006200000005, 0x000000c200000009, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_110[] = {
0x0002000000000000, 0x0000006200000005, 0x0000003700000009, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_111[] = {
0x0002000000000000, 0x0000006200000005, 0x0000001e00000009, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_112[] = {
0x0002000000000000, 0x0000006200000005, 0x0001000100000008, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_113[] = {
0x0002000000000000, 0x0000006200000005, 0x0000000000000000, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
};

static const uint64_t words_114[] = {
0x0001000000000000, 0x0000180a00000001, 0x0706050403020100, 0x0f0e0d0c0b0a0908, 0x1716151413121110, 0x1f1e1d1c1b1a1918,
0x2726252423222120, 0x2f2e2d2c2b2a2928, 0x3736353433323130, 0x3f3e3d3c3b3a3938, 0x4746454443424140, 0x4f4e4d4c4b4a4948,
0x5756555453525150, 0x5f5e5d5c5b5a5958, 0x6766656463626160, 0x6f6e6d6c6b6a6968, 0x7776757473727170, 0x7f7e7d7c7b7a7978,
0x8786858483828180, 0x8f8e8d8c8b8a8988, 0x9796959493929190, 0x9f9e9d9c9b9a9998, 0xa7a6a5a4a3a2a1a0, 0xafaeadacabaaa9a8,
0xb7b6b5b4b3b2b1b0, 0xbfbebdbcbbbab9b8, 0xc7c6c5c4c3c2c1c0, 0xcfcecdcccbcac9c8, 0xd7d6d5d4d3d2d1d0, 0xdfdedddcdbdad9d8,
0xe7e6e5e4e3e2e1e0, 0xefeeedecebeae9e8, 0xf7f6f5f4f3f2f1f0, 0x0403020100faf9f8, 0x0c0b0a0908070605, 0x14131211100f0e0d,
0x1c1b1a1918171615, 0x24232221201f1e1d, 0x2c2b2a2928272625, 0x34333231302f2e2d, 0x3c3b3a3938373635, 0x44434241403f3e3d,
0x4c4b4a4948474645, 0x54535251504f4e4d, 0x5c5b5a5958575655, 0x64636261605f5e5d, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x7c7b7a7978777675, 0x84838281807f7e7d, 0x8c8b8a8988878685, 0x94939291908f8e8d, 0x9c9b9a9998979695, 0xa4a3a2a1a09f9e9d,
0xacabaaa9a8a7a6a5, 0xb4b3b2b1b0afaead, 0xbcbbbab9b8b7b6b5, 0xc4c3c2c1c0bfbebd, 0xcccbcac9c8c7c6c5, 0xd4d3d2d1d0cfcecd,
0xdcdbdad9d8d7d6d5, 0xe4e3e2e1e0dfdedd, 0xecebeae9e8e7e6e5, 0xf4f3f2f1f0efeeed, 0x0100faf9f8f7f6f5, 0x0908070605040302,
0x11100f0e0d0c0b0a, 0x1918171615141312, 0x21201f1e1d1c1b1a, 0x2928272625242322, 0x31302f2e2d2c2b2a, 0x3938373635343332,
0x41403f3e3d3c3b3a, 0x4948474645444342, 0x51504f4e4d4c4b4a, 0x5958575655545352, 0x61605f5e5d5c5b5a, 0x6968676665646362,
0x71706f6e6d6c6b6a, 0x7978777675747372, 0x81807f7e7d7c7b7a, 0x8988878685848382, 0x91908f8e8d8c8b8a, 0x9998979695949392,
0xa1a09f9e9d9c9b9a, 0xa9a8a7a6a5a4a3a2, 0xb1b0afaeadacabaa, 0xb9b8b7b6b5b4b3b2, 0xc1c0bfbebdbcbbba, 0xc9c8c7c6c5c4c3c2,
0xd1d0cfcecdcccbca, 0xd9d8d7d6d5d4d3d2, 0xe1e0dfdedddcdbda, 0xe9e8e7e6e5e4e3e2, 0xf1f0efeeedecebea, 0xf9f8f7f6f5f4f3f2,
0x06050403020100fa, 0x0e0d0c0b0a090807, 0x000000000000000f,
};

static const uint64_t words_115[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_116[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_117[] = {
0x0000000100000000, 0x00000000ffffffff,
};

static const uint64_t words_118[] = {
0x0000000100000000, 0x0000000089abcdef,
};

static const uint64_t words_119[] = {
0x0000000300000000, 0x0000000089abcdef, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_120[] = {
0x0001000100000000, 0x0000000089abcdef, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_121[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_122[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_123[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_124[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000000000000000,
};

static const uint64_t words_125[] = {
0x00000000fffffffc,
};

static const uint64_t words_126[] = {
0x0000000000000000,
};

static const uint64_t words_128[] = {
0x0000000000000000,
};

static const uint64_t words_130[] = {
0x00000000ffffffff,
};

static const uint64_t words_131[] = {
0x00000000ffffffff,
};

static const uint64_t words_132[] = {
0x0000000089abcdef,
};

static const uint64_t words_133[] = {
0x0000000089abcdef,
};

static const uint64_t words_134[] = {
0x0000000089abcdef, 0x0000000000001234,
};

static const uint64_t words_135[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_136[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_137[] = {
0x0000000100000000, 0x00000000ffffffff,
};

static const uint64_t words_138[] = {
0x0000000100000000, 0x0000000089abcdef,
};

static const uint64_t words_139[] = {
0x0000000300000000, 0x0000000089abcdef, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_140[] = {
0x0001000100000000, 0x0000000089abcdef, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_141[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_142[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_143[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_144[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000000000000000,
};

static const uint64_t words_145[] = {
0x00000000fffffffc,
};

static const uint64_t words_146[] = {
0x0000000000000000,
};

static const uint64_t words_148[] = {
0x0000000000000000,
};

static const uint64_t words_150[] = {
0x00000000ffffffff,
};

static const uint64_t words_151[] = {
0x00000000ffffffff,
};

static const uint64_t words_152[] = {
0x0000000089abcdef,
};

static const uint64_t words_153[] = {
0x0000000089abcdef,
};

static const uint64_t words_154[] = {
0x0000000089abcdef, 0x0000000000001234,
};

static const uint64_t words_155[] = {
0x0000000300000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_156[] = {
0x0000000300000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_157[] = {
0x0000000300000000, 0xffffffffffffffff, 0xffffffffffffffff, 0x0000000000010001,
};

static const uint64_t words_158[] = {
0x0000000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x0000000000010001,
};

static const uint64_t words_159[] = {
0x0000000500000000, 0x0123456789abcdef, 0x000123456789abcd, 0x0000000000010001, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_160[] = {
0x0001000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x0000000000010001, 0x000000c200000001, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_161[] = {
0x0001000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x0000000000010001, 0x0000003700000001, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_162[] = {
0x0001000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x0000000000010001, 0x0000001e00000001, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_163[] = {
0x0001000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x0000000000010001, 0x0001000100000000, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_164[] = {
0x0001000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x0000000000010001, 0x0000000000000000,
};

static const uint64_t words_165[] = {
0x00000000fffffffc,
};

static const uint64_t words_166[] = {
0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_168[] = {
0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_170[] = {
0xffffffffffffffff, 0xffffffffffffffff, 0x0000000000010001,
};

static const uint64_t words_171[] = {
0xffffffffffffffff, 0xffffffffffffffff, 0x0000000000010001,
};

static const uint64_t words_172[] = {
0x0123456789abcdef, 0x000123456789abcd, 0x0000000000010001,
};

static const uint64_t words_173[] = {
0x0123456789abcdef, 0x000123456789abcd, 0x0000000000010001,
};

static const uint64_t words_174[] = {
0x0123456789abcdef, 0x000123456789abcd, 0x0000000000010001, 0x0000000000001234,
};

static const uint64_t words_175[] = {
0x0001000300000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_176[] = {
0x0001000300000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_177[] = {
0x0001000300000000, 0xffffffffffffffff, 0xffffffffffffffff, 0x0000000000000001, 0x0000020200000001, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877,
0x006b6a6968676665,
};

static const uint64_t words_178[] = {
0x0001000300000000, 0x000123456789abcd, 0x00000123456789ab, 0x0000000000000001, 0x0000004a00000001, 0x62a4c37a5c22712f,
0x0000000000000000,
};

static const uint64_t words_179[] = {
0x0001000500000000, 0x000123456789abcd, 0x00000123456789ab, 0x0000000000000001, 0x0000000000000000, 0x0000000000000000,
0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_180[] = {
0x0001000300000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_181[] = {
0x0002000300000000, 0x000123456789abcd, 0x00000123456789ab, 0x0000000000000001, 0x0000004a00000005, 0x000000c200000009,
0x62a4c37a5c22712f, 0x0000000000000000, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_182[] = {
0x0002000300000000, 0x000123456789abcd, 0x00000123456789ab, 0x0000000000000001, 0x0000004a00000005, 0x0000003700000009,
0x62a4c37a5c22712f, 0x0000000000000000, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_183[] = {
0x0002000300000000, 0x000123456789abcd, 0x00000123456789ab, 0x0000000000000001, 0x0000004a00000005, 0x0000001e00000009,
0x62a4c37a5c22712f, 0x0000000000000000, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005, 0x0000000000000078,
0x0000000000007a79,
};

static const uint64_t words_184[] = {
0x0002000300000000, 0x000123456789abcd, 0x00000123456789ab, 0x0000000000000001, 0x0000004a00000005, 0x0001000100000008,
0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_185[] = {
0x0002000300000000, 0x000123456789abcd, 0x00000123456789ab, 0x0000000000000001, 0x0000004a00000005, 0x0000000000000000,
0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_186[] = {
0x00000000fffffffc,
};

static const uint64_t words_187[] = {
0x0001000300000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000020a00000001, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877,
0x6c6b6a6968676665, 0x0000000000000000,
};

static const uint64_t words_188[] = {
0x0000000300000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_189[] = {
0x0000000300000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_190[] = {
0x0000000300000000, 0xffffffffffffffff, 0xffffffffffffffff, 0x00000001ffffffff,
};

static const uint64_t words_191[] = {
0x0000000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x00000001456789ab,
};

static const uint64_t words_192[] = {
0x0000000500000000, 0x0123456789abcdef, 0x000123456789abcd, 0x00000001456789ab, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_193[] = {
0x0001000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x00000001456789ab, 0x000000c200000001, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_194[] = {
0x0001000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x00000001456789ab, 0x0000003700000001, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_195[] = {
0x0001000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x00000001456789ab, 0x0000001e00000001, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_196[] = {
0x0001000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x00000001456789ab, 0x0001000100000000, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_197[] = {
0x0001000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x00000001456789ab, 0x0000000000000000,
};

static const uint64_t words_198[] = {
0x00000000fffffffc,
};

static const uint64_t words_199[] = {
0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_201[] = {
0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_203[] = {
0xffffffffffffffff, 0xffffffffffffffff, 0x00000001ffffffff,
};

static const uint64_t words_204[] = {
0xffffffffffffffff, 0xffffffffffffffff, 0x00000001ffffffff,
};

static const uint64_t words_205[] = {
0x0123456789abcdef, 0x000123456789abcd, 0x00000001456789ab,
};

static const uint64_t words_206[] = {
0x0123456789abcdef, 0x000123456789abcd, 0x00000001456789ab,
};

static const uint64_t words_207[] = {
0x0123456789abcdef, 0x000123456789abcd, 0x00000001456789ab, 0x0000000000001234,
};

static const uint64_t words_208[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_209[] = {
0x0001000100000000, 0x0000000000000001, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_210[] = {
0x0001000100000000, 0x000000000000003f, 0x0000080200000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665,
0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x007574737271706f,
};

static const uint64_t words_211[] = {
0x0001000100000000, 0x0000000000000015, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_212[] = {
0x0001000300000000, 0x0000000000000015, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000001, 0x62a4c37a5c22712f,
0x0000000000000000,
};

static const uint64_t words_213[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_214[] = {
0x0002000100000000, 0x0000000000000015, 0x0000004a00000005, 0x000000c200000009, 0x62a4c37a5c22712f, 0x0000000000000000,
0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_215[] = {
0x0002000100000000, 0x0000000000000015, 0x0000004a00000005, 0x0000003700000009, 0x62a4c37a5c22712f, 0x0000000000000000,
0x000100010000000c, 0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000004a00000005, 0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_216[] = {
0x0002000100000000, 0x0000000000000015, 0x0000004a00000005, 0x0000001e00000009, 0x62a4c37a5c22712f, 0x0000000000000000,
0x0000001200000009, 0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_217[] = {
0x0002000100000000, 0x0000000000000015, 0x0000004a00000005, 0x0001000100000008, 0x62a4c37a5c22712f, 0x0000000000000000,
0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_218[] = {
0x0002000100000000, 0x0000000000000015, 0x0000004a00000005, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_219[] = {
0x00000000fffffffc,
};

static const uint64_t words_220[] = {
0x0001000100000000, 0x0000000000000001, 0x0000080a00000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665,
0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x0000000000000000,
};

static const uint64_t words_221[] = {
0x0001000000000000, 0x0000000000000003,
};

static const uint64_t words_222[] = {
0x0001000000000000, 0x0000000000000003,
};

static const uint64_t words_223[] = {
0x0001000000000000, 0x0000000000000003,
};

static const uint64_t words_224[] = {
0x0001000000000000, 0x0000000000000003,
};

static const uint64_t words_225[] = {
0x0001000200000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000003,
};

static const uint64_t words_234[] = {
0x0000000000001234,
};

static const uint64_t words_235[] = {
0x0001000000000000, 0x0000000000000000,
};

static const uint64_t words_236[] = {
0x0001000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_237[] = {
0x0001000000000000, 0x0000080200000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d, 0x62617a7978777675,
0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x007574737271706f,
};

static const uint64_t words_238[] = {
0x0001000000000000, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_239[] = {
0x0001000200000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_240[] = {
0x0001000000000000, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_241[] = {
0x0002000000000000, 0x0000004a00000005, 0x000000c200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_242[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000003700000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_243[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000001e00000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_244[] = {
0x0002000000000000, 0x0000004a00000005, 0x0001000100000008, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_245[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_246[] = {
0x0001000000000000, 0x0000080a00000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d, 0x62617a7978777675,
0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x0000000000000000,
};

static const uint64_t words_247[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_248[] = {
0x0001000100000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_249[] = {
0x0001000100000000, 0xffffffffffffffff, 0x0000080200000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665,
0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x007574737271706f,
};

static const uint64_t words_250[] = {
0x0001000100000000, 0x000123456789abcd, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_251[] = {
0x0001000300000000, 0x000123456789abcd, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000001, 0x62a4c37a5c22712f,
0x0000000000000000,
};

static const uint64_t words_252[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_253[] = {
0x0002000100000000, 0x000123456789abcd, 0x0000004a00000005, 0x000000c200000009, 0x62a4c37a5c22712f, 0x0000000000000000,
0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_254[] = {
0x0002000100000000, 0x000123456789abcd, 0x0000004a00000005, 0x0000003700000009, 0x62a4c37a5c22712f, 0x0000000000000000,
0x000100010000000c, 0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000004a00000005, 0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_255[] = {
0x0002000100000000, 0x000123456789abcd, 0x0000004a00000005, 0x0000001e00000009, 0x62a4c37a5c22712f, 0x0000000000000000,
0x0000001200000009, 0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_256[] = {
0x0002000100000000, 0x000123456789abcd, 0x0000004a00000005, 0x0001000100000008, 0x62a4c37a5c22712f, 0x0000000000000000,
0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_257[] = {
0x0002000100000000, 0x000123456789abcd, 0x0000004a00000005, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_258[] = {
0x00000000fffffffc,
};

static const uint64_t words_259[] = {
0x0001000100000000, 0x0000000000000000, 0x0000080a00000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665,
0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x0000000000000000,
};

static const uint64_t words_260[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_261[] = {
0x0001000100000000, 0x0000000000000000, 0x0000002700000001, 0x0001000300000004, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_262[] = {
0x0001000100000000, 0xffffffffffffffff, 0x000000e700000001, 0x000100030000001c, 0xffffffffffffffff, 0xffffffffffffffff,
0x0000000000000001, 0x0000020200000061, 0xffffffffffffffff, 0xffffffffffffffff, 0x0000000000000001, 0x0000020200000071,
0xffffffffffffffff, 0xffffffffffffffff, 0x0000000000000001, 0x0000020200000081, 0xffffffffffffffff, 0xffffffffffffffff,
0x0000000000000001, 0x0000020200000091, 0xffffffffffffffff, 0xffffffffffffffff, 0x0000000000000001, 0x00000202000000a1,
0xffffffffffffffff, 0xffffffffffffffff, 0x0000000000000001, 0x00000202000000b1, 0xffffffffffffffff, 0xffffffffffffffff,
0x0000000000000001, 0x00000202000000c1, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f,
0x646362617a797877, 0x006b6a6968676665, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f,
0x646362617a797877, 0x006b6a6968676665, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665,
};

static const uint64_t words_263[] = {
0x0001000100000000, 0x0123456789abcdef, 0x0000006700000001, 0x000100030000000c, 0x000123456789abcd, 0x00000123456789ab,
0x0000000000000001, 0x0000004a00000021, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000,
0x0000000000000061,
};

static const uint64_t words_264[] = {
0x0001000300000000, 0x0123456789abcdef, 0x0000000000000000, 0x0000000000000000, 0x0000006700000001, 0x000100030000000c,
0x000123456789abcd, 0x00000123456789ab, 0x0000000000000001, 0x0000004a00000021, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000009,
0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_265[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000700000001, 0x0001000300000000,
};

static const uint64_t words_266[] = {
0x0002000100000000, 0x0123456789abcdef, 0x0000006700000005, 0x000000c200000041, 0x000100030000000c, 0x000123456789abcd,
0x00000123456789ab, 0x0000000000000001, 0x0000004a00000021, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f,
0x0000000000000000, 0x0000000000000061, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_267[] = {
0x0002000100000000, 0x0123456789abcdef, 0x0000006700000005, 0x0000003700000041, 0x000100030000000c, 0x000123456789abcd,
0x00000123456789ab, 0x0000000000000001, 0x0000004a00000021, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f,
0x0000000000000000, 0x0000000000000061, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_268[] = {
0x0002000100000000, 0x0123456789abcdef, 0x0000006700000005, 0x0000001e00000041, 0x000100030000000c, 0x000123456789abcd,
0x00000123456789ab, 0x0000000000000001, 0x0000004a00000021, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f,
0x0000000000000000, 0x0000000000000061, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005, 0x0000000000000078,
0x0000000000007a79,
};

static const uint64_t words_269[] = {
0x0002000100000000, 0x0123456789abcdef, 0x0000006700000005, 0x0001000100000040, 0x000100030000000c, 0x000123456789abcd,
0x00000123456789ab, 0x0000000000000001, 0x0000004a00000021, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f,
0x0000000000000000, 0x0000000000000061, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_270[] = {
0x0002000100000000, 0x0123456789abcdef, 0x0000006700000005, 0x0000000000000000, 0x000100030000000c, 0x000123456789abcd,
0x00000123456789ab, 0x0000000000000001, 0x0000004a00000021, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f,
0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_271[] = {
0x00000000fffffffc,
};

static const uint64_t words_272[] = {
0x0001000100000000, 0x0000000000000000, 0x0000010700000001, 0x0001000300000020, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_273[] = {
0x0001000000000000, 0x0000000000000000,
};

static const uint64_t words_274[] = {
0x0001000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_275[] = {
0x0001000000000000, 0x0000080200000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d, 0x62617a7978777675,
0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x007574737271706f,
};

static const uint64_t words_276[] = {
0x0001000000000000, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_277[] = {
0x0001000200000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_278[] = {
0x0001000000000000, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_279[] = {
0x0002000000000000, 0x0000004a00000005, 0x000000c200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_280[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000003700000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_281[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000001e00000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_282[] = {
0x0002000000000000, 0x0000004a00000005, 0x0001000100000008, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_283[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_284[] = {
0x0001000000000000, 0x0000080a00000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d, 0x62617a7978777675,
0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x0000000000000000,
};

static const uint64_t words_285[] = {
0x0001000000000000, 0x0000000000000000,
};

static const uint64_t words_286[] = {
0x0001000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_287[] = {
0x0001000000000000, 0x0000080200000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d, 0x62617a7978777675,
0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x007574737271706f,
};

static const uint64_t words_288[] = {
0x0001000000000000, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_289[] = {
0x0001000200000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_290[] = {
0x0001000000000000, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_291[] = {
0x0002000000000000, 0x0000004a00000005, 0x000000c200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_292[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000003700000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_293[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000001e00000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_294[] = {
0x0002000000000000, 0x0000004a00000005, 0x0001000100000008, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_295[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_296[] = {
0x0001000000000000, 0x0000080a00000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d, 0x62617a7978777675,
0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x0000000000000000,
};

static const uint64_t words_297[] = {
0x0002000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_298[] = {
0x0002000000000000, 0x0000001200000005, 0x0000001200000005, 0x0000000000000061, 0x0000000000000061,
};

static const uint64_t words_299[] = {
0x0002000000000000, 0x0000080200000005, 0x0000080200000081, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665,
0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x007574737271706f, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877,
0x6c6b6a6968676665, 0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f,
0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b,
0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867,
0x007574737271706f,
};

static const uint64_t words_300[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000004a00000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x676665646362612f,
0x0000000000000000,
};

static const uint64_t words_301[] = {
0x0002000200000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000004a00000009, 0x62a4c37a5c22712f,
0x0000000000000000, 0x676665646362612f, 0x0000000000000000,
};

static const uint64_t words_302[] = {
0x0002000000000000, 0x0000000a00000005, 0x0000000a00000005, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_303[] = {
0x0003000000000000, 0x0000004a00000009, 0x0000004a0000000d, 0x000000c200000011, 0x62a4c37a5c22712f, 0x0000000000000000,
0x676665646362612f, 0x0000000000000000, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_304[] = {
0x0003000000000000, 0x0000004a00000009, 0x0000004a0000000d, 0x0000003700000011, 0x62a4c37a5c22712f, 0x0000000000000000,
0x676665646362612f, 0x0000000000000000, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_305[] = {
0x0003000000000000, 0x0000004a00000009, 0x0000004a0000000d, 0x0000001e00000011, 0x62a4c37a5c22712f, 0x0000000000000000,
0x676665646362612f, 0x0000000000000000, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005, 0x0000000000000078,
0x0000000000007a79,
};

static const uint64_t words_306[] = {
0x0003000000000000, 0x0000004a00000009, 0x0000004a0000000d, 0x0001000100000010, 0x62a4c37a5c22712f, 0x0000000000000000,
0x676665646362612f, 0x0000000000000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_307[] = {
0x0003000000000000, 0x0000004a00000009, 0x0000004a0000000d, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
0x676665646362612f, 0x0000000000000000,
};

static const uint64_t words_308[] = {
0x0002000000000000, 0x0000080a00000005, 0x0000001200000085, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665,
0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x0000000000000000,
0x0000000000000061,
};

static const uint64_t words_309[] = {
0x0002000000000000, 0x0000001200000005, 0x0000080a00000005, 0x0000000000000061, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665,
0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877,
0x6c6b6a6968676665, 0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f,
0x0000000000000000,
};

static const uint64_t words_310[] = {
0x0000000200000000, 0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_311[] = {
0x0000000200000000, 0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_312[] = {
0x0000000200000000, 0xffffffffffffffff, 0x0000000000000380,
};

static const uint64_t words_313[] = {
0x0000000200000000, 0x0123456789abcdef, 0x0000000000000380,
};

static const uint64_t words_314[] = {
0x0000000400000000, 0x0123456789abcdef, 0x0000000000000380, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_315[] = {
0x0001000200000000, 0x0123456789abcdef, 0x0000000000000380, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74,
0x0072657669656365,
};

static const uint64_t words_316[] = {
0x0001000200000000, 0x0123456789abcdef, 0x0000000000000380, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000,
0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061,
0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_317[] = {
0x0001000200000000, 0x0123456789abcdef, 0x0000000000000380, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000,
0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_318[] = {
0x0001000200000000, 0x0123456789abcdef, 0x0000000000000380, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001,
0x0000656469736e69,
};

static const uint64_t words_319[] = {
0x0001000200000000, 0x0123456789abcdef, 0x0000000000000380, 0x0000000000000000,
};

static const uint64_t words_320[] = {
0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_321[] = {
0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_322[] = {
0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_323[] = {
0x0000000000000000, 0x0000000000000001,
};

static const uint64_t words_324[] = {
0xffffffffffffffff, 0x0000000000000380,
};

static const uint64_t words_325[] = {
0xffffffffffffffff, 0x0000000000000380,
};

static const uint64_t words_326[] = {
0x0123456789abcdef, 0x0000000000000380,
};

static const uint64_t words_327[] = {
0x0123456789abcdef, 0x0000000000000380,
};

static const uint64_t words_328[] = {
0x0123456789abcdef, 0x0000000000000380, 0x0000000000001234,
};

static const uint64_t words_329[] = {
0x0001000000000000, 0x0000000000000000,
};

static const uint64_t words_330[] = {
0x0001000000000000, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_331[] = {
0x0001000000000000, 0x00001c0200000001, 0x0706050403020100, 0x0f0e0d0c0b0a0908, 0x1716151413121110, 0x1f1e1d1c1b1a1918,
0x2726252423222120, 0x2f2e2d2c2b2a2928, 0x3736353433323130, 0x3f3e3d3c3b3a3938, 0x4746454443424140, 0x4f4e4d4c4b4a4948,
0x5756555453525150, 0x5f5e5d5c5b5a5958, 0x6766656463626160, 0x6f6e6d6c6b6a6968, 0x7776757473727170, 0x7f7e7d7c7b7a7978,
0x8786858483828180, 0x8f8e8d8c8b8a8988, 0x9796959493929190, 0x9f9e9d9c9b9a9998, 0xa7a6a5a4a3a2a1a0, 0xafaeadacabaaa9a8,
0xb7b6b5b4b3b2b1b0, 0xbfbebdbcbbbab9b8, 0xc7c6c5c4c3c2c1c0, 0xcfcecdcccbcac9c8, 0xd7d6d5d4d3d2d1d0, 0xdfdedddcdbdad9d8,
0xe7e6e5e4e3e2e1e0, 0xefeeedecebeae9e8, 0xf7f6f5f4f3f2f1f0, 0x0403020100faf9f8, 0x0c0b0a0908070605, 0x14131211100f0e0d,
0x1c1b1a1918171615, 0x24232221201f1e1d, 0x2c2b2a2928272625, 0x34333231302f2e2d, 0x3c3b3a3938373635, 0x44434241403f3e3d,
0x4c4b4a4948474645, 0x54535251504f4e4d, 0x5c5b5a5958575655, 0x64636261605f5e5d, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x7c7b7a7978777675, 0x84838281807f7e7d, 0x8c8b8a8988878685, 0x94939291908f8e8d, 0x9c9b9a9998979695, 0xa4a3a2a1a09f9e9d,
0xacabaaa9a8a7a6a5, 0xb4b3b2b1b0afaead, 0xbcbbbab9b8b7b6b5, 0xc4c3c2c1c0bfbebd, 0xcccbcac9c8c7c6c5, 0xd4d3d2d1d0cfcecd,
0xdcdbdad9d8d7d6d5, 0xe4e3e2e1e0dfdedd, 0xecebeae9e8e7e6e5, 0xf4f3f2f1f0efeeed, 0x0100faf9f8f7f6f5, 0x0908070605040302,
0x11100f0e0d0c0b0a, 0x1918171615141312, 0x21201f1e1d1c1b1a, 0x2928272625242322, 0x31302f2e2d2c2b2a, 0x3938373635343332,
0x41403f3e3d3c3b3a, 0x4948474645444342, 0x51504f4e4d4c4b4a, 0x5958575655545352, 0x61605f5e5d5c5b5a, 0x6968676665646362,
0x71706f6e6d6c6b6a, 0x7978777675747372, 0x81807f7e7d7c7b7a, 0x8988878685848382, 0x91908f8e8d8c8b8a, 0x9998979695949392,
0xa1a09f9e9d9c9b9a, 0xa9a8a7a6a5a4a3a2, 0xb1b0afaeadacabaa, 0xb9b8b7b6b5b4b3b2, 0xc1c0bfbebdbcbbba, 0xc9c8c7c6c5c4c3c2,
0xd1d0cfcecdcccbca, 0xd9d8d7d6d5d4d3d2, 0xe1e0dfdedddcdbda, 0xe9e8e7e6e5e4e3e2, 0xf1f0efeeedecebea, 0xf9f8f7f6f5f4f3f2,
0x06050403020100fa, 0x0e0d0c0b0a090807, 0x161514131211100f, 0x1e1d1c1b1a191817, 0x262524232221201f, 0x2e2d2c2b2a292827,
0x363534333231302f, 0x3e3d3c3b3a393837, 0x464544434241403f, 0x4e4d4c4b4a494847, 0x565554535251504f, 0x5e5d5c5b5a595857,
0x666564636261605f, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x7e7d7c7b7a797877, 0x868584838281807f, 0x8e8d8c8b8a898887,
};

static const uint64_t words_332[] = {
0x0001000000000000, 0x0000006200000001, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
};

static const uint64_t words_333[] = {
0x0001000200000000, 0x0000000000000000, 0x0000000000000000, 0x0000006200000001, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
};

static const uint64_t words_334[] = {
0x0001000000000000, 0x0000000200000001,
};

static const uint64_t words_335[] = {
0x0002000000000000, 0x0000006200000005, 0x000000c200000009, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_336[] = {
0x0002000000000000, 0x0000006200000005, 0x0000003700000009, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_337[] = {
0x0002000000000000, 0x0000006200000005, 0x0000001e00000009, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_338[] = {
0x0002000000000000, 0x0000006200000005, 0x0001000100000008, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_339[] = {
0x0002000000000000, 0x0000006200000005, 0x0000000000000000, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
};

static const uint64_t words_340[] = {
0x0001000000000000, 0x00001c0a00000001, 0x0706050403020100, 0x0f0e0d0c0b0a0908, 0x1716151413121110, 0x1f1e1d1c1b1a1918,
0x2726252423222120, 0x2f2e2d2c2b2a2928, 0x3736353433323130, 0x3f3e3d3c3b3a3938, 0x4746454443424140, 0x4f4e4d4c4b4a4948,
0x5756555453525150, 0x5f5e5d5c5b5a5958, 0x6766656463626160, 0x6f6e6d6c6b6a6968, 0x7776757473727170, 0x7f7e7d7c7b7a7978,
0x8786858483828180, 0x8f8e8d8c8b8a8988, 0x9796959493929190, 0x9f9e9d9c9b9a9998, 0xa7a6a5a4a3a2a1a0, 0xafaeadacabaaa9a8,
0xb7b6b5b4b3b2b1b0, 0xbfbebdbcbbbab9b8, 0xc7c6c5c4c3c2c1c0, 0xcfcecdcccbcac9c8, 0xd7d6d5d4d3d2d1d0, 0xdfdedddcdbdad9d8,
0xe7e6e5e4e3e2e1e0, 0xefeeedecebeae9e8, 0xf7f6f5f4f3f2f1f0, 0x0403020100faf9f8, 0x0c0b0a0908070605, 0x14131211100f0e0d,
0x1c1b1a1918171615, 0x24232221201f1e1d, 0x2c2b2a2928272625, 0x34333231302f2e2d, 0x3c3b3a3938373635, 0x44434241403f3e3d,
0x4c4b4a4948474645, 0x54535251504f4e4d, 0x5c5b5a5958575655, 0x64636261605f5e5d, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x7c7b7a7978777675, 0x84838281807f7e7d, 0x8c8b8a8988878685, 0x94939291908f8e8d, 0x9c9b9a9998979695, 0xa4a3a2a1a09f9e9d,
0xacabaaa9a8a7a6a5, 0xb4b3b2b1b0afaead, 0xbcbbbab9b8b7b6b5, 0xc4c3c2c1c0bfbebd, 0xcccbcac9c8c7c6c5, 0xd4d3d2d1d0cfcecd,
0xdcdbdad9d8d7d6d5, 0xe4e3e2e1e0dfdedd, 0xecebeae9e8e7e6e5, 0xf4f3f2f1f0efeeed, 0x0100faf9f8f7f6f5, 0x0908070605040302,
0x11100f0e0d0c0b0a, 0x1918171615141312, 0x21201f1e1d1c1b1a, 0x2928272625242322, 0x31302f2e2d2c2b2a, 0x3938373635343332,
0x41403f3e3d3c3b3a, 0x4948474645444342, 0x51504f4e4d4c4b4a, 0x5958575655545352, 0x61605f5e5d5c5b5a, 0x6968676665646362,
0x71706f6e6d6c6b6a, 0x7978777675747372, 0x81807f7e7d7c7b7a, 0x8988878685848382, 0x91908f8e8d8c8b8a, 0x9998979695949392,
0xa1a09f9e9d9c9b9a, 0xa9a8a7a6a5a4a3a2, 0xb1b0afaeadacabaa, 0xb9b8b7b6b5b4b3b2, 0xc1c0bfbebdbcbbba, 0xc9c8c7c6c5c4c3c2,
0xd1d0cfcecdcccbca, 0xd9d8d7d6d5d4d3d2, 0xe1e0dfdedddcdbda, 0xe9e8e7e6e5e4e3e2, 0xf1f0efeeedecebea, 0xf9f8f7f6f5f4f3f2,
0x06050403020100fa, 0x0e0d0c0b0a090807, 0x161514131211100f, 0x1e1d1c1b1a191817, 0x262524232221201f, 0x2e2d2c2b2a292827,
0x363534333231302f, 0x3e3d3c3b3a393837, 0x464544434241403f, 0x4e4d4c4b4a494847, 0x565554535251504f, 0x5e5d5c5b5a595857,
0x666564636261605f, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x7e7d7c7b7a797877, 0x868584838281807f, 0x8e8d8c8b8a898887,
0x000000000000008f,
};

static const uint64_t words_341[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_342[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_343[] = {
0x0001000100000000, 0xffffffffffffffff, 0x00001c0200000001, 0x0706050403020100, 0x0f0e0d0c0b0a0908, 0x1716151413121110,
0x1f1e1d1c1b1a1918, 0x2726252423222120, 0x2f2e2d2c2b2a2928, 0x3736353433323130, 0x3f3e3d3c3b3a3938, 0x4746454443424140,
0x4f4e4d4c4b4a4948, 0x5756555453525150, 0x5f5e5d5c5b5a5958, 0x6766656463626160, 0x6f6e6d6c6b6a6968, 0x7776757473727170,
0x7f7e7d7c7b7a7978, 0x8786858483828180, 0x8f8e8d8c8b8a8988, 0x9796959493929190, 0x9f9e9d9c9b9a9998, 0xa7a6a5a4a3a2a1a0,
0xafaeadacabaaa9a8, 0xb7b6b5b4b3b2b1b0, 0xbfbebdbcbbbab9b8, 0xc7c6c5c4c3c2c1c0, 0xcfcecdcccbcac9c8, 0xd7d6d5d4d3d2d1d0,
0xdfdedddcdbdad9d8, 0xe7e6e5e4e3e2e1e0, 0xefeeedecebeae9e8, 0xf7f6f5f4f3f2f1f0, 0x0403020100faf9f8, 0x0c0b0a0908070605,
0x14131211100f0e0d, 0x1c1b1a1918171615, 0x24232221201f1e1d, 0x2c2b2a2928272625, 0x34333231302f2e2d, 0x3c3b3a3938373635,
0x44434241403f3e3d, 0x4c4b4a4948474645, 0x54535251504f4e4d, 0x5c5b5a5958575655, 0x64636261605f5e5d, 0x6c6b6a6968676665,
0x74737271706f6e6d, 0x7c7b7a7978777675, 0x84838281807f7e7d, 0x8c8b8a8988878685, 0x94939291908f8e8d, 0x9c9b9a9998979695,
0xa4a3a2a1a09f9e9d, 0xacabaaa9a8a7a6a5, 0xb4b3b2b1b0afaead, 0xbcbbbab9b8b7b6b5, 0xc4c3c2c1c0bfbebd, 0xcccbcac9c8c7c6c5,
0xd4d3d2d1d0cfcecd, 0xdcdbdad9d8d7d6d5, 0xe4e3e2e1e0dfdedd, 0xecebeae9e8e7e6e5, 0xf4f3f2f1f0efeeed, 0x0100faf9f8f7f6f5,
0x0908070605040302, 0x11100f0e0d0c0b0a, 0x1918171615141312, 0x21201f1e1d1c1b1a, 0x2928272625242322, 0x31302f2e2d2c2b2a,
0x3938373635343332, 0x41403f3e3d3c3b3a, 0x4948474645444342, 0x51504f4e4d4c4b4a, 0x5958575655545352, 0x61605f5e5d5c5b5a,
0x6968676665646362, 0x71706f6e6d6c6b6a, 0x7978777675747372, 0x81807f7e7d7c7b7a, 0x8988878685848382, 0x91908f8e8d8c8b8a,
0x9998979695949392, 0xa1a09f9e9d9c9b9a, 0xa9a8a7a6a5a4a3a2, 0xb1b0afaeadacabaa, 0xb9b8b7b6b5b4b3b2, 0xc1c0bfbebdbcbbba,
0xc9c8c7c6c5c4c3c2, 0xd1d0cfcecdcccbca, 0xd9d8d7d6d5d4d3d2, 0xe1e0dfdedddcdbda, 0xe9e8e7e6e5e4e3e2, 0xf1f0efeeedecebea,
0xf9f8f7f6f5f4f3f2, 0x06050403020100fa, 0x0e0d0c0b0a090807, 0x161514131211100f, 0x1e1d1c1b1a191817, 0x262524232221201f,
0x2e2d2c2b2a292827, 0x363534333231302f, 0x3e3d3c3b3a393837, 0x464544434241403f, 0x4e4d4c4b4a494847, 0x565554535251504f,
0x5e5d5c5b5a595857, 0x666564636261605f, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x7e7d7c7b7a797877, 0x868584838281807f,
0x8e8d8c8b8a898887,
};

static const uint64_t words_344[] = {
0x0001000100000000, 0x0123456789abcdef, 0x0000006200000001, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
};

static const uint64_t words_345[] = {
0x0001000300000000, 0x0123456789abcdef, 0x0000000000000000, 0x0000000000000000, 0x0000006200000001, 0xfbfafffefdfcfbfa,
0x00000000fffefdfc,
};

static const uint64_t words_346[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000200000001,
};

static const uint64_t words_347[] = {
0x0002000100000000, 0x0123456789abcdef, 0x0000006200000005, 0x000000c200000009, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_348[] = {
0x0002000100000000, 0x0123456789abcdef, 0x0000006200000005, 0x0000003700000009, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
0x000100010000000c, 0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000004a00000005, 0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_349[] = {
0x0002000100000000, 0x0123456789abcdef, 0x0000006200000005, 0x0000001e00000009, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
0x0000001200000009, 0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_350[] = {
0x0002000100000000, 0x0123456789abcdef, 0x0000006200000005, 0x0001000100000008, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_351[] = {
0x0002000100000000, 0x0123456789abcdef, 0x0000006200000005, 0x0000000000000000, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
};

static const uint64_t words_352[] = {
0x00000000fffffffc,
};

static const uint64_t words_353[] = {
0x0001000100000000, 0x0000000000000000, 0x00001c0a00000001, 0x0706050403020100, 0x0f0e0d0c0b0a0908, 0x1716151413121110,
0x1f1e1d1c1b1a1918, 0x2726252423222120, 0x2f2e2d2c2b2a2928, 0x3736353433323130, 0x3f3e3d3c3b3a3938, 0x4746454443424140,
0x4f4e4d4c4b4a4948, 0x5756555453525150, 0x5f5e5d5c5b5a5958, 0x6766656463626160, 0x6f6e6d6c6b6a6968, 0x7776757473727170,
0x7f7e7d7c7b7a7978, 0x8786858483828180, 0x8f8e8d8c8b8a8988, 0x9796959493929190, 0x9f9e9d9c9b9a9998, 0xa7a6a5a4a3a2a1a0,
0xafaeadacabaaa9a8, 0xb7b6b5b4b3b2b1b0, 0xbfbebdbcbbbab9b8, 0xc7c6c5c4c3c2c1c0, 0xcfcecdcccbcac9c8, 0xd7d6d5d4d3d2d1d0,
0xdfdedddcdbdad9d8, 0xe7e6e5e4e3e2e1e0, 0xefeeedecebeae9e8, 0xf7f6f5f4f3f2f1f0, 0x0403020100faf9f8, 0x0c0b0a0908070605,
0x14131211100f0e0d, 0x1c1b1a1918171615, 0x24232221201f1e1d, 0x2c2b2a2928272625, 0x34333231302f2e2d, 0x3c3b3a3938373635,
0x44434241403f3e3d, 0x4c4b4a4948474645, 0x54535251504f4e4d, 0x5c5b5a5958575655, 0x64636261605f5e5d, 0x6c6b6a6968676665,
0x74737271706f6e6d, 0x7c7b7a7978777675, 0x84838281807f7e7d, 0x8c8b8a8988878685, 0x94939291908f8e8d, 0x9c9b9a9998979695,
0xa4a3a2a1a09f9e9d, 0xacabaaa9a8a7a6a5, 0xb4b3b2b1b0afaead, 0xbcbbbab9b8b7b6b5, 0xc4c3c2c1c0bfbebd, 0xcccbcac9c8c7c6c5,
0xd4d3d2d1d0cfcecd, 0xdcdbdad9d8d7d6d5, 0xe4e3e2e1e0dfdedd, 0xecebeae9e8e7e6e5, 0xf4f3f2f1f0efeeed, 0x0100faf9f8f7f6f5,
0x0908070605040302, 0x11100f0e0d0c0b0a, 0x1918171615141312, 0x21201f1e1d1c1b1a, 0x2928272625242322, 0x31302f2e2d2c2b2a,
0x3938373635343332, 0x41403f3e3d3c3b3a, 0x4948474645444342, 0x51504f4e4d4c4b4a, 0x5958575655545352, 0x61605f5e5d5c5b5a,
0x6968676665646362, 0x71706f6e6d6c6b6a, 0x7978777675747372, 0x81807f7e7d7c7b7a, 0x8988878685848382, 0x91908f8e8d8c8b8a,
0x9998979695949392, 0xa1a09f9e9d9c9b9a, 0xa9a8a7a6a5a4a3a2, 0xb1b0afaeadacabaa, 0xb9b8b7b6b5b4b3b2, 0xc1c0bfbebdbcbbba,
0xc9c8c7c6c5c4c3c2, 0xd1d0cfcecdcccbca, 0xd9d8d7d6d5d4d3d2, 0xe1e0dfdedddcdbda, 0xe9e8e7e6e5e4e3e2, 0xf1f0efeeedecebea,
0xf9f8f7f6f5f4f3f2, 0x06050403020100fa, 0x0e0d0c0b0a090807, 0x161514131211100f, 0x1e1d1c1b1a191817, 0x262524232221201f,
0x2e2d2c2b2a292827, 0x363534333231302f, 0x3e3d3c3b3a393837, 0x464544434241403f, 0x4e4d4c4b4a494847, 0x565554535251504f,
0x5e5d5c5b5a595857, 0x666564636261605f, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x7e7d7c7b7a797877, 0x868584838281807f,
0x8e8d8c8b8a898887, 0x000000000000008f,
};

static const uint64_t words_354[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_355[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_356[] = {
0x0000000100000000, 0x00000000ffffffff,
};

static const uint64_t words_357[] = {
0x0000000100000000, 0x0000000089abcdef,
};

static const uint64_t words_358[] = {
0x0000000300000000, 0x0000000089abcdef, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_359[] = {
0x0001000100000000, 0x0000000089abcdef, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_360[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_361[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_362[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_363[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000000000000000,
};

static const uint64_t words_364[] = {
0x00000000fffffffc,
};

static const uint64_t words_365[] = {
0x0000000000000000,
};

static const uint64_t words_367[] = {
0x0000000000000000,
};

static const uint64_t words_369[] = {
0x00000000ffffffff,
};

static const uint64_t words_370[] = {
0x00000000ffffffff,
};

static const uint64_t words_371[] = {
0x0000000089abcdef,
};

static const uint64_t words_372[] = {
0x0000000089abcdef,
};

static const uint64_t words_373[] = {
0x0000000089abcdef, 0x0000000000001234,
};

static const uint64_t words_374[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_375[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_376[] = {
0x0000000100000000, 0xffffffffffffffff,
};

static const uint64_t words_377[] = {
0x0000000100000000, 0x0123456789abcdef,
};

static const uint64_t words_378[] = {
0x0000000300000000, 0x0123456789abcdef, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_379[] = {
0x0001000100000000, 0x0123456789abcdef, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_380[] = {
0x0001000100000000, 0x0123456789abcdef, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_381[] = {
0x0001000100000000, 0x0123456789abcdef, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_382[] = {
0x0001000100000000, 0x0123456789abcdef, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_383[] = {
0x0001000100000000, 0x0123456789abcdef, 0x0000000000000000,
};

static const uint64_t words_384[] = {
0x00000000fffffffc,
};

static const uint64_t words_385[] = {
0x0000000000000000,
};

static const uint64_t words_387[] = {
0x0000000000000000,
};

static const uint64_t words_389[] = {
0xffffffffffffffff,
};

static const uint64_t words_390[] = {
0xffffffffffffffff,
};

static const uint64_t words_391[] = {
0x0123456789abcdef,
};

static const uint64_t words_392[] = {
0x0123456789abcdef,
};

static const uint64_t words_393[] = {
0x0123456789abcdef, 0x0000000000001234,
};

static const uint64_t words_394[] = {
0x0002000300000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_395[] = {
0x0002000300000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000005, 0x0000001200000005,
0x0000000000000061, 0x0000000000000061,
};

static const uint64_t words_396[] = {
0x0002000300000000, 0xffffffffffffffff, 0xffffffffffffffff, 0x0000000000000003, 0x0000010200000005, 0x0000050a00000011,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665,
0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877,
0x0000000000000000,
};

static const uint64_t words_397[] = {
0x0002000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x0000000000000003, 0x0000004a00000005, 0x0000004a00000009,
0x62a4c37a5c22712f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_398[] = {
0x0002000500000000, 0x0123456789abcdef, 0x000123456789abcd, 0x0000000000000003, 0x0000000000000000, 0x0000000000000000,
0x0000004a00000005, 0x0000004a00000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_399[] = {
0x0002000300000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000a00000005, 0x0000000a00000005,
0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_400[] = {
0x0003000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x0000000000000003, 0x0000004a00000009, 0x0000004a0000000d,
0x000000c200000011, 0x62a4c37a5c22712f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_401[] = {
0x0003000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x0000000000000003, 0x0000004a00000009, 0x0000004a0000000d,
0x0000003700000011, 0x62a4c37a5c22712f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_402[] = {
0x0003000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x0000000000000003, 0x0000004a00000009, 0x0000004a0000000d,
0x0000001e00000011, 0x62a4c37a5c22712f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_403[] = {
0x0003000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x0000000000000003, 0x0000004a00000009, 0x0000004a0000000d,
0x0001000100000010, 0x62a4c37a5c22712f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_404[] = {
0x0003000300000000, 0x0123456789abcdef, 0x000123456789abcd, 0x0000000000000003, 0x0000004a00000009, 0x0000004a0000000d,
0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_405[] = {
0x00000000fffffffc,
};

static const uint64_t words_406[] = {
0x0002000300000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000010a00000005, 0x0000001200000015,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_407[] = {
0x0002000300000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000005, 0x0000051200000005,
0x0000000000000061, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867,
0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463,
0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x0000000000000065,
};

static const uint64_t words_408[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_409[] = {
0x0001000100000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_410[] = {
0x0001000100000000, 0x0000000000000003, 0x0000050a00000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x0000000000000000,
};

static const uint64_t words_411[] = {
0x0001000100000000, 0x0000000000000003, 0x0000004a00000001, 0x676665646362612f, 0x0000000000000000,
};

static const uint64_t words_412[] = {
0x0001000300000000, 0x0000000000000003, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000001, 0x676665646362612f,
0x0000000000000000,
};

static const uint64_t words_413[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_414[] = {
0x0002000100000000, 0x0000000000000003, 0x0000004a00000005, 0x000000c200000009, 0x676665646362612f, 0x0000000000000000,
0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_415[] = {
0x0002000100000000, 0x0000000000000003, 0x0000004a00000005, 0x0000003700000009, 0x676665646362612f, 0x0000000000000000,
0x000100010000000c, 0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000004a00000005, 0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_416[] = {
0x0002000100000000, 0x0000000000000003, 0x0000004a00000005, 0x0000001e00000009, 0x676665646362612f, 0x0000000000000000,
0x0000001200000009, 0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_417[] = {
0x0002000100000000, 0x0000000000000003, 0x0000004a00000005, 0x0001000100000008, 0x676665646362612f, 0x0000000000000000,
0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_418[] = {
0x0002000100000000, 0x0000000000000003, 0x0000004a00000005, 0x0000000000000000, 0x676665646362612f, 0x0000000000000000,
};

static const uint64_t words_419[] = {
0x00000000fffffffc,
};

static const uint64_t words_420[] = {
0x0001000100000000, 0x0000000000000000, 0x0000051200000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d,
0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x0000000000000065,
};

static const uint64_t words_421[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_422[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_423[] = {
0x0000000100000000, 0xffffffffffffffff,
};

static const uint64_t words_424[] = {
0x0000000100000000, 0x0123456789abcdef,
};

static const uint64_t words_425[] = {
0x0000000300000000, 0x0123456789abcdef, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_426[] = {
0x0001000100000000, 0x0123456789abcdef, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_427[] = {
0x0001000100000000, 0x0123456789abcdef, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_428[] = {
0x0001000100000000, 0x0123456789abcdef, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_429[] = {
0x0001000100000000, 0x0123456789abcdef, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_430[] = {
0x0001000100000000, 0x0123456789abcdef, 0x0000000000000000,
};

static const uint64_t words_431[] = {
0x00000000fffffffc,
};

static const uint64_t words_432[] = {
0x0000000000000000,
};

static const uint64_t words_434[] = {
0x0000000000000000,
};

static const uint64_t words_436[] = {
0xffffffffffffffff,
};

static const uint64_t words_437[] = {
0xffffffffffffffff,
};

static const uint64_t words_438[] = {
0x0123456789abcdef,
};

static const uint64_t words_439[] = {
0x0123456789abcdef,
};

static const uint64_t words_440[] = {
0x0123456789abcdef, 0x0000000000001234,
};

static const uint64_t words_441[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_442[] = {
0x0001000100000000, 0x0000000000000000, 0x0000002f00000001, 0x0002000300000004, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000005, 0x0000001200000005, 0x0000000000000061, 0x0000000000000061,
};

static const uint64_t words_443[] = {
0x0001000100000000, 0xffffffffffffffff, 0x0000007f00000001, 0x000200030000000c, 0xffffffffffffffff, 0xffffffffffffffff,
0x0000000000000003, 0x000001020000002d, 0x0000050a00000039, 0xffffffffffffffff, 0xffffffffffffffff, 0x0000000000000003,
0x000001020000007d, 0x0000050a00000089, 0xffffffffffffffff, 0xffffffffffffffff, 0x0000000000000003, 0x00000102000000cd,
0x0000050a000000d9, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877,
0x6c6b6a6968676665, 0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f,
0x646362617a797877, 0x0000000000000000, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f,
0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b,
0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867,
0x767574737271706f, 0x646362617a797877, 0x0000000000000000, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867,
0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665, 0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463,
0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x0000000000000000,
};

static const uint64_t words_444[] = {
0x0001000100000000, 0x0123456789abcdef, 0x0000007f00000001, 0x000200030000000c, 0x0123456789abcdef, 0x000123456789abcd,
0x0000000000000003, 0x0000004a0000002d, 0x0000004a00000031, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000015,
0x0000001200000015, 0x62a4c37a5c22712f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061,
0x0000000000000061,
};

static const uint64_t words_445[] = {
0x0001000300000000, 0x0123456789abcdef, 0x0000000000000000, 0x0000000000000000, 0x0000007f00000001, 0x000200030000000c,
0x0123456789abcdef, 0x000123456789abcd, 0x0000000000000003, 0x0000004a0000002d, 0x0000004a00000031, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000015, 0x0000001200000015, 0x62a4c37a5c22712f, 0x0000000000000000, 0x62a4c37a5c22712f,
0x0000000000000000, 0x0000000000000061, 0x0000000000000061,
};

static const uint64_t words_446[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000700000001, 0x0002000300000000,
};

static const uint64_t words_447[] = {
0x0002000100000000, 0x0123456789abcdef, 0x0000007f00000005, 0x000000c200000059, 0x000200030000000c, 0x0123456789abcdef,
0x000123456789abcd, 0x0000000000000003, 0x0000004a0000002d, 0x0000004a00000031, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000015, 0x0000001200000015, 0x62a4c37a5c22712f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
0x0000000000000061, 0x0000000000000061, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_448[] = {
0x0002000100000000, 0x0123456789abcdef, 0x0000007f00000005, 0x0000003700000059, 0x000200030000000c, 0x0123456789abcdef,
0x000123456789abcd, 0x0000000000000003, 0x0000004a0000002d, 0x0000004a00000031, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000015, 0x0000001200000015, 0x62a4c37a5c22712f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
0x0000000000000061, 0x0000000000000061, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_449[] = {
0x0002000100000000, 0x0123456789abcdef, 0x0000007f00000005, 0x0000001e00000059, 0x000200030000000c, 0x0123456789abcdef,
0x000123456789abcd, 0x0000000000000003, 0x0000004a0000002d, 0x0000004a00000031, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000015, 0x0000001200000015, 0x62a4c37a5c22712f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
0x0000000000000061, 0x0000000000000061, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005, 0x0000000000000078,
0x0000000000007a79,
};

static const uint64_t words_450[] = {
0x0002000100000000, 0x0123456789abcdef, 0x0000007f00000005, 0x0001000100000058, 0x000200030000000c, 0x0123456789abcdef,
0x000123456789abcd, 0x0000000000000003, 0x0000004a0000002d, 0x0000004a00000031, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000015, 0x0000001200000015, 0x62a4c37a5c22712f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
0x0000000000000061, 0x0000000000000061, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_451[] = {
0x0002000100000000, 0x0123456789abcdef, 0x0000007f00000005, 0x0000000000000000, 0x000200030000000c, 0x0123456789abcdef,
0x000123456789abcd, 0x0000000000000003, 0x0000004a0000002d, 0x0000004a00000031, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000015, 0x0000001200000015, 0x62a4c37a5c22712f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
0x0000000000000061, 0x0000000000000061,
};

static const uint64_t words_452[] = {
0x00000000fffffffc,
};

static const uint64_t words_453[] = {
0x0001000100000000, 0x0000000000000000, 0x000000a700000001, 0x0002000300000010, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_454[] = {
0x0000000300000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_455[] = {
0x0000000300000000, 0x0000000080000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_456[] = {
0x0000000300000000, 0xffff00047fffffff, 0xffffffffffffffff, 0xffffffffffffffff,
};

static const uint64_t words_457[] = {
0x0000000300000000, 0x89ab000409abcdef, 0x0000000123456789, 0x0123456789abcdef,
};

static const uint64_t words_458[] = {
0x0000000500000000, 0x89ab000409abcdef, 0x0000000123456789, 0x0123456789abcdef, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_459[] = {
0x0001000300000000, 0x89ab000409abcdef, 0x0000000123456789, 0x0123456789abcdef, 0x000000c200000001, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_460[] = {
0x0001000300000000, 0x89ab000409abcdef, 0x0000000123456789, 0x0123456789abcdef, 0x0000003700000001, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_461[] = {
0x0001000300000000, 0x89ab000409abcdef, 0x0000000123456789, 0x0123456789abcdef, 0x0000001e00000001, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_462[] = {
0x0001000300000000, 0x89ab000409abcdef, 0x0000000123456789, 0x0123456789abcdef, 0x0001000100000000, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_463[] = {
0x0001000300000000, 0x89ab000409abcdef, 0x0000000123456789, 0x0123456789abcdef, 0x0000000000000000,
};

static const uint64_t words_464[] = {
0x00000000fffffffc,
};

static const uint64_t words_465[] = {
0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_467[] = {
0x0000000080000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_468[] = {
0x0000000080000000,
};

static const uint64_t words_469[] = {
0xffff00047fffffff, 0xffffffffffffffff, 0xffffffffffffffff,
};

static const uint64_t words_470[] = {
0xffff00047fffffff, 0xffffffffffffffff, 0xffffffffffffffff,
};

static const uint64_t words_471[] = {
0x89ab000409abcdef, 0x0000000123456789, 0x0123456789abcdef,
};

static const uint64_t words_472[] = {
0x89ab000409abcdef, 0x0000000123456789, 0x0123456789abcdef,
};

static const uint64_t words_473[] = {
0x89ab000409abcdef, 0x0000000123456789, 0x0123456789abcdef, 0x0000000000001234,
};

static const uint64_t words_474[] = {
0x0001000400000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_475[] = {
0x0001000400000000, 0x0000000000000000, 0x8000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000001,
0x0000000000000061,
};

static const uint64_t words_476[] = {
0x0001000400000000, 0xffffffffffffffff, 0x7fffffff00000004, 0xffffffffffffffff, 0xffffffffffffffff, 0x0000010200000001,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
};

static const uint64_t words_477[] = {
0x0001000400000000, 0x6789abcd89abcdef, 0x2345678900000004, 0x0123456789abcdef, 0x000123456789abcd, 0x0000004a00000001,
0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_478[] = {
0x0001000600000000, 0x6789abcd89abcdef, 0x2345678900000004, 0x0123456789abcdef, 0x000123456789abcd, 0x0000000000000000,
0x0000000000000000, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_479[] = {
0x0001000400000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000a00000001,
0x0000000000000000,
};

static const uint64_t words_480[] = {
0x0002000400000000, 0x6789abcd89abcdef, 0x2345678900000004, 0x0123456789abcdef, 0x000123456789abcd, 0x0000004a00000005,
0x000000c200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_481[] = {
0x0002000400000000, 0x6789abcd89abcdef, 0x2345678900000004, 0x0123456789abcdef, 0x000123456789abcd, 0x0000004a00000005,
0x0000003700000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_482[] = {
0x0002000400000000, 0x6789abcd89abcdef, 0x2345678900000004, 0x0123456789abcdef, 0x000123456789abcd, 0x0000004a00000005,
0x0000001e00000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_483[] = {
0x0002000400000000, 0x6789abcd89abcdef, 0x2345678900000004, 0x0123456789abcdef, 0x000123456789abcd, 0x0000004a00000005,
0x0001000100000008, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_484[] = {
0x0002000400000000, 0x6789abcd89abcdef, 0x2345678900000004, 0x0123456789abcdef, 0x000123456789abcd, 0x0000004a00000005,
0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_485[] = {
0x00000000fffffffc,
};

static const uint64_t words_486[] = {
0x0001000400000000, 0x0000000000000000, 0x8000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000010a00000001,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x0000000000000000,
};

static const uint64_t words_487[] = {
0x0001000200000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_488[] = {
0x0001000200000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_489[] = {
0x0001000200000000, 0x0000ffffffffffff, 0x00000000ffffffff, 0x0000010200000001, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x0065646362617a79,
};

static const uint64_t words_490[] = {
0x0001000200000000, 0x0000abcd89abcdef, 0x0000000023456789, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_491[] = {
0x0001000400000000, 0x0000abcd89abcdef, 0x0000000023456789, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000001,
0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_492[] = {
0x0001000200000000, 0x0000000000000000, 0x0000000000000000, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_493[] = {
0x0002000200000000, 0x0000abcd89abcdef, 0x0000000023456789, 0x0000004a00000005, 0x000000c200000009, 0x62a4c37a5c22712f,
0x0000000000000000, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_494[] = {
0x0002000200000000, 0x0000abcd89abcdef, 0x0000000023456789, 0x0000004a00000005, 0x0000003700000009, 0x62a4c37a5c22712f,
0x0000000000000000, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_495[] = {
0x0002000200000000, 0x0000abcd89abcdef, 0x0000000023456789, 0x0000004a00000005, 0x0000001e00000009, 0x62a4c37a5c22712f,
0x0000000000000000, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_496[] = {
0x0002000200000000, 0x0000abcd89abcdef, 0x0000000023456789, 0x0000004a00000005, 0x0001000100000008, 0x62a4c37a5c22712f,
0x0000000000000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_497[] = {
0x0002000200000000, 0x0000abcd89abcdef, 0x0000000023456789, 0x0000004a00000005, 0x0000000000000000, 0x62a4c37a5c22712f,
0x0000000000000000,
};

static const uint64_t words_498[] = {
0x00000000fffffffc,
};

static const uint64_t words_499[] = {
0x0001000200000000, 0x0000000000000000, 0x0000000000000000, 0x0000010a00000001, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x0000000000000000,
};

static const uint64_t words_500[] = {
0x0002000100000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_501[] = {
0x0002000100000000, 0x0000000000000000, 0x0000001200000005, 0x0000000a00000005, 0x0000000000000061, 0x0000000000000000,
};

static const uint64_t words_502[] = {
0x0002000100000000, 0xffffffffffffffff, 0x0000080200000005, 0x0000100200000081, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665,
0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877,
0x6c6b6a6968676665, 0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x007574737271706f,
0x0706050403020100, 0x0f0e0d0c0b0a0908, 0x1716151413121110, 0x1f1e1d1c1b1a1918, 0x2726252423222120, 0x2f2e2d2c2b2a2928,
0x3736353433323130, 0x3f3e3d3c3b3a3938, 0x4746454443424140, 0x4f4e4d4c4b4a4948, 0x5756555453525150, 0x5f5e5d5c5b5a5958,
0x6766656463626160, 0x6f6e6d6c6b6a6968, 0x7776757473727170, 0x7f7e7d7c7b7a7978, 0x8786858483828180, 0x8f8e8d8c8b8a8988,
0x9796959493929190, 0x9f9e9d9c9b9a9998, 0xa7a6a5a4a3a2a1a0, 0xafaeadacabaaa9a8, 0xb7b6b5b4b3b2b1b0, 0xbfbebdbcbbbab9b8,
0xc7c6c5c4c3c2c1c0, 0xcfcecdcccbcac9c8, 0xd7d6d5d4d3d2d1d0, 0xdfdedddcdbdad9d8, 0xe7e6e5e4e3e2e1e0, 0xefeeedecebeae9e8,
0xf7f6f5f4f3f2f1f0, 0x0403020100faf9f8, 0x0c0b0a0908070605, 0x14131211100f0e0d, 0x1c1b1a1918171615, 0x24232221201f1e1d,
0x2c2b2a2928272625, 0x34333231302f2e2d, 0x3c3b3a3938373635, 0x44434241403f3e3d, 0x4c4b4a4948474645, 0x54535251504f4e4d,
0x5c5b5a5958575655, 0x64636261605f5e5d, 0x6c6b6a6968676665, 0x74737271706f6e6d, 0x7c7b7a7978777675, 0x84838281807f7e7d,
0x8c8b8a8988878685, 0x94939291908f8e8d, 0x9c9b9a9998979695, 0xa4a3a2a1a09f9e9d, 0xacabaaa9a8a7a6a5, 0xb4b3b2b1b0afaead,
0xbcbbbab9b8b7b6b5, 0xc4c3c2c1c0bfbebd, 0xcccbcac9c8c7c6c5, 0xd4d3d2d1d0cfcecd, 0xdcdbdad9d8d7d6d5, 0xe4e3e2e1e0dfdedd,
0xecebeae9e8e7e6e5, 0xf4f3f2f1f0efeeed, 0x0100faf9f8f7f6f5, 0x0908070605040302,
};

static const uint64_t words_503[] = {
0x0002000100000000, 0x00000123456789ab, 0x0000004a00000005, 0x0000006200000009, 0x62a4c37a5c22712f, 0x0000000000000000,
0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
};

static const uint64_t words_504[] = {
0x0002000300000000, 0x00000123456789ab, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000006200000009,
0x62a4c37a5c22712f, 0x0000000000000000, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
};

static const uint64_t words_505[] = {
0x0002000100000000, 0x0000000000000000, 0x0000000a00000005, 0x0000000200000005, 0x0000000000000000,
};

static const uint64_t words_506[] = {
0x0003000100000000, 0x00000123456789ab, 0x0000004a00000009, 0x000000620000000d, 0x000000c200000011, 0x62a4c37a5c22712f,
0x0000000000000000, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_507[] = {
0x0003000100000000, 0x00000123456789ab, 0x0000004a00000009, 0x000000620000000d, 0x0000003700000011, 0x62a4c37a5c22712f,
0x0000000000000000, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_508[] = {
0x0003000100000000, 0x00000123456789ab, 0x0000004a00000009, 0x000000620000000d, 0x0000001e00000011, 0x62a4c37a5c22712f,
0x0000000000000000, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_509[] = {
0x0003000100000000, 0x00000123456789ab, 0x0000004a00000009, 0x000000620000000d, 0x0001000100000010, 0x62a4c37a5c22712f,
0x0000000000000000, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_510[] = {
0x0003000100000000, 0x00000123456789ab, 0x0000004a00000009, 0x000000620000000d, 0x0000000000000000, 0x62a4c37a5c22712f,
0x0000000000000000, 0xfbfafffefdfcfbfa, 0x00000000fffefdfc,
};

static const uint64_t words_511[] = {
0x00000000fffffffc,
};

static const uint64_t words_512[] = {
0x0002000100000000, 0x0000000000000000, 0x0000080a00000005, 0x0000000a00000085, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665,
0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877,
0x6c6b6a6968676665, 0x74737271706f6e6d, 0x62617a7978777675, 0x6a69686766656463, 0x7271706f6e6d6c6b, 0x7a79787776757473,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f,
0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_513[] = {
0x0002000100000000, 0x0000000000000000, 0x0000001200000005, 0x0000100a00000005, 0x0000000000000061, 0x0706050403020100,
0x0f0e0d0c0b0a0908, 0x1716151413121110, 0x1f1e1d1c1b1a1918, 0x2726252423222120, 0x2f2e2d2c2b2a2928, 0x3736353433323130,
0x3f3e3d3c3b3a3938, 0x4746454443424140, 0x4f4e4d4c4b4a4948, 0x5756555453525150, 0x5f5e5d5c5b5a5958, 0x6766656463626160,
0x6f6e6d6c6b6a6968, 0x7776757473727170, 0x7f7e7d7c7b7a7978, 0x8786858483828180, 0x8f8e8d8c8b8a8988, 0x9796959493929190,
0x9f9e9d9c9b9a9998, 0xa7a6a5a4a3a2a1a0, 0xafaeadacabaaa9a8, 0xb7b6b5b4b3b2b1b0, 0xbfbebdbcbbbab9b8, 0xc7c6c5c4c3c2c1c0,
0xcfcecdcccbcac9c8, 0xd7d6d5d4d3d2d1d0, 0xdfdedddcdbdad9d8, 0xe7e6e5e4e3e2e1e0, 0xefeeedecebeae9e8, 0xf7f6f5f4f3f2f1f0,
0x0403020100faf9f8, 0x0c0b0a0908070605, 0x14131211100f0e0d, 0x1c1b1a1918171615, 0x24232221201f1e1d, 0x2c2b2a2928272625,
0x34333231302f2e2d, 0x3c3b3a3938373635, 0x44434241403f3e3d, 0x4c4b4a4948474645, 0x54535251504f4e4d, 0x5c5b5a5958575655,
0x64636261605f5e5d, 0x6c6b6a6968676665, 0x74737271706f6e6d, 0x7c7b7a7978777675, 0x84838281807f7e7d, 0x8c8b8a8988878685,
0x94939291908f8e8d, 0x9c9b9a9998979695, 0xa4a3a2a1a09f9e9d, 0xacabaaa9a8a7a6a5, 0xb4b3b2b1b0afaead, 0xbcbbbab9b8b7b6b5,
0xc4c3c2c1c0bfbebd, 0xcccbcac9c8c7c6c5, 0xd4d3d2d1d0cfcecd, 0xdcdbdad9d8d7d6d5, 0xe4e3e2e1e0dfdedd, 0xecebeae9e8e7e6e5,
0xf4f3f2f1f0efeeed, 0x0100faf9f8f7f6f5, 0x0908070605040302, 0x000000000000000a,
};

static const uint64_t words_514[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000000000003,
};

static const uint64_t words_515[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000000000003,
};

static const uint64_t words_516[] = {
0x0001000100000000, 0x00000000ffffffff, 0x0000000000000003,
};

static const uint64_t words_517[] = {
0x0001000100000000, 0x000000006789abcd, 0x0000000000000003,
};

static const uint64_t words_518[] = {
0x0001000300000000, 0x000000006789abcd, 0x0000000000000000, 0x0000000000000000, 0x0000000000000003,
};

static const uint64_t words_519[] = {
0x0000000000000000,
};

static const uint64_t words_521[] = {
0x0000000000000000,
};

static const uint64_t words_523[] = {
0x00000000ffffffff,
};

static const uint64_t words_524[] = {
0x00000000ffffffff,
};

static const uint64_t words_525[] = {
0x000000006789abcd,
};

static const uint64_t words_526[] = {
0x000000006789abcd,
};

static const uint64_t words_527[] = {
0x000000006789abcd, 0x0000000000001234,
};

static const uint64_t words_528[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_529[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_530[] = {
0x0000000100000000, 0x00000000ffffffff,
};

static const uint64_t words_531[] = {
0x0000000100000000, 0x0000000089abcdef,
};

static const uint64_t words_532[] = {
0x0000000300000000, 0x0000000089abcdef, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_533[] = {
0x0001000100000000, 0x0000000089abcdef, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_534[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_535[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_536[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_537[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000000000000000,
};

static const uint64_t words_538[] = {
0x00000000fffffffc,
};

static const uint64_t words_539[] = {
0x0000000000000000,
};

static const uint64_t words_541[] = {
0x0000000000000000,
};

static const uint64_t words_543[] = {
0x00000000ffffffff,
};

static const uint64_t words_544[] = {
0x00000000ffffffff,
};

static const uint64_t words_545[] = {
0x0000000089abcdef,
};

static const uint64_t words_546[] = {
0x0000000089abcdef,
};

static const uint64_t words_547[] = {
0x0000000089abcdef, 0x0000000000001234,
};

static const uint64_t words_548[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_549[] = {
0x0001000100000000, 0x0000000000000000, 0x0000002f00000001, 0x0001000400000004, 0x0000000000000000, 0x8000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_550[] = {
0x0001000100000000, 0x00000000ffffffff, 0x0000014700000001, 0x0001000400000020, 0xffffffffffffffff, 0x7fffffff00000004,
0xffffffffffffffff, 0xffffffffffffffff, 0x000001020000008d, 0xffffffffffffffff, 0x7fffffff00000004, 0xffffffffffffffff,
0xffffffffffffffff, 0x0000010200000089, 0xffffffffffffffff, 0x7fffffff00000004, 0xffffffffffffffff, 0xffffffffffffffff,
0x0000010200000085, 0xffffffffffffffff, 0x7fffffff00000004, 0xffffffffffffffff, 0xffffffffffffffff, 0x0000010200000081,
0xffffffffffffffff, 0x7fffffff00000004, 0xffffffffffffffff, 0xffffffffffffffff, 0x000001020000007d, 0xffffffffffffffff,
0x7fffffff00000004, 0xffffffffffffffff, 0xffffffffffffffff, 0x0000010200000079, 0xffffffffffffffff, 0x7fffffff00000004,
0xffffffffffffffff, 0xffffffffffffffff, 0x0000010200000075, 0xffffffffffffffff, 0x7fffffff00000004, 0xffffffffffffffff,
0xffffffffffffffff, 0x0000010200000071, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
};

static const uint64_t words_551[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000007f00000001, 0x000100040000000c, 0x6789abcd89abcdef, 0x2345678900000004,
0x0123456789abcdef, 0x000123456789abcd, 0x0000004a00000029, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x8000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_552[] = {
0x0001000300000000, 0x0000000089abcdef, 0x0000000000000000, 0x0000000000000000, 0x0000007f00000001, 0x000100040000000c,
0x6789abcd89abcdef, 0x2345678900000004, 0x0123456789abcdef, 0x000123456789abcd, 0x0000004a00000029, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x8000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_553[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000700000001, 0x0001000400000000,
};

static const uint64_t words_554[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000007f00000005, 0x000000c20000004d, 0x000100040000000c, 0x6789abcd89abcdef,
0x2345678900000004, 0x0123456789abcdef, 0x000123456789abcd, 0x0000004a00000029, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x8000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_555[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000007f00000005, 0x000000370000004d, 0x000100040000000c, 0x6789abcd89abcdef,
0x2345678900000004, 0x0123456789abcdef, 0x000123456789abcd, 0x0000004a00000029, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x8000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_556[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000007f00000005, 0x0000001e0000004d, 0x000100040000000c, 0x6789abcd89abcdef,
0x2345678900000004, 0x0123456789abcdef, 0x000123456789abcd, 0x0000004a00000029, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x8000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_557[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000007f00000005, 0x000100010000004c, 0x000100040000000c, 0x6789abcd89abcdef,
0x2345678900000004, 0x0123456789abcdef, 0x000123456789abcd, 0x0000004a00000029, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x8000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_558[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000007f00000005, 0x0000000000000000, 0x000100040000000c, 0x6789abcd89abcdef,
0x2345678900000004, 0x0123456789abcdef, 0x000123456789abcd, 0x0000004a00000029, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x8000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_559[] = {
0x00000000fffffffc,
};

static const uint64_t words_560[] = {
0x0001000100000000, 0x0000000000000000, 0x0000016f00000001, 0x0001000400000024, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000,
};

static const uint64_t words_561[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_562[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_563[] = {
0x0000000100000000, 0x00000000ffffffff,
};

static const uint64_t words_564[] = {
0x0000000100000000, 0x0000000089abcdef,
};

static const uint64_t words_565[] = {
0x0000000300000000, 0x0000000089abcdef, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_566[] = {
0x0001000100000000, 0x0000000089abcdef, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_567[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_568[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_569[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_570[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000000000000000,
};

static const uint64_t words_571[] = {
0x00000000fffffffc,
};

static const uint64_t words_572[] = {
0x0000000000000000,
};

static const uint64_t words_574[] = {
0x0000000000000000,
};

static const uint64_t words_576[] = {
0x00000000ffffffff,
};

static const uint64_t words_577[] = {
0x00000000ffffffff,
};

static const uint64_t words_578[] = {
0x0000000089abcdef,
};

static const uint64_t words_579[] = {
0x0000000089abcdef,
};

static const uint64_t words_580[] = {
0x0000000089abcdef, 0x0000000000001234,
};

static const uint64_t words_581[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_582[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_583[] = {
0x0000000100000000, 0x00000000ffffffff,
};

static const uint64_t words_584[] = {
0x0000000100000000, 0x0000000089abcdef,
};

static const uint64_t words_585[] = {
0x0000000300000000, 0x0000000089abcdef, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_586[] = {
0x0001000100000000, 0x0000000089abcdef, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_587[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_588[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_589[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_590[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000000000000000,
};

static const uint64_t words_591[] = {
0x00000000fffffffc,
};

static const uint64_t words_592[] = {
0x0000000000000000,
};

static const uint64_t words_594[] = {
0x0000000000000000,
};

static const uint64_t words_596[] = {
0x00000000ffffffff,
};

static const uint64_t words_597[] = {
0x00000000ffffffff,
};

static const uint64_t words_598[] = {
0x0000000089abcdef,
};

static const uint64_t words_599[] = {
0x0000000089abcdef,
};

static const uint64_t words_600[] = {
0x0000000089abcdef, 0x0000000000001234,
};

static const uint64_t words_601[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_602[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_603[] = {
0x0000000100000000, 0xffffffffffffffff,
};

static const uint64_t words_604[] = {
0x0000000100000000, 0x6789abcd89abcdef,
};

static const uint64_t words_605[] = {
0x0000000300000000, 0x6789abcd89abcdef, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_606[] = {
0x0001000100000000, 0x6789abcd89abcdef, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_607[] = {
0x0001000100000000, 0x6789abcd89abcdef, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_608[] = {
0x0001000100000000, 0x6789abcd89abcdef, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_609[] = {
0x0001000100000000, 0x6789abcd89abcdef, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_610[] = {
0x0001000100000000, 0x6789abcd89abcdef, 0x0000000000000000,
};

static const uint64_t words_611[] = {
0x00000000fffffffc,
};

static const uint64_t words_612[] = {
0x0000000000000000,
};

static const uint64_t words_614[] = {
0x0000000000000000,
};

static const uint64_t words_616[] = {
0xffffffffffffffff,
};

static const uint64_t words_617[] = {
0xffffffffffffffff,
};

static const uint64_t words_618[] = {
0x6789abcd89abcdef,
};

static const uint64_t words_619[] = {
0x6789abcd89abcdef,
};

static const uint64_t words_620[] = {
0x6789abcd89abcdef, 0x0000000000001234,
};

static const uint64_t words_621[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_622[] = {
0x0001000100000000, 0x0000000000000000, 0x0000001f00000001, 0x0001000200000004, 0x0000000000000000, 0x0000000000000000,
0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_623[] = {
0x0001000100000000, 0x00000000ffffffff, 0x000000c700000001, 0x0001000200000020, 0x0000ffffffffffff, 0x00000000ffffffff,
0x0000010200000055, 0x0000ffffffffffff, 0x00000000ffffffff, 0x0000010200000059, 0x0000ffffffffffff, 0x00000000ffffffff,
0x000001020000005d, 0x0000ffffffffffff, 0x00000000ffffffff, 0x0000010200000061, 0x0000ffffffffffff, 0x00000000ffffffff,
0x0000010200000065, 0x0000ffffffffffff, 0x00000000ffffffff, 0x0000010200000069, 0x0000ffffffffffff, 0x00000000ffffffff,
0x000001020000006d, 0x0000ffffffffffff, 0x00000000ffffffff, 0x0000010200000071, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
};

static const uint64_t words_624[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000004f00000001, 0x000100020000000c, 0x0000abcd89abcdef, 0x0000000023456789,
0x0000004a00000019, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_625[] = {
0x0001000300000000, 0x0000000089abcdef, 0x0000000000000000, 0x0000000000000000, 0x0000004f00000001, 0x000100020000000c,
0x0000abcd89abcdef, 0x0000000023456789, 0x0000004a00000019, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_626[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000700000001, 0x0001000200000000,
};

static const uint64_t words_627[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000004f00000005, 0x000000c200000035, 0x000100020000000c, 0x0000abcd89abcdef,
0x0000000023456789, 0x0000004a00000019, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_628[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000004f00000005, 0x0000003700000035, 0x000100020000000c, 0x0000abcd89abcdef,
0x0000000023456789, 0x0000004a00000019, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_629[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000004f00000005, 0x0000001e00000035, 0x000100020000000c, 0x0000abcd89abcdef,
0x0000000023456789, 0x0000004a00000019, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_630[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000004f00000005, 0x0001000100000034, 0x000100020000000c, 0x0000abcd89abcdef,
0x0000000023456789, 0x0000004a00000019, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_631[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000004f00000005, 0x0000000000000000, 0x000100020000000c, 0x0000abcd89abcdef,
0x0000000023456789, 0x0000004a00000019, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_632[] = {
0x00000000fffffffc,
};

static const uint64_t words_633[] = {
0x0001000100000000, 0x0000000000000000, 0x000000df00000001, 0x0001000200000024, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000,
};

static const uint64_t words_634[] = {
0x0002000100000000, 0x0000000000000006, 0x0000000000000003, 0x0000000000000000,
};

static const uint64_t words_635[] = {
0x0002000100000000, 0x0000000000000006, 0x0000000000000003, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_636[] = {
0x0002000100000000, 0x00000000000000ff, 0x0000000000000003, 0x0000010200000001, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x0065646362617a79,
};

static const uint64_t words_637[] = {
0x0002000100000000, 0x00000000000000ff, 0x0000000000000003, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_638[] = {
0x0002000300000000, 0x00000000000000ff, 0x0000000000000000, 0x0000000000000000, 0x0000000000000003, 0x0000004a00000001,
0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_639[] = {
0x0002000100000000, 0x0000000000000006, 0x0000000000000003, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_640[] = {
0x0002000100000000, 0x0000000000000006, 0x0000000000000003, 0x0000010a00000001, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x0000000000000000,
};

static const uint64_t words_641[] = {
0x0001000600000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_642[] = {
0x0001000600000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_643[] = {
0x0001000600000000, 0x00ff0004ffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x00000000ffffffff,
0xffffffffffffffff, 0x0000010200000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
};

static const uint64_t words_644[] = {
0x0001000600000000, 0x00ab000489abcdef, 0x89abcdef23456789, 0x000123456789abcd, 0x00000123456789ab, 0x0000000023456789,
0x000123456789abcd, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_645[] = {
0x0001000800000000, 0x00ab000489abcdef, 0x89abcdef23456789, 0x000123456789abcd, 0x00000123456789ab, 0x0000000023456789,
0x000123456789abcd, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_646[] = {
0x0001000600000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_647[] = {
0x0002000600000000, 0x00ab000489abcdef, 0x89abcdef23456789, 0x000123456789abcd, 0x00000123456789ab, 0x0000000023456789,
0x000123456789abcd, 0x0000004a00000005, 0x000000c200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_648[] = {
0x0002000600000000, 0x00ab000489abcdef, 0x89abcdef23456789, 0x000123456789abcd, 0x00000123456789ab, 0x0000000023456789,
0x000123456789abcd, 0x0000004a00000005, 0x0000003700000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_649[] = {
0x0002000600000000, 0x00ab000489abcdef, 0x89abcdef23456789, 0x000123456789abcd, 0x00000123456789ab, 0x0000000023456789,
0x000123456789abcd, 0x0000004a00000005, 0x0000001e00000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_650[] = {
0x0002000600000000, 0x00ab000489abcdef, 0x89abcdef23456789, 0x000123456789abcd, 0x00000123456789ab, 0x0000000023456789,
0x000123456789abcd, 0x0000004a00000005, 0x0001000100000008, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_651[] = {
0x0002000600000000, 0x00ab000489abcdef, 0x89abcdef23456789, 0x000123456789abcd, 0x00000123456789ab, 0x0000000023456789,
0x000123456789abcd, 0x0000004a00000005, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_652[] = {
0x00000000fffffffc,
};

static const uint64_t words_653[] = {
0x0001000600000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000010a00000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x0000000000000000,
};

static const uint64_t words_654[] = {
0x0004000400000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_655[] = {
0x0004000400000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x000000120000000d,
0x000000120000000d, 0x0000000e0000000d, 0x0000003f00000011, 0x0000000000000061, 0x0000000000000061, 0x0000001200000001,
0x0000000000000062, 0x0001000600000004, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_656[] = {
0x0004000400000000, 0xffffffff0002ffff, 0xffffffffffffffff, 0x00000007ffffffff, 0xffffffffffffffff, 0x000001020000000d,
0x0000020200000019, 0x0000001e00000035, 0x000000af0000009d, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867,
0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665, 0x0000020200000009, 0x0000020200000025, 0x0000020200000041,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f,
0x646362617a797877, 0x006b6a6968676665, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665,
0x000100060000000c, 0x00ff0004ffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x00000000ffffffff,
0xffffffffffffffff, 0x0000010200000039, 0x00ff0004ffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff,
0x00000000ffffffff, 0xffffffffffffffff, 0x000001020000002d, 0x00ff0004ffffffff, 0xffffffffffffffff, 0xffffffffffffffff,
0xffffffffffffffff, 0x00000000ffffffff, 0xffffffffffffffff, 0x0000010200000021, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
};

static const uint64_t words_657[] = {
0x0004000400000000, 0x456789ab0002ef89, 0x000123456789abcd, 0x0000000623456789, 0x000123456789abcd, 0x0000004a0000000d,
0x0000004a00000011, 0x0000001e00000015, 0x000000af00000029, 0x62a4c37a5c22712f, 0x0000000000000000, 0x676665646362612f,
0x0000000000000000, 0x0000002200000009, 0x0000001200000009, 0x0000004200000009, 0x0000000000656e6f, 0x000000000000002f,
0x0037376e65766573, 0x000100060000000c, 0x00ab000489abcdef, 0x89abcdef23456789, 0x000123456789abcd, 0x00000123456789ab,
0x0000000023456789, 0x000123456789abcd, 0x0000004a00000039, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f,
0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_658[] = {
0x0004000600000000, 0x456789ab0002ef89, 0x000123456789abcd, 0x0000000623456789, 0x000123456789abcd, 0x0000000000000000,
0x0000000000000000, 0x0000004a0000000d, 0x0000004a00000011, 0x0000001e00000015, 0x000000af00000029, 0x62a4c37a5c22712f,
0x0000000000000000, 0x676665646362612f, 0x0000000000000000, 0x0000002200000009, 0x0000001200000009, 0x0000004200000009,
0x0000000000656e6f, 0x000000000000002f, 0x0037376e65766573, 0x000100060000000c, 0x00ab000489abcdef, 0x89abcdef23456789,
0x000123456789abcd, 0x00000123456789ab, 0x0000000023456789, 0x000123456789abcd, 0x0000004a00000039, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_659[] = {
0x0004000400000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000a0000000d,
0x0000000a0000000d, 0x000000060000000d, 0x0000000700000009, 0x0000000000000000, 0x0000000000000000, 0x0001000600000000,
};

static const uint64_t words_660[] = {
0x0005000400000000, 0x456789ab0002ef89, 0x000123456789abcd, 0x0000000623456789, 0x000123456789abcd, 0x0000004a00000011,
0x0000004a00000015, 0x0000001e00000019, 0x000000af0000002d, 0x000000c20000008d, 0x62a4c37a5c22712f, 0x0000000000000000,
0x676665646362612f, 0x0000000000000000, 0x0000002200000009, 0x0000001200000009, 0x0000004200000009, 0x0000000000656e6f,
0x000000000000002f, 0x0037376e65766573, 0x000100060000000c, 0x00ab000489abcdef, 0x89abcdef23456789, 0x000123456789abcd,
0x00000123456789ab, 0x0000000023456789, 0x000123456789abcd, 0x0000004a00000039, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000009,
0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_661[] = {
0x0005000400000000, 0x456789ab0002ef89, 0x000123456789abcd, 0x0000000623456789, 0x000123456789abcd, 0x0000004a00000011,
0x0000004a00000015, 0x0000001e00000019, 0x000000af0000002d, 0x000000370000008d, 0x62a4c37a5c22712f, 0x0000000000000000,
0x676665646362612f, 0x0000000000000000, 0x0000002200000009, 0x0000001200000009, 0x0000004200000009, 0x0000000000656e6f,
0x000000000000002f, 0x0037376e65766573, 0x000100060000000c, 0x00ab000489abcdef, 0x89abcdef23456789, 0x000123456789abcd,
0x00000123456789ab, 0x0000000023456789, 0x000123456789abcd, 0x0000004a00000039, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000009,
0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_662[] = {
0x0005000400000000, 0x456789ab0002ef89, 0x000123456789abcd, 0x0000000623456789, 0x000123456789abcd, 0x0000004a00000011,
0x0000004a00000015, 0x0000001e00000019, 0x000000af0000002d, 0x0000001e0000008d, 0x62a4c37a5c22712f, 0x0000000000000000,
0x676665646362612f, 0x0000000000000000, 0x0000002200000009, 0x0000001200000009, 0x0000004200000009, 0x0000000000656e6f,
0x000000000000002f, 0x0037376e65766573, 0x000100060000000c, 0x00ab000489abcdef, 0x89abcdef23456789, 0x000123456789abcd,
0x00000123456789ab, 0x0000000023456789, 0x000123456789abcd, 0x0000004a00000039, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000009,
0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_663[] = {
0x0005000400000000, 0x456789ab0002ef89, 0x000123456789abcd, 0x0000000623456789, 0x000123456789abcd, 0x0000004a00000011,
0x0000004a00000015, 0x0000001e00000019, 0x000000af0000002d, 0x000100010000008c, 0x62a4c37a5c22712f, 0x0000000000000000,
0x676665646362612f, 0x0000000000000000, 0x0000002200000009, 0x0000001200000009, 0x0000004200000009, 0x0000000000656e6f,
0x000000000000002f, 0x0037376e65766573, 0x000100060000000c, 0x00ab000489abcdef, 0x89abcdef23456789, 0x000123456789abcd,
0x00000123456789ab, 0x0000000023456789, 0x000123456789abcd, 0x0000004a00000039, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000009,
0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_664[] = {
0x0005000400000000, 0x456789ab0002ef89, 0x000123456789abcd, 0x0000000623456789, 0x000123456789abcd, 0x0000004a00000011,
0x0000004a00000015, 0x0000001e00000019, 0x000000af0000002d, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
0x676665646362612f, 0x0000000000000000, 0x0000002200000009, 0x0000001200000009, 0x0000004200000009, 0x0000000000656e6f,
0x000000000000002f, 0x0037376e65766573, 0x000100060000000c, 0x00ab000489abcdef, 0x89abcdef23456789, 0x000123456789abcd,
0x00000123456789ab, 0x0000000023456789, 0x000123456789abcd, 0x0000004a00000039, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000009,
0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_665[] = {
0x00000000fffffffc,
};

static const uint64_t words_666[] = {
0x0004000400000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000010a0000000d,
0x000000120000001d, 0x0000000e0000001d, 0x0000003f00000021, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x0000000000000000, 0x0000000000000061, 0x0000001200000001, 0x0000000000000062, 0x0001000600000004,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_667[] = {
0x0004000400000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x000000120000000d,
0x0000020a0000000d, 0x0000000e0000002d, 0x0000003f00000031, 0x0000000000000061, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x6c6b6a6968676665,
0x0000000000000000, 0x0000001200000001, 0x0000000000000062, 0x0001000600000004, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_668[] = {
0x0004000400000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x000000120000000d,
0x000000120000000d, 0x0000010e0000000d, 0x0000003f00000111, 0x0000000000000061, 0x0000000000000061, 0x0000001200000081,
0x0000001200000081, 0x0000001200000081, 0x0000001200000081, 0x0000001200000081, 0x0000001200000081, 0x0000001200000081,
0x0000001200000081, 0x0000001200000081, 0x0000001200000081, 0x0000001200000081, 0x0000001200000081, 0x0000001200000081,
0x0000001200000081, 0x0000001200000081, 0x0000001200000081, 0x0000001200000081, 0x0000001200000081, 0x0000001200000081,
0x0000001200000081, 0x0000001200000081, 0x0000001200000081, 0x0000001200000081, 0x0000001200000081, 0x0000001200000081,
0x0000001200000081, 0x0000001200000081, 0x0000001200000081, 0x0000001200000081, 0x0000001200000081, 0x0000001200000081,
0x0000001200000081, 0x0000001200000081, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078,
0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078,
0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078,
0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078,
0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078,
0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0000000000000078, 0x0001000600000004,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_669[] = {
0x0004000400000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x000000120000000d,
0x000000120000000d, 0x0000000e0000000d, 0x0000003f00000031, 0x0000000000000061, 0x0000000000000061, 0x0000020a00000001,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f,
0x646362617a797877, 0x6c6b6a6968676665, 0x0000000000000000, 0x0001000600000004, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_670[] = {
0x0004000400000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x000000120000000d,
0x000000120000000d, 0x0000000e0000000d, 0x00000e3f00000011, 0x0000000000000061, 0x0000000000000061, 0x0000001200000001,
0x0000000000000062, 0x0001000600000104, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000,
};

static const uint64_t words_671[] = {
0x0003000100000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_672[] = {
0x0003000100000000, 0x0000000000000000, 0x0000001200000009, 0x0000001200000009, 0x0000004700000009, 0x0000000000000061,
0x0000000000000061, 0x0004000400000004, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x000000120000000d, 0x000000120000000d, 0x0000000e0000000d, 0x0000003f00000011, 0x0000000000000061, 0x0000000000000061,
0x0000001200000001, 0x0000000000000062, 0x0001000600000004, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_673[] = {
0x0003000100000000, 0x00000000ffffffff, 0x0000010200000009, 0x0000010200000015, 0x000000c700000021, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x0065646362617a79, 0x000400040000000c, 0xffffffff0002ffff, 0xffffffffffffffff, 0x00000007ffffffff, 0xffffffffffffffff,
0x000001020000004d, 0x0000020200000059, 0x0000001e00000075, 0x000000af000000dd, 0xffffffff0002ffff, 0xffffffffffffffff,
0x00000007ffffffff, 0xffffffffffffffff, 0x0000010200000151, 0x000002020000015d, 0x0000001e00000179, 0x000000af000001e1,
0xffffffff0002ffff, 0xffffffffffffffff, 0x00000007ffffffff, 0xffffffffffffffff, 0x0000010200000255, 0x0000020200000261,
0x0000001e0000027d, 0x000000af000002e5, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f,
0x646362617a797877, 0x006b6a6968676665, 0x0000020200000009, 0x0000020200000025, 0x0000020200000041, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877,
0x006b6a6968676665, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867,
0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665, 0x000100060000000c,
0x00ff0004ffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x00000000ffffffff, 0xffffffffffffffff,
0x0000010200000039, 0x00ff0004ffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x00000000ffffffff,
0xffffffffffffffff, 0x000001020000002d, 0x00ff0004ffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff,
0x00000000ffffffff, 0xffffffffffffffff, 0x0000010200000021, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867,
0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665, 0x0000020200000009, 0x0000020200000025, 0x0000020200000041,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f,
0x646362617a797877, 0x006b6a6968676665, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665,
0x000100060000000c, 0x00ff0004ffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x00000000ffffffff,
0xffffffffffffffff, 0x0000010200000039, 0x00ff0004ffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff,
0x00000000ffffffff, 0xffffffffffffffff, 0x000001020000002d, 0x00ff0004ffffffff, 0xffffffffffffffff, 0xffffffffffffffff,
0xffffffffffffffff, 0x00000000ffffffff, 0xffffffffffffffff, 0x0000010200000021, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665, 0x0000020200000009, 0x0000020200000025,
0x0000020200000041, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867,
0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877, 0x006b6a6968676665, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x6e6d6c6b6a696867, 0x767574737271706f, 0x646362617a797877,
0x006b6a6968676665, 0x000100060000000c, 0x00ff0004ffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff,
0x00000000ffffffff, 0xffffffffffffffff, 0x0000010200000039, 0x00ff0004ffffffff, 0xffffffffffffffff, 0xffffffffffffffff,
0xffffffffffffffff, 0x00000000ffffffff, 0xffffffffffffffff, 0x000001020000002d, 0x00ff0004ffffffff, 0xffffffffffffffff,
0xffffffffffffffff, 0xffffffffffffffff, 0x00000000ffffffff, 0xffffffffffffffff, 0x0000010200000021, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271,
0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
};

static const uint64_t words_674[] = {
0x0003000100000000, 0x0000000089abcdef, 0x0000004a00000009, 0x0000004a0000000d, 0x000000c700000011, 0x676665646362612f,
0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000, 0x000400040000000c, 0x456789ab0002ef89, 0x000123456789abcd,
0x0000000623456789, 0x000123456789abcd, 0x0000004a0000004d, 0x0000004a00000051, 0x0000001e00000055, 0x000000af00000069,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000099, 0x0000001200000099, 0x0000000e00000099, 0x0000003f0000009d, 0x62a4c37a5c22712f, 0x0000000000000000,
0x676665646362612f, 0x0000000000000000, 0x0000002200000009, 0x0000001200000009, 0x0000004200000009, 0x0000000000656e6f,
0x000000000000002f, 0x0037376e65766573, 0x000100060000000c, 0x00ab000489abcdef, 0x89abcdef23456789, 0x000123456789abcd,
0x00000123456789ab, 0x0000000023456789, 0x000123456789abcd, 0x0000004a00000039, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000009,
0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x0000000000000061, 0x0000000000000061, 0x0000001200000001,
0x0000000000000062, 0x0001000600000004, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_675[] = {
0x0003000300000000, 0x0000000089abcdef, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000009, 0x0000004a0000000d,
0x000000c700000011, 0x676665646362612f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000, 0x000400040000000c,
0x456789ab0002ef89, 0x000123456789abcd, 0x0000000623456789, 0x000123456789abcd, 0x0000004a0000004d, 0x0000004a00000051,
0x0000001e00000055, 0x000000af00000069, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000001200000099, 0x0000001200000099, 0x0000000e00000099, 0x0000003f0000009d,
0x62a4c37a5c22712f, 0x0000000000000000, 0x676665646362612f, 0x0000000000000000, 0x0000002200000009, 0x0000001200000009,
0x0000004200000009, 0x0000000000656e6f, 0x000000000000002f, 0x0037376e65766573, 0x000100060000000c, 0x00ab000489abcdef,
0x89abcdef23456789, 0x000123456789abcd, 0x00000123456789ab, 0x0000000023456789, 0x000123456789abcd, 0x0000004a00000039,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x0000000000000061,
0x0000000000000061, 0x0000001200000001, 0x0000000000000062, 0x0001000600000004, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_676[] = {
0x0003000100000000, 0x0000000000000000, 0x0000000a00000009, 0x0000000a00000009, 0x0000000700000009, 0x0000000000000000,
0x0000000000000000, 0x0004000400000000,
};

static const uint64_t words_677[] = {
0x0004000100000000, 0x0000000089abcdef, 0x0000004a0000000d, 0x0000004a00000011, 0x000000c700000015, 0x000000c200000135,
0x676665646362612f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000, 0x000400040000000c, 0x456789ab0002ef89,
0x000123456789abcd, 0x0000000623456789, 0x000123456789abcd, 0x0000004a0000004d, 0x0000004a00000051, 0x0000001e00000055,
0x000000af00000069, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000099, 0x0000001200000099, 0x0000000e00000099, 0x0000003f0000009d, 0x62a4c37a5c22712f,
0x0000000000000000, 0x676665646362612f, 0x0000000000000000, 0x0000002200000009, 0x0000001200000009, 0x0000004200000009,
0x0000000000656e6f, 0x000000000000002f, 0x0037376e65766573, 0x000100060000000c, 0x00ab000489abcdef, 0x89abcdef23456789,
0x000123456789abcd, 0x00000123456789ab, 0x0000000023456789, 0x000123456789abcd, 0x0000004a00000039, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x0000000000000061, 0x0000000000000061,
0x0000001200000001, 0x0000000000000062, 0x0001000600000004, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_678[] = {
0x0004000100000000, 0x0000000089abcdef, 0x0000004a0000000d, 0x0000004a00000011, 0x000000c700000015, 0x0000003700000135,
0x676665646362612f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000, 0x000400040000000c, 0x456789ab0002ef89,
0x000123456789abcd, 0x0000000623456789, 0x000123456789abcd, 0x0000004a0000004d, 0x0000004a00000051, 0x0000001e00000055,
0x000000af00000069, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000099, 0x0000001200000099, 0x0000000e00000099, 0x0000003f0000009d, 0x62a4c37a5c22712f,
0x0000000000000000, 0x676665646362612f, 0x0000000000000000, 0x0000002200000009, 0x0000001200000009, 0x0000004200000009,
0x0000000000656e6f, 0x000000000000002f, 0x0037376e65766573, 0x000100060000000c, 0x00ab000489abcdef, 0x89abcdef23456789,
0x000123456789abcd, 0x00000123456789ab, 0x0000000023456789, 0x000123456789abcd, 0x0000004a00000039, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x0000000000000061, 0x0000000000000061,
0x0000001200000001, 0x0000000000000062, 0x0001000600000004, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_679[] = {
0x0004000100000000, 0x0000000089abcdef, 0x0000004a0000000d, 0x0000004a00000011, 0x000000c700000015, 0x0000001e00000135,
0x676665646362612f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000, 0x000400040000000c, 0x456789ab0002ef89,
0x000123456789abcd, 0x0000000623456789, 0x000123456789abcd, 0x0000004a0000004d, 0x0000004a00000051, 0x0000001e00000055,
0x000000af00000069, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000099, 0x0000001200000099, 0x0000000e00000099, 0x0000003f0000009d, 0x62a4c37a5c22712f,
0x0000000000000000, 0x676665646362612f, 0x0000000000000000, 0x0000002200000009, 0x0000001200000009, 0x0000004200000009,
0x0000000000656e6f, 0x000000000000002f, 0x0037376e65766573, 0x000100060000000c, 0x00ab000489abcdef, 0x89abcdef23456789,
0x000123456789abcd, 0x00000123456789ab, 0x0000000023456789, 0x000123456789abcd, 0x0000004a00000039, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x0000000000000061, 0x0000000000000061,
0x0000001200000001, 0x0000000000000062, 0x0001000600000004, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_680[] = {
0x0004000100000000, 0x0000000089abcdef, 0x0000004a0000000d, 0x0000004a00000011, 0x000000c700000015, 0x0001000100000134,
0x676665646362612f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000, 0x000400040000000c, 0x456789ab0002ef89,
0x000123456789abcd, 0x0000000623456789, 0x000123456789abcd, 0x0000004a0000004d, 0x0000004a00000051, 0x0000001e00000055,
0x000000af00000069, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000099, 0x0000001200000099, 0x0000000e00000099, 0x0000003f0000009d, 0x62a4c37a5c22712f,
0x0000000000000000, 0x676665646362612f, 0x0000000000000000, 0x0000002200000009, 0x0000001200000009, 0x0000004200000009,
0x0000000000656e6f, 0x000000000000002f, 0x0037376e65766573, 0x000100060000000c, 0x00ab000489abcdef, 0x89abcdef23456789,
0x000123456789abcd, 0x00000123456789ab, 0x0000000023456789, 0x000123456789abcd, 0x0000004a00000039, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x0000000000000061, 0x0000000000000061,
0x0000001200000001, 0x0000000000000062, 0x0001000600000004, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_681[] = {
0x0004000100000000, 0x0000000089abcdef, 0x0000004a0000000d, 0x0000004a00000011, 0x000000c700000015, 0x0000000000000000,
0x676665646362612f, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000, 0x000400040000000c, 0x456789ab0002ef89,
0x000123456789abcd, 0x0000000623456789, 0x000123456789abcd, 0x0000004a0000004d, 0x0000004a00000051, 0x0000001e00000055,
0x000000af00000069, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000099, 0x0000001200000099, 0x0000000e00000099, 0x0000003f0000009d, 0x62a4c37a5c22712f,
0x0000000000000000, 0x676665646362612f, 0x0000000000000000, 0x0000002200000009, 0x0000001200000009, 0x0000004200000009,
0x0000000000656e6f, 0x000000000000002f, 0x0037376e65766573, 0x000100060000000c, 0x00ab000489abcdef, 0x89abcdef23456789,
0x000123456789abcd, 0x00000123456789ab, 0x0000000023456789, 0x000123456789abcd, 0x0000004a00000039, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x0000000000000061, 0x0000000000000061,
0x0000001200000001, 0x0000000000000062, 0x0001000600000004, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_682[] = {
0x00000000fffffffc,
};

static const uint64_t words_683[] = {
0x0003000100000000, 0x0000000000000000, 0x0000010a00000009, 0x0000001200000019, 0x0000004700000019, 0x6867666564636261,
0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x0000000000000000, 0x0000000000000061, 0x0004000400000004,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x000000120000000d, 0x000000120000000d,
0x0000000e0000000d, 0x0000003f00000011, 0x0000000000000061, 0x0000000000000061, 0x0000001200000001, 0x0000000000000062,
0x0001000600000004, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_684[] = {
0x0003000100000000, 0x0000000000000000, 0x0000001200000009, 0x0000010a00000009, 0x0000004700000019, 0x0000000000000061,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x0000000000000000, 0x0004000400000004,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x000000120000000d, 0x000000120000000d,
0x0000000e0000000d, 0x0000003f00000011, 0x0000000000000061, 0x0000000000000061, 0x0000001200000001, 0x0000000000000062,
0x0001000600000004, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_685[] = {
0x0003000100000000, 0x0000000000000000, 0x0000001200000009, 0x0000001200000009, 0x0000104700000009, 0x0000000000000061,
0x0000000000000061, 0x0004000400000104, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_686[] = {
0x0001000400000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_687[] = {
0x0001000400000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000001200000001,
0x0000000000000061,
};

static const uint64_t words_688[] = {
0x0001000400000000, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x0000ffff00ff0004, 0x0000010200000001,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
};

static const uint64_t words_689[] = {
0x0001000400000000, 0x6789abcd89abcdef, 0x00000123456789ab, 0x0000000123456789, 0x000089ab00cd0004, 0x0000004a00000001,
0x676665646362612f, 0x0000000000000000,
};

static const uint64_t words_690[] = {
0x0001000600000000, 0x6789abcd89abcdef, 0x00000123456789ab, 0x0000000123456789, 0x000089ab00cd0004, 0x0000000000000000,
0x0000000000000000, 0x0000004a00000001, 0x676665646362612f, 0x0000000000000000,
};

static const uint64_t words_691[] = {
0x0001000400000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000a00000001,
0x0000000000000000,
};

static const uint64_t words_692[] = {
0x0002000400000000, 0x6789abcd89abcdef, 0x00000123456789ab, 0x0000000123456789, 0x000089ab00cd0004, 0x0000004a00000005,
0x000000c200000009, 0x676665646362612f, 0x0000000000000000, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_693[] = {
0x0002000400000000, 0x6789abcd89abcdef, 0x00000123456789ab, 0x0000000123456789, 0x000089ab00cd0004, 0x0000004a00000005,
0x0000003700000009, 0x676665646362612f, 0x0000000000000000, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_694[] = {
0x0002000400000000, 0x6789abcd89abcdef, 0x00000123456789ab, 0x0000000123456789, 0x000089ab00cd0004, 0x0000004a00000005,
0x0000001e00000009, 0x676665646362612f, 0x0000000000000000, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_695[] = {
0x0002000400000000, 0x6789abcd89abcdef, 0x00000123456789ab, 0x0000000123456789, 0x000089ab00cd0004, 0x0000004a00000005,
0x0001000100000008, 0x676665646362612f, 0x0000000000000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_696[] = {
0x0002000400000000, 0x6789abcd89abcdef, 0x00000123456789ab, 0x0000000123456789, 0x000089ab00cd0004, 0x0000004a00000005,
0x0000000000000000, 0x676665646362612f, 0x0000000000000000,
};

static const uint64_t words_697[] = {
0x00000000fffffffc,
};

static const uint64_t words_698[] = {
0x0001000400000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000010a00000001,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79, 0x0000000000000000,
};

static const uint64_t words_699[] = {
0x0000000500000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_700[] = {
0x0000000500000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_701[] = {
0x0000000500000000, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x00000000ffffffff,
};

static const uint64_t words_702[] = {
0x0000000500000000, 0x0123456789abcdef, 0x000123456789abcd, 0x00000123456789ab, 0x0000000123456789, 0x0000000089abcdef,
};

static const uint64_t words_703[] = {
0x0000000700000000, 0x0123456789abcdef, 0x000123456789abcd, 0x00000123456789ab, 0x0000000123456789, 0x0000000089abcdef,
0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_704[] = {
0x0001000500000000, 0x0123456789abcdef, 0x000123456789abcd, 0x00000123456789ab, 0x0000000123456789, 0x0000000089abcdef,
0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_705[] = {
0x0001000500000000, 0x0123456789abcdef, 0x000123456789abcd, 0x00000123456789ab, 0x0000000123456789, 0x0000000089abcdef,
0x0000003700000001, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_706[] = {
0x0001000500000000, 0x0123456789abcdef, 0x000123456789abcd, 0x00000123456789ab, 0x0000000123456789, 0x0000000089abcdef,
0x0000001e00000001, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_707[] = {
0x0001000500000000, 0x0123456789abcdef, 0x000123456789abcd, 0x00000123456789ab, 0x0000000123456789, 0x0000000089abcdef,
0x0001000100000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_708[] = {
0x0001000500000000, 0x0123456789abcdef, 0x000123456789abcd, 0x00000123456789ab, 0x0000000123456789, 0x0000000089abcdef,
0x0000000000000000,
};

static const uint64_t words_709[] = {
0x00000000fffffffc,
};

static const uint64_t words_710[] = {
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_712[] = {
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_714[] = {
0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x00000000ffffffff,
};

static const uint64_t words_715[] = {
0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x00000000ffffffff,
};

static const uint64_t words_716[] = {
0x0123456789abcdef, 0x000123456789abcd, 0x00000123456789ab, 0x0000000123456789, 0x0000000089abcdef,
};

static const uint64_t words_717[] = {
0x0123456789abcdef, 0x000123456789abcd, 0x00000123456789ab, 0x0000000123456789, 0x0000000089abcdef,
};

static const uint64_t words_718[] = {
0x0123456789abcdef, 0x000123456789abcd, 0x00000123456789ab, 0x0000000123456789, 0x0000000089abcdef, 0x0000000000001234,
};

static const uint64_t words_719[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_720[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_721[] = {
0x0000000100000000, 0x00000000ffffffff,
};

static const uint64_t words_722[] = {
0x0000000100000000, 0x0000000089abcdef,
};

static const uint64_t words_723[] = {
0x0000000300000000, 0x0000000089abcdef, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_724[] = {
0x0001000100000000, 0x0000000089abcdef, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_725[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_726[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_727[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_728[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000000000000000,
};

static const uint64_t words_729[] = {
0x00000000fffffffc,
};

static const uint64_t words_730[] = {
0x0000000000000000,
};

static const uint64_t words_732[] = {
0x0000000000000000,
};

static const uint64_t words_734[] = {
0x00000000ffffffff,
};

static const uint64_t words_735[] = {
0x00000000ffffffff,
};

static const uint64_t words_736[] = {
0x0000000089abcdef,
};

static const uint64_t words_737[] = {
0x0000000089abcdef,
};

static const uint64_t words_738[] = {
0x0000000089abcdef, 0x0000000000001234,
};

static const uint64_t words_739[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_740[] = {
0x0001000100000000, 0x0000000000000000, 0x0000002f00000001, 0x0001000400000004, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_741[] = {
0x0001000100000000, 0x00000000ffffffff, 0x0000014700000001, 0x0001000400000020, 0xffffffffffffffff, 0xffffffffffffffff,
0xffffffffffffffff, 0x0000ffff00ff0004, 0x000001020000008d, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff,
0x0000ffff00ff0004, 0x0000010200000089, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x0000ffff00ff0004,
0x0000010200000085, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x0000ffff00ff0004, 0x0000010200000081,
0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x0000ffff00ff0004, 0x000001020000007d, 0xffffffffffffffff,
0xffffffffffffffff, 0xffffffffffffffff, 0x0000ffff00ff0004, 0x0000010200000079, 0xffffffffffffffff, 0xffffffffffffffff,
0xffffffffffffffff, 0x0000ffff00ff0004, 0x0000010200000075, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff,
0x0000ffff00ff0004, 0x0000010200000071, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
};

static const uint64_t words_742[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000007f00000001, 0x000100040000000c, 0x6789abcd89abcdef, 0x00000123456789ab,
0x0000000123456789, 0x000089ab00cd0004, 0x0000004a00000029, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000009, 0x676665646362612f, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_743[] = {
0x0001000300000000, 0x0000000089abcdef, 0x0000000000000000, 0x0000000000000000, 0x0000007f00000001, 0x000100040000000c,
0x6789abcd89abcdef, 0x00000123456789ab, 0x0000000123456789, 0x000089ab00cd0004, 0x0000004a00000029, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000001200000009, 0x676665646362612f, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_744[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000700000001, 0x0001000400000000,
};

static const uint64_t words_745[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000007f00000005, 0x000000c20000004d, 0x000100040000000c, 0x6789abcd89abcdef,
0x00000123456789ab, 0x0000000123456789, 0x000089ab00cd0004, 0x0000004a00000029, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x676665646362612f, 0x0000000000000000, 0x0000000000000061, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_746[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000007f00000005, 0x000000370000004d, 0x000100040000000c, 0x6789abcd89abcdef,
0x00000123456789ab, 0x0000000123456789, 0x000089ab00cd0004, 0x0000004a00000029, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x676665646362612f, 0x0000000000000000, 0x0000000000000061, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_747[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000007f00000005, 0x0000001e0000004d, 0x000100040000000c, 0x6789abcd89abcdef,
0x00000123456789ab, 0x0000000123456789, 0x000089ab00cd0004, 0x0000004a00000029, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x676665646362612f, 0x0000000000000000, 0x0000000000000061, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_748[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000007f00000005, 0x000100010000004c, 0x000100040000000c, 0x6789abcd89abcdef,
0x00000123456789ab, 0x0000000123456789, 0x000089ab00cd0004, 0x0000004a00000029, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x676665646362612f, 0x0000000000000000, 0x0000000000000061, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_749[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000007f00000005, 0x0000000000000000, 0x000100040000000c, 0x6789abcd89abcdef,
0x00000123456789ab, 0x0000000123456789, 0x000089ab00cd0004, 0x0000004a00000029, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x676665646362612f, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_750[] = {
0x00000000fffffffc,
};

static const uint64_t words_751[] = {
0x0001000100000000, 0x0000000000000000, 0x0000016f00000001, 0x0001000400000024, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000,
};

static const uint64_t words_752[] = {
0x0001000000000000, 0x0000000000000000,
};

static const uint64_t words_753[] = {
0x0001000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_754[] = {
0x0001000000000000, 0x0000010200000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
};

static const uint64_t words_755[] = {
0x0001000000000000, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_756[] = {
0x0001000200000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_757[] = {
0x0001000000000000, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_758[] = {
0x0002000000000000, 0x0000004a00000005, 0x000000c200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_759[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000003700000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_760[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000001e00000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_761[] = {
0x0002000000000000, 0x0000004a00000005, 0x0001000100000008, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_762[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_763[] = {
0x0001000000000000, 0x0000010a00000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x0000000000000000,
};

static const uint64_t words_764[] = {
0x0001000000000000, 0x0000000000000000,
};

static const uint64_t words_765[] = {
0x0001000000000000, 0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_766[] = {
0x0001000000000000, 0x0000010200000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
};

static const uint64_t words_767[] = {
0x0001000000000000, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_768[] = {
0x0001000200000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000001, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_769[] = {
0x0001000000000000, 0x0000000a00000001, 0x0000000000000000,
};

static const uint64_t words_770[] = {
0x0002000000000000, 0x0000004a00000005, 0x000000c200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_771[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000003700000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_772[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000001e00000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_773[] = {
0x0002000000000000, 0x0000004a00000005, 0x0001000100000008, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_774[] = {
0x0002000000000000, 0x0000004a00000005, 0x0000000000000000, 0x62a4c37a5c22712f, 0x0000000000000000,
};

static const uint64_t words_775[] = {
0x0001000000000000, 0x0000010a00000001, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x6665646362617a79,
0x0000000000000000,
};

static const uint64_t words_776[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_777[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_778[] = {
0x0000000100000000, 0xffffffffffffffff,
};

static const uint64_t words_779[] = {
0x0000000100000000, 0x6789abcd89abcdef,
};

static const uint64_t words_780[] = {
0x0000000300000000, 0x6789abcd89abcdef, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_781[] = {
0x0001000100000000, 0x6789abcd89abcdef, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_782[] = {
0x0001000100000000, 0x6789abcd89abcdef, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_783[] = {
0x0001000100000000, 0x6789abcd89abcdef, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_784[] = {
0x0001000100000000, 0x6789abcd89abcdef, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_785[] = {
0x0001000100000000, 0x6789abcd89abcdef, 0x0000000000000000,
};

static const uint64_t words_786[] = {
0x00000000fffffffc,
};

static const uint64_t words_787[] = {
0x0000000000000000,
};

static const uint64_t words_789[] = {
0x0000000000000000,
};

static const uint64_t words_791[] = {
0xffffffffffffffff,
};

static const uint64_t words_792[] = {
0xffffffffffffffff,
};

static const uint64_t words_793[] = {
0x6789abcd89abcdef,
};

static const uint64_t words_794[] = {
0x6789abcd89abcdef,
};

static const uint64_t words_795[] = {
0x6789abcd89abcdef, 0x0000000000001234,
};

static const uint64_t words_796[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_797[] = {
0x0001000100000000, 0x0000000000000000, 0x0000001f00000001, 0x0001000200000004, 0x0000000000000000, 0x0000000000000000,
0x0000001200000001, 0x0000000000000061,
};

static const uint64_t words_798[] = {
0x0001000100000000, 0x00000000ffffffff, 0x000000c700000001, 0x0001000200000020, 0x0000ffffffffffff, 0x00000000ffffffff,
0x0000010200000055, 0x0000ffffffffffff, 0x00000000ffffffff, 0x0000010200000059, 0x0000ffffffffffff, 0x00000000ffffffff,
0x000001020000005d, 0x0000ffffffffffff, 0x00000000ffffffff, 0x0000010200000061, 0x0000ffffffffffff, 0x00000000ffffffff,
0x0000010200000065, 0x0000ffffffffffff, 0x00000000ffffffff, 0x0000010200000069, 0x0000ffffffffffff, 0x00000000ffffffff,
0x000001020000006d, 0x0000ffffffffffff, 0x00000000ffffffff, 0x0000010200000071, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69,
0x7877767574737271, 0x0065646362617a79, 0x6867666564636261, 0x706f6e6d6c6b6a69, 0x7877767574737271, 0x0065646362617a79,
};

static const uint64_t words_799[] = {
0x0001000100000000, 0x0000000089abcdef, 0x0000004f00000001, 0x000100020000000c, 0x0000abcd89abcdef, 0x0000000023456789,
0x0000004a00000019, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_800[] = {
0x0001000300000000, 0x0000000089abcdef, 0x0000000000000000, 0x0000000000000000, 0x0000004f00000001, 0x000100020000000c,
0x0000abcd89abcdef, 0x0000000023456789, 0x0000004a00000019, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_801[] = {
0x0001000100000000, 0x0000000000000000, 0x0000000700000001, 0x0001000200000000,
};

static const uint64_t words_802[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000004f00000005, 0x000000c200000035, 0x000100020000000c, 0x0000abcd89abcdef,
0x0000000023456789, 0x0000004a00000019, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x206e776f6e6b6e75,
0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_803[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000004f00000005, 0x0000003700000035, 0x000100020000000c, 0x0000abcd89abcdef,
0x0000000023456789, 0x0000004a00000019, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x000100010000000c,
0x0000000000000000, 0x0000001200000011, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005,
0x0000000000000061, 0x6968676665646362, 0x0000000000000000,
};

static const uint64_t words_804[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000004f00000005, 0x0000001e00000035, 0x000100020000000c, 0x0000abcd89abcdef,
0x0000000023456789, 0x0000004a00000019, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x0000001200000009,
0x0000000000000000, 0x0000001a00000005, 0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_805[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000004f00000005, 0x0001000100000034, 0x000100020000000c, 0x0000abcd89abcdef,
0x0000000023456789, 0x0000004a00000019, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061, 0x0000000000000000,
0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_806[] = {
0x0002000100000000, 0x0000000089abcdef, 0x0000004f00000005, 0x0000000000000000, 0x000100020000000c, 0x0000abcd89abcdef,
0x0000000023456789, 0x0000004a00000019, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000001200000009, 0x62a4c37a5c22712f, 0x0000000000000000, 0x0000000000000061,
};

static const uint64_t words_807[] = {
0x00000000fffffffc,
};

static const uint64_t words_808[] = {
0x0001000100000000, 0x0000000000000000, 0x000000df00000001, 0x0001000200000024, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000000000000000,
0x0000000000000000,
};

static const uint64_t words_809[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_810[] = {
0x0000000100000000, 0x0000000000000000,
};

static const uint64_t words_811[] = {
0x0000000100000000, 0x00000000000000ff,
};

static const uint64_t words_812[] = {
0x0000000100000000, 0x00000000000000ef,
};

static const uint64_t words_813[] = {
0x0000000300000000, 0x00000000000000ef, 0x0000000000000000, 0x0000000000000000,
};

static const uint64_t words_814[] = {
0x0001000100000000, 0x00000000000000ef, 0x000000c200000001, 0x206e776f6e6b6e75, 0x7220656874206f74, 0x0072657669656365,
};

static const uint64_t words_815[] = {
0x0001000100000000, 0x00000000000000ef, 0x0000003700000001, 0x000100010000000c, 0x0000000000000000, 0x0000001200000011,
0x0000000000000000, 0x0000000000000000, 0x0000000000000000, 0x0000004a00000005, 0x0000000000000061, 0x6968676665646362,
0x0000000000000000,
};

static const uint64_t words_816[] = {
0x0001000100000000, 0x00000000000000ef, 0x0000001e00000001, 0x0000001200000009, 0x0000000000000000, 0x0000001a00000005,
0x0000000000000078, 0x0000000000007a79,
};

static const uint64_t words_817[] = {
0x0001000100000000, 0x00000000000000ef, 0x0001000100000000, 0x0000000000000000, 0x0000003a00000001, 0x0000656469736e69,
};

static const uint64_t words_818[] = {
0x0001000100000000, 0x00000000000000ef, 0x0000000000000000,
};

static const uint64_t words_819[] = {
0x00000000fffffffc,
};

static const uint64_t words_820[] = {
0x0000000000000000,
};

static const uint64_t words_822[] = {
0x0000000000000000,
};

static const uint64_t words_824[] = {
0x00000000000000ff,
};

static const uint64_t words_825[] = {
0x00000000000000ff,
};

static const uint64_t words_826[] = {
0x00000000000000ef,
};

static const uint64_t words_827[] = {
0x00000000000000ef,
};

static const uint64_t words_828[] = {
0x00000000000000ef, 0x0000000000001234,
};

const struct wire_codec *const wire_codecs[] = {
    &block_geometry_codec,
    &block_device_attach_params_codec,
    &block_device_read_sectors_params_codec,
    &block_device_write_sectors_params_codec,
    &console_read_params_codec,
    &console_read_results_codec,
    &console_write_params_codec,
    &console_write_results_codec,
    &console_poll_results_codec,
    &node_attributes_codec,
    &directory_entry_codec,
    &file_system_usage_codec,
    &file_system_open_params_codec,
    &file_system_open_results_codec,
    &file_system_stat_params_codec,
    &file_system_list_params_codec,
    &file_system_list_results_codec,
    &file_system_make_directory_params_codec,
    &file_system_remove_params_codec,
    &file_system_rename_params_codec,
    &file_read_params_codec,
    &file_read_results_codec,
    &file_write_params_codec,
    &file_write_results_codec,
    &file_truncate_params_codec,
    &log_entry_codec,
    &log_write_params_codec,
    &log_read_params_codec,
    &log_read_results_codec,
    &process_end_codec,
    &process_entry_codec,
    &capability_entry_codec,
    &process_manager_spawn_params_codec,
    &process_manager_spawn_results_codec,
    &process_manager_list_params_codec,
    &process_manager_list_results_codec,
    &process_manager_wait_params_codec,
    &process_manager_kill_params_codec,
    &process_manager_capabilities_params_codec,
    &process_manager_capabilities_results_codec,
    &process_grant_params_codec,
    &grant_record_codec,
    &service_record_codec,
    &process_table_codec,
    &service_entry_codec,
    &memory_usage_codec,
    &supervisor_list_params_codec,
    &supervisor_list_results_codec,
    &supervisor_restart_params_codec,
    &supervisor_kill_params_codec,
    &supervisor_capabilities_params_codec,
    &supervisor_capabilities_results_codec,
    &supervisor_shutdown_params_codec,
};
const uint32_t wire_codec_count = 53;

const struct wire_case wire_cases[] = {
    {
        .name = "BlockGeometry: zero",
        .codec = &block_geometry_codec,
        .words = words_0,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sectorCount = 0, sectorBytes = 0, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: least",
        .codec = &block_geometry_codec,
        .words = words_1,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sectorCount = 0, sectorBytes = 0, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: most",
        .codec = &block_geometry_codec,
        .words = words_2,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sectorCount = 18446744073709551615, sectorBytes = 4294967295, isReadOnly = true)",
    },
    {
        .name = "BlockGeometry: mixed",
        .codec = &block_geometry_codec,
        .words = words_3,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sectorCount = 81985529216486895, sectorBytes = 1737075661, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: newer peer with more data",
        .codec = &block_geometry_codec,
        .words = words_4,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sectorCount = 81985529216486895, sectorBytes = 1737075661, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: newer peer with text",
        .codec = &block_geometry_codec,
        .words = words_5,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sectorCount = 81985529216486895, sectorBytes = 1737075661, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: newer peer with a list of structs",
        .codec = &block_geometry_codec,
        .words = words_6,
        .word_count = 14,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sectorCount = 81985529216486895, sectorBytes = 1737075661, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: newer peer with a list of text",
        .codec = &block_geometry_codec,
        .words = words_7,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sectorCount = 81985529216486895, sectorBytes = 1737075661, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: newer peer with a struct",
        .codec = &block_geometry_codec,
        .words = words_8,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sectorCount = 81985529216486895, sectorBytes = 1737075661, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: newer peer with a null pointer",
        .codec = &block_geometry_codec,
        .words = words_9,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sectorCount = 81985529216486895, sectorBytes = 1737075661, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: older peer without any field",
        .codec = &block_geometry_codec,
        .words = words_10,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sectorCount = 0, sectorBytes = 0, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: zero in registers",
        .codec = &block_geometry_codec,
        .words = words_11,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sectorCount = 0, sectorBytes = 0, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: zero in fewer registers",
        .codec = &block_geometry_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sectorCount = 0, sectorBytes = 0, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: least in registers",
        .codec = &block_geometry_codec,
        .words = words_13,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sectorCount = 0, sectorBytes = 0, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: least in fewer registers",
        .codec = &block_geometry_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sectorCount = 0, sectorBytes = 0, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: most in registers",
        .codec = &block_geometry_codec,
        .words = words_15,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sectorCount = 18446744073709551615, sectorBytes = 4294967295, isReadOnly = true)",
    },
    {
        .name = "BlockGeometry: most in fewer registers",
        .codec = &block_geometry_codec,
        .words = words_16,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sectorCount = 18446744073709551615, sectorBytes = 4294967295, isReadOnly = true)",
    },
    {
        .name = "BlockGeometry: mixed in registers",
        .codec = &block_geometry_codec,
        .words = words_17,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sectorCount = 81985529216486895, sectorBytes = 1737075661, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: mixed in fewer registers",
        .codec = &block_geometry_codec,
        .words = words_18,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sectorCount = 81985529216486895, sectorBytes = 1737075661, isReadOnly = false)",
    },
    {
        .name = "BlockGeometry: newer peer in registers",
        .codec = &block_geometry_codec,
        .words = words_19,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sectorCount = 81985529216486895, sectorBytes = 1737075661, isReadOnly = false)",
    },
    {
        .name = "BlockDevice.attach params: zero",
        .codec = &block_device_attach_params_codec,
        .words = words_20,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(buffer = #101)",
    },
    {
        .name = "BlockDevice.attach params: least",
        .codec = &block_device_attach_params_codec,
        .words = words_21,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(buffer = #101)",
    },
    {
        .name = "BlockDevice.attach params: most",
        .codec = &block_device_attach_params_codec,
        .words = words_22,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(buffer = #101)",
    },
    {
        .name = "BlockDevice.attach params: mixed",
        .codec = &block_device_attach_params_codec,
        .words = words_23,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(buffer = #101)",
    },
    {
        .name = "BlockDevice.attach params: newer peer with more data",
        .codec = &block_device_attach_params_codec,
        .words = words_24,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(buffer = #101)",
    },
    {
        .name = "BlockDevice.attach params: zero in registers",
        .codec = &block_device_attach_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(buffer = #101)",
    },
    {
        .name = "BlockDevice.attach params: zero in fewer registers",
        .codec = &block_device_attach_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(buffer = #101)",
    },
    {
        .name = "BlockDevice.attach params: least in registers",
        .codec = &block_device_attach_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(buffer = #101)",
    },
    {
        .name = "BlockDevice.attach params: least in fewer registers",
        .codec = &block_device_attach_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(buffer = #101)",
    },
    {
        .name = "BlockDevice.attach params: most in registers",
        .codec = &block_device_attach_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(buffer = #101)",
    },
    {
        .name = "BlockDevice.attach params: most in fewer registers",
        .codec = &block_device_attach_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(buffer = #101)",
    },
    {
        .name = "BlockDevice.attach params: mixed in registers",
        .codec = &block_device_attach_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(buffer = #101)",
    },
    {
        .name = "BlockDevice.attach params: mixed in fewer registers",
        .codec = &block_device_attach_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(buffer = #101)",
    },
    {
        .name = "BlockDevice.attach params: newer peer in registers",
        .codec = &block_device_attach_params_codec,
        .words = words_33,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(buffer = #101)",
    },
    {
        .name = "BlockDevice.readSectors params: zero",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_34,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 0, count = 1, bufferOffset = 0)",
    },
    {
        .name = "BlockDevice.readSectors params: least",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_35,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 0, count = 1, bufferOffset = 0)",
    },
    {
        .name = "BlockDevice.readSectors params: most",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_36,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 18446744073709551615, count = 4096, bufferOffset = 4294967295)",
    },
    {
        .name = "BlockDevice.readSectors params: mixed",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_37,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.readSectors params: newer peer with more data",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_38,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.readSectors params: newer peer with text",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_39,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.readSectors params: newer peer with a list of structs",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_40,
        .word_count = 14,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.readSectors params: newer peer with a list of text",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_41,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.readSectors params: newer peer with a struct",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_42,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.readSectors params: newer peer with a null pointer",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_43,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.readSectors params: zero in registers",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_44,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 0, count = 1, bufferOffset = 0)",
    },
    {
        .name = "BlockDevice.readSectors params: zero in fewer registers",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_45,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 0, count = 1, bufferOffset = 0)",
    },
    {
        .name = "BlockDevice.readSectors params: least in registers",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_46,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 0, count = 1, bufferOffset = 0)",
    },
    {
        .name = "BlockDevice.readSectors params: least in fewer registers",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_47,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 0, count = 1, bufferOffset = 0)",
    },
    {
        .name = "BlockDevice.readSectors params: most in registers",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_48,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 18446744073709551615, count = 4096, bufferOffset = 4294967295)",
    },
    {
        .name = "BlockDevice.readSectors params: most in fewer registers",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_49,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 18446744073709551615, count = 4096, bufferOffset = 4294967295)",
    },
    {
        .name = "BlockDevice.readSectors params: mixed in registers",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_50,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.readSectors params: mixed in fewer registers",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_51,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.readSectors params: newer peer in registers",
        .codec = &block_device_read_sectors_params_codec,
        .words = words_52,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.writeSectors params: zero",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_53,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 0, count = 1, bufferOffset = 0)",
    },
    {
        .name = "BlockDevice.writeSectors params: least",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_54,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 0, count = 1, bufferOffset = 0)",
    },
    {
        .name = "BlockDevice.writeSectors params: most",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_55,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 18446744073709551615, count = 4096, bufferOffset = 4294967295)",
    },
    {
        .name = "BlockDevice.writeSectors params: mixed",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_56,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.writeSectors params: newer peer with more data",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_57,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.writeSectors params: newer peer with text",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_58,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.writeSectors params: newer peer with a list of structs",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_59,
        .word_count = 14,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.writeSectors params: newer peer with a list of text",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_60,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.writeSectors params: newer peer with a struct",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_61,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.writeSectors params: newer peer with a null pointer",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_62,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.writeSectors params: zero in registers",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_63,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 0, count = 1, bufferOffset = 0)",
    },
    {
        .name = "BlockDevice.writeSectors params: zero in fewer registers",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_64,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 0, count = 1, bufferOffset = 0)",
    },
    {
        .name = "BlockDevice.writeSectors params: least in registers",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_65,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 0, count = 1, bufferOffset = 0)",
    },
    {
        .name = "BlockDevice.writeSectors params: least in fewer registers",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_66,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 0, count = 1, bufferOffset = 0)",
    },
    {
        .name = "BlockDevice.writeSectors params: most in registers",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_67,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 18446744073709551615, count = 4096, bufferOffset = 4294967295)",
    },
    {
        .name = "BlockDevice.writeSectors params: most in fewer registers",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_68,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 18446744073709551615, count = 4096, bufferOffset = 4294967295)",
    },
    {
        .name = "BlockDevice.writeSectors params: mixed in registers",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_69,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.writeSectors params: mixed in fewer registers",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_70,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "BlockDevice.writeSectors params: newer peer in registers",
        .codec = &block_device_write_sectors_params_codec,
        .words = words_71,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(first = 81985529216486895, count = 4096, bufferOffset = 1164413355)",
    },
    {
        .name = "Console.read params: zero",
        .codec = &console_read_params_codec,
        .words = words_72,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(count = 1)",
    },
    {
        .name = "Console.read params: least",
        .codec = &console_read_params_codec,
        .words = words_73,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(count = 1)",
    },
    {
        .name = "Console.read params: most",
        .codec = &console_read_params_codec,
        .words = words_74,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(count = 512)",
    },
    {
        .name = "Console.read params: mixed",
        .codec = &console_read_params_codec,
        .words = words_75,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(count = 512)",
    },
    {
        .name = "Console.read params: newer peer with more data",
        .codec = &console_read_params_codec,
        .words = words_76,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(count = 512)",
    },
    {
        .name = "Console.read params: newer peer with text",
        .codec = &console_read_params_codec,
        .words = words_77,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(count = 512)",
    },
    {
        .name = "Console.read params: newer peer with a list of structs",
        .codec = &console_read_params_codec,
        .words = words_78,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(count = 512)",
    },
    {
        .name = "Console.read params: newer peer with a list of text",
        .codec = &console_read_params_codec,
        .words = words_79,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(count = 512)",
    },
    {
        .name = "Console.read params: newer peer with a struct",
        .codec = &console_read_params_codec,
        .words = words_80,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(count = 512)",
    },
    {
        .name = "Console.read params: newer peer with a null pointer",
        .codec = &console_read_params_codec,
        .words = words_81,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(count = 512)",
    },
    {
        .name = "Console.read params: zero in registers",
        .codec = &console_read_params_codec,
        .words = words_82,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(count = 1)",
    },
    {
        .name = "Console.read params: zero in fewer registers",
        .codec = &console_read_params_codec,
        .words = words_83,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(count = 1)",
    },
    {
        .name = "Console.read params: least in registers",
        .codec = &console_read_params_codec,
        .words = words_84,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(count = 1)",
    },
    {
        .name = "Console.read params: least in fewer registers",
        .codec = &console_read_params_codec,
        .words = words_85,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(count = 1)",
    },
    {
        .name = "Console.read params: most in registers",
        .codec = &console_read_params_codec,
        .words = words_86,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(count = 512)",
    },
    {
        .name = "Console.read params: most in fewer registers",
        .codec = &console_read_params_codec,
        .words = words_87,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(count = 512)",
    },
    {
        .name = "Console.read params: mixed in registers",
        .codec = &console_read_params_codec,
        .words = words_88,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(count = 512)",
    },
    {
        .name = "Console.read params: mixed in fewer registers",
        .codec = &console_read_params_codec,
        .words = words_89,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(count = 512)",
    },
    {
        .name = "Console.read params: newer peer in registers",
        .codec = &console_read_params_codec,
        .words = words_90,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(count = 512)",
    },
    {
        .name = "Console.read results: zero",
        .codec = &console_read_results_codec,
        .words = words_91,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(data = 0x\"\")",
    },
    {
        .name = "Console.read results: least",
        .codec = &console_read_results_codec,
        .words = words_92,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(data = 0x\"00\")",
    },
    {
        .name = "Console.read results: most",
        .codec = &console_read_results_codec,
        .words = words_93,
        .word_count = 66,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(data = 0x\"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fa000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fa00010203040506070809\")",
    },
    {
        .name = "Console.read results: mixed",
        .codec = &console_read_results_codec,
        .words = words_94,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "Console.read results: newer peer with more data",
        .codec = &console_read_results_codec,
        .words = words_95,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "Console.read results: empty but not null",
        .codec = &console_read_results_codec,
        .words = words_96,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"\")",
    },
    {
        .name = "Console.read results: newer peer with text",
        .codec = &console_read_results_codec,
        .words = words_97,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "Console.read results: newer peer with a list of structs",
        .codec = &console_read_results_codec,
        .words = words_98,
        .word_count = 15,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "Console.read results: newer peer with a list of text",
        .codec = &console_read_results_codec,
        .words = words_99,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "Console.read results: newer peer with a struct",
        .codec = &console_read_results_codec,
        .words = words_100,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "Console.read results: newer peer with a null pointer",
        .codec = &console_read_results_codec,
        .words = words_101,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "Console.read results: data longer than its max_len",
        .codec = &console_read_results_codec,
        .words = words_102,
        .word_count = 67,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "Console.write params: zero",
        .codec = &console_write_params_codec,
        .words = words_103,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(data = 0x\"\")",
    },
    {
        .name = "Console.write params: least",
        .codec = &console_write_params_codec,
        .words = words_104,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(data = 0x\"00\")",
    },
    {
        .name = "Console.write params: most",
        .codec = &console_write_params_codec,
        .words = words_105,
        .word_count = 98,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(data = 0x\"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fa000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fa000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fa000102030405060708090a0b0c0d0e\")",
    },
    {
        .name = "Console.write params: mixed",
        .codec = &console_write_params_codec,
        .words = words_106,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "Console.write params: newer peer with more data",
        .codec = &console_write_params_codec,
        .words = words_107,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "Console.write params: empty but not null",
        .codec = &console_write_params_codec,
        .words = words_108,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"\")",
    },
    {
        .name = "Console.write params: newer peer with text",
        .codec = &console_write_params_codec,
        .words = words_109,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "Console.write params: newer peer with a list of structs",
        .codec = &console_write_params_codec,
        .words = words_110,
        .word_count = 15,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "Console.write params: newer peer with a list of text",
        .codec = &console_write_params_codec,
        .words = words_111,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "Console.write params: newer peer with a struct",
        .codec = &console_write_params_codec,
        .words = words_112,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "Console.write params: newer peer with a null pointer",
        .codec = &console_write_params_codec,
        .words = words_113,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "Console.write params: data longer than its max_len",
        .codec = &console_write_params_codec,
        .words = words_114,
        .word_count = 99,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "Console.write results: zero",
        .codec = &console_write_results_codec,
        .words = words_115,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 0)",
    },
    {
        .name = "Console.write results: least",
        .codec = &console_write_results_codec,
        .words = words_116,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 0)",
    },
    {
        .name = "Console.write results: most",
        .codec = &console_write_results_codec,
        .words = words_117,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 4294967295)",
    },
    {
        .name = "Console.write results: mixed",
        .codec = &console_write_results_codec,
        .words = words_118,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "Console.write results: newer peer with more data",
        .codec = &console_write_results_codec,
        .words = words_119,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "Console.write results: newer peer with text",
        .codec = &console_write_results_codec,
        .words = words_120,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "Console.write results: newer peer with a list of structs",
        .codec = &console_write_results_codec,
        .words = words_121,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "Console.write results: newer peer with a list of text",
        .codec = &console_write_results_codec,
        .words = words_122,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "Console.write results: newer peer with a struct",
        .codec = &console_write_results_codec,
        .words = words_123,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "Console.write results: newer peer with a null pointer",
        .codec = &console_write_results_codec,
        .words = words_124,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "Console.write results: older peer without any field",
        .codec = &console_write_results_codec,
        .words = words_125,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 0)",
    },
    {
        .name = "Console.write results: zero in registers",
        .codec = &console_write_results_codec,
        .words = words_126,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 0)",
    },
    {
        .name = "Console.write results: zero in fewer registers",
        .codec = &console_write_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 0)",
    },
    {
        .name = "Console.write results: least in registers",
        .codec = &console_write_results_codec,
        .words = words_128,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 0)",
    },
    {
        .name = "Console.write results: least in fewer registers",
        .codec = &console_write_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 0)",
    },
    {
        .name = "Console.write results: most in registers",
        .codec = &console_write_results_codec,
        .words = words_130,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 4294967295)",
    },
    {
        .name = "Console.write results: most in fewer registers",
        .codec = &console_write_results_codec,
        .words = words_131,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 4294967295)",
    },
    {
        .name = "Console.write results: mixed in registers",
        .codec = &console_write_results_codec,
        .words = words_132,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "Console.write results: mixed in fewer registers",
        .codec = &console_write_results_codec,
        .words = words_133,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "Console.write results: newer peer in registers",
        .codec = &console_write_results_codec,
        .words = words_134,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "Console.poll results: zero",
        .codec = &console_poll_results_codec,
        .words = words_135,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(available = 0)",
    },
    {
        .name = "Console.poll results: least",
        .codec = &console_poll_results_codec,
        .words = words_136,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(available = 0)",
    },
    {
        .name = "Console.poll results: most",
        .codec = &console_poll_results_codec,
        .words = words_137,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(available = 4294967295)",
    },
    {
        .name = "Console.poll results: mixed",
        .codec = &console_poll_results_codec,
        .words = words_138,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(available = 2309737967)",
    },
    {
        .name = "Console.poll results: newer peer with more data",
        .codec = &console_poll_results_codec,
        .words = words_139,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(available = 2309737967)",
    },
    {
        .name = "Console.poll results: newer peer with text",
        .codec = &console_poll_results_codec,
        .words = words_140,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(available = 2309737967)",
    },
    {
        .name = "Console.poll results: newer peer with a list of structs",
        .codec = &console_poll_results_codec,
        .words = words_141,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(available = 2309737967)",
    },
    {
        .name = "Console.poll results: newer peer with a list of text",
        .codec = &console_poll_results_codec,
        .words = words_142,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(available = 2309737967)",
    },
    {
        .name = "Console.poll results: newer peer with a struct",
        .codec = &console_poll_results_codec,
        .words = words_143,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(available = 2309737967)",
    },
    {
        .name = "Console.poll results: newer peer with a null pointer",
        .codec = &console_poll_results_codec,
        .words = words_144,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(available = 2309737967)",
    },
    {
        .name = "Console.poll results: older peer without any field",
        .codec = &console_poll_results_codec,
        .words = words_145,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(available = 0)",
    },
    {
        .name = "Console.poll results: zero in registers",
        .codec = &console_poll_results_codec,
        .words = words_146,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(available = 0)",
    },
    {
        .name = "Console.poll results: zero in fewer registers",
        .codec = &console_poll_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(available = 0)",
    },
    {
        .name = "Console.poll results: least in registers",
        .codec = &console_poll_results_codec,
        .words = words_148,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(available = 0)",
    },
    {
        .name = "Console.poll results: least in fewer registers",
        .codec = &console_poll_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(available = 0)",
    },
    {
        .name = "Console.poll results: most in registers",
        .codec = &console_poll_results_codec,
        .words = words_150,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(available = 4294967295)",
    },
    {
        .name = "Console.poll results: most in fewer registers",
        .codec = &console_poll_results_codec,
        .words = words_151,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(available = 4294967295)",
    },
    {
        .name = "Console.poll results: mixed in registers",
        .codec = &console_poll_results_codec,
        .words = words_152,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(available = 2309737967)",
    },
    {
        .name = "Console.poll results: mixed in fewer registers",
        .codec = &console_poll_results_codec,
        .words = words_153,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(available = 2309737967)",
    },
    {
        .name = "Console.poll results: newer peer in registers",
        .codec = &console_poll_results_codec,
        .words = words_154,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(available = 2309737967)",
    },
    {
        .name = "NodeAttributes: zero",
        .codec = &node_attributes_codec,
        .words = words_155,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 0, modifiedNs = 0, kind = file, isReadOnly = false)",
    },
    {
        .name = "NodeAttributes: least",
        .codec = &node_attributes_codec,
        .words = words_156,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 0, modifiedNs = 0, kind = file, isReadOnly = false)",
    },
    {
        .name = "NodeAttributes: most",
        .codec = &node_attributes_codec,
        .words = words_157,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 18446744073709551615, modifiedNs = 18446744073709551615, kind = directory, isReadOnly = true)",
    },
    {
        .name = "NodeAttributes: mixed",
        .codec = &node_attributes_codec,
        .words = words_158,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895, modifiedNs = 320255973501901, kind = directory, isReadOnly = true)",
    },
    {
        .name = "NodeAttributes: newer peer with more data",
        .codec = &node_attributes_codec,
        .words = words_159,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895, modifiedNs = 320255973501901, kind = directory, isReadOnly = true)",
    },
    {
        .name = "NodeAttributes: newer peer with text",
        .codec = &node_attributes_codec,
        .words = words_160,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895, modifiedNs = 320255973501901, kind = directory, isReadOnly = true)",
    },
    {
        .name = "NodeAttributes: newer peer with a list of structs",
        .codec = &node_attributes_codec,
        .words = words_161,
        .word_count = 15,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895, modifiedNs = 320255973501901, kind = directory, isReadOnly = true)",
    },
    {
        .name = "NodeAttributes: newer peer with a list of text",
        .codec = &node_attributes_codec,
        .words = words_162,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895, modifiedNs = 320255973501901, kind = directory, isReadOnly = true)",
    },
    {
        .name = "NodeAttributes: newer peer with a struct",
        .codec = &node_attributes_codec,
        .words = words_163,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895, modifiedNs = 320255973501901, kind = directory, isReadOnly = true)",
    },
    {
        .name = "NodeAttributes: newer peer with a null pointer",
        .codec = &node_attributes_codec,
        .words = words_164,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895, modifiedNs = 320255973501901, kind = directory, isReadOnly = true)",
    },
    {
        .name = "NodeAttributes: older peer without any field",
        .codec = &node_attributes_codec,
        .words = words_165,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 0, modifiedNs = 0, kind = file, isReadOnly = false)",
    },
    {
        .name = "NodeAttributes: zero in registers",
        .codec = &node_attributes_codec,
        .words = words_166,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 0, modifiedNs = 0, kind = file, isReadOnly = false)",
    },
    {
        .name = "NodeAttributes: zero in fewer registers",
        .codec = &node_attributes_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 0, modifiedNs = 0, kind = file, isReadOnly = false)",
    },
    {
        .name = "NodeAttributes: least in registers",
        .codec = &node_attributes_codec,
        .words = words_168,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 0, modifiedNs = 0, kind = file, isReadOnly = false)",
    },
    {
        .name = "NodeAttributes: least in fewer registers",
        .codec = &node_attributes_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 0, modifiedNs = 0, kind = file, isReadOnly = false)",
    },
    {
        .name = "NodeAttributes: most in registers",
        .codec = &node_attributes_codec,
        .words = words_170,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 18446744073709551615, modifiedNs = 18446744073709551615, kind = directory, isReadOnly = true)",
    },
    {
        .name = "NodeAttributes: most in fewer registers",
        .codec = &node_attributes_codec,
        .words = words_171,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 18446744073709551615, modifiedNs = 18446744073709551615, kind = directory, isReadOnly = true)",
    },
    {
        .name = "NodeAttributes: mixed in registers",
        .codec = &node_attributes_codec,
        .words = words_172,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895, modifiedNs = 320255973501901, kind = directory, isReadOnly = true)",
    },
    {
        .name = "NodeAttributes: mixed in fewer registers",
        .codec = &node_attributes_codec,
        .words = words_173,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895, modifiedNs = 320255973501901, kind = directory, isReadOnly = true)",
    },
    {
        .name = "NodeAttributes: newer peer in registers",
        .codec = &node_attributes_codec,
        .words = words_174,
        .word_count = 4,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895, modifiedNs = 320255973501901, kind = directory, isReadOnly = true)",
    },
    {
        .name = "DirectoryEntry: zero",
        .codec = &directory_entry_codec,
        .words = words_175,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"\", size = 0, modifiedNs = 0, kind = file)",
    },
    {
        .name = "DirectoryEntry: least",
        .codec = &directory_entry_codec,
        .words = words_176,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"a\", size = 0, modifiedNs = 0, kind = file)",
    },
    {
        .name = "DirectoryEntry: most",
        .codec = &directory_entry_codec,
        .words = words_177,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", size = 18446744073709551615, modifiedNs = 18446744073709551615, kind = directory)",
    },
    {
        .name = "DirectoryEntry: mixed",
        .codec = &directory_entry_codec,
        .words = words_178,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\", size = 320255973501901, modifiedNs = 1250999896491, kind = directory)",
    },
    {
        .name = "DirectoryEntry: newer peer with more data",
        .codec = &directory_entry_codec,
        .words = words_179,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\", size = 320255973501901, modifiedNs = 1250999896491, kind = directory)",
    },
    {
        .name = "DirectoryEntry: empty but not null",
        .codec = &directory_entry_codec,
        .words = words_180,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"\", size = 0, modifiedNs = 0, kind = file)",
    },
    {
        .name = "DirectoryEntry: newer peer with text",
        .codec = &directory_entry_codec,
        .words = words_181,
        .word_count = 11,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\", size = 320255973501901, modifiedNs = 1250999896491, kind = directory)",
    },
    {
        .name = "DirectoryEntry: newer peer with a list of structs",
        .codec = &directory_entry_codec,
        .words = words_182,
        .word_count = 18,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\", size = 320255973501901, modifiedNs = 1250999896491, kind = directory)",
    },
    {
        .name = "DirectoryEntry: newer peer with a list of text",
        .codec = &directory_entry_codec,
        .words = words_183,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\", size = 320255973501901, modifiedNs = 1250999896491, kind = directory)",
    },
    {
        .name = "DirectoryEntry: newer peer with a struct",
        .codec = &directory_entry_codec,
        .words = words_184,
        .word_count = 11,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\", size = 320255973501901, modifiedNs = 1250999896491, kind = directory)",
    },
    {
        .name = "DirectoryEntry: newer peer with a null pointer",
        .codec = &directory_entry_codec,
        .words = words_185,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\", size = 320255973501901, modifiedNs = 1250999896491, kind = directory)",
    },
    {
        .name = "DirectoryEntry: older peer without any field",
        .codec = &directory_entry_codec,
        .words = words_186,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"\", size = 0, modifiedNs = 0, kind = file)",
    },
    {
        .name = "DirectoryEntry: name longer than its max_len",
        .codec = &directory_entry_codec,
        .words = words_187,
        .word_count = 14,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "FileSystemUsage: zero",
        .codec = &file_system_usage_codec,
        .words = words_188,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 0, freeBytes = 0, nodes = 0, isReadOnly = false)",
    },
    {
        .name = "FileSystemUsage: least",
        .codec = &file_system_usage_codec,
        .words = words_189,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 0, freeBytes = 0, nodes = 0, isReadOnly = false)",
    },
    {
        .name = "FileSystemUsage: most",
        .codec = &file_system_usage_codec,
        .words = words_190,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 18446744073709551615, freeBytes = 18446744073709551615, nodes = 4294967295, isReadOnly = true)",
    },
    {
        .name = "FileSystemUsage: mixed",
        .codec = &file_system_usage_codec,
        .words = words_191,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, nodes = 1164413355, isReadOnly = true)",
    },
    {
        .name = "FileSystemUsage: newer peer with more data",
        .codec = &file_system_usage_codec,
        .words = words_192,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, nodes = 1164413355, isReadOnly = true)",
    },
    {
        .name = "FileSystemUsage: newer peer with text",
        .codec = &file_system_usage_codec,
        .words = words_193,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, nodes = 1164413355, isReadOnly = true)",
    },
    {
        .name = "FileSystemUsage: newer peer with a list of structs",
        .codec = &file_system_usage_codec,
        .words = words_194,
        .word_count = 15,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, nodes = 1164413355, isReadOnly = true)",
    },
    {
        .name = "FileSystemUsage: newer peer with a list of text",
        .codec = &file_system_usage_codec,
        .words = words_195,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, nodes = 1164413355, isReadOnly = true)",
    },
    {
        .name = "FileSystemUsage: newer peer with a struct",
        .codec = &file_system_usage_codec,
        .words = words_196,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, nodes = 1164413355, isReadOnly = true)",
    },
    {
        .name = "FileSystemUsage: newer peer with a null pointer",
        .codec = &file_system_usage_codec,
        .words = words_197,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, nodes = 1164413355, isReadOnly = true)",
    },
    {
        .name = "FileSystemUsage: older peer without any field",
        .codec = &file_system_usage_codec,
        .words = words_198,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 0, freeBytes = 0, nodes = 0, isReadOnly = false)",
    },
    {
        .name = "FileSystemUsage: zero in registers",
        .codec = &file_system_usage_codec,
        .words = words_199,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 0, freeBytes = 0, nodes = 0, isReadOnly = false)",
    },
    {
        .name = "FileSystemUsage: zero in fewer registers",
        .codec = &file_system_usage_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 0, freeBytes = 0, nodes = 0, isReadOnly = false)",
    },
    {
        .name = "FileSystemUsage: least in registers",
        .codec = &file_system_usage_codec,
        .words = words_201,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 0, freeBytes = 0, nodes = 0, isReadOnly = false)",
    },
    {
        .name = "FileSystemUsage: least in fewer registers",
        .codec = &file_system_usage_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 0, freeBytes = 0, nodes = 0, isReadOnly = false)",
    },
    {
        .name = "FileSystemUsage: most in registers",
        .codec = &file_system_usage_codec,
        .words = words_203,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 18446744073709551615, freeBytes = 18446744073709551615, nodes = 4294967295, isReadOnly = true)",
    },
    {
        .name = "FileSystemUsage: most in fewer registers",
        .codec = &file_system_usage_codec,
        .words = words_204,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 18446744073709551615, freeBytes = 18446744073709551615, nodes = 4294967295, isReadOnly = true)",
    },
    {
        .name = "FileSystemUsage: mixed in registers",
        .codec = &file_system_usage_codec,
        .words = words_205,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, nodes = 1164413355, isReadOnly = true)",
    },
    {
        .name = "FileSystemUsage: mixed in fewer registers",
        .codec = &file_system_usage_codec,
        .words = words_206,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, nodes = 1164413355, isReadOnly = true)",
    },
    {
        .name = "FileSystemUsage: newer peer in registers",
        .codec = &file_system_usage_codec,
        .words = words_207,
        .word_count = 4,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, nodes = 1164413355, isReadOnly = true)",
    },
    {
        .name = "FileSystem.open params: zero",
        .codec = &file_system_open_params_codec,
        .words = words_208,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"\", flags = 0)",
    },
    {
        .name = "FileSystem.open params: least",
        .codec = &file_system_open_params_codec,
        .words = words_209,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"a\", flags = read)",
    },
    {
        .name = "FileSystem.open params: most",
        .codec = &file_system_open_params_codec,
        .words = words_210,
        .word_count = 35,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu\", flags = read|write|create|truncate|append|exclusive)",
    },
    {
        .name = "FileSystem.open params: mixed",
        .codec = &file_system_open_params_codec,
        .words = words_211,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", flags = read|create|append)",
    },
    {
        .name = "FileSystem.open params: newer peer with more data",
        .codec = &file_system_open_params_codec,
        .words = words_212,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", flags = read|create|append)",
    },
    {
        .name = "FileSystem.open params: empty but not null",
        .codec = &file_system_open_params_codec,
        .words = words_213,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"\", flags = 0)",
    },
    {
        .name = "FileSystem.open params: newer peer with text",
        .codec = &file_system_open_params_codec,
        .words = words_214,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", flags = read|create|append)",
    },
    {
        .name = "FileSystem.open params: newer peer with a list of structs",
        .codec = &file_system_open_params_codec,
        .words = words_215,
        .word_count = 16,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", flags = read|create|append)",
    },
    {
        .name = "FileSystem.open params: newer peer with a list of text",
        .codec = &file_system_open_params_codec,
        .words = words_216,
        .word_count = 11,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", flags = read|create|append)",
    },
    {
        .name = "FileSystem.open params: newer peer with a struct",
        .codec = &file_system_open_params_codec,
        .words = words_217,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", flags = read|create|append)",
    },
    {
        .name = "FileSystem.open params: newer peer with a null pointer",
        .codec = &file_system_open_params_codec,
        .words = words_218,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", flags = read|create|append)",
    },
    {
        .name = "FileSystem.open params: older peer without any field",
        .codec = &file_system_open_params_codec,
        .words = words_219,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"\", flags = 0)",
    },
    {
        .name = "FileSystem.open params: path longer than its max_len",
        .codec = &file_system_open_params_codec,
        .words = words_220,
        .word_count = 36,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "FileSystem.open results: zero",
        .codec = &file_system_open_results_codec,
        .words = words_221,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(file = #101)",
    },
    {
        .name = "FileSystem.open results: least",
        .codec = &file_system_open_results_codec,
        .words = words_222,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(file = #101)",
    },
    {
        .name = "FileSystem.open results: most",
        .codec = &file_system_open_results_codec,
        .words = words_223,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(file = #101)",
    },
    {
        .name = "FileSystem.open results: mixed",
        .codec = &file_system_open_results_codec,
        .words = words_224,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(file = #101)",
    },
    {
        .name = "FileSystem.open results: newer peer with more data",
        .codec = &file_system_open_results_codec,
        .words = words_225,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(file = #101)",
    },
    {
        .name = "FileSystem.open results: zero in registers",
        .codec = &file_system_open_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(file = #101)",
    },
    {
        .name = "FileSystem.open results: zero in fewer registers",
        .codec = &file_system_open_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(file = #101)",
    },
    {
        .name = "FileSystem.open results: least in registers",
        .codec = &file_system_open_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(file = #101)",
    },
    {
        .name = "FileSystem.open results: least in fewer registers",
        .codec = &file_system_open_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(file = #101)",
    },
    {
        .name = "FileSystem.open results: most in registers",
        .codec = &file_system_open_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(file = #101)",
    },
    {
        .name = "FileSystem.open results: most in fewer registers",
        .codec = &file_system_open_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(file = #101)",
    },
    {
        .name = "FileSystem.open results: mixed in registers",
        .codec = &file_system_open_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(file = #101)",
    },
    {
        .name = "FileSystem.open results: mixed in fewer registers",
        .codec = &file_system_open_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(file = #101)",
    },
    {
        .name = "FileSystem.open results: newer peer in registers",
        .codec = &file_system_open_results_codec,
        .words = words_234,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(file = #101)",
    },
    {
        .name = "FileSystem.stat params: zero",
        .codec = &file_system_stat_params_codec,
        .words = words_235,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"\")",
    },
    {
        .name = "FileSystem.stat params: least",
        .codec = &file_system_stat_params_codec,
        .words = words_236,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"a\")",
    },
    {
        .name = "FileSystem.stat params: most",
        .codec = &file_system_stat_params_codec,
        .words = words_237,
        .word_count = 34,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu\")",
    },
    {
        .name = "FileSystem.stat params: mixed",
        .codec = &file_system_stat_params_codec,
        .words = words_238,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.stat params: newer peer with more data",
        .codec = &file_system_stat_params_codec,
        .words = words_239,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.stat params: empty but not null",
        .codec = &file_system_stat_params_codec,
        .words = words_240,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"\")",
    },
    {
        .name = "FileSystem.stat params: newer peer with text",
        .codec = &file_system_stat_params_codec,
        .words = words_241,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.stat params: newer peer with a list of structs",
        .codec = &file_system_stat_params_codec,
        .words = words_242,
        .word_count = 15,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.stat params: newer peer with a list of text",
        .codec = &file_system_stat_params_codec,
        .words = words_243,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.stat params: newer peer with a struct",
        .codec = &file_system_stat_params_codec,
        .words = words_244,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.stat params: newer peer with a null pointer",
        .codec = &file_system_stat_params_codec,
        .words = words_245,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.stat params: path longer than its max_len",
        .codec = &file_system_stat_params_codec,
        .words = words_246,
        .word_count = 35,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "FileSystem.list params: zero",
        .codec = &file_system_list_params_codec,
        .words = words_247,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"\", cookie = 0)",
    },
    {
        .name = "FileSystem.list params: least",
        .codec = &file_system_list_params_codec,
        .words = words_248,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"a\", cookie = 0)",
    },
    {
        .name = "FileSystem.list params: most",
        .codec = &file_system_list_params_codec,
        .words = words_249,
        .word_count = 35,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu\", cookie = 18446744073709551615)",
    },
    {
        .name = "FileSystem.list params: mixed",
        .codec = &file_system_list_params_codec,
        .words = words_250,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", cookie = 320255973501901)",
    },
    {
        .name = "FileSystem.list params: newer peer with more data",
        .codec = &file_system_list_params_codec,
        .words = words_251,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", cookie = 320255973501901)",
    },
    {
        .name = "FileSystem.list params: empty but not null",
        .codec = &file_system_list_params_codec,
        .words = words_252,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"\", cookie = 0)",
    },
    {
        .name = "FileSystem.list params: newer peer with text",
        .codec = &file_system_list_params_codec,
        .words = words_253,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", cookie = 320255973501901)",
    },
    {
        .name = "FileSystem.list params: newer peer with a list of structs",
        .codec = &file_system_list_params_codec,
        .words = words_254,
        .word_count = 16,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", cookie = 320255973501901)",
    },
    {
        .name = "FileSystem.list params: newer peer with a list of text",
        .codec = &file_system_list_params_codec,
        .words = words_255,
        .word_count = 11,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", cookie = 320255973501901)",
    },
    {
        .name = "FileSystem.list params: newer peer with a struct",
        .codec = &file_system_list_params_codec,
        .words = words_256,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", cookie = 320255973501901)",
    },
    {
        .name = "FileSystem.list params: newer peer with a null pointer",
        .codec = &file_system_list_params_codec,
        .words = words_257,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", cookie = 320255973501901)",
    },
    {
        .name = "FileSystem.list params: older peer without any field",
        .codec = &file_system_list_params_codec,
        .words = words_258,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"\", cookie = 0)",
    },
    {
        .name = "FileSystem.list params: path longer than its max_len",
        .codec = &file_system_list_params_codec,
        .words = words_259,
        .word_count = 36,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "FileSystem.list results: zero",
        .codec = &file_system_list_results_codec,
        .words = words_260,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "FileSystem.list results: least",
        .codec = &file_system_list_results_codec,
        .words = words_261,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [(name = \"a\", size = 0, modifiedNs = 0, kind = file)])",
    },
    {
        .name = "FileSystem.list results: most",
        .codec = &file_system_list_results_codec,
        .words = words_262,
        .word_count = 88,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 18446744073709551615, entries = [(name = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", size = 18446744073709551615, modifiedNs = 18446744073709551615, kind = directory), (name = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", size = 18446744073709551615, modifiedNs = 18446744073709551615, kind = directory), (name = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", size = 18446744073709551615, modifiedNs = 18446744073709551615, kind = directory), (name = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", size = 18446744073709551615, modifiedNs = 18446744073709551615, kind = directory), (name = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", size = 18446744073709551615, modifiedNs = 18446744073709551615, kind = directory), (name = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", size = 18446744073709551615, modifiedNs = 18446744073709551615, kind = directory), (name = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", size = 18446744073709551615, modifiedNs = 18446744073709551615, kind = directory)])",
    },
    {
        .name = "FileSystem.list results: mixed",
        .codec = &file_system_list_results_codec,
        .words = words_263,
        .word_count = 19,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 81985529216486895, entries = [(name = \"/q\\\"\\\\z\\xc3\\xa4b\", size = 320255973501901, modifiedNs = 1250999896491, kind = directory), (name = \"\", size = 0, modifiedNs = 0, kind = file), (name = \"a\", size = 0, modifiedNs = 0, kind = file)])",
    },
    {
        .name = "FileSystem.list results: newer peer with more data",
        .codec = &file_system_list_results_codec,
        .words = words_264,
        .word_count = 21,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 81985529216486895, entries = [(name = \"/q\\\"\\\\z\\xc3\\xa4b\", size = 320255973501901, modifiedNs = 1250999896491, kind = directory), (name = \"\", size = 0, modifiedNs = 0, kind = file), (name = \"a\", size = 0, modifiedNs = 0, kind = file)])",
    },
    {
        .name = "FileSystem.list results: empty but not null",
        .codec = &file_system_list_results_codec,
        .words = words_265,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "FileSystem.list results: newer peer with text",
        .codec = &file_system_list_results_codec,
        .words = words_266,
        .word_count = 23,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 81985529216486895, entries = [(name = \"/q\\\"\\\\z\\xc3\\xa4b\", size = 320255973501901, modifiedNs = 1250999896491, kind = directory), (name = \"\", size = 0, modifiedNs = 0, kind = file), (name = \"a\", size = 0, modifiedNs = 0, kind = file)])",
    },
    {
        .name = "FileSystem.list results: newer peer with a list of structs",
        .codec = &file_system_list_results_codec,
        .words = words_267,
        .word_count = 30,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 81985529216486895, entries = [(name = \"/q\\\"\\\\z\\xc3\\xa4b\", size = 320255973501901, modifiedNs = 1250999896491, kind = directory), (name = \"\", size = 0, modifiedNs = 0, kind = file), (name = \"a\", size = 0, modifiedNs = 0, kind = file)])",
    },
    {
        .name = "FileSystem.list results: newer peer with a list of text",
        .codec = &file_system_list_results_codec,
        .words = words_268,
        .word_count = 25,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 81985529216486895, entries = [(name = \"/q\\\"\\\\z\\xc3\\xa4b\", size = 320255973501901, modifiedNs = 1250999896491, kind = directory), (name = \"\", size = 0, modifiedNs = 0, kind = file), (name = \"a\", size = 0, modifiedNs = 0, kind = file)])",
    },
    {
        .name = "FileSystem.list results: newer peer with a struct",
        .codec = &file_system_list_results_codec,
        .words = words_269,
        .word_count = 23,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 81985529216486895, entries = [(name = \"/q\\\"\\\\z\\xc3\\xa4b\", size = 320255973501901, modifiedNs = 1250999896491, kind = directory), (name = \"\", size = 0, modifiedNs = 0, kind = file), (name = \"a\", size = 0, modifiedNs = 0, kind = file)])",
    },
    {
        .name = "FileSystem.list results: newer peer with a null pointer",
        .codec = &file_system_list_results_codec,
        .words = words_270,
        .word_count = 20,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 81985529216486895, entries = [(name = \"/q\\\"\\\\z\\xc3\\xa4b\", size = 320255973501901, modifiedNs = 1250999896491, kind = directory), (name = \"\", size = 0, modifiedNs = 0, kind = file), (name = \"a\", size = 0, modifiedNs = 0, kind = file)])",
    },
    {
        .name = "FileSystem.list results: older peer without any field",
        .codec = &file_system_list_results_codec,
        .words = words_271,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "FileSystem.list results: entries longer than its max_len",
        .codec = &file_system_list_results_codec,
        .words = words_272,
        .word_count = 36,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "FileSystem.makeDirectory params: zero",
        .codec = &file_system_make_directory_params_codec,
        .words = words_273,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"\")",
    },
    {
        .name = "FileSystem.makeDirectory params: least",
        .codec = &file_system_make_directory_params_codec,
        .words = words_274,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"a\")",
    },
    {
        .name = "FileSystem.makeDirectory params: most",
        .codec = &file_system_make_directory_params_codec,
        .words = words_275,
        .word_count = 34,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu\")",
    },
    {
        .name = "FileSystem.makeDirectory params: mixed",
        .codec = &file_system_make_directory_params_codec,
        .words = words_276,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.makeDirectory params: newer peer with more data",
        .codec = &file_system_make_directory_params_codec,
        .words = words_277,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.makeDirectory params: empty but not null",
        .codec = &file_system_make_directory_params_codec,
        .words = words_278,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"\")",
    },
    {
        .name = "FileSystem.makeDirectory params: newer peer with text",
        .codec = &file_system_make_directory_params_codec,
        .words = words_279,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.makeDirectory params: newer peer with a list of structs",
        .codec = &file_system_make_directory_params_codec,
        .words = words_280,
        .word_count = 15,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.makeDirectory params: newer peer with a list of text",
        .codec = &file_system_make_directory_params_codec,
        .words = words_281,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.makeDirectory params: newer peer with a struct",
        .codec = &file_system_make_directory_params_codec,
        .words = words_282,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.makeDirectory params: newer peer with a null pointer",
        .codec = &file_system_make_directory_params_codec,
        .words = words_283,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.makeDirectory params: path longer than its max_len",
        .codec = &file_system_make_directory_params_codec,
        .words = words_284,
        .word_count = 35,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "FileSystem.remove params: zero",
        .codec = &file_system_remove_params_codec,
        .words = words_285,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"\")",
    },
    {
        .name = "FileSystem.remove params: least",
        .codec = &file_system_remove_params_codec,
        .words = words_286,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"a\")",
    },
    {
        .name = "FileSystem.remove params: most",
        .codec = &file_system_remove_params_codec,
        .words = words_287,
        .word_count = 34,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu\")",
    },
    {
        .name = "FileSystem.remove params: mixed",
        .codec = &file_system_remove_params_codec,
        .words = words_288,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.remove params: newer peer with more data",
        .codec = &file_system_remove_params_codec,
        .words = words_289,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.remove params: empty but not null",
        .codec = &file_system_remove_params_codec,
        .words = words_290,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"\")",
    },
    {
        .name = "FileSystem.remove params: newer peer with text",
        .codec = &file_system_remove_params_codec,
        .words = words_291,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.remove params: newer peer with a list of structs",
        .codec = &file_system_remove_params_codec,
        .words = words_292,
        .word_count = 15,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.remove params: newer peer with a list of text",
        .codec = &file_system_remove_params_codec,
        .words = words_293,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.remove params: newer peer with a struct",
        .codec = &file_system_remove_params_codec,
        .words = words_294,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.remove params: newer peer with a null pointer",
        .codec = &file_system_remove_params_codec,
        .words = words_295,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "FileSystem.remove params: path longer than its max_len",
        .codec = &file_system_remove_params_codec,
        .words = words_296,
        .word_count = 35,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "FileSystem.rename params: zero",
        .codec = &file_system_rename_params_codec,
        .words = words_297,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(from = \"\", to = \"\")",
    },
    {
        .name = "FileSystem.rename params: least",
        .codec = &file_system_rename_params_codec,
        .words = words_298,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(from = \"a\", to = \"a\")",
    },
    {
        .name = "FileSystem.rename params: most",
        .codec = &file_system_rename_params_codec,
        .words = words_299,
        .word_count = 67,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(from = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu\", to = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu\")",
    },
    {
        .name = "FileSystem.rename params: mixed",
        .codec = &file_system_rename_params_codec,
        .words = words_300,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(from = \"/q\\\"\\\\z\\xc3\\xa4b\", to = \"/abcdefg\")",
    },
    {
        .name = "FileSystem.rename params: newer peer with more data",
        .codec = &file_system_rename_params_codec,
        .words = words_301,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(from = \"/q\\\"\\\\z\\xc3\\xa4b\", to = \"/abcdefg\")",
    },
    {
        .name = "FileSystem.rename params: empty but not null",
        .codec = &file_system_rename_params_codec,
        .words = words_302,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(from = \"\", to = \"\")",
    },
    {
        .name = "FileSystem.rename params: newer peer with text",
        .codec = &file_system_rename_params_codec,
        .words = words_303,
        .word_count = 11,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(from = \"/q\\\"\\\\z\\xc3\\xa4b\", to = \"/abcdefg\")",
    },
    {
        .name = "FileSystem.rename params: newer peer with a list of structs",
        .codec = &file_system_rename_params_codec,
        .words = words_304,
        .word_count = 18,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(from = \"/q\\\"\\\\z\\xc3\\xa4b\", to = \"/abcdefg\")",
    },
    {
        .name = "FileSystem.rename params: newer peer with a list of text",
        .codec = &file_system_rename_params_codec,
        .words = words_305,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(from = \"/q\\\"\\\\z\\xc3\\xa4b\", to = \"/abcdefg\")",
    },
    {
        .name = "FileSystem.rename params: newer peer with a struct",
        .codec = &file_system_rename_params_codec,
        .words = words_306,
        .word_count = 11,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(from = \"/q\\\"\\\\z\\xc3\\xa4b\", to = \"/abcdefg\")",
    },
    {
        .name = "FileSystem.rename params: newer peer with a null pointer",
        .codec = &file_system_rename_params_codec,
        .words = words_307,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(from = \"/q\\\"\\\\z\\xc3\\xa4b\", to = \"/abcdefg\")",
    },
    {
        .name = "FileSystem.rename params: from longer than its max_len",
        .codec = &file_system_rename_params_codec,
        .words = words_308,
        .word_count = 37,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "FileSystem.rename params: to longer than its max_len",
        .codec = &file_system_rename_params_codec,
        .words = words_309,
        .word_count = 37,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "File.read params: zero",
        .codec = &file_read_params_codec,
        .words = words_310,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(offset = 0, count = 1)",
    },
    {
        .name = "File.read params: least",
        .codec = &file_read_params_codec,
        .words = words_311,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(offset = 0, count = 1)",
    },
    {
        .name = "File.read params: most",
        .codec = &file_read_params_codec,
        .words = words_312,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(offset = 18446744073709551615, count = 896)",
    },
    {
        .name = "File.read params: mixed",
        .codec = &file_read_params_codec,
        .words = words_313,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, count = 896)",
    },
    {
        .name = "File.read params: newer peer with more data",
        .codec = &file_read_params_codec,
        .words = words_314,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, count = 896)",
    },
    {
        .name = "File.read params: newer peer with text",
        .codec = &file_read_params_codec,
        .words = words_315,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, count = 896)",
    },
    {
        .name = "File.read params: newer peer with a list of structs",
        .codec = &file_read_params_codec,
        .words = words_316,
        .word_count = 14,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, count = 896)",
    },
    {
        .name = "File.read params: newer peer with a list of text",
        .codec = &file_read_params_codec,
        .words = words_317,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, count = 896)",
    },
    {
        .name = "File.read params: newer peer with a struct",
        .codec = &file_read_params_codec,
        .words = words_318,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, count = 896)",
    },
    {
        .name = "File.read params: newer peer with a null pointer",
        .codec = &file_read_params_codec,
        .words = words_319,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, count = 896)",
    },
    {
        .name = "File.read params: zero in registers",
        .codec = &file_read_params_codec,
        .words = words_320,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(offset = 0, count = 1)",
    },
    {
        .name = "File.read params: zero in fewer registers",
        .codec = &file_read_params_codec,
        .words = words_321,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 0, count = 1)",
    },
    {
        .name = "File.read params: least in registers",
        .codec = &file_read_params_codec,
        .words = words_322,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(offset = 0, count = 1)",
    },
    {
        .name = "File.read params: least in fewer registers",
        .codec = &file_read_params_codec,
        .words = words_323,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 0, count = 1)",
    },
    {
        .name = "File.read params: most in registers",
        .codec = &file_read_params_codec,
        .words = words_324,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(offset = 18446744073709551615, count = 896)",
    },
    {
        .name = "File.read params: most in fewer registers",
        .codec = &file_read_params_codec,
        .words = words_325,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 18446744073709551615, count = 896)",
    },
    {
        .name = "File.read params: mixed in registers",
        .codec = &file_read_params_codec,
        .words = words_326,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, count = 896)",
    },
    {
        .name = "File.read params: mixed in fewer registers",
        .codec = &file_read_params_codec,
        .words = words_327,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, count = 896)",
    },
    {
        .name = "File.read params: newer peer in registers",
        .codec = &file_read_params_codec,
        .words = words_328,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, count = 896)",
    },
    {
        .name = "File.read results: zero",
        .codec = &file_read_results_codec,
        .words = words_329,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(data = 0x\"\")",
    },
    {
        .name = "File.read results: least",
        .codec = &file_read_results_codec,
        .words = words_330,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(data = 0x\"00\")",
    },
    {
        .name = "File.read results: most",
        .codec = &file_read_results_codec,
        .words = words_331,
        .word_count = 114,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(data = 0x\"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fa000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fa000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fa000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e\")",
    },
    {
        .name = "File.read results: mixed",
        .codec = &file_read_results_codec,
        .words = words_332,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "File.read results: newer peer with more data",
        .codec = &file_read_results_codec,
        .words = words_333,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "File.read results: empty but not null",
        .codec = &file_read_results_codec,
        .words = words_334,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"\")",
    },
    {
        .name = "File.read results: newer peer with text",
        .codec = &file_read_results_codec,
        .words = words_335,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "File.read results: newer peer with a list of structs",
        .codec = &file_read_results_codec,
        .words = words_336,
        .word_count = 15,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "File.read results: newer peer with a list of text",
        .codec = &file_read_results_codec,
        .words = words_337,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "File.read results: newer peer with a struct",
        .codec = &file_read_results_codec,
        .words = words_338,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "File.read results: newer peer with a null pointer",
        .codec = &file_read_results_codec,
        .words = words_339,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "File.read results: data longer than its max_len",
        .codec = &file_read_results_codec,
        .words = words_340,
        .word_count = 115,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "File.write params: zero",
        .codec = &file_write_params_codec,
        .words = words_341,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(offset = 0, data = 0x\"\")",
    },
    {
        .name = "File.write params: least",
        .codec = &file_write_params_codec,
        .words = words_342,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(offset = 0, data = 0x\"00\")",
    },
    {
        .name = "File.write params: most",
        .codec = &file_write_params_codec,
        .words = words_343,
        .word_count = 115,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(offset = 18446744073709551615, data = 0x\"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fa000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fa000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fa000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e\")",
    },
    {
        .name = "File.write params: mixed",
        .codec = &file_write_params_codec,
        .words = words_344,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "File.write params: newer peer with more data",
        .codec = &file_write_params_codec,
        .words = words_345,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "File.write params: empty but not null",
        .codec = &file_write_params_codec,
        .words = words_346,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 0, data = 0x\"\")",
    },
    {
        .name = "File.write params: newer peer with text",
        .codec = &file_write_params_codec,
        .words = words_347,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "File.write params: newer peer with a list of structs",
        .codec = &file_write_params_codec,
        .words = words_348,
        .word_count = 16,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "File.write params: newer peer with a list of text",
        .codec = &file_write_params_codec,
        .words = words_349,
        .word_count = 11,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "File.write params: newer peer with a struct",
        .codec = &file_write_params_codec,
        .words = words_350,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "File.write params: newer peer with a null pointer",
        .codec = &file_write_params_codec,
        .words = words_351,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 81985529216486895, data = 0x\"fafbfcfdfefffafbfcfdfeff\")",
    },
    {
        .name = "File.write params: older peer without any field",
        .codec = &file_write_params_codec,
        .words = words_352,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(offset = 0, data = 0x\"\")",
    },
    {
        .name = "File.write params: data longer than its max_len",
        .codec = &file_write_params_codec,
        .words = words_353,
        .word_count = 116,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "File.write results: zero",
        .codec = &file_write_results_codec,
        .words = words_354,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 0)",
    },
    {
        .name = "File.write results: least",
        .codec = &file_write_results_codec,
        .words = words_355,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 0)",
    },
    {
        .name = "File.write results: most",
        .codec = &file_write_results_codec,
        .words = words_356,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 4294967295)",
    },
    {
        .name = "File.write results: mixed",
        .codec = &file_write_results_codec,
        .words = words_357,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "File.write results: newer peer with more data",
        .codec = &file_write_results_codec,
        .words = words_358,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "File.write results: newer peer with text",
        .codec = &file_write_results_codec,
        .words = words_359,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "File.write results: newer peer with a list of structs",
        .codec = &file_write_results_codec,
        .words = words_360,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "File.write results: newer peer with a list of text",
        .codec = &file_write_results_codec,
        .words = words_361,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "File.write results: newer peer with a struct",
        .codec = &file_write_results_codec,
        .words = words_362,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "File.write results: newer peer with a null pointer",
        .codec = &file_write_results_codec,
        .words = words_363,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "File.write results: older peer without any field",
        .codec = &file_write_results_codec,
        .words = words_364,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 0)",
    },
    {
        .name = "File.write results: zero in registers",
        .codec = &file_write_results_codec,
        .words = words_365,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 0)",
    },
    {
        .name = "File.write results: zero in fewer registers",
        .codec = &file_write_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 0)",
    },
    {
        .name = "File.write results: least in registers",
        .codec = &file_write_results_codec,
        .words = words_367,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 0)",
    },
    {
        .name = "File.write results: least in fewer registers",
        .codec = &file_write_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 0)",
    },
    {
        .name = "File.write results: most in registers",
        .codec = &file_write_results_codec,
        .words = words_369,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 4294967295)",
    },
    {
        .name = "File.write results: most in fewer registers",
        .codec = &file_write_results_codec,
        .words = words_370,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 4294967295)",
    },
    {
        .name = "File.write results: mixed in registers",
        .codec = &file_write_results_codec,
        .words = words_371,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "File.write results: mixed in fewer registers",
        .codec = &file_write_results_codec,
        .words = words_372,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "File.write results: newer peer in registers",
        .codec = &file_write_results_codec,
        .words = words_373,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(written = 2309737967)",
    },
    {
        .name = "File.truncate params: zero",
        .codec = &file_truncate_params_codec,
        .words = words_374,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 0)",
    },
    {
        .name = "File.truncate params: least",
        .codec = &file_truncate_params_codec,
        .words = words_375,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 0)",
    },
    {
        .name = "File.truncate params: most",
        .codec = &file_truncate_params_codec,
        .words = words_376,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 18446744073709551615)",
    },
    {
        .name = "File.truncate params: mixed",
        .codec = &file_truncate_params_codec,
        .words = words_377,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895)",
    },
    {
        .name = "File.truncate params: newer peer with more data",
        .codec = &file_truncate_params_codec,
        .words = words_378,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895)",
    },
    {
        .name = "File.truncate params: newer peer with text",
        .codec = &file_truncate_params_codec,
        .words = words_379,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895)",
    },
    {
        .name = "File.truncate params: newer peer with a list of structs",
        .codec = &file_truncate_params_codec,
        .words = words_380,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895)",
    },
    {
        .name = "File.truncate params: newer peer with a list of text",
        .codec = &file_truncate_params_codec,
        .words = words_381,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895)",
    },
    {
        .name = "File.truncate params: newer peer with a struct",
        .codec = &file_truncate_params_codec,
        .words = words_382,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895)",
    },
    {
        .name = "File.truncate params: newer peer with a null pointer",
        .codec = &file_truncate_params_codec,
        .words = words_383,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895)",
    },
    {
        .name = "File.truncate params: older peer without any field",
        .codec = &file_truncate_params_codec,
        .words = words_384,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 0)",
    },
    {
        .name = "File.truncate params: zero in registers",
        .codec = &file_truncate_params_codec,
        .words = words_385,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 0)",
    },
    {
        .name = "File.truncate params: zero in fewer registers",
        .codec = &file_truncate_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 0)",
    },
    {
        .name = "File.truncate params: least in registers",
        .codec = &file_truncate_params_codec,
        .words = words_387,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 0)",
    },
    {
        .name = "File.truncate params: least in fewer registers",
        .codec = &file_truncate_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 0)",
    },
    {
        .name = "File.truncate params: most in registers",
        .codec = &file_truncate_params_codec,
        .words = words_389,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 18446744073709551615)",
    },
    {
        .name = "File.truncate params: most in fewer registers",
        .codec = &file_truncate_params_codec,
        .words = words_390,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 18446744073709551615)",
    },
    {
        .name = "File.truncate params: mixed in registers",
        .codec = &file_truncate_params_codec,
        .words = words_391,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895)",
    },
    {
        .name = "File.truncate params: mixed in fewer registers",
        .codec = &file_truncate_params_codec,
        .words = words_392,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895)",
    },
    {
        .name = "File.truncate params: newer peer in registers",
        .codec = &file_truncate_params_codec,
        .words = words_393,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(size = 81985529216486895)",
    },
    {
        .name = "LogEntry: zero",
        .codec = &log_entry_codec,
        .words = words_394,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sequence = 0, timeNs = 0, source = \"\", level = error, text = \"\")",
    },
    {
        .name = "LogEntry: least",
        .codec = &log_entry_codec,
        .words = words_395,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sequence = 0, timeNs = 0, source = \"a\", level = error, text = \"a\")",
    },
    {
        .name = "LogEntry: most",
        .codec = &log_entry_codec,
        .words = words_396,
        .word_count = 31,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sequence = 18446744073709551615, timeNs = 18446744073709551615, source = \"abcdefghijklmnopqrstuvwxyzabcde\", level = debug, text = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcd\")",
    },
    {
        .name = "LogEntry: mixed",
        .codec = &log_entry_codec,
        .words = words_397,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895, timeNs = 320255973501901, source = \"/q\\\"\\\\z\\xc3\\xa4b\", level = debug, text = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "LogEntry: newer peer with more data",
        .codec = &log_entry_codec,
        .words = words_398,
        .word_count = 12,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895, timeNs = 320255973501901, source = \"/q\\\"\\\\z\\xc3\\xa4b\", level = debug, text = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "LogEntry: empty but not null",
        .codec = &log_entry_codec,
        .words = words_399,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 0, timeNs = 0, source = \"\", level = error, text = \"\")",
    },
    {
        .name = "LogEntry: newer peer with text",
        .codec = &log_entry_codec,
        .words = words_400,
        .word_count = 14,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895, timeNs = 320255973501901, source = \"/q\\\"\\\\z\\xc3\\xa4b\", level = debug, text = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "LogEntry: newer peer with a list of structs",
        .codec = &log_entry_codec,
        .words = words_401,
        .word_count = 21,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895, timeNs = 320255973501901, source = \"/q\\\"\\\\z\\xc3\\xa4b\", level = debug, text = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "LogEntry: newer peer with a list of text",
        .codec = &log_entry_codec,
        .words = words_402,
        .word_count = 16,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895, timeNs = 320255973501901, source = \"/q\\\"\\\\z\\xc3\\xa4b\", level = debug, text = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "LogEntry: newer peer with a struct",
        .codec = &log_entry_codec,
        .words = words_403,
        .word_count = 14,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895, timeNs = 320255973501901, source = \"/q\\\"\\\\z\\xc3\\xa4b\", level = debug, text = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "LogEntry: newer peer with a null pointer",
        .codec = &log_entry_codec,
        .words = words_404,
        .word_count = 11,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895, timeNs = 320255973501901, source = \"/q\\\"\\\\z\\xc3\\xa4b\", level = debug, text = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "LogEntry: older peer without any field",
        .codec = &log_entry_codec,
        .words = words_405,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 0, timeNs = 0, source = \"\", level = error, text = \"\")",
    },
    {
        .name = "LogEntry: source longer than its max_len",
        .codec = &log_entry_codec,
        .words = words_406,
        .word_count = 12,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "LogEntry: text longer than its max_len",
        .codec = &log_entry_codec,
        .words = words_407,
        .word_count = 28,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "Log.write params: zero",
        .codec = &log_write_params_codec,
        .words = words_408,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(level = error, text = \"\")",
    },
    {
        .name = "Log.write params: least",
        .codec = &log_write_params_codec,
        .words = words_409,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(level = error, text = \"a\")",
    },
    {
        .name = "Log.write params: most",
        .codec = &log_write_params_codec,
        .words = words_410,
        .word_count = 24,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(level = debug, text = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcd\")",
    },
    {
        .name = "Log.write params: mixed",
        .codec = &log_write_params_codec,
        .words = words_411,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(level = debug, text = \"/abcdefg\")",
    },
    {
        .name = "Log.write params: newer peer with more data",
        .codec = &log_write_params_codec,
        .words = words_412,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(level = debug, text = \"/abcdefg\")",
    },
    {
        .name = "Log.write params: empty but not null",
        .codec = &log_write_params_codec,
        .words = words_413,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(level = error, text = \"\")",
    },
    {
        .name = "Log.write params: newer peer with text",
        .codec = &log_write_params_codec,
        .words = words_414,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(level = debug, text = \"/abcdefg\")",
    },
    {
        .name = "Log.write params: newer peer with a list of structs",
        .codec = &log_write_params_codec,
        .words = words_415,
        .word_count = 16,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(level = debug, text = \"/abcdefg\")",
    },
    {
        .name = "Log.write params: newer peer with a list of text",
        .codec = &log_write_params_codec,
        .words = words_416,
        .word_count = 11,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(level = debug, text = \"/abcdefg\")",
    },
    {
        .name = "Log.write params: newer peer with a struct",
        .codec = &log_write_params_codec,
        .words = words_417,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(level = debug, text = \"/abcdefg\")",
    },
    {
        .name = "Log.write params: newer peer with a null pointer",
        .codec = &log_write_params_codec,
        .words = words_418,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(level = debug, text = \"/abcdefg\")",
    },
    {
        .name = "Log.write params: older peer without any field",
        .codec = &log_write_params_codec,
        .words = words_419,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(level = error, text = \"\")",
    },
    {
        .name = "Log.write params: text longer than its max_len",
        .codec = &log_write_params_codec,
        .words = words_420,
        .word_count = 24,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "Log.read params: zero",
        .codec = &log_read_params_codec,
        .words = words_421,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sequence = 0)",
    },
    {
        .name = "Log.read params: least",
        .codec = &log_read_params_codec,
        .words = words_422,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sequence = 0)",
    },
    {
        .name = "Log.read params: most",
        .codec = &log_read_params_codec,
        .words = words_423,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sequence = 18446744073709551615)",
    },
    {
        .name = "Log.read params: mixed",
        .codec = &log_read_params_codec,
        .words = words_424,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895)",
    },
    {
        .name = "Log.read params: newer peer with more data",
        .codec = &log_read_params_codec,
        .words = words_425,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895)",
    },
    {
        .name = "Log.read params: newer peer with text",
        .codec = &log_read_params_codec,
        .words = words_426,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895)",
    },
    {
        .name = "Log.read params: newer peer with a list of structs",
        .codec = &log_read_params_codec,
        .words = words_427,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895)",
    },
    {
        .name = "Log.read params: newer peer with a list of text",
        .codec = &log_read_params_codec,
        .words = words_428,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895)",
    },
    {
        .name = "Log.read params: newer peer with a struct",
        .codec = &log_read_params_codec,
        .words = words_429,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895)",
    },
    {
        .name = "Log.read params: newer peer with a null pointer",
        .codec = &log_read_params_codec,
        .words = words_430,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895)",
    },
    {
        .name = "Log.read params: older peer without any field",
        .codec = &log_read_params_codec,
        .words = words_431,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 0)",
    },
    {
        .name = "Log.read params: zero in registers",
        .codec = &log_read_params_codec,
        .words = words_432,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sequence = 0)",
    },
    {
        .name = "Log.read params: zero in fewer registers",
        .codec = &log_read_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 0)",
    },
    {
        .name = "Log.read params: least in registers",
        .codec = &log_read_params_codec,
        .words = words_434,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sequence = 0)",
    },
    {
        .name = "Log.read params: least in fewer registers",
        .codec = &log_read_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 0)",
    },
    {
        .name = "Log.read params: most in registers",
        .codec = &log_read_params_codec,
        .words = words_436,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sequence = 18446744073709551615)",
    },
    {
        .name = "Log.read params: most in fewer registers",
        .codec = &log_read_params_codec,
        .words = words_437,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 18446744073709551615)",
    },
    {
        .name = "Log.read params: mixed in registers",
        .codec = &log_read_params_codec,
        .words = words_438,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895)",
    },
    {
        .name = "Log.read params: mixed in fewer registers",
        .codec = &log_read_params_codec,
        .words = words_439,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895)",
    },
    {
        .name = "Log.read params: newer peer in registers",
        .codec = &log_read_params_codec,
        .words = words_440,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(sequence = 81985529216486895)",
    },
    {
        .name = "Log.read results: zero",
        .codec = &log_read_results_codec,
        .words = words_441,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "Log.read results: least",
        .codec = &log_read_results_codec,
        .words = words_442,
        .word_count = 11,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [(sequence = 0, timeNs = 0, source = \"a\", level = error, text = \"a\")])",
    },
    {
        .name = "Log.read results: most",
        .codec = &log_read_results_codec,
        .words = words_443,
        .word_count = 94,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 18446744073709551615, entries = [(sequence = 18446744073709551615, timeNs = 18446744073709551615, source = \"abcdefghijklmnopqrstuvwxyzabcde\", level = debug, text = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcd\"), (sequence = 18446744073709551615, timeNs = 18446744073709551615, source = \"abcdefghijklmnopqrstuvwxyzabcde\", level = debug, text = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcd\"), (sequence = 18446744073709551615, timeNs = 18446744073709551615, source = \"abcdefghijklmnopqrstuvwxyzabcde\", level = debug, text = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcd\")])",
    },
    {
        .name = "Log.read results: mixed",
        .codec = &log_read_results_codec,
        .words = words_444,
        .word_count = 25,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 81985529216486895, entries = [(sequence = 81985529216486895, timeNs = 320255973501901, source = \"/q\\\"\\\\z\\xc3\\xa4b\", level = debug, text = \"/q\\\"\\\\z\\xc3\\xa4b\"), (sequence = 0, timeNs = 0, source = \"\", level = error, text = \"\"), (sequence = 0, timeNs = 0, source = \"a\", level = error, text = \"a\")])",
    },
    {
        .name = "Log.read results: newer peer with more data",
        .codec = &log_read_results_codec,
        .words = words_445,
        .word_count = 27,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 81985529216486895, entries = [(sequence = 81985529216486895, timeNs = 320255973501901, source = \"/q\\\"\\\\z\\xc3\\xa4b\", level = debug, text = \"/q\\\"\\\\z\\xc3\\xa4b\"), (sequence = 0, timeNs = 0, source = \"\", level = error, text = \"\"), (sequence = 0, timeNs = 0, source = \"a\", level = error, text = \"a\")])",
    },
    {
        .name = "Log.read results: empty but not null",
        .codec = &log_read_results_codec,
        .words = words_446,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "Log.read results: newer peer with text",
        .codec = &log_read_results_codec,
        .words = words_447,
        .word_count = 29,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 81985529216486895, entries = [(sequence = 81985529216486895, timeNs = 320255973501901, source = \"/q\\\"\\\\z\\xc3\\xa4b\", level = debug, text = \"/q\\\"\\\\z\\xc3\\xa4b\"), (sequence = 0, timeNs = 0, source = \"\", level = error, text = \"\"), (sequence = 0, timeNs = 0, source = \"a\", level = error, text = \"a\")])",
    },
    {
        .name = "Log.read results: newer peer with a list of structs",
        .codec = &log_read_results_codec,
        .words = words_448,
        .word_count = 36,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 81985529216486895, entries = [(sequence = 81985529216486895, timeNs = 320255973501901, source = \"/q\\\"\\\\z\\xc3\\xa4b\", level = debug, text = \"/q\\\"\\\\z\\xc3\\xa4b\"), (sequence = 0, timeNs = 0, source = \"\", level = error, text = \"\"), (sequence = 0, timeNs = 0, source = \"a\", level = error, text = \"a\")])",
    },
    {
        .name = "Log.read results: newer peer with a list of text",
        .codec = &log_read_results_codec,
        .words = words_449,
        .word_count = 31,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 81985529216486895, entries = [(sequence = 81985529216486895, timeNs = 320255973501901, source = \"/q\\\"\\\\z\\xc3\\xa4b\", level = debug, text = \"/q\\\"\\\\z\\xc3\\xa4b\"), (sequence = 0, timeNs = 0, source = \"\", level = error, text = \"\"), (sequence = 0, timeNs = 0, source = \"a\", level = error, text = \"a\")])",
    },
    {
        .name = "Log.read results: newer peer with a struct",
        .codec = &log_read_results_codec,
        .words = words_450,
        .word_count = 29,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 81985529216486895, entries = [(sequence = 81985529216486895, timeNs = 320255973501901, source = \"/q\\\"\\\\z\\xc3\\xa4b\", level = debug, text = \"/q\\\"\\\\z\\xc3\\xa4b\"), (sequence = 0, timeNs = 0, source = \"\", level = error, text = \"\"), (sequence = 0, timeNs = 0, source = \"a\", level = error, text = \"a\")])",
    },
    {
        .name = "Log.read results: newer peer with a null pointer",
        .codec = &log_read_results_codec,
        .words = words_451,
        .word_count = 26,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 81985529216486895, entries = [(sequence = 81985529216486895, timeNs = 320255973501901, source = \"/q\\\"\\\\z\\xc3\\xa4b\", level = debug, text = \"/q\\\"\\\\z\\xc3\\xa4b\"), (sequence = 0, timeNs = 0, source = \"\", level = error, text = \"\"), (sequence = 0, timeNs = 0, source = \"a\", level = error, text = \"a\")])",
    },
    {
        .name = "Log.read results: older peer without any field",
        .codec = &log_read_results_codec,
        .words = words_452,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "Log.read results: entries longer than its max_len",
        .codec = &log_read_results_codec,
        .words = words_453,
        .word_count = 24,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "ProcessEnd: zero",
        .codec = &process_end_codec,
        .words = words_454,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = 0, state = created, faultKind = 0, faultAddress = 0, faultPc = 0)",
    },
    {
        .name = "ProcessEnd: least",
        .codec = &process_end_codec,
        .words = words_455,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = -2147483648, state = created, faultKind = 0, faultAddress = 0, faultPc = 0)",
    },
    {
        .name = "ProcessEnd: most",
        .codec = &process_end_codec,
        .words = words_456,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = 2147483647, state = faulted, faultKind = 65535, faultAddress = 18446744073709551615, faultPc = 18446744073709551615)",
    },
    {
        .name = "ProcessEnd: mixed",
        .codec = &process_end_codec,
        .words = words_457,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = 162254319, state = faulted, faultKind = 35243, faultAddress = 4886718345, faultPc = 81985529216486895)",
    },
    {
        .name = "ProcessEnd: newer peer with more data",
        .codec = &process_end_codec,
        .words = words_458,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 162254319, state = faulted, faultKind = 35243, faultAddress = 4886718345, faultPc = 81985529216486895)",
    },
    {
        .name = "ProcessEnd: newer peer with text",
        .codec = &process_end_codec,
        .words = words_459,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 162254319, state = faulted, faultKind = 35243, faultAddress = 4886718345, faultPc = 81985529216486895)",
    },
    {
        .name = "ProcessEnd: newer peer with a list of structs",
        .codec = &process_end_codec,
        .words = words_460,
        .word_count = 15,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 162254319, state = faulted, faultKind = 35243, faultAddress = 4886718345, faultPc = 81985529216486895)",
    },
    {
        .name = "ProcessEnd: newer peer with a list of text",
        .codec = &process_end_codec,
        .words = words_461,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 162254319, state = faulted, faultKind = 35243, faultAddress = 4886718345, faultPc = 81985529216486895)",
    },
    {
        .name = "ProcessEnd: newer peer with a struct",
        .codec = &process_end_codec,
        .words = words_462,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 162254319, state = faulted, faultKind = 35243, faultAddress = 4886718345, faultPc = 81985529216486895)",
    },
    {
        .name = "ProcessEnd: newer peer with a null pointer",
        .codec = &process_end_codec,
        .words = words_463,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 162254319, state = faulted, faultKind = 35243, faultAddress = 4886718345, faultPc = 81985529216486895)",
    },
    {
        .name = "ProcessEnd: older peer without any field",
        .codec = &process_end_codec,
        .words = words_464,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 0, state = created, faultKind = 0, faultAddress = 0, faultPc = 0)",
    },
    {
        .name = "ProcessEnd: zero in registers",
        .codec = &process_end_codec,
        .words = words_465,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = 0, state = created, faultKind = 0, faultAddress = 0, faultPc = 0)",
    },
    {
        .name = "ProcessEnd: zero in fewer registers",
        .codec = &process_end_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 0, state = created, faultKind = 0, faultAddress = 0, faultPc = 0)",
    },
    {
        .name = "ProcessEnd: least in registers",
        .codec = &process_end_codec,
        .words = words_467,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = -2147483648, state = created, faultKind = 0, faultAddress = 0, faultPc = 0)",
    },
    {
        .name = "ProcessEnd: least in fewer registers",
        .codec = &process_end_codec,
        .words = words_468,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = -2147483648, state = created, faultKind = 0, faultAddress = 0, faultPc = 0)",
    },
    {
        .name = "ProcessEnd: most in registers",
        .codec = &process_end_codec,
        .words = words_469,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = 2147483647, state = faulted, faultKind = 65535, faultAddress = 18446744073709551615, faultPc = 18446744073709551615)",
    },
    {
        .name = "ProcessEnd: most in fewer registers",
        .codec = &process_end_codec,
        .words = words_470,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 2147483647, state = faulted, faultKind = 65535, faultAddress = 18446744073709551615, faultPc = 18446744073709551615)",
    },
    {
        .name = "ProcessEnd: mixed in registers",
        .codec = &process_end_codec,
        .words = words_471,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = 162254319, state = faulted, faultKind = 35243, faultAddress = 4886718345, faultPc = 81985529216486895)",
    },
    {
        .name = "ProcessEnd: mixed in fewer registers",
        .codec = &process_end_codec,
        .words = words_472,
        .word_count = 3,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 162254319, state = faulted, faultKind = 35243, faultAddress = 4886718345, faultPc = 81985529216486895)",
    },
    {
        .name = "ProcessEnd: newer peer in registers",
        .codec = &process_end_codec,
        .words = words_473,
        .word_count = 4,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 162254319, state = faulted, faultKind = 35243, faultAddress = 4886718345, faultPc = 81985529216486895)",
    },
    {
        .name = "ProcessEntry: zero",
        .codec = &process_entry_codec,
        .words = words_474,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 0, parent = 0, state = created, status = 0, memoryBytes = 0, runTimeNs = 0, name = \"\")",
    },
    {
        .name = "ProcessEntry: least",
        .codec = &process_entry_codec,
        .words = words_475,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 0, parent = 0, state = created, status = -2147483648, memoryBytes = 0, runTimeNs = 0, name = \"a\")",
    },
    {
        .name = "ProcessEntry: most",
        .codec = &process_entry_codec,
        .words = words_476,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 4294967295, parent = 4294967295, state = faulted, status = 2147483647, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, name = \"abcdefghijklmnopqrstuvwxyzabcde\")",
    },
    {
        .name = "ProcessEntry: mixed",
        .codec = &process_entry_codec,
        .words = words_477,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, parent = 1737075661, state = faulted, status = 591751049, memoryBytes = 81985529216486895, runTimeNs = 320255973501901, name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "ProcessEntry: newer peer with more data",
        .codec = &process_entry_codec,
        .words = words_478,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, parent = 1737075661, state = faulted, status = 591751049, memoryBytes = 81985529216486895, runTimeNs = 320255973501901, name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "ProcessEntry: empty but not null",
        .codec = &process_entry_codec,
        .words = words_479,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 0, parent = 0, state = created, status = 0, memoryBytes = 0, runTimeNs = 0, name = \"\")",
    },
    {
        .name = "ProcessEntry: newer peer with text",
        .codec = &process_entry_codec,
        .words = words_480,
        .word_count = 12,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, parent = 1737075661, state = faulted, status = 591751049, memoryBytes = 81985529216486895, runTimeNs = 320255973501901, name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "ProcessEntry: newer peer with a list of structs",
        .codec = &process_entry_codec,
        .words = words_481,
        .word_count = 19,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, parent = 1737075661, state = faulted, status = 591751049, memoryBytes = 81985529216486895, runTimeNs = 320255973501901, name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "ProcessEntry: newer peer with a list of text",
        .codec = &process_entry_codec,
        .words = words_482,
        .word_count = 14,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, parent = 1737075661, state = faulted, status = 591751049, memoryBytes = 81985529216486895, runTimeNs = 320255973501901, name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "ProcessEntry: newer peer with a struct",
        .codec = &process_entry_codec,
        .words = words_483,
        .word_count = 12,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, parent = 1737075661, state = faulted, status = 591751049, memoryBytes = 81985529216486895, runTimeNs = 320255973501901, name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "ProcessEntry: newer peer with a null pointer",
        .codec = &process_entry_codec,
        .words = words_484,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, parent = 1737075661, state = faulted, status = 591751049, memoryBytes = 81985529216486895, runTimeNs = 320255973501901, name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "ProcessEntry: older peer without any field",
        .codec = &process_entry_codec,
        .words = words_485,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 0, parent = 0, state = created, status = 0, memoryBytes = 0, runTimeNs = 0, name = \"\")",
    },
    {
        .name = "ProcessEntry: name longer than its max_len",
        .codec = &process_entry_codec,
        .words = words_486,
        .word_count = 11,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "CapabilityEntry: zero",
        .codec = &capability_entry_codec,
        .words = words_487,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\")",
    },
    {
        .name = "CapabilityEntry: least",
        .codec = &capability_entry_codec,
        .words = words_488,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")",
    },
    {
        .name = "CapabilityEntry: most",
        .codec = &capability_entry_codec,
        .words = words_489,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\")",
    },
    {
        .name = "CapabilityEntry: mixed",
        .codec = &capability_entry_codec,
        .words = words_490,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "CapabilityEntry: newer peer with more data",
        .codec = &capability_entry_codec,
        .words = words_491,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "CapabilityEntry: empty but not null",
        .codec = &capability_entry_codec,
        .words = words_492,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\")",
    },
    {
        .name = "CapabilityEntry: newer peer with text",
        .codec = &capability_entry_codec,
        .words = words_493,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "CapabilityEntry: newer peer with a list of structs",
        .codec = &capability_entry_codec,
        .words = words_494,
        .word_count = 17,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "CapabilityEntry: newer peer with a list of text",
        .codec = &capability_entry_codec,
        .words = words_495,
        .word_count = 12,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "CapabilityEntry: newer peer with a struct",
        .codec = &capability_entry_codec,
        .words = words_496,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "CapabilityEntry: newer peer with a null pointer",
        .codec = &capability_entry_codec,
        .words = words_497,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "CapabilityEntry: older peer without any field",
        .codec = &capability_entry_codec,
        .words = words_498,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\")",
    },
    {
        .name = "CapabilityEntry: origin longer than its max_len",
        .codec = &capability_entry_codec,
        .words = words_499,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "ProcessManager.spawn params: zero",
        .codec = &process_manager_spawn_params_codec,
        .words = words_500,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"\", arguments = 0x\"\", memoryBytes = 0)",
    },
    {
        .name = "ProcessManager.spawn params: least",
        .codec = &process_manager_spawn_params_codec,
        .words = words_501,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"a\", arguments = 0x\"00\", memoryBytes = 0)",
    },
    {
        .name = "ProcessManager.spawn params: most",
        .codec = &process_manager_spawn_params_codec,
        .words = words_502,
        .word_count = 100,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstu\", arguments = 0x\"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fa000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fa00010203040506070809\", memoryBytes = 18446744073709551615)",
    },
    {
        .name = "ProcessManager.spawn params: mixed",
        .codec = &process_manager_spawn_params_codec,
        .words = words_503,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", arguments = 0x\"fafbfcfdfefffafbfcfdfeff\", memoryBytes = 1250999896491)",
    },
    {
        .name = "ProcessManager.spawn params: newer peer with more data",
        .codec = &process_manager_spawn_params_codec,
        .words = words_504,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", arguments = 0x\"fafbfcfdfefffafbfcfdfeff\", memoryBytes = 1250999896491)",
    },
    {
        .name = "ProcessManager.spawn params: empty but not null",
        .codec = &process_manager_spawn_params_codec,
        .words = words_505,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"\", arguments = 0x\"\", memoryBytes = 0)",
    },
    {
        .name = "ProcessManager.spawn params: newer peer with text",
        .codec = &process_manager_spawn_params_codec,
        .words = words_506,
        .word_count = 12,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", arguments = 0x\"fafbfcfdfefffafbfcfdfeff\", memoryBytes = 1250999896491)",
    },
    {
        .name = "ProcessManager.spawn params: newer peer with a list of structs",
        .codec = &process_manager_spawn_params_codec,
        .words = words_507,
        .word_count = 19,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", arguments = 0x\"fafbfcfdfefffafbfcfdfeff\", memoryBytes = 1250999896491)",
    },
    {
        .name = "ProcessManager.spawn params: newer peer with a list of text",
        .codec = &process_manager_spawn_params_codec,
        .words = words_508,
        .word_count = 14,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", arguments = 0x\"fafbfcfdfefffafbfcfdfeff\", memoryBytes = 1250999896491)",
    },
    {
        .name = "ProcessManager.spawn params: newer peer with a struct",
        .codec = &process_manager_spawn_params_codec,
        .words = words_509,
        .word_count = 12,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", arguments = 0x\"fafbfcfdfefffafbfcfdfeff\", memoryBytes = 1250999896491)",
    },
    {
        .name = "ProcessManager.spawn params: newer peer with a null pointer",
        .codec = &process_manager_spawn_params_codec,
        .words = words_510,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"/q\\\"\\\\z\\xc3\\xa4b\", arguments = 0x\"fafbfcfdfefffafbfcfdfeff\", memoryBytes = 1250999896491)",
    },
    {
        .name = "ProcessManager.spawn params: older peer without any field",
        .codec = &process_manager_spawn_params_codec,
        .words = words_511,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(path = \"\", arguments = 0x\"\", memoryBytes = 0)",
    },
    {
        .name = "ProcessManager.spawn params: path longer than its max_len",
        .codec = &process_manager_spawn_params_codec,
        .words = words_512,
        .word_count = 38,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "ProcessManager.spawn params: arguments longer than its max_len",
        .codec = &process_manager_spawn_params_codec,
        .words = words_513,
        .word_count = 70,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "ProcessManager.spawn results: zero",
        .codec = &process_manager_spawn_results_codec,
        .words = words_514,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(process = #101, id = 0)",
    },
    {
        .name = "ProcessManager.spawn results: least",
        .codec = &process_manager_spawn_results_codec,
        .words = words_515,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(process = #101, id = 0)",
    },
    {
        .name = "ProcessManager.spawn results: most",
        .codec = &process_manager_spawn_results_codec,
        .words = words_516,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(process = #101, id = 4294967295)",
    },
    {
        .name = "ProcessManager.spawn results: mixed",
        .codec = &process_manager_spawn_results_codec,
        .words = words_517,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(process = #101, id = 1737075661)",
    },
    {
        .name = "ProcessManager.spawn results: newer peer with more data",
        .codec = &process_manager_spawn_results_codec,
        .words = words_518,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(process = #101, id = 1737075661)",
    },
    {
        .name = "ProcessManager.spawn results: zero in registers",
        .codec = &process_manager_spawn_results_codec,
        .words = words_519,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(process = #101, id = 0)",
    },
    {
        .name = "ProcessManager.spawn results: zero in fewer registers",
        .codec = &process_manager_spawn_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(process = #101, id = 0)",
    },
    {
        .name = "ProcessManager.spawn results: least in registers",
        .codec = &process_manager_spawn_results_codec,
        .words = words_521,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(process = #101, id = 0)",
    },
    {
        .name = "ProcessManager.spawn results: least in fewer registers",
        .codec = &process_manager_spawn_results_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(process = #101, id = 0)",
    },
    {
        .name = "ProcessManager.spawn results: most in registers",
        .codec = &process_manager_spawn_results_codec,
        .words = words_523,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(process = #101, id = 4294967295)",
    },
    {
        .name = "ProcessManager.spawn results: most in fewer registers",
        .codec = &process_manager_spawn_results_codec,
        .words = words_524,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(process = #101, id = 4294967295)",
    },
    {
        .name = "ProcessManager.spawn results: mixed in registers",
        .codec = &process_manager_spawn_results_codec,
        .words = words_525,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(process = #101, id = 1737075661)",
    },
    {
        .name = "ProcessManager.spawn results: mixed in fewer registers",
        .codec = &process_manager_spawn_results_codec,
        .words = words_526,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(process = #101, id = 1737075661)",
    },
    {
        .name = "ProcessManager.spawn results: newer peer in registers",
        .codec = &process_manager_spawn_results_codec,
        .words = words_527,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(process = #101, id = 1737075661)",
    },
    {
        .name = "ProcessManager.list params: zero",
        .codec = &process_manager_list_params_codec,
        .words = words_528,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 0)",
    },
    {
        .name = "ProcessManager.list params: least",
        .codec = &process_manager_list_params_codec,
        .words = words_529,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 0)",
    },
    {
        .name = "ProcessManager.list params: most",
        .codec = &process_manager_list_params_codec,
        .words = words_530,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 4294967295)",
    },
    {
        .name = "ProcessManager.list params: mixed",
        .codec = &process_manager_list_params_codec,
        .words = words_531,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "ProcessManager.list params: newer peer with more data",
        .codec = &process_manager_list_params_codec,
        .words = words_532,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "ProcessManager.list params: newer peer with text",
        .codec = &process_manager_list_params_codec,
        .words = words_533,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "ProcessManager.list params: newer peer with a list of structs",
        .codec = &process_manager_list_params_codec,
        .words = words_534,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "ProcessManager.list params: newer peer with a list of text",
        .codec = &process_manager_list_params_codec,
        .words = words_535,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "ProcessManager.list params: newer peer with a struct",
        .codec = &process_manager_list_params_codec,
        .words = words_536,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "ProcessManager.list params: newer peer with a null pointer",
        .codec = &process_manager_list_params_codec,
        .words = words_537,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "ProcessManager.list params: older peer without any field",
        .codec = &process_manager_list_params_codec,
        .words = words_538,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 0)",
    },
    {
        .name = "ProcessManager.list params: zero in registers",
        .codec = &process_manager_list_params_codec,
        .words = words_539,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 0)",
    },
    {
        .name = "ProcessManager.list params: zero in fewer registers",
        .codec = &process_manager_list_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 0)",
    },
    {
        .name = "ProcessManager.list params: least in registers",
        .codec = &process_manager_list_params_codec,
        .words = words_541,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 0)",
    },
    {
        .name = "ProcessManager.list params: least in fewer registers",
        .codec = &process_manager_list_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 0)",
    },
    {
        .name = "ProcessManager.list params: most in registers",
        .codec = &process_manager_list_params_codec,
        .words = words_543,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 4294967295)",
    },
    {
        .name = "ProcessManager.list params: most in fewer registers",
        .codec = &process_manager_list_params_codec,
        .words = words_544,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 4294967295)",
    },
    {
        .name = "ProcessManager.list params: mixed in registers",
        .codec = &process_manager_list_params_codec,
        .words = words_545,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "ProcessManager.list params: mixed in fewer registers",
        .codec = &process_manager_list_params_codec,
        .words = words_546,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "ProcessManager.list params: newer peer in registers",
        .codec = &process_manager_list_params_codec,
        .words = words_547,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "ProcessManager.list results: zero",
        .codec = &process_manager_list_results_codec,
        .words = words_548,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "ProcessManager.list results: least",
        .codec = &process_manager_list_results_codec,
        .words = words_549,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [(id = 0, parent = 0, state = created, status = -2147483648, memoryBytes = 0, runTimeNs = 0, name = \"a\")])",
    },
    {
        .name = "ProcessManager.list results: most",
        .codec = &process_manager_list_results_codec,
        .words = words_550,
        .word_count = 76,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 4294967295, entries = [(id = 4294967295, parent = 4294967295, state = faulted, status = 2147483647, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, name = \"abcdefghijklmnopqrstuvwxyzabcde\"), (id = 4294967295, parent = 4294967295, state = faulted, status = 2147483647, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, name = \"abcdefghijklmnopqrstuvwxyzabcde\"), (id = 4294967295, parent = 4294967295, state = faulted, status = 2147483647, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, name = \"abcdefghijklmnopqrstuvwxyzabcde\"), (id = 4294967295, parent = 4294967295, state = faulted, status = 2147483647, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, name = \"abcdefghijklmnopqrstuvwxyzabcde\"), (id = 4294967295, parent = 4294967295, state = faulted, status = 2147483647, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, name = \"abcdefghijklmnopqrstuvwxyzabcde\"), (id = 4294967295, parent = 4294967295, state = faulted, status = 2147483647, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, name = \"abcdefghijklmnopqrstuvwxyzabcde\"), (id = 4294967295, parent = 4294967295, state = faulted, status = 2147483647, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, name = \"abcdefghijklmnopqrstuvwxyzabcde\"), (id = 4294967295, parent = 4294967295, state = faulted, status = 2147483647, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, name = \"abcdefghijklmnopqrstuvwxyzabcde\")])",
    },
    {
        .name = "ProcessManager.list results: mixed",
        .codec = &process_manager_list_results_codec,
        .words = words_551,
        .word_count = 22,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(id = 2309737967, parent = 1737075661, state = faulted, status = 591751049, memoryBytes = 81985529216486895, runTimeNs = 320255973501901, name = \"/q\\\"\\\\z\\xc3\\xa4b\"), (id = 0, parent = 0, state = created, status = 0, memoryBytes = 0, runTimeNs = 0, name = \"\"), (id = 0, parent = 0, state = created, status = -2147483648, memoryBytes = 0, runTimeNs = 0, name = \"a\")])",
    },
    {
        .name = "ProcessManager.list results: newer peer with more data",
        .codec = &process_manager_list_results_codec,
        .words = words_552,
        .word_count = 24,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(id = 2309737967, parent = 1737075661, state = faulted, status = 591751049, memoryBytes = 81985529216486895, runTimeNs = 320255973501901, name = \"/q\\\"\\\\z\\xc3\\xa4b\"), (id = 0, parent = 0, state = created, status = 0, memoryBytes = 0, runTimeNs = 0, name = \"\"), (id = 0, parent = 0, state = created, status = -2147483648, memoryBytes = 0, runTimeNs = 0, name = \"a\")])",
    },
    {
        .name = "ProcessManager.list results: empty but not null",
        .codec = &process_manager_list_results_codec,
        .words = words_553,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "ProcessManager.list results: newer peer with text",
        .codec = &process_manager_list_results_codec,
        .words = words_554,
        .word_count = 26,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(id = 2309737967, parent = 1737075661, state = faulted, status = 591751049, memoryBytes = 81985529216486895, runTimeNs = 320255973501901, name = \"/q\\\"\\\\z\\xc3\\xa4b\"), (id = 0, parent = 0, state = created, status = 0, memoryBytes = 0, runTimeNs = 0, name = \"\"), (id = 0, parent = 0, state = created, status = -2147483648, memoryBytes = 0, runTimeNs = 0, name = \"a\")])",
    },
    {
        .name = "ProcessManager.list results: newer peer with a list of structs",
        .codec = &process_manager_list_results_codec,
        .words = words_555,
        .word_count = 33,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(id = 2309737967, parent = 1737075661, state = faulted, status = 591751049, memoryBytes = 81985529216486895, runTimeNs = 320255973501901, name = \"/q\\\"\\\\z\\xc3\\xa4b\"), (id = 0, parent = 0, state = created, status = 0, memoryBytes = 0, runTimeNs = 0, name = \"\"), (id = 0, parent = 0, state = created, status = -2147483648, memoryBytes = 0, runTimeNs = 0, name = \"a\")])",
    },
    {
        .name = "ProcessManager.list results: newer peer with a list of text",
        .codec = &process_manager_list_results_codec,
        .words = words_556,
        .word_count = 28,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(id = 2309737967, parent = 1737075661, state = faulted, status = 591751049, memoryBytes = 81985529216486895, runTimeNs = 320255973501901, name = \"/q\\\"\\\\z\\xc3\\xa4b\"), (id = 0, parent = 0, state = created, status = 0, memoryBytes = 0, runTimeNs = 0, name = \"\"), (id = 0, parent = 0, state = created, status = -2147483648, memoryBytes = 0, runTimeNs = 0, name = \"a\")])",
    },
    {
        .name = "ProcessManager.list results: newer peer with a struct",
        .codec = &process_manager_list_results_codec,
        .words = words_557,
        .word_count = 26,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(id = 2309737967, parent = 1737075661, state = faulted, status = 591751049, memoryBytes = 81985529216486895, runTimeNs = 320255973501901, name = \"/q\\\"\\\\z\\xc3\\xa4b\"), (id = 0, parent = 0, state = created, status = 0, memoryBytes = 0, runTimeNs = 0, name = \"\"), (id = 0, parent = 0, state = created, status = -2147483648, memoryBytes = 0, runTimeNs = 0, name = \"a\")])",
    },
    {
        .name = "ProcessManager.list results: newer peer with a null pointer",
        .codec = &process_manager_list_results_codec,
        .words = words_558,
        .word_count = 23,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(id = 2309737967, parent = 1737075661, state = faulted, status = 591751049, memoryBytes = 81985529216486895, runTimeNs = 320255973501901, name = \"/q\\\"\\\\z\\xc3\\xa4b\"), (id = 0, parent = 0, state = created, status = 0, memoryBytes = 0, runTimeNs = 0, name = \"\"), (id = 0, parent = 0, state = created, status = -2147483648, memoryBytes = 0, runTimeNs = 0, name = \"a\")])",
    },
    {
        .name = "ProcessManager.list results: older peer without any field",
        .codec = &process_manager_list_results_codec,
        .words = words_559,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "ProcessManager.list results: entries longer than its max_len",
        .codec = &process_manager_list_results_codec,
        .words = words_560,
        .word_count = 49,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "ProcessManager.wait params: zero",
        .codec = &process_manager_wait_params_codec,
        .words = words_561,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 0)",
    },
    {
        .name = "ProcessManager.wait params: least",
        .codec = &process_manager_wait_params_codec,
        .words = words_562,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 0)",
    },
    {
        .name = "ProcessManager.wait params: most",
        .codec = &process_manager_wait_params_codec,
        .words = words_563,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 4294967295)",
    },
    {
        .name = "ProcessManager.wait params: mixed",
        .codec = &process_manager_wait_params_codec,
        .words = words_564,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.wait params: newer peer with more data",
        .codec = &process_manager_wait_params_codec,
        .words = words_565,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.wait params: newer peer with text",
        .codec = &process_manager_wait_params_codec,
        .words = words_566,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.wait params: newer peer with a list of structs",
        .codec = &process_manager_wait_params_codec,
        .words = words_567,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.wait params: newer peer with a list of text",
        .codec = &process_manager_wait_params_codec,
        .words = words_568,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.wait params: newer peer with a struct",
        .codec = &process_manager_wait_params_codec,
        .words = words_569,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.wait params: newer peer with a null pointer",
        .codec = &process_manager_wait_params_codec,
        .words = words_570,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.wait params: older peer without any field",
        .codec = &process_manager_wait_params_codec,
        .words = words_571,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 0)",
    },
    {
        .name = "ProcessManager.wait params: zero in registers",
        .codec = &process_manager_wait_params_codec,
        .words = words_572,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 0)",
    },
    {
        .name = "ProcessManager.wait params: zero in fewer registers",
        .codec = &process_manager_wait_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 0)",
    },
    {
        .name = "ProcessManager.wait params: least in registers",
        .codec = &process_manager_wait_params_codec,
        .words = words_574,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 0)",
    },
    {
        .name = "ProcessManager.wait params: least in fewer registers",
        .codec = &process_manager_wait_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 0)",
    },
    {
        .name = "ProcessManager.wait params: most in registers",
        .codec = &process_manager_wait_params_codec,
        .words = words_576,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 4294967295)",
    },
    {
        .name = "ProcessManager.wait params: most in fewer registers",
        .codec = &process_manager_wait_params_codec,
        .words = words_577,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 4294967295)",
    },
    {
        .name = "ProcessManager.wait params: mixed in registers",
        .codec = &process_manager_wait_params_codec,
        .words = words_578,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.wait params: mixed in fewer registers",
        .codec = &process_manager_wait_params_codec,
        .words = words_579,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.wait params: newer peer in registers",
        .codec = &process_manager_wait_params_codec,
        .words = words_580,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.kill params: zero",
        .codec = &process_manager_kill_params_codec,
        .words = words_581,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 0)",
    },
    {
        .name = "ProcessManager.kill params: least",
        .codec = &process_manager_kill_params_codec,
        .words = words_582,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 0)",
    },
    {
        .name = "ProcessManager.kill params: most",
        .codec = &process_manager_kill_params_codec,
        .words = words_583,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 4294967295)",
    },
    {
        .name = "ProcessManager.kill params: mixed",
        .codec = &process_manager_kill_params_codec,
        .words = words_584,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.kill params: newer peer with more data",
        .codec = &process_manager_kill_params_codec,
        .words = words_585,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.kill params: newer peer with text",
        .codec = &process_manager_kill_params_codec,
        .words = words_586,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.kill params: newer peer with a list of structs",
        .codec = &process_manager_kill_params_codec,
        .words = words_587,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.kill params: newer peer with a list of text",
        .codec = &process_manager_kill_params_codec,
        .words = words_588,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.kill params: newer peer with a struct",
        .codec = &process_manager_kill_params_codec,
        .words = words_589,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.kill params: newer peer with a null pointer",
        .codec = &process_manager_kill_params_codec,
        .words = words_590,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.kill params: older peer without any field",
        .codec = &process_manager_kill_params_codec,
        .words = words_591,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 0)",
    },
    {
        .name = "ProcessManager.kill params: zero in registers",
        .codec = &process_manager_kill_params_codec,
        .words = words_592,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 0)",
    },
    {
        .name = "ProcessManager.kill params: zero in fewer registers",
        .codec = &process_manager_kill_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 0)",
    },
    {
        .name = "ProcessManager.kill params: least in registers",
        .codec = &process_manager_kill_params_codec,
        .words = words_594,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 0)",
    },
    {
        .name = "ProcessManager.kill params: least in fewer registers",
        .codec = &process_manager_kill_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 0)",
    },
    {
        .name = "ProcessManager.kill params: most in registers",
        .codec = &process_manager_kill_params_codec,
        .words = words_596,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 4294967295)",
    },
    {
        .name = "ProcessManager.kill params: most in fewer registers",
        .codec = &process_manager_kill_params_codec,
        .words = words_597,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 4294967295)",
    },
    {
        .name = "ProcessManager.kill params: mixed in registers",
        .codec = &process_manager_kill_params_codec,
        .words = words_598,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.kill params: mixed in fewer registers",
        .codec = &process_manager_kill_params_codec,
        .words = words_599,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.kill params: newer peer in registers",
        .codec = &process_manager_kill_params_codec,
        .words = words_600,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967)",
    },
    {
        .name = "ProcessManager.capabilities params: zero",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_601,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 0, slot = 0)",
    },
    {
        .name = "ProcessManager.capabilities params: least",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_602,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 0, slot = 0)",
    },
    {
        .name = "ProcessManager.capabilities params: most",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_603,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 4294967295, slot = 4294967295)",
    },
    {
        .name = "ProcessManager.capabilities params: mixed",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_604,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, slot = 1737075661)",
    },
    {
        .name = "ProcessManager.capabilities params: newer peer with more data",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_605,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, slot = 1737075661)",
    },
    {
        .name = "ProcessManager.capabilities params: newer peer with text",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_606,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, slot = 1737075661)",
    },
    {
        .name = "ProcessManager.capabilities params: newer peer with a list of structs",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_607,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, slot = 1737075661)",
    },
    {
        .name = "ProcessManager.capabilities params: newer peer with a list of text",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_608,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, slot = 1737075661)",
    },
    {
        .name = "ProcessManager.capabilities params: newer peer with a struct",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_609,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, slot = 1737075661)",
    },
    {
        .name = "ProcessManager.capabilities params: newer peer with a null pointer",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_610,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, slot = 1737075661)",
    },
    {
        .name = "ProcessManager.capabilities params: older peer without any field",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_611,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 0, slot = 0)",
    },
    {
        .name = "ProcessManager.capabilities params: zero in registers",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_612,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 0, slot = 0)",
    },
    {
        .name = "ProcessManager.capabilities params: zero in fewer registers",
        .codec = &process_manager_capabilities_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 0, slot = 0)",
    },
    {
        .name = "ProcessManager.capabilities params: least in registers",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_614,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 0, slot = 0)",
    },
    {
        .name = "ProcessManager.capabilities params: least in fewer registers",
        .codec = &process_manager_capabilities_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 0, slot = 0)",
    },
    {
        .name = "ProcessManager.capabilities params: most in registers",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_616,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 4294967295, slot = 4294967295)",
    },
    {
        .name = "ProcessManager.capabilities params: most in fewer registers",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_617,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 4294967295, slot = 4294967295)",
    },
    {
        .name = "ProcessManager.capabilities params: mixed in registers",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_618,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, slot = 1737075661)",
    },
    {
        .name = "ProcessManager.capabilities params: mixed in fewer registers",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_619,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, slot = 1737075661)",
    },
    {
        .name = "ProcessManager.capabilities params: newer peer in registers",
        .codec = &process_manager_capabilities_params_codec,
        .words = words_620,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(id = 2309737967, slot = 1737075661)",
    },
    {
        .name = "ProcessManager.capabilities results: zero",
        .codec = &process_manager_capabilities_results_codec,
        .words = words_621,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "ProcessManager.capabilities results: least",
        .codec = &process_manager_capabilities_results_codec,
        .words = words_622,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [(slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "ProcessManager.capabilities results: most",
        .codec = &process_manager_capabilities_results_codec,
        .words = words_623,
        .word_count = 60,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 4294967295, entries = [(slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\"), (slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\"), (slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\"), (slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\"), (slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\"), (slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\"), (slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\"), (slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\")])",
    },
    {
        .name = "ProcessManager.capabilities results: mixed",
        .codec = &process_manager_capabilities_results_codec,
        .words = words_624,
        .word_count = 16,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "ProcessManager.capabilities results: newer peer with more data",
        .codec = &process_manager_capabilities_results_codec,
        .words = words_625,
        .word_count = 18,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "ProcessManager.capabilities results: empty but not null",
        .codec = &process_manager_capabilities_results_codec,
        .words = words_626,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "ProcessManager.capabilities results: newer peer with text",
        .codec = &process_manager_capabilities_results_codec,
        .words = words_627,
        .word_count = 20,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "ProcessManager.capabilities results: newer peer with a list of structs",
        .codec = &process_manager_capabilities_results_codec,
        .words = words_628,
        .word_count = 27,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "ProcessManager.capabilities results: newer peer with a list of text",
        .codec = &process_manager_capabilities_results_codec,
        .words = words_629,
        .word_count = 22,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "ProcessManager.capabilities results: newer peer with a struct",
        .codec = &process_manager_capabilities_results_codec,
        .words = words_630,
        .word_count = 20,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "ProcessManager.capabilities results: newer peer with a null pointer",
        .codec = &process_manager_capabilities_results_codec,
        .words = words_631,
        .word_count = 17,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "ProcessManager.capabilities results: older peer without any field",
        .codec = &process_manager_capabilities_results_codec,
        .words = words_632,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "ProcessManager.capabilities results: entries longer than its max_len",
        .codec = &process_manager_capabilities_results_codec,
        .words = words_633,
        .word_count = 31,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "Process.grant params: zero",
        .codec = &process_grant_params_codec,
        .words = words_634,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(capability = #101, slot = 6, origin = \"\")",
    },
    {
        .name = "Process.grant params: least",
        .codec = &process_grant_params_codec,
        .words = words_635,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(capability = #101, slot = 6, origin = \"a\")",
    },
    {
        .name = "Process.grant params: most",
        .codec = &process_grant_params_codec,
        .words = words_636,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(capability = #101, slot = 255, origin = \"abcdefghijklmnopqrstuvwxyzabcde\")",
    },
    {
        .name = "Process.grant params: mixed",
        .codec = &process_grant_params_codec,
        .words = words_637,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(capability = #101, slot = 255, origin = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Process.grant params: newer peer with more data",
        .codec = &process_grant_params_codec,
        .words = words_638,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(capability = #101, slot = 255, origin = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Process.grant params: empty but not null",
        .codec = &process_grant_params_codec,
        .words = words_639,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(capability = #101, slot = 6, origin = \"\")",
    },
    {
        .name = "Process.grant params: origin longer than its max_len",
        .codec = &process_grant_params_codec,
        .words = words_640,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "GrantRecord: zero",
        .codec = &grant_record_codec,
        .words = words_641,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0)",
    },
    {
        .name = "GrantRecord: least",
        .codec = &grant_record_codec,
        .words = words_642,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)",
    },
    {
        .name = "GrantRecord: most",
        .codec = &grant_record_codec,
        .words = words_643,
        .word_count = 12,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(slot = 4294967295, kind = dma, rights = 255, target = 4294967295, badge = 4294967295, base = 18446744073709551615, sizeBytes = 18446744073709551615, line = 4294967295, name = \"abcdefghijklmnopqrstuvwxyzabcde\", portCount = 18446744073709551615)",
    },
    {
        .name = "GrantRecord: mixed",
        .codec = &grant_record_codec,
        .words = words_644,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901)",
    },
    {
        .name = "GrantRecord: newer peer with more data",
        .codec = &grant_record_codec,
        .words = words_645,
        .word_count = 12,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901)",
    },
    {
        .name = "GrantRecord: empty but not null",
        .codec = &grant_record_codec,
        .words = words_646,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0)",
    },
    {
        .name = "GrantRecord: newer peer with text",
        .codec = &grant_record_codec,
        .words = words_647,
        .word_count = 14,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901)",
    },
    {
        .name = "GrantRecord: newer peer with a list of structs",
        .codec = &grant_record_codec,
        .words = words_648,
        .word_count = 21,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901)",
    },
    {
        .name = "GrantRecord: newer peer with a list of text",
        .codec = &grant_record_codec,
        .words = words_649,
        .word_count = 16,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901)",
    },
    {
        .name = "GrantRecord: newer peer with a struct",
        .codec = &grant_record_codec,
        .words = words_650,
        .word_count = 14,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901)",
    },
    {
        .name = "GrantRecord: newer peer with a null pointer",
        .codec = &grant_record_codec,
        .words = words_651,
        .word_count = 11,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901)",
    },
    {
        .name = "GrantRecord: older peer without any field",
        .codec = &grant_record_codec,
        .words = words_652,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0)",
    },
    {
        .name = "GrantRecord: name longer than its max_len",
        .codec = &grant_record_codec,
        .words = words_653,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "ServiceRecord: zero",
        .codec = &service_record_codec,
        .words = words_654,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"\", binary = \"\", arguments = [], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [], isRoot = false)",
    },
    {
        .name = "ServiceRecord: least",
        .codec = &service_record_codec,
        .words = words_655,
        .word_count = 22,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"a\", binary = \"a\", arguments = [\"b\"], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [(slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = false)",
    },
    {
        .name = "ServiceRecord: most",
        .codec = &service_record_codec,
        .words = words_656,
        .word_count = 82,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"abcdefghijklmnopqrstuvwxyzabcde\", binary = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", arguments = [\"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\"], priority = 255, maxPriority = 255, memoryBytes = 18446744073709551615, stackBytes = 4294967295, cspaceSlots = 4294967295, restart = always, backoffNs = 18446744073709551615, isProvider = true, isEssential = true, grants = [(slot = 4294967295, kind = dma, rights = 255, target = 4294967295, badge = 4294967295, base = 18446744073709551615, sizeBytes = 18446744073709551615, line = 4294967295, name = \"abcdefghijklmnopqrstuvwxyzabcde\", portCount = 18446744073709551615), (slot = 4294967295, kind = dma, rights = 255, target = 4294967295, badge = 4294967295, base = 18446744073709551615, sizeBytes = 18446744073709551615, line = 4294967295, name = \"abcdefghijklmnopqrstuvwxyzabcde\", portCount = 18446744073709551615), (slot = 4294967295, kind = dma, rights = 255, target = 4294967295, badge = 4294967295, base = 18446744073709551615, sizeBytes = 18446744073709551615, line = 4294967295, name = \"abcdefghijklmnopqrstuvwxyzabcde\", portCount = 18446744073709551615)], isRoot = true)",
    },
    {
        .name = "ServiceRecord: mixed",
        .codec = &service_record_codec,
        .words = words_657,
        .word_count = 44,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\", binary = \"/abcdefg\", arguments = [\"one\", \"/\", \"seven77\"], priority = 137, maxPriority = 239, memoryBytes = 320255973501901, stackBytes = 1164413355, cspaceSlots = 591751049, restart = always, backoffNs = 320255973501901, isProvider = false, isEssential = true, grants = [(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = true)",
    },
    {
        .name = "ServiceRecord: newer peer with more data",
        .codec = &service_record_codec,
        .words = words_658,
        .word_count = 46,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\", binary = \"/abcdefg\", arguments = [\"one\", \"/\", \"seven77\"], priority = 137, maxPriority = 239, memoryBytes = 320255973501901, stackBytes = 1164413355, cspaceSlots = 591751049, restart = always, backoffNs = 320255973501901, isProvider = false, isEssential = true, grants = [(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = true)",
    },
    {
        .name = "ServiceRecord: empty but not null",
        .codec = &service_record_codec,
        .words = words_659,
        .word_count = 12,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"\", binary = \"\", arguments = [], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [], isRoot = false)",
    },
    {
        .name = "ServiceRecord: newer peer with text",
        .codec = &service_record_codec,
        .words = words_660,
        .word_count = 48,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\", binary = \"/abcdefg\", arguments = [\"one\", \"/\", \"seven77\"], priority = 137, maxPriority = 239, memoryBytes = 320255973501901, stackBytes = 1164413355, cspaceSlots = 591751049, restart = always, backoffNs = 320255973501901, isProvider = false, isEssential = true, grants = [(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = true)",
    },
    {
        .name = "ServiceRecord: newer peer with a list of structs",
        .codec = &service_record_codec,
        .words = words_661,
        .word_count = 55,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\", binary = \"/abcdefg\", arguments = [\"one\", \"/\", \"seven77\"], priority = 137, maxPriority = 239, memoryBytes = 320255973501901, stackBytes = 1164413355, cspaceSlots = 591751049, restart = always, backoffNs = 320255973501901, isProvider = false, isEssential = true, grants = [(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = true)",
    },
    {
        .name = "ServiceRecord: newer peer with a list of text",
        .codec = &service_record_codec,
        .words = words_662,
        .word_count = 50,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\", binary = \"/abcdefg\", arguments = [\"one\", \"/\", \"seven77\"], priority = 137, maxPriority = 239, memoryBytes = 320255973501901, stackBytes = 1164413355, cspaceSlots = 591751049, restart = always, backoffNs = 320255973501901, isProvider = false, isEssential = true, grants = [(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = true)",
    },
    {
        .name = "ServiceRecord: newer peer with a struct",
        .codec = &service_record_codec,
        .words = words_663,
        .word_count = 48,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\", binary = \"/abcdefg\", arguments = [\"one\", \"/\", \"seven77\"], priority = 137, maxPriority = 239, memoryBytes = 320255973501901, stackBytes = 1164413355, cspaceSlots = 591751049, restart = always, backoffNs = 320255973501901, isProvider = false, isEssential = true, grants = [(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = true)",
    },
    {
        .name = "ServiceRecord: newer peer with a null pointer",
        .codec = &service_record_codec,
        .words = words_664,
        .word_count = 45,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\", binary = \"/abcdefg\", arguments = [\"one\", \"/\", \"seven77\"], priority = 137, maxPriority = 239, memoryBytes = 320255973501901, stackBytes = 1164413355, cspaceSlots = 591751049, restart = always, backoffNs = 320255973501901, isProvider = false, isEssential = true, grants = [(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = true)",
    },
    {
        .name = "ServiceRecord: older peer without any field",
        .codec = &service_record_codec,
        .words = words_665,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"\", binary = \"\", arguments = [], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [], isRoot = false)",
    },
    {
        .name = "ServiceRecord: name longer than its max_len",
        .codec = &service_record_codec,
        .words = words_666,
        .word_count = 26,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "ServiceRecord: binary longer than its max_len",
        .codec = &service_record_codec,
        .words = words_667,
        .word_count = 30,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "ServiceRecord: arguments longer than its max_len",
        .codec = &service_record_codec,
        .words = words_668,
        .word_count = 86,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "ServiceRecord: arguments longer than its item_max_len",
        .codec = &service_record_codec,
        .words = words_669,
        .word_count = 30,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "ServiceRecord: grants longer than its max_len",
        .codec = &service_record_codec,
        .words = words_670,
        .word_count = 469,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "ProcessTable: zero",
        .codec = &process_table_codec,
        .words = words_671,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(version = 0, system = \"\", board = \"\", services = [])",
    },
    {
        .name = "ProcessTable: least",
        .codec = &process_table_codec,
        .words = words_672,
        .word_count = 29,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(version = 0, system = \"a\", board = \"a\", services = [(name = \"a\", binary = \"a\", arguments = [\"b\"], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [(slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = false)])",
    },
    {
        .name = "ProcessTable: most",
        .codec = &process_table_codec,
        .words = words_673,
        .word_count = 257,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(version = 4294967295, system = \"abcdefghijklmnopqrstuvwxyzabcde\", board = \"abcdefghijklmnopqrstuvwxyzabcde\", services = [(name = \"abcdefghijklmnopqrstuvwxyzabcde\", binary = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", arguments = [\"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\"], priority = 255, maxPriority = 255, memoryBytes = 18446744073709551615, stackBytes = 4294967295, cspaceSlots = 4294967295, restart = always, backoffNs = 18446744073709551615, isProvider = true, isEssential = true, grants = [(slot = 4294967295, kind = dma, rights = 255, target = 4294967295, badge = 4294967295, base = 18446744073709551615, sizeBytes = 18446744073709551615, line = 4294967295, name = \"abcdefghijklmnopqrstuvwxyzabcde\", portCount = 18446744073709551615), (slot = 4294967295, kind = dma, rights = 255, target = 4294967295, badge = 4294967295, base = 18446744073709551615, sizeBytes = 18446744073709551615, line = 4294967295, name = \"abcdefghijklmnopqrstuvwxyzabcde\", portCount = 18446744073709551615), (slot = 4294967295, kind = dma, rights = 255, target = 4294967295, badge = 4294967295, base = 18446744073709551615, sizeBytes = 18446744073709551615, line = 4294967295, name = \"abcdefghijklmnopqrstuvwxyzabcde\", portCount = 18446744073709551615)], isRoot = true), (name = \"abcdefghijklmnopqrstuvwxyzabcde\", binary = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", arguments = [\"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\"], priority = 255, maxPriority = 255, memoryBytes = 18446744073709551615, stackBytes = 4294967295, cspaceSlots = 4294967295, restart = always, backoffNs = 18446744073709551615, isProvider = true, isEssential = true, grants = [(slot = 4294967295, kind = dma, rights = 255, target = 4294967295, badge = 4294967295, base = 18446744073709551615, sizeBytes = 18446744073709551615, line = 4294967295, name = \"abcdefghijklmnopqrstuvwxyzabcde\", portCount = 18446744073709551615), (slot = 4294967295, kind = dma, rights = 255, target = 4294967295, badge = 4294967295, base = 18446744073709551615, sizeBytes = 18446744073709551615, line = 4294967295, name = \"abcdefghijklmnopqrstuvwxyzabcde\", portCount = 18446744073709551615), (slot = 4294967295, kind = dma, rights = 255, target = 4294967295, badge = 4294967295, base = 18446744073709551615, sizeBytes = 18446744073709551615, line = 4294967295, name = \"abcdefghijklmnopqrstuvwxyzabcde\", portCount = 18446744073709551615)], isRoot = true), (name = \"abcdefghijklmnopqrstuvwxyzabcde\", binary = \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", arguments = [\"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\", \"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk\"], priority = 255, maxPriority = 255, memoryBytes = 18446744073709551615, stackBytes = 4294967295, cspaceSlots = 4294967295, restart = always, backoffNs = 18446744073709551615, isProvider = true, isEssential = true, grants = [(slot = 4294967295, kind = dma, rights = 255, target = 4294967295, badge = 4294967295, base = 18446744073709551615, sizeBytes = 18446744073709551615, line = 4294967295, name = \"abcdefghijklmnopqrstuvwxyzabcde\", portCount = 18446744073709551615), (slot = 4294967295, kind = dma, rights = 255, target = 4294967295, badge = 4294967295, base = 18446744073709551615, sizeBytes = 18446744073709551615, line = 4294967295, name = \"abcdefghijklmnopqrstuvwxyzabcde\", portCount = 18446744073709551615), (slot = 4294967295, kind = dma, rights = 255, target = 4294967295, badge = 4294967295, base = 18446744073709551615, sizeBytes = 18446744073709551615, line = 4294967295, name = \"abcdefghijklmnopqrstuvwxyzabcde\", portCount = 18446744073709551615)], isRoot = true)])",
    },
    {
        .name = "ProcessTable: mixed",
        .codec = &process_table_codec,
        .words = words_674,
        .word_count = 82,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(version = 2309737967, system = \"/abcdefg\", board = \"/q\\\"\\\\z\\xc3\\xa4b\", services = [(name = \"/q\\\"\\\\z\\xc3\\xa4b\", binary = \"/abcdefg\", arguments = [\"one\", \"/\", \"seven77\"], priority = 137, maxPriority = 239, memoryBytes = 320255973501901, stackBytes = 1164413355, cspaceSlots = 591751049, restart = always, backoffNs = 320255973501901, isProvider = false, isEssential = true, grants = [(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = true), (name = \"\", binary = \"\", arguments = [], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [], isRoot = false), (name = \"a\", binary = \"a\", arguments = [\"b\"], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [(slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = false)])",
    },
    {
        .name = "ProcessTable: newer peer with more data",
        .codec = &process_table_codec,
        .words = words_675,
        .word_count = 84,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(version = 2309737967, system = \"/abcdefg\", board = \"/q\\\"\\\\z\\xc3\\xa4b\", services = [(name = \"/q\\\"\\\\z\\xc3\\xa4b\", binary = \"/abcdefg\", arguments = [\"one\", \"/\", \"seven77\"], priority = 137, maxPriority = 239, memoryBytes = 320255973501901, stackBytes = 1164413355, cspaceSlots = 591751049, restart = always, backoffNs = 320255973501901, isProvider = false, isEssential = true, grants = [(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = true), (name = \"\", binary = \"\", arguments = [], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [], isRoot = false), (name = \"a\", binary = \"a\", arguments = [\"b\"], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [(slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = false)])",
    },
    {
        .name = "ProcessTable: empty but not null",
        .codec = &process_table_codec,
        .words = words_676,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(version = 0, system = \"\", board = \"\", services = [])",
    },
    {
        .name = "ProcessTable: newer peer with text",
        .codec = &process_table_codec,
        .words = words_677,
        .word_count = 86,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(version = 2309737967, system = \"/abcdefg\", board = \"/q\\\"\\\\z\\xc3\\xa4b\", services = [(name = \"/q\\\"\\\\z\\xc3\\xa4b\", binary = \"/abcdefg\", arguments = [\"one\", \"/\", \"seven77\"], priority = 137, maxPriority = 239, memoryBytes = 320255973501901, stackBytes = 1164413355, cspaceSlots = 591751049, restart = always, backoffNs = 320255973501901, isProvider = false, isEssential = true, grants = [(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = true), (name = \"\", binary = \"\", arguments = [], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [], isRoot = false), (name = \"a\", binary = \"a\", arguments = [\"b\"], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [(slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = false)])",
    },
    {
        .name = "ProcessTable: newer peer with a list of structs",
        .codec = &process_table_codec,
        .words = words_678,
        .word_count = 93,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(version = 2309737967, system = \"/abcdefg\", board = \"/q\\\"\\\\z\\xc3\\xa4b\", services = [(name = \"/q\\\"\\\\z\\xc3\\xa4b\", binary = \"/abcdefg\", arguments = [\"one\", \"/\", \"seven77\"], priority = 137, maxPriority = 239, memoryBytes = 320255973501901, stackBytes = 1164413355, cspaceSlots = 591751049, restart = always, backoffNs = 320255973501901, isProvider = false, isEssential = true, grants = [(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = true), (name = \"\", binary = \"\", arguments = [], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [], isRoot = false), (name = \"a\", binary = \"a\", arguments = [\"b\"], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [(slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = false)])",
    },
    {
        .name = "ProcessTable: newer peer with a list of text",
        .codec = &process_table_codec,
        .words = words_679,
        .word_count = 88,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(version = 2309737967, system = \"/abcdefg\", board = \"/q\\\"\\\\z\\xc3\\xa4b\", services = [(name = \"/q\\\"\\\\z\\xc3\\xa4b\", binary = \"/abcdefg\", arguments = [\"one\", \"/\", \"seven77\"], priority = 137, maxPriority = 239, memoryBytes = 320255973501901, stackBytes = 1164413355, cspaceSlots = 591751049, restart = always, backoffNs = 320255973501901, isProvider = false, isEssential = true, grants = [(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = true), (name = \"\", binary = \"\", arguments = [], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [], isRoot = false), (name = \"a\", binary = \"a\", arguments = [\"b\"], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [(slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = false)])",
    },
    {
        .name = "ProcessTable: newer peer with a struct",
        .codec = &process_table_codec,
        .words = words_680,
        .word_count = 86,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(version = 2309737967, system = \"/abcdefg\", board = \"/q\\\"\\\\z\\xc3\\xa4b\", services = [(name = \"/q\\\"\\\\z\\xc3\\xa4b\", binary = \"/abcdefg\", arguments = [\"one\", \"/\", \"seven77\"], priority = 137, maxPriority = 239, memoryBytes = 320255973501901, stackBytes = 1164413355, cspaceSlots = 591751049, restart = always, backoffNs = 320255973501901, isProvider = false, isEssential = true, grants = [(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = true), (name = \"\", binary = \"\", arguments = [], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [], isRoot = false), (name = \"a\", binary = \"a\", arguments = [\"b\"], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [(slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = false)])",
    },
    {
        .name = "ProcessTable: newer peer with a null pointer",
        .codec = &process_table_codec,
        .words = words_681,
        .word_count = 83,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(version = 2309737967, system = \"/abcdefg\", board = \"/q\\\"\\\\z\\xc3\\xa4b\", services = [(name = \"/q\\\"\\\\z\\xc3\\xa4b\", binary = \"/abcdefg\", arguments = [\"one\", \"/\", \"seven77\"], priority = 137, maxPriority = 239, memoryBytes = 320255973501901, stackBytes = 1164413355, cspaceSlots = 591751049, restart = always, backoffNs = 320255973501901, isProvider = false, isEssential = true, grants = [(slot = 2309737967, kind = dma, rights = 171, target = 591751049, badge = 2309737967, base = 320255973501901, sizeBytes = 1250999896491, line = 591751049, name = \"/q\\\"\\\\z\\xc3\\xa4b\", portCount = 320255973501901), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"\", portCount = 0), (slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = true), (name = \"\", binary = \"\", arguments = [], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [], isRoot = false), (name = \"a\", binary = \"a\", arguments = [\"b\"], priority = 0, maxPriority = 0, memoryBytes = 0, stackBytes = 0, cspaceSlots = 0, restart = never, backoffNs = 0, isProvider = false, isEssential = false, grants = [(slot = 0, kind = endpoint, rights = 0, target = 0, badge = 0, base = 0, sizeBytes = 0, line = 0, name = \"a\", portCount = 0)], isRoot = false)])",
    },
    {
        .name = "ProcessTable: older peer without any field",
        .codec = &process_table_codec,
        .words = words_682,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(version = 0, system = \"\", board = \"\", services = [])",
    },
    {
        .name = "ProcessTable: system longer than its max_len",
        .codec = &process_table_codec,
        .words = words_683,
        .word_count = 33,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "ProcessTable: board longer than its max_len",
        .codec = &process_table_codec,
        .words = words_684,
        .word_count = 33,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "ProcessTable: services longer than its max_len",
        .codec = &process_table_codec,
        .words = words_685,
        .word_count = 528,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "ServiceEntry: zero",
        .codec = &service_entry_codec,
        .words = words_686,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"\")",
    },
    {
        .name = "ServiceEntry: least",
        .codec = &service_entry_codec,
        .words = words_687,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"a\")",
    },
    {
        .name = "ServiceEntry: most",
        .codec = &service_entry_codec,
        .words = words_688,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(index = 4294967295, restarts = 4294967295, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, state = stopped, priority = 255, lastFault = 65535, name = \"abcdefghijklmnopqrstuvwxyzabcde\")",
    },
    {
        .name = "ServiceEntry: mixed",
        .codec = &service_entry_codec,
        .words = words_689,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, restarts = 1737075661, memoryBytes = 1250999896491, runTimeNs = 4886718345, state = stopped, priority = 205, lastFault = 35243, name = \"/abcdefg\")",
    },
    {
        .name = "ServiceEntry: newer peer with more data",
        .codec = &service_entry_codec,
        .words = words_690,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, restarts = 1737075661, memoryBytes = 1250999896491, runTimeNs = 4886718345, state = stopped, priority = 205, lastFault = 35243, name = \"/abcdefg\")",
    },
    {
        .name = "ServiceEntry: empty but not null",
        .codec = &service_entry_codec,
        .words = words_691,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"\")",
    },
    {
        .name = "ServiceEntry: newer peer with text",
        .codec = &service_entry_codec,
        .words = words_692,
        .word_count = 12,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, restarts = 1737075661, memoryBytes = 1250999896491, runTimeNs = 4886718345, state = stopped, priority = 205, lastFault = 35243, name = \"/abcdefg\")",
    },
    {
        .name = "ServiceEntry: newer peer with a list of structs",
        .codec = &service_entry_codec,
        .words = words_693,
        .word_count = 19,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, restarts = 1737075661, memoryBytes = 1250999896491, runTimeNs = 4886718345, state = stopped, priority = 205, lastFault = 35243, name = \"/abcdefg\")",
    },
    {
        .name = "ServiceEntry: newer peer with a list of text",
        .codec = &service_entry_codec,
        .words = words_694,
        .word_count = 14,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, restarts = 1737075661, memoryBytes = 1250999896491, runTimeNs = 4886718345, state = stopped, priority = 205, lastFault = 35243, name = \"/abcdefg\")",
    },
    {
        .name = "ServiceEntry: newer peer with a struct",
        .codec = &service_entry_codec,
        .words = words_695,
        .word_count = 12,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, restarts = 1737075661, memoryBytes = 1250999896491, runTimeNs = 4886718345, state = stopped, priority = 205, lastFault = 35243, name = \"/abcdefg\")",
    },
    {
        .name = "ServiceEntry: newer peer with a null pointer",
        .codec = &service_entry_codec,
        .words = words_696,
        .word_count = 9,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, restarts = 1737075661, memoryBytes = 1250999896491, runTimeNs = 4886718345, state = stopped, priority = 205, lastFault = 35243, name = \"/abcdefg\")",
    },
    {
        .name = "ServiceEntry: older peer without any field",
        .codec = &service_entry_codec,
        .words = words_697,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"\")",
    },
    {
        .name = "ServiceEntry: name longer than its max_len",
        .codec = &service_entry_codec,
        .words = words_698,
        .word_count = 11,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "MemoryUsage: zero",
        .codec = &memory_usage_codec,
        .words = words_699,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 0, freeBytes = 0, servicesBytes = 0, kernelBytes = 0, pageBytes = 0)",
    },
    {
        .name = "MemoryUsage: least",
        .codec = &memory_usage_codec,
        .words = words_700,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 0, freeBytes = 0, servicesBytes = 0, kernelBytes = 0, pageBytes = 0)",
    },
    {
        .name = "MemoryUsage: most",
        .codec = &memory_usage_codec,
        .words = words_701,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 18446744073709551615, freeBytes = 18446744073709551615, servicesBytes = 18446744073709551615, kernelBytes = 18446744073709551615, pageBytes = 4294967295)",
    },
    {
        .name = "MemoryUsage: mixed",
        .codec = &memory_usage_codec,
        .words = words_702,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, servicesBytes = 1250999896491, kernelBytes = 4886718345, pageBytes = 2309737967)",
    },
    {
        .name = "MemoryUsage: newer peer with more data",
        .codec = &memory_usage_codec,
        .words = words_703,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, servicesBytes = 1250999896491, kernelBytes = 4886718345, pageBytes = 2309737967)",
    },
    {
        .name = "MemoryUsage: newer peer with text",
        .codec = &memory_usage_codec,
        .words = words_704,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, servicesBytes = 1250999896491, kernelBytes = 4886718345, pageBytes = 2309737967)",
    },
    {
        .name = "MemoryUsage: newer peer with a list of structs",
        .codec = &memory_usage_codec,
        .words = words_705,
        .word_count = 17,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, servicesBytes = 1250999896491, kernelBytes = 4886718345, pageBytes = 2309737967)",
    },
    {
        .name = "MemoryUsage: newer peer with a list of text",
        .codec = &memory_usage_codec,
        .words = words_706,
        .word_count = 12,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, servicesBytes = 1250999896491, kernelBytes = 4886718345, pageBytes = 2309737967)",
    },
    {
        .name = "MemoryUsage: newer peer with a struct",
        .codec = &memory_usage_codec,
        .words = words_707,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, servicesBytes = 1250999896491, kernelBytes = 4886718345, pageBytes = 2309737967)",
    },
    {
        .name = "MemoryUsage: newer peer with a null pointer",
        .codec = &memory_usage_codec,
        .words = words_708,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, servicesBytes = 1250999896491, kernelBytes = 4886718345, pageBytes = 2309737967)",
    },
    {
        .name = "MemoryUsage: older peer without any field",
        .codec = &memory_usage_codec,
        .words = words_709,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 0, freeBytes = 0, servicesBytes = 0, kernelBytes = 0, pageBytes = 0)",
    },
    {
        .name = "MemoryUsage: zero in registers",
        .codec = &memory_usage_codec,
        .words = words_710,
        .word_count = 5,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 0, freeBytes = 0, servicesBytes = 0, kernelBytes = 0, pageBytes = 0)",
    },
    {
        .name = "MemoryUsage: zero in fewer registers",
        .codec = &memory_usage_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 0, freeBytes = 0, servicesBytes = 0, kernelBytes = 0, pageBytes = 0)",
    },
    {
        .name = "MemoryUsage: least in registers",
        .codec = &memory_usage_codec,
        .words = words_712,
        .word_count = 5,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 0, freeBytes = 0, servicesBytes = 0, kernelBytes = 0, pageBytes = 0)",
    },
    {
        .name = "MemoryUsage: least in fewer registers",
        .codec = &memory_usage_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 0, freeBytes = 0, servicesBytes = 0, kernelBytes = 0, pageBytes = 0)",
    },
    {
        .name = "MemoryUsage: most in registers",
        .codec = &memory_usage_codec,
        .words = words_714,
        .word_count = 5,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 18446744073709551615, freeBytes = 18446744073709551615, servicesBytes = 18446744073709551615, kernelBytes = 18446744073709551615, pageBytes = 4294967295)",
    },
    {
        .name = "MemoryUsage: most in fewer registers",
        .codec = &memory_usage_codec,
        .words = words_715,
        .word_count = 5,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 18446744073709551615, freeBytes = 18446744073709551615, servicesBytes = 18446744073709551615, kernelBytes = 18446744073709551615, pageBytes = 4294967295)",
    },
    {
        .name = "MemoryUsage: mixed in registers",
        .codec = &memory_usage_codec,
        .words = words_716,
        .word_count = 5,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, servicesBytes = 1250999896491, kernelBytes = 4886718345, pageBytes = 2309737967)",
    },
    {
        .name = "MemoryUsage: mixed in fewer registers",
        .codec = &memory_usage_codec,
        .words = words_717,
        .word_count = 5,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, servicesBytes = 1250999896491, kernelBytes = 4886718345, pageBytes = 2309737967)",
    },
    {
        .name = "MemoryUsage: newer peer in registers",
        .codec = &memory_usage_codec,
        .words = words_718,
        .word_count = 6,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(totalBytes = 81985529216486895, freeBytes = 320255973501901, servicesBytes = 1250999896491, kernelBytes = 4886718345, pageBytes = 2309737967)",
    },
    {
        .name = "Supervisor.list params: zero",
        .codec = &supervisor_list_params_codec,
        .words = words_719,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 0)",
    },
    {
        .name = "Supervisor.list params: least",
        .codec = &supervisor_list_params_codec,
        .words = words_720,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 0)",
    },
    {
        .name = "Supervisor.list params: most",
        .codec = &supervisor_list_params_codec,
        .words = words_721,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 4294967295)",
    },
    {
        .name = "Supervisor.list params: mixed",
        .codec = &supervisor_list_params_codec,
        .words = words_722,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "Supervisor.list params: newer peer with more data",
        .codec = &supervisor_list_params_codec,
        .words = words_723,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "Supervisor.list params: newer peer with text",
        .codec = &supervisor_list_params_codec,
        .words = words_724,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "Supervisor.list params: newer peer with a list of structs",
        .codec = &supervisor_list_params_codec,
        .words = words_725,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "Supervisor.list params: newer peer with a list of text",
        .codec = &supervisor_list_params_codec,
        .words = words_726,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "Supervisor.list params: newer peer with a struct",
        .codec = &supervisor_list_params_codec,
        .words = words_727,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "Supervisor.list params: newer peer with a null pointer",
        .codec = &supervisor_list_params_codec,
        .words = words_728,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "Supervisor.list params: older peer without any field",
        .codec = &supervisor_list_params_codec,
        .words = words_729,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 0)",
    },
    {
        .name = "Supervisor.list params: zero in registers",
        .codec = &supervisor_list_params_codec,
        .words = words_730,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 0)",
    },
    {
        .name = "Supervisor.list params: zero in fewer registers",
        .codec = &supervisor_list_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 0)",
    },
    {
        .name = "Supervisor.list params: least in registers",
        .codec = &supervisor_list_params_codec,
        .words = words_732,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 0)",
    },
    {
        .name = "Supervisor.list params: least in fewer registers",
        .codec = &supervisor_list_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 0)",
    },
    {
        .name = "Supervisor.list params: most in registers",
        .codec = &supervisor_list_params_codec,
        .words = words_734,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 4294967295)",
    },
    {
        .name = "Supervisor.list params: most in fewer registers",
        .codec = &supervisor_list_params_codec,
        .words = words_735,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 4294967295)",
    },
    {
        .name = "Supervisor.list params: mixed in registers",
        .codec = &supervisor_list_params_codec,
        .words = words_736,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "Supervisor.list params: mixed in fewer registers",
        .codec = &supervisor_list_params_codec,
        .words = words_737,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "Supervisor.list params: newer peer in registers",
        .codec = &supervisor_list_params_codec,
        .words = words_738,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(cookie = 2309737967)",
    },
    {
        .name = "Supervisor.list results: zero",
        .codec = &supervisor_list_results_codec,
        .words = words_739,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "Supervisor.list results: least",
        .codec = &supervisor_list_results_codec,
        .words = words_740,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [(index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"a\")])",
    },
    {
        .name = "Supervisor.list results: most",
        .codec = &supervisor_list_results_codec,
        .words = words_741,
        .word_count = 76,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 4294967295, entries = [(index = 4294967295, restarts = 4294967295, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, state = stopped, priority = 255, lastFault = 65535, name = \"abcdefghijklmnopqrstuvwxyzabcde\"), (index = 4294967295, restarts = 4294967295, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, state = stopped, priority = 255, lastFault = 65535, name = \"abcdefghijklmnopqrstuvwxyzabcde\"), (index = 4294967295, restarts = 4294967295, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, state = stopped, priority = 255, lastFault = 65535, name = \"abcdefghijklmnopqrstuvwxyzabcde\"), (index = 4294967295, restarts = 4294967295, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, state = stopped, priority = 255, lastFault = 65535, name = \"abcdefghijklmnopqrstuvwxyzabcde\"), (index = 4294967295, restarts = 4294967295, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, state = stopped, priority = 255, lastFault = 65535, name = \"abcdefghijklmnopqrstuvwxyzabcde\"), (index = 4294967295, restarts = 4294967295, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, state = stopped, priority = 255, lastFault = 65535, name = \"abcdefghijklmnopqrstuvwxyzabcde\"), (index = 4294967295, restarts = 4294967295, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, state = stopped, priority = 255, lastFault = 65535, name = \"abcdefghijklmnopqrstuvwxyzabcde\"), (index = 4294967295, restarts = 4294967295, memoryBytes = 18446744073709551615, runTimeNs = 18446744073709551615, state = stopped, priority = 255, lastFault = 65535, name = \"abcdefghijklmnopqrstuvwxyzabcde\")])",
    },
    {
        .name = "Supervisor.list results: mixed",
        .codec = &supervisor_list_results_codec,
        .words = words_742,
        .word_count = 22,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(index = 2309737967, restarts = 1737075661, memoryBytes = 1250999896491, runTimeNs = 4886718345, state = stopped, priority = 205, lastFault = 35243, name = \"/abcdefg\"), (index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"\"), (index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"a\")])",
    },
    {
        .name = "Supervisor.list results: newer peer with more data",
        .codec = &supervisor_list_results_codec,
        .words = words_743,
        .word_count = 24,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(index = 2309737967, restarts = 1737075661, memoryBytes = 1250999896491, runTimeNs = 4886718345, state = stopped, priority = 205, lastFault = 35243, name = \"/abcdefg\"), (index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"\"), (index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"a\")])",
    },
    {
        .name = "Supervisor.list results: empty but not null",
        .codec = &supervisor_list_results_codec,
        .words = words_744,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "Supervisor.list results: newer peer with text",
        .codec = &supervisor_list_results_codec,
        .words = words_745,
        .word_count = 26,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(index = 2309737967, restarts = 1737075661, memoryBytes = 1250999896491, runTimeNs = 4886718345, state = stopped, priority = 205, lastFault = 35243, name = \"/abcdefg\"), (index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"\"), (index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"a\")])",
    },
    {
        .name = "Supervisor.list results: newer peer with a list of structs",
        .codec = &supervisor_list_results_codec,
        .words = words_746,
        .word_count = 33,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(index = 2309737967, restarts = 1737075661, memoryBytes = 1250999896491, runTimeNs = 4886718345, state = stopped, priority = 205, lastFault = 35243, name = \"/abcdefg\"), (index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"\"), (index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"a\")])",
    },
    {
        .name = "Supervisor.list results: newer peer with a list of text",
        .codec = &supervisor_list_results_codec,
        .words = words_747,
        .word_count = 28,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(index = 2309737967, restarts = 1737075661, memoryBytes = 1250999896491, runTimeNs = 4886718345, state = stopped, priority = 205, lastFault = 35243, name = \"/abcdefg\"), (index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"\"), (index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"a\")])",
    },
    {
        .name = "Supervisor.list results: newer peer with a struct",
        .codec = &supervisor_list_results_codec,
        .words = words_748,
        .word_count = 26,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(index = 2309737967, restarts = 1737075661, memoryBytes = 1250999896491, runTimeNs = 4886718345, state = stopped, priority = 205, lastFault = 35243, name = \"/abcdefg\"), (index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"\"), (index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"a\")])",
    },
    {
        .name = "Supervisor.list results: newer peer with a null pointer",
        .codec = &supervisor_list_results_codec,
        .words = words_749,
        .word_count = 23,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(index = 2309737967, restarts = 1737075661, memoryBytes = 1250999896491, runTimeNs = 4886718345, state = stopped, priority = 205, lastFault = 35243, name = \"/abcdefg\"), (index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"\"), (index = 0, restarts = 0, memoryBytes = 0, runTimeNs = 0, state = starting, priority = 0, lastFault = 0, name = \"a\")])",
    },
    {
        .name = "Supervisor.list results: older peer without any field",
        .codec = &supervisor_list_results_codec,
        .words = words_750,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "Supervisor.list results: entries longer than its max_len",
        .codec = &supervisor_list_results_codec,
        .words = words_751,
        .word_count = 49,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "Supervisor.restart params: zero",
        .codec = &supervisor_restart_params_codec,
        .words = words_752,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"\")",
    },
    {
        .name = "Supervisor.restart params: least",
        .codec = &supervisor_restart_params_codec,
        .words = words_753,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"a\")",
    },
    {
        .name = "Supervisor.restart params: most",
        .codec = &supervisor_restart_params_codec,
        .words = words_754,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"abcdefghijklmnopqrstuvwxyzabcde\")",
    },
    {
        .name = "Supervisor.restart params: mixed",
        .codec = &supervisor_restart_params_codec,
        .words = words_755,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Supervisor.restart params: newer peer with more data",
        .codec = &supervisor_restart_params_codec,
        .words = words_756,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Supervisor.restart params: empty but not null",
        .codec = &supervisor_restart_params_codec,
        .words = words_757,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"\")",
    },
    {
        .name = "Supervisor.restart params: newer peer with text",
        .codec = &supervisor_restart_params_codec,
        .words = words_758,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Supervisor.restart params: newer peer with a list of structs",
        .codec = &supervisor_restart_params_codec,
        .words = words_759,
        .word_count = 15,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Supervisor.restart params: newer peer with a list of text",
        .codec = &supervisor_restart_params_codec,
        .words = words_760,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Supervisor.restart params: newer peer with a struct",
        .codec = &supervisor_restart_params_codec,
        .words = words_761,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Supervisor.restart params: newer peer with a null pointer",
        .codec = &supervisor_restart_params_codec,
        .words = words_762,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Supervisor.restart params: name longer than its max_len",
        .codec = &supervisor_restart_params_codec,
        .words = words_763,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "Supervisor.kill params: zero",
        .codec = &supervisor_kill_params_codec,
        .words = words_764,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"\")",
    },
    {
        .name = "Supervisor.kill params: least",
        .codec = &supervisor_kill_params_codec,
        .words = words_765,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"a\")",
    },
    {
        .name = "Supervisor.kill params: most",
        .codec = &supervisor_kill_params_codec,
        .words = words_766,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"abcdefghijklmnopqrstuvwxyzabcde\")",
    },
    {
        .name = "Supervisor.kill params: mixed",
        .codec = &supervisor_kill_params_codec,
        .words = words_767,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Supervisor.kill params: newer peer with more data",
        .codec = &supervisor_kill_params_codec,
        .words = words_768,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Supervisor.kill params: empty but not null",
        .codec = &supervisor_kill_params_codec,
        .words = words_769,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"\")",
    },
    {
        .name = "Supervisor.kill params: newer peer with text",
        .codec = &supervisor_kill_params_codec,
        .words = words_770,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Supervisor.kill params: newer peer with a list of structs",
        .codec = &supervisor_kill_params_codec,
        .words = words_771,
        .word_count = 15,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Supervisor.kill params: newer peer with a list of text",
        .codec = &supervisor_kill_params_codec,
        .words = words_772,
        .word_count = 10,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Supervisor.kill params: newer peer with a struct",
        .codec = &supervisor_kill_params_codec,
        .words = words_773,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Supervisor.kill params: newer peer with a null pointer",
        .codec = &supervisor_kill_params_codec,
        .words = words_774,
        .word_count = 5,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(name = \"/q\\\"\\\\z\\xc3\\xa4b\")",
    },
    {
        .name = "Supervisor.kill params: name longer than its max_len",
        .codec = &supervisor_kill_params_codec,
        .words = words_775,
        .word_count = 7,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "Supervisor.capabilities params: zero",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_776,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(index = 0, slot = 0)",
    },
    {
        .name = "Supervisor.capabilities params: least",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_777,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(index = 0, slot = 0)",
    },
    {
        .name = "Supervisor.capabilities params: most",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_778,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(index = 4294967295, slot = 4294967295)",
    },
    {
        .name = "Supervisor.capabilities params: mixed",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_779,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, slot = 1737075661)",
    },
    {
        .name = "Supervisor.capabilities params: newer peer with more data",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_780,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, slot = 1737075661)",
    },
    {
        .name = "Supervisor.capabilities params: newer peer with text",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_781,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, slot = 1737075661)",
    },
    {
        .name = "Supervisor.capabilities params: newer peer with a list of structs",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_782,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, slot = 1737075661)",
    },
    {
        .name = "Supervisor.capabilities params: newer peer with a list of text",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_783,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, slot = 1737075661)",
    },
    {
        .name = "Supervisor.capabilities params: newer peer with a struct",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_784,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, slot = 1737075661)",
    },
    {
        .name = "Supervisor.capabilities params: newer peer with a null pointer",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_785,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, slot = 1737075661)",
    },
    {
        .name = "Supervisor.capabilities params: older peer without any field",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_786,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 0, slot = 0)",
    },
    {
        .name = "Supervisor.capabilities params: zero in registers",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_787,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(index = 0, slot = 0)",
    },
    {
        .name = "Supervisor.capabilities params: zero in fewer registers",
        .codec = &supervisor_capabilities_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 0, slot = 0)",
    },
    {
        .name = "Supervisor.capabilities params: least in registers",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_789,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(index = 0, slot = 0)",
    },
    {
        .name = "Supervisor.capabilities params: least in fewer registers",
        .codec = &supervisor_capabilities_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 0, slot = 0)",
    },
    {
        .name = "Supervisor.capabilities params: most in registers",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_791,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(index = 4294967295, slot = 4294967295)",
    },
    {
        .name = "Supervisor.capabilities params: most in fewer registers",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_792,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 4294967295, slot = 4294967295)",
    },
    {
        .name = "Supervisor.capabilities params: mixed in registers",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_793,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, slot = 1737075661)",
    },
    {
        .name = "Supervisor.capabilities params: mixed in fewer registers",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_794,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, slot = 1737075661)",
    },
    {
        .name = "Supervisor.capabilities params: newer peer in registers",
        .codec = &supervisor_capabilities_params_codec,
        .words = words_795,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(index = 2309737967, slot = 1737075661)",
    },
    {
        .name = "Supervisor.capabilities results: zero",
        .codec = &supervisor_capabilities_results_codec,
        .words = words_796,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "Supervisor.capabilities results: least",
        .codec = &supervisor_capabilities_results_codec,
        .words = words_797,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [(slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "Supervisor.capabilities results: most",
        .codec = &supervisor_capabilities_results_codec,
        .words = words_798,
        .word_count = 60,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 4294967295, entries = [(slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\"), (slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\"), (slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\"), (slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\"), (slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\"), (slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\"), (slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\"), (slot = 4294967295, objectType = 255, rights = 255, badge = 4294967295, origin = \"abcdefghijklmnopqrstuvwxyzabcde\")])",
    },
    {
        .name = "Supervisor.capabilities results: mixed",
        .codec = &supervisor_capabilities_results_codec,
        .words = words_799,
        .word_count = 16,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "Supervisor.capabilities results: newer peer with more data",
        .codec = &supervisor_capabilities_results_codec,
        .words = words_800,
        .word_count = 18,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "Supervisor.capabilities results: empty but not null",
        .codec = &supervisor_capabilities_results_codec,
        .words = words_801,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "Supervisor.capabilities results: newer peer with text",
        .codec = &supervisor_capabilities_results_codec,
        .words = words_802,
        .word_count = 20,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "Supervisor.capabilities results: newer peer with a list of structs",
        .codec = &supervisor_capabilities_results_codec,
        .words = words_803,
        .word_count = 27,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "Supervisor.capabilities results: newer peer with a list of text",
        .codec = &supervisor_capabilities_results_codec,
        .words = words_804,
        .word_count = 22,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "Supervisor.capabilities results: newer peer with a struct",
        .codec = &supervisor_capabilities_results_codec,
        .words = words_805,
        .word_count = 20,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "Supervisor.capabilities results: newer peer with a null pointer",
        .codec = &supervisor_capabilities_results_codec,
        .words = words_806,
        .word_count = 17,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 2309737967, entries = [(slot = 2309737967, objectType = 205, rights = 171, badge = 591751049, origin = \"/q\\\"\\\\z\\xc3\\xa4b\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"\"), (slot = 0, objectType = 0, rights = 0, badge = 0, origin = \"a\")])",
    },
    {
        .name = "Supervisor.capabilities results: older peer without any field",
        .codec = &supervisor_capabilities_results_codec,
        .words = words_807,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(next = 0, entries = [])",
    },
    {
        .name = "Supervisor.capabilities results: entries longer than its max_len",
        .codec = &supervisor_capabilities_results_codec,
        .words = words_808,
        .word_count = 31,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_BAD_MESSAGE,
    },
    {
        .name = "Supervisor.shutdown params: zero",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_809,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = 0)",
    },
    {
        .name = "Supervisor.shutdown params: least",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_810,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = 0)",
    },
    {
        .name = "Supervisor.shutdown params: most",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_811,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = 255)",
    },
    {
        .name = "Supervisor.shutdown params: mixed",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_812,
        .word_count = 2,
        .is_encoded = true,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = 239)",
    },
    {
        .name = "Supervisor.shutdown params: newer peer with more data",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_813,
        .word_count = 4,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 239)",
    },
    {
        .name = "Supervisor.shutdown params: newer peer with text",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_814,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 239)",
    },
    {
        .name = "Supervisor.shutdown params: newer peer with a list of structs",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_815,
        .word_count = 13,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 239)",
    },
    {
        .name = "Supervisor.shutdown params: newer peer with a list of text",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_816,
        .word_count = 8,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 239)",
    },
    {
        .name = "Supervisor.shutdown params: newer peer with a struct",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_817,
        .word_count = 6,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 239)",
    },
    {
        .name = "Supervisor.shutdown params: newer peer with a null pointer",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_818,
        .word_count = 3,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 239)",
    },
    {
        .name = "Supervisor.shutdown params: older peer without any field",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_819,
        .word_count = 1,
        .is_encoded = true,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 0)",
    },
    {
        .name = "Supervisor.shutdown params: zero in registers",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_820,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = 0)",
    },
    {
        .name = "Supervisor.shutdown params: zero in fewer registers",
        .codec = &supervisor_shutdown_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 0)",
    },
    {
        .name = "Supervisor.shutdown params: least in registers",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_822,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = 0)",
    },
    {
        .name = "Supervisor.shutdown params: least in fewer registers",
        .codec = &supervisor_shutdown_params_codec,
        .words = nullptr,
        .word_count = 0,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 0)",
    },
    {
        .name = "Supervisor.shutdown params: most in registers",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_824,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = 255)",
    },
    {
        .name = "Supervisor.shutdown params: most in fewer registers",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_825,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 255)",
    },
    {
        .name = "Supervisor.shutdown params: mixed in registers",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_826,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = true,
        .expected = STATUS_OK,
        .text = "(status = 239)",
    },
    {
        .name = "Supervisor.shutdown params: mixed in fewer registers",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_827,
        .word_count = 1,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 239)",
    },
    {
        .name = "Supervisor.shutdown params: newer peer in registers",
        .codec = &supervisor_shutdown_params_codec,
        .words = words_828,
        .word_count = 2,
        .is_encoded = false,
        .is_canonical = false,
        .expected = STATUS_OK,
        .text = "(status = 239)",
    },
};
const uint32_t wire_case_count = 829;

const struct wire_mutation wire_mutations[] = {
    {"BlockGeometry: root at word 0: far pointer", &wire_cases[3], 0, 0x0000000200000002, STATUS_BAD_MESSAGE},
    {"BlockGeometry: root at word 0: capability instead of an object", &wire_cases[3], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"BlockGeometry: root at word 0: struct for list or list for struct", &wire_cases[3], 0, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"BlockGeometry: root at word 0: one word too far", &wire_cases[3], 0, 0x0000000200000004, STATUS_BAD_MESSAGE},
    {"BlockGeometry: root at word 0: one word too near", &wire_cases[3], 0, 0x00000002fffffffc, STATUS_BAD_MESSAGE},
    {"BlockGeometry: root at word 0: negative offset", &wire_cases[3], 0, 0x00000002fffffffc, STATUS_BAD_MESSAGE},
    {"BlockGeometry: root at word 0: before the message", &wire_cases[3], 0, 0x00000002fffffff8, STATUS_BAD_MESSAGE},
    {"BlockGeometry: root at word 0: far beyond the message", &wire_cases[3], 0, 0x000000027ffffffc, STATUS_BAD_MESSAGE},
    {"BlockGeometry: root at word 0: section larger than the message", &wire_cases[3], 0, 0xffff000200000000, STATUS_BAD_MESSAGE},
    {"BlockGeometry: BlockGeometry at word 2: unused bit is set", &wire_cases[3], 2, 0x000000026789abcd, STATUS_BAD_MESSAGE},
    {"BlockDevice.attach params: root at word 0: far pointer", &wire_cases[23], 0, 0x0001000000000002, STATUS_BAD_MESSAGE},
    {"BlockDevice.attach params: root at word 0: capability instead of an object", &wire_cases[23], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"BlockDevice.attach params: root at word 0: struct for list or list for struct", &wire_cases[23], 0, 0x0001000000000001, STATUS_BAD_MESSAGE},
    {"BlockDevice.attach params: root at word 0: one word too far", &wire_cases[23], 0, 0x0001000000000004, STATUS_BAD_MESSAGE},
    {"BlockDevice.attach params: root at word 0: one word too near", &wire_cases[23], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"BlockDevice.attach params: root at word 0: negative offset", &wire_cases[23], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"BlockDevice.attach params: root at word 0: before the message", &wire_cases[23], 0, 0x00010000fffffff8, STATUS_BAD_MESSAGE},
    {"BlockDevice.attach params: root at word 0: far beyond the message", &wire_cases[23], 0, 0x000100007ffffffc, STATUS_BAD_MESSAGE},
    {"BlockDevice.attach params: root at word 0: section larger than the message", &wire_cases[23], 0, 0xffff000000000000, STATUS_BAD_MESSAGE},
    {"BlockDevice.attach params: buffer at word 1: far pointer", &wire_cases[23], 1, 0x0000000000000002, STATUS_BAD_MESSAGE},
    {"BlockDevice.attach params: buffer at word 1: capability index out of range", &wire_cases[23], 1, 0x0000000400000003, STATUS_BAD_MESSAGE},
    {"BlockDevice.attach params: buffer at word 1: pointer of an unknown kind", &wire_cases[23], 1, 0x0000000000000007, STATUS_BAD_MESSAGE},
    {"BlockDevice.attach params: buffer at word 1: no capability", &wire_cases[23], 1, 0x0000000000000000, STATUS_BAD_MESSAGE},
    {"BlockDevice.attach params: buffer at word 1: struct instead of a capability", &wire_cases[23], 1, 0x0000000000000000, STATUS_BAD_MESSAGE},
    {"BlockDevice.readSectors params: root at word 0: far pointer", &wire_cases[37], 0, 0x0000000200000002, STATUS_BAD_MESSAGE},
    {"BlockDevice.readSectors params: root at word 0: capability instead of an object", &wire_cases[37], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"BlockDevice.readSectors params: root at word 0: struct for list or list for struct", &wire_cases[37], 0, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"BlockDevice.readSectors params: root at word 0: one word too far", &wire_cases[37], 0, 0x0000000200000004, STATUS_BAD_MESSAGE},
    {"BlockDevice.readSectors params: root at word 0: one word too near", &wire_cases[37], 0, 0x00000002fffffffc, STATUS_BAD_MESSAGE},
    {"BlockDevice.readSectors params: root at word 0: negative offset", &wire_cases[37], 0, 0x00000002fffffffc, STATUS_BAD_MESSAGE},
    {"BlockDevice.readSectors params: root at word 0: before the message", &wire_cases[37], 0, 0x00000002fffffff8, STATUS_BAD_MESSAGE},
    {"BlockDevice.readSectors params: root at word 0: far beyond the message", &wire_cases[37], 0, 0x000000027ffffffc, STATUS_BAD_MESSAGE},
    {"BlockDevice.readSectors params: root at word 0: section larger than the message", &wire_cases[37], 0, 0xffff000200000000, STATUS_BAD_MESSAGE},
    {"BlockDevice.readSectors params: count at word 2: one below its least", &wire_cases[37], 2, 0x456789ab00000000, STATUS_BAD_RANGE},
    {"BlockDevice.readSectors params: count at word 2: one above its most", &wire_cases[37], 2, 0x456789ab00001001, STATUS_BAD_RANGE},
    {"BlockDevice.readSectors params: count at word 2: the most its type holds", &wire_cases[37], 2, 0x456789abffffffff, STATUS_BAD_RANGE},
    {"BlockDevice.writeSectors params: root at word 0: far pointer", &wire_cases[56], 0, 0x0000000200000002, STATUS_BAD_MESSAGE},
    {"BlockDevice.writeSectors params: root at word 0: capability instead of an object", &wire_cases[56], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"BlockDevice.writeSectors params: root at word 0: struct for list or list for struct", &wire_cases[56], 0, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"BlockDevice.writeSectors params: root at word 0: one word too far", &wire_cases[56], 0, 0x0000000200000004, STATUS_BAD_MESSAGE},
    {"BlockDevice.writeSectors params: root at word 0: one word too near", &wire_cases[56], 0, 0x00000002fffffffc, STATUS_BAD_MESSAGE},
    {"BlockDevice.writeSectors params: root at word 0: negative offset", &wire_cases[56], 0, 0x00000002fffffffc, STATUS_BAD_MESSAGE},
    {"BlockDevice.writeSectors params: root at word 0: before the message", &wire_cases[56], 0, 0x00000002fffffff8, STATUS_BAD_MESSAGE},
    {"BlockDevice.writeSectors params: root at word 0: far beyond the message", &wire_cases[56], 0, 0x000000027ffffffc, STATUS_BAD_MESSAGE},
    {"BlockDevice.writeSectors params: root at word 0: section larger than the message", &wire_cases[56], 0, 0xffff000200000000, STATUS_BAD_MESSAGE},
    {"BlockDevice.writeSectors params: count at word 2: one below its least", &wire_cases[56], 2, 0x456789ab00000000, STATUS_BAD_RANGE},
    {"BlockDevice.writeSectors params: count at word 2: one above its most", &wire_cases[56], 2, 0x456789ab00001001, STATUS_BAD_RANGE},
    {"BlockDevice.writeSectors params: count at word 2: the most its type holds", &wire_cases[56], 2, 0x456789abffffffff, STATUS_BAD_RANGE},
    {"Console.read params: root at word 0: far pointer", &wire_cases[75], 0, 0x0000000100000002, STATUS_BAD_MESSAGE},
    {"Console.read params: root at word 0: capability instead of an object", &wire_cases[75], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Console.read params: root at word 0: struct for list or list for struct", &wire_cases[75], 0, 0x0000000100000001, STATUS_BAD_MESSAGE},
    {"Console.read params: root at word 0: one word too far", &wire_cases[75], 0, 0x0000000100000004, STATUS_BAD_MESSAGE},
    {"Console.read params: root at word 0: one word too near", &wire_cases[75], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"Console.read params: root at word 0: negative offset", &wire_cases[75], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"Console.read params: root at word 0: before the message", &wire_cases[75], 0, 0x00000001fffffff8, STATUS_BAD_MESSAGE},
    {"Console.read params: root at word 0: far beyond the message", &wire_cases[75], 0, 0x000000017ffffffc, STATUS_BAD_MESSAGE},
    {"Console.read params: root at word 0: section larger than the message", &wire_cases[75], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"Console.read params: Console.read params at word 1: unused bit is set", &wire_cases[75], 1, 0x0000000100000200, STATUS_BAD_MESSAGE},
    {"Console.read params: count at word 1: one below its least", &wire_cases[75], 1, 0x0000000000000000, STATUS_BAD_RANGE},
    {"Console.read params: count at word 1: one above its most", &wire_cases[75], 1, 0x0000000000000201, STATUS_BAD_RANGE},
    {"Console.read params: count at word 1: the most its type holds", &wire_cases[75], 1, 0x00000000ffffffff, STATUS_BAD_RANGE},
    {"Console.read results: root at word 0: far pointer", &wire_cases[94], 0, 0x0001000000000002, STATUS_BAD_MESSAGE},
    {"Console.read results: root at word 0: capability instead of an object", &wire_cases[94], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Console.read results: root at word 0: struct for list or list for struct", &wire_cases[94], 0, 0x0001000000000001, STATUS_BAD_MESSAGE},
    {"Console.read results: root at word 0: one word too far", &wire_cases[94], 0, 0x0001000000000004, STATUS_BAD_MESSAGE},
    {"Console.read results: root at word 0: one word too near", &wire_cases[94], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"Console.read results: root at word 0: negative offset", &wire_cases[94], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"Console.read results: root at word 0: before the message", &wire_cases[94], 0, 0x00010000fffffff8, STATUS_BAD_MESSAGE},
    {"Console.read results: root at word 0: far beyond the message", &wire_cases[94], 0, 0x000100007ffffffc, STATUS_BAD_MESSAGE},
    {"Console.read results: root at word 0: section larger than the message", &wire_cases[94], 0, 0xffff000000000000, STATUS_BAD_MESSAGE},
    {"Console.read results: data at word 1: far pointer", &wire_cases[94], 1, 0x0000006200000002, STATUS_BAD_MESSAGE},
    {"Console.read results: data at word 1: capability instead of an object", &wire_cases[94], 1, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Console.read results: data at word 1: struct for list or list for struct", &wire_cases[94], 1, 0x0000006200000000, STATUS_BAD_MESSAGE},
    {"Console.read results: data at word 1: one word too far", &wire_cases[94], 1, 0x0000006200000005, STATUS_BAD_MESSAGE},
    {"Console.read results: data at word 1: one word too near", &wire_cases[94], 1, 0x00000062fffffffd, STATUS_BAD_MESSAGE},
    {"Console.read results: data at word 1: negative offset", &wire_cases[94], 1, 0x00000062fffffff9, STATUS_BAD_MESSAGE},
    {"Console.read results: data at word 1: before the message", &wire_cases[94], 1, 0x00000062fffffff5, STATUS_BAD_MESSAGE},
    {"Console.read results: data at word 1: far beyond the message", &wire_cases[94], 1, 0x000000627ffffffd, STATUS_BAD_MESSAGE},
    {"Console.read results: data at word 1: wrong element size", &wire_cases[94], 1, 0x0000006300000001, STATUS_BAD_MESSAGE},
    {"Console.read results: data at word 1: most elements that can be written", &wire_cases[94], 1, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"Console.read results: data at word 1: longer than maxLen", &wire_cases[94], 1, 0x0000100a00000001, STATUS_BAD_MESSAGE},
    {"Console.read results: data at word 3: padding is not zero", &wire_cases[94], 3, 0x80000000fffefdfc, STATUS_BAD_MESSAGE},
    {"Console.read results: data at word 1: overlaps the object before it", &wire_cases[94], 1, 0x00000062fffffffd, STATUS_BAD_MESSAGE},
    {"Console.write params: root at word 0: far pointer", &wire_cases[106], 0, 0x0001000000000002, STATUS_BAD_MESSAGE},
    {"Console.write params: root at word 0: capability instead of an object", &wire_cases[106], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Console.write params: root at word 0: struct for list or list for struct", &wire_cases[106], 0, 0x0001000000000001, STATUS_BAD_MESSAGE},
    {"Console.write params: root at word 0: one word too far", &wire_cases[106], 0, 0x0001000000000004, STATUS_BAD_MESSAGE},
    {"Console.write params: root at word 0: one word too near", &wire_cases[106], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"Console.write params: root at word 0: negative offset", &wire_cases[106], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"Console.write params: root at word 0: before the message", &wire_cases[106], 0, 0x00010000fffffff8, STATUS_BAD_MESSAGE},
    {"Console.write params: root at word 0: far beyond the message", &wire_cases[106], 0, 0x000100007ffffffc, STATUS_BAD_MESSAGE},
    {"Console.write params: root at word 0: section larger than the message", &wire_cases[106], 0, 0xffff000000000000, STATUS_BAD_MESSAGE},
    {"Console.write params: data at word 1: far pointer", &wire_cases[106], 1, 0x0000006200000002, STATUS_BAD_MESSAGE},
    {"Console.write params: data at word 1: capability instead of an object", &wire_cases[106], 1, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Console.write params: data at word 1: struct for list or list for struct", &wire_cases[106], 1, 0x0000006200000000, STATUS_BAD_MESSAGE},
    {"Console.write params: data at word 1: one word too far", &wire_cases[106], 1, 0x0000006200000005, STATUS_BAD_MESSAGE},
    {"Console.write params: data at word 1: one word too near", &wire_cases[106], 1, 0x00000062fffffffd, STATUS_BAD_MESSAGE},
    {"Console.write params: data at word 1: negative offset", &wire_cases[106], 1, 0x00000062fffffff9, STATUS_BAD_MESSAGE},
    {"Console.write params: data at word 1: before the message", &wire_cases[106], 1, 0x00000062fffffff5, STATUS_BAD_MESSAGE},
    {"Console.write params: data at word 1: far beyond the message", &wire_cases[106], 1, 0x000000627ffffffd, STATUS_BAD_MESSAGE},
    {"Console.write params: data at word 1: wrong element size", &wire_cases[106], 1, 0x0000006300000001, STATUS_BAD_MESSAGE},
    {"Console.write params: data at word 1: most elements that can be written", &wire_cases[106], 1, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"Console.write params: data at word 1: longer than maxLen", &wire_cases[106], 1, 0x0000180a00000001, STATUS_BAD_MESSAGE},
    {"Console.write params: data at word 3: padding is not zero", &wire_cases[106], 3, 0x80000000fffefdfc, STATUS_BAD_MESSAGE},
    {"Console.write params: data at word 1: overlaps the object before it", &wire_cases[106], 1, 0x00000062fffffffd, STATUS_BAD_MESSAGE},
    {"Console.write results: root at word 0: far pointer", &wire_cases[118], 0, 0x0000000100000002, STATUS_BAD_MESSAGE},
    {"Console.write results: root at word 0: capability instead of an object", &wire_cases[118], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Console.write results: root at word 0: struct for list or list for struct", &wire_cases[118], 0, 0x0000000100000001, STATUS_BAD_MESSAGE},
    {"Console.write results: root at word 0: one word too far", &wire_cases[118], 0, 0x0000000100000004, STATUS_BAD_MESSAGE},
    {"Console.write results: root at word 0: one word too near", &wire_cases[118], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"Console.write results: root at word 0: negative offset", &wire_cases[118], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"Console.write results: root at word 0: before the message", &wire_cases[118], 0, 0x00000001fffffff8, STATUS_BAD_MESSAGE},
    {"Console.write results: root at word 0: far beyond the message", &wire_cases[118], 0, 0x000000017ffffffc, STATUS_BAD_MESSAGE},
    {"Console.write results: root at word 0: section larger than the message", &wire_cases[118], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"Console.write results: Console.write results at word 1: unused bit is set", &wire_cases[118], 1, 0x0000000189abcdef, STATUS_BAD_MESSAGE},
    {"Console.poll results: root at word 0: far pointer", &wire_cases[138], 0, 0x0000000100000002, STATUS_BAD_MESSAGE},
    {"Console.poll results: root at word 0: capability instead of an object", &wire_cases[138], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Console.poll results: root at word 0: struct for list or list for struct", &wire_cases[138], 0, 0x0000000100000001, STATUS_BAD_MESSAGE},
    {"Console.poll results: root at word 0: one word too far", &wire_cases[138], 0, 0x0000000100000004, STATUS_BAD_MESSAGE},
    {"Console.poll results: root at word 0: one word too near", &wire_cases[138], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"Console.poll results: root at word 0: negative offset", &wire_cases[138], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"Console.poll results: root at word 0: before the message", &wire_cases[138], 0, 0x00000001fffffff8, STATUS_BAD_MESSAGE},
    {"Console.poll results: root at word 0: far beyond the message", &wire_cases[138], 0, 0x000000017ffffffc, STATUS_BAD_MESSAGE},
    {"Console.poll results: root at word 0: section larger than the message", &wire_cases[138], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"Console.poll results: Console.poll results at word 1: unused bit is set", &wire_cases[138], 1, 0x0000000189abcdef, STATUS_BAD_MESSAGE},
    {"NodeAttributes: root at word 0: far pointer", &wire_cases[158], 0, 0x0000000300000002, STATUS_BAD_MESSAGE},
    {"NodeAttributes: root at word 0: capability instead of an object", &wire_cases[158], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"NodeAttributes: root at word 0: struct for list or list for struct", &wire_cases[158], 0, 0x0000000300000001, STATUS_BAD_MESSAGE},
    {"NodeAttributes: root at word 0: one word too far", &wire_cases[158], 0, 0x0000000300000004, STATUS_BAD_MESSAGE},
    {"NodeAttributes: root at word 0: one word too near", &wire_cases[158], 0, 0x00000003fffffffc, STATUS_BAD_MESSAGE},
    {"NodeAttributes: root at word 0: negative offset", &wire_cases[158], 0, 0x00000003fffffffc, STATUS_BAD_MESSAGE},
    {"NodeAttributes: root at word 0: before the message", &wire_cases[158], 0, 0x00000003fffffff8, STATUS_BAD_MESSAGE},
    {"NodeAttributes: root at word 0: far beyond the message", &wire_cases[158], 0, 0x000000037ffffffc, STATUS_BAD_MESSAGE},
    {"NodeAttributes: root at word 0: section larger than the message", &wire_cases[158], 0, 0xffff000300000000, STATUS_BAD_MESSAGE},
    {"NodeAttributes: NodeAttributes at word 3: unused bit is set", &wire_cases[158], 3, 0x0000000000030001, STATUS_BAD_MESSAGE},
    {"NodeAttributes: kind at word 3: first number that is no enumerant", &wire_cases[158], 3, 0x0000000000010002, STATUS_BAD_MESSAGE},
    {"NodeAttributes: kind at word 3: largest number that is no enumerant", &wire_cases[158], 3, 0x000000000001ffff, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: root at word 0: far pointer", &wire_cases[178], 0, 0x0001000300000002, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: root at word 0: capability instead of an object", &wire_cases[178], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: root at word 0: struct for list or list for struct", &wire_cases[178], 0, 0x0001000300000001, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: root at word 0: one word too far", &wire_cases[178], 0, 0x0001000300000004, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: root at word 0: one word too near", &wire_cases[178], 0, 0x00010003fffffffc, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: root at word 0: negative offset", &wire_cases[178], 0, 0x00010003fffffffc, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: root at word 0: before the message", &wire_cases[178], 0, 0x00010003fffffff8, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: root at word 0: far beyond the message", &wire_cases[178], 0, 0x000100037ffffffc, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: root at word 0: section larger than the message", &wire_cases[178], 0, 0xffff000300000000, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 4: far pointer", &wire_cases[178], 4, 0x0000004a00000002, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 4: capability instead of an object", &wire_cases[178], 4, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 4: struct for list or list for struct", &wire_cases[178], 4, 0x0000004a00000000, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 4: one word too far", &wire_cases[178], 4, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 4: one word too near", &wire_cases[178], 4, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 4: negative offset", &wire_cases[178], 4, 0x0000004affffffed, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 4: before the message", &wire_cases[178], 4, 0x0000004affffffe9, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 4: far beyond the message", &wire_cases[178], 4, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 4: wrong element size", &wire_cases[178], 4, 0x0000004b00000001, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 4: most elements that can be written", &wire_cases[178], 4, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 4: longer than maxLen", &wire_cases[178], 4, 0x0000020a00000001, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 6: padding is not zero", &wire_cases[178], 6, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 6: no NUL at the end", &wire_cases[178], 6, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 4: no bytes at all", &wire_cases[178], 4, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 5: NUL inside", &wire_cases[178], 5, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: name at word 4: overlaps the object before it", &wire_cases[178], 4, 0x0000004afffffff1, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: DirectoryEntry at word 3: unused bit is set", &wire_cases[178], 3, 0x0000000000010001, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: kind at word 3: first number that is no enumerant", &wire_cases[178], 3, 0x0000000000000002, STATUS_BAD_MESSAGE},
    {"DirectoryEntry: kind at word 3: largest number that is no enumerant", &wire_cases[178], 3, 0x000000000000ffff, STATUS_BAD_MESSAGE},
    {"FileSystemUsage: root at word 0: far pointer", &wire_cases[191], 0, 0x0000000300000002, STATUS_BAD_MESSAGE},
    {"FileSystemUsage: root at word 0: capability instead of an object", &wire_cases[191], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystemUsage: root at word 0: struct for list or list for struct", &wire_cases[191], 0, 0x0000000300000001, STATUS_BAD_MESSAGE},
    {"FileSystemUsage: root at word 0: one word too far", &wire_cases[191], 0, 0x0000000300000004, STATUS_BAD_MESSAGE},
    {"FileSystemUsage: root at word 0: one word too near", &wire_cases[191], 0, 0x00000003fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystemUsage: root at word 0: negative offset", &wire_cases[191], 0, 0x00000003fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystemUsage: root at word 0: before the message", &wire_cases[191], 0, 0x00000003fffffff8, STATUS_BAD_MESSAGE},
    {"FileSystemUsage: root at word 0: far beyond the message", &wire_cases[191], 0, 0x000000037ffffffc, STATUS_BAD_MESSAGE},
    {"FileSystemUsage: root at word 0: section larger than the message", &wire_cases[191], 0, 0xffff000300000000, STATUS_BAD_MESSAGE},
    {"FileSystemUsage: FileSystemUsage at word 3: unused bit is set", &wire_cases[191], 3, 0x00000003456789ab, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: root at word 0: far pointer", &wire_cases[211], 0, 0x0001000100000002, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: root at word 0: capability instead of an object", &wire_cases[211], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: root at word 0: struct for list or list for struct", &wire_cases[211], 0, 0x0001000100000001, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: root at word 0: one word too far", &wire_cases[211], 0, 0x0001000100000004, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: root at word 0: one word too near", &wire_cases[211], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: root at word 0: negative offset", &wire_cases[211], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: root at word 0: before the message", &wire_cases[211], 0, 0x00010001fffffff8, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: root at word 0: far beyond the message", &wire_cases[211], 0, 0x000100017ffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: root at word 0: section larger than the message", &wire_cases[211], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 2: far pointer", &wire_cases[211], 2, 0x0000004a00000002, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 2: capability instead of an object", &wire_cases[211], 2, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 2: struct for list or list for struct", &wire_cases[211], 2, 0x0000004a00000000, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 2: one word too far", &wire_cases[211], 2, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 2: one word too near", &wire_cases[211], 2, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 2: negative offset", &wire_cases[211], 2, 0x0000004afffffff5, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 2: before the message", &wire_cases[211], 2, 0x0000004afffffff1, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 2: far beyond the message", &wire_cases[211], 2, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 2: wrong element size", &wire_cases[211], 2, 0x0000004b00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 2: most elements that can be written", &wire_cases[211], 2, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 2: longer than maxLen", &wire_cases[211], 2, 0x0000080a00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 4: padding is not zero", &wire_cases[211], 4, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 4: no NUL at the end", &wire_cases[211], 4, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 2: no bytes at all", &wire_cases[211], 2, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 3: NUL inside", &wire_cases[211], 3, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: path at word 2: overlaps the object before it", &wire_cases[211], 2, 0x0000004afffffff9, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: FileSystem.open params at word 1: unused bit is set", &wire_cases[211], 1, 0x0000000100000015, STATUS_BAD_MESSAGE},
    {"FileSystem.open params: flags at word 1: unknown bit", &wire_cases[211], 1, 0x0000000000000040, STATUS_BAD_ARGUMENT},
    {"FileSystem.open results: root at word 0: far pointer", &wire_cases[224], 0, 0x0001000000000002, STATUS_BAD_MESSAGE},
    {"FileSystem.open results: root at word 0: capability instead of an object", &wire_cases[224], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.open results: root at word 0: struct for list or list for struct", &wire_cases[224], 0, 0x0001000000000001, STATUS_BAD_MESSAGE},
    {"FileSystem.open results: root at word 0: one word too far", &wire_cases[224], 0, 0x0001000000000004, STATUS_BAD_MESSAGE},
    {"FileSystem.open results: root at word 0: one word too near", &wire_cases[224], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.open results: root at word 0: negative offset", &wire_cases[224], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.open results: root at word 0: before the message", &wire_cases[224], 0, 0x00010000fffffff8, STATUS_BAD_MESSAGE},
    {"FileSystem.open results: root at word 0: far beyond the message", &wire_cases[224], 0, 0x000100007ffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.open results: root at word 0: section larger than the message", &wire_cases[224], 0, 0xffff000000000000, STATUS_BAD_MESSAGE},
    {"FileSystem.open results: file at word 1: far pointer", &wire_cases[224], 1, 0x0000000000000002, STATUS_BAD_MESSAGE},
    {"FileSystem.open results: file at word 1: capability index out of range", &wire_cases[224], 1, 0x0000000400000003, STATUS_BAD_MESSAGE},
    {"FileSystem.open results: file at word 1: pointer of an unknown kind", &wire_cases[224], 1, 0x0000000000000007, STATUS_BAD_MESSAGE},
    {"FileSystem.open results: file at word 1: no capability", &wire_cases[224], 1, 0x0000000000000000, STATUS_BAD_MESSAGE},
    {"FileSystem.open results: file at word 1: struct instead of a capability", &wire_cases[224], 1, 0x0000000000000000, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: root at word 0: far pointer", &wire_cases[238], 0, 0x0001000000000002, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: root at word 0: capability instead of an object", &wire_cases[238], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: root at word 0: struct for list or list for struct", &wire_cases[238], 0, 0x0001000000000001, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: root at word 0: one word too far", &wire_cases[238], 0, 0x0001000000000004, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: root at word 0: one word too near", &wire_cases[238], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: root at word 0: negative offset", &wire_cases[238], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: root at word 0: before the message", &wire_cases[238], 0, 0x00010000fffffff8, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: root at word 0: far beyond the message", &wire_cases[238], 0, 0x000100007ffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: root at word 0: section larger than the message", &wire_cases[238], 0, 0xffff000000000000, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 1: far pointer", &wire_cases[238], 1, 0x0000004a00000002, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 1: capability instead of an object", &wire_cases[238], 1, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 1: struct for list or list for struct", &wire_cases[238], 1, 0x0000004a00000000, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 1: one word too far", &wire_cases[238], 1, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 1: one word too near", &wire_cases[238], 1, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 1: negative offset", &wire_cases[238], 1, 0x0000004afffffff9, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 1: before the message", &wire_cases[238], 1, 0x0000004afffffff5, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 1: far beyond the message", &wire_cases[238], 1, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 1: wrong element size", &wire_cases[238], 1, 0x0000004b00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 1: most elements that can be written", &wire_cases[238], 1, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 1: longer than maxLen", &wire_cases[238], 1, 0x0000080a00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 3: padding is not zero", &wire_cases[238], 3, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 3: no NUL at the end", &wire_cases[238], 3, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 1: no bytes at all", &wire_cases[238], 1, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 2: NUL inside", &wire_cases[238], 2, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"FileSystem.stat params: path at word 1: overlaps the object before it", &wire_cases[238], 1, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: root at word 0: far pointer", &wire_cases[250], 0, 0x0001000100000002, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: root at word 0: capability instead of an object", &wire_cases[250], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: root at word 0: struct for list or list for struct", &wire_cases[250], 0, 0x0001000100000001, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: root at word 0: one word too far", &wire_cases[250], 0, 0x0001000100000004, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: root at word 0: one word too near", &wire_cases[250], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: root at word 0: negative offset", &wire_cases[250], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: root at word 0: before the message", &wire_cases[250], 0, 0x00010001fffffff8, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: root at word 0: far beyond the message", &wire_cases[250], 0, 0x000100017ffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: root at word 0: section larger than the message", &wire_cases[250], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 2: far pointer", &wire_cases[250], 2, 0x0000004a00000002, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 2: capability instead of an object", &wire_cases[250], 2, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 2: struct for list or list for struct", &wire_cases[250], 2, 0x0000004a00000000, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 2: one word too far", &wire_cases[250], 2, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 2: one word too near", &wire_cases[250], 2, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 2: negative offset", &wire_cases[250], 2, 0x0000004afffffff5, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 2: before the message", &wire_cases[250], 2, 0x0000004afffffff1, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 2: far beyond the message", &wire_cases[250], 2, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 2: wrong element size", &wire_cases[250], 2, 0x0000004b00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 2: most elements that can be written", &wire_cases[250], 2, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 2: longer than maxLen", &wire_cases[250], 2, 0x0000080a00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 4: padding is not zero", &wire_cases[250], 4, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 4: no NUL at the end", &wire_cases[250], 4, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 2: no bytes at all", &wire_cases[250], 2, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 3: NUL inside", &wire_cases[250], 3, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"FileSystem.list params: path at word 2: overlaps the object before it", &wire_cases[250], 2, 0x0000004afffffff9, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: root at word 0: far pointer", &wire_cases[263], 0, 0x0001000100000002, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: root at word 0: capability instead of an object", &wire_cases[263], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: root at word 0: struct for list or list for struct", &wire_cases[263], 0, 0x0001000100000001, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: root at word 0: one word too far", &wire_cases[263], 0, 0x0001000100000004, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: root at word 0: one word too near", &wire_cases[263], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: root at word 0: negative offset", &wire_cases[263], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: root at word 0: before the message", &wire_cases[263], 0, 0x00010001fffffff8, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: root at word 0: far beyond the message", &wire_cases[263], 0, 0x000100017ffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: root at word 0: section larger than the message", &wire_cases[263], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: entries at word 2: far pointer", &wire_cases[263], 2, 0x0000006700000002, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: entries at word 2: capability instead of an object", &wire_cases[263], 2, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: entries at word 2: struct for list or list for struct", &wire_cases[263], 2, 0x0000006700000000, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: entries at word 2: one word too far", &wire_cases[263], 2, 0x0000006700000005, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: entries at word 2: one word too near", &wire_cases[263], 2, 0x00000067fffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: entries at word 2: negative offset", &wire_cases[263], 2, 0x00000067fffffff5, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: entries at word 2: before the message", &wire_cases[263], 2, 0x00000067fffffff1, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: entries at word 2: far beyond the message", &wire_cases[263], 2, 0x000000677ffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: entries at word 2: wrong element size", &wire_cases[263], 2, 0x0000006600000001, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: entries at word 2: most elements that can be written", &wire_cases[263], 2, 0xffffffff00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: entries at word 3: tag that is a list", &wire_cases[263], 3, 0x000100030000000d, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: entries at word 3: one element too many in the tag", &wire_cases[263], 3, 0x0001000300000010, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: entries at word 3: more elements than maxLen", &wire_cases[263], 3, 0x0001000300000020, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: entries at word 2: overlaps the object before it", &wire_cases[263], 2, 0x00000067fffffff9, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 7: far pointer", &wire_cases[263], 7, 0x0000004a00000022, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 7: capability instead of an object", &wire_cases[263], 7, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 7: struct for list or list for struct", &wire_cases[263], 7, 0x0000004a00000020, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 7: one word too far", &wire_cases[263], 7, 0x0000004a00000025, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 7: one word too near", &wire_cases[263], 7, 0x0000004a0000001d, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 7: negative offset", &wire_cases[263], 7, 0x0000004affffffe1, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 7: before the message", &wire_cases[263], 7, 0x0000004affffffdd, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 7: far beyond the message", &wire_cases[263], 7, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 7: wrong element size", &wire_cases[263], 7, 0x0000004b00000021, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 7: most elements that can be written", &wire_cases[263], 7, 0xfffffffa00000021, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 7: longer than maxLen", &wire_cases[263], 7, 0x0000020a00000021, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 17: padding is not zero", &wire_cases[263], 17, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 17: no NUL at the end", &wire_cases[263], 17, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 7: no bytes at all", &wire_cases[263], 7, 0x0000000200000021, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 16: NUL inside", &wire_cases[263], 16, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 7: overlaps the object before it", &wire_cases[263], 7, 0x0000004affffffed, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 15: far pointer", &wire_cases[263], 15, 0x000000120000000a, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 15: capability instead of an object", &wire_cases[263], 15, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 15: struct for list or list for struct", &wire_cases[263], 15, 0x0000001200000008, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 15: one word too far", &wire_cases[263], 15, 0x000000120000000d, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 15: one word too near", &wire_cases[263], 15, 0x0000001200000005, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 15: negative offset", &wire_cases[263], 15, 0x00000012ffffffc1, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 15: before the message", &wire_cases[263], 15, 0x00000012ffffffbd, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 15: far beyond the message", &wire_cases[263], 15, 0x000000127ffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 15: wrong element size", &wire_cases[263], 15, 0x0000001300000009, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 15: most elements that can be written", &wire_cases[263], 15, 0xfffffffa00000009, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 15: longer than maxLen", &wire_cases[263], 15, 0x0000020a00000009, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 18: padding is not zero", &wire_cases[263], 18, 0x8000000000000061, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 18: no NUL at the end", &wire_cases[263], 18, 0x0000000000002a61, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 15: no bytes at all", &wire_cases[263], 15, 0x0000000200000009, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: name at word 15: overlaps the object before it", &wire_cases[263], 15, 0x0000001200000001, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: DirectoryEntry at word 6: unused bit is set", &wire_cases[263], 6, 0x0000000000010001, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: kind at word 6: first number that is no enumerant", &wire_cases[263], 6, 0x0000000000000002, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: kind at word 6: largest number that is no enumerant", &wire_cases[263], 6, 0x000000000000ffff, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: DirectoryEntry at word 10: unused bit is set", &wire_cases[263], 10, 0x0000000000010000, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: kind at word 10: first number that is no enumerant", &wire_cases[263], 10, 0x0000000000000002, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: kind at word 10: largest number that is no enumerant", &wire_cases[263], 10, 0x000000000000ffff, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: DirectoryEntry at word 14: unused bit is set", &wire_cases[263], 14, 0x0000000000010000, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: kind at word 14: first number that is no enumerant", &wire_cases[263], 14, 0x0000000000000002, STATUS_BAD_MESSAGE},
    {"FileSystem.list results: kind at word 14: largest number that is no enumerant", &wire_cases[263], 14, 0x000000000000ffff, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: root at word 0: far pointer", &wire_cases[276], 0, 0x0001000000000002, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: root at word 0: capability instead of an object", &wire_cases[276], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: root at word 0: struct for list or list for struct", &wire_cases[276], 0, 0x0001000000000001, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: root at word 0: one word too far", &wire_cases[276], 0, 0x0001000000000004, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: root at word 0: one word too near", &wire_cases[276], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: root at word 0: negative offset", &wire_cases[276], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: root at word 0: before the message", &wire_cases[276], 0, 0x00010000fffffff8, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: root at word 0: far beyond the message", &wire_cases[276], 0, 0x000100007ffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: root at word 0: section larger than the message", &wire_cases[276], 0, 0xffff000000000000, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 1: far pointer", &wire_cases[276], 1, 0x0000004a00000002, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 1: capability instead of an object", &wire_cases[276], 1, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 1: struct for list or list for struct", &wire_cases[276], 1, 0x0000004a00000000, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 1: one word too far", &wire_cases[276], 1, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 1: one word too near", &wire_cases[276], 1, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 1: negative offset", &wire_cases[276], 1, 0x0000004afffffff9, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 1: before the message", &wire_cases[276], 1, 0x0000004afffffff5, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 1: far beyond the message", &wire_cases[276], 1, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 1: wrong element size", &wire_cases[276], 1, 0x0000004b00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 1: most elements that can be written", &wire_cases[276], 1, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 1: longer than maxLen", &wire_cases[276], 1, 0x0000080a00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 3: padding is not zero", &wire_cases[276], 3, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 3: no NUL at the end", &wire_cases[276], 3, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 1: no bytes at all", &wire_cases[276], 1, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 2: NUL inside", &wire_cases[276], 2, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"FileSystem.makeDirectory params: path at word 1: overlaps the object before it", &wire_cases[276], 1, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: root at word 0: far pointer", &wire_cases[288], 0, 0x0001000000000002, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: root at word 0: capability instead of an object", &wire_cases[288], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: root at word 0: struct for list or list for struct", &wire_cases[288], 0, 0x0001000000000001, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: root at word 0: one word too far", &wire_cases[288], 0, 0x0001000000000004, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: root at word 0: one word too near", &wire_cases[288], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: root at word 0: negative offset", &wire_cases[288], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: root at word 0: before the message", &wire_cases[288], 0, 0x00010000fffffff8, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: root at word 0: far beyond the message", &wire_cases[288], 0, 0x000100007ffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: root at word 0: section larger than the message", &wire_cases[288], 0, 0xffff000000000000, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 1: far pointer", &wire_cases[288], 1, 0x0000004a00000002, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 1: capability instead of an object", &wire_cases[288], 1, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 1: struct for list or list for struct", &wire_cases[288], 1, 0x0000004a00000000, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 1: one word too far", &wire_cases[288], 1, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 1: one word too near", &wire_cases[288], 1, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 1: negative offset", &wire_cases[288], 1, 0x0000004afffffff9, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 1: before the message", &wire_cases[288], 1, 0x0000004afffffff5, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 1: far beyond the message", &wire_cases[288], 1, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 1: wrong element size", &wire_cases[288], 1, 0x0000004b00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 1: most elements that can be written", &wire_cases[288], 1, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 1: longer than maxLen", &wire_cases[288], 1, 0x0000080a00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 3: padding is not zero", &wire_cases[288], 3, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 3: no NUL at the end", &wire_cases[288], 3, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 1: no bytes at all", &wire_cases[288], 1, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 2: NUL inside", &wire_cases[288], 2, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"FileSystem.remove params: path at word 1: overlaps the object before it", &wire_cases[288], 1, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: root at word 0: far pointer", &wire_cases[300], 0, 0x0002000000000002, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: root at word 0: capability instead of an object", &wire_cases[300], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: root at word 0: struct for list or list for struct", &wire_cases[300], 0, 0x0002000000000001, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: root at word 0: one word too far", &wire_cases[300], 0, 0x0002000000000004, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: root at word 0: one word too near", &wire_cases[300], 0, 0x00020000fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: root at word 0: negative offset", &wire_cases[300], 0, 0x00020000fffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: root at word 0: before the message", &wire_cases[300], 0, 0x00020000fffffff8, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: root at word 0: far beyond the message", &wire_cases[300], 0, 0x000200007ffffffc, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: root at word 0: section larger than the message", &wire_cases[300], 0, 0xffff000000000000, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 1: far pointer", &wire_cases[300], 1, 0x0000004a00000006, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 1: capability instead of an object", &wire_cases[300], 1, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 1: struct for list or list for struct", &wire_cases[300], 1, 0x0000004a00000004, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 1: one word too far", &wire_cases[300], 1, 0x0000004a00000009, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 1: one word too near", &wire_cases[300], 1, 0x0000004a00000001, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 1: negative offset", &wire_cases[300], 1, 0x0000004afffffff9, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 1: before the message", &wire_cases[300], 1, 0x0000004afffffff5, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 1: far beyond the message", &wire_cases[300], 1, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 1: wrong element size", &wire_cases[300], 1, 0x0000004b00000005, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 1: most elements that can be written", &wire_cases[300], 1, 0xfffffffa00000005, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 1: longer than maxLen", &wire_cases[300], 1, 0x0000080a00000005, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 4: padding is not zero", &wire_cases[300], 4, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 4: no NUL at the end", &wire_cases[300], 4, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 1: no bytes at all", &wire_cases[300], 1, 0x0000000200000005, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 3: NUL inside", &wire_cases[300], 3, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: from at word 1: overlaps the object before it", &wire_cases[300], 1, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 2: far pointer", &wire_cases[300], 2, 0x0000004a0000000a, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 2: capability instead of an object", &wire_cases[300], 2, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 2: struct for list or list for struct", &wire_cases[300], 2, 0x0000004a00000008, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 2: one word too far", &wire_cases[300], 2, 0x0000004a0000000d, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 2: one word too near", &wire_cases[300], 2, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 2: negative offset", &wire_cases[300], 2, 0x0000004afffffff5, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 2: before the message", &wire_cases[300], 2, 0x0000004afffffff1, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 2: far beyond the message", &wire_cases[300], 2, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 2: wrong element size", &wire_cases[300], 2, 0x0000004b00000009, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 2: most elements that can be written", &wire_cases[300], 2, 0xfffffffa00000009, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 2: longer than maxLen", &wire_cases[300], 2, 0x0000080a00000009, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 6: padding is not zero", &wire_cases[300], 6, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 6: no NUL at the end", &wire_cases[300], 6, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 2: no bytes at all", &wire_cases[300], 2, 0x0000000200000009, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 5: NUL inside", &wire_cases[300], 5, 0x6766656463626100, STATUS_BAD_MESSAGE},
    {"FileSystem.rename params: to at word 2: overlaps the object before it", &wire_cases[300], 2, 0x0000004a00000001, STATUS_BAD_MESSAGE},
    {"File.read params: root at word 0: far pointer", &wire_cases[313], 0, 0x0000000200000002, STATUS_BAD_MESSAGE},
    {"File.read params: root at word 0: capability instead of an object", &wire_cases[313], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"File.read params: root at word 0: struct for list or list for struct", &wire_cases[313], 0, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"File.read params: root at word 0: one word too far", &wire_cases[313], 0, 0x0000000200000004, STATUS_BAD_MESSAGE},
    {"File.read params: root at word 0: one word too near", &wire_cases[313], 0, 0x00000002fffffffc, STATUS_BAD_MESSAGE},
    {"File.read params: root at word 0: negative offset", &wire_cases[313], 0, 0x00000002fffffffc, STATUS_BAD_MESSAGE},
    {"File.read params: root at word 0: before the message", &wire_cases[313], 0, 0x00000002fffffff8, STATUS_BAD_MESSAGE},
    {"File.read params: root at word 0: far beyond the message", &wire_cases[313], 0, 0x000000027ffffffc, STATUS_BAD_MESSAGE},
    {"File.read params: root at word 0: section larger than the message", &wire_cases[313], 0, 0xffff000200000000, STATUS_BAD_MESSAGE},
    {"File.read params: File.read params at word 2: unused bit is set", &wire_cases[313], 2, 0x0000000100000380, STATUS_BAD_MESSAGE},
    {"File.read params: count at word 2: one below its least", &wire_cases[313], 2, 0x0000000000000000, STATUS_BAD_RANGE},
    {"File.read params: count at word 2: one above its most", &wire_cases[313], 2, 0x0000000000000381, STATUS_BAD_RANGE},
    {"File.read params: count at word 2: the most its type holds", &wire_cases[313], 2, 0x00000000ffffffff, STATUS_BAD_RANGE},
    {"File.read results: root at word 0: far pointer", &wire_cases[332], 0, 0x0001000000000002, STATUS_BAD_MESSAGE},
    {"File.read results: root at word 0: capability instead of an object", &wire_cases[332], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"File.read results: root at word 0: struct for list or list for struct", &wire_cases[332], 0, 0x0001000000000001, STATUS_BAD_MESSAGE},
    {"File.read results: root at word 0: one word too far", &wire_cases[332], 0, 0x0001000000000004, STATUS_BAD_MESSAGE},
    {"File.read results: root at word 0: one word too near", &wire_cases[332], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"File.read results: root at word 0: negative offset", &wire_cases[332], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"File.read results: root at word 0: before the message", &wire_cases[332], 0, 0x00010000fffffff8, STATUS_BAD_MESSAGE},
    {"File.read results: root at word 0: far beyond the message", &wire_cases[332], 0, 0x000100007ffffffc, STATUS_BAD_MESSAGE},
    {"File.read results: root at word 0: section larger than the message", &wire_cases[332], 0, 0xffff000000000000, STATUS_BAD_MESSAGE},
    {"File.read results: data at word 1: far pointer", &wire_cases[332], 1, 0x0000006200000002, STATUS_BAD_MESSAGE},
    {"File.read results: data at word 1: capability instead of an object", &wire_cases[332], 1, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"File.read results: data at word 1: struct for list or list for struct", &wire_cases[332], 1, 0x0000006200000000, STATUS_BAD_MESSAGE},
    {"File.read results: data at word 1: one word too far", &wire_cases[332], 1, 0x0000006200000005, STATUS_BAD_MESSAGE},
    {"File.read results: data at word 1: one word too near", &wire_cases[332], 1, 0x00000062fffffffd, STATUS_BAD_MESSAGE},
    {"File.read results: data at word 1: negative offset", &wire_cases[332], 1, 0x00000062fffffff9, STATUS_BAD_MESSAGE},
    {"File.read results: data at word 1: before the message", &wire_cases[332], 1, 0x00000062fffffff5, STATUS_BAD_MESSAGE},
    {"File.read results: data at word 1: far beyond the message", &wire_cases[332], 1, 0x000000627ffffffd, STATUS_BAD_MESSAGE},
    {"File.read results: data at word 1: wrong element size", &wire_cases[332], 1, 0x0000006300000001, STATUS_BAD_MESSAGE},
    {"File.read results: data at word 1: most elements that can be written", &wire_cases[332], 1, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"File.read results: data at word 1: longer than maxLen", &wire_cases[332], 1, 0x00001c0a00000001, STATUS_BAD_MESSAGE},
    {"File.read results: data at word 3: padding is not zero", &wire_cases[332], 3, 0x80000000fffefdfc, STATUS_BAD_MESSAGE},
    {"File.read results: data at word 1: overlaps the object before it", &wire_cases[332], 1, 0x00000062fffffffd, STATUS_BAD_MESSAGE},
    {"File.write params: root at word 0: far pointer", &wire_cases[344], 0, 0x0001000100000002, STATUS_BAD_MESSAGE},
    {"File.write params: root at word 0: capability instead of an object", &wire_cases[344], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"File.write params: root at word 0: struct for list or list for struct", &wire_cases[344], 0, 0x0001000100000001, STATUS_BAD_MESSAGE},
    {"File.write params: root at word 0: one word too far", &wire_cases[344], 0, 0x0001000100000004, STATUS_BAD_MESSAGE},
    {"File.write params: root at word 0: one word too near", &wire_cases[344], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"File.write params: root at word 0: negative offset", &wire_cases[344], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"File.write params: root at word 0: before the message", &wire_cases[344], 0, 0x00010001fffffff8, STATUS_BAD_MESSAGE},
    {"File.write params: root at word 0: far beyond the message", &wire_cases[344], 0, 0x000100017ffffffc, STATUS_BAD_MESSAGE},
    {"File.write params: root at word 0: section larger than the message", &wire_cases[344], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"File.write params: data at word 2: far pointer", &wire_cases[344], 2, 0x0000006200000002, STATUS_BAD_MESSAGE},
    {"File.write params: data at word 2: capability instead of an object", &wire_cases[344], 2, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"File.write params: data at word 2: struct for list or list for struct", &wire_cases[344], 2, 0x0000006200000000, STATUS_BAD_MESSAGE},
    {"File.write params: data at word 2: one word too far", &wire_cases[344], 2, 0x0000006200000005, STATUS_BAD_MESSAGE},
    {"File.write params: data at word 2: one word too near", &wire_cases[344], 2, 0x00000062fffffffd, STATUS_BAD_MESSAGE},
    {"File.write params: data at word 2: negative offset", &wire_cases[344], 2, 0x00000062fffffff5, STATUS_BAD_MESSAGE},
    {"File.write params: data at word 2: before the message", &wire_cases[344], 2, 0x00000062fffffff1, STATUS_BAD_MESSAGE},
    {"File.write params: data at word 2: far beyond the message", &wire_cases[344], 2, 0x000000627ffffffd, STATUS_BAD_MESSAGE},
    {"File.write params: data at word 2: wrong element size", &wire_cases[344], 2, 0x0000006300000001, STATUS_BAD_MESSAGE},
    {"File.write params: data at word 2: most elements that can be written", &wire_cases[344], 2, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"File.write params: data at word 2: longer than maxLen", &wire_cases[344], 2, 0x00001c0a00000001, STATUS_BAD_MESSAGE},
    {"File.write params: data at word 4: padding is not zero", &wire_cases[344], 4, 0x80000000fffefdfc, STATUS_BAD_MESSAGE},
    {"File.write params: data at word 2: overlaps the object before it", &wire_cases[344], 2, 0x00000062fffffff9, STATUS_BAD_MESSAGE},
    {"File.write results: root at word 0: far pointer", &wire_cases[357], 0, 0x0000000100000002, STATUS_BAD_MESSAGE},
    {"File.write results: root at word 0: capability instead of an object", &wire_cases[357], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"File.write results: root at word 0: struct for list or list for struct", &wire_cases[357], 0, 0x0000000100000001, STATUS_BAD_MESSAGE},
    {"File.write results: root at word 0: one word too far", &wire_cases[357], 0, 0x0000000100000004, STATUS_BAD_MESSAGE},
    {"File.write results: root at word 0: one word too near", &wire_cases[357], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"File.write results: root at word 0: negative offset", &wire_cases[357], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"File.write results: root at word 0: before the message", &wire_cases[357], 0, 0x00000001fffffff8, STATUS_BAD_MESSAGE},
    {"File.write results: root at word 0: far beyond the message", &wire_cases[357], 0, 0x000000017ffffffc, STATUS_BAD_MESSAGE},
    {"File.write results: root at word 0: section larger than the message", &wire_cases[357], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"File.write results: File.write results at word 1: unused bit is set", &wire_cases[357], 1, 0x0000000189abcdef, STATUS_BAD_MESSAGE},
    {"File.truncate params: root at word 0: far pointer", &wire_cases[377], 0, 0x0000000100000002, STATUS_BAD_MESSAGE},
    {"File.truncate params: root at word 0: capability instead of an object", &wire_cases[377], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"File.truncate params: root at word 0: struct for list or list for struct", &wire_cases[377], 0, 0x0000000100000001, STATUS_BAD_MESSAGE},
    {"File.truncate params: root at word 0: one word too far", &wire_cases[377], 0, 0x0000000100000004, STATUS_BAD_MESSAGE},
    {"File.truncate params: root at word 0: one word too near", &wire_cases[377], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"File.truncate params: root at word 0: negative offset", &wire_cases[377], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"File.truncate params: root at word 0: before the message", &wire_cases[377], 0, 0x00000001fffffff8, STATUS_BAD_MESSAGE},
    {"File.truncate params: root at word 0: far beyond the message", &wire_cases[377], 0, 0x000000017ffffffc, STATUS_BAD_MESSAGE},
    {"File.truncate params: root at word 0: section larger than the message", &wire_cases[377], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"LogEntry: root at word 0: far pointer", &wire_cases[397], 0, 0x0002000300000002, STATUS_BAD_MESSAGE},
    {"LogEntry: root at word 0: capability instead of an object", &wire_cases[397], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"LogEntry: root at word 0: struct for list or list for struct", &wire_cases[397], 0, 0x0002000300000001, STATUS_BAD_MESSAGE},
    {"LogEntry: root at word 0: one word too far", &wire_cases[397], 0, 0x0002000300000004, STATUS_BAD_MESSAGE},
    {"LogEntry: root at word 0: one word too near", &wire_cases[397], 0, 0x00020003fffffffc, STATUS_BAD_MESSAGE},
    {"LogEntry: root at word 0: negative offset", &wire_cases[397], 0, 0x00020003fffffffc, STATUS_BAD_MESSAGE},
    {"LogEntry: root at word 0: before the message", &wire_cases[397], 0, 0x00020003fffffff8, STATUS_BAD_MESSAGE},
    {"LogEntry: root at word 0: far beyond the message", &wire_cases[397], 0, 0x000200037ffffffc, STATUS_BAD_MESSAGE},
    {"LogEntry: root at word 0: section larger than the message", &wire_cases[397], 0, 0xffff000300000000, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 4: far pointer", &wire_cases[397], 4, 0x0000004a00000006, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 4: capability instead of an object", &wire_cases[397], 4, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 4: struct for list or list for struct", &wire_cases[397], 4, 0x0000004a00000004, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 4: one word too far", &wire_cases[397], 4, 0x0000004a00000009, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 4: one word too near", &wire_cases[397], 4, 0x0000004a00000001, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 4: negative offset", &wire_cases[397], 4, 0x0000004affffffed, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 4: before the message", &wire_cases[397], 4, 0x0000004affffffe9, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 4: far beyond the message", &wire_cases[397], 4, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 4: wrong element size", &wire_cases[397], 4, 0x0000004b00000005, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 4: most elements that can be written", &wire_cases[397], 4, 0xfffffffa00000005, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 4: longer than maxLen", &wire_cases[397], 4, 0x0000010a00000005, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 7: padding is not zero", &wire_cases[397], 7, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 7: no NUL at the end", &wire_cases[397], 7, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 4: no bytes at all", &wire_cases[397], 4, 0x0000000200000005, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 6: NUL inside", &wire_cases[397], 6, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"LogEntry: source at word 4: overlaps the object before it", &wire_cases[397], 4, 0x0000004afffffff1, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 5: far pointer", &wire_cases[397], 5, 0x0000004a0000000a, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 5: capability instead of an object", &wire_cases[397], 5, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 5: struct for list or list for struct", &wire_cases[397], 5, 0x0000004a00000008, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 5: one word too far", &wire_cases[397], 5, 0x0000004a0000000d, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 5: one word too near", &wire_cases[397], 5, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 5: negative offset", &wire_cases[397], 5, 0x0000004affffffe9, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 5: before the message", &wire_cases[397], 5, 0x0000004affffffe5, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 5: far beyond the message", &wire_cases[397], 5, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 5: wrong element size", &wire_cases[397], 5, 0x0000004b00000009, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 5: most elements that can be written", &wire_cases[397], 5, 0xfffffffa00000009, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 5: longer than maxLen", &wire_cases[397], 5, 0x0000051200000009, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 9: padding is not zero", &wire_cases[397], 9, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 9: no NUL at the end", &wire_cases[397], 9, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 5: no bytes at all", &wire_cases[397], 5, 0x0000000200000009, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 8: NUL inside", &wire_cases[397], 8, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"LogEntry: text at word 5: overlaps the object before it", &wire_cases[397], 5, 0x0000004a00000001, STATUS_BAD_MESSAGE},
    {"LogEntry: LogEntry at word 3: unused bit is set", &wire_cases[397], 3, 0x0000000000010003, STATUS_BAD_MESSAGE},
    {"LogEntry: level at word 3: first number that is no enumerant", &wire_cases[397], 3, 0x0000000000000004, STATUS_BAD_MESSAGE},
    {"LogEntry: level at word 3: largest number that is no enumerant", &wire_cases[397], 3, 0x000000000000ffff, STATUS_BAD_MESSAGE},
    {"Log.write params: root at word 0: far pointer", &wire_cases[411], 0, 0x0001000100000002, STATUS_BAD_MESSAGE},
    {"Log.write params: root at word 0: capability instead of an object", &wire_cases[411], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Log.write params: root at word 0: struct for list or list for struct", &wire_cases[411], 0, 0x0001000100000001, STATUS_BAD_MESSAGE},
    {"Log.write params: root at word 0: one word too far", &wire_cases[411], 0, 0x0001000100000004, STATUS_BAD_MESSAGE},
    {"Log.write params: root at word 0: one word too near", &wire_cases[411], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"Log.write params: root at word 0: negative offset", &wire_cases[411], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"Log.write params: root at word 0: before the message", &wire_cases[411], 0, 0x00010001fffffff8, STATUS_BAD_MESSAGE},
    {"Log.write params: root at word 0: far beyond the message", &wire_cases[411], 0, 0x000100017ffffffc, STATUS_BAD_MESSAGE},
    {"Log.write params: root at word 0: section larger than the message", &wire_cases[411], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 2: far pointer", &wire_cases[411], 2, 0x0000004a00000002, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 2: capability instead of an object", &wire_cases[411], 2, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 2: struct for list or list for struct", &wire_cases[411], 2, 0x0000004a00000000, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 2: one word too far", &wire_cases[411], 2, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 2: one word too near", &wire_cases[411], 2, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 2: negative offset", &wire_cases[411], 2, 0x0000004afffffff5, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 2: before the message", &wire_cases[411], 2, 0x0000004afffffff1, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 2: far beyond the message", &wire_cases[411], 2, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 2: wrong element size", &wire_cases[411], 2, 0x0000004b00000001, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 2: most elements that can be written", &wire_cases[411], 2, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 2: longer than maxLen", &wire_cases[411], 2, 0x0000051200000001, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 4: padding is not zero", &wire_cases[411], 4, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 4: no NUL at the end", &wire_cases[411], 4, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 2: no bytes at all", &wire_cases[411], 2, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 3: NUL inside", &wire_cases[411], 3, 0x6766656463626100, STATUS_BAD_MESSAGE},
    {"Log.write params: text at word 2: overlaps the object before it", &wire_cases[411], 2, 0x0000004afffffff9, STATUS_BAD_MESSAGE},
    {"Log.write params: Log.write params at word 1: unused bit is set", &wire_cases[411], 1, 0x0000000000010003, STATUS_BAD_MESSAGE},
    {"Log.write params: level at word 1: first number that is no enumerant", &wire_cases[411], 1, 0x0000000000000004, STATUS_BAD_MESSAGE},
    {"Log.write params: level at word 1: largest number that is no enumerant", &wire_cases[411], 1, 0x000000000000ffff, STATUS_BAD_MESSAGE},
    {"Log.read params: root at word 0: far pointer", &wire_cases[424], 0, 0x0000000100000002, STATUS_BAD_MESSAGE},
    {"Log.read params: root at word 0: capability instead of an object", &wire_cases[424], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Log.read params: root at word 0: struct for list or list for struct", &wire_cases[424], 0, 0x0000000100000001, STATUS_BAD_MESSAGE},
    {"Log.read params: root at word 0: one word too far", &wire_cases[424], 0, 0x0000000100000004, STATUS_BAD_MESSAGE},
    {"Log.read params: root at word 0: one word too near", &wire_cases[424], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"Log.read params: root at word 0: negative offset", &wire_cases[424], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"Log.read params: root at word 0: before the message", &wire_cases[424], 0, 0x00000001fffffff8, STATUS_BAD_MESSAGE},
    {"Log.read params: root at word 0: far beyond the message", &wire_cases[424], 0, 0x000000017ffffffc, STATUS_BAD_MESSAGE},
    {"Log.read params: root at word 0: section larger than the message", &wire_cases[424], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"Log.read results: root at word 0: far pointer", &wire_cases[444], 0, 0x0001000100000002, STATUS_BAD_MESSAGE},
    {"Log.read results: root at word 0: capability instead of an object", &wire_cases[444], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Log.read results: root at word 0: struct for list or list for struct", &wire_cases[444], 0, 0x0001000100000001, STATUS_BAD_MESSAGE},
    {"Log.read results: root at word 0: one word too far", &wire_cases[444], 0, 0x0001000100000004, STATUS_BAD_MESSAGE},
    {"Log.read results: root at word 0: one word too near", &wire_cases[444], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"Log.read results: root at word 0: negative offset", &wire_cases[444], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"Log.read results: root at word 0: before the message", &wire_cases[444], 0, 0x00010001fffffff8, STATUS_BAD_MESSAGE},
    {"Log.read results: root at word 0: far beyond the message", &wire_cases[444], 0, 0x000100017ffffffc, STATUS_BAD_MESSAGE},
    {"Log.read results: root at word 0: section larger than the message", &wire_cases[444], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"Log.read results: entries at word 2: far pointer", &wire_cases[444], 2, 0x0000007f00000002, STATUS_BAD_MESSAGE},
    {"Log.read results: entries at word 2: capability instead of an object", &wire_cases[444], 2, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Log.read results: entries at word 2: struct for list or list for struct", &wire_cases[444], 2, 0x0000007f00000000, STATUS_BAD_MESSAGE},
    {"Log.read results: entries at word 2: one word too far", &wire_cases[444], 2, 0x0000007f00000005, STATUS_BAD_MESSAGE},
    {"Log.read results: entries at word 2: one word too near", &wire_cases[444], 2, 0x0000007ffffffffd, STATUS_BAD_MESSAGE},
    {"Log.read results: entries at word 2: negative offset", &wire_cases[444], 2, 0x0000007ffffffff5, STATUS_BAD_MESSAGE},
    {"Log.read results: entries at word 2: before the message", &wire_cases[444], 2, 0x0000007ffffffff1, STATUS_BAD_MESSAGE},
    {"Log.read results: entries at word 2: far beyond the message", &wire_cases[444], 2, 0x0000007f7ffffffd, STATUS_BAD_MESSAGE},
    {"Log.read results: entries at word 2: wrong element size", &wire_cases[444], 2, 0x0000007e00000001, STATUS_BAD_MESSAGE},
    {"Log.read results: entries at word 2: most elements that can be written", &wire_cases[444], 2, 0xffffffff00000001, STATUS_BAD_MESSAGE},
    {"Log.read results: entries at word 3: tag that is a list", &wire_cases[444], 3, 0x000200030000000d, STATUS_BAD_MESSAGE},
    {"Log.read results: entries at word 3: one element too many in the tag", &wire_cases[444], 3, 0x0002000300000010, STATUS_BAD_MESSAGE},
    {"Log.read results: entries at word 3: more elements than maxLen", &wire_cases[444], 3, 0x0002000300000010, STATUS_BAD_MESSAGE},
    {"Log.read results: entries at word 2: overlaps the object before it", &wire_cases[444], 2, 0x0000007ffffffff9, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 7: far pointer", &wire_cases[444], 7, 0x0000004a0000002e, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 7: capability instead of an object", &wire_cases[444], 7, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 7: struct for list or list for struct", &wire_cases[444], 7, 0x0000004a0000002c, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 7: one word too far", &wire_cases[444], 7, 0x0000004a00000031, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 7: one word too near", &wire_cases[444], 7, 0x0000004a00000029, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 7: negative offset", &wire_cases[444], 7, 0x0000004affffffe1, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 7: before the message", &wire_cases[444], 7, 0x0000004affffffdd, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 7: far beyond the message", &wire_cases[444], 7, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 7: wrong element size", &wire_cases[444], 7, 0x0000004b0000002d, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 7: most elements that can be written", &wire_cases[444], 7, 0xfffffffa0000002d, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 7: longer than maxLen", &wire_cases[444], 7, 0x0000010a0000002d, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 20: padding is not zero", &wire_cases[444], 20, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 20: no NUL at the end", &wire_cases[444], 20, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 7: no bytes at all", &wire_cases[444], 7, 0x000000020000002d, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 19: NUL inside", &wire_cases[444], 19, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 7: overlaps the object before it", &wire_cases[444], 7, 0x0000004affffffed, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 8: far pointer", &wire_cases[444], 8, 0x0000004a00000032, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 8: capability instead of an object", &wire_cases[444], 8, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 8: struct for list or list for struct", &wire_cases[444], 8, 0x0000004a00000030, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 8: one word too far", &wire_cases[444], 8, 0x0000004a00000035, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 8: one word too near", &wire_cases[444], 8, 0x0000004a0000002d, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 8: negative offset", &wire_cases[444], 8, 0x0000004affffffdd, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 8: before the message", &wire_cases[444], 8, 0x0000004affffffd9, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 8: far beyond the message", &wire_cases[444], 8, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 8: wrong element size", &wire_cases[444], 8, 0x0000004b00000031, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 8: most elements that can be written", &wire_cases[444], 8, 0xfffffffa00000031, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 8: longer than maxLen", &wire_cases[444], 8, 0x0000051200000031, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 22: padding is not zero", &wire_cases[444], 22, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 22: no NUL at the end", &wire_cases[444], 22, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 8: no bytes at all", &wire_cases[444], 8, 0x0000000200000031, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 21: NUL inside", &wire_cases[444], 21, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 8: overlaps the object before it", &wire_cases[444], 8, 0x0000004a00000029, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 17: far pointer", &wire_cases[444], 17, 0x0000001200000016, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 17: capability instead of an object", &wire_cases[444], 17, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 17: struct for list or list for struct", &wire_cases[444], 17, 0x0000001200000014, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 17: one word too far", &wire_cases[444], 17, 0x0000001200000019, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 17: one word too near", &wire_cases[444], 17, 0x0000001200000011, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 17: negative offset", &wire_cases[444], 17, 0x00000012ffffffb9, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 17: before the message", &wire_cases[444], 17, 0x00000012ffffffb5, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 17: far beyond the message", &wire_cases[444], 17, 0x000000127ffffffd, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 17: wrong element size", &wire_cases[444], 17, 0x0000001300000015, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 17: most elements that can be written", &wire_cases[444], 17, 0xfffffffa00000015, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 17: longer than maxLen", &wire_cases[444], 17, 0x0000010a00000015, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 23: padding is not zero", &wire_cases[444], 23, 0x8000000000000061, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 23: no NUL at the end", &wire_cases[444], 23, 0x0000000000002a61, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 17: no bytes at all", &wire_cases[444], 17, 0x0000000200000015, STATUS_BAD_MESSAGE},
    {"Log.read results: source at word 17: overlaps the object before it", &wire_cases[444], 17, 0x000000120000000d, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 18: far pointer", &wire_cases[444], 18, 0x0000001200000016, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 18: capability instead of an object", &wire_cases[444], 18, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 18: struct for list or list for struct", &wire_cases[444], 18, 0x0000001200000014, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 18: one word too far", &wire_cases[444], 18, 0x0000001200000019, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 18: one word too near", &wire_cases[444], 18, 0x0000001200000011, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 18: negative offset", &wire_cases[444], 18, 0x00000012ffffffb5, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 18: before the message", &wire_cases[444], 18, 0x00000012ffffffb1, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 18: far beyond the message", &wire_cases[444], 18, 0x000000127ffffffd, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 18: wrong element size", &wire_cases[444], 18, 0x0000001300000015, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 18: most elements that can be written", &wire_cases[444], 18, 0xfffffffa00000015, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 18: longer than maxLen", &wire_cases[444], 18, 0x0000051200000015, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 24: padding is not zero", &wire_cases[444], 24, 0x8000000000000061, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 24: no NUL at the end", &wire_cases[444], 24, 0x0000000000002a61, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 18: no bytes at all", &wire_cases[444], 18, 0x0000000200000015, STATUS_BAD_MESSAGE},
    {"Log.read results: text at word 18: overlaps the object before it", &wire_cases[444], 18, 0x0000001200000011, STATUS_BAD_MESSAGE},
    {"Log.read results: LogEntry at word 6: unused bit is set", &wire_cases[444], 6, 0x0000000000010003, STATUS_BAD_MESSAGE},
    {"Log.read results: level at word 6: first number that is no enumerant", &wire_cases[444], 6, 0x0000000000000004, STATUS_BAD_MESSAGE},
    {"Log.read results: level at word 6: largest number that is no enumerant", &wire_cases[444], 6, 0x000000000000ffff, STATUS_BAD_MESSAGE},
    {"Log.read results: LogEntry at word 11: unused bit is set", &wire_cases[444], 11, 0x0000000000010000, STATUS_BAD_MESSAGE},
    {"Log.read results: level at word 11: first number that is no enumerant", &wire_cases[444], 11, 0x0000000000000004, STATUS_BAD_MESSAGE},
    {"Log.read results: level at word 11: largest number that is no enumerant", &wire_cases[444], 11, 0x000000000000ffff, STATUS_BAD_MESSAGE},
    {"Log.read results: LogEntry at word 16: unused bit is set", &wire_cases[444], 16, 0x0000000000010000, STATUS_BAD_MESSAGE},
    {"Log.read results: level at word 16: first number that is no enumerant", &wire_cases[444], 16, 0x0000000000000004, STATUS_BAD_MESSAGE},
    {"Log.read results: level at word 16: largest number that is no enumerant", &wire_cases[444], 16, 0x000000000000ffff, STATUS_BAD_MESSAGE},
    {"ProcessEnd: root at word 0: far pointer", &wire_cases[457], 0, 0x0000000300000002, STATUS_BAD_MESSAGE},
    {"ProcessEnd: root at word 0: capability instead of an object", &wire_cases[457], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessEnd: root at word 0: struct for list or list for struct", &wire_cases[457], 0, 0x0000000300000001, STATUS_BAD_MESSAGE},
    {"ProcessEnd: root at word 0: one word too far", &wire_cases[457], 0, 0x0000000300000004, STATUS_BAD_MESSAGE},
    {"ProcessEnd: root at word 0: one word too near", &wire_cases[457], 0, 0x00000003fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessEnd: root at word 0: negative offset", &wire_cases[457], 0, 0x00000003fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessEnd: root at word 0: before the message", &wire_cases[457], 0, 0x00000003fffffff8, STATUS_BAD_MESSAGE},
    {"ProcessEnd: root at word 0: far beyond the message", &wire_cases[457], 0, 0x000000037ffffffc, STATUS_BAD_MESSAGE},
    {"ProcessEnd: root at word 0: section larger than the message", &wire_cases[457], 0, 0xffff000300000000, STATUS_BAD_MESSAGE},
    {"ProcessEnd: state at word 1: first number that is no enumerant", &wire_cases[457], 1, 0x89ab000509abcdef, STATUS_BAD_MESSAGE},
    {"ProcessEnd: state at word 1: largest number that is no enumerant", &wire_cases[457], 1, 0x89abffff09abcdef, STATUS_BAD_MESSAGE},
    {"ProcessEntry: root at word 0: far pointer", &wire_cases[477], 0, 0x0001000400000002, STATUS_BAD_MESSAGE},
    {"ProcessEntry: root at word 0: capability instead of an object", &wire_cases[477], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessEntry: root at word 0: struct for list or list for struct", &wire_cases[477], 0, 0x0001000400000001, STATUS_BAD_MESSAGE},
    {"ProcessEntry: root at word 0: one word too far", &wire_cases[477], 0, 0x0001000400000004, STATUS_BAD_MESSAGE},
    {"ProcessEntry: root at word 0: one word too near", &wire_cases[477], 0, 0x00010004fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessEntry: root at word 0: negative offset", &wire_cases[477], 0, 0x00010004fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessEntry: root at word 0: before the message", &wire_cases[477], 0, 0x00010004fffffff8, STATUS_BAD_MESSAGE},
    {"ProcessEntry: root at word 0: far beyond the message", &wire_cases[477], 0, 0x000100047ffffffc, STATUS_BAD_MESSAGE},
    {"ProcessEntry: root at word 0: section larger than the message", &wire_cases[477], 0, 0xffff000400000000, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 5: far pointer", &wire_cases[477], 5, 0x0000004a00000002, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 5: capability instead of an object", &wire_cases[477], 5, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 5: struct for list or list for struct", &wire_cases[477], 5, 0x0000004a00000000, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 5: one word too far", &wire_cases[477], 5, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 5: one word too near", &wire_cases[477], 5, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 5: negative offset", &wire_cases[477], 5, 0x0000004affffffe9, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 5: before the message", &wire_cases[477], 5, 0x0000004affffffe5, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 5: far beyond the message", &wire_cases[477], 5, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 5: wrong element size", &wire_cases[477], 5, 0x0000004b00000001, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 5: most elements that can be written", &wire_cases[477], 5, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 5: longer than maxLen", &wire_cases[477], 5, 0x0000010a00000001, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 7: padding is not zero", &wire_cases[477], 7, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 7: no NUL at the end", &wire_cases[477], 7, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 5: no bytes at all", &wire_cases[477], 5, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 6: NUL inside", &wire_cases[477], 6, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"ProcessEntry: name at word 5: overlaps the object before it", &wire_cases[477], 5, 0x0000004affffffed, STATUS_BAD_MESSAGE},
    {"ProcessEntry: ProcessEntry at word 2: unused bit is set", &wire_cases[477], 2, 0x2345678900010004, STATUS_BAD_MESSAGE},
    {"ProcessEntry: state at word 2: first number that is no enumerant", &wire_cases[477], 2, 0x2345678900000005, STATUS_BAD_MESSAGE},
    {"ProcessEntry: state at word 2: largest number that is no enumerant", &wire_cases[477], 2, 0x234567890000ffff, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: root at word 0: far pointer", &wire_cases[490], 0, 0x0001000200000002, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: root at word 0: capability instead of an object", &wire_cases[490], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: root at word 0: struct for list or list for struct", &wire_cases[490], 0, 0x0001000200000001, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: root at word 0: one word too far", &wire_cases[490], 0, 0x0001000200000004, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: root at word 0: one word too near", &wire_cases[490], 0, 0x00010002fffffffc, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: root at word 0: negative offset", &wire_cases[490], 0, 0x00010002fffffffc, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: root at word 0: before the message", &wire_cases[490], 0, 0x00010002fffffff8, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: root at word 0: far beyond the message", &wire_cases[490], 0, 0x000100027ffffffc, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: root at word 0: section larger than the message", &wire_cases[490], 0, 0xffff000200000000, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 3: far pointer", &wire_cases[490], 3, 0x0000004a00000002, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 3: capability instead of an object", &wire_cases[490], 3, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 3: struct for list or list for struct", &wire_cases[490], 3, 0x0000004a00000000, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 3: one word too far", &wire_cases[490], 3, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 3: one word too near", &wire_cases[490], 3, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 3: negative offset", &wire_cases[490], 3, 0x0000004afffffff1, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 3: before the message", &wire_cases[490], 3, 0x0000004affffffed, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 3: far beyond the message", &wire_cases[490], 3, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 3: wrong element size", &wire_cases[490], 3, 0x0000004b00000001, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 3: most elements that can be written", &wire_cases[490], 3, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 3: longer than maxLen", &wire_cases[490], 3, 0x0000010a00000001, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 5: padding is not zero", &wire_cases[490], 5, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 5: no NUL at the end", &wire_cases[490], 5, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 3: no bytes at all", &wire_cases[490], 3, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 4: NUL inside", &wire_cases[490], 4, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: origin at word 3: overlaps the object before it", &wire_cases[490], 3, 0x0000004afffffff5, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: CapabilityEntry at word 1: unused bit is set", &wire_cases[490], 1, 0x0001abcd89abcdef, STATUS_BAD_MESSAGE},
    {"CapabilityEntry: CapabilityEntry at word 2: unused bit is set", &wire_cases[490], 2, 0x0000000123456789, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: root at word 0: far pointer", &wire_cases[503], 0, 0x0002000100000002, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: root at word 0: capability instead of an object", &wire_cases[503], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: root at word 0: struct for list or list for struct", &wire_cases[503], 0, 0x0002000100000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: root at word 0: one word too far", &wire_cases[503], 0, 0x0002000100000004, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: root at word 0: one word too near", &wire_cases[503], 0, 0x00020001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: root at word 0: negative offset", &wire_cases[503], 0, 0x00020001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: root at word 0: before the message", &wire_cases[503], 0, 0x00020001fffffff8, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: root at word 0: far beyond the message", &wire_cases[503], 0, 0x000200017ffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: root at word 0: section larger than the message", &wire_cases[503], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 2: far pointer", &wire_cases[503], 2, 0x0000004a00000006, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 2: capability instead of an object", &wire_cases[503], 2, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 2: struct for list or list for struct", &wire_cases[503], 2, 0x0000004a00000004, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 2: one word too far", &wire_cases[503], 2, 0x0000004a00000009, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 2: one word too near", &wire_cases[503], 2, 0x0000004a00000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 2: negative offset", &wire_cases[503], 2, 0x0000004afffffff5, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 2: before the message", &wire_cases[503], 2, 0x0000004afffffff1, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 2: far beyond the message", &wire_cases[503], 2, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 2: wrong element size", &wire_cases[503], 2, 0x0000004b00000005, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 2: most elements that can be written", &wire_cases[503], 2, 0xfffffffa00000005, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 2: longer than maxLen", &wire_cases[503], 2, 0x0000080a00000005, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 5: padding is not zero", &wire_cases[503], 5, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 5: no NUL at the end", &wire_cases[503], 5, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 2: no bytes at all", &wire_cases[503], 2, 0x0000000200000005, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 4: NUL inside", &wire_cases[503], 4, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: path at word 2: overlaps the object before it", &wire_cases[503], 2, 0x0000004afffffff9, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: arguments at word 3: far pointer", &wire_cases[503], 3, 0x000000620000000a, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: arguments at word 3: capability instead of an object", &wire_cases[503], 3, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: arguments at word 3: struct for list or list for struct", &wire_cases[503], 3, 0x0000006200000008, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: arguments at word 3: one word too far", &wire_cases[503], 3, 0x000000620000000d, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: arguments at word 3: one word too near", &wire_cases[503], 3, 0x0000006200000005, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: arguments at word 3: negative offset", &wire_cases[503], 3, 0x00000062fffffff1, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: arguments at word 3: before the message", &wire_cases[503], 3, 0x00000062ffffffed, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: arguments at word 3: far beyond the message", &wire_cases[503], 3, 0x000000627ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: arguments at word 3: wrong element size", &wire_cases[503], 3, 0x0000006300000009, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: arguments at word 3: most elements that can be written", &wire_cases[503], 3, 0xfffffffa00000009, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: arguments at word 3: longer than maxLen", &wire_cases[503], 3, 0x0000100a00000009, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: arguments at word 7: padding is not zero", &wire_cases[503], 7, 0x80000000fffefdfc, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn params: arguments at word 3: overlaps the object before it", &wire_cases[503], 3, 0x0000006200000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn results: root at word 0: far pointer", &wire_cases[517], 0, 0x0001000100000002, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn results: root at word 0: capability instead of an object", &wire_cases[517], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn results: root at word 0: struct for list or list for struct", &wire_cases[517], 0, 0x0001000100000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn results: root at word 0: one word too far", &wire_cases[517], 0, 0x0001000100000004, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn results: root at word 0: one word too near", &wire_cases[517], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn results: root at word 0: negative offset", &wire_cases[517], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn results: root at word 0: before the message", &wire_cases[517], 0, 0x00010001fffffff8, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn results: root at word 0: far beyond the message", &wire_cases[517], 0, 0x000100017ffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn results: root at word 0: section larger than the message", &wire_cases[517], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn results: process at word 2: far pointer", &wire_cases[517], 2, 0x0000000000000002, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn results: process at word 2: capability index out of range", &wire_cases[517], 2, 0x0000000400000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn results: process at word 2: pointer of an unknown kind", &wire_cases[517], 2, 0x0000000000000007, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn results: process at word 2: no capability", &wire_cases[517], 2, 0x0000000000000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn results: process at word 2: struct instead of a capability", &wire_cases[517], 2, 0x0000000000000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.spawn results: ProcessManager.spawn results at word 1: unused bit is set", &wire_cases[517], 1, 0x000000016789abcd, STATUS_BAD_MESSAGE},
    {"ProcessManager.list params: root at word 0: far pointer", &wire_cases[531], 0, 0x0000000100000002, STATUS_BAD_MESSAGE},
    {"ProcessManager.list params: root at word 0: capability instead of an object", &wire_cases[531], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.list params: root at word 0: struct for list or list for struct", &wire_cases[531], 0, 0x0000000100000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.list params: root at word 0: one word too far", &wire_cases[531], 0, 0x0000000100000004, STATUS_BAD_MESSAGE},
    {"ProcessManager.list params: root at word 0: one word too near", &wire_cases[531], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.list params: root at word 0: negative offset", &wire_cases[531], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.list params: root at word 0: before the message", &wire_cases[531], 0, 0x00000001fffffff8, STATUS_BAD_MESSAGE},
    {"ProcessManager.list params: root at word 0: far beyond the message", &wire_cases[531], 0, 0x000000017ffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.list params: root at word 0: section larger than the message", &wire_cases[531], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.list params: ProcessManager.list params at word 1: unused bit is set", &wire_cases[531], 1, 0x0000000189abcdef, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: root at word 0: far pointer", &wire_cases[551], 0, 0x0001000100000002, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: root at word 0: capability instead of an object", &wire_cases[551], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: root at word 0: struct for list or list for struct", &wire_cases[551], 0, 0x0001000100000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: root at word 0: one word too far", &wire_cases[551], 0, 0x0001000100000004, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: root at word 0: one word too near", &wire_cases[551], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: root at word 0: negative offset", &wire_cases[551], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: root at word 0: before the message", &wire_cases[551], 0, 0x00010001fffffff8, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: root at word 0: far beyond the message", &wire_cases[551], 0, 0x000100017ffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: root at word 0: section larger than the message", &wire_cases[551], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: entries at word 2: far pointer", &wire_cases[551], 2, 0x0000007f00000002, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: entries at word 2: capability instead of an object", &wire_cases[551], 2, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: entries at word 2: struct for list or list for struct", &wire_cases[551], 2, 0x0000007f00000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: entries at word 2: one word too far", &wire_cases[551], 2, 0x0000007f00000005, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: entries at word 2: one word too near", &wire_cases[551], 2, 0x0000007ffffffffd, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: entries at word 2: negative offset", &wire_cases[551], 2, 0x0000007ffffffff5, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: entries at word 2: before the message", &wire_cases[551], 2, 0x0000007ffffffff1, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: entries at word 2: far beyond the message", &wire_cases[551], 2, 0x0000007f7ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: entries at word 2: wrong element size", &wire_cases[551], 2, 0x0000007e00000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: entries at word 2: most elements that can be written", &wire_cases[551], 2, 0xffffffff00000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: entries at word 3: tag that is a list", &wire_cases[551], 3, 0x000100040000000d, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: entries at word 3: one element too many in the tag", &wire_cases[551], 3, 0x0001000400000010, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: entries at word 3: more elements than maxLen", &wire_cases[551], 3, 0x0001000400000024, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: entries at word 2: overlaps the object before it", &wire_cases[551], 2, 0x0000007ffffffff9, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 8: far pointer", &wire_cases[551], 8, 0x0000004a0000002a, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 8: capability instead of an object", &wire_cases[551], 8, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 8: struct for list or list for struct", &wire_cases[551], 8, 0x0000004a00000028, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 8: one word too far", &wire_cases[551], 8, 0x0000004a0000002d, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 8: one word too near", &wire_cases[551], 8, 0x0000004a00000025, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 8: negative offset", &wire_cases[551], 8, 0x0000004affffffdd, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 8: before the message", &wire_cases[551], 8, 0x0000004affffffd9, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 8: far beyond the message", &wire_cases[551], 8, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 8: wrong element size", &wire_cases[551], 8, 0x0000004b00000029, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 8: most elements that can be written", &wire_cases[551], 8, 0xfffffffa00000029, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 8: longer than maxLen", &wire_cases[551], 8, 0x0000010a00000029, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 20: padding is not zero", &wire_cases[551], 20, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 20: no NUL at the end", &wire_cases[551], 20, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 8: no bytes at all", &wire_cases[551], 8, 0x0000000200000029, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 19: NUL inside", &wire_cases[551], 19, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 8: overlaps the object before it", &wire_cases[551], 8, 0x0000004affffffe9, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 18: far pointer", &wire_cases[551], 18, 0x000000120000000a, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 18: capability instead of an object", &wire_cases[551], 18, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 18: struct for list or list for struct", &wire_cases[551], 18, 0x0000001200000008, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 18: one word too far", &wire_cases[551], 18, 0x000000120000000d, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 18: one word too near", &wire_cases[551], 18, 0x0000001200000005, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 18: negative offset", &wire_cases[551], 18, 0x00000012ffffffb5, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 18: before the message", &wire_cases[551], 18, 0x00000012ffffffb1, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 18: far beyond the message", &wire_cases[551], 18, 0x000000127ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 18: wrong element size", &wire_cases[551], 18, 0x0000001300000009, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 18: most elements that can be written", &wire_cases[551], 18, 0xfffffffa00000009, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 18: longer than maxLen", &wire_cases[551], 18, 0x0000010a00000009, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 21: padding is not zero", &wire_cases[551], 21, 0x8000000000000061, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 21: no NUL at the end", &wire_cases[551], 21, 0x0000000000002a61, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 18: no bytes at all", &wire_cases[551], 18, 0x0000000200000009, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: name at word 18: overlaps the object before it", &wire_cases[551], 18, 0x0000001200000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: ProcessManager.list results at word 1: unused bit is set", &wire_cases[551], 1, 0x0000000189abcdef, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: ProcessEntry at word 5: unused bit is set", &wire_cases[551], 5, 0x2345678900010004, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: state at word 5: first number that is no enumerant", &wire_cases[551], 5, 0x2345678900000005, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: state at word 5: largest number that is no enumerant", &wire_cases[551], 5, 0x234567890000ffff, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: ProcessEntry at word 10: unused bit is set", &wire_cases[551], 10, 0x0000000000010000, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: state at word 10: first number that is no enumerant", &wire_cases[551], 10, 0x0000000000000005, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: state at word 10: largest number that is no enumerant", &wire_cases[551], 10, 0x000000000000ffff, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: ProcessEntry at word 15: unused bit is set", &wire_cases[551], 15, 0x8000000000010000, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: state at word 15: first number that is no enumerant", &wire_cases[551], 15, 0x8000000000000005, STATUS_BAD_MESSAGE},
    {"ProcessManager.list results: state at word 15: largest number that is no enumerant", &wire_cases[551], 15, 0x800000000000ffff, STATUS_BAD_MESSAGE},
    {"ProcessManager.wait params: root at word 0: far pointer", &wire_cases[564], 0, 0x0000000100000002, STATUS_BAD_MESSAGE},
    {"ProcessManager.wait params: root at word 0: capability instead of an object", &wire_cases[564], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.wait params: root at word 0: struct for list or list for struct", &wire_cases[564], 0, 0x0000000100000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.wait params: root at word 0: one word too far", &wire_cases[564], 0, 0x0000000100000004, STATUS_BAD_MESSAGE},
    {"ProcessManager.wait params: root at word 0: one word too near", &wire_cases[564], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.wait params: root at word 0: negative offset", &wire_cases[564], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.wait params: root at word 0: before the message", &wire_cases[564], 0, 0x00000001fffffff8, STATUS_BAD_MESSAGE},
    {"ProcessManager.wait params: root at word 0: far beyond the message", &wire_cases[564], 0, 0x000000017ffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.wait params: root at word 0: section larger than the message", &wire_cases[564], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.wait params: ProcessManager.wait params at word 1: unused bit is set", &wire_cases[564], 1, 0x0000000189abcdef, STATUS_BAD_MESSAGE},
    {"ProcessManager.kill params: root at word 0: far pointer", &wire_cases[584], 0, 0x0000000100000002, STATUS_BAD_MESSAGE},
    {"ProcessManager.kill params: root at word 0: capability instead of an object", &wire_cases[584], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.kill params: root at word 0: struct for list or list for struct", &wire_cases[584], 0, 0x0000000100000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.kill params: root at word 0: one word too far", &wire_cases[584], 0, 0x0000000100000004, STATUS_BAD_MESSAGE},
    {"ProcessManager.kill params: root at word 0: one word too near", &wire_cases[584], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.kill params: root at word 0: negative offset", &wire_cases[584], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.kill params: root at word 0: before the message", &wire_cases[584], 0, 0x00000001fffffff8, STATUS_BAD_MESSAGE},
    {"ProcessManager.kill params: root at word 0: far beyond the message", &wire_cases[584], 0, 0x000000017ffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.kill params: root at word 0: section larger than the message", &wire_cases[584], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.kill params: ProcessManager.kill params at word 1: unused bit is set", &wire_cases[584], 1, 0x0000000189abcdef, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities params: root at word 0: far pointer", &wire_cases[604], 0, 0x0000000100000002, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities params: root at word 0: capability instead of an object", &wire_cases[604], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities params: root at word 0: struct for list or list for struct", &wire_cases[604], 0, 0x0000000100000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities params: root at word 0: one word too far", &wire_cases[604], 0, 0x0000000100000004, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities params: root at word 0: one word too near", &wire_cases[604], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities params: root at word 0: negative offset", &wire_cases[604], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities params: root at word 0: before the message", &wire_cases[604], 0, 0x00000001fffffff8, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities params: root at word 0: far beyond the message", &wire_cases[604], 0, 0x000000017ffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities params: root at word 0: section larger than the message", &wire_cases[604], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: root at word 0: far pointer", &wire_cases[624], 0, 0x0001000100000002, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: root at word 0: capability instead of an object", &wire_cases[624], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: root at word 0: struct for list or list for struct", &wire_cases[624], 0, 0x0001000100000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: root at word 0: one word too far", &wire_cases[624], 0, 0x0001000100000004, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: root at word 0: one word too near", &wire_cases[624], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: root at word 0: negative offset", &wire_cases[624], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: root at word 0: before the message", &wire_cases[624], 0, 0x00010001fffffff8, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: root at word 0: far beyond the message", &wire_cases[624], 0, 0x000100017ffffffc, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: root at word 0: section larger than the message", &wire_cases[624], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: entries at word 2: far pointer", &wire_cases[624], 2, 0x0000004f00000002, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: entries at word 2: capability instead of an object", &wire_cases[624], 2, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: entries at word 2: struct for list or list for struct", &wire_cases[624], 2, 0x0000004f00000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: entries at word 2: one word too far", &wire_cases[624], 2, 0x0000004f00000005, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: entries at word 2: one word too near", &wire_cases[624], 2, 0x0000004ffffffffd, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: entries at word 2: negative offset", &wire_cases[624], 2, 0x0000004ffffffff5, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: entries at word 2: before the message", &wire_cases[624], 2, 0x0000004ffffffff1, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: entries at word 2: far beyond the message", &wire_cases[624], 2, 0x0000004f7ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: entries at word 2: wrong element size", &wire_cases[624], 2, 0x0000004e00000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: entries at word 2: most elements that can be written", &wire_cases[624], 2, 0xffffffff00000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: entries at word 3: tag that is a list", &wire_cases[624], 3, 0x000100020000000d, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: entries at word 3: one element too many in the tag", &wire_cases[624], 3, 0x0001000200000010, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: entries at word 3: more elements than maxLen", &wire_cases[624], 3, 0x0001000200000024, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: entries at word 2: overlaps the object before it", &wire_cases[624], 2, 0x0000004ffffffff9, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 6: far pointer", &wire_cases[624], 6, 0x0000004a0000001a, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 6: capability instead of an object", &wire_cases[624], 6, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 6: struct for list or list for struct", &wire_cases[624], 6, 0x0000004a00000018, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 6: one word too far", &wire_cases[624], 6, 0x0000004a0000001d, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 6: one word too near", &wire_cases[624], 6, 0x0000004a00000015, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 6: negative offset", &wire_cases[624], 6, 0x0000004affffffe5, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 6: before the message", &wire_cases[624], 6, 0x0000004affffffe1, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 6: far beyond the message", &wire_cases[624], 6, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 6: wrong element size", &wire_cases[624], 6, 0x0000004b00000019, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 6: most elements that can be written", &wire_cases[624], 6, 0xfffffffa00000019, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 6: longer than maxLen", &wire_cases[624], 6, 0x0000010a00000019, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 14: padding is not zero", &wire_cases[624], 14, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 14: no NUL at the end", &wire_cases[624], 14, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 6: no bytes at all", &wire_cases[624], 6, 0x0000000200000019, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 13: NUL inside", &wire_cases[624], 13, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 6: overlaps the object before it", &wire_cases[624], 6, 0x0000004afffffff1, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 12: far pointer", &wire_cases[624], 12, 0x000000120000000a, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 12: capability instead of an object", &wire_cases[624], 12, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 12: struct for list or list for struct", &wire_cases[624], 12, 0x0000001200000008, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 12: one word too far", &wire_cases[624], 12, 0x000000120000000d, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 12: one word too near", &wire_cases[624], 12, 0x0000001200000005, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 12: negative offset", &wire_cases[624], 12, 0x00000012ffffffcd, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 12: before the message", &wire_cases[624], 12, 0x00000012ffffffc9, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 12: far beyond the message", &wire_cases[624], 12, 0x000000127ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 12: wrong element size", &wire_cases[624], 12, 0x0000001300000009, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 12: most elements that can be written", &wire_cases[624], 12, 0xfffffffa00000009, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 12: longer than maxLen", &wire_cases[624], 12, 0x0000010a00000009, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 15: padding is not zero", &wire_cases[624], 15, 0x8000000000000061, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 15: no NUL at the end", &wire_cases[624], 15, 0x0000000000002a61, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 12: no bytes at all", &wire_cases[624], 12, 0x0000000200000009, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: origin at word 12: overlaps the object before it", &wire_cases[624], 12, 0x0000001200000001, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: ProcessManager.capabilities results at word 1: unused bit is set", &wire_cases[624], 1, 0x0000000189abcdef, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: CapabilityEntry at word 4: unused bit is set", &wire_cases[624], 4, 0x0001abcd89abcdef, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: CapabilityEntry at word 5: unused bit is set", &wire_cases[624], 5, 0x0000000123456789, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: CapabilityEntry at word 7: unused bit is set", &wire_cases[624], 7, 0x0001000000000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: CapabilityEntry at word 8: unused bit is set", &wire_cases[624], 8, 0x0000000100000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: CapabilityEntry at word 10: unused bit is set", &wire_cases[624], 10, 0x0001000000000000, STATUS_BAD_MESSAGE},
    {"ProcessManager.capabilities results: CapabilityEntry at word 11: unused bit is set", &wire_cases[624], 11, 0x0000000100000000, STATUS_BAD_MESSAGE},
    {"Process.grant params: root at word 0: far pointer", &wire_cases[637], 0, 0x0002000100000002, STATUS_BAD_MESSAGE},
    {"Process.grant params: root at word 0: capability instead of an object", &wire_cases[637], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Process.grant params: root at word 0: struct for list or list for struct", &wire_cases[637], 0, 0x0002000100000001, STATUS_BAD_MESSAGE},
    {"Process.grant params: root at word 0: one word too far", &wire_cases[637], 0, 0x0002000100000004, STATUS_BAD_MESSAGE},
    {"Process.grant params: root at word 0: one word too near", &wire_cases[637], 0, 0x00020001fffffffc, STATUS_BAD_MESSAGE},
    {"Process.grant params: root at word 0: negative offset", &wire_cases[637], 0, 0x00020001fffffffc, STATUS_BAD_MESSAGE},
    {"Process.grant params: root at word 0: before the message", &wire_cases[637], 0, 0x00020001fffffff8, STATUS_BAD_MESSAGE},
    {"Process.grant params: root at word 0: far beyond the message", &wire_cases[637], 0, 0x000200017ffffffc, STATUS_BAD_MESSAGE},
    {"Process.grant params: root at word 0: section larger than the message", &wire_cases[637], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"Process.grant params: capability at word 2: far pointer", &wire_cases[637], 2, 0x0000000000000002, STATUS_BAD_MESSAGE},
    {"Process.grant params: capability at word 2: capability index out of range", &wire_cases[637], 2, 0x0000000400000003, STATUS_BAD_MESSAGE},
    {"Process.grant params: capability at word 2: pointer of an unknown kind", &wire_cases[637], 2, 0x0000000000000007, STATUS_BAD_MESSAGE},
    {"Process.grant params: capability at word 2: no capability", &wire_cases[637], 2, 0x0000000000000000, STATUS_BAD_MESSAGE},
    {"Process.grant params: capability at word 2: struct instead of a capability", &wire_cases[637], 2, 0x0000000000000000, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 3: far pointer", &wire_cases[637], 3, 0x0000004a00000002, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 3: capability instead of an object", &wire_cases[637], 3, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 3: struct for list or list for struct", &wire_cases[637], 3, 0x0000004a00000000, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 3: one word too far", &wire_cases[637], 3, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 3: one word too near", &wire_cases[637], 3, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 3: negative offset", &wire_cases[637], 3, 0x0000004afffffff1, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 3: before the message", &wire_cases[637], 3, 0x0000004affffffed, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 3: far beyond the message", &wire_cases[637], 3, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 3: wrong element size", &wire_cases[637], 3, 0x0000004b00000001, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 3: most elements that can be written", &wire_cases[637], 3, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 3: longer than maxLen", &wire_cases[637], 3, 0x0000010a00000001, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 5: padding is not zero", &wire_cases[637], 5, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 5: no NUL at the end", &wire_cases[637], 5, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 3: no bytes at all", &wire_cases[637], 3, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 4: NUL inside", &wire_cases[637], 4, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"Process.grant params: origin at word 3: overlaps the object before it", &wire_cases[637], 3, 0x0000004afffffff5, STATUS_BAD_MESSAGE},
    {"Process.grant params: Process.grant params at word 1: unused bit is set", &wire_cases[637], 1, 0x00000001000000ff, STATUS_BAD_MESSAGE},
    {"Process.grant params: slot at word 1: one below its least", &wire_cases[637], 1, 0x0000000000000005, STATUS_BAD_RANGE},
    {"Process.grant params: slot at word 1: one above its most", &wire_cases[637], 1, 0x0000000000000100, STATUS_BAD_RANGE},
    {"Process.grant params: slot at word 1: the most its type holds", &wire_cases[637], 1, 0x00000000ffffffff, STATUS_BAD_RANGE},
    {"GrantRecord: root at word 0: far pointer", &wire_cases[644], 0, 0x0001000600000002, STATUS_BAD_MESSAGE},
    {"GrantRecord: root at word 0: capability instead of an object", &wire_cases[644], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"GrantRecord: root at word 0: struct for list or list for struct", &wire_cases[644], 0, 0x0001000600000001, STATUS_BAD_MESSAGE},
    {"GrantRecord: root at word 0: one word too far", &wire_cases[644], 0, 0x0001000600000004, STATUS_BAD_MESSAGE},
    {"GrantRecord: root at word 0: one word too near", &wire_cases[644], 0, 0x00010006fffffffc, STATUS_BAD_MESSAGE},
    {"GrantRecord: root at word 0: negative offset", &wire_cases[644], 0, 0x00010006fffffffc, STATUS_BAD_MESSAGE},
    {"GrantRecord: root at word 0: before the message", &wire_cases[644], 0, 0x00010006fffffff8, STATUS_BAD_MESSAGE},
    {"GrantRecord: root at word 0: far beyond the message", &wire_cases[644], 0, 0x000100067ffffffc, STATUS_BAD_MESSAGE},
    {"GrantRecord: root at word 0: section larger than the message", &wire_cases[644], 0, 0xffff000600000000, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 7: far pointer", &wire_cases[644], 7, 0x0000004a00000002, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 7: capability instead of an object", &wire_cases[644], 7, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 7: struct for list or list for struct", &wire_cases[644], 7, 0x0000004a00000000, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 7: one word too far", &wire_cases[644], 7, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 7: one word too near", &wire_cases[644], 7, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 7: negative offset", &wire_cases[644], 7, 0x0000004affffffe1, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 7: before the message", &wire_cases[644], 7, 0x0000004affffffdd, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 7: far beyond the message", &wire_cases[644], 7, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 7: wrong element size", &wire_cases[644], 7, 0x0000004b00000001, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 7: most elements that can be written", &wire_cases[644], 7, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 7: longer than maxLen", &wire_cases[644], 7, 0x0000010a00000001, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 9: padding is not zero", &wire_cases[644], 9, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 9: no NUL at the end", &wire_cases[644], 9, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 7: no bytes at all", &wire_cases[644], 7, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 8: NUL inside", &wire_cases[644], 8, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"GrantRecord: name at word 7: overlaps the object before it", &wire_cases[644], 7, 0x0000004affffffe5, STATUS_BAD_MESSAGE},
    {"GrantRecord: GrantRecord at word 1: unused bit is set", &wire_cases[644], 1, 0x01ab000489abcdef, STATUS_BAD_MESSAGE},
    {"GrantRecord: GrantRecord at word 5: unused bit is set", &wire_cases[644], 5, 0x0000000123456789, STATUS_BAD_MESSAGE},
    {"GrantRecord: kind at word 1: first number that is no enumerant", &wire_cases[644], 1, 0x00ab000589abcdef, STATUS_BAD_MESSAGE},
    {"GrantRecord: kind at word 1: largest number that is no enumerant", &wire_cases[644], 1, 0x00abffff89abcdef, STATUS_BAD_MESSAGE},
    {"ServiceRecord: root at word 0: far pointer", &wire_cases[657], 0, 0x0004000400000002, STATUS_BAD_MESSAGE},
    {"ServiceRecord: root at word 0: capability instead of an object", &wire_cases[657], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ServiceRecord: root at word 0: struct for list or list for struct", &wire_cases[657], 0, 0x0004000400000001, STATUS_BAD_MESSAGE},
    {"ServiceRecord: root at word 0: one word too far", &wire_cases[657], 0, 0x0004000400000004, STATUS_BAD_MESSAGE},
    {"ServiceRecord: root at word 0: one word too near", &wire_cases[657], 0, 0x00040004fffffffc, STATUS_BAD_MESSAGE},
    {"ServiceRecord: root at word 0: negative offset", &wire_cases[657], 0, 0x00040004fffffffc, STATUS_BAD_MESSAGE},
    {"ServiceRecord: root at word 0: before the message", &wire_cases[657], 0, 0x00040004fffffff8, STATUS_BAD_MESSAGE},
    {"ServiceRecord: root at word 0: far beyond the message", &wire_cases[657], 0, 0x000400047ffffffc, STATUS_BAD_MESSAGE},
    {"ServiceRecord: root at word 0: section larger than the message", &wire_cases[657], 0, 0xffff000400000000, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 5: far pointer", &wire_cases[657], 5, 0x0000004a0000000e, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 5: capability instead of an object", &wire_cases[657], 5, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 5: struct for list or list for struct", &wire_cases[657], 5, 0x0000004a0000000c, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 5: one word too far", &wire_cases[657], 5, 0x0000004a00000011, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 5: one word too near", &wire_cases[657], 5, 0x0000004a00000009, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 5: negative offset", &wire_cases[657], 5, 0x0000004affffffe9, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 5: before the message", &wire_cases[657], 5, 0x0000004affffffe5, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 5: far beyond the message", &wire_cases[657], 5, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 5: wrong element size", &wire_cases[657], 5, 0x0000004b0000000d, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 5: most elements that can be written", &wire_cases[657], 5, 0xfffffffa0000000d, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 5: longer than maxLen", &wire_cases[657], 5, 0x0000010a0000000d, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 10: padding is not zero", &wire_cases[657], 10, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 10: no NUL at the end", &wire_cases[657], 10, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 5: no bytes at all", &wire_cases[657], 5, 0x000000020000000d, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 9: NUL inside", &wire_cases[657], 9, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 5: overlaps the object before it", &wire_cases[657], 5, 0x0000004affffffed, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 6: far pointer", &wire_cases[657], 6, 0x0000004a00000012, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 6: capability instead of an object", &wire_cases[657], 6, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 6: struct for list or list for struct", &wire_cases[657], 6, 0x0000004a00000010, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 6: one word too far", &wire_cases[657], 6, 0x0000004a00000015, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 6: one word too near", &wire_cases[657], 6, 0x0000004a0000000d, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 6: negative offset", &wire_cases[657], 6, 0x0000004affffffe5, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 6: before the message", &wire_cases[657], 6, 0x0000004affffffe1, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 6: far beyond the message", &wire_cases[657], 6, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 6: wrong element size", &wire_cases[657], 6, 0x0000004b00000011, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 6: most elements that can be written", &wire_cases[657], 6, 0xfffffffa00000011, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 6: longer than maxLen", &wire_cases[657], 6, 0x0000020a00000011, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 12: padding is not zero", &wire_cases[657], 12, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 12: no NUL at the end", &wire_cases[657], 12, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 6: no bytes at all", &wire_cases[657], 6, 0x0000000200000011, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 11: NUL inside", &wire_cases[657], 11, 0x6766656463626100, STATUS_BAD_MESSAGE},
    {"ServiceRecord: binary at word 6: overlaps the object before it", &wire_cases[657], 6, 0x0000004a00000009, STATUS_BAD_MESSAGE},
    {"ServiceRecord: arguments at word 7: far pointer", &wire_cases[657], 7, 0x0000001e00000016, STATUS_BAD_MESSAGE},
    {"ServiceRecord: arguments at word 7: capability instead of an object", &wire_cases[657], 7, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ServiceRecord: arguments at word 7: struct for list or list for struct", &wire_cases[657], 7, 0x0000001e00000014, STATUS_BAD_MESSAGE},
    {"ServiceRecord: arguments at word 7: one word too far", &wire_cases[657], 7, 0x0000001e00000019, STATUS_BAD_MESSAGE},
    {"ServiceRecord: arguments at word 7: one word too near", &wire_cases[657], 7, 0x0000001e00000011, STATUS_BAD_MESSAGE},
    {"ServiceRecord: arguments at word 7: negative offset", &wire_cases[657], 7, 0x0000001effffffe1, STATUS_BAD_MESSAGE},
    {"ServiceRecord: arguments at word 7: before the message", &wire_cases[657], 7, 0x0000001effffffdd, STATUS_BAD_MESSAGE},
    {"ServiceRecord: arguments at word 7: far beyond the message", &wire_cases[657], 7, 0x0000001e7ffffffd, STATUS_BAD_MESSAGE},
    {"ServiceRecord: arguments at word 7: wrong element size", &wire_cases[657], 7, 0x0000001f00000015, STATUS_BAD_MESSAGE},
    {"ServiceRecord: arguments at word 7: most elements that can be written", &wire_cases[657], 7, 0xfffffffe00000015, STATUS_BAD_MESSAGE},
    {"ServiceRecord: arguments at word 7: longer than maxLen", &wire_cases[657], 7, 0x0000010e00000015, STATUS_BAD_MESSAGE},
    {"ServiceRecord: arguments at word 7: overlaps the object before it", &wire_cases[657], 7, 0x0000001e0000000d, STATUS_BAD_MESSAGE},
    {"ServiceRecord: grants at word 8: far pointer", &wire_cases[657], 8, 0x000000af0000002a, STATUS_BAD_MESSAGE},
    {"ServiceRecord: grants at word 8: capability instead of an object", &wire_cases[657], 8, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ServiceRecord: grants at word 8: struct for list or list for struct", &wire_cases[657], 8, 0x000000af00000028, STATUS_BAD_MESSAGE},
    {"ServiceRecord: grants at word 8: one word too far", &wire_cases[657], 8, 0x000000af0000002d, STATUS_BAD_MESSAGE},
    {"ServiceRecord: grants at word 8: one word too near", &wire_cases[657], 8, 0x000000af00000025, STATUS_BAD_MESSAGE},
    {"ServiceRecord: grants at word 8: negative offset", &wire_cases[657], 8, 0x000000afffffffdd, STATUS_BAD_MESSAGE},
    {"ServiceRecord: grants at word 8: before the message", &wire_cases[657], 8, 0x000000afffffffd9, STATUS_BAD_MESSAGE},
    {"ServiceRecord: grants at word 8: far beyond the message", &wire_cases[657], 8, 0x000000af7ffffffd, STATUS_BAD_MESSAGE},
    {"ServiceRecord: grants at word 8: wrong element size", &wire_cases[657], 8, 0x000000ae00000029, STATUS_BAD_MESSAGE},
    {"ServiceRecord: grants at word 8: most elements that can be written", &wire_cases[657], 8, 0xffffffff00000029, STATUS_BAD_MESSAGE},
    {"ServiceRecord: grants at word 19: tag that is a list", &wire_cases[657], 19, 0x000100060000000d, STATUS_BAD_MESSAGE},
    {"ServiceRecord: grants at word 19: one element too many in the tag", &wire_cases[657], 19, 0x0001000600000010, STATUS_BAD_MESSAGE},
    {"ServiceRecord: grants at word 19: more elements than maxLen", &wire_cases[657], 19, 0x0001000600000104, STATUS_BAD_MESSAGE},
    {"ServiceRecord: grants at word 8: overlaps the object before it", &wire_cases[657], 8, 0x000000af00000011, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 26: far pointer", &wire_cases[657], 26, 0x0000004a0000003a, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 26: capability instead of an object", &wire_cases[657], 26, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 26: struct for list or list for struct", &wire_cases[657], 26, 0x0000004a00000038, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 26: one word too far", &wire_cases[657], 26, 0x0000004a0000003d, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 26: one word too near", &wire_cases[657], 26, 0x0000004a00000035, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 26: negative offset", &wire_cases[657], 26, 0x0000004affffff95, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 26: before the message", &wire_cases[657], 26, 0x0000004affffff91, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 26: far beyond the message", &wire_cases[657], 26, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 26: wrong element size", &wire_cases[657], 26, 0x0000004b00000039, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 26: most elements that can be written", &wire_cases[657], 26, 0xfffffffa00000039, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 26: longer than maxLen", &wire_cases[657], 26, 0x0000010a00000039, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 42: padding is not zero", &wire_cases[657], 42, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 42: no NUL at the end", &wire_cases[657], 42, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 26: no bytes at all", &wire_cases[657], 26, 0x0000000200000039, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 41: NUL inside", &wire_cases[657], 41, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 26: overlaps the object before it", &wire_cases[657], 26, 0x0000004affffffe1, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 40: far pointer", &wire_cases[657], 40, 0x000000120000000a, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 40: capability instead of an object", &wire_cases[657], 40, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 40: struct for list or list for struct", &wire_cases[657], 40, 0x0000001200000008, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 40: one word too far", &wire_cases[657], 40, 0x000000120000000d, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 40: one word too near", &wire_cases[657], 40, 0x0000001200000005, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 40: negative offset", &wire_cases[657], 40, 0x00000012ffffff5d, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 40: before the message", &wire_cases[657], 40, 0x00000012ffffff59, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 40: far beyond the message", &wire_cases[657], 40, 0x000000127ffffffd, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 40: wrong element size", &wire_cases[657], 40, 0x0000001300000009, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 40: most elements that can be written", &wire_cases[657], 40, 0xfffffffa00000009, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 40: longer than maxLen", &wire_cases[657], 40, 0x0000010a00000009, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 43: padding is not zero", &wire_cases[657], 43, 0x8000000000000061, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 43: no NUL at the end", &wire_cases[657], 43, 0x0000000000002a61, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 40: no bytes at all", &wire_cases[657], 40, 0x0000000200000009, STATUS_BAD_MESSAGE},
    {"ServiceRecord: name at word 40: overlaps the object before it", &wire_cases[657], 40, 0x0000001200000001, STATUS_BAD_MESSAGE},
    {"ServiceRecord: ServiceRecord at word 3: unused bit is set", &wire_cases[657], 3, 0x0000000e23456789, STATUS_BAD_MESSAGE},
    {"ServiceRecord: restart at word 1: first number that is no enumerant", &wire_cases[657], 1, 0x456789ab0003ef89, STATUS_BAD_MESSAGE},
    {"ServiceRecord: restart at word 1: largest number that is no enumerant", &wire_cases[657], 1, 0x456789abffffef89, STATUS_BAD_MESSAGE},
    {"ServiceRecord: GrantRecord at word 20: unused bit is set", &wire_cases[657], 20, 0x01ab000489abcdef, STATUS_BAD_MESSAGE},
    {"ServiceRecord: GrantRecord at word 24: unused bit is set", &wire_cases[657], 24, 0x0000000123456789, STATUS_BAD_MESSAGE},
    {"ServiceRecord: kind at word 20: first number that is no enumerant", &wire_cases[657], 20, 0x00ab000589abcdef, STATUS_BAD_MESSAGE},
    {"ServiceRecord: kind at word 20: largest number that is no enumerant", &wire_cases[657], 20, 0x00abffff89abcdef, STATUS_BAD_MESSAGE},
    {"ServiceRecord: GrantRecord at word 27: unused bit is set", &wire_cases[657], 27, 0x0100000000000000, STATUS_BAD_MESSAGE},
    {"ServiceRecord: GrantRecord at word 31: unused bit is set", &wire_cases[657], 31, 0x0000000100000000, STATUS_BAD_MESSAGE},
    {"ServiceRecord: kind at word 27: first number that is no enumerant", &wire_cases[657], 27, 0x0000000500000000, STATUS_BAD_MESSAGE},
    {"ServiceRecord: kind at word 27: largest number that is no enumerant", &wire_cases[657], 27, 0x0000ffff00000000, STATUS_BAD_MESSAGE},
    {"ServiceRecord: GrantRecord at word 34: unused bit is set", &wire_cases[657], 34, 0x0100000000000000, STATUS_BAD_MESSAGE},
    {"ServiceRecord: GrantRecord at word 38: unused bit is set", &wire_cases[657], 38, 0x0000000100000000, STATUS_BAD_MESSAGE},
    {"ServiceRecord: kind at word 34: first number that is no enumerant", &wire_cases[657], 34, 0x0000000500000000, STATUS_BAD_MESSAGE},
    {"ServiceRecord: kind at word 34: largest number that is no enumerant", &wire_cases[657], 34, 0x0000ffff00000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: root at word 0: far pointer", &wire_cases[674], 0, 0x0003000100000002, STATUS_BAD_MESSAGE},
    {"ProcessTable: root at word 0: capability instead of an object", &wire_cases[674], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessTable: root at word 0: struct for list or list for struct", &wire_cases[674], 0, 0x0003000100000001, STATUS_BAD_MESSAGE},
    {"ProcessTable: root at word 0: one word too far", &wire_cases[674], 0, 0x0003000100000004, STATUS_BAD_MESSAGE},
    {"ProcessTable: root at word 0: one word too near", &wire_cases[674], 0, 0x00030001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessTable: root at word 0: negative offset", &wire_cases[674], 0, 0x00030001fffffffc, STATUS_BAD_MESSAGE},
    {"ProcessTable: root at word 0: before the message", &wire_cases[674], 0, 0x00030001fffffff8, STATUS_BAD_MESSAGE},
    {"ProcessTable: root at word 0: far beyond the message", &wire_cases[674], 0, 0x000300017ffffffc, STATUS_BAD_MESSAGE},
    {"ProcessTable: root at word 0: section larger than the message", &wire_cases[674], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 2: far pointer", &wire_cases[674], 2, 0x0000004a0000000a, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 2: capability instead of an object", &wire_cases[674], 2, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 2: struct for list or list for struct", &wire_cases[674], 2, 0x0000004a00000008, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 2: one word too far", &wire_cases[674], 2, 0x0000004a0000000d, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 2: one word too near", &wire_cases[674], 2, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 2: negative offset", &wire_cases[674], 2, 0x0000004afffffff5, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 2: before the message", &wire_cases[674], 2, 0x0000004afffffff1, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 2: far beyond the message", &wire_cases[674], 2, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 2: wrong element size", &wire_cases[674], 2, 0x0000004b00000009, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 2: most elements that can be written", &wire_cases[674], 2, 0xfffffffa00000009, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 2: longer than maxLen", &wire_cases[674], 2, 0x0000010a00000009, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 6: padding is not zero", &wire_cases[674], 6, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 6: no NUL at the end", &wire_cases[674], 6, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 2: no bytes at all", &wire_cases[674], 2, 0x0000000200000009, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 5: NUL inside", &wire_cases[674], 5, 0x6766656463626100, STATUS_BAD_MESSAGE},
    {"ProcessTable: system at word 2: overlaps the object before it", &wire_cases[674], 2, 0x0000004afffffff9, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 3: far pointer", &wire_cases[674], 3, 0x0000004a0000000e, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 3: capability instead of an object", &wire_cases[674], 3, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 3: struct for list or list for struct", &wire_cases[674], 3, 0x0000004a0000000c, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 3: one word too far", &wire_cases[674], 3, 0x0000004a00000011, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 3: one word too near", &wire_cases[674], 3, 0x0000004a00000009, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 3: negative offset", &wire_cases[674], 3, 0x0000004afffffff1, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 3: before the message", &wire_cases[674], 3, 0x0000004affffffed, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 3: far beyond the message", &wire_cases[674], 3, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 3: wrong element size", &wire_cases[674], 3, 0x0000004b0000000d, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 3: most elements that can be written", &wire_cases[674], 3, 0xfffffffa0000000d, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 3: longer than maxLen", &wire_cases[674], 3, 0x0000010a0000000d, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 8: padding is not zero", &wire_cases[674], 8, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 8: no NUL at the end", &wire_cases[674], 8, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 3: no bytes at all", &wire_cases[674], 3, 0x000000020000000d, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 7: NUL inside", &wire_cases[674], 7, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"ProcessTable: board at word 3: overlaps the object before it", &wire_cases[674], 3, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"ProcessTable: services at word 4: far pointer", &wire_cases[674], 4, 0x000000c700000012, STATUS_BAD_MESSAGE},
    {"ProcessTable: services at word 4: capability instead of an object", &wire_cases[674], 4, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessTable: services at word 4: struct for list or list for struct", &wire_cases[674], 4, 0x000000c700000010, STATUS_BAD_MESSAGE},
    {"ProcessTable: services at word 4: one word too far", &wire_cases[674], 4, 0x000000c700000015, STATUS_BAD_MESSAGE},
    {"ProcessTable: services at word 4: one word too near", &wire_cases[674], 4, 0x000000c70000000d, STATUS_BAD_MESSAGE},
    {"ProcessTable: services at word 4: negative offset", &wire_cases[674], 4, 0x000000c7ffffffed, STATUS_BAD_MESSAGE},
    {"ProcessTable: services at word 4: before the message", &wire_cases[674], 4, 0x000000c7ffffffe9, STATUS_BAD_MESSAGE},
    {"ProcessTable: services at word 4: far beyond the message", &wire_cases[674], 4, 0x000000c77ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessTable: services at word 4: wrong element size", &wire_cases[674], 4, 0x000000c600000011, STATUS_BAD_MESSAGE},
    {"ProcessTable: services at word 4: most elements that can be written", &wire_cases[674], 4, 0xffffffff00000011, STATUS_BAD_MESSAGE},
    {"ProcessTable: services at word 9: tag that is a list", &wire_cases[674], 9, 0x000400040000000d, STATUS_BAD_MESSAGE},
    {"ProcessTable: services at word 9: one element too many in the tag", &wire_cases[674], 9, 0x0004000400000010, STATUS_BAD_MESSAGE},
    {"ProcessTable: services at word 9: more elements than maxLen", &wire_cases[674], 9, 0x0004000400000104, STATUS_BAD_MESSAGE},
    {"ProcessTable: services at word 4: overlaps the object before it", &wire_cases[674], 4, 0x000000c700000009, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 14: far pointer", &wire_cases[674], 14, 0x0000004a0000004e, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 14: capability instead of an object", &wire_cases[674], 14, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 14: struct for list or list for struct", &wire_cases[674], 14, 0x0000004a0000004c, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 14: one word too far", &wire_cases[674], 14, 0x0000004a00000051, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 14: one word too near", &wire_cases[674], 14, 0x0000004a00000049, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 14: negative offset", &wire_cases[674], 14, 0x0000004affffffc5, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 14: before the message", &wire_cases[674], 14, 0x0000004affffffc1, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 14: far beyond the message", &wire_cases[674], 14, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 14: wrong element size", &wire_cases[674], 14, 0x0000004b0000004d, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 14: most elements that can be written", &wire_cases[674], 14, 0xfffffffa0000004d, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 14: longer than maxLen", &wire_cases[674], 14, 0x0000010a0000004d, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 35: padding is not zero", &wire_cases[674], 35, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 35: no NUL at the end", &wire_cases[674], 35, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 14: no bytes at all", &wire_cases[674], 14, 0x000000020000004d, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 34: NUL inside", &wire_cases[674], 34, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 14: overlaps the object before it", &wire_cases[674], 14, 0x0000004affffffe9, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 15: far pointer", &wire_cases[674], 15, 0x0000004a00000052, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 15: capability instead of an object", &wire_cases[674], 15, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 15: struct for list or list for struct", &wire_cases[674], 15, 0x0000004a00000050, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 15: one word too far", &wire_cases[674], 15, 0x0000004a00000055, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 15: one word too near", &wire_cases[674], 15, 0x0000004a0000004d, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 15: negative offset", &wire_cases[674], 15, 0x0000004affffffc1, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 15: before the message", &wire_cases[674], 15, 0x0000004affffffbd, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 15: far beyond the message", &wire_cases[674], 15, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 15: wrong element size", &wire_cases[674], 15, 0x0000004b00000051, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 15: most elements that can be written", &wire_cases[674], 15, 0xfffffffa00000051, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 15: longer than maxLen", &wire_cases[674], 15, 0x0000020a00000051, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 37: padding is not zero", &wire_cases[674], 37, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 37: no NUL at the end", &wire_cases[674], 37, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 15: no bytes at all", &wire_cases[674], 15, 0x0000000200000051, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 36: NUL inside", &wire_cases[674], 36, 0x6766656463626100, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 15: overlaps the object before it", &wire_cases[674], 15, 0x0000004a00000049, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 16: far pointer", &wire_cases[674], 16, 0x0000001e00000056, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 16: capability instead of an object", &wire_cases[674], 16, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 16: struct for list or list for struct", &wire_cases[674], 16, 0x0000001e00000054, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 16: one word too far", &wire_cases[674], 16, 0x0000001e00000059, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 16: one word too near", &wire_cases[674], 16, 0x0000001e00000051, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 16: negative offset", &wire_cases[674], 16, 0x0000001effffffbd, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 16: before the message", &wire_cases[674], 16, 0x0000001effffffb9, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 16: far beyond the message", &wire_cases[674], 16, 0x0000001e7ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 16: wrong element size", &wire_cases[674], 16, 0x0000001f00000055, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 16: most elements that can be written", &wire_cases[674], 16, 0xfffffffe00000055, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 16: longer than maxLen", &wire_cases[674], 16, 0x0000010e00000055, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 16: overlaps the object before it", &wire_cases[674], 16, 0x0000001e0000004d, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 17: far pointer", &wire_cases[674], 17, 0x000000af0000006a, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 17: capability instead of an object", &wire_cases[674], 17, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 17: struct for list or list for struct", &wire_cases[674], 17, 0x000000af00000068, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 17: one word too far", &wire_cases[674], 17, 0x000000af0000006d, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 17: one word too near", &wire_cases[674], 17, 0x000000af00000065, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 17: negative offset", &wire_cases[674], 17, 0x000000afffffffb9, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 17: before the message", &wire_cases[674], 17, 0x000000afffffffb5, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 17: far beyond the message", &wire_cases[674], 17, 0x000000af7ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 17: wrong element size", &wire_cases[674], 17, 0x000000ae00000069, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 17: most elements that can be written", &wire_cases[674], 17, 0xffffffff00000069, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 44: tag that is a list", &wire_cases[674], 44, 0x000100060000000d, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 44: one element too many in the tag", &wire_cases[674], 44, 0x0001000600000010, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 44: more elements than maxLen", &wire_cases[674], 44, 0x0001000600000104, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 17: overlaps the object before it", &wire_cases[674], 17, 0x000000af00000051, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 51: far pointer", &wire_cases[674], 51, 0x0000004a0000003a, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 51: capability instead of an object", &wire_cases[674], 51, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 51: struct for list or list for struct", &wire_cases[674], 51, 0x0000004a00000038, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 51: one word too far", &wire_cases[674], 51, 0x0000004a0000003d, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 51: one word too near", &wire_cases[674], 51, 0x0000004a00000035, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 51: negative offset", &wire_cases[674], 51, 0x0000004affffff31, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 51: before the message", &wire_cases[674], 51, 0x0000004affffff2d, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 51: far beyond the message", &wire_cases[674], 51, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 51: wrong element size", &wire_cases[674], 51, 0x0000004b00000039, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 51: most elements that can be written", &wire_cases[674], 51, 0xfffffffa00000039, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 51: longer than maxLen", &wire_cases[674], 51, 0x0000010a00000039, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 67: padding is not zero", &wire_cases[674], 67, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 67: no NUL at the end", &wire_cases[674], 67, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 51: no bytes at all", &wire_cases[674], 51, 0x0000000200000039, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 66: NUL inside", &wire_cases[674], 66, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 51: overlaps the object before it", &wire_cases[674], 51, 0x0000004affffffe1, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 65: far pointer", &wire_cases[674], 65, 0x000000120000000a, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 65: capability instead of an object", &wire_cases[674], 65, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 65: struct for list or list for struct", &wire_cases[674], 65, 0x0000001200000008, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 65: one word too far", &wire_cases[674], 65, 0x000000120000000d, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 65: one word too near", &wire_cases[674], 65, 0x0000001200000005, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 65: negative offset", &wire_cases[674], 65, 0x00000012fffffef9, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 65: before the message", &wire_cases[674], 65, 0x00000012fffffef5, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 65: far beyond the message", &wire_cases[674], 65, 0x000000127ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 65: wrong element size", &wire_cases[674], 65, 0x0000001300000009, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 65: most elements that can be written", &wire_cases[674], 65, 0xfffffffa00000009, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 65: longer than maxLen", &wire_cases[674], 65, 0x0000010a00000009, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 68: padding is not zero", &wire_cases[674], 68, 0x8000000000000061, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 68: no NUL at the end", &wire_cases[674], 68, 0x0000000000002a61, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 65: no bytes at all", &wire_cases[674], 65, 0x0000000200000009, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 65: overlaps the object before it", &wire_cases[674], 65, 0x0000001200000001, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 30: far pointer", &wire_cases[674], 30, 0x000000120000009a, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 30: capability instead of an object", &wire_cases[674], 30, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 30: struct for list or list for struct", &wire_cases[674], 30, 0x0000001200000098, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 30: one word too far", &wire_cases[674], 30, 0x000000120000009d, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 30: one word too near", &wire_cases[674], 30, 0x0000001200000095, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 30: negative offset", &wire_cases[674], 30, 0x00000012ffffff85, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 30: before the message", &wire_cases[674], 30, 0x00000012ffffff81, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 30: far beyond the message", &wire_cases[674], 30, 0x000000127ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 30: wrong element size", &wire_cases[674], 30, 0x0000001300000099, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 30: most elements that can be written", &wire_cases[674], 30, 0xfffffffa00000099, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 30: longer than maxLen", &wire_cases[674], 30, 0x0000010a00000099, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 69: padding is not zero", &wire_cases[674], 69, 0x8000000000000061, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 69: no NUL at the end", &wire_cases[674], 69, 0x0000000000002a61, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 30: no bytes at all", &wire_cases[674], 30, 0x0000000200000099, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 30: overlaps the object before it", &wire_cases[674], 30, 0x0000001200000095, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 31: far pointer", &wire_cases[674], 31, 0x000000120000009a, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 31: capability instead of an object", &wire_cases[674], 31, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 31: struct for list or list for struct", &wire_cases[674], 31, 0x0000001200000098, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 31: one word too far", &wire_cases[674], 31, 0x000000120000009d, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 31: one word too near", &wire_cases[674], 31, 0x0000001200000095, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 31: negative offset", &wire_cases[674], 31, 0x00000012ffffff81, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 31: before the message", &wire_cases[674], 31, 0x00000012ffffff7d, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 31: far beyond the message", &wire_cases[674], 31, 0x000000127ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 31: wrong element size", &wire_cases[674], 31, 0x0000001300000099, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 31: most elements that can be written", &wire_cases[674], 31, 0xfffffffa00000099, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 31: longer than maxLen", &wire_cases[674], 31, 0x0000020a00000099, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 70: padding is not zero", &wire_cases[674], 70, 0x8000000000000061, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 70: no NUL at the end", &wire_cases[674], 70, 0x0000000000002a61, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 31: no bytes at all", &wire_cases[674], 31, 0x0000000200000099, STATUS_BAD_MESSAGE},
    {"ProcessTable: binary at word 31: overlaps the object before it", &wire_cases[674], 31, 0x0000001200000095, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 32: far pointer", &wire_cases[674], 32, 0x0000000e0000009a, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 32: capability instead of an object", &wire_cases[674], 32, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 32: struct for list or list for struct", &wire_cases[674], 32, 0x0000000e00000098, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 32: one word too far", &wire_cases[674], 32, 0x0000000e0000009d, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 32: one word too near", &wire_cases[674], 32, 0x0000000e00000095, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 32: negative offset", &wire_cases[674], 32, 0x0000000effffff7d, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 32: before the message", &wire_cases[674], 32, 0x0000000effffff79, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 32: far beyond the message", &wire_cases[674], 32, 0x0000000e7ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 32: wrong element size", &wire_cases[674], 32, 0x0000000f00000099, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 32: most elements that can be written", &wire_cases[674], 32, 0xfffffffe00000099, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 32: longer than maxLen", &wire_cases[674], 32, 0x0000010e00000099, STATUS_BAD_MESSAGE},
    {"ProcessTable: arguments at word 32: overlaps the object before it", &wire_cases[674], 32, 0x0000000e00000095, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 33: far pointer", &wire_cases[674], 33, 0x0000003f0000009e, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 33: capability instead of an object", &wire_cases[674], 33, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 33: struct for list or list for struct", &wire_cases[674], 33, 0x0000003f0000009c, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 33: one word too far", &wire_cases[674], 33, 0x0000003f000000a1, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 33: one word too near", &wire_cases[674], 33, 0x0000003f00000099, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 33: negative offset", &wire_cases[674], 33, 0x0000003fffffff79, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 33: before the message", &wire_cases[674], 33, 0x0000003fffffff75, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 33: far beyond the message", &wire_cases[674], 33, 0x0000003f7ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 33: wrong element size", &wire_cases[674], 33, 0x0000003e0000009d, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 33: most elements that can be written", &wire_cases[674], 33, 0xffffffff0000009d, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 73: tag that is a list", &wire_cases[674], 73, 0x0001000600000005, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 73: one element too many in the tag", &wire_cases[674], 73, 0x0001000600000008, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 73: more elements than maxLen", &wire_cases[674], 73, 0x0001000600000104, STATUS_BAD_MESSAGE},
    {"ProcessTable: grants at word 33: overlaps the object before it", &wire_cases[674], 33, 0x0000003f00000095, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 80: far pointer", &wire_cases[674], 80, 0x0000001200000002, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 80: capability instead of an object", &wire_cases[674], 80, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 80: struct for list or list for struct", &wire_cases[674], 80, 0x0000001200000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 80: one word too far", &wire_cases[674], 80, 0x0000001200000005, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 80: one word too near", &wire_cases[674], 80, 0x00000012fffffffd, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 80: negative offset", &wire_cases[674], 80, 0x00000012fffffebd, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 80: before the message", &wire_cases[674], 80, 0x00000012fffffeb9, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 80: far beyond the message", &wire_cases[674], 80, 0x000000127ffffffd, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 80: wrong element size", &wire_cases[674], 80, 0x0000001300000001, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 80: most elements that can be written", &wire_cases[674], 80, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 80: longer than maxLen", &wire_cases[674], 80, 0x0000010a00000001, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 81: padding is not zero", &wire_cases[674], 81, 0x8000000000000061, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 81: no NUL at the end", &wire_cases[674], 81, 0x0000000000002a61, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 80: no bytes at all", &wire_cases[674], 80, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"ProcessTable: name at word 80: overlaps the object before it", &wire_cases[674], 80, 0x00000012ffffffe1, STATUS_BAD_MESSAGE},
    {"ProcessTable: ProcessTable at word 1: unused bit is set", &wire_cases[674], 1, 0x0000000189abcdef, STATUS_BAD_MESSAGE},
    {"ProcessTable: ServiceRecord at word 12: unused bit is set", &wire_cases[674], 12, 0x0000000e23456789, STATUS_BAD_MESSAGE},
    {"ProcessTable: restart at word 10: first number that is no enumerant", &wire_cases[674], 10, 0x456789ab0003ef89, STATUS_BAD_MESSAGE},
    {"ProcessTable: restart at word 10: largest number that is no enumerant", &wire_cases[674], 10, 0x456789abffffef89, STATUS_BAD_MESSAGE},
    {"ProcessTable: GrantRecord at word 45: unused bit is set", &wire_cases[674], 45, 0x01ab000489abcdef, STATUS_BAD_MESSAGE},
    {"ProcessTable: GrantRecord at word 49: unused bit is set", &wire_cases[674], 49, 0x0000000123456789, STATUS_BAD_MESSAGE},
    {"ProcessTable: kind at word 45: first number that is no enumerant", &wire_cases[674], 45, 0x00ab000589abcdef, STATUS_BAD_MESSAGE},
    {"ProcessTable: kind at word 45: largest number that is no enumerant", &wire_cases[674], 45, 0x00abffff89abcdef, STATUS_BAD_MESSAGE},
    {"ProcessTable: GrantRecord at word 52: unused bit is set", &wire_cases[674], 52, 0x0100000000000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: GrantRecord at word 56: unused bit is set", &wire_cases[674], 56, 0x0000000100000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: kind at word 52: first number that is no enumerant", &wire_cases[674], 52, 0x0000000500000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: kind at word 52: largest number that is no enumerant", &wire_cases[674], 52, 0x0000ffff00000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: GrantRecord at word 59: unused bit is set", &wire_cases[674], 59, 0x0100000000000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: GrantRecord at word 63: unused bit is set", &wire_cases[674], 63, 0x0000000100000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: kind at word 59: first number that is no enumerant", &wire_cases[674], 59, 0x0000000500000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: kind at word 59: largest number that is no enumerant", &wire_cases[674], 59, 0x0000ffff00000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: ServiceRecord at word 20: unused bit is set", &wire_cases[674], 20, 0x0000000800000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: restart at word 18: first number that is no enumerant", &wire_cases[674], 18, 0x0000000000030000, STATUS_BAD_MESSAGE},
    {"ProcessTable: restart at word 18: largest number that is no enumerant", &wire_cases[674], 18, 0x00000000ffff0000, STATUS_BAD_MESSAGE},
    {"ProcessTable: ServiceRecord at word 28: unused bit is set", &wire_cases[674], 28, 0x0000000800000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: restart at word 26: first number that is no enumerant", &wire_cases[674], 26, 0x0000000000030000, STATUS_BAD_MESSAGE},
    {"ProcessTable: restart at word 26: largest number that is no enumerant", &wire_cases[674], 26, 0x00000000ffff0000, STATUS_BAD_MESSAGE},
    {"ProcessTable: GrantRecord at word 74: unused bit is set", &wire_cases[674], 74, 0x0100000000000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: GrantRecord at word 78: unused bit is set", &wire_cases[674], 78, 0x0000000100000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: kind at word 74: first number that is no enumerant", &wire_cases[674], 74, 0x0000000500000000, STATUS_BAD_MESSAGE},
    {"ProcessTable: kind at word 74: largest number that is no enumerant", &wire_cases[674], 74, 0x0000ffff00000000, STATUS_BAD_MESSAGE},
    {"ServiceEntry: root at word 0: far pointer", &wire_cases[689], 0, 0x0001000400000002, STATUS_BAD_MESSAGE},
    {"ServiceEntry: root at word 0: capability instead of an object", &wire_cases[689], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ServiceEntry: root at word 0: struct for list or list for struct", &wire_cases[689], 0, 0x0001000400000001, STATUS_BAD_MESSAGE},
    {"ServiceEntry: root at word 0: one word too far", &wire_cases[689], 0, 0x0001000400000004, STATUS_BAD_MESSAGE},
    {"ServiceEntry: root at word 0: one word too near", &wire_cases[689], 0, 0x00010004fffffffc, STATUS_BAD_MESSAGE},
    {"ServiceEntry: root at word 0: negative offset", &wire_cases[689], 0, 0x00010004fffffffc, STATUS_BAD_MESSAGE},
    {"ServiceEntry: root at word 0: before the message", &wire_cases[689], 0, 0x00010004fffffff8, STATUS_BAD_MESSAGE},
    {"ServiceEntry: root at word 0: far beyond the message", &wire_cases[689], 0, 0x000100047ffffffc, STATUS_BAD_MESSAGE},
    {"ServiceEntry: root at word 0: section larger than the message", &wire_cases[689], 0, 0xffff000400000000, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 5: far pointer", &wire_cases[689], 5, 0x0000004a00000002, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 5: capability instead of an object", &wire_cases[689], 5, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 5: struct for list or list for struct", &wire_cases[689], 5, 0x0000004a00000000, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 5: one word too far", &wire_cases[689], 5, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 5: one word too near", &wire_cases[689], 5, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 5: negative offset", &wire_cases[689], 5, 0x0000004affffffe9, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 5: before the message", &wire_cases[689], 5, 0x0000004affffffe5, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 5: far beyond the message", &wire_cases[689], 5, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 5: wrong element size", &wire_cases[689], 5, 0x0000004b00000001, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 5: most elements that can be written", &wire_cases[689], 5, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 5: longer than maxLen", &wire_cases[689], 5, 0x0000010a00000001, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 7: padding is not zero", &wire_cases[689], 7, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 7: no NUL at the end", &wire_cases[689], 7, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 5: no bytes at all", &wire_cases[689], 5, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 6: NUL inside", &wire_cases[689], 6, 0x6766656463626100, STATUS_BAD_MESSAGE},
    {"ServiceEntry: name at word 5: overlaps the object before it", &wire_cases[689], 5, 0x0000004affffffed, STATUS_BAD_MESSAGE},
    {"ServiceEntry: ServiceEntry at word 4: unused bit is set", &wire_cases[689], 4, 0x000089ab01cd0004, STATUS_BAD_MESSAGE},
    {"ServiceEntry: state at word 4: first number that is no enumerant", &wire_cases[689], 4, 0x000089ab00cd0005, STATUS_BAD_MESSAGE},
    {"ServiceEntry: state at word 4: largest number that is no enumerant", &wire_cases[689], 4, 0x000089ab00cdffff, STATUS_BAD_MESSAGE},
    {"MemoryUsage: root at word 0: far pointer", &wire_cases[702], 0, 0x0000000500000002, STATUS_BAD_MESSAGE},
    {"MemoryUsage: root at word 0: capability instead of an object", &wire_cases[702], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"MemoryUsage: root at word 0: struct for list or list for struct", &wire_cases[702], 0, 0x0000000500000001, STATUS_BAD_MESSAGE},
    {"MemoryUsage: root at word 0: one word too far", &wire_cases[702], 0, 0x0000000500000004, STATUS_BAD_MESSAGE},
    {"MemoryUsage: root at word 0: one word too near", &wire_cases[702], 0, 0x00000005fffffffc, STATUS_BAD_MESSAGE},
    {"MemoryUsage: root at word 0: negative offset", &wire_cases[702], 0, 0x00000005fffffffc, STATUS_BAD_MESSAGE},
    {"MemoryUsage: root at word 0: before the message", &wire_cases[702], 0, 0x00000005fffffff8, STATUS_BAD_MESSAGE},
    {"MemoryUsage: root at word 0: far beyond the message", &wire_cases[702], 0, 0x000000057ffffffc, STATUS_BAD_MESSAGE},
    {"MemoryUsage: root at word 0: section larger than the message", &wire_cases[702], 0, 0xffff000500000000, STATUS_BAD_MESSAGE},
    {"MemoryUsage: MemoryUsage at word 5: unused bit is set", &wire_cases[702], 5, 0x0000000189abcdef, STATUS_BAD_MESSAGE},
    {"Supervisor.list params: root at word 0: far pointer", &wire_cases[722], 0, 0x0000000100000002, STATUS_BAD_MESSAGE},
    {"Supervisor.list params: root at word 0: capability instead of an object", &wire_cases[722], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Supervisor.list params: root at word 0: struct for list or list for struct", &wire_cases[722], 0, 0x0000000100000001, STATUS_BAD_MESSAGE},
    {"Supervisor.list params: root at word 0: one word too far", &wire_cases[722], 0, 0x0000000100000004, STATUS_BAD_MESSAGE},
    {"Supervisor.list params: root at word 0: one word too near", &wire_cases[722], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.list params: root at word 0: negative offset", &wire_cases[722], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.list params: root at word 0: before the message", &wire_cases[722], 0, 0x00000001fffffff8, STATUS_BAD_MESSAGE},
    {"Supervisor.list params: root at word 0: far beyond the message", &wire_cases[722], 0, 0x000000017ffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.list params: root at word 0: section larger than the message", &wire_cases[722], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"Supervisor.list params: Supervisor.list params at word 1: unused bit is set", &wire_cases[722], 1, 0x0000000189abcdef, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: root at word 0: far pointer", &wire_cases[742], 0, 0x0001000100000002, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: root at word 0: capability instead of an object", &wire_cases[742], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: root at word 0: struct for list or list for struct", &wire_cases[742], 0, 0x0001000100000001, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: root at word 0: one word too far", &wire_cases[742], 0, 0x0001000100000004, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: root at word 0: one word too near", &wire_cases[742], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: root at word 0: negative offset", &wire_cases[742], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: root at word 0: before the message", &wire_cases[742], 0, 0x00010001fffffff8, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: root at word 0: far beyond the message", &wire_cases[742], 0, 0x000100017ffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: root at word 0: section larger than the message", &wire_cases[742], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: entries at word 2: far pointer", &wire_cases[742], 2, 0x0000007f00000002, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: entries at word 2: capability instead of an object", &wire_cases[742], 2, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: entries at word 2: struct for list or list for struct", &wire_cases[742], 2, 0x0000007f00000000, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: entries at word 2: one word too far", &wire_cases[742], 2, 0x0000007f00000005, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: entries at word 2: one word too near", &wire_cases[742], 2, 0x0000007ffffffffd, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: entries at word 2: negative offset", &wire_cases[742], 2, 0x0000007ffffffff5, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: entries at word 2: before the message", &wire_cases[742], 2, 0x0000007ffffffff1, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: entries at word 2: far beyond the message", &wire_cases[742], 2, 0x0000007f7ffffffd, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: entries at word 2: wrong element size", &wire_cases[742], 2, 0x0000007e00000001, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: entries at word 2: most elements that can be written", &wire_cases[742], 2, 0xffffffff00000001, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: entries at word 3: tag that is a list", &wire_cases[742], 3, 0x000100040000000d, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: entries at word 3: one element too many in the tag", &wire_cases[742], 3, 0x0001000400000010, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: entries at word 3: more elements than maxLen", &wire_cases[742], 3, 0x0001000400000024, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: entries at word 2: overlaps the object before it", &wire_cases[742], 2, 0x0000007ffffffff9, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 8: far pointer", &wire_cases[742], 8, 0x0000004a0000002a, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 8: capability instead of an object", &wire_cases[742], 8, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 8: struct for list or list for struct", &wire_cases[742], 8, 0x0000004a00000028, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 8: one word too far", &wire_cases[742], 8, 0x0000004a0000002d, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 8: one word too near", &wire_cases[742], 8, 0x0000004a00000025, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 8: negative offset", &wire_cases[742], 8, 0x0000004affffffdd, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 8: before the message", &wire_cases[742], 8, 0x0000004affffffd9, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 8: far beyond the message", &wire_cases[742], 8, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 8: wrong element size", &wire_cases[742], 8, 0x0000004b00000029, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 8: most elements that can be written", &wire_cases[742], 8, 0xfffffffa00000029, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 8: longer than maxLen", &wire_cases[742], 8, 0x0000010a00000029, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 20: padding is not zero", &wire_cases[742], 20, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 20: no NUL at the end", &wire_cases[742], 20, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 8: no bytes at all", &wire_cases[742], 8, 0x0000000200000029, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 19: NUL inside", &wire_cases[742], 19, 0x6766656463626100, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 8: overlaps the object before it", &wire_cases[742], 8, 0x0000004affffffe9, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 18: far pointer", &wire_cases[742], 18, 0x000000120000000a, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 18: capability instead of an object", &wire_cases[742], 18, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 18: struct for list or list for struct", &wire_cases[742], 18, 0x0000001200000008, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 18: one word too far", &wire_cases[742], 18, 0x000000120000000d, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 18: one word too near", &wire_cases[742], 18, 0x0000001200000005, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 18: negative offset", &wire_cases[742], 18, 0x00000012ffffffb5, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 18: before the message", &wire_cases[742], 18, 0x00000012ffffffb1, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 18: far beyond the message", &wire_cases[742], 18, 0x000000127ffffffd, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 18: wrong element size", &wire_cases[742], 18, 0x0000001300000009, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 18: most elements that can be written", &wire_cases[742], 18, 0xfffffffa00000009, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 18: longer than maxLen", &wire_cases[742], 18, 0x0000010a00000009, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 21: padding is not zero", &wire_cases[742], 21, 0x8000000000000061, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 21: no NUL at the end", &wire_cases[742], 21, 0x0000000000002a61, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 18: no bytes at all", &wire_cases[742], 18, 0x0000000200000009, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: name at word 18: overlaps the object before it", &wire_cases[742], 18, 0x0000001200000001, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: Supervisor.list results at word 1: unused bit is set", &wire_cases[742], 1, 0x0000000189abcdef, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: ServiceEntry at word 7: unused bit is set", &wire_cases[742], 7, 0x000089ab01cd0004, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: state at word 7: first number that is no enumerant", &wire_cases[742], 7, 0x000089ab00cd0005, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: state at word 7: largest number that is no enumerant", &wire_cases[742], 7, 0x000089ab00cdffff, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: ServiceEntry at word 12: unused bit is set", &wire_cases[742], 12, 0x0000000001000000, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: state at word 12: first number that is no enumerant", &wire_cases[742], 12, 0x0000000000000005, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: state at word 12: largest number that is no enumerant", &wire_cases[742], 12, 0x000000000000ffff, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: ServiceEntry at word 17: unused bit is set", &wire_cases[742], 17, 0x0000000001000000, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: state at word 17: first number that is no enumerant", &wire_cases[742], 17, 0x0000000000000005, STATUS_BAD_MESSAGE},
    {"Supervisor.list results: state at word 17: largest number that is no enumerant", &wire_cases[742], 17, 0x000000000000ffff, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: root at word 0: far pointer", &wire_cases[755], 0, 0x0001000000000002, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: root at word 0: capability instead of an object", &wire_cases[755], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: root at word 0: struct for list or list for struct", &wire_cases[755], 0, 0x0001000000000001, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: root at word 0: one word too far", &wire_cases[755], 0, 0x0001000000000004, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: root at word 0: one word too near", &wire_cases[755], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: root at word 0: negative offset", &wire_cases[755], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: root at word 0: before the message", &wire_cases[755], 0, 0x00010000fffffff8, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: root at word 0: far beyond the message", &wire_cases[755], 0, 0x000100007ffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: root at word 0: section larger than the message", &wire_cases[755], 0, 0xffff000000000000, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 1: far pointer", &wire_cases[755], 1, 0x0000004a00000002, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 1: capability instead of an object", &wire_cases[755], 1, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 1: struct for list or list for struct", &wire_cases[755], 1, 0x0000004a00000000, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 1: one word too far", &wire_cases[755], 1, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 1: one word too near", &wire_cases[755], 1, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 1: negative offset", &wire_cases[755], 1, 0x0000004afffffff9, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 1: before the message", &wire_cases[755], 1, 0x0000004afffffff5, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 1: far beyond the message", &wire_cases[755], 1, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 1: wrong element size", &wire_cases[755], 1, 0x0000004b00000001, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 1: most elements that can be written", &wire_cases[755], 1, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 1: longer than maxLen", &wire_cases[755], 1, 0x0000010a00000001, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 3: padding is not zero", &wire_cases[755], 3, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 3: no NUL at the end", &wire_cases[755], 3, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 1: no bytes at all", &wire_cases[755], 1, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 2: NUL inside", &wire_cases[755], 2, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"Supervisor.restart params: name at word 1: overlaps the object before it", &wire_cases[755], 1, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: root at word 0: far pointer", &wire_cases[767], 0, 0x0001000000000002, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: root at word 0: capability instead of an object", &wire_cases[767], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: root at word 0: struct for list or list for struct", &wire_cases[767], 0, 0x0001000000000001, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: root at word 0: one word too far", &wire_cases[767], 0, 0x0001000000000004, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: root at word 0: one word too near", &wire_cases[767], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: root at word 0: negative offset", &wire_cases[767], 0, 0x00010000fffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: root at word 0: before the message", &wire_cases[767], 0, 0x00010000fffffff8, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: root at word 0: far beyond the message", &wire_cases[767], 0, 0x000100007ffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: root at word 0: section larger than the message", &wire_cases[767], 0, 0xffff000000000000, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 1: far pointer", &wire_cases[767], 1, 0x0000004a00000002, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 1: capability instead of an object", &wire_cases[767], 1, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 1: struct for list or list for struct", &wire_cases[767], 1, 0x0000004a00000000, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 1: one word too far", &wire_cases[767], 1, 0x0000004a00000005, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 1: one word too near", &wire_cases[767], 1, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 1: negative offset", &wire_cases[767], 1, 0x0000004afffffff9, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 1: before the message", &wire_cases[767], 1, 0x0000004afffffff5, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 1: far beyond the message", &wire_cases[767], 1, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 1: wrong element size", &wire_cases[767], 1, 0x0000004b00000001, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 1: most elements that can be written", &wire_cases[767], 1, 0xfffffffa00000001, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 1: longer than maxLen", &wire_cases[767], 1, 0x0000010a00000001, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 3: padding is not zero", &wire_cases[767], 3, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 3: no NUL at the end", &wire_cases[767], 3, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 1: no bytes at all", &wire_cases[767], 1, 0x0000000200000001, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 2: NUL inside", &wire_cases[767], 2, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"Supervisor.kill params: name at word 1: overlaps the object before it", &wire_cases[767], 1, 0x0000004afffffffd, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities params: root at word 0: far pointer", &wire_cases[779], 0, 0x0000000100000002, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities params: root at word 0: capability instead of an object", &wire_cases[779], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities params: root at word 0: struct for list or list for struct", &wire_cases[779], 0, 0x0000000100000001, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities params: root at word 0: one word too far", &wire_cases[779], 0, 0x0000000100000004, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities params: root at word 0: one word too near", &wire_cases[779], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities params: root at word 0: negative offset", &wire_cases[779], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities params: root at word 0: before the message", &wire_cases[779], 0, 0x00000001fffffff8, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities params: root at word 0: far beyond the message", &wire_cases[779], 0, 0x000000017ffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities params: root at word 0: section larger than the message", &wire_cases[779], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: root at word 0: far pointer", &wire_cases[799], 0, 0x0001000100000002, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: root at word 0: capability instead of an object", &wire_cases[799], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: root at word 0: struct for list or list for struct", &wire_cases[799], 0, 0x0001000100000001, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: root at word 0: one word too far", &wire_cases[799], 0, 0x0001000100000004, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: root at word 0: one word too near", &wire_cases[799], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: root at word 0: negative offset", &wire_cases[799], 0, 0x00010001fffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: root at word 0: before the message", &wire_cases[799], 0, 0x00010001fffffff8, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: root at word 0: far beyond the message", &wire_cases[799], 0, 0x000100017ffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: root at word 0: section larger than the message", &wire_cases[799], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: entries at word 2: far pointer", &wire_cases[799], 2, 0x0000004f00000002, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: entries at word 2: capability instead of an object", &wire_cases[799], 2, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: entries at word 2: struct for list or list for struct", &wire_cases[799], 2, 0x0000004f00000000, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: entries at word 2: one word too far", &wire_cases[799], 2, 0x0000004f00000005, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: entries at word 2: one word too near", &wire_cases[799], 2, 0x0000004ffffffffd, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: entries at word 2: negative offset", &wire_cases[799], 2, 0x0000004ffffffff5, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: entries at word 2: before the message", &wire_cases[799], 2, 0x0000004ffffffff1, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: entries at word 2: far beyond the message", &wire_cases[799], 2, 0x0000004f7ffffffd, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: entries at word 2: wrong element size", &wire_cases[799], 2, 0x0000004e00000001, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: entries at word 2: most elements that can be written", &wire_cases[799], 2, 0xffffffff00000001, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: entries at word 3: tag that is a list", &wire_cases[799], 3, 0x000100020000000d, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: entries at word 3: one element too many in the tag", &wire_cases[799], 3, 0x0001000200000010, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: entries at word 3: more elements than maxLen", &wire_cases[799], 3, 0x0001000200000024, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: entries at word 2: overlaps the object before it", &wire_cases[799], 2, 0x0000004ffffffff9, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 6: far pointer", &wire_cases[799], 6, 0x0000004a0000001a, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 6: capability instead of an object", &wire_cases[799], 6, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 6: struct for list or list for struct", &wire_cases[799], 6, 0x0000004a00000018, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 6: one word too far", &wire_cases[799], 6, 0x0000004a0000001d, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 6: one word too near", &wire_cases[799], 6, 0x0000004a00000015, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 6: negative offset", &wire_cases[799], 6, 0x0000004affffffe5, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 6: before the message", &wire_cases[799], 6, 0x0000004affffffe1, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 6: far beyond the message", &wire_cases[799], 6, 0x0000004a7ffffffd, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 6: wrong element size", &wire_cases[799], 6, 0x0000004b00000019, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 6: most elements that can be written", &wire_cases[799], 6, 0xfffffffa00000019, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 6: longer than maxLen", &wire_cases[799], 6, 0x0000010a00000019, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 14: padding is not zero", &wire_cases[799], 14, 0x8000000000000000, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 14: no NUL at the end", &wire_cases[799], 14, 0x000000000000002a, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 6: no bytes at all", &wire_cases[799], 6, 0x0000000200000019, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 13: NUL inside", &wire_cases[799], 13, 0x62a4c37a5c227100, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 6: overlaps the object before it", &wire_cases[799], 6, 0x0000004afffffff1, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 12: far pointer", &wire_cases[799], 12, 0x000000120000000a, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 12: capability instead of an object", &wire_cases[799], 12, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 12: struct for list or list for struct", &wire_cases[799], 12, 0x0000001200000008, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 12: one word too far", &wire_cases[799], 12, 0x000000120000000d, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 12: one word too near", &wire_cases[799], 12, 0x0000001200000005, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 12: negative offset", &wire_cases[799], 12, 0x00000012ffffffcd, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 12: before the message", &wire_cases[799], 12, 0x00000012ffffffc9, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 12: far beyond the message", &wire_cases[799], 12, 0x000000127ffffffd, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 12: wrong element size", &wire_cases[799], 12, 0x0000001300000009, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 12: most elements that can be written", &wire_cases[799], 12, 0xfffffffa00000009, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 12: longer than maxLen", &wire_cases[799], 12, 0x0000010a00000009, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 15: padding is not zero", &wire_cases[799], 15, 0x8000000000000061, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 15: no NUL at the end", &wire_cases[799], 15, 0x0000000000002a61, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 12: no bytes at all", &wire_cases[799], 12, 0x0000000200000009, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: origin at word 12: overlaps the object before it", &wire_cases[799], 12, 0x0000001200000001, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: Supervisor.capabilities results at word 1: unused bit is set", &wire_cases[799], 1, 0x0000000189abcdef, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: CapabilityEntry at word 4: unused bit is set", &wire_cases[799], 4, 0x0001abcd89abcdef, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: CapabilityEntry at word 5: unused bit is set", &wire_cases[799], 5, 0x0000000123456789, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: CapabilityEntry at word 7: unused bit is set", &wire_cases[799], 7, 0x0001000000000000, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: CapabilityEntry at word 8: unused bit is set", &wire_cases[799], 8, 0x0000000100000000, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: CapabilityEntry at word 10: unused bit is set", &wire_cases[799], 10, 0x0001000000000000, STATUS_BAD_MESSAGE},
    {"Supervisor.capabilities results: CapabilityEntry at word 11: unused bit is set", &wire_cases[799], 11, 0x0000000100000000, STATUS_BAD_MESSAGE},
    {"Supervisor.shutdown params: root at word 0: far pointer", &wire_cases[812], 0, 0x0000000100000002, STATUS_BAD_MESSAGE},
    {"Supervisor.shutdown params: root at word 0: capability instead of an object", &wire_cases[812], 0, 0x0000000000000003, STATUS_BAD_MESSAGE},
    {"Supervisor.shutdown params: root at word 0: struct for list or list for struct", &wire_cases[812], 0, 0x0000000100000001, STATUS_BAD_MESSAGE},
    {"Supervisor.shutdown params: root at word 0: one word too far", &wire_cases[812], 0, 0x0000000100000004, STATUS_BAD_MESSAGE},
    {"Supervisor.shutdown params: root at word 0: one word too near", &wire_cases[812], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.shutdown params: root at word 0: negative offset", &wire_cases[812], 0, 0x00000001fffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.shutdown params: root at word 0: before the message", &wire_cases[812], 0, 0x00000001fffffff8, STATUS_BAD_MESSAGE},
    {"Supervisor.shutdown params: root at word 0: far beyond the message", &wire_cases[812], 0, 0x000000017ffffffc, STATUS_BAD_MESSAGE},
    {"Supervisor.shutdown params: root at word 0: section larger than the message", &wire_cases[812], 0, 0xffff000100000000, STATUS_BAD_MESSAGE},
    {"Supervisor.shutdown params: Supervisor.shutdown params at word 1: unused bit is set", &wire_cases[812], 1, 0x00000000000001ef, STATUS_BAD_MESSAGE},
};
const uint32_t wire_mutation_count = 1613;
