// SPDX-License-Identifier: MIT
//
// Kernel's console: a polled 16550, at ports. The console driver owns the device in normal
// operation; the kernel writes only the boot line and bug checks. Firmware, or reset, may have left
// it in any state that transmits. (National Semiconductor PC16550D, 8)

#include <board.h>
#include <kernel/arch.h>
#include "core.h"
#include "port.h"

constexpr uint16_t uart_data = BOARD_CONSOLE_PORT;
constexpr uint16_t uart_line_status = BOARD_CONSOLE_PORT + 5;
constexpr uint8_t uart_status_empty = 1u << 5;
constexpr unsigned poll_limit = 1000000; // a stuck device must not hang a bug check

static void console_put(char character);

void arch_console_write(const char *text, uint64_t length) {
    for (uint64_t i = 0; i < length; i++) {
        if (text[i] == '\n') {
            console_put('\r');
        }
        console_put(text[i]);
    }
}

void boot_stop(const char *reason) {
    for (; *reason != '\0'; reason++) {
        console_put(*reason);
    }
    for (;;) {
        __asm__ volatile("hlt");
    }
}

static void console_put(char character) {
    for (unsigned i = 0; i < poll_limit && !(port_in8(uart_line_status) & uart_status_empty); i++) {
    }
    port_out8(uart_data, (uint8_t)character);
}
