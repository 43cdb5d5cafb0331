// SPDX-License-Identifier: MIT
//
// The bits of Cap'n Proto's pointers (https://capnproto.org/encoding.html), for lib/wire and what
// is in line of it.
#pragma once

#include <stdint.h>

enum wire_pointer_kind : uint32_t {
    WIRE_STRUCT = 0,
    WIRE_LIST = 1,
    WIRE_FAR = 2,
    WIRE_OTHER = 3, // a capability, if bits 2 to 31 are zero
};

enum wire_element_size : uint32_t {
    WIRE_ELEMENT_VOID = 0,
    WIRE_ELEMENT_BIT = 1,
    WIRE_ELEMENT_BYTE = 2,
    WIRE_ELEMENT_8_BYTES = 5,
    WIRE_ELEMENT_POINTER = 6,
    WIRE_ELEMENT_COMPOSITE = 7,
};

// Distance from the word after the pointer to its target, for a pointer to nothing.
enum { WIRE_EMPTY_STRUCT_OFFSET = -1 };

static inline uint32_t wire_kind(uint64_t pointer) {
    return (uint32_t)pointer & 3;
}

static inline int32_t wire_offset(uint64_t pointer) {
    return (int32_t)(uint32_t)pointer >> 2;
}

static inline uint32_t wire_data_words(uint64_t pointer) {
    return (uint32_t)(pointer >> 32) & 0xffff;
}

static inline uint32_t wire_pointer_words(uint64_t pointer) {
    return (uint32_t)(pointer >> 48);
}

static inline uint32_t wire_element_size(uint64_t pointer) {
    return (uint32_t)(pointer >> 32) & 7;
}

// Elements of a list; of a composite one: words without the tag.
static inline uint32_t wire_element_count(uint64_t pointer) {
    return (uint32_t)(pointer >> 35);
}

// The tag of a composite list is a struct pointer whose offset is the number of elements.
static inline uint32_t wire_tag_count(uint64_t tag) {
    return (uint32_t)tag >> 2;
}

static inline uint64_t wire_make_struct(uint32_t from, uint32_t to, uint32_t data_words,
                                        uint32_t pointer_words) {
    return (uint64_t)((to - from - 1) << 2) | WIRE_STRUCT | (uint64_t)data_words << 32 |
           (uint64_t)pointer_words << 48;
}

static inline uint64_t wire_make_list(uint32_t from, uint32_t to, uint32_t element_size,
                                      uint32_t count) {
    return (uint64_t)((to - from - 1) << 2) | WIRE_LIST | (uint64_t)element_size << 32 |
           (uint64_t)count << 35;
}

static inline uint64_t wire_make_tag(uint32_t count, uint32_t data_words, uint32_t pointer_words) {
    return (uint64_t)(count << 2) | WIRE_STRUCT | (uint64_t)data_words << 32 |
           (uint64_t)pointer_words << 48;
}

static inline uint64_t wire_make_capability(uint32_t index) {
    return (uint64_t)index << 32 | WIRE_OTHER;
}
