// SPDX-License-Identifier: MIT
//
// Threads: from nothing to the first instruction; its stack and message buffer exist.
#include "rows.h"

#include "bench_thread.h"
#include "measure.h"

#include <arch/cycles.h>
#include <kernel/thread.h>
#include <tessera/slots.h>

static struct bench_thread thread;
static volatile uint64_t thread_began;

static void run_first(void) {
    thread_began = arch_cycles();
    (void)thread_suspend(thread.thread);
    for (;;) {
    }
}

// Retype, configure, priority, start: four system calls, and the switch to it.
static uint64_t sample_create(void) {
    uint64_t before = arch_cycles();
    bench_thread_make(&thread, run_first, PRIORITY_PARTNER, 0);
    bench_thread_stop(&thread);
    return thread_began - before;
}

void measure_threads(void) {
    bench_thread_prepare(&thread);
    measure("thread_create", sample_create);
}
