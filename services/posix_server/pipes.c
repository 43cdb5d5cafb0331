// SPDX-License-Identifier: MIT
//
// Pipes: a ring of bytes with ends, each a port: two, or as many as a FIFO was opened. Whoever
// found nothing to do, and said who it is, is told when that changes; it then tries again.
#include "badges.h"
#include "handlers.h"
#include "members.h"
#include "pipes.h"
#include "reads.h"
#include "waiters.h"

#include <tessera/rights.h>
#include <tessera/slots.h>
#include <tessera/string.h>

struct end {
    struct pipe *pipe; // null: nobody holds it
    bool can_read;
    bool can_write;
    cap_t page; // that was lent: the end is none of its own, and may do what its capability may
};

static struct pipe pipes[PIPES_MAX];
static uint32_t pipes_end; // those from there on were never used
static struct end ends[ENDS_MAX];
static uint64_t last_number;

static struct pipe *pipe_of(const struct request *request) {
    return ends[request->badge - BADGE_PIPE].pipe;
}

static bool is_open(const struct pipe *pipe) {
    return pipe->readers + pipe->writers > 0;
}

static bool is_free(const struct pipe *pipe) {
    return !is_open(pipe) && pipe->pages == 0;
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
    uint32_t end = (uint32_t)(room - pipes) + 1;
    pipes_end = end > pipes_end ? end : pipes_end;
    pipe_clear(room, family);
    room->number = ++last_number;
    return room;
}

static status_t place_end(const struct end *form, uint32_t rights, cap_t *out) {
    uint32_t index = 0;
    while (index < ENDS_MAX && ends[index].pipe != nullptr) {
        index++;
    }
    if (index == ENDS_MAX) {
        return STATUS_NO_SPACE;
    }
    status_t status = port_pool_open(&ports, BADGE_PIPE + index, rights, out);
    if (status == STATUS_OK) {
        ends[index] = *form;
    }
    return status;
}

