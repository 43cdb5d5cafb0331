// SPDX-License-Identifier: MIT
//
// Calls that make, name and connect sockets. They are of this machine only: no network was granted.
#include <personality/linux_calls.h>

#include <posix/family.h>
#include <posix/posix_client.h>
#include <posix/socket.h>
#include <posix/state.h>
#include <posix/watch.h>
#include <tessera/slots.h>
#include <tessera/string.h>

constexpr int32_t TYPE_FLAGS = LINUX_SOCK_NONBLOCK | LINUX_SOCK_CLOEXEC;
constexpr int32_t BACKLOG_MAX = 4096;

static int64_t check_kind(int32_t domain, int32_t type, int32_t protocol,
                          enum posix_socket_kind *out) {
    if (domain != LINUX_AF_UNIX) {
        return -LINUX_EAFNOSUPPORT;
    }
    if (protocol != 0 && protocol != LINUX_AF_UNIX) {
        return -LINUX_EPROTONOSUPPORT;
    }
    switch (type & ~TYPE_FLAGS) {
    case LINUX_SOCK_STREAM:
        *out = POSIX_SOCKET_KIND_STREAM;
        return 0;
    case LINUX_SOCK_DGRAM:
    case LINUX_SOCK_RAW:
        *out = POSIX_SOCKET_KIND_DATAGRAMS;
        return 0;
    case LINUX_SOCK_SEQPACKET:
        *out = POSIX_SOCKET_KIND_PACKETS;
        return 0;
    default:
        return -LINUX_ESOCKTNOSUPPORT;
    }
}

static int64_t errno_of_making(status_t status) {
    return status == STATUS_NO_SPACE ? -LINUX_ENFILE : family_errno(status);
}

static int64_t give(cap_t made, enum posix_socket_kind kind, int32_t flags) {
    struct description *socket = socket_describe(made, kind, (uint32_t)flags);
    return socket == nullptr ? -LINUX_EMFILE
                             : descriptor_give(socket, (flags & LINUX_SOCK_CLOEXEC) != 0);
}

int64_t linux_socket(int32_t domain, int32_t type, int32_t protocol) {
    enum posix_socket_kind kind;
    cap_t made;
    int64_t wrong = check_kind(domain, type, protocol, &kind);
    if (wrong != 0 || family_process() == 0) {
        return wrong != 0 ? wrong : -LINUX_EAFNOSUPPORT;
    }
    status_t status = posix_process_make_socket(family_process(), kind, &made);
    return status == STATUS_OK ? give(made, kind, type) : errno_of_making(status);
}

int64_t linux_socketpair(int32_t domain, int32_t type, int32_t protocol,
                         struct linux_socket_pair *out) {
    enum posix_socket_kind kind;
    cap_t made[2];
    int64_t wrong = check_kind(domain, type, protocol, &kind);
    if (wrong != 0 || family_process() == 0) {
        return wrong != 0 ? wrong : -LINUX_EAFNOSUPPORT;
    }
    status_t status = posix_process_make_socket_pair(family_process(), kind, &made[0], &made[1]);
    if (status != STATUS_OK) {
        return errno_of_making(status);
    }
    int64_t first = give(made[0], kind, type);
    if (first < 0) {
        slot_release(made[1]);
        return first;
    }
    int64_t second = give(made[1], kind, type);
    if (second < 0) {
        descriptor_close((int32_t)first);
        return second;
    }
    *out = (struct linux_socket_pair){.first = (int32_t)first, .second = (int32_t)second};
    return 0;
}

int64_t linux_bind(int32_t fd, uint64_t address, uint32_t length) {
    struct description *socket = socket_of(fd);
    struct socket_address read;
    if (socket == nullptr) {
        return -LINUX_ENOTSOCK;
    }
    int64_t wrong = socket_address_read(address, length, &read);
    if (wrong == 0 && read.found_by.name.length == 0) {
        return -LINUX_EINVAL; // no names are made up
    }
    return wrong != 0 ? wrong : socket_address_bind(socket, &read);
}

int64_t linux_listen(int32_t fd, int32_t backlog) {
    struct description *socket = socket_of(fd);
    if (socket == nullptr) {
        return -LINUX_ENOTSOCK;
    }
    uint32_t waiting = (uint32_t)(backlog < 0 || backlog > BACKLOG_MAX ? BACKLOG_MAX : backlog);
    status_t status = posix_socket_listen(socket->file, waiting);
    if (status == STATUS_UNSUPPORTED) {
        return -LINUX_EOPNOTSUPP;
    }
    return status == STATUS_OK ? 0 : -LINUX_EINVAL;
}

