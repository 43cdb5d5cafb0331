// SPDX-License-Identifier: MIT
//
// The walker of translation tables. Runs with the MMU off too: see page_table.h.

#include "page_table.h"
#include "sysreg.h"

static unsigned table_index(vaddr_t address, unsigned level);
static status_t next_table(const struct page_table *table, uint64_t *entry, paddr_t *out_page);

status_t page_table_entry(const struct page_table *table, vaddr_t address, unsigned level,
                          uint64_t **out_entry) {
    paddr_t page = table->root;
    for (unsigned above = first_level;; above++) {
        uint64_t *entry = (uint64_t *)(page + table->window) + table_index(address, above);
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
    uint64_t inside = address & ((1ull << half_bits) - 1);
    return (unsigned)(inside >> level_shift(level)) & (table_entries - 1);
}

// The table that `entry`, of level 1 or 2, leads to; a new one if it leads nowhere.
static status_t next_table(const struct page_table *table, uint64_t *entry, paddr_t *out_page) {
    if (*entry & DESCRIPTOR_VALID) {
        if (!(*entry & DESCRIPTOR_TABLE)) {
            return STATUS_BUSY;
        }
        *out_page = *entry & DESCRIPTOR_ADDRESS;
        return STATUS_OK;
    }
    paddr_t page = table->take ? table->take(table->owner) : 0;
    if (page == 0) {
        return STATUS_NO_MEMORY;
    }
    barrier_stores(); // the table is empty before a walker can find it
    *entry = page | DESCRIPTOR_TABLE | DESCRIPTOR_VALID;
    *out_page = page;
    return STATUS_OK;
}
