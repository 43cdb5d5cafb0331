// SPDX-License-Identifier: MIT
//
// A Linux program of ours: sockets of one machine, and what is sent through them, descriptors too.
// It says what went wrong on standard output, and ends with the number of things. One file because
// a program of this folder is one.
#include "../trial.h"

#include <arch/foreign_signal.h>
#include <arch/foreign_start.h>

enum { PATH_BYTES = 108, LARGE_BYTES = 20000, MANY = 200 };

constexpr uint64_t MASK_BYTES = sizeof(struct linux_signal_set);
constexpr int16_t EVENTS_ALL = LINUX_POLLIN | LINUX_POLLOUT | LINUX_POLLRDHUP;

struct address {
    uint16_t family;
    char path[PATH_BYTES];
};

static uint8_t large[LARGE_BYTES];
static uint8_t larger[LARGE_BYTES + 100];
static volatile uint32_t handled;

static void handle(int32_t, struct linux_signal_information *, uint64_t *) {
    handled++;
}

static uint32_t length_of(const char *text) {
    uint32_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    return length;
}

// A path; or with '@' in front a name that is in no file system. Returns the address's length.
static uint32_t name_address(struct address *out, const char *path) {
    uint32_t length = length_of(path);
    out->family = LINUX_AF_UNIX;
    for (uint32_t i = 0; i <= length; i++) {
        out->path[i] = path[i];
    }
    if (path[0] == '@') {
        out->path[0] = '\0';
        return 2 + length;
    }
    return 2 + length + 1;
}

static int64_t make_socket(int32_t type) {
    int64_t fd = call(LINUX_CALL_SOCKET, LINUX_AF_UNIX, (uint64_t)type, 0, 0);
    expect(fd >= 0, "socket");
    return fd;
}

static void make_pair(int32_t type, int32_t out[2]) {
    expect(call(LINUX_CALL_SOCKETPAIR, LINUX_AF_UNIX, (uint64_t)type, 0, (uint64_t)out) == 0,
           "socketpair");
}

static int64_t bind_to(int64_t fd, const char *path) {
    struct address address;
    uint32_t length = name_address(&address, path);
    return call(LINUX_CALL_BIND, (uint64_t)fd, (uint64_t)&address, length, 0);
}

static int64_t connect_to(int64_t fd, const char *path) {
    struct address address;
    uint32_t length = name_address(&address, path);
    return call(LINUX_CALL_CONNECT, (uint64_t)fd, (uint64_t)&address, length, 0);
}

static int64_t send_to(int64_t fd, const char *text, uint32_t bytes, uint32_t flags,
                       const char *path) {
    struct address address;
    uint32_t length = path == nullptr ? 0 : name_address(&address, path);
    return call6(LINUX_CALL_SENDTO, (uint64_t)fd, (uint64_t)text, bytes, flags,
                 path == nullptr ? 0 : (uint64_t)&address, length);
}

static int64_t receive(int64_t fd, void *out, uint64_t bytes, uint32_t flags) {
    return call6(LINUX_CALL_RECVFROM, (uint64_t)fd, (uint64_t)out, bytes, flags, 0, 0);
}

static void close_both(const int32_t fds[2]) {
    (void)close_fd(fds[0]);
    (void)close_fd(fds[1]);
}

static bool is_same(const char *bytes, const char *text, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        if (bytes[i] != text[i]) {
            return false;
        }
    }
    return true;
}

static void remove_path(const char *path) {
    (void)call(LINUX_CALL_UNLINKAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, 0, 0);
}

