// SPDX-License-Identifier: MIT
//
// RAM in a flattened device tree (Devicetree Specification 0.4, chapters 3.4, 3.5 and 5), as a
// loader hands it over. Everything else that the kernel knows of its board stands in the board's
// specification. Nothing of the tree is trusted: no read goes beyond `room_bytes`, and each of its
// bytes is looked at a bounded number of times.
#pragma once

#include <stdint.h>

// Whether there is one at all: its first word. At least 4 bytes.
bool device_tree_is_there(const uint8_t *tree);

// Adds (ram.h) what nodes of device_type `memory` have, and removes what is reserved. Null, or what
// is wrong with the tree; some of it may have been added then.
const char *device_tree_ram(const uint8_t *tree, uint64_t room_bytes);
