// SPDX-License-Identifier: MIT
//
// Both windows are one table, the second one behind the first. Of its pieces those are there that
// were ever prepared for entries.
#include <posix/page_table.h>

#include <posix/page_entry.h>
#include <posix/space.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/string.h>

enum { PIECE_PAGES = 64 };

constexpr uint32_t IMAGE_PAGES = SPACE_IMAGE_END / PAGE_BYTES_MIN; // some before the first
constexpr uint32_t MAPPING_PAGES = SPACE_MAPPINGS_BYTES / PAGE_BYTES_MIN;
constexpr uint32_t PIECES = (IMAGE_PAGES + MAPPING_PAGES) / PIECE_PAGES;

struct piece {
    alignas(8) uint16_t entries[PIECE_PAGES];
};

enum { FIRST_PIECES = 32 }; // that most programs need no more than
static struct piece first_pieces[FIRST_PIECES];
static struct {
    struct piece *next;
    uint32_t left;
} fresh = {first_pieces, FIRST_PIECES};

// In the place of those that are not there. Where a piece lies is kept as its distance from that
// one: so at first none is there, and no process begins with filling the table of them.
static struct piece none;
static uint64_t distances[PIECES];
static uint8_t used[PIECES];         // entries that are not 0
static uint64_t in_use[PIECES / 64]; // a bit for each piece that has any
static_assert(PIECES % 64 == 0 && sizeof(struct piece) % sizeof(uint64_t) == 0);

static struct {
    uint64_t mappings;
    uint64_t page_bytes;
    uint32_t page_shift; // of the same
} table;

static inline struct piece *piece_of(uint32_t index) {
    return (struct piece *)((uint64_t)&none + distances[index]);
}

constexpr uint32_t AT_ONCE = sizeof(uint64_t) / sizeof(uint16_t); // entries
constexpr uint64_t EACH = 0x0001000100010001;

static uint64_t entries_at(const uint16_t *first) {
    uint64_t value;
    memcpy(&value, __builtin_assume_aligned(first, sizeof(value)), sizeof(value));
    return value;
}

// How many entries of a piece from `index` on are this one, before `end`.
static uint32_t count_same(const uint16_t piece[PIECE_PAGES], uint32_t index, uint32_t end,
                           uint16_t entry) {
    uint32_t next = index;
    while (next < end && piece[next] == entry) {
        bool are_all = next % AT_ONCE == 0 && entries_at(&piece[next]) == entry * EACH;
        next += are_all ? AT_ONCE : 1;
    }
    return (next < end ? next : end) - index;
}

// The first entry of a piece from `index` on that is not 0; `end`: none before that is.
static uint32_t next_entry(const uint16_t piece[PIECE_PAGES], uint32_t index, uint32_t end) {
    return index < end ? index + count_same(piece, index, end, 0) : end;
}

// The first piece from `piece` on that has an entry; PIECES: none has.
static uint32_t next_used(uint32_t piece) {
    uint64_t asked = UINT64_MAX << piece % 64;
    for (uint32_t word = piece / 64; word < PIECES / 64; word++) {
        uint64_t found = in_use[word] & asked;
        if (found != 0) {
            return word * 64 + (uint32_t)__builtin_ctzll(found);
        }
        asked = UINT64_MAX;
    }
    return PIECES;
}

static inline void count_used(uint32_t piece, uint32_t more, uint32_t less) {
    uint32_t before = used[piece];
    uint32_t now = before + more - less;
    used[piece] = (uint8_t)now;
    if (before == 0 || now == 0) {
        uint64_t bit = UINT64_C(1) << piece % 64;
        in_use[piece / 64] = now != 0 ? in_use[piece / 64] | bit : in_use[piece / 64] & ~bit;
    }
}

void page_table_init(uint64_t mappings, uint64_t page_bytes) {
    table.mappings = mappings;
    table.page_bytes = page_bytes;
    table.page_shift = (uint32_t)__builtin_ctzll(page_bytes);
    for (uint32_t i = next_used(0); i < PIECES; i = next_used(i + 1)) {
        *piece_of(i) = (struct piece){};
        count_used(i, 0, used[i]);
    }
}

uint64_t page_table_page_bytes(void) {
    return table.page_bytes;
}

