// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: platform/raspi5/board.yaml
// Template: codegen/tessera_gen/templates/boards/board.c.j2
// Command: ./tessera gen
//
// Tables of board raspi5.
#include <board.h>

const uint64_t board_core_ids[BOARD_CORE_COUNT] = {
    0x0,
    0x100,
    0x200,
    0x300,
};

const struct board_range board_ram[BOARD_RAM_COUNT] = {
    {.base = 0x80000UL, .size_bytes = 0x27f80000UL},
};

const struct board_range board_ram_bounds[BOARD_RAM_BOUND_COUNT] = {
    {.base = 0x80000UL, .size_bytes = 0x3ff80000UL},
    {.base = 0x40000000UL, .size_bytes = 0x3c0000000UL},
};

const struct board_range board_devices[BOARD_DEVICE_COUNT] = {
    {.base = 0x1000fff000UL, .size_bytes = 0x1000UL}, // sdio1
    {.base = 0x107c003000UL, .size_bytes = 0x1000UL}, // system_timer
    {.base = 0x107c013000UL, .size_bytes = 0x1000UL}, // mailbox
    {.base = 0x107cd00000UL, .size_bytes = 0x1000UL}, // local
    {.base = 0x107d001000UL, .size_bytes = 0x1000UL}, // uart10
    {.base = 0x107d517000UL, .size_bytes = 0x1000UL}, // gio_intc to gio_aon
};

const struct board_interrupt board_interrupts[BOARD_INTERRUPT_COUNT] = {
    {.line = 65, .trigger = BOARD_TRIGGER_LEVEL}, // mailbox
    {.line = 96, .trigger = BOARD_TRIGGER_LEVEL}, // system_timer
    {.line = 97, .trigger = BOARD_TRIGGER_LEVEL}, // system_timer
    {.line = 98, .trigger = BOARD_TRIGGER_LEVEL}, // system_timer
    {.line = 99, .trigger = BOARD_TRIGGER_LEVEL}, // system_timer
    {.line = 153, .trigger = BOARD_TRIGGER_LEVEL}, // uart10
    {.line = 279, .trigger = BOARD_TRIGGER_LEVEL}, // gio_intc
    {.line = 305, .trigger = BOARD_TRIGGER_LEVEL}, // sdio1
};
