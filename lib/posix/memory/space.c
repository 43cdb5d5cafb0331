// SPDX-License-Identifier: MIT
//
// What the pages are, by their entries (posix/page_entry.h).
#include <posix/space.h>

#include <posix/page_entry.h>
#include <posix/page_table.h>
#include <posix/pages.h>
#include <posix/shared.h>
#include <posix/writes.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static uint64_t promised; // pages

void space_init(uint64_t first_mapping, uint64_t page_bytes) {
    page_table_init(first_mapping, page_bytes);
    promised = 0;
}

uint64_t space_page_bytes(void) {
    return page_table_page_bytes();
}

static void set(uint64_t page, uint16_t entry) {
    promised += entry_is_promise(entry);
    promised -= entry_is_promise(page_table_get(page));
    page_table_set(page, entry);
}

// For that many pages more than what is promised.
static bool has_memory(uint64_t pages) {
    return pages_are_available(promised + pages);
}

// Entries for a range, and memory for so many pages: the entries may take some of that.
static status_t prepare(uint64_t address, uint64_t bytes, uint64_t pages) {
    status_t status = page_table_prepare(address, bytes);
    return status == STATUS_OK && pages > 0 && !has_memory(pages) ? STATUS_NO_MEMORY : status;
}

bool space_contains(uint64_t address, uint64_t bytes) {
    return page_table_contains(address, bytes);
}

// May this be done with the page as it is?
static inline bool is_ready(uint64_t page, uint32_t rights) {
    uint16_t entry = page_table_get(page);
    bool is_there =
        !entry_is_awaited(entry) && ((rights & SPACE_WRITE) == 0 || !entry_is_cow(entry));
    return is_there && (entry_rights(entry) & rights) == rights;
}

[[gnu::noinline]] static bool make_ready(uint64_t page, uint64_t end, uint32_t rights) {
    for (; page < end; page += page_table_page_bytes()) {
        bool is_allowed = (entry_rights(page_table_get(page)) & rights) == rights;
        if (!is_allowed || (!is_ready(page, rights) && !space_touch(page, rights))) {
            return false;
        }
    }
    return true;
}

// Asked of nearly every pointer of the program, and nearly always true at once.
bool space_allows(uint64_t address, uint64_t bytes, uint32_t rights) {
    if (bytes == 0) {
        return true;
    }
    if (!space_contains(address, bytes)) {
        return false;
    }
    uint64_t end = address + bytes;
    uint64_t page = page_at(address);
    while (page < end && is_ready(page, rights)) {
        page += page_table_page_bytes();
    }
    return page >= end || make_ready(page, end, rights);
}

cap_t space_writable_frame(uint64_t address) {
    uint16_t entry = space_contains(address, 1) ? page_table_get(page_at(address)) : 0;
    bool is_so = entry_has_frame(entry) && (entry_rights(entry) & SPACE_WRITE) != 0;
    return is_so && !entry_is_cow(entry) ? entry_frame(entry) : 0;
}

cap_t space_readable_frame(uint64_t address) {
    uint16_t entry = space_contains(address, 1) ? page_table_get(page_at(address)) : 0;
    return (entry_rights(entry) & SPACE_READ) != 0 && entry_has_frame(entry) ? entry_frame(entry)
                                                                             : 0;
}

bool space_is_shared(uint64_t address) {
    return space_contains(address, 1) && entry_is_shared(page_table_get(address));
}

bool space_is_mapped(uint64_t address, uint64_t bytes) {
    if (!space_contains(address, bytes)) {
        return false;
    }
    for (uint64_t page = page_at(address); page < address + bytes;
         page += page_table_page_bytes()) {
        if (page_table_get(page) == 0) {
            return false;
        }
    }
    return true;
}

bool space_is_present(uint64_t address) {
    return space_contains(address, 1) && entry_has_frame(page_table_get(page_at(address)));
}

bool space_is_free(uint64_t address, uint64_t bytes) {
    return space_contains(address, bytes) &&
           page_table_next(page_at(address), address + bytes) == address + bytes;
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
    set(page, entry_make(frame, rights));
    return STATUS_OK;
}

static status_t fill_shared(uint64_t page, uint32_t rights) {
    cap_t frame;
    status_t status = shared_page(page, &frame);
    if (status == STATUS_OK) {
        status = pages_lend(page, frame, rights);
    }
    if (status == STATUS_OK) {
        set(page, entry_make(frame, rights));
    }
    return status;
}

static status_t own(uint64_t page, uint16_t entry) {
    cap_t frame;
    status_t status = pages_own(entry_frame(entry), page, entry_rights(entry), &frame);
    if (status == STATUS_OK) {
        set(page, entry_make(frame, entry_rights(entry)));
    }
    return status;
}

