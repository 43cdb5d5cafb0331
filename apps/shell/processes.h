// SPDX-License-Identifier: MIT
// Running a program from a line.
#pragma once

#include <stdint.h>

enum program_place {
    PROGRAM_IN_FOREGROUND,
    PROGRAM_IN_BACKGROUND,
};

// How the command line wants its program run. Set before a command is run.
void processes_set_place(enum program_place place);

// Runs words[0] with its words. `is_unknown_told_plainly`: the name came as a command.
int32_t processes_run_words(int argc, char **argv, uint64_t memory_bytes);
