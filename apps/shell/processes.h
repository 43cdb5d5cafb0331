// SPDX-License-Identifier: MIT
// Running a program from a line.
#pragma once

#include "programs.h"

// How the command line wants its program run. Set before a command is run.
void processes_set_place(enum program_place place);

// Runs argv[0] with its words. Memory of 0 bytes: as much as programs get. The result is the
// program's status, or why it was not started: COMMAND_NOT_FOUND if there is no such program.
int32_t processes_run_words(int argc, char **argv, uint64_t memory_bytes);

// Says why a program was not started, and gives the status for that.
int32_t processes_fail(const char *name, status_t status);
