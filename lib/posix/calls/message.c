// SPDX-License-Identifier: MIT
//
// Calls that send and receive messages, with what goes beside the bytes.
#include <personality/linux_calls.h>

#include <posix/family.h>
#include <posix/socket.h>
#include <posix/state.h>
#include <posix/transfer.h>
#include <tessera/string.h>

enum { FILES_MAX = 16 }; // that go along with a message

constexpr uint64_t ALIGNMENT = 8; // of what lies beside
constexpr uint64_t HEAD_BYTES = sizeof(struct linux_control_head);

// The address of who is to get it: none is the peer. 0 or a negative errno.
static int64_t read_receiver(struct description *socket, uint64_t address, uint32_t length,
                             struct socket_address *out) {
    struct posix_socket_state state;
    *out = (struct socket_address){};
    enum posix_socket_kind kind = socket_kind(socket);
    if (address == 0 || length == 0 || kind == POSIX_SOCKET_KIND_PACKETS) {
        return 0;
    }
    if (kind == POSIX_SOCKET_KIND_STREAM) {
        bool is_connected =
            posix_socket_state(socket->file, 0, &state) == STATUS_OK && state.is_connected;
        return is_connected ? -LINUX_EISCONN : -LINUX_EOPNOTSUPP;
    }
    int64_t wrong = socket_address_read(address, length, out);
    if (wrong == 0 && out->found_by.name.length == 0) {
        return -LINUX_EINVAL;
    }
    return wrong != 0 ? wrong : socket_address_find(out);
}

int64_t linux_sendto(int32_t fd, const void *buffer, uint64_t count, uint32_t flags,
                     uint64_t address, uint32_t length) {
    struct description *socket = socket_of(fd);
    const struct linux_iovec part = {.base = (uint64_t)buffer, .length = count};
    const struct socket_transfer transfer = {
        .socket = socket, .vector = &part, .count = 1, .flags = flags};
    struct socket_address to;
    if (socket == nullptr) {
        return -LINUX_ENOTSOCK;
    }
    if ((flags & LINUX_MSG_OOB) != 0) {
        return -LINUX_EOPNOTSUPP;
    }
    int64_t wrong = read_receiver(socket, address, length, &to);
    return wrong != 0 ? wrong : socket_send(&transfer, &to.found_by, nullptr, 0);
}

static int64_t write_sender(const struct socket_received *received, uint64_t address,
                            uint64_t length_address) {
    const struct data name = {.bytes = received->name, .length = received->name_length};
    const int32_t none = 0;
    if (name.length > 0 || address == 0) {
        return socket_address_write(name, address, length_address);
    }
    int64_t wrong = linux_check_memory(length_address, 1, sizeof(none), LINUX_ACCESS_WRITE);
    if (wrong == 0) {
        memcpy((void *)length_address, &none, sizeof(none));
    }
    return wrong;
}

int64_t linux_recvfrom(int32_t fd, void *buffer, uint64_t count, uint32_t flags, uint64_t address,
                       uint64_t length_address) {
    struct description *socket = socket_of(fd);
    const struct linux_iovec part = {.base = (uint64_t)buffer, .length = count};
    const struct socket_transfer transfer = {
        .socket = socket, .vector = &part, .count = 1, .flags = flags};
    struct socket_received received;
    if (socket == nullptr) {
        return -LINUX_ENOTSOCK;
    }
    if ((flags & LINUX_MSG_OOB) != 0) {
        return -LINUX_EOPNOTSUPP;
    }
    int64_t done = socket_receive(&transfer, &received);
    socket_drop(socket, received.parcels);
    if (done >= 0) {
        int64_t wrong = write_sender(&received, address, length_address);
        return wrong != 0 ? wrong : done;
    }
    return done;
}

// ---- sendmsg

struct files {
    int32_t fds[FILES_MAX];
    uint32_t count;
};

static int64_t read_files(const struct linux_control_head *head, uint64_t data,
                          struct files *files) {
    uint64_t bytes = head->length - HEAD_BYTES;
    uint64_t count = bytes / sizeof(int32_t);
    if (files->count + count > FILES_MAX) {
        return -LINUX_EINVAL;
    }
    memcpy(&files->fds[files->count], (const void *)data, count * sizeof(int32_t));
    files->count += (uint32_t)count;
    return 0;
}

// Who a program says that it is: it can only be itself.
static int64_t check_sender(const struct linux_control_head *head, uint64_t data) {
    struct linux_credentials credentials;
    if (head->length != HEAD_BYTES + sizeof(credentials)) {
        return -LINUX_EINVAL;
    }
    memcpy(&credentials, (const void *)data, sizeof(credentials));
    bool is_so = credentials.process == (int32_t)family_own() && credentials.user == 0 &&
                 credentials.group == 0;
    return is_so ? 0 : -LINUX_EPERM;
}

