// SPDX-License-Identifier: MIT
// Joins a disk, its transfers and the generated server. One thread; interrupts and time-outs come
// as signals, clients wait parked.
#include <tessera/block_driver.h>

#include <block/block_server.h>
#include <kernel/timer.h>
#include <tessera/block_clients.h>
#include <tessera/block_transfers.h>
#include <tessera/log.h>
#include <tessera/memory.h>
#include <tessera/server.h>

constexpr uint32_t INTERRUPT_BIT = 1;
constexpr uint32_t TIMER_BIT = 2;

static struct block_transfers transfers;
static const struct device_interrupt *source;
static bool is_broken; // the device did not start, or did not come back from a reset

static void start_disk(void);
static status_t start_signals(cap_t *out_notification);
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

status_t block_driver_run(struct disk *disk, cap_t endpoint,
                          const struct device_interrupt *interrupt) {
    transfers.disk = disk;
    source = interrupt;
    start_disk();
    cap_t notification;
    status_t status = start_signals(&notification);
    if (status != STATUS_OK) {
        return status;
    }
    const struct server_loop loop = {
        .endpoint = endpoint,
        .notification = notification,
        .reply_count = TRANSFERS_MAX,
        .dispatch = dispatch,
        .on_signal = on_signal,
    };
    return server_run(&loop);
}

// Without a disk the system still boots: clients are answered.
static void start_disk(void) {
    struct disk *disk = transfers.disk;
    status_t status = disk->start(disk->context);
    is_broken = status != STATUS_OK;
    if (is_broken) {
        log_error("no disk: %s", status_text(status));
    } else {
        log_info("%lu sectors%s", (unsigned long)disk->sector_count,
                 disk->is_read_only ? ", read-only" : "");
    }
}

static status_t start_signals(cap_t *out_notification) {
    status_t status = object_create(OBJECT_NOTIFICATION, 0, out_notification);
    if (status == STATUS_OK) {
        status = device_interrupt_bind(source, *out_notification, INTERRUPT_BIT);
    }
    if (status == STATUS_OK) {
        status = object_create(OBJECT_TIMER, 0, &transfers.timer);
    }
    if (status == STATUS_OK) {
        status = timer_bind(transfers.timer, *out_notification, TIMER_BIT);
    }
    return status;
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
        // Fails only if it is not bound, and it is; or if its bus is gone, and then its time is up.
        (void)device_interrupt_acknowledge(source);
    }
    // The device did not answer in time, or wrote nonsense: what waits is answered, and the device
    // starts afresh.
    if ((bits & TIMER_BIT) != 0 && block_transfers_are_late(&transfers)) {
        log_error("the device does not answer: reset");
        start_disk();
        block_transfers_fail(&transfers, STATUS_IO_ERROR);
    }
}

static status_t serve_geometry(struct request *request, struct block_geometry *out) {
    (void)request;
    if (is_broken) {
        return STATUS_IO_ERROR;
    }
    const struct disk *disk = transfers.disk;
    *out = (struct block_geometry){.sector_count = disk->sector_count,
                                   .sector_bytes = DISK_SECTOR_BYTES,
                                   .is_read_only = disk->is_read_only};
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
    if (transfers.disk->is_read_only) {
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

static status_t serve_flush(struct request *request) {
    if (is_broken) {
        return STATUS_IO_ERROR;
    }
    if (!transfers.disk->has_flush) {
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
    const struct disk *disk = transfers.disk;
    if (first > disk->sector_count || count > disk->sector_count - first) {
        return STATUS_BAD_RANGE;
    }
    uint8_t *address;
    return block_clients_buffer(badge, offset, (uint64_t)count * DISK_SECTOR_BYTES, &address);
}
