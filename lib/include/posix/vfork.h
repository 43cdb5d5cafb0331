// SPDX-License-Identifier: MIT
//
// vfork(): the thread goes on in the place of a child that does not run yet, in the same memory,
// with descriptors, directory, handlers and a number of the child's, until that becomes a program
// or ends; then it is the parent again, where it was.
#pragma once

#include <posix/fork.h>
#include <posix/load.h>

// -errno, or as posix_fork() if there are other threads; else does not return.
int64_t posix_vfork(const struct fork_start *start);

// Does the calling thread act in the place of a child?
bool posix_vfork_is_on(void);

// The child becomes that program, whose stack was made, or ends.
[[noreturn]] void posix_vfork_exec(const struct fork_program *program);
[[noreturn]] void posix_vfork_end(int32_t status, int32_t signal);
