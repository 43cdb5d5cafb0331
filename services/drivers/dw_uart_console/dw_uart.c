// SPDX-License-Identifier: MIT
// The differences of the DesignWare APB UART to a 16550 (DW_apb_uart databook, registers; device
// tree binding snps,dw-apb-uart).
#include "dw_uart.h"

#include <tessera/uart_16550_registers.h>

constexpr uint32_t STATUS = 31;          // USR
constexpr uint8_t IDENTIFICATION = 0x0f; // of IIR
constexpr uint8_t IDENTIFICATION_BUSY = 0x07;
constexpr uint8_t IDENTIFICATION_PAUSE = 0x0c; // input has paused
constexpr uint8_t FCR_EMPTY_BOTH = 3u << 1;
constexpr uint32_t TRIES_MAX = 20000; // longer than a FIFO takes to empty

static uint8_t read_register(void *context, uint32_t number);
static void write_register(void *context, uint32_t number, uint8_t value);
static uint8_t identify(struct dw_uart *uart);
static void write_line_control(struct dw_uart *uart, uint8_t value);

struct uart_16550_access dw_uart_access(struct dw_uart *uart) {
    return (struct uart_16550_access){
        .context = uart, .read = read_register, .write = write_register};
}

static uint8_t read_register(void *context, uint32_t number) {
    struct dw_uart *uart = context;
    return number == UART_16550_IIR ? identify(uart) : (uint8_t)uart->read(uart->context, number);
}

static void write_register(void *context, uint32_t number, uint8_t value) {
    struct dw_uart *uart = context;
    if (number == UART_16550_LCR) {
        write_line_control(uart, value);
    } else {
        uart->write(uart->context, number, value);
    }
}

// Takes away what a 16550 does not have: the complaint that it was busy, which goes when its status
// is read, and a pause without input, which goes when input is read all the same.
static uint8_t identify(struct dw_uart *uart) {
    uint8_t cause = (uint8_t)uart->read(uart->context, UART_16550_IIR);
    if ((cause & IDENTIFICATION) == IDENTIFICATION_BUSY) {
        (void)uart->read(uart->context, STATUS);
        return cause & (uint8_t)~UART_16550_IIR_NONE; // an interrupt, and it is dealt with
    }
    bool has_input = (uart->read(uart->context, UART_16550_LSR) &
                      (UART_16550_LSR_DATA | UART_16550_LSR_BREAK)) != 0;
    if ((cause & IDENTIFICATION) == IDENTIFICATION_PAUSE && !has_input) {
        (void)uart->read(uart->context, UART_16550_DATA);
    }
    return cause;
}

// Ends with the value in place, or, if the device stays busy, with the line as it was.
static void write_line_control(struct dw_uart *uart, uint8_t value) {
    for (uint32_t i = 0; i < TRIES_MAX; i++) {
        uart->write(uart->context, UART_16550_LCR, value);
        if (uart->read(uart->context, UART_16550_LCR) == value) {
            return;
        }
        // Input that nobody reads keeps it busy for good; output is given its time.
        if (i == TRIES_MAX / 2) {
            uart->write(uart->context, UART_16550_FCR, UART_16550_FCR_ENABLE | FCR_EMPTY_BOTH);
            (void)uart->read(uart->context, UART_16550_DATA);
        }
        (void)uart->read(uart->context, STATUS); // takes the complaint away
    }
}
