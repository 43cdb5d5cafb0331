// SPDX-License-Identifier: MIT
#include "block_pool.h"

#include <stddef.h>
#include <tessera/string.h>

static uint32_t *link_of(const struct block_pool *pool, uint32_t block);

void block_pool_init(struct block_pool *pool, void *base, uint32_t count) {
    *pool = (struct block_pool){.base = base, .count = count, .free_count = count, .fresh = 1};
}

uint32_t block_take(struct block_pool *pool) {
    if (pool->free_count == 0) {
        return 0;
    }
    pool->free_count--;
    uint32_t block = pool->free_head;
    if (block != 0) {
        pool->free_head = *link_of(pool, block);
    } else {
        block = pool->fresh++;
    }
    memset(block_address(pool, block), 0, BLOCK_BYTES);
    return block;
}

void block_give(struct block_pool *pool, uint32_t block) {
    *link_of(pool, block) = pool->free_head;
    pool->free_head = block;
    pool->free_count++;
}

uint8_t *block_address(const struct block_pool *pool, uint32_t block) {
    return pool->base + (size_t)(block - 1) * BLOCK_BYTES;
}

static uint32_t *link_of(const struct block_pool *pool, uint32_t block) {
    return (uint32_t *)(void *)block_address(pool, block);
}
