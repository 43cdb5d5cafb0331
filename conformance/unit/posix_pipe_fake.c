// SPDX-License-Identifier: MIT
#include "conformance/unit/posix_pipe_fake.h"

#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/kinds.h>
#include <posix/pipe.h>
#include <posix/pipe_page.h>
#include <posix/posix_client.h>
#include <posix/signals.h>
#include <posix/state.h>
#include <string.h>
#include <tessera/slots.h>

struct fake_server server;
struct fake_target target;
struct description ends[4];
struct description *reader;
struct description *writer;
uint32_t set_by_another;
uint32_t end_count;
uint32_t end_limit;
uint32_t released;
int32_t raised;

uint32_t family_own(void) {
    return OWN_ID;
}

cap_t family_process(void) {
    return server.process;
}

int64_t family_errno(status_t) {
    return -LINUX_EIO;
}

int64_t family_wait(void) {
    server.waits++;
    if (server.meanwhile != nullptr) {
        server.meanwhile();
    }
    return server.wait_result;
}

bool family_park(void) {
    return server.may_park;
}

void family_unpark(void) {
    server.parked++;
}

bool state_is_nonblocking(struct description *description) {
    description->flags |= set_by_another;
    return (description->flags & LINUX_O_NONBLOCK) != 0;
}

void posix_raise(int32_t signal) {
    raised = signal;
}

void slot_release(cap_t slot) {
    released += slot;
}

struct description *description_new(enum description_kind kind, uint32_t flags) {
    if (end_count == end_limit) {
        return nullptr;
    }
    ends[end_count] = (struct description){.kind = kind, .flags = flags};
    return &ends[end_count++];
}

status_t posix_process_make_pipe(cap_t, cap_t *out_reader, cap_t *out_writer) {
    *out_reader = READER;
    *out_writer = WRITER;
    return server.made;
}

static uint32_t take(uint32_t count, void *out) {
    uint32_t part = count < server.count ? count : server.count;
    memcpy(out, server.bytes, part);
    memmove(server.bytes, server.bytes + part, server.count - part);
    server.count -= part;
    server.departures++;
    return part;
}

status_t posix_pipe_read(cap_t, uint32_t count, uint32_t waiter, struct data *out_data) {
    static uint8_t message[POSIX_DATA_MAX];
    server.waiter = waiter;
    if (server.count == 0 && server.has_writer) {
        return STATUS_WOULD_BLOCK;
    }
    server.messages++;
    *out_data = (struct data){message, take(count, message)};
    return STATUS_OK;
}

bool pipe_page_is_ready(struct description *end) {
    return end->page_use == PAGE_LENT;
}

static status_t move_by_page(struct description *end) {
    server.by_page++;
    if (server.lent != STATUS_OK) {
        end->page_use = PAGE_REFUSED;
    }
    return server.lent;
}

status_t pipe_page_read(struct description *end, void *out, uint64_t count, uint64_t *out_count) {
    status_t status = move_by_page(end);
    if (status == STATUS_OK && server.count == 0 && server.has_writer) {
        return STATUS_WOULD_BLOCK;
    }
    if (status == STATUS_OK) {
        *out_count = take(count < POSIX_PIECE_MAX ? (uint32_t)count : POSIX_PIECE_MAX, out);
    }
    return status;
}

// Another process does something, or this one is to look at something else.
status_t posix_pipe_read_blocking(cap_t, uint32_t count, uint32_t waiter, struct data *out_data) {
    if (server.count == 0 && server.has_writer && server.meanwhile != nullptr) {
        server.meanwhile();
    }
    return posix_pipe_read(READER, count, waiter, out_data);
}

static status_t write_target(struct data data, uint32_t rest) {
    uint32_t whole = data.length + rest;
    target.kept = target.kept == whole ? 0 : target.kept; // else it begins anew
    if (whole > target.room - target.count) {
        return STATUS_WOULD_BLOCK;
    }
    memcpy(target.bytes + target.count, data.bytes, data.length);
    target.count += data.length;
    target.kept = rest;
    return STATUS_OK;
}

status_t posix_pipe_peek(cap_t, uint32_t offset, uint32_t count, uint32_t *out_departures,
                         struct data *out_data) {
    uint32_t rest = offset < server.count ? server.count - offset : 0;
    *out_departures = server.departures;
    *out_data = (struct data){server.bytes + offset, count < rest ? count : rest};
    return STATUS_OK;
}

status_t posix_pipe_write(cap_t pipe, struct data data, uint32_t rest, uint32_t own,
                          bool is_waiting) {
    if (pipe == TARGET) {
        return write_target(data, rest);
    }
    server.waiter = is_waiting ? own : 0;
    if (!server.has_reader) {
        return STATUS_EMPTY;
    }
    if (data.length + rest > ROOM - server.count) {
        return STATUS_WOULD_BLOCK;
    }
    memcpy(server.bytes + server.count, data.bytes, data.length);
    server.count += data.length;
    server.messages++;
    return STATUS_OK;
}

status_t pipe_page_write(struct description *end, const void *from, uint32_t count,
                         bool is_waiting) {
    status_t status = move_by_page(end);
    struct data data = {from, count};
    return status == STATUS_OK ? posix_pipe_write(WRITER, data, 0, OWN_ID, is_waiting) : status;
}

status_t posix_pipe_resize(cap_t, uint32_t capacity, uint32_t *out_capacity) {
    *out_capacity = capacity + 1;
    return capacity < server.count ? STATUS_BUSY : STATUS_OK;
}

status_t posix_pipe_state(cap_t pipe, uint32_t, struct posix_pipe_state *out) {
    *out = (struct posix_pipe_state){.filled = server.count,
                                     .room = ROOM - server.count,
                                     .capacity = ROOM,
                                     .pipe = pipe == TARGET,
                                     .has_reader = server.has_reader,
                                     .has_writer = server.has_writer};
    return STATUS_OK;
}

status_t posix_pipe_number(cap_t, uint64_t *out_number) {
    *out_number = 1;
    return STATUS_OK;
}

int64_t read_pipe(struct description *end, void *out, uint64_t count) {
    return kind_pipe.read(end, out, count, 0);
}

int64_t write_pipe(struct description *end, const void *from, uint64_t count) {
    return kind_pipe.write(end, from, count, 0);
}

int setup_pipe(void **) {
    memset(&server, 0, sizeof(server));
    memset(&target, 0, sizeof(target));
    target.room = ROOM;
    server.has_reader = true;
    server.has_writer = true;
    server.process = 1;
    set_by_another = 0;
    end_count = 0;
    end_limit = 4;
    released = 0;
    raised = 0;
    return pipe_open(0, &reader, &writer) == 0 ? 0 : -1;
}

void close_writer(void) {
    server.has_writer = false;
}

void empty(void) {
    server.count = 0;
}
