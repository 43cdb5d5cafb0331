// SPDX-License-Identifier: MIT
// Operations of the file system. Every one checks first and changes after, so a refusal leaves the
// tree as it was.
#include "node_store.h"

#include "node_tree.h"

#include <tessera/path.h>
#include <tessera/string.h>

// The least is one of each: nodes, names, content.
constexpr size_t BLOCKS_MIN = 3;

struct new_node {
    struct text path;
    enum node_type type;
    uint16_t permissions;
    uint64_t now_ns;
};

static_assert(sizeof(struct node) % 8 == 0 && sizeof(struct entry) % 8 == 0);
static_assert(FILESYSTEM_PATH_MAX <= BLOCK_BYTES);

static status_t make_named(struct node_store *store, const struct new_node *new,
                           uint32_t *out_node);
static status_t check_replace(const struct node_store *store, uint32_t node, uint32_t replaced);

status_t node_store_init(struct node_store *store, void *memory, size_t bytes) {
    if (bytes / BLOCK_BYTES < BLOCKS_MIN || bytes / BLOCK_BYTES > UINT32_MAX) {
        return STATUS_NO_MEMORY;
    }
    *store = (struct node_store){.used_count = 0};
    block_pool_init(&store->blocks, memory, (uint32_t)(bytes / BLOCK_BYTES));
    record_pool_init(&store->nodes, &store->blocks, sizeof(struct node));
    record_pool_init(&store->entries, &store->blocks, sizeof(struct entry));
    uint32_t root;
    // The first record of the first block.
    status_t status = node_tree_make(store, NODE_TYPE_DIRECTORY, DIRECTORY_PERMISSIONS, 0, &root);
    if (status == STATUS_OK) {
        node_of(store, NODE_ROOT)->links = 1;
    }
    return status;
}

struct node *node_of(const struct node_store *store, uint32_t node) {
    return record_address(&store->nodes, node);
}

status_t node_store_find(const struct node_store *store, struct text path, uint32_t *out_node) {
    uint32_t node = NODE_ROOT;
    struct text part;
    while (path_next(&path, &part)) {
        if (node_of(store, node)->type != NODE_TYPE_DIRECTORY) {
            return node_of(store, node)->type == NODE_TYPE_SYMBOLIC_LINK ? STATUS_IS_LINK
                                                                         : STATUS_NOT_DIRECTORY;
        }
        uint32_t entry = node_tree_entry(store, node, part);
        if (entry == ENTRY_NONE) {
            return STATUS_NOT_FOUND;
        }
        node = entry_of(&store->entries, entry)->node;
    }
    *out_node = node;
    return STATUS_OK;
}

status_t node_store_reach(const struct node_store *store, struct text path, uint32_t *out_node) {
    uint32_t node;
    status_t status = node_store_find(store, path, &node);
    if (status == STATUS_OK && node_of(store, node)->type == NODE_TYPE_SYMBOLIC_LINK) {
        status = STATUS_IS_LINK;
    }
    if (status == STATUS_OK) {
        *out_node = node;
    }
    return status;
}

static status_t why_not_open(enum node_type type) {
    switch (type) {
    case NODE_TYPE_DIRECTORY:
        return STATUS_IS_DIRECTORY;
    case NODE_TYPE_SYMBOLIC_LINK:
        return STATUS_IS_LINK;
    default:
        return STATUS_UNSUPPORTED;
    }
}

status_t node_store_open(struct node_store *store, struct text path, uint32_t flags,
                         uint16_t permissions, uint64_t now_ns, uint32_t *out_node) {
    uint32_t node;
    status_t status = node_store_find(store, path, &node);
    if (status == STATUS_OK && (flags & OPEN_FLAG_CREATE) != 0 &&
        (flags & OPEN_FLAG_EXCLUSIVE) != 0) {
        return STATUS_EXISTS;
    }
    if (status == STATUS_OK && node_of(store, node)->type != NODE_TYPE_FILE) {
        return why_not_open(node_of(store, node)->type);
    }
    if (status == STATUS_NOT_FOUND && (flags & OPEN_FLAG_CREATE) != 0) {
        const struct new_node new = {path, NODE_TYPE_FILE, permissions, now_ns};
        status = make_named(store, &new, &node);
    }
    if (status == STATUS_OK && (flags & OPEN_FLAG_TRUNCATE) != 0) {
        status = node_store_truncate(store, node, 0, now_ns);
    }
    if (status != STATUS_OK) {
        return status;
    }
    node_of(store, node)->open_count++;
    *out_node = node;
    return STATUS_OK;
}

void node_store_close(struct node_store *store, uint32_t node) {
    node_of(store, node)->open_count--;
    node_tree_release(store, node);
}

size_t node_store_read(const struct node_store *store, uint32_t node, uint64_t offset,
                       void *out_bytes, size_t count) {
    return content_read(&store->blocks, &node_of(store, node)->content, offset, out_bytes, count);
}

