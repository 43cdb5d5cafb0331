// SPDX-License-Identifier: MIT
// All memory of the store, in blocks. What a file holds and the records of nodes and names are
// taken from the same pool, so that only memory bounds how many of either there are.
#pragma once

#include <stdint.h>

constexpr uint32_t BLOCK_BYTES = 1024;

// Blocks are numbered from 1; 0 is no block. Free blocks are linked through their first word.
struct block_pool {
    uint8_t *base;
    uint32_t count;
    uint32_t free_count;
    uint32_t free_head;
    uint32_t fresh; // blocks from this number on were never used: they need no link
};

// `base` is aligned to 8 bytes and holds `count` blocks; it belongs to the pool from now on.
void block_pool_init(struct block_pool *pool, void *base, uint32_t count);

// A zeroed block, or 0 if there is none.
uint32_t block_take(struct block_pool *pool);
void block_give(struct block_pool *pool, uint32_t block);

uint8_t *block_address(const struct block_pool *pool, uint32_t block);
