// SPDX-License-Identifier: MIT
//
// Sources: services/posix_server/members.c
// Sources: services/posix_server/waiters.c
// Sources: services/posix_server/pipes.c
// Sources: services/posix_server/ring.c
// Sources: conformance/unit/posix_chunks_fake.c
// Sources: services/posix_server/reads.c
//
// Reads that wait at the server: who is answered, when and with what, and what becomes of bytes
// whose reader has gone; and who is interrupted, for a read ends by that. And ends with a page that
// somebody lent.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <arch/syscall.h>
#include <kernel/thread.h>
#include <tessera/notification.h>
#include <tessera/rights.h>
#include <tessera/slots.h>

#include "conformance/unit/posix_chunks_fake.h"
#include "services/posix_server/badges.h"
#include "services/posix_server/handlers.h"
#include "services/posix_server/members.h"
#include "services/posix_server/reads.h"

enum {
    ONE = 10,
    TWO = 11,
    THREE = 12,
    EVENT = 500,
    THREAD = 600,
    READER = 0,
    WRITER = 1,
    REPLY = 40,
    PAGE_END = 2, // the first that is made
};

struct port_pool ports;

// By the process that waits: its reply object has its number.
static struct {
    uint32_t answers;
    status_t status;
    char bytes[16];
} answered[THREE + 1];

static bool has_writer;
static uint64_t gone;        // bits of processes
static uint32_t told;        // the same
static uint32_t parked;      // that was parked last
static uint32_t interrupted; // bits of processes
static uint32_t rights;      // of what was opened last
static uint32_t pages;       // that were given back

status_t port_pool_open(struct port_pool *, uint32_t badge, uint32_t given, cap_t *out_capability) {
    *out_capability = badge;
    rights = given;
    return STATUS_OK;
}

status_t notification_signal(cap_t event, uint32_t) {
    told |= 1u << (event - EVENT);
    return STATUS_OK;
}

void slot_release(cap_t slot) {
    pages += slot == FAKE_PAGE;
}

void request_park(struct request *request, struct parked_request *out_parked) {
    *out_parked = (struct parked_request){.reply = request->reply};
    request->is_parked = true;
    parked = request->reply - REPLY;
}

status_t posix_pipe_read_blocking_reply(const struct parked_request *request, status_t status,
                                        struct data data) {
    uint32_t id = request->reply - REPLY;
    if ((gone >> id & 1) != 0) {
        return STATUS_PEER_GONE;
    }
    answered[id].answers++;
    answered[id].status = status;
    if (status == STATUS_OK) {
        memcpy(answered[id].bytes, data.bytes, data.length);
        answered[id].bytes[data.length] = '\0';
    }
    return STATUS_OK;
}

static status_t read_blocking(uint32_t id, uint32_t count, struct data *out) {
    static struct message_buffer buffer;
    struct request request = {.badge = BADGE_PIPE + READER, .reply = REPLY + id, .buffer = &buffer};
    return pipe_handlers.read_blocking(&request, count, id, out);
}

static status_t wait_for(uint32_t id, uint32_t count) {
    struct data data = {};
    return read_blocking(id, count, &data);
}

static void write_text(const char *text) {
    struct request request = {.badge = BADGE_PIPE + WRITER};
    struct data data = {(const uint8_t *)text, (uint32_t)strlen(text)};
    assert_int_equal(pipe_handlers.write(&request, data, 0, ONE, false), STATUS_OK);
}

static struct posix_pipe_state state(void) {
    struct request request = {.badge = BADGE_PIPE + READER};
    struct posix_pipe_state out;
    assert_int_equal(pipe_handlers.state(&request, 0, &out), STATUS_OK);
    return out;
}

static void cancel(uint32_t id) {
    struct request request = {.badge = BADGE_PROCESS + member_index(member_find(id))};
    assert_int_equal(serve_cancel(&request), STATUS_OK);
}

static void assert_answer(uint32_t id, const char *bytes) {
    assert_int_equal(answered[id].answers, 1);
    assert_int_equal(answered[id].status, STATUS_OK);
    assert_string_equal(answered[id].bytes, bytes);
}

static void add(uint32_t id) {
    struct member *member;
    assert_int_equal(member_add(id, ONE, &member), STATUS_OK);
    member->event = EVENT + id;
}

