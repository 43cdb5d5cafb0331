// SPDX-License-Identifier: MIT
// The PL011 itself: bytes in, bytes out, interrupts. Knows no protocol.
#pragma once

#include <stdint.h>

struct pl011 {
    volatile uint8_t *registers;
    uint64_t overruns; // times that the device lost input because it was not read in time
};

// Makes the device send, receive and interrupt. A device that runs already keeps its line settings
// and what it has received.
void pl011_init(struct pl011 *device, volatile uint8_t *registers, uint64_t clock_hz);

// Takes the next byte; false: there is none.
bool pl011_receive(struct pl011 *device, uint8_t *out_byte);

// Hands bytes to the device: as many as its FIFO takes.
uint32_t pl011_transmit(struct pl011 *device, const uint8_t *bytes, uint32_t count);

// Whether the device interrupts when its FIFO has room.
void pl011_want_room(struct pl011 *device, bool is_wanted);

// Clears the device's interrupts; false: there was none. What raised them is dealt with after, so
// that nothing that comes meanwhile is missed.
bool pl011_take_interrupt(struct pl011 *device);
