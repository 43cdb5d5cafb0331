// SPDX-License-Identifier: MIT
//
// Sources: services/posix_server/ring.c
// Sources: conformance/unit/posix_chunks_fake.c
//
// Bytes of pipes in chunks that all of them share.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "conformance/unit/posix_chunks_fake.h"
#include "services/posix_server/pipes.h"

enum { FAMILY = 1, ROUNDS = 5000 };

static struct pipe pipes[PIPES_MAX];
static uint8_t piece[POSIX_PIECE_MAX];
static uint32_t random_state = 1;

static uint32_t draw(uint32_t end) {
    random_state = random_state * 1664525 + 1013904223;
    return (random_state >> 8) % end;
}

static int setup(void **) {
    for (uint32_t i = 0; i < PIPES_MAX; i++) {
        pipe_drop(&pipes[i]);
        pipe_clear(&pipes[i], FAMILY);
    }
    return 0;
}

static void put(struct pipe *pipe, uint32_t count) {
    assert_in_range(count, 0, pipe_room(pipe));
    pipe_put(pipe, piece, count, 0);
    pipe_end_piece(pipe);
}

static void fill(struct pipe *pipe) {
    while (pipe_room(pipe) > 0) {
        put(pipe, pipe_room(pipe) < sizeof(piece) ? pipe_room(pipe) : sizeof(piece));
    }
}

static void ring__one_pipe__holds_all_that_it_may(void **) {
    assert_int_equal(pipe_room(&pipes[0]), POSIX_PIPE_MAX);
    fill(&pipes[0]);
    assert_int_equal(pipes[0].count, POSIX_PIPE_MAX);
    uint8_t byte;
    assert_int_equal(pipe_take(&pipes[0], &byte, 1), 1);
    assert_int_equal(pipe_room(&pipes[0]), 1);
}

static void ring__all_pipes_full__each_has_a_piece(void **) {
    for (uint32_t i = 0; i < PIPES_MAX; i++) {
        assert_in_range(pipe_room(&pipes[i]), POSIX_PIECE_MAX, POSIX_PIPE_MAX);
        fill(&pipes[i]);
        assert_in_range(pipes[i].count, POSIX_PIECE_MAX, POSIX_PIPE_MAX);
    }
    for (uint32_t i = 0; i < PIPES_MAX; i++) {
        pipe_drop(&pipes[i]);
        pipe_clear(&pipes[i], FAMILY);
    }
    assert_int_equal(pipe_room(&pipes[0]), POSIX_PIPE_MAX);
}

static void ring__at_random__what_went_in_comes_out(void **) {
    static uint8_t out[2 * POSIX_PIECE_MAX];
    struct pipe *pipe = &pipes[3];
    uint8_t next_in = 0;
    uint8_t next_out = 0;
    for (uint32_t round = 0; round < ROUNDS; round++) {
        uint32_t count = draw(sizeof(piece) + 1);
        count = count < pipe_room(pipe) ? count : pipe_room(pipe);
        uint32_t first = draw(count + 1); // the piece comes in two parts
        for (uint32_t i = 0; i < count; i++) {
            piece[i] = next_in++;
        }
        pipe_put(pipe, piece, first, count - first);
        uint32_t before = pipe->count;
        pipe_put(pipe, piece + first, count - first, 0);
        assert_int_equal(pipe->count, before);
        pipe_end_piece(pipe);
        uint32_t taken = pipe_take(pipe, out, draw(sizeof(out)));
        for (uint32_t i = 0; i < taken; i++) {
            assert_int_equal(out[i], next_out);
            next_out++;
        }
    }
    while (pipe_take(pipe, out, sizeof(out)) > 0) {
    }
    assert_int_equal(pipe->chunk_count, 1); // that is its own
}

static void ring__copied__is_still_there(void **) {
    static uint8_t out[2 * POSIX_PIECE_MAX];
    struct pipe *pipe = &pipes[1];
    for (uint32_t i = 0; i < sizeof(piece); i++) {
        piece[i] = (uint8_t)i;
    }
    put(pipe, POSIX_PIECE_MAX);
    put(pipe, 10);
    uint32_t departures = pipe->departures;
    assert_int_equal(pipe_copy(pipe, POSIX_PIECE_MAX - 5, out, sizeof(out)), 15);
    assert_memory_equal(out, piece + POSIX_PIECE_MAX - 5, 5);
    assert_memory_equal(out + 5, piece, 10);
    assert_int_equal(pipe_copy(pipe, POSIX_PIECE_MAX + 10, out, 1), 0);
    assert_int_equal(pipe_copy(pipe, UINT32_MAX, out, 1), 0);
    assert_int_equal(pipe->departures, departures);
    assert_int_equal(pipe_take(pipe, out, sizeof(out)), POSIX_PIECE_MAX + 10);
}

static void ring__piece_dropped__was_never_there(void **) {
    struct pipe *pipe = &pipes[0];
    put(pipe, 10);
    uint32_t room = pipe_room(pipe);
    pipe_put(pipe, piece, 100, POSIX_PIECE_MAX - 100);
    assert_int_equal(pipe->chunk_count, 2);
    pipe_drop_piece(pipe);
    assert_int_equal(pipe->chunk_count, 1);
    assert_int_equal(pipe->count, 10);
    assert_int_equal(pipe_room(pipe), room);
}

static void ring__by_a_page__as_by_messages(void **) {
    static uint8_t out[POSIX_PIECE_MAX];
    struct pipe *pipe = &pipes[2];
    put(pipe, 100);
    for (uint32_t i = 0; i < FAKE_PAGE_BYTES; i++) {
        fake_page[i] = (uint8_t)(i * 7);
    }
    assert_int_equal(pipe_put_from_page(pipe, FAKE_PAGE, POSIX_PIECE_MAX), STATUS_OK);
    assert_int_equal(pipe->count, 100);
    pipe_end_piece(pipe);
    assert_int_equal(pipe_take(pipe, out, 100), 100);
    memcpy(out, fake_page, sizeof(out));
    memset(fake_page, 0, sizeof(fake_page));
    uint32_t count = 0;
    assert_int_equal(pipe_take_to_page(pipe, FAKE_PAGE, UINT32_MAX, &count), STATUS_OK);
    assert_int_equal(count, POSIX_PIECE_MAX);
    assert_memory_equal(fake_page, out, sizeof(out));
    assert_int_equal(pipe->count, 0);
}

static void ring__page_taken_away__bytes_stay_and_none_come(void **) {
    struct pipe *pipe = &pipes[2];
    uint32_t count = 7;
    put(pipe, 100);
    assert_int_equal(pipe_take_to_page(pipe, FAKE_PAGE + 1, 50, &count), STATUS_BAD_ARGUMENT);
    assert_int_equal(count, 7);
    uint32_t room = pipe_room(pipe);
    assert_int_equal(pipe_put_from_page(pipe, FAKE_PAGE + 1, 50), STATUS_BAD_ARGUMENT);
    pipe_end_piece(pipe);
    assert_int_equal(pipe->count, 100);
    assert_int_equal(pipe_room(pipe), room);
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(ring__one_pipe__holds_all_that_it_may),
        CASE(ring__all_pipes_full__each_has_a_piece),
        CASE(ring__at_random__what_went_in_comes_out),
        CASE(ring__copied__is_still_there),
        CASE(ring__piece_dropped__was_never_there),
        CASE(ring__by_a_page__as_by_messages),
        CASE(ring__page_taken_away__bytes_stay_and_none_come),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
