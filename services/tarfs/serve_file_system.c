// SPDX-License-Identifier: MIT
// Reading what is mounted; everything that would change it is READ_ONLY, after the disk was found
// to hold an archive at all.
#include "serve_file_system.h"

#include "lending.h"
#include "mount.h"

#include <tessera/path.h>

constexpr uint32_t CHANGING_FLAGS =
    OPEN_FLAG_WRITE | OPEN_FLAG_CREATE | OPEN_FLAG_TRUNCATE | OPEN_FLAG_APPEND;

static uint8_t read_buffer[FILESYSTEM_DATA_MAX];

static status_t find_node(struct text path, uint32_t flags, uint32_t *out_node) {
    status_t status = path_check(path);
    if (status == STATUS_OK) {
        status = mount_ensure();
    }
    if (status == STATUS_OK) {
        status = tar_index_find(&mount.index, path, out_node);
    }
    bool is_link =
        status == STATUS_OK && mount.index.nodes[*out_node].type == NODE_TYPE_SYMBOLIC_LINK;
    return is_link && (flags & PATH_FLAG_NO_FOLLOW) == 0 ? STATUS_IS_LINK : status;
}

static enum node_kind kind_of(const struct tar_node *node) {
    return node->type == NODE_TYPE_DIRECTORY ? NODE_KIND_DIRECTORY : NODE_KIND_FILE;
}

static struct node_description description_of(uint32_t node) {
    const struct tar_node *found = &mount.index.nodes[node];
    return (struct node_description){.size = found->size,
                                     .modified_ns = found->modified_ns,
                                     .changed_ns = found->modified_ns,
                                     .accessed_ns = found->modified_ns,
                                     .node = node,
                                     .file_system = tarfs_files.file_system,
                                     .links = found->more_links + 1,
                                     .permissions = found->permissions,
                                     .type = found->type,
                                     .is_read_only = true};
}

static struct node_attributes attributes_of(uint32_t node) {
    const struct tar_node *found = &mount.index.nodes[node];
    return (struct node_attributes){.size = found->size,
                                    .modified_ns = found->modified_ns,
                                    .kind = kind_of(found),
                                    .is_read_only = true};
}

static status_t serve_open(struct request *request, struct text path, uint32_t flags,
                           cap_t *out_file) {
    (void)request;
    uint32_t node;
    status_t status = find_node(path, 0, &node);
    bool is_changing = (flags & CHANGING_FLAGS) != 0;
    if (is_changing && (status == STATUS_OK || status == STATUS_NOT_FOUND)) {
        return STATUS_READ_ONLY;
    }
    if (status == STATUS_OK && mount.index.nodes[node].type == NODE_TYPE_DIRECTORY) {
        status = STATUS_IS_DIRECTORY;
    }
    return status == STATUS_OK ? open_files_add(&tarfs_files, node, flags, out_file) : status;
}

static status_t serve_stat(struct request *request, struct text path, struct node_attributes *out) {
    (void)request;
    uint32_t node;
    status_t status = find_node(path, 0, &node);
    if (status == STATUS_OK) {
        *out = attributes_of(node);
    }
    return status;
}

static status_t serve_create(struct request *request, struct text path, uint32_t flags, uint16_t,
                             cap_t *out_file) {
    return serve_open(request, path, flags | OPEN_FLAG_CREATE, out_file);
}

static status_t serve_describe(struct request *request, struct text path, uint32_t flags,
                               struct node_description *out) {
    (void)request;
    uint32_t node;
    status_t status = find_node(path, flags, &node);
    if (status == STATUS_OK) {
        *out = description_of(node);
    }
    return status;
}

