// SPDX-License-Identifier: MIT
//
// Bytes through sockets, in as many parts as they take. Of a stream each part is a message of its
// own; else all parts of a call are one, which is there whole or not at all.
#include <posix/socket.h>

#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/kinds.h>
#include <posix/signals.h>
#include <posix/state.h>
#include <posix/transfer.h>
#include <tessera/slots.h>
#include <tessera/string.h>

enum access { FROM_PROGRAM, TO_PROGRAM };

// Bytes of all parts that the program names, or a negative errno.
static int64_t measure(const struct socket_transfer *transfer, enum linux_access access) {
    uint64_t total = 0;
    for (uint64_t i = 0; i < transfer->count; i++) {
        const struct linux_iovec *part = &transfer->vector[i];
        int64_t wrong =
            transfer->is_checked ? 0 : linux_check_memory(part->base, 1, part->length, access);
        if (wrong != 0) {
            return wrong;
        }
        total += part->length;
    }
    return (int64_t)(total < TRANSFER_MAX ? total : TRANSFER_MAX);
}

// Between `bytes` and what lies at `offset` of all parts together, as far as that goes.
static void move(const struct socket_transfer *transfer, uint64_t offset, uint8_t *bytes,
                 uint64_t count, enum access access) {
    for (uint64_t i = 0; i < transfer->count && count > 0; i++) {
        const struct linux_iovec *part = &transfer->vector[i];
        if (offset >= part->length) {
            offset -= part->length;
            continue;
        }
        uint64_t rest = part->length - offset;
        uint64_t moved = rest < count ? rest : count;
        void *theirs = (void *)(part->base + offset);
        memcpy(access == FROM_PROGRAM ? bytes : theirs, access == FROM_PROGRAM ? theirs : bytes,
               moved);
        bytes += moved;
        count -= moved;
        offset = 0;
    }
}

static bool is_stream(const struct socket_transfer *transfer) {
    return socket_kind(transfer->socket) == POSIX_SOCKET_KIND_STREAM;
}

static int64_t errno_of_send(status_t status) {
    switch (status) {
    case STATUS_EMPTY:
        return -LINUX_EPIPE;
    case STATUS_NOT_FOUND:
        return -LINUX_ECONNREFUSED;
    case STATUS_WRONG_OBJECT:
        return -LINUX_EPROTOTYPE;
    case STATUS_BAD_ARGUMENT:
        return -LINUX_ENOTCONN;
    case STATUS_BAD_RANGE:
        return -LINUX_EMSGSIZE;
    case STATUS_NO_SPACE:
        return -LINUX_ENOBUFS;
    case STATUS_ACCESS_DENIED:
        return -LINUX_EPERM;
    default:
        return -LINUX_EIO;
    }
}

static status_t attach(const struct description *socket, const struct description *file) {
    cap_t capability = file->file != 0 ? file->file : file->cell;
    return posix_socket_attach(socket->file, family_own(), file->kind, file->flags, file->file != 0,
                               text_from(file->path), capability, file->cell);
}

// One message.
static status_t send_message(const struct socket_transfer *transfer, uint64_t offset,
                             uint64_t count, const struct posix_address *to, const int32_t *files,
                             uint32_t file_count) {
    static uint8_t bytes[POSIX_PART_MAX];
    for (uint32_t i = 0; i < file_count; i++) {
        status_t status = attach(transfer->socket, description_of(files[i]));
        if (status != STATUS_OK) {
            return status;
        }
    }
    for (;;) {
        uint32_t part = count < POSIX_PART_MAX ? (uint32_t)count : POSIX_PART_MAX;
        const struct data data = {.bytes = bytes, .length = part};
        move(transfer, offset, bytes, part, FROM_PROGRAM);
        offset += part;
        count -= part;
        status_t status =
            posix_socket_send(transfer->socket->file, data, count > 0, family_own(), *to);
        if (status != STATUS_OK || count == 0) {
            return status;
        }
    }
}

// What parcels are made of must be what others can have as well.
static int64_t share(const int32_t *files, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        struct description *file = description_of(files[i]);
        if (file == nullptr) {
            return -LINUX_EBADF;
        }
        if (file->kind == DESCRIPTION_EPOLL) {
            return -LINUX_EINVAL;
        }
        int64_t wrong = state_share(file);
        if (wrong != 0) {
            return -LINUX_ETOOMANYREFS;
        }
    }
    return 0;
}

static int64_t end_send(const struct socket_transfer *transfer, uint64_t done, int64_t wrong) {
    bool is_told =
        wrong == -LINUX_EPIPE && (transfer->flags & LINUX_MSG_NOSIGNAL) == 0 && is_stream(transfer);
    if (done == 0 && is_told) {
        posix_raise(LINUX_SIGPIPE);
    }
    return done > 0 ? (int64_t)done : wrong;
}

