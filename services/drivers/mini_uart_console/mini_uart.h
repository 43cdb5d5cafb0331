// SPDX-License-Identifier: MIT
// The BCM2835's mini UART itself: bytes in, bytes out, interrupts. Knows no protocol.
#pragma once

#include <stdint.h>
#include <tessera/serial_device.h>

struct mini_uart {
    struct serial_device serial;
    volatile uint8_t *registers;
};

// Makes the device send, receive and interrupt at the rate that `clock_hz`, the core's, allows;
// with 0 its rate stays. Firmware has enabled it (AUX_ENABLES), or nobody could have seen the
// kernel.
void mini_uart_init(struct mini_uart *device, volatile uint8_t *registers, uint64_t clock_hz);
