// SPDX-License-Identifier: MIT
// Block requests: a header that the device reads, data, and a status byte that the device writes
// (Virtio 1.2, 5.2.6).
#include "virtio_disk.h"

// 5.2.3
constexpr uint64_t FEATURE_READ_ONLY = 1ull << 5;
constexpr uint64_t FEATURE_FLUSH = 1ull << 9;
// 5.2.4
constexpr uint32_t CONFIG_CAPACITY = 0;
// 5.2.6
constexpr uint32_t REQUEST_IN = 0;
constexpr uint32_t REQUEST_OUT = 1;
constexpr uint32_t REQUEST_FLUSH = 4;
constexpr uint8_t REQUEST_OK = 0;
constexpr uint8_t REQUEST_UNSUPPORTED = 2;
constexpr uint8_t REQUEST_NOT_ANSWERED = 0xff;

constexpr uint32_t QUEUE = 0;

status_t virtio_disk_start(struct virtio_disk *disk, void *memory, uint64_t physical,
                           uint32_t bytes) {
    uint64_t features;
    status_t status = virtio_transport_negotiate(&disk->transport, 0,
                                                 FEATURE_READ_ONLY | FEATURE_FLUSH, &features);
    if (status != STATUS_OK) {
        return status;
    }
    disk->memory = memory;
    disk->physical = physical;
    disk->buffer = (uint8_t *)memory + DISK_BUFFER_OFFSET;
    disk->buffer_bytes = bytes - DISK_BUFFER_OFFSET;
    disk->is_read_only = (features & FEATURE_READ_ONLY) != 0;
    disk->has_flush = (features & FEATURE_FLUSH) != 0;
    disk->sector_count =
        virtio_transport_config(&disk->transport, CONFIG_CAPACITY, sizeof(uint64_t));
    virtio_queue_init(&disk->queue, &disk->memory->queue);
    struct virtio_queue_addresses addresses =
        virtio_queue_addresses(physical + offsetof(struct virtio_disk_memory, queue));
    status = disk->transport.functions->set_queue(&disk->transport, QUEUE, VIRTIO_QUEUE_SIZE,
                                                  &addresses);
    if (status == STATUS_OK) {
        virtio_transport_start(&disk->transport);
    }
    return status;
}

void virtio_disk_submit(struct virtio_disk *disk, enum disk_operation operation, uint64_t sector,
                        uint32_t count) {
    static const uint32_t types[] = {
        [DISK_READ] = REQUEST_IN, [DISK_WRITE] = REQUEST_OUT, [DISK_FLUSH] = REQUEST_FLUSH};
    disk->memory->header.type = types[operation];
    disk->memory->header.reserved = 0;
    disk->memory->header.sector = sector;
    disk->memory->status = REQUEST_NOT_ANSWERED;
    struct virtio_part parts[VIRTIO_CHAIN_MAX];
    uint32_t used = 0;
    parts[used++] = (struct virtio_part){.physical = disk->physical +
                                                     offsetof(struct virtio_disk_memory, header),
                                         .length = sizeof(disk->memory->header),
                                         .direction = VIRTIO_DEVICE_READS};
    if (operation != DISK_FLUSH) {
        parts[used++] = (struct virtio_part){
            .physical = disk->physical + DISK_BUFFER_OFFSET,
            .length = count * DISK_SECTOR_BYTES,
            .direction = operation == DISK_READ ? VIRTIO_DEVICE_WRITES : VIRTIO_DEVICE_READS};
    }
    parts[used++] = (struct virtio_part){.physical = disk->physical +
                                                     offsetof(struct virtio_disk_memory, status),
                                         .length = sizeof(disk->memory->status),
                                         .direction = VIRTIO_DEVICE_WRITES};
    virtio_queue_submit(&disk->queue, parts, used);
    disk->transport.functions->notify(&disk->transport, QUEUE);
}

status_t virtio_disk_complete(struct virtio_disk *disk) {
    disk->transport.functions->acknowledge_interrupt(&disk->transport);
    status_t status = virtio_queue_complete(&disk->queue);
    if (status != STATUS_OK) {
        return status;
    }
    switch (disk->memory->status) {
    case REQUEST_OK:
        return STATUS_OK;
    case REQUEST_UNSUPPORTED:
        return STATUS_UNSUPPORTED;
    default:
        return STATUS_IO_ERROR;
    }
}
