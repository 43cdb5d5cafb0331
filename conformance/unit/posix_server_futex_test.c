// SPDX-License-Identifier: MIT
//
// Sources: services/posix_server/members.c
// Sources: services/posix_server/futexes.c
//
// Threads of several processes that wait on words: who is woken, moved, forgotten and refused.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <tessera/notification.h>
#include <tessera/slots.h>

#include "services/posix_server/badges.h"
#include "services/posix_server/futexes.h"
#include "services/posix_server/handlers.h"
#include "services/posix_server/members.h"
#include "services/posix_server/reads.h"

// The first two are of one family.
enum {
    ONE = 10,
    TWO = 11,
    STRANGER = 12,
    EVENT = 500,
    MEMORY = 7,
    NODE = 8,
    THIRD = 13,
    THREADS = 64
};

struct port_pool ports;

static uint32_t told; // a bit for each process

status_t port_pool_open(struct port_pool *, uint32_t, uint32_t, cap_t *) {
    return STATUS_NO_MEMORY;
}

status_t notification_signal(cap_t event, uint32_t bits) {
    assert_int_equal(bits, POSIX_EVENT_FUTEX);
    told |= 1u << (event - EVENT);
    return STATUS_OK;
}

void reads_interrupt(const struct member *) {
}

void slot_release(cap_t) {
}

bool memory_is_of(uint64_t number, uint32_t family) {
    return number == MEMORY && family == ONE;
}

static struct request from(uint32_t id) {
    return (struct request){.badge = BADGE_PROCESS + member_index(member_find(id))};
}

static status_t wait_for(uint32_t id, uint8_t thread, uint64_t offset, uint32_t bits) {
    struct request request = from(id);
    const struct posix_futex_wait asked = {
        .object = MEMORY, .offset = offset, .bits = bits, .thread = thread, .is_memory = true};
    return serve_futex_wait(&request, &asked);
}

static uint32_t wake(uint32_t id, uint64_t offset, uint32_t count, uint32_t bits) {
    struct request request = from(id);
    uint32_t woken = 0;
    const struct posix_futex_wake asked = {
        .object = MEMORY, .offset = offset, .bits = bits, .count = count, .is_memory = true};
    assert_int_equal(serve_futex_wake(&request, &asked, &woken), STATUS_OK);
    return woken;
}

static uint32_t requeue(uint64_t offset, uint64_t to_offset, uint32_t wakes, uint32_t moves) {
    struct request request = from(ONE);
    uint32_t count = 0;
    const struct posix_futex_requeue asked = {.object = MEMORY,
                                              .offset = offset,
                                              .to_object = MEMORY,
                                              .to_offset = to_offset,
                                              .wakes = wakes,
                                              .moves = moves,
                                              .is_memory = true,
                                              .to_is_memory = true};
    assert_int_equal(serve_futex_requeue(&request, &asked, &count), STATUS_OK);
    return count;
}

static uint64_t take(uint32_t id) {
    struct request request = from(id);
    uint64_t threads;
    assert_int_equal(serve_futex_take(&request, &threads), STATUS_OK);
    return threads;
}

static bool leave(uint32_t id, uint8_t thread) {
    struct request request = from(id);
    bool is_woken;
    assert_int_equal(serve_futex_leave(&request, thread, &is_woken), STATUS_OK);
    return is_woken;
}

static void add(uint32_t id, uint32_t family) {
    struct member *member;
    assert_int_equal(member_add(id, family, &member), STATUS_OK);
    member->event = EVENT + id - ONE;
}

static int setup(void **) {
    for (uint32_t id = ONE; id <= THIRD + 1; id++) {
        struct member *member = member_find(id);
        if (member != nullptr) {
            futexes_forget(member);
            member_forget(member);
        }
    }
    add(ONE, ONE);
    add(TWO, ONE);
    add(STRANGER, STRANGER);
    told = 0;
    return 0;
}

