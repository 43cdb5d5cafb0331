// SPDX-License-Identifier: MIT
#include "pipes.h"

#include <tessera/string.h>

// Those of pseudo-terminals are pipes as well.
enum { RINGS = PIPES_MAX + POSIX_PTYS_MAX, CHUNKS = RINGS + PIPE_CHUNKS_SHARED };

static uint8_t bytes[CHUNKS][PIPE_CHUNK_BYTES];
static bool is_taken[CHUNKS];
static uint32_t taken;
static uint32_t served; // pipes that have one

void pipe_clear(struct pipe *pipe, uint32_t family) {
    *pipe = (struct pipe){.family = family, .capacity = POSIX_PIPE_MAX};
}

static uint32_t end_of(const struct pipe *pipe) {
    return pipe->first + pipe->count + pipe->piece_bytes;
}

// Chunks that a pipe may have more: one is kept for each pipe that has none.
static uint32_t chunks_for(const struct pipe *pipe) {
    uint32_t kept = RINGS - served;
    uint32_t rest = CHUNKS - taken - kept;
    uint32_t own = pipe->chunk_count == 0 ? 1 : 0;
    uint32_t most = PIPE_CHUNKS - pipe->chunk_count;
    return rest + own < most ? rest + own : most;
}

uint32_t pipe_room(const struct pipe *pipe) {
    uint32_t held = pipe->count + pipe->piece_bytes;
    uint32_t chunks = pipe->chunk_count + chunks_for(pipe);
    uint32_t behind = chunks * PIPE_CHUNK_BYTES - end_of(pipe);
    uint32_t allowed = held < pipe->capacity ? pipe->capacity - held : 0;
    return behind < allowed ? behind : allowed;
}

static void add_chunk(struct pipe *pipe) {
    uint32_t chunk = 0;
    while (is_taken[chunk]) {
        chunk++;
    }
    is_taken[chunk] = true;
    taken++;
    served += pipe->chunk_count == 0;
    pipe->chunks[pipe->chunk_count++] = (uint16_t)chunk;
}

static void drop_chunk(struct pipe *pipe, uint32_t index) {
    is_taken[pipe->chunks[index]] = false;
    taken--;
    pipe->chunk_count--;
    served -= pipe->chunk_count == 0;
    memmove(pipe->chunks + index, pipe->chunks + index + 1,
            (pipe->chunk_count - index) * sizeof(pipe->chunks[0]));
}

void pipe_drop(struct pipe *pipe) {
    while (pipe->chunk_count > 0) {
        drop_chunk(pipe, 0);
    }
    pipe->first = 0;
    pipe->count = 0;
}

// An empty pipe needs no place to go on from, and keeps the chunk that there is for each.
static void drop_used(struct pipe *pipe) {
    if (pipe->count + pipe->piece_bytes + pipe->piece_rest == 0) {
        while (pipe->chunk_count > 1) {
            drop_chunk(pipe, pipe->chunk_count - 1);
        }
        pipe->first = 0;
    }
    while (pipe->first >= PIPE_CHUNK_BYTES) {
        drop_chunk(pipe, 0);
        pipe->first -= PIPE_CHUNK_BYTES;
    }
}

static uint8_t *place_of(const struct pipe *pipe, uint32_t at) {
    return &bytes[pipe->chunks[at / PIPE_CHUNK_BYTES]][at % PIPE_CHUNK_BYTES];
}

// The part from `at` on that lies in one chunk.
static uint32_t in_a_row(uint32_t at, uint32_t count) {
    uint32_t rest = PIPE_CHUNK_BYTES - at % PIPE_CHUNK_BYTES;
    return count < rest ? count : rest;
}

uint32_t pipe_copy(const struct pipe *pipe, uint32_t offset, uint8_t *out, uint32_t count) {
    uint32_t rest = offset < pipe->count ? pipe->count - offset : 0;
    uint32_t total = count < rest ? count : rest;
    for (uint32_t done = 0; done < total;) {
        uint32_t at = pipe->first + offset + done;
        uint32_t part = in_a_row(at, total - done);
        memcpy(out + done, place_of(pipe, at), part);
        done += part;
    }
    return total;
}

uint32_t pipe_take(struct pipe *pipe, uint8_t *out, uint32_t count) {
    uint32_t total = pipe_copy(pipe, 0, out, count);
    pipe_skip(pipe, total);
    return total;
}

void pipe_skip(struct pipe *pipe, uint32_t count) {
    pipe->first += count;
    pipe->count -= count;
    pipe->departures += count > 0;
    drop_used(pipe);
}

void pipe_put(struct pipe *pipe, const uint8_t *from, uint32_t count, uint32_t rest) {
    while (pipe->chunk_count * PIPE_CHUNK_BYTES < end_of(pipe) + count + rest) {
        add_chunk(pipe);
    }
    pipe->piece_rest = rest;
    for (uint32_t done = 0; done < count;) {
        uint32_t end = end_of(pipe);
        uint32_t part = in_a_row(end, count - done);
        memcpy(place_of(pipe, end), from + done, part);
        pipe->piece_bytes += part;
        done += part;
    }
}

void pipe_end_piece(struct pipe *pipe) {
    pipe->count += pipe->piece_bytes;
    pipe->arrivals += pipe->piece_bytes > 0;
    pipe->piece_bytes = 0;
    pipe->piece_rest = 0;
    pipe->piece_writer = 0;
}

void pipe_drop_piece(struct pipe *pipe) {
    pipe->piece_bytes = 0;
    pipe->piece_rest = 0;
    pipe->piece_writer = 0;
    while (pipe->chunk_count * PIPE_CHUNK_BYTES >= end_of(pipe) + PIPE_CHUNK_BYTES) {
        drop_chunk(pipe, pipe->chunk_count - 1);
    }
}
