// SPDX-License-Identifier: MIT
//
// What of the physical memory root gets: RAM around the kernel's
// image, less what boot has carved for itself, the bundle, and the board's device ranges.
#include <kernel/boot.h>

#include <kernel/capability.h>
#include <kernel/cspace.h>
#include <kernel/debug.h>
#include <kernel/devices.h>
#include <kernel/ram.h>
#include <board.h>
#include <object_table.h>

// A stretch of RAM is cut by the image into at most two pieces, the second of them behind it.
constexpr unsigned PIECES_PER_RANGE = 2;

static paddr_t round_down(paddr_t address) {
    return address & ~(arch_page_bytes() - 1);
}

// Piece 0 lies before the image, piece 1 behind it; either may be empty.
static struct carve piece_of(struct ram_range range, unsigned index) {
    paddr_t start = page_round_up(range.base);
    paddr_t end = round_down(range.base + range.size_bytes);
    paddr_t image_start = round_down(arch_kernel_to_physical(kernel_image_start));
    paddr_t image_end = page_round_up(arch_kernel_to_physical(kernel_image_end));
    bool holds_image = image_start < end && image_end > start;
    if (!holds_image) {
        return index == 0 ? (struct carve){start, end} : (struct carve){end, end};
    }
    return index == 0 ? (struct carve){start, image_start} : (struct carve){image_end, end};
}

struct carve regions_largest_piece(void) {
    struct carve largest = {};
    for (unsigned i = 0; i < ram_count() * PIECES_PER_RANGE; i++) {
        struct carve piece = piece_of(ram_range(i / PIECES_PER_RANGE), i % PIECES_PER_RANGE);
        if (piece.end - piece.base > largest.end - largest.base) {
            largest = piece;
        }
    }
    return largest;
}

void *carve_take(struct carve *carve, uint64_t bytes, uint64_t align) {
    ASSERT(bytes < carve->end - carve->base);
    carve->end = (carve->end - bytes) & ~(align - 1);
    ASSERT(carve->end >= carve->base);
    void *memory = arch_physical_to_kernel(carve->end);
    arch_zero(memory, bytes);
    return memory;
}

static void add_region(struct boot_info *info, struct cspace *cspace, paddr_t base, paddr_t end,
                       unsigned kind) {
    if (end <= base) {
        return;
    }
    ASSERT(info->region_count < REGIONS_MAX);
    uint64_t number = BOOT_SLOT_FIRST_REGION + info->region_count;
    struct slot *slot = cspace_slot_to_fill(cspace, number);
    uint64_t word1 =
        slot_word1(OBJECT_MEMORY, object_find(OBJECT_MEMORY)->rights, kind == BOOT_REGION_DEVICE);
    capability_create(slot, nullptr, memory_word0(base, end - base), word1);
    derivation_insert_peer(slot, cspace_slot(cspace, SLOT_CSPACE));
    info->regions[info->region_count] = (struct boot_region){
        .base = base, .size_bytes = end - base, .kind = kind, .slot = number, .spec_base = base};
    info->region_count++;
}

void regions_give(struct boot_info *info, struct cspace *cspace, const struct carve *carve) {
    for (unsigned i = 0; i < ram_count() * PIECES_PER_RANGE; i++) {
        struct carve piece = piece_of(ram_range(i / PIECES_PER_RANGE), i % PIECES_PER_RANGE);
        bool is_carved = piece.base == carve->base;
        add_region(info, cspace, piece.base, is_carved ? round_down(carve->end) : piece.end,
                   BOOT_REGION_RAM);
    }
    for (unsigned i = 0; i < BOARD_DEVICE_COUNT; i++) {
        struct device_range range = devices_range(i);
        add_region(info, cspace, range.base, range.base + range.size_bytes, BOOT_REGION_DEVICE);
        info->regions[info->region_count - 1].spec_base = range.spec_base;
    }
    add_region(info, cspace, regions_bundle_base(),
               page_round_up(arch_kernel_to_physical(bundle_end)), BOOT_REGION_BUNDLE);
    info->first_free_slot = BOOT_SLOT_FIRST_REGION + info->region_count;
}

paddr_t regions_bundle_base(void) {
    return round_down(arch_kernel_to_physical(bundle_start));
}
