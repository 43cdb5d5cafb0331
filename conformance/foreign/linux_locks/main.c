// SPDX-License-Identifier: MIT
//
// A Linux program of ours: FIFOs, and locks on files between processes. It says what went wrong on
// standard output, and ends with the number of things.
#include "../trial.h"

#include <arch/foreign_start.h>

static const char fifo[] = "/tmp/linux_fifo";
static const char file[] = "/tmp/linux_locks";

static int64_t open_path(const char *path, uint32_t flags) {
    return call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, flags, 0600);
}

static void remove_path(const char *path) {
    (void)call(LINUX_CALL_UNLINKAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, 0, 0);
}

static int64_t make_node(const char *path, uint32_t mode) {
    return call(LINUX_CALL_MKNODAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, mode, 0);
}

static uint32_t mode_of(const char *path) {
    struct linux_stat stat = {0};
    (void)call(LINUX_CALL_NEWFSTATAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, (uint64_t)&stat, 0);
    return stat.mode;
}

static void a_fifo_is_made(void) {
    remove_path(fifo);
    expect(make_node(fifo, LINUX_S_IFIFO | 0640) == 0 && mode_of(fifo) == (LINUX_S_IFIFO | 0640),
           "mknodat");
    expect(make_node(fifo, LINUX_S_IFIFO | 0640) == -LINUX_EEXIST, "EEXIST");
    expect(open_path(fifo, LINUX_O_WRONLY | LINUX_O_NONBLOCK) == -LINUX_ENXIO, "ENXIO");
    expect(open_path(fifo, LINUX_O_RDWR | LINUX_O_CREAT | LINUX_O_EXCL) == -LINUX_EEXIST, "O_EXCL");
    expect(open_path(fifo, LINUX_O_RDONLY | LINUX_O_DIRECTORY) == -LINUX_ENOTDIR, "O_DIRECTORY");
}

static void a_fifo_does_not_wait(void) {
    char bytes[8];
    int64_t reader = open_path(fifo, LINUX_O_RDONLY | LINUX_O_NONBLOCK);
    expect(reader >= 0 && read_fd(reader, bytes, 8) == 0, "a reader alone");
    expect(poll_one(reader, LINUX_POLLIN, 0) == 0, "no end while nobody has written");
    int64_t writer = open_path(fifo, LINUX_O_WRONLY | LINUX_O_NONBLOCK);
    expect(writer >= 0 && read_fd(reader, bytes, 8) == -LINUX_EAGAIN, "a writer with it");
    expect(write_fd(writer, "hello", 5) == 5 && read_fd(reader, bytes, 8) == 5, "bytes");
    int64_t second = open_path(fifo, LINUX_O_WRONLY);
    (void)close_fd(writer);
    expect(read_fd(reader, bytes, 8) == -LINUX_EAGAIN, "another writer is there");
    (void)close_fd(second);
    expect(poll_one(reader, LINUX_POLLIN, 900 * MS_NS) == LINUX_POLLHUP &&
               read_fd(reader, bytes, 8) == 0,
           "its end");
    (void)close_fd(reader);
    int64_t both = open_path(fifo, LINUX_O_RDWR);
    expect(both >= 0 && write_fd(both, "x", 1) == 1 && read_fd(both, bytes, 8) == 1, "O_RDWR");
    (void)close_fd(both);
}

static void a_fifo_waits(void) {
    char bytes[8];
    int64_t child = make_child();
    if (child == 0) {
        sleep_ns(20 * MS_NS);
        int64_t writer = open_path(fifo, LINUX_O_WRONLY);
        end_with(write_fd(writer, "late", 4) == 4 ? 0 : 1);
    }
    int64_t reader = open_path(fifo, LINUX_O_RDONLY);
    expect(reader >= 0 && read_fd(reader, bytes, 8) == 4, "a reader waits");
    expect(read_fd(reader, bytes, 8) == 0 && await_child(child) == 0, "for who writes");
    (void)close_fd(reader);
    child = make_child();
    if (child == 0) {
        sleep_ns(20 * MS_NS);
        reader = open_path(fifo, LINUX_O_RDONLY);
        end_with(read_fd(reader, bytes, 8) == 5 ? 0 : 1);
    }
    int64_t writer = open_path(fifo, LINUX_O_WRONLY);
    expect(writer >= 0 && write_fd(writer, "first", 5) == 5, "a writer waits");
    expect(await_child(child) == 0, "for who reads");
    (void)close_fd(writer);
    remove_path(fifo);
}

