// SPDX-License-Identifier: MIT
//
// Messages that are sent, part by part, with the parcels that lie with them.
#include "badges.h"
#include "members.h"
#include "sockets.h"
#include "waiters.h"

#include <tessera/slots.h>
#include <tessera/string.h>

static struct part parts[PARTS_MAX];

static struct part *part_new(uint32_t family) {
    struct part *room = nullptr;
    uint32_t count = 0;
    for (uint32_t i = 0; i < PARTS_MAX; i++) {
        count += parts[i].is_used && parts[i].family == family;
        room = room == nullptr && !parts[i].is_used ? &parts[i] : room;
    }
    if (room == nullptr || count >= PARTS_OF_FAMILY) {
        return nullptr;
    }
    room->is_used = true;
    room->family = family;
    room->begin = 0;
    room->next = nullptr;
    room->parcels = nullptr;
    return room;
}

static void queue_put(struct queue *queue, struct part *part) {
    if (queue->first == nullptr) {
        queue->first = part;
    } else {
        queue->last->next = part;
    }
    queue->last = part;
    queue->count++;
    queue->bytes += part->length;
}

void queue_take(struct queue *queue) {
    struct part *part = queue->first;
    queue->first = part->next;
    queue->count--;
    queue->bytes -= part->length;
    parcels_drop(&part->parcels);
    part->is_used = false;
}

void queue_clear(struct queue *queue) {
    while (queue->first != nullptr) {
        queue_take(queue);
    }
}

void socket_drop_staged(struct socket *socket) {
    queue_clear(&socket->staged);
    parcels_drop(&socket->staged_parcels);
    socket->stager = 0;
}

bool socket_is_another(uint32_t owner, uint32_t process) {
    return owner != 0 && owner != process && member_find(owner) != nullptr;
}

// Is a message of another process begun, that shares the socket? One that has ended has left it.
static bool is_staged_by_another(struct socket *socket, uint32_t sender) {
    if (socket_is_another(socket->stager, sender)) {
        return true;
    }
    if (socket->stager != sender) {
        socket_drop_staged(socket);
    }
    socket->stager = sender;
    return false;
}

// The process that a message says that it is from, if it can be: one of the socket's family.
static uint32_t sender_of(const struct socket *socket, uint32_t sender) {
    const struct member *member = member_find(sender);
    return member != nullptr && member->family == socket->family ? sender : socket->process;
}

static status_t stage(struct socket *from, struct data data, bool is_more, uint32_t sender) {
    if (from->staged.count == PARTS_OF_QUEUE) {
        return STATUS_BAD_RANGE;
    }
    struct part *part = part_new(from->family);
    if (part == nullptr) {
        return STATUS_NO_SPACE;
    }
    part->is_more = is_more;
    part->sender = sender_of(from, sender);
    part->length = data.length;
    memcpy(part->bytes, data.bytes, data.length);
    part->name_length = from->name_length;
    memcpy(part->name, from->name, from->name_length);
    queue_put(&from->staged, part);
    return STATUS_OK;
}

// A stream's bytes go behind the last ones, if they are as those and there is room.
static bool append(struct queue *to, struct queue *staged) {
    struct part *last = to->last;
    const struct part *part = staged->first;
    if (to->first == nullptr || part->parcels != nullptr || last->parcels != nullptr ||
        last->sender != part->sender ||
        last->begin + last->length + part->length > POSIX_PART_MAX) {
        return false;
    }
    memcpy(last->bytes + last->begin + last->length, part->bytes, part->length);
    last->length += part->length;
    to->bytes += part->length;
    queue_clear(staged);
    return true;
}

// One that is to be accepted counts for who connects, and is received by who listens.
static void address_parcels(struct parcel *parcels, const struct socket *to) {
    const struct member *member = member_find(to->process);
    for (struct parcel *parcel = parcels; parcel != nullptr; parcel = parcel->next) {
        parcel->to_family = member != nullptr ? member->family : to->family;
    }
}

