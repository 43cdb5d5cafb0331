// SPDX-License-Identifier: MIT
// Where the readers of directories are. A cookie stands for the name that was told last, so names
// that come and go between two portions move nobody. Only so many of them are remembered: a reader
// who is slower than all others goes on at the position where it was.
#pragma once

#include "node_store.h"

constexpr uint32_t LISTINGS_MAX = 64;

struct listing {
    uint32_t directory;
    uint16_t generation;
    uint8_t name_length;
    char name[FILESYSTEM_NAME_MAX]; // told last
};

struct listings {
    struct listing listings[LISTINGS_MAX];
    uint32_t next;
};

// A cookie for a reader that was told `entry` of the directory last; `position` is that of the
// next. Not 0, and below 2^48.
uint64_t listings_remember(struct listings *listings, const struct node_store *store,
                           uint32_t directory, uint32_t entry, uint64_t position);

// The entry that comes next, or ENTRY_NONE, and its position. Cookie 0: the first.
uint32_t listings_go_on(const struct listings *listings, const struct node_store *store,
                        uint32_t directory, uint64_t cookie, uint64_t *out_position);
