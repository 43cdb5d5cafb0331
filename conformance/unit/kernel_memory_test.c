// SPDX-License-Identifier: MIT
//
// Memory, frames and address spaces: what retype takes, zeroes and remembers; what mappings and
// donations survive.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include <fake/machine.h>
#include <fake/world.h>
#include <kernel/aspace.h>
#include <kernel/derivation.h>
#include <kernel/entry.h>

constexpr unsigned A = WORLD_FIRST_FREE;
constexpr uint64_t PAGE = FAKE_PAGE_BYTES;
constexpr uint64_t LARGE = FAKE_LARGE_PAGE_BYTES;
constexpr uint64_t ADDRESS = 0x10000000;

static uint64_t used_bytes(uint64_t slot) {
    uint64_t words[REGISTER_WORDS];
    struct world_invocation call = {slot, METHOD_MEMORY_INFO, 0, {}, 0, {}};
    assert_int_equal(world_invoke(&call, words), STATUS_OK);
    return words[1];
}

static status_t map(uint64_t frame, uint64_t aspace, uint64_t address, unsigned rights) {
    struct world_invocation call = {
        frame, METHOD_FRAME_MAP, 3, {address, rights, CACHE_MODE_NORMAL}, 1, {aspace}};
    return world_invoke(&call, nullptr);
}

static status_t donate(uint64_t aspace, uint64_t memory) {
    struct world_invocation call = {aspace, METHOD_ASPACE_DONATE, 0, {}, 1, {memory}};
    return world_invoke(&call, nullptr);
}

static bool is_mapped(uint64_t frame) {
    uint64_t words[REGISTER_WORDS];
    struct world_invocation call = {frame, METHOD_FRAME_INFO, 0, {}, 0, {}};
    assert_int_equal(world_invoke(&call, words), STATUS_OK);
    return words[2] != 0;
}

static bool is_zero(uint64_t frame, uint64_t bytes) {
    const uint8_t *memory = arch_physical_to_kernel(slot_physical(world_slot(frame)));
    for (uint64_t i = 0; i < bytes; i++) {
        if (memory[i] != 0) {
            return false;
        }
    }
    return true;
}

// An address space with tables, in slots `slot` and `slot + 1` (the donated memory).
static void make_aspace(uint64_t slot) {
    world_retype(OBJECT_ASPACE, 0, slot);
    world_retype(OBJECT_MEMORY, 8 * PAGE, slot + 1);
    assert_int_equal(donate(slot, slot + 1), STATUS_OK);
}

static void retype__every_fixed_type__takes_its_size(void **state) {
    (void)state;
    world_retype(OBJECT_MEMORY, 16 * PAGE, A);
    const struct {
        unsigned type;
        uint64_t size;
        uint64_t bytes;
    } rows[] = {
        {OBJECT_ENDPOINT, 0, OBJECT_BYTES_ENDPOINT},
        {OBJECT_PORT, 0, OBJECT_BYTES_PORT},
        {OBJECT_REPLY, 0, OBJECT_BYTES_REPLY},
        {OBJECT_NOTIFICATION, 0, OBJECT_BYTES_NOTIFICATION},
        {OBJECT_TIMER, 0, OBJECT_BYTES_TIMER},
        {OBJECT_THREAD, 0, OBJECT_BYTES_THREAD},
        {OBJECT_CSPACE, 16, 512},
        {OBJECT_ASPACE, 0, 2 * PAGE},
        {OBJECT_FRAME, PAGE, PAGE},
        {OBJECT_MEMORY, 3 * PAGE, 3 * PAGE},
    };
    for (unsigned i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        assert_int_equal(world_try_retype(A, rows[i].type, rows[i].size, 1, A + 1), STATUS_OK);
        assert_int_equal(used_bytes(A), rows[i].bytes);
        assert_int_equal(world_delete(A + 1), STATUS_OK);
        assert_int_equal(used_bytes(A), 0);
    }
}

