// SPDX-License-Identifier: MIT
//
// A system call as a line of text, with the names of its row: read(0, "abc"..., 64) = 3
#pragma once

#include <stddef.h>
#include <stdint.h>

// Formats into `out`, cut to `capacity` bytes with the NUL. Memory that the arguments lead to is
// shown only if the program may read it.
void posix_trace_format(uint64_t number, const uint64_t arguments[6], int64_t result, char *out,
                        size_t capacity);

// Writes the line to the program's console.
void posix_trace(uint64_t number, const uint64_t arguments[6], int64_t result);