static void a_pair_is_a_stream(void) {
    int32_t pair[2];
    char bytes[8] = {0};
    make_pair(LINUX_SOCK_STREAM, pair);
    expect(poll_one(pair[0], EVENTS_ALL, 0) == LINUX_POLLOUT, "nothing has come");
    expect(receive(pair[0], bytes, 8, LINUX_MSG_DONTWAIT) == -LINUX_EAGAIN, "EAGAIN");
    expect(write_fd(pair[0], "ab", 2) == 2 && write_fd(pair[0], "cde", 3) == 3, "two writes");
    expect(poll_one(pair[1], EVENTS_ALL, 0) == (LINUX_POLLIN | LINUX_POLLOUT), "they have come");
    int32_t count = 0;
    expect(call(LINUX_CALL_IOCTL, (uint64_t)pair[1], LINUX_FIONREAD, (uint64_t)&count, 0) == 0 &&
               count == 5,
           "FIONREAD");
    expect(receive(pair[1], bytes, 3, LINUX_MSG_PEEK) >= 2 && is_same(bytes, "ab", 2), "MSG_PEEK");
    expect(read_fd(pair[1], bytes, 3) == 3 && is_same(bytes, "abc", 3), "a part of both");
    expect(read_fd(pair[1], bytes, 8) == 2 && is_same(bytes, "de", 2), "the rest");
    expect(call(LINUX_CALL_LSEEK, (uint64_t)pair[0], 0, 0, 0) == -LINUX_ESPIPE, "ESPIPE");
    int64_t child = make_child();
    if (child == 0) {
        (void)close_fd(pair[0]);
        int64_t got = read_fd(pair[1], bytes, 8);
        sleep_ns(20 * MS_NS);
        end_with(got == 4 && write_fd(pair[1], bytes, 4) == 4 ? 0 : 1);
    }
    (void)close_fd(pair[1]);
    expect(write_fd(pair[0], "ping", 4) == 4 && read_fd(pair[0], bytes, 8) == 4 &&
               is_same(bytes, "ping", 4),
           "a child answers");
    expect(await_child(child) == 0, "the child's part");
    expect(read_fd(pair[0], bytes, 8) == 0, "it has gone");
    expect(poll_one(pair[0], EVENTS_ALL, 0) ==
               (LINUX_POLLIN | LINUX_POLLOUT | LINUX_POLLHUP | LINUX_POLLRDHUP),
           "poll says so");
    expect(send_to(pair[0], "x", 1, LINUX_MSG_NOSIGNAL, nullptr) == -LINUX_EPIPE, "EPIPE");
    (void)close_fd(pair[0]);
}

static void much_is_sent(void) {
    int32_t pair[2];
    for (uint32_t i = 0; i < LARGE_BYTES; i++) {
        large[i] = (uint8_t)(i * 7 + i / 251);
    }
    make_pair(LINUX_SOCK_STREAM, pair);
    int64_t child = make_child();
    if (child == 0) {
        (void)close_fd(pair[0]);
        for (uint32_t i = 0; i < 10; i++) {
            if (write_fd(pair[1], large, LARGE_BYTES) != LARGE_BYTES) {
                end_with(1);
            }
        }
        end_with(0);
    }
    (void)close_fd(pair[1]);
    uint64_t total = 0;
    bool is_right = true;
    for (;;) {
        int64_t got = read_fd(pair[0], larger, 3000);
        if (got <= 0) {
            break;
        }
        for (int64_t i = 0; i < got; i++) {
            is_right = is_right && larger[i] == large[(total + (uint64_t)i) % LARGE_BYTES];
        }
        total += (uint64_t)got;
    }
    expect(total == 10 * LARGE_BYTES && is_right, "more than there is room for");
    expect(await_child(child) == 0, "who sent it");
    (void)close_fd(pair[0]);
}

static void packets_stay_whole(int32_t type) {
    int32_t pair[2];
    char bytes[8] = {0};
    make_pair(type, pair);
    expect(write_fd(pair[0], "one", 3) == 3 && write_fd(pair[0], "three", 5) == 5 &&
               write_fd(pair[0], "five", 4) == 4,
           "three packets");
    expect(read_fd(pair[1], bytes, 8) == 3 && is_same(bytes, "one", 3), "the first");
    expect(receive(pair[1], bytes, 2, LINUX_MSG_TRUNC) == 5, "what is cut says how long it was");
    expect(read_fd(pair[1], bytes, 8) == 4 && is_same(bytes, "five", 4), "the next is whole");
    expect(write_fd(pair[0], large, LARGE_BYTES) == LARGE_BYTES &&
               read_fd(pair[1], larger, sizeof(larger)) == LARGE_BYTES,
           "a large one");
    bool is_right = true;
    for (uint32_t i = 0; i < LARGE_BYTES; i++) {
        is_right = is_right && larger[i] == large[i];
    }
    expect(is_right, "and all of it");
    expect(send_to(pair[0], "", 0, 0, nullptr) == 0 && receive(pair[1], bytes, 8, 0) == 0,
           "one of nothing");
    close_both(pair);
}

