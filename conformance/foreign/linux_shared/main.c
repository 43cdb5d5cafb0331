// SPDX-License-Identifier: MIT
//
// A Linux program of ours: mappings that grow and move, files that processes map together, and
// words there that they wait on. It ends with the number of things that went wrong.
#include <arch/foreign_start.h>

#include "../trial.h"
#include "futexes.h"

enum { PAGE_MAX = 65536, ROUNDS = 20 };

constexpr uint64_t MEBIBYTE = 1024 * 1024;
constexpr uint64_t READ_WRITE = LINUX_PROT_READ | LINUX_PROT_WRITE;
constexpr uint64_t PRIVATE = LINUX_MAP_PRIVATE | LINUX_MAP_ANONYMOUS;
constexpr uint64_t MAY_MOVE = LINUX_MREMAP_MAYMOVE;

static const char path[] = "/tmp/linux_shared";
static const char named[] = "/dev/shm/linux_shared.memory";

static int64_t map_file(int64_t fd, uint64_t bytes, uint64_t protection, uint64_t offset) {
    return call6(LINUX_CALL_MMAP, 0, bytes, protection, LINUX_MAP_SHARED, (uint64_t)fd, offset);
}

static int64_t map(uint64_t bytes, uint64_t flags) {
    return call6(LINUX_CALL_MMAP, 0, bytes, READ_WRITE, flags, UINT64_MAX, 0);
}

static int64_t unmap(int64_t address, uint64_t bytes) {
    return call(LINUX_CALL_MUNMAP, (uint64_t)address, bytes, 0, 0);
}

static int64_t remap(int64_t address, uint64_t old_bytes, uint64_t new_bytes, uint64_t flags,
                     int64_t target) {
    return call6(LINUX_CALL_MREMAP, (uint64_t)address, old_bytes, new_bytes, flags,
                 (uint64_t)target, 0);
}

static int64_t open_at(const char *name, uint64_t flags) {
    return call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)name, flags, 0600);
}

static int64_t unlink_at(const char *name) {
    return call(LINUX_CALL_UNLINKAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)name, 0, 0);
}

static int64_t resize(int64_t fd, uint64_t bytes) {
    return call(LINUX_CALL_FTRUNCATE, (uint64_t)fd, bytes, 0, 0);
}

static uint32_t read_word(int64_t fd, uint64_t offset) {
    uint32_t value = UINT32_MAX;
    int64_t count = call(LINUX_CALL_PREAD64, (uint64_t)fd, (uint64_t)&value, sizeof(value), offset);
    return count == sizeof(value) ? value : UINT32_MAX;
}

static bool write_word(int64_t fd, uint64_t offset, uint32_t value) {
    return call(LINUX_CALL_PWRITE64, (uint64_t)fd, (uint64_t)&value, sizeof(value), offset) ==
           sizeof(value);
}

static _Atomic uint32_t *word(int64_t mapping, uint64_t offset) {
    return (_Atomic uint32_t *)(mapping + (int64_t)offset);
}

static bool is_mapped(int64_t address) {
    uint8_t page;
    return call(LINUX_CALL_MINCORE, (uint64_t)address, 1, (uint64_t)&page, 0) == 0;
}

// ---- Mappings that move

