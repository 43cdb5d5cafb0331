// SPDX-License-Identifier: MIT
// The tree of names. Nodes and names are taken from two tables that only grow: an index is thrown
// away whole.
#include "tar_index.h"

#include <tessera/clock.h>
#include <tessera/path.h>
#include <tessera/string.h>

constexpr size_t NAME_BYTES_PER_NODE = 32;

constexpr uint16_t DIRECTORY_PERMISSIONS = 0755; // of those that the archive only implies

static uint32_t find_child(const struct tar_index *index, uint32_t directory, struct text name);
static status_t add_child(struct tar_index *index, uint32_t directory, struct text name,
                          enum node_type type, uint32_t *out_node);
static status_t add_path(struct tar_index *index, struct text path, enum node_type type,
                         uint32_t *out_node);
static status_t keep_text(struct tar_index *index, struct text text, uint32_t *out_offset);
static status_t make_absolute(const char *path, uint32_t length, char out[TAR_PATH_MAX + 2],
                              struct text *out_text);
static status_t find_original(const struct tar_index *index, const struct tar_entry *entry,
                              uint32_t *out_original);
static enum node_type type_of(const struct tar_entry *entry);

status_t tar_index_init(struct tar_index *index, void *memory, size_t bytes) {
    size_t nodes = bytes / (sizeof(struct tar_node) + NAME_BYTES_PER_NODE);
    if (nodes <= TAR_NODE_ROOT || nodes > UINT32_MAX / NAME_BYTES_PER_NODE) {
        return STATUS_NO_MEMORY;
    }
    *index = (struct tar_index){.nodes = memory,
                                .node_count = (uint32_t)nodes,
                                .node_used = TAR_NODE_ROOT + 1,
                                .names = (char *)memory + nodes * sizeof(struct tar_node),
                                .name_bytes = (uint32_t)(nodes * NAME_BYTES_PER_NODE)};
    index->nodes[TAR_NODE_ROOT] =
        (struct tar_node){.type = NODE_TYPE_DIRECTORY, .permissions = DIRECTORY_PERMISSIONS};
    return STATUS_OK;
}

status_t tar_index_add(struct tar_index *index, const struct tar_entry *entry,
                       uint64_t data_block) {
    char absolute[TAR_PATH_MAX + 2];
    struct text path;
    uint32_t original = TAR_NODE_NONE;
    uint32_t node;
    status_t status = make_absolute(entry->path, entry->path_length, absolute, &path);
    if (status == STATUS_OK && entry->kind == TAR_KIND_HARD_LINK) {
        status = find_original(index, entry, &original);
    }
    if (status == STATUS_OK) {
        status = add_path(index, path, type_of(entry), &node);
    }
    if (status != STATUS_OK || original == node) {
        return status;
    }
    struct tar_node *added = &index->nodes[node];
    bool is_directory = added->type == NODE_TYPE_DIRECTORY;
    if (is_directory != (entry->kind == TAR_KIND_DIRECTORY)) {
        return STATUS_BAD_IMAGE;
    }
    added->modified_ns =
        entry->modified_s < UINT64_MAX / NS_PER_S ? entry->modified_s * NS_PER_S : 0;
    added->permissions = entry->permissions;
    if (is_directory) {
        return STATUS_OK;
    }
    added->type = type_of(entry);
    added->original = original;
    index->file_bytes -= added->size;
    added->size = 0;
    if (entry->kind == TAR_KIND_SYMBOLIC_LINK) {
        added->size = added->target_length = entry->target_length;
        struct text target = {.bytes = entry->target, .length = entry->target_length};
        status =
            target.length > 0 ? keep_text(index, target, &added->target_offset) : STATUS_BAD_IMAGE;
    } else if (entry->kind == TAR_KIND_HARD_LINK) {
        index->nodes[original].more_links++;
    } else {
        added->size = entry->size_bytes;
        added->data_block = data_block;
    }
    index->file_bytes += added->size;
    return status;
}

status_t tar_index_find(const struct tar_index *index, struct text path, uint32_t *out_node) {
    uint32_t node = TAR_NODE_ROOT;
    struct text part;
    while (path_next(&path, &part)) {
        if (index->nodes[node].type != NODE_TYPE_DIRECTORY) {
            return index->nodes[node].type == NODE_TYPE_SYMBOLIC_LINK ? STATUS_IS_LINK
                                                                      : STATUS_NOT_DIRECTORY;
        }
        node = find_child(index, node, part);
        if (node == TAR_NODE_NONE) {
            return STATUS_NOT_FOUND;
        }
    }
    uint32_t original = index->nodes[node].original;
    *out_node = original != TAR_NODE_NONE ? original : node;
    return STATUS_OK;
}

