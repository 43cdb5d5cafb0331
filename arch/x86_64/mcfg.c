// SPDX-License-Identifier: MIT
#include "mcfg.h"

constexpr unsigned mcfg_entries = 44;
constexpr unsigned entry_bytes = 16;
constexpr unsigned entry_segment = 8; // offsets
constexpr unsigned entry_first_bus = 10;
constexpr unsigned entry_last_bus = 11;
constexpr uint64_t bus_bytes = 1 << 20;

static const char *read_entry(const uint8_t *entry, struct mcfg_place *out_place);

const char *mcfg_read(const struct acpi_table *mcfg, struct mcfg_place *out_place) {
    if (mcfg->length < mcfg_entries || (mcfg->length - mcfg_entries) % entry_bytes != 0) {
        return "an entry is cut off";
    }
    struct mcfg_place found = {};
    for (uint64_t at = mcfg_entries; at < mcfg->length; at += entry_bytes) {
        const uint8_t *entry = mcfg->bytes + at;
        if (acpi_number(entry + entry_segment, 2) != 0 || entry[entry_first_bus] != 0) {
            continue;
        }
        if (found.size_bytes != 0) {
            return "bus 0 is in two places";
        }
        const char *fault = read_entry(entry, &found);
        if (fault != nullptr) {
            return fault;
        }
    }
    if (found.size_bytes == 0) {
        return "bus 0 is nowhere";
    }
    *out_place = found;
    return nullptr;
}

static const char *read_entry(const uint8_t *entry, struct mcfg_place *out_place) {
    uint64_t base = acpi_number(entry, 8);
    uint64_t size_bytes = (entry[entry_last_bus] + 1) * bus_bytes;
    if (base == 0 || base % bus_bytes != 0 || base > UINT64_MAX - size_bytes) {
        return "bus 0 is at an address that cannot be";
    }
    *out_place = (struct mcfg_place){.base = base, .size_bytes = size_bytes};
    return nullptr;
}