static void shut_and_closed(void) {
    int32_t pair[2];
    char byte;
    make_pair(LINUX_SOCK_STREAM, pair);
    expect(write_fd(pair[0], "x", 1) == 1 &&
               call(LINUX_CALL_SHUTDOWN, (uint64_t)pair[0], LINUX_SHUT_WR, 0, 0) == 0,
           "SHUT_WR");
    expect(send_to(pair[0], "y", 1, LINUX_MSG_NOSIGNAL, nullptr) == -LINUX_EPIPE, "nothing more");
    expect(read_fd(pair[1], &byte, 1) == 1 && read_fd(pair[1], &byte, 1) == 0, "what came before");
    expect(poll_one(pair[1], EVENTS_ALL, 0) == (LINUX_POLLIN | LINUX_POLLOUT | LINUX_POLLRDHUP),
           "POLLRDHUP");
    expect(write_fd(pair[1], "z", 1) == 1 && read_fd(pair[0], &byte, 1) == 1, "the other way");
    expect(call(LINUX_CALL_SHUTDOWN, (uint64_t)pair[0], 5, 0, 0) == -LINUX_EINVAL, "EINVAL");
    close_both(pair);
    // Who goes without having read all resets the other.
    make_pair(LINUX_SOCK_STREAM, pair);
    (void)write_fd(pair[0], "x", 1);
    (void)close_fd(pair[1]);
    expect(read_fd(pair[0], &byte, 1) == -LINUX_ECONNRESET && read_fd(pair[0], &byte, 1) == 0,
           "ECONNRESET");
    const struct linux_signal_action action = {
        .handler = (uint64_t)handle,
        .flags = LINUX_SA_SIGINFO | LINUX_SA_RESTORER,
        .restorer = (uint64_t)arch_signal_trampoline,
    };
    (void)call(LINUX_CALL_RT_SIGACTION, LINUX_SIGPIPE, (uint64_t)&action, 0, MASK_BYTES);
    handled = 0;
    expect(write_fd(pair[0], "x", 1) == -LINUX_EPIPE && handled == 1, "SIGPIPE");
    (void)close_fd(pair[0]);
    int64_t lonely = make_socket(LINUX_SOCK_STREAM);
    expect(receive(lonely, &byte, 1, 0) == -LINUX_EINVAL &&
               send_to(lonely, "x", 1, LINUX_MSG_NOSIGNAL, nullptr) == -LINUX_ENOTCONN,
           "nobody is there");
    expect(poll_one(lonely, EVENTS_ALL, 0) == (LINUX_POLLOUT | LINUX_POLLHUP), "poll of it");
    expect(call(LINUX_CALL_SHUTDOWN, (uint64_t)lonely, 2, 0, 0) == 0, "shutdown of it");
    (void)close_fd(lonely);
}

static void check_name(int64_t fd, uint64_t number, const char *path, const char *what) {
    struct address address = {0};
    struct address wanted = {0};
    uint32_t length = sizeof(address);
    uint32_t wanted_length = path == nullptr ? 2 : name_address(&wanted, path);
    expect(call(number, (uint64_t)fd, (uint64_t)&address, (uint64_t)&length, 0) == 0 &&
               length == wanted_length && address.family == LINUX_AF_UNIX &&
               is_same(address.path, wanted.path, wanted_length - 2),
           what);
}

