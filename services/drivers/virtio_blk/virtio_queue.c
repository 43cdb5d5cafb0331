// SPDX-License-Identifier: MIT
// Order matters: descriptors before the ring entry, the entry before the index, the index before
// the notification; and the used index before the used entry and the data. Each has its barrier.
#include "virtio_queue.h"

#include <arch/barrier.h>
#include <tessera/string.h>

// Virtio 1.2, 2.7.5.
constexpr uint16_t DESCRIPTOR_NEXT = 1;
constexpr uint16_t DESCRIPTOR_WRITE = 2;

void virtio_queue_init(struct virtio_queue *queue, volatile struct virtio_queue_memory *memory) {
    volatile uint8_t *bytes = (volatile uint8_t *)memory;
    for (size_t i = 0; i < sizeof(*memory); i++) {
        bytes[i] = 0;
    }
    *queue = (struct virtio_queue){.memory = memory};
}

struct virtio_queue_addresses virtio_queue_addresses(uint64_t physical) {
    return (struct virtio_queue_addresses){
        .descriptors = physical + offsetof(struct virtio_queue_memory, descriptors),
        .available = physical + offsetof(struct virtio_queue_memory, available),
        .used = physical + offsetof(struct virtio_queue_memory, used),
    };
}

void virtio_queue_submit(struct virtio_queue *queue, const struct virtio_part *parts,
                         uint32_t count) {
    volatile struct virtio_queue_memory *memory = queue->memory;
    for (uint32_t i = 0; i < count; i++) {
        bool is_last = i + 1 == count;
        uint16_t write = parts[i].direction == VIRTIO_DEVICE_WRITES ? DESCRIPTOR_WRITE : 0;
        memory->descriptors[i].address = parts[i].physical;
        memory->descriptors[i].length = parts[i].length;
        memory->descriptors[i].flags = (uint16_t)(write | (is_last ? 0 : DESCRIPTOR_NEXT));
        memory->descriptors[i].next = (uint16_t)(is_last ? 0 : i + 1);
    }
    memory->available.ring[queue->available_index % VIRTIO_QUEUE_SIZE] = 0;
    arch_device_barrier();
    queue->available_index++;
    memory->available.index = queue->available_index;
    queue->is_busy = true;
}

status_t virtio_queue_complete(struct virtio_queue *queue) {
    uint16_t index = queue->memory->used.index;
    if (index == queue->used_index) {
        return STATUS_EMPTY;
    }
    arch_device_barrier();
    uint32_t id = queue->memory->used.ring[queue->used_index % VIRTIO_QUEUE_SIZE].id;
    queue->used_index++;
    if (!queue->is_busy || index != queue->used_index || id != 0) {
        return STATUS_IO_ERROR;
    }
    queue->is_busy = false;
    return STATUS_OK;
}
