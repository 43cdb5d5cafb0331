// SPDX-License-Identifier: MIT
//
// Samples (tessera/samples.h) and what is said of them, through the console service: lines as those
// of bench_kernel.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/samples.h>

// Samples, then a marked one for conformance/bench/plugin: prints `row NAME MINIMUM MEDIAN
// MAXIMUM`.
void measure(const char *name, sample_function *sample);

// Rows that another program has printed.
void report_others(uint32_t count);

// Prints the number of rows and switches the machine off.
[[noreturn]] void report_end(void);

// If `status` is not OK: says so and switches the machine off.
void must(status_t status, const char *what);
