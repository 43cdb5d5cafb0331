// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/memory/page_table.c
// Sources: lib/posix/memory/space.c
// Sources: lib/posix/memory/space_move.c
//
// The table of what a foreign program has mapped, over frames that are only counted:
// one file because parents, children and what they share are tried over the same of them.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <posix/page_table.h>
#include <posix/pages.h>
#include <posix/shared.h>
#include <posix/space.h>
#include <posix/writes.h>
#include <tessera/memory.h>
#include <tessera/slots.h>

constexpr uint64_t PAGE = 4096;
constexpr uint64_t WINDOW = 0x40000000;
constexpr uint64_t WINDOW_END = WINDOW + SPACE_MAPPINGS_BYTES;
constexpr struct page_range ALL = {0, UINT64_MAX};
constexpr cap_t PARENT = 5;
constexpr cap_t FRAME_FIRST = 10; // slots before it are no frames
constexpr cap_t LENT_FIRST = 1000;
constexpr cap_t FILE_FIRST = 190; // of files
constexpr cap_t FRAMES_END = 200;
constexpr uint32_t READ_WRITE = SPACE_READ | SPACE_WRITE;

static struct {
    cap_t next;
    uint32_t taken;
    uint32_t limit;
    uint32_t shown;
    uint32_t of_files;
    bool are_gone;
    uint32_t released;
    uint32_t lent; // of these, from slot LENT_FIRST on
    bool cow[FRAMES_END];
    uint32_t inherited;
    uint32_t copied;
    bool is_last; // who has a page that is cow
    bool is_read_only;
    bool lends_move;
} frames;

static uint64_t no_tables_from; // where a page cannot be shown; 0: it can everywhere

static bool has_no_pieces;
static uint64_t page_of_a_call; // that may write there

bool writes_concern(uint64_t page) {
    return page == page_of_a_call;
}

status_t memory_map_pages(size_t bytes, void **out_address) {
    enum { ROOMS = 16 };
    alignas(8) static uint8_t rooms[ROOMS][PAGE];
    static uint32_t used;
    if (has_no_pieces || used == ROOMS || bytes > PAGE) {
        return STATUS_NO_MEMORY;
    }
    *out_address = rooms[used++];
    return STATUS_OK;
}

bool pages_are_available(uint64_t count) {
    return frames.limit - frames.taken >= count;
}

void pages_expect(uint64_t) {
}

status_t pages_take(uint64_t, cap_t *out_frame) {
    if (frames.taken == frames.limit) {
        return STATUS_NO_MEMORY;
    }
    frames.taken++;
    *out_frame = ++frames.next;
    return STATUS_OK;
}

void pages_protect(cap_t, uint32_t rights) {
    assert_true(rights != 0 &&
                (rights & (SPACE_WRITE | SPACE_EXECUTE)) != (SPACE_WRITE | SPACE_EXECUTE));
}

void pages_hide(cap_t) {
}

status_t pages_show(cap_t, uint64_t address, uint32_t) {
    frames.shown++;
    return no_tables_from != 0 && address >= no_tables_from ? STATUS_NO_MEMORY : STATUS_OK;
}

void pages_put_back(cap_t frame) {
    if (pages_are_of_file(frame)) {
        frames.of_files--;
        return;
    }
    (frame >= LENT_FIRST ? &frames.lent : &frames.taken)[0]--;
}

status_t pages_lend(uint64_t, cap_t, uint32_t rights) {
    assert_int_equal(rights & SPACE_EXECUTE, 0);
    frames.lent++;
    return STATUS_OK;
}

status_t pages_lend_of_file(uint64_t, cap_t frame, uint32_t) {
    frames.of_files++;
    frames.cow[frame] = true;
    return STATUS_OK;
}

bool pages_are_of_file(cap_t frame) {
    return frame >= FILE_FIRST && frame < FRAMES_END;
}

bool pages_are_left(cap_t) {
    return !frames.are_gone;
}

void slot_release(cap_t) {
    frames.released++;
}

bool pages_are_lent(cap_t frame) {
    return frame >= LENT_FIRST;
}

void pages_share(cap_t frame, uint32_t) {
    frames.cow[frame] = true;
}

bool pages_are_cow(cap_t frame) {
    return frame < FRAMES_END && frames.cow[frame];
}

status_t pages_own(cap_t frame, uint64_t address, uint32_t rights, cap_t *out_frame) {
    assert_int_not_equal(rights & SPACE_WRITE, 0);
    *out_frame = frame;
    status_t status = frames.is_last ? STATUS_OK : pages_take(address, out_frame);
    if (status == STATUS_OK) {
        frames.cow[frame] = false;
        frames.taken -= frames.is_last || pages_are_of_file(frame) ? 0 : 1;
        frames.of_files -= pages_are_of_file(frame);
    }
    return status;
}

