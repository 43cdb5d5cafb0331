// SPDX-License-Identifier: MIT
//
// The conformance suite of the kernel: runs in root's place, on the real kernel, at user level.
// First the generated cases of single calls, then the behaviours that need several; and all of it
// twice, with the kernel's fast paths and without. Says what it planned and what it ran, and
// switches the machine off.
#include "behaviour.h"
#include "call_cases.h"
#include "report.h"
#include "worker.h"

#include <kernel/machine.h>
#include <kernel/thread.h>
#include <tessera/boot_start.h>
#include <tessera/layouts.h>
#include <tessera/runtime.h>

enum { MEMORY_BYTES = 384 * 1024 * 1024 };

static const struct behaviour_group *const groups[] = {
    &derivation_behaviours,   &mapping_behaviours,   &frame_behaviours,     &retype_behaviours,
    &ipc_behaviours,          &fast_path_behaviours, &transfer_behaviours,  &port_behaviours,
    &notification_behaviours, &fault_behaviours,     &handler_behaviours,   &ending_behaviours,
    &scheduling_behaviours,   &clock_behaviours,     &interrupt_behaviours, &sandbox_behaviours,
    &fuzz_behaviours,         &halfway_behaviours,   &foreign_behaviours,   &board_behaviours,
    &core_behaviours,         &last_behaviours,
};

static const size_t group_count = sizeof(groups) / sizeof(groups[0]);

static void run_behaviours(void) {
    for (size_t i = 0; i < group_count; i++) {
        for (size_t j = 0; j < groups[i]->count; j++) {
            case_begin(groups[i]->behaviours[j].name);
            groups[i]->behaviours[j].run();
            case_end();
        }
    }
}

int main(int argc, char **argv) {
    (void)argc;
    (void)argv;
    unsigned count = call_case_count();
    for (size_t i = 0; i < group_count; i++) {
        count += (unsigned)groups[i]->count;
    }
    report_plan(ROUNDS * count);
    status_t status = thread_set_priority(SLOT_THREAD, PRIORITY_SUITE, PRIORITY_SUITE_MAX);
    if (status != STATUS_OK) {
        suite_abort("priority of the suite", status);
    }
    long_sleep_begin();
    interrupt_raise_unclaimed();
    for (unsigned round = 0; round < ROUNDS; round++) {
        status = machine_set_fast_paths(BOOT_SLOT_MACHINE, round == ROUND_FAST_PATHS);
        if (status != STATUS_OK) {
            suite_abort("fast paths", status);
        }
        report_begin_round((enum report_round)round);
        run_call_cases();
        run_behaviours();
    }
    report_sum_and_power_off();
}

void program_start(const struct startup_info *info) {
    boot_start((const struct boot_info *)info, MEMORY_BYTES);
    program_exit(main(0, nullptr));
}
