// SPDX-License-Identifier: MIT
// Names and nodes, together.
#include "node_tree.h"

#include <tessera/path.h>
#include <tessera/string.h>

uint32_t node_tree_entry(const struct node_store *store, uint32_t directory, struct text name) {
    return entry_tree_find(&store->entries, node_of(store, directory)->entries, name);
}

status_t node_tree_parent(const struct node_store *store, struct text path, uint32_t *out_directory,
                          struct text *out_name) {
    struct text parent;
    if (!path_split(path, &parent, out_name)) {
        return STATUS_BAD_ARGUMENT;
    }
    status_t status = node_store_reach(store, parent, out_directory);
    if (status == STATUS_OK && node_of(store, *out_directory)->type != NODE_TYPE_DIRECTORY) {
        status = STATUS_NOT_DIRECTORY;
    }
    return status;
}

status_t node_tree_make(struct node_store *store, enum node_type type, uint16_t permissions,
                        uint64_t now_ns, uint32_t *out_node) {
    uint32_t node = record_take(&store->nodes);
    if (node == NODE_NONE) {
        return STATUS_NO_SPACE;
    }
    *node_of(store, node) = (struct node){.type = type,
                                          .permissions = permissions,
                                          .modified_ns = now_ns,
                                          .changed_ns = now_ns,
                                          .accessed_ns = now_ns};
    store->used_count++;
    *out_node = node;
    return STATUS_OK;
}

status_t node_tree_link(struct node_store *store, uint32_t node, uint32_t directory,
                        struct text name, uint64_t now_ns) {
    uint32_t entry = record_take(&store->entries);
    if (entry == ENTRY_NONE) {
        return STATUS_NO_SPACE;
    }
    struct entry *linked = entry_of(&store->entries, entry);
    *linked = (struct entry){.name_length = (uint8_t)name.length, .node = node};
    memcpy(linked->name, name.bytes, name.length);
    struct node *holder = node_of(store, directory);
    struct node *named = node_of(store, node);
    holder->entries = entry_tree_add(&store->entries, holder->entries, entry);
    named->links++;
    named->changed_ns = now_ns;
    if (named->type == NODE_TYPE_DIRECTORY) {
        named->parent = directory;
    }
    holder->modified_ns = now_ns;
    holder->changed_ns = now_ns;
    return STATUS_OK;
}

void node_tree_unlink(struct node_store *store, uint32_t entry, uint32_t directory,
                      uint64_t now_ns) {
    struct node *holder = node_of(store, directory);
    struct node *named = node_of(store, entry_of(&store->entries, entry)->node);
    holder->entries = entry_tree_remove(&store->entries, holder->entries, entry);
    record_give(&store->entries, entry);
    named->links--;
    named->changed_ns = now_ns;
    holder->modified_ns = now_ns;
    holder->changed_ns = now_ns;
}

void node_tree_release(struct node_store *store, uint32_t node) {
    struct node *released = node_of(store, node);
    if (released->links > 0 || released->open_count > 0) {
        return;
    }
    // Truncating to nothing cannot fail.
    (void)content_truncate(&store->blocks, &released->content, 0);
    record_give(&store->nodes, node);
    store->used_count--;
}

bool node_tree_is_above(const struct node_store *store, uint32_t node, uint32_t directory) {
    while (directory != node && directory != NODE_NONE) {
        directory = node_of(store, directory)->parent;
    }
    return directory == node;
}