uint16_t pages_number(cap_t frame) {
    return (uint16_t)(frame + 7000);
}

status_t pages_inherit(cap_t cspace, cap_t slot, uint16_t number, uint64_t address, uint32_t,
                       cap_t *out_frame) {
    assert_int_equal(cspace, PARENT);
    assert_int_equal(number, slot + 7000);
    status_t status = pages_take(address, out_frame);
    if (status == STATUS_OK) {
        frames.cow[*out_frame] = true;
        frames.inherited++;
    }
    return status;
}

status_t pages_end_child(void) {
    return STATUS_OK;
}

status_t shared_make(uint64_t, uint64_t bytes) {
    return bytes > 8 * PAGE ? STATUS_NO_MEMORY : STATUS_OK;
}

status_t shared_open(uint64_t, uint64_t, const struct shared_file *) {
    return STATUS_OK;
}

bool shared_is_writable(uint64_t) {
    return !frames.is_read_only;
}

status_t shared_move(uint64_t, uint64_t, uint64_t) {
    return frames.lends_move ? STATUS_OK : STATUS_NO_SPACE;
}

status_t shared_grow(uint64_t, uint64_t, uint64_t) {
    return frames.lends_move ? STATUS_OK : STATUS_NO_SPACE;
}

status_t shared_page(uint64_t, cap_t *out_frame) {
    *out_frame = LENT_FIRST + frames.lent;
    return STATUS_OK;
}

void shared_forget(void) {
}

status_t pages_copy(cap_t cspace, cap_t slot, uint64_t address, cap_t *out_frame) {
    assert_int_equal(cspace, PARENT);
    assert_in_range(slot, FRAME_FIRST + 1, FRAME_FIRST + 3); // what the parent has
    frames.copied++;
    return pages_take(address, out_frame);
}

// From here on the table is that of a child, which may have so many frames.
static status_t become_child_of(enum space_packing how, uint32_t limit) {
    static uint8_t bytes[8192];
    assert_in_range(space_pack(&ALL, how, bytes, sizeof(bytes)), 1, sizeof(bytes));
    space_init(WINDOW, PAGE);
    frames.lent = 0;
    memset(frames.cow, 0, sizeof(frames.cow));
    frames.next = 50;
    frames.taken = 0;
    frames.limit = limit;
    return space_inherit(bytes, PARENT);
}

static status_t become_child(uint32_t limit) {
    return become_child_of(SPACE_PACK_AS_IT_IS, limit);
}

static void share(const struct page_range *range) {
    (void)space_pack(range, SPACE_PACK_SHARED, nullptr, 0);
}

static int setup(void **state) {
    (void)state;
    memset(&frames, 0, sizeof(frames));
    frames.next = FRAME_FIRST;
    frames.limit = 100;
    frames.lends_move = true;
    no_tables_from = 0;
    page_of_a_call = 0;
    space_init(WINDOW, PAGE);
    return 0;
}

static void space__no_room_for_entries__nothing_is_mapped(void **state) {
    (void)state;
    has_no_pieces = true;
    assert_int_equal(space_map(WINDOW, SPACE_MAPPINGS_BYTES, 0), STATUS_NO_MEMORY);
    assert_int_equal(space_lend(WINDOW_END - PAGE, FILE_FIRST, SPACE_READ), STATUS_NO_MEMORY);
    assert_int_equal(frames.released, 1);
    has_no_pieces = false;
    assert_true(space_is_free(WINDOW, SPACE_MAPPINGS_BYTES));
    assert_int_equal(space_map(WINDOW, SPACE_MAPPINGS_BYTES, 0), STATUS_OK);
    assert_int_equal(space_find(PAGE), 0);
    space_unmap(WINDOW, SPACE_MAPPINGS_BYTES);
    assert_true(space_is_free(WINDOW, SPACE_MAPPINGS_BYTES));
}

static void space__a_byte_of_a_page__free_with_all_of_it(void **state) {
    (void)state;
    assert_true(space_is_free(WINDOW, SPACE_MAPPINGS_BYTES));
    assert_true(space_is_free(WINDOW + 8, 1));
    assert_int_equal(space_map(WINDOW, PAGE, 0), STATUS_OK);
    assert_false(space_is_free(WINDOW + 8, 1));
    assert_true(space_is_free(WINDOW + PAGE, SPACE_MAPPINGS_BYTES - PAGE));
}

