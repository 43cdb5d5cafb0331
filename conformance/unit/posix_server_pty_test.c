// SPDX-License-Identifier: MIT
//
// Sources: services/posix_server/members.c
// Sources: services/posix_server/signals.c
// Sources: services/posix_server/stopping.c
// Sources: services/posix_server/usage.c
// Sources: services/posix_server/terminals.c
// Sources: services/posix_server/terminal_console.c
// Sources: services/posix_server/terminal_calls.c
// Sources: services/posix_server/ptys.c
// Sources: services/posix_server/master_calls.c
// Sources: services/posix_server/line.c
// Sources: services/posix_server/ring.c
// Sources: conformance/unit/posix_chunks_fake.c
// Sources: services/posix_server/waiters.c
// Sources: conformance/unit/posix_server_pty_fixture.c
//
// Pseudo-terminals: both ends, whose they are, who is told, and what is left when one goes.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "conformance/unit/posix_server_pty_fixture.h"
#include "services/posix_server/badges.h"
#include "services/posix_server/ptys.h"
#include "services/posix_server/terminals.h"

static void number__locked_or_anothers__not_opened(void **) {
    cap_t end;
    struct request request = by(master);
    uint32_t number = 9;
    bool is_locked;
    bool is_in_packets;
    assert_int_equal(find(STRANGER, 0, false, &end), STATUS_NOT_FOUND);
    assert_int_equal(find(FIRST, 1, false, &end), STATUS_NOT_FOUND);
    assert_int_equal(find(FIRST, UINT32_MAX, false, &end), STATUS_NOT_FOUND);
    assert_int_equal(list(FIRST), 1);
    assert_int_equal(list(STRANGER), 0);
    assert_int_equal(master_handlers.set_lock(&request, true), STATUS_OK);
    assert_int_equal(master_handlers.master(&request, &number, &is_locked, &is_in_packets),
                     STATUS_OK);
    assert_int_equal(number, 0);
    assert_true(is_locked);
    assert_false(is_in_packets);
    assert_int_equal(find(FIRST, 0, false, &end), STATUS_BUSY);
    unlock(master);
    close_end(open_for(FIRST, false));
    assert_null(terminal_handlers.master); // which only a master has
}

static void terminal__left__by_one_or_with_the_session(void **) {
    uint32_t group;
    uint32_t session;
    cap_t end = open_for(LEADER, true);
    struct request request = by(end);
    assert_int_equal(terminal_handlers.leave(&request, FIRST), STATUS_NOT_FOUND);
    assert_int_equal(terminal_handlers.leave(&request, JOB), STATUS_OK);
    assert_int_equal(terminal_handlers.leave(&request, JOB), STATUS_NOT_FOUND);
    assert_int_equal(terminal_handlers.group(&request, JOB, &group, &session), STATUS_NOT_FOUND);
    assert_int_equal(terminal_handlers.group(&request, LEADER, &group, &session), STATUS_OK);
    assert_int_equal(terminal_handlers.leave(&request, LEADER), STATUS_OK);
    assert_int_equal(take_signal(LEADER), LINUX_SIGHUP);
    assert_int_equal(take_signal(LEADER), LINUX_SIGCONT);
    assert_int_equal(terminal_handlers.group(&request, LEADER, &group, &session), STATUS_NOT_FOUND);
    assert_int_equal(terminal_handlers.take(&request, FIRST, false), STATUS_OK);
    assert_int_equal(terminal_handlers.take(&request, LEADER, false), STATUS_ACCESS_DENIED);
    assert_int_equal(terminal_handlers.take(&request, JOB, true), STATUS_ACCESS_DENIED);
    assert_int_equal(terminal_handlers.take(&request, LEADER, true), STATUS_OK);
    assert_int_equal(terminal_handlers.group(&request, FIRST, &group, &session), STATUS_NOT_FOUND);
    assert_int_equal(take_signal(FIRST), 0);
    close_end(end);
}

static void count__of_a_family__as_many_as_it_may_have(void **) {
    cap_t masters[POSIX_PTYS_OF_FAMILY];
    for (uint32_t i = 1; i < POSIX_PTYS_OF_FAMILY; i++) {
        assert_int_equal(make(FIRST, &masters[i]), STATUS_OK);
    }
    assert_int_equal(make(FIRST, &masters[0]), STATUS_NO_SPACE);
    assert_int_equal(make(STRANGER, &masters[0]), STATUS_OK);
    master_port_closed(3);
    assert_int_equal(make(FIRST, &masters[3]), STATUS_OK);
    assert_int_equal(masters[3], BADGE_MASTER + 3);
    // One that cannot have a port is none.
    master_port_closed(3);
    outside.opened = STATUS_NO_MEMORY;
    assert_int_equal(make(FIRST, &masters[3]), STATUS_NO_MEMORY);
    assert_null(terminal_pty(3));
}

