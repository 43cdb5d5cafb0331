// SPDX-License-Identifier: MIT
//
// The strict reader. Every pointer word is read once. A pointer is checked in this order: kind,
// element size, count, target, and only then what it leads to is looked at. Positions are indices
// that are compared before they are used, never pointers.

#include <tessera/wire.h>

#include <tessera/wire_layout.h>
#include "claim.h"

enum { BYTES_PER_WORD = 8 };

static const struct wire_section nothing = {};

static uint64_t claim_pointer(struct wire_reader *reader, struct wire_section section,
                              uint32_t pointer, uint32_t kind);
static const uint8_t *claim_bytes(struct wire_reader *reader, uint32_t from, uint64_t pointer,
                                  uint32_t *out_count);
static uint32_t take_capability(struct wire_reader *reader, uint64_t pointer);

struct wire_section wire_begin(struct wire_reader *reader, const struct wire_message *message) {
    *reader = (struct wire_reader){
        .words = message->words,
        .word_count = message->word_count,
        .is_encoded = message->is_encoded,
        .capabilities = message->capabilities,
        .capability_count = message->capability_count,
    };
    if (!message->is_encoded) {
        reader->cursor = message->word_count;
        return (struct wire_section){
            .at = 0, .data_words = message->word_count, .pointer_words = 0};
    }
    const struct wire_section root = {.at = 0, .data_words = 0, .pointer_words = 1};
    wire_refuse(reader, message->word_count == 0, STATUS_BAD_MESSAGE);
    reader->cursor = 1;
    return wire_read_struct(reader, root, 0);
}

status_t wire_end(struct wire_reader *reader) {
    wire_refuse(reader, reader->cursor != reader->word_count, STATUS_BAD_MESSAGE);
    wire_refuse(reader, reader->capabilities_taken != (1u << reader->capability_count) - 1,
                STATUS_BAD_MESSAGE);
    return reader->status;
}

void wire_refuse(struct wire_reader *reader, bool is_wrong, status_t status) {
    if (is_wrong && reader->status == STATUS_OK) {
        reader->status = status;
    }
}

void wire_check(struct wire_reader *reader, status_t status) {
    wire_refuse(reader, status != STATUS_OK, status);
}

void wire_read_words(struct wire_reader *reader, struct wire_section section, uint64_t *out_words,
                     uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        const bool is_there = reader->status == STATUS_OK && i < section.data_words;
        out_words[i] = is_there ? reader->words[section.at + i] : 0;
    }
}

struct text wire_read_text(struct wire_reader *reader, struct wire_section section,
                           uint32_t pointer, uint32_t length_max) {
    const uint64_t word = claim_pointer(reader, section, pointer, WIRE_LIST);
    if (word == 0) {
        return (struct text){};
    }
    uint32_t count = wire_element_count(word);
    wire_refuse(reader, count == 0 || count - 1 > length_max, STATUS_BAD_MESSAGE);
    const uint8_t *bytes =
        claim_bytes(reader, section.at + section.data_words + pointer, word, &count);
    if (reader->status != STATUS_OK) {
        return (struct text){};
    }
    uint32_t length = 0;
    while (length < count && bytes[length] != 0) {
        length++;
    }
    wire_refuse(reader, length != count - 1, STATUS_BAD_MESSAGE);
    return reader->status == STATUS_OK
               ? (struct text){.bytes = (const char *)bytes, .length = length}
               : (struct text){};
}

struct data wire_read_data(struct wire_reader *reader, struct wire_section section,
                           uint32_t pointer, uint32_t length_max) {
    const uint64_t word = claim_pointer(reader, section, pointer, WIRE_LIST);
    if (word == 0) {
        return (struct data){};
    }
    uint32_t count = wire_element_count(word);
    wire_refuse(reader, count > length_max, STATUS_BAD_MESSAGE);
    const uint8_t *bytes =
        claim_bytes(reader, section.at + section.data_words + pointer, word, &count);
    return (struct data){.bytes = bytes, .length = count};
}

