// SPDX-License-Identifier: MIT
// Entries of directories. They are a list in order of name, which is what listing needs;
// directories are small.
#include "node_tree.h"

#include <tessera/path.h>
#include <tessera/string.h>

static struct text entry_name(const struct entry *entry);
static uint32_t take_entry(struct node_store *store);

uint32_t node_tree_entry(const struct node_store *store, uint32_t directory, struct text name) {
    uint32_t entry = store->nodes[directory].first_entry;
    while (entry != ENTRY_NONE && !text_equal(entry_name(&store->entries[entry]), name)) {
        entry = store->entries[entry].next;
    }
    return entry;
}

status_t node_tree_parent(const struct node_store *store, struct text path, uint32_t *out_directory,
                          struct text *out_name) {
    struct text parent;
    if (!path_split(path, &parent, out_name)) {
        return STATUS_BAD_ARGUMENT;
    }
    status_t status = node_store_reach(store, parent, out_directory);
    if (status == STATUS_OK && store->nodes[*out_directory].type != NODE_TYPE_DIRECTORY) {
        status = STATUS_NOT_DIRECTORY;
    }
    return status;
}

status_t node_tree_make(struct node_store *store, enum node_type type, uint16_t permissions,
                        uint64_t now_ns, uint32_t *out_node) {
    uint32_t node = store->first_unused;
    if (node != NODE_NONE) {
        store->first_unused = store->nodes[node].next_unused;
    } else if (store->fresh < store->node_count) {
        node = store->fresh++;
    } else {
        return STATUS_NO_SPACE;
    }
    store->nodes[node] = (struct node){.type = type,
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
    uint32_t entry = take_entry(store);
    if (entry == ENTRY_NONE) {
        return STATUS_NO_SPACE;
    }
    uint32_t *link = &store->nodes[directory].first_entry;
    while (*link != ENTRY_NONE && text_compare(entry_name(&store->entries[*link]), name) < 0) {
        link = &store->entries[*link].next;
    }
    struct entry *linked = &store->entries[entry];
    *linked = (struct entry){.name_length = (uint8_t)name.length, .node = node, .next = *link};
    memcpy(linked->name, name.bytes, name.length);
    *link = entry;
    store->nodes[node].links++;
    store->nodes[node].changed_ns = now_ns;
    if (store->nodes[node].type == NODE_TYPE_DIRECTORY) {
        store->nodes[node].parent = directory;
    }
    store->nodes[directory].modified_ns = now_ns;
    store->nodes[directory].changed_ns = now_ns;
    return STATUS_OK;
}

void node_tree_unlink(struct node_store *store, uint32_t entry, uint32_t directory,
                      uint64_t now_ns) {
    uint32_t *link = &store->nodes[directory].first_entry;
    while (*link != entry) {
        link = &store->entries[*link].next;
    }
    struct entry *unlinked = &store->entries[entry];
    *link = unlinked->next;
    store->nodes[unlinked->node].links--;
    store->nodes[unlinked->node].changed_ns = now_ns;
    store->nodes[directory].modified_ns = now_ns;
    store->nodes[directory].changed_ns = now_ns;
    *unlinked = (struct entry){.next = store->first_unused_entry};
    store->first_unused_entry = entry;
}

void node_tree_release(struct node_store *store, uint32_t node) {
    struct node *released = &store->nodes[node];
    if (released->links > 0 || released->open_count > 0) {
        return;
    }
    // Truncating to nothing cannot fail.
    (void)content_truncate(&store->blocks, &released->content, 0);
    *released = (struct node){.next_unused = store->first_unused};
    store->first_unused = node;
    store->used_count--;
}

bool node_tree_is_above(const struct node_store *store, uint32_t node, uint32_t directory) {
    while (directory != node && directory != NODE_NONE) {
        directory = store->nodes[directory].parent;
    }
    return directory == node;
}

static struct text entry_name(const struct entry *entry) {
    return (struct text){.bytes = entry->name, .length = entry->name_length};
}

static uint32_t take_entry(struct node_store *store) {
    uint32_t entry = store->first_unused_entry;
    if (entry != ENTRY_NONE) {
        store->first_unused_entry = store->entries[entry].next;
        return entry;
    }
    return store->fresh_entry < store->node_count ? store->fresh_entry++ : ENTRY_NONE;
}
