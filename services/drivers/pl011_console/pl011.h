// SPDX-License-Identifier: MIT
// The PL011 itself: bytes in, bytes out, interrupts. Knows no protocol.
#pragma once

#include <stdint.h>
#include <tessera/serial_device.h>

struct pl011 {
    struct serial_device serial;
    volatile uint8_t *registers;
};

// Makes the device send, receive and interrupt. A device that runs already keeps its line settings
// and what it has received.
void pl011_init(struct pl011 *device, volatile uint8_t *registers, uint64_t clock_hz);
