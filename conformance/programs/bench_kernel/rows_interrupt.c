// SPDX-License-Identifier: MIT
//
// Interrupts of a device, from behind the access to the device that raises one.
#include "rows.h"

#include "bench_thread.h"
#include "interrupt_source.h"
#include "measure.h"

#include <arch/cycles.h>
#include <arch/syscall.h>
#include <kernel/interrupt.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>

static cap_t interrupt;
static cap_t notification;
static uint64_t access_cost; // of the access that raises it
static volatile uint64_t handler_began;

static void run_handler(void) {
    for (;;) {
        struct ipc_registers registers = {.target = notification};
        syscall_wait(&registers);
        handler_began = arch_cycles();
        interrupt_source_settle();
        must(interrupt_acknowledge(interrupt), "acknowledge");
    }
}

static uint64_t sample_access(void) {
    uint64_t before = arch_cycles();
    interrupt_source_quiet();
    return arch_cycles() - before;
}

// To the first instruction of the handler, which is more urgent.
static uint64_t sample_to_handler(void) {
    interrupt_source_quiet();
    uint64_t before = arch_cycles();
    interrupt_source_raise();
    uint64_t after = arch_cycles();
    if (handler_began < before || handler_began > after) {
        bench_abort("interrupt", STATUS_EMPTY);
    }
    return handler_began - before - access_cost;
}

// Until the handler has acknowledged and waits again.
static uint64_t sample_full(void) {
    interrupt_source_quiet();
    uint64_t before = arch_cycles();
    interrupt_source_raise();
    return arch_cycles() - before - access_cost;
}

void measure_interrupts(void) {
    static struct bench_thread handler;
    interrupt = interrupt_source_prepare();
    must(object_create(OBJECT_NOTIFICATION, 0, &notification), "notification");
    must(interrupt_bind(interrupt, notification, 1), "interrupt");
    bench_thread_start(&handler, run_handler, PRIORITY_PARTNER, 0);
    access_cost = measure_quietly(sample_access);
    measure("irq_access", sample_access);
    measure("irq_to_handler", sample_to_handler);
    measure("irq_full", sample_full);
    bench_thread_stop(&handler);
}
