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
// What goes through pseudo-terminals: bytes both ways, output that is stopped or dropped, packets.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "conformance/unit/posix_server_pty_fixture.h"
#include "services/posix_server/terminals.h"

static status_t flow(cap_t end, enum posix_flow action, uint32_t caller) {
    struct request request = by(end);
    return terminal_handlers.flow(&request, action, caller, false);
}

static void output__stopped__waits_with_what_is_shown(void **) {
    uint32_t written;
    char got[64];
    cap_t end = open_for(FIRST, false);
    put(end, "a");
    put(master, "\x13x");
    assert_int_equal(state_of(end).room, 0);
    assert_int_equal(write_to(end, "b", FIRST, &written), STATUS_WOULD_BLOCK);
    struct request request = by(end);
    assert_int_equal(terminal_handlers.check_write(&request, FIRST, false), STATUS_WOULD_BLOCK);
    expect_read(master, "a");
    assert_int_equal(read_from(master, FIRST, got), STATUS_WOULD_BLOCK);
    outside.told = 0;
    put(master, "\x11");
    assert_int_equal(outside.told, UINT64_C(1) << FIRST);
    expect_read(master, "x");
    assert_true(state_of(end).room > 0);
    assert_int_equal(terminal_handlers.check_write(&request, FIRST, false), STATUS_OK);
    put(end, "b");
    expect_read(master, "b");
    close_end(end);
}

static void output__held_by_a_program__goes_on_by_it(void **) {
    uint32_t written;
    cap_t end = open_for(LEADER, true);
    assert_int_equal(flow(end, POSIX_FLOW_STOP, JOB), STATUS_ACCESS_DENIED); // in the background
    assert_int_equal(flow(end, POSIX_FLOW_STOP, LEADER), STATUS_OK);
    put(master, "\x11");
    assert_int_equal(write_to(end, "a", LEADER, &written), STATUS_WOULD_BLOCK);
    assert_int_equal(flow(end, POSIX_FLOW_SEND_STOP, LEADER), STATUS_OK);
    assert_int_equal(flow(end, POSIX_FLOW_SEND_START, LEADER), STATUS_OK);
    expect_read(master, "\x13\x11");
    assert_int_equal(flow(end, POSIX_FLOW_START, LEADER), STATUS_OK);
    assert_int_equal(write_to(end, "a", LEADER, &written), STATUS_OK);
    expect_read(master, "a");
    close_end(end);
}

static void set_packets(bool is_on) {
    struct request request = by(master);
    assert_int_equal(master_handlers.set_packets(&request, is_on), STATUS_OK);
}

// A packet that only says what has happened.
static void expect_status(uint8_t status) {
    char got[64];
    assert_true(state_of(master).has_status);
    assert_int_equal(read_from(master, FIRST, got), STATUS_OK);
    assert_int_equal(got[0], status);
    assert_int_equal(got[1], '\0');
}

static void packets__of_a_master__say_what_happens(void **) {
    char got[64];
    cap_t end = open_for(FIRST, false);
    struct request request = by(end);
    put(end, "a");
    set_packets(true);
    assert_false(state_of(master).has_status);
    assert_int_equal(read_from(master, FIRST, got), STATUS_OK);
    assert_memory_equal(got, "\0a", 3);
    put(master, "\x13");
    expect_status(LINUX_TIOCPKT_STOP);
    put(master, "\x11\x13\x11");
    expect_status(LINUX_TIOCPKT_START);
    assert_int_equal(terminal_handlers.drop(&request, true, true, FIRST, false), STATUS_OK);
    expect_status(LINUX_TIOCPKT_FLUSHREAD | LINUX_TIOCPKT_FLUSHWRITE);
    struct data data;
    bool is_stopped;
    assert_int_equal(terminal_handlers.settings(&request, &data, &is_stopped), STATUS_OK);
    struct linux_terminal settings;
    memcpy(&settings, data.bytes, sizeof(settings));
    settings.input &= ~(uint32_t)LINUX_IXON;
    data.bytes = (const uint8_t *)&settings;
    assert_int_equal(terminal_handlers.set_settings(&request, data, false, FIRST, false),
                     STATUS_OK);
    expect_status(LINUX_TIOCPKT_NOSTOP);
    assert_int_equal(read_from(master, FIRST, got), STATUS_WOULD_BLOCK);
    set_packets(false);
    put(end, "b");
    expect_read(master, "b");
    close_end(end);
}

