// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/threads/writes.c
//
// Where calls of a Linux program's threads may write.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <posix/space.h>
#include <posix/thread.h>
#include <posix/writes.h>

constexpr uint64_t PAGE = 16384; // four of the smallest size
constexpr uint64_t FIRST = SPACE_MAPPINGS_FIRST;

struct posix_thread posix_threads[POSIX_THREADS_MAX];
uint32_t posix_threads_end;

uint64_t space_page_bytes(void) {
    return PAGE;
}

static void act_as(uint32_t thread) {
    thread_block()->personality = &posix_threads[thread];
}

static void note_as(uint32_t thread, uint64_t address, uint64_t bytes) {
    act_as(thread);
    writes_note(address, bytes);
    act_as(0);
}

static int setup(void **state) {
    (void)state;
    memset(posix_threads, 0, sizeof(posix_threads));
    posix_threads_end = POSIX_THREADS_MAX;
    writes_are_noted = true;
    for (uint32_t i = 0; i < posix_threads_end; i++) {
        posix_threads[i].id = (int32_t)i + 1;
    }
    act_as(0);
    return 0;
}

static void writes__before_there_is_a_second_thread__not_looked_at(void **state) {
    (void)state;
    writes_are_noted = false;
    posix_threads[1].writes.count = WRITES_RANGES + 1;
    assert_true(writes_gather());
    assert_false(writes_concern(FIRST));
}

static void writes__every_page_that_they_touch__to_the_byte(void **state) {
    (void)state;
    note_as(1, FIRST + 2 * PAGE - 1, PAGE + 1);
    assert_true(writes_gather());
    assert_false(writes_concern(FIRST));
    assert_true(writes_concern(FIRST + PAGE));
    assert_true(writes_concern(FIRST + 2 * PAGE));
    assert_false(writes_concern(FIRST + 3 * PAGE));
    note_as(1, FIRST, 0);
    assert_true(writes_gather());
    assert_false(writes_concern(FIRST));
}

static void writes__of_who_asks_or_has_ended__do_not_count(void **state) {
    (void)state;
    note_as(0, FIRST, 1);
    note_as(1, FIRST + PAGE, 1);
    posix_threads[1].id = 0;
    note_as(2, FIRST + 2 * PAGE, 1);
    posix_threads[2].writes.count = 0; // its call is over
    assert_true(writes_gather());
    for (uint32_t i = 0; i < 3; i++) {
        assert_false(writes_concern(FIRST + i * PAGE));
    }
}

static void writes__side_by_side__one_range(void **state) {
    (void)state;
    for (uint32_t i = 10; i > 0; i--) {
        note_as(1, FIRST + i * PAGE, PAGE);
    }
    assert_int_equal(posix_threads[1].writes.count, 1);
    assert_true(writes_gather());
    assert_false(writes_concern(FIRST));
    assert_true(writes_concern(FIRST + PAGE));
    assert_true(writes_concern(FIRST + 10 * PAGE));
    assert_false(writes_concern(FIRST + 11 * PAGE));
}

static void writes__in_more_places_than_are_noted__unknown(void **state) {
    (void)state;
    for (uint32_t i = 0; i < WRITES_RANGES; i++) {
        note_as(1, FIRST + 2 * i * PAGE, 1);
    }
    assert_true(writes_gather());
    note_as(1, FIRST + 2 * WRITES_RANGES * PAGE, 1);
    assert_false(writes_gather());
    note_as(1, FIRST, 1);
    assert_false(writes_gather());
    posix_threads[1].writes.count = 0;
    assert_true(writes_gather());
}

static void writes__of_more_threads_than_are_gathered__unknown(void **state) {
    (void)state;
    uint32_t noted = 0;
    for (uint32_t thread = 1; thread < POSIX_THREADS_MAX; thread++) {
        for (uint32_t i = 0; i < 2; i++) {
            note_as(thread, FIRST + 2 * noted++ * PAGE, 1);
        }
    }
    assert_false(writes_gather());
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(writes__before_there_is_a_second_thread__not_looked_at, setup),
        cmocka_unit_test_setup(writes__every_page_that_they_touch__to_the_byte, setup),
        cmocka_unit_test_setup(writes__of_who_asks_or_has_ended__do_not_count, setup),
        cmocka_unit_test_setup(writes__side_by_side__one_range, setup),
        cmocka_unit_test_setup(writes__in_more_places_than_are_noted__unknown, setup),
        cmocka_unit_test_setup(writes__of_more_threads_than_are_gathered__unknown, setup),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
