// SPDX-License-Identifier: MIT
//
// A byte is compared with the special characters before it is input, in the order of Linux: flow,
// signals, line ends, then editing. A special character of 0 is none.
#include "line.h"

#include <tessera/string.h>

enum : uint8_t { MARK_NONE, MARK_END, MARK_END_OF_INPUT }; // the last is no byte to be read

constexpr char BELL = 7;
constexpr uint8_t CONTROL_LETTER = 0x40; // Ctrl-A is shown as ^A

static bool has(const struct line *line, uint32_t local) {
    return (line->settings.local & local) != 0;
}

static bool is_character(const struct line *line, uint32_t which, uint8_t byte) {
    uint8_t character = line->settings.characters[which];
    return character != 0 && character == byte;
}

static bool is_shown_as_two(const struct line *line, uint8_t byte) {
    return has(line, LINUX_ECHOCTL) && terminal_is_control(byte) && byte != '\t';
}

static void show_as_it_is(struct line *line, uint8_t byte) {
    const char letter = (char)byte;
    line->echo(line, &letter, 1);
}

static void show_character(struct line *line, uint8_t byte) {
    const char letters[2] = {'^', (char)(byte ^ CONTROL_LETTER)};
    if (is_shown_as_two(line, byte)) {
        line->echo(line, letters, 2);
    } else {
        show_as_it_is(line, byte);
    }
}

static bool is_editable(const struct line *line) {
    return line->length > line->ended;
}

static void end_erasing(struct line *line) {
    if (line->is_erasing) {
        line->is_erasing = false;
        line->echo(line, "/", 1);
    }
}

static void show(struct line *line, uint8_t byte) {
    if (has(line, LINUX_ECHO)) {
        end_erasing(line);
        if (!is_editable(line)) {
            line->output.line_start = line->output.column;
        }
        show_character(line, byte);
    }
}

static void show_newline(struct line *line) {
    if (has(line, LINUX_ECHO) || (has(line, LINUX_ECHONL) && has(line, LINUX_ICANON))) {
        end_erasing(line);
        line->echo(line, "\n", 1);
    }
}

static void start(struct line *line) {
    line->is_stopped = line->is_held;
}

// True: it is a key that stops output or lets it go on.
static bool controls_flow(struct line *line, uint8_t byte) {
    if ((line->settings.input & LINUX_IXON) == 0) {
        return false;
    }
    if (is_character(line, LINUX_VSTART, byte)) {
        start(line);
        return true;
    }
    if (is_character(line, LINUX_VSTOP, byte)) {
        line->is_stopped = true;
        return true;
    }
    return false;
}

// By a key that is another.
static void start_by_any(struct line *line) {
    constexpr uint32_t any = LINUX_IXON | LINUX_IXANY;
    if ((line->settings.input & any) == any) {
        start(line);
    }
}

void line_hold(struct line *line) {
    line->is_stopped = true;
    line->is_held = true;
}

void line_release(struct line *line) {
    if (line->is_held) {
        line->is_held = false;
        line->is_stopped = false;
    }
}

static int32_t signal_of(const struct line *line, uint8_t byte) {
    if (!has(line, LINUX_ISIG)) {
        return 0;
    }
    return is_character(line, LINUX_VINTR, byte)   ? LINUX_SIGINT
           : is_character(line, LINUX_VQUIT, byte) ? LINUX_SIGQUIT
           : is_character(line, LINUX_VSUSP, byte) ? LINUX_SIGTSTP
                                                   : 0;
}

// False: the byte is no input at all.
static bool translate(const struct line *line, uint8_t *byte) {
    uint32_t input = line->settings.input;
    if (*byte == '\r') {
        *byte = (input & LINUX_ICRNL) != 0 ? '\n' : '\r';
        return (input & LINUX_IGNCR) == 0;
    }
    if (*byte == '\n' && (input & LINUX_INLCR) != 0) {
        *byte = '\r';
    }
    return true;
}

// How far the tab behind what is left of the line has moved: to where, from the tab before or from
// where the line begins.
static uint32_t columns_of_tab(const struct line *line) {
    uint32_t columns = 0;
    for (uint32_t i = line->length; i > line->ended; i--) {
        uint8_t byte = line->bytes[i - 1];
        if (byte == '\t') {
            return TERMINAL_TAB - columns % TERMINAL_TAB;
        }
        bool is_control = terminal_is_control(byte);
        columns +=
            is_control ? 2 * has(line, LINUX_ECHOCTL) : !terminal_continues(&line->settings, byte);
    }
    return TERMINAL_TAB - (columns + line->output.line_start) % TERMINAL_TAB;
}

