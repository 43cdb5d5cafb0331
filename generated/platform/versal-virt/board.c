// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: platform/versal-virt/board.yaml
// Template: codegen/tessera_gen/templates/boards/board.c.j2
// Command: ./tessera gen
//
// Tables of board versal-virt.
#include <board.h>

const uint64_t board_core_ids[BOARD_CORE_COUNT] = {
    0x0,
    0x1,
};

const struct board_range board_ram[BOARD_RAM_COUNT] = {
    {.base = 0x1000UL, .size_bytes = 0x3ffff000UL},
};

const struct board_range board_ram_bounds[BOARD_RAM_BOUND_COUNT] = {
    {.base = 0x1000UL, .size_bytes = 0x3ffff000UL},
};

const struct board_range board_devices[BOARD_DEVICE_COUNT] = {
    {.base = 0xa0000000UL, .size_bytes = 0x1000UL}, // virtio_mmio0 to virtio_mmio7
    {.base = 0xf1040000UL, .size_bytes = 0x10000UL}, // sdhci0
    {.base = 0xf1050000UL, .size_bytes = 0x10000UL}, // sdhci1
    {.base = 0xf11f0000UL, .size_bytes = 0x1000UL}, // bbram
    {.base = 0xf1240000UL, .size_bytes = 0x1000UL}, // efuse
    {.base = 0xf1250000UL, .size_bytes = 0x1000UL}, // efuse_cache
    {.base = 0xf12a0000UL, .size_bytes = 0x10000UL}, // rtc
    {.base = 0xfe200000UL, .size_bytes = 0x10000UL}, // dwc3
    {.base = 0xff000000UL, .size_bytes = 0x1000UL}, // uart0
    {.base = 0xff010000UL, .size_bytes = 0x1000UL}, // uart1
    {.base = 0xff060000UL, .size_bytes = 0x10000UL}, // can0
    {.base = 0xff070000UL, .size_bytes = 0x10000UL}, // can1
    {.base = 0xff0c0000UL, .size_bytes = 0x1000UL}, // ethernet0
    {.base = 0xff0d0000UL, .size_bytes = 0x1000UL}, // ethernet1
    {.base = 0xff9d0000UL, .size_bytes = 0x10000UL}, // usb
    {.base = 0xffa80000UL, .size_bytes = 0x1000UL}, // dma0
    {.base = 0xffa90000UL, .size_bytes = 0x1000UL}, // dma1
    {.base = 0xffaa0000UL, .size_bytes = 0x1000UL}, // dma2
    {.base = 0xffab0000UL, .size_bytes = 0x1000UL}, // dma3
    {.base = 0xffac0000UL, .size_bytes = 0x1000UL}, // dma4
    {.base = 0xffad0000UL, .size_bytes = 0x1000UL}, // dma5
    {.base = 0xffae0000UL, .size_bytes = 0x1000UL}, // dma6
    {.base = 0xffaf0000UL, .size_bytes = 0x1000UL}, // dma7
};

const struct board_interrupt board_interrupts[BOARD_INTERRUPT_COUNT] = {
    {.line = 50, .trigger = BOARD_TRIGGER_LEVEL}, // uart0
    {.line = 51, .trigger = BOARD_TRIGGER_LEVEL}, // uart1
    {.line = 52, .trigger = BOARD_TRIGGER_LEVEL}, // can0
    {.line = 53, .trigger = BOARD_TRIGGER_LEVEL}, // can1
    {.line = 54, .trigger = BOARD_TRIGGER_LEVEL}, // dwc3
    {.line = 88, .trigger = BOARD_TRIGGER_LEVEL}, // ethernet0
    {.line = 90, .trigger = BOARD_TRIGGER_LEVEL}, // ethernet1
    {.line = 92, .trigger = BOARD_TRIGGER_LEVEL}, // dma0
    {.line = 93, .trigger = BOARD_TRIGGER_LEVEL}, // dma1
    {.line = 94, .trigger = BOARD_TRIGGER_LEVEL}, // dma2
    {.line = 95, .trigger = BOARD_TRIGGER_LEVEL}, // dma3
    {.line = 96, .trigger = BOARD_TRIGGER_LEVEL}, // dma4
    {.line = 97, .trigger = BOARD_TRIGGER_LEVEL}, // dma5
    {.line = 98, .trigger = BOARD_TRIGGER_LEVEL}, // dma6
    {.line = 99, .trigger = BOARD_TRIGGER_LEVEL}, // dma7
    {.line = 143, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio0
    {.line = 144, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio1
    {.line = 145, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio2
    {.line = 146, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio3
    {.line = 147, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio4
    {.line = 148, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio5
    {.line = 149, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio6
    {.line = 150, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio7
    {.line = 153, .trigger = BOARD_TRIGGER_LEVEL}, // bbram
    {.line = 158, .trigger = BOARD_TRIGGER_LEVEL}, // sdhci0
    {.line = 160, .trigger = BOARD_TRIGGER_LEVEL}, // sdhci1
    {.line = 171, .trigger = BOARD_TRIGGER_LEVEL}, // efuse
    {.line = 174, .trigger = BOARD_TRIGGER_LEVEL}, // rtc
    {.line = 175, .trigger = BOARD_TRIGGER_LEVEL}, // rtc
};
