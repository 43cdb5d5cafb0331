// SPDX-License-Identifier: MIT
// How a virtio device is reached, whatever bus it is on: registers of Virtio 1.2, chapter 4, behind
// one table of functions. A block or network driver is written against this and the queue alone.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>

// Device status bits: Virtio 1.2, 2.1.
enum : uint32_t {
    VIRTIO_STATUS_ACKNOWLEDGE = 1,
    VIRTIO_STATUS_DRIVER = 2,
    VIRTIO_STATUS_DRIVER_OK = 4,
    VIRTIO_STATUS_FEATURES_OK = 8,
    VIRTIO_STATUS_NEEDS_RESET = 64,
    VIRTIO_STATUS_FAILED = 128,
};

// Feature bits of every device: Virtio 1.2, 6.
constexpr uint64_t VIRTIO_FEATURE_VERSION_1 = 1ull << 32;

struct virtio_transport;

struct virtio_queue_addresses {
    uint64_t descriptors; // physical
    uint64_t available;
    uint64_t used;
};

struct virtio_transport_functions {
    uint32_t (*read_status)(struct virtio_transport *transport);
    // Writing 0 resets the device.
    void (*write_status)(struct virtio_transport *transport, uint32_t status);
    uint64_t (*read_features)(struct virtio_transport *transport);
    void (*write_features)(struct virtio_transport *transport, uint64_t features);
    // UNSUPPORTED: the device has no such queue, or none of `size` entries. BUSY: it is in use.
    status_t (*set_queue)(struct virtio_transport *transport, uint32_t queue, uint32_t size,
                          const struct virtio_queue_addresses *addresses);
    void (*notify)(struct virtio_transport *transport, uint32_t queue);
    // Tells the device that its interrupt was seen.
    void (*acknowledge_interrupt)(struct virtio_transport *transport);
    uint8_t (*read_config_byte)(struct virtio_transport *transport, uint32_t offset);
    // Changes when the device changes its configuration.
    uint32_t (*config_generation)(struct virtio_transport *transport);
};

struct virtio_pci;

struct virtio_transport {
    const struct virtio_transport_functions *functions;
    volatile uint8_t *registers; // of a device in memory
    struct virtio_pci *pci;      // of a device on PCI
};

// Resets the device and agrees on features: `required` and what the device offers of `wanted`.
// Leaves it ready for its queues; virtio_transport_start lets it run. IO_ERROR: it cannot be reset,
// as when nothing is there. UNSUPPORTED: the device lacks something required, or does not accept.
[[nodiscard]] status_t virtio_transport_negotiate(struct virtio_transport *transport,
                                                  uint64_t required, uint64_t wanted,
                                                  uint64_t *out_features);
void virtio_transport_start(struct virtio_transport *transport);

// A number of the device's configuration, little-endian, read until it did not change meanwhile.
uint64_t virtio_transport_config(struct virtio_transport *transport, uint32_t offset,
                                 uint32_t bytes);
