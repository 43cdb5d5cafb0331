// SPDX-License-Identifier: MIT
//
// Mapping granted device and DMA memory: retyped into page frames in rising order, mapped in a row.
#include <tessera/device.h>

#include <kernel/frame.h>
#include <kernel/memory.h>
#include <tessera/address.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

struct row {
    cap_t first;
    uint32_t pages; // of page_bytes
    uint64_t page_bytes;
    uint64_t address;
};

static status_t map_row(cap_t memory, size_t bytes, uint32_t cache, uint64_t page_bytes,
                        struct row *out) {
    uint32_t pages = (uint32_t)((bytes + page_bytes - 1) / page_bytes);
    cap_t first = slot_allocate_row(pages);
    uint64_t address = address_reserve(pages * page_bytes, page_bytes);
    if (first == 0 || address == 0) {
        return STATUS_NO_SPACE;
    }
    for (uint32_t i = 0; i < pages; i++) {
        status_t status =
            memory_retype(memory, OBJECT_FRAME, page_bytes, 1, 0, SLOT_CSPACE, first + i);
        if (status == STATUS_OK) {
            status =
                frame_map_at(first + i, address + i * page_bytes, RIGHT_READ | RIGHT_WRITE, cache);
        }
        if (status != STATUS_OK) {
            return status; // a driver without its memory ends; its slots go with it
        }
    }
    *out = (struct row){first, pages, page_bytes, address};
    return STATUS_OK;
}

status_t device_map(cap_t device_memory, size_t bytes, void **out_address) {
    uint64_t large = startup_info()->large_page_bytes;
    bool is_large = bytes > 0 && bytes % large == 0;
    struct row row;
    status_t status = map_row(device_memory, bytes, CACHE_MODE_DEVICE,
                              is_large ? large : startup_info()->page_bytes, &row);
    if (status == STATUS_OK) {
        *out_address = (void *)row.address;
    }
    return status;
}

status_t dma_map(cap_t dma_memory, size_t bytes, void **out_address, uint64_t *out_physical) {
    struct row row;
    status_t status =
        map_row(dma_memory, bytes, CACHE_MODE_NORMAL, startup_info()->page_bytes, &row);
    uint64_t base = 0;
    for (uint32_t i = 0; status == STATUS_OK && i < row.pages; i++) {
        uint64_t physical;
        status = frame_physical(row.first + i, &physical);
        if (status == STATUS_OK && i == 0) {
            base = physical;
        } else if (status == STATUS_OK && physical != base + i * row.page_bytes) {
            status = STATUS_BAD_ARGUMENT;
        }
    }
    if (status == STATUS_OK) {
        *out_address = (void *)row.address;
        *out_physical = base;
    }
    return status;
}