status_t node_store_write(struct node_store *store, uint32_t node, uint64_t offset,
                          struct data data, uint64_t now_ns) {
    status_t status = content_write(&store->blocks, &node_of(store, node)->content, offset,
                                    data.bytes, data.length);
    if (status == STATUS_OK) {
        node_of(store, node)->modified_ns = now_ns;
        node_of(store, node)->changed_ns = now_ns;
    }
    return status;
}

status_t node_store_reserve(struct node_store *store, uint32_t node, uint64_t offset,
                            size_t count) {
    return content_reserve(&store->blocks, &node_of(store, node)->content, offset, count);
}

status_t node_store_truncate(struct node_store *store, uint32_t node, uint64_t size,
                             uint64_t now_ns) {
    status_t status = content_truncate(&store->blocks, &node_of(store, node)->content, size);
    if (status == STATUS_OK) {
        node_of(store, node)->modified_ns = now_ns;
        node_of(store, node)->changed_ns = now_ns;
    }
    return status;
}

status_t node_store_make_directory(struct node_store *store, struct text path, uint64_t now_ns) {
    uint32_t node;
    const struct new_node new = {path, NODE_TYPE_DIRECTORY, DIRECTORY_PERMISSIONS, now_ns};
    return make_named(store, &new, &node);
}

status_t node_store_make_special(struct node_store *store, struct text path, enum node_type type,
                                 uint16_t permissions, uint64_t now_ns) {
    uint32_t node;
    const struct new_node new = {path, type, permissions, now_ns};
    bool is_special = type == NODE_TYPE_FIFO || type == NODE_TYPE_SOCKET;
    return is_special ? make_named(store, &new, &node) : STATUS_BAD_ARGUMENT;
}

status_t node_store_make_symbolic_link(struct node_store *store, struct text path,
                                       struct text target, uint64_t now_ns) {
    uint32_t node;
    const struct new_node new = {path, NODE_TYPE_SYMBOLIC_LINK, LINK_PERMISSIONS, now_ns};
    if (target.length == 0) {
        return STATUS_BAD_NAME;
    }
    uint32_t blocks_needed =
        1 + !record_pool_has_room(&store->nodes) + !record_pool_has_room(&store->entries);
    if (store->blocks.free_count < blocks_needed &&
        node_store_find(store, path, &node) == STATUS_NOT_FOUND) {
        return STATUS_NO_SPACE;
    }
    status_t status = make_named(store, &new, &node);
    // There is a block for it, and the target fits it.
    return status == STATUS_OK ? content_write(&store->blocks, &node_of(store, node)->content, 0,
                                               target.bytes, target.length)
                               : status;
}

status_t node_store_make_link(struct node_store *store, struct text from, struct text to,
                              uint64_t now_ns) {
    uint32_t node;
    uint32_t parent;
    struct text name;
    status_t status = node_store_find(store, from, &node);
    if (status == STATUS_OK && node_of(store, node)->type == NODE_TYPE_DIRECTORY) {
        return STATUS_IS_DIRECTORY;
    }
    if (status == STATUS_OK) {
        status = node_tree_parent(store, to, &parent, &name);
    }
    if (status == STATUS_BAD_ARGUMENT ||
        (status == STATUS_OK && node_tree_entry(store, parent, name) != ENTRY_NONE)) {
        return STATUS_EXISTS;
    }
    return status == STATUS_OK ? node_tree_link(store, node, parent, name, now_ns) : status;
}

status_t node_store_read_link(const struct node_store *store, struct text path,
                              uint32_t *out_length, char out_target[FILESYSTEM_PATH_MAX],
                              uint32_t *out_target_length) {
    uint32_t length = path.length;
    uint32_t node = NODE_ROOT;
    struct text part;
    while (path_next(&path, &part)) {
        if (node_of(store, node)->type != NODE_TYPE_DIRECTORY) {
            return STATUS_NOT_DIRECTORY;
        }
        uint32_t entry = node_tree_entry(store, node, part);
        if (entry == ENTRY_NONE) {
            return STATUS_NOT_FOUND;
        }
        node = entry_of(&store->entries, entry)->node;
        if (node_of(store, node)->type == NODE_TYPE_SYMBOLIC_LINK) {
            *out_length = length - path.length;
            *out_target_length =
                (uint32_t)node_store_read(store, node, 0, out_target, FILESYSTEM_PATH_MAX);
            return STATUS_OK;
        }
    }
    return STATUS_BAD_ARGUMENT;
}

status_t node_store_remove(struct node_store *store, struct text path, uint64_t now_ns) {
    uint32_t parent;
    struct text name;
    status_t status = node_tree_parent(store, path, &parent, &name);
    if (status != STATUS_OK) {
        return status == STATUS_BAD_ARGUMENT ? STATUS_BUSY : status;
    }
    uint32_t entry = node_tree_entry(store, parent, name);
    if (entry == ENTRY_NONE) {
        return STATUS_NOT_FOUND;
    }
    uint32_t node = entry_of(&store->entries, entry)->node;
    if (node_of(store, node)->entries != ENTRY_NONE) {
        return STATUS_NOT_EMPTY;
    }
    node_tree_unlink(store, entry, parent, now_ns);
    node_tree_release(store, node);
    return STATUS_OK;
}

