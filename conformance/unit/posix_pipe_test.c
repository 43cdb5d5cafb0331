// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/pipe.c
//
// Pipes between descriptors of one process.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <personality/linux_calls.h>
#include <posix/pipe.h>
#include <posix/signals.h>

enum { ENDS_MAX = 32, PIPE_BYTES = 4096 };

static struct description ends[ENDS_MAX];
static uint32_t end_count;
static uint32_t end_limit;
static int32_t raised;

struct description *description_new(enum description_kind kind, uint32_t flags) {
    if (end_count == end_limit) {
        return nullptr;
    }
    ends[end_count] = (struct description){.kind = kind, .flags = flags};
    return &ends[end_count++];
}

void posix_raise(int32_t signal) {
    raised = signal;
}

static int setup(void **state) {
    (void)state;
    end_count = 0;
    end_limit = ENDS_MAX;
    raised = 0;
    return 0;
}

static void open_pipe(uint32_t flags, struct description **out_reader,
                      struct description **out_writer) {
    assert_int_equal(pipe_open(flags, out_reader, out_writer), 0);
}

static void close_both(struct description *reader, struct description *writer) {
    pipe_close(reader);
    pipe_close(writer);
}

static void pipe__bytes__come_out_in_order_and_around_the_ring(void **state) {
    (void)state;
    struct description *reader;
    struct description *writer;
    uint8_t in[3000];
    uint8_t out[3000];
    open_pipe(0, &reader, &writer);
    for (uint32_t round = 0; round < 5; round++) {
        memset(in, (int)round, sizeof(in));
        assert_int_equal(pipe_write(writer, in, sizeof(in)), sizeof(in));
        assert_int_equal(pipe_count(reader), sizeof(in));
        assert_int_equal(pipe_read(reader, out, 1000), 1000);
        assert_int_equal(pipe_read(reader, out + 1000, sizeof(out)), 2000);
        assert_memory_equal(in, out, sizeof(in));
    }
    close_both(reader, writer);
}

static void pipe__nobody_could_end_the_wait__told_so(void **state) {
    (void)state;
    struct description *reader;
    struct description *writer;
    uint8_t bytes[PIPE_BYTES] = {};
    open_pipe(0, &reader, &writer);
    assert_int_equal(pipe_read(reader, bytes, 1), -LINUX_EDEADLK);
    assert_int_equal(pipe_read(reader, bytes, 0), 0);
    assert_int_equal(pipe_write(writer, bytes, PIPE_BYTES), PIPE_BYTES);
    assert_int_equal(pipe_write(writer, bytes, 1), -LINUX_EDEADLK);
    close_both(reader, writer);
    open_pipe(LINUX_O_NONBLOCK, &reader, &writer);
    assert_int_equal(pipe_read(reader, bytes, 1), -LINUX_EAGAIN);
    assert_int_equal(pipe_write(writer, bytes, PIPE_BYTES - 10), PIPE_BYTES - 10);
    assert_int_equal(pipe_write(writer, bytes, 20), -LINUX_EAGAIN);
    assert_int_equal(pipe_count(reader), PIPE_BYTES - 10);
    close_both(reader, writer);
}

static void pipe__more_than_it_holds__part_only_if_not_waiting(void **state) {
    (void)state;
    struct description *reader;
    struct description *writer;
    static uint8_t bytes[PIPE_BYTES + 1];
    open_pipe(0, &reader, &writer);
    assert_int_equal(pipe_write(writer, bytes, sizeof(bytes)), -LINUX_EDEADLK);
    assert_int_equal(pipe_count(reader), 0);
    writer->flags |= LINUX_O_NONBLOCK;
    assert_int_equal(pipe_write(writer, bytes, sizeof(bytes)), PIPE_BYTES);
    close_both(reader, writer);
}

static void pipe__other_end_closed__end_of_file_or_signal(void **state) {
    (void)state;
    struct description *reader;
    struct description *writer;
    uint8_t bytes[4] = "abc";
    open_pipe(0, &reader, &writer);
    assert_int_equal(pipe_write(writer, bytes, 2), 2);
    pipe_close(writer);
    assert_int_equal(pipe_events(reader), LINUX_POLLIN | LINUX_POLLRDNORM | LINUX_POLLHUP);
    assert_int_equal(pipe_read(reader, bytes, 4), 2);
    assert_int_equal(pipe_read(reader, bytes, 4), 0);
    assert_int_equal(pipe_events(reader), LINUX_POLLHUP);
    pipe_close(reader);
    open_pipe(0, &reader, &writer);
    pipe_close(reader);
    assert_int_equal(pipe_events(writer), LINUX_POLLOUT | LINUX_POLLWRNORM | LINUX_POLLERR);
    assert_int_equal(pipe_write(writer, bytes, 1), -LINUX_EPIPE);
    assert_int_equal(raised, LINUX_SIGPIPE);
    pipe_close(writer);
}

static void pipe__as_many_as_can_be__refused_until_both_ends_are_closed(void **state) {
    (void)state;
    struct description *readers[ENDS_MAX];
    struct description *writers[ENDS_MAX];
    struct description *reader;
    struct description *writer;
    uint32_t count = 0;
    while (pipe_open(0, &readers[count], &writers[count]) == 0) {
        count++;
    }
    assert_in_range(count, 1, ENDS_MAX / 2 - 1);
    pipe_close(readers[0]);
    assert_int_equal(pipe_open(0, &reader, &writer), -LINUX_EMFILE);
    pipe_close(writers[0]);
    open_pipe(0, &readers[0], &writers[0]);
    for (uint32_t i = 0; i < count; i++) {
        close_both(readers[i], writers[i]);
    }
}

static void pipe__no_description_for_the_second_end__nothing_is_taken(void **state) {
    (void)state;
    struct description *reader;
    struct description *writer;
    end_limit = 1;
    assert_int_equal(pipe_open(0, &reader, &writer), -LINUX_EMFILE);
    assert_int_equal(ends[0].kind, DESCRIPTION_FREE);
    end_limit = ENDS_MAX;
    open_pipe(0, &reader, &writer);
    close_both(reader, writer);
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(pipe__bytes__come_out_in_order_and_around_the_ring),
        CASE(pipe__nobody_could_end_the_wait__told_so),
        CASE(pipe__more_than_it_holds__part_only_if_not_waiting),
        CASE(pipe__other_end_closed__end_of_file_or_signal),
        CASE(pipe__as_many_as_can_be__refused_until_both_ends_are_closed),
        CASE(pipe__no_description_for_the_second_end__nothing_is_taken),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