static void note_interrupt(uint32_t, struct ipc_registers *registers) {
    assert_int_equal(info_method(registers->info), METHOD_THREAD_INTERRUPT);
    interrupted |= 1u << (registers->target - THREAD);
    registers->info = info_with_status(registers->info, STATUS_OK);
}

static int setup(void **) {
    cap_t ends[2];
    add(ONE);
    add(TWO);
    add(THREE);
    struct request request = {.badge = BADGE_PROCESS + member_index(member_find(ONE))};
    assert_int_equal(serve_make_pipe(&request, &ends[READER], &ends[WRITER]), STATUS_OK);
    assert_int_equal(ends[READER], BADGE_PIPE + READER);
    assert_int_equal(ends[WRITER], BADGE_PIPE + WRITER);
    memset(answered, 0, sizeof(answered));
    has_writer = true;
    gone = 0;
    told = 0;
    interrupted = 0;
    fake_syscall_set_handler(note_interrupt);
    pages = 0;
    return 0;
}

static int teardown(void **) {
    pipe_port_closed(READER);
    if (has_writer) {
        pipe_port_closed(WRITER);
    }
    for (uint32_t id = ONE; id <= THREE; id++) {
        reads_forget(member_find(id));
        member_forget(member_find(id));
    }
    return 0;
}

static void close_writer(void) {
    pipe_port_closed(WRITER);
    has_writer = false;
}

static void read__bytes_are_there__answered_at_once(void **) {
    struct data data;
    write_text("ab");
    assert_int_equal(read_blocking(TWO, 8, &data), STATUS_OK);
    assert_int_equal(data.length, 2);
    assert_memory_equal(data.bytes, "ab", 2);
}

static void read__nothing_there__answered_when_somebody_writes(void **) {
    assert_int_equal(wait_for(TWO, 8), STATUS_PARKED);
    assert_int_equal(parked, TWO);
    assert_int_equal(answered[TWO].answers, 0);
    write_text("ab");
    assert_answer(TWO, "ab");
    assert_int_equal(told, 0); // but by the answer
    struct posix_pipe_state after = state();
    assert_int_equal(after.filled, 0);
    assert_int_equal(after.arrivals, 1);
    assert_int_equal(after.departures, 1);
}

static void read__of_less_than_is_written__the_rest_stays(void **) {
    struct data data;
    assert_int_equal(wait_for(TWO, 2), STATUS_PARKED);
    write_text("abc");
    assert_answer(TWO, "ab");
    assert_int_equal(read_blocking(TWO, 8, &data), STATUS_OK);
    assert_int_equal(data.length, 1);
}

static void read__nothing_is_written__waits_on(void **) {
    assert_int_equal(wait_for(TWO, 2), STATUS_PARKED);
    write_text("");
    assert_int_equal(answered[TWO].answers, 0);
    write_text("a");
    assert_answer(TWO, "a");
}

static void read__part_of_a_piece_is_there__waits_for_all_of_it(void **) {
    struct request request = {.badge = BADGE_PIPE + WRITER};
    struct data data = {(const uint8_t *)"ab", 2};
    assert_int_equal(wait_for(TWO, 8), STATUS_PARKED);
    assert_int_equal(pipe_handlers.write(&request, data, 2, ONE, false), STATUS_OK);
    assert_int_equal(answered[TWO].answers, 0);
    assert_int_equal(pipe_handlers.write(&request, data, 0, ONE, false), STATUS_OK);
    assert_answer(TWO, "abab");
}

static void read__several_wait__in_their_order_as_far_as_it_goes(void **) {
    assert_int_equal(wait_for(THREE, 2), STATUS_PARKED);
    assert_int_equal(wait_for(ONE, 2), STATUS_PARKED);
    assert_int_equal(wait_for(TWO, 2), STATUS_PARKED);
    write_text("abc");
    assert_answer(THREE, "ab");
    assert_answer(ONE, "c");
    assert_int_equal(answered[TWO].answers, 0);
    write_text("defg");
    assert_answer(TWO, "de");
    assert_int_equal(state().filled, 2);
}

