// SPDX-License-Identifier: MIT
// What is told of nodes, and what of it can be set.
#include "node_store.h"

static enum node_kind kind_of(const struct node *node) {
    return node->type == NODE_TYPE_DIRECTORY ? NODE_KIND_DIRECTORY : NODE_KIND_FILE;
}

uint32_t node_store_entry(const struct node_store *store, uint32_t directory, uint64_t position) {
    return entry_tree_at(&store->entries, node_of(store, directory)->entries, position);
}

uint32_t node_store_next_entry(const struct node_store *store, uint32_t directory, uint32_t entry) {
    return entry_tree_after(&store->entries, node_of(store, directory)->entries,
                            entry_name(&store->entries, entry));
}

void node_store_change(struct node_store *store, uint32_t node, const struct node_change *change,
                       uint64_t now_ns) {
    struct node *changed = node_of(store, node);
    if ((change->changes & ATTRIBUTE_CHANGE_PERMISSIONS) != 0) {
        changed->permissions = change->permissions;
    }
    if ((change->changes & ATTRIBUTE_CHANGE_MODIFIED) != 0) {
        changed->modified_ns = change->modified_ns;
    }
    if ((change->changes & ATTRIBUTE_CHANGE_ACCESSED) != 0) {
        changed->accessed_ns = change->accessed_ns;
    }
    changed->changed_ns = now_ns;
}

bool node_store_is_unread(const struct node_store *store, uint32_t node) {
    const struct node *found = node_of(store, node);
    return found->accessed_ns <= found->changed_ns;
}

void node_store_access(struct node_store *store, uint32_t node, uint64_t now_ns) {
    node_of(store, node)->accessed_ns = now_ns;
}

void node_store_attributes(const struct node_store *store, uint32_t node,
                           struct node_attributes *out) {
    const struct node *found = node_of(store, node);
    *out = (struct node_attributes){
        .size = found->content.size, .modified_ns = found->modified_ns, .kind = kind_of(found)};
}

void node_store_describe(const struct node_store *store, uint32_t node,
                         struct node_description *out) {
    const struct node *found = node_of(store, node);
    *out = (struct node_description){.size = found->content.size,
                                     .modified_ns = found->modified_ns,
                                     .changed_ns = found->changed_ns,
                                     .accessed_ns = found->accessed_ns,
                                     .node = node,
                                     .links = found->links,
                                     .permissions = found->permissions,
                                     .type = found->type};
}

void node_store_describe_entry(const struct node_store *store, uint32_t entry,
                               struct directory_entry *out) {
    const struct entry *named = entry_of(&store->entries, entry);
    const struct node *found = node_of(store, named->node);
    *out = (struct directory_entry){.name = {.bytes = named->name, .length = named->name_length},
                                    .size = found->content.size,
                                    .modified_ns = found->modified_ns,
                                    .kind = kind_of(found),
                                    .node = named->node,
                                    .type = found->type};
}

void node_store_usage(const struct node_store *store, struct file_system_usage *out) {
    *out =
        (struct file_system_usage){.total_bytes = (uint64_t)store->blocks.count * BLOCK_BYTES,
                                   .free_bytes = (uint64_t)store->blocks.free_count * BLOCK_BYTES,
                                   .nodes = store->used_count};
}
