// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/files/pipe.c
// Sources: conformance/unit/posix_pipe_fake.c
//
// Many bytes of a pipe, by the page that is lent to the server.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <personality/linux_calls.h>
#include <posix/pipe.h>

#include "conformance/unit/posix_pipe_fake.h"

static void fill(void) {
    server.count = 3000;
}

static int setup(void **state) {
    int wrong = setup_pipe(state);
    reader->page_use = PAGE_LENT;
    writer->page_use = PAGE_LENT;
    return wrong;
}

static void pipe__many_bytes__by_the_page(void **) {
    static uint8_t in[POSIX_PIECE_MAX];
    static uint8_t out[POSIX_PIECE_MAX];
    for (uint32_t i = 0; i < sizeof(in); i++) {
        in[i] = (uint8_t)(i * 3);
    }
    assert_int_equal(write_pipe(writer, in, sizeof(in)), sizeof(in));
    assert_int_equal(read_pipe(reader, out, sizeof(out)), sizeof(out));
    assert_memory_equal(in, out, sizeof(in));
    assert_int_equal(server.by_page, 2);
    assert_int_equal(server.messages, 1); // that stands for the page
}

static void pipe__few_bytes__by_a_message(void **) {
    uint8_t bytes[POSIX_DATA_MAX] = {};
    assert_int_equal(write_pipe(writer, bytes, sizeof(bytes)), sizeof(bytes));
    assert_int_equal(read_pipe(reader, bytes, sizeof(bytes)), sizeof(bytes));
    assert_int_equal(server.by_page, 0);
}

static void pipe__message_was_full__the_rest_by_the_page(void **) {
    static uint8_t bytes[POSIX_PIECE_MAX];
    server.may_park = true;
    server.meanwhile = fill; // while the read waits, which found nothing by the page
    assert_int_equal(read_pipe(reader, bytes, sizeof(bytes)), 3000);
    assert_int_equal(server.messages, 1);
    assert_int_equal(server.by_page, 2);
}

static void pipe__by_the_page__waits_as_by_messages(void **) {
    static uint8_t bytes[2 * POSIX_PIECE_MAX];
    server.meanwhile = empty;
    assert_int_equal(write_pipe(writer, bytes, sizeof(bytes)), sizeof(bytes));
    assert_int_equal(server.waits, 1);
    server.count = 0;
    server.meanwhile = close_writer;
    assert_int_equal(read_pipe(reader, bytes, sizeof(bytes)), 0);
    assert_int_equal(server.waits, 2);
    server.has_reader = false;
    assert_int_equal(write_pipe(writer, bytes, POSIX_PIECE_MAX), -LINUX_EPIPE);
    assert_int_equal(raised, LINUX_SIGPIPE);
}

static void pipe__page_is_refused__by_messages(void **) {
    static uint8_t bytes[POSIX_PIECE_MAX];
    server.lent = STATUS_BAD_ARGUMENT;
    for (uint32_t round = 0; round < 2; round++) {
        assert_int_equal(write_pipe(writer, bytes, sizeof(bytes)), sizeof(bytes));
        assert_int_equal(read_pipe(reader, bytes, sizeof(bytes)), sizeof(bytes));
    }
    assert_int_equal(server.by_page, 2); // nor is it tried again
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(pipe__many_bytes__by_the_page),
        CASE(pipe__few_bytes__by_a_message),
        CASE(pipe__message_was_full__the_rest_by_the_page),
        CASE(pipe__by_the_page__waits_as_by_messages),
        CASE(pipe__page_is_refused__by_messages),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
