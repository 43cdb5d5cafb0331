// SPDX-License-Identifier: MIT
//
// Sockets, and the messages that wait in them. A message is a run of parts, of which all but the
// last say that there is more; only whole messages are in a queue. Parcels lie with a message's
// first part.
#pragma once

#include "parcels.h"

#include <posix/posix_server.h>
#include <stdbool.h>
#include <stdint.h>
#include <tessera/limits/posix_server.h>

struct part {
    bool is_used;
    bool is_more;
    uint32_t family; // that it counts for
    uint32_t sender;
    uint32_t begin; // of what was not received
    uint32_t length;
    struct part *next;
    struct parcel *parcels;
    uint32_t name_length; // of the socket that it came from
    uint8_t name[POSIX_NAME_MAX];
    uint8_t bytes[POSIX_PART_MAX];
};

struct queue {
    struct part *first;
    struct part *last;
    uint32_t count; // parts
    uint32_t bytes;
};

struct socket {
    bool is_used;
    uint64_t number; // of no other socket
    enum posix_socket_kind kind;
    uint32_t family;  // that it counts for
    uint32_t process; // that made it
    bool is_listening;
    bool is_connected;
    bool is_shut_in;
    bool is_shut_out;
    bool is_reset;
    bool is_bound; // it is found by its address
    uint32_t name_length;
    uint8_t name[POSIX_NAME_MAX];
    uint32_t file_system;
    uint64_t node;
    struct socket *peer;
    uint32_t peer_process;
    struct socket *listener; // that it waits at to be accepted; then it has no port
    uint32_t turn;           // at which it came there
    uint32_t backlog;
    uint64_t waiters;
    uint32_t arrivals;
    uint32_t departures;
    struct queue queue;
    struct queue staged; // a message that is not whole
    uint32_t stager;     // whose it is
    struct parcel *staged_parcels;
    uint32_t taker;      // who has a message begun that is not received whole; 0: nobody
    struct parcel *held; // that a receiver is about to take
};

extern struct socket sockets[SOCKETS_MAX];

// One that counts for this family; null: there is no room.
struct socket *socket_new(enum posix_socket_kind kind, uint32_t family, uint32_t process);
[[nodiscard]] status_t socket_open_port(const struct socket *socket, cap_t *out);

// Makes each the peer of the other.
void socket_pair_up(struct socket *first, struct socket *second);

// How many wait to be accepted.
uint32_t socket_count_waiting(const struct socket *listener);

// Tells who watches this socket or the other end of it.
void socket_tell(struct socket *socket);

// Who has this address; null: nobody. Names are of a kind: another socket of another kind may have
// the same.
struct socket *socket_find(const struct posix_address *address, enum posix_socket_kind kind);

// Drops what is in a queue. Parcels go with their parts.
void queue_clear(struct queue *queue);

// Drops what was sent and is not whole.
void socket_drop_staged(struct socket *socket);

// Of the socket that the request came by.
static inline struct socket *socket_at(uint32_t badge, uint32_t first) {
    return &sockets[badge - first];
}

// Is this another process that lives? 0 is nobody.
bool socket_is_another(uint32_t owner, uint32_t process);

// Takes the first part away.
void queue_take(struct queue *queue);

// socket_connect.c
status_t serve_socket_bind(struct request *request, struct posix_address address);
status_t serve_socket_listen(struct request *request, uint32_t backlog);
status_t serve_socket_connect(struct request *request, struct posix_address address,
                              uint32_t waiter);
status_t serve_socket_accept(struct request *request, uint32_t waiter, cap_t *out);

// socket_messages.c
status_t serve_socket_send(struct request *request, struct data data, bool is_more, uint32_t sender,
                           struct posix_address address);
status_t serve_socket_attach(struct request *request, uint32_t owner, uint32_t kind, uint32_t flags,
                             bool has_file, struct text path, cap_t file, cap_t cell);

// socket_receive.c
status_t serve_socket_receive(struct request *request, uint32_t count, bool is_kept,
                              bool is_continued, uint32_t receiver, struct data *out_data,
                              struct data *out_name, bool *out_is_more, uint32_t *out_parcels,
                              uint32_t *out_sender);
status_t serve_socket_take_parcel(struct request *request, uint32_t receiver, uint32_t *out_kind,
                                  uint32_t *out_flags, bool *out_has_file, struct text *out_path,
                                  cap_t *out_file, cap_t *out_cell);
