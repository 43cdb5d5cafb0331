// SPDX-License-Identifier: MIT
//
// Processes: load a program from memory, let it run to its end, hear of it, and take everything
// back; and how many bytes one is.
#include "rows.h"

#include "measure.h"
#include "partner.h"

#include <arch/cycles.h>
#include <arch/syscall.h>
#include <tessera/faults.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>

static struct partner partner;
static cap_t faults;
static cap_t reply;

static uint64_t sample_spawn(void) {
    uint64_t before = arch_cycles();
    partner_start(&partner, "exit", faults);
    struct ipc_registers registers = {.target = faults, .reply_slot = reply};
    syscall_receive(&registers);
    partner_stop(&partner);
    uint64_t after = arch_cycles();
    if (info_method(registers.info) != FAULT_EXIT) {
        bench_abort("exit of a process", info_status(registers.info));
    }
    return after - before;
}

// All that is retyped from its memory but for its quota: objects, page tables, and its pages.
static void report_bytes(void) {
    partner_start(&partner, "serve", 0);
    uint64_t pages = partner_pages(&partner);
    uint64_t bytes = partner_bytes(&partner);
    partner_stop(&partner);
    report_figure("process_bytes", bytes);
    report_figure("process_page_bytes", pages * startup_info()->page_bytes);
}

void measure_processes(void) {
    partner_prepare(&partner);
    must(object_create(OBJECT_ENDPOINT, 0, &faults), "endpoint");
    must(object_create(OBJECT_REPLY, 0, &reply), "reply");
    measure("process_spawn", sample_spawn);
    report_bytes();
}
