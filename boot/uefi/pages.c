// SPDX-License-Identifier: MIT
#include "pages.h"

enum { TAKEN_MAX = 8 };

static struct {
    struct uefi_boot_services *services;
    struct {
        uint64_t start;
        uint64_t pages;
    } taken[TAKEN_MAX];
    unsigned count;
} pages;

static bool take(enum uefi_allocate how, uint64_t bytes, uint64_t *address) {
    uint64_t count = bytes / UEFI_PAGE_BYTES + (bytes % UEFI_PAGE_BYTES != 0 ? 1 : 0);
    if (pages.count == TAKEN_MAX ||
        pages.services->allocate_pages(how, UEFI_MEMORY_LOADER_DATA, count, address) !=
            UEFI_SUCCESS) {
        return false;
    }
    pages.taken[pages.count].start = *address;
    pages.taken[pages.count++].pages = count;
    return true;
}

void pages_init(struct uefi_boot_services *services) {
    pages.services = services;
}

void *pages_take(uint64_t bytes) {
    uint64_t address = 0;
    return take(UEFI_ALLOCATE_ANY, bytes, &address) ? (void *)address : nullptr;
}

void *pages_take_below(uint64_t bytes, uint64_t highest) {
    uint64_t address = highest;
    return take(UEFI_ALLOCATE_BELOW, bytes, &address) ? (void *)address : nullptr;
}

bool pages_take_at(uint64_t start, uint64_t end) {
    return take(UEFI_ALLOCATE_AT, end - start, &start);
}

void pages_give_back(void) {
    while (pages.count > 0) {
        pages.count--;
        (void)pages.services->free_pages(pages.taken[pages.count].start,
                                         pages.taken[pages.count].pages);
    }
}
