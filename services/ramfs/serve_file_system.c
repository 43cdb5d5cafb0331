// SPDX-License-Identifier: MIT
// FileSystem: paths are checked here, once, and the store decides the rest.
#include "serve_file_system.h"

#include "lending.h"

#include <tessera/clock.h>
#include <tessera/path.h>
#include <tessera/rights.h>

static char link_target[FILESYSTEM_PATH_MAX];

static status_t open_file(struct text path, uint32_t flags, uint16_t permissions, cap_t *out_file) {
    uint32_t node;
    status_t status = path_check(path);
    if (status == STATUS_OK) {
        status = node_store_open(&ramfs.store, path, flags, permissions, clock_now_ns(), &node);
    }
    if (status != STATUS_OK) {
        return status;
    }
    if ((flags & OPEN_FLAG_TRUNCATE) != 0) {
        // Nothing is added to what is empty.
        (void)lending_resized(node, CONTENT_SIZE_MAX);
    }
    status = open_files_add(&ramfs.files, node, flags, out_file);
    if (status != STATUS_OK) {
        node_store_close(&ramfs.store, node);
    }
    return status;
}

static status_t serve_open(struct request *request, struct text path, uint32_t flags,
                           cap_t *out_file) {
    uint32_t needed =
        (flags & ~(uint32_t)(OPEN_FLAG_READ | OPEN_FLAG_NO_FOLLOW)) != 0 ? RIGHT_WRITE : 0;
    if ((request->rights & needed) != needed) {
        return STATUS_ACCESS_DENIED;
    }
    return open_file(path, flags, FILE_PERMISSIONS, out_file);
}

static status_t serve_create(struct request *request, struct text path, uint32_t flags,
                             uint16_t permissions, cap_t *out_file) {
    (void)request;
    return open_file(path, flags | OPEN_FLAG_CREATE, permissions, out_file);
}

static status_t find_node(struct text path, uint32_t flags, uint32_t *out_node) {
    status_t status = path_check(path);
    if (status != STATUS_OK) {
        return status;
    }
    return (flags & PATH_FLAG_NO_FOLLOW) != 0 ? node_store_find(&ramfs.store, path, out_node)
                                              : node_store_reach(&ramfs.store, path, out_node);
}

static status_t serve_stat(struct request *request, struct text path, struct node_attributes *out) {
    (void)request;
    uint32_t node;
    status_t status = find_node(path, 0, &node);
    if (status == STATUS_OK) {
        lending_settle(node);
        node_store_attributes(&ramfs.store, node, out);
    }
    return status;
}

static status_t serve_describe(struct request *request, struct text path, uint32_t flags,
                               struct node_description *out) {
    (void)request;
    uint32_t node;
    status_t status = find_node(path, flags, &node);
    if (status == STATUS_OK) {
        lending_settle(node);
        node_store_describe(&ramfs.store, node, out);
        out->file_system = ramfs.files.file_system;
    }
    return status;
}

static status_t serve_change(struct request *request, struct text path, uint32_t flags,
                             uint32_t changes, uint16_t permissions, uint64_t modified_ns,
                             uint64_t accessed_ns) {
    (void)request;
    uint32_t node;
    status_t status = find_node(path, flags, &node);
    if (status == STATUS_OK) {
        const struct node_change change = {changes, permissions, modified_ns, accessed_ns};
        lending_settle(node);
        node_store_change(&ramfs.store, node, &change, clock_now_ns());
    }
    return status;
}

static status_t serve_resolve(struct request *request, struct text path, struct text *out_path) {
    (void)request;
    uint32_t node;
    status_t status = find_node(path, 0, &node);
    if (status == STATUS_OK) {
        *out_path = path;
    }
    return status;
}

static status_t serve_read_link(struct request *request, struct text path, uint32_t *out_length,
                                struct text *out_target) {
    (void)request;
    status_t status = path_check(path);
    out_target->bytes = link_target;
    return status == STATUS_OK ? node_store_read_link(&ramfs.store, path, out_length, link_target,
                                                      &out_target->length)
                               : status;
}

static status_t serve_make_symbolic_link(struct request *request, struct text path,
                                         struct text target) {
    (void)request;
    status_t status = path_check(path);
    return status == STATUS_OK
               ? node_store_make_symbolic_link(&ramfs.store, path, target, clock_now_ns())
               : status;
}

