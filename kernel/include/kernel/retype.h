// SPDX-License-Identifier: MIT
//
// What objects take from memory, and how they begin. Sizes are those of idl/kernel/objects.yaml.
#pragma once

#include <kernel/slot.h>

// Bytes of one object; 0 if the type cannot be made from memory or `size` does not fit it.
uint64_t retype_object_bytes(unsigned type, uint64_t size);

// Offset in `memory` at which the next object of that type and size begins.
uint64_t retype_object_start(const struct slot *memory, unsigned type, uint64_t object_bytes);

// Make one object at `base` and its first capability, a child of `memory`. RAM was zeroed, unless
// it becomes memory.
void retype_make(struct slot *slot, struct slot *memory, unsigned type, paddr_t base,
                 uint64_t object_bytes);
