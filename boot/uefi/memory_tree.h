// SPDX-License-Identifier: MIT
//
// A flattened device tree that tells nothing but RAM: what a kernel is told that learns of memory
// from a tree, on machines whose firmware has no tree or has a map of memory that knows better.
#pragma once

#include <stdint.h>
#include "memory_map.h"

// Writes a tree with a /memory node for each range of RAM of the map. Ranges without room are not
// told: less memory, no harm. Returns how many bytes it has; 0 if there is no room for any tree.
uint64_t memory_tree_write(const struct memory_map *map, uint8_t *out, uint64_t room_bytes);
