// SPDX-License-Identifier: MIT
// The disk on virtio: maps what the manifest grants, or opens the function that the bus has for it,
// and gives the virtio disk to the block driver.
#include "virtio_disk.h"
#include "virtio_mmio.h"
#include "virtio_pci.h"

#include <kernel/memory.h>
#include <tessera/arguments.h>
#include <tessera/authority/disk.h>
#include <tessera/block_driver.h>
#include <tessera/device.h>
#include <tessera/log.h>

static volatile uint8_t *registers; // null: the device is on PCI
static struct virtio_pci pci;
static struct device_interrupt interrupt;
static struct virtio_disk virtio;
static void *dma;
static uint64_t dma_physical;
static uint64_t dma_bytes; // as the manifest has it: rings and header, and room for data

static status_t map_device(int argc, char **argv);
static status_t map_buffer(void);
static status_t start(void *context);
static void submit(void *context, enum disk_operation operation, uint64_t sector, uint32_t count);
static status_t complete(void *context);

static struct disk disk = {.start = start, .submit = submit, .complete = complete};

int main(int argc, char **argv) {
    log_connect(AUTHORITY_DISK_LOG);
    status_t status = map_device(argc, argv);
    if (status == STATUS_OK) {
        status = map_buffer();
    }
    if (status == STATUS_OK) {
        status = block_driver_run(&disk, AUTHORITY_DISK_ENDPOINT, &interrupt);
    }
    log_error("cannot serve the disk: %s", status_text(status));
    return 1;
}

static status_t map_device(int argc, char **argv) {
    if (argument_find(argc, argv, "controller.bus") != nullptr) {
        return STATUS_OK; // opened when the disk starts
    }
    interrupt.line = AUTHORITY_DISK_CONTROLLER_INTERRUPT;
    uint64_t offset;
    uint64_t bytes;
    if (!argument_number(argc, argv, "controller.offset", &offset) ||
        !argument_number(argc, argv, "controller.bytes", &bytes)) {
        return STATUS_BAD_ARGUMENT;
    }
    void *page;
    status_t status = device_map(AUTHORITY_DISK_CONTROLLER, (size_t)(offset + bytes), &page);
    if (status == STATUS_OK) {
        registers = (volatile uint8_t *)page + offset;
    }
    return status;
}

static status_t map_buffer(void) {
    uint64_t used_bytes;
    uint64_t is_device;
    status_t status = memory_info(AUTHORITY_DISK_BUFFER, &dma_bytes, &used_bytes, &is_device);
    if (status == STATUS_OK && dma_bytes < DISK_BUFFER_OFFSET + DISK_SECTOR_BYTES) {
        status = STATUS_NO_MEMORY;
    }
    return status == STATUS_OK
               ? dma_map(AUTHORITY_DISK_BUFFER, (size_t)dma_bytes, &dma, &dma_physical)
               : status;
}

static status_t start(void *) {
    status_t status =
        registers != nullptr
            ? virtio_mmio_open(&virtio.transport, registers, VIRTIO_TYPE_BLOCK)
            : virtio_pci_open(&virtio.transport, &pci, AUTHORITY_DISK_CONTROLLER, &interrupt);
    if (status == STATUS_OK) {
        status = virtio_disk_start(&virtio, dma, dma_physical, (uint32_t)dma_bytes);
    }
    disk.sector_count = virtio.sector_count;
    disk.is_read_only = virtio.is_read_only;
    disk.has_flush = virtio.has_flush;
    disk.buffer = virtio.buffer;
    disk.buffer_bytes = virtio.buffer_bytes;
    return status;
}

static void submit(void *, enum disk_operation operation, uint64_t sector, uint32_t count) {
    virtio_disk_submit(&virtio, operation, sector, count);
}

static status_t complete(void *) {
    status_t status = virtio_disk_complete(&virtio);
    return status == STATUS_UNSUPPORTED ? STATUS_IO_ERROR : status;
}
