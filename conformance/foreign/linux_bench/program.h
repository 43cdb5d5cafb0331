// SPDX-License-Identifier: MIT
//
// What the rows share: calls, and the lines that are printed. Nothing here is a C library.
#pragma once

#include <arch/foreign.h>
#include <stdint.h>
#include <tessera/samples.h>

static inline int64_t call(uint64_t number, uint64_t a, uint64_t b, uint64_t c, uint64_t d) {
    return arch_foreign_call6(number, (const uint64_t[6]){a, b, c, d, 0, 0});
}

// Samples an operation and prints its row.
void measure(const char *name, sample_function *sample);

// Ends the program unless `is_so`.
void must(bool is_so, const char *what);

[[noreturn]] void end(uint64_t status);

// rows_data.c
void measure_data(void);

// rows_process.c. `file`: the program's own, which ends at once when it is told to.
void measure_processes(const char *file);

// rows_memory.c
void measure_memory(void);