static void output__dropped__but_for_what_the_master_has(void **) {
    static uint8_t many[6000];
    uint32_t written;
    cap_t end = open_for(FIRST, false);
    struct request request = by(end);
    assert_int_equal(terminal_handlers.write(&request, (struct data){many, POSIX_DATA_MAX}, FIRST,
                                             false, &written),
                     STATUS_OK);
    assert_int_equal(terminal_handlers.drop(&request, false, true, FIRST, false), STATUS_OK);
    assert_int_equal(state_of(master).filled, POSIX_DATA_MAX);
    for (uint32_t i = 0; i < 6; i++) {
        assert_int_equal(terminal_handlers.write(&request, (struct data){many, POSIX_DATA_MAX},
                                                 FIRST, false, &written),
                         STATUS_OK);
    }
    assert_int_equal(terminal_handlers.drop(&request, true, false, FIRST, false), STATUS_OK);
    assert_int_equal(state_of(master).filled, 7 * POSIX_DATA_MAX);
    assert_int_equal(terminal_handlers.drop(&request, false, true, FIRST, false), STATUS_OK);
    assert_int_equal(state_of(master).filled, 4095);
    put(end, "z");
    assert_int_equal(state_of(master).filled, 4096);
    close_end(end);
}

static void bytes__both_ways__by_the_settings(void **) {
    char got[64];
    cap_t end = open_for(FIRST, false);
    assert_int_equal(read_from(master, FIRST, got), STATUS_WOULD_BLOCK);
    assert_int_equal(read_from(end, LEADER, got), STATUS_WOULD_BLOCK);
    put(master, "a\x7f"
                "b\r");
    assert_int_equal(outside.told, UINT64_C(1) << FIRST | UINT64_C(1) << LEADER);
    expect_read(master, "a\b \bb\r\n");
    expect_read(end, "b\n");
    put(end, "x\ny");
    expect_read(master, "x\r\ny");
    const struct linux_terminal raw = {.characters = {[LINUX_VMIN] = 1}};
    struct request request = by(master);
    assert_int_equal(master_handlers.set_settings(&request,
                                                  (struct data){(const uint8_t *)&raw, sizeof(raw)},
                                                  false, FIRST, false),
                     STATUS_OK);
    put(end, "x\n");
    expect_read(master, "x\n");
    put(master, "\x03\r");
    expect_read(end, "\x03\r");
    assert_int_equal(read_from(master, FIRST, got), STATUS_WOULD_BLOCK);
}

static void bytes__no_room__told_when_there_is(void **) {
    static char many[601];
    char got[64];
    uint32_t written;
    cap_t end = open_for(FIRST, false);
    memset(many, '\n', sizeof(many) - 1);
    while (write_to(end, many, LEADER, &written) == STATUS_OK) {
        assert_true(written > 0);
    }
    assert_int_equal(state_of(end).room, 0);
    outside.told = 0;
    assert_int_equal(write_to(end, "x\n", LEADER, &written), STATUS_WOULD_BLOCK);
    assert_int_equal(read_from(master, FIRST, got), STATUS_OK);
    assert_int_equal(outside.told, UINT64_C(1) << LEADER);
    // The 63 bytes that were read make room for 31 line ends and a byte.
    assert_int_equal(write_to(end, many, LEADER, &written), STATUS_OK);
    assert_int_equal(written, 31);
    put(end, "x");
    assert_int_equal(write_to(end, "x", LEADER, &written), STATUS_WOULD_BLOCK);
    // What is typed has a place of its own.
    memset(many, 'y', sizeof(many) - 1);
    put(master, "\n");
    while (write_to(master, many, LEADER, &written) == STATUS_OK) {
        assert_true(state_of(master).filled > 0);
    }
    assert_int_equal(state_of(master).room, 0);
    outside.told = 0;
    assert_int_equal(read_from(end, FIRST, got), STATUS_OK);
    assert_int_equal(outside.told, UINT64_C(1) << LEADER);
    assert_int_equal(write_to(master, "y", LEADER, &written), STATUS_OK);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup_ptys, teardown_ptys)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(output__stopped__waits_with_what_is_shown),
        CASE(output__held_by_a_program__goes_on_by_it),
        CASE(packets__of_a_master__say_what_happens),
        CASE(output__dropped__but_for_what_the_master_has),
        CASE(bytes__both_ways__by_the_settings),
        CASE(bytes__no_room__told_when_there_is),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
