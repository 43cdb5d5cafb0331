// SPDX-License-Identifier: MIT
// How the DesignWare APB UART (snps,dw-apb-uart) is a 16550: its registers are words, and while it
// is busy it refuses its line control register and interrupts to say so.
#pragma once

#include <stdint.h>
#include <tessera/uart_16550.h>

struct dw_uart {
    void *context;
    uint32_t (*read)(void *context, uint32_t number); // register words, by their numbers
    void (*write)(void *context, uint32_t number, uint32_t value);
};

// The accesses of a 16550 to `uart`, which stays.
struct uart_16550_access dw_uart_access(struct dw_uart *uart);
