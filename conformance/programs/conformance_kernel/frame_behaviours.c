// SPDX-License-Identifier: MIT
//
// Frames of several pages: each of their pages is mapped, changed and unmapped with all others, and
// where one cannot be mapped, none is.
#include "behaviour.h"
#include "case_context.h"
#include "mapped_frame.h"
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

enum { PAGES = 5, PAGES_OF_FIRST_TABLE = 2 };

static const uint64_t map_address = UINT64_C(0x3000000000);

// Where a frame of some pages crosses from one table to the next: a table is as long as a large
// page.
static uint64_t crossing(void) {
    return map_address + startup_info()->large_page_bytes - PAGES_OF_FIRST_TABLE * page_bytes();
}

static uint64_t page_at(uint64_t index) {
    return crossing() + index * page_bytes();
}

// Is nothing mapped at an address of this program?
static void expect_free(cap_t probe, uint64_t address, const char *what) {
    expect_status(frame_map_at(probe, address, RIGHT_READ, CACHE_MODE_NORMAL), STATUS_OK, what);
    expect_status(frame_unmap(probe), STATUS_OK, "unmap the probe");
}

static uint64_t size_of(cap_t frame) {
    uint64_t size = 0;
    uint64_t address = 0;
    uint64_t is_mapped = 0;
    uint64_t is_shared = 0;
    expect_status(frame_info(frame, &size, &address, &is_mapped, &is_shared), STATUS_OK, "info");
    return size;
}

static void pages_lie_behind_each_other(void) {
    static const uint64_t sizes[] = {1, 2, 3, PAGES, FRAME_PAGES_MAX - 1, FRAME_PAGES_MAX};
    uint64_t other = map_address + 4 * startup_info()->large_page_bytes;
    for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
        cap_t memory = make_object(OBJECT_MEMORY, sizes[i] * page_bytes());
        cap_t frame = mapped_frame_make(memory, sizes[i], crossing());
        cap_t copy = slot_allocate();
        for (uint64_t page = 0; page < sizes[i]; page++) {
            volatile uint64_t *word = (volatile uint64_t *)(page_at(page) + page * 8);
            expect_equal(*word, 0, "a word of a fresh frame");
            *word = page + 1;
        }
        expect_status(cspace_copy(SLOT_CSPACE, copy, SLOT_CSPACE, frame), STATUS_OK, "copy");
        expect_status(frame_map_at(copy, other, RIGHT_READ, CACHE_MODE_NORMAL), STATUS_OK,
                      "map the copy");
        for (uint64_t page = 0; page < sizes[i]; page++) {
            const volatile uint64_t *word =
                (const volatile uint64_t *)(other + page * page_bytes() + page * 8);
            expect_equal(*word, page + 1, "the same page in the copy");
        }
        slot_release(memory);
        slot_free(frame);
        slot_free(copy);
    }
}

static void sizes_are_kept(void) {
    cap_t memory = make_object(OBJECT_MEMORY, PAGES * page_bytes());
    cap_t frame = frame_make(memory, PAGES);
    cap_t row = slot_allocate_row(3);
    expect_status(cspace_copy(SLOT_CSPACE, row, SLOT_CSPACE, frame), STATUS_OK, "copy");
    expect_status(cspace_mint(SLOT_CSPACE, row + 1, SLOT_CSPACE, frame, RIGHT_READ, 0), STATUS_OK,
                  "mint");
    expect_equal(size_of(frame), PAGES * page_bytes(), "the frame's size");
    expect_equal(size_of(row), PAGES * page_bytes(), "the copy's size");
    expect_equal(size_of(row + 1), PAGES * page_bytes(), "the minted one's size");
    expect_status(cspace_move(SLOT_CSPACE, row + 2, SLOT_CSPACE, row), STATUS_OK, "move");
    expect_equal(size_of(row + 2), PAGES * page_bytes(), "the size after a move");
    slot_release(memory);
    slot_free(frame);
    slot_free_row(row, 3);
}

