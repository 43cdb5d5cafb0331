// SPDX-License-Identifier: MIT
//
// The start of the first process: from what the kernel tells to what every program is told.
#include <tessera/boot_start.h>

#include <kernel/memory.h>
#include <tessera/errors.h>
#include <tessera/objects.h>
#include <tessera/runtime.h>

// Room for mappings: as much as any program gets, and below the end of user space of every
// architecture.
constexpr uint64_t HEAP_BYTES = (uint64_t)8 << 30;

static const struct boot_info *own_boot_info;

const struct boot_info *boot_info(void) {
    return own_boot_info;
}

const struct boot_region *boot_largest_ram(void) {
    const struct boot_region *largest = nullptr;
    for (uint64_t i = 0; i < own_boot_info->region_count; i++) {
        const struct boot_region *region = &own_boot_info->regions[i];
        if (region->kind == BOOT_REGION_RAM &&
            (largest == nullptr || region->size_bytes > largest->size_bytes)) {
            largest = region;
        }
    }
    return largest;
}

void boot_start(const struct boot_info *info, uint64_t memory_bytes) {
    static struct startup_info startup;
    if (info->magic != BOOT_MAGIC || info->abi_version != ABI_VERSION) {
        program_exit(STATUS_BAD_ARGUMENT);
    }
    own_boot_info = info;
    thread_block_prepare(info->buffer_address);
    startup = (struct startup_info){
        .magic = STARTUP_MAGIC,
        .abi_version = ABI_VERSION,
        .page_bytes = info->page_bytes,
        .large_page_bytes = info->large_page_bytes,
        .buffer_address = info->buffer_address,
        .heap_address = info->heap_address,
        .heap_limit = info->heap_address + HEAP_BYTES,
        .user_end = info->user_end,
        .counter_hz = info->counter_hz,
        .memory_bytes = memory_bytes,
        .first_free_slot = info->first_free_slot,
        .slot_count = ROOT_CSPACE_SLOTS,
    };
    const struct boot_region *ram = boot_largest_ram();
    status_t status = STATUS_NO_MEMORY;
    if (ram != nullptr) {
        status = memory_retype((cap_t)ram->slot, OBJECT_MEMORY, memory_bytes, 1, 0, SLOT_CSPACE,
                               SLOT_MEMORY);
    }
    if (status != STATUS_OK) {
        program_exit(status);
    }
    runtime_init(&startup);
}
