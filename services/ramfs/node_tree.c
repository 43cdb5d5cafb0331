// SPDX-License-Identifier: MIT
// Links between nodes. Children of a directory are a list in order of name, which is what listing
// needs; directories are small.
#include "node_tree.h"

#include <tessera/path.h>
#include <tessera/string.h>

static struct text node_name(const struct node *node);

uint32_t node_tree_child(const struct node_store *store, uint32_t directory, struct text name) {
    uint32_t child = store->nodes[directory].first_child;
    while (child != NODE_NONE && !text_equal(node_name(&store->nodes[child]), name)) {
        child = store->nodes[child].next;
    }
    return child;
}

status_t node_tree_parent(const struct node_store *store, struct text path, uint32_t *out_directory,
                          struct text *out_name) {
    struct text parent;
    if (!path_split(path, &parent, out_name)) {
        return STATUS_BAD_ARGUMENT;
    }
    status_t status = node_store_find(store, parent, out_directory);
    if (status == STATUS_OK && store->nodes[*out_directory].kind != NODE_KIND_DIRECTORY) {
        status = STATUS_NOT_DIRECTORY;
    }
    return status;
}

status_t node_tree_make(struct node_store *store, enum node_kind kind, uint32_t *out_node) {
    uint32_t node = store->first_unused;
    if (node != NODE_NONE) {
        store->first_unused = store->nodes[node].next;
    } else if (store->fresh < store->node_count) {
        node = store->fresh++;
    } else {
        return STATUS_NO_SPACE;
    }
    store->nodes[node] = (struct node){.is_used = true, .kind = kind};
    store->used_count++;
    *out_node = node;
    return STATUS_OK;
}

void node_tree_link(struct node_store *store, uint32_t node, uint32_t directory, struct text name,
                    uint64_t now_ns) {
    struct node *linked = &store->nodes[node];
    memcpy(linked->name, name.bytes, name.length);
    linked->name[name.length] = '\0';
    linked->name_length = (uint8_t)name.length;
    linked->parent = directory;
    linked->is_linked = true;
    uint32_t *link = &store->nodes[directory].first_child;
    while (*link != NODE_NONE && text_compare(node_name(&store->nodes[*link]), name) < 0) {
        link = &store->nodes[*link].next;
    }
    linked->next = *link;
    *link = node;
    store->nodes[directory].modified_ns = now_ns;
}

void node_tree_unlink(struct node_store *store, uint32_t node, uint64_t now_ns) {
    struct node *unlinked = &store->nodes[node];
    uint32_t *link = &store->nodes[unlinked->parent].first_child;
    while (*link != node) {
        link = &store->nodes[*link].next;
    }
    *link = unlinked->next;
    store->nodes[unlinked->parent].modified_ns = now_ns;
    unlinked->parent = NODE_NONE;
    unlinked->is_linked = false;
}

void node_tree_release(struct node_store *store, uint32_t node) {
    struct node *released = &store->nodes[node];
    if (released->is_linked || released->open_count > 0) {
        return;
    }
    // Truncating to nothing cannot fail.
    (void)content_truncate(&store->blocks, &released->content, 0);
    *released = (struct node){.next = store->first_unused};
    store->first_unused = node;
    store->used_count--;
}

bool node_tree_is_above(const struct node_store *store, uint32_t node, uint32_t directory) {
    while (directory != node && directory != NODE_NONE) {
        directory = store->nodes[directory].parent;
    }
    return directory == node;
}

static struct text node_name(const struct node *node) {
    return (struct text){.bytes = node->name, .length = node->name_length};
}
