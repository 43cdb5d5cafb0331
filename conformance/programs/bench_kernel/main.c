// SPDX-License-Identifier: MIT
//
// The benchmark of the kernel: runs in root's place, at user level, and counts what each operation
// costs. Prints one line a row and switches the machine off; ./tessera bench reads the lines and
// sets them against conformance/bench/anchors.yaml.
#include "bench_thread.h"
#include "measure.h"
#include "rows.h"

#include <kernel/machine.h>
#include <kernel/thread.h>
#include <tessera/boot_start.h>
#include <tessera/layouts.h>
#include <tessera/machine_print.h>
#include <tessera/objects.h>
#include <tessera/runtime.h>

enum { MEMORY_BYTES = 128 * 1024 * 1024 };

int main(int argc, char **argv) {
    (void)argc;
    (void)argv;
    must(thread_set_priority(SLOT_THREAD, PRIORITY_BENCH, PRIORITY_MAX), "priority");
    measure_calibrate();
    measure_traps();
    measure_messages();
    measure_notifications();
    measure_faults();
    measure_interrupts();
    measure_timers();
    measure_pending();
    measure_memory();
    measure_capabilities();
    measure_threads();
    measure_processes();
    measure_bulk();
    report_figure("aspace_bytes", OBJECT_PAGES_ASPACE * startup_info()->page_bytes);
    machine_format(BOOT_SLOT_MACHINE, "rows %u\n", measure_rows());
    (void)machine_power_off(BOOT_SLOT_MACHINE, 0);
    return 1;
}

void program_start(const struct startup_info *info) {
    boot_start((const struct boot_info *)info, MEMORY_BYTES);
    program_exit(main(0, nullptr));
}
