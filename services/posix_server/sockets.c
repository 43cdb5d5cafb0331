// SPDX-License-Identifier: MIT
//
// Sockets: made, named, connected, accepted, shut and closed. One that connects gets its peer at
// once; that has no port until it is accepted.
#include "sockets.h"

#include "badges.h"
#include "handlers.h"
#include "members.h"
#include "waiters.h"

#include <tessera/rights.h>
#include <tessera/slots.h>
#include <tessera/string.h>

struct socket sockets[SOCKETS_MAX];
static uint32_t next_turn;

static struct socket *socket_of(const struct request *request) {
    return socket_at(request->badge, BADGE_SOCKET);
}

void socket_tell(struct socket *socket) {
    waiters_tell(&socket->waiters);
    if (socket->peer != nullptr) {
        waiters_tell(&socket->peer->waiters);
    }
}

static struct socket *socket_new(enum posix_socket_kind kind, uint32_t family, uint32_t process) {
    struct socket *room = nullptr;
    uint32_t count = 0;
    for (uint32_t i = 0; i < SOCKETS_MAX; i++) {
        count += sockets[i].is_used && sockets[i].family == family;
        room = room == nullptr && !sockets[i].is_used ? &sockets[i] : room;
    }
    if (room == nullptr || count >= SOCKETS_OF_FAMILY) {
        return nullptr;
    }
    *room = (struct socket){.is_used = true, .kind = kind, .family = family, .process = process};
    return room;
}

static status_t open_port(const struct socket *socket, cap_t *out) {
    return port_pool_open(&ports, BADGE_SOCKET + (uint32_t)(socket - sockets), RIGHT_GRANT, out);
}

static void pair_up(struct socket *first, struct socket *second) {
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
    status_t status = open_port(socket, out);
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
    status_t status = open_port(first, out_first);
    if (status != STATUS_OK) {
        first->is_used = false;
        second->is_used = false;
        return status;
    }
    status = open_port(second, out_second);
    if (status != STATUS_OK) {
        slot_release(*out_first);
        second->is_used = false;
        return status;
    }
    pair_up(first, second);
    return STATUS_OK;
}

static bool is_named(const struct socket *socket, const struct posix_address *address,
                     enum posix_socket_kind kind) {
    return socket->kind == kind && socket->name_length == address->name.length &&
           memcmp(socket->name, address->name.bytes, address->name.length) == 0;
}

static bool has_address(const struct socket *socket, const struct posix_address *address,
                        enum posix_socket_kind kind) {
    if (!socket->is_used || !socket->is_bound || socket->node != address->node) {
        return false;
    }
    return socket->node != 0 ? socket->file_system == address->file_system
                             : is_named(socket, address, kind);
}

struct socket *socket_find(const struct posix_address *address, enum posix_socket_kind kind) {
    for (uint32_t i = 0; i < SOCKETS_MAX; i++) {
        if (has_address(&sockets[i], address, kind)) {
            return &sockets[i];
        }
    }
    return nullptr;
}

static status_t serve_bind(struct request *request, struct posix_address address) {
    struct socket *socket = socket_of(request);
    if (socket->name_length > 0) {
        return STATUS_BUSY;
    }
    if (socket_find(&address, socket->kind) != nullptr) {
        return STATUS_EXISTS;
    }
    socket->is_bound = true;
    socket->name_length = address.name.length;
    memcpy(socket->name, address.name.bytes, address.name.length);
    socket->file_system = address.file_system;
    socket->node = address.node;
    return STATUS_OK;
}

static status_t serve_listen(struct request *request, uint32_t backlog) {
    struct socket *socket = socket_of(request);
    if (socket->kind == POSIX_SOCKET_KIND_DATAGRAMS) {
        return STATUS_UNSUPPORTED;
    }
    if (!socket->is_bound || socket->is_connected) {
        return STATUS_BAD_ARGUMENT;
    }
    socket->is_listening = true;
    socket->backlog = backlog;
    return STATUS_OK;
}

static uint32_t count_waiting(const struct socket *listener) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < SOCKETS_MAX; i++) {
        count += sockets[i].is_used && sockets[i].listener == listener;
    }
    return count;
}

