// SPDX-License-Identifier: MIT
//
// A Linux program of ours: bytes that go from one descriptor to another by splice, tee, vmsplice,
// sendfile and copy_file_range. It says what went wrong on standard output, and ends with the
// number of things.
#include "../trial.h"

#include <arch/foreign_start.h>

enum { BYTES = 10000 };

static const char first[] = "/tmp/linux_splice_1";
static const char second[] = "/tmp/linux_splice_2";
static uint8_t pattern[BYTES];
static uint8_t room[BYTES];
static int32_t one[2]; // a pipe
static int32_t other[2];

static int64_t open_path(const char *path, uint32_t flags) {
    return call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, flags, 0600);
}

static void remove_path(const char *path) {
    (void)call(LINUX_CALL_UNLINKAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, 0, 0);
}

static int64_t splice(int64_t from, int64_t *from_place, int64_t to, int64_t *to_place,
                      uint64_t count, uint32_t flags) {
    return call6(LINUX_CALL_SPLICE, (uint64_t)from, (uint64_t)from_place, (uint64_t)to,
                 (uint64_t)to_place, count, flags);
}

static int64_t tee(int64_t from, int64_t to, uint64_t count, uint32_t flags) {
    return call(LINUX_CALL_TEE, (uint64_t)from, (uint64_t)to, count, flags);
}

static int64_t vmsplice(int64_t fd, const struct linux_iovec *parts, uint64_t count,
                        uint32_t flags) {
    return call(LINUX_CALL_VMSPLICE, (uint64_t)fd, (uint64_t)parts, count, flags);
}

static int64_t send_file(int64_t to, int64_t from, int64_t *place, uint64_t count) {
    return call(LINUX_CALL_SENDFILE, (uint64_t)to, (uint64_t)from, (uint64_t)place, count);
}

static int64_t copy_range(int64_t from, int64_t *from_place, int64_t to, int64_t *to_place,
                          uint64_t count) {
    return call6(LINUX_CALL_COPY_FILE_RANGE, (uint64_t)from, (uint64_t)from_place, (uint64_t)to,
                 (uint64_t)to_place, count, 0);
}

static int64_t place_of(int64_t fd) {
    return call(LINUX_CALL_LSEEK, (uint64_t)fd, 0, LINUX_SEEK_CUR, 0);
}

static bool is_pattern(const uint8_t *bytes, uint64_t offset, uint64_t count) {
    for (uint64_t i = 0; i < count; i++) {
        if (bytes[i] != pattern[offset + i]) {
            return false;
        }
    }
    return true;
}

// Does it give just that part of the pattern?
static bool gives(int64_t fd, uint64_t offset, uint64_t count) {
    return read_fd(fd, room, count) == (int64_t)count && is_pattern(room, offset, count);
}

static void make_pipe(int32_t ends[2], uint32_t flags) {
    expect(call(LINUX_CALL_PIPE2, (uint64_t)ends, flags, 0, 0) == 0, "pipe2");
}

static void close_pipe(const int32_t ends[2]) {
    (void)close_fd(ends[0]);
    (void)close_fd(ends[1]);
}

static void fill(int64_t writer) {
    constexpr uint32_t now = LINUX_SPLICE_F_NONBLOCK;
    const struct linux_iovec part = {.base = (uint64_t)pattern, .length = 4096};
    while (vmsplice(writer, &part, 1, now) > 0) {
    }
    expect(vmsplice(writer, &part, 1, now) == -LINUX_EAGAIN, "full");
}

