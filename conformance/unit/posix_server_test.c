// SPDX-License-Identifier: MIT
//
// Sources: services/posix_server/members.c
// Sources: services/posix_server/ending.c
// Sources: services/posix_server/families.c
// Sources: services/posix_server/forking.c
// Sources: services/posix_server/ring.c
//
// Families: who is whose, how each ends and who is told, over a process manager and a kernel that
// only write down what they are asked.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <process/process_client.h>
#include <tessera/notification.h>
#include <tessera/slots.h>

#include "services/posix_server/badges.h"
#include "services/posix_server/handlers.h"
#include "services/posix_server/members.h"
#include "services/posix_server/pipes.h"

enum { FIRST = 10, EVENT = 500, CSPACE = 900, SIGNAL = 5, OTHER_SIGNAL = 6 };

struct port_pool ports;

static struct {
    uint32_t next_id;
    status_t spawned;
    status_t started;
    uint64_t killed; // bits of the numbers of processes
    uint64_t told;   // bits of events
    status_t answer; // to who forked
    uint32_t answered;
    struct process_end end;
} outside;

status_t process_manager_spawn(cap_t, struct text, struct data, uint64_t, cap_t *out_process,
                               uint32_t *out_id, uint64_t *out_slots_end) {
    *out_id = outside.next_id++;
    *out_process = *out_id;
    *out_slots_end = 0;
    return outside.spawned;
}

status_t process_manager_list(cap_t, uint32_t, uint32_t *, struct process_entry_list *out_entries) {
    *out_entries = (struct process_entry_list){};
    return STATUS_OK;
}

void process_entry_at(const struct process_entry_list *, uint32_t, struct process_entry *) {
    fail();
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

status_t process_wait(cap_t, struct process_end *out) {
    *out = outside.end;
    return STATUS_OK;
}

status_t port_pool_open(struct port_pool *, uint32_t, uint32_t, cap_t *out_capability) {
    *out_capability = 1;
    return STATUS_OK;
}

status_t notification_signal(cap_t notification, uint32_t) {
    outside.told |= UINT64_C(1) << (notification - EVENT);
    return STATUS_OK;
}

void slot_release(cap_t) {
}

void request_park(struct request *, struct parked_request *) {
}

status_t posix_process_fork_reply(const struct parked_request *, status_t status, uint32_t) {
    outside.answer = status;
    outside.answered++;
    return STATUS_OK;
}

static struct request from(uint32_t id) {
    struct member *member = member_find(id);
    assert_non_null(member);
    return (struct request){.badge = BADGE_PROCESS + member_index(member)};
}

// The port of a process is closed.
static void ends(uint32_t id) {
    member_port_closed(member_index(member_find(id)));
}

static status_t fork_from(uint32_t id) {
    uint32_t child;
    struct request request = from(id);
    return serve_fork(&request, CSPACE, 0, SIGNAL, &child);
}

// A child that is ready.
static uint32_t child_of(uint32_t id) {
    uint32_t child = outside.next_id;
    assert_int_equal(fork_from(id), STATUS_PARKED);
    struct request request = from(child);
    assert_int_equal(serve_ready(&request, EVENT + child), STATUS_OK);
    return child;
}

static status_t take(uint32_t id, enum posix_selection selection, uint32_t number,
                     struct posix_end *out) {
    struct request request = from(id);
    return serve_take_ended(&request, selection, number, false, out);
}

static struct posix_numbers numbers_of(uint32_t id) {
    struct posix_numbers numbers;
    struct request request = from(id);
    assert_int_equal(serve_numbers(&request, 0, &numbers), STATUS_OK);
    return numbers;
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
    first->terminal_group = FIRST;
    return 0;
}

static void child__ready__parent_goes_on_once(void **) {
    uint32_t child = child_of(FIRST);
    assert_int_equal(outside.answer, STATUS_OK);
    assert_int_equal(outside.answered, 1);
    struct request request = from(child);
    assert_int_equal(serve_ready(&request, EVENT), STATUS_BUSY);
    assert_int_equal(numbers_of(child).parent, FIRST);
    assert_int_equal(numbers_of(child).group, FIRST);
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
    assert_int_equal(member_find(FIRST)->signals, 1u << (SIGNAL - 1));
    assert_int_equal(take(FIRST, POSIX_SELECTION_PROCESS, child + 1, &end), STATUS_NOT_FOUND);
    struct request request = from(FIRST);
    assert_int_equal(serve_take_ended(&request, POSIX_SELECTION_GROUP, FIRST, true, &end),
                     STATUS_OK);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_OK);
    assert_int_equal(end.id, child);
    assert_int_equal(end.status, 3);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_NOT_FOUND);
}

