// SPDX-License-Identifier: MIT
//
// File descriptors, and the open descriptions that they lead to: two descriptors made by dup()
// share one.
#pragma once

#include <personality/linux_abi.h>
#include <posix/fork.h>
#include <posix/paths.h>
#include <posix/posix.h>
#include <stdint.h>
#include <tessera/syscalls.h>

enum : int32_t { DESCRIPTORS_MAX = 64 };

enum : uint32_t {
    DESCRIPTION_ACCESS_MODE = 3,                                  // of its flags
    DESCRIPTION_STATUS_FLAGS = LINUX_O_APPEND | LINUX_O_NONBLOCK, // of them: what fcntl() can set
};

enum description_kind : uint8_t {
    DESCRIPTION_FREE,
    DESCRIPTION_CONSOLE,
    DESCRIPTION_FILE,
    DESCRIPTION_DIRECTORY,
    DESCRIPTION_NULL, // /dev/null, and so on
    DESCRIPTION_ZERO,
    DESCRIPTION_FULL,
    DESCRIPTION_RANDOM,
    DESCRIPTION_PIPE, // one end
    DESCRIPTION_TEXT, // of the library's own, in /proc
    DESCRIPTION_EVENT,
    DESCRIPTION_TIMER,
    DESCRIPTION_SIGNALS,
    DESCRIPTION_EPOLL,
    DESCRIPTION_SOCKET,
    DESCRIPTION_PTY, // an end of a pseudo-terminal, or its master
    DESCRIPTION_KINDS,
};

// Are many bytes of a pipe moved by a page (posix/pipe_page.h)?
enum page_use : uint8_t { PAGE_UNUSED, PAGE_WANTED, PAGE_LENT, PAGE_REFUSED };

struct description {
    enum description_kind kind;
    uint8_t windows_lost; // of a file: how many were taken back (posix/windows.h)
    enum page_use page_use;
    uint32_t users; // descriptors
    uint32_t flags; // LINUX_O_*
    cap_t file;     // of a file; of a pipe: the end
    cap_t page_end; // of a pipe, with a page that was lent; this process's alone
    cap_t cell;     // where its state is, if it is open in other processes as well; else 0
    // What the words are is the kind's matter (posix/state.h). Of a file the first is its place; of
    // a directory entries that were read, the portion that is read, entries of that that were read.
    struct posix_state state;
    uint64_t known_end; // of a file: how far it was seen to reach
    uint64_t seen;      // when the flags of its cell were asked for (files/state.c)
    char path[POSIX_PATH_BYTES];
};

// Null: the descriptor is not open.
struct description *description_of(int32_t fd);

// A new description without a descriptor; null: there is none left.
struct description *description_new(enum description_kind kind, uint32_t flags);

// One of this kind that has no capability; null: there is none.
struct description *description_without_file(enum description_kind kind);

// As it was opened.
static inline bool description_can_read(const struct description *description) {
    return (description->flags & DESCRIPTION_ACCESS_MODE) != LINUX_O_WRONLY;
}

static inline bool description_can_write(const struct description *description) {
    return (description->flags & DESCRIPTION_ACCESS_MODE) != LINUX_O_RDONLY;
}

// The lowest free descriptor from `first` on, for this description; -1: none, and a description
// without another descriptor is given back.
int32_t descriptor_open(struct description *description, int32_t first, bool closes_on_exec);

// The lowest free descriptor for a description that has none, which is given back if there is none:
// then -EMFILE.
int64_t descriptor_give(struct description *description, bool closes_on_exec);

// No descriptor from `end` on is given out any more; at most DESCRIPTORS_MAX.
void descriptors_limit(int32_t end);

// Makes `fd`, which is in range, lead to the description.
void descriptor_set(int32_t fd, struct description *description, bool closes_on_exec);

// It is open.
void descriptor_close(int32_t fd);

bool descriptor_closes_on_exec(int32_t fd);
void descriptor_set_closes_on_exec(int32_t fd, bool closes_on_exec);

// Closes every descriptor that exec() closes.
void descriptors_close_for_exec(void);

// The tables, for a child to begin with.
struct fork_part descriptors_state(uint32_t index);
enum { DESCRIPTORS_STATES = 4 };

// Before a fork: the states of what is open become states that several can change. 0 or a negative
// errno.
int64_t descriptors_share(void);

// Of a child whose tables are its parent's: takes the capabilities from the parent's cspace. What
// it cannot take is not there.
[[nodiscard]] status_t descriptors_take(cap_t parent_cspace);

// Gives back the capabilities of tables that are about to be replaced.
void descriptors_drop(void);
