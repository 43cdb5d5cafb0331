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
    ENDS_MAX = 2 * PIPES_MAX + 64, // a FIFO may have more than two
};

struct pipe {
    uint32_t readers; // ends that somebody holds; a pipe without ends is free
    uint32_t writers;
    uint32_t readers_ever;
    uint32_t writers_ever;
    uint32_t file_system;   // of a FIFO: the node that it is
    uint64_t node;          // 0: it is none
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
