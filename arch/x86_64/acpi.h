// SPDX-License-Identifier: MIT
//
// ACPI's tables where firmware has left them: the way from the root pointer to a table (ACPI 6.5,
// 5.2.5 to 5.2.8). Nothing that stands in a table is believed before it is checked.
#pragma once

#include <stdint.h>

// Physical memory from address 0 on, where the parser can read it.
struct physical_view {
    const uint8_t *bytes;
    uint64_t length;
};

// Its sum is right, and all of it is in view.
struct acpi_table {
    const uint8_t *bytes;
    uint64_t length;
};

// What stands in front of every table.
constexpr unsigned ACPI_HEADER_BYTES = 36;

// The first sound table of a signature of four letters. Null: `out_table` has it, or no bytes if
// there is none. Otherwise what is wrong with the tables that there are. `root_pointer` 0: nobody
// told of any.
[[nodiscard]] const char *acpi_find(const struct physical_view *memory, uint64_t root_pointer,
                                    const char *signature, struct acpi_table *out_table);

// A field of up to 8 bytes. Fields are not aligned.
uint64_t acpi_number(const uint8_t *field, unsigned bytes);
