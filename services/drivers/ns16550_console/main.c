// SPDX-License-Identifier: MIT
// The serial console on a 16550 UART at ports.
#include <kernel/ioport.h>
#include <tessera/arguments.h>
#include <tessera/authority/console.h>
#include <tessera/console_driver.h>
#include <tessera/uart_16550.h>
#include <tessera/uart_16550_registers.h>

static struct uart_16550 device;

// After the first, no access can fail: the ports stay ours.
static uint8_t read_port(void *, uint32_t number) {
    uint64_t value = 0;
    (void)ioport_in(AUTHORITY_CONSOLE_UART, number, PORT_WIDTH_BYTE, &value);
    return (uint8_t)value;
}

static void write_port(void *, uint32_t number, uint8_t value) {
    (void)ioport_out(AUTHORITY_CONSOLE_UART, number, PORT_WIDTH_BYTE, value);
}

static status_t start(int argc, char **argv, struct serial_device **out_device) {
    static const struct uart_16550_access access = {.read = read_port, .write = write_port};
    uint64_t clock_hz = 0;
    (void)argument_number(argc, argv, "uart.clock_hz", &clock_hz);
    uint64_t state;
    status_t status = ioport_in(AUTHORITY_CONSOLE_UART, UART_16550_LSR, PORT_WIDTH_BYTE, &state);
    if (status == STATUS_OK) {
        uart_16550_init(&device, &access, clock_hz);
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
