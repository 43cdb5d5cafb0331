// SPDX-License-Identifier: MIT
// Register accesses of the 16550. After the first, none can fail: the ports stay ours.
#include "ns16550.h"

#include <kernel/ioport.h>

#include "ns16550_registers.h"

constexpr uint64_t BAUD_RATE = 115200;
constexpr uint8_t INTERRUPTS = NS16550_IER_RECEIVE | NS16550_IER_LINE;

static uint8_t read_register(const struct ns16550 *device, uint32_t offset);
static void write_register(const struct ns16550 *device, uint32_t offset, uint8_t value);
static void set_line(const struct ns16550 *device, uint64_t clock_hz);

status_t ns16550_init(struct ns16550 *device, cap_t ports, uint64_t clock_hz) {
    *device = (struct ns16550){.ports = ports};
    uint64_t state;
    status_t status = ioport_in(ports, NS16550_LSR, PORT_WIDTH_BYTE, &state);
    if (status != STATUS_OK) {
        return status;
    }
    write_register(device, NS16550_IER, 0); // so that what waits interrupts anew in the end
    // Switching the FIFO on empties it.
    if ((state & NS16550_LSR_DATA) != 0) {
        device->early = read_register(device, NS16550_DATA);
        device->has_early = true;
    }
    set_line(device, clock_hz);
    write_register(device, NS16550_FCR, NS16550_FCR_ENABLE | NS16550_FCR_LEVEL_8);
    write_register(device, NS16550_MCR, NS16550_MCR_READY | NS16550_MCR_INTERRUPT);
    write_register(device, NS16550_IER, INTERRUPTS);
    return STATUS_OK;
}

bool ns16550_receive(struct ns16550 *device, uint8_t *out_byte) {
    if (device->has_early) {
        device->has_early = false;
        *out_byte = device->early;
        return true;
    }
    for (;;) {
        uint8_t state = read_register(device, NS16550_LSR);
        device->overruns += (state & NS16550_LSR_OVERRUN) != 0;
        if ((state & NS16550_LSR_DATA) == 0) {
            return false;
        }
        uint8_t byte = read_register(device, NS16550_DATA);
        if ((state & NS16550_LSR_BREAK) == 0) {
            *out_byte = byte;
            return true;
        }
    }
}

uint32_t ns16550_transmit(struct ns16550 *device, const uint8_t *bytes, uint32_t count) {
    if (count == 0 || (read_register(device, NS16550_LSR) & NS16550_LSR_ROOM) == 0) {
        return 0;
    }
    uint32_t done = 0;
    while (done < count && done < NS16550_FIFO_BYTES) {
        write_register(device, NS16550_DATA, bytes[done++]);
    }
    return done;
}

// Written always: enabling it anew is what makes an empty FIFO interrupt.
void ns16550_want_room(struct ns16550 *device, bool is_wanted) {
    write_register(device, NS16550_IER, is_wanted ? INTERRUPTS | NS16550_IER_ROOM : INTERRUPTS);
}

bool ns16550_take_interrupt(struct ns16550 *device) {
    return (read_register(device, NS16550_IIR) & NS16550_IIR_NONE) == 0;
}

static uint8_t read_register(const struct ns16550 *device, uint32_t offset) {
    uint64_t value = 0;
    (void)ioport_in(device->ports, offset, PORT_WIDTH_BYTE, &value);
    return (uint8_t)value;
}

static void write_register(const struct ns16550 *device, uint32_t offset, uint8_t value) {
    (void)ioport_out(device->ports, offset, PORT_WIDTH_BYTE, value);
}

static void set_line(const struct ns16550 *device, uint64_t clock_hz) {
    if (clock_hz != 0) {
        uint64_t divisor = clock_hz / (16 * BAUD_RATE);
        write_register(device, NS16550_LCR, NS16550_LCR_LATCH | NS16550_LCR_8_BITS);
        write_register(device, NS16550_DIVISOR_LOW, (uint8_t)divisor);
        write_register(device, NS16550_DIVISOR_HIGH, (uint8_t)(divisor >> 8));
    }
    write_register(device, NS16550_LCR, NS16550_LCR_8_BITS);
}
