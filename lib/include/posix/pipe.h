// SPDX-License-Identifier: MIT
//
// Pipes, which are the server's (idl/proto/posix.capnp): a description's file is the capability of
// one end.
#pragma once

#include <posix/descriptors.h>

// A pipe and a description for each of its ends. 0 or a negative errno.
int64_t pipe_open(uint32_t flags, struct description **out_reader, struct description **out_writer);

// Bytes moved, or a negative errno: -EAGAIN with O_NONBLOCK, -EPIPE, -EINTR.
int64_t pipe_read(const struct description *reader, void *out, uint64_t count);
int64_t pipe_write(const struct description *writer, const void *from, uint64_t count);

// What poll() tells of this end, of all that there is to tell. A change of it signals the process's
// event.
int16_t pipe_events(const struct description *end);

// Bytes that can be read.
uint32_t pipe_count(const struct description *end);
