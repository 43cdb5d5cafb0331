// SPDX-License-Identifier: MIT
//
// Skipping what pointers of a newer sender lead to. Objects lie in the order of their pointers, so
// all that they reach is claimed in one walk, with a stack of what is still to do; deeper than
// SKIP_DEPTH_MAX is refused.

#include <tessera/wire.h>

#include <tessera/wire_layout.h>
#include "claim.h"

enum { SKIP_DEPTH_MAX = 4 };

// A run of structs whose pointers are still to be skipped: `pointers_left` of the current one, then
// `elements_left` more.
struct skip {
    uint32_t at;
    uint32_t pointers_left;
    uint32_t elements_left;
    uint32_t data_words;
    uint32_t pointer_words;
};

static void skip_object(struct wire_reader *reader, uint32_t from, struct skip *out_inside);

void wire_skip_pointers(struct wire_reader *reader, struct wire_section section, uint32_t known) {
    if (section.pointer_words <= known) {
        return;
    }
    struct skip stack[SKIP_DEPTH_MAX] = {};
    uint32_t depth = 1;
    stack[0] = (struct skip){
        .at = section.at + section.data_words + known,
        .pointers_left = section.pointer_words - known,
    };
    while (depth > 0 && reader->status == STATUS_OK) {
        struct skip *top = &stack[depth - 1];
        if (top->pointers_left > 0) {
            struct skip inside = {};
            top->pointers_left--;
            skip_object(reader, top->at++, &inside);
            if (inside.pointers_left > 0 || inside.elements_left > 0) {
                wire_refuse(reader, depth == SKIP_DEPTH_MAX, STATUS_BAD_MESSAGE);
                depth += depth < SKIP_DEPTH_MAX;
                stack[depth - 1] = inside;
            }
        } else if (top->elements_left > 0) {
            top->elements_left--;
            top->at += top->data_words;
            top->pointers_left = top->pointer_words;
        } else {
            depth--;
        }
    }
}

// Claims the object of an unknown pointer. If it has pointers of its own, they are in *out_inside.
static void skip_object(struct wire_reader *reader, uint32_t from, struct skip *out_inside) {
    const uint64_t pointer = reader->words[from];
    if (pointer == 0) {
        return;
    }
    if (wire_kind(pointer) == WIRE_STRUCT) {
        const struct wire_section section = wire_claim_struct(reader, from, pointer);
        *out_inside = (struct skip){.at = section.at + section.data_words,
                                    .pointers_left = section.pointer_words};
        return;
    }
    wire_refuse(reader, wire_kind(pointer) != WIRE_LIST, STATUS_BAD_MESSAGE);
    const uint64_t count = wire_element_count(pointer);
    const uint32_t size = wire_element_size(pointer);
    if (size == WIRE_ELEMENT_POINTER) {
        const uint32_t at = wire_claim(reader, from, wire_offset(pointer), count);
        *out_inside = (struct skip){.at = at, .pointers_left = (uint32_t)count};
    } else if (size == WIRE_ELEMENT_COMPOSITE) {
        const uint32_t at = wire_claim(reader, from, wire_offset(pointer), count + 1);
        if (reader->status != STATUS_OK) {
            return;
        }
        const uint64_t tag = reader->words[at];
        const uint64_t words =
            (uint64_t)wire_tag_count(tag) * (wire_data_words(tag) + wire_pointer_words(tag));
        wire_refuse(reader, wire_kind(tag) != WIRE_STRUCT || words != count, STATUS_BAD_MESSAGE);
        if (wire_pointer_words(tag) > 0) {
            *out_inside = (struct skip){
                .at = at + 1,
                .elements_left = wire_tag_count(tag),
                .data_words = wire_data_words(tag),
                .pointer_words = wire_pointer_words(tag),
            };
        }
    } else {
        static const uint8_t bits[] = {0, 1, 8, 16, 32, 64};
        wire_claim(reader, from, wire_offset(pointer), (count * bits[size] + 63) / 64);
    }
}