static bool is_inside(uint64_t address, uint64_t bytes, uint64_t first, uint64_t size) {
    return address >= first && bytes <= size && address - first <= size - bytes;
}

bool page_table_contains(uint64_t address, uint64_t bytes) {
    return is_inside(address, bytes, SPACE_IMAGE_FIRST, SPACE_IMAGE_END - SPACE_IMAGE_FIRST) ||
           is_inside(address, bytes, table.mappings, SPACE_MAPPINGS_BYTES);
}

static uint32_t index_of(uint64_t address) {
    return address < SPACE_IMAGE_END
               ? (uint32_t)(address >> table.page_shift)
               : IMAGE_PAGES + (uint32_t)((address - table.mappings) >> table.page_shift);
}

static uint64_t page_of(uint32_t index) {
    return index < IMAGE_PAGES ? index * table.page_bytes
                               : table.mappings + (index - IMAGE_PAGES) * table.page_bytes;
}

// Pages for more pieces.
static status_t refill(void) {
    void *bytes;
    status_t status = memory_map_pages(table.page_bytes, &bytes);
    if (status == STATUS_OK) {
        fresh.next = bytes;
        fresh.left = (uint32_t)(table.page_bytes / sizeof(struct piece));
    }
    return status;
}

static status_t add(uint32_t piece) {
    status_t status = fresh.left == 0 ? refill() : STATUS_OK;
    if (status == STATUS_OK) {
        distances[piece] = (uint64_t)fresh.next++ - (uint64_t)&none;
        fresh.left--;
    }
    return status;
}

static status_t add_all(uint32_t first, uint32_t last) {
    status_t status = STATUS_OK;
    for (uint32_t i = first; i <= last && status == STATUS_OK; i++) {
        status = distances[i] == 0 ? add(i) : STATUS_OK;
    }
    return status;
}

status_t page_table_prepare(uint64_t address, uint64_t bytes) {
    uint32_t first = index_of(address) / PIECE_PAGES;
    if (bytes <= table.page_bytes && distances[first] != 0) {
        return STATUS_OK;
    }
    return bytes == 0 ? STATUS_OK : add_all(first, index_of(address + bytes - 1) / PIECE_PAGES);
}

uint16_t page_table_get(uint64_t address) {
    uint32_t index = index_of(address);
    return piece_of(index / PIECE_PAGES)->entries[index % PIECE_PAGES];
}

void page_table_set(uint64_t address, uint16_t entry) {
    uint32_t index = index_of(address);
    struct piece *piece = piece_of(index / PIECE_PAGES);
    if (piece == &none) { // where nothing was prepared, nothing is to be
        return;
    }
    uint16_t *place = &piece->entries[index % PIECE_PAGES];
    count_used(index / PIECE_PAGES, entry != 0, *place != 0);
    *place = entry;
}

static uint32_t end_in_piece(uint32_t piece, uint32_t end) {
    uint32_t piece_end = (piece + 1) * PIECE_PAGES;
    return piece_end < end ? piece_end : end;
}

void page_table_fill(uint64_t address, uint64_t bytes, uint16_t entry) {
    uint32_t end = index_of(address) + (uint32_t)(bytes >> table.page_shift);
    for (uint32_t index = index_of(address); index < end;) {
        uint32_t piece = index / PIECE_PAGES;
        uint32_t count = end_in_piece(piece, end) - index;
        uint16_t *at = &piece_of(piece)->entries[index % PIECE_PAGES];
        for (uint32_t i = 0; i < count; i++) {
            at[i] = entry;
        }
        count_used(piece, count, 0);
        index += count;
    }
}

// Those of one piece. Entries of pages that have no frame mostly come in runs of the same one.
static uint32_t free_part(uint32_t piece, uint32_t index, uint32_t end, page_table_drop *drop) {
    uint16_t *at = &piece_of(piece)->entries[index % PIECE_PAGES];
    const uint16_t *last = at + (end - index);
    uint32_t promised = 0;
    while (at < last) {
        uint16_t entry = *at;
        if (entry_has_frame(entry)) {
            *at++ = 0;
            count_used(piece, 0, 1);
            drop(entry_frame(entry));
            continue;
        }
        const uint16_t *first = at;
        do {
            *at++ = 0;
        } while (at < last && *at == entry);
        uint32_t count = (uint32_t)(at - first);
        count_used(piece, 0, entry != 0 ? count : 0);
        promised += entry_is_promise(entry) ? count : 0;
    }
    return promised;
}

