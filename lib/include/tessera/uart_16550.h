// SPDX-License-Identifier: MIT
// A 16550 UART, or one that is like it: bytes in, bytes out, interrupts. How its registers are
// reached is the driver's business. Knows no protocol.
#pragma once

#include <stdint.h>
#include <tessera/serial_device.h>

struct uart_16550_access {
    void *context;
    uint8_t (*read)(void *context, uint32_t number);
    void (*write)(void *context, uint32_t number, uint8_t value);
};

struct uart_16550 {
    struct serial_device serial;
    struct uart_16550_access access;
    bool has_early; // a byte that came before the FIFO was there
    uint8_t early;
};

// Makes the device send, receive and interrupt at the rate that `clock_hz` allows; with 0 its rate
// stays.
void uart_16550_init(struct uart_16550 *device, const struct uart_16550_access *access,
                     uint64_t clock_hz);
