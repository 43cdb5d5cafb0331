// SPDX-License-Identifier: MIT
//
// The process manager's memory, in blocks for processes: a buddy allocator whose blocks are memory
// capabilities. Splitting a block retypes it into two halves; when both halves are free again they
// are deleted, and the block is whole as if it had never been used.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

enum {
    POOL_BLOCK_BYTES_MIN = 256 * 1024,
    POOL_NODES_MAX = 512,
};

struct pool_block {
    cap_t memory;
    uint64_t size_bytes; // a power of two
    uint32_t node;
};

// Cuts the quota into blocks and keeps `reserve_bytes` of it for the program itself.
[[nodiscard]] status_t memory_pool_init(uint64_t reserve_bytes);

// A free block of at least `size_bytes`. NO_MEMORY: there is none; NO_SPACE: no slot or node is
// left to split one.
[[nodiscard]] status_t memory_pool_take(uint64_t size_bytes, struct pool_block *out);

// Gives a block back. Nothing may be derived from it any more.
void memory_pool_give(const struct pool_block *block);