static void retype__sizes_that_do_not_fit__bad_argument(void **state) {
    (void)state;
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_CSPACE, 15, 1, A), STATUS_BAD_ARGUMENT);
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_CSPACE, 48, 1, A), STATUS_BAD_ARGUMENT);
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_CSPACE, 2 * CSPACE_SLOTS_MAX, 1, A),
                     STATUS_BAD_ARGUMENT);
    assert_int_equal(
        world_try_retype(WORLD_MEMORY, OBJECT_FRAME, (FRAME_PAGES_MAX + 1) * PAGE, 1, A),
        STATUS_BAD_ARGUMENT);
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_MEMORY, PAGE + 1, 1, A),
                     STATUS_BAD_ARGUMENT);
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_MEMORY, 0, 1, A), STATUS_BAD_ARGUMENT);
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_THREAD, 1, 1, A), STATUS_BAD_ARGUMENT);
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_INTERRUPT, 0, 1, A),
                     STATUS_BAD_ARGUMENT);
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_GONE, 0, 1, A), STATUS_BAD_ARGUMENT);
    assert_int_equal(world_try_retype(WORLD_DEVICE, OBJECT_THREAD, 0, 1, A), STATUS_BAD_ARGUMENT);
    assert_int_equal(world_try_retype(WORLD_DEVICE, OBJECT_FRAME, PAGE, 1, A), STATUS_OK);
    assert_int_equal(slot_rights(world_slot(A)), RIGHT_READ | RIGHT_WRITE);
}

static void retype__used_up__no_memory_and_nothing_changed(void **state) {
    (void)state;
    world_retype(OBJECT_MEMORY, 4 * PAGE, A);
    assert_int_equal(world_try_retype(A, OBJECT_FRAME, PAGE, 5, A + 1), STATUS_NO_MEMORY);
    assert_int_equal(used_bytes(A), 0);
    assert_int_equal(world_try_retype(A, OBJECT_FRAME, PAGE, 4, A + 1), STATUS_OK);
    assert_int_equal(world_try_retype(A, OBJECT_ENDPOINT, 0, 1, A + 5), STATUS_NO_MEMORY);
    assert_true(slot_is_empty(world_slot(A + 5)));
}

static void retype__destination_occupied_or_absent__refused(void **state) {
    (void)state;
    world_retype(OBJECT_ENDPOINT, 0, A + 2);
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_ENDPOINT, 0, 3, A),
                     STATUS_SLOT_OCCUPIED);
    assert_true(slot_is_empty(world_slot(A)));
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_ENDPOINT, 0, 2, WORLD_SLOTS - 1),
                     STATUS_BAD_SLOT);
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_ENDPOINT, 0, 1, WORLD_SLOTS),
                     STATUS_BAD_SLOT);
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_ENDPOINT, 0, 1, WORLD_SLOTS - 1),
                     STATUS_OK);
}

static void retype__large_frames__aligned_by_physical_address(void **state) {
    (void)state;
    world_retype(OBJECT_FRAME, PAGE, A);
    world_retype(OBJECT_MEMORY, 4 * LARGE, A + 1); // begins one page into a large page
    assert_int_equal(world_try_retype(A + 1, OBJECT_FRAME, LARGE, 3, A + 2), STATUS_OK);
    assert_int_equal(slot_physical(world_slot(A + 2)) % LARGE, 0);
    assert_int_equal(world_try_retype(A + 1, OBJECT_FRAME, LARGE, 1, A + 5), STATUS_NO_MEMORY);
}

static void retype__interrupted_while_zeroing__goes_on_where_it_was(void **state) {
    (void)state;
    fake_machine.polls_to_interrupt = 1;
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_FRAME, LARGE, 40, A), STATUS_OK);
    assert_int_equal(world_main()->context.restarts, 39);
    assert_int_equal(fake_machine.zeroed_bytes, 40 * LARGE);
    for (unsigned i = 0; i < 40; i++) {
        assert_true(is_zero(A + i, LARGE));
    }
    fake_machine.polls_to_interrupt = -1;
    assert_int_equal(world_revoke(WORLD_MEMORY), STATUS_OK);
    memset(arch_physical_to_kernel(slot_physical(world_slot(WORLD_MEMORY))), 0xa5, 2 * LARGE);
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_FRAME, PAGE, 20, A), STATUS_OK);
    for (unsigned i = 0; i < 20; i++) {
        assert_true(is_zero(A + i, PAGE));
    }
}

