// SPDX-License-Identifier: MIT
//
// What can be done with an open description, by its kind: a kind is a row of functions, in the file
// that serves it, and kinds.c has the table.
#pragma once

#include <posix/descriptors.h>

constexpr int16_t EVENTS_IN = LINUX_POLLIN | LINUX_POLLRDNORM;
constexpr int16_t EVENTS_OUT = LINUX_POLLOUT | LINUX_POLLWRNORM;

constexpr uint32_t KIND_MODE_NAMELESS = 0600; // of what Linux has no type for

struct posix_readiness {
    int16_t events;      // LINUX_POLL*: all that there is to tell
    uint64_t next_ns;    // when it is to be looked at again, although nobody tells of a change
    uint64_t arrivals;   // other after something has come, if the kind counts that
    uint64_t departures; // other after room was made, if the kind counts that
};

struct posix_kind {
    // Bytes moved, or a negative errno. A kind without places leaves `offset` alone. Null: EINVAL.
    int64_t (*read)(struct description *from, void *out, uint64_t count, uint64_t offset);
    int64_t (*write)(struct description *to, const void *from, uint64_t count, uint64_t offset);
    // What poll() tells; who looked is woken when that changes. `out` is ready for all. Null: it
    // always is.
    void (*look)(struct description *description, struct posix_readiness *out);
    // Its last descriptor was closed. Null: nothing is to be done beyond giving capabilities back.
    void (*close)(struct description *description);
    // Of what is in no file system: the word for it in /proc/PID/fd, its type and permissions, and
    // what tells one from all others; null: nothing does.
    const char *name;
    uint32_t mode;
    status_t (*number)(cap_t file, uint64_t *out);
    bool has_place;     // it can be read and written anywhere
    bool moves_place;   // what is read or written next is behind what was last
    bool is_not_polled; // epoll refuses it
    bool is_spliced;    // splice() and sendfile() take it
};

const struct posix_kind *kind_by_name(enum description_kind name);
const struct posix_kind *kind_of(const struct description *description);

// What poll() tells of it.
struct posix_readiness kind_look(struct description *description);

extern const struct posix_kind kind_console;
extern const struct posix_kind kind_file;
extern const struct posix_kind kind_directory;
extern const struct posix_kind kind_null;
extern const struct posix_kind kind_zero;
extern const struct posix_kind kind_full;
extern const struct posix_kind kind_random;
extern const struct posix_kind kind_text;
extern const struct posix_kind kind_pipe;
extern const struct posix_kind kind_event;
extern const struct posix_kind kind_timer;
extern const struct posix_kind kind_signals;
extern const struct posix_kind kind_epoll;
extern const struct posix_kind kind_socket;
extern const struct posix_kind kind_pty;
