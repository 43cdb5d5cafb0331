// SPDX-License-Identifier: MIT
#include "conformance/unit/posix_server_fixture.h"

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
#include "services/posix_server/terminals.h"

struct port_pool ports;
struct outside outside;
bool has_terminal;

status_t process_manager_spawn(cap_t, struct text, struct data, uint64_t, struct text name,
                               uint32_t, cap_t *out_process, uint32_t *out_id,
                               uint64_t *out_slots_end) {
    memcpy(outside.name, name.bytes, name.length);
    *out_id = outside.next_id++;
    *out_process = *out_id;
    *out_slots_end = 0;
    return outside.spawned;
}

struct process_entry programs_entry(uint32_t) {
    return (struct process_entry){};
}

status_t process_grant(cap_t, cap_t, uint32_t, struct text) {
    return STATUS_OK;
}

status_t process_start(cap_t) {
    return outside.started;
}

status_t process_kill(cap_t process) {
    outside.killed |= UINT64_C(1) << process;
    return STATUS_OK;
}

status_t process_finish(cap_t process, struct process_end *out) {
    *out = outside.end;
    return process_kill(process);
}

status_t port_pool_open(struct port_pool *, uint32_t, uint32_t, cap_t *out_capability) {
    *out_capability = 1;
    return STATUS_OK;
}

status_t notification_signal(cap_t notification, uint32_t) {
    outside.told |= UINT64_C(1) << (notification - EVENT);
    return STATUS_OK;
}

void reads_interrupt(const struct member *) {
}

void slot_release(cap_t slot) {
    outside.released += slot != 0;
}

cap_t slot_allocate(void) {
    return 1;
}

void slot_free(cap_t) {
}

void append(char out[64], struct data data) {
    size_t length = strlen(out);
    assert_true(length + data.length < 64);
    for (uint32_t i = 0; i < data.length; i++) {
        out[length + i] = (char)data.bytes[i];
    }
    out[length + data.length] = '\0';
}

status_t console_open_input(cap_t, cap_t, cap_t *out_input) {
    *out_input = 2;
    return STATUS_OK;
}

status_t console_input_read(cap_t, uint32_t, struct data *out_data) {
    *out_data = (struct data){(const uint8_t *)outside.typed, (uint32_t)strlen(outside.typed)};
    outside.typed = "";
    return STATUS_OK;
}

status_t console_offer(cap_t, struct data data) {
    append(outside.shown, data);
    return STATUS_OK;
}

status_t console_input_put_back(cap_t, struct data data) {
    append(outside.put_back, data);
    return STATUS_OK;
}

void request_park(struct request *, struct parked_request *) {
}

status_t posix_process_fork_reply(const struct parked_request *, status_t status, uint32_t) {
    outside.answer = status;
    outside.answered++;
    return STATUS_OK;
}

status_t posix_process_start_reply(const struct parked_request *, status_t status) {
    outside.answer = status;
    outside.answered++;
    return STATUS_OK;
}

struct request from(uint32_t id) {
    struct member *member = member_find(id);
    assert_non_null(member);
    return (struct request){.badge = BADGE_PROCESS + member_index(member)};
}

void ends(uint32_t id) {
    member_port_closed(member_index(member_find(id)));
}

status_t fork_from(uint32_t id) {
    uint32_t child;
    struct request request = from(id);
    member_find(id)->signal_count = 0; // else it is to take them first
    return serve_fork(&request, CSPACE, 0, SIGNAL, &child);
}

uint32_t child_of(uint32_t id) {
    uint32_t child = outside.next_id;
    assert_int_equal(fork_from(id), STATUS_PARKED);
    struct request request = from(child);
    assert_int_equal(serve_ready(&request, EVENT + child, 0), STATUS_OK);
    return child;
}

status_t take(uint32_t id, enum posix_selection selection, uint32_t number, struct posix_end *out) {
    struct request request = from(id);
    return serve_take_change(&request, selection, number, false, CHANGES, out);
}

struct posix_numbers numbers_of(uint32_t id) {
    struct posix_numbers numbers;
    struct request request = from(id);
    assert_int_equal(serve_numbers(&request, 0, &numbers), STATUS_OK);
    return numbers;
}

static void drop_terminal(void) {
    if (has_terminal) {
        terminals_hang_up(FIRST);
        terminal_port_closed(0);
        has_terminal = false;
    }
}

int setup_server(void **) {
    struct member *first;
    drop_terminal();
    for (uint32_t i = 0; i < MEMBERS_MAX; i++) {
        if (member_at(i) != nullptr) {
            member_forget(member_at(i));
        }
    }
    memset(&outside, 0, sizeof(outside));
    outside.next_id = FIRST + 1;
    outside.end.state = PROCESS_STATE_EXITED;
    if (member_add(FIRST, FIRST, &first) != STATUS_OK) {
        return -1;
    }
    first->event = EVENT + FIRST;
    first->group = FIRST;
    first->session = FIRST;
    outside.typed = "";
    return 0;
}

uint32_t take_signal(uint32_t id) {
    struct posix_signal_sent taken;
    struct request request = from(id);
    assert_int_equal(serve_take_signal(&request, &taken), STATUS_OK);
    return taken.number;
}

uint32_t job_of(uint32_t id) {
    uint32_t child = child_of(id);
    struct request request = from(child);
    assert_int_equal(serve_set_group(&request, 0, 0), STATUS_OK);
    return child;
}