// What allows it already, another thread has made meanwhile; unless whoever lent it is gone.
bool space_touch(uint64_t address, uint32_t wanted) {
    uint64_t page = page_at(address);
    if (!space_contains(page, 1)) {
        return false;
    }
    uint16_t entry = page_table_get(page);
    uint32_t rights = entry_rights(entry);
    if (wanted == 0 || (rights & wanted) != wanted) {
        return false;
    }
    if (entry_is_awaited(entry)) {
        return (entry_is_shared(entry) ? fill_shared(page, rights) : fill(page, rights)) ==
               STATUS_OK;
    }
    bool is_to_copy = (wanted & SPACE_WRITE) != 0 && entry_is_cow(entry);
    return is_to_copy ? own(page, entry) == STATUS_OK : pages_are_left(entry_frame(entry));
}

status_t space_map(uint64_t address, uint64_t bytes, uint32_t rights) {
    uint64_t page_bytes = page_table_page_bytes();
    status_t prepared = prepare(address, bytes, rights != 0 ? bytes / page_bytes : 0);
    if (prepared != STATUS_OK) {
        return prepared;
    }
    pages_expect(rights != 0 ? bytes / page_bytes : 0);
    for (uint64_t page = address; page < address + bytes; page += page_bytes) {
        if (rights == 0) {
            set(page, ENTRY_IS_MAPPED);
            continue;
        }
        status_t status = fill(page, rights);
        if (status != STATUS_OK) {
            space_unmap(address, bytes);
            return status;
        }
    }
    return STATUS_OK;
}

status_t space_promise(uint64_t address, uint64_t bytes, uint32_t rights) {
    uint64_t page_bytes = page_table_page_bytes();
    status_t status = prepare(address, bytes, bytes / page_bytes);
    if (status != STATUS_OK) {
        return status;
    }
    page_table_fill(address, bytes, entry_make(0, rights));
    promised += bytes / page_bytes;
    return STATUS_OK;
}

status_t space_lend(uint64_t page, cap_t frame, uint32_t rights) {
    status_t status = page_table_prepare(page, page_table_page_bytes());
    if (status != STATUS_OK) {
        slot_release(frame);
        return status;
    }
    status = pages_lend_of_file(page, frame, rights);
    if (status == STATUS_OK) {
        set(page, entry_make(frame, rights));
    }
    return status;
}

status_t space_share(uint64_t address, uint64_t bytes, uint32_t rights,
                     const struct shared_file *file) {
    if ((rights & SPACE_EXECUTE) != 0 ||
        (file != nullptr && file->is_read_only && (rights & SPACE_WRITE) != 0)) {
        return STATUS_ACCESS_DENIED;
    }
    status_t status = page_table_prepare(address, bytes);
    if (status == STATUS_OK) {
        status = file != nullptr ? shared_open(address, bytes, file) : shared_make(address, bytes);
    }
    if (status != STATUS_OK) {
        return status;
    }
    for (uint64_t page = address; page < address + bytes; page += page_table_page_bytes()) {
        set(page, entry_make(ENTRY_SHARED_ABSENT, rights));
    }
    return STATUS_OK;
}

void space_unmap(uint64_t address, uint64_t bytes) {
    promised -= page_table_free(address, bytes, pages_put_back);
    shared_forget();
}

void space_keep_only(uint64_t address, uint64_t bytes) {
    promised -= page_table_free_others(address, bytes, pages_put_back);
    shared_forget();
}

// A file's page that may be written is the process's own, for which there is memory.
static status_t own_of_file(uint64_t page, uint16_t entry, uint32_t rights) {
    cap_t frame = entry_frame(entry);
    status_t status = has_memory(1) ? STATUS_OK : STATUS_NO_MEMORY;
    if (status == STATUS_OK && entry_rights(entry) == 0) {
        status = pages_show(frame, page, SPACE_READ); // it is copied from there
    }
    if (status == STATUS_OK) {
        status = pages_own(frame, page, rights, &frame);
    }
    if (status == STATUS_OK) {
        set(page, entry_make(frame, rights));
    }
    return status;
}

