// SPDX-License-Identifier: MIT
//
// An entry of 16 bits for each page of the two windows of a foreign program; 0: the page is free.
// What an entry says is space.c's matter. Entries lie in pieces, and a piece that has none but 0
// costs nothing to pass over.
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

// Pages one behind the other whose entries are the same, all of them in one window.
struct page_run {
    uint64_t page; // the first
    uint16_t count;
    uint16_t entry;
};

// Calls `visit` for all pages of a range that are not free, a run at a time. Windows do not matter.
void page_table_visit_runs(const struct page_range *range,
                           void (*visit)(void *context, const struct page_run *run), void *context);