static void read__last_writer_goes__end_for_all(void **) {
    assert_int_equal(wait_for(TWO, 8), STATUS_PARKED);
    assert_int_equal(wait_for(THREE, 8), STATUS_PARKED);
    close_writer();
    assert_answer(TWO, "");
    assert_answer(THREE, "");
    struct data data;
    assert_int_equal(read_blocking(TWO, 8, &data), STATUS_OK);
    assert_int_equal(data.length, 0);
}

static void read__cancelled__told_when_there_is_something(void **) {
    assert_int_equal(wait_for(TWO, 8), STATUS_PARKED);
    cancel(TWO);
    assert_int_equal(answered[TWO].answers, 1);
    assert_int_equal(answered[TWO].status, STATUS_WOULD_BLOCK);
    write_text("ab");
    assert_int_equal(answered[TWO].answers, 1);
    assert_int_equal(told, 1u << TWO);
    assert_int_equal(state().filled, 2);
}

static void read__cancelled_before_it_came__does_not_wait_once(void **) {
    cancel(TWO);
    assert_int_equal(wait_for(THREE, 1), STATUS_PARKED);
    assert_int_equal(wait_for(TWO, 8), STATUS_WOULD_BLOCK);
    assert_int_equal(wait_for(TWO, 8), STATUS_PARKED);
    write_text("ab");
    assert_answer(THREE, "a");
    assert_answer(TWO, "b");
    assert_int_equal(told, 1u << TWO);
}

static void read__another_of_the_process_waits__told_instead(void **) {
    assert_int_equal(wait_for(TWO, 1), STATUS_PARKED);
    assert_int_equal(wait_for(TWO, 8), STATUS_WOULD_BLOCK);
    write_text("ab");
    assert_answer(TWO, "a");
    assert_int_equal(told, 1u << TWO);
}

static void read__of_no_process_or_without_an_answer__does_not_wait(void **) {
    struct data data;
    struct request request = {.badge = BADGE_PIPE + READER, .is_one_way = true};
    assert_int_equal(wait_for(THREE + 1, 8), STATUS_WOULD_BLOCK);
    assert_int_equal(pipe_handlers.read_blocking(&request, 8, TWO, &data), STATUS_WOULD_BLOCK);
}

static void reader__gone_before_bytes_come__the_next_has_them(void **) {
    assert_int_equal(wait_for(TWO, 8), STATUS_PARKED);
    assert_int_equal(wait_for(THREE, 8), STATUS_PARKED);
    gone = 1u << TWO;
    write_text("ab");
    assert_answer(THREE, "ab");
    assert_int_equal(answered[TWO].answers, 0);
}

static void reader__gone_and_alone__bytes_stay(void **) {
    assert_int_equal(wait_for(TWO, 8), STATUS_PARKED);
    gone = 1u << TWO;
    write_text("ab");
    assert_int_equal(state().filled, 2);
    assert_int_equal(state().departures, 0);
}

static void reader__forgotten__waits_no_more(void **) {
    assert_int_equal(wait_for(TWO, 8), STATUS_PARKED);
    assert_int_equal(wait_for(THREE, 8), STATUS_PARKED);
    reads_forget(member_find(TWO));
    answered[TWO].answers = 0;
    write_text("ab");
    assert_answer(THREE, "ab");
    assert_int_equal(answered[TWO].answers, 0);
}

static void reader__its_end_is_closed__answered(void **) {
    assert_int_equal(wait_for(TWO, 8), STATUS_PARKED);
    pipe_port_closed(READER);
    assert_int_equal(answered[TWO].answers, 1);
    assert_int_equal(answered[TWO].status, STATUS_WOULD_BLOCK);
    struct request request = {.badge = BADGE_PIPE + WRITER};
    struct data data = {(const uint8_t *)"ab", 2};
    assert_int_equal(pipe_handlers.write(&request, data, 0, ONE, false), STATUS_EMPTY);
    pipe_port_closed(WRITER);
    cap_t ends[2];
    struct request again = {.badge = BADGE_PROCESS + member_index(member_find(ONE))};
    assert_int_equal(serve_make_pipe(&again, &ends[READER], &ends[WRITER]), STATUS_OK);
}

