// SPDX-License-Identifier: MIT
// Keys and what they do to the line. Characters of several bytes (UTF-8) take one column and are
// stepped over whole. Control sequences: ECMA-48 5.4, and xterm's for the keys (Home and End have
// three spellings).
#include "line_editor.h"

#include <tessera/string.h>

enum key : uint8_t {
    KEY_CTRL_A = 1,
    KEY_CTRL_C = 3,
    KEY_CTRL_D = 4,
    KEY_CTRL_E = 5,
    KEY_BELL = 7,
    KEY_BACKSPACE = 8,
    KEY_TAB = 9,
    KEY_LINE_FEED = 10,
    KEY_CTRL_K = 11,
    KEY_CTRL_L = 12,
    KEY_RETURN = 13,
    KEY_CTRL_U = 21,
    KEY_ESCAPE = 27,
    KEY_DELETE = 127,
};

static enum edit_result feed_control(struct line_editor *editor, uint8_t byte);
static void feed_escape(struct line_editor *editor, uint8_t byte);
static void run_escape(struct line_editor *editor);
static enum edit_result finish(struct line_editor *editor);
static void erase(struct line_editor *editor, uint32_t from, uint32_t to);
static void move_to(struct line_editor *editor, uint32_t position);
static void recall(struct line_editor *editor, uint32_t back);
static void replace(struct line_editor *editor, const char *line);
static void refresh(struct line_editor *editor, uint32_t changed);
static void scroll(struct line_editor *editor);
static void go_to(struct line_editor *editor, uint32_t column);
static void write_repeated(struct line_editor *editor, char byte, uint32_t count);
static uint32_t byte_at(const struct line_editor *editor, uint32_t column);
static uint32_t columns(const struct line_editor *editor, uint32_t from, uint32_t to);
static uint32_t step_left(const struct line_editor *editor, uint32_t position);
static uint32_t step_right(const struct line_editor *editor, uint32_t position);
static bool is_continuation(char byte);

void line_editor_init(struct line_editor *editor, struct history *history, line_editor_write write,
                      void *context) {
    *editor = (struct line_editor){.history = history, .write = write, .context = context};
}

void line_editor_start(struct line_editor *editor, uint32_t width) {
    editor->width = width;
    editor->first = 0;
    editor->shown = 0;
    editor->at = 0;
    editor->line[0] = '\0';
    editor->length = 0;
    editor->cursor = 0;
    editor->is_too_long = false;
    editor->escape_length = 0;
    editor->history_back = 0;
}

enum edit_result line_editor_feed(struct line_editor *editor, uint8_t byte) {
    bool is_after_return = editor->is_after_return;
    editor->is_after_return = byte == KEY_RETURN;
    if (byte == KEY_LINE_FEED && is_after_return) {
        return EDIT_MORE;
    }
    if (editor->escape_length > 0) {
        feed_escape(editor, byte);
        return EDIT_MORE;
    }
    if (byte < ' ' || byte == KEY_DELETE) {
        return feed_control(editor, byte);
    }
    char typed = (char)byte;
    line_editor_insert(editor, &typed, 1);
    return EDIT_MORE;
}

void line_editor_insert(struct line_editor *editor, const char *bytes, uint32_t count) {
    if (count > LINE_MAX - editor->length) {
        write_repeated(editor, KEY_BELL, editor->is_too_long ? 0 : 1);
        editor->is_too_long = true;
        return;
    }
    char *at = editor->line + editor->cursor;
    memmove(at + count, at, editor->length - editor->cursor + 1);
    memcpy(at, bytes, count);
    editor->length += count;
    editor->cursor += count;
    refresh(editor, editor->cursor - count);
}

void line_editor_show(struct line_editor *editor) {
    editor->shown = 0;
    editor->at = 0;
    refresh(editor, 0);
}

static enum edit_result feed_control(struct line_editor *editor, uint8_t byte) {
    switch (byte) {
    case KEY_RETURN:
    case KEY_LINE_FEED:
        return finish(editor);
    case KEY_BACKSPACE:
    case KEY_DELETE:
        erase(editor, step_left(editor, editor->cursor), editor->cursor);
        return EDIT_MORE;
    case KEY_CTRL_A:
        move_to(editor, 0);
        return EDIT_MORE;
    case KEY_CTRL_E:
        move_to(editor, editor->length);
        return EDIT_MORE;
    case KEY_CTRL_U:
        erase(editor, 0, editor->cursor);
        return EDIT_MORE;
    case KEY_CTRL_K:
        erase(editor, editor->cursor, editor->length);
        return EDIT_MORE;
    case KEY_CTRL_D:
        if (editor->length == 0 && !editor->is_too_long) {
            return EDIT_END;
        }
        erase(editor, editor->cursor, step_right(editor, editor->cursor));
        return EDIT_MORE;
    case KEY_CTRL_C:
        return EDIT_CANCEL;
    case KEY_CTRL_L:
        return EDIT_REDRAW;
    case KEY_TAB:
        return EDIT_COMPLETE;
    case KEY_ESCAPE:
        editor->escape_length = 1;
        return EDIT_MORE;
    default:
        return EDIT_MORE;
    }
}

// ESC, then '[' or 'O', then parameters, then a final byte from '@' to '~'.
static void feed_escape(struct line_editor *editor, uint8_t byte) {
    if (editor->escape_length >= sizeof(editor->escape)) {
        editor->escape_length = 0;
        return;
    }
    editor->escape[editor->escape_length++] = (char)byte;
    if (editor->escape_length == 2) {
        if (byte != '[' && byte != 'O') {
            editor->escape_length = 0;
        }
        return;
    }
    if (byte >= '@' && byte <= '~') {
        run_escape(editor);
        editor->escape_length = 0;
    }
}

