// SPDX-License-Identifier: MIT
//
// Sources: services/posix_server/members.c
// Sources: services/posix_server/ending.c
// Sources: services/posix_server/families.c
// Sources: services/posix_server/forking.c
// Sources: services/posix_server/signals.c
// Sources: services/posix_server/stopping.c
// Sources: services/posix_server/usage.c
// Sources: services/posix_server/terminals.c
// Sources: services/posix_server/terminal_console.c
// Sources: services/posix_server/terminal_calls.c
// Sources: services/posix_server/line.c
// Sources: services/posix_server/ptys.c
// Sources: services/posix_server/ring.c
// Sources: conformance/unit/posix_chunks_fake.c
// Sources: services/posix_server/waiters.c
// Sources: conformance/unit/posix_server_fixture.c
//
// Families: who is whose, how each begins and ends, and who is told.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <personality/linux_abi.h>
#include <tessera/faults.h>

#include "conformance/unit/posix_server_fixture.h"
#include "services/posix_server/members.h"

static void child__ready__parent_goes_on_once(void **) {
    uint32_t child = child_of(FIRST);
    assert_int_equal(outside.answer, STATUS_OK);
    assert_int_equal(outside.answered, 1);
    struct request request = from(child);
    assert_int_equal(serve_ready(&request, EVENT, 0), STATUS_BUSY);
    assert_int_equal(numbers_of(child).parent, FIRST);
    assert_int_equal(numbers_of(child).group, FIRST);
}

// A child in whose place its parent acts.
static uint32_t begin(uint32_t id) {
    uint32_t child = 0;
    cap_t port;
    struct request request = from(id);
    assert_int_equal(serve_begin(&request, SIGNAL, &child, &port), STATUS_OK);
    assert_int_equal(outside.answered, 0);
    return child;
}

static status_t hand_over(uint32_t child) {
    struct request request = from(child);
    return serve_hand_over(&request, CSPACE, 0, 1, 0);
}

static status_t start(uint32_t id, uint32_t child) {
    struct request request = from(id);
    return serve_start(&request, child);
}

static status_t finish(uint32_t child, int32_t status, uint8_t signal) {
    struct request request = from(child);
    return serve_finish(&request, status, signal, 0);
}

static void begun__handed_over_and_started__a_child_like_others(void **) {
    struct posix_end end;
    uint32_t child = begin(FIRST);
    assert_int_equal(start(FIRST, child), STATUS_NOT_FOUND);
    assert_int_equal(hand_over(child), STATUS_OK);
    assert_int_equal(hand_over(child), STATUS_BUSY);
    assert_int_equal(finish(child, 0, 0), STATUS_BUSY);
    assert_int_equal(start(child, child), STATUS_NOT_FOUND);
    assert_int_equal(start(FIRST, child), STATUS_PARKED);
    assert_int_equal(start(FIRST, child), STATUS_NO_SPACE);
    struct request request = from(child);
    assert_int_equal(serve_ready(&request, EVENT + child, 0), STATUS_OK);
    assert_int_equal(outside.answer, STATUS_OK);
    assert_int_equal(outside.answered, 1);
    outside.end.status = 3;
    ends(child);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_OK);
    assert_int_equal(end.change, POSIX_CHANGE_EXITED);
    assert_int_equal(end.value, 3);
}

static void begun__finished__ended_as_it_said(void **) {
    struct posix_end end;
    uint32_t child = begin(FIRST);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_NOT_FOUND);
    assert_int_equal(finish(child, 7, 0), STATUS_OK);
    assert_int_equal(finish(child, 8, 0), STATUS_BUSY);
    assert_int_equal(hand_over(child), STATUS_BUSY);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_STILL_RUNNING);
    outside.end.state = PROCESS_STATE_KILLED;
    ends(child);
    assert_int_equal(outside.killed, UINT64_C(1) << child);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_OK);
    assert_int_equal(end.change, POSIX_CHANGE_EXITED);
    assert_int_equal(end.value, 7);
    assert_null(member_find(child));
}

