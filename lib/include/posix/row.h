// SPDX-License-Identifier: MIT
//
// Pages in a row, for the library's own use, and parts of its memory that are written there one
// behind the other.
#pragma once

#include <posix/fork.h>
#include <stdint.h>
#include <tessera/errors.h>

enum { ROW_PAGES_MAX = 64 };

struct row {
    uint32_t count; // pages
    uint16_t slots[ROW_PAGES_MAX];
};

// Has the row have pages for so many bytes, mapped from `address` on: more than it has already, or
// none. NO_MEMORY: there are none, and it has none any more.
[[nodiscard]] status_t row_take(struct row *row, uint64_t address, uint64_t bytes);
void row_give(struct row *row);

uint64_t row_bytes(const struct fork_part *parts, uint32_t count);

// To the row, or back from it; where the next part goes. Parts that say how large others are come
// first, and by them the others are listed again. Null: there is no memory for one of them here.
typedef uint32_t fork_parts_list(struct fork_part out[FORK_PARTS_MAX]);
uint8_t *row_move_out(const struct fork_part *parts, uint32_t count, uint8_t *at);
const uint8_t *row_move_in(fork_parts_list *list, const uint8_t *at);
