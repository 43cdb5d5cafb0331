// SPDX-License-Identifier: MIT
//
// Lists that are built element by element: their bounds, what an error leaves behind, copies of
// lists that came in another message.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <filesystem/filesystem.h>
#include <string.h>

enum { ENTRIES_MAX = 3, STORAGE_WORDS = 1 + ENTRIES_MAX * DIRECTORY_ENTRY_MAX_WORDS };

static const struct directory_entry short_entry = {.name = {"ab", 2}, .size = 1};
static const struct directory_entry long_entry = {
    .name = {"a name of more than one word", 28}, .size = 2, .kind = NODE_KIND_DIRECTORY};

static void a_full_list_is_no_space_and_keeps_what_it_has(void **state) {
    (void)state;
    uint64_t storage[STORAGE_WORDS];
    struct directory_entry_list_writer writer;
    directory_entry_list_begin(&writer, storage, STORAGE_WORDS, ENTRIES_MAX);
    for (uint32_t i = 0; i < ENTRIES_MAX; i++) {
        assert_int_equal(directory_entry_append(&writer, &long_entry), STATUS_OK);
    }
    assert_int_equal(directory_entry_append(&writer, &short_entry), STATUS_NO_SPACE);
    const struct directory_entry_list list = directory_entry_list_finish(&writer);
    assert_int_equal(list.count, ENTRIES_MAX);
    struct directory_entry last;
    directory_entry_at(&list, ENTRIES_MAX - 1, &last);
    assert_true(text_equal(last.name, long_entry.name));
}

static void an_element_that_breaks_a_bound_leaves_no_trace(void **state) {
    (void)state;
    uint64_t storage[STORAGE_WORDS];
    uint64_t expected_storage[STORAGE_WORDS];
    const struct directory_entry bad = {.name = {"x", 1}, .kind = (enum node_kind)NODE_KIND_COUNT};
    struct directory_entry_list_writer writer;
    directory_entry_list_begin(&writer, storage, STORAGE_WORDS, ENTRIES_MAX);
    assert_int_equal(directory_entry_append(&writer, &bad), STATUS_BAD_ARGUMENT);
    assert_int_equal(directory_entry_append(&writer, &short_entry), STATUS_OK);
    assert_int_equal(directory_entry_append(&writer, &bad), STATUS_BAD_ARGUMENT);
    const struct directory_entry_list list = directory_entry_list_finish(&writer);

    struct directory_entry_list_writer expected_writer;
    directory_entry_list_begin(&expected_writer, expected_storage, STORAGE_WORDS, ENTRIES_MAX);
    assert_int_equal(directory_entry_append(&expected_writer, &short_entry), STATUS_OK);
    const struct directory_entry_list expected = directory_entry_list_finish(&expected_writer);
    assert_int_equal(list.list.word_count, expected.list.word_count);
    assert_memory_equal(list.list.words, expected.list.words, list.list.word_count * 8);
}

static void storage_that_is_too_small_is_no_space(void **state) {
    (void)state;
    uint64_t storage[STORAGE_WORDS];
    struct directory_entry_list_writer writer;
    directory_entry_list_begin(&writer, storage, 2, ENTRIES_MAX);
    assert_int_equal(directory_entry_append(&writer, &short_entry), STATUS_NO_SPACE);
    assert_int_equal(directory_entry_list_finish(&writer).count, 0);
}

static void nothing_can_be_appended_to_a_finished_list(void **state) {
    (void)state;
    uint64_t storage[STORAGE_WORDS];
    struct directory_entry_list_writer writer;
    directory_entry_list_begin(&writer, storage, STORAGE_WORDS, ENTRIES_MAX);
    assert_int_equal(directory_entry_append(&writer, &short_entry), STATUS_OK);
    (void)directory_entry_list_finish(&writer);
    assert_int_equal(directory_entry_append(&writer, &short_entry), STATUS_NO_SPACE);
}

