// SPDX-License-Identifier: MIT
//
// Enters the kernel as Linux is entered (Documentation/arch/arm64/booting.rst): MMU and data cache
// off, the image cleaned to memory, X0 = a device tree, which is the firmware's map of memory as
// one. The exception level stays the firmware's.
#include <handoff.h>

#include <memory_tree.h>
#include <pages.h>

constexpr uint64_t tree_room_bytes = 64 * 1024;

// leave.S.
void cache_clean(uint64_t start, uint64_t end);
void cache_forget_instructions(void);
[[noreturn]] void leave(uint64_t device_tree, uint64_t entry);
extern const uint8_t leave_start[];
extern const uint8_t leave_end[];

static uint8_t *tree;

uint64_t handoff_address_limit(void) {
    return 1ull << 48;
}

bool handoff_prepare(void) {
    tree = pages_take(tree_room_bytes);
    return tree != nullptr;
}

void handoff_sync_code(const struct kernel_image *image) {
    cache_clean(image->start, image->end);
    cache_forget_instructions();
}

void handoff_enter(const struct kernel_image *image, uint64_t, const struct memory_map *map) {
    uint64_t tree_bytes = memory_tree_write(map, tree, tree_room_bytes);
    cache_clean((uint64_t)tree, (uint64_t)tree + tree_bytes);
    cache_clean((uint64_t)leave_start, (uint64_t)leave_end);
    leave((uint64_t)tree, image->entry);
}
