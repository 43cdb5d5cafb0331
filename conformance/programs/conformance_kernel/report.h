// SPDX-License-Identifier: MIT
//
// What the suite says: a plan, a line for each case, the sum. A case fails when one of its
// expectations does; the first that failed is the one that is told. Output goes through
// machine_write, so nothing but the kernel is needed for it.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>

// Every case runs in each round. Those of the second have a suffix to their names.
enum report_round { ROUND_FAST_PATHS, ROUND_GENERAL_PATH, ROUNDS };

void report_begin_round(enum report_round round);
enum report_round report_round(void);

// Says how many cases are going to run.
void report_plan(unsigned count);

// The kernel is going to say once that this interrupt came and nobody claims it. Whoever reads the
// console checks that.
void report_unclaimed(uint64_t line);

// The expectations from here to case_end() belong to the case of this name.
void case_begin(const char *name);
void case_end(void);

// Runs no further: for an environment that could not be made. The machine is switched off with
// status 1.
[[noreturn]] void suite_abort(const char *what, status_t status);

// Says the sum, and switches the machine off: status 0 if nothing failed and the plan was kept.
[[noreturn]] void report_sum_and_power_off(void);

// Expectations. `what` says what was looked at.
void expect_true(bool condition, const char *what);
void expect_equal(uint64_t actual, uint64_t expected, const char *what);
void expect_status(status_t actual, status_t expected, const char *what);
