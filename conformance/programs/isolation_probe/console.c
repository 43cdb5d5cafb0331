// SPDX-License-Identifier: MIT
//
// Of the serial ports that boards have as much as a report needs: ARM PrimeCell UART (PL011)
// Technical Reference Manual, 3.3.1 and 3.3.3; and, by ports, PC16550D, 8.4 (line status).
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

static status_t write_to_pl011(uint8_t byte) {
    volatile uint8_t *registers = mapped_device();
    if (registers == nullptr) {
        return STATUS_IO_ERROR;
    }
    while ((*(volatile uint32_t *)(registers + PL011_FLAGS) & PL011_FLAGS_TRANSMIT_FULL) != 0) {
    }
    *(volatile uint32_t *)(registers + PL011_DATA) = byte;
    return STATUS_OK;
}

static status_t write_to_ns16550(uint8_t byte) {
    uint64_t value = 0;
    status_t status = STATUS_OK;
    while (status == STATUS_OK && (value & NS16550_LINE_STATUS_TRANSMIT_EMPTY) == 0) {
        status = ioport_in(readable_ports(), NS16550_LINE_STATUS, PORT_WIDTH_BYTE, &value);
    }
    return status == STATUS_OK ? ioport_out(readable_ports(), NS16550_DATA, PORT_WIDTH_BYTE, byte)
                               : status;
}

static status_t write_bytes(struct request *, struct data data, uint32_t *out_written) {
    status_t status = STATUS_OK;
    for (uint32_t i = 0; i < data.length && status == STATUS_OK; i++) {
        status =
            readable_ports() == 0 ? write_to_pl011(data.bytes[i]) : write_to_ns16550(data.bytes[i]);
    }
    *out_written = data.length;
    return status;
}

const struct console_server probe_console_server = {.write = write_bytes};
