// SPDX-License-Identifier: MIT
//
// A page's entry is the slot of its frame (a cspace has at most 4096), its rights, and whether the
// program has it. A page that is reserved without rights has no frame yet, and one that is promised
// has rights, no frame, and memory that nobody else is given. A shared one that was not used yet
// has the slot of no frame.
#include <posix/space.h>

#include <posix/page_table.h>
#include <posix/pages.h>
#include <posix/shared.h>
#include <tessera/layouts.h>

constexpr uint32_t SLOT_MASK = CSPACE_SLOTS_MAX - 1;
constexpr uint32_t RIGHTS_SHIFT = 12;
constexpr uint32_t RIGHTS_MASK = 7;
constexpr uint16_t IS_MAPPED = 0x8000;
constexpr cap_t SHARED_ABSENT = SLOT_CSPACE; // a slot of no frame

static uint64_t promised; // pages

void space_init(uint64_t first_mapping, uint64_t page_bytes) {
    page_table_init(first_mapping, page_bytes);
    promised = 0;
}

uint64_t space_page_bytes(void) {
    return page_table_page_bytes();
}

static uint64_t page_of(uint64_t address) {
    return address & ~(page_table_page_bytes() - 1);
}

static uint32_t rights_of(uint16_t entry) {
    return entry >> RIGHTS_SHIFT & RIGHTS_MASK;
}

static uint16_t make_entry(cap_t frame, uint32_t rights) {
    return (uint16_t)(frame | rights << RIGHTS_SHIFT | IS_MAPPED);
}

static cap_t frame_of(uint16_t entry) {
    return entry & SLOT_MASK;
}

static bool has_frame(uint16_t entry) {
    return frame_of(entry) > SHARED_ABSENT;
}

static bool is_shared(uint16_t entry) {
    return frame_of(entry) == SHARED_ABSENT ||
           (has_frame(entry) && pages_are_lent(frame_of(entry)));
}

// A page that is to be there when it is used.
static bool is_awaited(uint16_t entry) {
    return !has_frame(entry) && rights_of(entry) != 0;
}

// One of these for which there is memory of the process's own.
static bool is_promise(uint16_t entry) {
    return frame_of(entry) == 0 && rights_of(entry) != 0;
}

static void set(uint64_t page, uint16_t entry) {
    promised += is_promise(entry);
    promised -= is_promise(page_table_get(page));
    page_table_set(page, entry);
}

// For that many pages more than what is promised.
static bool has_memory(uint64_t pages) {
    return pages_are_available(promised + pages);
}

bool space_contains(uint64_t address, uint64_t bytes) {
    return page_table_contains(address, bytes);
}

bool space_allows(uint64_t address, uint64_t bytes, uint32_t rights) {
    if (bytes == 0) {
        return true;
    }
    if (!space_contains(address, bytes)) {
        return false;
    }
    for (uint64_t page = page_of(address); page < address + bytes;
         page += page_table_page_bytes()) {
        uint16_t entry = page_table_get(page);
        if ((rights_of(entry) & rights) != rights || (is_awaited(entry) && !space_touch(page))) {
            return false;
        }
    }
    return true;
}

bool space_is_shared(uint64_t address) {
    return space_contains(address, 1) && is_shared(page_table_get(address));
}

bool space_is_mapped(uint64_t address, uint64_t bytes) {
    if (!space_contains(address, bytes)) {
        return false;
    }
    for (uint64_t page = page_of(address); page < address + bytes;
         page += page_table_page_bytes()) {
        if (page_table_get(page) == 0) {
            return false;
        }
    }
    return true;
}

bool space_is_present(uint64_t address) {
    return space_contains(address, 1) && frame_of(page_table_get(page_of(address))) != 0;
}

bool space_is_free(uint64_t address, uint64_t bytes) {
    return space_contains(address, bytes) &&
           page_table_next(page_of(address), address + bytes) == address + bytes;
}

uint64_t space_find(uint64_t bytes) {
    return page_table_find(bytes);
}

// Gives a page its frame, with these rights.
static status_t fill(uint64_t page, uint32_t rights) {
    cap_t frame;
    status_t status = pages_take(page, &frame);
    if (status != STATUS_OK) {
        return status;
    }
    if (rights != (SPACE_READ | SPACE_WRITE)) {
        pages_protect(frame, rights);
    }
    set(page, make_entry(frame, rights));
    return STATUS_OK;
}

static status_t fill_shared(uint64_t page, uint32_t rights) {
    cap_t frame;
    status_t status = shared_page(page, &frame);
    if (status == STATUS_OK) {
        status = pages_lend(page, frame, rights);
    }
    if (status == STATUS_OK) {
        set(page, make_entry(frame, rights));
    }
    return status;
}

bool space_touch(uint64_t address) {
    uint64_t page = page_of(address);
    if (!space_contains(page, 1)) {
        return false;
    }
    uint16_t entry = page_table_get(page);
    uint32_t rights = rights_of(entry);
    if (!is_awaited(entry)) {
        return false;
    }
    return (is_shared(entry) ? fill_shared(page, rights) : fill(page, rights)) == STATUS_OK;
}

status_t space_map(uint64_t address, uint64_t bytes, uint32_t rights) {
    uint64_t page_bytes = page_table_page_bytes();
    if (rights != 0 && !has_memory(bytes / page_bytes)) {
        return STATUS_NO_MEMORY;
    }
    for (uint64_t page = address; page < address + bytes; page += page_bytes) {
        set(page, IS_MAPPED);
        status_t status = rights == 0 ? STATUS_OK : fill(page, rights);
        if (status != STATUS_OK) {
            space_unmap(address, bytes);
            return status;
        }
    }
    return STATUS_OK;
}

