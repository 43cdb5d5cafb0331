// SPDX-License-Identifier: MIT
//
// What an entry of the table of a foreign program's pages says: the slot of the page's frame (a
// program has at most 4096), its rights, and whether the program has it. A page that is reserved
// without rights has no frame yet, and one that is promised has rights, no frame, and memory that
// nobody else is given. A shared one that was not used yet has the slot of no frame.
#pragma once

#include <posix/page_table.h>
#include <posix/pages.h>
#include <stdbool.h>
#include <stdint.h>
#include <tessera/authority/posix.h>
#include <tessera/layouts.h>

constexpr uint32_t ENTRY_SLOT_MASK = POSIX_CSPACE_SLOTS - 1;
constexpr uint32_t ENTRY_RIGHTS_SHIFT = 12;
constexpr uint32_t ENTRY_RIGHTS_MASK = 7;
constexpr uint16_t ENTRY_IS_MAPPED = 0x8000;
constexpr cap_t ENTRY_SHARED_ABSENT = SLOT_CSPACE; // a slot of no frame

static inline uint16_t entry_make(cap_t frame, uint32_t rights) {
    return (uint16_t)(frame | rights << ENTRY_RIGHTS_SHIFT | ENTRY_IS_MAPPED);
}

static inline uint32_t entry_rights(uint16_t entry) {
    return entry >> ENTRY_RIGHTS_SHIFT & ENTRY_RIGHTS_MASK;
}

static inline cap_t entry_frame(uint16_t entry) {
    return entry & ENTRY_SLOT_MASK;
}

static inline bool entry_has_frame(uint16_t entry) {
    return entry_frame(entry) > ENTRY_SHARED_ABSENT;
}

static inline bool entry_is_shared(uint16_t entry) {
    return entry_frame(entry) == ENTRY_SHARED_ABSENT ||
           (entry_has_frame(entry) && pages_are_lent(entry_frame(entry)));
}

// A page that is to be there when it is used.
static inline bool entry_is_awaited(uint16_t entry) {
    return !entry_has_frame(entry) && entry_rights(entry) != 0;
}

// One of these for which there is memory of the process's own.
static inline bool entry_is_promise(uint16_t entry) {
    return entry_frame(entry) == 0 && entry_rights(entry) != 0;
}

static inline uint64_t page_at(uint64_t address) {
    return address & ~(page_table_page_bytes() - 1);
}
