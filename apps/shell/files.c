// SPDX-License-Identifier: MIT
// Commands that look at files and directories.
#include "commands.h"
#include "directory.h"
#include "shell.h"
#include "terminal.h"

#include <filesystem/filesystem_client.h>
#include <tessera/arguments.h>
#include <tessera/authority/shell.h>
#include <tessera/slots.h>
#include <tessera/string.h>

constexpr uint32_t LS_WIDTH = 80;
constexpr uint32_t LS_COLUMN = 16;

static int32_t write_file(const char *typed, uint64_t limit);
static status_t write_piece(cap_t file, uint64_t offset, uint64_t most, uint32_t *out_length);
static int32_t list_path(const char *typed, bool is_long, bool is_named);
static int32_t list_directory(const struct shell_path *path, const char *typed, bool is_long);
static void print_node(const struct listed_node *node, bool is_long, uint32_t *column);

int32_t command_cat(int argc, char **argv) {
    if (argc < 2) {
        return command_usage(argv[0]);
    }
    int32_t result = COMMAND_OK;
    for (int i = 1; i < argc && !terminal_is_interrupted(); i++) {
        int32_t status = write_file(argv[i], UINT64_MAX);
        result = status != COMMAND_OK ? status : result;
    }
    return result;
}

int32_t command_cd(int argc, char **argv) {
    const char *typed = argc > 1 ? argv[1] : "/";
    struct shell_path path;
    if (argc > 2) {
        return command_usage(argv[0]);
    }
    if (!shell_resolve(typed, &path)) {
        return -STATUS_BAD_NAME;
    }
    struct node_attributes attributes;
    status_t status =
        file_system_stat(AUTHORITY_SHELL_FILESYSTEM, shell_path_text(&path), &attributes);
    if (status == STATUS_OK && attributes.kind != NODE_KIND_DIRECTORY) {
        status = STATUS_NOT_DIRECTORY;
    }
    if (status != STATUS_OK) {
        return shell_fail(typed, status);
    }
    shell.directory = path;
    return COMMAND_OK;
}

int32_t command_df(int argc, char **argv) {
    (void)argc;
    struct file_system_usage usage;
    status_t status = file_system_usage(AUTHORITY_SHELL_FILESYSTEM, &usage);
    if (status != STATUS_OK) {
        return shell_fail(argv[0], status);
    }
    shell_print("%lu KiB, %lu KiB free, %u files and directories\n",
                (unsigned long)(usage.total_bytes / 1024), (unsigned long)(usage.free_bytes / 1024),
                usage.nodes);
    return COMMAND_OK;
}

int32_t command_head(int argc, char **argv) {
    const char *count = argc == 4 ? argv[2] : "";
    uint64_t limit;
    if (argc != 4 || strcmp(argv[1], "-c") != 0 || !number_parse(&count, &limit) ||
        *count != '\0') {
        return command_usage(argv[0]);
    }
    return write_file(argv[3], limit);
}

int32_t command_ls(int argc, char **argv) {
    int first = 1;
    bool is_long = argc > 1 && strcmp(argv[1], "-l") == 0;
    first += is_long;
    if (first < argc && argv[first][0] == '-') {
        return command_usage(argv[0]);
    }
    if (first == argc) {
        return list_path(".", is_long, false);
    }
    int32_t result = COMMAND_OK;
    for (int i = first; i < argc && !terminal_is_interrupted(); i++) {
        int32_t status = list_path(argv[i], is_long, argc - first > 1);
        result = status != COMMAND_OK ? status : result;
    }
    return result;
}

int32_t command_pwd(int argc, char **argv) {
    (void)argc;
    (void)argv;
    shell_print("%s\n", shell.directory.bytes);
    return COMMAND_OK;
}

