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

// Windows on a page, which may come to show what is not the file's.
static void close_windows(struct lent_page *page) {
    if (page->has_windows) {
        (void)cspace_revoke(SLOT_CSPACE, page->window);
        page->has_windows = false;
        page->has_writers = false;
    }
}

// There are blocks for it.
static void write_back(const struct lent_page *page) {
    struct data data = {page->bytes, (uint32_t)length_in(page->node, page->index)};
    if (page->is_written && data.length > 0) {
        (void)node_store_write(&ramfs.store, page->node, page->index * ramfs.lent.page_bytes, data,
                               clock_now_ns());
    }
}

static void take_back(struct lent_page *page) {
    if (page->is_mapped) {
        (void)cspace_revoke(SLOT_CSPACE, page->frame); // and what windows were minted from
        if (page->window != 0) {
            slot_free(page->window);
            page->window = 0;
            page->has_windows = false;
        }
    } else {
        close_windows(page);
    }
    write_back(page);
    lent_page_remove(&ramfs.lent, page);
}

// A page with memory: a free one, or one that nobody has mapped.
static status_t find_room(struct lent_page **out) {
    struct lent_page *page = lent_page_free(&ramfs.lent);
    status_t status = page == nullptr ? STATUS_NO_SPACE : give_memory(page);
    if (status != STATUS_OK) {
        page = lent_page_unmapped(&ramfs.lent);
        if (page == nullptr) {
            return status;
        }
        take_back(page); // and is the first free one now
    }
    *out = page;
    return STATUS_OK;
}

// That page of the file, which is lent from now on if it was not before.
static status_t lend(uint32_t node, uint64_t index, struct lent_page **out) {
    uint64_t first = index * ramfs.lent.page_bytes;
    if (index >= CONTENT_SIZE_MAX / ramfs.lent.page_bytes || length_in(node, index) == 0) {
        return STATUS_BAD_RANGE;
    }
    struct lent_page *page = lent_page_find(&ramfs.lent, node, index);
    if (page == nullptr) {
        status_t status = find_room(&page);
        if (status != STATUS_OK) {
            return status;
        }
        size_t length =
            node_store_read(&ramfs.store, node, first, page->bytes, ramfs.lent.page_bytes);
        memset(page->bytes + length, 0, ramfs.lent.page_bytes - length);
        lent_page_add(&ramfs.lent, node, index);
    }
    *out = page;
    return STATUS_OK;
}

static status_t mint(cap_t from, uint64_t rights, cap_t *out) {
    cap_t slot = slot_allocate();
    if (slot == 0) {
        return STATUS_NO_SPACE;
    }
    status_t status = cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, from, rights, 0);
    if (status != STATUS_OK) {
        slot_release(slot);
        return status;
    }
    *out = slot;
    return STATUS_OK;
}

// Blocks for what is to go back to them. Who may write is not told that there are none any more.
static status_t reserve(const struct lent_page *page) {
    return node_store_reserve(&ramfs.store, page->node, page->index * ramfs.lent.page_bytes,
                              length_in(page->node, page->index));
}

// Somebody is about to be able to write to it.
static status_t make_writable(const struct lent_page *page) {
    return page->is_mapped || page->is_written ? STATUS_OK : reserve(page);
}

status_t lending_page(uint32_t node, uint64_t index, uint64_t rights, cap_t *out) {
    struct lent_page *page;
    status_t status = lend(node, index, &page);
    if (status == STATUS_OK) {
        status = make_writable(page);
    }
    if (status == STATUS_OK) {
        status = mint(page->frame, rights, out);
    }
    if (status != STATUS_OK) {
        return status;
    }
    page->is_mapped = true;
    page->is_stored = page->is_stored || (rights & RIGHT_WRITE) != 0;
    page->is_written = page->is_written || page->is_stored;
    return STATUS_OK;
}

status_t lending_window(uint32_t node, uint64_t index, uint64_t rights, uint32_t *out_length,
                        cap_t *out) {
    bool is_writer = (rights & RIGHT_WRITE) != 0;
    struct lent_page *page;
    status_t status = lend(node, index, &page);
    if (status == STATUS_OK && is_writer) {
        status = make_writable(page);
    }
    if (status == STATUS_OK && page->window == 0) {
        status = mint(page->frame, RIGHT_READ | RIGHT_WRITE, &page->window);
    }
    if (status == STATUS_OK) {
        status = mint(page->window, rights, out);
    }
    if (status != STATUS_OK) {
        return status;
    }
    page->has_windows = true;
    page->has_writers = page->has_writers || is_writer;
    page->is_written = page->is_written || is_writer;
    *out_length = (uint32_t)length_in(node, index);
    return STATUS_OK;
}

// A page of the file that has another end now.
static status_t resize(struct lent_page *page, uint64_t old_size) {
    uint64_t first = page->index * ramfs.lent.page_bytes;
    uint64_t size = size_of(page->node);
    uint64_t low = size < old_size ? size : old_size;
    uint64_t high = size < old_size ? old_size : size;
    if (low >= first + ramfs.lent.page_bytes || high <= first) {
        return STATUS_OK;
    }
    close_windows(page);
    bool goes_back = page->is_mapped || page->is_written;
    return goes_back && size > old_size ? reserve(page) : STATUS_OK;
}

status_t lending_resized(uint32_t node, uint64_t old_size) {
    uint64_t size = size_of(node);
    struct lent_page *page = size == old_size ? nullptr : lent_page_of(&ramfs.lent, node);
    if (page == nullptr) {
        return STATUS_OK;
    }
    lent_pages_clear(&ramfs.lent, node, size < old_size ? size : old_size,
                     size < old_size ? old_size : size);
    status_t status = STATUS_OK;
    for (; page != nullptr && status == STATUS_OK; page = lent_page_next(&ramfs.lent, page)) {
        status = resize(page, old_size);
    }
    if (status != STATUS_OK) {
        // Towards its end a file can always be cut.
        (void)node_store_truncate(&ramfs.store, node, old_size, clock_now_ns());
    }
    return status;
}

void lending_settle(uint32_t node) {
    for (struct lent_page *page = lent_page_of(&ramfs.lent, node); page != nullptr;
         page = lent_page_next(&ramfs.lent, page)) {
        if (page->is_written && (page->has_writers || !page->is_stored)) {
            close_windows(page);
            write_back(page);
            page->is_written = page->is_stored;
        }
    }
}

void lending_end(uint32_t node) {
    struct lent_page *page;
    while ((page = lent_page_of(&ramfs.lent, node)) != nullptr) {
        take_back(page);
    }
}
