// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: platform/q35/board.yaml
// Template: codegen/tessera_gen/templates/boards/board.h.j2
// Command: ./tessera gen
//
// Board q35: QEMU q35, APIC, 4 KiB pages. QEMU's q35 machine, booted by PVH, with a 16550 console.
#pragma once

#define BOARD_NAME "q35"

// Memory. The kernel is loaded at the load address and linked at that plus the offset.
#define BOARD_PAGE_BYTES 0x1000UL
#define BOARD_RAM_BASE 0x100000UL
#define BOARD_RAM_BYTES 0x1fe00000UL
#define BOARD_LOAD_ADDRESS 0x200000UL
#define BOARD_DEVICE_TREE 0x0UL // left there by a loader that does not say where; 0: none
#define BOARD_KERNEL_OFFSET 0xffffff8000000000UL

#define BOARD_CORE_COUNT 4

// The page where the other cores start.
#define BOARD_TRAMPOLINE_BASE 0x8000UL
#define BOARD_TRAMPOLINE_BYTES 0x1000UL

// Interrupt controllers.
#define BOARD_LOCAL_APIC_BASE 0xfee00000UL
#define BOARD_LOCAL_APIC_BYTES 0x1000UL
#define BOARD_IO_APIC_BASE 0xfec00000UL
#define BOARD_IO_APIC_BYTES 0x1000UL
// Lines with a wire, and all lines: those behind are raised by messages.
#define BOARD_WIRED_LINES 24
#define BOARD_INTERRUPT_LINES 28

// Whether ACPI's MCFG tells where a bus is; which of board_devices that is, and which its window.
#define BOARD_ASKS_MCFG 1
#define BOARD_MCFG_DEVICE 0
#define BOARD_MCFG_WINDOW 1

// How the machine is switched off and restarted, and how an exit status reaches the host.
#define BOARD_POWER_PORT 0x604
#define BOARD_POWER_OFF_VALUE 0x2000
#define BOARD_RESET_PORT 0xcf9
#define BOARD_HAS_DEBUG_EXIT 1
#define BOARD_EXIT_PORT 0x501

// The kernel's own console: uart0, ns16550a.
#define BOARD_CONSOLE_PORT 0x3f8

// Lengths of the tables below.
#define BOARD_RAM_COUNT 1
#define BOARD_RAM_BOUND_COUNT 2
#define BOARD_DEVICE_COUNT 3
#define BOARD_INTERRUPT_COUNT 14
#define BOARD_KERNEL_PORT_COUNT 10

#ifndef __ASSEMBLER__
#include <stdint.h>

struct board_range {
    uint64_t base;
    uint64_t size_bytes;
};

enum board_trigger {
    BOARD_TRIGGER_LEVEL,
    BOARD_TRIGGER_EDGE,
};

struct board_interrupt {
    uint16_t line;
    uint8_t trigger;
};

// What the hardware calls each core: MPIDR_EL1's affinity, or the APIC's number. The first is the one that boots.
extern const uint64_t board_core_ids[BOARD_CORE_COUNT];
// RAM if the loader tells nothing of it, the image of the kernel among it; and where RAM may be. Never the page at address 0.
extern const struct board_range board_ram[BOARD_RAM_COUNT];
extern const struct board_range board_ram_bounds[BOARD_RAM_BOUND_COUNT];
// Device memory that drivers may be given: whole pages, in order of address; nothing that the kernel uses itself but its console.
extern const struct board_range board_devices[BOARD_DEVICE_COUNT];
// Ports that are granted to nobody.
extern const struct board_range board_kernel_ports[BOARD_KERNEL_PORT_COUNT];
// Interrupt lines of devices, in order.
extern const struct board_interrupt board_interrupts[BOARD_INTERRUPT_COUNT];
#endif
