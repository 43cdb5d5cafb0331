// SPDX-License-Identifier: MIT
//
// What the service's own slots hold, and what can be made of it.
#include "probe.h"

#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/layouts.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum { TYPES = 256 };

static uint32_t held[TYPES]; // slots that hold an object of each type, at the start

void slots_count(void) {
    for (uint64_t slot = 0; slot < startup_info()->slot_count; slot++) {
        uint64_t type;
        uint64_t rights;
        uint64_t badge;
        if (cspace_inspect(SLOT_CSPACE, slot, &type, &rights, &badge) == STATUS_OK) {
            held[type % TYPES]++;
        }
    }
}

static uint64_t type_in(uint64_t slot) {
    uint64_t type;
    uint64_t rights;
    uint64_t badge;
    status_t status = cspace_inspect(SLOT_CSPACE, slot, &type, &rights, &badge);
    return status == STATUS_OK ? type : OBJECT_NONE;
}

const char *try_count(const struct isolation_case *item) {
    uint32_t count = held[item->object];
    for (uint64_t slot = 0; slot < 64; slot++) {
        if ((item->except_slots & SLOT_BIT(slot)) != 0 && type_in(slot) == item->object) {
            count--;
        }
    }
    return count == item->count ? nullptr : failure("there are %u", count);
}

const char *try_slot_or_nothing(const struct isolation_case *item) {
    return type_in(item->slot) == OBJECT_NONE ? nullptr : try_slot(item);
}

const char *try_slot(const struct isolation_case *item) {
    uint64_t type;
    uint64_t rights;
    uint64_t badge;
    status_t status = cspace_inspect(SLOT_CSPACE, item->slot, &type, &rights, &badge);
    if (status != STATUS_OK) {
        return expect_status("cspace_inspect", status, STATUS_OK);
    }
    return type == item->object && rights == item->rights
               ? nullptr
               : failure("object %u with rights 0x%x", (unsigned)type, (unsigned)rights);
}

// Mints into a free slot and lets go of what came of it.
static status_t mint(cap_t source, uint32_t rights) {
    cap_t slot = slot_allocate();
    status_t status = cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, source, rights, 0);
    if (status == STATUS_OK) {
        slot_release(slot);
    } else {
        slot_free(slot);
    }
    return status;
}

const char *try_widen(const struct isolation_case *item) {
    const char *why =
        expect_status("minting what is there", mint(item->slot, item->rights), STATUS_OK);
    for (uint32_t right = 1; right < RIGHTS_ALL && why == nullptr; right <<= 1) {
        if ((item->rights & right) == 0) {
            why = expect_status("minting more", mint(item->slot, item->rights | right),
                                STATUS_ACCESS_DENIED);
        }
    }
    return why;
}

// What the first frame of a memory answers when it is asked where it lies.
static const char *ask_physical(cap_t memory, status_t expected) {
    cap_t frame = slot_allocate();
    status_t status =
        memory_retype(memory, OBJECT_FRAME, startup_info()->page_bytes, 1, 0, SLOT_CSPACE, frame);
    if (status != STATUS_OK) {
        slot_free(frame);
        return expect_status("memory_retype", status, STATUS_OK);
    }
    uint64_t physical;
    status = frame_physical(frame, &physical);
    slot_release(frame);
    return expect_status("frame_physical", status, expected);
}

const char *try_physical_works(const struct isolation_case *item) {
    return ask_physical(item->slot, STATUS_OK);
}

const char *try_physical_denied(const struct isolation_case *item) {
    return ask_physical(item->slot, STATUS_ACCESS_DENIED);
}

const char *try_priority(const struct isolation_case *item) {
    return expect_status("thread_set_priority",
                         thread_set_priority(SLOT_THREAD, item->count, item->count),
                         STATUS_ACCESS_DENIED);
}
