// SPDX-License-Identifier: MIT
// Registers of the 16550 UART: National Semiconductor PC16550D, 8 and table II. By their numbers.
#pragma once

#include <stdint.h>

enum : uint32_t {
    UART_16550_DATA = 0,        // 8.1, 8.2 receive and transmit
    UART_16550_DIVISOR_LOW = 0, // with the divisor latch open
    UART_16550_DIVISOR_HIGH = 1,
    UART_16550_IER = 1, // 8.6 interrupt enable
    UART_16550_IIR = 2, // 8.5 interrupt identification, read
    UART_16550_FCR = 2, // 8.4 FIFO control, written
    UART_16550_LCR = 3, // 8.1 line control
    UART_16550_MCR = 4, // 8.7 modem control
    UART_16550_LSR = 5, // 8.3 line status
};

enum : uint8_t {
    UART_16550_IER_RECEIVE = 1u << 0,
    UART_16550_IER_ROOM = 1u << 1,
    UART_16550_IER_LINE = 1u << 2,
    UART_16550_IIR_NONE = 1u << 0, // no interrupt
    UART_16550_FCR_ENABLE = 1u << 0,
    UART_16550_FCR_LEVEL_8 = 2u << 6, // interrupt at 8 bytes, or when input pauses
    UART_16550_LCR_8_BITS = 3u << 0,
    UART_16550_LCR_LATCH = 1u << 7,
    UART_16550_MCR_READY = 3u << 0,     // DTR, RTS
    UART_16550_MCR_INTERRUPT = 1u << 3, // OUT2: lets the interrupt out, on a PC
    UART_16550_LSR_DATA = 1u << 0,
    UART_16550_LSR_OVERRUN = 1u << 1,
    UART_16550_LSR_BREAK = 1u << 4,
    UART_16550_LSR_ROOM = 1u << 5, // the transmit FIFO is empty
};

enum : uint32_t { UART_16550_FIFO_BYTES = 16 };
