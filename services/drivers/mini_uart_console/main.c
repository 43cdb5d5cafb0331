// SPDX-License-Identifier: MIT
// The serial console on a BCM2835's mini UART.
#include "mini_uart.h"

#include <tessera/arguments.h>
#include <tessera/authority/console.h>
#include <tessera/console_driver.h>
#include <tessera/device.h>

static struct mini_uart device;

static status_t start(int argc, char **argv) {
    uint64_t offset;
    uint64_t bytes;
    uint64_t clock_hz = 0;
    if (!argument_number(argc, argv, "uart.offset", &offset) ||
        !argument_number(argc, argv, "uart.bytes", &bytes)) {
        return STATUS_BAD_ARGUMENT;
    }
    (void)argument_number(argc, argv, "uart.clock_hz", &clock_hz);
    void *page;
    status_t status = device_map(AUTHORITY_CONSOLE_UART, (size_t)(offset + bytes), &page);
    if (status == STATUS_OK) {
        mini_uart_init(&device, (volatile uint8_t *)page + offset, clock_hz);
    }
    return status;
}

static bool receive(uint8_t *out_byte) {
    return mini_uart_receive(&device, out_byte);
}

static uint32_t transmit(const uint8_t *bytes, uint32_t count) {
    return mini_uart_transmit(&device, bytes, count);
}

static void want_room(bool is_wanted) {
    mini_uart_want_room(&device, is_wanted);
}

static bool take_interrupt(void) {
    return mini_uart_take_interrupt(&device);
}

static uint64_t overruns(void) {
    return device.overruns;
}

int main(int argc, char **argv) {
    static const struct serial_device serial = {
        .start = start,
        .receive = receive,
        .transmit = transmit,
        .want_room = want_room,
        .take_interrupt = take_interrupt,
        .overruns = overruns,
    };
    static const struct console_authority authority = {
        .endpoint = AUTHORITY_CONSOLE_ENDPOINT,
        .log = AUTHORITY_CONSOLE_LOG,
        .interrupt = AUTHORITY_CONSOLE_UART_INTERRUPT,
    };
    return console_driver_run(&serial, &authority, argc, argv);
}
