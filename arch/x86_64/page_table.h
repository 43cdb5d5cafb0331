// SPDX-License-Identifier: MIT
//
// Translation tables of four levels, 4 KiB pages: entries and the one walker (Intel SDM 3, 4.5).
// Level 4 is the root; leaves are pages (level 1), large pages of 2 MiB (level 2) and, for the
// kernel where the CPU has them, of 1 GiB (level 3).
#pragma once

#include <board.h>
#include <kernel/types.h>

static_assert(BOARD_PAGE_BYTES == 4096, "no translation for this page size");

constexpr unsigned page_shift = 12;
constexpr unsigned table_bits = 9;
constexpr unsigned table_entries = 1u << table_bits;
constexpr unsigned root_level = 4;
constexpr unsigned page_level = 1;
constexpr unsigned large_level = 2;
constexpr unsigned user_root_entries = table_entries / 2;
constexpr unsigned kernel_root_entry = BOARD_KERNEL_OFFSET >> 39 & (table_entries - 1);

enum page_entry : uint64_t {
    ENTRY_PRESENT = 1u << 0,
    ENTRY_WRITE = 1u << 1,
    ENTRY_USER = 1u << 2,
    ENTRY_UNCACHED = 1u << 3 | 1u << 4, // PWT and PCD: uncacheable, as the PAT is after reset
    ENTRY_ACCESSED = 1u << 5,
    ENTRY_DIRTY = 1u << 6,
    ENTRY_LARGE = 1u << 7, // levels 2 and 3: a leaf
    ENTRY_GLOBAL = 1u << 8,
    ENTRY_NO_EXECUTE = 1ull << 63,
    ENTRY_ADDRESS = 0x000ffffffffff000,
};

// A tree of tables and how to extend it.
struct page_table {
    paddr_t root;
    uint64_t table_flags; // ENTRY_USER for tables of user space
    paddr_t (*take)(
        void *owner); // a zeroed page for a new table, 0 if there is none; null: never extend
    void *owner;
};

static inline unsigned level_shift(unsigned level) {
    return page_shift + (level - page_level) * table_bits;
}

static inline uint64_t level_bytes(unsigned level) {
    return 1ull << level_shift(level);
}

// The entry that maps `frame` as one leaf of `level`; `attributes` are its other ENTRY_ bits.
// Accessed and dirty are set, so that the processor never has to.
static inline uint64_t leaf_entry(paddr_t frame, unsigned level, uint64_t attributes) {
    uint64_t kind = level == page_level ? 0 : ENTRY_LARGE;
    return frame | attributes | kind | ENTRY_ACCESSED | ENTRY_DIRTY | ENTRY_PRESENT;
}

static inline bool is_table(uint64_t entry, unsigned level) {
    return level > page_level && (entry & ENTRY_PRESENT) && !(entry & ENTRY_LARGE);
}

// The entry for `address` in the table of `level`. STATUS_BUSY: a large page lies on the way.
// STATUS_NO_MEMORY: a table is missing.
status_t page_table_entry(const struct page_table *table, vaddr_t address, unsigned level,
                          uint64_t **out_entry);

// The same for the entry behind `*entry`, without a walk where that lies in the same table; from
// `*entry` null on, as page_table_entry().
static inline status_t page_table_next_entry(const struct page_table *table, vaddr_t address,
                                             unsigned level, uint64_t **entry) {
    if (*entry != nullptr && (uintptr_t)(*entry + 1) % BOARD_PAGE_BYTES != 0) {
        (*entry)++;
        return STATUS_OK;
    }
    return page_table_entry(table, address, level, entry);
}