static int64_t read_control(const struct linux_message *message, struct files *files) {
    struct linux_control_head head;
    uint64_t at = message->control;
    uint64_t rest = at == 0 ? 0 : message->control_length;
    int64_t wrong = linux_check_memory(at, 1, rest, LINUX_ACCESS_READ);
    while (wrong == 0 && rest >= HEAD_BYTES) {
        memcpy(&head, (const void *)at, HEAD_BYTES);
        if (head.length < HEAD_BYTES || head.length > rest) {
            return -LINUX_EINVAL;
        }
        uint64_t data = at + HEAD_BYTES;
        if (head.level == LINUX_SOL_SOCKET && head.type == LINUX_SCM_RIGHTS) {
            wrong = read_files(&head, data, files);
        } else if (head.level == LINUX_SOL_SOCKET && head.type == LINUX_SCM_CREDENTIALS) {
            wrong = check_sender(&head, data);
        } else if (head.level == LINUX_SOL_SOCKET) {
            return -LINUX_EINVAL;
        }
        uint64_t step = (head.length + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
        at += step;
        rest = step < rest ? rest - step : 0;
    }
    return wrong;
}

static int64_t check_vector(const struct linux_message *message, struct description *socket,
                            uint32_t flags, struct socket_transfer *out) {
    if (message->vector_count > TRANSFER_PARTS_MAX) {
        return -LINUX_EMSGSIZE;
    }
    *out = (struct socket_transfer){.socket = socket,
                                    .vector = (const struct linux_iovec *)message->vector,
                                    .count = message->vector_count,
                                    .flags = flags};
    return linux_check_memory(message->vector, message->vector_count, sizeof(struct linux_iovec),
                              LINUX_ACCESS_READ);
}

int64_t linux_sendmsg(int32_t fd, const struct linux_message *message, uint32_t flags) {
    struct description *socket = socket_of(fd);
    struct socket_transfer transfer;
    struct socket_address to = {};
    struct files files = {};
    if (socket == nullptr) {
        return -LINUX_ENOTSOCK;
    }
    int64_t wrong = check_vector(message, socket, flags, &transfer);
    if (wrong == 0 && (flags & LINUX_MSG_OOB) != 0) {
        wrong = -LINUX_EOPNOTSUPP;
    }
    if (wrong == 0) {
        wrong = read_control(message, &files);
    }
    if (wrong == 0) {
        wrong = read_receiver(socket, message->name, (uint32_t)message->name_length, &to);
    }
    return wrong != 0 ? wrong : socket_send(&transfer, &to.found_by, files.fds, files.count);
}

// ---- recvmsg

// Room for what lies beside, as it fills.
struct control {
    uint64_t at;
    uint64_t rest;
    uint64_t used;
    bool is_cut;
};

static void put(struct control *control, int32_t type, const void *data, uint64_t bytes) {
    const struct linux_control_head head = {
        .length = HEAD_BYTES + bytes, .level = LINUX_SOL_SOCKET, .type = type};
    if (control->rest < HEAD_BYTES + bytes) {
        control->is_cut = true;
        return;
    }
    memcpy((void *)control->at, &head, HEAD_BYTES);
    memcpy((void *)(control->at + HEAD_BYTES), data, bytes);
    uint64_t step = (HEAD_BYTES + bytes + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
    step = step < control->rest ? step : control->rest;
    control->at += step;
    control->rest -= step;
    control->used += step;
}

// Descriptors as far as there is room for their numbers; the others are closed.
static void put_files(struct control *control, struct description *socket, uint32_t count,
                      bool closes_on_exec) {
    int32_t fds[FILES_MAX];
    uint64_t room = control->rest < HEAD_BYTES ? 0 : (control->rest - HEAD_BYTES) / sizeof(fds[0]);
    uint32_t done = 0;
    while (done < count && done < room && done < FILES_MAX) {
        int64_t fd = socket_take(socket, closes_on_exec);
        if (fd < 0) {
            break;
        }
        fds[done++] = (int32_t)fd;
    }
    if (done > 0) {
        put(control, LINUX_SCM_RIGHTS, fds, done * sizeof(fds[0]));
    }
    if (done < count) {
        control->is_cut = true;
        socket_drop(socket, count - done);
    }
}

static void put_beside(struct linux_message *message, struct description *socket,
                       const struct socket_received *received, bool closes_on_exec) {
    struct control control = {.at = message->control,
                              .rest = message->control == 0 ? 0 : message->control_length};
    if ((socket->state.third & SOCKET_TELLS_SENDER) != 0) {
        const struct linux_credentials credentials = {.process = (int32_t)received->sender};
        put(&control, LINUX_SCM_CREDENTIALS, &credentials, sizeof(credentials));
    }
    if (received->parcels > 0) {
        put_files(&control, socket, received->parcels, closes_on_exec);
    }
    message->control_length = control.used;
    message->flags = (int32_t)received->flags | (control.is_cut ? LINUX_MSG_CTRUNC : 0) |
                     (closes_on_exec ? LINUX_MSG_CMSG_CLOEXEC : 0);
}

int64_t linux_recvmsg(int32_t fd, struct linux_message *message, uint32_t flags) {
    struct description *socket = socket_of(fd);
    struct socket_transfer transfer;
    struct socket_received received;
    if (socket == nullptr) {
        return -LINUX_ENOTSOCK;
    }
    int64_t wrong = check_vector(message, socket, flags, &transfer);
    if (wrong == 0 && (flags & LINUX_MSG_OOB) != 0) {
        wrong = -LINUX_EOPNOTSUPP;
    }
    if (wrong == 0 && message->control != 0) {
        wrong =
            linux_check_memory(message->control, 1, message->control_length, LINUX_ACCESS_WRITE);
    }
    if (wrong != 0) {
        return wrong;
    }
    int64_t done = socket_receive(&transfer, &received);
    if (done < 0) {
        return done;
    }
    put_beside(message, socket, &received, (flags & LINUX_MSG_CMSG_CLOEXEC) != 0);
    if (message->name != 0) {
        wrong = write_sender(&received, message->name, (uint64_t)&message->name_length);
    }
    return wrong != 0 ? wrong : done;
}
