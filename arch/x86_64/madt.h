// SPDX-License-Identifier: MIT
//
// Which cores there are, as firmware tells in ACPI's MADT, a list of local APICs
// (ACPI 6.5, 5.2.12).
#pragma once

#include "acpi.h"

// The identifiers of the cores that are ready to be started, in the order of the table, each once:
// as many as `out_ids` has room for. Null, or why nothing is read beyond some entry.
[[nodiscard]] const char *madt_core_ids(const struct acpi_table *madt, uint32_t *out_ids,
                                        unsigned capacity, unsigned *out_count);
