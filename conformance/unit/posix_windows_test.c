// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/files/windows.c
//
// Windows on pages of files: when one is asked for, what is read through it, and how its loss is
// noticed.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include <arch/syscall.h>
#include <filesystem/filesystem_client.h>
#include <posix/space.h>
#include <posix/windows.h>
#include <tessera/objects.h>
#include <tessera/slots.h>

enum { PAGE = 4096, FILE_SLOT = 7, OTHER_SLOT = 8, FRAME = 100, MEMORY = 0x10000 };

static struct description file;
static uint32_t asked;       // messages for a window
static uint64_t asked_index; // of the last
static bool asked_to_write;
static status_t answer;
static uint32_t length_there;
static cap_t next_window;
static bool is_taken_back;
static bool is_of_program;
static uint32_t copies;
static uint64_t copied[5]; // of the last: to, from, length, source, target

uint64_t space_page_bytes(void) {
    return PAGE;
}

cap_t space_readable_frame(uint64_t address) {
    return is_of_program ? FRAME + (cap_t)(address / PAGE) : 0;
}

cap_t space_writable_frame(uint64_t address) {
    return is_of_program ? FRAME + (cap_t)(address / PAGE) : 0;
}

status_t file_window(cap_t, uint64_t index, bool is_written, uint32_t *out_length,
                     cap_t *out_page) {
    asked++;
    asked_index = index;
    asked_to_write = is_written;
    if (answer == STATUS_OK) {
        *out_length = length_there;
        *out_page = slot_allocate();
        next_window = *out_page;
    }
    return answer;
}

static void kernel(uint32_t, struct ipc_registers *registers) {
    if (info_method(registers->info) == METHOD_FRAME_COPY) {
        copies++;
        copied[0] = registers->words[0];
        copied[1] = registers->words[1];
        copied[2] = registers->words[2];
        copied[3] = registers->capability;
        copied[4] = registers->target;
    }
    status_t status = is_taken_back ? STATUS_BAD_SLOT : STATUS_OK;
    registers->info = (uint64_t)(uint32_t)status << 32;
}

static int setup(void **) {
    windows_forget(FILE_SLOT);
    windows_forget(OTHER_SLOT);
    file = (struct description){.kind = DESCRIPTION_FILE, .file = FILE_SLOT};
    slots_init(10, 2000);
    asked = 0;
    copies = 0;
    answer = STATUS_OK;
    length_there = PAGE;
    is_taken_back = false;
    is_of_program = true;
    fake_syscall_set_handler(kernel);
    return 0;
}

static struct window_read read_at(uint64_t offset, uint64_t bytes) {
    return windows_read(&file, offset, (void *)(uintptr_t)MEMORY, bytes);
}

// The first time by message.
static void open_at(uint64_t offset) {
    assert_int_equal(read_at(offset, 1).bytes, 0);
    assert_int_equal(read_at(offset, 1).bytes, 1);
}

static void read__second_of_a_page__asks_for_a_window(void **) {
    assert_int_equal(read_at(5, 10).bytes, 0);
    assert_int_equal(asked, 0);
    assert_int_equal(read_at(15, 10).bytes, 10);
    assert_int_equal(asked, 1);
    assert_int_equal(copied[1], 15);
    assert_int_equal(copied[3], next_window);
    assert_int_equal(read_at(1, 10).bytes, 10);
    assert_int_equal(asked, 1);
}

static void read__page_behind_the_last__asks_at_once(void **) {
    open_at(0);
    assert_int_equal(read_at(PAGE, 100).bytes, 100);
    assert_int_equal(asked_index, 1);
    assert_int_equal(read_at(9 * PAGE, 100).bytes, 0);
    assert_int_equal(asked, 2);
}

static void read__more_than_a_page__what_lies_in_it(void **) {
    open_at(0);
    struct window_read read = read_at(PAGE - 30, 100);
    assert_int_equal(read.bytes, 30);
    assert_false(read.is_end);
}

static void read__destination_in_two_pages__a_copy_for_each(void **) {
    open_at(0);
    copies = 0;
    struct window_read read = windows_read(&file, 0, (void *)(uintptr_t)(MEMORY - 10), 100);
    assert_int_equal(read.bytes, 100);
    assert_int_equal(copies, 2);
    assert_int_equal(copied[0], 0);
    assert_int_equal(copied[1], 10);
    assert_int_equal(copied[2], 90);
}

static void read__last_page_of_the_file__as_far_as_it_reaches(void **) {
    length_there = 50;
    open_at(0);
    struct window_read read = read_at(20, 100);
    assert_int_equal(read.bytes, 30);
    assert_true(read.is_end);
    assert_int_equal(read_at(20, 30).bytes, 30);
    assert_int_equal(read_at(50, 1).bytes, 0); // the file may have grown: that is asked
}

static void read__window_taken_back__by_message_and_asked_again(void **) {
    open_at(0);
    is_taken_back = true;
    assert_int_equal(read_at(0, 10).bytes, 0);
    is_taken_back = false;
    assert_int_equal(read_at(0, 10).bytes, 10);
    assert_int_equal(asked, 2);
}

static void read__taken_back_often__no_more_windows(void **) {
    is_taken_back = true;
    for (uint32_t i = 0; i < 100; i++) {
        assert_int_equal(read_at(0, 10).bytes, 0);
    }
    assert_in_range(asked, 2, 20);
}

