// SPDX-License-Identifier: MIT
//
// What a loader tells the kernel by PVH (Xen's direct boot ABI, xen/include/public/arch-x86/hvm/
// start_info.h, version 1): EBX holds the physical address of the first structure. It lies in RAM
// and belongs to nobody, as everything that it points to.
#pragma once

#include <stdint.h>

constexpr uint32_t START_INFO_MAGIC = 0x336ec578;
constexpr uint32_t START_INFO_VERSION = 1; // the first one with a memory map

struct start_info {
    uint32_t magic;
    uint32_t version;
    uint32_t flags;
    uint32_t module_count;
    uint64_t modules;
    uint64_t command_line;
    uint64_t rsdp; // ACPI's root pointer; 0: not told
    uint64_t memory_map;
    uint32_t memory_map_entries;
    uint32_t reserved;
};
static_assert(sizeof(struct start_info) == 56);

// Numbered as ACPI 6.4, 15 (table 15.4).
enum start_info_memory : uint32_t {
    START_INFO_MEMORY_RAM = 1,
    START_INFO_MEMORY_RESERVED = 2,
    START_INFO_MEMORY_ACPI = 3,
    START_INFO_MEMORY_NVS = 4,
    START_INFO_MEMORY_UNUSABLE = 5,
};

struct start_info_range {
    uint64_t base;
    uint64_t size_bytes;
    uint32_t type;
    uint32_t reserved;
};
static_assert(sizeof(struct start_info_range) == 24);
