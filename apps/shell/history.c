// SPDX-License-Identifier: MIT
// A ring of lines.
#include "history.h"

#include <tessera/string.h>

void history_add(struct history *history, const char *line) {
    const char *newest = history_line(history, 1);
    if (line[0] == '\0' || (newest != nullptr && strcmp(newest, line) == 0)) {
        return;
    }
    memcpy(history->lines[history->next], line, strlen(line) + 1);
    history->next = (history->next + 1) % HISTORY_LINES;
    if (history->count < HISTORY_LINES) {
        history->count++;
    }
}

const char *history_line(const struct history *history, uint32_t back) {
    if (back == 0 || back > history->count) {
        return nullptr;
    }
    return history->lines[(history->next + HISTORY_LINES - back) % HISTORY_LINES];
}