static int64_t errno_of_connect(status_t status) {
    switch (status) {
    case STATUS_OK:
        return 0;
    case STATUS_NOT_FOUND:
        return -LINUX_ECONNREFUSED;
    case STATUS_WRONG_OBJECT:
        return -LINUX_EPROTOTYPE;
    case STATUS_BUSY:
        return -LINUX_EISCONN;
    case STATUS_BAD_ARGUMENT:
        return -LINUX_EINVAL;
    case STATUS_NO_SPACE:
        return -LINUX_ENOBUFS;
    default:
        return -LINUX_EIO;
    }
}

static bool is_no_address(uint64_t address, uint32_t length) {
    uint16_t family;
    if (length < sizeof(family) ||
        linux_check_memory(address, 1, sizeof(family), LINUX_ACCESS_READ) != 0) {
        return false;
    }
    memcpy(&family, (const void *)address, sizeof(family));
    return family == LINUX_AF_UNSPEC;
}

int64_t linux_connect(int32_t fd, uint64_t address, uint32_t length) {
    struct description *socket = socket_of(fd);
    struct socket_address read = {};
    if (socket == nullptr) {
        return -LINUX_ENOTSOCK;
    }
    bool is_ending =
        socket_kind(socket) == POSIX_SOCKET_KIND_DATAGRAMS && is_no_address(address, length);
    int64_t wrong = is_ending ? 0 : socket_address_read(address, length, &read);
    if (wrong == 0 && !is_ending) {
        wrong = read.found_by.name.length == 0 ? -LINUX_EINVAL : socket_address_find(&read);
    }
    uint64_t deadline_ns = socket_deadline(socket, true);
    while (wrong == 0) {
        status_t status = posix_socket_connect(socket->file, read.found_by, family_own());
        if (status != STATUS_WOULD_BLOCK) {
            return errno_of_connect(status);
        }
        wrong = socket_await(socket, 0, deadline_ns);
    }
    return wrong;
}

static int64_t accept_one(struct description *listener, cap_t *out) {
    uint64_t deadline_ns = socket_deadline(listener, false);
    for (;;) {
        status_t status = posix_socket_accept(listener->file, family_own(), out);
        if (status == STATUS_OK || status == STATUS_UNSUPPORTED) {
            return status == STATUS_OK ? 0 : -LINUX_EOPNOTSUPP;
        }
        int64_t wrong = status == STATUS_WOULD_BLOCK    ? socket_await(listener, 0, deadline_ns)
                        : status == STATUS_BAD_ARGUMENT ? -LINUX_EINVAL
                                                        : errno_of_making(status);
        if (wrong != 0) {
            return wrong;
        }
    }
}

int64_t linux_accept4(int32_t fd, uint64_t address, uint64_t length_address, int32_t flags) {
    struct description *listener = socket_of(fd);
    cap_t made;
    struct data name = {};
    if ((flags & ~TYPE_FLAGS) != 0) {
        return -LINUX_EINVAL;
    }
    if (listener == nullptr) {
        return -LINUX_ENOTSOCK;
    }
    int64_t result = accept_one(listener, &made);
    if (result == 0) {
        result = give(made, socket_kind(listener), flags);
    }
    if (result >= 0 && address != 0) {
        // A peer that has gone meanwhile has no name.
        (void)posix_socket_name(description_of((int32_t)result)->file, true, &name);
        int64_t wrong = socket_address_write(name, address, length_address);
        if (wrong != 0) {
            descriptor_close((int32_t)result);
            return wrong;
        }
    }
    return result;
}

int64_t linux_accept(int32_t fd, uint64_t address, uint64_t length_address) {
    return linux_accept4(fd, address, length_address, 0);
}

static int64_t tell_name(int32_t fd, bool is_peers, uint64_t address, uint64_t length_address) {
    const struct description *socket = socket_of(fd);
    struct data name;
    if (socket == nullptr) {
        return -LINUX_ENOTSOCK;
    }
    if (posix_socket_name(socket->file, is_peers, &name) != STATUS_OK) {
        return -LINUX_ENOTCONN;
    }
    return address == 0 ? -LINUX_EFAULT : socket_address_write(name, address, length_address);
}

int64_t linux_getsockname(int32_t fd, uint64_t address, uint64_t length_address) {
    return tell_name(fd, false, address, length_address);
}

int64_t linux_getpeername(int32_t fd, uint64_t address, uint64_t length_address) {
    return tell_name(fd, true, address, length_address);
}

int64_t linux_shutdown(int32_t fd, int32_t how) {
    const struct description *socket = socket_of(fd);
    if (socket == nullptr) {
        return -LINUX_ENOTSOCK;
    }
    if (how < LINUX_SHUT_RD || how > LINUX_SHUT_RDWR) {
        return -LINUX_EINVAL;
    }
    // Without a server nothing comes or goes either.
    (void)posix_socket_shutdown(socket->file, how != LINUX_SHUT_WR, how != LINUX_SHUT_RD);
    return 0;
}
