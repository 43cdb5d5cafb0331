// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: platform/pinephone/board.yaml
// Template: codegen/tessera_gen/templates/boards/board.c.j2
// Command: ./tessera gen
//
// Tables of board pinephone.
#include <board.h>

const uint64_t board_core_ids[BOARD_CORE_COUNT] = {
    0x0,
    0x1,
    0x2,
    0x3,
};

const struct board_range board_ram[BOARD_RAM_COUNT] = {
    {.base = 0x40000000UL, .size_bytes = 0x40000000UL},
};

const struct board_range board_ram_bounds[BOARD_RAM_BOUND_COUNT] = {
    {.base = 0x40000000UL, .size_bytes = 0xc0000000UL},
};

const struct board_range board_devices[BOARD_DEVICE_COUNT] = {
    {.base = 0x18000UL, .size_bytes = 0x28000UL}, // sram_c
    {.base = 0x1000000UL, .size_bytes = 0x10000UL}, // display_clocks
    {.base = 0x1020000UL, .size_bytes = 0x10000UL}, // rotate
    {.base = 0x1100000UL, .size_bytes = 0x100000UL}, // mixer0
    {.base = 0x1200000UL, .size_bytes = 0x100000UL}, // mixer1
    {.base = 0x1c00000UL, .size_bytes = 0x1000UL}, // syscon
    {.base = 0x1c02000UL, .size_bytes = 0x1000UL}, // dma
    {.base = 0x1c0c000UL, .size_bytes = 0x1000UL}, // tcon_lcd
    {.base = 0x1c0d000UL, .size_bytes = 0x1000UL}, // tcon_tv
    {.base = 0x1c0e000UL, .size_bytes = 0x1000UL}, // video
    {.base = 0x1c0f000UL, .size_bytes = 0x1000UL}, // mmc0
    {.base = 0x1c10000UL, .size_bytes = 0x1000UL}, // mmc1
    {.base = 0x1c11000UL, .size_bytes = 0x1000UL}, // emmc
    {.base = 0x1c14000UL, .size_bytes = 0x1000UL}, // sid
    {.base = 0x1c15000UL, .size_bytes = 0x1000UL}, // crypto
    {.base = 0x1c17000UL, .size_bytes = 0x1000UL}, // mailbox
    {.base = 0x1c19000UL, .size_bytes = 0x1000UL}, // usb_otg to usb_phy
    {.base = 0x1c1a000UL, .size_bytes = 0x1000UL}, // usb_phy to ohci0
    {.base = 0x1c1b000UL, .size_bytes = 0x1000UL}, // usb_phy to ohci1
    {.base = 0x1c20000UL, .size_bytes = 0x1000UL}, // ccu to watchdog
    {.base = 0x1c21000UL, .size_bytes = 0x1000UL}, // keys
    {.base = 0x1c22000UL, .size_bytes = 0x2000UL}, // codec_i2s to codec
    {.base = 0x1c25000UL, .size_bytes = 0x1000UL}, // thermal
    {.base = 0x1c28000UL, .size_bytes = 0x1000UL}, // uart0 to uart3
    {.base = 0x1c2a000UL, .size_bytes = 0x1000UL}, // i2c0
    {.base = 0x1c2b000UL, .size_bytes = 0x1000UL}, // i2c1 to i2c2
    {.base = 0x1c40000UL, .size_bytes = 0x10000UL}, // gpu
    {.base = 0x1c62000UL, .size_bytes = 0x1000UL}, // dram
    {.base = 0x1c63000UL, .size_bytes = 0x1000UL}, // dram
    {.base = 0x1ca0000UL, .size_bytes = 0x1000UL}, // dsi
    {.base = 0x1ca1000UL, .size_bytes = 0x1000UL}, // dphy
    {.base = 0x1d00000UL, .size_bytes = 0x40000UL}, // sram_c1
    {.base = 0x1e00000UL, .size_bytes = 0x20000UL}, // deinterlace
    {.base = 0x1ef0000UL, .size_bytes = 0x10000UL}, // hdmi_phy
    {.base = 0x1f00000UL, .size_bytes = 0x1000UL}, // rtc to r_intc
    {.base = 0x1f01000UL, .size_bytes = 0x1000UL}, // r_ccu to codec_analog
    {.base = 0x1f02000UL, .size_bytes = 0x1000UL}, // r_pins
    {.base = 0x1f03000UL, .size_bytes = 0x1000UL}, // rsb to pwm
};

