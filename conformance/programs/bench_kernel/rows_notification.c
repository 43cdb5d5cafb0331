// SPDX-License-Identifier: MIT
//
// Signals: to nobody, to a thread that waits, and back and forth.
#include "rows.h"

#include "bench_thread.h"
#include "measure.h"

#include <arch/cycles.h>
#include <arch/syscall.h>
#include <tessera/memory.h>

static cap_t there;
static cap_t back;
static volatile uint64_t waiter_began;

static status_t signal_notification(cap_t notification) {
    struct ipc_registers registers = {.target = notification, .words = {1}};
    syscall_signal(&registers);
    return info_status(registers.info);
}

static status_t wait_for_notification(cap_t notification) {
    struct ipc_registers registers = {.target = notification};
    syscall_wait(&registers);
    return info_status(registers.info);
}

static status_t poll_notification(cap_t notification) {
    struct ipc_registers registers = {.target = notification};
    syscall_poll(&registers);
    return info_status(registers.info);
}

static uint64_t sample_signal(void) {
    uint64_t before = arch_cycles();
    status_t status = signal_notification(there);
    uint64_t after = arch_cycles();
    must(status, "signal");
    return after - before;
}

static uint64_t sample_wait_ready(void) {
    must(signal_notification(there), "signal");
    uint64_t before = arch_cycles();
    status_t status = wait_for_notification(there);
    uint64_t after = arch_cycles();
    must(status, "wait");
    return after - before;
}

static uint64_t sample_poll_empty(void) {
    uint64_t before = arch_cycles();
    status_t status = poll_notification(there);
    uint64_t after = arch_cycles();
    if (status != STATUS_EMPTY) {
        bench_abort("poll", status);
    }
    return after - before;
}

static void run_waiter(void) {
    for (;;) {
        status_t status = wait_for_notification(there);
        waiter_began = arch_cycles();
        must(status, "wait");
    }
}

// From before the signal to the first instruction of the waiter, which is more urgent.
static uint64_t sample_signal_wake(void) {
    uint64_t before = arch_cycles();
    must(signal_notification(there), "signal");
    return waiter_began - before;
}

static void run_ponger(void) {
    for (;;) {
        must(wait_for_notification(there), "wait");
        must(signal_notification(back), "signal");
    }
}

static uint64_t sample_pingpong(void) {
    uint64_t before = arch_cycles();
    status_t signalled = signal_notification(there);
    status_t waited = wait_for_notification(back);
    uint64_t after = arch_cycles();
    must(signalled, "signal");
    must(waited, "wait");
    return after - before;
}

void measure_notifications(void) {
    static struct bench_thread waiter;
    static struct bench_thread ponger;
    must(object_create(OBJECT_NOTIFICATION, 0, &there), "notification");
    must(object_create(OBJECT_NOTIFICATION, 0, &back), "notification");
    measure("signal_no_waiter", sample_signal);
    (void)poll_notification(there);
    measure("wait_ready", sample_wait_ready);
    measure("poll_empty", sample_poll_empty);
    bench_thread_start(&waiter, run_waiter, PRIORITY_PARTNER, 0);
    measure("signal_wake", sample_signal_wake);
    bench_thread_stop(&waiter);
    bench_thread_start(&ponger, run_ponger, PRIORITY_PARTNER, 0);
    measure("notification_pingpong", sample_pingpong);
    bench_thread_stop(&ponger);
}
