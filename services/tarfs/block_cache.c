// SPDX-License-Identifier: MIT
// Lines are found by looking at all of them: there are few.
#include "block_cache.h"

#include <tessera/string.h>

static status_t find_line(struct block_cache *cache, uint64_t number,
                          struct block_cache_line **out_line);
static struct block_cache_line *oldest_line(struct block_cache *cache);

void block_cache_init(struct block_cache *cache, uint64_t sector_count, block_cache_fetch fetch,
                      void *context) {
    for (uint32_t i = 0; i < LINES_MAX; i++) {
        cache->lines[i].is_valid = false;
    }
    cache->sector_count = sector_count;
    cache->fetch = fetch;
    cache->context = context;
}

status_t block_cache_read(struct block_cache *cache, uint64_t offset, void *out_bytes,
                          uint32_t count) {
    uint64_t end = cache->sector_count * SECTOR_BYTES;
    if (offset > end || count > end - offset) {
        return STATUS_BAD_RANGE;
    }
    uint8_t *out = out_bytes;
    while (count > 0) {
        uint32_t start = (uint32_t)(offset % LINE_BYTES);
        uint32_t length = LINE_BYTES - start < count ? LINE_BYTES - start : count;
        struct block_cache_line *line;
        status_t status = find_line(cache, offset / LINE_BYTES, &line);
        if (status != STATUS_OK) {
            return status;
        }
        memcpy(out, line->bytes + start, length);
        out += length;
        offset += length;
        count -= length;
    }
    return STATUS_OK;
}

static status_t find_line(struct block_cache *cache, uint64_t number,
                          struct block_cache_line **out_line) {
    cache->use++;
    for (uint32_t i = 0; i < LINES_MAX; i++) {
        struct block_cache_line *line = &cache->lines[i];
        if (line->is_valid && line->number == number) {
            line->last_use = cache->use;
            *out_line = line;
            return STATUS_OK;
        }
    }
    struct block_cache_line *line = oldest_line(cache);
    line->is_valid = false;
    uint64_t first = number * LINE_SECTORS;
    uint64_t left = cache->sector_count - first;
    uint32_t count = left < LINE_SECTORS ? (uint32_t)left : LINE_SECTORS;
    status_t status = cache->fetch(cache->context, first, count, line->bytes);
    if (status != STATUS_OK) {
        return status;
    }
    line->number = number;
    line->last_use = cache->use;
    line->is_valid = true;
    *out_line = line;
    return STATUS_OK;
}

static struct block_cache_line *oldest_line(struct block_cache *cache) {
    struct block_cache_line *oldest = &cache->lines[0];
    for (uint32_t i = 0; i < LINES_MAX; i++) {
        struct block_cache_line *line = &cache->lines[i];
        if (!line->is_valid) {
            return line;
        }
        if (line->last_use < oldest->last_use) {
            oldest = line;
        }
    }
    return oldest;
}
