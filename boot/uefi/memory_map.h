// SPDX-License-Identifier: MIT
//
// The firmware's map of memory, and what it means for the kernel: ranges of one use, in order of
// address, neighbours joined. No firmware is needed to read a map, so this part runs on the build
// machine too.
#pragma once

#include <stdint.h>
#include "uefi.h"

// Descriptors as the firmware wrote them.
struct memory_map {
    const uint8_t *descriptors;
    uint64_t bytes;
    uint64_t descriptor_bytes; // from one to the next
};

// What the kernel may do with memory once boot services have ended.
enum memory_use : uint32_t {
    MEMORY_RAM,      // the loader's and the boot services' too
    MEMORY_ACPI,     // RAM when ACPI's tables have been read
    MEMORY_NVS,      // ACPI's, kept through sleep
    MEMORY_UNUSABLE, // broken
    MEMORY_RESERVED, // everything else
};

struct memory_range {
    uint64_t start;
    uint64_t end;
    enum memory_use use;
};

// Steps through the ranges from the lowest address on. Before the first step `range` is all zeros;
// each step replaces it by the next one. False if there is none.
bool memory_map_next(const struct memory_map *map, struct memory_range *range);

// The first descriptor that holds any byte from `start` to before `end` and is not free; null if
// there is none.
const struct uefi_memory_descriptor *memory_map_taken(const struct memory_map *map, uint64_t start,
                                                      uint64_t end);
