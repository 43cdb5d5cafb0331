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
// Signals from one process to another, stops, and who may send or hears of them.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <personality/linux_abi.h>

#include "conformance/unit/posix_server_fixture.h"
#include "services/posix_server/members.h"

static status_t send(uint32_t id, uint32_t target, uint8_t signal) {
    struct request request = from(id);
    return serve_send(&request, POSIX_SELECTION_PROCESS, target, signal, LINUX_SI_USER, 0);
}

static void signal__kill__ends_the_process(void **) {
    struct posix_end end;
    uint32_t child = child_of(FIRST);
    assert_int_equal(send(FIRST, child, LINUX_SIGTERM), STATUS_OK);
    assert_int_equal(send(FIRST, child, 0), STATUS_OK);
    assert_int_equal(outside.killed, 0);
    assert_int_equal(send(FIRST, child, LINUX_SIGKILL), STATUS_OK);
    assert_int_equal(outside.killed, UINT64_C(1) << child);
    outside.end.state = PROCESS_STATE_KILLED;
    ends(child);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_OK);
    assert_int_equal(end.change, POSIX_CHANGE_KILLED);
    assert_int_equal(end.value, LINUX_SIGKILL);
}

static void signal__waits_for_its_receiver__with_its_sender(void **) {
    struct posix_signal_sent taken;
    uint32_t child = child_of(FIRST);
    struct request request = from(child);
    assert_int_equal(send(FIRST, child, LINUX_SIGUSR1), STATUS_OK);
    assert_int_equal(send(FIRST, child, LINUX_SIGUSR1), STATUS_OK);
    assert_int_equal(outside.told, UINT64_C(1) << child);
    assert_int_equal(serve_take_signal(&request, &taken), STATUS_OK);
    assert_int_equal(taken.number, LINUX_SIGUSR1);
    assert_int_equal(taken.code, LINUX_SI_USER);
    assert_int_equal(taken.sender, FIRST);
    assert_int_equal(take_signal(child), 0);
    for (uint32_t i = 0; i < SIGNALS_MAX; i++) {
        assert_int_equal(send(FIRST, child, LINUX_SIGRTMIN + 1), STATUS_OK);
    }
    assert_int_equal(send(FIRST, child, LINUX_SIGRTMIN + 1), STATUS_NO_SPACE);
}

static void signal__before_the_child_is_ready__told_then(void **) {
    uint32_t child = outside.next_id;
    assert_int_equal(fork_from(FIRST), STATUS_PARKED);
    assert_int_equal(send(FIRST, child, LINUX_SIGINT), STATUS_OK);
    assert_int_equal(outside.told, 0);
    struct request request = from(child);
    assert_int_equal(serve_ready(&request, EVENT + child, 0), STATUS_OK);
    assert_int_equal(outside.told, UINT64_C(1) << child);
    assert_int_equal(take_signal(child), LINUX_SIGINT);
}

static void fork__signals_wait__to_be_taken_first(void **) {
    uint32_t child;
    struct request request = from(FIRST);
    assert_int_equal(send(FIRST, FIRST, LINUX_SIGTERM), STATUS_OK);
    assert_int_equal(serve_fork(&request, CSPACE, 0, SIGNAL, &child), STATUS_WOULD_BLOCK);
    assert_int_equal(take_signal(FIRST), LINUX_SIGTERM);
    assert_int_equal(serve_fork(&request, CSPACE, 0, SIGNAL, &child), STATUS_PARKED);
}

static status_t take_any_change(uint32_t id, struct posix_end *out) {
    struct request request = from(id);
    return serve_take_change(&request, POSIX_SELECTION_ANY, 0, false, ALL_CHANGES, out);
}

static void stop__and_go_on__each_told_once(void **) {
    struct posix_end end;
    bool is_stopped;
    uint32_t child = job_of(FIRST);
    struct request request = from(child);
    assert_int_equal(serve_stop(&request, LINUX_SIGTSTP, 0), STATUS_OK);
    assert_int_equal(take_signal(FIRST), SIGNAL);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_STILL_RUNNING);
    assert_int_equal(take_any_change(FIRST, &end), STATUS_OK);
    assert_int_equal(end.change, POSIX_CHANGE_STOPPED);
    assert_int_equal(end.value, LINUX_SIGTSTP);
    assert_int_equal(take_any_change(FIRST, &end), STATUS_STILL_RUNNING);
    assert_int_equal(send(FIRST, child, LINUX_SIGCONT), STATUS_OK);
    assert_int_equal(serve_stop_state(&request, &is_stopped), STATUS_OK);
    assert_false(is_stopped);
    assert_int_equal(take_any_change(FIRST, &end), STATUS_OK);
    assert_int_equal(end.change, POSIX_CHANGE_CONTINUED);
    // The one that was on its way meanwhile is overtaken.
    assert_int_equal(serve_stop(&request, LINUX_SIGTSTP, 0), STATUS_BUSY);
    assert_int_equal(serve_stop(&request, LINUX_SIGTSTP, 1), STATUS_OK);
}

