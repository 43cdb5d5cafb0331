// SPDX-License-Identifier: MIT
//
// Where PCI's configuration space is, as firmware tells in ACPI's MCFG (PCI Firmware Specification
// 3.3, 4.1.2).
#pragma once

#include "acpi.h"

struct mcfg_place {
    uint64_t base; // of bus 0
    uint64_t size_bytes;
};

// The place of segment 0, from bus 0 on. Null, or what is wrong with the table.
[[nodiscard]] const char *mcfg_read(const struct acpi_table *mcfg, struct mcfg_place *out_place);
