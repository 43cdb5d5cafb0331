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
//
// Families: who is whose, how each ends and who is told, over a process manager and a kernel that
// only write down what they are asked; one file because signals, ends and terminals are tried over
// the same of them.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <console/console_client.h>
#include <process/process_client.h>
#include <tessera/faults.h>
#include <tessera/notification.h>
#include <tessera/slots.h>

#include "services/posix_server/badges.h"
#include "services/posix_server/handlers.h"
#include "services/posix_server/members.h"
#include "services/posix_server/reads.h"
#include "services/posix_server/terminals.h"

enum { FIRST = 10, EVENT = 500, CSPACE = 900, SIGNAL = 17, CHANGES = 3, ALL_CHANGES = 15 };

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
    const char *typed; // that the console has
    char shown[64];
    char put_back[64];
    uint32_t released;
    char name[32]; // that a process was made with
} outside;

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

static void append(char out[64], struct data data) {
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
    member_find(id)->signal_count = 0; // else it is to take them first
    return serve_fork(&request, CSPACE, 0, SIGNAL, &child);
}

// A child that is ready.
static uint32_t child_of(uint32_t id) {
    uint32_t child = outside.next_id;
    assert_int_equal(fork_from(id), STATUS_PARKED);
    struct request request = from(child);
    assert_int_equal(serve_ready(&request, EVENT + child, 0), STATUS_OK);
    return child;
}

static status_t take(uint32_t id, enum posix_selection selection, uint32_t number,
                     struct posix_end *out) {
    struct request request = from(id);
    return serve_take_change(&request, selection, number, false, CHANGES, out);
}

static struct posix_numbers numbers_of(uint32_t id) {
    struct posix_numbers numbers;
    struct request request = from(id);
    assert_int_equal(serve_numbers(&request, 0, &numbers), STATUS_OK);
    return numbers;
}

static bool has_terminal;

static void drop_terminal(void) {
    if (has_terminal) {
        terminals_hang_up(FIRST);
        terminal_port_closed(0);
        has_terminal = false;
    }
}

