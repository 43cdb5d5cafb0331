// SPDX-License-Identifier: MIT
// A 16550 UART, or one that is like it: bytes in, bytes out, interrupts. How its registers are
// reached is the driver's business. Knows no protocol.
#pragma once

#include <stdint.h>

struct uart_16550_access {
    void *context;
    uint8_t (*read)(void *context, uint32_t number);
    void (*write)(void *context, uint32_t number, uint8_t value);
};

struct uart_16550 {
    struct uart_16550_access access;
    uint64_t overruns; // times that the device lost input because it was not read in time
    bool has_early;    // a byte that came before the FIFO was there
    uint8_t early;
};

// Makes the device send, receive and interrupt at the rate that `clock_hz` allows; with 0 its rate
// stays.
void uart_16550_init(struct uart_16550 *device, const struct uart_16550_access *access,
                     uint64_t clock_hz);

// Takes the next byte; false: there is none.
bool uart_16550_receive(struct uart_16550 *device, uint8_t *out_byte);

// Hands bytes to the device: a FIFO full, if that is empty.
uint32_t uart_16550_transmit(struct uart_16550 *device, const uint8_t *bytes, uint32_t count);

// Whether the device interrupts when its FIFO is empty.
void uart_16550_want_room(struct uart_16550 *device, bool is_wanted);

// Whether the device interrupts. Asking takes the interrupt for room away; the others go with what
// caused them.
bool uart_16550_take_interrupt(struct uart_16550 *device);