static void a_server_accepts(const char *path) {
    char bytes[8] = {0};
    int64_t listener = make_socket(LINUX_SOCK_STREAM);
    expect(call(LINUX_CALL_LISTEN, (uint64_t)listener, 5, 0, 0) == -LINUX_EINVAL,
           "listen without a name");
    expect(bind_to(listener, path) == 0, "bind");
    check_name(listener, LINUX_CALL_GETSOCKNAME, path, "getsockname");
    expect(bind_to(listener, path) == (path[0] == '@' ? -LINUX_EINVAL : -LINUX_EADDRINUSE),
           "bind twice");
    int64_t other = make_socket(LINUX_SOCK_STREAM);
    expect(bind_to(other, path) == -LINUX_EADDRINUSE, "EADDRINUSE");
    expect(connect_to(other, path) == -LINUX_ECONNREFUSED, "nobody listens");
    expect(call(LINUX_CALL_LISTEN, (uint64_t)listener, 1, 0, 0) == 0, "listen");
    expect(poll_one(listener, EVENTS_ALL, 0) == 0, "nobody has come");
    expect(connect_to(other, path) == 0 && connect_to(other, path) == -LINUX_EISCONN, "connect");
    check_name(other, LINUX_CALL_GETPEERNAME, path, "getpeername");
    expect(write_fd(other, "early", 5) == 5, "sent before it is accepted");
    expect(poll_one(listener, EVENTS_ALL, 0) == LINUX_POLLIN, "somebody has come");
    int64_t accepted = call(LINUX_CALL_ACCEPT4, (uint64_t)listener, 0, 0, LINUX_SOCK_CLOEXEC);
    expect(accepted >= 0 && read_fd(accepted, bytes, 8) == 5 && is_same(bytes, "early", 5),
           "accept4");
    check_name(accepted, LINUX_CALL_GETSOCKNAME, path, "the accepted one's name");
    check_name(accepted, LINUX_CALL_GETPEERNAME, nullptr, "its peer's");
    struct linux_credentials credentials = {0};
    uint32_t length = sizeof(credentials);
    expect(call6(LINUX_CALL_GETSOCKOPT, (uint64_t)accepted, LINUX_SOL_SOCKET, LINUX_SO_PEERCRED,
                 (uint64_t)&credentials, (uint64_t)&length, 0) == 0 &&
               credentials.process == (int32_t)call(LINUX_CALL_GETPID, 0, 0, 0, 0),
           "SO_PEERCRED");
    (void)close_fd(other);
    expect(read_fd(accepted, bytes, 8) == 0, "it has gone");
    (void)close_fd(accepted);
    int64_t child = make_child();
    if (child == 0) {
        int64_t client = make_socket(LINUX_SOCK_STREAM);
        sleep_ns(20 * MS_NS);
        bool is_done = connect_to(client, path) == 0 && write_fd(client, "hello", 5) == 5 &&
                       read_fd(client, bytes, 8) == 2;
        end_with(is_done ? 0 : 1);
    }
    accepted = call(LINUX_CALL_ACCEPT, (uint64_t)listener, 0, 0, 0);
    expect(accepted >= 0 && read_fd(accepted, bytes, 8) == 5 && write_fd(accepted, "ok", 2) == 2,
           "a child connects");
    expect(await_child(child) == 0, "the child's connection");
    (void)close_fd(accepted);
    (void)call(LINUX_CALL_FCNTL, (uint64_t)listener, LINUX_F_SETFL, LINUX_O_NONBLOCK, 0);
    expect(call(LINUX_CALL_ACCEPT, (uint64_t)listener, 0, 0, 0) == -LINUX_EAGAIN, "EAGAIN");
    // As many may wait as were said, and one more.
    int64_t clients[3];
    for (uint32_t i = 0; i < 3; i++) {
        clients[i] = make_socket(LINUX_SOCK_STREAM | LINUX_SOCK_NONBLOCK);
    }
    expect(connect_to(clients[0], path) == 0 && connect_to(clients[1], path) == 0 &&
               connect_to(clients[2], path) == -LINUX_EAGAIN,
           "the backlog");
    (void)close_fd(listener);
    expect(connect_to(clients[2], path) == -LINUX_ECONNREFUSED, "it listens no more");
    expect(read_fd(clients[0], bytes, 8) == -LINUX_ECONNRESET, "nobody accepted it");
    for (uint32_t i = 0; i < 3; i++) {
        (void)close_fd(clients[i]);
    }
}