// Writes out the first `limit` bytes of a file.
static int32_t write_file(const char *typed, uint64_t limit) {
    struct shell_path path;
    if (!shell_resolve(typed, &path)) {
        return -STATUS_BAD_NAME;
    }
    cap_t file;
    status_t status =
        file_system_open(AUTHORITY_SHELL_FILESYSTEM, shell_path_text(&path), OPEN_FLAG_READ, &file);
    if (status != STATUS_OK) {
        return shell_fail(typed, status);
    }
    uint64_t offset = 0;
    uint32_t length = 1;
    while (status == STATUS_OK && length > 0 && offset < limit && !terminal_is_interrupted()) {
        status = write_piece(file, offset, limit - offset, &length);
        offset += length;
    }
    slot_release(file);
    return status == STATUS_OK ? COMMAND_OK : shell_fail(typed, status);
}

// What was read lies in the message buffer, which writing uses: so it is copied first.
static status_t write_piece(cap_t file, uint64_t offset, uint64_t most, uint32_t *out_length) {
    char bytes[FILESYSTEM_DATA_MAX];
    uint32_t count = most < sizeof(bytes) ? (uint32_t)most : (uint32_t)sizeof(bytes);
    struct data data;
    status_t status = file_read(file, offset, count, &data);
    if (status != STATUS_OK) {
        return status;
    }
    memcpy(bytes, data.bytes, data.length);
    *out_length = data.length;
    shell_write((struct text){.bytes = bytes, .length = *out_length});
    return STATUS_OK;
}

static int32_t list_path(const char *typed, bool is_long, bool is_named) {
    struct shell_path path;
    if (!shell_resolve(typed, &path)) {
        return -STATUS_BAD_NAME;
    }
    struct node_attributes attributes;
    status_t status =
        file_system_stat(AUTHORITY_SHELL_FILESYSTEM, shell_path_text(&path), &attributes);
    if (status != STATUS_OK) {
        return shell_fail(typed, status);
    }
    if (attributes.kind == NODE_KIND_DIRECTORY) {
        if (is_named) {
            shell_print("%s:\n", typed);
        }
        return list_directory(&path, typed, is_long);
    }
    struct listed_node node = {
        .size = attributes.size, .modified_ns = attributes.modified_ns, .kind = attributes.kind};
    struct text name = shell_path_name(&path);
    memcpy(node.name, name.bytes, name.length);
    uint32_t column = 0;
    print_node(&node, is_long, &column);
    shell_write(text_from(is_long ? "" : "\n"));
    return COMMAND_OK;
}

static int32_t list_directory(const struct shell_path *path, const char *typed, bool is_long) {
    struct directory_portion portion;
    uint64_t cookie = 0;
    uint32_t column = 0;
    do {
        status_t status = directory_read(path, cookie, &portion);
        if (status != STATUS_OK) {
            return shell_fail(typed, status);
        }
        for (uint32_t i = 0; i < portion.count; i++) {
            print_node(&portion.nodes[i], is_long, &column);
        }
        cookie = portion.next;
    } while (cookie != 0 && !terminal_is_interrupted());
    shell_write(text_from(column > 0 ? "\n" : ""));
    return COMMAND_OK;
}

// Names in columns, or one to a line with size and time.
static void print_node(const struct listed_node *node, bool is_long, uint32_t *column) {
    bool is_directory = node->kind == NODE_KIND_DIRECTORY;
    const char *mark = is_directory ? "/" : "";
    if (is_long) {
        shell_print("%c %10lu %8lu.%02lus %s%s\n", is_directory ? 'd' : '-',
                    (unsigned long)node->size, (unsigned long)(node->modified_ns / 1'000'000'000),
                    (unsigned long)(node->modified_ns / 10'000'000 % 100), node->name, mark);
        return;
    }
    uint32_t length = (uint32_t)strlen(node->name) + is_directory;
    uint32_t width = (length / LS_COLUMN + 1) * LS_COLUMN;
    if (*column > 0 && *column + width > LS_WIDTH) {
        shell_write(text_from("\n"));
        *column = 0;
    }
    shell_print("%s%s%*s", node->name, mark, (int)(width - length), "");
    *column += width;
}
