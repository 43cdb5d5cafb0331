// SPDX-License-Identifier: MIT
//
// Pages that move, and mappings that grow. A page keeps its frame, which is mapped elsewhere.
#include <posix/space.h>

#include <posix/page_entry.h>
#include <posix/shared.h>

bool space_is_uniform(uint64_t address, uint64_t bytes) {
    if (!space_is_mapped(address, bytes)) {
        return false;
    }
    uint16_t first = page_table_get(address);
    for (uint64_t page = address; page < address + bytes; page += page_table_page_bytes()) {
        uint16_t entry = page_table_get(page);
        if (entry_rights(entry) != entry_rights(first) ||
            entry_is_shared(entry) != entry_is_shared(first)) {
            return false;
        }
    }
    return true;
}

uint32_t space_rights(uint64_t address) {
    return entry_rights(page_table_get(address));
}

static status_t move_page(uint64_t from, uint64_t to) {
    uint16_t entry = page_table_get(from);
    cap_t frame = entry_frame(entry);
    if (entry_has_frame(entry) && entry_rights(entry) != 0) {
        pages_hide(frame);
        status_t status = pages_show(frame, to, entry_rights(entry));
        if (status != STATUS_OK) {
            (void)pages_show(frame, from, entry_rights(entry)); // its page tables are there
            return status;
        }
    }
    page_table_set(to, entry);
    page_table_set(from, 0);
    return STATUS_OK;
}

status_t space_move(uint64_t from, uint64_t to, uint64_t bytes) {
    status_t status = page_table_prepare(to, bytes);
    if (status == STATUS_OK && space_is_shared(from)) {
        status = shared_move(from, to, bytes);
    }
    uint64_t done = 0;
    while (status == STATUS_OK && done < bytes) {
        status = move_page(from + done, to + done);
        done += status == STATUS_OK ? page_table_page_bytes() : 0;
    }
    if (status != STATUS_OK) {
        while (done > 0) {
            done -= page_table_page_bytes();
            (void)move_page(to + done, from + done);
        }
    }
    shared_forget();
    return status;
}

status_t space_grow_shared(uint64_t address, uint64_t old_bytes, uint64_t new_bytes) {
    uint64_t end = address + old_bytes;
    uint32_t rights = space_rights(address);
    status_t status = page_table_prepare(end, new_bytes - old_bytes);
    if (status == STATUS_OK) {
        status = shared_grow(address, end, new_bytes - old_bytes);
    }
    for (uint64_t page = end; status == STATUS_OK && page < address + new_bytes;
         page += page_table_page_bytes()) {
        page_table_set(page, entry_make(ENTRY_SHARED_ABSENT, rights));
    }
    return status;
}
