// SPDX-License-Identifier: MIT
#include "interrupt_source.h"

#include "measure.h"

#include <kernel/ioport.h>
#include <kernel/machine.h>
#include <kernel/memory.h>
#include <process_table/process_table.h>
#include <tessera/boot_bundle.h>
#include <tessera/boot_start.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum {
    PL011_MASK = 0x38, // UARTIMSC and its TXIM
    PL011_MASK_TRANSMIT = 1 << 5,
    NS16550_IER = 1, // and its bit for an empty transmitter
    NS16550_IER_ROOM = 1 << 1,
};

static volatile uint32_t *mask_register; // null: ports
static cap_t ports;

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

static void map_registers(void) {
    void *registers = nullptr;
    size_t bytes = 0;
    must(frame_map_anywhere(device_frame(), RIGHT_READ | RIGHT_WRITE, CACHE_MODE_DEVICE, &registers,
                            &bytes),
         "registers");
    mask_register = (volatile uint32_t *)(void *)((char *)registers + PL011_MASK);
}

static void take_ports(void) {
    ports = slot_allocate();
    must(machine_ioport(BOOT_SLOT_MACHINE, device_grant.base, device_grant.port_count, SLOT_CSPACE,
                        ports),
         "ports");
}

cap_t interrupt_source_prepare(void) {
    find_grants();
    if (device_grant.port_count > 0) {
        take_ports();
    } else {
        map_registers();
    }
    cap_t interrupt = slot_allocate();
    must(machine_interrupt(BOOT_SLOT_MACHINE, line_grant.line, SLOT_CSPACE, interrupt), "line");
    return interrupt;
}

static void port_write(uint64_t value) {
    must(ioport_out(ports, NS16550_IER, PORT_WIDTH_BYTE, value), "port");
}

void interrupt_source_raise(void) {
    if (mask_register != nullptr) {
        *mask_register = PL011_MASK_TRANSMIT;
    } else {
        port_write(NS16550_IER_ROOM);
    }
}

void interrupt_source_quiet(void) {
    if (mask_register != nullptr) {
        *mask_register = 0;
    } else {
        port_write(0);
    }
}

void interrupt_source_settle(void) {
    if (mask_register != nullptr) {
        interrupt_source_quiet();
    }
}
