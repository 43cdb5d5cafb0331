// SPDX-License-Identifier: MIT
// The disk on virtio: joins transport, disk, transfers and the generated server. One thread;
// interrupts and time-outs come as signals, clients wait parked.
#include "block_transfers.h"
#include "virtio_mmio.h"

#include <block/block_server.h>
#include <kernel/interrupt.h>
#include <kernel/memory.h>
#include <kernel/timer.h>
#include <tessera/arguments.h>
#include <tessera/authority/virtio_blk.h>
#include <tessera/block_clients.h>
#include <tessera/device.h>
#include <tessera/log.h>
#include <tessera/memory.h>
#include <tessera/server.h>

constexpr uint32_t INTERRUPT_BIT = 1;
constexpr uint32_t TIMER_BIT = 2;

static struct virtio_disk disk;
static struct block_transfers transfers = {.disk = &disk};
static void *dma;
static uint64_t dma_physical;
static uint64_t dma_bytes; // as the manifest has it: rings and header, and room for data
static bool is_broken;     // the device did not come back from a reset

static status_t start_device(int argc, char **argv);
static status_t start_disk(void);
static status_t start_signals(cap_t *out_notification);
static void reset_device(void);
static void dispatch(struct request *request);
static void on_signal(void *context, uint64_t bits);
static status_t serve_geometry(struct request *request, struct block_geometry *out);
static status_t serve_attach(struct request *request, cap_t buffer);
static status_t serve_read(struct request *request, uint64_t first, uint32_t count,
                           uint32_t buffer_offset);
static status_t serve_write(struct request *request, uint64_t first, uint32_t count,
                            uint32_t buffer_offset);
static status_t serve_flush(struct request *request);
static status_t check_range(uint32_t badge, uint64_t first, uint32_t count, uint64_t offset);

static const struct block_device_server SERVER = {
    .geometry = serve_geometry,
    .attach = serve_attach,
    .read_sectors = serve_read,
    .write_sectors = serve_write,
    .flush = serve_flush,
};

int main(int argc, char **argv) {
    log_connect(AUTHORITY_VIRTIO_BLK_LOG);
    cap_t notification;
    status_t status = start_device(argc, argv);
    if (status != STATUS_OK) {
        // Without a disk the system still boots: clients are answered.
        log_error("no disk: %s", status_text(status));
        is_broken = true;
    }
    status = start_signals(&notification);
    if (status == STATUS_OK) {
        log_info("%lu sectors%s", (unsigned long)disk.sector_count,
                 disk.is_read_only ? ", read-only" : "");
        const struct server_loop loop = {
            .endpoint = AUTHORITY_VIRTIO_BLK_ENDPOINT,
            .notification = notification,
            .reply_count = TRANSFERS_MAX,
            .dispatch = dispatch,
            .on_signal = on_signal,
        };
        status = server_run(&loop);
    }
    log_error("cannot serve the disk: %s", status_text(status));
    return 1;
}

static status_t start_device(int argc, char **argv) {
    uint64_t offset;
    uint64_t bytes;
    if (!argument_number(argc, argv, "transport.offset", &offset) ||
        !argument_number(argc, argv, "transport.bytes", &bytes)) {
        return STATUS_BAD_ARGUMENT;
    }
    void *page;
    status_t status = device_map(AUTHORITY_VIRTIO_BLK_TRANSPORT, (size_t)(offset + bytes), &page);
    if (status == STATUS_OK) {
        status =
            virtio_mmio_open(&disk.transport, (volatile uint8_t *)page + offset, VIRTIO_TYPE_BLOCK);
    }
    return status == STATUS_OK ? start_disk() : status;
}

static status_t start_disk(void) {
    uint64_t used_bytes;
    uint64_t is_device;
    status_t status = memory_info(AUTHORITY_VIRTIO_BLK_QUEUE, &dma_bytes, &used_bytes, &is_device);
    if (status == STATUS_OK && dma_bytes < DISK_BUFFER_OFFSET + DISK_SECTOR_BYTES) {
        status = STATUS_NO_MEMORY;
    }
    if (status == STATUS_OK) {
        status = dma_map(AUTHORITY_VIRTIO_BLK_QUEUE, (size_t)dma_bytes, &dma, &dma_physical);
    }
    return status == STATUS_OK ? virtio_disk_start(&disk, dma, dma_physical, (uint32_t)dma_bytes)
                               : status;
}

