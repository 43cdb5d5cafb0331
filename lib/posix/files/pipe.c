// SPDX-License-Identifier: MIT
//
// Whoever has to wait for something to read waits at the server, if its thread is alone; else, as
// who waits for room, for the process's event, and tries again.
#include <posix/pipe.h>

#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/kinds.h>
#include <posix/pipe_page.h>
#include <posix/posix_client.h>
#include <posix/signals.h>
#include <posix/state.h>
#include <tessera/slots.h>
#include <tessera/string.h>

constexpr uint32_t MODE_PIPE = LINUX_S_IFIFO | 0600;

static struct description *make_end(cap_t end, uint32_t flags) {
    struct description *description = description_new(DESCRIPTION_PIPE, flags);
    if (description != nullptr) {
        description->file = end;
    }
    return description;
}

int64_t pipe_open(uint32_t flags, struct description **out_reader,
                  struct description **out_writer) {
    cap_t process = family_process();
    cap_t ends[2];
    if (process == 0) {
        return -LINUX_ENOSYS;
    }
    status_t status = posix_process_make_pipe(process, &ends[0], &ends[1]);
    if (status != STATUS_OK) {
        return status == STATUS_NO_SPACE ? -LINUX_ENFILE : family_errno(status);
    }
    struct description *reader = make_end(ends[0], flags | LINUX_O_RDONLY);
    struct description *writer = make_end(ends[1], flags | LINUX_O_WRONLY);
    if (reader == nullptr || writer == nullptr) {
        if (reader != nullptr) {
            reader->kind = DESCRIPTION_FREE;
        }
        slot_release(ends[0]);
        slot_release(ends[1]);
        return -LINUX_EMFILE;
    }
    *out_reader = reader;
    *out_writer = writer;
    return 0;
}

// Whom to tell; 0: nobody.
static uint32_t waiter_of(const struct description *end) {
    return (end->flags & LINUX_O_NONBLOCK) != 0 ? 0 : family_own();
}

// After an answer that there is nothing to do now. 0: try again; else a negative errno.
static int64_t await(struct description *end) {
    bool is_told = waiter_of(end) != 0;
    if (state_is_nonblocking(end)) {
        return -LINUX_EAGAIN;
    }
    return is_told ? family_wait() : 0;
}

static uint32_t portion(uint64_t rest) {
    return rest < POSIX_DATA_MAX ? (uint32_t)rest : POSIX_DATA_MAX;
}

static status_t read_or_wait(struct description *reader, uint32_t wanted, struct data *out) {
    uint32_t waiter = waiter_of(reader);
    if (waiter == 0 || state_is_nonblocking(reader) || !family_park()) {
        return posix_pipe_read(reader->file, wanted, waiter, out);
    }
    status_t status = posix_pipe_read_blocking(reader->file, wanted, waiter, out);
    family_unpark();
    return status;
}

// At least a byte, or the end, if the reader may wait.
static int64_t read_message(struct description *reader, void *out, uint64_t count) {
    uint32_t wanted = portion(count);
    for (;;) {
        struct data data;
        status_t status = read_or_wait(reader, wanted, &data);
        if (status == STATUS_OK && data.length <= wanted) {
            memcpy(out, data.bytes, data.length);
            return data.length;
        }
        int64_t wrong = status == STATUS_WOULD_BLOCK ? await(reader) : -LINUX_EIO;
        if (wrong != 0) {
            return wrong;
        }
    }
}

// What is there now, as far as it goes by the page.
[[gnu::noinline]] static uint64_t read_by_page(struct description *reader, uint8_t *out,
                                               uint64_t count) {
    uint64_t done = 0;
    uint64_t part = POSIX_PIECE_MAX;
    while (done < count && part == POSIX_PIECE_MAX &&
           pipe_page_read(reader, out + done, count - done, &part) == STATUS_OK) {
        done += part;
    }
    return done;
}

// What is there now, behind a message that was full.
[[gnu::noinline]] static uint64_t read_rest(struct description *reader, uint8_t *out,
                                            uint64_t count) {
    if (count > POSIX_DATA_MAX && pipe_page_is_ready(reader)) {
        return read_by_page(reader, out, count);
    }
    uint64_t done = 0;
    struct data data = {.length = POSIX_DATA_MAX};
    while (done < count && data.length == POSIX_DATA_MAX) {
        uint32_t wanted = portion(count - done);
        if (posix_pipe_read(reader->file, wanted, 0, &data) != STATUS_OK || data.length > wanted) {
            break;
        }
        memcpy(out + done, data.bytes, data.length);
        done += data.length;
    }
    return done;
}