static status_t copy_into(uint64_t cspace, uint64_t number, uint64_t from) {
    struct world_invocation call = {cspace, METHOD_CSPACE_COPY, 2, {number, from},
                                    1,      {WORLD_CSPACE}};
    return world_invoke(&call, nullptr);
}

static void retype__largest_cspace__zeroed_in_chunks_and_whole(void **state) {
    (void)state;
    constexpr unsigned BYTES = CSPACE_SLOTS_MAX * sizeof(struct slot);
    constexpr unsigned CHUNKS = BYTES / 65536;
    memset(arch_physical_to_kernel(slot_physical(world_slot(WORLD_MEMORY))), 0xa5, BYTES);
    fake_machine.polls_to_interrupt = 1;
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_CSPACE, CSPACE_SLOTS_MAX, 1, A),
                     STATUS_OK);
    assert_int_equal(world_main()->context.restarts, CHUNKS - 1);
    assert_int_equal(fake_machine.zeroed_bytes, BYTES);
    fake_machine.polls_to_interrupt = -1;
    world_retype(OBJECT_ENDPOINT, 0, A + 1);
    for (uint64_t number = 1; number < CSPACE_SLOTS_MAX; number++) {
        assert_int_equal(copy_into(A, number, A + 1), STATUS_OK);
    }
    assert_int_equal(copy_into(A, CSPACE_SLOTS_MAX - 1, A + 1), STATUS_SLOT_OCCUPIED);
    assert_int_equal(copy_into(A, CSPACE_SLOTS_MAX, A + 1), STATUS_BAD_SLOT);
    assert_int_equal(copy_into(A, 0, A + 1), STATUS_BAD_SLOT);
}

// One round of a retype that is interrupted and never started over; then somebody asks for
// something else.
static void retype__given_up_behind_an_alignment_gap__next_objects_are_zero(void **state) {
    (void)state;
    world_retype(OBJECT_ENDPOINT, 0, A + 50); // the used part ends in the middle of a page
    struct thread *thread = world_main();
    const uint64_t frame[FRAME_WORDS] = {
        WORLD_MEMORY, info_make(METHOD_MEMORY_RETYPE, 5, 1), OBJECT_FRAME, LARGE, 4, 0, A, 0, 0, 0,
        WORLD_CSPACE};
    for (unsigned i = 0; i < FRAME_WORDS; i++) {
        thread_set_frame(thread, i, frame[i]);
    }
    fake_machine.polls_to_interrupt = 1;
    syscall_enter(SYSCALL_CALL);
    assert_int_equal(thread->context.restarts, 1);
    fake_machine.polls_to_interrupt = -1;
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_FRAME, PAGE, 40, A), STATUS_OK);
    for (unsigned i = 0; i < 40; i++) {
        assert_true(is_zero(A + i, PAGE));
    }
}

static void retype__rights_named__cut_and_inherited(void **state) {
    (void)state;
    struct world_invocation cut = {WORLD_MEMORY,
                                   METHOD_MEMORY_RETYPE,
                                   5,
                                   {OBJECT_MEMORY, PAGE, 1, RIGHT_READ | RIGHT_MANAGE, A},
                                   1,
                                   {WORLD_CSPACE}};
    assert_int_equal(world_invoke(&cut, nullptr), STATUS_OK);
    assert_int_equal(slot_rights(world_slot(A)), RIGHT_READ | RIGHT_MANAGE);
    assert_int_equal(world_try_retype(A, OBJECT_FRAME, PAGE, 1, A + 1), STATUS_OK);
    assert_int_equal(slot_rights(world_slot(A + 1)), RIGHT_READ | RIGHT_WRITE | RIGHT_EXECUTE);
    struct world_invocation physical = {A + 1, METHOD_FRAME_PHYSICAL, 0, {}, 0, {}};
    assert_int_equal(world_invoke(&physical, nullptr), STATUS_ACCESS_DENIED);
    world_retype(OBJECT_FRAME, PAGE, A + 2);
    physical.target = A + 2;
    assert_int_equal(world_invoke(&physical, nullptr), STATUS_OK);
}