static void space__mapped__allowed_to_the_byte(void **state) {
    (void)state;
    assert_int_equal(space_map(WINDOW, 2 * PAGE, READ_WRITE), STATUS_OK);
    assert_true(space_allows(WINDOW, 2 * PAGE, READ_WRITE));
    assert_true(space_allows(WINDOW + PAGE - 1, 2, SPACE_READ));
    assert_false(space_allows(WINDOW + 1, 2 * PAGE, SPACE_READ));
    assert_false(space_allows(WINDOW - 1, 1, SPACE_READ));
    assert_false(space_allows(WINDOW, 1, SPACE_EXECUTE));
    assert_true(space_allows(0, 0, READ_WRITE));
    assert_false(space_allows(0, 1, SPACE_READ));
    assert_false(space_allows(WINDOW, UINT64_MAX, SPACE_READ));
    assert_false(space_allows(UINT64_MAX, 2, SPACE_READ));
    assert_false(space_allows(UINT64_MAX - PAGE, 2 * PAGE, SPACE_READ));
}

static void space__windows__ends_are_exact(void **state) {
    (void)state;
    assert_true(space_contains(WINDOW_END - PAGE, PAGE));
    assert_false(space_contains(WINDOW_END - PAGE, 2 * PAGE));
    assert_false(space_contains(WINDOW_END, PAGE));
    assert_true(space_contains(SPACE_IMAGE_FIRST, PAGE));
    assert_false(space_contains(SPACE_IMAGE_FIRST - PAGE, 2 * PAGE));
    assert_true(space_contains(SPACE_IMAGE_END - PAGE, PAGE));
    assert_false(space_contains(SPACE_IMAGE_END - PAGE, 2 * PAGE));
}

static void space__find__highest_that_fits(void **state) {
    (void)state;
    uint64_t first = space_find(4 * PAGE);
    assert_int_equal(first, WINDOW_END - 4 * PAGE);
    assert_int_equal(space_map(first, 4 * PAGE, READ_WRITE), STATUS_OK);
    space_unmap(first + PAGE, PAGE);
    assert_int_equal(space_find(PAGE), first + PAGE);
    assert_int_equal(space_find(2 * PAGE), first - 2 * PAGE);
    assert_int_equal(space_find(SPACE_MAPPINGS_BYTES), 0);
    assert_int_equal(space_find(0), 0);
}

static void space__no_memory__nothing_is_mapped(void **state) {
    (void)state;
    frames.limit = 3;
    assert_int_equal(space_map(WINDOW, 5 * PAGE, READ_WRITE), STATUS_NO_MEMORY);
    assert_int_equal(frames.taken, 0);
    assert_true(space_is_free(WINDOW, 5 * PAGE));
}

static void space__reserved__takes_memory_when_it_gets_rights(void **state) {
    (void)state;
    assert_int_equal(space_map(WINDOW, 50 * PAGE, 0), STATUS_OK);
    assert_int_equal(frames.taken, 0);
    assert_false(space_is_free(WINDOW, PAGE));
    assert_false(space_allows(WINDOW, 1, SPACE_READ));
    assert_int_equal(space_protect(WINDOW, PAGE, READ_WRITE), STATUS_OK);
    assert_int_equal(frames.taken, 0);
    assert_true(space_allows(WINDOW, PAGE, READ_WRITE));
    assert_int_equal(frames.taken, 1);
    assert_int_equal(space_protect(WINDOW, PAGE, 0), STATUS_OK);
    assert_false(space_allows(WINDOW, 1, SPACE_READ));
    assert_int_equal(space_protect(WINDOW, PAGE, SPACE_READ), STATUS_OK);
    assert_int_equal(frames.shown, 1);
    assert_int_equal(frames.taken, 1);
    space_unmap(WINDOW, 50 * PAGE);
    assert_int_equal(frames.taken, 0);
}

