// SPDX-License-Identifier: MIT
//
// Faults: a breakpoint, its handler in the same address space, and the thread behind it again.
#include "rows.h"

#include "bench_thread.h"
#include "measure.h"

#include <arch/cycles.h>
#include <arch/provoke.h>
#include <arch/syscall.h>
#include <kernel/cspace.h>
#include <tessera/faults.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/slots.h>

static cap_t endpoint;
static cap_t reply;
static cap_t turns; // the suite's turn: signalled when a sample is there
static volatile uint64_t sample;

// Moves the thread past its breakpoint.
static void run_handler(void) {
    struct ipc_registers registers = {.target = endpoint, .reply_slot = reply};
    syscall_receive(&registers);
    for (;;) {
        uint64_t pc = registers.words[FAULT_WORD_PC] + ARCH_BREAKPOINT_BYTES;
        registers = (struct ipc_registers){
            .target = endpoint, .info = info_make(0, 1, 0), .words = {pc}, .reply_slot = reply};
        syscall_reply_receive(&registers);
    }
}

static void run_faulter(void) {
    for (;;) {
        struct ipc_registers registers = {.target = turns};
        syscall_wait(&registers);
        uint64_t before = arch_cycles();
        arch_provoke_breakpoint();
        sample = arch_cycles() - before;
    }
}

static uint64_t sample_fault(void) {
    struct ipc_registers registers = {.target = turns, .words = {1}};
    syscall_signal(&registers);
    return sample;
}

void measure_faults(void) {
    static struct bench_thread handler;
    static struct bench_thread faulter;
    must(object_create(OBJECT_ENDPOINT, 0, &endpoint), "endpoint");
    must(object_create(OBJECT_REPLY, 0, &reply), "reply");
    must(object_create(OBJECT_NOTIFICATION, 0, &turns), "notification");
    bench_thread_start(&handler, run_handler, PRIORITY_SERVER, 0);
    bench_thread_start(&faulter, run_faulter, PRIORITY_PARTNER, endpoint);
    measure("fault_roundtrip", sample_fault);
    bench_thread_stop(&faulter);
    bench_thread_stop(&handler);
}
