// SPDX-License-Identifier: MIT
//
// What the suite says: `# plan N`, a line for each case, `# ran N failed M`. Output goes through
// machine_write, so that no service is needed for it.
#pragma once

#include <tessera/errors.h>

void report_plan(unsigned count);

// One case; `why` is null if it passed.
void report_case(const char *name, const char *why);

// For what had to work before any case could run: switches the machine off with status 1.
void report_require(const char *what, status_t status);

// Says the sum and switches the machine off: status 0 if nothing failed and the plan was kept.
[[noreturn]] void report_sum_and_power_off(void);
