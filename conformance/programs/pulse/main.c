// SPDX-License-Identifier: MIT
//
// Drives QEMU's device for trying drivers (`edu`): has it pull its interrupt wire, again and again,
// while another driver's device is on the same wire. Tells when enough came, and when one did not.
#include <pci/pci_client.h>
#include <tessera/authority/pulse.h>
#include <tessera/clock.h>
#include <tessera/device.h>
#include <tessera/log.h>
#include <tessera/memory.h>
#include <tessera/message.h>
#include <tessera/notification.h>

// docs/specs/edu of QEMU
constexpr uint32_t EDU_STATUS = 0x24 / 4;
constexpr uint32_t EDU_RAISE = 0x60 / 4;
constexpr uint32_t EDU_LOWER = 0x64 / 4;
constexpr size_t EDU_BYTES = 0x80; // of more that nobody needs

constexpr uint32_t BITS = 1;
constexpr uint32_t ROUNDS = 100;
constexpr uint64_t PAUSE_NS = 1'000'000;
constexpr uint64_t PATIENCE_NS = 3'000'000'000;

static cap_t function;
static cap_t notification;
static volatile uint32_t *registers;

static status_t prepare(void);
static status_t pulse(void);

int main(int, char **) {
    log_connect(AUTHORITY_PULSE_LOG);
    status_t status = prepare();
    for (uint32_t round = 1; status == STATUS_OK; round++) {
        status = pulse();
        if (round == ROUNDS && status == STATUS_OK) {
            log_info("%u interrupts came", ROUNDS);
        }
    }
    log_error("no interrupt came: %s", status_text(status));
    return 1;
}

static status_t prepare(void) {
    cap_t memory = 0;
    uint64_t offset;
    uint64_t size_bytes = 0;
    void *address;
    status_t status = pci_bus_open(AUTHORITY_PULSE_DEVICE, &function);
    if (status == STATUS_OK) {
        status = pci_function_registers(function, 0, 0, &memory, &offset, &size_bytes);
    }
    if (status == STATUS_OK) {
        status = device_map(memory, EDU_BYTES, &address);
    }
    if (status == STATUS_OK) {
        registers = address;
        status = object_create(OBJECT_NOTIFICATION, 0, &notification);
    }
    return status == STATUS_OK ? pci_function_attach_interrupt(function, 0, BITS, notification)
                               : status;
}

static status_t pulse(void) {
    uint64_t bits;
    registers[EDU_RAISE] = 1;
    status_t status = notification_wait_until(notification, clock_now_ns() + PATIENCE_NS, &bits);
    if (status != STATUS_OK) {
        return status;
    }
    if (registers[EDU_STATUS] == 0) {
        return STATUS_EMPTY;
    }
    registers[EDU_LOWER] = 1;
    status = pci_function_acknowledge(function);
    return status == STATUS_OK ? sleep_until_ns(clock_now_ns() + PAUSE_NS) : status;
}
