// SPDX-License-Identifier: MIT
//
// A Linux program of ours that counts what its calls cost, by the counter of the machine that it
// runs on: part of the benchmark of services, which starts it. One line a row, and the number of
// rows is the status. linux_bench, or linux_bench end: does nothing, for what starts programs.
#include "program.h"

#include <arch/foreign_start.h>

enum { STATUS_FAILED = 255 };

static uint32_t rows;

static void say_number(uint64_t number) {
    say(" ");
    say_decimal(number);
}

void must(bool is_so, const char *what) {
    if (!is_so) {
        say("bench aborted: ");
        say(what);
        say("\n");
        end_with(STATUS_FAILED);
    }
}

void measure(const char *name, sample_function *sample) {
    struct samples samples = samples_take(sample);
    samples_mark(sample);
    rows++;
    say("row ");
    say(name);
    say_number(samples.minimum);
    say_number(samples.median);
    say_number(samples.maximum);
    say("\n");
}

[[noreturn]] void foreign_main(const uint64_t *stack) {
    if (stack[0] > 1) {
        end_with(0);
    }
    samples_calibrate();
    measure_data();
    measure_memory();
    measure_processes((const char *)stack[1]);
    end_with(rows);
}
