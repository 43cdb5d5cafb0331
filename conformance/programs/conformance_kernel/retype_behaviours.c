// SPDX-License-Identifier: MIT
//
// What becomes of memory: objects lie apart, start out as zero, have no more rights than the
// memory, and what was given away for page tables is nobody's any more.
#include "behaviour.h"
#include "case_context.h"
#include "message.h"
#include "report.h"

#include <kernel/aspace.h>
#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <kernel/memory.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

static status_t make(cap_t memory, uint64_t type, uint64_t size, cap_t slot) {
    return memory_retype(memory, type, size, 1, 0, SLOT_CSPACE, slot);
}

static void row_ends_beyond_the_cspace(void) {
    cap_t memory = make_object(OBJECT_MEMORY, page_bytes());
    cap_t cspace = make_object(OBJECT_CSPACE, 16);
    expect_status(memory_retype(memory, OBJECT_NOTIFICATION, 0, 4, 0, cspace, 13), STATUS_BAD_SLOT,
                  "slots 13 to 16 of 16");
    expect_status(memory_retype(memory, OBJECT_NOTIFICATION, 0, 4, 0, cspace, 12), STATUS_OK,
                  "slots 12 to 15 of 16");
    slot_release(memory);
    slot_release(cspace);
}

static void one_slot_of_the_row_is_occupied(void) {
    cap_t memory = make_object(OBJECT_MEMORY, page_bytes());
    cap_t row = slot_allocate_row(4);
    expect_status(make(memory, OBJECT_TIMER, 0, row + 3), STATUS_OK, "retype into the last slot");
    expect_status(memory_retype(memory, OBJECT_NOTIFICATION, 0, 4, 0, SLOT_CSPACE, row),
                  STATUS_SLOT_OCCUPIED, "retype into all four");
    expect_equal(slot_type(row), OBJECT_NONE, "the first slot");
    slot_release(memory);
    slot_free_row(row, 4);
}

static void sizes_that_fit_no_type(void) {
    static const struct {
        uint64_t type;
        uint64_t size;
    } wrong[] = {
        {OBJECT_CSPACE, 0},    {OBJECT_CSPACE, 8},
        {OBJECT_CSPACE, 17},   {OBJECT_CSPACE, 2 * CSPACE_SLOTS_MAX},
        {OBJECT_FRAME, 0},     {OBJECT_FRAME, 1},
        {OBJECT_MEMORY, 0},    {OBJECT_MEMORY, 1},
        {OBJECT_THREAD, 2048}, {OBJECT_NOTIFICATION, 1},
        {OBJECT_INTERRUPT, 0}, {OBJECT_MACHINE, 0},
        {OBJECT_GONE, 0},      {OBJECT_ENDPOINT, 64},
    };
    cap_t memory = make_object(OBJECT_MEMORY, 4 * page_bytes());
    cap_t slot = slot_allocate();
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        expect_status(make(memory, wrong[i].type, wrong[i].size, slot), STATUS_BAD_ARGUMENT,
                      "a size that the type does not have");
    }
    expect_status(make(memory, OBJECT_MEMORY, 8 * page_bytes(), slot), STATUS_NO_MEMORY,
                  "memory larger than the memory");
    slot_release(memory);
    slot_free(slot);
}

static void objects_lie_apart(void) {
    enum { FRAMES = 4 };
    cap_t memory = make_object(OBJECT_MEMORY, 8 * page_bytes());
    cap_t row = slot_allocate_row(FRAMES + 1);
    expect_status(memory_retype(memory, OBJECT_FRAME, page_bytes(), 2, 0, SLOT_CSPACE, row),
                  STATUS_OK, "two frames");
    expect_status(make(memory, OBJECT_NOTIFICATION, 0, row + FRAMES), STATUS_OK, "a notification");
    expect_status(memory_retype(memory, OBJECT_FRAME, page_bytes(), 2, 0, SLOT_CSPACE, row + 2),
                  STATUS_OK, "two more frames");
    uint64_t bases[FRAMES] = {};
    for (unsigned i = 0; i < FRAMES; i++) {
        expect_status(frame_physical(row + i, &bases[i]), STATUS_OK, "frame_physical");
        for (unsigned j = 0; j < i; j++) {
            expect_true(bases[i] != bases[j], "two frames are different pages");
        }
    }
    expect_true(bases[2] - bases[1] >= 2 * page_bytes(), "the notification lies in between");
    slot_release(memory);
    slot_free_row(row, FRAMES + 1);
}

static void large_frame_is_zeroed_again(void) {
    uint64_t bytes = startup_info()->large_page_bytes;
    const uint64_t step = 32 * 1024;
    cap_t memory = make_object(OBJECT_MEMORY, 2 * bytes);
    cap_t frame = slot_allocate();
    for (unsigned round = 0; round < 2; round++) {
        void *address = nullptr;
        size_t mapped = 0;
        expect_status(make(memory, OBJECT_FRAME, bytes, frame), STATUS_OK, "retype");
        expect_status(frame_map_anywhere(frame, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL,
                                         &address, &mapped),
                      STATUS_OK, "map");
        volatile uint64_t *words = address;
        for (uint64_t offset = 0; offset < mapped; offset += step) {
            expect_equal(words[offset / 8], 0, "a word of a fresh frame");
            words[offset / 8] = offset + 1;
        }
        expect_status(cspace_revoke(SLOT_CSPACE, memory), STATUS_OK, "revoke");
        expect_status(memory_reset(memory), STATUS_OK, "reset");
    }
    slot_free(frame);
    slot_release(memory);
}

