// SPDX-License-Identifier: MIT
// The 16550 UART itself, at ports: bytes in, bytes out, interrupts. Knows no protocol.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

struct ns16550 {
    cap_t ports;
    uint64_t overruns; // times that the device lost input because it was not read in time
    bool has_early;    // a byte that came before the FIFO was there
    uint8_t early;
};

// Makes the device send, receive and interrupt at the rate that `clock_hz` allows; with 0 its rate
// stays. Says why if its ports cannot be reached.
[[nodiscard]] status_t ns16550_init(struct ns16550 *device, cap_t ports, uint64_t clock_hz);

// Takes the next byte; false: there is none.
bool ns16550_receive(struct ns16550 *device, uint8_t *out_byte);

// Hands bytes to the device: a FIFO full, if that is empty.
uint32_t ns16550_transmit(struct ns16550 *device, const uint8_t *bytes, uint32_t count);

// Whether the device interrupts when its FIFO is empty.
void ns16550_want_room(struct ns16550 *device, bool is_wanted);

// Whether the device interrupts. Asking takes the interrupt for room away; the others go with what
// caused them.
bool ns16550_take_interrupt(struct ns16550 *device);