static void stop__a_parent_that_wants_to_hear_nothing__hears_nothing(void **) {
    uint32_t child = job_of(FIRST);
    struct request request = from(FIRST);
    assert_int_equal(serve_set_children(&request, true, true), STATUS_OK);
    request = from(child);
    assert_int_equal(serve_stop(&request, LINUX_SIGSTOP, 0), STATUS_OK);
    assert_int_equal(take_signal(FIRST), 0);
    ends(child);
    assert_null(member_find(child));
}

static void stop__a_group_left_alone__does_not_or_is_told(void **) {
    struct request request = from(FIRST);
    assert_int_equal(serve_stop(&request, LINUX_SIGTSTP, 0), STATUS_ACCESS_DENIED);
    assert_int_equal(serve_stop(&request, LINUX_SIGSTOP, 0), STATUS_OK);
    uint32_t shell = job_of(FIRST);
    uint32_t job = job_of(shell);
    request = from(job);
    assert_int_equal(serve_stop(&request, LINUX_SIGTSTP, 0), STATUS_OK);
    assert_int_equal(take_signal(job), 0);
    ends(shell);
    assert_int_equal(take_signal(job), LINUX_SIGHUP);
    assert_int_equal(take_signal(job), LINUX_SIGCONT);
}

static void stop__in_a_group_that_nobody_cared_for__is_not_told_of_every_end(void **) {
    uint32_t stopped = child_of(FIRST);
    uint32_t other = child_of(FIRST);
    struct request request = from(stopped);
    assert_int_equal(serve_stop(&request, LINUX_SIGSTOP, 0), STATUS_OK);
    ends(other);
    assert_int_equal(take_signal(stopped), 0);
    assert_true(member_find(stopped)->is_stopped);
}

static void signal__to_stop_and_to_go_on__the_later_counts(void **) {
    uint32_t child = child_of(FIRST);
    assert_int_equal(send(FIRST, child, LINUX_SIGTSTP), STATUS_OK);
    assert_int_equal(send(FIRST, child, LINUX_SIGCONT), STATUS_OK);
    assert_int_equal(take_signal(child), LINUX_SIGCONT);
    assert_int_equal(take_signal(child), 0);
    assert_int_equal(send(FIRST, child, LINUX_SIGCONT), STATUS_OK);
    assert_int_equal(send(FIRST, child, LINUX_SIGSTOP), STATUS_OK);
    assert_int_equal(take_signal(child), LINUX_SIGSTOP);
    assert_int_equal(take_signal(child), 0);
}

static void signal__to_another_family__not_found(void **) {
    struct member *stranger;
    assert_int_equal(member_add(99, 99, &stranger), STATUS_OK);
    stranger->event = EVENT;
    struct request request = from(FIRST);
    assert_int_equal(send(FIRST, 99, SIGNAL), STATUS_NOT_FOUND);
    assert_int_equal(serve_send(&request, POSIX_SELECTION_ANY, 0, SIGNAL, 0, 0), STATUS_NOT_FOUND);
    struct posix_numbers numbers;
    assert_int_equal(serve_numbers(&request, 99, &numbers), STATUS_NOT_FOUND);
    assert_int_equal(serve_set_group(&request, 99, 0), STATUS_NOT_FOUND);
}

#define CASE(name) cmocka_unit_test_setup(name, setup_server)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(signal__kill__ends_the_process),
        CASE(signal__waits_for_its_receiver__with_its_sender),
        CASE(signal__before_the_child_is_ready__told_then),
        CASE(fork__signals_wait__to_be_taken_first),
        CASE(stop__in_a_group_that_nobody_cared_for__is_not_told_of_every_end),
        CASE(signal__to_stop_and_to_go_on__the_later_counts),
        CASE(stop__and_go_on__each_told_once),
        CASE(stop__a_parent_that_wants_to_hear_nothing__hears_nothing),
        CASE(stop__a_group_left_alone__does_not_or_is_told),
        CASE(signal__to_another_family__not_found),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