static void a_path_is_a_socket(void) {
    static const char path[] = "/tmp/linux_sockets";
    struct linux_stat stat = {0};
    remove_path(path);
    a_server_accepts(path);
    expect(call(LINUX_CALL_NEWFSTATAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, (uint64_t)&stat,
                0) == 0 &&
               (stat.mode & LINUX_S_IFMT) == LINUX_S_IFSOCK,
           "what stat says");
    expect(call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, 0, 0) == -LINUX_ENXIO,
           "it cannot be opened");
    int64_t fd = make_socket(LINUX_SOCK_STREAM);
    expect(bind_to(fd, path) == -LINUX_EADDRINUSE, "its name stays");
    expect(connect_to(fd, "/tmp/linux_no_socket") == -LINUX_ENOENT, "ENOENT");
    remove_path(path);
    expect(bind_to(fd, path) == 0, "until it is removed");
    int64_t datagrams = make_socket(LINUX_SOCK_DGRAM);
    expect(connect_to(datagrams, path) == -LINUX_EPROTOTYPE, "EPROTOTYPE");
    (void)close_fd(datagrams);
    remove_path(path);
    (void)close_fd(fd);
}

static void datagrams_find_their_way(void) {
    char bytes[8] = {0};
    struct address from = {0};
    uint32_t length = sizeof(from);
    int64_t server = make_socket(LINUX_SOCK_DGRAM);
    int64_t client = make_socket(LINUX_SOCK_DGRAM);
    expect(bind_to(server, "@server") == 0 && bind_to(client, "@client") == 0, "two names");
    expect(send_to(client, "to", 2, 0, nullptr) == -LINUX_ENOTCONN, "ENOTCONN");
    expect(send_to(client, "hello", 5, 0, "@server") == 5, "sendto");
    expect(send_to(client, "x", 1, 0, "@nobody") == -LINUX_ECONNREFUSED, "ECONNREFUSED");
    expect(call6(LINUX_CALL_RECVFROM, (uint64_t)server, (uint64_t)bytes, 8, 0, (uint64_t)&from,
                 (uint64_t)&length) == 5 &&
               length == 9 && is_same(from.path + 1, "client", 6),
           "recvfrom tells who");
    expect(call6(LINUX_CALL_SENDTO, (uint64_t)server, (uint64_t)"back", 4, 0, (uint64_t)&from,
                 length) == 4 &&
               read_fd(client, bytes, 8) == 4,
           "an answer");
    expect(connect_to(client, "@server") == 0 && write_fd(client, "more", 4) == 4 &&
               read_fd(server, bytes, 8) == 4,
           "connected");
    int64_t stream = make_socket(LINUX_SOCK_STREAM);
    expect(connect_to(stream, "@server") == -LINUX_ECONNREFUSED, "names are of a type");
    expect(call(LINUX_CALL_LISTEN, (uint64_t)server, 1, 0, 0) == -LINUX_EOPNOTSUPP, "EOPNOTSUPP");
    (void)close_fd(stream);
    (void)close_fd(server);
    expect(write_fd(client, "x", 1) == -LINUX_ECONNREFUSED, "it has gone");
    (void)close_fd(client);
}

// ---- Beside the bytes

struct beside {
    struct linux_control_head head;
    int32_t fds[4];
};

