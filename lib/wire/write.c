// SPDX-License-Identifier: MIT
//
// The writer: sections at full size, objects in the order of their pointers, no gaps, padding zero.
// It reads what it encodes only once and byte by byte, so the source may lie anywhere but in the
// words that are written.

#include <tessera/wire.h>

#include <tessera/string.h>
#include <tessera/wire_layout.h>

enum { BYTES_PER_WORD = 8 };

static uint32_t claim(struct wire_writer *writer, uint32_t words);
static uint32_t reserve(struct wire_writer *writer, uint32_t words);
static uint32_t write_bytes(struct wire_writer *writer, uint32_t at, const void *bytes,
                            uint32_t length, uint32_t count);
static void write_blob(struct wire_writer *writer, uint32_t at, const struct wire_list *list,
                       uint32_t element_size, uint32_t count);

uint32_t wire_begin_write(struct wire_writer *writer, uint64_t *words, uint32_t capacity,
                          uint32_t data_words, uint32_t pointer_words) {
    *writer = (struct wire_writer){.words = words, .capacity = capacity};
    const uint32_t root = reserve(writer, 1);
    return wire_write_struct(writer, root, data_words, pointer_words);
}

void wire_fail(struct wire_writer *writer, status_t status) {
    if (writer->status == STATUS_OK) {
        writer->status = status;
    }
}

void wire_write_words(struct wire_writer *writer, uint32_t at, const uint64_t *words,
                      uint32_t count) {
    if (writer->status == STATUS_OK) {
        memcpy(&writer->words[at], words, count * sizeof words[0]);
    }
}

void wire_write_text(struct wire_writer *writer, uint32_t at, struct text text,
                     uint32_t length_max) {
    if (text.length > length_max) {
        wire_fail(writer, STATUS_BAD_RANGE);
    }
    for (uint32_t i = 0; i < text.length && writer->status == STATUS_OK; i++) {
        if (text.bytes[i] == 0) {
            wire_fail(writer, STATUS_BAD_ARGUMENT);
        }
    }
    if (text.length > 0) {
        write_bytes(writer, at, text.bytes, text.length, text.length + 1);
    }
}

void wire_write_data(struct wire_writer *writer, uint32_t at, struct data data,
                     uint32_t length_max) {
    if (data.length > length_max) {
        wire_fail(writer, STATUS_BAD_RANGE);
    }
    if (data.length > 0) {
        write_bytes(writer, at, data.bytes, data.length, data.length);
    }
}

uint32_t wire_write_struct(struct wire_writer *writer, uint32_t at, uint32_t data_words,
                           uint32_t pointer_words) {
    const uint32_t target = reserve(writer, data_words + pointer_words);
    if (writer->status != STATUS_OK) {
        return 0;
    }
    const bool is_empty = data_words + pointer_words == 0;
    writer->words[at] = is_empty ? wire_make_struct(at, at, 0, 0)
                                 : wire_make_struct(at, target, data_words, pointer_words);
    return target;
}

void wire_write_capability(struct wire_writer *writer, uint32_t at) {
    if (writer->status == STATUS_OK) {
        writer->words[at] = wire_make_capability(writer->capability_count++);
    }
}

void wire_write_list(struct wire_writer *writer, uint32_t at, const struct wire_list *list,
                     uint32_t count_max) {
    if (list->count > count_max) {
        wire_fail(writer, STATUS_BAD_RANGE);
    }
    if (list->count == 0 || writer->status != STATUS_OK) {
        return;
    }
    const uint64_t tag = list->words[0];
    const uint32_t words = list->count * (wire_data_words(tag) + wire_pointer_words(tag));
    write_blob(writer, at, list, WIRE_ELEMENT_COMPOSITE, words);
}

void wire_write_text_list(struct wire_writer *writer, uint32_t at, const struct text_list *list,
                          uint32_t count_max, uint32_t item_max) {
    if (list->count > count_max) {
        wire_fail(writer, STATUS_BAD_RANGE);
    }
    for (uint32_t i = 0; i < list->count && writer->status == STATUS_OK; i++) {
        if (text_list_at(list, i).length > item_max) {
            wire_fail(writer, STATUS_BAD_RANGE);
        }
    }
    if (list->count > 0) {
        write_blob(writer, at, &list->list, WIRE_ELEMENT_POINTER, list->count);
    }
}

// Takes words at the end, which the caller fills.
static uint32_t claim(struct wire_writer *writer, uint32_t words) {
    if (words > writer->capacity - writer->used) {
        wire_fail(writer, STATUS_NO_SPACE);
    }
    if (writer->status != STATUS_OK) {
        return 0;
    }
    const uint32_t at = writer->used;
    writer->used += words;
    return at;
}

// Takes zeroed words at the end.
static uint32_t reserve(struct wire_writer *writer, uint32_t words) {
    const uint32_t at = claim(writer, words);
    if (writer->status == STATUS_OK) {
        memset(&writer->words[at], 0, words * sizeof writer->words[0]);
    }
    return at;
}

// A list of `count` bytes, the first `length` of which are given and the others, all in its last
// word, zero.
static uint32_t write_bytes(struct wire_writer *writer, uint32_t at, const void *bytes,
                            uint32_t length, uint32_t count) {
    const uint32_t words = (count + BYTES_PER_WORD - 1) / BYTES_PER_WORD;
    const uint32_t target = claim(writer, words);
    if (writer->status == STATUS_OK) {
        writer->words[target + words - 1] = 0;
        writer->words[at] = wire_make_list(at, target, WIRE_ELEMENT_BYTE, count);
        memcpy(&writer->words[target], bytes, length);
    }
    return target;
}

static void write_blob(struct wire_writer *writer, uint32_t at, const struct wire_list *list,
                       uint32_t element_size, uint32_t count) {
    const uint32_t target = claim(writer, list->word_count);
    if (writer->status == STATUS_OK) {
        writer->words[at] = wire_make_list(at, target, element_size, count);
        memcpy(&writer->words[target], list->words, list->word_count * sizeof list->words[0]);
    }
}