static void begun__let_go_of__was_none(void **) {
    struct posix_end end;
    uint32_t child = begin(FIRST);
    ends(child);
    assert_null(member_find(child));
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_NOT_FOUND);
}

static void begun__ends_before_it_is_ready__parent_told_both(void **) {
    struct posix_end end;
    uint32_t child = begin(FIRST);
    assert_int_equal(hand_over(child), STATUS_OK);
    assert_int_equal(start(FIRST, child), STATUS_PARKED);
    outside.end.state = PROCESS_STATE_KILLED;
    ends(child);
    assert_int_equal(outside.answer, STATUS_NO_MEMORY);
    assert_int_equal(outside.answered, 1);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_OK);
    assert_int_equal(end.change, POSIX_CHANGE_KILLED);
}

static void child__of_a_program__begins_with_its_name(void **) {
    memcpy(member_find(FIRST)->program.name, "cat", sizeof("cat"));
    assert_string_equal(member_find(begin(FIRST))->program.name, "cat");
    assert_string_equal(outside.name, "cat");
    memset(outside.name, 0, sizeof(outside.name));
    assert_string_equal(member_find(child_of(FIRST))->program.name, "cat");
    assert_string_equal(outside.name, "cat");
}

static void child__parents_cspace__handed_over_once(void **) {
    uint32_t child = outside.next_id;
    cap_t cspace;
    uint64_t token;
    assert_int_equal(fork_from(FIRST), STATUS_PARKED);
    struct request request = from(child);
    assert_int_equal(serve_parent(&request, &cspace, &token), STATUS_OK);
    assert_int_equal(cspace, CSPACE);
    assert_int_equal(serve_parent(&request, &cspace, &token), STATUS_NOT_FOUND);
}

static void child__ends_before_it_is_ready__was_none(void **) {
    struct posix_end end;
    uint32_t child = outside.next_id;
    assert_int_equal(fork_from(FIRST), STATUS_PARKED);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_NOT_FOUND);
    ends(child);
    assert_int_equal(outside.answer, STATUS_NO_MEMORY);
    assert_null(member_find(child));
}

static void child__cannot_be_made__nothing_is_left(void **) {
    outside.spawned = STATUS_NO_MEMORY;
    assert_int_equal(fork_from(FIRST), STATUS_NO_MEMORY);
    outside.spawned = STATUS_BAD_EXECUTABLE;
    assert_int_equal(fork_from(FIRST), STATUS_IO_ERROR);
    outside.spawned = STATUS_OK;
    outside.started = STATUS_BUSY;
    uint32_t child = outside.next_id;
    assert_int_equal(fork_from(FIRST), STATUS_NO_MEMORY);
    assert_int_equal(outside.killed, UINT64_C(1) << child);
    ends(child);
    assert_null(member_find(child));
    assert_int_equal(outside.answered, 0);
}

static void family__too_large__told_so_until_one_has_ended(void **) {
    struct posix_end end;
    uint32_t child = 0;
    for (uint32_t i = 1; i < FAMILY_LIVE_MAX; i++) {
        child = child_of(FIRST);
    }
    assert_int_equal(fork_from(FIRST), STATUS_NO_SPACE);
    ends(child);
    assert_int_equal(take(FIRST, POSIX_SELECTION_PROCESS, child, &end), STATUS_OK);
    (void)child_of(FIRST);
}

static void family__children_that_nobody_waits_for__are_not_more_than_so_many(void **) {
    for (uint32_t i = 1; i < FAMILY_MAX; i++) {
        outside.next_id = FIRST + 1 + i;
        ends(child_of(FIRST));
    }
    assert_int_equal(fork_from(FIRST), STATUS_NO_SPACE);
}

