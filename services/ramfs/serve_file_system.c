// SPDX-License-Identifier: MIT
// FileSystem: paths are checked here, once, and the store decides the rest.
#include "serve_file_system.h"

#include <tessera/clock.h>
#include <tessera/path.h>
#include <tessera/rights.h>

static status_t serve_open(struct request *request, struct text path, uint32_t flags,
                           cap_t *out_file) {
    uint32_t needed = (flags & ~(uint32_t)OPEN_FLAG_READ) != 0 ? RIGHT_WRITE : 0;
    if ((request->rights & needed) != needed) {
        return STATUS_ACCESS_DENIED;
    }
    uint32_t node;
    status_t status = path_check(path);
    if (status == STATUS_OK) {
        status = node_store_open(&ramfs.store, path, flags, clock_now_ns(), &node);
    }
    if (status != STATUS_OK) {
        return status;
    }
    status = open_files_add(&ramfs.files, node, flags, out_file);
    if (status != STATUS_OK) {
        node_store_close(&ramfs.store, node);
    }
    return status;
}

static status_t serve_stat(struct request *request, struct text path, struct node_attributes *out) {
    (void)request;
    uint32_t node;
    status_t status = path_check(path);
    if (status == STATUS_OK) {
        status = node_store_find(&ramfs.store, path, &node);
    }
    if (status == STATUS_OK) {
        node_store_attributes(&ramfs.store, node, out);
    }
    return status;
}

// The cookie is a position in the order of names.
static status_t serve_list(struct request *request, struct text path, uint64_t cookie,
                           uint64_t *out_next, struct directory_entry_list_writer *out_entries) {
    (void)request;
    uint32_t directory;
    status_t status = path_check(path);
    if (status == STATUS_OK) {
        status = node_store_find(&ramfs.store, path, &directory);
    }
    if (status == STATUS_OK && ramfs.store.nodes[directory].kind != NODE_KIND_DIRECTORY) {
        status = STATUS_NOT_DIRECTORY;
    }
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t child = node_store_child(&ramfs.store, directory, cookie);
    while (child != NODE_NONE) {
        struct directory_entry entry;
        node_store_entry(&ramfs.store, child, &entry);
        if (directory_entry_append(out_entries, &entry) != STATUS_OK) {
            break;
        }
        cookie++;
        child = ramfs.store.nodes[child].next;
    }
    *out_next = child != NODE_NONE ? cookie : 0;
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

static status_t serve_usage(struct request *request, struct file_system_usage *out) {
    (void)request;
    node_store_usage(&ramfs.store, out);
    return STATUS_OK;
}

const struct file_system_server RAMFS_FILE_SYSTEM = {
    .open = serve_open,
    .stat = serve_stat,
    .list = serve_list,
    .make_directory = serve_make_directory,
    .remove = serve_remove,
    .rename = serve_rename,
    .usage = serve_usage,
};
