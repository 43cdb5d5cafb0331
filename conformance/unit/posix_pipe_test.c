// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/files/pipe.c
// Sources: conformance/unit/posix_pipe_fake.c
//
// Reading and writing pipes, waiting, and looking at them.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <personality/linux_calls.h>
#include <posix/kinds.h>
#include <posix/pipe.h>

#include "conformance/unit/posix_pipe_fake.h"

static int16_t events_of(struct description *end) {
    struct posix_readiness readiness = {};
    kind_pipe.look(end, &readiness);
    return readiness.events;
}

static void pipe__more_than_a_message__moved_in_portions(void **) {
    uint8_t in[1900];
    uint8_t out[1900];
    memset(in, 7, sizeof(in));
    assert_int_equal(write_pipe(writer, in, sizeof(in)), sizeof(in));
    assert_int_equal(pipe_count(reader), sizeof(in));
    assert_int_equal(read_pipe(reader, out, sizeof(out)), sizeof(out));
    assert_memory_equal(in, out, sizeof(in));
    assert_int_equal(server.waits, 0);
}

static void pipe__less_is_there_than_wanted__what_there_is_without_waiting(void **) {
    uint8_t bytes[1000] = {};
    assert_int_equal(write_pipe(writer, bytes, POSIX_DATA_MAX), POSIX_DATA_MAX);
    assert_int_equal(read_pipe(reader, bytes, sizeof(bytes)), POSIX_DATA_MAX);
    assert_int_equal(server.waits, 0);
    assert_int_equal(server.waiter, 0); // nobody is to be told of what was not waited for
}

static void pipe__nothing_there__waits_and_tries_again(void **) {
    uint8_t byte;
    server.meanwhile = close_writer;
    assert_int_equal(read_pipe(reader, &byte, 1), 0);
    assert_int_equal(server.waits, 1);
    assert_int_equal(server.waiter, OWN_ID);
}

static void pipe__nothing_there_and_its_thread_is_alone__waits_at_the_server(void **) {
    uint8_t byte;
    server.may_park = true;
    server.meanwhile = close_writer;
    assert_int_equal(read_pipe(reader, &byte, 1), 0);
    assert_int_equal(server.parked, 1);
    assert_int_equal(server.waits, 0);
}

static void pipe__read_at_the_server_cancelled__signals_are_looked_at(void **) {
    uint8_t byte;
    server.may_park = true;
    server.wait_result = -LINUX_EINTR;
    assert_int_equal(read_pipe(reader, &byte, 1), -LINUX_EINTR);
    assert_int_equal(server.parked, 1);
    assert_int_equal(server.waits, 1);
}

static void pipe__more_is_wanted_than_is_there__does_not_wait_for_it(void **) {
    uint8_t bytes[2 * POSIX_DATA_MAX] = {};
    server.may_park = true;
    assert_int_equal(write_pipe(writer, bytes, POSIX_DATA_MAX), POSIX_DATA_MAX);
    assert_int_equal(read_pipe(reader, bytes, sizeof(bytes)), POSIX_DATA_MAX);
    assert_int_equal(server.parked, 1);
    reader->flags |= LINUX_O_NONBLOCK;
    assert_int_equal(read_pipe(reader, bytes, 1), -LINUX_EAGAIN);
    assert_int_equal(server.parked, 1);
}

static void pipe__full__waits_until_all_is_written(void **) {
    static uint8_t bytes[12000];
    server.meanwhile = empty;
    assert_int_equal(write_pipe(writer, bytes, sizeof(bytes)), sizeof(bytes));
    assert_in_range(server.waits, 1, 5);
}

static void pipe__signal_ends_the_wait__says_so_or_what_was_done(void **) {
    static uint8_t bytes[12000];
    server.wait_result = -LINUX_EINTR;
    assert_int_equal(read_pipe(reader, bytes, 1), -LINUX_EINTR);
    assert_int_equal(write_pipe(writer, bytes, sizeof(bytes)), POSIX_PIECE_MAX);
    assert_int_equal(write_pipe(writer, bytes, POSIX_PIECE_MAX), -LINUX_EINTR);
}

