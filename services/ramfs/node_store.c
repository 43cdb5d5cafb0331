// SPDX-License-Identifier: MIT
// Operations of the file system. Every one checks first and changes after, so a refusal leaves the
// tree as it was.
#include "node_store.h"

#include "node_tree.h"

#include <tessera/path.h>
#include <tessera/string.h>

// Memory per node: small files take a block each, so more nodes than this could hardly be filled.
constexpr size_t BYTES_PER_NODE = 2 * BLOCK_BYTES;
constexpr size_t NODES_MIN = 16;
constexpr size_t NODES_MAX = 65536;

static status_t make_file(struct node_store *store, struct text path, uint64_t now_ns,
                          uint32_t *out_node);
static status_t check_replace(const struct node_store *store, uint32_t node, uint32_t replaced);

status_t node_store_init(struct node_store *store, void *memory, size_t bytes) {
    size_t nodes = bytes / BYTES_PER_NODE;
    nodes = nodes < NODES_MIN ? NODES_MIN : nodes > NODES_MAX ? NODES_MAX : nodes;
    size_t table_bytes =
        (nodes * sizeof(struct node) + BLOCK_BYTES - 1) / BLOCK_BYTES * BLOCK_BYTES;
    if (bytes < table_bytes + BLOCK_BYTES || (bytes - table_bytes) / BLOCK_BYTES > UINT32_MAX) {
        return STATUS_NO_MEMORY;
    }
    *store = (struct node_store){
        .nodes = memory, .node_count = (uint32_t)nodes, .fresh = NODE_ROOT + 1, .used_count = 1};
    store->nodes[NODE_ROOT] =
        (struct node){.is_used = true, .is_linked = true, .kind = NODE_KIND_DIRECTORY};
    block_pool_init(&store->blocks, (uint8_t *)memory + table_bytes,
                    (uint32_t)((bytes - table_bytes) / BLOCK_BYTES));
    return STATUS_OK;
}

status_t node_store_find(const struct node_store *store, struct text path, uint32_t *out_node) {
    uint32_t node = NODE_ROOT;
    struct text part;
    while (path_next(&path, &part)) {
        if (store->nodes[node].kind != NODE_KIND_DIRECTORY) {
            return STATUS_NOT_DIRECTORY;
        }
        node = node_tree_child(store, node, part);
        if (node == NODE_NONE) {
            return STATUS_NOT_FOUND;
        }
    }
    *out_node = node;
    return STATUS_OK;
}

status_t node_store_open(struct node_store *store, struct text path, uint32_t flags,
                         uint64_t now_ns, uint32_t *out_node) {
    uint32_t node;
    status_t status = node_store_find(store, path, &node);
    if (status == STATUS_OK && (flags & OPEN_FLAG_CREATE) != 0 &&
        (flags & OPEN_FLAG_EXCLUSIVE) != 0) {
        return STATUS_EXISTS;
    }
    if (status == STATUS_OK && store->nodes[node].kind == NODE_KIND_DIRECTORY) {
        return STATUS_IS_DIRECTORY;
    }
    if (status == STATUS_NOT_FOUND && (flags & OPEN_FLAG_CREATE) != 0) {
        status = make_file(store, path, now_ns, &node);
    }
    if (status == STATUS_OK && (flags & OPEN_FLAG_TRUNCATE) != 0) {
        status = node_store_truncate(store, node, 0, now_ns);
    }
    if (status != STATUS_OK) {
        return status;
    }
    store->nodes[node].open_count++;
    *out_node = node;
    return STATUS_OK;
}

void node_store_close(struct node_store *store, uint32_t node) {
    store->nodes[node].open_count--;
    node_tree_release(store, node);
}

size_t node_store_read(const struct node_store *store, uint32_t node, uint64_t offset,
                       void *out_bytes, size_t count) {
    return content_read(&store->blocks, &store->nodes[node].content, offset, out_bytes, count);
}

status_t node_store_write(struct node_store *store, uint32_t node, uint64_t offset,
                          struct data data, uint64_t now_ns) {
    status_t status =
        content_write(&store->blocks, &store->nodes[node].content, offset, data.bytes, data.length);
    if (status == STATUS_OK) {
        store->nodes[node].modified_ns = now_ns;
    }
    return status;
}

status_t node_store_truncate(struct node_store *store, uint32_t node, uint64_t size,
                             uint64_t now_ns) {
    status_t status = content_truncate(&store->blocks, &store->nodes[node].content, size);
    if (status == STATUS_OK) {
        store->nodes[node].modified_ns = now_ns;
    }
    return status;
}

