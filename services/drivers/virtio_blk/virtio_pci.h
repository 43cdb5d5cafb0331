// SPDX-License-Identifier: MIT
// The transport for devices on PCI: Virtio 1.2, 4.1. A transitional device is used as a modern one;
// one that is legacy alone is refused.
#pragma once

#include "virtio_transport.h"

#include <tessera/device_interrupt.h>

enum : uint32_t {
    VIRTIO_PCI_BARS = 6,
    VIRTIO_PCI_PARTS = 2, // of a BAR, as the bus hands them out
};

struct virtio_pci_part {
    volatile uint8_t *address; // null: not mapped
    uint64_t offset;           // in the BAR
    uint64_t bytes;
};

struct virtio_pci {
    cap_t function; // 0: not open
    struct virtio_pci_part parts[VIRTIO_PCI_BARS][VIRTIO_PCI_PARTS];
    volatile uint8_t *common;
    volatile uint8_t *notify;
    uint32_t notify_bytes;
    uint32_t notify_multiplier;
    volatile uint8_t *isr;
    volatile uint8_t *config;
    uint32_t config_bytes;
    volatile uint16_t *doorbell; // of the queue that was set
    bool has_messages;
};

// Opens the one function that `bus` has for this program, and fills in its interrupt. A zeroed
// `pci` the first time; later the function stays open. NOT_FOUND: there is no such function.
// UNSUPPORTED: a legacy device. IO_ERROR: it is gone, or says of itself what cannot be.
[[nodiscard]] status_t virtio_pci_open(struct virtio_transport *transport, struct virtio_pci *pci,
                                       cap_t bus, struct device_interrupt *out_interrupt);
