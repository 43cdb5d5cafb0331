// SPDX-License-Identifier: MIT
//
// The file that a name stands for as a program: itself, or the interpreter of a script. A script
// begins with `#!`, the interpreter's path and at most one argument for it (execve(2), "Interpreter
// scripts"); the interpreter may be a script again.
#pragma once

#include <posix/load.h>
#include <posix/paths.h>

// Both as on Linux.
enum : uint32_t { SCRIPT_LINE_BYTES = 256, SCRIPTS_MAX = 5 };

struct script_line {
    const char *interpreter;
    const char *argument; // null: none
};

struct posix_program {
    struct posix_load load; // of the file that runs
    char path[POSIX_PATH_BYTES];
    uint32_t script_count; // that led to it, the first one first
    struct script_line scripts[SCRIPTS_MAX];
    char lines[SCRIPTS_MAX][SCRIPT_LINE_BYTES + 1];
    const char *leading[2 * SCRIPTS_MAX + 1];
};

// Opens the program that `name` is from the absolute path `directory`; load.file is the caller's
// then. BAD_EXECUTABLE: load.reason says why. LINK_LOOP: too many scripts. ACCESS_DENIED: it is no
// file, or not one to be executed. Others: what the file system answered. Nothing is open then.
[[nodiscard]] status_t posix_program_open(const char *directory, const char *name,
                                          struct posix_program *out);

// The same for a file that is open, by a capability that stays the caller's, and was opened by the
// absolute path `path`.
[[nodiscard]] status_t posix_program_open_file(cap_t file, const char *path,
                                               struct posix_program *out);

// Lets whoever made this process, and is ready beside it, go on first: it mostly waits then.
// Loading is many calls of servers, which take the long way while there is another one to be run.
void posix_program_give_way(void);

// From now on the process sees what the program's manifest says of files, and nothing that it did
// not see before. A failure has changed nothing.
[[nodiscard]] status_t posix_program_confine(const char *path);

// Has the program find what its scripts put before its arguments; the first argument then makes
// room for `name`. `start` points into `program`.
void posix_program_lead(struct posix_program *program, const char *name, struct posix_start *start);

// Reads the beginning of a file, `length` bytes that are followed by a NUL; cuts it where its parts
// end. False: it is no script, or its interpreter's path does not end within.
[[nodiscard]] bool script_parse(char line[SCRIPT_LINE_BYTES + 1], uint64_t length,
                                struct script_line *out);