static void space__promised__made_when_used_and_kept_from_others(void **state) {
    (void)state;
    frames.limit = 10;
    assert_int_equal(space_promise(WINDOW, 11 * PAGE, READ_WRITE), STATUS_NO_MEMORY);
    assert_true(space_is_free(WINDOW, 11 * PAGE));
    assert_int_equal(space_promise(WINDOW, 8 * PAGE, READ_WRITE), STATUS_OK);
    assert_int_equal(frames.taken, 0);
    assert_int_equal(space_map(WINDOW_END - 3 * PAGE, 3 * PAGE, READ_WRITE), STATUS_NO_MEMORY);
    assert_int_equal(space_map(WINDOW_END - 3 * PAGE, 3 * PAGE, 0), STATUS_OK);
    assert_int_equal(space_protect(WINDOW_END - 3 * PAGE, 3 * PAGE, SPACE_READ), STATUS_NO_MEMORY);
    assert_true(space_touch(WINDOW + PAGE + 1, READ_WRITE));
    assert_int_equal(frames.taken, 1);
    assert_true(space_touch(WINDOW + PAGE, SPACE_READ)); // it is there
    assert_false(space_touch(WINDOW + PAGE, SPACE_EXECUTE));
    assert_false(space_touch(WINDOW + 8 * PAGE, SPACE_READ));
    assert_false(space_touch(WINDOW - 1, SPACE_READ));
    assert_false(space_touch(WINDOW_END - PAGE, SPACE_READ));
    assert_int_equal(frames.taken, 1);
    assert_true(space_allows(WINDOW, 4 * PAGE, READ_WRITE));
    assert_int_equal(frames.taken, 4);
    assert_int_equal(space_protect(WINDOW, 8 * PAGE, 0), STATUS_OK);
    assert_int_equal(space_map(WINDOW_END - 6 * PAGE, 3 * PAGE, READ_WRITE), STATUS_OK);
    space_unmap(WINDOW, 8 * PAGE);
    space_unmap(WINDOW_END - 6 * PAGE, 6 * PAGE);
    assert_int_equal(frames.taken, 0);
    assert_int_equal(space_promise(WINDOW, 10 * PAGE, READ_WRITE), STATUS_OK);
}

static void
space__promised_in_several_pieces__memory_is_there_again_when_part_is_unmapped(void **state) {
    (void)state;
    uint64_t first = WINDOW + 50 * PAGE;
    frames.limit = 200;
    assert_int_equal(space_promise(first, 100 * PAGE, READ_WRITE), STATUS_OK);
    assert_true(space_touch(first + 10 * PAGE, READ_WRITE));
    space_unmap(first + 5 * PAGE, 30 * PAGE);
    assert_int_equal(frames.taken, 0);
    assert_true(space_is_mapped(first, 5 * PAGE));
    assert_true(space_is_free(first + 5 * PAGE, 30 * PAGE));
    assert_true(space_is_mapped(first + 35 * PAGE, 65 * PAGE));
    assert_int_equal(space_promise(WINDOW + 300 * PAGE, 131 * PAGE, SPACE_READ), STATUS_NO_MEMORY);
    assert_int_equal(space_promise(WINDOW + 300 * PAGE, 130 * PAGE, SPACE_READ), STATUS_OK);
    space_keep_only(first, 5 * PAGE);
    assert_int_equal(space_promise(WINDOW + 300 * PAGE, 196 * PAGE, SPACE_READ), STATUS_NO_MEMORY);
    assert_int_equal(space_promise(WINDOW + 300 * PAGE, 195 * PAGE, SPACE_READ), STATUS_OK);
}

static void space__find__over_pieces__ends_are_exact(void **state) {
    (void)state;
    assert_int_equal(space_find(SPACE_MAPPINGS_BYTES), WINDOW);
    assert_int_equal(space_map(WINDOW_END - 70 * PAGE, PAGE, 0), STATUS_OK);
    assert_int_equal(space_find(69 * PAGE), WINDOW_END - 69 * PAGE);
    assert_int_equal(space_find(70 * PAGE), WINDOW_END - 140 * PAGE);
    assert_int_equal(space_find(300 * PAGE), WINDOW_END - 370 * PAGE);
    assert_int_equal(space_map(WINDOW_END - 64 * PAGE, 64 * PAGE, 0), STATUS_OK);
    assert_int_equal(space_find(5 * PAGE), WINDOW_END - 69 * PAGE);
    assert_int_equal(space_find(6 * PAGE), WINDOW_END - 76 * PAGE);
    assert_int_equal(space_find(SPACE_MAPPINGS_BYTES - 70 * PAGE), WINDOW);
    assert_int_equal(space_find(SPACE_MAPPINGS_BYTES - 69 * PAGE), 0);
}

