// SPDX-License-Identifier: MIT
#include "report.h"

#include <supervisor/supervisor_client.h>
#include <tessera/authority/bench_services.h>
#include <tessera/print.h>

static uint32_t rows;

// Nothing is left to do if even this fails: the run then ends by its time limit.
[[noreturn]] static void switch_off(uint8_t machine_status) {
    (void)supervisor_shutdown(AUTHORITY_BENCH_SERVICES_SUPERVISOR, machine_status);
    for (;;) {
    }
}

void measure(const char *name, sample_function *sample) {
    struct samples samples = samples_take(sample);
    samples_mark(sample);
    rows++;
    must(print_format(AUTHORITY_BENCH_SERVICES_CONSOLE, "row %s %llu %llu %llu\r\n", name,
                      (unsigned long long)samples.minimum, (unsigned long long)samples.median,
                      (unsigned long long)samples.maximum),
         "console");
}

void report_others(uint32_t count) {
    rows += count;
}

void report_end(void) {
    must(print_format(AUTHORITY_BENCH_SERVICES_CONSOLE, "rows %u\r\n", rows), "console");
    switch_off(0);
}

void must(status_t status, const char *what) {
    if (status == STATUS_OK) {
        return;
    }
    (void)print_format(AUTHORITY_BENCH_SERVICES_CONSOLE, "bench aborted: %s: %s\r\n", what,
                       status_name(status));
    switch_off(1);
}
