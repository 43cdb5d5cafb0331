// SPDX-License-Identifier: MIT
//
// ARM PrimeCell UART (PL011) Technical Reference Manual, 3.3.1 and 3.3.3: data register and flag
// register.
#include "console.h"

#include "probe.h"

enum {
    DATA = 0x00,
    FLAGS = 0x18,
    FLAGS_TRANSMIT_FULL = 1 << 5,
};

static void write_byte(volatile uint8_t *registers, uint8_t byte) {
    while ((*(volatile uint32_t *)(registers + FLAGS) & FLAGS_TRANSMIT_FULL) != 0) {
    }
    *(volatile uint32_t *)(registers + DATA) = byte;
}

static status_t write_bytes(struct request *, struct data data, uint32_t *out_written) {
    volatile uint8_t *registers = mapped_device();
    if (registers == nullptr) {
        return STATUS_IO_ERROR;
    }
    for (uint32_t i = 0; i < data.length; i++) {
        write_byte(registers, data.bytes[i]);
    }
    *out_written = data.length;
    return STATUS_OK;
}

const struct console_server probe_console_server = {.write = write_bytes};
