// SPDX-License-Identifier: MIT
#include "chunks.h"

#include <kernel/frame.h>
#include <tessera/address.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>

constexpr uint32_t BYTES = CHUNKS * PIPE_CHUNK_BYTES;

static cap_t frames[BYTES / PAGE_BYTES_MIN];
static uint8_t *first; // byte of the first chunk
static uint64_t page_bytes;

status_t chunks_init(void) {
    page_bytes = startup_info()->page_bytes;
    uint64_t count = (BYTES + page_bytes - 1) / page_bytes;
    uint64_t address = address_reserve(count * page_bytes, page_bytes);
    status_t status = address == 0 ? STATUS_NO_SPACE : STATUS_OK;
    first = (uint8_t *)address;
    for (uint64_t i = 0; i < count && status == STATUS_OK; i++) {
        status = object_create(OBJECT_FRAME, page_bytes, &frames[i]);
        if (status == STATUS_OK) {
            status = frame_map_at(frames[i], address + i * page_bytes, RIGHT_READ | RIGHT_WRITE,
                                  CACHE_MODE_NORMAL);
        }
    }
    return status;
}

uint8_t *chunk_bytes(uint32_t chunk) {
    return first + (uint64_t)chunk * PIPE_CHUNK_BYTES;
}

status_t chunk_copy_out(uint32_t chunk, uint32_t at, cap_t page, uint32_t offset, uint32_t count) {
    uint64_t place = (uint64_t)chunk * PIPE_CHUNK_BYTES + at;
    status_t status =
        frame_copy(page, offset, frames[place / page_bytes], place % page_bytes, count);
    return status == STATUS_OK ? STATUS_OK : STATUS_BAD_ARGUMENT;
}

status_t chunk_copy_in(uint32_t chunk, uint32_t at, cap_t page, uint32_t offset, uint32_t count) {
    uint64_t place = (uint64_t)chunk * PIPE_CHUNK_BYTES + at;
    status_t status =
        frame_copy(frames[place / page_bytes], place % page_bytes, page, offset, count);
    return status == STATUS_OK ? STATUS_OK : STATUS_BAD_ARGUMENT;
}
