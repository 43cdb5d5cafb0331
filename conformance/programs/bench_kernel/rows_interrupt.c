// SPDX-License-Identifier: MIT
//
// Interrupts of a device: the serial port's transmitter, which is always ready, so that letting its
// interrupt through raises it at once. Registers and line are those of the service bench_device in
// the process table.
#include "rows.h"

#include "bench_thread.h"
#include "measure.h"

#include <arch/cycles.h>
#include <arch/syscall.h>
#include <kernel/interrupt.h>
#include <kernel/machine.h>
#include <kernel/memory.h>
#include <process_table/process_table.h>
#include <tessera/boot_bundle.h>
#include <tessera/boot_start.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum { INTERRUPT_MASK_OFFSET = 0x38, INTERRUPT_TRANSMIT = 1 << 5 }; // PL011: UARTIMSC, TXIM

static volatile uint32_t *mask_register;
static cap_t interrupt;
static cap_t notification;
static volatile uint64_t handler_began;

static struct grant_record device_grant;
static struct grant_record line_grant;

static void find_grants(void) {
    struct process_table table;
    must(boot_process_table(&table), "process table");
    for (uint32_t i = 0; i < table.services.count; i++) {
        struct service_record service;
        service_record_at(&table.services, i, &service);
        for (uint32_t j = 0; j < service.grants.count; j++) {
            struct grant_record grant;
            grant_record_at(&service.grants, j, &grant);
            if (grant.kind == GRANT_KIND_DEVICE) {
                device_grant = grant;
            } else if (grant.kind == GRANT_KIND_INTERRUPT) {
                line_grant = grant;
            }
        }
    }
}

// Memory in front of the registers is used up, so that the next frame is theirs.
static cap_t device_frame(void) {
    for (uint64_t i = 0; i < boot_info()->region_count; i++) {
        const struct boot_region *region = &boot_info()->regions[i];
        uint64_t offset = device_grant.base - region->base;
        if (region->kind != BOOT_REGION_DEVICE || offset >= region->size_bytes) {
            continue;
        }
        cap_t frame = slot_allocate();
        status_t status = STATUS_OK;
        if (offset > 0) {
            status = memory_retype((cap_t)region->slot, OBJECT_MEMORY, offset, 1, 0, SLOT_CSPACE,
                                   slot_allocate());
        }
        if (status == STATUS_OK) {
            status = memory_retype((cap_t)region->slot, OBJECT_FRAME, startup_info()->page_bytes, 1,
                                   0, SLOT_CSPACE, frame);
        }
        must(status, "registers");
        return frame;
    }
    bench_abort("registers", STATUS_NOT_FOUND);
}

static void prepare(void) {
    void *registers = nullptr;
    size_t bytes = 0;
    find_grants();
    must(frame_map_anywhere(device_frame(), RIGHT_READ | RIGHT_WRITE, CACHE_MODE_DEVICE, &registers,
                            &bytes),
         "registers");
    mask_register = (volatile uint32_t *)(void *)((char *)registers + INTERRUPT_MASK_OFFSET);
    interrupt = slot_allocate();
    must(machine_interrupt(BOOT_SLOT_MACHINE, line_grant.line, SLOT_CSPACE, interrupt), "line");
    must(object_create(OBJECT_NOTIFICATION, 0, &notification), "notification");
    must(interrupt_bind(interrupt, notification, 1), "interrupt");
}

static void run_handler(void) {
    for (;;) {
        struct ipc_registers registers = {.target = notification};
        syscall_wait(&registers);
        handler_began = arch_cycles();
        *mask_register = 0;
        must(interrupt_acknowledge(interrupt), "acknowledge");
    }
}

// From before the store that raises it to the handler, which is more urgent.
static uint64_t sample_to_handler(void) {
    uint64_t before = arch_cycles();
    *mask_register = INTERRUPT_TRANSMIT;
    uint64_t after = arch_cycles();
    if (handler_began < before || handler_began > after) {
        bench_abort("interrupt", STATUS_EMPTY);
    }
    return handler_began - before;
}

// Until the handler has acknowledged and waits again.
static uint64_t sample_full(void) {
    uint64_t before = arch_cycles();
    *mask_register = INTERRUPT_TRANSMIT;
    return arch_cycles() - before;
}

void measure_interrupts(void) {
    static struct bench_thread handler;
    prepare();
    bench_thread_start(&handler, run_handler, PRIORITY_PARTNER, 0);
    measure("irq_to_handler", sample_to_handler);
    measure("irq_full", sample_full);
    bench_thread_stop(&handler);
}
