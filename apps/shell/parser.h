// SPDX-License-Identifier: MIT
// A line into words: blanks part them, '...' and "..." and \ keep characters from meaning anything,
// $? is the status of the last command (not within '...'), # begins a comment, > and >> name a file
// for the output, & at the end lets the command run on.
#pragma once

#include "history.h"

#include <stdint.h>

constexpr uint32_t WORDS_MAX = 32;
constexpr uint32_t STATUS_DIGITS_MAX = 11;

enum parse_error {
    PARSE_OK,
    PARSE_OPEN_QUOTE,
    PARSE_NO_FILE,    // > without a name
    PARSE_TWO_FILES,  // > twice
    PARSE_AFTER_AMP,  // words after &
    PARSE_NO_COMMAND, // > or & without a command
    PARSE_TOO_MANY_WORDS,
    PARSE_TOO_LONG, // with $? replaced
};

struct command_line {
    uint32_t count;             // words; 0: an empty line
    char *words[WORDS_MAX + 1]; // null after the last
    char *output_path;          // null: no redirection
    bool is_append;
    bool is_background;
    uint32_t used;
    char text[2 * LINE_MAX + 2 * WORDS_MAX];
};

// `out` holds the words' text itself.
[[nodiscard]] enum parse_error parse_line(const char *line, int32_t last_status,
                                          struct command_line *out);

const char *parse_error_text(enum parse_error error);
