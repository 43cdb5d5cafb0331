// SPDX-License-Identifier: MIT
// Register accesses of the mini UART.
#include "mini_uart.h"

#include "mini_uart_registers.h"

constexpr uint64_t BAUD_RATE = 115200;
constexpr uint32_t INTERRUPTS = MINI_UART_IER_RECEIVE | MINI_UART_IER_LINE;

static uint32_t read_register(const struct mini_uart *device, uint32_t offset);
static void write_register(const struct mini_uart *device, uint32_t offset, uint32_t value);

// The rate is clock / (8 * (divisor + 1)) (2.2.1).
void mini_uart_init(struct mini_uart *device, volatile uint8_t *registers, uint64_t clock_hz) {
    *device = (struct mini_uart){.registers = registers};
    write_register(device, MINI_UART_IER, 0);
    if (clock_hz != 0) {
        uint64_t divisor = (clock_hz + 4 * BAUD_RATE) / (8 * BAUD_RATE) - 1;
        write_register(device, MINI_UART_BAUD, (uint32_t)divisor);
    }
    write_register(device, MINI_UART_LCR, MINI_UART_LCR_8_BITS);
    write_register(device, MINI_UART_CONTROL, MINI_UART_CONTROL_ON);
    write_register(device, MINI_UART_IER, INTERRUPTS);
}

bool mini_uart_receive(struct mini_uart *device, uint8_t *out_byte) {
    uint32_t state = read_register(device, MINI_UART_LSR);
    device->overruns += (state & MINI_UART_LSR_OVERRUN) != 0;
    if ((state & MINI_UART_LSR_DATA) == 0) {
        return false;
    }
    *out_byte = (uint8_t)read_register(device, MINI_UART_DATA);
    return true;
}

uint32_t mini_uart_transmit(struct mini_uart *device, const uint8_t *bytes, uint32_t count) {
    uint32_t done = 0;
    while (done < count && (read_register(device, MINI_UART_LSR) & MINI_UART_LSR_ROOM) != 0) {
        write_register(device, MINI_UART_DATA, bytes[done++]);
    }
    return done;
}

void mini_uart_want_room(struct mini_uart *device, bool is_wanted) {
    write_register(device, MINI_UART_IER, is_wanted ? INTERRUPTS | MINI_UART_IER_ROOM : INTERRUPTS);
}

bool mini_uart_take_interrupt(const struct mini_uart *device) {
    return (read_register(device, MINI_UART_IIR) & MINI_UART_IIR_NONE) == 0;
}

static uint32_t read_register(const struct mini_uart *device, uint32_t offset) {
    return *(const volatile uint32_t *)(const volatile void *)(device->registers + offset);
}

static void write_register(const struct mini_uart *device, uint32_t offset, uint32_t value) {
    *(volatile uint32_t *)(volatile void *)(device->registers + offset) = value;
}
