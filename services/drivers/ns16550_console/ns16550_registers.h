// SPDX-License-Identifier: MIT
// Registers of the 16550 UART: National Semiconductor PC16550D, 8 and table II. Offsets in ports.
#pragma once

#include <stdint.h>

enum : uint32_t {
    NS16550_DATA = 0,        // 8.1, 8.2 receive and transmit
    NS16550_DIVISOR_LOW = 0, // with the divisor latch open
    NS16550_DIVISOR_HIGH = 1,
    NS16550_IER = 1, // 8.6 interrupt enable
    NS16550_IIR = 2, // 8.5 interrupt identification, read
    NS16550_FCR = 2, // 8.4 FIFO control, written
    NS16550_LCR = 3, // 8.1 line control
    NS16550_MCR = 4, // 8.7 modem control
    NS16550_LSR = 5, // 8.3 line status
};

enum : uint8_t {
    NS16550_IER_RECEIVE = 1u << 0,
    NS16550_IER_ROOM = 1u << 1,
    NS16550_IER_LINE = 1u << 2,
    NS16550_IIR_NONE = 1u << 0, // no interrupt
    NS16550_FCR_ENABLE = 1u << 0,
    NS16550_FCR_LEVEL_8 = 2u << 6, // interrupt at 8 bytes, or when input pauses
    NS16550_LCR_8_BITS = 3u << 0,
    NS16550_LCR_LATCH = 1u << 7,
    NS16550_MCR_READY = 3u << 0,     // DTR, RTS
    NS16550_MCR_INTERRUPT = 1u << 3, // OUT2: lets the interrupt out, on a PC
    NS16550_LSR_DATA = 1u << 0,
    NS16550_LSR_OVERRUN = 1u << 1,
    NS16550_LSR_BREAK = 1u << 4,
    NS16550_LSR_ROOM = 1u << 5, // the transmit FIFO is empty
};

enum : uint32_t { NS16550_FIFO_BYTES = 16 };
