// SPDX-License-Identifier: MIT
//
// The primitives that generated encoders and decoders are made of: Cap'n Proto's encoding, one
// segment, bounded.
//
// Writers put full-size sections and objects in pre-order without gaps; empty text, data and lists
// are null pointers. Readers are strict: every pointer must target the first word that no pointer
// before it claimed, so nothing overlaps, nothing is left over, and the work is bounded by the
// length of the message. Sections may be shorter than ours (missing words read as zero) or longer
// (extra words are ignored, extra pointers are checked and skipped). Neither side allocates,
// recurses or keeps a pointer into the other's memory; both remember their first error and do
// nothing after it, so that callers check once, at the end.
//
// Words are in the machine's own order, which is little-endian on every architecture of Tessera.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>

// Bytes that belong to somebody else. On the wire text ends in a NUL that `length` does not count;
// it holds no other.
struct text {
    const char *bytes;
    uint32_t length;
};

struct data {
    const uint8_t *bytes;
    uint32_t length;
};

// A message that came. Encoded: word 0 is the root pointer. Otherwise it travelled in registers:
// `words` is the root's data section.
struct wire_message {
    const uint64_t *words;
    uint32_t word_count;
    bool is_encoded;
    const cap_t *capabilities;
    uint32_t capability_count;
};

// Where one struct lies in a message: its data section, in words from the start; its pointer
// section follows.
struct wire_section {
    uint32_t at;
    uint32_t data_words;
    uint32_t pointer_words;
};

// An encoded list with everything that its elements point to, as it lies in a message or in a list
// writer's storage. It holds only relative pointers: it can be copied into another message as it
// is.
struct wire_list {
    const uint64_t *words;
    uint32_t word_count;
    uint32_t count;
};

struct text_list {
    uint32_t count;
    struct wire_list list;
};

struct wire_reader {
    const uint64_t *words;
    uint32_t word_count;
    uint32_t cursor; // first word that no pointer has claimed
    bool is_encoded;
    bool is_inside; // reads one element of a list that was checked as a whole: the next pointer may
                    // lead forward
    const cap_t *capabilities;
    uint32_t capability_count;
    uint32_t capabilities_taken; // bit per index
    status_t status;
};

struct wire_writer {
    uint64_t *words;
    uint32_t capacity;
    uint32_t used;
    uint32_t capability_count;
    status_t status;
};

// Builds a list element by element: struct lists through the generated X_append(), text lists with
// text_list_append().
struct wire_list_writer {
    struct wire_writer writer;
    uint32_t count;
    uint32_t count_max;
    uint32_t committed;  // words of the elements kept so far
    uint32_t data_words; // of an element; a text list's element is one pointer
    uint32_t pointer_words;
};

struct text_list_writer {
    struct wire_list_writer list;
    uint32_t item_max;
};

struct text text_from(const char *string); // a NUL-terminated string, without its NUL
bool text_equal(struct text left, struct text right);

// --- Reading. A refused message leaves a status behind and reads as zeros from then on.

struct wire_section wire_begin(struct wire_reader *reader, const struct wire_message *message);
status_t wire_end(
    struct wire_reader *reader); // OK only if every word and every capability was accounted for
void wire_refuse(struct wire_reader *reader, bool is_wrong, status_t status);
void wire_check(struct wire_reader *reader, status_t status); // refuses unless it is STATUS_OK

void wire_read_words(struct wire_reader *reader, struct wire_section section, uint64_t *out_words,
                     uint32_t count);
struct text wire_read_text(struct wire_reader *reader, struct wire_section section,
                           uint32_t pointer, uint32_t length_max);
struct data wire_read_data(struct wire_reader *reader, struct wire_section section,
                           uint32_t pointer, uint32_t length_max);
struct wire_section wire_read_struct(struct wire_reader *reader, struct wire_section section,
                                     uint32_t pointer);
// `ordinal`: how many capability pointers the struct has before this one. A capability that is not
// there is BAD_MESSAGE.
cap_t wire_read_capability(struct wire_reader *reader, struct wire_section section,
                           uint32_t pointer, uint32_t ordinal);
// The caller reads all elements in order and then calls wire_end_list().
struct wire_list wire_read_list(struct wire_reader *reader, struct wire_section section,
                                uint32_t pointer, uint32_t count_max);
void wire_end_list(struct wire_reader *reader, struct wire_list *list);
struct text_list wire_read_text_list(struct wire_reader *reader, struct wire_section section,
                                     uint32_t pointer, uint32_t count_max, uint32_t item_max);
// Checks and skips what pointers beyond ours lead to: fields that a newer sender has.
void wire_skip_pointers(struct wire_reader *reader, struct wire_section section, uint32_t known);

// A reader for element `index` of a list that was read before. An index out of range reads as
// zeros.
struct wire_section wire_begin_element(struct wire_reader *reader, const struct wire_list *list,
                                       uint32_t index);
// The section of element `index`, for the reader that is reading the list.
struct wire_section wire_element(const struct wire_reader *reader, const struct wire_list *list,
                                 uint32_t index);
struct text text_list_at(const struct text_list *list, uint32_t index);

// --- Writing. Errors: NO_SPACE does not fit; BAD_RANGE longer than its bound; BAD_ARGUMENT text
// with a NUL inside.

// Starts a message; returns where the root's section is.
uint32_t wire_begin_write(struct wire_writer *writer, uint64_t *words, uint32_t capacity,
                          uint32_t data_words, uint32_t pointer_words);
void wire_fail(struct wire_writer *writer, status_t status);
// `at` of the others is where a pointer stands.
void wire_write_words(struct wire_writer *writer, uint32_t at, const uint64_t *words,
                      uint32_t count);
void wire_write_text(struct wire_writer *writer, uint32_t at, struct text text,
                     uint32_t length_max);
void wire_write_data(struct wire_writer *writer, uint32_t at, struct data data,
                     uint32_t length_max);
uint32_t wire_write_struct(struct wire_writer *writer, uint32_t at, uint32_t data_words,
                           uint32_t pointer_words);
void wire_write_capability(struct wire_writer *writer, uint32_t at);
void wire_write_list(struct wire_writer *writer, uint32_t at, const struct wire_list *list,
                     uint32_t count_max);
void wire_write_text_list(struct wire_writer *writer, uint32_t at, const struct text_list *list,
                          uint32_t count_max, uint32_t item_max);

// Lists of structs. `storage` needs the words that the generated X_LIST_WORDS() of the element says
// for count_max.
void wire_list_begin(struct wire_list_writer *list, uint64_t *storage, uint32_t capacity,
                     uint32_t count_max, uint32_t data_words, uint32_t pointer_words);
uint32_t wire_list_next(struct wire_list_writer *list); // where the next element's section is
status_t wire_list_commit(
    struct wire_list_writer *list); // keeps the element, or takes it back and returns why
struct wire_list wire_list_finish(struct wire_list_writer *list); // nothing can be appended after

void text_list_begin(struct text_list_writer *list, uint64_t *storage, uint32_t capacity,
                     uint32_t count_max, uint32_t item_max);
status_t text_list_append(struct text_list_writer *list, struct text text);
struct text_list text_list_finish(struct text_list_writer *list);
