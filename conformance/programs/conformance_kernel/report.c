// SPDX-License-Identifier: MIT
#include "report.h"

#include <kernel/machine.h>
#include <tessera/format.h>
#include <tessera/layouts.h>
#include <tessera/machine_print.h>

static unsigned planned;
static unsigned ran;
static unsigned failed;
static const char *case_name;
static bool case_failed;

void report_plan(unsigned count) {
    planned = count;
    machine_format(BOOT_SLOT_MACHINE, "# plan %u\n", count);
}

void case_begin(const char *name) {
    case_name = name;
    case_failed = false;
    ran++;
}

void case_end(void) {
    if (case_failed) {
        failed++;
    } else {
        machine_format(BOOT_SLOT_MACHINE, "ok %s\n", case_name);
    }
}

void suite_abort(const char *what, status_t status) {
    machine_format(BOOT_SLOT_MACHINE, "suite aborted: %s: %s\n", what, status_name(status));
    (void)machine_power_off(BOOT_SLOT_MACHINE, 1);
    for (;;) {
    }
}

void report_sum_and_power_off(void) {
    machine_format(BOOT_SLOT_MACHINE, "# ran %u failed %u\n", ran, failed);
    (void)machine_power_off(BOOT_SLOT_MACHINE, failed == 0 && ran == planned ? 0 : 1);
    for (;;) {
    }
}

// The first failure of a case is its line.
static bool is_first_failure(void) {
    bool is_first = !case_failed;
    case_failed = true;
    return is_first;
}

void expect_true(bool condition, const char *what) {
    if (!condition && is_first_failure()) {
        machine_format(BOOT_SLOT_MACHINE, "not ok %s: %s\n", case_name, what);
    }
}

void expect_equal(uint64_t actual, uint64_t expected, const char *what) {
    if (actual != expected && is_first_failure()) {
        machine_format(BOOT_SLOT_MACHINE, "not ok %s: %s is 0x%llx and not 0x%llx\n", case_name,
                       what, (unsigned long long)actual, (unsigned long long)expected);
    }
}

void expect_status(status_t actual, status_t expected, const char *what) {
    if (actual != expected && is_first_failure()) {
        machine_format(BOOT_SLOT_MACHINE, "not ok %s: %s answered %s and not %s\n", case_name, what,
                       status_name(actual), status_name(expected));
    }
}
