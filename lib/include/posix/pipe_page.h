// SPDX-License-Identifier: MIT
//
// Bytes of a pipe, more of them than a message holds, by a page of the library's own: the server
// has a capability to its frame, for each end by which bytes are moved so, and the kernel copies
// between that page and the pipe. All ends share it, so whoever moves bytes holds the library's
// lock meanwhile.
#pragma once

#include <posix/descriptors.h>
#include <stdint.h>
#include <tessera/errors.h>

// May bytes be moved so by this end? Not for the first time that it is asked: most ends move many
// bytes once at most, and the server has to be told of the page.
bool pipe_page_is_ready(struct description *end);

// Takes up to `count` bytes out of the pipe, but not more than one piece. No bytes: nobody can
// write any more. WOULD_BLOCK: there are none now, and nobody is told when there are. BAD_ARGUMENT:
// it cannot be done so by this end, nor is it ready any more. Others: the server has gone.
[[nodiscard]] status_t pipe_page_read(struct description *reader, void *out, uint64_t count,
                                      uint64_t *out_count);

// Puts a piece in, as posix_pipe_write_page() does, which is told who writes.
[[nodiscard]] status_t pipe_page_write(struct description *writer, const void *from, uint32_t count,
                                       bool is_waiting);

// The end is closed.
void pipe_page_forget(struct description *end);