static void signal__heard_by_the_only_thread__interrupts_it_and_its_read(void **) {
    member_find(TWO)->thread = THREAD + TWO;
    assert_int_equal(wait_for(TWO, 8), STATUS_PARKED);
    member_tell(member_find(TWO), POSIX_EVENT_SIGNAL);
    assert_int_equal(told, 1u << TWO);
    assert_int_equal(interrupted, 1u << TWO);
    assert_int_equal(answered[TWO].answers, 1);
    assert_int_equal(answered[TWO].status, STATUS_WOULD_BLOCK);
    assert_int_equal(wait_for(TWO, 8), STATUS_PARKED); // it has looked
}

static void change__heard_by_the_only_thread__told_and_no_more(void **) {
    member_find(TWO)->thread = THREAD + TWO;
    assert_int_equal(wait_for(TWO, 8), STATUS_PARKED);
    member_tell(member_find(TWO), POSIX_EVENT_CHANGE);
    assert_int_equal(told, 1u << TWO);
    assert_int_equal(interrupted, 0);
    assert_int_equal(answered[TWO].answers, 0);
}

static void signal__heard_by_another_from_now_on__no_thread_interrupted(void **) {
    struct member *member = member_find(TWO);
    struct request request = {.badge = BADGE_PROCESS + member_index(member)};
    member->thread = THREAD + TWO;
    assert_int_equal(serve_hear_by(&request, EVENT + THREE), STATUS_OK);
    assert_int_equal(wait_for(TWO, 8), STATUS_PARKED);
    member_tell(member, POSIX_EVENT_SIGNAL);
    assert_int_equal(told, 1u << THREE);
    assert_int_equal(interrupted, 0);
    assert_int_equal(answered[TWO].answers, 0); // who hears it cancels the read
}

static void read__of_a_thread_with_signals_to_take__does_not_wait(void **) {
    struct member *member = member_find(TWO);
    member->signal_count = 1;
    member->thread = THREAD + TWO;
    assert_int_equal(wait_for(TWO, 8), STATUS_WOULD_BLOCK);
    member->thread = 0; // another one takes them, and cancels the read
    assert_int_equal(wait_for(TWO, 8), STATUS_PARKED);
}

static status_t lend(uint32_t end, uint8_t end_rights, cap_t page) {
    cap_t made = 0;
    struct request request = {.badge = BADGE_PIPE + end, .rights = end_rights};
    status_t status = pipe_handlers.lend_page(&request, page, &made);
    assert_int_equal(made != 0, status == STATUS_OK);
    return status;
}

static status_t write_page(uint32_t end, uint32_t count) {
    struct request request = {.badge = BADGE_PIPE + end};
    return pipe_handlers.write_page(&request, count, TWO, true);
}

static status_t read_page(uint32_t end, uint32_t count, uint32_t *out_count) {
    struct request request = {.badge = BADGE_PIPE + end};
    return pipe_handlers.read_page(&request, count, out_count);
}

static void page__lent__bytes_go_by_it(void **) {
    uint32_t count = 0;
    assert_int_equal(lend(WRITER, RIGHT_WRITE | RIGHT_GRANT, FAKE_PAGE), STATUS_OK);
    assert_int_equal(rights, RIGHT_WRITE);
    memset(fake_page, 'x', sizeof(fake_page));
    assert_int_equal(write_page(PAGE_END, 3000), STATUS_OK);
    assert_int_equal(state().filled, 3000);
    memset(fake_page, 0, sizeof(fake_page));
    assert_int_equal(read_page(PAGE_END, 2000, &count), STATUS_OK);
    assert_int_equal(count, 2000);
    assert_int_equal(fake_page[1999], 'x');
    assert_int_equal(fake_page[2000], 0);
    assert_int_equal(read_page(PAGE_END, 2000, &count), STATUS_OK);
    assert_int_equal(count, 1000);
    assert_int_equal(read_page(PAGE_END, 2000, &count), STATUS_WOULD_BLOCK);
    pipe_port_closed(PAGE_END);
    assert_int_equal(pages, 1);
}