static void device_memory_holds_no_objects(void) {
    static const uint32_t types[] = {OBJECT_THREAD, OBJECT_ENDPOINT, OBJECT_NOTIFICATION,
                                     OBJECT_TIMER,  OBJECT_REPLY,    OBJECT_PORT};
    cap_t slot = slot_allocate();
    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        expect_status(make(device_memory(), types[i], 0, slot), STATUS_BAD_ARGUMENT,
                      "a kernel object in device registers");
    }
    expect_status(make(device_memory(), OBJECT_CSPACE, 16, slot), STATUS_BAD_ARGUMENT,
                  "a cspace in device registers");
    slot_free(slot);
}

static void device_frames_hold_no_code(void) {
    cap_t frame = slot_allocate();
    expect_status(make(device_memory(), OBJECT_FRAME, page_bytes(), frame), STATUS_OK, "retype");
    expect_equal(slot_rights(frame) & RIGHT_EXECUTE, 0, "the right to execute");
    expect_status(
        frame_map(frame, SLOT_ASPACE, UINT64_C(0x3000000000), RIGHT_READ, CACHE_MODE_NORMAL),
        STATUS_BAD_ARGUMENT, "map of registers as ordinary memory");
    slot_release(frame);
    expect_status(cspace_revoke(SLOT_CSPACE, device_memory()), STATUS_OK, "revoke");
}

static void frames_without_dma(void) {
    cap_t memory = slot_allocate();
    cap_t frame = slot_allocate();
    uint64_t address = 0;
    expect_status(memory_retype(SLOT_MEMORY, OBJECT_MEMORY, page_bytes(), 1,
                                RIGHT_READ | RIGHT_MANAGE, SLOT_CSPACE, memory),
                  STATUS_OK, "memory without dma");
    expect_status(make(memory, OBJECT_FRAME, page_bytes(), frame), STATUS_OK, "retype");
    expect_equal(slot_rights(frame) & RIGHT_DMA, 0, "the dma right");
    expect_status(frame_physical(frame, &address), STATUS_ACCESS_DENIED, "frame_physical");
    slot_release(memory);
    slot_free(frame);
}

static void donated_memory_is_used_up(void) {
    cap_t memory = make_object(OBJECT_MEMORY, 4 * page_bytes());
    cap_t aspace = make_object(OBJECT_ASPACE, 0);
    cap_t other = make_object(OBJECT_ASPACE, 0);
    cap_t frame = slot_allocate();
    expect_status(aspace_donate(aspace, memory), STATUS_OK, "donate");
    expect_status(make(memory, OBJECT_FRAME, page_bytes(), frame), STATUS_NO_MEMORY,
                  "a frame of page-table memory");
    expect_status(memory_reset(memory), STATUS_BUSY, "reset");
    expect_status(aspace_donate(other, memory), STATUS_BUSY, "donate again");
    slot_release(aspace);
    expect_status(make(memory, OBJECT_FRAME, page_bytes(), frame), STATUS_OK,
                  "a frame when the address space is gone");
    slot_release(memory);
    slot_release(other);
    slot_free(frame);
}

static void aspace_gets_the_memory_it_lives_in(void) {
    cap_t memory = make_object(OBJECT_MEMORY, 8 * page_bytes());
    cap_t aspace = slot_allocate();
    expect_status(make(memory, OBJECT_ASPACE, 0, aspace), STATUS_OK, "retype");
    expect_status(aspace_donate(aspace, memory), STATUS_BUSY, "donate");
    slot_release(memory);
    expect_equal(slot_type(aspace), OBJECT_NONE, "the address space");
    slot_free(aspace);
}

static const struct behaviour behaviours[] = {
    {"memory_retype__row_past_the_end__bad_slot", row_ends_beyond_the_cspace},
    {"memory_retype__last_slot_of_a_row_occupied__slot_occupied", one_slot_of_the_row_is_occupied},
    {"memory_retype__size_of_no_type__bad_argument", sizes_that_fit_no_type},
    {"memory_retype__several_objects__lie_apart", objects_lie_apart},
    {"memory_retype__large_frame_used_before__all_of_it_is_zero", large_frame_is_zeroed_again},
    {"memory_retype__device_memory_into_kernel_object__bad_argument",
     device_memory_holds_no_objects},
    {"memory_retype__device_memory__frames_hold_no_code", device_frames_hold_no_code},
    {"memory_retype__memory_without_dma__frames_have_none", frames_without_dma},
    {"aspace_donate__memory_given__nothing_else_is_made_from_it", donated_memory_is_used_up},
    {"aspace_donate__memory_that_holds_the_aspace__busy", aspace_gets_the_memory_it_lives_in},
};

const struct behaviour_group retype_behaviours = {behaviours,
                                                  sizeof(behaviours) / sizeof(behaviours[0])};
