// SPDX-License-Identifier: MIT
//
// Children. The parent writes what its library keeps for the program into pages of its own, and has
// the server start a child, which is the personality again. The child reads those pages and copies
// all of the program's, by way of its parent's cspace (docs/decisions/0023).
#pragma once

#include <personality/linux_abi.h>
#include <posix/load.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

// Some of the library's memory that a child is to have as its parent has it.
struct fork_part {
    void *bytes;
    uint64_t size;
    bool says_sizes; // of other parts
};

static inline struct fork_part fork_part(void *bytes, uint64_t size) {
    return (struct fork_part){.bytes = bytes, .size = size};
}

// What is other in the child.
struct fork_start {
    uint64_t stack;          // 0: the parent's
    uint64_t thread_pointer; // 0: the parent's
    uint64_t child_number;   // where the child finds its own number; 0: nowhere
    uint64_t parent_number;  // where its parent does, by vfork; 0: nowhere
    uint8_t signal;          // that the parent gets when the child has ended; 0: none
    // Of the thread that forks, by posix_fork():
    uint64_t blocked;
    struct linux_signal_stack signal_stack;
};

enum { FORK_PARTS_MAX = 24 };

// What a child of vfork() has for itself, all of it but what says of the program's memory.
uint32_t fork_parts_of_process(struct fork_part out[FORK_PARTS_MAX]);

// The program's floating-point registers, which are one of these parts.
void fork_save_float(void);
void fork_load_float(void);

// A program that a child becomes instead of what its parent is. Nothing is copied but its stack.
struct fork_program {
    struct posix_load load; // no file: there is no such program
    uint64_t stack_first;
    uint64_t stack;
    uint64_t used_ns; // of the processor, that it had in its parent
};

// Writes down what a child that acted by `process` is to be, and hands it over. posix_fork_done():
// it has started, or never will.
[[nodiscard]] status_t posix_fork_program(const struct fork_program *program, cap_t process);
void posix_fork_done(void);

// Has what is open be of several processes. 0, or a negative errno: there can be no child.
int64_t posix_fork_prepare(cap_t *out_process);

// What a call answers whose child the server did not make.
int64_t posix_fork_refused(status_t status);

// Number of the child, or a negative errno. The child does not return from here.
int64_t posix_fork(const struct fork_start *start);

// The first of a child: becomes what its parent was. Returns only if it cannot.
[[nodiscard]] status_t posix_become_child(void);
