// SPDX-License-Identifier: MIT
// Commands that change files and directories.
#include "commands.h"
#include "directory.h"
#include "shell.h"
#include "terminal.h"

#include <filesystem/filesystem_client.h>
#include <tessera/authority/shell.h>
#include <tessera/path.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static status_t copy_file(const struct shell_path *from, const struct shell_path *to);
static status_t copy_content(cap_t from, cap_t to);
static status_t enter_directory(const struct shell_path *from, struct shell_path *to);
static status_t remove_tree(const struct shell_path *base);
static int32_t for_each(int argc, char **argv, int first,
                        status_t (*change)(const struct shell_path *path));
static status_t make_directory(const struct shell_path *path);
static status_t make_file(const struct shell_path *path);
static status_t remove_node(const struct shell_path *path);

int32_t command_cp(int argc, char **argv) {
    struct shell_path from;
    struct shell_path to;
    if (argc != 3) {
        return command_usage(argv[0]);
    }
    if (!shell_resolve(argv[1], &from) || !shell_resolve(argv[2], &to)) {
        return -STATUS_BAD_NAME;
    }
    status_t status = enter_directory(&from, &to);
    if (status == STATUS_OK) {
        status = copy_file(&from, &to);
    }
    return status == STATUS_OK ? COMMAND_OK : shell_fail(argv[1], status);
}

int32_t command_mkdir(int argc, char **argv) {
    return for_each(argc, argv, 1, make_directory);
}

// Between file systems a file is copied, then removed.
int32_t command_mv(int argc, char **argv) {
    struct shell_path from;
    struct shell_path to;
    if (argc != 3) {
        return command_usage(argv[0]);
    }
    if (!shell_resolve(argv[1], &from) || !shell_resolve(argv[2], &to)) {
        return -STATUS_BAD_NAME;
    }
    status_t status = enter_directory(&from, &to);
    if (status == STATUS_OK) {
        status = file_system_rename(AUTHORITY_SHELL_FILESYSTEM, shell_path_text(&from),
                                    shell_path_text(&to));
    }
    if (status == STATUS_CROSS_MOUNT) {
        status = copy_file(&from, &to);
        if (status == STATUS_OK) {
            status = remove_node(&from);
        }
    }
    return status == STATUS_OK ? COMMAND_OK : shell_fail(argv[1], status);
}

int32_t command_rm(int argc, char **argv) {
    bool is_recursive = argc > 1 && strcmp(argv[1], "-r") == 0;
    return for_each(argc, argv, 1 + is_recursive, is_recursive ? remove_tree : remove_node);
}

int32_t command_touch(int argc, char **argv) {
    return for_each(argc, argv, 1, make_file);
}

static int32_t for_each(int argc, char **argv, int first,
                        status_t (*change)(const struct shell_path *path)) {
    if (first >= argc) {
        return command_usage(argv[0]);
    }
    int32_t result = COMMAND_OK;
    for (int i = first; i < argc && !terminal_is_interrupted(); i++) {
        struct shell_path path;
        if (!shell_resolve(argv[i], &path)) {
            result = -STATUS_BAD_NAME;
            continue;
        }
        status_t status = change(&path);
        result = status == STATUS_OK ? result : shell_fail(argv[i], status);
    }
    return result;
}

// If `to` is a directory, what is meant is the same name in it.
static status_t enter_directory(const struct shell_path *from, struct shell_path *to) {
    struct node_attributes attributes;
    status_t status =
        file_system_stat(AUTHORITY_SHELL_FILESYSTEM, shell_path_text(to), &attributes);
    if (status == STATUS_NOT_FOUND) {
        return STATUS_OK;
    }
    if (status != STATUS_OK || attributes.kind != NODE_KIND_DIRECTORY ||
        text_equal(shell_path_text(from), shell_path_text(to))) {
        return status;
    }
    return shell_path_append(to, shell_path_name(from));
}

static status_t copy_file(const struct shell_path *from, const struct shell_path *to) {
    cap_t source;
    cap_t target;
    if (text_equal(shell_path_text(from), shell_path_text(to))) {
        return STATUS_EXISTS;
    }
    status_t status = file_system_open(AUTHORITY_SHELL_FILESYSTEM, shell_path_text(from),
                                       OPEN_FLAG_READ, &source);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t flags = OPEN_FLAG_WRITE | OPEN_FLAG_CREATE | OPEN_FLAG_TRUNCATE;
    status = file_system_open(AUTHORITY_SHELL_FILESYSTEM, shell_path_text(to), flags, &target);
    if (status == STATUS_OK) {
        status = copy_content(source, target);
        slot_release(target);
    }
    slot_release(source);
    return status;
}

static status_t copy_content(cap_t from, cap_t to) {
    uint64_t offset = 0;
    while (true) {
        struct data data;
        status_t status = file_read(from, offset, FILESYSTEM_DATA_MAX, &data);
        if (status != STATUS_OK || data.length == 0) {
            return status;
        }
        // What is sent may lie in the message buffer.
        uint32_t written;
        uint32_t length = data.length;
        status = file_write(to, offset, data, &written);
        if (status != STATUS_OK) {
            return status;
        }
        if (terminal_is_interrupted()) {
            return STATUS_CANCELLED;
        }
        offset += length;
    }
}

static status_t make_directory(const struct shell_path *path) {
    return file_system_make_directory(AUTHORITY_SHELL_FILESYSTEM, shell_path_text(path));
}

static status_t make_file(const struct shell_path *path) {
    cap_t file;
    status_t status = file_system_open(AUTHORITY_SHELL_FILESYSTEM, shell_path_text(path),
                                       OPEN_FLAG_WRITE | OPEN_FLAG_CREATE, &file);
    if (status == STATUS_OK) {
        slot_release(file);
    }
    return status;
}

static status_t remove_node(const struct shell_path *path) {
    return file_system_remove(AUTHORITY_SHELL_FILESYSTEM, shell_path_text(path));
}

// Goes down to the first thing that can be removed, removes it, and begins again one level up: no
// recursion, and no list to keep.
static status_t remove_tree(const struct shell_path *base) {
    struct shell_path path = *base;
    while (!terminal_is_interrupted()) {
        status_t status = remove_node(&path);
        if (status == STATUS_NOT_EMPTY) {
            struct directory_portion portion;
            status = directory_read(&path, 0, &portion);
            if (status == STATUS_OK && portion.count > 0) {
                status = shell_path_append(&path, text_from(portion.nodes[0].name));
            }
            if (status != STATUS_OK) {
                return status;
            }
            continue;
        }
        if (status != STATUS_OK || path.length == base->length) {
            return status;
        }
        status = shell_path_resolve(&path, "..", &path);
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_CANCELLED;
}
