// SPDX-License-Identifier: MIT
//
// Sockets that are named, connected and accepted. One that connects gets its peer at once; that has
// no port until it is accepted.
#include "badges.h"
#include "sockets.h"
#include "waiters.h"

#include <tessera/string.h>

static uint32_t next_turn;

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

status_t serve_socket_bind(struct request *request, struct posix_address address) {
    struct socket *socket = socket_at(request->badge, BADGE_SOCKET);
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

status_t serve_socket_listen(struct request *request, uint32_t backlog) {
    struct socket *socket = socket_at(request->badge, BADGE_SOCKET);
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

uint32_t socket_count_waiting(const struct socket *listener) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < SOCKETS_MAX; i++) {
        count += sockets[i].is_used && sockets[i].listener == listener;
    }
    return count;
}

// The peer that is to be accepted counts for who connects: nobody can fill another's share.
static status_t connect_stream(struct socket *socket, struct socket *listener, uint32_t waiter) {
    if (socket_count_waiting(listener) > listener->backlog) {
        waiters_note(&listener->waiters, waiter);
        return STATUS_WOULD_BLOCK;
    }
    struct socket *peer = socket_new(socket->kind, socket->family, listener->process);
    if (peer == nullptr) {
        return STATUS_NO_SPACE;
    }
    socket_pair_up(socket, peer);
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

status_t serve_socket_connect(struct request *request, struct posix_address address,
                              uint32_t waiter) {
    struct socket *socket = socket_at(request->badge, BADGE_SOCKET);
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

status_t serve_socket_accept(struct request *request, uint32_t waiter, cap_t *out) {
    struct socket *listener = socket_at(request->badge, BADGE_SOCKET);
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
    status_t status = socket_open_port(first, out);
    if (status == STATUS_OK) {
        first->listener = nullptr;
        socket_tell(listener); // who waits for a place
    }
    return status;
}
