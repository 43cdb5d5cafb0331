// SPDX-License-Identifier: MIT
// The transport for devices in memory: Virtio 1.2, 4.2, version 2. Version 1 ("legacy") is refused
// with a clear status.
#pragma once

#include "virtio_transport.h"

// NOT_FOUND: no virtio device of this type is there. UNSUPPORTED: a legacy device.
[[nodiscard]] status_t virtio_mmio_open(struct virtio_transport *transport,
                                        volatile uint8_t *registers, uint32_t device_type);