static void space__page_of_a_file__the_program_s_own_when_it_may_be_written(void **state) {
    (void)state;
    frames.limit = 1;
    assert_int_equal(space_lend(WINDOW, FILE_FIRST, SPACE_READ | SPACE_EXECUTE), STATUS_OK);
    assert_int_equal(space_lend(WINDOW + PAGE, FILE_FIRST + 1, SPACE_READ), STATUS_OK);
    assert_true(space_allows(WINDOW, PAGE, SPACE_READ | SPACE_EXECUTE));
    assert_false(space_allows(WINDOW, PAGE, READ_WRITE));
    assert_false(space_is_shared(WINDOW));
    assert_true(space_touch(WINDOW, SPACE_READ));
    frames.are_gone = true;
    assert_false(space_touch(WINDOW, SPACE_READ));
    frames.are_gone = false;
    assert_int_equal(frames.taken, 0);
    assert_int_equal(space_protect(WINDOW, PAGE, 0), STATUS_OK);
    assert_int_equal(space_protect(WINDOW, PAGE, READ_WRITE), STATUS_OK);
    assert_int_equal(frames.taken, 1);
    assert_int_equal(frames.of_files, 1);
    assert_true(space_allows(WINDOW, PAGE, READ_WRITE));
    assert_int_equal(space_protect(WINDOW + PAGE, PAGE, READ_WRITE), STATUS_NO_MEMORY);
    assert_true(space_allows(WINDOW + PAGE, PAGE, SPACE_READ));
    space_unmap(WINDOW, 2 * PAGE);
    assert_int_equal(frames.taken, 0);
    assert_int_equal(frames.of_files, 0);
}

static void space__shared__lent_when_used_and_never_executable(void **state) {
    (void)state;
    frames.limit = 0; // not of the process's own
    assert_int_equal(space_share(WINDOW, 9 * PAGE, READ_WRITE, nullptr), STATUS_NO_MEMORY);
    assert_int_equal(space_share(WINDOW, PAGE, SPACE_READ | SPACE_EXECUTE, nullptr),
                     STATUS_ACCESS_DENIED);
    assert_true(space_is_free(WINDOW, 9 * PAGE));
    assert_int_equal(space_share(WINDOW, 4 * PAGE, READ_WRITE, nullptr), STATUS_OK);
    assert_int_equal(frames.lent, 0);
    assert_int_equal(space_protect(WINDOW, PAGE, SPACE_EXECUTE), STATUS_ACCESS_DENIED);
    assert_true(space_allows(WINDOW, 2 * PAGE, READ_WRITE));
    assert_int_equal(frames.lent, 2);
    assert_int_equal(space_protect(WINDOW, 4 * PAGE, SPACE_EXECUTE), STATUS_ACCESS_DENIED);
    assert_int_equal(space_protect(WINDOW, 4 * PAGE, SPACE_READ), STATUS_OK);
    assert_false(space_allows(WINDOW + 3 * PAGE, 1, READ_WRITE));
    assert_int_equal(become_child(0), STATUS_OK); // asks for nothing yet
    assert_int_equal(frames.lent, 0);
    assert_true(space_allows(WINDOW, 4 * PAGE, SPACE_READ));
    assert_int_equal(frames.lent, 4);
    space_unmap(WINDOW, 4 * PAGE);
    assert_int_equal(frames.lent, 0);
}

static void space__writable_frame__of_pages_that_are_written_without_more_ado(void **state) {
    (void)state;
    assert_int_equal(space_writable_frame(WINDOW), 0);
    assert_int_equal(space_map(WINDOW, PAGE, READ_WRITE), STATUS_OK);
    assert_int_equal(space_map(WINDOW + PAGE, PAGE, SPACE_READ), STATUS_OK);
    assert_int_equal(space_promise(WINDOW + 2 * PAGE, PAGE, READ_WRITE), STATUS_OK);
    assert_int_not_equal(space_writable_frame(WINDOW + 5), 0);
    assert_int_equal(space_writable_frame(WINDOW + PAGE), 0);
    assert_int_equal(space_writable_frame(WINDOW + 2 * PAGE), 0);
    assert_true(space_allows(WINDOW + 2 * PAGE, 1, READ_WRITE));
    assert_int_not_equal(space_writable_frame(WINDOW + 2 * PAGE), 0);
    assert_int_equal(space_writable_frame(1), 0); // not the program's
}

static void space__shared_file_to_be_read__never_written(void **state) {
    (void)state;
    const struct shared_file file = {.file = 1, .is_read_only = true};
    frames.is_read_only = true;
    assert_int_equal(space_share(WINDOW, PAGE, READ_WRITE, &file), STATUS_ACCESS_DENIED);
    assert_int_equal(space_share(WINDOW, PAGE, SPACE_READ, &file), STATUS_OK);
    assert_int_equal(space_protect(WINDOW, PAGE, READ_WRITE), STATUS_ACCESS_DENIED);
    assert_int_equal(space_protect(WINDOW, PAGE, 0), STATUS_OK);
    assert_int_equal(space_protect(WINDOW, PAGE, SPACE_READ), STATUS_OK);
}

