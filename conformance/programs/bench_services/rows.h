// SPDX-License-Identifier: MIT
//
// The groups of rows, in the order in which they are measured. Names of rows are those of
// conformance/bench/anchors.yaml. No row waits for the disk: how long that takes is the host's
// matter, so what is read or started lies in the file system in memory.
#pragma once

#include <tessera/cap.h>

// Makes a file and opens it for reading and writing.
cap_t file_make(const char *path);

// Copies a file.
void file_copy(const char *from, const char *to);

void measure_files(void);
void measure_console(void);
void measure_programs(void);