// The peer that is to be accepted counts for who connects: nobody can fill another's share.
static status_t connect_stream(struct socket *socket, struct socket *listener, uint32_t waiter) {
    if (count_waiting(listener) > listener->backlog) {
        waiters_note(&listener->waiters, waiter);
        return STATUS_WOULD_BLOCK;
    }
    struct socket *peer = socket_new(socket->kind, socket->family, listener->process);
    if (peer == nullptr) {
        return STATUS_NO_SPACE;
    }
    pair_up(socket, peer);
    peer->listener = listener;
    peer->turn = next_turn++;
    peer->name_length = listener->name_length;
    memcpy(peer->name, listener->name, listener->name_length);
    listener->arrivals++;
    socket_tell(listener);
    return STATUS_OK;
}

static status_t connect_datagrams(struct socket *socket, const struct posix_address *address) {
    struct socket *peer = nullptr;
    if (address->name.length > 0 || address->node != 0) {
        peer = socket_find(address, socket->kind);
        if (peer == nullptr) {
            return STATUS_NOT_FOUND;
        }
        if (peer->kind != POSIX_SOCKET_KIND_DATAGRAMS) {
            return STATUS_WRONG_OBJECT;
        }
    }
    socket->peer = peer;
    socket->is_connected = peer != nullptr;
    socket->peer_process = peer != nullptr ? peer->process : 0;
    return STATUS_OK;
}

static status_t serve_connect(struct request *request, struct posix_address address,
                              uint32_t waiter) {
    struct socket *socket = socket_of(request);
    if (socket->kind == POSIX_SOCKET_KIND_DATAGRAMS) {
        return connect_datagrams(socket, &address);
    }
    if (socket->is_listening || socket->is_connected) {
        return socket->is_connected ? STATUS_BUSY : STATUS_BAD_ARGUMENT;
    }
    struct socket *listener = socket_find(&address, socket->kind);
    if (listener == nullptr || (listener->kind == socket->kind && !listener->is_listening)) {
        return STATUS_NOT_FOUND;
    }
    return listener->kind == socket->kind ? connect_stream(socket, listener, waiter)
                                          : STATUS_WRONG_OBJECT;
}

static status_t serve_accept(struct request *request, uint32_t waiter, cap_t *out) {
    struct socket *listener = socket_of(request);
    struct socket *first = nullptr;
    if (listener->kind == POSIX_SOCKET_KIND_DATAGRAMS) {
        return STATUS_UNSUPPORTED;
    }
    if (!listener->is_listening) {
        return STATUS_BAD_ARGUMENT;
    }
    for (uint32_t i = 0; i < SOCKETS_MAX; i++) {
        bool is_here = sockets[i].is_used && sockets[i].listener == listener;
        if (is_here && (first == nullptr || (int32_t)(sockets[i].turn - first->turn) < 0)) {
            first = &sockets[i];
        }
    }
    if (first == nullptr) {
        waiters_note(&listener->waiters, waiter);
        return STATUS_WOULD_BLOCK;
    }
    status_t status = open_port(first, out);
    if (status == STATUS_OK) {
        first->listener = nullptr;
        socket_tell(listener); // who waits for a place
    }
    return status;
}

static status_t serve_shutdown(struct request *request, bool is_in, bool is_out) {
    struct socket *socket = socket_of(request);
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
    const struct socket *socket = socket_of(request);
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
    struct socket *socket = socket_of(request);
    const struct socket *peer = socket->peer;
    *out = (struct posix_socket_state){
        .queued = socket->queue.bytes,
        .arrivals = socket->arrivals,
        .departures = socket->departures + (peer != nullptr ? peer->departures : 0),
        .peer_process = socket->peer_process,
        .kind = socket->kind,
        .has_message = socket->queue.first != nullptr || count_waiting(socket) > 0,
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

const struct posix_socket_server socket_handlers = {
    .bind = serve_bind,
    .listen = serve_listen,
    .connect = serve_connect,
    .accept = serve_accept,
    .send = serve_socket_send,
    .attach = serve_socket_attach,
    .receive = serve_socket_receive,
    .take_parcel = serve_socket_take_parcel,
    .shutdown = serve_shutdown,
    .name = serve_name,
    .state = serve_state,
};