static void space__moved__frames_and_promises_go_along(void **state) {
    (void)state;
    assert_int_equal(space_map(WINDOW, 2 * PAGE, READ_WRITE), STATUS_OK);
    assert_int_equal(space_promise(WINDOW + 2 * PAGE, PAGE, READ_WRITE), STATUS_OK);
    assert_true(space_is_uniform(WINDOW, 3 * PAGE));
    assert_false(space_is_uniform(WINDOW, 4 * PAGE));
    assert_int_equal(space_move(WINDOW, WINDOW + 8 * PAGE, 3 * PAGE), STATUS_OK);
    assert_true(space_is_free(WINDOW, 8 * PAGE));
    assert_int_equal(frames.taken, 2);
    assert_true(space_allows(WINDOW + 8 * PAGE, 3 * PAGE, READ_WRITE));
    assert_int_equal(frames.taken, 3);
    assert_int_equal(space_protect(WINDOW + 8 * PAGE, PAGE, SPACE_READ), STATUS_OK);
    assert_false(space_is_uniform(WINDOW + 8 * PAGE, 2 * PAGE));
}

static void space__moved_where_tables_end__back_in_its_place(void **state) {
    (void)state;
    assert_int_equal(space_map(WINDOW, 3 * PAGE, READ_WRITE), STATUS_OK);
    no_tables_from = WINDOW + 10 * PAGE;
    assert_int_equal(space_move(WINDOW, WINDOW + 8 * PAGE, 3 * PAGE), STATUS_NO_MEMORY);
    assert_true(space_allows(WINDOW, 3 * PAGE, READ_WRITE));
    assert_true(space_is_free(WINDOW + 8 * PAGE, 3 * PAGE));
    assert_int_equal(frames.taken, 3);
}

static void space__shared_moved__only_with_its_memory(void **state) {
    (void)state;
    assert_int_equal(space_share(WINDOW, 2 * PAGE, READ_WRITE, nullptr), STATUS_OK);
    frames.lends_move = false;
    assert_int_equal(space_move(WINDOW, WINDOW + 8 * PAGE, 2 * PAGE), STATUS_NO_SPACE);
    assert_int_equal(space_grow_shared(WINDOW, 2 * PAGE, 3 * PAGE), STATUS_NO_SPACE);
    assert_true(space_is_free(WINDOW + 2 * PAGE, PAGE));
    frames.lends_move = true;
    assert_int_equal(space_grow_shared(WINDOW, 2 * PAGE, 3 * PAGE), STATUS_OK);
    assert_int_equal(space_move(WINDOW, WINDOW + 8 * PAGE, 3 * PAGE), STATUS_OK);
    assert_true(space_is_shared(WINDOW + 10 * PAGE));
}

static void space__packed_in_part__nothing_else(void **state) {
    (void)state;
    static uint8_t bytes[4096];
    const struct page_range part = {WINDOW + 2 * PAGE, WINDOW + 4 * PAGE};
    assert_int_equal(space_promise(WINDOW, 6 * PAGE, READ_WRITE), STATUS_OK);
    assert_int_equal(space_map(SPACE_IMAGE_FIRST, PAGE, SPACE_READ), STATUS_OK);
    uint64_t size = space_pack(&part, SPACE_PACK_AS_IT_IS, nullptr, 0);
    assert_in_range(size, 1, space_pack(&ALL, SPACE_PACK_AS_IT_IS, nullptr, 0) - 1);
    bytes[size] = UINT8_MAX;
    assert_int_equal(space_pack(&part, SPACE_PACK_AS_IT_IS, bytes, size), size);
    assert_int_equal(bytes[size], UINT8_MAX);
    space_init(WINDOW, PAGE);
    assert_int_equal(space_inherit(bytes, PARENT), STATUS_OK);
    assert_true(space_is_free(SPACE_IMAGE_FIRST, PAGE));
    assert_true(space_is_free(WINDOW, 2 * PAGE));
    assert_true(space_is_mapped(WINDOW + 2 * PAGE, 2 * PAGE));
    assert_true(space_is_free(WINDOW + 4 * PAGE, 2 * PAGE));
}

static void map_and_promise(void) {
    assert_int_equal(space_map(WINDOW, PAGE, READ_WRITE), STATUS_OK);
    assert_int_equal(space_promise(WINDOW_END - 2 * PAGE, 2 * PAGE, SPACE_READ), STATUS_OK);
    assert_int_equal(space_map(SPACE_IMAGE_FIRST, PAGE, SPACE_READ | SPACE_EXECUTE), STATUS_OK);
}

