// SPDX-License-Identifier: MIT
//
// The line discipline of a terminal: what becomes of the bytes that are typed, by the settings that
// the program made. In canonical mode a line can be edited until it ends; else every byte is there
// at once.
#pragma once

#include <personality/linux_abi.h>

enum { POSIX_LINE_BYTES = 4096 };

struct posix_line {
    const struct linux_terminal *settings;
    // Shows what was typed. Line ends are those of a program's output.
    void (*echo)(const char *bytes, uint32_t count);
    uint8_t bytes[POSIX_LINE_BYTES];
    uint32_t length; // bytes that were typed and not taken
    bool is_whole;   // they can be taken in canonical mode: the line has ended
};

// Takes a byte. Returns the signal that it stands for, or 0. Not to be called while
// posix_line_is_ready().
int32_t posix_line_type(struct posix_line *line, uint8_t byte);

// Is there something to take, if only the news that the input has ended?
bool posix_line_is_ready(const struct posix_line *line);

// Takes up to `count` bytes, to be called if it is ready. 0: the end of the input.
uint32_t posix_line_take(struct posix_line *line, void *out, uint64_t count);

// Forgets what was typed and not taken.
void posix_line_drop(struct posix_line *line);