// What is there at once is read as far as it is wanted.
static int64_t read_pipe(struct description *reader, void *out, uint64_t count, uint64_t) {
    if (count == 0) {
        return 0;
    }
    if (count > POSIX_DATA_MAX && reader->page_use == PAGE_LENT) {
        uint64_t done = read_by_page(reader, out, count);
        if (done > 0) {
            return (int64_t)done;
        }
    }
    int64_t first = read_message(reader, out, count);
    if (first < POSIX_DATA_MAX || (uint64_t)first == count) {
        return first;
    }
    return first + (int64_t)read_rest(reader, (uint8_t *)out + first, count - (uint64_t)first);
}

// More of a piece than a message holds. The server keeps room for the rest of one that has begun.
[[gnu::noinline]] static status_t write_parts(struct description *writer, const uint8_t *from,
                                              uint32_t count, bool is_waiting) {
    if (pipe_page_is_ready(writer)) {
        status_t status = pipe_page_write(writer, from, count, is_waiting);
        if (status != STATUS_BAD_ARGUMENT) {
            return status;
        }
    }
    for (uint32_t done = 0; done < count;) {
        struct data data = {from + done, portion(count - done)};
        status_t status = posix_pipe_write(writer->file, data, count - done - data.length,
                                           family_own(), is_waiting);
        if (status != STATUS_OK) {
            return done == 0 || status == STATUS_EMPTY ? status : STATUS_IO_ERROR;
        }
        done += data.length;
    }
    return STATUS_OK;
}

// All of a piece or nothing.
static int64_t write_piece(struct description *writer, const uint8_t *from, uint32_t count) {
    for (;;) {
        bool is_waiting = waiter_of(writer) != 0;
        status_t status = count <= POSIX_DATA_MAX
                              ? posix_pipe_write(writer->file, (struct data){from, count}, 0,
                                                 family_own(), is_waiting)
                              : write_parts(writer, from, count, is_waiting);
        if (status == STATUS_OK) {
            return count;
        }
        if (status == STATUS_EMPTY) {
            return -LINUX_EPIPE;
        }
        int64_t wrong = status == STATUS_WOULD_BLOCK ? await(writer) : -LINUX_EIO;
        if (wrong != 0) {
            return wrong;
        }
    }
}

static int64_t write_pipe(struct description *writer, const void *from, uint64_t count, uint64_t) {
    uint64_t done = 0;
    while (done < count) {
        uint64_t rest = count - done;
        uint32_t piece = rest < POSIX_PIECE_MAX ? (uint32_t)rest : POSIX_PIECE_MAX;
        int64_t part = write_piece(writer, (const uint8_t *)from + done, piece);
        if (part < 0) {
            if (done == 0 && part == -LINUX_EPIPE) {
                posix_raise(LINUX_SIGPIPE);
            }
            return done > 0 ? (int64_t)done : part;
        }
        done += (uint64_t)part;
    }
    return (int64_t)done;
}

static struct posix_pipe_state state_of(const struct description *end) {
    struct posix_pipe_state state = {};
    // Without a server nobody has the other end.
    (void)posix_pipe_state(end->file, family_own(), &state);
    return state;
}

static void look(struct description *end, struct posix_readiness *out) {
    struct posix_pipe_state state = state_of(end);
    out->arrivals = state.arrivals;
    out->departures = state.departures;
    uint32_t mode = end->flags & DESCRIPTION_ACCESS_MODE;
    // Nobody has ever written to a FIFO that was opened before: that is no end yet.
    bool is_ended =
        !state.has_writer && (end->state.first == 0 || state.openings != end->state.second);
    uint32_t events = 0;
    if (mode != LINUX_O_RDONLY) {
        events |= (state.room >= POSIX_PIECE_MAX ? EVENTS_OUT : 0) |
                  (state.has_reader ? 0 : LINUX_POLLERR);
    }
    if (mode != LINUX_O_WRONLY) {
        events |= (state.filled > 0 ? EVENTS_IN : 0) | (is_ended ? LINUX_POLLHUP : 0);
    }
    out->events = (int16_t)events;
}

bool pipe_is_same(const struct description *a, const struct description *b) {
    struct posix_pipe_state first;
    struct posix_pipe_state second;
    return posix_pipe_state(a->file, 0, &first) == STATUS_OK &&
           posix_pipe_state(b->file, 0, &second) == STATUS_OK && first.pipe == second.pipe;
}

