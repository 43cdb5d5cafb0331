// SPDX-License-Identifier: MIT
//
// Enters the kernel as Linux is entered (Documentation/arch/arm64/booting.rst): MMU and data cache
// off, the image cleaned to memory, X0 = device tree or 0. The exception level stays the
// firmware's.
#include <handoff.h>

// leave.S.
void cache_clean(uint64_t start, uint64_t end);
void cache_forget_instructions(void);
[[noreturn]] void leave(uint64_t device_tree, uint64_t entry);
extern const uint8_t leave_start[];
extern const uint8_t leave_end[];

uint64_t handoff_address_limit(void) {
    return 1ull << 48;
}

bool handoff_prepare(void) {
    return true;
}

void handoff_sync_code(const struct kernel_image *image) {
    cache_clean(image->start, image->end);
    cache_forget_instructions();
}

void handoff_enter(const struct kernel_image *image, const struct firmware_tables *tables,
                   const struct memory_map *) {
    cache_clean((uint64_t)leave_start, (uint64_t)leave_end);
    leave(tables->device_tree, image->entry);
}
