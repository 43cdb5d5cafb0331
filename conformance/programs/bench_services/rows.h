// SPDX-License-Identifier: MIT
//
// The groups of rows, in the order in which they are measured. Names of rows are those of
// conformance/bench/anchors.yaml. What is read or started lies in the file system in memory, but
// for the files of Linux programs.
#pragma once

#include <tessera/cap.h>
#include <tessera/wire.h>

// Makes a file and opens it for reading and writing.
cap_t file_make(const char *path);

// Copies a file.
void file_copy(const char *from, const char *to);

// A capability that a program finds in a slot.
struct gift {
    cap_t capability;
    uint32_t slot;
    const char *origin;
};

// Makes a process of a program, suspended.
cap_t program_spawn(const char *path, struct data arguments, const struct gift *gifts,
                    uint32_t count);

void measure_files(void);
void measure_console(void);
void measure_programs(void);
void measure_posix(void);
