// SPDX-License-Identifier: MIT
#include "ring.h"

#include <tessera/string.h>

void ring_init(struct ring *ring) {
    ring->next_sequence = 1;
}

void ring_append(struct ring *ring, uint64_t time_ns, uint32_t badge, uint8_t level,
                 struct text text) {
    struct ring_entry *entry = &ring->entries[ring->next_sequence % LOG_ENTRIES_MAX];
    uint32_t length = text.length < LOG_TEXT_MAX ? text.length : LOG_TEXT_MAX;
    entry->sequence = ring->next_sequence;
    entry->time_ns = time_ns;
    entry->badge = badge;
    entry->level = level;
    entry->length = (uint8_t)length;
    if (length > 0) {
        memcpy(entry->text, text.bytes, length);
    }
    ring->next_sequence++;
}

const struct ring_entry *ring_find(const struct ring *ring, uint64_t sequence) {
    uint64_t oldest =
        ring->next_sequence > LOG_ENTRIES_MAX ? ring->next_sequence - LOG_ENTRIES_MAX : 1;
    uint64_t found = sequence > oldest ? sequence : oldest;
    return found < ring->next_sequence ? &ring->entries[found % LOG_ENTRIES_MAX] : nullptr;
}
