// SPDX-License-Identifier: MIT
//
// A page gets its number, and the slot of that number behind those that the runtime gives out for
// its memory, when it is cut of its chunk; both are free again with the chunk. A page is free when
// nobody holds it, and in the list of its chunk then.
#include "page_pool.h"

#include "table.h"

#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <stdbool.h>
#include <tessera/limits/process_manager.h>
#include <tessera/objects.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum { CHUNKS_MAX = TABLE_ENTRIES, NO_PAGE = UINT16_MAX };

static_assert(PAGES_MAX <= NO_PAGE);

constexpr cap_t SLOT_FIRST = SLOTS_KEPT_MAX;

static struct chunk {
    struct pool_block block;
    uint32_t count; // of pages; 0: there is no such chunk
    uint32_t cut;   // of these that are made
    uint32_t used;
    uint16_t free; // list
} chunks[CHUNKS_MAX];
static uint32_t chunks_end; // chunks from here on were never used

static struct page {
    uint16_t next; // of those that are free, of the chunk or without one
    uint8_t chunk;
    uint8_t holders;
} pages[PAGES_MAX];

static_assert(TABLE_ENTRIES <= UINT8_MAX);

static uint16_t without_chunk = NO_PAGE; // list of numbers
static uint32_t numbers_end;             // numbers from here on were never used

static uint32_t capacity; // pages of all chunks
static uint32_t reserved;

static status_t take_number(uint32_t *out_page) {
    if (without_chunk != NO_PAGE) {
        *out_page = without_chunk;
        without_chunk = pages[without_chunk].next;
        return STATUS_OK;
    }
    if (numbers_end == PAGES_MAX) {
        return STATUS_NO_MEMORY;
    }
    *out_page = numbers_end++;
    return STATUS_OK;
}

static void give_number(uint32_t page) {
    pages[page].next = without_chunk;
    without_chunk = (uint16_t)page;
}

static status_t add_chunk(uint32_t count) {
    struct chunk *chunk = chunks;
    while (chunk < chunks + CHUNKS_MAX && chunk->count != 0) {
        chunk++;
    }
    if (chunk == chunks + CHUNKS_MAX) {
        return STATUS_NO_SPACE;
    }
    struct pool_block block;
    status_t status = memory_pool_take(count * startup_info()->page_bytes, &block);
    if (status != STATUS_OK) {
        return status;
    }
    *chunk = (struct chunk){.block = block, .count = count, .free = NO_PAGE};
    uint32_t index = (uint32_t)(chunk - chunks);
    chunks_end = index < chunks_end ? chunks_end : index + 1;
    capacity += count;
    return STATUS_OK;
}

// All that was made of it goes with it, too; nobody holds any of its pages.
static void remove_chunk(struct chunk *chunk) {
    while (chunk->free != NO_PAGE) {
        uint32_t page = chunk->free;
        chunk->free = pages[page].next;
        give_number(page);
    }
    (void)cspace_revoke(SLOT_CSPACE, chunk->block.memory);
    memory_pool_give(&chunk->block);
    capacity -= chunk->count;
    *chunk = (struct chunk){};
}

status_t page_pool_reserve(uint32_t count) {
    if (capacity - reserved < count) {
        status_t status = add_chunk(count);
        if (status != STATUS_OK) {
            return status;
        }
    }
    reserved += count;
    return STATUS_OK;
}

// What nobody uses goes back, but for as much as the next child will want.
void page_pool_unreserve(uint32_t count) {
    reserved -= count;
    for (uint32_t i = 0; i < chunks_end; i++) {
        struct chunk *chunk = &chunks[i];
        uint32_t idle = capacity - reserved;
        bool is_spare = reserved == 0 || idle >= 2 * chunk->count;
        if (chunk->count != 0 && chunk->used == 0 && is_spare && idle >= chunk->count) {
            remove_chunk(chunk);
        }
    }
}

static status_t cut(struct chunk *chunk) {
    uint32_t page;
    status_t status = take_number(&page);
    if (status != STATUS_OK) {
        return status;
    }
    status = memory_retype(chunk->block.memory, OBJECT_MEMORY, startup_info()->page_bytes, 1, 0,
                           SLOT_CSPACE, SLOT_FIRST + page);
    if (status != STATUS_OK) {
        give_number(page);
        return status;
    }
    pages[page] = (struct page){.next = chunk->free, .chunk = (uint8_t)(chunk - chunks)};
    chunk->free = (uint16_t)page;
    chunk->cut++;
    return STATUS_OK;
}

static status_t find_free(struct chunk **out_chunk) {
    status_t status = STATUS_NO_MEMORY;
    for (uint32_t i = 0; i < chunks_end && status != STATUS_OK; i++) {
        struct chunk *chunk = &chunks[i];
        if (chunk->used < chunk->count) {
            *out_chunk = chunk;
            status = chunk->free != NO_PAGE ? STATUS_OK : cut(chunk);
        }
    }
    return status;
}

static status_t make_frame(cap_t memory, cap_t cspace, uint32_t slot) {
    return memory_retype(memory, OBJECT_FRAME, startup_info()->page_bytes, 1, 0, cspace, slot);
}

status_t page_pool_make(cap_t cspace, uint32_t slot, uint32_t *out_page) {
    struct chunk *chunk;
    status_t status = find_free(&chunk);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t page = chunk->free;
    cap_t memory = SLOT_FIRST + page;
    status = make_frame(memory, cspace, slot);
    if (status == STATUS_NO_MEMORY) { // who held it is being taken apart, or has kept its frame
        (void)cspace_revoke(SLOT_CSPACE, memory);
        status = make_frame(memory, cspace, slot);
    }
    if (status != STATUS_OK) {
        return status;
    }
    chunk->free = pages[page].next;
    chunk->used++;
    pages[page].holders = 1;
    *out_page = page;
    return STATUS_OK;
}

void page_pool_hold(uint32_t page) {
    pages[page].holders++;
}

void page_pool_release(uint32_t page) {
    pages[page].holders--;
    if (pages[page].holders == 0) {
        struct chunk *chunk = &chunks[pages[page].chunk];
        pages[page].next = chunk->free;
        chunk->free = (uint16_t)page;
        chunk->used--;
    }
}