static void try_growing(void) {
    int64_t first = map(4 * PAGE_MAX, PRIVATE);
    expect(unmap(first + 2 * PAGE_MAX, 2 * PAGE_MAX) == 0, "room behind it");
    *word(first, PAGE_MAX) = 1;
    expect(remap(first, 2 * PAGE_MAX, 3 * PAGE_MAX, 0, 0) == first, "grows in its place");
    expect(*word(first, PAGE_MAX) == 1 && *word(first, 2 * PAGE_MAX) == 0, "by zeros");
    *word(first, 2 * PAGE_MAX) = 2;
    expect(remap(first, 3 * PAGE_MAX, 8 * PAGE_MAX, 0, 0) == -LINUX_ENOMEM, "no more room");
    int64_t moved = remap(first, 3 * PAGE_MAX, 8 * PAGE_MAX, MAY_MOVE, 0);
    expect(moved > 0 && moved != first && !is_mapped(first), "moves");
    expect(*word(moved, PAGE_MAX) == 1 && *word(moved, 2 * PAGE_MAX) == 2, "with what it holds");
    expect(*word(moved, 7 * PAGE_MAX) == 0, "and zeros behind it");
    expect(remap(moved, 8 * PAGE_MAX, 2 * PAGE_MAX, 0, 0) == moved, "shrinks");
    expect(!is_mapped(moved + 2 * PAGE_MAX), "and what was behind is gone");
    expect(remap(moved, 2 * PAGE_MAX, 60 * MEBIBYTE, MAY_MOVE, 0) == -LINUX_ENOMEM, "too much");
    expect(*word(moved, PAGE_MAX) == 1, "and all is as it was");
    int64_t other = map(4 * PAGE_MAX, PRIVATE);
    *word(other, 0) = 3;
    expect(remap(moved, 2 * PAGE_MAX, 2 * PAGE_MAX, MAY_MOVE | LINUX_MREMAP_FIXED, other) == other,
           "over another one");
    expect(*word(other, 0) == 0 && *word(other, PAGE_MAX) == 1, "which is gone");
    expect(unmap(other, 4 * PAGE_MAX) == 0, "munmap");
}

static void try_wrong_growing(void) {
    int64_t one = map(2 * PAGE_MAX, PRIVATE);
    uint64_t fixed = MAY_MOVE | LINUX_MREMAP_FIXED;
    expect(remap(one, 0, PAGE_MAX, MAY_MOVE, 0) == -LINUX_EINVAL, "old length 0");
    expect(remap(one, PAGE_MAX, 0, MAY_MOVE, 0) == -LINUX_EINVAL, "new length 0");
    expect(remap(one + 1, PAGE_MAX, PAGE_MAX, 0, 0) == -LINUX_EINVAL, "not on a page");
    expect(remap(one, PAGE_MAX, PAGE_MAX, 8, 0) == -LINUX_EINVAL, "another flag");
    expect(remap(one, PAGE_MAX, PAGE_MAX, LINUX_MREMAP_FIXED, one) == -LINUX_EINVAL, "fixed");
    expect(remap(one, 2 * PAGE_MAX, PAGE_MAX, fixed, one + PAGE_MAX) == -LINUX_EINVAL, "itself");
    expect(remap(one, PAGE_MAX, PAGE_MAX, fixed, 0) == -LINUX_EINVAL, "nowhere");
    expect(remap(0, PAGE_MAX, PAGE_MAX, 0, 0) == -LINUX_EFAULT, "nothing");
    expect(remap(one, UINT64_MAX, PAGE_MAX, 0, 0) == -LINUX_EFAULT, "too long");
    expect(call(LINUX_CALL_MPROTECT, (uint64_t)one, PAGE_MAX, LINUX_PROT_READ, 0) == 0, "mprotect");
    expect(remap(one, 2 * PAGE_MAX, PAGE_MAX, 0, 0) == -LINUX_EFAULT, "two of them");
    expect(unmap(one, 2 * PAGE_MAX) == 0, "munmap");
}

static void try_moving_shared(void) {
    int64_t first = map(2 * PAGE_MAX, LINUX_MAP_SHARED | LINUX_MAP_ANONYMOUS);
    int64_t target = map(2 * PAGE_MAX, PRIVATE);
    *word(first, 0) = 1;
    int64_t child = make_child();
    if (child == 0) {
        while (*word(first, PAGE_MAX) != 2) {
            sleep_ns(100000);
        }
        *word(first, 0) = 3;
        end_with(0);
    }
    expect(remap(first, 2 * PAGE_MAX, 2 * PAGE_MAX, MAY_MOVE | LINUX_MREMAP_FIXED, target) ==
               target,
           "shared memory moves");
    *word(target, PAGE_MAX) = 2; // which nobody used before
    expect(await_child(child) == 0 && *word(target, 0) == 3, "and stays shared");
    expect(unmap(target, 2 * PAGE_MAX) == 0, "munmap");
}

// ---- Files

