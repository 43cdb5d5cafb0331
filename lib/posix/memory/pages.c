// SPDX-License-Identifier: MIT
//
// Frames that came back are zeroed when they are used again.
#include <posix/pages.h>

#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <posix/page_supply.h>
#include <posix/space.h>
#include <tessera/authority/posix.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/rights.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

// For what is no page: a program that has mapped all it can is still to open files and start
// threads.
constexpr uint64_t SLOTS_KEPT = 128;

enum { KIND_WORDS = POSIX_CSPACE_SLOTS_MAX / 64 }; // with a bit for each slot

// Frames that came back.
static uint64_t spare[KIND_WORDS];
static uint32_t spare_count;
static uint32_t spare_first; // no word of the set before this one has any

// Frames that are not the process's own, and those that others may have, too. One that is both is a
// file's, and is copied to be written.
enum frame_kind { FRAME_LENT, FRAME_COW, FRAME_KINDS };
static uint64_t kinds[KIND_WORDS][FRAME_KINDS];

static uint64_t kernel_rights(cap_t frame, uint32_t rights);

static uint64_t bit_of(cap_t frame) {
    return (uint64_t)1 << frame % 64;
}

static void kind_add(cap_t frame, enum frame_kind kind) {
    kinds[frame / 64][kind] |= bit_of(frame);
}

static void kind_remove(cap_t frame, enum frame_kind kind) {
    kinds[frame / 64][kind] &= ~bit_of(frame);
}

static bool is_of_kind(cap_t frame, enum frame_kind kind) {
    return (kinds[frame / 64][kind] & bit_of(frame)) != 0;
}

static bool is_of_file(cap_t frame) {
    return is_of_kind(frame, FRAME_LENT) && is_of_kind(frame, FRAME_COW);
}

static void spare_put(cap_t frame) {
    spare[frame / 64] |= bit_of(frame);
    spare_count++;
    spare_first = frame / 64 < spare_first ? frame / 64 : spare_first;
}

// There is one.
static cap_t spare_take(void) {
    while (spare[spare_first] == 0) {
        spare_first++;
    }
    cap_t frame = spare_first * 64 + (cap_t)__builtin_ctzll(spare[spare_first]);
    spare[spare_first] &= spare[spare_first] - 1;
    spare_count--;
    return frame;
}

// Each page of a program takes a slot of its process.
bool pages_are_available(uint64_t count) {
    uint64_t new_count = count > spare_count ? count - spare_count : 0;
    return new_count == 0 ||
           (page_supply_left() >= new_count && slots_available() >= new_count + SLOTS_KEPT);
}

struct pages_usage pages_usage(void) {
    uint64_t page_bytes = startup_info()->page_bytes;
    return (struct pages_usage){
        .free_bytes = (page_supply_left() + spare_count) * page_bytes,
        .most_bytes = page_supply_most() * page_bytes,
        .peak_bytes = page_supply_peak() * page_bytes,
    };
}

void pages_expect(uint64_t count) {
    page_supply_expect(count > spare_count ? count - spare_count : 0);
}

static status_t map_to_write(cap_t frame, uint64_t address) {
    status_t status = frame_map_at(frame, address, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL);
    if (status != STATUS_OK) {
        spare_put(frame);
    }
    return status;
}

// `is_used`: it has contents.
static status_t take_frame(cap_t *out_frame, bool *out_is_used) {
    *out_is_used = spare_count > 0;
    if (spare_count > 0) {
        *out_frame = spare_take();
        return STATUS_OK;
    }
    return page_supply_take(out_frame);
}

static status_t take(uint64_t address, cap_t *out_frame, bool *out_is_used) {
    cap_t frame;
    status_t status = take_frame(&frame, out_is_used);
    if (status == STATUS_OK) {
        status = map_to_write(frame, address);
    }
    if (status == STATUS_OK) {
        *out_frame = frame;
    }
    return status;
}

status_t pages_take(uint64_t address, cap_t *out_frame) {
    bool is_used;
    status_t status = take(address, out_frame, &is_used);
    if (status == STATUS_OK && is_used) {
        memset((void *)address, 0, startup_info()->page_bytes);
    }
    return status;
}

status_t pages_take_to_fill(uint64_t address, cap_t *out_frame) {
    bool is_used;
    return take(address, out_frame, &is_used);
}

// The capability has all rights, and the page is mapped: this cannot fail.
void pages_protect(cap_t frame, uint32_t rights) {
    if ((rights & SPACE_EXECUTE) != 0) {
        (void)frame_sync(frame, CACHE_OPERATION_INSTRUCTION, 0, startup_info()->page_bytes);
    }
    (void)frame_protect(frame, kernel_rights(frame, rights));
}

void pages_hide(cap_t frame) {
    (void)frame_unmap(frame);
}

status_t pages_show(cap_t frame, uint64_t address, uint32_t rights) {
    if ((rights & SPACE_EXECUTE) != 0) {
        (void)frame_sync(frame, CACHE_OPERATION_INSTRUCTION, 0, startup_info()->page_bytes);
    }
    return frame_map_at(frame, address, kernel_rights(frame, rights), CACHE_MODE_NORMAL);
}

status_t pages_lend(uint64_t address, cap_t frame, uint32_t rights) {
    status_t status = frame_map_at(frame, address, kernel_rights(frame, rights), CACHE_MODE_NORMAL);
    if (status == STATUS_OK) {
        kind_add(frame, FRAME_LENT);
    } else {
        slot_release(frame);
    }
    return status;
}

bool pages_are_lent(cap_t frame) {
    return is_of_kind(frame, FRAME_LENT) && !is_of_kind(frame, FRAME_COW);
}

