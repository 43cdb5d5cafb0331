// SPDX-License-Identifier: MIT
// The last lines that were entered. The oldest makes room for the newest; the same line twice in a
// row is kept once.
#pragma once

#include <stdint.h>

constexpr uint32_t LINE_MAX = 1024;
constexpr uint32_t HISTORY_LINES = 32;

struct history {
    char lines[HISTORY_LINES][LINE_MAX + 1];
    uint32_t next; // where the next line goes
    uint32_t count;
};

// `line`: NUL-terminated, at most LINE_MAX bytes. Empty lines are not kept.
void history_add(struct history *history, const char *line);

// The line `back` lines ago, 1 for the newest; null beyond the oldest.
const char *history_line(const struct history *history, uint32_t back);
