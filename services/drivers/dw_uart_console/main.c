// SPDX-License-Identifier: MIT
// The serial console on a DesignWare APB UART.
#include "dw_uart.h"

#include <tessera/arguments.h>
#include <tessera/authority/console.h>
#include <tessera/console_driver.h>
#include <tessera/device.h>

static volatile uint8_t *registers;
static uint64_t register_shift;
static struct uart_16550 device;

static uint32_t read_word(void *, uint32_t number) {
    return *(const volatile uint32_t *)(const volatile void *)(registers +
                                                               (number << register_shift));
}

static void write_word(void *, uint32_t number, uint32_t value) {
    *(volatile uint32_t *)(volatile void *)(registers + (number << register_shift)) = value;
}

static struct dw_uart uart = {.read = read_word, .write = write_word};

static status_t start(int argc, char **argv) {
    uint64_t offset;
    uint64_t bytes;
    uint64_t clock_hz = 0;
    if (!argument_number(argc, argv, "uart.offset", &offset) ||
        !argument_number(argc, argv, "uart.bytes", &bytes) ||
        !argument_number(argc, argv, "uart.register_shift", &register_shift)) {
        return STATUS_BAD_ARGUMENT;
    }
    (void)argument_number(argc, argv, "uart.clock_hz", &clock_hz);
    void *page;
    status_t status = device_map(AUTHORITY_CONSOLE_UART, (size_t)(offset + bytes), &page);
    if (status == STATUS_OK) {
        registers = (volatile uint8_t *)page + offset;
        struct uart_16550_access access = dw_uart_access(&uart);
        uart_16550_init(&device, &access, clock_hz);
    }
    return status;
}

static bool receive(uint8_t *out_byte) {
    return uart_16550_receive(&device, out_byte);
}

static uint32_t transmit(const uint8_t *bytes, uint32_t count) {
    return uart_16550_transmit(&device, bytes, count);
}

static void want_room(bool is_wanted) {
    uart_16550_want_room(&device, is_wanted);
}

static bool take_interrupt(void) {
    return uart_16550_take_interrupt(&device);
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
