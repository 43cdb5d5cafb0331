// SPDX-License-Identifier: MIT
//
// Messages that are a data section and one list of bytes, in line: what moves the bytes of files,
// pipes and sockets. Such a message has one form (tessera/wire.h): the root pointer, the data
// section, the pointer to the bytes, the bytes. What came in another one, from a sender with a
// longer or a shorter section, is for the strict reader.
#pragma once

#include <tessera/string.h>
#include <tessera/wire.h>
#include <tessera/wire_layout.h>

enum { WIRE_BYTES_PER_WORD = 8 };

// Where the bytes begin, in words.
static inline uint32_t wire_bytes_at(uint32_t data_words) {
    return 1 + data_words + 1;
}

static inline uint32_t wire_bytes_words(uint32_t data_words, uint32_t length) {
    return wire_bytes_at(data_words) + (length + WIRE_BYTES_PER_WORD - 1) / WIRE_BYTES_PER_WORD;
}

// Writes all but the data section: wire_bytes_words() words. The bytes may be where they belong,
// then they are not copied; otherwise they lie outside of `words`.
static inline void wire_bytes_write(uint64_t *words, uint32_t data_words, struct data data) {
    const uint32_t at = wire_bytes_at(data_words);
    words[0] = wire_make_struct(0, 1, data_words, 1);
    words[at - 1] = 0;
    if (data.length == 0) {
        return;
    }
    words[at - 1] = wire_make_list(at - 1, at, WIRE_ELEMENT_BYTE, data.length);
    if (data.bytes != (const uint8_t *)&words[at]) {
        memcpy(&words[at], data.bytes, data.length);
    }
    const uint32_t tail = data.length % WIRE_BYTES_PER_WORD;
    if (tail != 0) {
        words[at + data.length / WIRE_BYTES_PER_WORD] &=
            (UINT64_C(1) << tail * WIRE_BYTES_PER_WORD) - 1;
    }
}

// Is the message in that form, with at most `length_max` bytes, but some? Then *out is set, and the
// data section is at word 1.
static inline bool wire_bytes_read(const struct wire_message *message, uint32_t data_words,
                                   uint32_t length_max, struct data *out) {
    const uint32_t at = wire_bytes_at(data_words);
    const uint64_t *words = message->words;
    if (!message->is_encoded || message->word_count <= at || message->capability_count != 0 ||
        words[0] != wire_make_struct(0, 1, data_words, 1)) {
        return false;
    }
    const uint64_t pointer = words[at - 1];
    const uint32_t length = wire_element_count(pointer);
    const uint32_t tail = length % WIRE_BYTES_PER_WORD;
    if (pointer != wire_make_list(at - 1, at, WIRE_ELEMENT_BYTE, length) || length > length_max ||
        message->word_count != wire_bytes_words(data_words, length) ||
        (tail != 0 && words[message->word_count - 1] >> tail * WIRE_BYTES_PER_WORD != 0)) {
        return false;
    }
    *out = (struct data){.bytes = (const uint8_t *)&words[at], .length = length};
    return true;
}
