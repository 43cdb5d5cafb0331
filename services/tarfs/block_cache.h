// SPDX-License-Identifier: MIT
// A few lines of a block device in memory of our own. The line that was not used for longest makes
// room.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>

constexpr uint32_t SECTOR_BYTES = 512;
constexpr uint32_t LINE_SECTORS = 8;
constexpr uint32_t LINE_BYTES = LINE_SECTORS * SECTOR_BYTES;
constexpr uint32_t LINES_MAX = 16;

// Reads up to LINE_SECTORS sectors.
typedef status_t (*block_cache_fetch)(void *context, uint64_t first, uint32_t count,
                                      uint8_t *out_bytes);

struct block_cache_line {
    uint64_t number; // of the device, in LINE_SECTORS
    uint64_t last_use;
    bool is_valid;
    uint8_t bytes[LINE_BYTES];
};

struct block_cache {
    uint64_t sector_count;
    uint64_t use;
    block_cache_fetch fetch;
    void *context;
    struct block_cache_line lines[LINES_MAX];
};

// Forgets everything.
void block_cache_init(struct block_cache *cache, uint64_t sector_count, block_cache_fetch fetch,
                      void *context);

// Copies bytes of the device. BAD_RANGE: beyond its end. Otherwise what `fetch` says.
[[nodiscard]] status_t block_cache_read(struct block_cache *cache, uint64_t offset, void *out_bytes,
                                        uint32_t count);