static status_t serve_read_link(struct request *request, struct text path, uint32_t *out_length,
                                struct text *out_target) {
    (void)request;
    status_t status = path_check(path);
    if (status == STATUS_OK) {
        status = mount_ensure();
    }
    return status == STATUS_OK ? tar_index_read_link(&mount.index, path, out_length, out_target)
                               : status;
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

static struct directory_entry entry_of(uint32_t child) {
    uint32_t original = mount.index.nodes[child].original;
    uint32_t number = original != TAR_NODE_NONE ? original : child;
    const struct tar_node *node = &mount.index.nodes[number];
    return (struct directory_entry){.name = tar_index_name(&mount.index, child),
                                    .size = node->size,
                                    .modified_ns = node->modified_ns,
                                    .kind = kind_of(node),
                                    .node = number,
                                    .type = node->type};
}

// The cookie is a position in the order of names.
static status_t serve_list(struct request *request, struct text path, uint64_t cookie,
                           uint64_t *out_next, struct directory_entry_list_writer *out_entries) {
    (void)request;
    uint32_t directory;
    status_t status = find_node(path, 0, &directory);
    if (status == STATUS_OK && mount.index.nodes[directory].type != NODE_TYPE_DIRECTORY) {
        status = STATUS_NOT_DIRECTORY;
    }
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t child = tar_index_child(&mount.index, directory, cookie);
    while (child != TAR_NODE_NONE) {
        struct directory_entry entry = entry_of(child);
        if (directory_entry_append(out_entries, &entry) != STATUS_OK) {
            break;
        }
        cookie++;
        child = mount.index.nodes[child].next;
    }
    *out_next = child != TAR_NODE_NONE ? cookie : 0;
    return STATUS_OK;
}

// A path that leads through a link may lead out of here, to where things can be changed.
static status_t refuse_change(struct text path) {
    uint32_t node;
    status_t status = find_node(path, PATH_FLAG_NO_FOLLOW, &node);
    return status == STATUS_OK || status == STATUS_NOT_FOUND || status == STATUS_NOT_DIRECTORY
               ? STATUS_READ_ONLY
               : status;
}

static status_t serve_change(struct request *request, struct text path, uint32_t flags, uint32_t,
                             uint16_t, uint64_t, uint64_t) {
    (void)request;
    uint32_t node;
    status_t status = find_node(path, flags, &node);
    return status == STATUS_OK ? STATUS_READ_ONLY : status;
}

static status_t serve_make_symbolic_link(struct request *request, struct text path, struct text) {
    (void)request;
    return refuse_change(path);
}

static status_t serve_make_special(struct request *request, struct text path, enum node_type,
                                   uint16_t) {
    (void)request;
    return refuse_change(path);
}

static status_t serve_make_link(struct request *request, struct text from, struct text to) {
    (void)request;
    status_t status = path_check(from);
    return status == STATUS_OK ? refuse_change(to) : status;
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

static status_t serve_move(struct request *request, struct text from, struct text to, uint32_t) {
    return serve_rename(request, from, to);
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

static status_t serve_mounted(struct request *request, uint32_t number,
                              struct mounted_file_system *out) {
    if (number > 0) {
        return STATUS_NOT_FOUND;
    }
    out->path = text_from("/");
    return serve_usage(request, &out->usage);
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

static status_t serve_file_page(struct request *request, uint64_t index, cap_t *out_page) {
    const struct open_file *file = open_files_find(&tarfs_files, request->badge);
    return file == nullptr ? STATUS_PEER_GONE : lending_page(file->node, index, out_page);
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

static status_t serve_file_describe(struct request *request, struct node_description *out) {
    const struct open_file *file = open_files_find(&tarfs_files, request->badge);
    if (file == nullptr) {
        return STATUS_PEER_GONE;
    }
    *out = description_of(file->node);
    return STATUS_OK;
}

static status_t serve_file_change(struct request *request, uint32_t, uint16_t, uint64_t, uint64_t) {
    (void)request;
    return STATUS_READ_ONLY;
}

static status_t serve_file_truncate(struct request *request, uint64_t size) {
    (void)request;
    (void)size;
    return STATUS_READ_ONLY;
}

static status_t serve_file_reserve(struct request *request, uint64_t offset, uint64_t count) {
    (void)request;
    (void)offset;
    (void)count;
    return STATUS_READ_ONLY;
}

static status_t serve_narrow(struct request *request, struct text program, cap_t *out_view) {
    (void)request;
    (void)program;
    (void)out_view;
    return STATUS_UNSUPPORTED;
}

const struct file_system_server TARFS_FILE_SYSTEM = {
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

const struct file_server TARFS_FILE = {
    .read = serve_file_read,
    .write = serve_file_write,
    .stat = serve_file_stat,
    .truncate = serve_file_truncate,
    .describe = serve_file_describe,
    .change = serve_file_change,
    .page = serve_file_page,
    .reserve = serve_file_reserve,
};
