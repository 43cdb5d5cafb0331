// SPDX-License-Identifier: MIT
// A split virtqueue (Virtio 1.2, 2.7) that has one request under way at a time: a chain of
// descriptors from number 0 on. What the device writes is checked: a used entry that is not our
// chain is an error, never an index.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <tessera/errors.h>

#include "virtio_transport.h"

constexpr uint32_t VIRTIO_QUEUE_SIZE = 8; // entries; a power of two
constexpr uint32_t VIRTIO_CHAIN_MAX = 3;

struct virtio_descriptor {
    uint64_t address; // physical
    uint32_t length;
    uint16_t flags;
    uint16_t next;
};

struct virtio_available {
    uint16_t flags;
    uint16_t index;
    uint16_t ring[VIRTIO_QUEUE_SIZE];
};

struct virtio_used_entry {
    uint32_t id;
    uint32_t length;
};

struct virtio_used {
    uint16_t flags;
    uint16_t index;
    struct virtio_used_entry ring[VIRTIO_QUEUE_SIZE];
};

// The part of DMA memory that both sides see. Alignments: Virtio 1.2, 2.7.
struct virtio_queue_memory {
    alignas(16) struct virtio_descriptor descriptors[VIRTIO_QUEUE_SIZE];
    alignas(2) struct virtio_available available;
    alignas(4) struct virtio_used used;
};

struct virtio_queue {
    volatile struct virtio_queue_memory *memory;
    uint16_t available_index;
    uint16_t used_index;
    bool is_busy;
};

enum virtio_direction {
    VIRTIO_DEVICE_READS,
    VIRTIO_DEVICE_WRITES,
};

struct virtio_part {
    uint64_t physical;
    uint32_t length;
    enum virtio_direction direction;
};

// Zeroes the memory. The device has been reset.
void virtio_queue_init(struct virtio_queue *queue, volatile struct virtio_queue_memory *memory);

// Physical addresses of its parts, for the transport.
struct virtio_queue_addresses virtio_queue_addresses(uint64_t physical);

// Puts a chain of up to VIRTIO_CHAIN_MAX parts into the queue; the caller notifies. The queue is
// not busy.
void virtio_queue_submit(struct virtio_queue *queue, const struct virtio_part *parts,
                         uint32_t count);

// EMPTY: the request is not done, or there is none. IO_ERROR: the device wrote nonsense and must be
// reset.
[[nodiscard]] status_t virtio_queue_complete(struct virtio_queue *queue);
