// SPDX-License-Identifier: MIT
//
// Samples of what an operation costs, by the counter of arch/cycles.h: for benchmarks. Nothing is
// printed while samples are taken.
#pragma once

#include <stdint.h>

// One run of an operation: the difference of the counters before and after it.
typedef uint64_t sample_function(void);

// What reading the counter costs is left out.
struct samples {
    uint64_t minimum;
    uint64_t median;
    uint64_t maximum;
};

// Measures reading the counter. Before anything else.
void samples_calibrate(void);

// Eight runs that do not count, then 41 that do.
struct samples samples_take(sample_function *sample);

// One more run, between two marks: conformance/bench/plugin counts what it consists of.
void samples_mark(sample_function *sample);

// A run of a hundred instructions, to see what the counter counts.
uint64_t samples_hundred(void);
