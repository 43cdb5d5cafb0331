// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/object_table.h.j2
// Command: ./tessera gen
//
// What the kernel knows of each type of object.
#pragma once

#include <stdint.h>
#include <tessera/objects.h>

enum object_size_kind {
    OBJECT_SIZE_NONE,     // is not made from memory
    OBJECT_SIZE_VARIABLE, // the size is given when it is made
    OBJECT_SIZE_BYTES,    // `size` bytes
    OBJECT_SIZE_PAGES,    // `size` pages of the board
    OBJECT_SIZE_SLOTS,    // `size` bytes for each slot
};

struct object_row {
    const char *name;
    uint8_t rights;  // rights that a capability of it may carry
    bool can_retype; // may be made from memory
    bool can_copy;   // its capabilities may be copied and minted
    enum object_size_kind size_kind;
    uint32_t size;
};

// The row of an object type; null if there is none.
[[nodiscard]] const struct object_row *object_find(uint32_t object_type);
