// SPDX-License-Identifier: MIT
//
// A byte is compared with the special characters before it is input, in the order of Linux:
// signals, line ends, then editing. A special character of 0 is none.
#include "line.h"

#include <tessera/string.h>

enum : uint8_t { MARK_NONE, MARK_END, MARK_END_OF_INPUT }; // the last is no byte to be read

constexpr char BELL = 7;
constexpr uint8_t DELETE = 0x7f;
constexpr uint8_t CONTROL_END = 0x20;
constexpr uint8_t CONTROL_LETTER = 0x40; // Ctrl-A is shown as ^A

static bool has(const struct line *line, uint32_t local) {
    return (line->settings.local & local) != 0;
}

static bool is_character(const struct line *line, uint32_t which, uint8_t byte) {
    uint8_t character = line->settings.characters[which];
    return character != 0 && character == byte;
}

static bool is_shown_as_two(const struct line *line, uint8_t byte) {
    return has(line, LINUX_ECHOCTL) && (byte < CONTROL_END || byte == DELETE) && byte != '\t';
}

static void show(struct line *line, uint8_t byte) {
    char letters[2] = {'^', (char)(byte ^ CONTROL_LETTER)};
    if (byte == '\n') {
        if (has(line, LINUX_ECHO) || (has(line, LINUX_ECHONL) && has(line, LINUX_ICANON))) {
            line->echo(line, "\n", 1);
        }
    } else if (has(line, LINUX_ECHO) && is_shown_as_two(line, byte)) {
        line->echo(line, letters, 2);
    } else if (has(line, LINUX_ECHO)) {
        letters[0] = (char)byte;
        line->echo(line, letters, 1);
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

static void erase(struct line *line) {
    line->length--;
    if (has(line, LINUX_ECHO) && has(line, LINUX_ECHOE)) {
        bool is_two = is_shown_as_two(line, line->bytes[line->length]);
        line->echo(line, "\b \b\b \b", is_two ? 6 : 3);
    }
}

static bool is_editable(const struct line *line) {
    return line->length > line->ended;
}

static bool ends_in_blank(const struct line *line) {
    uint8_t last = line->bytes[line->length - 1];
    return last == ' ' || last == '\t';
}

static void erase_word(struct line *line) {
    while (is_editable(line) && ends_in_blank(line)) {
        erase(line);
    }
    while (is_editable(line) && !ends_in_blank(line)) {
        erase(line);
    }
}

// True: it was a key that edits.
static bool edit(struct line *line, uint8_t byte) {
    if (is_character(line, LINUX_VERASE, byte)) {
        if (is_editable(line)) {
            erase(line);
        }
        return true;
    }
    if (is_character(line, LINUX_VKILL, byte)) {
        while (is_editable(line)) {
            erase(line);
        }
        return true;
    }
    if (has(line, LINUX_IEXTEN) && is_character(line, LINUX_VWERASE, byte)) {
        erase_word(line);
        return true;
    }
    return false;
}

// A place is kept for the byte that ends the line.
static void add(struct line *line, uint8_t byte, uint8_t mark) {
    bool has_room = line->length + (mark == MARK_NONE && has(line, LINUX_ICANON)) < LINE_BYTES;
    if (!has_room) {
        line->echo(line, &BELL, 1);
        return;
    }
    line->bytes[line->length] = byte;
    line->marks[line->length] = mark;
    line->length++;
    if (mark != MARK_NONE) {
        line->ended = line->length;
    }
    if (mark != MARK_END_OF_INPUT) {
        show(line, byte);
    }
}

static bool ends_line(const struct line *line, uint8_t byte) {
    return byte == '\n' || is_character(line, LINUX_VEOL, byte) ||
           (has(line, LINUX_IEXTEN) && is_character(line, LINUX_VEOL2, byte));
}

int32_t line_type(struct line *line, uint8_t byte) {
    if (line->is_literal) {
        line->is_literal = false;
        add(line, byte, MARK_NONE);
        return 0;
    }
    int32_t signal = signal_of(line, byte);
    if (signal != 0) {
        show(line, byte);
        if (!has(line, LINUX_NOFLSH)) {
            line_drop(line);
        }
        return signal;
    }
    if (!translate(line, &byte)) {
        return 0;
    }
    if (!has(line, LINUX_ICANON)) {
        add(line, byte, MARK_NONE);
    } else if (has(line, LINUX_IEXTEN) && is_character(line, LINUX_VLNEXT, byte)) {
        line->is_literal = true;
    } else if (is_character(line, LINUX_VEOF, byte)) {
        add(line, 0, MARK_END_OF_INPUT);
    } else if (!edit(line, byte)) {
        add(line, byte, ends_line(line, byte) ? MARK_END : MARK_NONE);
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
}

// What was typed for itself is a line then.
void line_set(struct line *line, const struct linux_terminal *settings) {
    bool was_canonical = has(line, LINUX_ICANON);
    line->settings = *settings;
    if (!was_canonical && has(line, LINUX_ICANON) && line->length > 0) {
        line->marks[line->length - 1] = MARK_END;
        line->ended = line->length;
    }
}