status_t space_promise(uint64_t address, uint64_t bytes, uint32_t rights) {
    uint64_t page_bytes = page_table_page_bytes();
    if (!has_memory(bytes / page_bytes)) {
        return STATUS_NO_MEMORY;
    }
    for (uint64_t page = address; page < address + bytes; page += page_bytes) {
        set(page, make_entry(0, rights));
    }
    return STATUS_OK;
}

status_t space_share(uint64_t address, uint64_t bytes, uint32_t rights) {
    if ((rights & SPACE_EXECUTE) != 0) {
        return STATUS_ACCESS_DENIED;
    }
    status_t status = shared_make(address, bytes);
    if (status != STATUS_OK) {
        return status;
    }
    for (uint64_t page = address; page < address + bytes; page += page_table_page_bytes()) {
        set(page, make_entry(SHARED_ABSENT, rights));
    }
    return STATUS_OK;
}

static void unmap_page(uint64_t page) {
    uint16_t entry = page_table_get(page);
    if (has_frame(entry)) {
        pages_put_back(frame_of(entry));
    }
    set(page, 0);
}

void space_unmap(uint64_t address, uint64_t bytes) {
    uint64_t end = address + bytes;
    for (uint64_t page = page_table_next(address, end); page < end;
         page = page_table_next(page, end)) {
        unmap_page(page);
    }
    shared_forget();
}

struct range {
    uint64_t first;
    uint64_t end;
};

static bool unmap_other(void *context, uint64_t page) {
    const struct range *kept = context;
    if (page < kept->first || page >= kept->end) {
        unmap_page(page);
    }
    return true;
}

void space_keep_only(uint64_t address, uint64_t bytes) {
    struct range kept = {address, address + bytes};
    (void)page_table_visit(unmap_other, &kept);
    shared_forget();
}

static status_t protect_page(uint64_t page, uint32_t rights) {
    uint16_t entry = page_table_get(page);
    cap_t frame = frame_of(entry);
    uint32_t old = rights_of(entry);
    if (old == rights) {
        return STATUS_OK;
    }
    if (frame == SHARED_ABSENT) {
        set(page, make_entry(frame, rights));
        return STATUS_OK;
    }
    if (frame == 0) {
        bool has_room = is_promise(entry) || rights == 0 || has_memory(1);
        set(page, make_entry(0, has_room ? rights : old));
        return has_room ? STATUS_OK : STATUS_NO_MEMORY;
    }
    if (rights == 0) {
        pages_hide(frame);
    } else if (old == 0) {
        status_t status = pages_show(frame, page, rights);
        if (status != STATUS_OK) {
            return status;
        }
    } else {
        pages_protect(frame, rights);
    }
    set(page, make_entry(frame, rights));
    return STATUS_OK;
}

status_t space_protect(uint64_t address, uint64_t bytes, uint32_t rights) {
    if (!space_contains(address, bytes)) {
        return STATUS_NOT_FOUND;
    }
    for (uint64_t page = address; page < address + bytes; page += page_table_page_bytes()) {
        uint16_t entry = page_table_get(page);
        if (entry == 0) {
            return STATUS_NOT_FOUND;
        }
        if ((rights & SPACE_EXECUTE) != 0 && is_shared(entry)) {
            return STATUS_ACCESS_DENIED;
        }
    }
    for (uint64_t page = address; page < address + bytes; page += page_table_page_bytes()) {
        status_t status = protect_page(page, rights);
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_OK;
}

uint64_t space_packed_bytes(void) {
    return page_table_packed_bytes();
}

void space_pack(uint8_t *out) {
    page_table_pack(out);
}

void space_unpack(const uint8_t *bytes) {
    page_table_unpack(bytes);
}

// Of one that has no memory for all that was promised to its parent there is no child.
static status_t copy_page(cap_t parent_cspace, uint64_t page) {
    uint16_t entry = page_table_get(page);
    cap_t frame = frame_of(entry);
    uint32_t rights = rights_of(entry);
    promised += is_promise(entry);
    if (!has_frame(entry)) {
        return STATUS_OK;
    }
    if (pages_were_lent(frame)) {
        page_table_set(page, make_entry(SHARED_ABSENT, rights));
        return STATUS_OK;
    }
    page_table_set(page, IS_MAPPED);
    status_t status = pages_copy(parent_cspace, frame, page, &frame);
    if (status != STATUS_OK) {
        return status;
    }
    if (rights == 0) {
        pages_hide(frame);
    } else if (rights != (SPACE_READ | SPACE_WRITE)) {
        pages_protect(frame, rights);
    }
    page_table_set(page, make_entry(frame, rights));
    return STATUS_OK;
}

struct copying {
    cap_t parent_cspace;
    status_t status;
};

static bool copy_next(void *context, uint64_t page) {
    struct copying *copying = context;
    copying->status = copy_page(copying->parent_cspace, page);
    return copying->status == STATUS_OK;
}

status_t space_copy(cap_t parent_cspace) {
    pages_begin_copy();
    struct copying copying = {.parent_cspace = parent_cspace, .status = STATUS_OK};
    bool is_copied = page_table_visit(copy_next, &copying);
    return is_copied && !has_memory(0) ? STATUS_NO_MEMORY : copying.status;
}