static void page__written_to_who_waits__answered(void **) {
    assert_int_equal(lend(WRITER, RIGHT_WRITE, FAKE_PAGE), STATUS_OK);
    assert_int_equal(wait_for(THREE, 8), STATUS_PARKED);
    memcpy(fake_page, "abc", 3);
    assert_int_equal(write_page(PAGE_END, 3), STATUS_OK);
    assert_answer(THREE, "abc");
    pipe_port_closed(PAGE_END);
}

static void page__none_lent_or_taken_away__nothing_moves(void **) {
    uint32_t count;
    write_text("ab");
    assert_int_equal(read_page(READER, 2, &count), STATUS_BAD_ARGUMENT);
    assert_int_equal(write_page(WRITER, 2), STATUS_BAD_ARGUMENT);
    assert_int_equal(lend(READER, RIGHT_READ, FAKE_PAGE + 1), STATUS_OK);
    assert_int_equal(read_page(PAGE_END, 2, &count), STATUS_BAD_ARGUMENT);
    assert_int_equal(write_page(PAGE_END, 2), STATUS_BAD_ARGUMENT);
    assert_int_equal(state().filled, 2);
    pipe_port_closed(PAGE_END);
}

static void page__its_end_is_held__the_pipe_ends_without_it(void **) {
    uint32_t count = 1;
    write_text("ab");
    assert_int_equal(lend(READER, RIGHT_READ, FAKE_PAGE), STATUS_OK);
    assert_int_equal(write_page(PAGE_END, POSIX_PIECE_MAX), STATUS_OK);
    pipe_port_closed(READER);
    assert_int_equal(write_page(PAGE_END, 1), STATUS_EMPTY);
    close_writer();
    assert_int_equal(read_page(PAGE_END, 8, &count), STATUS_OK);
    assert_int_equal(count, 0); // what was in it has gone
    pipe_port_closed(PAGE_END);
    cap_t ends[2];
    struct request again = {.badge = BADGE_PROCESS + member_index(member_find(ONE))};
    assert_int_equal(serve_make_pipe(&again, &ends[READER], &ends[WRITER]), STATUS_OK);
    has_writer = true;
}

static void page__enough_are_lent__no_more(void **) {
    for (uint32_t i = 0; i < PAGES_OF_PIPES_OF_FAMILY; i++) {
        assert_int_equal(lend(READER, RIGHT_READ, FAKE_PAGE), STATUS_OK);
    }
    assert_int_equal(lend(READER, RIGHT_READ, FAKE_PAGE), STATUS_NO_SPACE);
    assert_int_equal(pages, 1); // that was refused
    for (uint32_t i = 0; i < PAGES_OF_PIPES_OF_FAMILY; i++) {
        pipe_port_closed(PAGE_END + i);
    }
    assert_int_equal(pages, 1 + PAGES_OF_PIPES_OF_FAMILY);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(signal__heard_by_the_only_thread__interrupts_it_and_its_read),
        CASE(change__heard_by_the_only_thread__told_and_no_more),
        CASE(signal__heard_by_another_from_now_on__no_thread_interrupted),
        CASE(read__of_a_thread_with_signals_to_take__does_not_wait),
        CASE(read__bytes_are_there__answered_at_once),
        CASE(read__nothing_there__answered_when_somebody_writes),
        CASE(read__of_less_than_is_written__the_rest_stays),
        CASE(read__nothing_is_written__waits_on),
        CASE(read__part_of_a_piece_is_there__waits_for_all_of_it),
        CASE(read__several_wait__in_their_order_as_far_as_it_goes),
        CASE(read__last_writer_goes__end_for_all),
        CASE(read__cancelled__told_when_there_is_something),
        CASE(read__cancelled_before_it_came__does_not_wait_once),
        CASE(read__another_of_the_process_waits__told_instead),
        CASE(read__of_no_process_or_without_an_answer__does_not_wait),
        CASE(reader__gone_before_bytes_come__the_next_has_them),
        CASE(reader__gone_and_alone__bytes_stay),
        CASE(reader__forgotten__waits_no_more),
        CASE(reader__its_end_is_closed__answered),
        CASE(page__lent__bytes_go_by_it),
        CASE(page__written_to_who_waits__answered),
        CASE(page__none_lent_or_taken_away__nothing_moves),
        CASE(page__its_end_is_held__the_pipe_ends_without_it),
        CASE(page__enough_are_lent__no_more),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