static void end__of_a_child__kept_until_asked(void **) {
    struct posix_end end;
    uint32_t child = child_of(FIRST);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_STILL_RUNNING);
    outside.end.status = 3;
    ends(child);
    assert_int_equal(outside.told, UINT64_C(1) << FIRST);
    assert_int_equal(member_find(FIRST)->signals[0].number, SIGNAL);
    assert_int_equal(member_find(FIRST)->signals[0].code, LINUX_CLD_EXITED);
    assert_int_equal(member_find(FIRST)->signals[0].sender, child);
    assert_int_equal(member_find(FIRST)->signals[0].value, 3);
    assert_int_equal(take(FIRST, POSIX_SELECTION_PROCESS, child + 1, &end), STATUS_NOT_FOUND);
    struct request request = from(FIRST);
    assert_int_equal(serve_take_change(&request, POSIX_SELECTION_GROUP, FIRST, true, CHANGES, &end),
                     STATUS_OK);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_OK);
    assert_int_equal(end.id, child);
    assert_int_equal(end.change, POSIX_CHANGE_EXITED);
    assert_int_equal(end.value, 3);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_NOT_FOUND);
}

static void end__of_one_that_closed_its_port__is_certain(void **) {
    struct posix_end end;
    uint32_t child = child_of(FIRST);
    outside.end =
        (struct process_end){.state = PROCESS_STATE_FAULTED, .fault_kind = FAULT_ARITHMETIC};
    ends(child);
    assert_int_equal(outside.killed, UINT64_C(1) << child);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_OK);
    assert_int_equal(end.change, POSIX_CHANGE_KILLED);
    assert_int_equal(end.value, LINUX_SIGFPE);
}

static void end__of_a_parent__children_are_nobodys(void **) {
    uint32_t child = child_of(FIRST);
    uint32_t living = child_of(child);
    uint32_t ended = child_of(child);
    ends(ended);
    ends(child);
    assert_null(member_find(ended));
    assert_int_equal(numbers_of(living).parent, PARENT_NONE);
    ends(living);
    assert_null(member_find(living));
}

static void end__of_the_first_without_a_word__takes_all_along(void **) {
    uint32_t child = child_of(FIRST);
    ends(FIRST);
    assert_int_equal(outside.killed, UINT64_C(1) << child);
}

static void group__of_a_child__its_own_or_one_of_the_session(void **) {
    uint32_t child = child_of(FIRST);
    uint32_t other = child_of(FIRST);
    struct request request = from(FIRST);
    assert_int_equal(serve_set_group(&request, child, 0), STATUS_OK);
    assert_int_equal(serve_set_group(&request, other, child), STATUS_OK);
    assert_int_equal(numbers_of(other).group, child);
    assert_int_equal(serve_set_group(&request, other, 77), STATUS_ACCESS_DENIED);
    assert_int_equal(serve_set_group(&request, 0, child), STATUS_ACCESS_DENIED);
    assert_int_equal(serve_make_session(&request), STATUS_ACCESS_DENIED);
    request = from(other);
    assert_int_equal(serve_make_session(&request), STATUS_OK);
    assert_int_equal(numbers_of(other).session, other);
}

#define CASE(name) cmocka_unit_test_setup(name, setup_server)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(child__ready__parent_goes_on_once),
        CASE(begun__handed_over_and_started__a_child_like_others),
        CASE(begun__finished__ended_as_it_said),
        CASE(begun__let_go_of__was_none),
        CASE(begun__ends_before_it_is_ready__parent_told_both),
        CASE(child__of_a_program__begins_with_its_name),
        CASE(child__parents_cspace__handed_over_once),
        CASE(child__ends_before_it_is_ready__was_none),
        CASE(child__cannot_be_made__nothing_is_left),
        CASE(family__too_large__told_so_until_one_has_ended),
        CASE(family__children_that_nobody_waits_for__are_not_more_than_so_many),
        CASE(end__of_a_child__kept_until_asked),
        CASE(end__of_one_that_closed_its_port__is_certain),
        CASE(end__of_a_parent__children_are_nobodys),
        CASE(end__of_the_first_without_a_word__takes_all_along),
        CASE(group__of_a_child__its_own_or_one_of_the_session),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