static void sizes_that_no_frame_has(void) {
    cap_t memory = make_object(OBJECT_MEMORY, (FRAME_PAGES_MAX + 1) * page_bytes());
    cap_t slot = slot_allocate();
    const uint64_t wrong[] = {(FRAME_PAGES_MAX + 1) * page_bytes(), page_bytes() + 1,
                              2 * startup_info()->large_page_bytes,
                              startup_info()->large_page_bytes - page_bytes()};
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        expect_status(memory_retype(memory, OBJECT_FRAME, wrong[i], 1, 0, SLOT_CSPACE, slot),
                      STATUS_BAD_ARGUMENT, "retype");
    }
    slot_release(memory);
    slot_free(slot);
}

static void all_pages_are_in_user_space(void) {
    cap_t memory = make_object(OBJECT_MEMORY, 2 * page_bytes());
    cap_t frame = frame_make(memory, 2);
    uint64_t end = startup_info()->user_end;
    expect_status(frame_map(frame, SLOT_ASPACE, end - page_bytes(), RIGHT_READ, CACHE_MODE_NORMAL),
                  STATUS_BAD_RANGE, "the last page beyond the end");
    slot_release(memory);
    slot_free(frame);
}

// A page in the way is found wherever it is, and the frame leaves none of its own behind.
static void any_page_is_taken(void) {
    cap_t memory = make_object(OBJECT_MEMORY, (PAGES + 2) * page_bytes());
    cap_t frame = frame_make(memory, PAGES);
    cap_t taker = frame_make(memory, 1);
    cap_t probe = frame_make(memory, 1);
    for (uint64_t taken = 0; taken < PAGES; taken++) {
        expect_status(frame_map_at(taker, page_at(taken), RIGHT_READ, CACHE_MODE_NORMAL), STATUS_OK,
                      "take a page");
        expect_status(frame_map(frame, SLOT_ASPACE, crossing(), RIGHT_READ, CACHE_MODE_NORMAL),
                      STATUS_BUSY, "map over it");
        for (uint64_t page = 0; page < PAGES; page++) {
            if (page != taken) {
                expect_free(probe, page_at(page), "a page beside the one that is taken");
            }
        }
        expect_status(frame_unmap(taker), STATUS_OK, "give it back");
    }
    expect_status(frame_map_at(frame, crossing(), RIGHT_READ, CACHE_MODE_NORMAL), STATUS_OK,
                  "map it at last");
    slot_release(memory);
    slot_free(frame);
    slot_free(taker);
    slot_free(probe);
}

// With each page of table memory the mapping comes a table further. Where one is missing nothing
// stays mapped.
static void tables_are_missing(void) {
    cap_t memory = make_object(OBJECT_MEMORY, 32 * page_bytes());
    cap_t frame = frame_make(memory, PAGES);
    cap_t probe = frame_make(memory, 1);
    cap_t aspace = slot_allocate();
    cap_t tables = slot_allocate_row(DONATIONS_MAX);
    expect_status(memory_retype(memory, OBJECT_ASPACE, 0, 1, 0, SLOT_CSPACE, aspace), STATUS_OK,
                  "an address space");
    unsigned failures = 0;
    bool came_half_way = false;
    while (frame_map(frame, aspace, crossing(), RIGHT_READ, CACHE_MODE_NORMAL) ==
               STATUS_NO_MEMORY &&
           failures < DONATIONS_MAX) {
        status_t status = frame_map(probe, aspace, crossing(), RIGHT_READ, CACHE_MODE_NORMAL);
        expect_true(status == STATUS_OK || status == STATUS_NO_MEMORY, "nothing at the first page");
        if (status == STATUS_OK) {
            came_half_way = true;
            expect_status(frame_unmap(probe), STATUS_OK, "unmap the probe");
        }
        expect_status(memory_retype(memory, OBJECT_MEMORY, page_bytes(), 1, 0, SLOT_CSPACE,
                                    tables + failures),
                      STATUS_OK, "memory for a table");
        expect_status(aspace_donate(aspace, tables + failures), STATUS_OK, "donate");
        failures++;
    }
    expect_true(came_half_way, "the second table alone was missing once");
    expect_status(frame_unmap(frame), STATUS_OK, "it was mapped at last");
    slot_release(memory);
    slot_free(frame);
    slot_free(probe);
    slot_free(aspace);
    slot_free_row(tables, DONATIONS_MAX);
}

static void unmapped_pages_fault(void) {
    mapped_frame_check_taken(PAGES, crossing(), take_by_unmap);
}

static void protected_pages_fault(void) {
    mapped_frame_check_taken(PAGES, crossing(), take_by_protect);
}

