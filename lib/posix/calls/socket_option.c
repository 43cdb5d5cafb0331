// SPDX-License-Identifier: MIT
//
// Options of sockets. Those without effect can be set, and read as 0.
#include <personality/linux_calls.h>

#include <posix/socket.h>
#include <posix/state.h>
#include <posix/time.h>
#include <tessera/clock.h>
#include <tessera/string.h>

constexpr int32_t BUFFER_BYTES = 212'992; // what Linux says unless it is set

// Type as socket() takes it.
static int32_t type_of(enum posix_socket_kind kind) {
    switch (kind) {
    case POSIX_SOCKET_KIND_STREAM:
        return LINUX_SOCK_STREAM;
    case POSIX_SOCKET_KIND_PACKETS:
        return LINUX_SOCK_SEQPACKET;
    default:
        return LINUX_SOCK_DGRAM;
    }
}

// Those that say nothing of a socket of this machine.
static bool is_without_effect(int32_t option) {
    return option == LINUX_SO_REUSEADDR || option == LINUX_SO_REUSEPORT ||
           option == LINUX_SO_BROADCAST || option == LINUX_SO_KEEPALIVE ||
           option == LINUX_SO_OOBINLINE;
}

static int64_t number_of(const struct description *socket, const struct posix_socket_state *state,
                         int32_t option, int32_t *out) {
    *out = 0;
    switch (option) {
    case LINUX_SO_TYPE:
        *out = type_of(socket_kind(socket));
        return 0;
    case LINUX_SO_DOMAIN:
        *out = LINUX_AF_UNIX;
        return 0;
    case LINUX_SO_ERROR:
        *out = state->is_reset ? LINUX_ECONNRESET : 0;
        return 0;
    case LINUX_SO_ACCEPTCONN:
        *out = state->is_listening;
        return 0;
    case LINUX_SO_PASSCRED:
        *out = (socket->state.third & SOCKET_TELLS_SENDER) != 0;
        return 0;
    case LINUX_SO_SNDBUF:
    case LINUX_SO_RCVBUF:
        *out = BUFFER_BYTES;
        return 0;
    case LINUX_SO_PROTOCOL:
        return 0;
    default:
        return is_without_effect(option) ? 0 : -LINUX_ENOPROTOOPT;
    }
}

static int64_t write_value(const void *value, uint32_t bytes, uint64_t address,
                           uint64_t length_address) {
    int64_t copied = socket_copy_out(value, bytes, address, length_address);
    if (copied < 0) {
        return copied;
    }
    const int32_t length = (int32_t)copied;
    memcpy((void *)length_address, &length, sizeof(length));
    return 0;
}

int64_t linux_getsockopt(int32_t fd, int32_t level, int32_t option, uint64_t address,
                         uint64_t length_address) {
    struct description *socket = socket_of(fd);
    struct posix_socket_state state;
    int32_t number;
    if (socket == nullptr) {
        return -LINUX_ENOTSOCK;
    }
    if (level != LINUX_SOL_SOCKET) {
        return -LINUX_EOPNOTSUPP;
    }
    state_load(socket);
    if (posix_socket_state(socket->file, 0, &state) != STATUS_OK) {
        return -LINUX_EIO;
    }
    if (option == LINUX_SO_PEERCRED) {
        bool is_known = state.peer_process != 0;
        const struct linux_credentials credentials = {.process = (int32_t)state.peer_process,
                                                      .user = is_known ? 0 : UINT32_MAX,
                                                      .group = is_known ? 0 : UINT32_MAX};
        return write_value(&credentials, sizeof(credentials), address, length_address);
    }
    if (option == LINUX_SO_RCVTIMEO || option == LINUX_SO_SNDTIMEO) {
        struct linux_timespec time = posix_timespec_of(
            option == LINUX_SO_RCVTIMEO ? socket->state.first : socket->state.second);
        const struct linux_timeval value = {time.seconds, time.nanoseconds / (int64_t)NS_PER_US};
        return write_value(&value, sizeof(value), address, length_address);
    }
    int64_t wrong = number_of(socket, &state, option, &number);
    return wrong != 0 ? wrong : write_value(&number, sizeof(number), address, length_address);
}

// A time of receiving or sending; 0: for ever.
static int64_t read_time(uint64_t address, uint32_t length, uint64_t *out_ns) {
    struct linux_timeval value;
    if (length < sizeof(value)) {
        return -LINUX_EINVAL;
    }
    int64_t wrong = linux_check_memory(address, 1, sizeof(value), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    memcpy(&value, (const void *)address, sizeof(value));
    if (value.microseconds < 0 || value.microseconds >= US_PER_S) {
        return -LINUX_EINVAL;
    }
    const struct linux_timespec time = {value.seconds, value.microseconds * (int64_t)NS_PER_US};
    return posix_nanoseconds_of(&time, out_ns);
}

static int64_t read_number(uint64_t address, uint32_t length, int32_t *out) {
    if (length < sizeof(*out)) {
        return -LINUX_EINVAL;
    }
    int64_t wrong = linux_check_memory(address, 1, sizeof(*out), LINUX_ACCESS_READ);
    if (wrong == 0) {
        memcpy(out, (const void *)address, sizeof(*out));
    }
    return wrong;
}

// Those of which number_of() tells a value that is always the same.
static int64_t set_number(int32_t option, int32_t number, struct posix_state *state) {
    switch (option) {
    case LINUX_SO_PASSCRED:
        state->third = (state->third & ~(uint64_t)SOCKET_TELLS_SENDER) |
                       (number != 0 ? SOCKET_TELLS_SENDER : 0);
        return 0;
    case LINUX_SO_SNDBUF:
    case LINUX_SO_RCVBUF:
        return 0;
    default:
        return is_without_effect(option) ? 0 : -LINUX_ENOPROTOOPT;
    }
}

int64_t linux_setsockopt(int32_t fd, int32_t level, int32_t option, uint64_t address,
                         uint32_t length) {
    struct description *socket = socket_of(fd);
    struct posix_state state;
    bool is_time = option == LINUX_SO_RCVTIMEO || option == LINUX_SO_SNDTIMEO;
    uint64_t time_ns = 0;
    int32_t number = 0;
    if (socket == nullptr) {
        return -LINUX_ENOTSOCK;
    }
    if (level != LINUX_SOL_SOCKET) {
        return -LINUX_EOPNOTSUPP;
    }
    int64_t wrong =
        is_time ? read_time(address, length, &time_ns) : read_number(address, length, &number);
    if (wrong != 0) {
        return wrong;
    }
    do {
        state_load(socket);
        state = socket->state;
        if (is_time) {
            state.first = option == LINUX_SO_RCVTIMEO ? time_ns : state.first;
            state.second = option == LINUX_SO_SNDTIMEO ? time_ns : state.second;
        } else {
            wrong = set_number(option, number, &state);
        }
    } while (wrong == 0 && !state_store(socket, &state));
    return wrong;
}