static int setup(void **) {
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

static status_t send(uint32_t id, uint32_t target, uint8_t signal) {
    struct request request = from(id);
    return serve_send(&request, POSIX_SELECTION_PROCESS, target, signal, LINUX_SI_USER, 0);
}

static uint32_t take_signal(uint32_t id) {
    struct posix_signal_sent taken;
    struct request request = from(id);
    assert_int_equal(serve_take_signal(&request, &taken), STATUS_OK);
    return taken.number;
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

// A child in a group of its own, which its parent can have go on.
static uint32_t job_of(uint32_t id) {
    uint32_t child = child_of(id);
    struct request request = from(child);
    assert_int_equal(serve_set_group(&request, 0, 0), STATUS_OK);
    return child;
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

static struct request terminal_of_first(void) {
    cap_t terminal;
    has_terminal = true;
    assert_int_equal(terminals_open_console(member_find(FIRST), &terminal), STATUS_OK);
    return (struct request){.badge = BADGE_TERMINAL};
}

static status_t read_terminal(uint32_t caller, char out[64]) {
    struct request request = {.badge = BADGE_TERMINAL};
    struct data data;
    uint8_t wait;
    status_t status = terminal_handlers.read(&request, 32, caller, false, &data, &wait);
    out[0] = '\0';
    if (status == STATUS_OK) {
        append(out, data);
    }
    return status;
}

static void terminal__typed__shown_and_told_to_who_waits(void **) {
    char got[64];
    (void)terminal_of_first();
    outside.typed = "ab";
    assert_int_equal(read_terminal(FIRST, got), STATUS_WOULD_BLOCK);
    assert_string_equal(outside.shown, "ab");
    assert_int_equal(outside.told, 0);
    outside.typed = "c\r";
    terminals_look_at_console();
    assert_string_equal(outside.shown, "abc\r\n");
    assert_int_equal(outside.told, UINT64_C(1) << FIRST);
    assert_int_equal(read_terminal(FIRST, got), STATUS_OK);
    assert_string_equal(got, "abc\n");
}

static void terminal__signals__to_the_foreground_alone(void **) {
    uint32_t job = job_of(FIRST);
    struct request request = terminal_of_first();
    outside.typed = "\x03";
    terminals_look_at_console();
    assert_int_equal(take_signal(FIRST), LINUX_SIGINT);
    assert_int_equal(terminal_handlers.set_group(&request, FIRST, false, job), STATUS_OK);
    outside.typed = "\x1a\x1c";
    terminals_look_at_console();
    assert_int_equal(take_signal(FIRST), 0);
    assert_int_equal(take_signal(job), LINUX_SIGTSTP);
    assert_int_equal(take_signal(job), LINUX_SIGQUIT);
    assert_int_equal(terminal_handlers.set_size(&request, 50, 100, 0, 0), STATUS_OK);
    assert_int_equal(terminal_handlers.set_size(&request, 50, 100, 0, 0), STATUS_OK);
    assert_int_equal(take_signal(job), LINUX_SIGWINCH);
    assert_int_equal(take_signal(job), 0);
}

static void terminal__background__may_neither_read_nor_take_it(void **) {
    char got[64];
    uint32_t job = job_of(FIRST);
    struct request request = terminal_of_first();
    const struct linux_terminal other = {.local = LINUX_TOSTOP};
    struct data settings = {(const uint8_t *)&other, sizeof(other)};
    assert_int_equal(read_terminal(job, got), STATUS_ACCESS_DENIED);
    assert_int_equal(terminal_handlers.check_write(&request, job, false), STATUS_OK);
    assert_int_equal(terminal_handlers.set_group(&request, job, false, job), STATUS_ACCESS_DENIED);
    assert_int_equal(terminal_handlers.set_settings(&request, settings, false, job, false),
                     STATUS_ACCESS_DENIED);
    assert_int_equal(terminal_handlers.set_settings(&request, settings, false, job, true),
                     STATUS_OK);
    assert_int_equal(terminal_handlers.check_write(&request, job, false), STATUS_ACCESS_DENIED);
    assert_int_equal(terminal_handlers.check_write(&request, FIRST, false), STATUS_OK);
    assert_int_equal(terminal_handlers.set_group(&request, job, true, 77), STATUS_BAD_ARGUMENT);
    assert_int_equal(terminal_handlers.set_group(&request, job, true, job), STATUS_OK);
    settings.length--;
    assert_int_equal(terminal_handlers.set_settings(&request, settings, false, job, true),
                     STATUS_BAD_ARGUMENT);
    // Nobody could have these go on.
    ends(job);
    assert_int_equal(read_terminal(FIRST, got), STATUS_IO_ERROR);
}

static void terminal__bytes__as_vmin_and_vtime_say(void **) {
    struct request request = terminal_of_first();
    struct linux_terminal raw = {.characters = {[LINUX_VMIN] = 2, [LINUX_VTIME] = 5}};
    struct data settings = {(const uint8_t *)&raw, sizeof(raw)};
    struct data data;
    uint8_t wait;
    assert_int_equal(terminal_handlers.set_settings(&request, settings, true, FIRST, false),
                     STATUS_OK);
    assert_int_equal(terminal_handlers.read(&request, 8, FIRST, false, &data, &wait),
                     STATUS_WOULD_BLOCK);
    outside.typed = "x";
    assert_int_equal(terminal_handlers.read(&request, 8, FIRST, false, &data, &wait), STATUS_OK);
    assert_int_equal(wait, 5);
    assert_int_equal(terminal_handlers.read(&request, 8, FIRST, true, &data, &wait), STATUS_OK);
    assert_int_equal(wait, 0);
    assert_int_equal(data.length, 1);
    raw.characters[LINUX_VMIN] = 0;
    raw.characters[LINUX_VTIME] = 0;
    assert_int_equal(terminal_handlers.set_settings(&request, settings, true, FIRST, false),
                     STATUS_OK);
    assert_int_equal(terminal_handlers.read(&request, 8, FIRST, false, &data, &wait), STATUS_OK);
    assert_int_equal(data.length, 0);
}

static void terminal__its_leader_ends__foreground_told_and_input_given_back(void **) {
    char got[64];
    uint32_t group;
    uint32_t session;
    uint32_t child = child_of(FIRST);
    struct request request = terminal_of_first();
    outside.typed = "for another\r";
    terminals_look_at_console();
    request.badge = BADGE_PROCESS + member_index(member_find(FIRST));
    assert_int_equal(serve_leave(&request, 0, 0, 0), STATUS_OK);
    ends(FIRST);
    assert_int_equal(outside.killed, 0);
    assert_string_equal(outside.put_back, "for another\n");
    assert_int_equal(take_signal(child), LINUX_SIGHUP);
    assert_int_equal(take_signal(child), LINUX_SIGCONT);
    assert_int_equal(read_terminal(child, got), STATUS_OK);
    assert_string_equal(got, "");
    request.badge = BADGE_TERMINAL;
    assert_int_equal(terminal_handlers.group(&request, child, &group, &session), STATUS_IO_ERROR);
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

#define CASE(name) cmocka_unit_test_setup(name, setup)

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
        CASE(signal__kill__ends_the_process),
        CASE(signal__waits_for_its_receiver__with_its_sender),
        CASE(signal__before_the_child_is_ready__told_then),
        CASE(fork__signals_wait__to_be_taken_first),
        CASE(stop__in_a_group_that_nobody_cared_for__is_not_told_of_every_end),
        CASE(signal__to_stop_and_to_go_on__the_later_counts),
        CASE(stop__and_go_on__each_told_once),
        CASE(stop__a_parent_that_wants_to_hear_nothing__hears_nothing),
        CASE(stop__a_group_left_alone__does_not_or_is_told),
        CASE(terminal__typed__shown_and_told_to_who_waits),
        CASE(terminal__signals__to_the_foreground_alone),
        CASE(terminal__background__may_neither_read_nor_take_it),
        CASE(terminal__bytes__as_vmin_and_vtime_say),
        CASE(terminal__its_leader_ends__foreground_told_and_input_given_back),
        CASE(signal__to_another_family__not_found),
        CASE(group__of_a_child__its_own_or_one_of_the_session),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