static void pipe__would_have_to_wait_and_may_not__told_so(void **) {
    static uint8_t bytes[ROOM];
    reader->flags |= LINUX_O_NONBLOCK;
    writer->flags |= LINUX_O_NONBLOCK;
    assert_int_equal(read_pipe(reader, bytes, 1), -LINUX_EAGAIN);
    assert_int_equal(write_pipe(writer, bytes, sizeof(bytes)), sizeof(bytes));
    assert_int_equal(write_pipe(writer, bytes, 1), -LINUX_EAGAIN);
    assert_int_equal(server.waits, 0);
    assert_int_equal(server.waiter, 0);
}

// The first piece fits and the second does not: what is written in one piece is not divided.
static void pipe__no_room_for_a_piece__none_of_it(void **) {
    static uint8_t bytes[2 * POSIX_PIECE_MAX];
    writer->flags |= LINUX_O_NONBLOCK;
    assert_int_equal(write_pipe(writer, bytes, sizeof(bytes)), POSIX_PIECE_MAX);
    assert_int_equal(write_pipe(writer, bytes, ROOM - POSIX_PIECE_MAX + 1), -LINUX_EAGAIN);
    assert_int_equal(server.count, POSIX_PIECE_MAX);
}

static void pipe__resized__to_what_the_server_says(void **) {
    assert_int_equal(pipe_capacity(reader), ROOM);
    assert_int_equal(pipe_resize(writer, 4000), 4001);
    assert_int_equal(pipe_resize(writer, 0), -LINUX_EINVAL);
    assert_int_equal(pipe_resize(writer, POSIX_PIPE_MAX + 1), -LINUX_EPERM);
    server.count = 5;
    assert_int_equal(pipe_resize(writer, 4), -LINUX_EBUSY);
}

static void pipe__another_process_sets_the_flag__asked_when_there_is_nothing(void **) {
    uint8_t byte;
    set_by_another = LINUX_O_NONBLOCK;
    assert_int_equal(read_pipe(reader, &byte, 1), -LINUX_EAGAIN);
    assert_int_equal(server.waits, 0);
    reader->flags = LINUX_O_RDONLY | LINUX_O_NONBLOCK; // and clears it again
    set_by_another = 0;
}

static void pipe__nobody_reads__signal(void **) {
    server.has_reader = false;
    assert_int_equal(write_pipe(writer, "x", 1), -LINUX_EPIPE);
    assert_int_equal(raised, LINUX_SIGPIPE);
    assert_int_equal(events_of(writer), LINUX_POLLOUT | LINUX_POLLWRNORM | LINUX_POLLERR);
}

static void pipe__events__what_can_be_done(void **) {
    assert_int_equal(events_of(reader), 0);
    assert_int_equal(events_of(writer), LINUX_POLLOUT | LINUX_POLLWRNORM);
    server.count = ROOM - 1;
    assert_int_equal(events_of(reader), LINUX_POLLIN | LINUX_POLLRDNORM);
    assert_int_equal(events_of(writer), 0);
    server.has_writer = false;
    assert_int_equal(events_of(reader), LINUX_POLLIN | LINUX_POLLRDNORM | LINUX_POLLHUP);
}

static void pipe__moved_to_another__what_is_there_and_no_more(void **) {
    const struct description to = {.kind = DESCRIPTION_PIPE, .file = TARGET};
    assert_int_equal(write_pipe(writer, "hello", 5), 5);
    assert_int_equal(pipe_move(reader, &to, 3), 3);
    assert_int_equal(pipe_move(reader, &to, 100), 2);
    assert_memory_equal(target.bytes, "hello", 5);
    assert_int_equal(pipe_move(reader, &to, 100), 0);
    assert_int_equal(target.count, 5);
    assert_int_equal(target.kept, 0);
}

