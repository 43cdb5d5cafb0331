// SPDX-License-Identifier: MIT
//
// The bytes of a pipe. They lie in chunks: each pipe may have one, and more of them as long as
// there are some that no other pipe needs for its first. So a few pipes hold much, and all of them
// hold something. A piece that is being written comes behind the bytes that can be read, and is one
// of them when it is whole.
#pragma once

#include <posix/posix.h>
#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/limits/posix_server.h>
#include <tessera/syscalls.h>

enum {
    PIPES_MAX = 64,
    PIPES_OF_FAMILY = 40,
    ENDS_MAX = 2 * PIPES_MAX + 64 + PAGES_OF_PIPES_MAX, // a FIFO may have more than two
    PIPE_CHUNK_BYTES = POSIX_PIECE_MAX,
    PIPE_CHUNKS = POSIX_PIPE_MAX / PIPE_CHUNK_BYTES + 1, // where the first and the last are cut
    PIPE_CHUNKS_SHARED = 256,
};

struct read;

struct pipe {
    uint64_t number;  // of no other pipe
    uint32_t readers; // ends that somebody holds; a pipe without ends is free
    uint32_t writers;
    uint32_t pages; // ends with a page, which are for those who hold another one as well
    uint32_t readers_ever;
    uint32_t writers_ever;
    uint32_t file_system;   // of a FIFO: the node that it is
    uint64_t node;          // 0: it is none
    uint32_t family;        // that it counts for
    uint64_t read_waiters;  // places in the table of processes
    uint64_t write_waiters; // and so here
    struct read *reads;     // that wait here, the first of them (reads.h)
    uint32_t arrivals;
    uint32_t departures;
    uint32_t capacity;
    uint32_t piece_writer; // whose piece is not whole; 0: nobody's
    uint32_t piece_bytes;  // of it that came
    uint32_t piece_rest;   // and that are to come, for which there are chunks
    uint32_t first;        // byte in the first chunk
    uint32_t count;        // that can be read
    uint32_t chunk_count;
    uint16_t chunks[PIPE_CHUNKS];
};

// An empty pipe that had no chunks.
void pipe_clear(struct pipe *pipe, uint32_t family);

// Forgets the bytes that can be read, and gives the chunks back. No piece is begun.
void pipe_drop(struct pipe *pipe);

// Bytes that can be put in now.
uint32_t pipe_room(const struct pipe *pipe);

// Takes up to `count` bytes out; returns how many.
uint32_t pipe_take(struct pipe *pipe, uint8_t *out, uint32_t count);

// The same to the start of somebody's page. BAD_ARGUMENT: it cannot be used so, and the bytes stay.
[[nodiscard]] status_t pipe_take_to_page(struct pipe *pipe, cap_t page, uint32_t count,
                                         uint32_t *out_count);

// Takes so many bytes out; no more than there are.
void pipe_skip(struct pipe *pipe, uint32_t count);

// Copies up to `count` bytes behind the first `offset`; returns how many.
uint32_t pipe_copy(const struct pipe *pipe, uint32_t offset, uint8_t *out, uint32_t count);

// Puts bytes of a piece in, for which there is room as well as for `rest` more; and makes all of
// the piece readable.
void pipe_put(struct pipe *pipe, const uint8_t *from, uint32_t count, uint32_t rest);
void pipe_end_piece(struct pipe *pipe);

// Puts the rest of a piece in, for which there is room, from the start of somebody's page.
// BAD_ARGUMENT: it cannot be used so, and the piece is forgotten.
[[nodiscard]] status_t pipe_put_from_page(struct pipe *pipe, cap_t page, uint32_t count);

// Forgets a piece that nobody ends any more.
void pipe_drop_piece(struct pipe *pipe);
