// SPDX-License-Identifier: MIT
//
// Taking samples (tessera/samples.h) and reporting them.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/samples.h>

// Samples, then a marked one for conformance/bench/plugin: prints `row NAME MINIMUM MEDIAN
// MAXIMUM`.
void measure(const char *name, sample_function *sample);

// The same without a row: the median.
uint64_t measure_quietly(sample_function *sample);

// A figure that is one number by nature: prints `figure NAME` and the number three times.
void report_figure(const char *name, uint64_t value);

// An operation that must succeed did not: says so and switches the machine off.
[[noreturn]] void bench_abort(const char *what, status_t status);

// The same if `status` is not OK.
void must(status_t status, const char *what);

// Measures reading the counter, which all later samples leave out, and shows that a hundred
// instructions are a hundred.
void measure_calibrate(void);

// Number of rows so far.
uint32_t measure_rows(void);
