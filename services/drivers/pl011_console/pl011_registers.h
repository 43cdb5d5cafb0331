// SPDX-License-Identifier: MIT
// Registers of the PrimeCell UART (PL011): ARM DDI 0183G, chapter 3. Offsets are from table 3-1,
// bits from the section that is named.
#pragma once

#include <stdint.h>

enum : uint32_t {
    PL011_DR = 0x000,    // 3.3.1 data
    PL011_FR = 0x018,    // 3.3.3 flags
    PL011_IBRD = 0x024,  // 3.3.5 baud rate, integer part
    PL011_FBRD = 0x028,  // 3.3.6 baud rate, 64ths
    PL011_LCR_H = 0x02c, // 3.3.7 line control
    PL011_CR = 0x030,    // 3.3.8 control
    PL011_IFLS = 0x034,  // 3.3.9 FIFO levels that interrupt
    PL011_IMSC = 0x038,  // 3.3.10 interrupt mask: 1 lets it through
    PL011_MIS = 0x040,   // 3.3.12 interrupts that are let through
    PL011_ICR = 0x044,   // 3.3.13 interrupt clear
};

enum : uint32_t {
    PL011_DR_OVERRUN = 1u << 11,    // bytes before this one are lost
    PL011_DR_BREAK = 1u << 10,      // no byte
    PL011_FR_TX_FULL = 1u << 5,     // TXFF
    PL011_FR_RX_EMPTY = 1u << 4,    // RXFE
    PL011_LCR_8_BITS = 3u << 5,     // WLEN
    PL011_LCR_FIFO = 1u << 4,       // FEN
    PL011_CR_RX_ENABLE = 1u << 9,   // RXE
    PL011_CR_TX_ENABLE = 1u << 8,   // TXE
    PL011_CR_ENABLE = 1u << 0,      // UARTEN
    PL011_IFLS_HALF = 2u << 3 | 2u, // receive and transmit: at half
    PL011_INT_OVERRUN = 1u << 10,
    PL011_INT_RX_TIMEOUT = 1u << 6, // bytes wait below the level
    PL011_INT_TX = 1u << 5,
    PL011_INT_RX = 1u << 4,
};
