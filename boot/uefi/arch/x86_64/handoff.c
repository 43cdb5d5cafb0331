// SPDX-License-Identifier: MIT
//
// Enters the kernel by PVH: 32-bit protected mode, paging off, EBX = start information, which holds
// ACPI's root pointer and the memory map. The way down from 64-bit mode is a page of code below 4
// GiB, which leave.S holds.
#include <handoff.h>

#include <arch/start_info.h>
#include <pages.h>

constexpr uint64_t highest = UINT32_MAX;          // what 32-bit mode reaches
constexpr uint64_t told_highest = (1u << 30) - 1; // what the kernel reaches at first
constexpr unsigned range_max = 512;

// Filled in at the end.
struct handover {
    struct start_info info;
    struct start_info_range ranges[range_max];
};

// leave.S: position-independent code and its data. Entered with its own address, the kernel's entry
// and the start information.
extern const uint8_t leave_start[];
extern const uint8_t leave_end[];
typedef void leave_t(uint64_t page, uint64_t entry, uint64_t start_info);

static struct handover *handover;
static uint8_t *leave_page;

static const uint32_t types[] = {
    [MEMORY_RAM] = START_INFO_MEMORY_RAM,           [MEMORY_ACPI] = START_INFO_MEMORY_ACPI,
    [MEMORY_NVS] = START_INFO_MEMORY_NVS,           [MEMORY_UNUSABLE] = START_INFO_MEMORY_UNUSABLE,
    [MEMORY_RESERVED] = START_INFO_MEMORY_RESERVED,
};

uint64_t handoff_address_limit(void) {
    return highest + 1;
}

bool handoff_prepare(void) {
    handover = pages_take_below(sizeof(*handover), told_highest);
    leave_page = pages_take_below((uint64_t)(leave_end - leave_start), highest);
    if (handover == nullptr || leave_page == nullptr) {
        return false;
    }
    __builtin_memcpy(leave_page, leave_start, (uint64_t)(leave_end - leave_start));
    return true;
}

// Processors of this architecture see their own writes.
void handoff_sync_code(const struct kernel_image *) {
}

// A range that has no room any more is not told: less memory, no harm.
static void fill_in(uint64_t acpi_root, const struct memory_map *map) {
    unsigned count = 0;
    struct memory_range range = {};
    while (count < range_max && memory_map_next(map, &range)) {
        handover->ranges[count++] = (struct start_info_range){
            .base = range.start, .size_bytes = range.end - range.start, .type = types[range.use]};
    }
    handover->info = (struct start_info){
        .magic = START_INFO_MAGIC,
        .version = START_INFO_VERSION,
        .rsdp = acpi_root,
        .memory_map = (uint64_t)handover->ranges,
        .memory_map_entries = count,
    };
}

void handoff_enter(const struct kernel_image *image, uint64_t acpi_root,
                   const struct memory_map *map) {
    fill_in(acpi_root, map);
    ((leave_t *)(uint64_t)leave_page)((uint64_t)leave_page, image->entry, (uint64_t)handover);
    __builtin_unreachable();
}
