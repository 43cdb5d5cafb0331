// SPDX-License-Identifier: MIT
#include "pipes.h"

#include "chunks.h"

#include <tessera/string.h>

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

[[gnu::noinline]] static void drop_chunks_behind_first(struct pipe *pipe) {
    while (pipe->chunk_count > 1) {
        drop_chunk(pipe, pipe->chunk_count - 1);
    }
}

[[gnu::noinline]] static void drop_first_chunks(struct pipe *pipe) {
    while (pipe->first >= PIPE_CHUNK_BYTES) {
        drop_chunk(pipe, 0);
        pipe->first -= PIPE_CHUNK_BYTES;
    }
}

// An empty pipe needs no place to go on from, and keeps the chunk that there is for each.
static void drop_used(struct pipe *pipe) {
    if (pipe->count + pipe->piece_bytes + pipe->piece_rest == 0) {
        pipe->first = 0;
        if (pipe->chunk_count > 1) {
            drop_chunks_behind_first(pipe);
        }
    } else if (pipe->first >= PIPE_CHUNK_BYTES) {
        drop_first_chunks(pipe);
    }
}

static uint32_t chunk_of(const struct pipe *pipe, uint32_t at) {
    return pipe->chunks[at / PIPE_CHUNK_BYTES];
}

static uint8_t *place_of(const struct pipe *pipe, uint32_t at) {
    return chunk_bytes(chunk_of(pipe, at)) + at % PIPE_CHUNK_BYTES;
}

// The part from `at` on that lies in one chunk.
static uint32_t in_a_row(uint32_t at, uint32_t count) {
    uint32_t rest = PIPE_CHUNK_BYTES - at % PIPE_CHUNK_BYTES;
    return count < rest ? count : rest;
}

// From the byte `at` on, which may go on in other chunks.
[[gnu::noinline]] static void copy_parts(const struct pipe *pipe, uint32_t at, uint8_t *out,
                                         uint32_t count) {
    for (uint32_t done = 0; done < count;) {
        uint32_t part = in_a_row(at + done, count - done);
        memcpy(out + done, place_of(pipe, at + done), part);
        done += part;
    }
}

uint32_t pipe_copy(const struct pipe *pipe, uint32_t offset, uint8_t *out, uint32_t count) {
    uint32_t at = pipe->first + offset;
    uint32_t rest = offset < pipe->count ? pipe->count - offset : 0;
    uint32_t total = count < rest ? count : rest;
    if (total > 0 && in_a_row(at, total) == total) {
        memcpy(out, place_of(pipe, at), total);
    } else {
        copy_parts(pipe, at, out, total);
    }
    return total;
}

uint32_t pipe_take(struct pipe *pipe, uint8_t *out, uint32_t count) {
    uint32_t total = pipe_copy(pipe, 0, out, count);
    pipe_skip(pipe, total);
    return total;
}

status_t pipe_take_to_page(struct pipe *pipe, cap_t page, uint32_t count, uint32_t *out_count) {
    uint32_t total = count < pipe->count ? count : pipe->count;
    for (uint32_t done = 0; done < total;) {
        uint32_t at = pipe->first + done;
        uint32_t part = in_a_row(at, total - done);
        status_t status =
            chunk_copy_out(chunk_of(pipe, at), at % PIPE_CHUNK_BYTES, page, done, part);
        if (status != STATUS_OK) {
            return status;
        }
        done += part;
    }
    pipe_skip(pipe, total);
    *out_count = total;
    return STATUS_OK;
}

void pipe_skip(struct pipe *pipe, uint32_t count) {
    pipe->first += count;
    pipe->count -= count;
    pipe->departures += count > 0;
    drop_used(pipe);
}

[[gnu::noinline]] static void add_chunks(struct pipe *pipe, uint32_t end) {
    while (pipe->chunk_count * PIPE_CHUNK_BYTES < end) {
        add_chunk(pipe);
    }
}

static void add_chunks_for(struct pipe *pipe, uint32_t count) {
    uint32_t end = end_of(pipe) + count;
    if (pipe->chunk_count * PIPE_CHUNK_BYTES < end) {
        add_chunks(pipe, end);
    }
}

// To the byte `at` and on, which may go on in other chunks.
[[gnu::noinline]] static void put_parts(const struct pipe *pipe, uint32_t at, const uint8_t *from,
                                        uint32_t count) {
    for (uint32_t done = 0; done < count;) {
        uint32_t part = in_a_row(at + done, count - done);
        memcpy(place_of(pipe, at + done), from + done, part);
        done += part;
    }
}

void pipe_put(struct pipe *pipe, const uint8_t *from, uint32_t count, uint32_t rest) {
    add_chunks_for(pipe, count + rest);
    uint32_t at = end_of(pipe);
    pipe->piece_rest = rest;
    pipe->piece_bytes += count;
    if (count > 0 && in_a_row(at, count) == count) {
        memcpy(place_of(pipe, at), from, count);
    } else {
        put_parts(pipe, at, from, count);
    }
}

status_t pipe_put_from_page(struct pipe *pipe, cap_t page, uint32_t count) {
    add_chunks_for(pipe, count);
    for (uint32_t done = 0; done < count;) {
        uint32_t end = end_of(pipe);
        uint32_t part = in_a_row(end, count - done);
        status_t status =
            chunk_copy_in(chunk_of(pipe, end), end % PIPE_CHUNK_BYTES, page, done, part);
        if (status != STATUS_OK) {
            pipe_drop_piece(pipe);
            return status;
        }
        pipe->piece_bytes += part;
        done += part;
    }
    return STATUS_OK;
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
