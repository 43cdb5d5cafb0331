// SPDX-License-Identifier: MIT
#include "measure.h"

#include "bench_thread.h"

#include <arch/provoke.h>
#include <arch/syscall.h>
#include <kernel/machine.h>
#include <tessera/layouts.h>
#include <tessera/machine_print.h>
#include <tessera/memory.h>

static cap_t float_turns;
static uint32_t rows;

static void report(const char *kind, const char *name, struct samples samples) {
    rows++;
    machine_format(BOOT_SLOT_MACHINE, "%s %s %llu %llu %llu\n", kind, name,
                   (unsigned long long)samples.minimum, (unsigned long long)samples.median,
                   (unsigned long long)samples.maximum);
}

static void run_float(void) {
    for (;;) {
        struct ipc_registers registers = {.target = float_turns};
        syscall_wait(&registers);
        arch_float_fill(0);
    }
}

// The text of the last row was written with the floating-point unit. Another thread takes it, so
// that the threads of a row own it only if the row uses it.
static void give_float_away(void) {
    static struct bench_thread thread;
    if (float_turns == 0) {
        must(object_create(OBJECT_NOTIFICATION, 0, &float_turns), "notification");
        bench_thread_start(&thread, run_float, PRIORITY_PARTNER, 0);
    }
    struct ipc_registers registers = {.target = float_turns, .words = {1}};
    syscall_signal(&registers);
}

uint64_t measure_quietly(sample_function *sample) {
    return samples_take(sample).median;
}

void measure(const char *name, sample_function *sample) {
    give_float_away();
    struct samples samples = samples_take(sample);
    samples_mark(sample);
    report("row", name, samples);
}

void report_figure(const char *name, uint64_t value) {
    report("figure", name, (struct samples){value, value, value});
}

void measure_calibrate(void) {
    samples_calibrate();
    measure("calibration", samples_hundred);
}

uint32_t measure_rows(void) {
    return rows;
}

void must(status_t status, const char *what) {
    if (status != STATUS_OK) {
        bench_abort(what, status);
    }
}

void bench_abort(const char *what, status_t status) {
    machine_format(BOOT_SLOT_MACHINE, "bench aborted: %s: %s\n", what, status_name(status));
    (void)machine_power_off(BOOT_SLOT_MACHINE, 1);
    for (;;) {
    }
}
