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

// Bytes that can be read.
uint32_t pipe_count(const struct description *end);