static void try_file(void) {
    int64_t fd = open_at(path, LINUX_O_RDWR | LINUX_O_CREAT | LINUX_O_TRUNC);
    expect(fd >= 0 && resize(fd, 3 * PAGE_MAX) == 0 && write_word(fd, 0, 1), "a file");
    int64_t own = map_file(fd, 3 * PAGE_MAX, READ_WRITE, 0);
    expect(own > 0 && *word(own, 0) == 1, "has what was written");
    int64_t child = make_child();
    if (child == 0) {
        int64_t again = open_at(path, LINUX_O_RDWR); // another description
        int64_t mapping = map_file(again, PAGE_MAX, READ_WRITE, PAGE_MAX);
        *word(mapping, 0) = 2;
        while (*word(own, 4) != 3) {
            sleep_ns(100000);
        }
        *word(mapping, 4) = 4;
        for (;;) { // until it is ended, with what it stored
            sleep_ns(1000000);
        }
    }
    while (*word(own, PAGE_MAX) != 2) {
        sleep_ns(100000);
    }
    *word(own, 4) = 3;
    while (*word(own, PAGE_MAX + 4) != 4) {
        sleep_ns(100000);
    }
    expect(call(LINUX_CALL_KILL, (uint64_t)child, LINUX_SIGKILL, 0, 0) == 0, "kill");
    expect(await_child(child) == 256 + LINUX_SIGKILL, "both see what both store");
    expect(read_word(fd, PAGE_MAX + 4) == 4, "and so do calls");
    expect(write_word(fd, PAGE_MAX + 8, 5) && *word(own, PAGE_MAX + 8) == 5, "both ways");
    expect(call(LINUX_CALL_MSYNC, (uint64_t)own, PAGE_MAX, LINUX_MS_SYNC, 0) == 0, "msync");
    expect(call(LINUX_CALL_MSYNC, (uint64_t)own, PAGE_MAX, 5, 0) == -LINUX_EINVAL, "both of them");
    expect(call(LINUX_CALL_MSYNC, 0, PAGE_MAX, LINUX_MS_SYNC, 0) == -LINUX_ENOMEM, "nothing there");
    expect(close_fd(fd) == 0, "close");
    *word(own, 2 * PAGE_MAX) = 6; // the mapping goes on
    expect(unmap(own, 3 * PAGE_MAX) == 0, "munmap");
    fd = open_at(path, LINUX_O_RDONLY);
    expect(read_word(fd, 4) == 3 && read_word(fd, PAGE_MAX) == 2 &&
               read_word(fd, 2 * PAGE_MAX) == 6,
           "all of it is in the file");
    expect(close_fd(fd) == 0, "close");
}

static struct linux_stat status_of(int64_t fd) {
    struct linux_stat status = {0};
    expect(call(LINUX_CALL_FSTAT, (uint64_t)fd, (uint64_t)&status, 0, 0) == 0, "fstat");
    return status;
}

static uint64_t time_of(int64_t seconds, uint64_t nanoseconds) {
    return (uint64_t)seconds * 1'000'000'000 + nanoseconds;
}

// A mapping that is read or written says so in the times of its file.
static void try_times(void) {
    int64_t fd = open_at(path, LINUX_O_RDWR | LINUX_O_CREAT | LINUX_O_TRUNC);
    expect(resize(fd, 100) == 0, "100 bytes");
    struct linux_stat new = status_of(fd);
    sleep_ns(MS_NS);
    int64_t own = map_file(fd, PAGE_MAX, READ_WRITE, 0);
    expect(*word(own, 0) == 0, "zeros");
    struct linux_stat read = status_of(fd);
    expect(time_of(read.accessed, read.accessed_ns) > time_of(new.modified, new.modified_ns),
           "it was read");
    expect(time_of(read.modified, read.modified_ns) == time_of(new.modified, new.modified_ns),
           "and not written");
    *word(own, 0) = 1;
    expect(call(LINUX_CALL_MSYNC, (uint64_t)own, PAGE_MAX, LINUX_MS_SYNC, 0) == 0, "msync");
    struct linux_stat written = status_of(fd);
    expect(time_of(written.modified, written.modified_ns) >
                   time_of(new.modified, new.modified_ns) &&
               time_of(written.changed, written.changed_ns) > time_of(new.changed, new.changed_ns),
           "it was written");
    expect(unmap(own, PAGE_MAX) == 0 && close_fd(fd) == 0 && unlink_at(path) == 0, "unlink");
}