static int64_t send_files(int64_t socket, const int32_t *fds, uint32_t count) {
    struct beside beside = {.head = {.length = sizeof(beside.head) + count * sizeof(fds[0]),
                                     .level = LINUX_SOL_SOCKET,
                                     .type = LINUX_SCM_RIGHTS}};
    for (uint32_t i = 0; i < count; i++) {
        beside.fds[i] = fds[i];
    }
    const struct linux_iovec part = {(uint64_t)"f", 1};
    const struct linux_message message = {.vector = (uint64_t)&part,
                                          .vector_count = 1,
                                          .control = (uint64_t)&beside,
                                          .control_length = beside.head.length};
    return call(LINUX_CALL_SENDMSG, (uint64_t)socket, (uint64_t)&message, LINUX_MSG_NOSIGNAL, 0);
}

// Descriptors that came; -1: none. `flags`: of the message.
static int32_t receive_files(int64_t socket, int32_t out[4], uint64_t room, int32_t *flags) {
    struct beside beside = {0};
    char bytes[8];
    const struct linux_iovec part = {(uint64_t)bytes, sizeof(bytes)};
    struct linux_message message = {.vector = (uint64_t)&part,
                                    .vector_count = 1,
                                    .control = (uint64_t)&beside,
                                    .control_length = room};
    expect(call(LINUX_CALL_RECVMSG, (uint64_t)socket, (uint64_t)&message, 0, 0) > 0, "recvmsg");
    *flags = message.flags;
    if (message.control_length < sizeof(beside.head) || beside.head.type != LINUX_SCM_RIGHTS) {
        return -1;
    }
    int32_t count = (int32_t)((beside.head.length - sizeof(beside.head)) / sizeof(out[0]));
    for (int32_t i = 0; i < count; i++) {
        out[i] = beside.fds[i];
    }
    return count;
}

static void descriptors_are_sent(void) {
    int32_t pair[2];
    int32_t ends[2];
    int32_t got[4];
    int32_t flags;
    char bytes[8] = {0};
    make_pair(LINUX_SOCK_STREAM, pair);
    (void)call(LINUX_CALL_PIPE2, (uint64_t)ends, 0, 0, 0);
    int64_t event = call(LINUX_CALL_EVENTFD2, 0, 0, 0, 0);
    int64_t file = call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)"/tmp/linux_sockets",
                        LINUX_O_RDWR | LINUX_O_CREAT | LINUX_O_TRUNC, 0600);
    expect(write_fd(file, "abcdef", 6) == 6 &&
               call(LINUX_CALL_LSEEK, (uint64_t)file, 1, LINUX_SEEK_SET, 0) == 1,
           "a file");
    const int32_t sent[] = {ends[1], (int32_t)event, (int32_t)file, pair[0]};
    expect(send_files(pair[0], sent, 4) == 1, "sendmsg");
    expect(receive_files(pair[1], got, sizeof(struct beside), &flags) == 4 && flags == 0,
           "four came");
    // They are the same open descriptions.
    expect(write_fd(got[0], "pipe", 4) == 4 && read_fd(ends[0], bytes, 8) == 4, "a pipe's end");
    const uint64_t five = 5;
    uint64_t count = 0;
    expect(write_fd(got[1], &five, 8) == 8 && read_fd(event, &count, 8) == 8 && count == 5,
           "an eventfd");
    expect(read_fd(got[2], bytes, 2) == 2 && is_same(bytes, "bc", 2) &&
               read_fd(file, bytes, 2) == 2 && is_same(bytes, "de", 2),
           "a file and its place");
    expect(write_fd(got[3], "via", 3) == 3 && read_fd(pair[1], bytes, 8) == 3, "a socket");
    for (uint32_t i = 0; i < 4; i++) {
        (void)close_fd(got[i]);
    }
    // The end of the pipe that is on its way counts as open, and is closed with who it waits for.
    expect(send_files(pair[0], &ends[1], 1) == 1, "on its way");
    (void)close_fd(ends[1]);
    expect(poll_one(ends[0], LINUX_POLLIN, 0) == 0, "it is open");
    expect(receive_files(pair[1], got, 0, &flags) == -1 && (flags & LINUX_MSG_CTRUNC) != 0,
           "no room for it");
    expect(poll_one(ends[0], LINUX_POLLIN, 900 * MS_NS) == LINUX_POLLHUP, "it is closed");
    (void)close_fd(ends[0]);
    // To a child, and a file that only the parent had open.
    int64_t child = make_child();
    if (child == 0) {
        bool is_done = receive_files(pair[1], got, sizeof(struct beside), &flags) == 1 &&
                       read_fd(got[0], bytes, 8) == 1 && bytes[0] == 'f';
        end_with(is_done ? 0 : 1);
    }
    const int32_t late = (int32_t)file;
    expect(send_files(pair[0], &late, 1) == 1, "to a child");
    expect(await_child(child) == 0, "what the child read");
    const int32_t none = 63;
    expect(send_files(pair[0], &none, 1) == -LINUX_EBADF, "EBADF");
    (void)close_fd(file);
    (void)close_fd(event);
    close_both(pair);
    remove_path("/tmp/linux_sockets");
}

