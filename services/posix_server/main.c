// SPDX-License-Identifier: MIT
//
// The server of what programs of another system share (idl/proto/posix.capnp): see README.md.
#include "badges.h"
#include "cells.h"
#include "handlers.h"
#include "locks.h"
#include "memories.h"
#include "pipes.h"
#include "sockets.h"

#include <tessera/authority/posix_server.h>
#include <tessera/log.h>
#include <tessera/message.h>
#include <tessera/server.h>
#include <tessera/slots.h>

enum {
    PORTS_MAX = MEMBERS_MAX + ENDS_MAX + CELLS_MAX + SOCKETS_MAX + MEMORIES_MAX,
    REPLY_COUNT = MEMBERS_MAX + 1, // a fork of each, and the call that is served
};

static struct port_pool_entry port_entries[PORTS_MAX];

struct port_pool ports = {
    .endpoint = AUTHORITY_POSIX_SERVER_ENDPOINT,
    .entries = port_entries,
    .capacity = PORTS_MAX,
};

static status_t serve_join(struct request *, uint32_t id, cap_t event, cap_t *out_process) {
    struct member *member;
    status_t status = member_add(id, id, &member);
    if (status != STATUS_OK) {
        slot_release(event);
        return status;
    }
    status = member_open_port(member, out_process);
    if (status != STATUS_OK) {
        slot_release(event);
        member_forget(member);
        return status;
    }
    member->event = event;
    member->group = id;
    member->session = id;
    member->terminal_group = id;
    return STATUS_OK;
}

static const struct posix_server posix_handlers = {.join = serve_join};

static status_t serve_lock(struct request *request, const struct posix_lock *lock) {
    const struct member *member = member_of(request);
    return lock_set(&(struct lock_owner){member->id, member->family}, lock);
}

static status_t serve_find_lock(struct request *request, const struct posix_lock *lock,
                                struct posix_lock *out) {
    const struct member *member = member_of(request);
    return lock_find(&(struct lock_owner){member->id, member->family}, lock, out);
}

static const struct posix_process_server process_handlers = {
    .fork = serve_fork,
    .parent = serve_parent,
    .ready = serve_ready,
    .take_ended = serve_take_ended,
    .send = serve_send,
    .set_fatal = serve_set_fatal,
    .take_signals = serve_take_signals,
    .numbers = serve_numbers,
    .set_group = serve_set_group,
    .make_session = serve_make_session,
    .terminal_group = serve_terminal_group,
    .set_terminal_group = serve_set_terminal_group,
    .set_reading = serve_set_reading,
    .leave = serve_leave,
    .make_pipe = serve_make_pipe,
    .make_cell = serve_make_cell,
    .open_fifo = serve_open_fifo,
    .lock = serve_lock,
    .find_lock = serve_find_lock,
    .make_socket = serve_make_socket,
    .make_socket_pair = serve_make_socket_pair,
    .make_memory = serve_make_memory,
};

static void dispatch(struct request *request) {
    switch (request->badge & BADGE_KIND_MASK) {
    case BADGE_PROCESS:
        posix_process_dispatch(&process_handlers, request);
        break;
    case BADGE_PIPE:
        posix_pipe_dispatch(&pipe_handlers, request);
        break;
    case BADGE_CELL:
        posix_cell_dispatch(&cell_handlers, request);
        break;
    case BADGE_SOCKET:
        posix_socket_dispatch(&socket_handlers, request);
        break;
    case BADGE_MEMORY:
        posix_memory_dispatch(&memory_handlers, request);
        break;
    default:
        posix_dispatch(&posix_handlers, request);
        break;
    }
}

static void process_closed(uint32_t index) {
    const struct member *member = member_at(index);
    if (member != nullptr) {
        locks_forget(member->id);
    }
    member_port_closed(index);
    parcels_sweep();
}

static void on_port_closed(void *, uint32_t badge) {
    uint32_t index = badge & ~BADGE_KIND_MASK;
    switch (badge & BADGE_KIND_MASK) {
    case BADGE_PROCESS:
        process_closed(index);
        break;
    case BADGE_PIPE:
        pipe_port_closed(index);
        break;
    case BADGE_CELL:
        cell_port_closed(index);
        break;
    case BADGE_SOCKET:
        socket_port_closed(index);
        break;
    case BADGE_MEMORY:
        memory_port_closed(index);
        break;
    default:
        break;
    }
}

int main(int, char **) {
    log_connect(AUTHORITY_POSIX_SERVER_LOG);
    struct server_loop loop = {
        .endpoint = AUTHORITY_POSIX_SERVER_ENDPOINT,
        .reply_count = REPLY_COUNT,
        .ports = &ports,
        .dispatch = dispatch,
        .on_port_closed = on_port_closed,
    };
    status_t status = server_run(&loop);
    log_error("cannot serve: %s", status_text(status));
    return 1;
}
