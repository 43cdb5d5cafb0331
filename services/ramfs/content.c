// SPDX-License-Identifier: MIT
// A write first makes sure that every block it touches is there and only then copies, so that
// running out of blocks changes nothing that can be read: the blocks that were added by then hold
// zeros where zeros were read before.
#include "content.h"

#include <tessera/string.h>

static size_t part_of(uint64_t at, size_t rest);
static uint32_t *block_index(const struct block_pool *pool, uint32_t block);
static uint64_t blocks_at_height(uint32_t height);
static uint32_t *index_entry(const struct block_pool *pool, uint32_t index, uint32_t height,
                             uint64_t number);
static uint32_t find_block(const struct block_pool *pool, const struct content *content,
                           uint64_t number);
static status_t grow(struct block_pool *pool, struct content *content, uint64_t end);
static status_t ensure_block(struct block_pool *pool, struct content *content, uint64_t number);
static void release_from(struct block_pool *pool, uint32_t *block, uint32_t height, uint64_t first);
static void release_beyond(struct block_pool *pool, struct content *content, uint64_t size);

size_t content_read(const struct block_pool *pool, const struct content *content, uint64_t offset,
                    void *out_bytes, size_t count) {
    if (offset >= content->size) {
        return 0;
    }
    if (count > content->size - offset) {
        count = (size_t)(content->size - offset);
    }
    uint8_t *out = out_bytes;
    for (size_t done = 0; done < count;) {
        uint64_t at = offset + done;
        size_t length = part_of(at, count - done);
        uint32_t block = find_block(pool, content, at / BLOCK_BYTES);
        if (block == 0) {
            memset(out + done, 0, length);
        } else {
            memcpy(out + done, block_address(pool, block) + at % BLOCK_BYTES, length);
        }
        done += length;
    }
    return count;
}

status_t content_reserve(struct block_pool *pool, struct content *content, uint64_t offset,
                         size_t count) {
    if (offset > CONTENT_SIZE_MAX || count > CONTENT_SIZE_MAX - offset) {
        return STATUS_BAD_RANGE;
    }
    if (count == 0) {
        return STATUS_OK;
    }
    uint64_t end = offset + count;
    status_t status = grow(pool, content, end);
    for (uint64_t number = offset / BLOCK_BYTES; status == STATUS_OK && number * BLOCK_BYTES < end;
         number++) {
        status = ensure_block(pool, content, number);
    }
    if (status != STATUS_OK) {
        release_beyond(pool, content, content->size);
    }
    return status;
}

status_t content_write(struct block_pool *pool, struct content *content, uint64_t offset,
                       const void *bytes, size_t count) {
    status_t status = content_reserve(pool, content, offset, count);
    if (status != STATUS_OK || count == 0) {
        return status;
    }
    const uint8_t *in = bytes;
    for (size_t done = 0; done < count;) {
        uint64_t at = offset + done;
        size_t length = part_of(at, count - done);
        uint32_t block = find_block(pool, content, at / BLOCK_BYTES);
        memcpy(block_address(pool, block) + at % BLOCK_BYTES, in + done, length);
        done += length;
    }
    if (offset + count > content->size) {
        content->size = offset + count;
    }
    return STATUS_OK;
}

status_t content_truncate(struct block_pool *pool, struct content *content, uint64_t size) {
    if (size > CONTENT_SIZE_MAX) {
        return STATUS_BAD_RANGE;
    }
    if (size < content->size) {
        release_beyond(pool, content, size);
        uint32_t block = find_block(pool, content, size / BLOCK_BYTES);
        if (block != 0) {
            size_t start = (size_t)(size % BLOCK_BYTES);
            memset(block_address(pool, block) + start, 0, BLOCK_BYTES - start);
        }
    }
    content->size = size;
    return STATUS_OK;
}

// Bytes from `at` on that lie in one block.
static size_t part_of(uint64_t at, size_t rest) {
    size_t room = BLOCK_BYTES - (size_t)(at % BLOCK_BYTES);
    return room < rest ? room : rest;
}

static uint32_t *block_index(const struct block_pool *pool, uint32_t block) {
    return (uint32_t *)(void *)block_address(pool, block);
}

static uint64_t blocks_at_height(uint32_t height) {
    return UINT64_C(1) << height * INDEX_BITS;
}

// Where an index block of this height leads to for a block.
static uint32_t *index_entry(const struct block_pool *pool, uint32_t index, uint32_t height,
                             uint64_t number) {
    return &block_index(pool, index)[number >> (height - 1) * INDEX_BITS & (INDEX_ENTRIES - 1)];
}

static uint32_t find_block(const struct block_pool *pool, const struct content *content,
                           uint64_t number) {
    if (number >= blocks_at_height(content->height)) {
        return 0;
    }
    uint32_t block = content->root;
    for (uint32_t height = content->height; height > 0 && block != 0; height--) {
        block = *index_entry(pool, block, height, number);
    }
    return block;
}

// Makes the tree high enough for `end` bytes.
static status_t grow(struct block_pool *pool, struct content *content, uint64_t end) {
    while (blocks_at_height(content->height) * BLOCK_BYTES < end) {
        if (content->root != 0) {
            uint32_t block = block_take(pool);
            if (block == 0) {
                return STATUS_NO_SPACE;
            }
            block_index(pool, block)[0] = content->root;
            content->root = block;
        }
        content->height++;
    }
    return STATUS_OK;
}

static status_t ensure_block(struct block_pool *pool, struct content *content, uint64_t number) {
    uint32_t *block = &content->root;
    for (uint32_t height = content->height;; height--) {
        if (*block == 0) {
            *block = block_take(pool);
        }
        if (*block == 0) {
            return STATUS_NO_SPACE;
        }
        if (height == 0) {
            return STATUS_OK;
        }
        block = index_entry(pool, *block, height, number);
    }
}

// Gives back the blocks of a subtree from number `first` on. Recurs CONTENT_HEIGHT_MAX deep at
// most.
static void release_from(struct block_pool *pool, uint32_t *block, uint32_t height,
                         uint64_t first) {
    if (*block == 0) {
        return;
    }
    if (height > 0) {
        uint64_t span = blocks_at_height(height - 1);
        for (uint64_t i = first / span; i < INDEX_ENTRIES; i++) {
            uint64_t start = i * span;
            release_from(pool, &block_index(pool, *block)[(size_t)i], height - 1,
                         first > start ? first - start : 0);
        }
    }
    if (first == 0) {
        block_give(pool, *block);
        *block = 0;
    }
}

// Gives back the blocks that a file of `size` bytes does not need.
static void release_beyond(struct block_pool *pool, struct content *content, uint64_t size) {
    uint64_t first = (size + BLOCK_BYTES - 1) / BLOCK_BYTES;
    if (first < blocks_at_height(content->height)) {
        release_from(pool, &content->root, content->height, first);
    }
    if (content->root == 0) {
        content->height = 0;
    }
}
