// SPDX-License-Identifier: MIT
//
// Mappings that a process shares with others: their pages are lent by who keeps them, are asked for
// when they are used first, and go back when nobody holds the memory any more. Memory without a
// file is the server's (idl/proto/posix.capnp), shared with those that the process forks, and
// counts for the family; that of a file is the file system's, shared with all who map the file.
#pragma once

#include <posix/fork.h>
#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

// May there be mappings at all? Mostly there are none.
bool shared_are_there(void);

// Memory for a range of whole pages, of which the table of pages says that they are shared.
// NO_SPACE, NO_MEMORY, PEER_GONE: there is no server.
[[nodiscard]] status_t shared_make(uint64_t address, uint64_t bytes);

// What of a file lies in such a range.
struct shared_file {
    cap_t file;     // the caller's; the mapping keeps its own
    uint64_t first; // page of the file
    bool is_read_only;
};
[[nodiscard]] status_t shared_open(uint64_t address, uint64_t bytes,
                                   const struct shared_file *file);

// A capability to the page of an address.
[[nodiscard]] status_t shared_page(uint64_t page, cap_t *out_frame);

// A word by which memory or file it is of, and where in that: the same for all who map it.
struct shared_word {
    uint64_t object; // number of the memory, or node of the file
    uint64_t offset; // bytes
    uint32_t file_system;
    bool is_memory;
};

// NOT_FOUND: the address is not shared. Else what its owner says.
[[nodiscard]] status_t shared_find_word(uint64_t address, struct shared_word *out);

// May the page of an address be written?
bool shared_is_writable(uint64_t page);

// The range is about to lie elsewhere, or will go on with so many bytes behind `end`; it is of one
// mapping. NO_SPACE.
[[nodiscard]] status_t shared_move(uint64_t from, uint64_t to, uint64_t bytes);
[[nodiscard]] status_t shared_grow(uint64_t address, uint64_t end, uint64_t bytes);

// Files that are mapped there to be written were changed now, as far as their times tell.
void shared_tell_change(uint64_t first, uint64_t end);

// Lets go of memory of which no page is mapped any more.
void shared_forget(void);

// What a child begins with, and its own hold on it.
struct fork_part shared_state(uint32_t index);
enum { SHARED_STATES = 2 };
[[nodiscard]] status_t shared_take(cap_t parent_cspace);
