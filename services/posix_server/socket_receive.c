// SPDX-License-Identifier: MIT
//
// Messages that are received, part by part, with the parcels that lie with them.
#include "badges.h"
#include "sockets.h"
#include "waiters.h"

#include <tessera/string.h>

// Nothing is in the queue.
static status_t tell_why(struct socket *socket, uint32_t receiver) {
    if (socket->is_reset) {
        socket->is_reset = false;
        return STATUS_BUSY;
    }
    if (socket->is_shut_in) {
        return STATUS_OK;
    }
    waiters_note(&socket->waiters, receiver);
    return STATUS_WOULD_BLOCK;
}

static uint32_t hand_parcels(struct socket *socket, struct part *part, uint32_t receiver) {
    uint32_t count = parcels_count(part->parcels);
    for (struct parcel *parcel = part->parcels; parcel != nullptr; parcel = parcel->next) {
        parcel->receiver = receiver;
    }
    parcels_append(&socket->held, part->parcels);
    part->parcels = nullptr;
    return count;
}

// The bytes are copied: the reply is made when the part is free again.
static void receive_part(struct socket *socket, uint32_t count, bool is_kept,
                         struct data *out_data) {
    static uint8_t bytes[POSIX_PART_MAX];
    struct part *part = socket->queue.first;
    bool is_stream = socket->kind == POSIX_SOCKET_KIND_STREAM;
    uint32_t taken = is_stream && count < part->length ? count : part->length;
    memcpy(bytes, part->bytes + part->begin, taken);
    *out_data = (struct data){.bytes = bytes, .length = taken};
    if (is_kept) {
        return;
    }
    part->begin += taken;
    part->length -= taken;
    socket->queue.bytes -= taken;
    if (part->length == 0 || !is_stream) {
        queue_take(&socket->queue);
    }
    socket->departures++;
    socket_tell(socket);
}

status_t serve_socket_receive(struct request *request, uint32_t count, bool is_kept,
                              bool is_continued, uint32_t receiver, struct data *out_data,
                              struct data *out_name, bool *out_is_more, uint32_t *out_parcels,
                              uint32_t *out_sender) {
    static uint8_t name[POSIX_NAME_MAX];
    struct socket *socket = socket_at(request->badge, BADGE_SOCKET);
    struct part *part = socket->queue.first;
    if (socket->kind != POSIX_SOCKET_KIND_DATAGRAMS && !socket->is_connected) {
        return STATUS_BAD_ARGUMENT;
    }
    *out_data = (struct data){.bytes = name, .length = 0};
    *out_name = *out_data;
    *out_is_more = false;
    *out_parcels = 0;
    *out_sender = 0;
    bool is_stream = socket->kind == POSIX_SOCKET_KIND_STREAM;
    if (part == nullptr) {
        return tell_why(socket, receiver);
    }
    if (socket_is_another(socket->taker, receiver)) {
        waiters_note(&socket->waiters, receiver);
        return STATUS_WOULD_BLOCK;
    }
    if (is_stream && is_continued && part->parcels != nullptr) {
        return STATUS_WOULD_BLOCK;
    }
    memcpy(name, part->name, part->name_length);
    *out_name = (struct data){.bytes = name, .length = part->name_length};
    *out_is_more = part->is_more;
    *out_sender = part->sender;
    if (!is_kept) {
        *out_parcels = hand_parcels(socket, part, receiver);
        socket->taker = part->is_more ? receiver : 0;
    }
    receive_part(socket, count, is_kept, out_data);
    return STATUS_OK;
}

// Those of receivers that have ended go to whoever asks next.
status_t serve_socket_take_parcel(struct request *request, uint32_t receiver, uint32_t *out_kind,
                                  uint32_t *out_flags, bool *out_has_file, struct text *out_path,
                                  cap_t *out_file, cap_t *out_cell) {
    static char path[PARCEL_PATH_BYTES];
    struct socket *socket = socket_at(request->badge, BADGE_SOCKET);
    struct parcel **at = &socket->held;
    while (*at != nullptr && (*at)->receiver != receiver) {
        at = &(*at)->next;
    }
    struct parcel *parcel = *at;
    if (parcel == nullptr || parcel->cell == 0) {
        return STATUS_NOT_FOUND;
    }
    *at = parcel->next;
    *out_kind = parcel->kind;
    *out_flags = parcel->flags;
    *out_has_file = parcel->has_file;
    memcpy(path, parcel->path, parcel->path_length);
    *out_path = (struct text){.bytes = path, .length = parcel->path_length};
    *out_file = parcel->file;
    *out_cell = parcel->cell;
    parcel_free(parcel);
    return STATUS_OK;
}
