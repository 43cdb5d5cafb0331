// SPDX-License-Identifier: MIT
// What Tab does to a line, without knowing where names come from: finds the word at the cursor,
// takes the names that may continue it, and says what they have in common.
#pragma once

#include "history.h"

#include <filesystem/filesystem.h>
#include <stdint.h>
#include <tessera/wire.h>

struct completion {
    bool is_command;       // the word is the first of the line
    struct text directory; // of the word, up to and with its last '/'; empty if it has none
    struct text prefix;    // what the name must begin with
    uint32_t matches;
    bool is_directory; // the last match
    uint32_t common_length;
    char common[FILESYSTEM_NAME_MAX + 1]; // what all matches begin with
};

// The word that ends at `cursor`. Views lie in `line`.
void completion_begin(struct completion *completion, const char *line, uint32_t cursor);

// Offers a name. True: it continues the word.
bool completion_offer(struct completion *completion, struct text name, bool is_directory);

// What to insert at the cursor: the rest of what is common, and after the only match a '/' or a
// blank. May be empty.
struct text completion_rest(struct completion *completion);
