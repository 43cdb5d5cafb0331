// SPDX-License-Identifier: MIT
//
// Devices and their interrupts: the service's own work, and those of others cannot be had in any
// way that the kernel offers.
#include "probe.h"
#include "touch.h"

#include <kernel/cspace.h>
#include <kernel/interrupt.h>
#include <kernel/ioport.h>
#include <kernel/machine.h>
#include <kernel/memory.h>
#include <tessera/device.h>
#include <tessera/faults.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/objects.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

static void *device;
static cap_t ports;

volatile uint8_t *mapped_device(void) {
    return device;
}

cap_t readable_ports(void) {
    return ports;
}

const char *try_device_works(const struct isolation_case *item) {
    uint64_t size_bytes;
    uint64_t used_bytes;
    uint64_t is_device;
    status_t status = memory_info(item->slot, &size_bytes, &used_bytes, &is_device);
    if (status == STATUS_OK && is_device == 0) {
        return "it is RAM";
    }
    if (status == STATUS_OK) {
        // A page shows it: the addresses of a bus are more than a program has slots for.
        status = device_map(item->slot, (size_t)startup_info()->page_bytes, &device);
    }
    return expect_status("mapping it", status, STATUS_OK);
}

static const char *expect_fault(uint64_t address) {
    uint32_t kind;
    status_t status = touch_address(address, &kind);
    if (status != STATUS_OK) {
        return expect_status("touching it", status, STATUS_OK);
    }
    return kind == FAULT_PAGE
               ? nullptr
               : failure("0x%llx ended with fault %u", (unsigned long long)address, kind);
}

const char *try_device_denied(const struct isolation_case *item) {
    uint64_t base;
    if (!probe_argument(item->argument, &base)) {
        return failure("no argument %s", item->argument);
    }
    const char *why = expect_fault(base);
    return why == nullptr ? expect_fault(base - startup_info()->user_end) : why;
}

const char *try_interrupt_works(const struct isolation_case *item) {
    cap_t notification;
    status_t status = object_create(OBJECT_NOTIFICATION, 0, &notification);
    if (status == STATUS_OK) {
        status = interrupt_bind(item->slot, notification, 1);
    }
    if (status == STATUS_OK) {
        status = interrupt_bind(item->slot, 0, 1);
    }
    return expect_status("binding it", status, STATUS_OK);
}

// A port would carry the attempt to a server; everything else is asked.
static bool is_connection(uint64_t slot) {
    uint64_t type;
    uint64_t rights;
    uint64_t badge;
    return cspace_inspect(SLOT_CSPACE, slot, &type, &rights, &badge) == STATUS_OK &&
           (type == OBJECT_PORT || type == OBJECT_ENDPOINT);
}

// Tries on every slot what only the machine's capability can do.
static const char *expect_from_no_slot(status_t (*make)(cap_t slot, uint64_t what, cap_t to),
                                       const struct isolation_case *item) {
    uint64_t what;
    if (!probe_argument(item->argument, &what)) {
        return failure("no argument %s", item->argument);
    }
    cap_t destination = slot_allocate();
    const char *why = nullptr;
    for (uint64_t slot = 0; slot < startup_info()->slot_count && why == nullptr; slot++) {
        if (!is_connection(slot) && make((cap_t)slot, what, destination) >= STATUS_OK) {
            why = failure("slot %u gave it", (unsigned)slot);
        }
    }
    slot_release(destination);
    return why;
}

static status_t make_interrupt(cap_t slot, uint64_t line, cap_t to) {
    return machine_interrupt(slot, line, SLOT_CSPACE, to);
}

const char *try_interrupt_denied(const struct isolation_case *item) {
    return expect_from_no_slot(make_interrupt, item);
}

const char *try_ports_work(const struct isolation_case *item) {
    uint64_t value;
    const char *why = expect_status("reading the first",
                                    ioport_in(item->slot, 0, PORT_WIDTH_BYTE, &value), STATUS_OK);
    if (why == nullptr) {
        ports = item->slot;
        why = expect_status("reading behind the last",
                            ioport_in(item->slot, item->count, PORT_WIDTH_BYTE, &value),
                            STATUS_BAD_RANGE);
    }
    return why;
}

static status_t make_port(cap_t slot, uint64_t port, cap_t to) {
    return machine_ioport(slot, port, 1, SLOT_CSPACE, to);
}

const char *try_ports_denied(const struct isolation_case *item) {
    return expect_from_no_slot(make_port, item);
}