// A socket that is on its way through itself is reached by nobody, and is not to be kept for ever.
static void a_circle_is_let_go(void) {
    int32_t pair[2];
    make_pair(LINUX_SOCK_STREAM, pair);
    expect(send_files(pair[0], pair, 2) == 1, "both ends through themselves");
    close_both(pair);
}

static void senders_are_told(void) {
    int32_t pair[2];
    struct {
        struct linux_control_head head;
        struct linux_credentials credentials;
    } beside = {0};
    char bytes[8];
    const int32_t one = 1;
    make_pair(LINUX_SOCK_DGRAM, pair);
    expect(call6(LINUX_CALL_SETSOCKOPT, (uint64_t)pair[1], LINUX_SOL_SOCKET, LINUX_SO_PASSCRED,
                 (uint64_t)&one, sizeof(one), 0) == 0,
           "SO_PASSCRED");
    int64_t child = make_child();
    if (child == 0) {
        end_with(write_fd(pair[0], "x", 1) == 1 ? 0 : 1);
    }
    expect(await_child(child) == 0, "a child's message");
    const struct linux_iovec part = {(uint64_t)bytes, sizeof(bytes)};
    struct linux_message message = {.vector = (uint64_t)&part,
                                    .vector_count = 1,
                                    .control = (uint64_t)&beside,
                                    .control_length = sizeof(beside)};
    expect(call(LINUX_CALL_RECVMSG, (uint64_t)pair[1], (uint64_t)&message, 0, 0) == 1 &&
               beside.head.type == LINUX_SCM_CREDENTIALS && beside.credentials.process == child &&
               beside.credentials.user == 0,
           "SCM_CREDENTIALS");
    const struct linux_timeval soon = {.microseconds = 20000};
    expect(call6(LINUX_CALL_SETSOCKOPT, (uint64_t)pair[1], LINUX_SOL_SOCKET, LINUX_SO_RCVTIMEO,
                 (uint64_t)&soon, sizeof(soon), 0) == 0 &&
               read_fd(pair[1], bytes, 1) == -LINUX_EAGAIN,
           "SO_RCVTIMEO");
    int32_t type = 0;
    uint32_t length = sizeof(type);
    expect(call6(LINUX_CALL_GETSOCKOPT, (uint64_t)pair[1], LINUX_SOL_SOCKET, LINUX_SO_TYPE,
                 (uint64_t)&type, (uint64_t)&length, 0) == 0 &&
               type == LINUX_SOCK_DGRAM,
           "SO_TYPE");
    close_both(pair);
}

static void what_is_refused(void) {
    int32_t ends[2];
    expect(call(LINUX_CALL_SOCKET, 77, LINUX_SOCK_STREAM, 0, 0) == -LINUX_EAFNOSUPPORT,
           "EAFNOSUPPORT");
    expect(call(LINUX_CALL_SOCKET, LINUX_AF_UNIX, LINUX_SOCK_STREAM, 99, 0) ==
               -LINUX_EPROTONOSUPPORT,
           "EPROTONOSUPPORT");
    expect(call(LINUX_CALL_SOCKET, LINUX_AF_UNIX, 9, 0, 0) < 0, "a type that there is not");
    (void)call(LINUX_CALL_PIPE2, (uint64_t)ends, 0, 0, 0);
    expect(send_to(ends[1], "x", 1, 0, nullptr) == -LINUX_ENOTSOCK &&
               connect_to(ends[0], "@x") == -LINUX_ENOTSOCK,
           "ENOTSOCK");
    close_both(ends);
}