static status_t start_signals(cap_t *out_notification) {
    status_t status = object_create(OBJECT_NOTIFICATION, 0, out_notification);
    if (status == STATUS_OK) {
        status = interrupt_bind(AUTHORITY_VIRTIO_BLK_TRANSPORT_INTERRUPT, *out_notification,
                                INTERRUPT_BIT);
    }
    if (status == STATUS_OK) {
        status = object_create(OBJECT_TIMER, 0, &transfers.timer);
    }
    if (status == STATUS_OK) {
        status = timer_bind(transfers.timer, *out_notification, TIMER_BIT);
    }
    return status;
}

// The device did not answer in time, or wrote nonsense: what waits is answered, and the device
// starts afresh.
static void reset_device(void) {
    log_error("the device does not answer: reset");
    status_t status = virtio_disk_start(&disk, dma, dma_physical, (uint32_t)dma_bytes);
    is_broken = status != STATUS_OK;
    block_transfers_fail(&transfers, STATUS_IO_ERROR);
}

static void dispatch(struct request *request) {
    block_device_dispatch(&SERVER, request);
}

static void on_signal(void *context, uint64_t bits) {
    (void)context;
    if ((bits & INTERRUPT_BIT) != 0 && !is_broken) {
        block_transfers_continue(&transfers);
    }
    if ((bits & INTERRUPT_BIT) != 0) {
        // Fails only if the line is not bound, and it is.
        (void)interrupt_acknowledge(AUTHORITY_VIRTIO_BLK_TRANSPORT_INTERRUPT);
    }
    if ((bits & TIMER_BIT) != 0 && block_transfers_are_late(&transfers)) {
        reset_device();
    }
}

static status_t serve_geometry(struct request *request, struct block_geometry *out) {
    (void)request;
    if (is_broken) {
        return STATUS_IO_ERROR;
    }
    *out = (struct block_geometry){.sector_count = disk.sector_count,
                                   .sector_bytes = DISK_SECTOR_BYTES,
                                   .is_read_only = disk.is_read_only};
    return STATUS_OK;
}

static status_t serve_attach(struct request *request, cap_t buffer) {
    return block_clients_attach(request->badge, buffer);
}

static status_t serve_read(struct request *request, uint64_t first, uint32_t count,
                           uint32_t buffer_offset) {
    status_t status = check_range(request->badge, first, count, buffer_offset);
    if (status != STATUS_OK) {
        return status;
    }
    struct block_transfer transfer = {.operation = DISK_READ,
                                      .badge = request->badge,
                                      .sector = first,
                                      .count = count,
                                      .offset = buffer_offset,
                                      .answer = block_device_read_sectors_reply};
    request_park(request, &transfer.parked);
    block_transfers_add(&transfers, &transfer);
    return STATUS_PARKED;
}

static status_t serve_write(struct request *request, uint64_t first, uint32_t count,
                            uint32_t buffer_offset) {
    if (disk.is_read_only) {
        return STATUS_READ_ONLY;
    }
    status_t status = check_range(request->badge, first, count, buffer_offset);
    if (status != STATUS_OK) {
        return status;
    }
    struct block_transfer transfer = {.operation = DISK_WRITE,
                                      .badge = request->badge,
                                      .sector = first,
                                      .count = count,
                                      .offset = buffer_offset,
                                      .answer = block_device_write_sectors_reply};
    request_park(request, &transfer.parked);
    block_transfers_add(&transfers, &transfer);
    return STATUS_PARKED;
}

// A device without the feature has no cache that could be flushed (Virtio 1.2, 5.2.6.2).
static status_t serve_flush(struct request *request) {
    if (is_broken) {
        return STATUS_IO_ERROR;
    }
    if (!disk.has_flush) {
        return STATUS_OK;
    }
    struct block_transfer transfer = {
        .operation = DISK_FLUSH, .badge = request->badge, .answer = block_device_flush_reply};
    request_park(request, &transfer.parked);
    block_transfers_add(&transfers, &transfer);
    return STATUS_PARKED;
}

static status_t check_range(uint32_t badge, uint64_t first, uint32_t count, uint64_t offset) {
    if (is_broken) {
        return STATUS_IO_ERROR;
    }
    if (first > disk.sector_count || count > disk.sector_count - first) {
        return STATUS_BAD_RANGE;
    }
    uint8_t *address;
    return block_clients_buffer(badge, offset, (uint64_t)count * DISK_SECTOR_BYTES, &address);
}
