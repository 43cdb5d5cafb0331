// SPDX-License-Identifier: MIT
// The file system itself: directories whose entries name nodes, some of which have content. All
// memory is given once, at the start, so the store can neither take more than its quota nor fail
// half-way; there are as many nodes and names as fit into it. A name goes at once, its node when it
// has no other and nobody has it open. Paths that come in were checked (path_check); one that leads
// through a symbolic link is IS_LINK.
#pragma once

#include "content.h"
#include "entry_tree.h"

#include <filesystem/filesystem.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/wire.h>

constexpr uint32_t NODE_NONE = 0;
constexpr uint32_t NODE_ROOT = 1;

// What a program may ask of a new node when nobody says.
constexpr uint16_t FILE_PERMISSIONS = 0644;
constexpr uint16_t DIRECTORY_PERMISSIONS = 0755;
constexpr uint16_t LINK_PERMISSIONS = 0777;

struct node {
    enum node_type type;
    uint16_t permissions;
    uint32_t links;   // entries that name it; the root counts as named
    uint32_t parent;  // of a directory
    uint32_t entries; // of a directory: the root of the tree of its names
    uint32_t open_count;
    uint64_t modified_ns;
    uint64_t changed_ns;
    uint64_t accessed_ns;
    struct content content; // of a file; of a symbolic link its target
};

struct node_store {
    struct block_pool blocks;
    struct record_pool nodes; // number 0 is no node
    struct record_pool entries;
    uint32_t used_count;
};

// `memory`: zeroed, aligned to a page, the store's from now on. NO_MEMORY: too small for a root and
// a file.
[[nodiscard]] status_t node_store_init(struct node_store *store, void *memory, size_t bytes);

struct node *node_of(const struct node_store *store, uint32_t node);

// The node that a path names, and be it a symbolic link.
[[nodiscard]] status_t node_store_find(const struct node_store *store, struct text path,
                                       uint32_t *out_node);

// The same, but IS_LINK if it is a symbolic link.
[[nodiscard]] status_t node_store_reach(const struct node_store *store, struct text path,
                                        uint32_t *out_node);

// `flags`: OPEN_FLAG_*. Each successful open is matched by one node_store_close.
[[nodiscard]] status_t node_store_open(struct node_store *store, struct text path, uint32_t flags,
                                       uint16_t permissions, uint64_t now_ns, uint32_t *out_node);
void node_store_close(struct node_store *store, uint32_t node);

// On an open file.
size_t node_store_read(const struct node_store *store, uint32_t node, uint64_t offset,
                       void *out_bytes, size_t count);
[[nodiscard]] status_t node_store_write(struct node_store *store, uint32_t node, uint64_t offset,
                                        struct data data, uint64_t now_ns);
// Blocks for what may be written there later, within the file.
[[nodiscard]] status_t node_store_reserve(struct node_store *store, uint32_t node, uint64_t offset,
                                          size_t count);
[[nodiscard]] status_t node_store_truncate(struct node_store *store, uint32_t node, uint64_t size,
                                           uint64_t now_ns);

[[nodiscard]] status_t node_store_make_directory(struct node_store *store, struct text path,
                                                 uint64_t now_ns);
[[nodiscard]] status_t node_store_remove(struct node_store *store, struct text path,
                                         uint64_t now_ns);

// Another name for a node that is no directory.
[[nodiscard]] status_t node_store_make_link(struct node_store *store, struct text from,
                                            struct text to, uint64_t now_ns);

// BAD_ARGUMENT: the type is not that of a FIFO or a socket.
[[nodiscard]] status_t node_store_make_special(struct node_store *store, struct text path,
                                               enum node_type type, uint16_t permissions,
                                               uint64_t now_ns);

// BAD_NAME: the target is empty.
[[nodiscard]] status_t node_store_make_symbolic_link(struct node_store *store, struct text path,
                                                     struct text target, uint64_t now_ns);

// The first symbolic link that a path leads through or to: how many bytes of the path name it, and
// its target. BAD_ARGUMENT: there is none.
[[nodiscard]] status_t node_store_read_link(const struct node_store *store, struct text path,
                                            uint32_t *out_length,
                                            char out_target[FILESYSTEM_PATH_MAX],
                                            uint32_t *out_target_length);

// Over an existing file, or an empty directory if `from` is a directory too.
[[nodiscard]] status_t node_store_rename(struct node_store *store, struct text from, struct text to,
                                         uint64_t now_ns);

// Only if nothing is at `to`.
[[nodiscard]] status_t node_store_rename_new(struct node_store *store, struct text from,
                                             struct text to, uint64_t now_ns);

// What is at one path is at the other then.
[[nodiscard]] status_t node_store_exchange(struct node_store *store, struct text from,
                                           struct text to, uint64_t now_ns);

// The entry of a directory at a position in the order of names, and the one behind an entry;
// ENTRY_NONE: no more.
uint32_t node_store_entry(const struct node_store *store, uint32_t directory, uint64_t position);
uint32_t node_store_next_entry(const struct node_store *store, uint32_t directory, uint32_t entry);

struct node_change {
    uint32_t changes; // ATTRIBUTE_CHANGE_*
    uint16_t permissions;
    uint64_t modified_ns;
    uint64_t accessed_ns;
};

void node_store_change(struct node_store *store, uint32_t node, const struct node_change *change,
                       uint64_t now_ns);

// The node is read: when, is kept of the first time after a change.
bool node_store_is_unread(const struct node_store *store, uint32_t node);
void node_store_access(struct node_store *store, uint32_t node, uint64_t now_ns);

void node_store_attributes(const struct node_store *store, uint32_t node,
                           struct node_attributes *out);
// All but the file system, which the store does not know.
void node_store_describe(const struct node_store *store, uint32_t node,
                         struct node_description *out);
void node_store_describe_entry(const struct node_store *store, uint32_t entry,
                               struct directory_entry *out);
void node_store_usage(const struct node_store *store, struct file_system_usage *out);
