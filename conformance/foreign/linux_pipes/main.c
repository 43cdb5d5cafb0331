// SPDX-License-Identifier: MIT
//
// Tries what a pipe holds, that pieces stay whole, that its size can be changed, and whether reads
// wait.
#include "waiting.h"

#include <arch/foreign_start.h>

#include "../trial.h"

enum {
    CAPACITY = 65536,
    PIECE = 4096, // PIPE_BUF
    WRITERS = 4,
    PIECES = 40, // of each
};

static uint8_t bytes[CAPACITY];

struct pipe {
    int64_t reader;
    int64_t writer;
};

static struct pipe make_pipe(uint64_t flags) {
    struct linux_pipe_ends ends = {0};
    expect(call(LINUX_CALL_PIPE2, (uint64_t)&ends, flags, 0, 0) == 0, "pipe2");
    return (struct pipe){ends.reader, ends.writer};
}

static void close_pipe(const struct pipe *pipe) {
    (void)close_fd(pipe->reader);
    (void)close_fd(pipe->writer);
}

static int64_t put(const struct pipe *pipe, uint64_t count) {
    return write_fd(pipe->writer, bytes, count);
}

static int64_t take(const struct pipe *pipe, uint64_t count) {
    return read_fd(pipe->reader, bytes, count);
}

static int64_t resize(const struct pipe *pipe, uint64_t capacity) {
    return call(LINUX_CALL_FCNTL, (uint64_t)pipe->reader, LINUX_F_SETPIPE_SZ, capacity, 0);
}

static int32_t filled(const struct pipe *pipe) {
    int32_t count = -1;
    (void)call(LINUX_CALL_IOCTL, (uint64_t)pipe->reader, LINUX_FIONREAD, (uint64_t)&count, 0);
    return count;
}

static void try_capacity(void) {
    struct pipe pipe = make_pipe(LINUX_O_NONBLOCK);
    expect(call(LINUX_CALL_FCNTL, (uint64_t)pipe.writer, LINUX_F_GETPIPE_SZ, 0, 0) == CAPACITY,
           "size");
    expect(put(&pipe, CAPACITY) == CAPACITY, "as much as it holds");
    expect(filled(&pipe) == CAPACITY, "FIONREAD");
    expect(put(&pipe, 1) == -LINUX_EAGAIN, "no more");
    expect(take(&pipe, 1) == 1 && put(&pipe, 2) == -LINUX_EAGAIN && put(&pipe, 1) == 1,
           "a piece is not divided");
    expect(resize(&pipe, PIECE) == -LINUX_EBUSY, "smaller than what it holds");
    expect(take(&pipe, CAPACITY) == CAPACITY, "all of it");
    expect(take(&pipe, 1) == -LINUX_EAGAIN, "nothing is left");
    expect(resize(&pipe, 1) == PIECE && put(&pipe, CAPACITY) == PIECE, "a small one");
    expect(take(&pipe, CAPACITY) == PIECE, "what that holds");
    expect(resize(&pipe, CAPACITY) == CAPACITY && put(&pipe, CAPACITY) == CAPACITY, "large again");
    expect(resize(&pipe, CAPACITY + 1) == -LINUX_EPERM && resize(&pipe, 0) == -LINUX_EINVAL,
           "sizes that are none");
    expect(call(LINUX_CALL_FCNTL, 1, LINUX_F_GETPIPE_SZ, 0, 0) == -LINUX_EBADF, "no pipe");
    close_pipe(&pipe);
}

[[noreturn]] static void write_pieces(const struct pipe *pipe, uint8_t letter) {
    for (uint32_t i = 0; i < PIECE; i++) {
        bytes[i] = letter;
    }
    uint32_t wrong = 0;
    for (uint32_t i = 0; i < PIECES; i++) {
        wrong += put(pipe, PIECE) != PIECE;
    }
    end_with(wrong);
}

