// SPDX-License-Identifier: MIT
//
// The server of what programs of another system share (idl/proto/posix.capnp): see README.md.
#include "badges.h"
#include "chunks.h"
#include "futexes.h"
#include "handlers.h"
#include "locks.h"
#include "pipes.h"
#include "reads.h"
#include "sockets.h"
#include "terminals.h"

#include <tessera/authority/posix_server.h>
#include <tessera/log.h>
#include <tessera/memory.h>
#include <tessera/message.h>
#include <tessera/server.h>
#include <tessera/slots.h>

enum {
    PORTS_MAX = MEMBERS_MAX + ENDS_MAX + CELLS_MAX + SOCKETS_MAX + MEMORIES_MAX +
                TERMINAL_ENDS_MAX + POSIX_PTYS_MAX,
    REPLY_COUNT = 2 * MEMBERS_MAX + 1, // a fork and a read of each, and the call that is served
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
    return STATUS_OK;
}

static status_t serve_attach(struct request *request, uint32_t id, cap_t event, cap_t *out_process,
                             cap_t *out_terminal) {
    status_t status = serve_join(request, id, event, out_process);
    if (status == STATUS_OK) {
        status = terminals_open_console(member_find(id), out_terminal);
        if (status != STATUS_OK) {
            slot_release(*out_process); // its port is closed by that
        }
    }
    return status;
}

static const struct posix_server posix_handlers = {.join = serve_join, .attach = serve_attach};

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
    .begin = serve_begin,
    .hand_over = serve_hand_over,
    .start = serve_start,
    .finish = serve_finish,
    .take_change = serve_take_change,
    .send = serve_send,
    .take_signal = serve_take_signal,
    .set_children = serve_set_children,
    .numbers = serve_numbers,
    .set_group = serve_set_group,
    .make_session = serve_make_session,
    .terminal = serve_terminal,
    .make_terminal = serve_make_terminal,
    .find_terminal = serve_find_terminal,
    .list_terminals = serve_list_terminals,
    .stop = serve_stop,
    .state = serve_stop_state,
    .leave = serve_leave,
    .usage = serve_usage,
    .make_pipe = serve_make_pipe,
    .make_cell = serve_make_cell,
    .open_fifo = serve_open_fifo,
    .lock = serve_lock,
    .find_lock = serve_find_lock,
    .make_socket = serve_make_socket,
    .make_socket_pair = serve_make_socket_pair,
    .make_memory = serve_make_memory,
    .describe = serve_describe,
    .set_program = serve_set_program,
    .futex_wait = serve_futex_wait,
    .futex_leave = serve_futex_leave,
    .futex_take = serve_futex_take,
    .futex_wake = serve_futex_wake,
    .futex_requeue = serve_futex_requeue,
    .watch_by = serve_watch_by,
    .cancel = serve_cancel,
    .hear_by = serve_hear_by,
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
    case BADGE_TERMINAL:
        posix_terminal_dispatch(&terminal_handlers, request);
        break;
    case BADGE_MASTER:
        posix_terminal_dispatch(&master_handlers, request);
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
        reads_forget(member);
        pipes_forget(member->id);
        futexes_forget(member);
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
    case BADGE_TERMINAL:
        terminal_port_closed(index);
        break;
    case BADGE_MASTER:
        master_port_closed(index);
        break;
    default:
        break;
    }
}

static void on_signal(void *, uint64_t) {
    terminals_look_at_console();
}

int main(int, char **) {
    log_connect(AUTHORITY_POSIX_SERVER_LOG);
    status_t status = chunks_init();
    if (status != STATUS_OK) {
        log_error("no memory for pipes: %s", status_text(status));
        return 1;
    }
    // Without it, what is typed is seen when somebody reads.
    if (object_create(OBJECT_NOTIFICATION, 0, &terminals_event) != STATUS_OK) {
        terminals_event = 0;
    }
    struct server_loop loop = {
        .endpoint = AUTHORITY_POSIX_SERVER_ENDPOINT,
        .notification = terminals_event,
        .reply_count = REPLY_COUNT,
        .ports = &ports,
        .dispatch = dispatch,
        .on_signal = on_signal,
        .on_port_closed = on_port_closed,
    };
    status = server_run(&loop);
    log_error("cannot serve: %s", status_text(status));
    return 1;
}