status_t node_store_rename(struct node_store *store, struct text from, struct text to,
                           uint64_t now_ns) {
    uint32_t node;
    uint32_t source;
    uint32_t target;
    struct text old;
    struct text name;
    status_t status = node_store_find(store, from, &node);
    if (status == STATUS_OK) {
        status = node_tree_parent(store, from, &source, &old);
    }
    if (status == STATUS_OK) {
        status = node_tree_parent(store, to, &target, &name);
    }
    if (status != STATUS_OK) {
        return status;
    }
    if (node_tree_is_above(store, node, target)) {
        return STATUS_BAD_ARGUMENT;
    }
    uint32_t entry = node_tree_entry(store, target, name);
    uint32_t replaced = entry != ENTRY_NONE ? entry_of(&store->entries, entry)->node : NODE_NONE;
    if (replaced == node) {
        return STATUS_OK; // two names of one node stay both
    }
    if (replaced != NODE_NONE) {
        status = check_replace(store, node, replaced);
        if (status != STATUS_OK) {
            return status;
        }
        node_tree_unlink(store, entry, target, now_ns);
        node_tree_release(store, replaced);
    }
    node_tree_unlink(store, node_tree_entry(store, source, old), source, now_ns);
    return node_tree_link(store, node, target, name, now_ns); // with the entry that is free now
}

status_t node_store_rename_new(struct node_store *store, struct text from, struct text to,
                               uint64_t now_ns) {
    uint32_t node;
    status_t status = node_store_find(store, from, &node);
    if (status == STATUS_OK && node_store_find(store, to, &node) == STATUS_OK) {
        status = STATUS_EXISTS;
    }
    return status == STATUS_OK ? node_store_rename(store, from, to, now_ns) : status;
}

// A name that is there.
struct named {
    uint32_t directory;
    uint32_t entry;
    uint32_t node;
};

static status_t find_named(const struct node_store *store, struct text path, struct named *out) {
    struct text name;
    status_t status = node_tree_parent(store, path, &out->directory, &name);
    if (status != STATUS_OK) {
        return status;
    }
    out->entry = node_tree_entry(store, out->directory, name);
    if (out->entry == ENTRY_NONE) {
        return STATUS_NOT_FOUND;
    }
    out->node = entry_of(&store->entries, out->entry)->node;
    return STATUS_OK;
}

// The name gets another node, which loses one elsewhere.
static void name_other(struct node_store *store, const struct named *name, uint32_t node,
                       uint64_t now_ns) {
    struct node *holder = node_of(store, name->directory);
    struct node *named = node_of(store, node);
    entry_of(&store->entries, name->entry)->node = node;
    if (named->type == NODE_TYPE_DIRECTORY) {
        named->parent = name->directory;
    }
    named->changed_ns = now_ns;
    holder->modified_ns = now_ns;
    holder->changed_ns = now_ns;
}

status_t node_store_exchange(struct node_store *store, struct text from, struct text to,
                             uint64_t now_ns) {
    struct named first;
    struct named second;
    status_t status = find_named(store, from, &first);
    if (status == STATUS_OK) {
        status = find_named(store, to, &second);
    }
    if (status != STATUS_OK) {
        return status;
    }
    if (first.node == second.node) {
        return STATUS_OK;
    }
    if (node_tree_is_above(store, first.node, second.directory) ||
        node_tree_is_above(store, second.node, first.directory)) {
        return STATUS_BAD_ARGUMENT;
    }
    name_other(store, &first, second.node, now_ns);
    name_other(store, &second, first.node, now_ns);
    return STATUS_OK;
}

static status_t make_named(struct node_store *store, const struct new_node *new,
                           uint32_t *out_node) {
    uint32_t parent;
    struct text name;
    status_t status = node_tree_parent(store, new->path, &parent, &name);
    if (status == STATUS_BAD_ARGUMENT ||
        (status == STATUS_OK && node_tree_entry(store, parent, name) != ENTRY_NONE)) {
        return STATUS_EXISTS;
    }
    if (status == STATUS_OK) {
        status = node_tree_make(store, new->type, new->permissions, new->now_ns, out_node);
    }
    if (status != STATUS_OK) {
        return status;
    }
    status = node_tree_link(store, *out_node, parent, name, new->now_ns);
    if (status != STATUS_OK) {
        node_tree_release(store, *out_node);
    }
    return status;
}

static status_t check_replace(const struct node_store *store, uint32_t node, uint32_t replaced) {
    bool is_directory = node_of(store, node)->type == NODE_TYPE_DIRECTORY;
    bool over_directory = node_of(store, replaced)->type == NODE_TYPE_DIRECTORY;
    if (!is_directory && over_directory) {
        return STATUS_IS_DIRECTORY;
    }
    if (is_directory && !over_directory) {
        return STATUS_NOT_DIRECTORY;
    }
    return node_of(store, replaced)->entries != ENTRY_NONE ? STATUS_NOT_EMPTY : STATUS_OK;
}
