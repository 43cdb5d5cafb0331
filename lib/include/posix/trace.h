// SPDX-License-Identifier: MIT
//
// A system call as a line of text, with the names of its row: read(0, "abc"..., 64) = 3
//
// Lines go to the program's console while the word says so that `posix_process.traced` leads to:
// one of the startup page, which the process manager changes for who may trace programs, or one
// that is never 0 (linux --trace). Looking costs two loads a call.
#pragma once

#include <posix/process.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <tessera/layouts.h>

struct posix_call;

// The word of the startup page.
#define POSIX_TRACE_FROM_OUTSIDE                                                                   \
    ((const volatile uint64_t *)(PROCESS_STARTUP + offsetof(struct startup_info, is_traced)))

static inline bool posix_trace_is_on(void) {
    return *posix_process.traced != 0;
}

// From now on, here and in children, whatever others say.
void posix_trace_always(void);

// Formats into `out`, cut to `capacity` bytes with the NUL. Memory that the arguments lead to is
// shown only if the program may read it.
void posix_trace_format(uint64_t number, const uint64_t arguments[6], int64_t result, char *out,
                        size_t capacity);

// Writes the line to the program's console; behind the process's number if others asked for it.
// Nothing of a call that is to come again by a trap.
void posix_trace(const struct posix_call *call);

// The last line.
void posix_trace_end(int32_t status);
