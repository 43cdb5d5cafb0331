// SPDX-License-Identifier: MIT
// The tree of names. Nodes and names are taken from two tables that only grow: an index is thrown
// away whole.
#include "tar_index.h"

#include <tessera/path.h>
#include <tessera/string.h>

constexpr size_t NAME_BYTES_PER_NODE = 32;
constexpr uint64_t NS_PER_S = 1'000'000'000;

static uint32_t find_child(const struct tar_index *index, uint32_t directory, struct text name);
static status_t add_child(struct tar_index *index, uint32_t directory, struct text name,
                          enum node_kind kind, uint32_t *out_node);

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
    index->nodes[TAR_NODE_ROOT] = (struct tar_node){.kind = NODE_KIND_DIRECTORY};
    return STATUS_OK;
}

status_t tar_index_add(struct tar_index *index, const struct tar_entry *entry,
                       uint64_t data_block) {
    // A checked path starts with '/'; an entry's does not.
    char absolute[TAR_PATH_MAX + 2];
    absolute[0] = '/';
    memcpy(absolute + 1, entry->path, entry->path_length);
    struct text path = {.bytes = absolute, .length = entry->path_length + 1};
    if (path_check(path) != STATUS_OK) {
        return STATUS_BAD_IMAGE;
    }
    uint32_t node = TAR_NODE_ROOT;
    struct text part;
    while (path_next(&path, &part)) {
        if (index->nodes[node].kind != NODE_KIND_DIRECTORY) {
            return STATUS_BAD_IMAGE;
        }
        bool is_last = path.length == 0;
        bool is_file = is_last && entry->kind == TAR_KIND_FILE;
        uint32_t child = find_child(index, node, part);
        if (child == TAR_NODE_NONE) {
            status_t status = add_child(index, node, part,
                                        is_file ? NODE_KIND_FILE : NODE_KIND_DIRECTORY, &child);
            if (status != STATUS_OK) {
                return status;
            }
        }
        node = child;
    }
    struct tar_node *added = &index->nodes[node];
    bool is_directory = added->kind == NODE_KIND_DIRECTORY;
    if (is_directory != (entry->kind == TAR_KIND_DIRECTORY)) {
        return STATUS_BAD_IMAGE;
    }
    added->modified_ns =
        entry->modified_s < UINT64_MAX / NS_PER_S ? entry->modified_s * NS_PER_S : 0;
    if (!is_directory) {
        index->file_bytes += entry->size_bytes - added->size;
        added->size = entry->size_bytes;
        added->data_block = data_block;
    }
    return STATUS_OK;
}

status_t tar_index_find(const struct tar_index *index, struct text path, uint32_t *out_node) {
    uint32_t node = TAR_NODE_ROOT;
    struct text part;
    while (path_next(&path, &part)) {
        if (index->nodes[node].kind != NODE_KIND_DIRECTORY) {
            return STATUS_NOT_DIRECTORY;
        }
        node = find_child(index, node, part);
        if (node == TAR_NODE_NONE) {
            return STATUS_NOT_FOUND;
        }
    }
    *out_node = node;
    return STATUS_OK;
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
                          enum node_kind kind, uint32_t *out_node) {
    if (index->node_used == index->node_count ||
        name.length > index->name_bytes - index->name_used) {
        return STATUS_NO_MEMORY;
    }
    uint32_t node = index->node_used++;
    memcpy(index->names + index->name_used, name.bytes, name.length);
    uint32_t *link = &index->nodes[directory].first_child;
    while (*link != TAR_NODE_NONE && text_compare(tar_index_name(index, *link), name) < 0) {
        link = &index->nodes[*link].next;
    }
    index->nodes[node] = (struct tar_node){
        .name_offset = index->name_used, .name_length = name.length, .next = *link, .kind = kind};
    index->name_used += name.length;
    *link = node;
    *out_node = node;
    return STATUS_OK;
}
