// SPDX-License-Identifier: MIT
//
// The ring of bytes of a pipe.
#pragma once

#include <stdbool.h>
#include <stdint.h>

enum {
    PIPE_BYTES = 8192,
    PIPES_MAX = 64,
    PIPES_OF_FAMILY = 40,
};

struct pipe {
    bool has_reader; // somebody holds that end; a pipe without ends is free
    bool has_writer;
    uint32_t family;        // that it counts for
    uint64_t read_waiters;  // places in the table of processes
    uint64_t write_waiters; // and so here
    uint32_t arrivals;
    uint32_t departures;
    uint32_t first;
    uint32_t count;
    uint8_t bytes[PIPE_BYTES];
};

void pipe_clear(struct pipe *pipe, uint32_t family);

// Takes up to `count` bytes out; returns how many.
uint32_t pipe_take(struct pipe *pipe, uint8_t *out, uint32_t count);

// Puts bytes in, for which there is room.
void pipe_put(struct pipe *pipe, const uint8_t *from, uint32_t count);
