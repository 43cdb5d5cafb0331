// SPDX-License-Identifier: MIT
// A virtio block device (Virtio 1.2, 5.2): one request at a time, in a buffer of its own. Knows no
// clients and no protocol.
#pragma once

#include "virtio_queue.h"
#include "virtio_transport.h"

#include <tessera/disk.h>

constexpr uint32_t VIRTIO_TYPE_BLOCK = 2;

// Start of the DMA memory; the data buffer lies behind it, at DISK_BUFFER_OFFSET.
struct virtio_disk_memory {
    struct virtio_queue_memory queue;
    alignas(16) struct {
        uint32_t type;
        uint32_t reserved;
        uint64_t sector;
    } header;
    uint8_t status;
};

constexpr uint32_t DISK_BUFFER_OFFSET = 4096;
static_assert(sizeof(struct virtio_disk_memory) <= DISK_BUFFER_OFFSET);

struct virtio_disk {
    struct virtio_transport transport;
    struct virtio_queue queue;
    volatile struct virtio_disk_memory *memory;
    uint64_t physical;
    uint8_t *buffer;
    uint32_t buffer_bytes;
    uint64_t sector_count;
    bool is_read_only;
    bool has_flush; // a device without has no cache that could be flushed (5.2.6.2)
};

// `memory`: `bytes` of DMA memory, seen by the device at `physical`. May be called again, to bring
// a failed device back.
[[nodiscard]] status_t virtio_disk_start(struct virtio_disk *disk, void *memory, uint64_t physical,
                                         uint32_t bytes);

// Starts an operation on `count` sectors, which lie in the buffer. The caller checked the range.
void virtio_disk_submit(struct virtio_disk *disk, enum disk_operation operation, uint64_t sector,
                        uint32_t count);

// To be called at an interrupt. EMPTY: still under way. OK: done. IO_ERROR: the device refused.
// UNSUPPORTED: it cannot do that.
[[nodiscard]] status_t virtio_disk_complete(struct virtio_disk *disk);
