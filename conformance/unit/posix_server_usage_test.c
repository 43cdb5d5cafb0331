// SPDX-License-Identifier: MIT
//
// Sources: services/posix_server/members.c
// Sources: services/posix_server/ending.c
// Sources: services/posix_server/forking.c
// Sources: services/posix_server/signals.c
// Sources: services/posix_server/stopping.c
// Sources: services/posix_server/usage.c
//
// What processes used, until somebody has waited for them, over a process manager that says what it
// is told to.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <personality/linux_abi.h>
#include <process/process_client.h>
#include <tessera/notification.h>
#include <tessera/slots.h>

#include "services/posix_server/badges.h"
#include "services/posix_server/handlers.h"
#include "services/posix_server/members.h"
#include "services/posix_server/reads.h"
#include "services/posix_server/terminals.h"

enum { FIRST = 10, EVENT = 500, CSPACE = 7, SIGNAL = LINUX_SIGCHLD };

constexpr uint32_t CHANGES = 1u << POSIX_CHANGE_EXITED | 1u << POSIX_CHANGE_KILLED;

struct port_pool ports;

static struct {
    uint32_t next_id;
    struct process_end end; // of whoever ends
    uint64_t run_time_ns;   // of who lives
} outside;

status_t process_manager_spawn(cap_t, struct text, struct data, uint64_t, struct text, uint32_t,
                               cap_t *out_process, uint32_t *out_id, uint64_t *out_slots_end) {
    *out_id = outside.next_id++;
    *out_process = *out_id;
    *out_slots_end = 0;
    return STATUS_OK;
}

struct process_entry programs_entry(uint32_t) {
    return (struct process_entry){.run_time_ns = outside.run_time_ns};
}

status_t process_grant(cap_t, cap_t, uint32_t, struct text) {
    return STATUS_OK;
}

status_t process_start(cap_t) {
    return STATUS_OK;
}

status_t process_kill(cap_t) {
    return STATUS_OK;
}

status_t process_finish(cap_t, struct process_end *out) {
    *out = outside.end;
    return STATUS_OK;
}

status_t port_pool_open(struct port_pool *, uint32_t, uint32_t, cap_t *out_capability) {
    *out_capability = 1;
    return STATUS_OK;
}

status_t notification_signal(cap_t, uint32_t) {
    return STATUS_OK;
}

void reads_interrupt(const struct member *) {
}

void slot_release(cap_t) {
}

void terminals_hang_up(uint32_t) {
}

void request_park(struct request *, struct parked_request *) {
}

status_t posix_process_fork_reply(const struct parked_request *, status_t status, uint32_t) {
    return status;
}

status_t posix_process_start_reply(const struct parked_request *, status_t status) {
    return status;
}

static struct request from(uint32_t id) {
    struct member *member = member_find(id);
    assert_non_null(member);
    return (struct request){.badge = BADGE_PROCESS + member_index(member)};
}

static void ends(uint32_t id) {
    member_port_closed(member_index(member_find(id)));
}

static uint32_t child_of(uint32_t id) {
    uint32_t child;
    uint32_t made = outside.next_id;
    struct request request = from(id);
    assert_int_equal(serve_fork(&request, CSPACE, 0, SIGNAL, &child), STATUS_PARKED);
    request = from(made);
    assert_int_equal(serve_ready(&request, EVENT + made, 0), STATUS_OK);
    return made;
}

// A child in whose place its parent acts.
static uint32_t begin(uint32_t id) {
    uint32_t child = 0;
    cap_t port;
    struct request request = from(id);
    assert_int_equal(serve_begin(&request, SIGNAL, &child, &port), STATUS_OK);
    return child;
}

static status_t take(uint32_t id, enum posix_selection selection, uint32_t number,
                     struct posix_end *out) {
    struct request request = from(id);
    return serve_take_change(&request, selection, number, false, CHANGES, out);
}

static int setup(void **) {
    struct member *first;
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
    return 0;
}

static struct posix_usage usage_of_children(uint32_t id) {
    struct posix_usage usage;
    struct request request = from(id);
    assert_int_equal(serve_usage(&request, &usage), STATUS_OK);
    return usage;
}

static void leave(uint32_t id, uint64_t others_ns, uint64_t peak_bytes) {
    struct request request = from(id);
    assert_int_equal(serve_leave(&request, 0, others_ns, peak_bytes), STATUS_OK);
}

