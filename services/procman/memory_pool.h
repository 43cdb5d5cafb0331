// SPDX-License-Identifier: MIT
//
// The RAM for processes, in blocks: a buddy allocator whose blocks are memory capabilities. It is
// given pieces of RAM of any size. A block that is too large is retyped into two, the first of them
// a power of two where that is enough; when both are free again they can be deleted, and the block
// is whole as if it had never been used. That is left until a block is wanted that is not there, as
// the next process mostly is like the last. A block never spans two pieces.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

enum {
    POOL_BLOCK_BYTES_MIN = 256 * 1024, // every block is a multiple of it
    POOL_NODES_MAX = 2048,
};

struct pool_block {
    cap_t memory;
    uint64_t size_bytes;
    uint32_t node;
};

// Adds a piece of RAM, nothing of which is used; the pool keeps the capability. A piece smaller
// than a block is no use and left alone. NO_SPACE: too many pieces.
[[nodiscard]] status_t memory_pool_add(cap_t memory, uint64_t size_bytes);

// A free block of `size_bytes`, rounded up. NO_MEMORY: none is large enough, whatever there is
// altogether; NO_SPACE: no slot or node is left to split one.
[[nodiscard]] status_t memory_pool_take(uint64_t size_bytes, struct pool_block *out);

// Gives a block back. Nothing may be derived from it any more.
void memory_pool_give(const struct pool_block *block);

// The size of the largest block that could be taken; 0: there is none.
uint64_t memory_pool_largest_free(void);
