// SPDX-License-Identifier: MIT
// The cache trusts nothing that the driver writes: the buffer is only ever copied from, within its
// own bounds.
#include "block_cache.h"

#include <tessera/string.h>

static status_t find_line(struct block_cache *cache, uint64_t number, uint32_t *out_line);
static uint32_t oldest_line(const struct block_cache *cache);

void block_cache_init(struct block_cache *cache, const uint8_t *buffer, uint32_t buffer_bytes,
                      uint64_t sector_count, block_cache_fetch fetch, void *context) {
    uint32_t lines = buffer_bytes / LINE_BYTES;
    *cache = (struct block_cache){.buffer = buffer,
                                  .line_count = lines < LINES_MAX ? lines : LINES_MAX,
                                  .sector_count = sector_count,
                                  .fetch = fetch,
                                  .context = context};
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
        uint32_t line;
        status_t status = find_line(cache, offset / LINE_BYTES, &line);
        if (status != STATUS_OK) {
            return status;
        }
        memcpy(out, cache->buffer + (size_t)line * LINE_BYTES + start, length);
        out += length;
        offset += length;
        count -= length;
    }
    return STATUS_OK;
}

static status_t find_line(struct block_cache *cache, uint64_t number, uint32_t *out_line) {
    cache->use++;
    for (uint32_t i = 0; i < cache->line_count; i++) {
        struct block_cache_line *line = &cache->lines[i];
        if (line->is_valid && line->number == number) {
            line->last_use = cache->use;
            *out_line = i;
            return STATUS_OK;
        }
    }
    uint32_t chosen = oldest_line(cache);
    struct block_cache_line *line = &cache->lines[chosen];
    line->is_valid = false;
    uint64_t first = number * LINE_SECTORS;
    uint64_t left = cache->sector_count - first;
    uint32_t count = left < LINE_SECTORS ? (uint32_t)left : LINE_SECTORS;
    status_t status = cache->fetch(cache->context, first, count, chosen * LINE_BYTES);
    if (status != STATUS_OK) {
        return status;
    }
    *line = (struct block_cache_line){.number = number, .last_use = cache->use, .is_valid = true};
    *out_line = chosen;
    return STATUS_OK;
}

static uint32_t oldest_line(const struct block_cache *cache) {
    uint32_t oldest = 0;
    for (uint32_t i = 0; i < cache->line_count; i++) {
        if (!cache->lines[i].is_valid) {
            return i;
        }
        if (cache->lines[i].last_use < cache->lines[oldest].last_use) {
            oldest = i;
        }
    }
    return oldest;
}
