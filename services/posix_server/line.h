// SPDX-License-Identifier: MIT
//
// The line discipline of a terminal: what becomes of the bytes that are typed, by the settings that
// programs made. In canonical mode a line can be edited until it ends, and be read from then on;
// else every byte is there at once. Lines that nobody has read yet wait behind each other. Keys
// stop output and let it go on; a program can do so too, and then a key cannot undo it.
#pragma once

#include <personality/linux_abi.h>
#include <posix/terminal_output.h>

enum { LINE_BYTES = 4096 };

struct line {
    struct linux_terminal settings;
    // Shows what was typed. Line ends are those of a program's output.
    void (*echo)(struct line *line, const char *bytes, uint32_t count);
    uint8_t bytes[LINE_BYTES];
    uint8_t marks[LINE_BYTES]; // what each byte is
    uint32_t length;           // bytes that were typed and not taken
    uint32_t ended;            // of which can be taken in canonical mode
    uint32_t departures;       // times that some of them were taken
    bool is_literal;           // the next byte is nothing but itself
    bool is_erasing;           // what was erased is being shown, as ECHOPRT wants it
    bool is_stopped;           // nothing is to be written
    bool is_held;              // by a program
    struct terminal_output output;
};

// Takes a byte. Returns the signal that it stands for, or 0. What there is no room for is lost.
int32_t line_type(struct line *line, uint8_t byte);

// Is there something to take, if only the news that the input has ended?
bool line_is_ready(const struct line *line);

// Is there no room for more before something is taken?
bool line_is_full(const struct line *line);

// Bytes that line_take() would give.
uint32_t line_count(const struct line *line);

// Takes up to `count` bytes, of one line in canonical mode, if it is ready. 0: the end of the
// input.
uint32_t line_take(struct line *line, void *out, uint32_t count);

// All that was typed and not taken, up to `count` bytes: in lines or not.
uint32_t line_take_rest(struct line *line, void *out, uint32_t count);

// Stops output, and lets it go on.
void line_hold(struct line *line);
void line_release(struct line *line);

// Forgets what was typed and not taken.
void line_drop(struct line *line);

// Other settings: what was typed counts by them.
void line_set(struct line *line, const struct linux_terminal *settings);
