// SPDX-License-Identifier: MIT
//
// The null call, and bytes: a file in memory, /dev/null, a pipe.
#include "program.h"

#include <arch/cycles.h>
#include <personality/linux_calls.h>

enum { SMALL_BYTES = 1, LARGE_BYTES = 4096 };

static const char file_path[] = "/tmp/bench";
static const char null_path[] = "/dev/null";

static int64_t file;
static int64_t nothing;
static struct linux_pipe_ends ends;
static uint8_t content[LARGE_BYTES];

static uint64_t sample_null(void) {
    uint64_t before = arch_cycles();
    (void)call(LINUX_CALL_GETPPID, 0, 0, 0, 0);
    return arch_cycles() - before;
}

static uint64_t write_to(int64_t fd, uint64_t bytes) {
    uint64_t before = arch_cycles();
    int64_t count = call(LINUX_CALL_WRITE, (uint64_t)fd, (uint64_t)content, bytes, 0);
    uint64_t after = arch_cycles();
    must(count == (int64_t)bytes, "write");
    return after - before;
}

static uint64_t read_from_start(uint64_t bytes) {
    uint64_t before = arch_cycles();
    int64_t count = call(LINUX_CALL_PREAD64, (uint64_t)file, (uint64_t)content, bytes, 0);
    uint64_t after = arch_cycles();
    must(count == (int64_t)bytes, "pread64");
    return after - before;
}

static uint64_t write_to_start(uint64_t bytes) {
    uint64_t before = arch_cycles();
    int64_t count = call(LINUX_CALL_PWRITE64, (uint64_t)file, (uint64_t)content, bytes, 0);
    uint64_t after = arch_cycles();
    must(count == (int64_t)bytes, "pwrite64");
    return after - before;
}

static uint64_t through_pipe(uint64_t bytes) {
    uint64_t before = arch_cycles();
    int64_t out = call(LINUX_CALL_WRITE, (uint64_t)ends.writer, (uint64_t)content, bytes, 0);
    int64_t in = call(LINUX_CALL_READ, (uint64_t)ends.reader, (uint64_t)content, bytes, 0);
    uint64_t after = arch_cycles();
    must(out == (int64_t)bytes && in == (int64_t)bytes, "pipe");
    return after - before;
}

static uint64_t sample_null_device(void) {
    return write_to(nothing, SMALL_BYTES);
}

static uint64_t sample_null_device_4k(void) {
    return write_to(nothing, LARGE_BYTES);
}

static uint64_t sample_read(void) {
    return read_from_start(SMALL_BYTES);
}

static uint64_t sample_read_4k(void) {
    return read_from_start(LARGE_BYTES);
}

static uint64_t sample_write(void) {
    return write_to_start(SMALL_BYTES);
}

static uint64_t sample_write_4k(void) {
    return write_to_start(LARGE_BYTES);
}

static uint64_t sample_pipe(void) {
    return through_pipe(SMALL_BYTES);
}

static uint64_t sample_pipe_4k(void) {
    return through_pipe(LARGE_BYTES);
}

static int64_t open(const char *path, uint64_t flags) {
    return call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, flags, 0644);
}

void measure_data(void) {
    file = open(file_path, LINUX_O_RDWR | LINUX_O_CREAT);
    nothing = open(null_path, LINUX_O_WRONLY);
    must(file >= 0 && nothing >= 0, "open");
    measure("posix_null", sample_null);
    measure("posix_null_device", sample_null_device);
    measure("posix_null_device_4k", sample_null_device_4k);
    measure("posix_write", sample_write);
    measure("posix_write_4k", sample_write_4k);
    measure("posix_read", sample_read);
    measure("posix_read_4k", sample_read_4k);
    must(call(LINUX_CALL_PIPE2, (uint64_t)&ends, 0, 0, 0) == 0, "pipe2");
    measure("posix_pipe", sample_pipe);
    measure("posix_pipe_4k", sample_pipe_4k);
    (void)call(LINUX_CALL_CLOSE, (uint64_t)ends.reader, 0, 0, 0);
    (void)call(LINUX_CALL_CLOSE, (uint64_t)ends.writer, 0, 0, 0);
    (void)call(LINUX_CALL_CLOSE, (uint64_t)file, 0, 0, 0);
    (void)call(LINUX_CALL_CLOSE, (uint64_t)nothing, 0, 0, 0);
}
