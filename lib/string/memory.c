// SPDX-License-Identifier: MIT
//
// Copying, filling and comparing memory, eight words at a time and then what is left by its binary
// digits. Compiled without knowledge of these functions (freestanding), or the compiler would turn
// each loop into a call of itself; copies of a fixed size it turns into loads and stores. Nor does
// it unroll loops further (cmake/program.cmake): what is copied is mostly small.
#include <tessera/string.h>

#include <arch/copy.h>
#include <stdint.h>

enum { WORD = sizeof(uint64_t), BLOCK = ARCH_COPY_BLOCK };

// A word at any address, of any type.
typedef uint64_t __attribute__((aligned(1), may_alias)) loose_word_t;

struct copy {
    unsigned char *out;
    const unsigned char *in;
};

// `bytes` is a constant.
[[gnu::always_inline]] static inline void copy_fixed(struct copy *copy, size_t bytes) {
    __builtin_memcpy(copy->out, copy->in, bytes);
    copy->out += bytes;
    copy->in += bytes;
}

[[gnu::always_inline]] static inline void copy_if(struct copy *copy, size_t count, size_t bytes) {
    if ((count & bytes) != 0) {
        copy_fixed(copy, bytes);
    }
}

[[gnu::always_inline]] static inline void copy_words(struct copy *copy, size_t count) {
    size_t blocks = count / BLOCK;
    if (blocks >= ARCH_COPY_BLOCKS_LEAST) {
        arch_copy_blocks(&copy->out, &copy->in, blocks);
    } else {
        for (; blocks > 0; blocks--) {
            copy_fixed(copy, BLOCK);
        }
    }
    copy_if(copy, count, BLOCK / 2);
    copy_if(copy, count, BLOCK / 4);
    copy_if(copy, count, WORD);
}

void *memcpy(void *restrict to, const void *restrict from, size_t count) {
    struct copy copy = {to, from};
    if (count >= WORD) {
        copy_words(&copy, count);
    }
    copy_if(&copy, count, WORD / 2);
    copy_if(&copy, count, WORD / 4);
    copy_if(&copy, count, 1);
    return to;
}

// From low addresses to high ones: where both overlap, `out` is below `in`.
static void move_down(unsigned char *out, const unsigned char *in, size_t count) {
    for (; count >= WORD; count -= WORD) {
        *(loose_word_t *)out = *(const loose_word_t *)in;
        out += WORD;
        in += WORD;
    }
    while (count-- > 0) {
        *out++ = *in++;
    }
}

static void move_up(unsigned char *out, const unsigned char *in, size_t count) {
    for (; count >= WORD; count -= WORD) {
        *(loose_word_t *)(out + count - WORD) = *(const loose_word_t *)(in + count - WORD);
    }
    while (count-- > 0) {
        out[count] = in[count];
    }
}

void *memmove(void *to, const void *from, size_t count) {
    uintptr_t out = (uintptr_t)to;
    uintptr_t in = (uintptr_t)from;
    if (out - in >= count && in - out >= count) {
        return memcpy(to, from, count);
    }
    if (out < in) {
        move_down(to, from, count);
    } else {
        move_up(to, from, count);
    }
    return to;
}

[[gnu::always_inline]] static inline void fill_half(unsigned char *out, uint64_t word) {
    loose_word_t *words = (loose_word_t *)out;
    words[0] = word;
    words[1] = word;
    words[2] = word;
    words[3] = word;
}

void *memset(void *to, int byte, size_t count) {
    unsigned char *out = to;
    uint64_t word = (uint64_t)(unsigned char)byte * 0x0101010101010101u;
    for (; count >= BLOCK; count -= BLOCK) {
        fill_half(out, word);
        fill_half(out + BLOCK / 2, word);
        out += BLOCK;
    }
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
    for (; count >= WORD && *(const loose_word_t *)a == *(const loose_word_t *)b; count -= WORD) {
        a += WORD;
        b += WORD;
    }
    for (size_t i = 0; i < count; i++) {
        if (a[i] != b[i]) {
            return a[i] < b[i] ? -1 : 1;
        }
    }
    return 0;
}