status_t node_store_make_directory(struct node_store *store, struct text path, uint64_t now_ns) {
    uint32_t parent;
    uint32_t node;
    struct text name;
    status_t status = node_tree_parent(store, path, &parent, &name);
    if (status == STATUS_BAD_ARGUMENT) {
        return STATUS_EXISTS;
    }
    if (status == STATUS_OK && node_tree_child(store, parent, name) != NODE_NONE) {
        return STATUS_EXISTS;
    }
    if (status == STATUS_OK) {
        status = node_tree_make(store, NODE_KIND_DIRECTORY, &node);
    }
    if (status != STATUS_OK) {
        return status;
    }
    store->nodes[node].modified_ns = now_ns;
    node_tree_link(store, node, parent, name, now_ns);
    return STATUS_OK;
}

status_t node_store_remove(struct node_store *store, struct text path, uint64_t now_ns) {
    uint32_t node;
    status_t status = node_store_find(store, path, &node);
    if (status != STATUS_OK) {
        return status;
    }
    if (node == NODE_ROOT) {
        return STATUS_BUSY;
    }
    if (store->nodes[node].first_child != NODE_NONE) {
        return STATUS_NOT_EMPTY;
    }
    node_tree_unlink(store, node, now_ns);
    node_tree_release(store, node);
    return STATUS_OK;
}

status_t node_store_rename(struct node_store *store, struct text from, struct text to,
                           uint64_t now_ns) {
    uint32_t node;
    uint32_t parent;
    struct text name;
    status_t status = node_store_find(store, from, &node);
    if (status == STATUS_OK) {
        status =
            node == NODE_ROOT ? STATUS_BAD_ARGUMENT : node_tree_parent(store, to, &parent, &name);
    }
    if (status != STATUS_OK) {
        return status;
    }
    if (node_tree_is_above(store, node, parent)) {
        return STATUS_BAD_ARGUMENT;
    }
    uint32_t replaced = node_tree_child(store, parent, name);
    if (replaced == node) {
        return STATUS_OK;
    }
    if (replaced != NODE_NONE) {
        status = check_replace(store, node, replaced);
        if (status != STATUS_OK) {
            return status;
        }
        node_tree_unlink(store, replaced, now_ns);
        node_tree_release(store, replaced);
    }
    node_tree_unlink(store, node, now_ns);
    node_tree_link(store, node, parent, name, now_ns);
    return STATUS_OK;
}

uint32_t node_store_child(const struct node_store *store, uint32_t directory, uint64_t position) {
    uint32_t child = store->nodes[directory].first_child;
    while (child != NODE_NONE && position > 0) {
        child = store->nodes[child].next;
        position--;
    }
    return child;
}

void node_store_attributes(const struct node_store *store, uint32_t node,
                           struct node_attributes *out) {
    const struct node *found = &store->nodes[node];
    *out = (struct node_attributes){
        .size = found->content.size, .modified_ns = found->modified_ns, .kind = found->kind};
}

void node_store_entry(const struct node_store *store, uint32_t node, struct directory_entry *out) {
    const struct node *found = &store->nodes[node];
    *out = (struct directory_entry){.name = {.bytes = found->name, .length = found->name_length},
                                    .size = found->content.size,
                                    .modified_ns = found->modified_ns,
                                    .kind = found->kind};
}

void node_store_usage(const struct node_store *store, struct file_system_usage *out) {
    *out =
        (struct file_system_usage){.total_bytes = (uint64_t)store->blocks.count * BLOCK_BYTES,
                                   .free_bytes = (uint64_t)store->blocks.free_count * BLOCK_BYTES,
                                   .nodes = store->used_count};
}

static status_t make_file(struct node_store *store, struct text path, uint64_t now_ns,
                          uint32_t *out_node) {
    uint32_t parent;
    struct text name;
    status_t status = node_tree_parent(store, path, &parent, &name);
    if (status == STATUS_OK) {
        status = node_tree_make(store, NODE_KIND_FILE, out_node);
    }
    if (status != STATUS_OK) {
        return status;
    }
    store->nodes[*out_node].modified_ns = now_ns;
    node_tree_link(store, *out_node, parent, name, now_ns);
    return STATUS_OK;
}

static status_t check_replace(const struct node_store *store, uint32_t node, uint32_t replaced) {
    bool is_directory = store->nodes[node].kind == NODE_KIND_DIRECTORY;
    bool over_directory = store->nodes[replaced].kind == NODE_KIND_DIRECTORY;
    if (!is_directory && over_directory) {
        return STATUS_IS_DIRECTORY;
    }
    if (is_directory && !over_directory) {
        return STATUS_NOT_DIRECTORY;
    }
    return store->nodes[replaced].first_child != NODE_NONE ? STATUS_NOT_EMPTY : STATUS_OK;
}