static status_t serve_make_special(struct request *request, struct text path, enum node_type type,
                                   uint16_t permissions) {
    (void)request;
    status_t status = path_check(path);
    return status == STATUS_OK
               ? node_store_make_special(&ramfs.store, path, type, permissions, clock_now_ns())
               : status;
}

static status_t serve_make_link(struct request *request, struct text from, struct text to) {
    (void)request;
    status_t status = path_check(from);
    if (status == STATUS_OK) {
        status = path_check(to);
    }
    return status == STATUS_OK ? node_store_make_link(&ramfs.store, from, to, clock_now_ns())
                               : status;
}

static status_t serve_list(struct request *request, struct text path, uint64_t cookie,
                           uint64_t *out_next, struct directory_entry_list_writer *out_entries) {
    (void)request;
    uint32_t directory;
    status_t status = find_node(path, 0, &directory);
    if (status == STATUS_OK && node_of(&ramfs.store, directory)->type != NODE_TYPE_DIRECTORY) {
        status = STATUS_NOT_DIRECTORY;
    }
    if (status != STATUS_OK) {
        return status;
    }
    uint64_t position;
    uint32_t next = listings_go_on(&ramfs.listings, &ramfs.store, directory, cookie, &position);
    uint32_t told = ENTRY_NONE;
    while (next != ENTRY_NONE) {
        struct directory_entry entry;
        node_store_describe_entry(&ramfs.store, next, &entry);
        if (directory_entry_append(out_entries, &entry) != STATUS_OK) {
            break;
        }
        told = next;
        next = node_store_next_entry(&ramfs.store, directory, told);
        position++;
    }
    *out_next = next == ENTRY_NONE || told == ENTRY_NONE
                    ? 0
                    : listings_remember(&ramfs.listings, &ramfs.store, directory, told, position);
    return STATUS_OK;
}

static status_t serve_make_directory(struct request *request, struct text path) {
    (void)request;
    status_t status = path_check(path);
    return status == STATUS_OK ? node_store_make_directory(&ramfs.store, path, clock_now_ns())
                               : status;
}

static status_t serve_remove(struct request *request, struct text path) {
    (void)request;
    status_t status = path_check(path);
    return status == STATUS_OK ? node_store_remove(&ramfs.store, path, clock_now_ns()) : status;
}

static status_t serve_rename(struct request *request, struct text from, struct text to) {
    (void)request;
    status_t status = path_check(from);
    if (status == STATUS_OK) {
        status = path_check(to);
    }
    return status == STATUS_OK ? node_store_rename(&ramfs.store, from, to, clock_now_ns()) : status;
}

static status_t serve_move(struct request *request, struct text from, struct text to,
                           uint32_t flags) {
    status_t status = path_check(from);
    if (status == STATUS_OK) {
        status = path_check(to);
    }
    if (status != STATUS_OK) {
        return status;
    }
    switch (flags) {
    case MOVE_FLAG_NO_REPLACE:
        return node_store_rename_new(&ramfs.store, from, to, clock_now_ns());
    case MOVE_FLAG_EXCHANGE:
        return node_store_exchange(&ramfs.store, from, to, clock_now_ns());
    default:
        return flags == 0 ? serve_rename(request, from, to) : STATUS_BAD_ARGUMENT;
    }
}

static status_t serve_usage(struct request *request, struct file_system_usage *out) {
    (void)request;
    node_store_usage(&ramfs.store, out);
    return STATUS_OK;
}

static status_t serve_mounted(struct request *request, uint32_t number,
                              struct mounted_file_system *out) {
    (void)request;
    if (number > 0) {
        return STATUS_NOT_FOUND;
    }
    out->path = text_from("/");
    node_store_usage(&ramfs.store, &out->usage);
    return STATUS_OK;
}

static status_t serve_narrow(struct request *request, struct text program, cap_t *out_view) {
    (void)request;
    (void)program;
    (void)out_view;
    return STATUS_UNSUPPORTED;
}

const struct file_system_server RAMFS_FILE_SYSTEM = {
    .open = serve_open,
    .stat = serve_stat,
    .list = serve_list,
    .make_directory = serve_make_directory,
    .remove = serve_remove,
    .rename = serve_rename,
    .usage = serve_usage,
    .create = serve_create,
    .describe = serve_describe,
    .change = serve_change,
    .read_link = serve_read_link,
    .make_symbolic_link = serve_make_symbolic_link,
    .resolve = serve_resolve,
    .make_link = serve_make_link,
    .mounted = serve_mounted,
    .narrow = serve_narrow,
    .move = serve_move,
    .make_special = serve_make_special,
};
