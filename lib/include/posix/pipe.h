// SPDX-License-Identifier: MIT
//
// Pipes, which are the server's (idl/proto/posix.capnp): a description's file is the capability of
// one end.
#pragma once

#include <posix/descriptors.h>

// A pipe and a description for each of its ends. 0 or a negative errno.
int64_t pipe_open(uint32_t flags, struct description **out_reader, struct description **out_writer);

// A descriptor for a FIFO, which waits for the other end as Linux does, or a negative errno: -ENXIO
// if what is there is none.
int64_t fifo_open(const char *absolute, uint32_t flags);

// Bytes that it holds at most; and lets it hold so many, or a little more: that number or a
// negative errno.
int64_t pipe_capacity(const struct description *end);
int64_t pipe_resize(const struct description *end, uint64_t bytes);

// Do both lead to one pipe?
bool pipe_is_same(const struct description *a, const struct description *b);

// ---- Moving bytes without a wait in between

// Bytes that can be read, or room for more; who may wait waits until there is some. No bytes:
// nobody can write any more. -EPIPE: nobody can read, and SIGPIPE was raised. Or another negative
// errno.
int64_t pipe_await_bytes(const struct description *reader, bool may_wait);
int64_t pipe_await_room(const struct description *writer, bool may_wait);

// Copies bytes of one message, which stay in the pipe; 0: there are none behind the first `offset`,
// or somebody has read since the pipe's `*departures`, which are set if `offset` is 0.
int64_t pipe_peek(const struct description *reader, uint32_t offset, void *out, uint64_t count,
                  uint32_t *departures);

// Takes out as many bytes.
void pipe_skip(const struct description *reader, uint64_t count);

// Puts bytes of one message in: how many; 0: there is no room for them now. Or a negative errno.
int64_t pipe_put(const struct description *writer, const void *from, uint64_t count);

// The same with what another pipe has, which has it until then.
int64_t pipe_move(const struct description *reader, const struct description *writer,
                  uint64_t count);

// Bytes that can be read.
uint32_t pipe_count(const struct description *end);
