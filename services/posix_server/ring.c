// SPDX-License-Identifier: MIT
#include "pipes.h"

#include <tessera/string.h>

// The part from `at` on that lies in a row.
static uint32_t in_a_row(uint32_t at, uint32_t count) {
    return count < PIPE_BYTES - at ? count : PIPE_BYTES - at;
}

void pipe_clear(struct pipe *pipe, uint32_t family) {
    pipe->family = family;
    pipe->readers_ever = 0;
    pipe->writers_ever = 0;
    pipe->file_system = 0;
    pipe->node = 0;
    pipe->read_waiters = 0;
    pipe->write_waiters = 0;
    pipe->arrivals = 0;
    pipe->departures = 0;
    pipe->first = 0;
    pipe->count = 0;
}

uint32_t pipe_take(struct pipe *pipe, uint8_t *out, uint32_t count) {
    uint32_t total = count < pipe->count ? count : pipe->count;
    uint32_t part = in_a_row(pipe->first, total);
    memcpy(out, pipe->bytes + pipe->first, part);
    memcpy(out + part, pipe->bytes, total - part);
    pipe->first = (pipe->first + total) % PIPE_BYTES;
    pipe->count -= total;
    pipe->departures += total > 0;
    return total;
}

void pipe_put(struct pipe *pipe, const uint8_t *from, uint32_t count) {
    uint32_t end = (pipe->first + pipe->count) % PIPE_BYTES;
    uint32_t part = in_a_row(end, count);
    memcpy(pipe->bytes + end, from, part);
    memcpy(pipe->bytes, from + part, count - part);
    pipe->count += count;
    pipe->arrivals++;
}
