// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: platform/bananapi-m64/board.yaml
// Template: codegen/tessera_gen/templates/boards/board.h.j2
// Command: ./tessera gen
//
// Board bananapi-m64: Banana Pi M64, 4 KiB pages. An Allwinner A64 with four Cortex-A53, a GIC-400 and a DesignWare serial console. It has not run on hardware.
#pragma once

#define BOARD_NAME "bananapi-m64"

// Memory. The kernel is loaded at the load address and linked at that plus the offset.
#define BOARD_PAGE_BYTES 0x1000UL
#define BOARD_RAM_BASE 0x40000000UL
#define BOARD_RAM_BYTES 0x40000000UL
#define BOARD_LOAD_ADDRESS 0x40200000UL
#define BOARD_DEVICE_TREE 0x0UL // left there by a loader that does not say where; 0: none
#define BOARD_KERNEL_OFFSET 0xffffff8000000000UL

#define BOARD_CORE_COUNT 4

// How the other cores are started. A spin table has an address for each, so many bytes apart.
#define BOARD_HAS_SPIN_TABLE 0
#define BOARD_SPIN_TABLE_BASE 0x0UL
#define BOARD_SPIN_TABLE_STRIDE 0

// Interrupt controller: a GIC of this version, or a BCM2836. Blocks that it does not have are 0.
#define BOARD_GIC_VERSION 2
#define BOARD_HAS_BCM2836 0
#define BOARD_GIC_DISTRIBUTOR_BASE 0x1c81000UL
#define BOARD_GIC_DISTRIBUTOR_BYTES 0x1000UL
#define BOARD_GIC_CPU_INTERFACE_BASE 0x1c82000UL
#define BOARD_GIC_CPU_INTERFACE_BYTES 0x2000UL
#define BOARD_GIC_REDISTRIBUTOR_BASE 0x0UL
#define BOARD_GIC_REDISTRIBUTOR_BYTES 0x0UL
#define BOARD_BCM2836_LOCAL_BASE 0x0UL
#define BOARD_BCM2836_LOCAL_BYTES 0x0UL
#define BOARD_BCM2836_LEGACY_BASE 0x0UL
#define BOARD_BCM2836_LEGACY_BYTES 0x0UL
#define BOARD_INTERRUPT_LINES 160

// The kernel's clock.
#define BOARD_TIMER_INTERRUPT 27
#define BOARD_TIMER_IS_VIRTUAL 1

// How the machine is switched off, by firmware or by registers of its own, and how an exit status reaches the host.
#define BOARD_POWER_USES_PSCI 1
#define BOARD_POWER_BASE 0x0UL
#define BOARD_POWER_BYTES 0x0UL
#define BOARD_PSCI_USES_HVC 0
#define BOARD_EXIT_USES_SEMIHOSTING 0

// The kernel's own console: uart0, snps,dw-apb-uart.
#define BOARD_CONSOLE_BASE 0x1c28000UL
#define BOARD_CONSOLE_BYTES 0x400UL
#define BOARD_CONSOLE_IS_PL011 0
#define BOARD_CONSOLE_SHIFT 2

// Lengths of the tables below.
#define BOARD_RAM_COUNT 1
#define BOARD_RAM_BOUND_COUNT 1
#define BOARD_DEVICE_COUNT 36
#define BOARD_INTERRUPT_COUNT 37
#define BOARD_KERNEL_PORT_COUNT 0

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
// Interrupt lines of devices, in order.
extern const struct board_interrupt board_interrupts[BOARD_INTERRUPT_COUNT];
#endif
