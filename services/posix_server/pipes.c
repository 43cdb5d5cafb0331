// SPDX-License-Identifier: MIT
//
// Pipes: a ring of bytes with two ends, each a port. Whoever found nothing to do, and said who it
// is, is told when that changes; it then tries again.
#include "badges.h"
#include "handlers.h"
#include "members.h"
#include "pipes.h"
#include "waiters.h"

#include <tessera/rights.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static struct pipe pipes[PIPES_MAX];

static struct pipe *pipe_of(const struct request *request) {
    return &pipes[(request->badge - BADGE_PIPE) / 2];
}

static bool is_free(const struct pipe *pipe) {
    return !pipe->has_reader && !pipe->has_writer;
}

static uint32_t count_of(uint32_t family) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < PIPES_MAX; i++) {
        count += !is_free(&pipes[i]) && pipes[i].family == family;
    }
    return count;
}

static status_t open_ends(uint32_t index, cap_t *out_reader, cap_t *out_writer) {
    uint32_t badge = BADGE_PIPE + 2 * index;
    status_t status = port_pool_open(&ports, badge, RIGHT_READ, out_reader);
    if (status != STATUS_OK) {
        return status;
    }
    pipes[index].has_reader = true; // until its port is closed
    status = port_pool_open(&ports, badge + 1, RIGHT_WRITE, out_writer);
    if (status != STATUS_OK) {
        slot_release(*out_reader);
        return status;
    }
    pipes[index].has_writer = true;
    return STATUS_OK;
}

status_t serve_make_pipe(struct request *request, cap_t *out_reader, cap_t *out_writer) {
    uint32_t family = member_of(request)->family;
    uint32_t index = 0;
    while (index < PIPES_MAX && !is_free(&pipes[index])) {
        index++;
    }
    if (index == PIPES_MAX || count_of(family) >= PIPES_OF_FAMILY) {
        return STATUS_NO_SPACE;
    }
    pipe_clear(&pipes[index], family);
    return open_ends(index, out_reader, out_writer);
}

static status_t serve_read(struct request *request, uint32_t count, uint32_t waiter,
                           struct data *out_data) {
    static uint8_t bytes[POSIX_DATA_MAX];
    struct pipe *pipe = pipe_of(request);
    if (pipe->count == 0 && pipe->has_writer) {
        waiters_note(&pipe->read_waiters, waiter);
        return STATUS_WOULD_BLOCK;
    }
    *out_data = (struct data){.bytes = bytes, .length = pipe_take(pipe, bytes, count)};
    waiters_tell(&pipe->write_waiters);
    return STATUS_OK;
}

static status_t serve_write(struct request *request, struct data data, uint32_t waiter,
                            uint32_t *out_written) {
    struct pipe *pipe = pipe_of(request);
    if (!pipe->has_reader) {
        return STATUS_EMPTY;
    }
    if (data.length > PIPE_BYTES - pipe->count) {
        waiters_note(&pipe->write_waiters, waiter);
        return STATUS_WOULD_BLOCK;
    }
    pipe_put(pipe, data.bytes, data.length);
    *out_written = data.length;
    waiters_tell(&pipe->read_waiters);
    return STATUS_OK;
}

static status_t serve_state(struct request *request, uint32_t waiter,
                            struct posix_pipe_state *out) {
    struct pipe *pipe = pipe_of(request);
    *out = (struct posix_pipe_state){
        .filled = pipe->count,
        .room = PIPE_BYTES - pipe->count,
        .has_reader = pipe->has_reader,
        .has_writer = pipe->has_writer,
        .arrivals = pipe->arrivals,
        .departures = pipe->departures,
    };
    waiters_note(&pipe->read_waiters, waiter);
    waiters_note(&pipe->write_waiters, waiter);
    return STATUS_OK;
}

void pipe_port_closed(uint32_t index) {
    struct pipe *pipe = &pipes[index / 2];
    if (index % 2 == 0) {
        pipe->has_reader = false;
    } else {
        pipe->has_writer = false;
    }
    waiters_tell(&pipe->read_waiters);
    waiters_tell(&pipe->write_waiters);
}

const struct posix_pipe_server pipe_handlers = {
    .read = serve_read,
    .write = serve_write,
    .state = serve_state,
};
