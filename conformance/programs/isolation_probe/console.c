// SPDX-License-Identifier: MIT
//
// Of the serial ports that boards have as much as a report needs: ARM PrimeCell UART (PL011)
// Technical Reference Manual, 3.3.1 and 3.3.3; and PC16550D, 8.4 (line status), by ports or, one
// register to a word, in memory.
#include "console.h"

#include "probe.h"

#include <kernel/ioport.h>

enum {
    PL011_DATA = 0x00,
    PL011_FLAGS = 0x18,
    PL011_FLAGS_TRANSMIT_FULL = 1 << 5,
    NS16550_DATA = 0,
    NS16550_LINE_STATUS = 5,
    NS16550_LINE_STATUS_TRANSMIT_EMPTY = 1 << 5,
};

// The port's registers, which may begin within the page that was mapped.
static volatile uint8_t *mapped_registers(void) {
    uint64_t offset = 0;
    (void)probe_argument("uart.offset", &offset);
    return mapped_device() != nullptr ? mapped_device() + offset : nullptr;
}

static status_t write_to_pl011(uint8_t byte) {
    volatile uint8_t *registers = mapped_registers();
    if (registers == nullptr) {
        return STATUS_IO_ERROR;
    }
    while ((*(volatile uint32_t *)(registers + PL011_FLAGS) & PL011_FLAGS_TRANSMIT_FULL) != 0) {
    }
    *(volatile uint32_t *)(registers + PL011_DATA) = byte;
    return STATUS_OK;
}

static status_t write_to_words_of_16550(uint8_t byte) {
    volatile uint32_t *registers = (volatile uint32_t *)mapped_registers();
    if (registers == nullptr) {
        return STATUS_IO_ERROR;
    }
    while ((registers[NS16550_LINE_STATUS] & NS16550_LINE_STATUS_TRANSMIT_EMPTY) == 0) {
    }
    registers[NS16550_DATA] = byte;
    return STATUS_OK;
}

static status_t write_to_ports_of_16550(uint8_t byte) {
    uint64_t value = 0;
    status_t status = STATUS_OK;
    while (status == STATUS_OK && (value & NS16550_LINE_STATUS_TRANSMIT_EMPTY) == 0) {
        status = ioport_in(readable_ports(), NS16550_LINE_STATUS, PORT_WIDTH_BYTE, &value);
    }
    return status == STATUS_OK ? ioport_out(readable_ports(), NS16550_DATA, PORT_WIDTH_BYTE, byte)
                               : status;
}

static status_t write_byte(uint8_t byte) {
    if (readable_ports() != 0) {
        return write_to_ports_of_16550(byte);
    }
    return probe_argument_is("uart.compatible", "arm,pl011") ? write_to_pl011(byte)
                                                             : write_to_words_of_16550(byte);
}

static status_t write_bytes(struct request *, struct data data, uint32_t *out_written) {
    status_t status = STATUS_OK;
    for (uint32_t i = 0; i < data.length && status == STATUS_OK; i++) {
        status = write_byte(data.bytes[i]);
    }
    *out_written = data.length;
    return status;
}

const struct console_server probe_console_server = {.write = write_bytes};
