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
static enum report_round current_round;
static bool case_failed;

void report_plan(unsigned count) {
    planned = count;
    machine_format(BOOT_SLOT_MACHINE, "# plan %u\n", count);
}

void report_unclaimed(uint64_t line) {
    machine_format(BOOT_SLOT_MACHINE,
                   "# expect tessera: interrupt %lu came and nobody claims it: masked\n",
                   (unsigned long)line);
}

void report_begin_round(enum report_round round) {
    current_round = round;
}

enum report_round report_round(void) {
    return current_round;
}

static const char *round_suffix(void) {
    return current_round == ROUND_FAST_PATHS ? "" : "__general_path";
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
        machine_format(BOOT_SLOT_MACHINE, "ok %s%s\n", case_name, round_suffix());
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
        machine_format(BOOT_SLOT_MACHINE, "not ok %s%s: %s\n", case_name, round_suffix(), what);
    }
}

void expect_equal(uint64_t actual, uint64_t expected, const char *what) {
    if (actual != expected && is_first_failure()) {
        machine_format(BOOT_SLOT_MACHINE, "not ok %s%s: %s is 0x%llx and not 0x%llx\n", case_name,
                       round_suffix(), what, (unsigned long long)actual,
                       (unsigned long long)expected);
    }
}

void expect_status(status_t actual, status_t expected, const char *what) {
    if (actual != expected && is_first_failure()) {
        machine_format(BOOT_SLOT_MACHINE, "not ok %s%s: %s answered %s and not %s\n", case_name,
                       round_suffix(), what, status_name(actual), status_name(expected));
    }
}
