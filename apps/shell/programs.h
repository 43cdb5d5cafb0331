// SPDX-License-Identifier: MIT
// Starting programs and learning how they ended.
#pragma once

#include <process/process.h>
#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>

enum program_place { PROGRAM_IN_FOREGROUND, PROGRAM_IN_BACKGROUND };

struct program {
    cap_t process;
    uint32_t id;
    char name[32];
};

// Makes a process of the program that `words[0]` names (in /bin, unless it has a '/'), gives it
// what the profile `application` lists as far as the shell has it. It does not run yet. In the
// background it cannot read the console. `memory_bytes`: its quota, 0 for the default.
[[nodiscard]] status_t program_make(char *const *words, uint32_t count, enum program_place place,
                                    uint64_t memory_bytes, struct program *out);

// Lets it run. What cannot be started is gone then.
[[nodiscard]] status_t program_run(struct program *program);

// Ends one that was not started.
void program_drop(struct program *program);

// Waits in the foreground: Ctrl-C ends the program. Says what went wrong with it, and gives the
// command's status.
int32_t program_wait_for(struct program *program);

// The same for one that has ended, or that another wait told about.
int32_t program_report_end(const char *name, uint32_t id, const struct process_end *end);
