// SPDX-License-Identifier: MIT
// What a file holds: blocks from a pool, found through a tree of index blocks that is as high as
// the file needs. A block that was never written is missing and reads as zeros. Bytes of a block
// beyond the file's size are always zero.
#pragma once

#include "block_pool.h"

#include <stddef.h>
#include <stdint.h>
#include <tessera/errors.h>

constexpr uint32_t INDEX_BITS = 8; // of a block's number that one index block looks at
constexpr uint32_t INDEX_ENTRIES = 1u << INDEX_BITS;
static_assert(INDEX_ENTRIES * sizeof(uint32_t) == BLOCK_BYTES);
constexpr uint32_t CONTENT_HEIGHT_MAX = 3;
constexpr uint64_t CONTENT_SIZE_MAX =
    (uint64_t)BLOCK_BYTES * INDEX_ENTRIES * INDEX_ENTRIES * INDEX_ENTRIES;

struct content {
    uint64_t size;
    uint32_t root;
    uint32_t height;
};

// Bytes copied: fewer than `count` only at the end, none beyond it.
size_t content_read(const struct block_pool *pool, const struct content *content, uint64_t offset,
                    void *out_bytes, size_t count);

// Makes sure that there are blocks for these bytes, which nothing but truncation takes away. The
// size stays. NO_SPACE: the pool is empty. BAD_RANGE: beyond CONTENT_SIZE_MAX.
[[nodiscard]] status_t content_reserve(struct block_pool *pool, struct content *content,
                                       uint64_t offset, size_t count);

// All of it or nothing. NO_SPACE: the pool is empty. BAD_RANGE: beyond CONTENT_SIZE_MAX.
[[nodiscard]] status_t content_write(struct block_pool *pool, struct content *content,
                                     uint64_t offset, const void *bytes, size_t count);

// Sets the size. Growing takes no block. BAD_RANGE: beyond CONTENT_SIZE_MAX.
[[nodiscard]] status_t content_truncate(struct block_pool *pool, struct content *content,
                                        uint64_t size);
