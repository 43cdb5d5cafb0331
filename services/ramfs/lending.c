// SPDX-License-Identifier: MIT
#include "lending.h"

#include "serve_file_system.h"

#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <tessera/clock.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static uint64_t size_of(uint32_t node) {
    return node_of(&ramfs.store, node)->content.size;
}

// How much of the file lies in a page.
static size_t length_in(uint32_t node, uint64_t index) {
    uint64_t first = index * ramfs.lent.page_bytes;
    uint64_t size = size_of(node);
    uint64_t rest = size > first ? size - first : 0;
    return rest < ramfs.lent.page_bytes ? (size_t)rest : ramfs.lent.page_bytes;
}

static status_t give_memory(struct lent_page *page) {
    cap_t frame;
    void *bytes;
    size_t size;
    if (page->frame != 0) {
        return STATUS_OK;
    }
    status_t status = object_create(OBJECT_FRAME, ramfs.lent.page_bytes, &frame);
    if (status != STATUS_OK) {
        return status;
    }
    status = frame_map_anywhere(frame, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL, &bytes, &size);
    if (status != STATUS_OK) {
        slot_release(frame);
        return status;
    }
    page->frame = frame;
    page->bytes = bytes;
    return STATUS_OK;
}

static status_t lend(uint32_t node, uint64_t index, struct lent_page **out) {
    uint64_t first = index * ramfs.lent.page_bytes;
    size_t length = length_in(node, index);
    struct lent_page *page = lent_page_free(&ramfs.lent);
    status_t status = page == nullptr ? STATUS_NO_SPACE : give_memory(page);
    if (status == STATUS_OK) {
        status = node_store_reserve(&ramfs.store, node, first, length);
    }
    if (status != STATUS_OK) {
        return status;
    }
    memset(page->bytes, 0, ramfs.lent.page_bytes);
    (void)node_store_read(&ramfs.store, node, first, page->bytes, length);
    lent_page_add(&ramfs.lent, node, index);
    *out = page;
    return STATUS_OK;
}

status_t lending_page(uint32_t node, uint64_t index, uint64_t rights, cap_t *out) {
    if (index >= CONTENT_SIZE_MAX / ramfs.lent.page_bytes || length_in(node, index) == 0) {
        return STATUS_BAD_RANGE;
    }
    struct lent_page *page = lent_page_find(&ramfs.lent, node, index);
    status_t status = page != nullptr ? STATUS_OK : lend(node, index, &page);
    if (status != STATUS_OK) {
        return status;
    }
    cap_t slot = slot_allocate();
    if (slot == 0) {
        return STATUS_NO_SPACE;
    }
    status = cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, page->frame, rights, 0);
    if (status != STATUS_OK) {
        slot_release(slot);
        return status;
    }
    page->is_written = page->is_written || (rights & RIGHT_WRITE) != 0;
    *out = slot;
    return STATUS_OK;
}

static status_t reserve(uint32_t node, uint64_t old_size) {
    uint64_t page_bytes = ramfs.lent.page_bytes;
    status_t status = STATUS_OK;
    for (uint64_t index = old_size / page_bytes;
         status == STATUS_OK && index * page_bytes < size_of(node); index++) {
        if (lent_page_find(&ramfs.lent, node, index) != nullptr) {
            status =
                node_store_reserve(&ramfs.store, node, index * page_bytes, length_in(node, index));
        }
    }
    return status;
}

status_t lending_resized(uint32_t node, uint64_t old_size) {
    uint64_t size = size_of(node);
    if (ramfs.lent.count == 0 || size == old_size) {
        return STATUS_OK;
    }
    lent_pages_clear(&ramfs.lent, node, size < old_size ? size : old_size,
                     size < old_size ? old_size : size);
    bool is_lent = lent_page_of(&ramfs.lent, node) != nullptr;
    status_t status = is_lent ? reserve(node, old_size) : STATUS_OK;
    if (status != STATUS_OK) {
        // Towards its end a file can always be cut.
        (void)node_store_truncate(&ramfs.store, node, old_size, clock_now_ns());
    }
    return status;
}

static void put_back(const struct lent_page *page) {
    struct data data = {page->bytes, (uint32_t)length_in(page->node, page->index)};
    (void)cspace_revoke(SLOT_CSPACE, page->frame);
    if (page->is_written && data.length > 0) {
        // There are blocks for it.
        (void)node_store_write(&ramfs.store, page->node, page->index * ramfs.lent.page_bytes, data,
                               clock_now_ns());
    }
}

void lending_end(uint32_t node) {
    struct lent_page *page;
    while ((page = lent_page_of(&ramfs.lent, node)) != nullptr) {
        put_back(page);
        lent_page_remove(&ramfs.lent, page);
    }
}
