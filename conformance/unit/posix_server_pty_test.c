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
//
// Pseudo-terminals, over ports that only count: both ends, whose they are, and what is left when
// one goes; one file because all is tried over the same sessions.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <console/console_client.h>
#include <process/process_client.h>
#include <tessera/notification.h>
#include <tessera/slots.h>

#include "services/posix_server/badges.h"
#include "services/posix_server/handlers.h"
#include "services/posix_server/members.h"
#include "services/posix_server/reads.h"
#include "services/posix_server/ptys.h"
#include "services/posix_server/terminals.h"

// Two sessions of one family, and a member of another.
enum { FIRST = 10, LEADER = 11, JOB = 12, STRANGER = 20, EVENT = 500 };

struct port_pool ports;

static struct {
    status_t opened;
    bool is_open[TERMINAL_ENDS_MAX]; // of ends: their ports
    uint64_t told;                   // bits of events
} outside;

status_t port_pool_open(struct port_pool *, uint32_t badge, uint32_t, cap_t *out_capability) {
    *out_capability = badge;
    if (outside.opened == STATUS_OK && (badge & BADGE_KIND_MASK) == BADGE_TERMINAL) {
        outside.is_open[badge - BADGE_TERMINAL] = true;
    }
    return outside.opened;
}

status_t process_kill(cap_t) {
    return STATUS_OK;
}

struct process_entry programs_entry(uint32_t) {
    return (struct process_entry){};
}

status_t notification_signal(cap_t notification, uint32_t) {
    outside.told |= UINT64_C(1) << (notification - EVENT);
    return STATUS_OK;
}

void reads_interrupt(const struct member *) {
}

void slot_release(cap_t) {
}

// Nobody of these has the console.
status_t console_open_input(cap_t, cap_t, cap_t *) {
    return STATUS_IO_ERROR;
}

status_t console_input_read(cap_t, uint32_t, struct data *) {
    fail();
    return STATUS_OK;
}

status_t console_offer(cap_t, struct data) {
    fail();
    return STATUS_OK;
}

status_t console_input_put_back(cap_t, struct data) {
    fail();
    return STATUS_OK;
}

static cap_t master; // of the pseudo-terminal 0

static struct request by(cap_t port) {
    return (struct request){.badge = (uint32_t)port};
}

static struct request from(uint32_t id) {
    return (struct request){.badge = BADGE_PROCESS + member_index(member_find(id))};
}

static status_t make(uint32_t id, cap_t *out) {
    struct request request = from(id);
    return serve_make_terminal(&request, out);
}

static status_t find(uint32_t id, uint32_t number, bool is_taking, cap_t *out) {
    struct request request = from(id);
    return serve_find_terminal(&request, number, is_taking, out);
}

static uint64_t list(uint32_t id) {
    uint64_t numbers;
    struct request request = from(id);
    assert_int_equal(serve_list_terminals(&request, &numbers), STATUS_OK);
    return numbers;
}

static void close_end(cap_t end) {
    outside.is_open[end - BADGE_TERMINAL] = false;
    terminal_port_closed((uint32_t)end - BADGE_TERMINAL);
}

static void unlock(cap_t port) {
    struct request request = by(port);
    assert_int_equal(master_handlers.set_lock(&request, false), STATUS_OK);
}

static cap_t open_for(uint32_t id, bool is_taking) {
    cap_t end;
    assert_int_equal(find(id, 0, is_taking, &end), STATUS_OK);
    return end;
}

static void add(uint32_t id, uint32_t family, uint32_t session, uint32_t group) {
    struct member *member;
    assert_int_equal(member_add(id, family, &member), STATUS_OK);
    member->event = EVENT + id;
    member->session = session;
    member->group = group;
}

