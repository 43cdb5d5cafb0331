// SPDX-License-Identifier: MIT
// Register accesses of the PL011.
#include "pl011.h"

#include "pl011_registers.h"

constexpr uint64_t BAUD_RATE = 115200;

static bool receive(struct serial_device *serial, uint8_t *out_byte);
static uint32_t transmit(struct serial_device *serial, const uint8_t *bytes, uint32_t count);
static void want_room(struct serial_device *serial, bool is_wanted);
static bool take_interrupt(struct serial_device *serial);
static struct pl011 *pl011_of(struct serial_device *serial);
static uint32_t read_register(const struct pl011 *device, uint32_t offset);
static void write_register(struct pl011 *device, uint32_t offset, uint32_t value);
static void set_line(struct pl011 *device, uint64_t clock_hz);

static const struct serial_operations OPERATIONS = {
    .receive = receive,
    .transmit = transmit,
    .want_room = want_room,
    .take_interrupt = take_interrupt,
};

void pl011_init(struct pl011 *device, volatile uint8_t *registers, uint64_t clock_hz) {
    *device = (struct pl011){.serial.operations = &OPERATIONS, .registers = registers};
    uint32_t control = read_register(device, PL011_CR);
    uint32_t line = read_register(device, PL011_LCR_H);
    if ((control & PL011_CR_ENABLE) == 0) {
        set_line(device, clock_hz);
    } else if ((line & PL011_LCR_FIFO) == 0) {
        write_register(device, PL011_LCR_H, line | PL011_LCR_FIFO);
    }
    write_register(device, PL011_IFLS, PL011_IFLS_HALF);
    write_register(device, PL011_CR, PL011_CR_ENABLE | PL011_CR_TX_ENABLE | PL011_CR_RX_ENABLE);
    write_register(device, PL011_IMSC, PL011_INT_RX | PL011_INT_RX_TIMEOUT | PL011_INT_OVERRUN);
}

static bool receive(struct serial_device *serial, uint8_t *out_byte) {
    struct pl011 *device = pl011_of(serial);
    while ((read_register(device, PL011_FR) & PL011_FR_RX_EMPTY) == 0) {
        uint32_t data = read_register(device, PL011_DR);
        device->serial.overruns += (data & PL011_DR_OVERRUN) != 0;
        if ((data & PL011_DR_BREAK) == 0) {
            *out_byte = (uint8_t)data;
            return true;
        }
    }
    return false;
}

static uint32_t transmit(struct serial_device *serial, const uint8_t *bytes, uint32_t count) {
    struct pl011 *device = pl011_of(serial);
    uint32_t done = 0;
    while (done < count && (read_register(device, PL011_FR) & PL011_FR_TX_FULL) == 0) {
        write_register(device, PL011_DR, bytes[done++]);
    }
    return done;
}

static void want_room(struct serial_device *serial, bool is_wanted) {
    struct pl011 *device = pl011_of(serial);
    uint32_t mask = read_register(device, PL011_IMSC);
    uint32_t wanted = is_wanted ? mask | PL011_INT_TX : mask & ~(uint32_t)PL011_INT_TX;
    if (wanted != mask) {
        write_register(device, PL011_IMSC, wanted);
    }
}

// Only what was seen is cleared: the caller does nothing about what comes after the look.
static bool take_interrupt(struct serial_device *serial) {
    struct pl011 *device = pl011_of(serial);
    uint32_t raised = read_register(device, PL011_MIS);
    write_register(device, PL011_ICR, raised);
    return raised != 0;
}

static struct pl011 *pl011_of(struct serial_device *serial) {
    return (struct pl011 *)(void *)serial; // it is the first member
}

static uint32_t read_register(const struct pl011 *device, uint32_t offset) {
    return *(const volatile uint32_t *)(const volatile void *)(device->registers + offset);
}

static void write_register(struct pl011 *device, uint32_t offset, uint32_t value) {
    *(volatile uint32_t *)(volatile void *)(device->registers + offset) = value;
}

// DDI 0183G 3.3.6: the divisor is clock / (16 * rate), in 64ths; LCR_H is written last, because
// that latches the others (3.3.7).
static void set_line(struct pl011 *device, uint64_t clock_hz) {
    if (clock_hz != 0) {
        uint64_t divisor = (clock_hz * 4 + BAUD_RATE / 2) / BAUD_RATE;
        write_register(device, PL011_IBRD, (uint32_t)(divisor >> 6));
        write_register(device, PL011_FBRD, (uint32_t)(divisor & 63));
    }
    write_register(device, PL011_LCR_H, PL011_LCR_8_BITS | PL011_LCR_FIFO);
}
