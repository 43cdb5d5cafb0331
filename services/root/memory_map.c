// SPDX-License-Identifier: MIT
//
// The memory of the machine. A memory capability is used up from its beginning to its end, so a
// device in the middle of a region is reached by cutting off what lies before it.
#include "memory_map.h"

#include <kernel/memory.h>
#include <tessera/boot_start.h>
#include <tessera/slots.h>

// How far each device region is used up.
static uint64_t device_used[REGIONS_MAX];

static status_t cut(cap_t region, uint64_t size_bytes, uint64_t rights, cap_t *out_memory) {
    cap_t slot = slot_allocate();
    if (slot == 0) {
        return STATUS_NO_SPACE;
    }
    status_t status =
        memory_retype(region, OBJECT_MEMORY, size_bytes, 1, rights, SLOT_CSPACE, slot);
    if (status != STATUS_OK) {
        slot_free(slot);
        return status;
    }
    *out_memory = slot;
    return STATUS_OK;
}

status_t memory_map_take_ram(uint64_t size_bytes, enum ram_kind kind, cap_t *out_memory) {
    uint64_t rights = RIGHT_READ | RIGHT_MANAGE | (kind == RAM_DMA ? RIGHT_DMA : 0);
    status_t status = STATUS_NO_MEMORY;
    for (uint64_t i = 0; i < boot_info()->region_count; i++) {
        const struct boot_region *region = &boot_info()->regions[i];
        if (region->kind != BOOT_REGION_RAM) {
            continue;
        }
        status = cut((cap_t)region->slot, size_bytes, rights, out_memory);
        if (status != STATUS_NO_MEMORY) {
            return status;
        }
    }
    return status;
}

// Whole pages behind the used part of a region of RAM.
static uint64_t rest_of(const struct boot_region *region) {
    uint64_t size_bytes, used_bytes, is_device;
    if (region->kind != BOOT_REGION_RAM ||
        memory_info((cap_t)region->slot, &size_bytes, &used_bytes, &is_device) != STATUS_OK) {
        return 0;
    }
    return (size_bytes - used_bytes) & ~(boot_info()->page_bytes - 1);
}

status_t memory_map_take_rest(cap_t *out_memory) {
    uint64_t most = 0;
    cap_t region = 0;
    for (uint64_t i = 0; i < boot_info()->region_count; i++) {
        uint64_t rest = rest_of(&boot_info()->regions[i]);
        if (rest > most) {
            most = rest;
            region = (cap_t)boot_info()->regions[i].slot;
        }
    }
    return most == 0 ? STATUS_NO_MEMORY : cut(region, most, RIGHT_READ | RIGHT_MANAGE, out_memory);
}

static status_t take_from(uint64_t index, uint64_t offset, uint64_t size_bytes, cap_t *out_memory) {
    cap_t region = (cap_t)boot_info()->regions[index].slot;
    uint64_t rights = RIGHT_READ | RIGHT_MANAGE;
    if (offset > device_used[index]) {
        cap_t gap; // kept for ever: nobody has asked for these registers
        status_t status = cut(region, offset - device_used[index], rights, &gap);
        if (status != STATUS_OK) {
            return status;
        }
    }
    status_t status = cut(region, size_bytes, rights, out_memory);
    if (status == STATUS_OK) {
        device_used[index] = offset + size_bytes;
    }
    return status;
}

status_t memory_map_take_device(uint64_t base, uint64_t size_bytes, cap_t *out_memory) {
    for (uint64_t i = 0; i < boot_info()->region_count; i++) {
        const struct boot_region *region = &boot_info()->regions[i];
        if (region->kind != BOOT_REGION_DEVICE || base < region->spec_base) {
            continue;
        }
        uint64_t offset = base - region->spec_base;
        if (offset >= device_used[i] && offset < region->size_bytes) {
            uint64_t there_bytes = region->size_bytes - offset;
            return take_from(i, offset, size_bytes < there_bytes ? size_bytes : there_bytes,
                             out_memory);
        }
    }
    return STATUS_NOT_FOUND;
}

void memory_map_usage(uint64_t *out_total_bytes, uint64_t *out_free_bytes) {
    uint64_t total = 0;
    uint64_t used = 0;
    for (uint64_t i = 0; i < boot_info()->region_count; i++) {
        const struct boot_region *region = &boot_info()->regions[i];
        uint64_t size_bytes, used_bytes, is_device;
        if (region->kind == BOOT_REGION_RAM &&
            memory_info((cap_t)region->slot, &size_bytes, &used_bytes, &is_device) == STATUS_OK) {
            total += size_bytes;
            used += used_bytes;
        }
    }
    *out_total_bytes = total;
    *out_free_bytes = total - used;
}
