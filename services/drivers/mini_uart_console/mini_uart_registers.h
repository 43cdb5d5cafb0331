// SPDX-License-Identifier: MIT
// Registers of the mini UART: BCM2835 ARM Peripherals, 2.1 and 2.2, with the corrections that are
// collected as its errata (bits of the interrupt enable register, width of the word length).
// Offsets from its first register.
#pragma once

#include <stdint.h>

enum : uint32_t {
    MINI_UART_DATA = 0x00,    // AUX_MU_IO
    MINI_UART_IER = 0x04,     // interrupt enable
    MINI_UART_IIR = 0x08,     // interrupt identification; written: FIFO control
    MINI_UART_LCR = 0x0c,     // line control
    MINI_UART_LSR = 0x14,     // line status
    MINI_UART_CONTROL = 0x20, // AUX_MU_CNTL
    MINI_UART_BAUD = 0x28,    // AUX_MU_BAUD
};

enum : uint32_t {
    MINI_UART_IER_RECEIVE = 1u << 0,
    MINI_UART_IER_ROOM = 1u << 1,
    MINI_UART_IER_LINE = 3u << 2, // must be set for the others to come
    MINI_UART_IIR_NONE = 1u << 0, // no interrupt
    MINI_UART_LCR_8_BITS = 3u << 0,
    MINI_UART_LSR_DATA = 1u << 0,
    MINI_UART_LSR_OVERRUN = 1u << 1,
    MINI_UART_LSR_ROOM = 1u << 5,   // for one byte at least
    MINI_UART_CONTROL_ON = 3u << 0, // receiver, transmitter
};
