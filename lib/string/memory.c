// SPDX-License-Identifier: MIT
//
// Copying, filling and comparing memory, a word at a time where both sides allow it. Compiled
// without knowledge of these functions (freestanding), or the compiler would turn each loop into a
// call of itself.
#include <tessera/string.h>

#include <stdint.h>

enum { WORD = sizeof(uint64_t) };

// A word at any address, of any type.
typedef uint64_t __attribute__((aligned(1), may_alias)) loose_word_t;

void *memcpy(void *restrict to, const void *restrict from, size_t count) {
    unsigned char *out = to;
    const unsigned char *in = from;
    for (; count >= 2 * WORD; count -= 2 * WORD) {
        uint64_t first = *(const loose_word_t *)in;
        uint64_t second = *(const loose_word_t *)(in + WORD);
        *(loose_word_t *)out = first;
        *(loose_word_t *)(out + WORD) = second;
        in += 2 * WORD;
        out += 2 * WORD;
    }
    while (count-- > 0) {
        *out++ = *in++;
    }
    return to;
}

void *memmove(void *to, const void *from, size_t count) {
    unsigned char *out = to;
    const unsigned char *in = from;
    if ((uintptr_t)out - (uintptr_t)in >= count) {
        return memcpy(to, from, count);
    }
    for (; count >= WORD; count -= WORD) {
        *(loose_word_t *)(out + count - WORD) = *(const loose_word_t *)(in + count - WORD);
    }
    while (count-- > 0) {
        out[count] = in[count];
    }
    return to;
}

void *memset(void *to, int byte, size_t count) {
    unsigned char *out = to;
    uint64_t word = (uint64_t)(unsigned char)byte * 0x0101010101010101u;
    for (; count >= WORD; count -= WORD) {
        *(loose_word_t *)out = word;
        out += WORD;
    }
    while (count-- > 0) {
        *out++ = (unsigned char)byte;
    }
    return to;
}

int memcmp(const void *left, const void *right, size_t count) {
    const unsigned char *a = left;
    const unsigned char *b = right;
    for (size_t i = 0; i < count; i++) {
        if (a[i] != b[i]) {
            return a[i] < b[i] ? -1 : 1;
        }
    }
    return 0;
}