static void files_and_pipes(void) {
    int64_t file = open_path(first, LINUX_O_RDWR | LINUX_O_CREAT | LINUX_O_TRUNC);
    int64_t target = open_path(second, LINUX_O_RDWR | LINUX_O_CREAT | LINUX_O_TRUNC);
    expect(write_fd(file, pattern, BYTES) == BYTES, "a file");
    int64_t place = 100;
    expect(splice(file, &place, one[1], nullptr, 5000, 0) == 5000 && place == 5100 &&
               place_of(file) == BYTES && gives(one[0], 100, 5000),
           "from a place");
    (void)call(LINUX_CALL_LSEEK, (uint64_t)file, 9000, LINUX_SEEK_SET, 0);
    expect(splice(file, nullptr, one[1], nullptr, 5000, LINUX_SPLICE_F_MOVE) == 1000 &&
               place_of(file) == BYTES && splice(file, nullptr, one[1], nullptr, 5000, 0) == 0,
           "to the file's end");
    place = 10;
    expect(splice(one[0], nullptr, target, &place, 400, 0) == 400 && place == 410 &&
               place_of(target) == 0,
           "to a place");
    expect(splice(one[0], nullptr, target, nullptr, 5000, 0) == 600 && place_of(target) == 600,
           "what is there");
    (void)call(LINUX_CALL_LSEEK, (uint64_t)target, 0, LINUX_SEEK_SET, 0);
    expect(gives(target, 9400, 600), "in the file");
    int64_t appended = open_path(second, LINUX_O_WRONLY | LINUX_O_APPEND);
    int64_t event = call(LINUX_CALL_EVENTFD2, 1, 0, 0, 0);
    (void)write_fd(one[1], pattern, 10);
    expect(splice(one[0], nullptr, appended, nullptr, 5, 0) == -LINUX_EINVAL, "O_APPEND");
    expect(splice(one[0], nullptr, event, nullptr, 8, 0) == -LINUX_EINVAL &&
               splice(event, nullptr, one[1], nullptr, 8, 0) == -LINUX_EINVAL,
           "what cannot be spliced");
    expect(splice(file, nullptr, target, nullptr, 5, 0) == -LINUX_EINVAL, "no pipe");
    expect(splice(one[0], &place, target, nullptr, 5, 0) == -LINUX_ESPIPE &&
               splice(file, nullptr, one[1], &place, 5, 0) == -LINUX_ESPIPE,
           "places of pipes");
    expect(splice(one[1], nullptr, target, nullptr, 5, 0) == -LINUX_EBADF &&
               splice(file, nullptr, one[0], nullptr, 5, 0) == -LINUX_EBADF &&
               splice(file, nullptr, 40, nullptr, 5, 0) == -LINUX_EBADF,
           "EBADF");
    expect(splice(one[0], nullptr, target, nullptr, 5, 0x100) == -LINUX_EINVAL, "flags");
    expect(gives(one[0], 0, 10), "nothing was taken");
    (void)close_fd(event);
    (void)close_fd(appended);
    (void)close_fd(target);
    (void)close_fd(file);
}

