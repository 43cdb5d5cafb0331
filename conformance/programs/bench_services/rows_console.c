// SPDX-License-Identifier: MIT
//
// A line of a terminal, handed to the device when the call returns.
#include "rows.h"

#include "report.h"

#include <arch/cycles.h>
#include <tessera/authority/bench_services.h>
#include <tessera/print.h>
#include <tessera/string.h>

enum { LINE_BYTES = 80 };

static char line[LINE_BYTES];

static uint64_t sample_line(void) {
    uint64_t before = arch_cycles();
    status_t status =
        print_text(AUTHORITY_BENCH_SERVICES_CONSOLE, (struct text){line, sizeof(line)});
    uint64_t after = arch_cycles();
    must(status, "console");
    return after - before;
}

void measure_console(void) {
    memset(line, '-', sizeof(line));
    memcpy(line + sizeof(line) - 2, "\r\n", 2);
    measure("console_write_80", sample_line);
}
