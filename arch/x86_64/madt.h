// SPDX-License-Identifier: MIT
//
// Which cores there are, as firmware tells in ACPI's tables: the way from the root pointer to the
// MADT and its list of local APICs (ACPI 6.5, 5.2.5 to 5.2.8, 5.2.12). Nothing that stands in a
// table is believed before it is checked; a table that is wrong counts as none.
#pragma once

#include <stdint.h>

// Physical memory from address 0 on, where the parser can read it.
struct physical_view {
    const uint8_t *bytes;
    uint64_t length;
};

// The identifiers of the cores that are ready to be started, in the order of the table, each once:
// as many as `out_ids` has room for. 0: there is no table that is right.
unsigned madt_core_ids(const struct physical_view *memory, uint64_t root_pointer, uint32_t *out_ids,
                       unsigned capacity);
