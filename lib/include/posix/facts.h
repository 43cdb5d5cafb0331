// SPDX-License-Identifier: MIT
//
// What /proc tells of a process: of the program's own, and of others of its family as far as the
// server of what they share tells.
#pragma once

#include <posix/paths.h>
#include <posix/posix.h>
#include <stdbool.h>
#include <stdint.h>

struct posix_facts {
    uint32_t number;
    uint32_t parent;
    uint32_t group;
    uint32_t session;
    uint32_t core;
    uint32_t threads;
    char state; // as ps shows it
    uint64_t run_ns;
    uint64_t memory_bytes; // that it uses; of another process: that it was given
    char name[16];
    char program[POSIX_PATH_BYTES];
    uint8_t arguments[POSIX_ARGUMENTS_MAX]; // the first of them, each with its NUL
    uint32_t argument_bytes;
};

// Of a process; false: there is none of that number here.
bool facts_of(uint32_t number, struct posix_facts *out);

// The lowest number of a process that is not below `number`; 0: no more.
uint32_t facts_next(uint32_t number);

// The program, its name or its arguments have changed.
void facts_tell(void);