int64_t pipe_await_bytes(const struct description *reader, bool may_wait) {
    for (;;) {
        struct posix_pipe_state state;
        if (posix_pipe_state(reader->file, may_wait ? family_own() : 0, &state) != STATUS_OK) {
            return -LINUX_EIO;
        }
        if (state.filled > 0 || !state.has_writer) {
            return state.filled;
        }
        int64_t wrong = may_wait ? family_wait() : -LINUX_EAGAIN;
        if (wrong != 0) {
            return wrong;
        }
    }
}

int64_t pipe_await_room(const struct description *writer, bool may_wait) {
    for (;;) {
        struct posix_pipe_state state;
        if (posix_pipe_state(writer->file, may_wait ? family_own() : 0, &state) != STATUS_OK) {
            return -LINUX_EIO;
        }
        if (!state.has_reader) {
            posix_raise(LINUX_SIGPIPE);
            return -LINUX_EPIPE;
        }
        if (state.room > 0) {
            return state.room;
        }
        int64_t wrong = may_wait ? family_wait() : -LINUX_EAGAIN;
        if (wrong != 0) {
            return wrong;
        }
    }
}

int64_t pipe_peek(const struct description *reader, uint32_t offset, void *out, uint64_t count,
                  uint32_t *departures) {
    struct data data;
    uint32_t now;
    uint32_t wanted = portion(count);
    status_t status = posix_pipe_peek(reader->file, offset, wanted, &now, &data);
    if (status != STATUS_OK || data.length > wanted) {
        return -LINUX_EIO;
    }
    if (offset != 0 && now != *departures) {
        return 0;
    }
    *departures = now;
    memcpy(out, data.bytes, data.length);
    return data.length;
}

void pipe_skip(const struct description *reader, uint64_t count) {
    struct data data = {.length = 1};
    while (count > 0 && data.length > 0 &&
           posix_pipe_read(reader->file, portion(count), 0, &data) == STATUS_OK) {
        count -= data.length < count ? data.length : count;
    }
}

// A part of a piece, as write_piece().
static int64_t put_part(const struct description *writer, struct data data, uint32_t rest) {
    status_t status = posix_pipe_write(writer->file, data, rest, family_own(), false);
    if (status == STATUS_EMPTY) {
        posix_raise(LINUX_SIGPIPE);
        return -LINUX_EPIPE;
    }
    if (status == STATUS_WOULD_BLOCK) {
        return 0;
    }
    return status == STATUS_OK ? data.length + rest : -LINUX_EIO;
}

int64_t pipe_put(const struct description *writer, const void *from, uint64_t count) {
    return put_part(writer, (struct data){from, portion(count)}, 0);
}

// Room is kept before anything is taken; what is less than was kept for begins the piece anew.
int64_t pipe_move(const struct description *reader, const struct description *writer,
                  uint64_t count) {
    uint8_t bytes[POSIX_DATA_MAX];
    struct data data = {.bytes = bytes};
    uint32_t wanted = portion(count);
    int64_t kept = put_part(writer, (struct data){bytes, 0}, wanted);
    if (kept <= 0) {
        return kept;
    }
    status_t status = posix_pipe_read(reader->file, wanted, 0, &data);
    uint32_t length = status == STATUS_OK && data.length <= wanted ? data.length : 0;
    memcpy(bytes, data.bytes, length);
    int64_t done = put_part(writer, (struct data){bytes, length}, 0);
    return status == STATUS_OK || status == STATUS_WOULD_BLOCK ? done : -LINUX_EIO;
}

uint32_t pipe_count(const struct description *end) {
    return state_of(end).filled;
}

int64_t pipe_capacity(const struct description *end) {
    return state_of(end).capacity;
}

int64_t pipe_resize(const struct description *end, uint64_t bytes) {
    uint32_t capacity;
    if (bytes == 0 || bytes > POSIX_PIPE_MAX) {
        return bytes == 0 || bytes > INT32_MAX ? -LINUX_EINVAL : -LINUX_EPERM;
    }
    status_t status = posix_pipe_resize(end->file, (uint32_t)bytes, &capacity);
    if (status != STATUS_OK) {
        return status == STATUS_BUSY ? -LINUX_EBUSY : -LINUX_EIO;
    }
    return capacity;
}

const struct posix_kind kind_pipe = {.read = read_pipe,
                                     .write = write_pipe,
                                     .look = look,
                                     .name = "pipe",
                                     .mode = MODE_PIPE,
                                     .number = posix_pipe_number,
                                     .is_spliced = true};
