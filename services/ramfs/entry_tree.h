// SPDX-License-Identifier: MIT
// The names of a directory, as a search tree balanced by weight: finding, adding, removing and
// counting off take a number of steps that grows with the logarithm of how many there are.
#pragma once

#include "record_pool.h"

#include <filesystem/filesystem.h>
#include <tessera/wire.h>

constexpr uint32_t ENTRY_NONE = 0;

// A name in a directory.
struct entry {
    uint32_t node;
    uint32_t count; // of the subtree that begins here
    uint32_t left;  // names before this one
    uint32_t right;
    uint8_t name_length;
    char name[FILESYSTEM_NAME_MAX];
};

// `root` is ENTRY_NONE for no names at all.
uint32_t entry_tree_find(const struct record_pool *entries, uint32_t root, struct text name);
uint32_t entry_tree_at(const struct record_pool *entries, uint32_t root, uint64_t position);

// The first name behind `name`, which need not be there.
uint32_t entry_tree_after(const struct record_pool *entries, uint32_t root, struct text name);

// `entry` has its name and node; the name is not in the tree. Returns the new root.
uint32_t entry_tree_add(const struct record_pool *entries, uint32_t root, uint32_t entry);

// `entry` is in the tree, and is not freed. Returns the new root.
uint32_t entry_tree_remove(const struct record_pool *entries, uint32_t root, uint32_t entry);

struct entry *entry_of(const struct record_pool *entries, uint32_t entry);
struct text entry_name(const struct record_pool *entries, uint32_t entry);
