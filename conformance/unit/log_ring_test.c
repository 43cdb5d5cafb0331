// SPDX-License-Identifier: MIT
//
// The log's ring and the names of its sources.
// Sources: services/log/ring.c services/log/sources.c
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "services/log/ring.h"
#include "services/log/sources.h"

#include <string.h>

static struct ring ring;

static int clear(void **) {
    memset(&ring, 0, sizeof(ring));
    ring_init(&ring);
    return 0;
}

static void append(const char *text) {
    ring_append(&ring, 7, 3, 2, text_from(text));
}

static void ring_find__empty_ring__nothing(void **) {
    assert_null(ring_find(&ring, 0));
    assert_null(ring_find(&ring, 1));
    assert_null(ring_find(&ring, UINT64_MAX));
}

static void ring_find__entries__by_number_and_in_order(void **) {
    append("one");
    append("two");
    const struct ring_entry *entry = ring_find(&ring, 0);
    assert_int_equal(entry->sequence, 1);
    assert_int_equal(entry->time_ns, 7);
    assert_int_equal(entry->badge, 3);
    assert_int_equal(entry->level, 2);
    assert_memory_equal(entry->text, "one", 3);
    assert_int_equal(entry->length, 3);
    assert_int_equal(ring_find(&ring, 2)->sequence, 2);
    assert_null(ring_find(&ring, 3));
}

static void ring_append__full_ring__oldest_goes(void **) {
    for (uint32_t i = 0; i < LOG_ENTRIES_MAX + 10; i++) {
        append("x");
    }
    assert_int_equal(ring_find(&ring, 0)->sequence, 11);
    assert_int_equal(ring_find(&ring, 5)->sequence, 11);
    assert_int_equal(ring_find(&ring, LOG_ENTRIES_MAX + 10)->sequence, LOG_ENTRIES_MAX + 10);
    assert_null(ring_find(&ring, LOG_ENTRIES_MAX + 11));
}

static void ring_append__long_and_empty_texts__are_cut_and_kept(void **) {
    char text[LOG_TEXT_MAX + 41];
    memset(text, 'a', sizeof(text) - 1);
    text[sizeof(text) - 1] = '\0';
    append(text);
    ring_append(&ring, 0, 0, 0, (struct text){nullptr, 0});
    assert_int_equal(ring_find(&ring, 1)->length, LOG_TEXT_MAX);
    assert_int_equal(ring_find(&ring, 2)->length, 0);
}

static void check_name(uint32_t badge, const char *expected) {
    struct text name = source_name(badge);
    assert_int_equal(name.length, strlen(expected));
    assert_memory_equal(name.bytes, expected, name.length);
}

static void source_name__badges__are_matched_whole(void **) {
    char *arguments[] = {
        "log", "3=console", "31=shell", "x=bad", "=bad", "99999999999999999999999=bad", "5bad"};
    sources_init(7, arguments);
    check_name(3, "console");
    check_name(31, "shell");
    check_name(1, "root");
    check_name(0, "?");
    check_name(5, "?");
    check_name(30, "?");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(ring_find__empty_ring__nothing, clear),
        cmocka_unit_test_setup(ring_find__entries__by_number_and_in_order, clear),
        cmocka_unit_test_setup(ring_append__full_ring__oldest_goes, clear),
        cmocka_unit_test_setup(ring_append__long_and_empty_texts__are_cut_and_kept, clear),
        cmocka_unit_test(source_name__badges__are_matched_whole),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
