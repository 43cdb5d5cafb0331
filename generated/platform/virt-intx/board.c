// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: platform/virt-intx/board.yaml, platform/virt/board.yaml
// Template: codegen/tessera_gen/templates/boards/board.c.j2
// Command: ./tessera gen
//
// Tables of board virt-intx.
#include <board.h>

const uint64_t board_core_ids[BOARD_CORE_COUNT] = {
    0x0,
    0x1,
    0x2,
    0x3,
};

const struct board_range board_ram[BOARD_RAM_COUNT] = {
    {.base = 0x40000000UL, .size_bytes = 0x20000000UL},
};

const struct board_range board_ram_bounds[BOARD_RAM_BOUND_COUNT] = {
    {.base = 0x40000000UL, .size_bytes = 0x1000000000UL},
};

const struct board_range board_devices[BOARD_DEVICE_COUNT] = {
    {.base = 0x9000000UL, .size_bytes = 0x1000UL}, // uart0
    {.base = 0x9010000UL, .size_bytes = 0x1000UL}, // rtc
    {.base = 0x9020000UL, .size_bytes = 0x1000UL}, // fw_cfg
    {.base = 0x9030000UL, .size_bytes = 0x1000UL}, // gpio
    {.base = 0xa000000UL, .size_bytes = 0x1000UL}, // virtio_mmio0 to virtio_mmio7
    {.base = 0xa001000UL, .size_bytes = 0x1000UL}, // virtio_mmio8 to virtio_mmio15
    {.base = 0xa002000UL, .size_bytes = 0x1000UL}, // virtio_mmio16 to virtio_mmio23
    {.base = 0xa003000UL, .size_bytes = 0x1000UL}, // virtio_mmio24 to virtio_mmio31
    {.base = 0x10000000UL, .size_bytes = 0x2eff0000UL}, // pcie
    {.base = 0x4010000000UL, .size_bytes = 0x10000000UL}, // pcie
};

const struct board_interrupt board_interrupts[BOARD_INTERRUPT_COUNT] = {
    {.line = 33, .trigger = BOARD_TRIGGER_LEVEL}, // uart0
    {.line = 34, .trigger = BOARD_TRIGGER_LEVEL}, // rtc
    {.line = 35, .trigger = BOARD_TRIGGER_LEVEL}, // pcie
    {.line = 36, .trigger = BOARD_TRIGGER_LEVEL}, // pcie
    {.line = 37, .trigger = BOARD_TRIGGER_LEVEL}, // pcie
    {.line = 38, .trigger = BOARD_TRIGGER_LEVEL}, // pcie
    {.line = 39, .trigger = BOARD_TRIGGER_LEVEL}, // gpio
    {.line = 48, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio0
    {.line = 49, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio1
    {.line = 50, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio2
    {.line = 51, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio3
    {.line = 52, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio4
    {.line = 53, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio5
    {.line = 54, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio6
    {.line = 55, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio7
    {.line = 56, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio8
    {.line = 57, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio9
    {.line = 58, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio10
    {.line = 59, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio11
    {.line = 60, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio12
    {.line = 61, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio13
    {.line = 62, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio14
    {.line = 63, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio15
    {.line = 64, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio16
    {.line = 65, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio17
    {.line = 66, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio18
    {.line = 67, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio19
    {.line = 68, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio20
    {.line = 69, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio21
    {.line = 70, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio22
    {.line = 71, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio23
    {.line = 72, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio24
    {.line = 73, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio25
    {.line = 74, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio26
    {.line = 75, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio27
    {.line = 76, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio28
    {.line = 77, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio29
    {.line = 78, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio30
    {.line = 79, .trigger = BOARD_TRIGGER_EDGE}, // virtio_mmio31
};