static status_t deliver(struct socket *from, struct socket *to, uint32_t sender) {
    struct queue *staged = &from->staged;
    if (to->queue.count + staged->count > PARTS_OF_QUEUE) {
        waiters_note(&to->waiters, sender);
        return STATUS_WOULD_BLOCK;
    }
    address_parcels(from->staged_parcels, to);
    staged->first->parcels = from->staged_parcels;
    from->staged_parcels = nullptr;
    if (from->kind != POSIX_SOCKET_KIND_STREAM || !append(&to->queue, staged)) {
        while (staged->first != nullptr) {
            struct part *part = staged->first;
            staged->first = part->next;
            part->next = nullptr;
            queue_put(&to->queue, part);
        }
        *staged = (struct queue){};
    }
    from->stager = 0;
    to->arrivals++;
    socket_tell(to);
    return STATUS_OK;
}

static status_t find_datagram_receiver(struct socket *from, const struct posix_address *address,
                                       struct socket **out) {
    struct socket *to = from->peer;
    if (address->name.length > 0 || address->node != 0) {
        to = socket_find(address, from->kind);
        if (to == nullptr) {
            return STATUS_NOT_FOUND;
        }
        if (to->kind != POSIX_SOCKET_KIND_DATAGRAMS) {
            return STATUS_WRONG_OBJECT;
        }
    } else if (to == nullptr) {
        // Whom it was connected to has gone: that is told once.
        status_t status = from->is_connected ? STATUS_NOT_FOUND : STATUS_BAD_ARGUMENT;
        from->is_connected = false;
        return status;
    }
    if (to->peer != nullptr && to->peer != from) {
        return STATUS_ACCESS_DENIED;
    }
    *out = to;
    return to->is_shut_in || from->is_shut_out ? STATUS_EMPTY : STATUS_OK;
}

static status_t find_receiver(struct socket *from, const struct posix_address *address,
                              struct socket **out) {
    if (from->kind == POSIX_SOCKET_KIND_DATAGRAMS) {
        return find_datagram_receiver(from, address, out);
    }
    if (!from->is_connected) {
        return STATUS_BAD_ARGUMENT;
    }
    *out = from->peer;
    return from->peer == nullptr || from->is_shut_out ? STATUS_EMPTY : STATUS_OK;
}

status_t serve_socket_send(struct request *request, struct data data, bool is_more, uint32_t sender,
                           struct posix_address address) {
    struct socket *from = socket_at(request->badge, BADGE_SOCKET);
    struct socket *to;
    if (is_staged_by_another(from, sender)) {
        waiters_note(&from->waiters, sender);
        return STATUS_WOULD_BLOCK;
    }
    status_t status = find_receiver(from, &address, &to);
    if (status == STATUS_OK) {
        status = stage(from, data, is_more, sender);
    }
    if (status == STATUS_OK && !is_more) {
        status = deliver(from, to, sender);
    }
    if (status != STATUS_OK) {
        socket_drop_staged(from);
    }
    return status;
}

status_t serve_socket_attach(struct request *request, uint32_t owner, uint32_t kind, uint32_t flags,
                             bool has_file, struct text path, cap_t file, cap_t cell) {
    struct socket *from = socket_at(request->badge, BADGE_SOCKET);
    bool is_anothers = is_staged_by_another(from, owner);
    struct parcel *parcel = is_anothers ? nullptr : parcel_new(from->family);
    if (parcel == nullptr) {
        slot_release(file);
        slot_release(cell);
        if (!is_anothers) {
            socket_drop_staged(from);
        }
        return STATUS_NO_SPACE;
    }
    parcel->kind = kind;
    parcel->flags = flags;
    parcel->has_file = has_file;
    parcel->path_length = path.length;
    memcpy(parcel->path, path.bytes, path.length);
    parcel->file = file;
    parcel->cell = cell;
    parcels_append(&from->staged_parcels, parcel);
    return STATUS_OK;
}
