// SPDX-License-Identifier: MIT
#include "conformance/unit/posix_server_pty_fixture.h"

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

struct port_pool ports;
struct outside outside;
cap_t master;

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

struct request by(cap_t port) {
    return (struct request){.badge = (uint32_t)port};
}

struct request from(uint32_t id) {
    return (struct request){.badge = BADGE_PROCESS + member_index(member_find(id))};
}

status_t make(uint32_t id, cap_t *out) {
    struct request request = from(id);
    return serve_make_terminal(&request, out);
}

status_t find(uint32_t id, uint32_t number, bool is_taking, cap_t *out) {
    struct request request = from(id);
    return serve_find_terminal(&request, number, is_taking, out);
}

uint64_t list(uint32_t id) {
    uint64_t numbers;
    struct request request = from(id);
    assert_int_equal(serve_list_terminals(&request, &numbers), STATUS_OK);
    return numbers;
}

void close_end(cap_t end) {
    outside.is_open[end - BADGE_TERMINAL] = false;
    terminal_port_closed((uint32_t)end - BADGE_TERMINAL);
}

void unlock(cap_t port) {
    struct request request = by(port);
    assert_int_equal(master_handlers.set_lock(&request, false), STATUS_OK);
}

cap_t open_for(uint32_t id, bool is_taking) {
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

int setup_ptys(void **) {
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
int teardown_ptys(void **) {
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

status_t write_to(cap_t port, const char *text, uint32_t caller, uint32_t *out_written) {
    struct request request = by(port);
    const struct data data = {(const uint8_t *)text, (uint32_t)strlen(text)};
    bool is_master = (port & BADGE_KIND_MASK) == BADGE_MASTER;
    return (is_master ? &master_handlers : &terminal_handlers)
        ->write(&request, data, caller, false, out_written);
}

void put(cap_t port, const char *text) {
    uint32_t written;
    assert_int_equal(write_to(port, text, FIRST, &written), STATUS_OK);
    assert_int_equal(written, strlen(text));
}

status_t read_from(cap_t port, uint32_t caller, char out[64]) {
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

void expect_read(cap_t port, const char *text) {
    char got[64];
    assert_int_equal(read_from(port, FIRST, got), STATUS_OK);
    assert_string_equal(got, text);
}

struct posix_terminal_state state_of(cap_t port) {
    struct request request = by(port);
    struct posix_terminal_state state;
    bool is_master = (port & BADGE_KIND_MASK) == BADGE_MASTER;
    assert_int_equal(
        (is_master ? &master_handlers : &terminal_handlers)->state(&request, 0, &state), STATUS_OK);
    return state;
}

int32_t take_signal(uint32_t id) {
    struct posix_signal_sent signal;
    struct request request = from(id);
    assert_int_equal(serve_take_signal(&request, &signal), STATUS_OK);
    return signal.number;
}