// ---- Locks

static int64_t lock(int64_t fd, int32_t command, int16_t type, int64_t start, int64_t length) {
    const struct linux_record_lock record = {.type = type, .start = start, .length = length};
    return call(LINUX_CALL_FCNTL, (uint64_t)fd, (uint64_t)command, (uint64_t)&record, 0);
}

static struct linux_record_lock look(int64_t fd, int32_t command, int16_t type, int64_t start,
                                     int64_t length) {
    struct linux_record_lock record = {.type = type, .start = start, .length = length};
    expect(call(LINUX_CALL_FCNTL, (uint64_t)fd, (uint64_t)command, (uint64_t)&record, 0) == 0,
           "F_GETLK");
    return record;
}

// A child that tries, and ends with 0 if it is answered that.
static void child_gets(int64_t fd, int16_t type, int64_t start, int64_t length, int64_t answer,
                       const char *what) {
    int64_t child = make_child();
    if (child == 0) {
        end_with(lock(fd, LINUX_F_SETLK, type, start, length) == answer ? 0 : 1);
    }
    expect(await_child(child) == 0, what);
}

static void records_exclude(void) {
    int64_t fd = open_path(file, LINUX_O_RDWR | LINUX_O_CREAT | LINUX_O_TRUNC);
    int64_t own = call(LINUX_CALL_GETPID, 0, 0, 0, 0);
    expect(lock(fd, LINUX_F_SETLK, LINUX_F_WRLCK, 10, 20) == 0, "F_SETLK");
    expect(look(fd, LINUX_F_GETLK, LINUX_F_WRLCK, 0, 0).type == LINUX_F_UNLCK, "not its own");
    child_gets(fd, LINUX_F_RDLCK, 0, 10, 0, "in front of it");
    child_gets(fd, LINUX_F_RDLCK, 29, 1, -LINUX_EAGAIN, "its last byte");
    child_gets(fd, LINUX_F_WRLCK, 30, 0, 0, "behind it");
    int64_t child = make_child();
    if (child == 0) {
        struct linux_record_lock found = look(fd, LINUX_F_GETLK, LINUX_F_RDLCK, 0, 0);
        end_with(found.type == LINUX_F_WRLCK && found.start == 10 && found.length == 20 &&
                         found.process == own
                     ? 0
                     : 1);
    }
    expect(await_child(child) == 0, "F_GETLK of another");
    // A hole in the middle, and a part that others may share.
    expect(lock(fd, LINUX_F_SETLK, LINUX_F_UNLCK, 15, 5) == 0 &&
               lock(fd, LINUX_F_SETLK, LINUX_F_RDLCK, 25, 5) == 0,
           "parts of it");
    child_gets(fd, LINUX_F_WRLCK, 15, 5, 0, "the hole");
    child_gets(fd, LINUX_F_WRLCK, 14, 1, -LINUX_EAGAIN, "before the hole");
    child_gets(fd, LINUX_F_RDLCK, 25, 5, 0, "what is shared");
    child_gets(fd, LINUX_F_WRLCK, 25, 5, -LINUX_EAGAIN, "but not excluded");
    // Any descriptor of the file that is closed gives all back.
    (void)close_fd(open_path(file, LINUX_O_RDONLY));
    child_gets(fd, LINUX_F_WRLCK, 0, 0, 0, "given back by a close");
    int64_t reader = open_path(file, LINUX_O_RDONLY);
    expect(lock(reader, LINUX_F_SETLK, LINUX_F_WRLCK, 0, 1) == -LINUX_EBADF, "EBADF");
    expect(lock(fd, LINUX_F_SETLK, LINUX_F_WRLCK, -1, 1) == -LINUX_EINVAL &&
               lock(fd, LINUX_F_SETLK, 7, 0, 1) == -LINUX_EINVAL,
           "EINVAL");
    (void)close_fd(reader);
    (void)close_fd(fd);
}

