// SPDX-License-Identifier: MIT
// Reading what is mounted; everything that would change it is READ_ONLY, after the disk was found
// to hold an archive at all.
#include "serve_file_system.h"

#include "mount.h"

#include <tessera/path.h>

constexpr uint32_t CHANGING_FLAGS =
    OPEN_FLAG_WRITE | OPEN_FLAG_CREATE | OPEN_FLAG_TRUNCATE | OPEN_FLAG_APPEND;

static uint8_t read_buffer[FILESYSTEM_DATA_MAX];

static status_t find_node(struct text path, uint32_t *out_node) {
    status_t status = path_check(path);
    if (status == STATUS_OK) {
        status = mount_ensure();
    }
    return status == STATUS_OK ? tar_index_find(&mount.index, path, out_node) : status;
}

static struct node_attributes attributes_of(uint32_t node) {
    const struct tar_node *found = &mount.index.nodes[node];
    return (struct node_attributes){.size = found->size,
                                    .modified_ns = found->modified_ns,
                                    .kind = found->kind,
                                    .is_read_only = true};
}

static status_t serve_open(struct request *request, struct text path, uint32_t flags,
                           cap_t *out_file) {
    (void)request;
    uint32_t node;
    status_t status = find_node(path, &node);
    bool is_changing = (flags & CHANGING_FLAGS) != 0;
    if (is_changing && (status == STATUS_OK || status == STATUS_NOT_FOUND)) {
        return STATUS_READ_ONLY;
    }
    if (status == STATUS_OK && mount.index.nodes[node].kind == NODE_KIND_DIRECTORY) {
        status = STATUS_IS_DIRECTORY;
    }
    return status == STATUS_OK ? open_files_add(&tarfs_files, node, flags, out_file) : status;
}

static status_t serve_stat(struct request *request, struct text path, struct node_attributes *out) {
    (void)request;
    uint32_t node;
    status_t status = find_node(path, &node);
    if (status == STATUS_OK) {
        *out = attributes_of(node);
    }
    return status;
}

// The cookie is a position in the order of names.
static status_t serve_list(struct request *request, struct text path, uint64_t cookie,
                           uint64_t *out_next, struct directory_entry_list_writer *out_entries) {
    (void)request;
    uint32_t directory;
    status_t status = find_node(path, &directory);
    if (status == STATUS_OK && mount.index.nodes[directory].kind != NODE_KIND_DIRECTORY) {
        status = STATUS_NOT_DIRECTORY;
    }
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t child = tar_index_child(&mount.index, directory, cookie);
    while (child != TAR_NODE_NONE) {
        const struct tar_node *node = &mount.index.nodes[child];
        struct directory_entry entry = {.name = tar_index_name(&mount.index, child),
                                        .size = node->size,
                                        .modified_ns = node->modified_ns,
                                        .kind = node->kind};
        if (directory_entry_append(out_entries, &entry) != STATUS_OK) {
            break;
        }
        cookie++;
        child = node->next;
    }
    *out_next = child != TAR_NODE_NONE ? cookie : 0;
    return STATUS_OK;
}

static status_t refuse_change(struct text path) {
    status_t status = path_check(path);
    if (status == STATUS_OK) {
        status = mount_ensure();
    }
    return status == STATUS_OK ? STATUS_READ_ONLY : status;
}

static status_t serve_make_directory(struct request *request, struct text path) {
    (void)request;
    return refuse_change(path);
}

static status_t serve_remove(struct request *request, struct text path) {
    (void)request;
    return refuse_change(path);
}

static status_t serve_rename(struct request *request, struct text from, struct text to) {
    (void)request;
    status_t status = path_check(to);
    return status == STATUS_OK ? refuse_change(from) : status;
}

static status_t serve_usage(struct request *request, struct file_system_usage *out) {
    (void)request;
    status_t status = mount_ensure();
    if (status == STATUS_OK) {
        *out = (struct file_system_usage){.total_bytes = mount.cache.sector_count * SECTOR_BYTES,
                                          .nodes = mount.index.node_used - TAR_NODE_ROOT,
                                          .is_read_only = true};
    }
    return status;
}

static status_t serve_file_read(struct request *request, uint64_t offset, uint32_t count,
                                struct data *out_data) {
    const struct open_file *file = open_files_find(&tarfs_files, request->badge);
    if (file == nullptr) {
        return STATUS_PEER_GONE;
    }
    uint32_t length;
    status_t status =
        mount_read(&mount.index.nodes[file->node], offset, read_buffer, count, &length);
    if (status == STATUS_OK) {
        *out_data = (struct data){.bytes = read_buffer, .length = length};
    }
    return status;
}

static status_t serve_file_write(struct request *request, uint64_t offset, struct data data,
                                 uint32_t *out_written) {
    (void)request;
    (void)offset;
    (void)data;
    (void)out_written;
    return STATUS_READ_ONLY;
}

static status_t serve_file_stat(struct request *request, struct node_attributes *out) {
    const struct open_file *file = open_files_find(&tarfs_files, request->badge);
    if (file == nullptr) {
        return STATUS_PEER_GONE;
    }
    *out = attributes_of(file->node);
    return STATUS_OK;
}

static status_t serve_file_truncate(struct request *request, uint64_t size) {
    (void)request;
    (void)size;
    return STATUS_READ_ONLY;
}

const struct file_system_server TARFS_FILE_SYSTEM = {
    .open = serve_open,
    .stat = serve_stat,
    .list = serve_list,
    .make_directory = serve_make_directory,
    .remove = serve_remove,
    .rename = serve_rename,
    .usage = serve_usage,
};

const struct file_server TARFS_FILE = {
    .read = serve_file_read,
    .write = serve_file_write,
    .stat = serve_file_stat,
    .truncate = serve_file_truncate,
};