// Behind the end of the file is nothing.
static void try_end(void) {
    int64_t fd = open_at(path, LINUX_O_RDWR | LINUX_O_CREAT | LINUX_O_TRUNC);
    expect(resize(fd, 100) == 0, "100 bytes");
    int64_t own = map_file(fd, 2 * PAGE_MAX, READ_WRITE, 0);
    *word(own, 0) = 1;
    *word(own, 200) = 2; // in the same page
    int64_t child = make_child();
    if (child == 0) {
        *word(own, PAGE_MAX) = 1;
        end_with(0);
    }
    expect(await_child(child) == 256 + LINUX_SIGBUS, "SIGBUS");
    struct linux_timespec *out = (struct linux_timespec *)(own + PAGE_MAX);
    expect(call(LINUX_CALL_CLOCK_GETTIME, 1, (uint64_t)out, 0, 0) == -LINUX_EFAULT, "EFAULT");
    expect(resize(fd, PAGE_MAX + 8) == 0, "grows");
    expect(read_word(fd, 200) == 0 && *word(own, 200) == 0, "by zeros");
    *word(own, PAGE_MAX) = 3;
    expect(read_word(fd, PAGE_MAX) == 3, "which can be used now");
    expect(resize(fd, 0) == 0 && resize(fd, PAGE_MAX) == 0, "cut, and grows again");
    expect(read_word(fd, 0) == 0 && *word(own, 0) == 0, "zeros again");
    *word(own, 8) = 4;
    expect(unmap(own, 2 * PAGE_MAX) == 0 && read_word(fd, 8) == 4, "what is stored then");
    expect(close_fd(fd) == 0 && unlink_at(path) == 0, "unlink");
}

static void try_rights(void) {
    int64_t fd = open_at(path, LINUX_O_RDWR | LINUX_O_CREAT | LINUX_O_TRUNC);
    int64_t reader = open_at(path, LINUX_O_RDONLY);
    int64_t writer = open_at(path, LINUX_O_WRONLY);
    expect(write_word(fd, 0, 7), "write");
    expect(map_file(reader, PAGE_MAX, READ_WRITE, 0) == -LINUX_EACCES, "opened to be read");
    expect(map_file(writer, PAGE_MAX, LINUX_PROT_READ, 0) == -LINUX_EACCES, "opened to be written");
    int64_t own = map_file(reader, PAGE_MAX, LINUX_PROT_READ, 0);
    expect(own > 0 && *word(own, 0) == 7, "to be read");
    expect(call(LINUX_CALL_MPROTECT, (uint64_t)own, PAGE_MAX, READ_WRITE, 0) == -LINUX_EACCES,
           "and not to be written afterwards");
    int64_t pages = map_file(fd, PAGE_MAX, LINUX_PROT_READ | LINUX_PROT_EXEC, 0);
    expect(pages == -LINUX_EACCES, "shared and executable");
    expect(unmap(own, PAGE_MAX) == 0, "munmap");
    expect(close_fd(fd) == 0 && close_fd(reader) == 0 && close_fd(writer) == 0, "close");
    expect(unlink_at(path) == 0, "unlink");
    int64_t disk = open_at("/etc/words", LINUX_O_RDONLY);
    own = map_file(disk, PAGE_MAX, LINUX_PROT_READ, 0);
    expect(own > 0 && *word(own, 0) == read_word(disk, 0), "of a disk that nobody changes");
    expect(unmap(own, PAGE_MAX) == 0 && close_fd(disk) == 0, "munmap");
    int64_t zero = open_at("/dev/zero", LINUX_O_RDWR);
    own = map_file(zero, PAGE_MAX, READ_WRITE, 0);
    expect(own > 0 && *word(own, 0) == 0, "/dev/zero");
    expect(unmap(own, PAGE_MAX) == 0 && close_fd(zero) == 0, "munmap");
}

// ---- Files without a name, and names for memory