static void read__file_system_without_windows__asked_once(void **) {
    answer = STATUS_UNSUPPORTED;
    for (uint32_t i = 0; i < 10; i++) {
        assert_int_equal(read_at(0, 10).bytes, 0);
    }
    assert_int_equal(asked, 1);
}

static void read__behind_the_end__asked_again_later(void **) {
    answer = STATUS_BAD_RANGE;
    assert_int_equal(read_at(0, 10).bytes, 0);
    assert_int_equal(read_at(0, 10).bytes, 0);
    answer = STATUS_OK;
    assert_int_equal(read_at(0, 10).bytes, 10);
}

static void read__memory_of_the_library__by_message(void **) {
    open_at(0);
    is_of_program = false;
    copies = 0;
    assert_int_equal(read_at(0, 10).bytes, 0);
    assert_int_equal(copies, 0);
}

static uint64_t write_at(uint64_t offset, uint64_t bytes) {
    return windows_write(&file, offset, (const void *)(uintptr_t)MEMORY, bytes);
}

static void write__where_the_file_was_seen_to_be__into_a_window(void **) {
    assert_int_equal(write_at(0, 10), 0); // nothing is known of it yet
    windows_note(&file, 0, 200);
    assert_int_equal(write_at(0, 10), 0);
    assert_int_equal(asked, 0);
    assert_int_equal(write_at(20, 10), 10);
    assert_int_equal(asked, 1);
    assert_true(asked_to_write);
    assert_int_equal(copied[0], 20);
    assert_int_equal(copied[1], 0);
    assert_int_equal(copied[3], FRAME + MEMORY / PAGE);
    assert_int_equal(copied[4], next_window);
    assert_int_equal(read_at(0, 10).bytes, 10); // through the same one
    assert_int_equal(asked, 1);
}

static void write__beyond_what_is_known__by_message(void **) {
    windows_note(&file, 0, 200);
    for (uint32_t i = 0; i < 5; i++) {
        assert_int_equal(write_at(195, 10), 0);
        assert_int_equal(write_at(UINT64_MAX / 2, 10), 0);
    }
    assert_int_equal(asked, 0);
}

static void write__window_to_be_read__another_one(void **) {
    open_at(0);
    assert_false(asked_to_write);
    uint32_t free_slots = slots_available();
    assert_int_equal(write_at(0, 10), 10);
    assert_int_equal(asked, 2);
    assert_true(asked_to_write);
    assert_int_equal(slots_available(), free_slots);
}

static void write__file_was_cut__not_asked_again(void **) {
    windows_note(&file, 0, 2000);
    answer = STATUS_BAD_RANGE;
    for (uint32_t i = 0; i < 10; i++) {
        assert_int_equal(write_at(0, 10), 0);
    }
    assert_int_equal(asked, 1);
}

static void write__more_than_the_page_has__what_it_has(void **) {
    windows_note(&file, 0, 3 * PAGE);
    assert_int_equal(write_at(0, 10), 0);
    assert_int_equal(write_at(PAGE - 30, 100), 30);
}

static void forget__closed_file__windows_go_with_it(void **) {
    open_at(0);
    uint32_t free_slots = slots_available();
    windows_forget(OTHER_SLOT);
    assert_int_equal(read_at(0, 10).bytes, 10);
    windows_forget(FILE_SLOT);
    assert_int_equal(slots_available(), free_slots + 1);
    assert_int_equal(read_at(0, 10).bytes, 0); // another file by the same slot
}

static void read__many_pages__no_slot_is_lost(void **) {
    uint32_t free_slots = slots_available();
    for (uint64_t i = 0; i < 500; i++) {
        (void)read_at(i * PAGE, 10);
    }
    assert_int_equal(asked, 499);
    windows_forget(FILE_SLOT);
    assert_int_equal(slots_available(), free_slots);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(read__second_of_a_page__asks_for_a_window, setup),
        cmocka_unit_test_setup(read__page_behind_the_last__asks_at_once, setup),
        cmocka_unit_test_setup(read__more_than_a_page__what_lies_in_it, setup),
        cmocka_unit_test_setup(read__destination_in_two_pages__a_copy_for_each, setup),
        cmocka_unit_test_setup(read__last_page_of_the_file__as_far_as_it_reaches, setup),
        cmocka_unit_test_setup(read__window_taken_back__by_message_and_asked_again, setup),
        cmocka_unit_test_setup(read__taken_back_often__no_more_windows, setup),
        cmocka_unit_test_setup(read__file_system_without_windows__asked_once, setup),
        cmocka_unit_test_setup(read__behind_the_end__asked_again_later, setup),
        cmocka_unit_test_setup(read__memory_of_the_library__by_message, setup),
        cmocka_unit_test_setup(write__where_the_file_was_seen_to_be__into_a_window, setup),
        cmocka_unit_test_setup(write__beyond_what_is_known__by_message, setup),
        cmocka_unit_test_setup(write__window_to_be_read__another_one, setup),
        cmocka_unit_test_setup(write__file_was_cut__not_asked_again, setup),
        cmocka_unit_test_setup(write__more_than_the_page_has__what_it_has, setup),
        cmocka_unit_test_setup(forget__closed_file__windows_go_with_it, setup),
        cmocka_unit_test_setup(read__many_pages__no_slot_is_lost, setup),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
