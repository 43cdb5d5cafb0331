// SPDX-License-Identifier: MIT
//
// A byte is compared with the special characters before it is input, in the order of Linux:
// signals, line ends, then editing. A special character of 0 is none.
#include <posix/line.h>

#include <tessera/string.h>

constexpr char BELL = 7;
constexpr uint8_t DELETE = 0x7f;
constexpr uint8_t CONTROL_END = 0x20;
constexpr uint8_t CONTROL_LETTER = 0x40; // Ctrl-A is shown as ^A

static bool has(const struct posix_line *line, uint32_t local) {
    return (line->settings->local & local) != 0;
}

static bool is_character(const struct posix_line *line, uint32_t which, uint8_t byte) {
    uint8_t character = line->settings->characters[which];
    return character != 0 && character == byte;
}

static bool is_shown_as_two(const struct posix_line *line, uint8_t byte) {
    return has(line, LINUX_ECHOCTL) && (byte < CONTROL_END || byte == DELETE) && byte != '\t';
}

static void show(const struct posix_line *line, uint8_t byte) {
    char letters[2] = {'^', (char)(byte ^ CONTROL_LETTER)};
    if (byte == '\n') {
        if (has(line, LINUX_ECHO) || (has(line, LINUX_ECHONL) && has(line, LINUX_ICANON))) {
            line->echo("\n", 1);
        }
    } else if (has(line, LINUX_ECHO) && is_shown_as_two(line, byte)) {
        line->echo(letters, 2);
    } else if (has(line, LINUX_ECHO)) {
        letters[0] = (char)byte;
        line->echo(letters, 1);
    }
}

static int32_t signal_of(const struct posix_line *line, uint8_t byte) {
    if (!has(line, LINUX_ISIG)) {
        return 0;
    }
    return is_character(line, LINUX_VINTR, byte)   ? LINUX_SIGINT
           : is_character(line, LINUX_VQUIT, byte) ? LINUX_SIGQUIT
           : is_character(line, LINUX_VSUSP, byte) ? LINUX_SIGTSTP
                                                   : 0;
}

// False: the byte is no input at all.
static bool translate(const struct posix_line *line, uint8_t *byte) {
    uint32_t input = line->settings->input;
    if (*byte == '\r') {
        *byte = (input & LINUX_ICRNL) != 0 ? '\n' : '\r';
        return (input & LINUX_IGNCR) == 0;
    }
    if (*byte == '\n' && (input & LINUX_INLCR) != 0) {
        *byte = '\r';
    }
    return true;
}

static void erase(struct posix_line *line) {
    line->length--;
    if (has(line, LINUX_ECHO) && has(line, LINUX_ECHOE)) {
        bool is_two = is_shown_as_two(line, line->bytes[line->length]);
        line->echo("\b \b\b \b", is_two ? 6 : 3);
    }
}

static bool ends_in_blank(const struct posix_line *line) {
    uint8_t last = line->bytes[line->length - 1];
    return last == ' ' || last == '\t';
}

static void erase_word(struct posix_line *line) {
    while (line->length > 0 && ends_in_blank(line)) {
        erase(line);
    }
    while (line->length > 0 && !ends_in_blank(line)) {
        erase(line);
    }
}

// True: it was a key that edits.
static bool edit(struct posix_line *line, uint8_t byte) {
    if (is_character(line, LINUX_VERASE, byte)) {
        if (line->length > 0) {
            erase(line);
        }
        return true;
    }
    if (is_character(line, LINUX_VKILL, byte)) {
        while (line->length > 0) {
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
static void add(struct posix_line *line, uint8_t byte, bool is_end) {
    if (!is_end && line->length + 1 >= POSIX_LINE_BYTES) {
        line->echo(&BELL, 1);
        return;
    }
    line->bytes[line->length++] = byte;
    line->is_whole = is_end;
    show(line, byte);
}

static bool ends_line(const struct posix_line *line, uint8_t byte) {
    return byte == '\n' || is_character(line, LINUX_VEOL, byte) ||
           (has(line, LINUX_IEXTEN) && is_character(line, LINUX_VEOL2, byte));
}

int32_t posix_line_type(struct posix_line *line, uint8_t byte) {
    int32_t signal = signal_of(line, byte);
    if (signal != 0) {
        show(line, byte);
        posix_line_drop(line);
        return signal;
    }
    if (!translate(line, &byte)) {
        return 0;
    }
    if (!has(line, LINUX_ICANON)) {
        add(line, byte, false);
    } else if (is_character(line, LINUX_VEOF, byte)) {
        line->is_whole = true;
    } else if (!edit(line, byte)) {
        add(line, byte, ends_line(line, byte));
    }
    return 0;
}

bool posix_line_is_ready(const struct posix_line *line) {
    return line->is_whole || (!has(line, LINUX_ICANON) && line->length > 0);
}

uint32_t posix_line_take(struct posix_line *line, void *out, uint64_t count) {
    uint32_t taken = count < line->length ? (uint32_t)count : line->length;
    memcpy(out, line->bytes, taken);
    memmove(line->bytes, line->bytes + taken, line->length - taken);
    line->length -= taken;
    line->is_whole = line->is_whole && line->length > 0;
    return taken;
}

void posix_line_drop(struct posix_line *line) {
    line->length = 0;
    line->is_whole = false;
}
