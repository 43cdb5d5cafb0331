// SPDX-License-Identifier: MIT
//
// Memory that several processes map. The server keeps the frames, and takes all that was derived of
// them back when nobody holds the memory any more. The pages of a memory are neighbours in one
// table of all pages. A frame is made when its page is asked for first, and is cleared when it is
// asked for by others than those that had it before.
#include "badges.h"
#include "handlers.h"

#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <tessera/address.h>
#include <tessera/layouts.h>
#include <tessera/limits/posix_server.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

constexpr uint32_t PAGES_MAX = MEMORY_BYTES_MAX / PAGE_BYTES_MIN;

static struct memory {
    uint32_t count;  // of pages; 0: the entry is free
    uint32_t first;  // page
    uint32_t family; // that it counts for
    uint64_t number;
} memories[MEMORIES_MAX];

static uint64_t made;

static struct page {
    cap_t frame; // 0: not made yet
    bool is_clear;
} pages[PAGES_MAX];

static const struct memory *memory_at(uint32_t page) {
    for (uint32_t i = 0; i < MEMORIES_MAX; i++) {
        if (page >= memories[i].first && page - memories[i].first < memories[i].count) {
            return &memories[i];
        }
    }
    return nullptr;
}

// The first of `count` pages that no memory has.
static status_t find_pages(uint32_t count, uint32_t *out_first) {
    uint32_t end = MEMORY_BYTES_MAX / (uint32_t)startup_info()->page_bytes;
    uint32_t first = 0;
    while (count <= end && first <= end - count) {
        const struct memory *taken = nullptr;
        for (uint32_t i = 0; i < count && taken == nullptr; i++) {
            taken = memory_at(first + i);
        }
        if (taken == nullptr) {
            *out_first = first;
            return STATUS_OK;
        }
        first = taken->first + taken->count;
    }
    return STATUS_NO_MEMORY;
}

static uint32_t pages_of(uint32_t family) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < MEMORIES_MAX; i++) {
        count += memories[i].family == family ? memories[i].count : 0;
    }
    return count;
}

status_t serve_make_memory(struct request *request, uint32_t count, cap_t *out_memory) {
    uint32_t family = member_of(request)->family;
    uint32_t most = MEMORY_BYTES_OF_FAMILY / (uint32_t)startup_info()->page_bytes;
    uint32_t index = 0;
    uint32_t first;
    while (index < MEMORIES_MAX && memories[index].count != 0) {
        index++;
    }
    if (index == MEMORIES_MAX) {
        return STATUS_NO_SPACE;
    }
    status_t status = count > most - pages_of(family) ? STATUS_NO_MEMORY : STATUS_OK;
    if (status == STATUS_OK) {
        status = find_pages(count, &first);
    }
    if (status == STATUS_OK) {
        status = port_pool_open(&ports, BADGE_MEMORY + index, 0, out_memory);
    }
    if (status == STATUS_OK) {
        memories[index] = (struct memory){count, first, family, ++made};
    }
    return status;
}

static status_t clear(cap_t frame) {
    void *address;
    size_t bytes;
    status_t status =
        frame_map_anywhere(frame, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL, &address, &bytes);
    if (status == STATUS_OK) {
        memset(address, 0, bytes);
        status = frame_unmap(frame);
        address_release((uint64_t)address, bytes);
    }
    return status;
}

static status_t make(struct page *page) {
    if (page->is_clear) {
        return STATUS_OK;
    }
    status_t status = page->frame != 0
                          ? clear(page->frame)
                          : object_create(OBJECT_FRAME, startup_info()->page_bytes, &page->frame);
    page->is_clear = status == STATUS_OK;
    return status;
}

static status_t serve_page(struct request *request, uint32_t index, cap_t *out_page) {
    const struct memory *memory = &memories[request->badge - BADGE_MEMORY];
    if (index >= memory->count) {
        return STATUS_BAD_RANGE;
    }
    struct page *page = &pages[memory->first + index];
    status_t status = make(page);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t slot = slot_allocate();
    if (slot == 0) {
        return STATUS_NO_SPACE;
    }
    status = cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, page->frame, RIGHT_READ | RIGHT_WRITE, 0);
    if (status != STATUS_OK) {
        slot_release(slot);
        return status;
    }
    *out_page = slot;
    return STATUS_OK;
}

static status_t serve_number(struct request *request, uint64_t *out_number) {
    *out_number = memories[request->badge - BADGE_MEMORY].number;
    return STATUS_OK;
}

bool memory_is_of(uint64_t number, uint32_t family) {
    for (uint32_t i = 0; i < MEMORIES_MAX; i++) {
        if (memories[i].count != 0 && memories[i].number == number) {
            return memories[i].family == family;
        }
    }
    return false;
}

void memory_port_closed(uint32_t index) {
    struct memory *memory = &memories[index];
    for (uint32_t i = memory->first; i < memory->first + memory->count; i++) {
        if (pages[i].is_clear) {
            (void)cspace_revoke(SLOT_CSPACE, pages[i].frame);
            pages[i].is_clear = false;
        }
    }
    *memory = (struct memory){};
}

const struct posix_memory_server memory_handlers = {.page = serve_page, .number = serve_number};
