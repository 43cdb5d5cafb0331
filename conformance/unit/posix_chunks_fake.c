// SPDX-License-Identifier: MIT
#include "conformance/unit/posix_chunks_fake.h"

#include <string.h>

uint8_t fake_page[FAKE_PAGE_BYTES];
static uint8_t bytes[CHUNKS][PIPE_CHUNK_BYTES];

uint8_t *chunk_bytes(uint32_t chunk) {
    return bytes[chunk];
}

static status_t check(uint32_t at, cap_t page, uint32_t offset, uint32_t count) {
    bool is_good = page == FAKE_PAGE && at <= PIPE_CHUNK_BYTES && count <= PIPE_CHUNK_BYTES - at &&
                   offset <= FAKE_PAGE_BYTES && count <= FAKE_PAGE_BYTES - offset;
    return is_good ? STATUS_OK : STATUS_BAD_ARGUMENT;
}

status_t chunk_copy_out(uint32_t chunk, uint32_t at, cap_t page, uint32_t offset, uint32_t count) {
    status_t status = check(at, page, offset, count);
    if (status == STATUS_OK) {
        memcpy(fake_page + offset, bytes[chunk] + at, count);
    }
    return status;
}

status_t chunk_copy_in(uint32_t chunk, uint32_t at, cap_t page, uint32_t offset, uint32_t count) {
    status_t status = check(at, page, offset, count);
    if (status == STATUS_OK) {
        memcpy(bytes[chunk] + at, fake_page + offset, count);
    }
    return status;
}
