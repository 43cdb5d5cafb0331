// SPDX-License-Identifier: MIT
//
// Kernel's console: a polled UART that the loader, or reset, left usable. The console driver owns
// the device in normal operation; the kernel writes only the boot line and bug checks. (PrimeCell
// UART PL011 TRM, 3.3; PC16550D, 8, which the DesignWare APB UART and the BCM2835's mini UART are
// like enough to be written to alike)

#include "console.h"
#include <board.h>
#include <kernel/arch.h>

constexpr uint64_t uart_data = 0x00;
constexpr uint64_t uart_flags = 0x18;
constexpr uint64_t uart_control = 0x30;
constexpr uint32_t uart_flag_full = 1u << 5;
constexpr uint32_t uart_control_transmit = 1u << 0 | 1u << 8; // UARTEN, TXE
constexpr uint64_t uart_16550_data = 0;
constexpr uint64_t uart_16550_line_status = 5ul << BOARD_CONSOLE_SHIFT;
constexpr uint32_t uart_16550_has_room = 1u << 5;
constexpr unsigned poll_limit = 1000000; // a stuck device must not hang a bug check

static void console_put(uint64_t base, char character);
static void pl011_put(uint64_t base, char character);
static void uart_16550_put(uint64_t base, char character);

void arch_console_write(const char *text, uint64_t length) {
    uint64_t base = (uint64_t)arch_physical_to_kernel(BOARD_CONSOLE_BASE);
    for (uint64_t i = 0; i < length; i++) {
        if (text[i] == '\n') {
            console_put(base, '\r');
        }
        console_put(base, text[i]);
    }
}

void boot_stop(const char *reason) {
    for (; *reason != '\0'; reason++) {
        console_put(BOARD_CONSOLE_BASE, *reason);
    }
    for (;;) {
        __asm__ volatile("wfe");
    }
}

static void console_put(uint64_t base, char character) {
    if (BOARD_CONSOLE_IS_PL011) {
        pl011_put(base, character);
    } else {
        uart_16550_put(base, character);
    }
}

static void pl011_put(uint64_t base, char character) {
    volatile uint32_t *control = (volatile uint32_t *)(base + uart_control);
    volatile uint32_t *flags = (volatile uint32_t *)(base + uart_flags);
    *control |= uart_control_transmit;
    for (unsigned i = 0; i < poll_limit && (*flags & uart_flag_full); i++) {
    }
    *(volatile uint32_t *)(base + uart_data) = (uint8_t)character;
}

static void uart_16550_put(uint64_t base, char character) {
    volatile uint32_t *status = (volatile uint32_t *)(base + uart_16550_line_status);
    for (unsigned i = 0; i < poll_limit && !(*status & uart_16550_has_room); i++) {
    }
    *(volatile uint32_t *)(base + uart_16550_data) = (uint8_t)character;
}
