// SPDX-License-Identifier: MIT
//
// Pipes between descriptors of one process. Nobody else can fill or empty one: a call that would
// have to wait for that is told so.
#pragma once

#include <posix/descriptors.h>

// A pipe and a description for each of its ends. 0, or -EMFILE.
int64_t pipe_open(uint32_t flags, struct description **out_reader, struct description **out_writer);

// Bytes moved, or a negative errno: -EAGAIN with O_NONBLOCK, -EDEADLK
// without, -EPIPE.
int64_t pipe_read(const struct description *reader, void *out, uint64_t count);
int64_t pipe_write(const struct description *writer, const void *from, uint64_t count);

// What poll() tells of this end, of all that there is to tell.
int16_t pipe_events(const struct description *end);

// Bytes that can be read.
uint32_t pipe_count(const struct description *end);

// The last descriptor of this end is gone.
void pipe_close(const struct description *end);