static void reset__something_derived__busy(void **state) {
    (void)state;
    world_retype(OBJECT_MEMORY, 4 * PAGE, A);
    assert_int_equal(world_try_retype(A, OBJECT_FRAME, PAGE, 1, A + 1), STATUS_OK);
    struct world_invocation reset = {A, METHOD_MEMORY_RESET, 0, {}, 0, {}};
    assert_int_equal(world_invoke(&reset, nullptr), STATUS_BUSY);
    assert_int_equal(world_revoke(A), STATUS_OK);
    assert_int_equal(world_invoke(&reset, nullptr), STATUS_OK);
    assert_true(slot_is_empty(world_slot(A + 1)));
}

static void frame_map__every_rule__its_error(void **state) {
    (void)state;
    make_aspace(A);
    world_retype(OBJECT_FRAME, PAGE, A + 2);
    world_retype(OBJECT_FRAME, LARGE, A + 3);
    assert_int_equal(world_mint(A + 4, A + 2, RIGHT_READ, 0), STATUS_OK);
    assert_int_equal(map(A + 4, A, ADDRESS, RIGHT_READ | RIGHT_WRITE), STATUS_ACCESS_DENIED);
    assert_int_equal(map(A + 2, A, ADDRESS, RIGHT_WRITE | RIGHT_EXECUTE), STATUS_BAD_ARGUMENT);
    assert_int_equal(map(A + 2, A, ADDRESS, 0), STATUS_BAD_ARGUMENT);
    assert_int_equal(map(A + 3, A, ADDRESS + PAGE, RIGHT_READ), STATUS_BAD_ALIGNMENT);
    assert_int_equal(map(A + 3, A, arch_user_end() - PAGE, RIGHT_READ), STATUS_BAD_RANGE);
    assert_int_equal(map(A + 2, A, arch_user_end(), RIGHT_READ), STATUS_BAD_RANGE);
    assert_int_equal(map(A + 2, A, ADDRESS, RIGHT_READ), STATUS_OK);
    assert_int_equal(map(A + 2, A, ADDRESS + PAGE, RIGHT_READ), STATUS_BUSY);
    assert_int_equal(map(A + 4, A, ADDRESS, RIGHT_READ), STATUS_BUSY);
    assert_int_equal(map(A + 4, A, ADDRESS + PAGE, RIGHT_READ), STATUS_OK);
    assert_int_equal(fake_mapping_count(), 2);
    assert_int_equal(world_delete(A + 2), STATUS_OK); // and what was minted from it
    assert_int_equal(fake_mapping_count(), 0);
}

static void copy__of_mapped_frame__is_not_mapped(void **state) {
    (void)state;
    make_aspace(A);
    world_retype(OBJECT_FRAME, PAGE, A + 2);
    assert_int_equal(map(A + 2, A, ADDRESS, RIGHT_READ), STATUS_OK);
    assert_int_equal(world_copy(A + 3, A + 2), STATUS_OK);
    assert_int_equal(world_mint(A + 4, A + 2, RIGHT_READ, 0), STATUS_OK);
    assert_false(is_mapped(A + 3) || is_mapped(A + 4));
    assert_int_equal(world_delete(A + 3), STATUS_OK);
    assert_int_equal(world_move(A + 5, A + 2), STATUS_OK); // moved, it stays mapped
    assert_true(is_mapped(A + 5));
    assert_non_null(fake_mapping_at(world_object(A), ADDRESS));
}

static status_t map_row(uint64_t aspace, uint64_t first, uint64_t count, uint64_t address) {
    struct world_invocation call = {
        aspace, METHOD_ASPACE_MAP, 4, {first, count, address, RIGHT_READ}, 1, {WORLD_CSPACE}};
    return world_invoke(&call, nullptr);
}

