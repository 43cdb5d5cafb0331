// SPDX-License-Identifier: MIT
//
// The symbol table's layout: a header, entries sorted by address, then the names, each ended by
// NUL.
#include <kernel/symbols.h>

#include <stddef.h>
#include <kernel/image.h>

struct symbols_header {
    uint32_t count;
    uint32_t names_offset;
};

struct symbols_entry {
    uint64_t address;
    uint32_t name_offset; // from the start of the table
    uint32_t zero;
};

const char *symbol_find(uint64_t address, uint64_t *out_offset) {
    const uint8_t *table = kernel_symbols_start;
    if ((size_t)(kernel_symbols_end - table) < sizeof(struct symbols_header)) {
        return NULL;
    }
    const struct symbols_header *header = (const void *)table;
    const struct symbols_entry *entries = (const void *)(table + sizeof(*header));
    uint32_t low = 0;
    uint32_t high = header->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (entries[middle].address <= address) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low == 0) {
        return NULL;
    }
    *out_offset = address - entries[low - 1].address;
    return (const char *)table + entries[low - 1].name_offset;
}
