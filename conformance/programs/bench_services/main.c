// SPDX-License-Identifier: MIT
//
// The benchmark of what goes through services: runs in the shell's place in a system like the
// default one, does what a person's commands do, and counts what it costs. Prints one line a row
// and switches the machine off; ./tessera bench reads the lines.
#include "report.h"
#include "rows.h"

#include <tessera/authority/bench_services.h>
#include <tessera/log.h>

int main(int argc, char **argv) {
    (void)argc;
    (void)argv;
    log_connect(AUTHORITY_BENCH_SERVICES_LOG);
    samples_calibrate();
    measure("calibration", samples_hundred);
    measure_files();
    measure_console();
    measure_programs();
    measure_posix();
    report_end();
}
