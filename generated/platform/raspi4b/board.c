// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: platform/raspi4b/board.yaml
// Template: codegen/tessera_gen/templates/boards/board.c.j2
// Command: ./tessera gen
//
// Tables of board raspi4b.
#include <board.h>

const uint64_t board_core_ids[BOARD_CORE_COUNT] = {
    0x0,
    0x1,
    0x2,
    0x3,
};

const struct board_range board_ram[BOARD_RAM_COUNT] = {
    {.base = 0x1000UL, .size_bytes = 0x3bfff000UL},
    {.base = 0x40000000UL, .size_bytes = 0x40000000UL},
};

const struct board_range board_ram_bounds[BOARD_RAM_BOUND_COUNT] = {
    {.base = 0x1000UL, .size_bytes = 0x3bfff000UL},
    {.base = 0x40000000UL, .size_bytes = 0x40000000UL},
};

const struct board_range board_devices[BOARD_DEVICE_COUNT] = {
    {.base = 0xfe003000UL, .size_bytes = 0x1000UL}, // system_timer
    {.base = 0xfe104000UL, .size_bytes = 0x1000UL}, // rng
    {.base = 0xfe200000UL, .size_bytes = 0x1000UL}, // gpio
    {.base = 0xfe201000UL, .size_bytes = 0x1000UL}, // uart0
    {.base = 0xfe215000UL, .size_bytes = 0x1000UL}, // uart1
    {.base = 0xfe300000UL, .size_bytes = 0x1000UL}, // emmc
    {.base = 0xfe340000UL, .size_bytes = 0x1000UL}, // emmc2
};

const struct board_interrupt board_interrupts[BOARD_INTERRUPT_COUNT] = {
    {.line = 97, .trigger = BOARD_TRIGGER_LEVEL}, // system_timer
    {.line = 99, .trigger = BOARD_TRIGGER_LEVEL}, // system_timer
    {.line = 125, .trigger = BOARD_TRIGGER_LEVEL}, // uart1
    {.line = 145, .trigger = BOARD_TRIGGER_LEVEL}, // gpio
    {.line = 146, .trigger = BOARD_TRIGGER_LEVEL}, // gpio
    {.line = 147, .trigger = BOARD_TRIGGER_LEVEL}, // gpio
    {.line = 148, .trigger = BOARD_TRIGGER_LEVEL}, // gpio
    {.line = 153, .trigger = BOARD_TRIGGER_LEVEL}, // uart0
    {.line = 158, .trigger = BOARD_TRIGGER_LEVEL}, // emmc
};