static void pipes_and_pipes(void) {
    constexpr uint32_t now = LINUX_SPLICE_F_NONBLOCK;
    make_pipe(other, 0);
    expect(write_fd(one[1], pattern, 7000) == 7000, "bytes");
    expect(tee(one[0], other[1], 3000, 0) == 3000 && gives(other[0], 0, 3000), "tee");
    expect(tee(one[0], other[1], BYTES, now) == 7000 && gives(other[0], 0, 7000), "tee of all");
    expect(splice(one[0], nullptr, other[1], nullptr, 3000, 0) == 3000 &&
               splice(one[0], nullptr, other[1], nullptr, BYTES, 0) == 4000 &&
               gives(other[0], 0, 7000),
           "from pipe to pipe");
    expect(splice(one[0], nullptr, other[1], nullptr, 1, now) == -LINUX_EAGAIN &&
               tee(one[0], other[1], 1, now) == -LINUX_EAGAIN,
           "nothing there");
    expect(tee(one[0], one[1], 1, 0) == -LINUX_EINVAL &&
               splice(one[0], nullptr, one[1], nullptr, 1, 0) == -LINUX_EINVAL,
           "one pipe");
    expect(tee(one[1], other[1], 1, 0) == -LINUX_EBADF && tee(one[0], 2, 0, 0) == 0, "tee");
    (void)write_fd(one[1], "x", 1);
    fill(other[1]);
    expect(splice(one[0], nullptr, other[1], nullptr, 1, now) == -LINUX_EAGAIN &&
               tee(one[0], other[1], 1, now) == -LINUX_EAGAIN,
           "no room");
    (void)close_fd(other[0]);
    expect(splice(one[0], nullptr, other[1], nullptr, 1, 0) == -LINUX_EPIPE &&
               tee(one[0], other[1], 1, 0) == -LINUX_EPIPE,
           "nobody reads");
    (void)close_fd(other[1]);
    expect(read_fd(one[0], room, 9) == 1, "it is still there");
    make_pipe(other, LINUX_O_NONBLOCK);
    expect(splice(other[0], nullptr, one[1], nullptr, 1, 0) == -LINUX_EAGAIN, "O_NONBLOCK");
    (void)close_fd(other[1]);
    expect(splice(other[0], nullptr, one[1], nullptr, 1, 0) == 0 &&
               tee(other[0], one[1], 1, 0) == 0,
           "nobody writes");
    (void)close_fd(other[0]);
}

static void others_are_waited_for(void) {
    make_pipe(other, 0);
    int64_t child = make_child();
    if (child == 0) {
        sleep_ns(20 * MS_NS);
        end_with(write_fd(one[1], pattern, 100) == 100 ? 0 : 1);
    }
    expect(splice(one[0], nullptr, other[1], nullptr, BYTES, 0) == 100 && await_child(child) == 0 &&
               gives(other[0], 0, 100),
           "bytes are waited for");
    fill(other[1]);
    child = make_child();
    if (child == 0) {
        sleep_ns(20 * MS_NS);
        end_with(read_fd(other[0], room, 4096) == 4096 ? 0 : 1);
    }
    (void)write_fd(one[1], pattern, 10);
    expect(splice(one[0], nullptr, other[1], nullptr, 10, 0) == 10 && await_child(child) == 0,
           "room is waited for");
    close_pipe(other);
}

static void memory_is_spliced(void) {
    const struct linux_iovec parts[] = {{.base = (uint64_t)pattern, .length = 1000},
                                        {.base = (uint64_t)pattern + 1000, .length = 4000}};
    expect(vmsplice(one[1], parts, 2, LINUX_SPLICE_F_GIFT) == 5000 && gives(one[0], 0, 5000),
           "vmsplice");
    const struct linux_iovec to[] = {{.base = (uint64_t)room, .length = 10},
                                     {.base = (uint64_t)room + 10, .length = BYTES - 10}};
    expect(write_fd(one[1], pattern, 300) == 300 && vmsplice(one[0], to, 2, 0) == 300 &&
               is_pattern(room, 0, 300),
           "vmsplice to memory");
    expect(vmsplice(one[0], to, 2, LINUX_SPLICE_F_NONBLOCK) == -LINUX_EAGAIN, "nothing there");
    int64_t file = open_path(first, LINUX_O_RDWR);
    expect(vmsplice(file, parts, 2, 0) == -LINUX_EBADF, "no pipe");
    expect(vmsplice(one[1], parts, 2, 0x100) == -LINUX_EINVAL, "flags");
    (void)close_fd(file);
}