static void run_escape(struct line_editor *editor) {
    char final = editor->escape[editor->escape_length - 1];
    char parameter = editor->escape_length == 4 ? editor->escape[2] : '\0';
    if (final == 'A') {
        recall(editor, editor->history_back + 1);
    } else if (final == 'B' && editor->history_back > 0) {
        recall(editor, editor->history_back - 1);
    } else if (final == 'C') {
        move_to(editor, step_right(editor, editor->cursor));
    } else if (final == 'D') {
        move_to(editor, step_left(editor, editor->cursor));
    } else if (final == 'H' || (final == '~' && (parameter == '1' || parameter == '7'))) {
        move_to(editor, 0);
    } else if (final == 'F' || (final == '~' && (parameter == '4' || parameter == '8'))) {
        move_to(editor, editor->length);
    } else if (final == '~' && parameter == '3') {
        erase(editor, editor->cursor, step_right(editor, editor->cursor));
    }
}

static enum edit_result finish(struct line_editor *editor) {
    move_to(editor, editor->length);
    return editor->is_too_long ? EDIT_TOO_LONG : EDIT_LINE;
}

// Takes out the bytes from `from` to `to` - 1 and leaves the cursor at `from`.
static void erase(struct line_editor *editor, uint32_t from, uint32_t to) {
    memmove(editor->line + from, editor->line + to, editor->length - to + 1);
    editor->length -= to - from;
    editor->cursor = from;
    refresh(editor, from);
}

static void move_to(struct line_editor *editor, uint32_t position) {
    uint32_t first = editor->first;
    editor->cursor = position;
    scroll(editor);
    if (editor->first == first) {
        go_to(editor, columns(editor, first, position));
    } else {
        refresh(editor, 0);
    }
}

static void recall(struct line_editor *editor, uint32_t back) {
    const char *line = back == 0 ? editor->typed : history_line(editor->history, back);
    if (line == nullptr) {
        return;
    }
    if (editor->history_back == 0) {
        memcpy(editor->typed, editor->line, editor->length + 1);
    }
    editor->history_back = back;
    replace(editor, line);
}

static void replace(struct line_editor *editor, const char *line) {
    erase(editor, 0, editor->length);
    editor->is_too_long = false;
    line_editor_insert(editor, line, (uint32_t)strlen(line));
}

// Brings the screen up to date. The line differs from what is shown from byte `changed` on.
static void refresh(struct line_editor *editor, uint32_t changed) {
    uint32_t first = editor->first;
    scroll(editor);
    uint32_t from = editor->first;
    if (editor->first == first && changed > first) {
        from = changed;
    }
    uint32_t column = columns(editor, editor->first, from);
    if (column < editor->at) {
        go_to(editor, column);
    }
    uint32_t end = byte_at(editor, editor->width);
    // What changed may be in the middle of a character that takes its column already.
    uint32_t begin = byte_at(editor, editor->at);
    begin = begin < from ? begin : from;
    editor->write(editor->context, editor->line + begin, end - begin);
    editor->at = columns(editor, editor->first, end);
    uint32_t gone = editor->shown > editor->at ? editor->shown - editor->at : 0;
    write_repeated(editor, ' ', gone);
    write_repeated(editor, '\b', gone);
    editor->shown = editor->at;
    go_to(editor, columns(editor, editor->first, editor->cursor));
}

// Moves the window if the cursor is outside: by half of it, so that this is seldom.
static void scroll(struct line_editor *editor) {
    uint32_t half = editor->width / 2;
    if (editor->cursor < editor->first) {
        uint32_t column = columns(editor, 0, editor->cursor);
        editor->first = 0;
        editor->first = byte_at(editor, column > half ? column - half : 0);
    }
    uint32_t column = columns(editor, editor->first, editor->cursor);
    if (column > editor->width) {
        editor->first = byte_at(editor, column - half);
    }
}

// Moves the terminal's cursor to a column of the window; to the right by writing what stands there.
static void go_to(struct line_editor *editor, uint32_t column) {
    if (column < editor->at) {
        write_repeated(editor, '\b', editor->at - column);
    } else {
        uint32_t from = byte_at(editor, editor->at);
        editor->write(editor->context, editor->line + from, byte_at(editor, column) - from);
    }
    editor->at = column;
}

static void write_repeated(struct line_editor *editor, char byte, uint32_t count) {
    char bytes[64];
    memset(bytes, byte, sizeof(bytes));
    while (count > 0) {
        uint32_t part = count < sizeof(bytes) ? count : (uint32_t)sizeof(bytes);
        editor->write(editor->context, bytes, part);
        count -= part;
    }
}

// The byte at a column of the window; the end of the line, if it ends before.
static uint32_t byte_at(const struct line_editor *editor, uint32_t column) {
    uint32_t position = editor->first;
    while (column > 0 && position < editor->length) {
        position = step_right(editor, position);
        column--;
    }
    return position;
}

static uint32_t columns(const struct line_editor *editor, uint32_t from, uint32_t to) {
    uint32_t count = 0;
    for (uint32_t i = from; i < to; i++) {
        count += !is_continuation(editor->line[i]);
    }
    return count;
}

static uint32_t step_left(const struct line_editor *editor, uint32_t position) {
    while (position > 0) {
        position--;
        if (!is_continuation(editor->line[position])) {
            break;
        }
    }
    return position;
}

static uint32_t step_right(const struct line_editor *editor, uint32_t position) {
    if (position < editor->length) {
        position++;
    }
    while (position < editor->length && is_continuation(editor->line[position])) {
        position++;
    }
    return position;
}

static bool is_continuation(char byte) {
    return ((uint8_t)byte & 0xc0) == 0x80;
}
