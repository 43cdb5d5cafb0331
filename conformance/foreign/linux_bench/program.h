// SPDX-License-Identifier: MIT
//
// What the rows share, and the lines that are printed.
#pragma once

#include "../calls.h"

#include <stdint.h>
#include <tessera/samples.h>

// Samples an operation and prints its row.
void measure(const char *name, sample_function *sample);

// Ends the program unless `is_so`.
void must(bool is_so, const char *what);

// rows_data.c
void measure_data(void);

// rows_process.c. `file`: the program's own, which ends at once when it is told to.
void measure_processes(const char *file);

// rows_memory.c
void measure_memory(void);
