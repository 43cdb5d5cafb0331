// SPDX-License-Identifier: MIT
// What a tar archive holds, as a tree of names with the place of each file's data. Built once, at
// mount, in memory given for it; an archive that needs more is refused whole. Directories that the
// archive only implies are made. A later entry of the same path replaces an earlier one, as
// extracting would. A hard link is a name of its own for the same data.
#pragma once

#include <filesystem/filesystem.h>
#include <stddef.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/tar.h>
#include <tessera/wire.h>

constexpr uint32_t TAR_NODE_NONE = 0;
constexpr uint32_t TAR_NODE_ROOT = 1;

struct tar_node {
    uint64_t size;
    uint64_t modified_ns;
    uint64_t data_block; // of the archive, in TAR_BLOCK_BYTES
    uint32_t name_offset;
    uint32_t name_length;
    uint32_t target_offset; // of a symbolic link, among the names
    uint32_t target_length;
    uint32_t first_child; // in order of name
    uint32_t next;
    uint32_t original;   // of a hard link: the node that it names; else 0
    uint32_t more_links; // hard links that name this node
    uint16_t permissions;
    enum node_type type;
};

struct tar_index {
    struct tar_node *nodes; // [node_count]; number 0 is no node
    uint32_t node_count;
    uint32_t node_used; // nodes below this number are in use
    char *names;
    uint32_t name_bytes;
    uint32_t name_used;
    uint64_t file_bytes;
};

// Empties the index. `memory` is aligned to a page. NO_MEMORY: too small for anything.
[[nodiscard]] status_t tar_index_init(struct tar_index *index, void *memory, size_t bytes);

// Adds a file, directory or link. NO_MEMORY: the index is full. BAD_IMAGE: a path that FileSystem
// cannot name, or one that leads through something else than directories, something else where a
// directory is, a hard link to what is no file, or a symbolic link to "".
[[nodiscard]] status_t tar_index_add(struct tar_index *index, const struct tar_entry *entry,
                                     uint64_t data_block);

// The node that a path names, and be it a symbolic link. `path` was checked. NOT_FOUND,
// NOT_DIRECTORY, IS_LINK.
[[nodiscard]] status_t tar_index_find(const struct tar_index *index, struct text path,
                                      uint32_t *out_node);

// The first symbolic link that a path leads through or to: how many bytes of the path name it, and
// its target. BAD_ARGUMENT: there is none.
[[nodiscard]] status_t tar_index_read_link(const struct tar_index *index, struct text path,
                                           uint32_t *out_length, struct text *out_target);

// The child of a directory at a position in the order of names; TAR_NODE_NONE: no more.
uint32_t tar_index_child(const struct tar_index *index, uint32_t directory, uint64_t position);

struct text tar_index_name(const struct tar_index *index, uint32_t node);
