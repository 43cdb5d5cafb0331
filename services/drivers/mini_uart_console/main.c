// SPDX-License-Identifier: MIT
// The serial console on a BCM2835's mini UART.
#include "mini_uart.h"

#include <tessera/authority/console.h>
#include <tessera/console_driver.h>

static struct mini_uart device;

static status_t start(int argc, char **argv, struct serial_device **out_device) {
    struct console_registers registers;
    status_t status = console_registers_map(AUTHORITY_CONSOLE_UART, argc, argv, &registers);
    if (status == STATUS_OK) {
        mini_uart_init(&device, registers.first, registers.clock_hz);
        *out_device = &device.serial;
    }
    return status;
}

int main(int argc, char **argv) {
    static const struct console_authority authority = {
        .endpoint = AUTHORITY_CONSOLE_ENDPOINT,
        .log = AUTHORITY_CONSOLE_LOG,
        .interrupt = AUTHORITY_CONSOLE_UART_INTERRUPT,
    };
    return console_driver_run(start, &authority, argc, argv);
}
