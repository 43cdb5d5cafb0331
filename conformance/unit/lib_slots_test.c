// SPDX-License-Identifier: MIT
//
// The allocators of slots and of addresses.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <arch/syscall.h>
#include <tessera/address.h>
#include <tessera/objects.h>
#include <tessera/slots.h>

static cap_t deleted;

static void note_delete(uint32_t number, struct ipc_registers *registers) {
    assert_int_equal(number, SYSCALL_CALL);
    assert_int_equal(info_method(registers->info), METHOD_CSPACE_DELETE);
    deleted = (cap_t)registers->words[0];
    registers->info = 0;
}

static void slot_allocate__every_free_slot__once(void **) {
    slots_init(10, 200);
    for (cap_t expected = 10; expected < 200; expected++) {
        assert_int_equal(slot_allocate(), expected);
    }
    assert_int_equal(slots_available(), 0);
    assert_int_equal(slot_allocate(), 0);
}

static void slot_allocate__empty_range__gives_none(void **) {
    slots_init(5, 5);
    assert_int_equal(slot_allocate(), 0);
    assert_int_equal(slot_allocate_row(1), 0);
}

static void slot_release__slot__is_deleted_and_free_again(void **) {
    slots_init(10, 12);
    assert_int_equal(slot_allocate(), 10);
    assert_int_equal(slot_allocate(), 11);
    fake_syscall_set_handler(note_delete);
    slot_release(10);
    fake_syscall_set_handler(nullptr);
    assert_int_equal(deleted, 10);
    assert_int_equal(slot_allocate(), 10);
    assert_int_equal(slot_allocate(), 0);
}

static status_t move_answer;
static uint32_t calls;

static void answer_move(uint32_t, struct ipc_registers *registers) {
    calls++;
    if (info_method(registers->info) == METHOD_CSPACE_MOVE) {
        registers->info = info_with_status(0, move_answer);
    } else {
        deleted = (cap_t)registers->words[0];
        registers->info = 0;
    }
}

static void slot_give__capability__is_moved_and_the_slot_free(void **) {
    slots_init(10, 12);
    move_answer = STATUS_OK;
    calls = 0;
    fake_syscall_set_handler(answer_move);
    assert_int_equal(slot_give(slot_allocate(), 3, 7), STATUS_OK);
    fake_syscall_set_handler(nullptr);
    assert_int_equal(calls, 1);
    assert_int_equal(slots_available(), 2);
}

static void slot_give__slot_occupied__is_deleted_and_the_slot_free(void **) {
    slots_init(10, 12);
    move_answer = STATUS_SLOT_OCCUPIED;
    deleted = 0;
    fake_syscall_set_handler(answer_move);
    assert_int_equal(slot_give(slot_allocate(), 3, 7), STATUS_SLOT_OCCUPIED);
    fake_syscall_set_handler(nullptr);
    assert_int_equal(deleted, 10);
    assert_int_equal(slots_available(), 2);
}

static void slot_release__zero__does_nothing(void **) {
    slots_init(10, 12);
    deleted = 99;
    fake_syscall_set_handler(note_delete);
    slot_release(0);
    fake_syscall_set_handler(nullptr);
    assert_int_equal(deleted, 99);
    assert_int_equal(slots_available(), 2);
}

static void slot_free__twice__counts_once(void **) {
    slots_init(10, 12);
    cap_t slot = slot_allocate();
    slot_free(slot);
    slot_free(slot);
    assert_int_equal(slots_available(), 2);
}

static void slot_allocate_row__across_words__is_consecutive(void **) {
    slots_init(60, 140);
    assert_int_equal(slot_allocate_row(8), 60);
    assert_int_equal(slot_allocate_row(64), 68);
    assert_int_equal(slot_allocate_row(9), 0);
    assert_int_equal(slot_allocate_row(8), 132);
    assert_int_equal(slots_available(), 0);
}

static void slot_allocate_row__holes_too_small__are_left(void **) {
    slots_init(10, 30);
    cap_t row = slot_allocate_row(20);
    slot_free_row(row, 2);
    slot_free_row(row + 5, 4);
    assert_int_equal(slot_allocate_row(3), row + 5);
    assert_int_equal(slot_allocate_row(2), row);
}

static void slots_extend__more_slots_than_are_kept__all_are_there(void **) {
    constexpr uint32_t WORDS = 2 * SLOTS_KEPT_MAX / 64;
    constexpr cap_t END = 2 * SLOTS_KEPT_MAX - 10;
    static uint64_t words[WORDS];
    slots_init(10, END);
    assert_int_equal(slots_available(), SLOTS_KEPT_MAX - 10);
    assert_int_equal(slot_allocate(), 10);
    slots_extend(words, WORDS);
    assert_int_equal(slots_available(), END - 11);
    assert_int_equal(slot_allocate_row(SLOTS_KEPT_MAX), 11); // across the end of the first bitmap
    for (cap_t expected = SLOTS_KEPT_MAX + 11; expected < END; expected++) {
        assert_int_equal(slot_allocate(), expected);
    }
    assert_int_equal(slot_allocate(), 0);
    slot_free(END - 1);
    slot_free(END + 1000); // beyond the bitmap: nothing is known of it
    assert_int_equal(slot_allocate_row(2), 0);
    assert_int_equal(slot_allocate(), END - 1);
}

static void address_reserve__ranges__are_aligned_and_apart(void **) {
    address_init(0x10001000, 0x20000000);
    uint64_t small = address_reserve(0x1000, 0x1000);
    uint64_t large = address_reserve(0x200000, 0x200000);
    assert_int_equal(small, 0x10001000);
    assert_int_equal(large, 0x10200000);
    assert_int_equal(address_reserve(0x1000, 0x1000), 0x10400000);
}

static void address_reserve__beyond_the_limit__gives_none(void **) {
    address_init(0x10000000, 0x10004000);
    assert_int_equal(address_reserve(0x8000, 0x1000), 0);
    assert_int_equal(address_reserve(UINT64_MAX - 0xfff, 0x1000), 0);
    assert_int_equal(address_reserve(0x1000, (uint64_t)1 << 63), 0);
    assert_int_equal(address_reserve(0, 0x1000), 0);
    assert_int_equal(address_reserve(0x4000, 0x1000), 0x10000000);
    assert_int_equal(address_reserve(0x1000, 0x1000), 0);
}

static void address_release__range__is_used_again(void **) {
    address_init(0x10000000, 0x10004000);
    uint64_t range = address_reserve(0x4000, 0x1000);
    address_release(range, 0x4000);
    assert_int_equal(address_reserve(0x4000, 0x1000), range);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(slot_allocate__every_free_slot__once),
        cmocka_unit_test(slot_allocate__empty_range__gives_none),
        cmocka_unit_test(slot_release__slot__is_deleted_and_free_again),
        cmocka_unit_test(slot_give__capability__is_moved_and_the_slot_free),
        cmocka_unit_test(slot_give__slot_occupied__is_deleted_and_the_slot_free),
        cmocka_unit_test(slot_release__zero__does_nothing),
        cmocka_unit_test(slot_free__twice__counts_once),
        cmocka_unit_test(slot_allocate_row__across_words__is_consecutive),
        cmocka_unit_test(slot_allocate_row__holes_too_small__are_left),
        cmocka_unit_test(slots_extend__more_slots_than_are_kept__all_are_there),
        cmocka_unit_test(address_reserve__ranges__are_aligned_and_apart),
        cmocka_unit_test(address_reserve__beyond_the_limit__gives_none),
        cmocka_unit_test(address_release__range__is_used_again),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
