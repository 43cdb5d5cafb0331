// SPDX-License-Identifier: MIT
// The BCM2835's mini UART itself: bytes in, bytes out, interrupts. Knows no protocol.
#pragma once

#include <stdint.h>

struct mini_uart {
    volatile uint8_t *registers;
    uint64_t overruns; // times that the device lost input because it was not read in time
};

// Makes the device send, receive and interrupt at the rate that `clock_hz`, the core's, allows;
// with 0 its rate stays. Firmware has enabled it (AUX_ENABLES), or nobody could have seen the
// kernel.
void mini_uart_init(struct mini_uart *device, volatile uint8_t *registers, uint64_t clock_hz);

// Takes the next byte; false: there is none.
bool mini_uart_receive(struct mini_uart *device, uint8_t *out_byte);

// Hands bytes to the device: as many as it takes without waiting.
uint32_t mini_uart_transmit(struct mini_uart *device, const uint8_t *bytes, uint32_t count);

// Whether the device interrupts while it takes more.
void mini_uart_want_room(struct mini_uart *device, bool is_wanted);

// Whether the device interrupts. It goes on until its cause is gone.
bool mini_uart_take_interrupt(const struct mini_uart *device);
