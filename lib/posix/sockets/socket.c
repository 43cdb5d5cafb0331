// SPDX-License-Identifier: MIT
//
// Sockets as open descriptions. Times of receiving and sending are the first and the second word of
// the state; in the third are the kind and what else was set.
#include <posix/socket.h>

#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/kinds.h>
#include <posix/posix_client.h>
#include <posix/state.h>
#include <posix/watch.h>
#include <tessera/clock.h>
#include <tessera/slots.h>

constexpr uint32_t MODE_SOCKET = LINUX_S_IFSOCK | 0777;
constexpr int16_t EVENTS_WRITE = LINUX_POLLOUT | LINUX_POLLWRNORM | LINUX_POLLWRBAND;

struct description *socket_of(int32_t fd) {
    struct description *socket = description_of(fd);
    return socket->kind == DESCRIPTION_SOCKET ? socket : nullptr;
}

enum posix_socket_kind socket_kind(const struct description *socket) {
    return (enum posix_socket_kind)(socket->state.third & SOCKET_KIND_MASK);
}

struct description *socket_describe(cap_t socket, enum posix_socket_kind kind, uint32_t flags) {
    struct description *description =
        description_new(DESCRIPTION_SOCKET, LINUX_O_RDWR | (flags & LINUX_O_NONBLOCK));
    if (description == nullptr) {
        slot_release(socket);
        return nullptr;
    }
    description->file = socket;
    description->state.third = kind;
    return description;
}

uint64_t socket_deadline(struct description *socket, bool is_sending) {
    uint64_t time_ns = is_sending ? socket->state.second : socket->state.first;
    return time_ns == 0 ? UINT64_MAX : clock_now_ns() + time_ns;
}

int64_t socket_await(struct description *socket, uint32_t flags, uint64_t deadline_ns) {
    if ((flags & LINUX_MSG_DONTWAIT) != 0 || state_is_nonblocking(socket) ||
        clock_now_ns() >= deadline_ns) {
        return -LINUX_EAGAIN;
    }
    return posix_watch(deadline_ns);
}

uint32_t socket_count(const struct description *socket) {
    struct posix_socket_state state;
    return posix_socket_state(socket->file, 0, &state) == STATUS_OK ? state.queued : 0;
}

static int64_t read_socket(struct description *socket, void *out, uint64_t count, uint64_t) {
    const struct linux_iovec part = {.base = (uint64_t)out, .length = count};
    const struct socket_transfer transfer = {
        .socket = socket, .vector = &part, .count = 1, .is_checked = true};
    struct socket_received received;
    int64_t done = socket_receive(&transfer, &received);
    socket_drop(socket, received.parcels);
    return done;
}

static int64_t write_socket(struct description *socket, const void *from, uint64_t count,
                            uint64_t) {
    const struct linux_iovec part = {.base = (uint64_t)from, .length = count};
    const struct socket_transfer transfer = {
        .socket = socket, .vector = &part, .count = 1, .is_checked = true};
    const struct posix_address peer = {};
    return socket_send(&transfer, &peer, nullptr, 0);
}

static void look(struct description *socket, struct posix_readiness *out) {
    struct posix_socket_state state;
    if (posix_socket_state(socket->file, family_own(), &state) != STATUS_OK) {
        out->events = LINUX_POLLERR | LINUX_POLLHUP;
        return;
    }
    bool is_closed =
        state.kind != POSIX_SOCKET_KIND_DATAGRAMS && !state.is_connected && !state.is_listening;
    bool is_readable = state.has_message || state.is_shut_in;
    uint32_t events = is_readable ? EVENTS_IN : 0;
    events |= state.has_room && !state.is_listening ? EVENTS_WRITE : 0;
    events |= is_closed || (state.is_shut_in && state.is_shut_out) ? LINUX_POLLHUP : 0;
    events |= state.is_shut_in ? LINUX_POLLRDHUP : 0;
    events |= state.is_reset ? LINUX_POLLERR : 0;
    out->events = (int16_t)events;
    out->arrivals = state.arrivals;
    out->departures = state.departures;
}

const struct posix_kind kind_socket = {.read = read_socket,
                                       .write = write_socket,
                                       .look = look,
                                       .name = "socket",
                                       .mode = MODE_SOCKET,
                                       .number = posix_socket_number,
                                       .is_spliced = true};