const struct board_interrupt board_interrupts[BOARD_INTERRUPT_COUNT] = {
    {.line = 32, .trigger = BOARD_TRIGGER_LEVEL}, // uart0
    {.line = 33, .trigger = BOARD_TRIGGER_LEVEL}, // uart1
    {.line = 35, .trigger = BOARD_TRIGGER_LEVEL}, // uart3
    {.line = 38, .trigger = BOARD_TRIGGER_LEVEL}, // i2c0
    {.line = 39, .trigger = BOARD_TRIGGER_LEVEL}, // i2c1
    {.line = 40, .trigger = BOARD_TRIGGER_LEVEL}, // i2c2
    {.line = 50, .trigger = BOARD_TRIGGER_LEVEL}, // timer
    {.line = 51, .trigger = BOARD_TRIGGER_LEVEL}, // timer
    {.line = 57, .trigger = BOARD_TRIGGER_LEVEL}, // watchdog
    {.line = 60, .trigger = BOARD_TRIGGER_LEVEL}, // codec
    {.line = 61, .trigger = BOARD_TRIGGER_LEVEL}, // codec_i2s
    {.line = 63, .trigger = BOARD_TRIGGER_LEVEL}, // thermal
    {.line = 64, .trigger = BOARD_TRIGGER_LEVEL}, // r_intc
    {.line = 71, .trigger = BOARD_TRIGGER_LEVEL}, // rsb
    {.line = 81, .trigger = BOARD_TRIGGER_LEVEL}, // mailbox
    {.line = 82, .trigger = BOARD_TRIGGER_LEVEL}, // dma
    {.line = 90, .trigger = BOARD_TRIGGER_LEVEL}, // video
    {.line = 92, .trigger = BOARD_TRIGGER_LEVEL}, // mmc0
    {.line = 93, .trigger = BOARD_TRIGGER_LEVEL}, // mmc1
    {.line = 94, .trigger = BOARD_TRIGGER_LEVEL}, // emmc
    {.line = 101, .trigger = BOARD_TRIGGER_LEVEL}, // dram
    {.line = 103, .trigger = BOARD_TRIGGER_LEVEL}, // usb_otg
    {.line = 104, .trigger = BOARD_TRIGGER_LEVEL}, // ehci0
    {.line = 105, .trigger = BOARD_TRIGGER_LEVEL}, // ohci0
    {.line = 106, .trigger = BOARD_TRIGGER_LEVEL}, // ehci1
    {.line = 107, .trigger = BOARD_TRIGGER_LEVEL}, // ohci1
    {.line = 118, .trigger = BOARD_TRIGGER_LEVEL}, // tcon_lcd
    {.line = 119, .trigger = BOARD_TRIGGER_LEVEL}, // tcon_tv
    {.line = 121, .trigger = BOARD_TRIGGER_LEVEL}, // dsi
    {.line = 125, .trigger = BOARD_TRIGGER_LEVEL}, // deinterlace
    {.line = 126, .trigger = BOARD_TRIGGER_LEVEL}, // crypto
    {.line = 128, .trigger = BOARD_TRIGGER_LEVEL}, // rotate
    {.line = 129, .trigger = BOARD_TRIGGER_LEVEL}, // gpu
    {.line = 130, .trigger = BOARD_TRIGGER_LEVEL}, // gpu
    {.line = 131, .trigger = BOARD_TRIGGER_LEVEL}, // gpu
    {.line = 132, .trigger = BOARD_TRIGGER_LEVEL}, // gpu
    {.line = 133, .trigger = BOARD_TRIGGER_LEVEL}, // gpu
    {.line = 134, .trigger = BOARD_TRIGGER_LEVEL}, // gpu
    {.line = 135, .trigger = BOARD_TRIGGER_LEVEL}, // gpu
};