static void end__of_one_that_closed_its_port__is_certain(void **) {
    struct posix_end end;
    uint32_t child = child_of(FIRST);
    outside.end = (struct process_end){.state = PROCESS_STATE_FAULTED, .fault_kind = 4};
    ends(child);
    assert_int_equal(outside.killed, UINT64_C(1) << child);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_OK);
    assert_int_equal(end.fault, 4);
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

static void end__of_the_first__who_reads_the_terminal_goes_along(void **) {
    uint32_t child = child_of(FIRST);
    uint32_t reader = child_of(FIRST);
    struct request request = from(reader);
    assert_int_equal(serve_set_reading(&request, true), STATUS_OK);
    request = from(FIRST);
    assert_int_equal(serve_leave(&request, 0), STATUS_OK);
    ends(FIRST);
    assert_int_equal(outside.killed, UINT64_C(1) << reader);
    request = from(child);
    assert_int_equal(serve_set_reading(&request, true), STATUS_ACCESS_DENIED);
}

static void signal__fatal__ends_the_process(void **) {
    struct posix_end end;
    uint32_t child = child_of(FIRST);
    struct request request = from(child);
    assert_int_equal(serve_set_fatal(&request, 1u << (SIGNAL - 1)), STATUS_OK);
    request = from(FIRST);
    assert_int_equal(serve_send(&request, POSIX_SELECTION_PROCESS, child, OTHER_SIGNAL), STATUS_OK);
    assert_int_equal(serve_send(&request, POSIX_SELECTION_PROCESS, child, 0), STATUS_OK);
    assert_int_equal(outside.killed, 0);
    assert_int_equal(serve_send(&request, POSIX_SELECTION_PROCESS, child, SIGNAL), STATUS_OK);
    assert_int_equal(outside.killed, UINT64_C(1) << child);
    request = from(child);
    uint64_t signals;
    assert_int_equal(serve_take_signals(&request, &signals), STATUS_OK);
    assert_int_equal(signals, 1u << (OTHER_SIGNAL - 1));
    ends(child);
    assert_int_equal(take(FIRST, POSIX_SELECTION_ANY, 0, &end), STATUS_OK);
    assert_int_equal(end.signal, SIGNAL);
}

static void signal__to_another_family__not_found(void **) {
    struct member *stranger;
    assert_int_equal(member_add(99, 99, &stranger), STATUS_OK);
    stranger->event = EVENT;
    struct request request = from(FIRST);
    assert_int_equal(serve_send(&request, POSIX_SELECTION_PROCESS, 99, SIGNAL), STATUS_NOT_FOUND);
    assert_int_equal(serve_send(&request, POSIX_SELECTION_ANY, 0, SIGNAL), STATUS_NOT_FOUND);
    struct posix_numbers numbers;
    assert_int_equal(serve_numbers(&request, 99, &numbers), STATUS_NOT_FOUND);
    assert_int_equal(serve_set_group(&request, 99, 0), STATUS_NOT_FOUND);
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
    assert_int_equal(serve_set_terminal_group(&request, child), STATUS_OK);
    assert_int_equal(serve_set_terminal_group(&request, 77), STATUS_NOT_FOUND);
    assert_int_equal(serve_make_session(&request), STATUS_ACCESS_DENIED);
    request = from(other);
    assert_int_equal(serve_make_session(&request), STATUS_OK);
    assert_int_equal(numbers_of(other).session, other);
}

static void ring__bytes__come_out_in_order_and_around_its_end(void **) {
    static struct pipe pipe;
    uint8_t in[3000];
    uint8_t out[3000];
    pipe_clear(&pipe, FIRST);
    for (uint32_t round = 0; round < 8; round++) {
        for (uint32_t i = 0; i < sizeof(in); i++) {
            in[i] = (uint8_t)(i + round);
        }
        pipe_put(&pipe, in, sizeof(in));
        assert_int_equal(pipe_take(&pipe, out, 1000), 1000);
        assert_int_equal(pipe_take(&pipe, out + 1000, sizeof(out)), 2000);
        assert_memory_equal(in, out, sizeof(in));
    }
    assert_int_equal(pipe.count, 0);
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(child__ready__parent_goes_on_once),
        CASE(child__parents_cspace__handed_over_once),
        CASE(child__ends_before_it_is_ready__was_none),
        CASE(child__cannot_be_made__nothing_is_left),
        CASE(family__too_large__told_so_until_one_has_ended),
        CASE(family__children_that_nobody_waits_for__are_not_more_than_so_many),
        CASE(end__of_a_child__kept_until_asked),
        CASE(end__of_one_that_closed_its_port__is_certain),
        CASE(end__of_a_parent__children_are_nobodys),
        CASE(end__of_the_first_without_a_word__takes_all_along),
        CASE(end__of_the_first__who_reads_the_terminal_goes_along),
        CASE(signal__fatal__ends_the_process),
        CASE(signal__to_another_family__not_found),
        CASE(group__of_a_child__its_own_or_one_of_the_session),
        CASE(ring__bytes__come_out_in_order_and_around_its_end),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
