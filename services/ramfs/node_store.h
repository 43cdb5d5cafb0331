// SPDX-License-Identifier: MIT
// The file system itself: a tree of named nodes whose files have content. All memory is given once,
// at the start, so the store can neither take more than its quota nor fail half-way. A node is
// removed from its directory at once, and from the store when nobody has it open. Paths that come
// in were checked (path_check).
#pragma once

#include "content.h"

#include <filesystem/filesystem.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/wire.h>

constexpr uint32_t NODE_NONE = 0;
constexpr uint32_t NODE_ROOT = 1;

struct node {
    char name[FILESYSTEM_NAME_MAX + 1];
    uint8_t name_length;
    bool is_used;
    bool is_linked; // has a name in a directory
    enum node_kind kind;
    uint32_t parent;
    uint32_t first_child; // children are linked in order of name
    uint32_t next;        // sibling, or next unused node
    uint32_t open_count;
    uint64_t modified_ns;
    struct content content;
};

struct node_store {
    struct node *nodes; // [node_count]; number 0 is no node
    uint32_t node_count;
    uint32_t used_count;
    uint32_t first_unused;
    uint32_t fresh; // nodes from this number on were never used
    struct block_pool blocks;
};

// `memory`: zeroed, aligned to a page, the store's from now on. NO_MEMORY: too small for a root and
// a block.
[[nodiscard]] status_t node_store_init(struct node_store *store, void *memory, size_t bytes);

[[nodiscard]] status_t node_store_find(const struct node_store *store, struct text path,
                                       uint32_t *out_node);

// `flags`: OPEN_FLAG_*. Each successful open is matched by one node_store_close.
[[nodiscard]] status_t node_store_open(struct node_store *store, struct text path, uint32_t flags,
                                       uint64_t now_ns, uint32_t *out_node);
void node_store_close(struct node_store *store, uint32_t node);

// On an open file.
size_t node_store_read(const struct node_store *store, uint32_t node, uint64_t offset,
                       void *out_bytes, size_t count);
[[nodiscard]] status_t node_store_write(struct node_store *store, uint32_t node, uint64_t offset,
                                        struct data data, uint64_t now_ns);
[[nodiscard]] status_t node_store_truncate(struct node_store *store, uint32_t node, uint64_t size,
                                           uint64_t now_ns);

[[nodiscard]] status_t node_store_make_directory(struct node_store *store, struct text path,
                                                 uint64_t now_ns);
[[nodiscard]] status_t node_store_remove(struct node_store *store, struct text path,
                                         uint64_t now_ns);

// Over an existing file, or an empty directory if `from` is a directory too.
[[nodiscard]] status_t node_store_rename(struct node_store *store, struct text from, struct text to,
                                         uint64_t now_ns);

// The child of a directory at a position in the order of names; NODE_NONE: no more.
uint32_t node_store_child(const struct node_store *store, uint32_t directory, uint64_t position);

void node_store_attributes(const struct node_store *store, uint32_t node,
                           struct node_attributes *out);
void node_store_entry(const struct node_store *store, uint32_t node, struct directory_entry *out);
void node_store_usage(const struct node_store *store, struct file_system_usage *out);
