// SPDX-License-Identifier: MIT
//
// Sources: services/posix_server/locks.c
//
// Locks of the server: how they are cut, joined, refused and given back.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "services/posix_server/locks.h"
#include "services/posix_server/members.h"
#include "services/posix_server/waiters.h"

static const struct lock_owner one = {10, 10};
static const struct lock_owner two = {11, 10};
static struct member members[2];
static uint32_t told;

struct member *member_find(uint32_t id) {
    return id == one.id || id == two.id ? &members[id - one.id] : nullptr;
}

uint32_t member_index(const struct member *member) {
    return (uint32_t)(member - members);
}

void waiters_note(uint64_t *waiters, uint32_t id) {
    *waiters |= id;
}

void waiters_tell(uint64_t *waiters) {
    told += *waiters != 0;
    *waiters = 0;
}

static struct posix_lock range(enum posix_lock_kind kind, uint64_t first, uint64_t last) {
    return (struct posix_lock){.first = first, .last = last, .node = 7, .kind = kind};
}

static status_t set(const struct lock_owner *owner, enum posix_lock_kind kind, uint64_t first,
                    uint64_t last) {
    const struct posix_lock lock = range(kind, first, last);
    return lock_set(owner, &lock);
}

static status_t set_and_wait(const struct lock_owner *owner, uint64_t byte) {
    struct posix_lock lock = range(POSIX_LOCK_KIND_EXCLUSIVE, byte, byte);
    lock.process = owner->id;
    return lock_set(owner, &lock);
}

static int setup(void **) {
    locks_forget(one.id);
    locks_forget(two.id);
    told = 0;
    return 0;
}

static void lock__cut_in_its_middle__two_are_left(void **) {
    struct posix_lock found;
    assert_int_equal(set(&one, POSIX_LOCK_KIND_EXCLUSIVE, 10, 29), STATUS_OK);
    assert_int_equal(set(&one, POSIX_LOCK_KIND_NONE, 15, 19), STATUS_OK);
    assert_int_equal(set(&two, POSIX_LOCK_KIND_EXCLUSIVE, 15, 19), STATUS_OK);
    assert_int_equal(set(&two, POSIX_LOCK_KIND_SHARED, 14, 14), STATUS_WOULD_BLOCK);
    const struct posix_lock asked = range(POSIX_LOCK_KIND_SHARED, 20, 99);
    assert_int_equal(lock_find(&two, &asked, &found), STATUS_OK);
    assert_int_equal(found.first, 20);
    assert_int_equal(found.last, 29);
    assert_int_equal(found.process, one.id);
}

static void lock__many_that_touch__one(void **) {
    for (uint64_t i = 0; i < 10 * LOCKS_MAX; i++) {
        assert_int_equal(set(&one, POSIX_LOCK_KIND_SHARED, i, i), STATUS_OK);
    }
}

static void lock__too_many__refused_and_as_before(void **) {
    status_t status = STATUS_OK;
    uint64_t count = 0;
    while (status == STATUS_OK) {
        status = set(&one, POSIX_LOCK_KIND_SHARED, 2 * count, 2 * count);
        count += status == STATUS_OK;
    }
    assert_int_equal(status, STATUS_NO_SPACE);
    assert_in_range(count, LOCKS_OF_FAMILY - 2, LOCKS_OF_FAMILY);
    assert_int_equal(set(&one, POSIX_LOCK_KIND_NONE, 0, INT64_MAX), STATUS_OK);
    assert_int_equal(set(&two, POSIX_LOCK_KIND_EXCLUSIVE, 0, INT64_MAX), STATUS_OK);
}

static void lock__waited_for__told_when_given_back(void **) {
    assert_int_equal(set(&one, POSIX_LOCK_KIND_EXCLUSIVE, 0, 0), STATUS_OK);
    assert_int_equal(set_and_wait(&two, 0), STATUS_WOULD_BLOCK);
    assert_int_equal(told, 0);
    locks_forget(one.id);
    assert_int_equal(told, 1);
    assert_int_equal(set_and_wait(&two, 0), STATUS_OK);
}

static void lock__circle_of_waits__refused(void **) {
    assert_int_equal(set(&one, POSIX_LOCK_KIND_EXCLUSIVE, 0, 0), STATUS_OK);
    assert_int_equal(set(&two, POSIX_LOCK_KIND_EXCLUSIVE, 1, 1), STATUS_OK);
    assert_int_equal(set_and_wait(&two, 0), STATUS_WOULD_BLOCK);
    assert_int_equal(set_and_wait(&one, 1), STATUS_BUSY);
}

static void lock__apart__neither_excludes_the_other(void **) {
    struct posix_lock whole = range(POSIX_LOCK_KIND_EXCLUSIVE, 0, INT64_MAX);
    whole.is_apart = true;
    assert_int_equal(lock_set(&one, &whole), STATUS_OK);
    assert_int_equal(set(&two, POSIX_LOCK_KIND_EXCLUSIVE, 0, 9), STATUS_OK);
    assert_int_equal(lock_set(&two, &whole), STATUS_WOULD_BLOCK);
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(lock__cut_in_its_middle__two_are_left), CASE(lock__many_that_touch__one),
        CASE(lock__too_many__refused_and_as_before), CASE(lock__waited_for__told_when_given_back),
        CASE(lock__circle_of_waits__refused),        CASE(lock__apart__neither_excludes_the_other),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