static void try_nameless(void) {
    int64_t fd = call(LINUX_CALL_MEMFD_CREATE, (uint64_t)"trial", LINUX_MFD_CLOEXEC, 0, 0);
    expect(fd >= 0 && resize(fd, 2 * PAGE_MAX) == 0, "memfd_create");
    int64_t own = map_file(fd, 2 * PAGE_MAX, READ_WRITE, 0);
    int64_t child = make_child();
    if (child == 0) {
        int64_t mapping = map_file(fd, PAGE_MAX, READ_WRITE, PAGE_MAX);
        *word(mapping, 0) = 1;
        *word(own, 4) = 2; // as the parent mapped it
        end_with(0);
    }
    expect(await_child(child) == 0 && *word(own, PAGE_MAX) == 1 && *word(own, 4) == 2,
           "shared by its descriptor, and by its mapping");
    expect(read_word(fd, PAGE_MAX) == 1, "and to be read");
    expect(call(LINUX_CALL_MEMFD_CREATE, (uint64_t)"trial", 2, 0, 0) == -LINUX_EINVAL, "to seal");
    expect(call(LINUX_CALL_MEMFD_CREATE, 0, 0, 0, 0) == -LINUX_EFAULT, "no name");
    int64_t grown = remap(own, 2 * PAGE_MAX, 3 * PAGE_MAX, MAY_MOVE, 0);
    expect(grown > 0 && resize(fd, 3 * PAGE_MAX) == 0, "more of it");
    *word(grown, 2 * PAGE_MAX) = 3;
    expect(read_word(fd, 2 * PAGE_MAX) == 3 && *word(grown, 4) == 2, "is the file's, too");
    expect(close_fd(fd) == 0 && unmap(grown, 3 * PAGE_MAX) == 0, "munmap");
}

static int64_t futex(int64_t mapping, uint64_t operation, uint32_t value) {
    return call(LINUX_CALL_FUTEX, (uint64_t)mapping, operation, value, 0);
}

static void try_named(void) {
    uint64_t flags = LINUX_O_RDWR | LINUX_O_NOFOLLOW;
    int64_t fd = open_at(named, flags | LINUX_O_CREAT | LINUX_O_EXCL);
    expect(fd >= 0 && resize(fd, PAGE_MAX) == 0, "a name in /dev/shm");
    int64_t own = map_file(fd, PAGE_MAX, READ_WRITE, 0);
    int64_t child = make_child();
    if (child == 0) {
        int64_t again = open_at(named, flags);
        int64_t mapping = map_file(again, PAGE_MAX, READ_WRITE, 0);
        end_with(futex(mapping, LINUX_FUTEX_WAIT, 0) == 0 ? *word(mapping, 0) : 0);
    }
    sleep_ns(10000000);
    *word(own, 0) = 9;
    (void)futex(own, LINUX_FUTEX_WAKE, 1);
    expect(await_child(child) == 9, "wakes who waits on it");
    expect(unlink_at(named) == 0 && open_at(named, flags) == -LINUX_ENOENT, "unlink");
    expect(*word(own, 0) == 9, "goes on without a name");
    expect(close_fd(fd) == 0 && unmap(own, PAGE_MAX) == 0, "munmap");
}

// More than there is: who uses it is ended, and all is there again.
static void try_limits(void) {
    for (uint32_t i = 0; i < ROUNDS; i++) {
        int64_t fd = call(LINUX_CALL_MEMFD_CREATE, (uint64_t)"large", 0, 0, 0);
        expect(fd >= 0 && resize(fd, 16 * MEBIBYTE) == 0, "16 MiB");
        int64_t own = map_file(fd, 16 * MEBIBYTE, READ_WRITE, 0);
        expect(own > 0, "mapped");
        for (uint64_t at = 0; at < 2 * MEBIBYTE; at += PAGE_MAX) {
            expect(*word(own, at) == 0, "zeros");
            *word(own, at) = i + 1;
        }
        int64_t child = i == 0 ? make_child() : 1;
        if (child == 0) {
            for (uint64_t at = 0; at < 16 * MEBIBYTE; at += 4096) {
                *word(own, at) = 1;
            }
            end_with(0);
        }
        expect(i != 0 || await_child(child) == 256 + LINUX_SIGBUS, "too much of it");
        expect(close_fd(fd) == 0 && unmap(own, 16 * MEBIBYTE) == 0, "munmap");
    }
}

[[noreturn]] void foreign_main(const uint64_t *stack) {
    if (stack[0] > 1) { // started by itself
        end_with(0);
    }
    try_growing();
    try_wrong_growing();
    try_moving_shared();
    try_file();
    try_times();
    try_end();
    try_rights();
    try_nameless();
    try_named();
    try_limits();
    try_futexes();
    end_trial("linux_shared");
}
