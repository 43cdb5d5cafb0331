// SPDX-License-Identifier: MIT
// The links between nodes: finding, making, linking and freeing them. Used by node_store.c alone;
// it decides, these only do.
#pragma once

#include "node_store.h"

// The entry of that name, or ENTRY_NONE.
uint32_t node_tree_entry(const struct node_store *store, uint32_t directory, struct text name);

// The directory that holds the last part of a path, and that part. BAD_ARGUMENT: the path is "/".
[[nodiscard]] status_t node_tree_parent(const struct node_store *store, struct text path,
                                        uint32_t *out_directory, struct text *out_name);

// A new node without a name. NO_SPACE: there is no memory.
[[nodiscard]] status_t node_tree_make(struct node_store *store, enum node_type type,
                                      uint16_t permissions, uint64_t now_ns, uint32_t *out_node);

// `name` is not taken in `directory`. NO_SPACE: there is no memory.
[[nodiscard]] status_t node_tree_link(struct node_store *store, uint32_t node, uint32_t directory,
                                      struct text name, uint64_t now_ns);
void node_tree_unlink(struct node_store *store, uint32_t entry, uint32_t directory,
                      uint64_t now_ns);

// Frees the node and its content if it has no name and is not open.
void node_tree_release(struct node_store *store, uint32_t node);

// `node` is `directory` or lies somewhere above it.
bool node_tree_is_above(const struct node_store *store, uint32_t node, uint32_t directory);