status_t tar_index_read_link(const struct tar_index *index, struct text path, uint32_t *out_length,
                             struct text *out_target) {
    uint32_t length = path.length;
    uint32_t node = TAR_NODE_ROOT;
    struct text part;
    while (path_next(&path, &part)) {
        if (index->nodes[node].type != NODE_TYPE_DIRECTORY) {
            return STATUS_NOT_DIRECTORY;
        }
        node = find_child(index, node, part);
        if (node == TAR_NODE_NONE) {
            return STATUS_NOT_FOUND;
        }
        const struct tar_node *found = &index->nodes[node];
        if (found->type == NODE_TYPE_SYMBOLIC_LINK) {
            *out_length = length - path.length;
            *out_target = (struct text){.bytes = index->names + found->target_offset,
                                        .length = found->target_length};
            return STATUS_OK;
        }
    }
    return STATUS_BAD_ARGUMENT;
}

uint32_t tar_index_child(const struct tar_index *index, uint32_t directory, uint64_t position) {
    uint32_t child = index->nodes[directory].first_child;
    while (child != TAR_NODE_NONE && position > 0) {
        child = index->nodes[child].next;
        position--;
    }
    return child;
}

struct text tar_index_name(const struct tar_index *index, uint32_t node) {
    const struct tar_node *named = &index->nodes[node];
    return (struct text){.bytes = index->names + named->name_offset, .length = named->name_length};
}

static uint32_t find_child(const struct tar_index *index, uint32_t directory, struct text name) {
    uint32_t child = index->nodes[directory].first_child;
    while (child != TAR_NODE_NONE && !text_equal(tar_index_name(index, child), name)) {
        child = index->nodes[child].next;
    }
    return child;
}

static status_t add_child(struct tar_index *index, uint32_t directory, struct text name,
                          enum node_type type, uint32_t *out_node) {
    if (index->node_used == index->node_count) {
        return STATUS_NO_MEMORY;
    }
    uint32_t name_offset;
    status_t status = keep_text(index, name, &name_offset);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t node = index->node_used++;
    uint32_t *link = &index->nodes[directory].first_child;
    while (*link != TAR_NODE_NONE && text_compare(tar_index_name(index, *link), name) < 0) {
        link = &index->nodes[*link].next;
    }
    index->nodes[node] = (struct tar_node){.name_offset = name_offset,
                                           .name_length = name.length,
                                           .next = *link,
                                           .permissions = DIRECTORY_PERMISSIONS,
                                           .type = type};
    *link = node;
    *out_node = node;
    return STATUS_OK;
}

// The node at a path; it and directories on the way are made if they are not there.
static status_t add_path(struct tar_index *index, struct text path, enum node_type type,
                         uint32_t *out_node) {
    uint32_t node = TAR_NODE_ROOT;
    struct text part;
    while (path_next(&path, &part)) {
        if (index->nodes[node].type != NODE_TYPE_DIRECTORY) {
            return STATUS_BAD_IMAGE;
        }
        uint32_t child = find_child(index, node, part);
        if (child == TAR_NODE_NONE) {
            bool is_last = path.length == 0;
            status_t status =
                add_child(index, node, part, is_last ? type : NODE_TYPE_DIRECTORY, &child);
            if (status != STATUS_OK) {
                return status;
            }
        }
        node = child;
    }
    *out_node = node;
    return STATUS_OK;
}

static status_t keep_text(struct tar_index *index, struct text text, uint32_t *out_offset) {
    if (text.length > index->name_bytes - index->name_used) {
        return STATUS_NO_MEMORY;
    }
    memcpy(index->names + index->name_used, text.bytes, text.length);
    *out_offset = index->name_used;
    index->name_used += text.length;
    return STATUS_OK;
}

// A checked path starts with '/'; an entry's does not.
static status_t make_absolute(const char *path, uint32_t length, char out[TAR_PATH_MAX + 2],
                              struct text *out_text) {
    out[0] = '/';
    memcpy(out + 1, path, length);
    *out_text = (struct text){.bytes = out, .length = length + 1};
    return path_check(*out_text) == STATUS_OK ? STATUS_OK : STATUS_BAD_IMAGE;
}

static status_t find_original(const struct tar_index *index, const struct tar_entry *entry,
                              uint32_t *out_original) {
    char absolute[TAR_PATH_MAX + 2];
    struct text path;
    status_t status = make_absolute(entry->target, entry->target_length, absolute, &path);
    if (status == STATUS_OK) {
        status = tar_index_find(index, path, out_original);
    }
    bool is_file = status == STATUS_OK && index->nodes[*out_original].type != NODE_TYPE_DIRECTORY;
    return is_file ? STATUS_OK : STATUS_BAD_IMAGE;
}

static enum node_type type_of(const struct tar_entry *entry) {
    switch (entry->kind) {
    case TAR_KIND_DIRECTORY:
        return NODE_TYPE_DIRECTORY;
    case TAR_KIND_SYMBOLIC_LINK:
        return NODE_TYPE_SYMBOLIC_LINK;
    default:
        return NODE_TYPE_FILE;
    }
}
