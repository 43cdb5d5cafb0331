// SPDX-License-Identifier: MIT
// The serial console on a DesignWare APB UART.
#include "dw_uart.h"

#include <tessera/arguments.h>
#include <tessera/authority/console.h>
#include <tessera/console_driver.h>

static volatile uint8_t *first_register;
static uint64_t register_shift;
static struct uart_16550 device;

static uint32_t read_word(void *, uint32_t number) {
    return *(const volatile uint32_t *)(const volatile void *)(first_register +
                                                               (number << register_shift));
}

static void write_word(void *, uint32_t number, uint32_t value) {
    *(volatile uint32_t *)(volatile void *)(first_register + (number << register_shift)) = value;
}

static struct dw_uart uart = {.read = read_word, .write = write_word};

static status_t start(int argc, char **argv, struct serial_device **out_device) {
    if (!argument_number(argc, argv, "uart.register_shift", &register_shift)) {
        return STATUS_BAD_ARGUMENT;
    }
    struct console_registers registers;
    status_t status = console_registers_map(AUTHORITY_CONSOLE_UART, argc, argv, &registers);
    if (status == STATUS_OK) {
        first_register = registers.first;
        struct uart_16550_access access = dw_uart_access(&uart);
        uart_16550_init(&device, &access, registers.clock_hz);
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