static void wake__some__who_came_first_of_any_process(void **) {
    assert_int_equal(wait_for(TWO, 3, 0, 1), STATUS_OK);
    assert_int_equal(wait_for(ONE, 0, 0, 1), STATUS_OK);
    assert_int_equal(wait_for(TWO, 5, 0, 1), STATUS_OK);
    assert_int_equal(wait_for(TWO, 6, 4, 1), STATUS_OK);
    assert_int_equal(wake(ONE, 0, 0, 1), 0);
    assert_int_equal(told, 0);
    assert_int_equal(wake(ONE, 0, 1, 1), 1);
    assert_int_equal(told, 2);
    assert_int_equal(wake(TWO, 0, 9, 1), 2);
    assert_int_equal(told, 3);
    assert_int_equal(wake(TWO, 0, 9, 1), 0);
    assert_int_equal(take(TWO), 1 << 3 | 1 << 5);
    assert_int_equal(take(ONE), 1);
    assert_int_equal(take(TWO), 0);
}

static void wake__other_bits__nobody(void **) {
    assert_int_equal(wait_for(ONE, 0, 0, 2), STATUS_OK);
    assert_int_equal(wake(TWO, 0, 9, 5), 0);
    assert_int_equal(wake(TWO, 0, 9, 6), 1);
}

static void leave__in_time__not_woken_any_more(void **) {
    assert_int_equal(wait_for(ONE, 0, 0, 1), STATUS_OK);
    assert_int_equal(wait_for(ONE, 1, 0, 1), STATUS_OK);
    assert_false(leave(ONE, 0));
    assert_int_equal(wake(TWO, 0, 9, 1), 1);
    assert_int_equal(take(ONE), 2);
}

static void leave__woken_already__told_once(void **) {
    assert_int_equal(wait_for(ONE, 0, 0, 1), STATUS_OK);
    assert_int_equal(wake(TWO, 0, 1, 1), 1);
    assert_true(leave(ONE, 0));
    assert_false(leave(ONE, 0));
    assert_int_equal(take(ONE), 0);
}

static void wait__a_thread_twice__on_the_last_word(void **) {
    assert_int_equal(wait_for(ONE, 0, 0, 1), STATUS_OK);
    assert_int_equal(wait_for(ONE, 0, 4, 1), STATUS_OK);
    assert_int_equal(wake(TWO, 0, 9, 1), 0);
    assert_int_equal(wake(TWO, 4, 9, 1), 1);
}

static void requeue__some_woken_others_moved(void **) {
    for (uint8_t i = 0; i < 4; i++) {
        assert_int_equal(wait_for(TWO, i, 0, 1), STATUS_OK);
    }
    assert_int_equal(wait_for(TWO, 9, 4, 1), STATUS_OK);
    assert_int_equal(requeue(0, 4, 1, 2), 3);
    assert_int_equal(take(TWO), 1);
    assert_int_equal(wake(ONE, 4, 1, 1), 1);
    assert_int_equal(take(TWO), 1 << 9); // who waited there before
    assert_int_equal(wake(ONE, 4, 9, 1), 2);
    assert_int_equal(take(TWO), 1 << 1 | 1 << 2);
    assert_int_equal(wake(ONE, 0, 9, 1), 1);
}

static void requeue__onto_itself__each_once(void **) {
    for (uint8_t i = 0; i < 3; i++) {
        assert_int_equal(wait_for(TWO, i, 0, 1), STATUS_OK);
    }
    assert_int_equal(requeue(0, 0, 0, UINT32_MAX), 3);
    assert_int_equal(wake(ONE, 0, 1, 1), 1);
    assert_int_equal(take(TWO), 1);
    assert_int_equal(wake(ONE, 0, 9, 1), 2);
}

static void forget__waits__nobody_is_woken_for_it(void **) {
    assert_int_equal(wait_for(TWO, 0, 0, 1), STATUS_OK);
    assert_int_equal(wait_for(ONE, 0, 0, 1), STATUS_OK);
    futexes_forget(member_find(TWO));
    assert_int_equal(wake(ONE, 0, 9, 1), 1);
    assert_int_equal(take(TWO), 0);
    assert_int_equal(take(ONE), 1);
}