int64_t socket_send(const struct socket_transfer *transfer, const struct posix_address *to,
                    const int32_t *files, uint32_t file_count) {
    int64_t total = measure(transfer, LINUX_ACCESS_READ);
    int64_t wrong = total < 0 ? total : share(files, file_count);
    bool is_split = is_stream(transfer);
    if (wrong != 0 || (total == 0 && is_split)) {
        return wrong;
    }
    uint64_t deadline_ns = socket_deadline(transfer->socket, true);
    uint64_t done = 0;
    for (;;) {
        uint64_t piece = (uint64_t)total - done;
        piece = is_split && piece > POSIX_PART_MAX ? POSIX_PART_MAX : piece;
        status_t status =
            send_message(transfer, done, piece, to, files, done == 0 ? file_count : 0);
        if (status == STATUS_OK) {
            done += piece;
            if (done == (uint64_t)total) {
                return total;
            }
            continue;
        }
        wrong = status == STATUS_WOULD_BLOCK
                    ? socket_await(transfer->socket, transfer->flags, deadline_ns)
                    : errno_of_send(status);
        if (wrong != 0) {
            return end_send(transfer, done, wrong);
        }
    }
}

static int64_t errno_of_receive(const struct socket_transfer *transfer, status_t status) {
    switch (status) {
    case STATUS_BAD_ARGUMENT:
        return is_stream(transfer) ? -LINUX_EINVAL : -LINUX_ENOTCONN;
    case STATUS_BUSY:
        return -LINUX_ECONNRESET;
    default:
        return -LINUX_EIO;
    }
}

// A part of what is there, which goes to `offset`. How many bytes it had.
static status_t receive_part(const struct socket_transfer *transfer, uint64_t offset, uint64_t room,
                             struct socket_received *received, bool *out_is_more,
                             uint64_t *out_count) {
    struct data data;
    struct data name;
    uint32_t parcels;
    uint32_t sender;
    uint32_t wanted = room < POSIX_PART_MAX ? (uint32_t)room : POSIX_PART_MAX;
    status_t status = posix_socket_receive(
        transfer->socket->file, wanted, (transfer->flags & LINUX_MSG_PEEK) != 0, offset > 0,
        family_own(), &data, &name, out_is_more, &parcels, &sender);
    if (status != STATUS_OK) {
        return status;
    }
    move(transfer, offset, (uint8_t *)data.bytes, data.length < room ? data.length : room,
         TO_PROGRAM);
    *out_count = data.length;
    if (offset == 0) {
        received->parcels = parcels;
        received->sender = sender;
        received->name_length = name.length;
        memcpy(received->name, name.bytes, name.length);
    }
    return STATUS_OK;
}

static int64_t receive_stream(const struct socket_transfer *transfer, uint64_t total,
                              struct socket_received *received) {
    uint64_t deadline_ns = socket_deadline(transfer->socket, false);
    uint64_t done = 0;
    bool is_all = (transfer->flags & LINUX_MSG_WAITALL) != 0;
    while (done < total) {
        bool is_more;
        uint64_t count;
        status_t status = receive_part(transfer, done, total - done, received, &is_more, &count);
        if (status == STATUS_OK) {
            done += count;
            if (count == 0 || received->parcels > 0 || (transfer->flags & LINUX_MSG_PEEK) != 0) {
                break;
            }
            continue;
        }
        if (done > 0 && !is_all) {
            break;
        }
        int64_t wrong = status == STATUS_WOULD_BLOCK
                            ? socket_await(transfer->socket, transfer->flags, deadline_ns)
                            : errno_of_receive(transfer, status);
        if (wrong != 0) {
            return done > 0 ? (int64_t)done : wrong;
        }
    }
    return (int64_t)done;
}

// What finds no room is lost. Parts behind the first are there.
static int64_t receive_message(const struct socket_transfer *transfer, uint64_t total,
                               struct socket_received *received) {
    uint64_t deadline_ns = socket_deadline(transfer->socket, false);
    uint64_t length = 0;
    bool is_more = true;
    while (is_more) {
        uint64_t count = 0;
        uint64_t room = length < total ? total - length : 0;
        status_t status = receive_part(transfer, length, room, received, &is_more, &count);
        if (status == STATUS_OK) {
            length += count;
            is_more = is_more && (transfer->flags & LINUX_MSG_PEEK) == 0;
            continue;
        }
        int64_t wrong = status == STATUS_WOULD_BLOCK
                            ? socket_await(transfer->socket, transfer->flags, deadline_ns)
                            : errno_of_receive(transfer, status);
        if (wrong != 0) {
            return wrong;
        }
    }
    received->flags |= length > total ? LINUX_MSG_TRUNC : 0;
    bool is_whole = length <= total || (transfer->flags & LINUX_MSG_TRUNC) != 0;
    return (int64_t)(is_whole ? length : total);
}

int64_t socket_receive(const struct socket_transfer *transfer, struct socket_received *out) {
    *out = (struct socket_received){};
    int64_t total = measure(transfer, LINUX_ACCESS_WRITE);
    if (total < 0) {
        return total;
    }
    return is_stream(transfer) ? receive_stream(transfer, (uint64_t)total, out)
                               : receive_message(transfer, (uint64_t)total, out);
}
