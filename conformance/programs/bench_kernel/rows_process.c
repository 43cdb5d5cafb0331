// SPDX-License-Identifier: MIT
//
// Processes: load a program from memory, let it run to its end, hear of it, and take everything
// back.
#include "rows.h"

#include "measure.h"
#include "partner.h"

#include <arch/cycles.h>
#include <arch/syscall.h>
#include <tessera/faults.h>
#include <tessera/memory.h>

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

void measure_processes(void) {
    partner_prepare(&partner);
    must(object_create(OBJECT_ENDPOINT, 0, &faults), "endpoint");
    must(object_create(OBJECT_REPLY, 0, &reply), "reply");
    measure("process_spawn", sample_spawn);
}
