// SPDX-License-Identifier: MIT
//
// Traps that change nothing, and the change of threads by itself.
#include "rows.h"

#include "bench_thread.h"
#include "measure.h"

#include <arch/cycles.h>
#include <arch/provoke.h>
#include <arch/syscall.h>
#include <kernel/memory.h>

static volatile uint64_t partner_began;

// A system call that does not exist, by a thread without a fault port: what ENOSYS is elsewhere.
static uint64_t sample_trap(void) {
    uint64_t before = arch_cycles();
    uint64_t info = arch_provoke_unknown_syscall();
    uint64_t after = arch_cycles();
    if (info_status(info) != STATUS_BAD_SYSCALL) {
        bench_abort("trap", info_status(info));
    }
    return after - before;
}

// An invocation of slot 0, where never is anything.
static uint64_t sample_error(void) {
    uint64_t before = arch_cycles();
    status_t status = memory_reset(0);
    uint64_t after = arch_cycles();
    if (status != STATUS_BAD_SLOT) {
        bench_abort("error", status);
    }
    return after - before;
}

static uint64_t sample_yield_alone(void) {
    struct ipc_registers registers = {};
    uint64_t before = arch_cycles();
    syscall_yield(&registers);
    return arch_cycles() - before;
}

static void run_yielder(void) {
    for (;;) {
        struct ipc_registers registers = {};
        syscall_yield(&registers);
        partner_began = arch_cycles();
    }
}

// From before the yield to the first instruction of the other, which is of the same priority.
static uint64_t sample_switch(void) {
    struct ipc_registers registers = {};
    uint64_t before = arch_cycles();
    syscall_yield(&registers);
    return partner_began - before;
}

void measure_traps(void) {
    static struct bench_thread partner;
    measure("trap_roundtrip", sample_trap);
    measure("invoke_error", sample_error);
    measure("yield_alone", sample_yield_alone);
    bench_thread_start(&partner, run_yielder, PRIORITY_BENCH, 0);
    measure("thread_switch", sample_switch);
    bench_thread_stop(&partner);
}
