// SPDX-License-Identifier: MIT
//
// Pipes: a ring of bytes with ends, each a port: two, or as many as a FIFO was opened. Whoever
// found nothing to do, and said who it is, is told when that changes; it then tries again.
#include "badges.h"
#include "handlers.h"
#include "members.h"
#include "pipes.h"
#include "waiters.h"

#include <tessera/rights.h>
#include <tessera/slots.h>
#include <tessera/string.h>

struct end {
    struct pipe *pipe; // null: nobody holds it
    bool can_read;
    bool can_write;
};

static struct pipe pipes[PIPES_MAX];
static struct end ends[ENDS_MAX];

static struct pipe *pipe_of(const struct request *request) {
    return ends[request->badge - BADGE_PIPE].pipe;
}

static bool is_free(const struct pipe *pipe) {
    return pipe->readers == 0 && pipe->writers == 0;
}

static struct pipe *pipe_new(uint32_t family) {
    struct pipe *room = nullptr;
    uint32_t count = 0;
    for (uint32_t i = 0; i < PIPES_MAX; i++) {
        count += !is_free(&pipes[i]) && pipes[i].family == family;
        room = room == nullptr && is_free(&pipes[i]) ? &pipes[i] : room;
    }
    if (room == nullptr || count >= PIPES_OF_FAMILY) {
        return nullptr;
    }
    pipe_clear(room, family);
    return room;
}

static status_t open_end(const struct end *form, cap_t *out) {
    uint32_t index = 0;
    while (index < ENDS_MAX && ends[index].pipe != nullptr) {
        index++;
    }
    if (index == ENDS_MAX) {
        return STATUS_NO_SPACE;
    }
    uint32_t rights = (form->can_read ? RIGHT_READ : 0) | (form->can_write ? RIGHT_WRITE : 0);
    status_t status = port_pool_open(&ports, BADGE_PIPE + index, rights, out);
    if (status != STATUS_OK) {
        return status;
    }
    ends[index] = *form;
    form->pipe->readers += form->can_read;
    form->pipe->writers += form->can_write;
    form->pipe->readers_ever += form->can_read;
    form->pipe->writers_ever += form->can_write;
    waiters_tell(&form->pipe->read_waiters);
    waiters_tell(&form->pipe->write_waiters);
    return STATUS_OK;
}

status_t serve_make_pipe(struct request *request, cap_t *out_reader, cap_t *out_writer) {
    struct pipe *pipe = pipe_new(member_of(request)->family);
    if (pipe == nullptr) {
        return STATUS_NO_SPACE;
    }
    status_t status = open_end(&(struct end){.pipe = pipe, .can_read = true}, out_reader);
    if (status != STATUS_OK) {
        return status;
    }
    status = open_end(&(struct end){.pipe = pipe, .can_write = true}, out_writer);
    if (status != STATUS_OK) {
        slot_release(*out_reader); // and so its end is closed
    }
    return status;
}

static struct pipe *find_fifo(uint32_t file_system, uint64_t node) {
    for (uint32_t i = 0; i < PIPES_MAX; i++) {
        if (!is_free(&pipes[i]) && pipes[i].node == node && pipes[i].file_system == file_system) {
            return &pipes[i];
        }
    }
    return nullptr;
}

status_t serve_open_fifo(struct request *request, uint32_t file_system, uint64_t node,
                         bool is_reader, bool is_writer, cap_t *out_end) {
    struct pipe *pipe = node == 0 ? nullptr : find_fifo(file_system, node);
    if (pipe == nullptr) {
        pipe = pipe_new(member_of(request)->family);
    }
    if (pipe == nullptr) {
        return STATUS_NO_SPACE;
    }
    pipe->file_system = file_system;
    pipe->node = node;
    return open_end(&(struct end){.pipe = pipe, .can_read = is_reader, .can_write = is_writer},
                    out_end);
}

static status_t serve_read(struct request *request, uint32_t count, uint32_t waiter,
                           struct data *out_data) {
    static uint8_t bytes[POSIX_DATA_MAX];
    struct pipe *pipe = pipe_of(request);
    if (pipe->count == 0 && pipe->writers > 0) {
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
    if (pipe->readers == 0) {
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
    const struct end *end = &ends[request->badge - BADGE_PIPE];
    struct pipe *pipe = end->pipe;
    *out = (struct posix_pipe_state){
        .filled = pipe->count,
        .room = PIPE_BYTES - pipe->count,
        .has_reader = pipe->readers > 0,
        .has_writer = pipe->writers > 0,
        .arrivals = pipe->arrivals,
        .departures = pipe->departures,
        .openings = end->can_read ? pipe->writers_ever : pipe->readers_ever,
    };
    waiters_note(&pipe->read_waiters, waiter);
    waiters_note(&pipe->write_waiters, waiter);
    return STATUS_OK;
}

void pipe_port_closed(uint32_t index) {
    struct end *end = &ends[index];
    struct pipe *pipe = end->pipe;
    pipe->readers -= end->can_read;
    pipe->writers -= end->can_write;
    waiters_tell(&pipe->read_waiters);
    waiters_tell(&pipe->write_waiters);
    end->pipe = nullptr;
}

const struct posix_pipe_server pipe_handlers = {
    .read = serve_read,
    .write = serve_write,
    .state = serve_state,
};