static void aspace_map__one_of_them_cannot_be__none_is(void **state) {
    (void)state;
    make_aspace(A);
    world_retype(OBJECT_FRAME, PAGE, A + 2);
    world_retype(OBJECT_FRAME, PAGE, A + 3);
    assert_int_equal(map_row(A, A + 2, 3, ADDRESS), STATUS_BAD_SLOT);
    assert_int_equal(map_row(A, A + 1, 3, ADDRESS), STATUS_WRONG_OBJECT);
    assert_int_equal(map_row(A, A + 2, 2, arch_user_end() - PAGE), STATUS_BAD_RANGE);
    assert_false(is_mapped(A + 2) || is_mapped(A + 3));
    assert_int_equal(map(A + 3, A, ADDRESS + 8 * PAGE, RIGHT_READ), STATUS_OK);
    assert_int_equal(map_row(A, A + 2, 2, ADDRESS), STATUS_BUSY);
    assert_false(is_mapped(A + 2));
    assert_true(is_mapped(A + 3)); // as it was
    assert_int_equal(fake_mapping_count(), 1);
    world_retype(OBJECT_FRAME, PAGE, A + 4);
    assert_int_equal(map_row(A, A + 4, 1, ADDRESS), STATUS_OK);
    assert_non_null(fake_mapping_at(world_object(A), ADDRESS));
}

static status_t copy_row(uint64_t to, uint64_t from, uint64_t count) {
    struct world_invocation call = {WORLD_CSPACE,  METHOD_CSPACE_COPY_ROW, 3, {to, from, count}, 1,
                                    {WORLD_CSPACE}};
    return world_invoke(&call, nullptr);
}

static void cspace_copy_row__one_of_them_cannot_be__none_is(void **state) {
    (void)state;
    world_retype(OBJECT_FRAME, PAGE, A);
    world_retype(OBJECT_FRAME, PAGE, A + 1);
    world_retype(OBJECT_MEMORY, PAGE, A + 2);
    assert_int_equal(copy_row(A + 4, A, 3), STATUS_BAD_ARGUMENT);
    assert_int_equal(copy_row(A + 1, A, 1), STATUS_SLOT_OCCUPIED);
    assert_int_equal(copy_row(A + 4, A + 3, 1), STATUS_BAD_SLOT);
    assert_true(slot_is_empty(world_slot(A + 4)) && slot_is_empty(world_slot(A + 5)));
    assert_int_equal(copy_row(A + 4, A, 2), STATUS_OK);
    assert_int_equal(slot_physical(world_slot(A + 5)), slot_physical(world_slot(A + 1)));
    assert_int_equal(world_delete(A + 1), STATUS_OK); // a peer goes alone
    assert_int_equal(slot_type(world_slot(A + 5)), OBJECT_FRAME);
}

static void frame_map__no_tables__no_memory(void **state) {
    (void)state;
    world_retype(OBJECT_ASPACE, 0, A);
    world_retype(OBJECT_FRAME, PAGE, A + 1);
    assert_int_equal(map(A + 1, A, ADDRESS, RIGHT_READ), STATUS_NO_MEMORY);
    assert_false(is_mapped(A + 1));
    world_retype(OBJECT_MEMORY, PAGE, A + 2);
    assert_int_equal(donate(A, A + 2), STATUS_OK);
    assert_int_equal(donate(A, A + 2), STATUS_BUSY);
    assert_int_equal(map(A + 1, A, ADDRESS, RIGHT_READ), STATUS_OK);
    assert_true(is_mapped(A + 1));
}

