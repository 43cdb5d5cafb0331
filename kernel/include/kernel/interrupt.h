// SPDX-License-Identifier: MIT
//
// Interrupt lines: a table that boot places in memory of its own, one record for each line up to
// the highest of the machine. A line has at most one capability.
#pragma once

#include <kernel/notification.h>

struct interrupt {
    struct object object;
    struct signal_source source;
    uint16_t line;
    bool is_told; // that it came and nobody claims it
};
static_assert(sizeof(struct interrupt) == 64);

// Lines that the table needs room for.
unsigned interrupt_line_count(void);

// `table` is zeroed, aligned to the size of a record, and has interrupt_line_count() records.
void interrupt_lines_init(struct interrupt *table);

// The record of a line; null if the machine has no such line.
struct interrupt *interrupt_find(uint64_t line);

// The record of a line that the controller has told of; null if there is none.
struct interrupt *interrupt_fired(unsigned line);

// It gets a capability: from here on it is silent unless it is bound.
void interrupt_take(const struct interrupt *interrupt);

void interrupt_slot_removed(struct slot *slot);
bool interrupt_destroy_step(struct interrupt *interrupt);
