// SPDX-License-Identifier: MIT
//
// I/O APIC: a register window of two words, and two words for each line. A line's trigger is a fact
// of the board; lines that are triggered by level are active low, as PCI's are.

#include "io_apic.h"
#include <board.h>
#include <kernel/arch.h>
#include "apic.h"
#include "offsets.h"
#include "port.h"

constexpr unsigned select_offset = 0x00;
constexpr unsigned data_offset = 0x10;
constexpr unsigned first_entry = 0x10;
constexpr uint32_t entry_masked = 1u << 16;
constexpr uint32_t entry_level = 1u << 15;
constexpr uint32_t entry_active_low = 1u << 13;

static uint32_t entry_of(unsigned line);
static void io_apic_write(unsigned number, uint32_t value);
static void old_controllers_silence(void);

static_assert(FIRST_INTERRUPT_VECTOR + BOARD_INTERRUPT_LINES <= APIC_CORE_VECTOR &&
                  APIC_SPURIOUS_VECTOR < VECTOR_COUNT,
              "all vectors in one word");

void io_apic_init(uint32_t core) {
    old_controllers_silence();
    for (unsigned line = 0; line < BOARD_WIRED_LINES; line++) {
        io_apic_mask(line);
        io_apic_write(first_entry + 2 * line + 1, core << 24);
    }
}

void io_apic_unmask(unsigned line) {
    io_apic_write(first_entry + 2 * line, entry_of(line));
}

void io_apic_mask(unsigned line) {
    io_apic_write(first_entry + 2 * line, entry_of(line) | entry_masked);
}

static uint32_t entry_of(unsigned line) {
    uint32_t entry = FIRST_INTERRUPT_VECTOR + line;
    for (unsigned i = 0; i < BOARD_INTERRUPT_COUNT; i++) {
        if (board_interrupts[i].line == line &&
            board_interrupts[i].trigger == BOARD_TRIGGER_LEVEL) {
            entry |= entry_level | entry_active_low;
        }
    }
    return entry;
}

static void io_apic_write(unsigned number, uint32_t value) {
    uint8_t *base = arch_physical_to_kernel(BOARD_IO_APIC_BASE);
    *(volatile uint32_t *)(void *)(base + select_offset) = number;
    *(volatile uint32_t *)(void *)(base + data_offset) = value;
}

// Initialised to vectors that count as spurious, because they may still raise a late one; then
// masked.
static void old_controllers_silence(void) {
    constexpr uint16_t first_command = 0x20, first_data = 0x21;
    constexpr uint16_t second_command = 0xa0, second_data = 0xa1;
    constexpr uint8_t initialise = 0x11, mode_8086 = 0x01, all = 0xff;
    port_out8(first_command, initialise);
    port_out8(second_command, initialise);
    port_out8(first_data, 0xf0);
    port_out8(second_data, 0xf8);
    port_out8(first_data, 1u << 2); // the second one is on line 2
    port_out8(second_data, 2);
    port_out8(first_data, mode_8086);
    port_out8(second_data, mode_8086);
    port_out8(first_data, all);
    port_out8(second_data, all);
}