static int setup(void **) {
    outside.opened = STATUS_OK;
    for (uint32_t i = 0; i < MEMBERS_MAX; i++) {
        if (member_at(i) != nullptr) {
            member_forget(member_at(i));
        }
    }
    add(FIRST, FIRST, FIRST, FIRST);
    add(LEADER, FIRST, LEADER, LEADER);
    add(JOB, FIRST, LEADER, JOB);
    add(STRANGER, STRANGER, STRANGER, STRANGER);
    member_find(LEADER)->parent = FIRST;
    member_find(JOB)->parent = LEADER;
    assert_int_equal(make(FIRST, &master), STATUS_OK);
    assert_int_equal(master, BADGE_MASTER);
    unlock(master);
    outside.told = 0;
    return 0;
}

// Every end and every master is closed.
static int teardown(void **) {
    for (uint32_t i = 0; i < POSIX_PTYS_MAX; i++) {
        struct terminal *terminal = terminal_pty(i);
        if (terminal != nullptr && terminal->pty->has_master) {
            master_port_closed(i);
        }
    }
    for (uint32_t i = 0; i < TERMINAL_ENDS_MAX; i++) {
        if (outside.is_open[i]) {
            close_end(BADGE_TERMINAL + i);
        }
    }
    for (uint32_t i = 0; i < POSIX_PTYS_MAX; i++) {
        assert_null(terminal_pty(i));
    }
    return 0;
}

static status_t write_to(cap_t port, const char *text, uint32_t caller, uint32_t *out_written) {
    struct request request = by(port);
    const struct data data = {(const uint8_t *)text, (uint32_t)strlen(text)};
    bool is_master = (port & BADGE_KIND_MASK) == BADGE_MASTER;
    return (is_master ? &master_handlers : &terminal_handlers)
        ->write(&request, data, caller, false, out_written);
}

static void put(cap_t port, const char *text) {
    uint32_t written;
    assert_int_equal(write_to(port, text, FIRST, &written), STATUS_OK);
    assert_int_equal(written, strlen(text));
}

static status_t read_from(cap_t port, uint32_t caller, char out[64]) {
    struct request request = by(port);
    struct data data = {};
    uint8_t wait;
    bool is_master = (port & BADGE_KIND_MASK) == BADGE_MASTER;
    status_t status = (is_master ? &master_handlers : &terminal_handlers)
                          ->read(&request, 63, caller, false, &data, &wait);
    if (data.length > 0) {
        memcpy(out, data.bytes, data.length);
    }
    out[data.length] = '\0';
    return status;
}

static void expect_read(cap_t port, const char *text) {
    char got[64];
    assert_int_equal(read_from(port, FIRST, got), STATUS_OK);
    assert_string_equal(got, text);
}

static struct posix_terminal_state state_of(cap_t port) {
    struct request request = by(port);
    struct posix_terminal_state state;
    bool is_master = (port & BADGE_KIND_MASK) == BADGE_MASTER;
    assert_int_equal(
        (is_master ? &master_handlers : &terminal_handlers)->state(&request, 0, &state), STATUS_OK);
    return state;
}

static int32_t take_signal(uint32_t id) {
    struct posix_signal_sent signal;
    struct request request = from(id);
    assert_int_equal(serve_take_signal(&request, &signal), STATUS_OK);
    return signal.number;
}

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

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(number__locked_or_anothers__not_opened),
        CASE(output__stopped__waits_with_what_is_shown),
        CASE(output__held_by_a_program__goes_on_by_it),
        CASE(packets__of_a_master__say_what_happens),
        CASE(output__dropped__but_for_what_the_master_has),
        CASE(terminal__left__by_one_or_with_the_session),
        CASE(count__of_a_family__as_many_as_it_may_have),
        CASE(bytes__both_ways__by_the_settings),
        CASE(bytes__no_room__told_when_there_is),
        CASE(session__takes_it__if_it_is_nobodys),
        CASE(signals__typed_at_the_master__to_the_foreground),
        CASE(hang_up__master_closed__leader_and_foreground_told),
        CASE(leader_ends__in_a_pty__foreground_told_and_ends_go_on),
        CASE(master__nobody_has_it_open__reads_the_rest),
        CASE(ends__too_many__told_so),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
