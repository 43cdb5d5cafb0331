// SPDX-License-Identifier: MIT
//
// A ring of the least size that POSIX allows. A pipe is free when both of its ends are closed.
#include <posix/pipe.h>

#include <personality/linux_calls.h>
#include <posix/signals.h>

enum { PIPE_BYTES = 4096, PIPES_MAX = 8 };

constexpr uint32_t ACCESS_MODE = 3;

struct pipe {
    bool has_reader;
    bool has_writer;
    uint32_t first;
    uint32_t count;
    uint8_t bytes[PIPE_BYTES];
};

static struct pipe pipes[PIPES_MAX];

static struct pipe *pipe_of(const struct description *end) {
    return &pipes[end->offset];
}

static bool is_writer(const struct description *end) {
    return (end->flags & ACCESS_MODE) == LINUX_O_WRONLY;
}

static struct description *make_end(uint64_t pipe, uint32_t flags) {
    struct description *end = description_new(DESCRIPTION_PIPE, flags);
    if (end != nullptr) {
        end->offset = pipe;
    }
    return end;
}

int64_t pipe_open(uint32_t flags, struct description **out_reader,
                  struct description **out_writer) {
    uint64_t index = 0;
    while (index < PIPES_MAX && (pipes[index].has_reader || pipes[index].has_writer)) {
        index++;
    }
    if (index == PIPES_MAX) {
        return -LINUX_EMFILE;
    }
    struct description *reader = make_end(index, flags | LINUX_O_RDONLY);
    struct description *writer = make_end(index, flags | LINUX_O_WRONLY);
    if (writer == nullptr) {
        if (reader != nullptr) {
            reader->kind = DESCRIPTION_FREE;
        }
        return -LINUX_EMFILE;
    }
    pipes[index].has_reader = true;
    pipes[index].has_writer = true;
    pipes[index].first = 0;
    pipes[index].count = 0;
    *out_reader = reader;
    *out_writer = writer;
    return 0;
}

// The only one who could end the wait is the one who would wait.
static int64_t cannot_wait(const struct description *end) {
    return (end->flags & LINUX_O_NONBLOCK) != 0 ? -LINUX_EAGAIN : -LINUX_EDEADLK;
}

int64_t pipe_read(const struct description *reader, void *out, uint64_t count) {
    struct pipe *pipe = pipe_of(reader);
    if (pipe->count == 0 && count > 0) {
        return pipe->has_writer ? cannot_wait(reader) : 0;
    }
    uint32_t part = count < pipe->count ? (uint32_t)count : pipe->count;
    for (uint32_t i = 0; i < part; i++) {
        ((uint8_t *)out)[i] = pipe->bytes[(pipe->first + i) % PIPE_BYTES];
    }
    pipe->first = (pipe->first + part) % PIPE_BYTES;
    pipe->count -= part;
    return part;
}

// What fits into an empty pipe is written whole or not at all.
int64_t pipe_write(const struct description *writer, const void *from, uint64_t count) {
    struct pipe *pipe = pipe_of(writer);
    if (!pipe->has_reader) {
        posix_raise(LINUX_SIGPIPE);
        return -LINUX_EPIPE;
    }
    uint64_t room = PIPE_BYTES - pipe->count;
    bool is_partial = count > PIPE_BYTES && (writer->flags & LINUX_O_NONBLOCK) != 0;
    if (count > room && !(is_partial && room > 0)) {
        return cannot_wait(writer);
    }
    uint32_t part = (uint32_t)(count < room ? count : room);
    for (uint32_t i = 0; i < part; i++) {
        pipe->bytes[(pipe->first + pipe->count + i) % PIPE_BYTES] = ((const uint8_t *)from)[i];
    }
    pipe->count += part;
    return part;
}

int16_t pipe_events(const struct description *end) {
    const struct pipe *pipe = pipe_of(end);
    if (is_writer(end)) {
        return (int16_t)((pipe->count < PIPE_BYTES ? LINUX_POLLOUT | LINUX_POLLWRNORM : 0) |
                         (pipe->has_reader ? 0 : LINUX_POLLERR));
    }
    return (int16_t)((pipe->count > 0 ? LINUX_POLLIN | LINUX_POLLRDNORM : 0) |
                     (pipe->has_writer ? 0 : LINUX_POLLHUP));
}

uint32_t pipe_count(const struct description *end) {
    return pipe_of(end)->count;
}

void pipe_close(const struct description *end) {
    if (is_writer(end)) {
        pipe_of(end)->has_writer = false;
    } else {
        pipe_of(end)->has_reader = false;
    }
}
