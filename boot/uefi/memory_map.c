// SPDX-License-Identifier: MIT
//
// A map has some hundred descriptors at most, in no order that the firmware promises; so each step
// looks through all of them and nothing is sorted.
#include "memory_map.h"

static uint64_t descriptor_count(const struct memory_map *map);
static const struct uefi_memory_descriptor *descriptor_at(const struct memory_map *map,
                                                          uint64_t index);
static uint64_t descriptor_end(const struct uefi_memory_descriptor *descriptor);
static enum memory_use use_of(uint32_t type);
static const struct uefi_memory_descriptor *lowest_from(const struct memory_map *map,
                                                        uint64_t address);

bool memory_map_next(const struct memory_map *map, struct memory_range *range) {
    const struct uefi_memory_descriptor *first = lowest_from(map, range->end);
    if (first == nullptr) {
        return false;
    }
    range->start = first->physical;
    range->end = descriptor_end(first);
    range->use = use_of(first->type);
    const struct uefi_memory_descriptor *next = lowest_from(map, range->end);
    while (next != nullptr && next->physical == range->end && use_of(next->type) == range->use) {
        range->end = descriptor_end(next);
        next = lowest_from(map, range->end);
    }
    return true;
}

const struct uefi_memory_descriptor *memory_map_taken(const struct memory_map *map, uint64_t start,
                                                      uint64_t end) {
    for (uint64_t i = 0; i < descriptor_count(map); i++) {
        const struct uefi_memory_descriptor *descriptor = descriptor_at(map, i);
        bool is_there = descriptor->physical < end && start < descriptor_end(descriptor);
        if (is_there && descriptor->type != UEFI_MEMORY_CONVENTIONAL) {
            return descriptor;
        }
    }
    return nullptr;
}

static uint64_t descriptor_count(const struct memory_map *map) {
    return map->descriptor_bytes == 0 ? 0 : map->bytes / map->descriptor_bytes;
}

static const struct uefi_memory_descriptor *descriptor_at(const struct memory_map *map,
                                                          uint64_t index) {
    return (const void *)(map->descriptors + index * map->descriptor_bytes);
}

static uint64_t descriptor_end(const struct uefi_memory_descriptor *descriptor) {
    return descriptor->physical + descriptor->pages * UEFI_PAGE_BYTES;
}

// UEFI 2.10, table 7.10: memory usage after ExitBootServices().
static enum memory_use use_of(uint32_t type) {
    switch (type) {
    case UEFI_MEMORY_LOADER_CODE:
    case UEFI_MEMORY_LOADER_DATA:
    case UEFI_MEMORY_BOOT_CODE:
    case UEFI_MEMORY_BOOT_DATA:
    case UEFI_MEMORY_CONVENTIONAL:
        return MEMORY_RAM;
    case UEFI_MEMORY_ACPI_RECLAIM:
        return MEMORY_ACPI;
    case UEFI_MEMORY_ACPI_NVS:
        return MEMORY_NVS;
    case UEFI_MEMORY_UNUSABLE:
        return MEMORY_UNUSABLE;
    default:
        return MEMORY_RESERVED;
    }
}

// Empty descriptors are no memory.
static const struct uefi_memory_descriptor *lowest_from(const struct memory_map *map,
                                                        uint64_t address) {
    const struct uefi_memory_descriptor *lowest = nullptr;
    for (uint64_t i = 0; i < descriptor_count(map); i++) {
        const struct uefi_memory_descriptor *descriptor = descriptor_at(map, i);
        bool counts = descriptor->physical >= address && descriptor->pages > 0;
        if (counts && (lowest == nullptr || descriptor->physical < lowest->physical)) {
            lowest = descriptor;
        }
    }
    return lowest;
}