struct wire_section wire_read_struct(struct wire_reader *reader, struct wire_section section,
                                     uint32_t pointer) {
    const uint64_t word = claim_pointer(reader, section, pointer, WIRE_STRUCT);
    return wire_claim_struct(reader, section.at + section.data_words + pointer, word);
}

cap_t wire_read_capability(struct wire_reader *reader, struct wire_section section,
                           uint32_t pointer, uint32_t ordinal) {
    const uint64_t word = reader->is_encoded ? claim_pointer(reader, section, pointer, WIRE_OTHER)
                                             : (uint64_t)ordinal << 32 | WIRE_OTHER;
    wire_refuse(reader, word == 0, STATUS_BAD_MESSAGE);
    const uint32_t index = take_capability(reader, word);
    return reader->status == STATUS_OK ? reader->capabilities[index] : 0;
}

struct wire_list wire_read_list(struct wire_reader *reader, struct wire_section section,
                                uint32_t pointer, uint32_t count_max) {
    const uint64_t word = claim_pointer(reader, section, pointer, WIRE_LIST);
    if (word == 0) {
        return (struct wire_list){};
    }
    const uint32_t words = wire_element_count(word);
    wire_refuse(reader, wire_element_size(word) != WIRE_ELEMENT_COMPOSITE, STATUS_BAD_MESSAGE);
    const uint32_t at = wire_claim(reader, section.at + section.data_words + pointer,
                                   wire_offset(word), (uint64_t)words + 1);
    if (reader->status != STATUS_OK) {
        return (struct wire_list){};
    }
    const uint64_t tag = reader->words[at];
    const uint32_t count = wire_tag_count(tag);
    const uint64_t expected = (uint64_t)count * (wire_data_words(tag) + wire_pointer_words(tag));
    wire_refuse(reader, wire_kind(tag) != WIRE_STRUCT || count > count_max || expected != words,
                STATUS_BAD_MESSAGE);
    if (reader->status != STATUS_OK) {
        return (struct wire_list){};
    }
    return (struct wire_list){.words = &reader->words[at], .word_count = words + 1, .count = count};
}

void wire_end_list(struct wire_reader *reader, struct wire_list *list) {
    if (reader->status != STATUS_OK) {
        *list = (struct wire_list){};
    } else if (list->words != nullptr) {
        list->word_count = (uint32_t)(&reader->words[reader->cursor] - list->words);
    }
}

struct text_list wire_read_text_list(struct wire_reader *reader, struct wire_section section,
                                     uint32_t pointer, uint32_t count_max, uint32_t item_max) {
    const uint64_t word = claim_pointer(reader, section, pointer, WIRE_LIST);
    if (word == 0) {
        return (struct text_list){};
    }
    const uint32_t count = wire_element_count(word);
    wire_refuse(reader, wire_element_size(word) != WIRE_ELEMENT_POINTER || count > count_max,
                STATUS_BAD_MESSAGE);
    const uint32_t at =
        wire_claim(reader, section.at + section.data_words + pointer, wire_offset(word), count);
    const struct wire_section items = {.at = at, .data_words = 0, .pointer_words = count};
    for (uint32_t i = 0; i < count && reader->status == STATUS_OK; i++) {
        wire_read_text(reader, items, i, item_max);
    }
    struct wire_list list = {.words = &reader->words[at], .word_count = count, .count = count};
    wire_end_list(reader, &list);
    return (struct text_list){.count = list.count, .list = list};
}

struct wire_section wire_begin_element(struct wire_reader *reader, const struct wire_list *list,
                                       uint32_t index) {
    *reader = (struct wire_reader){
        .words = list->words,
        .word_count = list->word_count,
        .is_encoded = true,
        .is_inside = true,
    };
    return index < list->count ? wire_element(reader, list, index) : nothing;
}

struct wire_section wire_element(const struct wire_reader *reader, const struct wire_list *list,
                                 uint32_t index) {
    const uint64_t tag = list->words[0];
    const uint32_t base = (uint32_t)(list->words - reader->words) + 1;
    const uint32_t data_words = wire_data_words(tag);
    const uint32_t pointer_words = wire_pointer_words(tag);
    return (struct wire_section){
        .at = base + index * (data_words + pointer_words),
        .data_words = data_words,
        .pointer_words = pointer_words,
    };
}

