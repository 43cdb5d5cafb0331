// SPDX-License-Identifier: MIT
// A block begins with a head; free records behind it are linked through their first word.
#include "record_pool.h"

#include <stddef.h>

struct head {
    uint32_t used;
    uint32_t fresh; // records from this place on were never used
    uint32_t free;  // a place, counted from 1; 0: none
    uint32_t next;  // blocks with room
    uint32_t previous;
    uint32_t unused;
};

static struct head *head_of(const struct record_pool *pool, uint32_t block);
static uint32_t *link_of(const struct record_pool *pool, uint32_t block, uint32_t place);
static void open_block(struct record_pool *pool, uint32_t block);
static void close_block(struct record_pool *pool, uint32_t block);

void record_pool_init(struct record_pool *pool, struct block_pool *blocks, uint32_t record_bytes) {
    *pool = (struct record_pool){
        .blocks = blocks,
        .record_bytes = record_bytes,
        .per_block = (uint32_t)((BLOCK_BYTES - sizeof(struct head)) / record_bytes)};
}

uint32_t record_take(struct record_pool *pool) {
    uint32_t block = pool->first_open;
    if (block == 0) {
        block = block_take(pool->blocks);
        if (block == 0) {
            return 0;
        }
        open_block(pool, block);
    }
    struct head *head = head_of(pool, block);
    uint32_t place = head->free;
    if (place != 0) {
        head->free = *link_of(pool, block, place);
    } else {
        place = ++head->fresh;
    }
    if (++head->used == pool->per_block) {
        close_block(pool, block);
    }
    return (block - 1) * pool->per_block + place;
}

void record_give(struct record_pool *pool, uint32_t record) {
    uint32_t block = (record - 1) / pool->per_block + 1;
    uint32_t place = (record - 1) % pool->per_block + 1;
    struct head *head = head_of(pool, block);
    *link_of(pool, block, place) = head->free;
    head->free = place;
    if (head->used-- == pool->per_block) {
        open_block(pool, block);
    }
    if (head->used == 0) {
        close_block(pool, block);
        block_give(pool->blocks, block);
    }
}

void *record_address(const struct record_pool *pool, uint32_t record) {
    return link_of(pool, (record - 1) / pool->per_block + 1, (record - 1) % pool->per_block + 1);
}

bool record_pool_has_room(const struct record_pool *pool) {
    return pool->first_open != 0;
}

static struct head *head_of(const struct record_pool *pool, uint32_t block) {
    return (struct head *)(void *)block_address(pool->blocks, block);
}

static uint32_t *link_of(const struct record_pool *pool, uint32_t block, uint32_t place) {
    return (uint32_t *)(void *)(block_address(pool->blocks, block) + sizeof(struct head) +
                                (size_t)(place - 1) * pool->record_bytes);
}

static void open_block(struct record_pool *pool, uint32_t block) {
    struct head *head = head_of(pool, block);
    head->next = pool->first_open;
    head->previous = 0;
    if (head->next != 0) {
        head_of(pool, head->next)->previous = block;
    }
    pool->first_open = block;
}

static void close_block(struct record_pool *pool, uint32_t block) {
    const struct head *head = head_of(pool, block);
    if (head->next != 0) {
        head_of(pool, head->next)->previous = head->previous;
    }
    if (head->previous != 0) {
        head_of(pool, head->previous)->next = head->next;
    } else {
        pool->first_open = head->next;
    }
}