static void session__takes_it__if_it_is_nobodys(void **) {
    uint32_t group;
    uint32_t session;
    cap_t own;
    bool is_pty = false;
    struct request request = from(JOB);
    assert_int_equal(serve_terminal(&request, &own, &is_pty), STATUS_NOT_FOUND);
    cap_t end = open_for(JOB, true); // leads none
    request = by(end);
    assert_int_equal(terminal_handlers.group(&request, JOB, &group, &session), STATUS_NOT_FOUND);
    assert_int_equal(terminal_handlers.take(&request, JOB, false), STATUS_ACCESS_DENIED);
    cap_t leaders = open_for(LEADER, true);
    assert_int_equal(terminal_handlers.group(&request, JOB, &group, &session), STATUS_OK);
    assert_int_equal(group, LEADER);
    assert_int_equal(session, LEADER);
    assert_int_equal(terminal_handlers.take(&request, LEADER, false), STATUS_OK); // has it
    assert_int_equal(terminal_handlers.take(&request, FIRST, false), STATUS_ACCESS_DENIED);
    request = from(JOB);
    assert_int_equal(serve_terminal(&request, &own, &is_pty), STATUS_OK);
    assert_true(is_pty);
    assert_int_not_equal(own, end);
    // A session has one.
    cap_t other;
    assert_int_equal(make(FIRST, &other), STATUS_OK);
    request = by(other);
    assert_int_equal(master_handlers.take(&request, LEADER, false), STATUS_ACCESS_DENIED);
    assert_int_equal(master_handlers.take(&request, FIRST, false), STATUS_OK);
    // The last who had it open closes it: it is nobody's.
    close_end(own);
    close_end(end);
    request = by(master);
    assert_int_equal(master_handlers.group(&request, 0, &group, &session), STATUS_OK);
    assert_int_equal(session, LEADER);
    close_end(leaders);
    assert_int_equal(master_handlers.group(&request, 0, &group, &session), STATUS_OK);
    assert_int_equal(session, 0);
}

static void signals__typed_at_the_master__to_the_foreground(void **) {
    uint32_t written;
    cap_t end = open_for(LEADER, true);
    struct request request = by(end);
    put(master, "\x03");
    assert_int_equal(take_signal(LEADER), LINUX_SIGINT);
    assert_int_equal(terminal_handlers.set_group(&request, LEADER, false, JOB), STATUS_OK);
    put(master, "\x1a");
    assert_int_equal(take_signal(LEADER), 0);
    assert_int_equal(take_signal(JOB), LINUX_SIGTSTP);
    request = by(master);
    assert_int_equal(master_handlers.set_size(&request, 10, 20, 0, 0), STATUS_OK);
    assert_int_equal(take_signal(JOB), LINUX_SIGWINCH);
    // In the background one may write, unless the settings say otherwise.
    assert_int_equal(write_to(end, "x", LEADER, &written), STATUS_OK);
    const struct linux_terminal other = {.local = LINUX_TOSTOP};
    assert_int_equal(
        master_handlers.set_settings(
            &request, (struct data){(const uint8_t *)&other, sizeof(other)}, false, LEADER, false),
        STATUS_OK);
    assert_int_equal(write_to(end, "x", LEADER, &written), STATUS_IO_ERROR); // nobody is above it
    assert_int_equal(master_handlers.set_group(&request, LEADER, true, LEADER), STATUS_OK);
    assert_int_equal(write_to(end, "x", JOB, &written), STATUS_ACCESS_DENIED);
    assert_int_equal(write_to(end, "x", FIRST, &written), STATUS_OK); // of another session
}