static uint32_t free_entries(uint32_t index, uint32_t end, page_table_drop *drop) {
    uint32_t promised = 0;
    while (index < end) {
        uint32_t piece = index / PIECE_PAGES;
        uint32_t part_end = end_in_piece(piece, end);
        if (used[piece] == 0) {
            index = next_used(piece) * PIECE_PAGES;
            continue;
        }
        promised += free_part(piece, index, part_end, drop);
        index = part_end;
    }
    return promised;
}

uint32_t page_table_free(uint64_t address, uint64_t bytes, page_table_drop *drop) {
    uint32_t first = index_of(address);
    return free_entries(first, first + (uint32_t)(bytes >> table.page_shift), drop);
}

uint32_t page_table_free_others(uint64_t address, uint64_t bytes, page_table_drop *drop) {
    uint32_t first = index_of(address);
    uint32_t end = first + (uint32_t)(bytes >> table.page_shift);
    return free_entries(0, first, drop) + free_entries(end, PIECES * PIECE_PAGES, drop);
}

uint64_t page_table_next(uint64_t page, uint64_t end) {
    while (page < end) {
        uint32_t index = index_of(page);
        uint32_t piece = index / PIECE_PAGES;
        if (used[piece] == 0) {
            page += (next_used(piece + 1) * PIECE_PAGES - index) * table.page_bytes;
            continue;
        }
        if (piece_of(piece)->entries[index % PIECE_PAGES] != 0) {
            return page;
        }
        page += table.page_bytes;
    }
    return end;
}

uint64_t page_table_find(uint64_t bytes) {
    if (bytes == 0 || bytes > SPACE_MAPPINGS_BYTES) {
        return 0;
    }
    uint64_t page = table.mappings + SPACE_MAPPINGS_BYTES;
    uint64_t end = page; // of what is free from `page` on
    while (page > table.mappings && end - page < bytes) {
        uint32_t index = index_of(page) - 1;
        uint32_t piece = index / PIECE_PAGES;
        bool is_uniform = used[piece] == 0 || used[piece] == PIECE_PAGES;
        bool is_free = piece_of(piece)->entries[index % PIECE_PAGES] == 0;
        page -= is_uniform ? (index % PIECE_PAGES + 1) * table.page_bytes : table.page_bytes;
        end = is_free ? end : page;
    }
    return end - page >= bytes ? end - bytes : 0;
}

bool page_table_visit(bool (*visit)(void *context, uint64_t page), void *context) {
    for (uint32_t i = next_used(0); i < PIECES; i = next_used(i + 1)) {
        const uint16_t *entries = piece_of(i)->entries;
        for (uint32_t j = next_entry(entries, 0, PIECE_PAGES); j < PIECE_PAGES;
             j = next_entry(entries, j + 1, PIECE_PAGES)) {
            if (!visit(context, page_of(i * PIECE_PAGES + j))) {
                return false;
            }
        }
    }
    return true;
}

// The place in a piece of an address; 0 or PIECE_PAGES: it is before or behind that.
static uint32_t place_in(uint32_t piece, uint64_t address) {
    uint64_t first = page_of(piece * PIECE_PAGES);
    uint64_t pages = address > first ? (address - first) >> table.page_shift : 0;
    return pages < PIECE_PAGES ? (uint32_t)pages : PIECE_PAGES;
}

void page_table_visit_runs(const struct page_range *range,
                           void (*visit)(void *context, const struct page_run *run),
                           void *context) {
    for (uint32_t i = next_used(0); i < PIECES; i = next_used(i + 1)) {
        const uint16_t *entries = piece_of(i)->entries;
        uint32_t end = place_in(i, range->end);
        uint32_t at = next_entry(entries, place_in(i, range->first), end);
        while (at < end) {
            uint32_t count = count_same(entries, at, end, entries[at]);
            visit(context,
                  &(struct page_run){page_of(i * PIECE_PAGES + at), (uint16_t)count, entries[at]});
            at = next_entry(entries, at + count, end);
        }
    }
}
