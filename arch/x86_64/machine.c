// SPDX-License-Identifier: MIT
//
// Switching the machine off and restarting it, by the ports that the board names. A status of 0 is
// an ordinary power-off (ACPI 6.4, 4.8.3.2.1: SLP_TYP and SLP_EN); any other goes to the host by
// QEMU's isa-debug-exit where there is one, which turns value v into status 2v + 1 and so cannot
// say 0.

#include <board.h>
#include <kernel/arch.h>
#include "port.h"

constexpr unsigned exit_value_max = 127; // what an exit status of 8 bits can hold
constexpr uint8_t reset_hard = 0x06;     // reset control register: a hard reset, now
constexpr uint16_t keyboard_command = 0x64;
constexpr uint8_t keyboard_reset = 0xfe;

[[noreturn]] static void halt(void);

void arch_power_off(unsigned status) {
    if (BOARD_HAS_DEBUG_EXIT && status != 0) {
        port_out32(BOARD_EXIT_PORT, status < exit_value_max ? status : exit_value_max);
    }
    port_out16(BOARD_POWER_PORT, BOARD_POWER_OFF_VALUE);
    halt();
}

void arch_reset(void) {
    port_out8(BOARD_RESET_PORT, reset_hard);
    port_out8(keyboard_command, keyboard_reset);
    halt();
}

static void halt(void) {
    for (;;) {
        __asm__ volatile("cli\n\thlt");
    }
}