static void space__child_of_promises__only_with_memory_for_them(void **state) {
    (void)state;
    map_and_promise();
    assert_int_equal(become_child(3), STATUS_NO_MEMORY); // two pages, and two promised
    (void)setup(nullptr);
    map_and_promise();
    assert_int_equal(become_child(4), STATUS_OK);
    assert_int_equal(frames.taken, 2);
    assert_int_equal(space_find(PAGE), WINDOW_END - 3 * PAGE);
    assert_true(space_allows(SPACE_IMAGE_FIRST, PAGE, SPACE_READ | SPACE_EXECUTE));
    assert_false(space_allows(WINDOW, PAGE, SPACE_EXECUTE));
    assert_int_equal(space_promise(WINDOW + PAGE, PAGE, SPACE_READ), STATUS_NO_MEMORY);
}

static void space__protect_with_a_hole__not_found_and_unchanged(void **state) {
    (void)state;
    assert_int_equal(space_map(WINDOW, PAGE, READ_WRITE), STATUS_OK);
    assert_int_equal(space_protect(WINDOW, 2 * PAGE, SPACE_READ), STATUS_NOT_FOUND);
    assert_true(space_allows(WINDOW, PAGE, READ_WRITE));
    assert_int_equal(space_protect(0, PAGE, SPACE_READ), STATUS_NOT_FOUND);
}

static void space__keep_only__all_else_is_given_back(void **state) {
    (void)state;
    uint64_t kept = WINDOW + 4 * PAGE;
    assert_int_equal(space_map(SPACE_IMAGE_FIRST, PAGE, READ_WRITE), STATUS_OK);
    assert_int_equal(space_map(SPACE_IMAGE_END - PAGE, PAGE, SPACE_READ), STATUS_OK);
    assert_int_equal(space_map(kept - PAGE, 4 * PAGE, READ_WRITE), STATUS_OK);
    assert_int_equal(space_map(WINDOW_END - PAGE, PAGE, 0), STATUS_OK);
    space_keep_only(kept, 2 * PAGE);
    assert_int_equal(frames.taken, 2);
    assert_true(space_allows(kept, 2 * PAGE, READ_WRITE));
    assert_true(space_is_free(WINDOW, 4 * PAGE));
    assert_true(space_is_free(kept + 2 * PAGE, WINDOW_END - kept - 2 * PAGE));
    assert_true(space_is_free(SPACE_IMAGE_FIRST, SPACE_IMAGE_END - SPACE_IMAGE_FIRST));
}

static void map_three(void) {
    assert_int_equal(space_map(WINDOW, 2 * PAGE, READ_WRITE), STATUS_OK);
    assert_int_equal(space_protect(WINDOW, PAGE, 0), STATUS_OK);
    assert_int_equal(space_map(SPACE_IMAGE_FIRST, PAGE, SPACE_READ | SPACE_EXECUTE), STATUS_OK);
    assert_int_equal(space_map(WINDOW_END - PAGE, PAGE, 0), STATUS_OK);
}

static void expect_three(void) {
    assert_int_equal(frames.taken, 3);
    assert_true(space_allows(WINDOW + PAGE, PAGE, SPACE_READ));
    assert_false(space_allows(WINDOW, PAGE, SPACE_READ));
    assert_true(space_allows(SPACE_IMAGE_FIRST, PAGE, SPACE_READ | SPACE_EXECUTE));
    assert_false(space_is_free(WINDOW_END - PAGE, PAGE));
}

static void space__child_that_copies__same_rights_over_copies(void **state) {
    (void)state;
    map_three();
    assert_int_equal(become_child(100), STATUS_OK);
    assert_int_equal(frames.copied, 3);
    expect_three();
    (void)setup(nullptr);
    map_three();
    assert_int_equal(become_child(2), STATUS_NO_MEMORY);
}

