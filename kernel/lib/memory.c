// SPDX-License-Identifier: MIT
//
// The functions that a compiler may call for copies and assignments of structures. Word by word
// where both ends allow.
#include <stddef.h>
#include <stdint.h>

void *memcpy(void *restrict to, const void *restrict from, size_t length);
void *memset(void *to, int value, size_t length);

void *memcpy(void *restrict to, const void *restrict from, size_t length) {
    uint8_t *out = to;
    const uint8_t *in = from;
    bool is_aligned = (((uintptr_t)out | (uintptr_t)in) & 7) == 0;
    for (; is_aligned && length >= sizeof(uint64_t); length -= sizeof(uint64_t)) {
        *(uint64_t *)(void *)out = *(const uint64_t *)(const void *)in;
        out += sizeof(uint64_t);
        in += sizeof(uint64_t);
    }
    for (; length > 0; length--) {
        *out++ = *in++;
    }
    return to;
}

void *memset(void *to, int value, size_t length) {
    uint8_t *out = to;
    for (; length > 0; length--) {
        *out++ = (uint8_t)value;
    }
    return to;
}
