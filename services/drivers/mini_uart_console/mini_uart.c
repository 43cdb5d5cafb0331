// SPDX-License-Identifier: MIT
// Register accesses of the mini UART.
#include "mini_uart.h"

#include "mini_uart_registers.h"

constexpr uint64_t BAUD_RATE = 115200;
constexpr uint32_t INTERRUPTS = MINI_UART_IER_RECEIVE | MINI_UART_IER_LINE;

static bool receive(struct serial_device *serial, uint8_t *out_byte);
static uint32_t transmit(struct serial_device *serial, const uint8_t *bytes, uint32_t count);
static void want_room(struct serial_device *serial, bool is_wanted);
static bool take_interrupt(struct serial_device *serial);
static struct mini_uart *mini_uart_of(struct serial_device *serial);
static uint32_t read_register(const struct mini_uart *device, uint32_t offset);
static void write_register(const struct mini_uart *device, uint32_t offset, uint32_t value);

static const struct serial_operations OPERATIONS = {
    .receive = receive,
    .transmit = transmit,
    .want_room = want_room,
    .take_interrupt = take_interrupt,
};

// The rate is clock / (8 * (divisor + 1)) (2.2.1).
void mini_uart_init(struct mini_uart *device, volatile uint8_t *registers, uint64_t clock_hz) {
    *device = (struct mini_uart){.serial.operations = &OPERATIONS, .registers = registers};
    write_register(device, MINI_UART_IER, 0);
    if (clock_hz != 0) {
        uint64_t divisor = (clock_hz + 4 * BAUD_RATE) / (8 * BAUD_RATE) - 1;
        write_register(device, MINI_UART_BAUD, (uint32_t)divisor);
    }
    write_register(device, MINI_UART_LCR, MINI_UART_LCR_8_BITS);
    write_register(device, MINI_UART_CONTROL, MINI_UART_CONTROL_ON);
    write_register(device, MINI_UART_IER, INTERRUPTS);
}

static bool receive(struct serial_device *serial, uint8_t *out_byte) {
    struct mini_uart *device = mini_uart_of(serial);
    uint32_t state = read_register(device, MINI_UART_LSR);
    device->serial.overruns += (state & MINI_UART_LSR_OVERRUN) != 0;
    if ((state & MINI_UART_LSR_DATA) == 0) {
        return false;
    }
    *out_byte = (uint8_t)read_register(device, MINI_UART_DATA);
    return true;
}

static uint32_t transmit(struct serial_device *serial, const uint8_t *bytes, uint32_t count) {
    struct mini_uart *device = mini_uart_of(serial);
    uint32_t done = 0;
    while (done < count && (read_register(device, MINI_UART_LSR) & MINI_UART_LSR_ROOM) != 0) {
        write_register(device, MINI_UART_DATA, bytes[done++]);
    }
    return done;
}

static void want_room(struct serial_device *serial, bool is_wanted) {
    struct mini_uart *device = mini_uart_of(serial);
    write_register(device, MINI_UART_IER, is_wanted ? INTERRUPTS | MINI_UART_IER_ROOM : INTERRUPTS);
}

static bool take_interrupt(struct serial_device *serial) {
    struct mini_uart *device = mini_uart_of(serial);
    return (read_register(device, MINI_UART_IIR) & MINI_UART_IIR_NONE) == 0;
}

static struct mini_uart *mini_uart_of(struct serial_device *serial) {
    return (struct mini_uart *)(void *)serial; // it is the first member
}

static uint32_t read_register(const struct mini_uart *device, uint32_t offset) {
    return *(const volatile uint32_t *)(const volatile void *)(device->registers + offset);
}

static void write_register(const struct mini_uart *device, uint32_t offset, uint32_t value) {
    *(volatile uint32_t *)(volatile void *)(device->registers + offset) = value;
}
