// SPDX-License-Identifier: MIT
// An encoded list holds only relative pointers, so it can be copied as it is.
#include "kept_list.h"

#include <tessera/string.h>

void kept_list_keep(struct wire_list *list, uint64_t storage[MESSAGE_WORDS_MAX]) {
    memcpy(storage, list->words, list->word_count * sizeof(uint64_t));
    list->words = storage;
}