static void show_erased(struct line *line, uint8_t byte) {
    bool is_control = terminal_is_control(byte);
    if (byte == '\t') {
        line->echo(line, "\b\b\b\b\b\b\b\b", columns_of_tab(line));
    } else if (!is_control || has(line, LINUX_ECHOCTL)) {
        line->echo(line, "\b \b\b \b", is_control ? 6 : 3);
    }
}

// What is erased stands there from back to front, between strokes.
static void show_printed(struct line *line, uint32_t end) {
    if (!line->is_erasing) {
        line->is_erasing = true;
        line->echo(line, "\\", 1);
    }
    show_character(line, line->bytes[line->length]);
    for (uint32_t i = line->length + 1; i < end; i++) {
        show_as_it_is(line, line->bytes[i]);
    }
}

// A character, of however many bytes, by this key.
static void erase(struct line *line, uint32_t key) {
    uint32_t end = line->length;
    do {
        line->length--;
    } while (line->length > line->ended &&
             terminal_continues(&line->settings, line->bytes[line->length]));
    if (!has(line, LINUX_ECHO)) {
        return;
    }
    if (has(line, LINUX_ECHOPRT)) {
        show_printed(line, end);
    } else if (key == LINUX_VERASE && !has(line, LINUX_ECHOE)) {
        show_character(line, line->settings.characters[LINUX_VERASE]);
    } else {
        show_erased(line, line->bytes[line->length]);
    }
}

static bool is_of_word(uint8_t byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z') || byte == '_';
}

// With what is behind it.
static void erase_word(struct line *line) {
    bool has_begun = false;
    while (is_editable(line)) {
        bool is_part = is_of_word(line->bytes[line->length - 1]);
        if (has_begun && !is_part) {
            break;
        }
        has_begun = has_begun || is_part;
        erase(line, LINUX_VWERASE);
    }
}

static void erase_line(struct line *line) {
    constexpr uint32_t on_screen = LINUX_ECHOE | LINUX_ECHOK | LINUX_ECHOKE;
    if (is_editable(line) && has(line, LINUX_ECHO) &&
        (line->settings.local & on_screen) != on_screen) {
        line->length = line->ended;
        end_erasing(line);
        show_character(line, line->settings.characters[LINUX_VKILL]);
        if (has(line, LINUX_ECHOK)) {
            line->echo(line, "\n", 1);
        }
    }
    while (is_editable(line)) {
        erase(line, LINUX_VKILL);
    }
}

static void reprint(struct line *line) {
    end_erasing(line);
    show_character(line, line->settings.characters[LINUX_VREPRINT]);
    line->echo(line, "\n", 1);
    for (uint32_t i = line->ended; i < line->length; i++) {
        show_character(line, line->bytes[i]);
    }
}

static void await_literal(struct line *line) {
    line->is_literal = true;
    if (has(line, LINUX_ECHO) && has(line, LINUX_ECHOCTL)) {
        end_erasing(line);
        line->echo(line, "^\b", 2);
    }
}

// True: it was a key that edits.
static bool edit(struct line *line, uint8_t byte) {
    bool is_extended = has(line, LINUX_IEXTEN);
    if (is_character(line, LINUX_VERASE, byte)) {
        if (is_editable(line)) {
            erase(line, LINUX_VERASE);
        }
    } else if (is_character(line, LINUX_VKILL, byte)) {
        erase_line(line);
    } else if (is_extended && is_character(line, LINUX_VWERASE, byte)) {
        erase_word(line);
    } else if (is_extended && is_character(line, LINUX_VLNEXT, byte)) {
        await_literal(line);
        return true;
    } else if (is_extended && has(line, LINUX_ECHO) && is_character(line, LINUX_VREPRINT, byte)) {
        reprint(line);
        return true;
    } else {
        return false;
    }
    if (!is_editable(line) && has(line, LINUX_ECHO)) {
        end_erasing(line);
    }
    return true;
}

