// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: platform/q35/board.yaml
// Template: codegen/tessera_gen/templates/boards/board.c.j2
// Command: ./tessera gen
//
// Tables of board q35.
#include <board.h>

const uint64_t board_core_ids[BOARD_CORE_COUNT] = {
    0x0,
    0x1,
    0x2,
    0x3,
};

const struct board_range board_ram[BOARD_RAM_COUNT] = {
    {.base = 0x100000UL, .size_bytes = 0x1fe00000UL},
};

const struct board_range board_ram_bounds[BOARD_RAM_BOUND_COUNT] = {
    {.base = 0x100000UL, .size_bytes = 0xaff00000UL},
    {.base = 0x100000000UL, .size_bytes = 0x700000000UL},
};

const struct board_range board_devices[BOARD_DEVICE_COUNT] = {
    {.base = 0xb0000000UL, .size_bytes = 0x10000000UL}, // pcie
    {.base = 0xc0000000UL, .size_bytes = 0x30000000UL}, // pcie
    {.base = 0xfed00000UL, .size_bytes = 0x1000UL}, // hpet
};

const struct board_range board_kernel_ports[BOARD_KERNEL_PORT_COUNT] = {
    {.base = 0x20, .size_bytes = 2},
    {.base = 0x40, .size_bytes = 4},
    {.base = 0x61, .size_bytes = 1},
    {.base = 0x64, .size_bytes = 1},
    {.base = 0x92, .size_bytes = 1},
    {.base = 0xa0, .size_bytes = 2},
    {.base = 0xb2, .size_bytes = 2},
    {.base = 0x604, .size_bytes = 2},
    {.base = 0xcf9, .size_bytes = 1},
    {.base = 0x501, .size_bytes = 4},
};

const struct board_interrupt board_interrupts[BOARD_INTERRUPT_COUNT] = {
    {.line = 4, .trigger = BOARD_TRIGGER_EDGE}, // uart0
    {.line = 8, .trigger = BOARD_TRIGGER_EDGE}, // rtc
    {.line = 16, .trigger = BOARD_TRIGGER_LEVEL}, // pcie
    {.line = 17, .trigger = BOARD_TRIGGER_LEVEL}, // pcie
    {.line = 18, .trigger = BOARD_TRIGGER_LEVEL}, // pcie
    {.line = 19, .trigger = BOARD_TRIGGER_LEVEL}, // pcie
    {.line = 20, .trigger = BOARD_TRIGGER_LEVEL}, // hpet
    {.line = 21, .trigger = BOARD_TRIGGER_LEVEL}, // pcie
    {.line = 22, .trigger = BOARD_TRIGGER_LEVEL}, // pcie
    {.line = 23, .trigger = BOARD_TRIGGER_LEVEL}, // pcie
    {.line = 24, .trigger = BOARD_TRIGGER_EDGE}, // messages
    {.line = 25, .trigger = BOARD_TRIGGER_EDGE}, // messages
    {.line = 26, .trigger = BOARD_TRIGGER_EDGE}, // messages
    {.line = 27, .trigger = BOARD_TRIGGER_EDGE}, // messages
};
