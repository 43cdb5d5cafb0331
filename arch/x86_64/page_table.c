// SPDX-License-Identifier: MIT
//
// The walker of translation tables.

#include "page_table.h"
#include <kernel/arch.h>

static unsigned table_index(vaddr_t address, unsigned level);
static status_t next_table(const struct page_table *table, uint64_t *entry, paddr_t *out_page);

status_t page_table_entry(const struct page_table *table, vaddr_t address, unsigned level,
                          uint64_t **out_entry) {
    paddr_t page = table->root;
    for (unsigned above = root_level;; above--) {
        uint64_t *entries = arch_physical_to_kernel(page);
        uint64_t *entry = &entries[table_index(address, above)];
        if (above == level) {
            *out_entry = entry;
            return STATUS_OK;
        }
        status_t status = next_table(table, entry, &page);
        if (status != STATUS_OK) {
            return status;
        }
    }
}

static unsigned table_index(vaddr_t address, unsigned level) {
    return (unsigned)(address >> level_shift(level)) & (table_entries - 1);
}

// The table that `entry`, above the last level, leads to; a new one if it leads nowhere.
static status_t next_table(const struct page_table *table, uint64_t *entry, paddr_t *out_page) {
    if (*entry & ENTRY_PRESENT) {
        if (*entry & ENTRY_LARGE) {
            return STATUS_BUSY;
        }
        *out_page = *entry & ENTRY_ADDRESS;
        return STATUS_OK;
    }
    paddr_t page = table->take ? table->take(table->owner) : 0;
    if (page == 0) {
        return STATUS_NO_MEMORY;
    }
    *entry = page | table->table_flags | ENTRY_WRITE | ENTRY_ACCESSED | ENTRY_PRESENT;
    *out_page = page;
    return STATUS_OK;
}
