// SPDX-License-Identifier: MIT
//
// An entry of 16 bits for each page of the two windows of a foreign program; 0: the page is free.
// What an entry says is space.c's matter. Entries lie in pieces, and a piece that has none but 0
// costs nothing to pass over or to hand to a child.
//
// One thread.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

// All entries 0. `mappings`: first address of the second window, a multiple of the page size.
void page_table_init(uint64_t mappings, uint64_t page_bytes);

uint64_t page_table_page_bytes(void);

// Is all of it inside one window?
bool page_table_contains(uint64_t address, uint64_t bytes);

// Before entries of the range, which is inside a window, are set that are not 0. NO_MEMORY,
// NO_SPACE: there is no room for them.
[[nodiscard]] status_t page_table_prepare(uint64_t address, uint64_t bytes);

// Of an address inside a window.
uint16_t page_table_get(uint64_t address);
void page_table_set(uint64_t address, uint16_t entry);

// Sets all entries of a range that is free and prepared, inside one window. Of whole pages.
void page_table_fill(uint64_t address, uint64_t bytes, uint16_t entry);

// Makes all pages of such a range free, or all but those. `drop` is told of the frames of those
// that have one. Returns how many were promised.
typedef void page_table_drop(cap_t frame);
uint32_t page_table_free(uint64_t address, uint64_t bytes, page_table_drop *drop);
uint32_t page_table_free_others(uint64_t address, uint64_t bytes, page_table_drop *drop);

// The first page of [page, end) that is not free; `end`: all are. The range is of whole pages and
// lies in one window.
uint64_t page_table_next(uint64_t page, uint64_t end);

// The highest free range of the second window; 0: there is none.
uint64_t page_table_find(uint64_t bytes);

// Calls `visit` for every page that is not free, until it fails.
[[nodiscard]] bool page_table_visit(bool (*visit)(void *context, uint64_t page), void *context);

struct page_range {
    uint64_t first;
    uint64_t end;
};

// Calls `visit` for every page of a range that has a frame. Windows do not matter.
void page_table_visit_frames(const struct page_range *range, void (*visit)(uint16_t entry));

// The entries of a range for a child, and the numbers of their pages: how many bytes they take, and
// those bytes. The child visits each, whose entries are prepared then, until a visit fails: OK, or
// what page_table_prepare() returned. What is taken over is trusted.
struct packed_page {
    uint64_t page;
    uint16_t entry; // of the parent
    uint16_t number;
};
uint64_t page_table_packed_bytes(const struct page_range *range);
void page_table_pack(const struct page_range *range, uint8_t *out);
[[nodiscard]] status_t
page_table_unpack(const uint8_t *bytes,
                  bool (*visit)(void *context, const struct packed_page *page), void *context);
