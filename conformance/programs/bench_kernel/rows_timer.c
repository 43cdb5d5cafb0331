// SPDX-License-Identifier: MIT
//
// Timers and deadlines that do not come, and one that does.
#include "rows.h"

#include "measure.h"

#include <arch/counter.h>
#include <arch/cycles.h>
#include <arch/syscall.h>
#include <kernel/timer.h>
#include <tessera/memory.h>

enum : uint64_t { LONG_NS = 1000000000000 };

static cap_t timer;
static cap_t notification;

static uint64_t sample_arm(void) {
    uint64_t deadline_ns = arch_counter_ns() + LONG_NS;
    uint64_t before = arch_cycles();
    status_t status = timer_arm(timer, deadline_ns);
    uint64_t after = arch_cycles();
    must(status, "arm");
    must(timer_cancel(timer), "cancel");
    return after - before;
}

static uint64_t sample_cancel(void) {
    must(timer_arm(timer, arch_counter_ns() + LONG_NS), "arm");
    uint64_t before = arch_cycles();
    status_t status = timer_cancel(timer);
    uint64_t after = arch_cycles();
    must(status, "cancel");
    return after - before;
}

// A deadline that is past already ends a wait at once.
static uint64_t sample_past(void) {
    uint64_t before = arch_cycles();
    struct ipc_registers registers = {
        .target = notification, .info = INFO_DEADLINE, .deadline_ns = 1};
    syscall_wait(&registers);
    uint64_t after = arch_cycles();
    if (info_status(registers.info) != STATUS_TIMED_OUT) {
        bench_abort("deadline", info_status(registers.info));
    }
    return after - before;
}

void measure_timers(void) {
    must(object_create(OBJECT_TIMER, 0, &timer), "timer");
    must(object_create(OBJECT_NOTIFICATION, 0, &notification), "notification");
    must(timer_bind(timer, notification, 1), "timer");
    measure("timer_arm", sample_arm);
    measure("timer_cancel", sample_cancel);
    measure("wait_past_deadline", sample_past);
}
