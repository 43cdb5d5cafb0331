// SPDX-License-Identifier: MIT
// Sequences of the PC16550D, 8. The other parts that are like it differ in how registers are
// reached.
#include <tessera/uart_16550.h>

#include <tessera/uart_16550_registers.h>

constexpr uint64_t BAUD_RATE = 115200;
constexpr uint8_t INTERRUPTS = UART_16550_IER_RECEIVE | UART_16550_IER_LINE;

static bool receive(struct serial_device *serial, uint8_t *out_byte);
static uint32_t transmit(struct serial_device *serial, const uint8_t *bytes, uint32_t count);
static void want_room(struct serial_device *serial, bool is_wanted);
static bool take_interrupt(struct serial_device *serial);
static struct uart_16550 *uart_16550_of(struct serial_device *serial);
static uint8_t read_register(const struct uart_16550 *device, uint32_t number);
static void write_register(const struct uart_16550 *device, uint32_t number, uint8_t value);
static void set_line(const struct uart_16550 *device, uint64_t clock_hz);

static const struct serial_operations OPERATIONS = {
    .receive = receive,
    .transmit = transmit,
    .want_room = want_room,
    .take_interrupt = take_interrupt,
};

void uart_16550_init(struct uart_16550 *device, const struct uart_16550_access *access,
                     uint64_t clock_hz) {
    *device = (struct uart_16550){.serial.operations = &OPERATIONS, .access = *access};
    write_register(device, UART_16550_IER, 0); // so that what waits interrupts anew in the end
    // Switching the FIFO on empties it.
    if ((read_register(device, UART_16550_LSR) & UART_16550_LSR_DATA) != 0) {
        device->early = read_register(device, UART_16550_DATA);
        device->has_early = true;
    }
    set_line(device, clock_hz);
    write_register(device, UART_16550_FCR, UART_16550_FCR_ENABLE | UART_16550_FCR_LEVEL_8);
    write_register(device, UART_16550_MCR, UART_16550_MCR_READY | UART_16550_MCR_INTERRUPT);
    write_register(device, UART_16550_IER, INTERRUPTS);
}

static bool receive(struct serial_device *serial, uint8_t *out_byte) {
    struct uart_16550 *device = uart_16550_of(serial);
    if (device->has_early) {
        device->has_early = false;
        *out_byte = device->early;
        return true;
    }
    for (;;) {
        uint8_t state = read_register(device, UART_16550_LSR);
        device->serial.overruns += (state & UART_16550_LSR_OVERRUN) != 0;
        if ((state & UART_16550_LSR_DATA) == 0) {
            return false;
        }
        uint8_t byte = read_register(device, UART_16550_DATA);
        if ((state & UART_16550_LSR_BREAK) == 0) {
            *out_byte = byte;
            return true;
        }
    }
}

static uint32_t transmit(struct serial_device *serial, const uint8_t *bytes, uint32_t count) {
    struct uart_16550 *device = uart_16550_of(serial);
    if (count == 0 || (read_register(device, UART_16550_LSR) & UART_16550_LSR_ROOM) == 0) {
        return 0;
    }
    uint32_t done = 0;
    while (done < count && done < UART_16550_FIFO_BYTES) {
        write_register(device, UART_16550_DATA, bytes[done++]);
    }
    return done;
}

// Written always: enabling it anew is what makes an empty FIFO interrupt.
static void want_room(struct serial_device *serial, bool is_wanted) {
    struct uart_16550 *device = uart_16550_of(serial);
    write_register(device, UART_16550_IER,
                   is_wanted ? INTERRUPTS | UART_16550_IER_ROOM : INTERRUPTS);
}

static bool take_interrupt(struct serial_device *serial) {
    struct uart_16550 *device = uart_16550_of(serial);
    return (read_register(device, UART_16550_IIR) & UART_16550_IIR_NONE) == 0;
}

static struct uart_16550 *uart_16550_of(struct serial_device *serial) {
    return (struct uart_16550 *)(void *)serial; // it is the first member
}

static uint8_t read_register(const struct uart_16550 *device, uint32_t number) {
    return device->access.read(device->access.context, number);
}

static void write_register(const struct uart_16550 *device, uint32_t number, uint8_t value) {
    device->access.write(device->access.context, number, value);
}

static void set_line(const struct uart_16550 *device, uint64_t clock_hz) {
    if (clock_hz != 0) {
        uint64_t divisor = clock_hz / (16 * BAUD_RATE);
        write_register(device, UART_16550_LCR, UART_16550_LCR_LATCH | UART_16550_LCR_8_BITS);
        write_register(device, UART_16550_DIVISOR_LOW, (uint8_t)divisor);
        write_register(device, UART_16550_DIVISOR_HIGH, (uint8_t)(divisor >> 8));
    }
    write_register(device, UART_16550_LCR, UART_16550_LCR_8_BITS);
}