static void files_are_sent(void) {
    int64_t file = open_path(first, LINUX_O_RDONLY);
    int64_t target = open_path(second, LINUX_O_RDWR | LINUX_O_TRUNC);
    int64_t appended = open_path(second, LINUX_O_WRONLY | LINUX_O_APPEND);
    int64_t folder = open_path("/tmp", LINUX_O_RDONLY | LINUX_O_DIRECTORY);
    int64_t place = 50;
    int64_t before = -1;
    expect(send_file(one[1], file, &place, 2000) == 2000 && place == 2050 && place_of(file) == 0 &&
               gives(one[0], 50, 2000),
           "sendfile to a pipe");
    expect(send_file(target, file, nullptr, 1 << 20) == BYTES && place_of(file) == BYTES,
           "sendfile");
    expect(send_file(target, one[0], nullptr, 5) == -LINUX_EINVAL &&
               send_file(target, one[0], &place, 5) == -LINUX_ESPIPE,
           "from a pipe");
    expect(send_file(appended, file, nullptr, 5) == -LINUX_EINVAL &&
               send_file(target, folder, nullptr, 5) == -LINUX_EINVAL &&
               send_file(target, file, &before, 5) == -LINUX_EINVAL,
           "EINVAL of sendfile");
    expect(send_file(file, target, nullptr, 5) == -LINUX_EBADF &&
               send_file(target, appended, nullptr, 5) == -LINUX_EBADF,
           "EBADF of sendfile");
    int64_t from = 0;
    int64_t to = 5000;
    expect(copy_range(target, &from, target, &to, 5000) == 5000 && from == 5000 && to == 10000,
           "copy_file_range within a file");
    from = 0;
    to = 100;
    expect(copy_range(target, &from, target, &to, 101) == -LINUX_EINVAL &&
               copy_range(target, &from, target, &to, 100) == 100,
           "ranges that meet");
    from = BYTES + 5;
    expect(copy_range(file, &from, target, &to, 5) == 0, "behind the end");
    expect(copy_range(folder, nullptr, target, nullptr, 5) == -LINUX_EISDIR &&
               copy_range(one[0], nullptr, target, nullptr, 5) == -LINUX_EINVAL &&
               copy_range(target, nullptr, file, nullptr, 5) == -LINUX_EBADF &&
               copy_range(file, nullptr, appended, nullptr, 5) == -LINUX_EBADF,
           "errors of copy_file_range");
    (void)close_fd(folder);
    (void)close_fd(appended);
    (void)close_fd(target);
    (void)close_fd(file);
}

static void sockets_are_spliced(void) {
    int32_t pair[2];
    int64_t place = 0;
    expect(call(LINUX_CALL_SOCKETPAIR, LINUX_AF_UNIX, LINUX_SOCK_STREAM, 0, (uint64_t)pair) == 0,
           "socketpair");
    (void)write_fd(one[1], pattern, 3000);
    expect(splice(one[0], nullptr, pair[0], nullptr, 3000, 0) == 3000 && gives(pair[1], 0, 3000),
           "to a socket");
    (void)write_fd(pair[0], pattern, 500);
    expect(splice(pair[1], nullptr, one[1], nullptr, 500, 0) == 500 && gives(one[0], 0, 500),
           "from a socket");
    int64_t file = open_path(first, LINUX_O_RDONLY);
    expect(send_file(pair[1], file, nullptr, 2000) == 2000 && gives(pair[0], 0, 2000),
           "sendfile to a socket");
    (void)close_fd(file);
    expect(splice(pair[1], &place, one[1], nullptr, 5, 0) == -LINUX_EINVAL, "its place");
    close_pipe(pair);
}

[[noreturn]] void foreign_main(const uint64_t *) {
    for (uint32_t i = 0; i < BYTES; i++) {
        pattern[i] = (uint8_t)(i * 7 + i / 256);
    }
    const struct linux_signal_action ignored = {.handler = LINUX_SIG_IGN};
    (void)call(LINUX_CALL_RT_SIGACTION, LINUX_SIGPIPE, (uint64_t)&ignored, 0,
               sizeof(struct linux_signal_set));
    make_pipe(one, 0);
    files_and_pipes();
    pipes_and_pipes();
    others_are_waited_for();
    memory_is_spliced();
    files_are_sent();
    sockets_are_spliced();
    close_pipe(one);
    remove_path(first);
    remove_path(second);
    end_trial("splice");
}
