// SPDX-License-Identifier: MIT
//
// The memory in which the bytes of pipes lie: chunks of one size, in frames of the server's own
// that are mapped side by side. So the kernel can copy from a chunk, and into it, what lies in a
// page of somebody else's, which nobody has to map and whose owner may take it away.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

#include "pipes.h"

// Those of pseudo-terminals are pipes as well.
enum { RINGS = PIPES_MAX + POSIX_PTYS_MAX, CHUNKS = RINGS + PIPE_CHUNKS_SHARED };

// Makes them, before any of them is used. NO_MEMORY, NO_SPACE.
[[nodiscard]] status_t chunks_init(void);

// Bytes of a chunk.
uint8_t *chunk_bytes(uint32_t chunk);

// Copies `count` bytes that lie in one chunk, from its byte `at` on, out to a page or in from it,
// where they are from its byte `offset` on. BAD_ARGUMENT: the page cannot be used so.
[[nodiscard]] status_t chunk_copy_out(uint32_t chunk, uint32_t at, cap_t page, uint32_t offset,
                                      uint32_t count);
[[nodiscard]] status_t chunk_copy_in(uint32_t chunk, uint32_t at, cap_t page, uint32_t offset,
                                     uint32_t count);