struct text text_list_at(const struct text_list *list, uint32_t index) {
    struct wire_reader reader = {
        .words = list->list.words,
        .word_count = list->list.word_count,
        .is_encoded = true,
        .is_inside = true,
    };
    const struct wire_section items = {.at = 0, .data_words = 0, .pointer_words = list->count};
    return wire_read_text(&reader, items, index, UINT32_MAX);
}

uint32_t wire_claim(struct wire_reader *reader, uint32_t from, int32_t offset, uint64_t words) {
    const int64_t target = (int64_t)from + 1 + offset;
    const bool is_next = reader->is_inside ? target >= reader->cursor : target == reader->cursor;
    wire_refuse(reader, !is_next || (uint64_t)target + words > reader->word_count,
                STATUS_BAD_MESSAGE);
    if (reader->status != STATUS_OK) {
        return 0;
    }
    reader->cursor = (uint32_t)((uint64_t)target + words);
    return (uint32_t)target;
}

struct wire_section wire_claim_struct(struct wire_reader *reader, uint32_t from, uint64_t pointer) {
    if (pointer == 0) {
        return nothing;
    }
    const uint32_t data_words = wire_data_words(pointer);
    const uint32_t pointer_words = wire_pointer_words(pointer);
    if (data_words + pointer_words == 0 && wire_offset(pointer) == WIRE_EMPTY_STRUCT_OFFSET) {
        return nothing;
    }
    const uint32_t at =
        wire_claim(reader, from, wire_offset(pointer), (uint64_t)data_words + pointer_words);
    if (reader->status != STATUS_OK) {
        return nothing;
    }
    return (struct wire_section){
        .at = at, .data_words = data_words, .pointer_words = pointer_words};
}

// The pointer word, or 0 if it is null, not in the section, or wrong.
static uint64_t claim_pointer(struct wire_reader *reader, struct wire_section section,
                              uint32_t pointer, uint32_t kind) {
    if (reader->status != STATUS_OK || pointer >= section.pointer_words) {
        return 0;
    }
    const uint64_t word = reader->words[section.at + section.data_words + pointer];
    wire_refuse(reader, word != 0 && wire_kind(word) != kind, STATUS_BAD_MESSAGE);
    return reader->status == STATUS_OK ? word : 0;
}

// Claims a list of bytes; the bytes after it, up to the end of its last word, must be zero. Sets
// *out_count to 0 if it is refused.
static const uint8_t *claim_bytes(struct wire_reader *reader, uint32_t from, uint64_t pointer,
                                  uint32_t *out_count) {
    const uint32_t count = wire_element_count(pointer);
    const uint32_t words = (count + BYTES_PER_WORD - 1) / BYTES_PER_WORD;
    wire_refuse(reader, wire_element_size(pointer) != WIRE_ELEMENT_BYTE, STATUS_BAD_MESSAGE);
    const uint32_t at = wire_claim(reader, from, wire_offset(pointer), words);
    const uint32_t tail = count % BYTES_PER_WORD;
    if (reader->status == STATUS_OK && tail != 0) {
        wire_refuse(reader, reader->words[at + words - 1] >> (tail * BYTES_PER_WORD) != 0,
                    STATUS_BAD_MESSAGE);
    }
    *out_count = reader->status == STATUS_OK ? count : 0;
    return reader->status == STATUS_OK ? (const uint8_t *)&reader->words[at] : nullptr;
}

// Index of the capability that a pointer names. Each may be named once.
static uint32_t take_capability(struct wire_reader *reader, uint64_t pointer) {
    const uint32_t index = (uint32_t)(pointer >> 32);
    wire_refuse(reader, (uint32_t)pointer != WIRE_OTHER || index >= reader->capability_count,
                STATUS_BAD_MESSAGE);
    if (reader->status == STATUS_OK) {
        wire_refuse(reader, (reader->capabilities_taken >> index & 1) != 0, STATUS_BAD_MESSAGE);
        reader->capabilities_taken |= 1u << index;
    }
    return index;
}
