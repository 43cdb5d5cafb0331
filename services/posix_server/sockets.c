// SPDX-License-Identifier: MIT
//
// Sockets: made, shut and closed.
#include "sockets.h"

#include "badges.h"
#include "handlers.h"
#include "members.h"
#include "waiters.h"

#include <tessera/rights.h>
#include <tessera/slots.h>
#include <tessera/string.h>

struct socket sockets[SOCKETS_MAX];
static uint64_t last_number;

void socket_tell(struct socket *socket) {
    waiters_tell(&socket->waiters);
    if (socket->peer != nullptr) {
        waiters_tell(&socket->peer->waiters);
    }
}

struct socket *socket_new(enum posix_socket_kind kind, uint32_t family, uint32_t process) {
    struct socket *room = nullptr;
    uint32_t count = 0;
    for (uint32_t i = 0; i < SOCKETS_MAX; i++) {
        count += sockets[i].is_used && sockets[i].family == family;
        room = room == nullptr && !sockets[i].is_used ? &sockets[i] : room;
    }
    if (room == nullptr || count >= SOCKETS_OF_FAMILY) {
        return nullptr;
    }
    *room = (struct socket){.is_used = true,
                            .number = ++last_number,
                            .kind = kind,
                            .family = family,
                            .process = process};
    return room;
}

status_t socket_open_port(const struct socket *socket, cap_t *out) {
    return port_pool_open(&ports, BADGE_SOCKET + (uint32_t)(socket - sockets), RIGHT_GRANT, out);
}

void socket_pair_up(struct socket *first, struct socket *second) {
    first->peer = second;
    second->peer = first;
    first->is_connected = true;
    second->is_connected = true;
    first->peer_process = second->process;
    second->peer_process = first->process;
}

// Whoever had it as its peer hears no more of it.
static void leave_peers(struct socket *socket) {
    for (uint32_t i = 0; i < SOCKETS_MAX; i++) {
        struct socket *other = &sockets[i];
        if (!other->is_used || other->peer != socket) {
            continue;
        }
        other->peer = nullptr;
        if (socket->kind != POSIX_SOCKET_KIND_DATAGRAMS) {
            other->is_shut_in = true;
            other->is_shut_out = true;
            other->is_reset = socket->queue.first != nullptr || socket->listener != nullptr;
        }
        other->arrivals++;
        waiters_tell(&other->waiters);
    }
}

static void close_socket(struct socket *socket) {
    leave_peers(socket);
    waiters_tell(&socket->waiters); // who waits for room in it
    queue_clear(&socket->queue);
    socket_drop_staged(socket);
    parcels_drop(&socket->held);
    socket->is_used = false;
}

void socket_port_closed(uint32_t index) {
    struct socket *socket = &sockets[index];
    for (uint32_t i = 0; i < SOCKETS_MAX; i++) {
        if (sockets[i].is_used && sockets[i].listener == socket) {
            close_socket(&sockets[i]);
        }
    }
    close_socket(socket);
}

status_t serve_make_socket(struct request *request, enum posix_socket_kind kind, cap_t *out) {
    const struct member *member = member_of(request);
    struct socket *socket = socket_new(kind, member->family, member->id);
    if (socket == nullptr) {
        return STATUS_NO_SPACE;
    }
    status_t status = socket_open_port(socket, out);
    if (status != STATUS_OK) {
        socket->is_used = false;
    }
    return status;
}

// A socket whose port is open is closed by letting go of it.
status_t serve_make_socket_pair(struct request *request, enum posix_socket_kind kind,
                                cap_t *out_first, cap_t *out_second) {
    const struct member *member = member_of(request);
    struct socket *first = socket_new(kind, member->family, member->id);
    struct socket *second =
        first == nullptr ? nullptr : socket_new(kind, member->family, member->id);
    if (second == nullptr) {
        if (first != nullptr) {
            first->is_used = false;
        }
        return STATUS_NO_SPACE;
    }
    status_t status = socket_open_port(first, out_first);
    if (status != STATUS_OK) {
        first->is_used = false;
        second->is_used = false;
        return status;
    }
    status = socket_open_port(second, out_second);
    if (status != STATUS_OK) {
        slot_release(*out_first);
        second->is_used = false;
        return status;
    }
    socket_pair_up(first, second);
    return STATUS_OK;
}

static status_t serve_shutdown(struct request *request, bool is_in, bool is_out) {
    struct socket *socket = socket_at(request->badge, BADGE_SOCKET);
    struct socket *peer = socket->peer;
    socket->is_shut_in = socket->is_shut_in || is_in;
    socket->is_shut_out = socket->is_shut_out || is_out;
    if (peer != nullptr && socket->kind != POSIX_SOCKET_KIND_DATAGRAMS) {
        peer->is_shut_in = peer->is_shut_in || is_out;
        peer->is_shut_out = peer->is_shut_out || is_in;
        peer->arrivals++;
    }
    socket->arrivals++;
    socket_tell(socket);
    return STATUS_OK;
}

static status_t serve_name(struct request *request, bool is_peers, struct data *out_name) {
    const struct socket *socket = socket_at(request->badge, BADGE_SOCKET);
    if (is_peers) {
        socket = socket->peer;
    }
    if (socket == nullptr) {
        return STATUS_NOT_FOUND;
    }
    *out_name = (struct data){.bytes = socket->name, .length = socket->name_length};
    return STATUS_OK;
}

static status_t serve_state(struct request *request, uint32_t waiter,
                            struct posix_socket_state *out) {
    struct socket *socket = socket_at(request->badge, BADGE_SOCKET);
    const struct socket *peer = socket->peer;
    *out = (struct posix_socket_state){
        .queued = socket->queue.bytes,
        .arrivals = socket->arrivals,
        .departures = socket->departures + (peer != nullptr ? peer->departures : 0),
        .peer_process = socket->peer_process,
        .kind = socket->kind,
        .has_message = socket->queue.first != nullptr || socket_count_waiting(socket) > 0,
        .has_room = peer == nullptr || peer->queue.count < PARTS_OF_QUEUE,
        .is_listening = socket->is_listening,
        .is_connected = socket->is_connected,
        .is_shut_in = socket->is_shut_in,
        .is_shut_out = socket->is_shut_out,
        .is_reset = socket->is_reset,
    };
    waiters_note(&socket->waiters, waiter);
    return STATUS_OK;
}

static status_t serve_number(struct request *request, uint64_t *out) {
    *out = socket_at(request->badge, BADGE_SOCKET)->number;
    return STATUS_OK;
}

const struct posix_socket_server socket_handlers = {
    .bind = serve_socket_bind,
    .listen = serve_socket_listen,
    .connect = serve_socket_connect,
    .accept = serve_socket_accept,
    .send = serve_socket_send,
    .attach = serve_socket_attach,
    .receive = serve_socket_receive,
    .take_parcel = serve_socket_take_parcel,
    .shutdown = serve_shutdown,
    .name = serve_name,
    .state = serve_state,
    .number = serve_number,
};