// In the order in which they come, however the reads cut them.
static void read_pieces(const struct pipe *pipe) {
    uint64_t total = 0;
    bool is_whole = true;
    uint8_t letter = 0;
    for (int64_t count; (count = take(pipe, 5000)) > 0; total += (uint64_t)count) {
        for (int64_t i = 0; i < count; i++) {
            letter = (total + (uint64_t)i) % PIECE == 0 ? bytes[i] : letter;
            is_whole = is_whole && bytes[i] == letter;
        }
    }
    expect(is_whole, "each piece is whole");
    expect(total == (uint64_t)WRITERS * PIECES * PIECE, "all pieces come");
}

static void try_pieces(void) {
    struct pipe pipe = make_pipe(0);
    int64_t children[WRITERS];
    for (uint8_t i = 0; i < WRITERS; i++) {
        children[i] = make_child();
        if (children[i] == 0) {
            write_pieces(&pipe, (uint8_t)('a' + i));
        }
        expect(children[i] > 0, "fork");
    }
    (void)close_fd(pipe.writer);
    read_pieces(&pipe);
    for (uint32_t i = 0; i < WRITERS; i++) {
        expect(await_child(children[i]) == 0, "a writer");
    }
    (void)close_fd(pipe.reader);
}

// More of them than all can be full, and each still takes a piece.
static void try_many(void) {
    enum { MANY = 25 };
    static struct pipe pipes[MANY];
    uint64_t held = 0;
    for (uint32_t i = 0; i < MANY; i++) {
        pipes[i] = make_pipe(LINUX_O_NONBLOCK);
        int64_t count = put(&pipes[i], CAPACITY);
        expect(count >= PIECE, "room for a piece");
        held += (uint64_t)count;
    }
    for (uint32_t i = 0; i < MANY; i++) {
        for (int64_t count; (count = take(&pipes[i], CAPACITY)) > 0;) {
            held -= (uint64_t)count;
        }
        close_pipe(&pipes[i]);
    }
    expect(held == 0, "what went in comes out");
}

// ---- O_NONBLOCK, which those who share an end have together

// A child does something and ends; true: it did.
static bool in_child(const struct pipe *pipe, bool (*deed)(const struct pipe *pipe)) {
    int64_t child = make_child();
    if (child == 0) {
        end_with(deed(pipe) ? 0 : 1);
    }
    return await_child(child) == 0;
}

static bool put_one(const struct pipe *pipe) {
    sleep_ns(10 * MS_NS); // the other most likely waits
    return put(pipe, 1) == 1;
}

static bool set_flags(const struct pipe *pipe, uint64_t flags) {
    return call(LINUX_CALL_FCNTL, (uint64_t)pipe->reader, LINUX_F_SETFL, flags, 0) == 0;
}

static bool set_nonblocking(const struct pipe *pipe) {
    return set_flags(pipe, LINUX_O_NONBLOCK);
}

static bool set_blocking(const struct pipe *pipe) {
    return set_flags(pipe, 0);
}

static bool take_from_child(const struct pipe *pipe) {
    int64_t child = make_child();
    if (child == 0) {
        end_with(put_one(pipe) ? 0 : 1);
    }
    bool has_come = take(pipe, 1) == 1;
    return await_child(child) == 0 && has_come;
}

static void try_nonblocking(void) {
    struct pipe pipe = make_pipe(0);
    for (uint32_t round = 0; round < 20; round++) {
        expect(take_from_child(&pipe), "an end that waits");
        expect(in_child(&pipe, set_nonblocking), "a child sets O_NONBLOCK");
        expect(take(&pipe, 1) == -LINUX_EAGAIN, "and its parent's reads do not wait");
        expect(in_child(&pipe, set_blocking), "a child clears it");
    }
    expect(take_from_child(&pipe), "and they wait again");
    close_pipe(&pipe);
}

[[noreturn]] void foreign_main(const uint64_t *) {
    try_capacity();
    try_pieces();
    try_many();
    try_nonblocking();
    try_waiting();
    end_trial("linux_pipes");
}
