// SPDX-License-Identifier: MIT
//
// Children. The parent writes what its library keeps for the program into pages of its own, and has
// the server start a child, which is the personality again. The child reads those pages and copies
// all of the program's, by way of its parent's cspace (docs/decisions/0023).
#pragma once

#include <personality/linux_abi.h>
#include <stdint.h>
#include <tessera/errors.h>

// Some of the library's memory that a child is to have as its parent has it.
struct fork_part {
    void *bytes;
    uint64_t size;
};

// What is other in the child.
struct fork_start {
    uint64_t stack;          // 0: the parent's
    uint64_t thread_pointer; // 0: the parent's
    uint64_t child_number;   // where the child finds its own number; 0: nowhere
    uint8_t signal;          // that the parent gets when the child has ended; 0: none
    // Of the thread that forks, by posix_fork():
    uint64_t blocked;
    struct linux_signal_stack signal_stack;
};

// Number of the child, or a negative errno. The child does not return from here.
int64_t posix_fork(const struct fork_start *start);

// The first of a child: becomes what its parent was. Returns only if it cannot.
[[nodiscard]] status_t posix_become_child(void);
