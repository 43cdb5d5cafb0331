// SPDX-License-Identifier: MIT
//
// Translation tables of the 39-bit halves, for pages of 4 or 16 KiB: descriptors and the one
// walker. Both granules have levels 1 to 3; how many bits a level translates follows from the
// board's page size (Arm ARM D8.2, D8.3).
#pragma once

#include <board.h>
#include <kernel/types.h>

static_assert(BOARD_PAGE_BYTES == 4096 || BOARD_PAGE_BYTES == 16384,
              "no translation for this page size");

constexpr unsigned page_shift = BOARD_PAGE_BYTES == 4096 ? 12 : 14;
constexpr unsigned table_bits = page_shift - 3;
constexpr unsigned table_entries = 1u << table_bits;
constexpr unsigned half_bits = 39;
constexpr unsigned first_level = 1;
constexpr unsigned last_level = 3;
constexpr unsigned large_level = 2;
constexpr unsigned first_level_entries = 1u << (half_bits - page_shift - 2 * table_bits);
constexpr unsigned first_block_level = BOARD_PAGE_BYTES == 4096 ? 1 : 2;

enum descriptor : uint64_t {
    DESCRIPTOR_VALID = 1u << 0,
    DESCRIPTOR_TABLE = 1u << 1, // levels 1 and 2: a table, not a block; level 3: always set
    DESCRIPTOR_ATTRIBUTE_SHIFT = 2,
    DESCRIPTOR_USER = 1u << 6,
    DESCRIPTOR_READ_ONLY = 1u << 7,
    DESCRIPTOR_INNER_SHAREABLE = 3u << 8,
    DESCRIPTOR_ACCESSED = 1u << 10,
    DESCRIPTOR_NOT_GLOBAL = 1u << 11,
    DESCRIPTOR_KERNEL_NO_EXECUTE = 1ull << 53,
    DESCRIPTOR_USER_NO_EXECUTE = 1ull << 54,
    DESCRIPTOR_ADDRESS = 0x0000fffffffff000ull & -(uint64_t)BOARD_PAGE_BYTES,
};

// Indices into MAIR_EL1.
enum memory_attribute : uint64_t {
    MEMORY_NORMAL = 0,
    MEMORY_UNCACHED = 1,
    MEMORY_DEVICE = 2,
};
constexpr uint64_t memory_attributes = 0xffull << (8 * MEMORY_NORMAL)     // write-back, allocating
                                       | 0x44ull << (8 * MEMORY_UNCACHED) // non-cacheable
                                       | 0x04ull << (8 * MEMORY_DEVICE);  // nGnRE

// A tree of tables and how to reach and extend it.
struct page_table {
    paddr_t root;
    uint64_t window; // added to a table's physical address to reach it
    paddr_t (*take)(
        void *owner); // a zeroed page for a new table, 0 if there is none; null: never extend
    void *owner;
};

static inline unsigned level_shift(unsigned level) {
    return page_shift + (last_level - level) * table_bits;
}

static inline uint64_t level_bytes(unsigned level) {
    return 1ull << level_shift(level);
}

// The descriptor that maps `frame` as one page or block of `level`; `attributes` are its other
// DESCRIPTOR_ bits.
static inline uint64_t leaf_descriptor(paddr_t frame, unsigned level, uint64_t attributes) {
    uint64_t kind = level == last_level ? DESCRIPTOR_TABLE : 0;
    return frame | attributes | kind | DESCRIPTOR_ACCESSED | DESCRIPTOR_VALID;
}

static inline bool is_table(uint64_t descriptor, unsigned level) {
    return level < last_level && (descriptor & DESCRIPTOR_VALID) && (descriptor & DESCRIPTOR_TABLE);
}

// The entry for `address` in the table of `level`. STATUS_BUSY: a block lies on the way.
// STATUS_NO_MEMORY: a table is missing. Works with the MMU off if table->window is 0: every access
// is an aligned word.
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