static void hang_up__master_closed__leader_and_foreground_told(void **) {
    char got[64];
    uint32_t written;
    bool is_stopped;
    struct data settings;
    cap_t end = open_for(LEADER, true);
    cap_t found;
    struct request request = by(end);
    assert_int_equal(terminal_handlers.set_group(&request, LEADER, false, JOB), STATUS_OK);
    assert_int_equal(read_from(end, JOB, got), STATUS_WOULD_BLOCK);
    outside.told = 0;
    master_port_closed(0);
    for (uint32_t id = LEADER; id <= JOB; id++) {
        assert_int_equal(take_signal(id), LINUX_SIGHUP);
        assert_int_equal(take_signal(id), LINUX_SIGCONT);
        assert_int_equal(take_signal(id), 0);
    }
    assert_true((outside.told >> JOB & 1) != 0);
    assert_int_equal(read_from(end, JOB, got), STATUS_EMPTY);
    assert_int_equal(write_to(end, "x", JOB, &written), STATUS_IO_ERROR);
    assert_int_equal(terminal_handlers.settings(&request, &settings, &is_stopped), STATUS_IO_ERROR);
    assert_int_equal(terminal_handlers.take(&request, LEADER, false), STATUS_IO_ERROR);
    assert_true(state_of(end).is_hung_up);
    assert_true(state_of(end).is_ready);
    assert_int_equal(find(FIRST, 0, false, &found), STATUS_NOT_FOUND);
    assert_int_equal(list(FIRST), 0);
    // Its number is free when nobody has it open.
    assert_int_equal(make(FIRST, &found), STATUS_OK);
    assert_int_equal(found, BADGE_MASTER + 1);
    close_end(end);
    assert_int_equal(make(FIRST, &found), STATUS_OK);
    assert_int_equal(found, BADGE_MASTER);
}

static void leader_ends__in_a_pty__foreground_told_and_ends_go_on(void **) {
    char got[64];
    uint32_t group;
    uint32_t session;
    cap_t end = open_for(LEADER, true);
    struct request request = by(end);
    assert_int_equal(terminal_handlers.set_group(&request, LEADER, false, JOB), STATUS_OK);
    put(master, "not read\r");
    terminals_hang_up(LEADER);
    assert_int_equal(take_signal(JOB), LINUX_SIGHUP);
    assert_int_equal(take_signal(JOB), 0);
    assert_int_equal(take_signal(LEADER), 0);
    assert_int_equal(terminal_handlers.group(&request, JOB, &group, &session), STATUS_NOT_FOUND);
    assert_int_equal(session, 0);
    assert_false(state_of(end).is_hung_up);
    expect_read(end, "not read\n");
    put(end, "x");
    expect_read(master, "not read\r\nx");
    // The master hears nothing before all of them are closed.
    assert_int_equal(read_from(master, FIRST, got), STATUS_WOULD_BLOCK);
    close_end(end);
    assert_int_equal(read_from(master, FIRST, got), STATUS_IO_ERROR);
}

static void master__nobody_has_it_open__reads_the_rest(void **) {
    char got[64];
    cap_t end = open_for(FIRST, false);
    assert_false(state_of(master).is_hung_up);
    put(end, "rest");
    assert_int_equal(read_from(master, FIRST, got), STATUS_OK);
    put(end, "more");
    close_end(end);
    assert_true(state_of(master).is_hung_up);
    expect_read(master, "more");
    assert_false(state_of(master).is_ready);
    assert_int_equal(read_from(master, FIRST, got), STATUS_IO_ERROR);
    end = open_for(FIRST, false);
    assert_int_equal(read_from(master, FIRST, got), STATUS_WOULD_BLOCK);
    assert_false(state_of(master).is_hung_up);
}

static void ends__too_many__told_so(void **) {
    cap_t end;
    cap_t ends[TERMINAL_ENDS_OF_FAMILY];
    for (uint32_t i = 0; i < TERMINAL_ENDS_OF_FAMILY; i++) {
        assert_int_equal(find(FIRST, 0, false, &ends[i]), STATUS_OK);
    }
    assert_int_equal(find(FIRST, 0, false, &end), STATUS_NO_SPACE);
    for (uint32_t i = 0; i < TERMINAL_ENDS_OF_FAMILY; i++) {
        close_end(ends[i]);
    }
    outside.opened = STATUS_NO_MEMORY;
    assert_int_equal(find(LEADER, 0, true, &end), STATUS_NO_MEMORY);
    outside.opened = STATUS_OK;
    struct request request = from(LEADER);
    bool is_pty;
    assert_int_equal(serve_terminal(&request, &end, &is_pty), STATUS_NOT_FOUND);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup_ptys, teardown_ptys)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(number__locked_or_anothers__not_opened),
        CASE(terminal__left__by_one_or_with_the_session),
        CASE(count__of_a_family__as_many_as_it_may_have),
        CASE(session__takes_it__if_it_is_nobodys),
        CASE(signals__typed_at_the_master__to_the_foreground),
        CASE(hang_up__master_closed__leader_and_foreground_told),
        CASE(leader_ends__in_a_pty__foreground_told_and_ends_go_on),
        CASE(master__nobody_has_it_open__reads_the_rest),
        CASE(ends__too_many__told_so),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
