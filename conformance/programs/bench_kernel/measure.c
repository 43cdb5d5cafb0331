// SPDX-License-Identifier: MIT
#include "measure.h"

#include "bench_thread.h"

#include <arch/cycles.h>
#include <arch/provoke.h>
#include <arch/syscall.h>
#include <kernel/machine.h>
#include <tessera/layouts.h>
#include <tessera/machine_print.h>
#include <tessera/memory.h>

enum { WARM_UPS = 8, SAMPLES = 41 };

static uint64_t empty_pair;
static cap_t float_turns;
static uint32_t rows;

static uint64_t sample_empty(void) {
    uint64_t before = arch_cycles();
    return arch_cycles() - before;
}

static uint64_t sample_hundred(void) {
    uint64_t before = arch_cycles();
    arch_hundred_instructions();
    return arch_cycles() - before;
}

// Insertion: there are few.
static void sort(uint64_t *values, uint32_t count) {
    for (uint32_t i = 1; i < count; i++) {
        uint64_t value = values[i];
        uint32_t at = i;
        for (; at > 0 && values[at - 1] > value; at--) {
            values[at] = values[at - 1];
        }
        values[at] = value;
    }
}

// Calls of what the compiler cannot know, so that every sample executes the same instructions.
static sample_function *opaque(sample_function *sample) {
    sample_function *volatile unknown = sample;
    return unknown;
}

static void take(sample_function *known_sample, uint64_t samples[SAMPLES]) {
    sample_function *sample = opaque(known_sample);
    for (uint32_t i = 0; i < WARM_UPS; i++) {
        (void)sample();
    }
    for (uint32_t i = 0; i < SAMPLES; i++) {
        samples[i] = sample() - empty_pair;
    }
    sort(samples, SAMPLES);
}

static void report(const char *kind, const char *name, uint64_t minimum, uint64_t median,
                   uint64_t maximum) {
    rows++;
    machine_format(BOOT_SLOT_MACHINE, "%s %s %llu %llu %llu\n", kind, name,
                   (unsigned long long)minimum, (unsigned long long)median,
                   (unsigned long long)maximum);
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
    uint64_t samples[SAMPLES];
    take(sample, samples);
    return samples[SAMPLES / 2];
}

void measure(const char *name, sample_function *sample) {
    uint64_t samples[SAMPLES];
    give_float_away();
    take(sample, samples);
    sample_function *marked = opaque(sample);
    arch_mark_sample();
    (void)marked();
    report("row", name, samples[0], samples[SAMPLES / 2], samples[SAMPLES - 1]);
}

void report_figure(const char *name, uint64_t value) {
    report("figure", name, value, value, value);
}

void measure_calibrate(void) {
    uint64_t samples[SAMPLES];
    take(sample_empty, samples);
    empty_pair = samples[0];
    measure("calibration", sample_hundred);
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
