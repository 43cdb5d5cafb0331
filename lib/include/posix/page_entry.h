// SPDX-License-Identifier: MIT
//
// What an entry of the table of a foreign program's pages says: the slot of the page's frame and
// what may be done with the page. Some slots hold no frame in any process, and say what else a page
// can be. One that is reserved without rights has no frame yet, and one that is promised has
// rights, no frame, and memory that nobody else is given. A shared one that was not used yet has
// the slot of no frame.
#pragma once

#include <posix/page_table.h>
#include <posix/pages.h>
#include <posix/space.h>
#include <stdbool.h>
#include <stdint.h>
#include <tessera/authority/posix.h>
#include <tessera/layouts.h>

constexpr uint32_t ENTRY_SLOT_MASK = POSIX_CSPACE_SLOTS_MAX - 1;
constexpr uint32_t ENTRY_ACCESS_SHIFT = 14;
constexpr cap_t ENTRY_SHARED_ABSENT = SLOT_CSPACE; // a slot of no frame
constexpr cap_t ENTRY_RESERVED = SLOT_ASPACE;      // another one; an entry of 0 is a free page's
constexpr uint16_t ENTRY_IS_MAPPED = ENTRY_RESERVED;
static_assert(ENTRY_SLOT_MASK < 1 << ENTRY_ACCESS_SHIFT);

// Whoever may write or execute may read, and nobody both; so two bits say it, which are those of
// the rights unless the page may be executed.
constexpr uint32_t ENTRY_EXECUTE = SPACE_WRITE;

static inline uint16_t entry_make(cap_t frame, uint32_t rights) {
    uint32_t access = (rights & SPACE_EXECUTE) != 0 ? ENTRY_EXECUTE : rights;
    return frame == 0 && rights == 0 ? ENTRY_IS_MAPPED
                                     : (uint16_t)(frame | access << ENTRY_ACCESS_SHIFT);
}

static inline uint32_t entry_rights(uint16_t entry) {
    uint32_t access = entry >> ENTRY_ACCESS_SHIFT;
    return access == ENTRY_EXECUTE ? SPACE_READ | SPACE_EXECUTE : access;
}

// 0: none.
static inline cap_t entry_frame(uint16_t entry) {
    cap_t slot = entry & ENTRY_SLOT_MASK;
    return slot == ENTRY_RESERVED ? 0 : slot;
}

static inline bool entry_has_frame(uint16_t entry) {
    static_assert(ENTRY_SHARED_ABSENT < ENTRY_RESERVED && ENTRY_RESERVED < SLOT_AUTHORITY);
    return (entry & ENTRY_SLOT_MASK) > ENTRY_RESERVED;
}

static inline bool entry_is_shared(uint16_t entry) {
    return entry_frame(entry) == ENTRY_SHARED_ABSENT ||
           (entry_has_frame(entry) && pages_are_lent(entry_frame(entry)));
}

// One that others may have, too, until it is written.
static inline bool entry_is_cow(uint16_t entry) {
    return entry_has_frame(entry) && pages_are_cow(entry_frame(entry));
}

// A page that is to be there when it is used.
static inline bool entry_is_awaited(uint16_t entry) {
    return __builtin_expect(!entry_has_frame(entry), false) && entry_rights(entry) != 0;
}

// One of these for which there is memory of the process's own.
static inline bool entry_is_promise(uint16_t entry) {
    return entry_frame(entry) == 0 && entry_rights(entry) != 0;
}

static inline uint64_t page_at(uint64_t address) {
    return address & ~(page_table_page_bytes() - 1);
}