static void space__child__has_the_pages_until_they_are_written(void **state) {
    (void)state;
    map_three();
    assert_int_equal(become_child_of(SPACE_PACK_SHARED, 100), STATUS_OK);
    assert_int_equal(frames.inherited, 3);
    assert_int_equal(frames.copied, 0);
    expect_three();
    cap_t last = frames.next;
    assert_true(space_touch(WINDOW + PAGE, SPACE_READ));
    assert_int_equal(frames.next, last);
    assert_true(space_touch(WINDOW + PAGE, SPACE_WRITE));
    assert_int_equal(frames.next, last + 1);
    assert_true(space_allows(WINDOW + PAGE, PAGE, READ_WRITE));
    assert_int_equal(frames.next, last + 1);
    assert_false(space_touch(SPACE_IMAGE_FIRST, SPACE_WRITE));
    assert_int_equal(space_protect(SPACE_IMAGE_FIRST, PAGE, READ_WRITE), STATUS_OK);
    assert_true(space_allows(SPACE_IMAGE_FIRST, PAGE, SPACE_READ));
    assert_int_equal(frames.next, last + 1); // not before it is written
    assert_true(space_allows(SPACE_IMAGE_FIRST, PAGE, READ_WRITE));
    assert_int_equal(frames.next, last + 2);
}

static void space__child__copies_what_a_call_may_write(void **state) {
    (void)state;
    map_three();
    page_of_a_call = WINDOW + PAGE;
    assert_int_equal(become_child_of(SPACE_PACK_SHARED, 100), STATUS_OK);
    assert_int_equal(frames.inherited, 2);
    assert_int_equal(frames.copied, 1);
    expect_three();
    cap_t last = frames.next;
    assert_true(space_allows(page_of_a_call, PAGE, READ_WRITE));
    assert_int_equal(frames.next, last); // it is the child's own
}

static void space__cow__written_by_a_call_like_by_the_program(void **state) {
    (void)state;
    const struct page_range first = {WINDOW, WINDOW + PAGE};
    assert_int_equal(space_map(WINDOW, 2 * PAGE, READ_WRITE), STATUS_OK);
    share(&first);
    cap_t last = frames.next;
    assert_true(space_allows(WINDOW, 2 * PAGE, READ_WRITE));
    assert_int_equal(frames.next, last + 1); // only the first
    share(&first);
    frames.is_last = true;
    assert_true(space_allows(WINDOW, 2 * PAGE, READ_WRITE));
    assert_int_equal(frames.next, last + 1); // nobody else has it
    share(&first);
    frames.is_last = false;
    frames.limit = frames.taken;
    assert_true(space_allows(WINDOW, PAGE, SPACE_READ));
    assert_false(space_allows(WINDOW, PAGE, READ_WRITE)); // no memory for a copy
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(space__no_room_for_entries__nothing_is_mapped, setup),
        cmocka_unit_test_setup(space__a_byte_of_a_page__free_with_all_of_it, setup),
        cmocka_unit_test_setup(space__mapped__allowed_to_the_byte, setup),
        cmocka_unit_test_setup(space__windows__ends_are_exact, setup),
        cmocka_unit_test_setup(space__find__highest_that_fits, setup),
        cmocka_unit_test_setup(space__no_memory__nothing_is_mapped, setup),
        cmocka_unit_test_setup(space__reserved__takes_memory_when_it_gets_rights, setup),
        cmocka_unit_test_setup(space__find__over_pieces__ends_are_exact, setup),
        cmocka_unit_test_setup(
            space__promised_in_several_pieces__memory_is_there_again_when_part_is_unmapped, setup),
        cmocka_unit_test_setup(space__promised__made_when_used_and_kept_from_others, setup),
        cmocka_unit_test_setup(space__writable_frame__of_pages_that_are_written_without_more_ado,
                               setup),
        cmocka_unit_test_setup(space__shared_file_to_be_read__never_written, setup),
        cmocka_unit_test_setup(space__moved__frames_and_promises_go_along, setup),
        cmocka_unit_test_setup(space__moved_where_tables_end__back_in_its_place, setup),
        cmocka_unit_test_setup(space__shared_moved__only_with_its_memory, setup),
        cmocka_unit_test_setup(space__page_of_a_file__the_program_s_own_when_it_may_be_written,
                               setup),
        cmocka_unit_test_setup(space__shared__lent_when_used_and_never_executable, setup),
        cmocka_unit_test_setup(space__packed_in_part__nothing_else, setup),
        cmocka_unit_test_setup(space__child_of_promises__only_with_memory_for_them, setup),
        cmocka_unit_test_setup(space__keep_only__all_else_is_given_back, setup),
        cmocka_unit_test_setup(space__protect_with_a_hole__not_found_and_unchanged, setup),
        cmocka_unit_test_setup(space__child_that_copies__same_rights_over_copies, setup),
        cmocka_unit_test_setup(space__child__has_the_pages_until_they_are_written, setup),
        cmocka_unit_test_setup(space__child__copies_what_a_call_may_write, setup),
        cmocka_unit_test_setup(space__cow__written_by_a_call_like_by_the_program, setup),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