// All sockets that a process gets, again and again: none is lost.
static void many_come_and_go(void) {
    int32_t pair[2];
    for (uint32_t i = 0; i < MANY; i++) {
        make_pair(LINUX_SOCK_STREAM, pair);
        (void)write_fd(pair[0], "x", 1);
        (void)send_files(pair[0], pair, 1);
        close_both(pair);
        if (failures > 0) {
            break;
        }
    }
}

static int64_t move_several(uint64_t number, int64_t fd, struct linux_message_entry *entries,
                            uint64_t count, uint32_t flags) {
    return call6(number, (uint64_t)fd, (uint64_t)entries, count, flags, 0, 0);
}

static void several_messages_in_a_call(void) {
    enum { ENTRIES = 4, ROOM = 16 };
    static const char *const texts[ENTRIES] = {"one", "three", "", "seventh"};
    char rooms[ENTRIES][ROOM];
    struct linux_iovec parts[ENTRIES];
    struct linux_message_entry entries[ENTRIES] = {};
    int32_t pair[2];
    make_pair(LINUX_SOCK_DGRAM, pair);
    for (uint32_t i = 0; i < ENTRIES; i++) {
        struct linux_message *message = (struct linux_message *)entries[i].message;
        parts[i] = (struct linux_iovec){(uint64_t)texts[i], length_of(texts[i])};
        message->vector = (uint64_t)&parts[i];
        message->vector_count = 1;
    }
    expect(move_several(LINUX_CALL_SENDMMSG, pair[0], entries, ENTRIES, 0) == ENTRIES &&
               entries[0].length == 3 && entries[2].length == 0 && entries[3].length == 7,
           "sendmmsg");
    for (uint32_t i = 0; i < ENTRIES; i++) {
        parts[i] = (struct linux_iovec){(uint64_t)rooms[i], ROOM};
        entries[i].length = 99;
    }
    expect(move_several(LINUX_CALL_RECVMMSG, pair[1], entries, 3, 0) == 3 &&
               entries[1].length == 5 && rooms[1][4] == 'e' && entries[2].length == 0,
           "recvmmsg");
    expect(move_several(LINUX_CALL_RECVMMSG, pair[1], entries, 3, LINUX_MSG_WAITFORONE) == 1 &&
               entries[0].length == 7 && rooms[0][6] == 'h',
           "MSG_WAITFORONE");
    expect(move_several(LINUX_CALL_RECVMMSG, pair[1], entries, 3, LINUX_MSG_DONTWAIT) ==
                   -LINUX_EAGAIN &&
               move_several(LINUX_CALL_SENDMMSG, 1, entries, 1, 0) == -LINUX_ENOTSOCK &&
               move_several(LINUX_CALL_SENDMMSG, pair[0], (void *)8, 1, 0) == -LINUX_EFAULT &&
               move_several(LINUX_CALL_SENDMMSG, pair[0], entries, 0, 0) == 0,
           "errors of several messages");
    (void)close_fd(pair[0]);
    (void)close_fd(pair[1]);
}

[[noreturn]] void foreign_main(const uint64_t *) {
    a_pair_is_a_stream();
    much_is_sent();
    packets_stay_whole(LINUX_SOCK_SEQPACKET);
    packets_stay_whole(LINUX_SOCK_DGRAM);
    shut_and_closed();
    a_server_accepts("@linux_sockets");
    a_path_is_a_socket();
    datagrams_find_their_way();
    descriptors_are_sent();
    senders_are_told();
    what_is_refused();
    a_circle_is_let_go();
    many_come_and_go();
    several_messages_in_a_call();
    end_trial("sockets");
}
