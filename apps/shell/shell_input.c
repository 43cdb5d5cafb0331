// SPDX-License-Identifier: MIT
// Joins the line editor with the terminal, and Tab with the names that there are.
#include "shell_input.h"

#include "complete.h"
#include "line_editor.h"
#include "shell.h"
#include "terminal.h"

#include <tessera/string.h>

constexpr uint32_t TERMINAL_COLUMNS = 80; // fewer are not asked for, more are not used by a line
constexpr uint32_t WIDTH_MIN = 20;        // beside a long prompt

static struct history history;
static struct line_editor editor;
static bool is_ready;

static uint32_t line_width(const char *prompt);
static status_t end_line(enum edit_result result, const char **out_line);
static void write_keys(void *context, const char *bytes, size_t count);
static void complete(const char *prompt, bool is_repeated);
static void redraw(const char *prompt);

status_t shell_input_read(const char *prompt, const char **out_line) {
    if (!is_ready) {
        line_editor_init(&editor, &history, write_keys, nullptr);
        is_ready = true;
    }
    line_editor_start(&editor, line_width(prompt));
    terminal_write(text_from(prompt));
    bool was_tab = false;
    while (true) {
        enum edit_result result = line_editor_feed(&editor, terminal_read());
        if (result == EDIT_COMPLETE) {
            complete(prompt, was_tab);
        } else if (result == EDIT_REDRAW) {
            terminal_write(text_from("\x1b[H\x1b[2J"));
            redraw(prompt);
        } else if (result != EDIT_MORE) {
            return end_line(result, out_line);
        }
        was_tab = result == EDIT_COMPLETE;
    }
}

const struct history *shell_input_history(void) {
    return &history;
}

// A script wants to see every line whole.
static uint32_t line_width(const char *prompt) {
    size_t taken = strlen(prompt) + 1; // the cursor stands behind the last column
    if (shell.is_script_session) {
        return LINE_MAX;
    }
    return taken + WIDTH_MIN < TERMINAL_COLUMNS ? TERMINAL_COLUMNS - (uint32_t)taken : WIDTH_MIN;
}

static status_t end_line(enum edit_result result, const char **out_line) {
    terminal_write(text_from(result == EDIT_CANCEL ? "^C\n" : "\n"));
    *out_line = editor.line;
    switch (result) {
    case EDIT_LINE:
        history_add(&history, editor.line);
        return STATUS_OK;
    case EDIT_TOO_LONG:
        return STATUS_LINE_TOO_LONG;
    case EDIT_CANCEL:
        return STATUS_CANCELLED;
    default:
        return STATUS_EMPTY;
    }
}

static void write_keys(void *context, const char *bytes, size_t count) {
    (void)context;
    terminal_write_raw(bytes, count);
}

// The second Tab in a row shows what there is to choose from.
static void complete(const char *prompt, bool is_repeated) {
    struct completion completion;
    completion_begin(&completion, editor.line, editor.cursor);
    complete_offer_names(&completion, COMPLETE_QUIETLY);
    if (is_repeated && completion.matches > 1) {
        terminal_write(text_from("\n"));
        completion_begin(&completion, editor.line, editor.cursor);
        complete_offer_names(&completion, COMPLETE_AND_SHOW);
        terminal_write(text_from("\n"));
        redraw(prompt);
        return;
    }
    struct text rest = completion_rest(&completion);
    line_editor_insert(&editor, rest.bytes, rest.length);
}

static void redraw(const char *prompt) {
    terminal_write(text_from(prompt));
    line_editor_show(&editor);
}
