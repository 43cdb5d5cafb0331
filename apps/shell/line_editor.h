// SPDX-License-Identifier: MIT
// A line of input as it is being typed: takes the terminal's bytes one by one, keeps the line, and
// shows every change by plain backspaces. A line that is wider than its place shows a window that
// follows the cursor. Lines are bounded; a longer one is thrown away whole. Knows nothing of where
// bytes come from and go to.
#pragma once

#include "history.h"

#include <stddef.h>
#include <stdint.h>

enum edit_result {
    EDIT_MORE,     // nothing yet
    EDIT_LINE,     // Enter: the line is complete
    EDIT_TOO_LONG, // Enter, but the line was longer than LINE_MAX and is gone
    EDIT_CANCEL,   // Ctrl-C: the line is gone
    EDIT_END,      // Ctrl-D on an empty line
    EDIT_COMPLETE, // Tab: the caller may insert text
    EDIT_REDRAW,   // Ctrl-L: the caller clears the screen, writes the prompt, then calls
                   // line_editor_show
};

typedef void (*line_editor_write)(void *context, const char *bytes, size_t count);

struct line_editor {
    char line[LINE_MAX + 1]; // NUL-terminated
    uint32_t length;
    uint32_t cursor;
    uint32_t width; // columns of the place for the line
    uint32_t first; // the window: the line from this byte on,
    uint32_t shown; // this many columns of it are on the screen,
    uint32_t at;    // and the terminal's cursor is at this one
    bool is_too_long;
    bool is_after_return; // the last byte was CR: an LF that follows belongs to it
    uint32_t escape_length;
    char escape[8]; // a control sequence that has begun
    struct history *history;
    uint32_t history_back;    // lines back from the newest; 0: the line that is being typed
    char typed[LINE_MAX + 1]; // that line, while an older one is shown
    line_editor_write write;
    void *context;
};

void line_editor_init(struct line_editor *editor, struct history *history, line_editor_write write,
                      void *context);

// Begins an empty line in a place of `width` columns, at least 2. The cursor may stand behind the
// last of them.
void line_editor_start(struct line_editor *editor, uint32_t width);

enum edit_result line_editor_feed(struct line_editor *editor, uint8_t byte);

// Inserts bytes at the cursor, as if they had been typed.
void line_editor_insert(struct line_editor *editor, const char *bytes, uint32_t count);

// Writes the line and puts the cursor where it belongs, after something else was written.
void line_editor_show(struct line_editor *editor);