static void forget__woken_and_not_told__next_is_woken(void **) {
    assert_int_equal(wait_for(TWO, 0, 0, 1), STATUS_OK);
    assert_int_equal(wait_for(TWO, 1, 0, 1), STATUS_OK);
    assert_int_equal(wait_for(ONE, 0, 0, 1), STATUS_OK);
    assert_int_equal(wait_for(ONE, 1, 0, 1), STATUS_OK);
    assert_int_equal(wake(ONE, 0, 1, 1), 1);
    futexes_forget(member_find(TWO));
    assert_int_equal(take(ONE), 1);
    assert_int_equal(wake(ONE, 0, 9, 1), 1);
}

static void memory__of_another_family__not_found(void **) {
    const struct posix_futex_wake wake_asked = {
        .object = MEMORY, .bits = 1, .count = 1, .is_memory = true};
    const struct posix_futex_requeue to_memory = {
        .object = NODE, .to_object = MEMORY, .moves = 1, .to_is_memory = true};
    struct request request = from(STRANGER);
    uint32_t count;
    assert_int_equal(wait_for(ONE, 0, 0, 1), STATUS_OK);
    assert_int_equal(wait_for(STRANGER, 0, 0, 1), STATUS_NOT_FOUND);
    assert_int_equal(serve_futex_wake(&request, &wake_asked, &count), STATUS_NOT_FOUND);
    assert_int_equal(serve_futex_requeue(&request, &to_memory, &count), STATUS_NOT_FOUND);
    assert_int_equal(told, 0);
}

static void file__of_all__told_from_a_memory_of_that_number(void **) {
    const struct posix_futex_wait asked = {.object = MEMORY, .bits = 1};
    const struct posix_futex_wake wake_asked = {.object = MEMORY, .bits = 1, .count = 9};
    const struct posix_futex_wake wake_other = {
        .object = MEMORY, .file_system = 1, .bits = 1, .count = 9};
    struct request request = from(STRANGER);
    struct request other = from(ONE);
    uint32_t count;
    assert_int_equal(serve_futex_wait(&request, &asked), STATUS_OK);
    assert_int_equal(wake(ONE, 0, 9, 1), 0);
    assert_int_equal(serve_futex_wake(&other, &wake_other, &count), STATUS_OK);
    assert_int_equal(count, 0);
    assert_int_equal(serve_futex_wake(&other, &wake_asked, &count), STATUS_OK);
    assert_int_equal(count, 1);
}

// Each process has so many threads.
static void wait__family_has_too_many__no_space(void **) {
    static_assert(FUTEXES_OF_FAMILY <= 3 * THREADS, "three processes are enough");
    const uint32_t ids[] = {ONE, TWO, THIRD};
    add(THIRD, ONE);
    for (uint32_t i = 0; i < FUTEXES_OF_FAMILY; i++) {
        assert_int_equal(wait_for(ids[i / THREADS], (uint8_t)(i % THREADS), 0, 1), STATUS_OK);
    }
    add(THIRD + 1, ONE);
    assert_int_equal(wait_for(THIRD + 1, 0, 0, 1), STATUS_NO_SPACE);
    assert_false(leave(ONE, 0));
    assert_int_equal(wait_for(THIRD + 1, 0, 0, 1), STATUS_OK);
    assert_int_equal(wake(ONE, 0, UINT32_MAX, 1), FUTEXES_OF_FAMILY);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(wake__some__who_came_first_of_any_process, setup),
        cmocka_unit_test_setup(wake__other_bits__nobody, setup),
        cmocka_unit_test_setup(leave__in_time__not_woken_any_more, setup),
        cmocka_unit_test_setup(leave__woken_already__told_once, setup),
        cmocka_unit_test_setup(wait__a_thread_twice__on_the_last_word, setup),
        cmocka_unit_test_setup(requeue__some_woken_others_moved, setup),
        cmocka_unit_test_setup(requeue__onto_itself__each_once, setup),
        cmocka_unit_test_setup(forget__waits__nobody_is_woken_for_it, setup),
        cmocka_unit_test_setup(forget__woken_and_not_told__next_is_woken, setup),
        cmocka_unit_test_setup(memory__of_another_family__not_found, setup),
        cmocka_unit_test_setup(file__of_all__told_from_a_memory_of_that_number, setup),
        cmocka_unit_test_setup(wait__family_has_too_many__no_space, setup),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
