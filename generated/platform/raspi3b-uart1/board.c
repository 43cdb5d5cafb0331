// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: platform/raspi3b-uart1/board.yaml, platform/raspi3b/board.yaml
// Template: codegen/tessera_gen/templates/boards/board.c.j2
// Command: ./tessera gen
//
// Tables of board raspi3b-uart1.
#include <board.h>

const uint64_t board_core_ids[BOARD_CORE_COUNT] = {
    0x0,
    0x1,
    0x2,
    0x3,
};

const struct board_range board_ram[BOARD_RAM_COUNT] = {
    {.base = 0x1000UL, .size_bytes = 0x3bfff000UL},
};

const struct board_range board_ram_bounds[BOARD_RAM_BOUND_COUNT] = {
    {.base = 0x1000UL, .size_bytes = 0x3bfff000UL},
};

const struct board_range board_devices[BOARD_DEVICE_COUNT] = {
    {.base = 0x3f003000UL, .size_bytes = 0x1000UL}, // system_timer
    {.base = 0x3f104000UL, .size_bytes = 0x1000UL}, // rng
    {.base = 0x3f200000UL, .size_bytes = 0x1000UL}, // gpio
    {.base = 0x3f201000UL, .size_bytes = 0x1000UL}, // uart0
    {.base = 0x3f202000UL, .size_bytes = 0x1000UL}, // sdhost
    {.base = 0x3f204000UL, .size_bytes = 0x1000UL}, // spi0
    {.base = 0x3f215000UL, .size_bytes = 0x1000UL}, // uart1
    {.base = 0x3f300000UL, .size_bytes = 0x1000UL}, // emmc
    {.base = 0x3f980000UL, .size_bytes = 0x10000UL}, // usb
};

const struct board_interrupt board_interrupts[BOARD_INTERRUPT_COUNT] = {
    {.line = 33, .trigger = BOARD_TRIGGER_LEVEL}, // system_timer
    {.line = 35, .trigger = BOARD_TRIGGER_LEVEL}, // system_timer
    {.line = 41, .trigger = BOARD_TRIGGER_LEVEL}, // usb
    {.line = 61, .trigger = BOARD_TRIGGER_LEVEL}, // uart1
    {.line = 81, .trigger = BOARD_TRIGGER_LEVEL}, // gpio
    {.line = 82, .trigger = BOARD_TRIGGER_LEVEL}, // gpio
    {.line = 83, .trigger = BOARD_TRIGGER_LEVEL}, // gpio
    {.line = 84, .trigger = BOARD_TRIGGER_LEVEL}, // gpio
    {.line = 86, .trigger = BOARD_TRIGGER_LEVEL}, // spi0
    {.line = 88, .trigger = BOARD_TRIGGER_LEVEL}, // sdhost
    {.line = 89, .trigger = BOARD_TRIGGER_LEVEL}, // uart0
    {.line = 94, .trigger = BOARD_TRIGGER_LEVEL}, // emmc
};
