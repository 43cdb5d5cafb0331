// SPDX-License-Identifier: MIT
// Records of one size, each with a number that it keeps, packed into blocks. A block that holds no
// record any more goes back to where it was taken from.
#pragma once

#include "block_pool.h"

#include <stdbool.h>

// Records are numbered from 1; 0 is no record.
struct record_pool {
    struct block_pool *blocks;
    uint32_t record_bytes;
    uint32_t per_block;
    uint32_t first_open; // a block with room for a record, in a list of them; 0: none has
};

// `record_bytes`: a multiple of 8, at most a quarter of a block.
void record_pool_init(struct record_pool *pool, struct block_pool *blocks, uint32_t record_bytes);

// A record whose bytes mean nothing, or 0 if there is no memory.
uint32_t record_take(struct record_pool *pool);
void record_give(struct record_pool *pool, uint32_t record);

// Where a record that was taken lies.
void *record_address(const struct record_pool *pool, uint32_t record);

// The next record takes no block.
bool record_pool_has_room(const struct record_pool *pool);