static void pages_of_a_deleted_frame_fault(void) {
    mapped_frame_check_taken(PAGES, crossing(), take_by_delete);
}

static void pages_of_revoked_memory_fault(void) {
    mapped_frame_check_taken(PAGES, crossing(), take_by_revoke);
}

static void bytes_are_copied_across_pages(void) {
    cap_t memory = make_object(OBJECT_MEMORY, (PAGES + 1) * page_bytes());
    cap_t source = mapped_frame_make(memory, PAGES, crossing());
    cap_t page = frame_make(memory, 1);
    volatile uint8_t *bytes = (volatile uint8_t *)crossing();
    uint64_t last = PAGES * page_bytes() - 1;
    bytes[page_bytes() - 1] = 1;
    bytes[page_bytes()] = 2;
    bytes[last] = 3;
    expect_status(frame_copy(page, 8, source, page_bytes() - 1, 2), STATUS_OK, "over the edge");
    expect_status(frame_copy(page, 10, source, last, 1), STATUS_OK, "the last byte");
    expect_status(frame_copy(page, 11, source, last, 2), STATUS_BAD_RANGE, "beyond it");
    expect_status(frame_copy(source, page_bytes() + 16, page, 8, 3), STATUS_OK, "back");
    const volatile uint8_t *copied = bytes + page_bytes() + 16;
    expect_true(copied[0] == 1 && copied[1] == 2 && copied[2] == 3, "the bytes");
    slot_release(memory);
    slot_free(source);
    slot_free(page);
}

static void rows_have_so_many_pages(void) {
    enum { FRAMES = 3 };
    cap_t memory = make_object(OBJECT_MEMORY, (FRAME_PAGES_MAX + 1) * page_bytes());
    cap_t row = slot_allocate_row(FRAMES);
    const uint64_t half = FRAME_PAGES_MAX / 2 * page_bytes();
    expect_status(memory_retype(memory, OBJECT_FRAME, half, 2, 0, SLOT_CSPACE, row), STATUS_OK,
                  "two halves");
    expect_status(memory_retype(memory, OBJECT_FRAME, page_bytes(), 1, 0, SLOT_CSPACE, row + 2),
                  STATUS_OK, "and a page");
    expect_status(aspace_map(SLOT_ASPACE, SLOT_CSPACE, row, FRAMES, crossing(), RIGHT_READ),
                  STATUS_BAD_ARGUMENT, "a page too many");
    expect_status(frame_map_at(row, crossing(), RIGHT_READ, CACHE_MODE_NORMAL), STATUS_OK,
                  "nothing was mapped");
    expect_status(frame_unmap(row), STATUS_OK, "unmap");
    expect_status(aspace_map(SLOT_ASPACE, SLOT_CSPACE, row, 2, crossing(), RIGHT_READ), STATUS_OK,
                  "as many as can be");
    slot_release(memory);
    slot_free_row(row, FRAMES);
}

static const struct behaviour behaviours[] = {
    {"frame_map__several_pages__behind_each_other", pages_lie_behind_each_other},
    {"frame_map__several_pages_beyond_user_space__bad_range", all_pages_are_in_user_space},
    {"frame_map__any_of_several_pages_taken__busy_and_none_mapped", any_page_is_taken},
    {"frame_map__several_pages_and_a_table_missing__none_mapped", tables_are_missing},
    {"frame_info__copied_minted_moved__size_kept", sizes_are_kept},
    {"frame_unmap__several_pages_in_use__next_access_faults", unmapped_pages_fault},
    {"frame_protect__several_pages_in_use__next_write_faults", protected_pages_fault},
    {"cspace_delete__several_pages_in_use__next_access_faults", pages_of_a_deleted_frame_fault},
    {"cspace_revoke__several_pages_in_use__next_access_faults", pages_of_revoked_memory_fault},
    {"frame_copy__several_pages__across_them", bytes_are_copied_across_pages},
    {"memory_retype__frame_of_no_such_size__bad_argument", sizes_that_no_frame_has},
    {"aspace_map__too_many_pages__bad_argument", rows_have_so_many_pages},
};

const struct behaviour_group frame_behaviours = {behaviours,
                                                 sizeof(behaviours) / sizeof(behaviours[0])};
