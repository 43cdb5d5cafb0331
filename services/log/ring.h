// SPDX-License-Identifier: MIT
//
// The entries of the log: a ring of fixed size in which the newest replaces the oldest. Every entry
// has a number that is never used again, so a reader notices what it missed.
#pragma once

#include <log/log.h>
#include <stdint.h>
#include <tessera/wire.h>

struct ring_entry {
    uint64_t sequence;
    uint64_t time_ns;
    uint32_t badge; // of the writer
    uint8_t level;
    uint8_t length;
    char text[LOG_TEXT_MAX];
};

struct ring {
    uint64_t next_sequence; // of the entry to come; the first entry has 1
    struct ring_entry entries[LOG_ENTRIES_MAX];
};

void ring_init(struct ring *ring);

// Text beyond LOG_TEXT_MAX is cut off.
void ring_append(struct ring *ring, uint64_t time_ns, uint32_t badge, uint8_t level,
                 struct text text);

// The first entry that is kept with this number or a higher one; null: there is none yet.
const struct ring_entry *ring_find(const struct ring *ring, uint64_t sequence);