// A place is kept for the byte that ends the line.
static void add(struct line *line, uint8_t byte, uint8_t mark) {
    bool has_room = line->length + (mark == MARK_NONE && has(line, LINUX_ICANON)) < LINE_BYTES;
    if (!has_room) {
        line->echo(line, &BELL, 1);
        return;
    }
    if (byte == '\n' && !line->is_literal) {
        show_newline(line);
    } else if (mark != MARK_END_OF_INPUT) {
        show(line, byte);
    }
    line->bytes[line->length] = byte;
    line->marks[line->length] = mark;
    line->length++;
    if (mark != MARK_NONE) {
        line->ended = line->length;
    }
}

static bool ends_line(const struct line *line, uint8_t byte) {
    return byte == '\n' || is_character(line, LINUX_VEOL, byte) ||
           (has(line, LINUX_IEXTEN) && is_character(line, LINUX_VEOL2, byte));
}

static void type_character(struct line *line, uint8_t byte) {
    if (!has(line, LINUX_ICANON)) {
        add(line, byte, MARK_NONE);
    } else if (is_character(line, LINUX_VEOF, byte)) {
        add(line, 0, MARK_END_OF_INPUT);
    } else if (!edit(line, byte)) {
        add(line, byte, ends_line(line, byte) ? MARK_END : MARK_NONE);
    }
}

int32_t line_type(struct line *line, uint8_t byte) {
    if (line->is_literal) {
        start_by_any(line);
        add(line, byte, MARK_NONE);
        line->is_literal = false;
        return 0;
    }
    if (controls_flow(line, byte)) {
        return 0;
    }
    int32_t signal = signal_of(line, byte);
    if (signal != 0) {
        if (!has(line, LINUX_NOFLSH)) {
            line_drop(line);
        }
        if ((line->settings.input & LINUX_IXON) != 0) {
            start(line);
        }
        show(line, byte);
        return signal;
    }
    start_by_any(line);
    if (translate(line, &byte)) {
        type_character(line, byte);
    }
    return 0;
}

bool line_is_ready(const struct line *line) {
    return has(line, LINUX_ICANON) ? line->ended > 0 : line->length > 0;
}

// The place that is kept for the end of a line is none to be waited with: it may not come next.
bool line_is_full(const struct line *line) {
    uint32_t kept = has(line, LINUX_ICANON) ? 1 : 0;
    return line->length + kept >= LINE_BYTES && line_is_ready(line);
}

static uint32_t count_to(const struct line *line, uint32_t end) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < end; i++) {
        count += line->marks[i] != MARK_END_OF_INPUT;
    }
    return count;
}

uint32_t line_count(const struct line *line) {
    return count_to(line, has(line, LINUX_ICANON) ? line->ended : line->length);
}

static void remove_first(struct line *line, uint32_t count) {
    line->length -= count;
    line->departures++;
    line->ended -= count < line->ended ? count : line->ended;
    memmove(line->bytes, line->bytes + count, line->length);
    memmove(line->marks, line->marks + count, line->length);
}

// Up to `count` bytes of the first `end`; up to the end of a line, if `is_one`.
static uint32_t take(struct line *line, uint8_t *out, uint32_t count, uint32_t end, bool is_one) {
    uint32_t taken = 0;
    uint32_t at = 0;
    for (; at < end; at++) {
        uint8_t mark = line->marks[at];
        if (mark != MARK_END_OF_INPUT && taken == count) {
            break;
        }
        if (mark != MARK_END_OF_INPUT) {
            out[taken++] = line->bytes[at];
        }
        if (is_one && mark != MARK_NONE) {
            at++;
            break;
        }
    }
    remove_first(line, at);
    return taken;
}

uint32_t line_take(struct line *line, void *out, uint32_t count) {
    bool is_canonical = has(line, LINUX_ICANON);
    return take(line, out, count, is_canonical ? line->ended : line->length, is_canonical);
}

uint32_t line_take_rest(struct line *line, void *out, uint32_t count) {
    return take(line, out, count, line->length, false);
}

void line_drop(struct line *line) {
    line->length = 0;
    line->ended = 0;
    line->is_literal = false;
    line->is_erasing = false;
}

// What was typed for itself is a line then. Without keys for it, what a key has stopped goes on.
void line_set(struct line *line, const struct linux_terminal *settings) {
    bool was_canonical = has(line, LINUX_ICANON);
    bool had_keys = (line->settings.input & LINUX_IXON) != 0;
    line->settings = *settings;
    if (had_keys && (line->settings.input & LINUX_IXON) == 0) {
        start(line);
    }
    if (!was_canonical && has(line, LINUX_ICANON) && line->length > 0) {
        line->marks[line->length - 1] = MARK_END;
        line->ended = line->length;
    }
}