static void an_index_out_of_range_reads_as_zeros(void **state) {
    (void)state;
    uint64_t storage[STORAGE_WORDS];
    struct directory_entry_list_writer writer;
    directory_entry_list_begin(&writer, storage, STORAGE_WORDS, ENTRIES_MAX);
    assert_int_equal(directory_entry_append(&writer, &short_entry), STATUS_OK);
    const struct directory_entry_list list = directory_entry_list_finish(&writer);
    struct directory_entry entry = short_entry;
    directory_entry_at(&list, 1, &entry);
    assert_int_equal(entry.size, 0);
    assert_int_equal(entry.name.length, 0);
    directory_entry_at(&(struct directory_entry_list){}, 0, &entry);
    assert_int_equal(entry.size, 0);
}

static void a_list_that_came_can_be_sent_on_as_it_is(void **state) {
    (void)state;
    uint64_t storage[STORAGE_WORDS];
    uint64_t first[FILE_SYSTEM_LIST_RESULTS_MESSAGE_WORDS];
    uint64_t second[FILE_SYSTEM_LIST_RESULTS_MESSAGE_WORDS];
    uint32_t first_count;
    uint32_t second_count;
    struct directory_entry_list_writer writer;
    directory_entry_list_begin(&writer, storage, STORAGE_WORDS, ENTRIES_MAX);
    assert_int_equal(directory_entry_append(&writer, &long_entry), STATUS_OK);
    assert_int_equal(directory_entry_append(&writer, &short_entry), STATUS_OK);
    struct file_system_list_results results = {.next = 9,
                                               .entries = directory_entry_list_finish(&writer)};
    assert_int_equal(file_system_list_results_encode(
                         &results, first, FILE_SYSTEM_LIST_RESULTS_MESSAGE_WORDS, &first_count),
                     STATUS_OK);
    const struct wire_message message = {
        .words = first, .word_count = first_count, .is_encoded = true};
    assert_int_equal(file_system_list_results_decode(&message, &results), STATUS_OK);
    assert_int_equal(file_system_list_results_encode(
                         &results, second, FILE_SYSTEM_LIST_RESULTS_MESSAGE_WORDS, &second_count),
                     STATUS_OK);
    assert_int_equal(second_count, first_count);
    assert_memory_equal(second, first, first_count * sizeof first[0]);
}

static void text_lists_keep_their_bounds(void **state) {
    (void)state;
    uint64_t storage[16];
    struct text_list_writer writer;
    text_list_begin(&writer, storage, 16, 2, 5);
    assert_int_equal(text_list_append(&writer, text_from("123456")), STATUS_BAD_RANGE);
    assert_int_equal(text_list_append(&writer, text_from("12345")), STATUS_OK);
    assert_int_equal(text_list_append(&writer, (struct text){.bytes = "a\0b", .length = 3}),
                     STATUS_BAD_ARGUMENT);
    assert_int_equal(text_list_append(&writer, text_from("")), STATUS_OK);
    assert_int_equal(text_list_append(&writer, text_from("3")), STATUS_NO_SPACE);
    const struct text_list list = text_list_finish(&writer);
    assert_int_equal(list.count, 2);
    assert_true(text_equal(text_list_at(&list, 0), text_from("12345")));
    assert_int_equal(text_list_at(&list, 1).length, 0);
    assert_int_equal(text_list_at(&list, 2).length, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_full_list_is_no_space_and_keeps_what_it_has),
        cmocka_unit_test(an_element_that_breaks_a_bound_leaves_no_trace),
        cmocka_unit_test(storage_that_is_too_small_is_no_space),
        cmocka_unit_test(nothing_can_be_appended_to_a_finished_list),
        cmocka_unit_test(an_index_out_of_range_reads_as_zeros),
        cmocka_unit_test(a_list_that_came_can_be_sent_on_as_it_is),
        cmocka_unit_test(text_lists_keep_their_bounds),
    };
    return cmocka_run_group_tests_name("wire lists", tests, nullptr, nullptr);
}
