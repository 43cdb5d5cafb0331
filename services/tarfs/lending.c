// SPDX-License-Identifier: MIT
//
// What clients get is minted from the page's own capability, so the kernel says whether anybody has
// one: nobody has to tell that a page is not mapped any more, and nobody can keep it from others
// but by having it.
#include "lending.h"

#include "mount.h"

#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

enum {
    PAGES_MAX = 1024,
    LISTS = 256,
};

constexpr uint64_t MEMORY_KEPT = UINT64_C(256) * 1024; // for files that are opened

constexpr uint16_t NONE = 0; // entry 0 is no page

static struct page {
    uint32_t node; // TAR_NODE_NONE: it holds no page of a file
    uint16_t next; // of its list
    uint64_t index;
    cap_t frame;
    uint8_t *bytes;
} pages[PAGES_MAX + 1];

static uint16_t lists[LISTS];
static uint32_t made; // pages that have memory: the first ones
static uint32_t hand; // the page that was looked at last when room was wanted

static uint16_t *list_of(uint32_t node, uint64_t index) {
    return &lists[(node + index) % LISTS];
}

static struct page *find(uint32_t node, uint64_t index) {
    for (uint16_t i = *list_of(node, index); i != NONE; i = pages[i].next) {
        if (pages[i].node == node && pages[i].index == index) {
            return &pages[i];
        }
    }
    return nullptr;
}

static void add(struct page *page, uint32_t node, uint64_t index) {
    uint16_t *list = list_of(node, index);
    page->node = node;
    page->index = index;
    page->next = *list;
    *list = (uint16_t)(page - pages);
}

static void remove(struct page *page) {
    uint16_t *link = list_of(page->node, page->index);
    while (&pages[*link] != page) {
        link = &pages[*link].next;
    }
    *link = page->next;
    page->node = TAR_NODE_NONE;
}

static bool has_anybody(const struct page *page) {
    uint64_t size_bytes, address, is_mapped, is_shared;
    return frame_info(page->frame, &size_bytes, &address, &is_mapped, &is_shared) != STATUS_OK ||
           is_shared != 0;
}

static status_t make(struct page **out) {
    struct page *page = &pages[made + 1];
    void *bytes;
    size_t size;
    if (made == PAGES_MAX || memory_available() < MEMORY_KEPT) {
        return STATUS_NO_SPACE;
    }
    status_t status = object_create(OBJECT_FRAME, startup_info()->page_bytes, &page->frame);
    if (status != STATUS_OK) {
        return status;
    }
    status =
        frame_map_anywhere(page->frame, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL, &bytes, &size);
    if (status != STATUS_OK) {
        slot_release(page->frame);
        return status;
    }
    page->bytes = bytes;
    made++;
    *out = page;
    return STATUS_OK;
}

// A page that holds nothing.
static status_t find_room(struct page **out) {
    status_t status = make(out);
    for (uint32_t i = 0; status != STATUS_OK && i < made; i++) {
        hand = hand % made + 1;
        struct page *page = &pages[hand];
        if (page->node != TAR_NODE_NONE && has_anybody(page)) {
            continue;
        }
        if (page->node != TAR_NODE_NONE) {
            remove(page);
        }
        *out = page;
        status = STATUS_OK;
    }
    return status;
}

static status_t fill(const struct page *page, const struct tar_node *file, uint64_t offset) {
    uint32_t page_bytes = (uint32_t)startup_info()->page_bytes;
    uint32_t length = 0;
    status_t status = mount_read(file, offset, page->bytes, page_bytes, &length);
    if (status != STATUS_OK) {
        return status;
    }
    memset(page->bytes + length, 0, page_bytes - length);
    return frame_sync(page->frame, CACHE_OPERATION_INSTRUCTION, 0, page_bytes);
}

static status_t load(uint32_t node, uint64_t index, struct page **out) {
    const struct tar_node *file = &mount.index.nodes[node];
    uint64_t page_bytes = startup_info()->page_bytes;
    if (index > UINT64_MAX / page_bytes || index * page_bytes >= file->size) {
        return STATUS_BAD_RANGE;
    }
    status_t status = find_room(out);
    if (status == STATUS_OK) {
        status = fill(*out, file, index * page_bytes);
    }
    if (status == STATUS_OK) {
        add(*out, node, index);
    }
    return status;
}

status_t lending_page(uint32_t node, uint64_t index, cap_t *out) {
    struct page *page = find(node, index);
    status_t status = page == nullptr ? load(node, index, &page) : STATUS_OK;
    if (status != STATUS_OK) {
        return status;
    }
    cap_t slot = slot_allocate();
    if (slot == 0) {
        return STATUS_NO_SPACE;
    }
    status =
        cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, page->frame, RIGHT_READ | RIGHT_EXECUTE, 0);
    if (status != STATUS_OK) {
        slot_free(slot);
        return status;
    }
    *out = slot;
    return STATUS_OK;
}