static void pipe__moved_where_no_room_is__stays(void **) {
    const struct description to = {.kind = DESCRIPTION_PIPE, .file = TARGET};
    assert_int_equal(write_pipe(writer, "hello", 5), 5);
    target.room = 4;
    assert_int_equal(pipe_move(reader, &to, 5), 0);
    assert_int_equal(pipe_count(reader), 5);
    server.has_reader = false;
    assert_int_equal(pipe_put(writer, "x", 1), -LINUX_EPIPE);
    assert_int_equal(raised, LINUX_SIGPIPE);
}

static void pipe__looked_at__stays_until_it_is_taken(void **) {
    uint8_t bytes[8];
    uint32_t departures;
    assert_int_equal(write_pipe(writer, "hello", 5), 5);
    assert_int_equal(pipe_peek(reader, 0, bytes, 2, &departures), 2);
    assert_int_equal(pipe_peek(reader, 2, bytes, 8, &departures), 3);
    assert_memory_equal(bytes, "llo", 3);
    pipe_skip(reader, 4);
    assert_int_equal(pipe_count(reader), 1);
    assert_int_equal(pipe_peek(reader, 1, bytes, 8, &departures), 0); // another has read
}

static void pipe__awaited__unless_it_may_not_be(void **) {
    assert_int_equal(pipe_await_bytes(reader, false), -LINUX_EAGAIN);
    server.meanwhile = close_writer;
    assert_int_equal(pipe_await_bytes(reader, true), 0);
    assert_int_equal(server.waits, 1);
    server.count = ROOM;
    assert_int_equal(pipe_await_room(writer, false), -LINUX_EAGAIN);
    server.meanwhile = empty;
    assert_int_equal(pipe_await_room(writer, true), ROOM);
    server.has_reader = false;
    assert_int_equal(pipe_await_room(writer, true), -LINUX_EPIPE);
    assert_int_equal(raised, LINUX_SIGPIPE);
}

static void pipe__two_ends__of_one_pipe_or_not(void **) {
    const struct description to = {.kind = DESCRIPTION_PIPE, .file = TARGET};
    assert_true(pipe_is_same(reader, writer));
    assert_false(pipe_is_same(reader, &to));
}

static void pipe__cannot_be_made__nothing_is_kept(void **) {
    struct description *ours;
    struct description *theirs;
    end_count = 0;
    end_limit = 1;
    assert_int_equal(pipe_open(0, &ours, &theirs), -LINUX_EMFILE);
    assert_int_equal(ends[0].kind, DESCRIPTION_FREE);
    assert_int_equal(released, READER + WRITER);
    server.made = STATUS_NO_SPACE;
    assert_int_equal(pipe_open(0, &ours, &theirs), -LINUX_ENFILE);
    server.process = 0;
    assert_int_equal(pipe_open(0, &ours, &theirs), -LINUX_ENOSYS);
}

#define CASE(name) cmocka_unit_test_setup(name, setup_pipe)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(pipe__more_than_a_message__moved_in_portions),
        CASE(pipe__less_is_there_than_wanted__what_there_is_without_waiting),
        CASE(pipe__nothing_there__waits_and_tries_again),
        CASE(pipe__nothing_there_and_its_thread_is_alone__waits_at_the_server),
        CASE(pipe__read_at_the_server_cancelled__signals_are_looked_at),
        CASE(pipe__more_is_wanted_than_is_there__does_not_wait_for_it),
        CASE(pipe__full__waits_until_all_is_written),
        CASE(pipe__signal_ends_the_wait__says_so_or_what_was_done),
        CASE(pipe__would_have_to_wait_and_may_not__told_so),
        CASE(pipe__no_room_for_a_piece__none_of_it),
        CASE(pipe__resized__to_what_the_server_says),
        CASE(pipe__another_process_sets_the_flag__asked_when_there_is_nothing),
        CASE(pipe__nobody_reads__signal),
        CASE(pipe__events__what_can_be_done),
        CASE(pipe__moved_to_another__what_is_there_and_no_more),
        CASE(pipe__moved_where_no_room_is__stays),
        CASE(pipe__looked_at__stays_until_it_is_taken),
        CASE(pipe__awaited__unless_it_may_not_be),
        CASE(pipe__two_ends__of_one_pipe_or_not),
        CASE(pipe__cannot_be_made__nothing_is_kept),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