static void usage__of_one_that_has_ended__counts_when_it_was_waited_for(void **) {
    struct posix_end end;
    uint32_t child = child_of(FIRST);
    uint32_t grandchild = child_of(child);
    outside.end.run_time_ns = 100;
    leave(grandchild, 20, 4096);
    leave(grandchild, 20, 1); // is told once
    ends(grandchild);
    assert_int_equal(usage_of_children(child).time_ns, 0);
    assert_int_equal(take(child, POSIX_SELECTION_ANY, 0, &end), STATUS_OK);
    assert_int_equal(end.time_ns, 120);
    assert_int_equal(end.peak_bytes, 4096);
    assert_int_equal(usage_of_children(child).time_ns, 120);
    outside.end.run_time_ns = 7;
    leave(child, 0, 1024);
    ends(child);
    struct request request = from(FIRST);
    assert_int_equal(serve_take_change(&request, POSIX_SELECTION_ANY, 0, true, CHANGES, &end),
                     STATUS_OK);
    assert_int_equal(end.time_ns, 127);
    assert_int_equal(usage_of_children(FIRST).time_ns, 0);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_OK);
    assert_int_equal(end.time_ns, 127);
    assert_int_equal(end.peak_bytes, 4096);
    assert_int_equal(usage_of_children(FIRST).time_ns, 127);
    assert_int_equal(usage_of_children(FIRST).peak_bytes, 4096);
}

static void usage__of_children_that_nobody_waited_for__counts_for_nobody(void **) {
    struct posix_end end;
    uint32_t child = child_of(FIRST);
    outside.end.run_time_ns = 100;
    ends(child_of(child));
    outside.end.run_time_ns = 7;
    ends(child);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_OK);
    assert_int_equal(end.time_ns, 7);
    struct request request = from(FIRST);
    assert_int_equal(serve_set_children(&request, true, false), STATUS_OK);
    ends(child_of(FIRST));
    assert_int_equal(usage_of_children(FIRST).time_ns, 7);
}

static void usage__of_a_parent_in_a_childs_place__is_the_childs(void **) {
    struct posix_end end;
    uint32_t child = child_of(FIRST);
    uint32_t one = begin(child);
    struct request request = from(one);
    assert_int_equal(serve_finish(&request, 0, 0, 30), STATUS_OK);
    ends(one);
    assert_int_equal(take(child, POSIX_SELECTION_ANY, 0, &end), STATUS_OK);
    assert_int_equal(end.time_ns, 30);
    uint32_t other = begin(child);
    request = from(other);
    assert_int_equal(serve_hand_over(&request, CSPACE, 0, 1, 5), STATUS_OK);
    assert_int_equal(serve_hand_over(&request, CSPACE, 0, 1, 5), STATUS_BUSY);
    outside.end.run_time_ns = 100;
    ends(other);
    assert_int_equal(take(child, POSIX_SELECTION_ANY, 0, &end), STATUS_OK);
    assert_int_equal(end.time_ns, 105);
    ends(child); // of whose 100, 35 were its children's
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_OK);
    assert_int_equal(end.time_ns, 100 - 35 + 135);
}

static void usage__of_one_that_is_stopped__is_told_and_does_not_count(void **) {
    struct posix_end end;
    uint32_t child = child_of(FIRST);
    struct request request = from(child);
    outside.run_time_ns = 50;
    assert_int_equal(serve_stop(&request, LINUX_SIGSTOP, 0), STATUS_OK);
    request = from(FIRST);
    assert_int_equal(serve_take_change(&request, POSIX_SELECTION_ANY, 0, false,
                                       1u << POSIX_CHANGE_STOPPED, &end),
                     STATUS_OK);
    assert_int_equal(end.time_ns, 50);
    assert_int_equal(usage_of_children(FIRST).time_ns, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(usage__of_one_that_has_ended__counts_when_it_was_waited_for, setup),
        cmocka_unit_test_setup(usage__of_children_that_nobody_waited_for__counts_for_nobody, setup),
        cmocka_unit_test_setup(usage__of_a_parent_in_a_childs_place__is_the_childs, setup),
        cmocka_unit_test_setup(usage__of_one_that_is_stopped__is_told_and_does_not_count, setup),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