static status_t protect_page(uint64_t page, uint32_t rights) {
    uint16_t entry = page_table_get(page);
    cap_t frame = entry_frame(entry);
    uint32_t old = entry_rights(entry);
    if (old == rights) {
        return STATUS_OK;
    }
    if (frame == ENTRY_SHARED_ABSENT) {
        set(page, entry_make(frame, rights));
        return STATUS_OK;
    }
    if (frame == 0) {
        bool has_room = entry_is_promise(entry) || rights == 0 || has_memory(1);
        set(page, entry_make(0, has_room ? rights : old));
        return has_room ? STATUS_OK : STATUS_NO_MEMORY;
    }
    if ((rights & SPACE_WRITE) != 0 && pages_are_of_file(frame)) {
        return own_of_file(page, entry, rights);
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
    set(page, entry_make(frame, rights));
    return STATUS_OK;
}

static bool shared_allows(uint64_t page, uint32_t rights) {
    return (rights & SPACE_EXECUTE) == 0 &&
           ((rights & SPACE_WRITE) == 0 || shared_is_writable(page));
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
        if (entry_is_shared(entry) && !shared_allows(page, rights)) {
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

// What a child has of a run of its parent's pages. Those that have a frame are no two in one run.
enum packed_kind : uint8_t { PACKED_END, PACKED_ABSENT, PACKED_LENT, PACKED_COW, PACKED_OWN };

struct packed_run {
    uint64_t page;
    uint16_t entry; // of the parent
    uint16_t number;
    uint16_t count;
    enum packed_kind kind;
};

static enum packed_kind kind_of(uint16_t entry) {
    return !entry_has_frame(entry)  ? PACKED_ABSENT
           : entry_is_shared(entry) ? PACKED_LENT
           : entry_is_cow(entry)    ? PACKED_COW
                                    : PACKED_OWN;
}

struct packing {
    enum space_packing how;
    uint8_t *out;
    uint64_t room;
    uint64_t bytes; // that all of it takes so far
};

static void pack(struct packing *packing, const struct packed_run *packed) {
    if (packing->bytes + sizeof(*packed) <= packing->room) {
        memcpy(packing->out + packing->bytes, packed, sizeof(*packed));
    }
    packing->bytes += sizeof(*packed);
}

static void pack_run(void *context, const struct page_run *run) {
    struct packing *packing = context;
    struct packed_run packed = {
        .page = run->page, .entry = run->entry, .count = run->count, .kind = kind_of(run->entry)};
    if (packed.kind == PACKED_OWN && packing->how == SPACE_PACK_SHARED &&
        !writes_concern(run->page)) {
        pages_share(entry_frame(run->entry), entry_rights(run->entry));
        packed.kind = PACKED_COW;
    }
    if (packed.kind == PACKED_COW) {
        packed.number = pages_number(entry_frame(run->entry));
    }
    pack(packing, &packed);
}

uint64_t space_pack(const struct page_range *range, enum space_packing how, uint8_t *out,
                    uint64_t room) {
    struct packing packing = {.how = how, .out = out, .room = room};
    page_table_visit_runs(range, pack_run, &packing);
    pack(&packing, &(struct packed_run){.kind = PACKED_END});
    return packing.bytes;
}

static status_t copy_page(cap_t parent_cspace, const struct packed_run *packed, cap_t *out_frame) {
    uint32_t rights = entry_rights(packed->entry);
    status_t status =
        pages_copy(parent_cspace, entry_frame(packed->entry), packed->page, out_frame);
    if (status != STATUS_OK) {
        return status;
    }
    if (rights == 0) {
        pages_hide(*out_frame);
    } else if (rights != (SPACE_READ | SPACE_WRITE)) {
        pages_protect(*out_frame, rights);
    }
    return STATUS_OK;
}

// Of one that has no memory for all that was promised to its parent there is no child.
static status_t inherit_run(cap_t parent_cspace, const struct packed_run *packed) {
    cap_t frame = entry_frame(packed->entry);
    uint32_t rights = entry_rights(packed->entry);
    status_t status = STATUS_OK;
    if (packed->kind == PACKED_ABSENT) {
        promised += entry_is_promise(packed->entry) ? packed->count : 0;
    } else if (packed->kind == PACKED_LENT) {
        frame = ENTRY_SHARED_ABSENT;
    } else if (packed->kind == PACKED_COW) {
        status = pages_inherit(parent_cspace, frame, packed->number, packed->page, rights, &frame);
    } else {
        status = copy_page(parent_cspace, packed, &frame);
    }
    uint64_t bytes = packed->count * page_table_page_bytes();
    if (status == STATUS_OK) {
        status = page_table_prepare(packed->page, bytes);
    }
    if (status == STATUS_OK) {
        page_table_fill(packed->page, bytes, entry_make(frame, rights));
    }
    return status;
}

status_t space_inherit(const uint8_t *packed, cap_t parent_cspace) {
    status_t status = STATUS_OK;
    while (status == STATUS_OK) {
        struct packed_run run;
        memcpy(&run, packed, sizeof(run));
        packed += sizeof(run);
        if (run.kind == PACKED_END) {
            break;
        }
        status = inherit_run(parent_cspace, &run);
    }
    status = status == STATUS_OK ? pages_end_child() : status;
    return status == STATUS_OK && !has_memory(0) ? STATUS_NO_MEMORY : status;
}