static void revoke__donated_memory__empties_address_space(void **state) {
    (void)state;
    make_aspace(A);
    world_retype(OBJECT_MEMORY, 4 * PAGE, A + 2);
    assert_int_equal(donate(A, A + 2), STATUS_OK);
    world_retype(OBJECT_FRAME, PAGE, A + 3);
    assert_int_equal(map(A + 3, A, ADDRESS, RIGHT_READ), STATUS_OK);
    assert_int_equal(world_revoke(A + 2), STATUS_OK);
    assert_false(is_mapped(A + 3));
    assert_int_equal(fake_mapping_count(), 0);
    uint64_t words[REGISTER_WORDS];
    struct world_invocation info = {A, METHOD_ASPACE_INFO, 0, {}, 0, {}};
    assert_int_equal(world_invoke(&info, words), STATUS_OK);
    assert_int_equal(words[0], 8);
    assert_int_equal(words[1], 8); // all of the other donation is free again
    assert_int_equal(map(A + 3, A, ADDRESS, RIGHT_READ), STATUS_OK);
    assert_int_equal(world_try_retype(A + 2, OBJECT_FRAME, PAGE, 4, A + 4), STATUS_OK);
}

static void delete__address_space__frames_are_free_and_memory_comes_back(void **state) {
    (void)state;
    unsigned identifiers = aspace_identifiers_free();
    make_aspace(A);
    world_retype(OBJECT_FRAME, PAGE, A + 2);
    assert_int_equal(map(A + 2, A, ADDRESS, RIGHT_READ), STATUS_OK);
    assert_int_equal(world_delete(A), STATUS_OK);
    assert_int_equal(aspace_identifiers_free(), identifiers);
    assert_false(is_mapped(A + 2));
    assert_int_equal(used_bytes(A + 1), 0);
    make_aspace(A + 3);
    assert_int_equal(map(A + 2, A + 3, ADDRESS, RIGHT_READ), STATUS_OK);
}

static void retype__address_space_identifiers_used_up__no_space(void **state) {
    (void)state;
    unsigned made = 0;
    while (aspace_identifiers_free() > 0) {
        world_retype(OBJECT_ASPACE, 0, A + made);
        made++;
    }
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_ASPACE, 0, 1, A + made),
                     STATUS_NO_SPACE);
    assert_int_equal(world_delete(A + 7), STATUS_OK);
    assert_int_equal(world_try_retype(WORLD_MEMORY, OBJECT_ASPACE, 0, 1, A + made), STATUS_OK);
}

static void donate__too_often__no_space(void **state) {
    (void)state;
    world_retype(OBJECT_ASPACE, 0, A);
    for (unsigned i = 0; i <= DONATIONS_MAX; i++) {
        world_retype(OBJECT_MEMORY, PAGE, A + 1 + i);
        assert_int_equal(donate(A, A + 1 + i), i < DONATIONS_MAX ? STATUS_OK : STATUS_NO_SPACE);
    }
    assert_int_equal(used_bytes(A + 1 + DONATIONS_MAX), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(retype__every_fixed_type__takes_its_size, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(retype__sizes_that_do_not_fit__bad_argument, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(retype__used_up__no_memory_and_nothing_changed, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(retype__destination_occupied_or_absent__refused,
                                        world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(retype__large_frames__aligned_by_physical_address,
                                        world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(retype__interrupted_while_zeroing__goes_on_where_it_was,
                                        world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(
            retype__given_up_behind_an_alignment_gap__next_objects_are_zero, world_setup,
            world_teardown),
        cmocka_unit_test_setup_teardown(retype__largest_cspace__zeroed_in_chunks_and_whole,
                                        world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(copy__of_mapped_frame__is_not_mapped, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(retype__rights_named__cut_and_inherited, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(reset__something_derived__busy, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(frame_map__every_rule__its_error, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(aspace_map__one_of_them_cannot_be__none_is, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(cspace_copy_row__one_of_them_cannot_be__none_is,
                                        world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(frame_map__no_tables__no_memory, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(revoke__donated_memory__empties_address_space, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(
            delete__address_space__frames_are_free_and_memory_comes_back, world_setup,
            world_teardown),
        cmocka_unit_test_setup_teardown(retype__address_space_identifiers_used_up__no_space,
                                        world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(donate__too_often__no_space, world_setup, world_teardown),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