static void records_are_waited_for(void) {
    int64_t fd = open_path(file, LINUX_O_RDWR);
    int32_t ends[2];
    char byte;
    (void)call(LINUX_CALL_PIPE2, (uint64_t)ends, 0, 0, 0);
    int64_t child = make_child();
    if (child == 0) {
        bool is_done =
            lock(fd, LINUX_F_SETLK, LINUX_F_WRLCK, 0, 1) == 0 && write_fd(ends[1], "x", 1) == 1;
        sleep_ns(20 * MS_NS);
        // Whoever waits for one that waits for him would wait for ever.
        is_done = is_done && lock(fd, LINUX_F_SETLKW, LINUX_F_WRLCK, 1, 1) == -LINUX_EDEADLK;
        end_with(is_done ? 0 : 1); // and so gives back
    }
    expect(lock(fd, LINUX_F_SETLK, LINUX_F_WRLCK, 1, 1) == 0 && read_fd(ends[0], &byte, 1) == 1,
           "both have one");
    expect(lock(fd, LINUX_F_SETLKW, LINUX_F_WRLCK, 0, 1) == 0, "F_SETLKW");
    expect(await_child(child) == 0, "EDEADLK");
    (void)close_fd(ends[0]);
    (void)close_fd(ends[1]);
    (void)close_fd(fd);
}

static void descriptions_exclude(void) {
    int64_t fd = open_path(file, LINUX_O_RDWR);
    int64_t other = open_path(file, LINUX_O_RDWR);
    expect(lock(fd, LINUX_F_OFD_SETLK, LINUX_F_WRLCK, 0, 5) == 0, "F_OFD_SETLK");
    expect(lock(other, LINUX_F_OFD_SETLK, LINUX_F_RDLCK, 4, 1) == -LINUX_EAGAIN &&
               look(other, LINUX_F_OFD_GETLK, LINUX_F_RDLCK, 0, 0).process == -1,
           "another description");
    child_gets(fd, LINUX_F_RDLCK, 0, 1, -LINUX_EAGAIN, "a process's own");
    int64_t child = make_child();
    if (child == 0) { // it has the same description
        end_with(lock(fd, LINUX_F_OFD_SETLK, LINUX_F_UNLCK, 0, 5) == 0 ? 0 : 1);
    }
    expect(await_child(child) == 0 && lock(other, LINUX_F_OFD_SETLK, LINUX_F_RDLCK, 4, 1) == 0,
           "given back by a child");
    (void)close_fd(other);
    expect(lock(fd, LINUX_F_OFD_SETLK, LINUX_F_WRLCK, 0, 0) == 0, "given back by a close");
    (void)close_fd(fd);
}

static int64_t flock(int64_t fd, uint32_t operation) {
    return call(LINUX_CALL_FLOCK, (uint64_t)fd, operation, 0, 0);
}

static void whole_files_are_locked(void) {
    int64_t fd = open_path(file, LINUX_O_RDWR);
    int64_t other = open_path(file, LINUX_O_RDWR);
    expect(flock(fd, LINUX_LOCK_SH) == 0 && flock(other, LINUX_LOCK_SH) == 0, "LOCK_SH");
    expect(flock(fd, LINUX_LOCK_EX | LINUX_LOCK_NB) == -LINUX_EAGAIN, "LOCK_EX");
    expect(flock(other, LINUX_LOCK_UN) == 0 && flock(fd, LINUX_LOCK_EX | LINUX_LOCK_NB) == 0,
           "LOCK_UN");
    expect(lock(other, LINUX_F_SETLK, LINUX_F_WRLCK, 0, 0) == 0, "they are apart from records");
    int64_t child = make_child();
    if (child == 0) {
        (void)close_fd(fd);
        bool is_done = flock(other, LINUX_LOCK_EX | LINUX_LOCK_NB) == -LINUX_EAGAIN &&
                       flock(other, LINUX_LOCK_EX) == 0;
        end_with(is_done ? 0 : 1);
    }
    sleep_ns(20 * MS_NS);
    expect(flock(fd, LINUX_LOCK_UN) == 0, "given back");
    expect(await_child(child) == 0, "a child waited");
    expect(flock(fd, LINUX_LOCK_EX | LINUX_LOCK_NB) == -LINUX_EAGAIN, "the description has it");
    (void)close_fd(other);
    expect(flock(fd, LINUX_LOCK_EX | LINUX_LOCK_NB) == 0, "until it is closed");
    expect(flock(fd, 3) == -LINUX_EINVAL, "EINVAL of flock");
    (void)close_fd(fd);
    remove_path(file);
}

[[noreturn]] void foreign_main(const uint64_t *) {
    a_fifo_is_made();
    a_fifo_does_not_wait();
    a_fifo_waits();
    records_exclude();
    records_are_waited_for();
    descriptions_exclude();
    whole_files_are_locked();
    end_trial("locks");
}
