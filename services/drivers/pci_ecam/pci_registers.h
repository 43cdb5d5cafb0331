// SPDX-License-Identifier: MIT
// Configuration space: PCI Local Bus 3.0, chapter 6; bridges: PCI-to-PCI Bridge 1.2, 3.2.
#pragma once

#include <stdint.h>

enum : uint32_t {
    PCI_VENDOR = 0x00,
    PCI_DEVICE = 0x02,
    PCI_COMMAND = 0x04,
    PCI_STATUS = 0x06,
    PCI_REVISION = 0x08, // the class code stands in the three bytes behind it
    PCI_HEADER_TYPE = 0x0e,
    PCI_BARS = 0x10,
    PCI_SUB_VENDOR = 0x2c,
    PCI_SUB_DEVICE = 0x2e,
    PCI_CAPABILITIES = 0x34,
    PCI_INTERRUPT_PIN = 0x3d,
    // Of a bridge.
    PCI_PRIMARY_BUS = 0x18,
    PCI_SECONDARY_BUS = 0x19,
    PCI_SUBORDINATE_BUS = 0x1a,
    PCI_PORT_BASE = 0x1c,
    PCI_PORT_LIMIT = 0x1d,
    PCI_MEMORY_BASE = 0x20,
    PCI_MEMORY_LIMIT = 0x22,
    PCI_PREFETCH_BASE = 0x24,
    PCI_PREFETCH_LIMIT = 0x26,
    PCI_PREFETCH_BASE_HIGH = 0x28,
    PCI_PREFETCH_LIMIT_HIGH = 0x2c,
};

enum : uint32_t {
    PCI_COMMAND_PORTS = 1u << 0,
    PCI_COMMAND_MEMORY = 1u << 1,
    PCI_COMMAND_MASTER = 1u << 2,
    PCI_COMMAND_NO_WIRE = 1u << 10,

    PCI_STATUS_WIRE = 1u << 3, // the function pulls its wire, or would if it were allowed to
    PCI_STATUS_CAPABILITIES = 1u << 4,

    PCI_HEADER_MANY = 0x80, // the device has more than one function
    PCI_HEADER_MASK = 0x7f,
    PCI_HEADER_DEVICE = 0,
    PCI_HEADER_BRIDGE = 1,

    PCI_BAR_PORTS = 1u << 0,
    PCI_BAR_TYPE_MASK = 3u << 1,
    PCI_BAR_TYPE_64 = 2u << 1,
    PCI_BAR_PREFETCHABLE = 1u << 3,
    PCI_BAR_MEMORY_FLAGS = 0xf,
    PCI_BAR_PORT_FLAGS = 0x3,

    // Class and subclass.
    PCI_CLASS_BRIDGES = 0x06,
    PCI_CLASS_PCI_BRIDGE = 0x0604,

    PCI_CAPABILITY_MSIX = 0x11,
};

// MSI-X (6.8.2): words of its capability, and of an entry of its table.
enum : uint32_t {
    MSIX_CONTROL = 2,
    MSIX_TABLE = 4,
    MSIX_CONTROL_SIZE_MASK = 0x7ff,
    MSIX_CONTROL_ENABLE = 1u << 15,
    MSIX_BAR_MASK = 7,

    MSIX_ENTRY_BYTES = 16,
    MSIX_ENTRY_ADDRESS = 0,
    MSIX_ENTRY_ADDRESS_HIGH = 4,
    MSIX_ENTRY_DATA = 8,
    MSIX_ENTRY_CONTROL = 12,
    MSIX_ENTRY_MASKED = 1,
};

constexpr uint32_t PCI_NOBODY = 0xffff; // the vendor where nothing answers
constexpr uint32_t PCI_CONFIG_BYTES = 4096;
