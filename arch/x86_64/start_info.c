// SPDX-License-Identifier: MIT
#include "start_info.h"

#include <arch/start_info.h>
#include <kernel/arch.h>
#include <kernel/ram.h>
#include "kernel_map.h"

constexpr uint32_t entries_max = 1024;

// Null unless all of it lies in the memory that is mapped early.
static const void *early(paddr_t base, uint64_t bytes) {
    bool is_mapped = base != 0 && base < early_window_bytes && bytes <= early_window_bytes - base;
    return is_mapped ? arch_physical_to_kernel(base) : nullptr;
}

void start_info_find_ram(paddr_t start_info) {
    const struct start_info *info = early(start_info, sizeof(*info));
    if (info == nullptr || info->magic != START_INFO_MAGIC || info->version < START_INFO_VERSION ||
        info->memory_map_entries == 0) {
        ram_settle_untold();
        return;
    }
    uint32_t count = info->memory_map_entries;
    const struct start_info_range *map =
        count <= entries_max ? early(info->memory_map, count * sizeof(*map)) : nullptr;
    if (map == nullptr) {
        ram_settle("the memory map is too long, or not where it can be read");
        return;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (map[i].type == START_INFO_MEMORY_RAM) {
            ram_add(map[i].base, map[i].size_bytes);
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        if (map[i].type != START_INFO_MEMORY_RAM) {
            ram_remove(map[i].base, map[i].size_bytes);
        }
    }
    ram_settle(nullptr);
}

uint64_t start_info_root_pointer(paddr_t start_info) {
    const struct start_info *info = early(start_info, sizeof(*info));
    return info != nullptr && info->magic == START_INFO_MAGIC ? info->rsdp : 0;
}
