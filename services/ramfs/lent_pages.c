// SPDX-License-Identifier: MIT
#include "lent_pages.h"

#include <tessera/string.h>

void lent_pages_init(struct lent_pages *lent, size_t page_bytes) {
    *lent = (struct lent_pages){.page_bytes = page_bytes, .fresh = 1};
}

static uint32_t *list_of(struct lent_pages *lent, uint32_t node, uint64_t index) {
    return &lent->lists[(node + index) % LENT_LISTS];
}

struct lent_page *lent_page_find(struct lent_pages *lent, uint32_t node, uint64_t index) {
    for (uint32_t i = *list_of(lent, node, index); i != LENT_NONE; i = lent->pages[i].next) {
        if (lent->pages[i].node == node && lent->pages[i].index == index) {
            return &lent->pages[i];
        }
    }
    return nullptr;
}

struct lent_page *lent_page_free(struct lent_pages *lent) {
    if (lent->free != LENT_NONE) {
        return &lent->pages[lent->free];
    }
    return lent->fresh < LENT_PAGES_MAX ? &lent->pages[lent->fresh] : nullptr;
}

static uint32_t *list_of_node(struct lent_pages *lent, uint32_t node) {
    return &lent->nodes[node % LENT_LISTS];
}

void lent_page_add(struct lent_pages *lent, uint32_t node, uint64_t index) {
    struct lent_page *page = lent_page_free(lent);
    if (lent->free != LENT_NONE) {
        lent->free = page->next;
    } else {
        lent->fresh++;
    }
    uint32_t *list = list_of(lent, node, index);
    uint32_t *of_node = list_of_node(lent, node);
    page->node = node;
    page->index = index;
    page->has_writers = false;
    page->is_mapped = false;
    page->is_stored = false;
    page->is_written = false;
    page->next = *list;
    page->next_of_node = *of_node;
    *list = (uint32_t)(page - lent->pages);
    *of_node = *list;
    lent->count++;
}

void lent_page_remove(struct lent_pages *lent, struct lent_page *page) {
    uint32_t number = (uint32_t)(page - lent->pages);
    uint32_t *link = list_of(lent, page->node, page->index);
    while (*link != number) {
        link = &lent->pages[*link].next;
    }
    *link = page->next;
    link = list_of_node(lent, page->node);
    while (*link != number) {
        link = &lent->pages[*link].next_of_node;
    }
    *link = page->next_of_node;
    page->node = LENT_NONE;
    page->next = lent->free;
    lent->free = number;
    lent->count--;
}

// From that number on.
static struct lent_page *first_of_node(struct lent_pages *lent, uint32_t number, uint32_t node) {
    while (number != LENT_NONE && lent->pages[number].node != node) {
        number = lent->pages[number].next_of_node;
    }
    return number == LENT_NONE ? nullptr : &lent->pages[number];
}

struct lent_page *lent_page_of(struct lent_pages *lent, uint32_t node) {
    return first_of_node(lent, *list_of_node(lent, node), node);
}

struct lent_page *lent_page_next(struct lent_pages *lent, const struct lent_page *page) {
    return first_of_node(lent, page->next_of_node, page->node);
}

struct lent_page *lent_page_unmapped(struct lent_pages *lent) {
    for (uint32_t i = 1; i < lent->fresh; i++) {
        lent->hand = lent->hand + 1 < lent->fresh ? lent->hand + 1 : 1;
        struct lent_page *page = &lent->pages[lent->hand];
        if (page->node != LENT_NONE && !page->is_mapped) {
            return page;
        }
    }
    return nullptr;
}

// What is at an offset, as far as it lies in one page; null: that one is not lent.
static uint8_t *part_at(struct lent_pages *lent, uint32_t node, uint64_t offset, size_t rest,
                        size_t *out_length) {
    size_t start = (size_t)(offset % lent->page_bytes);
    size_t length = lent->page_bytes - start;
    *out_length = length < rest ? length : rest;
    const struct lent_page *page = lent_page_find(lent, node, offset / lent->page_bytes);
    return page != nullptr ? page->bytes + start : nullptr;
}

void lent_pages_read(struct lent_pages *lent, uint32_t node, uint64_t offset, uint8_t *out,
                     size_t count) {
    size_t length;
    for (size_t done = 0; lent->count > 0 && done < count; done += length) {
        const uint8_t *part = part_at(lent, node, offset + done, count - done, &length);
        if (part != nullptr) {
            memcpy(out + done, part, length);
        }
    }
}

void lent_pages_write(struct lent_pages *lent, uint32_t node, uint64_t offset, const uint8_t *bytes,
                      size_t count) {
    size_t length;
    for (size_t done = 0; lent->count > 0 && done < count; done += length) {
        uint8_t *part = part_at(lent, node, offset + done, count - done, &length);
        if (part != nullptr) {
            memcpy(part, bytes + done, length);
        }
    }
}

// A file may be large, and has few such pages.
void lent_pages_clear(struct lent_pages *lent, uint32_t node, uint64_t from, uint64_t end) {
    for (const struct lent_page *page = lent_page_of(lent, node); page != nullptr;
         page = lent_page_next(lent, page)) {
        uint64_t first = page->index * lent->page_bytes;
        uint64_t low = from > first ? from : first;
        uint64_t high = end < first + lent->page_bytes ? end : first + lent->page_bytes;
        if (low < high) {
            memset(page->bytes + (low - first), 0, (size_t)(high - low));
        }
    }
}
