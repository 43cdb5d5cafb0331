// SPDX-License-Identifier: MIT
#include "report.h"

#include <kernel/machine.h>
#include <tessera/layouts.h>
#include <tessera/machine_print.h>

static unsigned planned;
static unsigned ran;
static unsigned failed;

[[noreturn]] static void power_off(unsigned status) {
    (void)machine_power_off(BOOT_SLOT_MACHINE, status);
    for (;;) {
    }
}

void report_plan(unsigned count) {
    planned = count;
    machine_format(BOOT_SLOT_MACHINE, "# plan %u\n", count);
}

void report_case(const char *name, const char *why) {
    ran++;
    if (why == nullptr) {
        machine_format(BOOT_SLOT_MACHINE, "ok %s\n", name);
    } else {
        failed++;
        machine_format(BOOT_SLOT_MACHINE, "not ok %s: %s\n", name, why);
    }
}

void report_require(const char *what, status_t status) {
    if (status != STATUS_OK) {
        machine_format(BOOT_SLOT_MACHINE, "suite aborted: %s: %s\n", what, status_name(status));
        power_off(1);
    }
}

void report_sum_and_power_off(void) {
    machine_format(BOOT_SLOT_MACHINE, "# ran %u failed %u\n", ran, failed);
    power_off(failed == 0 && ran == planned ? 0 : 1);
}
