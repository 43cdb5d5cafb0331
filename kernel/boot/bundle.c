// SPDX-License-Identifier: MIT
//
// Looking a file up in a ustar archive: a header of 512 bytes, the content padded to 512, and so on
// until a header without a name. The archive comes with the kernel's image, but nothing here reads
// beyond its end.
#include <kernel/boot.h>

constexpr uint64_t BLOCK_BYTES = 512;
constexpr unsigned NAME_FIELD_BYTES = 100;
constexpr unsigned SIZE_FIELD_OFFSET = 124;
constexpr unsigned SIZE_FIELD_DIGITS = 11;

static uint64_t content_bytes(const uint8_t *header) {
    uint64_t bytes = 0;
    for (unsigned i = 0; i < SIZE_FIELD_DIGITS; i++) {
        uint8_t digit = header[SIZE_FIELD_OFFSET + i];
        if (digit < '0' || digit > '7') {
            break;
        }
        bytes = bytes * 8 + (digit - '0');
    }
    return bytes;
}

static bool has_name(const uint8_t *header, const char *name) {
    for (unsigned i = 0; i < NAME_FIELD_BYTES; i++) {
        if (header[i] != (uint8_t)name[i]) {
            return false;
        }
        if (name[i] == '\0') {
            return true;
        }
    }
    return false;
}

const uint8_t *bundle_find(const uint8_t *start, const uint8_t *end, const char *name,
                           uint64_t *out_bytes) {
    const uint8_t *header = start;
    while ((uint64_t)(end - header) >= BLOCK_BYTES && header[0] != 0) {
        uint64_t bytes = content_bytes(header);
        uint64_t room = (uint64_t)(end - header) - BLOCK_BYTES;
        uint64_t padded = (bytes + BLOCK_BYTES - 1) & ~(BLOCK_BYTES - 1);
        if (padded > room) {
            return nullptr;
        }
        if (has_name(header, name)) {
            *out_bytes = bytes;
            return header + BLOCK_BYTES;
        }
        header += BLOCK_BYTES + padded;
    }
    return nullptr;
}