status_t pages_lend_of_file(uint64_t address, cap_t frame, uint32_t rights) {
    status_t status = pages_lend(address, frame, rights);
    if (status == STATUS_OK) {
        kind_add(frame, FRAME_COW);
    }
    return status;
}

bool pages_are_of_file(cap_t frame) {
    return is_of_file(frame);
}

void pages_share(cap_t frame, uint32_t rights) {
    kind_add(frame, FRAME_COW);
    if ((rights & SPACE_WRITE) != 0) {
        (void)frame_protect(frame, RIGHT_READ);
    }
}

bool pages_are_cow(cap_t frame) {
    return is_of_kind(frame, FRAME_COW);
}

bool pages_are_left(cap_t frame) {
    uint64_t size_bytes, address, is_mapped, is_shared;
    return frame_info(frame, &size_bytes, &address, &is_mapped, &is_shared) == STATUS_OK;
}

static bool is_of_others(cap_t frame) {
    uint64_t size_bytes, address, is_mapped, is_shared;
    return frame_info(frame, &size_bytes, &address, &is_mapped, &is_shared) != STATUS_OK ||
           is_shared != 0;
}

// A frame with the same contents, not mapped.
static status_t duplicate(uint64_t address, cap_t *out_frame) {
    cap_t frame;
    bool is_used;
    status_t status = take_frame(&frame, &is_used);
    if (status == STATUS_OK) {
        status = map_to_write(frame, SPACE_COPIED_PAGE);
    }
    if (status == STATUS_OK) {
        memcpy((void *)SPACE_COPIED_PAGE, (const void *)address, startup_info()->page_bytes);
        pages_hide(frame);
        *out_frame = frame;
    }
    return status;
}

status_t pages_own(cap_t frame, uint64_t address, uint32_t rights, cap_t *out_frame) {
    cap_t own = frame;
    if (!is_of_file(frame) && !is_of_others(frame)) {
        kind_remove(frame, FRAME_COW);
        pages_protect(frame, rights);
    } else {
        status_t status = duplicate(address, &own);
        if (status != STATUS_OK) {
            return status;
        }
        pages_hide(frame);
        (void)pages_show(own, address, rights); // its page tables are there
        pages_put_back(frame);
    }
    *out_frame = own;
    return STATUS_OK;
}

uint16_t pages_number(cap_t frame) {
    return is_of_file(frame) ? PAGES_NUMBER_NONE : page_supply_number(frame);
}

void pages_put_back(cap_t frame) {
    if (is_of_kind(frame, FRAME_LENT)) {
        kind_remove(frame, FRAME_LENT);
        kind_remove(frame, FRAME_COW);
        slot_release(frame);
    } else if (is_of_kind(frame, FRAME_COW)) {
        kind_remove(frame, FRAME_COW);
        page_supply_drop(frame);
    } else {
        (void)frame_unmap(frame); // or it was hidden
        spare_put(frame);
    }
}

static status_t copy_capability(cap_t cspace, cap_t slot, cap_t *out_frame) {
    cap_t frame = slot_allocate();
    if (frame == 0) {
        return STATUS_NO_SPACE;
    }
    status_t status = cspace_copy(SLOT_CSPACE, frame, cspace, slot);
    if (status != STATUS_OK) {
        slot_free(frame);
        return status;
    }
    *out_frame = frame;
    return STATUS_OK;
}

status_t pages_borrow(cap_t cspace, cap_t slot, uint64_t address, cap_t *out_frame) {
    status_t status = copy_capability(cspace, slot, out_frame);
    if (status != STATUS_OK) {
        return status;
    }
    status = frame_map_at(*out_frame, address, RIGHT_READ, CACHE_MODE_NORMAL);
    if (status != STATUS_OK) {
        slot_release(*out_frame);
        *out_frame = 0;
    }
    return status;
}

status_t pages_inherit(cap_t cspace, cap_t slot, uint16_t number, uint64_t address, uint32_t rights,
                       cap_t *out_frame) {
    cap_t frame;
    status_t status = copy_capability(cspace, slot, &frame);
    if (status != STATUS_OK) {
        return status;
    }
    bool is_counted = number != PAGES_NUMBER_NONE;
    kind_add(frame, FRAME_COW);
    if (!is_counted) {
        kind_add(frame, FRAME_LENT);
    }
    if (rights != 0) {
        status = frame_map_at(frame, address, kernel_rights(frame, rights), CACHE_MODE_NORMAL);
    }
    if (status == STATUS_OK && is_counted) {
        status = page_supply_inherit(frame, number);
    }
    *out_frame = frame;
    return status;
}

status_t pages_end_child(void) {
    return page_supply_end_child();
}

status_t pages_copy(cap_t cspace, cap_t slot, uint64_t address, cap_t *out_frame) {
    cap_t source;
    cap_t frame;
    status_t status = pages_borrow(cspace, slot, SPACE_COPIED_PAGE, &source);
    if (status != STATUS_OK) {
        return status;
    }
    status = pages_take(address, &frame);
    if (status == STATUS_OK) {
        memcpy((void *)address, (const void *)SPACE_COPIED_PAGE, startup_info()->page_bytes);
        *out_frame = frame;
    }
    slot_release(source);
    return status;
}

static uint64_t kernel_rights(cap_t frame, uint32_t rights) {
    bool is_writable = (rights & SPACE_WRITE) != 0 && !is_of_kind(frame, FRAME_COW);
    return ((rights & (SPACE_READ | SPACE_WRITE)) != 0 ? RIGHT_READ : 0) |
           (is_writable ? RIGHT_WRITE : 0) |
           ((rights & SPACE_EXECUTE) != 0 ? RIGHT_READ | RIGHT_EXECUTE : 0);
}
