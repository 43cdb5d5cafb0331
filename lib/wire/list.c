// SPDX-License-Identifier: MIT
//
// Lists that are built element by element. Storage holds the tag (struct lists only), room for
// count_max elements, and after it what the elements point to. Finishing closes the gap that unused
// elements leave, and turns every element's pointers to where their targets went: only pointers
// from elements cross the gap.

#include <tessera/wire.h>

#include <tessera/string.h>
#include <tessera/wire_layout.h>

static void begin(struct wire_list_writer *list, uint64_t *storage, uint32_t capacity,
                  uint32_t tag_words);
static struct wire_list finish(struct wire_list_writer *list, uint32_t tag_words);

void wire_list_begin(struct wire_list_writer *list, uint64_t *storage, uint32_t capacity,
                     uint32_t count_max, uint32_t data_words, uint32_t pointer_words) {
    *list = (struct wire_list_writer){
        .count_max = count_max, .data_words = data_words, .pointer_words = pointer_words};
    begin(list, storage, capacity, 1);
}

uint32_t wire_list_next(struct wire_list_writer *list) {
    if (list->count == list->count_max) {
        wire_fail(&list->writer, STATUS_NO_SPACE);
        return 0;
    }
    return 1 + list->count * (list->data_words + list->pointer_words);
}

status_t wire_list_commit(struct wire_list_writer *list) {
    const status_t status = list->writer.status;
    if (status == STATUS_OK) {
        list->count++;
        list->committed = list->writer.used;
        return STATUS_OK;
    }
    if (list->count < list->count_max) {
        const uint32_t stride = list->data_words + list->pointer_words;
        memset(&list->writer.words[1 + list->count * stride], 0, stride * sizeof(uint64_t));
    }
    list->writer.used = list->committed;
    list->writer.status = STATUS_OK;
    return status;
}

struct wire_list wire_list_finish(struct wire_list_writer *list) {
    const struct wire_list result = finish(list, 1);
    if (result.count > 0) {
        list->writer.words[0] = wire_make_tag(list->count, list->data_words, list->pointer_words);
    }
    return result;
}

void text_list_begin(struct text_list_writer *list, uint64_t *storage, uint32_t capacity,
                     uint32_t count_max, uint32_t item_max) {
    *list = (struct text_list_writer){.list = {.count_max = count_max, .pointer_words = 1},
                                      .item_max = item_max};
    begin(&list->list, storage, capacity, 0);
}

status_t text_list_append(struct text_list_writer *list, struct text text) {
    struct wire_list_writer *items = &list->list;
    if (items->count == items->count_max) {
        return STATUS_NO_SPACE;
    }
    wire_write_text(&items->writer, items->count, text, list->item_max);
    const status_t status = items->writer.status;
    items->writer.status = STATUS_OK;
    if (status == STATUS_OK) {
        items->count++;
    }
    return status;
}

struct text_list text_list_finish(struct text_list_writer *list) {
    const struct wire_list items = finish(&list->list, 0);
    return (struct text_list){.count = items.count, .list = items};
}

static void begin(struct wire_list_writer *list, uint64_t *storage, uint32_t capacity,
                  uint32_t tag_words) {
    const uint32_t words = tag_words + list->count_max * (list->data_words + list->pointer_words);
    list->writer = (struct wire_writer){.words = storage, .capacity = capacity};
    if (words > capacity) {
        list->count_max = 0;
        return;
    }
    memset(storage, 0, words * sizeof storage[0]);
    list->writer.used = words;
    list->committed = words;
}

static struct wire_list finish(struct wire_list_writer *list, uint32_t tag_words) {
    uint64_t *words = list->writer.words;
    const uint32_t stride = list->data_words + list->pointer_words;
    const uint32_t gap = (list->count_max - list->count) * stride;
    const uint32_t elements_end = tag_words + list->count * stride;
    const uint32_t targets = list->writer.used - elements_end - gap;
    if (list->count == 0) {
        return (struct wire_list){};
    }
    for (uint32_t element = 0; element < list->count; element++) {
        uint64_t *pointers = &words[tag_words + element * stride + list->data_words];
        for (uint32_t i = 0; i < list->pointer_words; i++) {
            pointers[i] = pointers[i] == 0 ? 0 : pointers[i] - ((uint64_t)gap << 2);
        }
    }
    memmove(&words[elements_end], &words[elements_end + gap], targets * sizeof words[0]);
    list->count_max = list->count;
    list->writer.used = elements_end + targets;
    return (struct wire_list){
        .words = words, .word_count = list->writer.used, .count = list->count};
}