static status_t open_end(const struct end *form, cap_t *out) {
    uint32_t rights = (form->can_read ? RIGHT_READ : 0) | (form->can_write ? RIGHT_WRITE : 0);
    status_t status = place_end(form, rights | RIGHT_GRANT, out);
    if (status != STATUS_OK) {
        return status;
    }
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
    for (uint32_t i = 0; i < pipes_end; i++) {
        if (is_open(&pipes[i]) && pipes[i].node == node && pipes[i].file_system == file_system) {
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
    struct pipe *pipe = pipe_of(request);
    if (pipe->count == 0 && pipe->writers > 0) {
        waiters_note(&pipe->read_waiters, waiter);
        return STATUS_WOULD_BLOCK;
    }
    uint8_t *room = posix_pipe_read_room(request);
    *out_data = (struct data){.bytes = room, .length = pipe_take(pipe, room, count)};
    waiters_tell(&pipe->write_waiters);
    return STATUS_OK;
}

static status_t serve_read_blocking(struct request *request, uint32_t count, uint32_t reader,
                                    struct data *out_data) {
    struct pipe *pipe = pipe_of(request);
    return pipe->count == 0 && pipe->writers > 0 ? reads_park(pipe, request, reader, count)
                                                 : serve_read(request, count, 0, out_data);
}

static status_t serve_peek(struct request *request, uint32_t offset, uint32_t count,
                           uint32_t *out_departures, struct data *out_data) {
    const struct pipe *pipe = pipe_of(request);
    uint8_t *room = posix_pipe_peek_room(request);
    *out_departures = pipe->departures;
    *out_data = (struct data){.bytes = room, .length = pipe_copy(pipe, offset, room, count)};
    return STATUS_OK;
}

// Bytes of a piece that come from a process.
struct piece_part {
    uint32_t whole;  // of them, and of those that follow
    uint32_t writer; // number of the process
    bool is_waiting;
};

// The first part of a piece finds room for all of it, which is kept. Numbers are the clients' own:
// who says another's writes in that one's place. Who does not go on as it said begins anew.
static status_t begin_part(struct pipe *pipe, const struct piece_part *part) {
    if (pipe->readers == 0) {
        pipe_drop_piece(pipe);
        return STATUS_EMPTY;
    }
    if (pipe->piece_writer != 0 && pipe->piece_writer == part->writer &&
        pipe->piece_rest != part->whole) {
        pipe_drop_piece(pipe);
    }
    bool goes_on = pipe->piece_writer != 0 && pipe->piece_writer == part->writer;
    if (!goes_on && (pipe->piece_writer != 0 || part->whole > pipe_room(pipe))) {
        waiters_note(&pipe->write_waiters, part->is_waiting ? part->writer : 0);
        return STATUS_WOULD_BLOCK;
    }
    return STATUS_OK;
}

static void end_piece(struct pipe *pipe, bool was_awaited) {
    pipe_end_piece(pipe);
    if (pipe->reads != nullptr) {
        reads_answer(pipe);
    }
    waiters_tell(&pipe->read_waiters);
    if (was_awaited) {
        waiters_tell(&pipe->write_waiters);
    }
}

static status_t serve_write(struct request *request, struct data data, uint32_t rest,
                            uint32_t writer, bool is_waiting) {
    struct pipe *pipe = pipe_of(request);
    bool was_awaited = pipe->piece_writer != 0;
    status_t status =
        begin_part(pipe, &(struct piece_part){data.length + rest, writer, is_waiting});
    if (status != STATUS_OK) {
        return status;
    }
    if (rest == 0 && !was_awaited && pipe->reads != nullptr && reads_hand_over(pipe, data)) {
        return STATUS_OK;
    }
    pipe_put(pipe, data.bytes, data.length, rest);
    if (rest > 0) {
        pipe->piece_writer = writer;
    } else {
        end_piece(pipe, was_awaited);
    }
    return STATUS_OK;
}

static bool has_room_for_page(uint32_t family) {
    uint32_t count = 0;
    uint32_t count_of_family = 0;
    for (uint32_t i = 0; i < ENDS_MAX; i++) {
        bool has_page = ends[i].pipe != nullptr && ends[i].page != 0;
        count += has_page;
        count_of_family += has_page && ends[i].pipe->family == family;
    }
    return count < PAGES_OF_PIPES_MAX && count_of_family < PAGES_OF_PIPES_OF_FAMILY;
}

// What it may do is what the one may that it is asked of.
static status_t serve_lend_page(struct request *request, cap_t page, cap_t *out_end) {
    struct pipe *pipe = pipe_of(request);
    uint32_t rights = request->rights & (RIGHT_READ | RIGHT_WRITE);
    status_t status = has_room_for_page(pipe->family)
                          ? place_end(&(struct end){.pipe = pipe, .page = page}, rights, out_end)
                          : STATUS_NO_SPACE;
    if (status != STATUS_OK) {
        slot_release(page);
        return status;
    }
    pipe->pages++;
    return STATUS_OK;
}

static status_t serve_read_page(struct request *request, uint32_t count, uint32_t *out_count) {
    const struct end *end = &ends[request->badge - BADGE_PIPE];
    if (end->page == 0) {
        return STATUS_BAD_ARGUMENT;
    }
    if (end->pipe->count == 0 && end->pipe->writers > 0) {
        return STATUS_WOULD_BLOCK;
    }
    status_t status = pipe_take_to_page(end->pipe, end->page, count, out_count);
    if (status == STATUS_OK) {
        waiters_tell(&end->pipe->write_waiters);
    }
    return status;
}

static status_t serve_write_page(struct request *request, uint32_t count, uint32_t writer,
                                 bool is_waiting) {
    const struct end *end = &ends[request->badge - BADGE_PIPE];
    struct pipe *pipe = end->pipe;
    bool was_awaited = pipe->piece_writer != 0;
    status_t status = end->page == 0
                          ? STATUS_BAD_ARGUMENT
                          : begin_part(pipe, &(struct piece_part){count, writer, is_waiting});
    if (status != STATUS_OK) {
        return status;
    }
    status = pipe_put_from_page(pipe, end->page, count);
    if (status == STATUS_OK) {
        end_piece(pipe, was_awaited);
    } else {
        waiters_tell(&pipe->write_waiters);
    }
    return status;
}

// In whole chunks, as Linux does in pages.
static status_t serve_resize(struct request *request, uint32_t capacity, uint32_t *out_capacity) {
    struct pipe *pipe = pipe_of(request);
    uint32_t whole = (capacity + PIPE_CHUNK_BYTES - 1) / PIPE_CHUNK_BYTES * PIPE_CHUNK_BYTES;
    if (whole < pipe->count + pipe->piece_bytes) {
        return STATUS_BUSY;
    }
    pipe->capacity = whole;
    *out_capacity = whole;
    waiters_tell(&pipe->write_waiters);
    return STATUS_OK;
}

void pipes_forget(uint32_t writer) {
    for (uint32_t i = 0; i < pipes_end; i++) {
        if (pipes[i].piece_writer == writer) {
            pipe_drop_piece(&pipes[i]);
            waiters_tell(&pipes[i].write_waiters);
        }
    }
}

static status_t serve_state(struct request *request, uint32_t waiter,
                            struct posix_pipe_state *out) {
    const struct end *end = &ends[request->badge - BADGE_PIPE];
    struct pipe *pipe = end->pipe;
    *out = (struct posix_pipe_state){
        .filled = pipe->count,
        .room = pipe->piece_writer == 0 ? pipe_room(pipe) : 0,
        .has_reader = pipe->readers > 0,
        .has_writer = pipe->writers > 0,
        .arrivals = pipe->arrivals,
        .departures = pipe->departures,
        .openings = end->can_read ? pipe->writers_ever : pipe->readers_ever,
        .capacity = pipe->capacity,
        .pipe = (uint32_t)(pipe - pipes),
    };
    waiters_note(&pipe->read_waiters, waiter);
    waiters_note(&pipe->write_waiters, waiter);
    return STATUS_OK;
}

void pipe_port_closed(uint32_t index) {
    struct end *end = &ends[index];
    struct pipe *pipe = end->pipe;
    if (end->page != 0) {
        slot_release(end->page);
        pipe->pages--;
    }
    pipe->readers -= end->can_read;
    pipe->writers -= end->can_write;
    if (pipe->readers == 0) {
        reads_refuse(pipe);
    }
    reads_answer(pipe);
    waiters_tell(&pipe->read_waiters);
    waiters_tell(&pipe->write_waiters);
    *end = (struct end){};
    if (!is_open(pipe)) {
        pipe_drop(pipe);
    }
}

static status_t serve_number(struct request *request, uint64_t *out) {
    *out = pipe_of(request)->number;
    return STATUS_OK;
}

const struct posix_pipe_server pipe_handlers = {
    .read = serve_read,
    .write = serve_write,
    .state = serve_state,
    .resize = serve_resize,
    .peek = serve_peek,
    .read_blocking = serve_read_blocking,
    .lend_page = serve_lend_page,
    .read_page = serve_read_page,
    .write_page = serve_write_page,
    .number = serve_number,
    .keeps_bytes = true,
};
