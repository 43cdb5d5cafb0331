// SPDX-License-Identifier: MIT
// What the commands of the shell share: where it is, how the last command ended, where output goes.
#pragma once

#include "parser.h"
#include "shell_path.h"

#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>
#include <tessera/wire.h>

// Statuses of commands besides those of programs: 0, the number of an error without its sign, or
// one of these.
enum : int32_t {
    COMMAND_OK = 0,
    COMMAND_FAILED = 1,
    COMMAND_USAGE = 2,
    COMMAND_NOT_FOUND = 127,
    COMMAND_FAULTED = 128,     // and the fault's number added
    COMMAND_INTERRUPTED = 130, // Ctrl-C
    COMMAND_KILLED = 137,
};

struct shell {
    struct shell_path directory;
    int32_t last_status;
    bool is_script_session;
};

extern struct shell shell;

// Output of a command: to the terminal, or to the file that the line named.
void shell_write(struct text text);
[[gnu::format(printf, 1, 2)]] void shell_print(const char *format, ...);

// What went wrong: always to the terminal.
[[gnu::format(printf, 1, 2)]] void shell_complain(const char *format, ...);

// Complains about `what` and gives the command's status for it.
int32_t shell_fail(const char *what, status_t status);

// Complains unless the path can be resolved.
[[nodiscard]] bool shell_resolve(const char *typed, struct shell_path *out);

// Runs a line and sets last_status.
void shell_run_line(const char *line);
