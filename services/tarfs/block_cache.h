// SPDX-License-Identifier: MIT
// A few lines of a block device, in the buffer that is shared with its driver, so that what was
// read is not copied once more. The line that was not used for longest makes room.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>

constexpr uint32_t SECTOR_BYTES = 512;
constexpr uint32_t LINE_SECTORS = 8;
constexpr uint32_t LINE_BYTES = LINE_SECTORS * SECTOR_BYTES;
constexpr uint32_t LINES_MAX = 64;

// Reads sectors into the buffer at an offset.
typedef status_t (*block_cache_fetch)(void *context, uint64_t first, uint32_t count,
                                      uint32_t buffer_offset);

struct block_cache_line {
    uint64_t number; // of the device, in LINE_SECTORS
    uint64_t last_use;
    bool is_valid;
};

struct block_cache {
    const uint8_t *buffer;
    uint32_t line_count;
    uint64_t sector_count;
    uint64_t use;
    block_cache_fetch fetch;
    void *context;
    struct block_cache_line lines[LINES_MAX];
};

// `buffer_bytes`: at least one line.
void block_cache_init(struct block_cache *cache, const uint8_t *buffer, uint32_t buffer_bytes,
                      uint64_t sector_count, block_cache_fetch fetch, void *context);

// Copies bytes of the device. BAD_RANGE: beyond its end. Otherwise what `fetch` says.
[[nodiscard]] status_t block_cache_read(struct block_cache *cache, uint64_t offset, void *out_bytes,
                                        uint32_t count);
