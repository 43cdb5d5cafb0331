// SPDX-License-Identifier: MIT
//
// Frames that came back are zeroed when they are used again.
#include <posix/pages.h>

#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <posix/space.h>
#include <tessera/authority/posix.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

// For what is no page: a program that has mapped all it can is still to open files and start
// threads.
constexpr uint64_t SLOTS_KEPT = 128;

// Frames by their slots.
struct frame_set {
    uint64_t bits[POSIX_CSPACE_SLOTS_MAX / 64];
};

// Frames that came back.
static struct frame_set spare;
static uint32_t spare_count;
static uint32_t spare_first; // no word of the set before this one has any

// Frames that are not the process's own: its own, and its parent's while it copies itself.
static struct frame_set lent, lent_to_parent;

static uint64_t kernel_rights(uint32_t rights);

static void set_add(struct frame_set *set, cap_t frame) {
    set->bits[frame / 64] |= (uint64_t)1 << frame % 64;
}

static void set_remove(struct frame_set *set, cap_t frame) {
    set->bits[frame / 64] &= ~((uint64_t)1 << frame % 64);
}

static bool set_has(const struct frame_set *set, cap_t frame) {
    return (set->bits[frame / 64] >> frame % 64 & 1) != 0;
}

static void spare_put(cap_t frame) {
    set_add(&spare, frame);
    spare_count++;
    spare_first = frame / 64 < spare_first ? frame / 64 : spare_first;
}

// There is one.
static cap_t spare_take(void) {
    while (spare.bits[spare_first] == 0) {
        spare_first++;
    }
    cap_t frame = spare_first * 64 + (cap_t)__builtin_ctzll(spare.bits[spare_first]);
    set_remove(&spare, frame);
    spare_count--;
    return frame;
}

// Each page of a program takes a slot of its process.
bool pages_are_available(uint64_t count) {
    uint64_t new_count = count > spare_count ? count - spare_count : 0;
    return new_count == 0 || (memory_available() / startup_info()->page_bytes >= new_count &&
                              slots_available() >= new_count + SLOTS_KEPT);
}

status_t pages_take(uint64_t address, cap_t *out_frame) {
    uint64_t page_bytes = startup_info()->page_bytes;
    bool is_used = spare_count > 0;
    cap_t frame = 0;
    if (is_used) {
        frame = spare_take();
    } else {
        status_t status = object_create(OBJECT_FRAME, page_bytes, &frame);
        if (status != STATUS_OK) {
            return status;
        }
    }
    status_t status = frame_map_at(frame, address, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL);
    if (status != STATUS_OK) {
        spare_put(frame);
        return status;
    }
    if (is_used) {
        memset((void *)address, 0, page_bytes);
    }
    *out_frame = frame;
    return STATUS_OK;
}

// The capability has all rights, and the page is mapped: this cannot fail.
void pages_protect(cap_t frame, uint32_t rights) {
    if ((rights & SPACE_EXECUTE) != 0) {
        (void)frame_sync(frame, CACHE_OPERATION_INSTRUCTION, 0, startup_info()->page_bytes);
    }
    (void)frame_protect(frame, kernel_rights(rights));
}

void pages_hide(cap_t frame) {
    (void)frame_unmap(frame);
}

status_t pages_show(cap_t frame, uint64_t address, uint32_t rights) {
    if ((rights & SPACE_EXECUTE) != 0) {
        (void)frame_sync(frame, CACHE_OPERATION_INSTRUCTION, 0, startup_info()->page_bytes);
    }
    return frame_map_at(frame, address, kernel_rights(rights), CACHE_MODE_NORMAL);
}

status_t pages_lend(uint64_t address, cap_t frame, uint32_t rights) {
    status_t status = frame_map_at(frame, address, kernel_rights(rights), CACHE_MODE_NORMAL);
    if (status == STATUS_OK) {
        set_add(&lent, frame);
    } else {
        slot_release(frame);
    }
    return status;
}

bool pages_are_lent(cap_t frame) {
    return set_has(&lent, frame);
}

struct fork_part pages_state(void) {
    return (struct fork_part){&lent, sizeof(lent)};
}

void pages_begin_copy(void) {
    lent_to_parent = lent;
    lent = (struct frame_set){};
}

bool pages_were_lent(cap_t frame) {
    return set_has(&lent_to_parent, frame);
}

void pages_put_back(cap_t frame) {
    if (set_has(&lent, frame)) {
        set_remove(&lent, frame);
        slot_release(frame);
        return;
    }
    (void)frame_unmap(frame); // or it was hidden
    spare_put(frame);
}

status_t pages_borrow(cap_t cspace, cap_t slot, uint64_t address, cap_t *out_frame) {
    cap_t frame = slot_allocate();
    if (frame == 0) {
        return STATUS_NO_SPACE;
    }
    status_t status = cspace_copy(SLOT_CSPACE, frame, cspace, slot);
    if (status == STATUS_OK) {
        status = frame_map_at(frame, address, RIGHT_READ, CACHE_MODE_NORMAL);
    }
    if (status != STATUS_OK) {
        slot_release(frame);
        return status;
    }
    *out_frame = frame;
    return STATUS_OK;
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

static uint64_t kernel_rights(uint32_t rights) {
    return ((rights & SPACE_READ) != 0 ? RIGHT_READ : 0) |
           ((rights & SPACE_WRITE) != 0 ? RIGHT_READ | RIGHT_WRITE : 0) |
           ((rights & SPACE_EXECUTE) != 0 ? RIGHT_READ | RIGHT_EXECUTE : 0);
}
