// SPDX-License-Identifier: MIT
// Pages of open files that clients have in their memory, or copy from: for so long the page and not
// the blocks of the file is what it holds there. What is read and written by messages passes
// through here.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <tessera/cap.h>

enum { LENT_PAGES_MAX = 768, LENT_LISTS = 64 };

constexpr uint32_t LENT_NONE = 0;

struct lent_page {
    uint32_t node;
    uint32_t next;         // of its list, or of those that are free
    uint32_t next_of_node; // of the list of its node's pages
    uint64_t index;        // page of the file
    cap_t frame;           // 0: there is no memory yet
    uint8_t *bytes;
    cap_t window; // what windows are minted from, so that they can be taken back alone; 0: none yet
    bool has_windows;
    bool has_writers; // among those who have windows
    bool is_mapped;   // by clients, until the file is closed
    bool is_stored;   // and by one who may write there
    bool is_written;  // somebody may have written to it: the blocks are old
};

struct lent_pages {
    size_t page_bytes;
    uint32_t count; // that are lent
    uint32_t fresh; // pages from this number on were never used
    uint32_t free;
    uint32_t hand;              // the page behind which the search for an unmapped one begins
    uint32_t lists[LENT_LISTS]; // by node and index
    uint32_t nodes[LENT_LISTS]; // by node
    struct lent_page pages[LENT_PAGES_MAX]; // number 0 is none
};

void lent_pages_init(struct lent_pages *lent, size_t page_bytes);

// Null: that page is not lent.
struct lent_page *lent_page_find(struct lent_pages *lent, uint32_t node, uint64_t index);

// A page that is not lent, as it was left when it was the last time; null: there is none.
struct lent_page *lent_page_free(struct lent_pages *lent);

// Lends that page, which has its memory, and takes one back.
void lent_page_add(struct lent_pages *lent, uint32_t node, uint64_t index);
void lent_page_remove(struct lent_pages *lent, struct lent_page *page);

// Any page of a node; null: none is lent.
struct lent_page *lent_page_of(struct lent_pages *lent, uint32_t node);

// The next page of the same node; null: there is none.
struct lent_page *lent_page_next(struct lent_pages *lent, const struct lent_page *page);

// A lent page that nobody has mapped, another one each time; null: there is none.
struct lent_page *lent_page_unmapped(struct lent_pages *lent);

// What of these bytes of a file lies in lent pages: taken from there, put there, made zeros.
void lent_pages_read(struct lent_pages *lent, uint32_t node, uint64_t offset, uint8_t *out,
                     size_t count);
void lent_pages_write(struct lent_pages *lent, uint32_t node, uint64_t offset, const uint8_t *bytes,
                      size_t count);
void lent_pages_clear(struct lent_pages *lent, uint32_t node, uint64_t from, uint64_t end);
