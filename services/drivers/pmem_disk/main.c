// SPDX-License-Identifier: MIT
// A disk that is memory: persistent memory, or RAM that a loader has filled. Sectors are copied
// between it and the client's frame at once, so nobody waits.
#include <block/block_server.h>
#include <arch/barrier.h>
#include <tessera/arguments.h>
#include <tessera/authority/pmem_disk.h>
#include <tessera/block_clients.h>
#include <tessera/device.h>
#include <tessera/log.h>
#include <tessera/server.h>

constexpr uint32_t SECTOR_BYTES = 512;
constexpr uint32_t REPLIES = 1;

static volatile uint64_t *medium; // null: there is none
static uint64_t sector_count;

static status_t start_medium(int argc, char **argv);
static void dispatch(struct request *request);
static status_t serve_geometry(struct request *request, struct block_geometry *out);
static status_t serve_attach(struct request *request, cap_t buffer);
static status_t serve_read(struct request *request, uint64_t first, uint32_t count,
                           uint32_t buffer_offset);
static status_t serve_write(struct request *request, uint64_t first, uint32_t count,
                            uint32_t buffer_offset);
static status_t serve_flush(struct request *request);
static status_t find(uint32_t badge, uint64_t first, uint32_t count, uint32_t offset,
                     uint64_t **out_buffer, volatile uint64_t **out_sectors);

static const struct block_device_server SERVER = {
    .geometry = serve_geometry,
    .attach = serve_attach,
    .read_sectors = serve_read,
    .write_sectors = serve_write,
    .flush = serve_flush,
};

int main(int argc, char **argv) {
    log_connect(AUTHORITY_PMEM_DISK_LOG);
    status_t status = start_medium(argc, argv);
    if (status == STATUS_OK) {
        log_info("%lu sectors", (unsigned long)sector_count);
    } else {
        // Without a disk the system still boots: clients are answered.
        log_error("no disk: %s", status_text(status));
    }
    const struct server_loop loop = {
        .endpoint = AUTHORITY_PMEM_DISK_ENDPOINT,
        .reply_count = REPLIES,
        .dispatch = dispatch,
    };
    status = server_run(&loop);
    log_error("cannot serve the disk: %s", status_text(status));
    return 1;
}

static status_t start_medium(int argc, char **argv) {
    uint64_t offset;
    uint64_t bytes;
    if (!argument_number(argc, argv, "medium.offset", &offset) || offset != 0 ||
        !argument_number(argc, argv, "medium.bytes", &bytes)) {
        return STATUS_BAD_ARGUMENT;
    }
    void *address;
    status_t status = device_map(AUTHORITY_PMEM_DISK_MEDIUM, (size_t)bytes, &address);
    if (status == STATUS_OK) {
        medium = address;
        sector_count = bytes / SECTOR_BYTES;
    }
    return status;
}

static void dispatch(struct request *request) {
    block_device_dispatch(&SERVER, request);
}

static status_t serve_geometry(struct request *request, struct block_geometry *out) {
    (void)request;
    if (medium == nullptr) {
        return STATUS_IO_ERROR;
    }
    *out = (struct block_geometry){.sector_count = sector_count, .sector_bytes = SECTOR_BYTES};
    return STATUS_OK;
}

static status_t serve_attach(struct request *request, cap_t buffer) {
    return block_clients_attach(request->badge, buffer);
}

static status_t serve_read(struct request *request, uint64_t first, uint32_t count,
                           uint32_t buffer_offset) {
    uint64_t *buffer;
    volatile uint64_t *sectors;
    status_t status = find(request->badge, first, count, buffer_offset, &buffer, &sectors);
    for (uint64_t i = 0; status == STATUS_OK && i < count * SECTOR_BYTES / sizeof(uint64_t); i++) {
        buffer[i] = sectors[i];
    }
    return status;
}

static status_t serve_write(struct request *request, uint64_t first, uint32_t count,
                            uint32_t buffer_offset) {
    uint64_t *buffer;
    volatile uint64_t *sectors;
    status_t status = find(request->badge, first, count, buffer_offset, &buffer, &sectors);
    for (uint64_t i = 0; status == STATUS_OK && i < count * SECTOR_BYTES / sizeof(uint64_t); i++) {
        sectors[i] = buffer[i];
    }
    return status;
}

// The medium is mapped past the caches: what was written is there behind the barrier.
static status_t serve_flush(struct request *request) {
    (void)request;
    arch_device_barrier();
    return medium == nullptr ? STATUS_IO_ERROR : STATUS_OK;
}

static status_t find(uint32_t badge, uint64_t first, uint32_t count, uint32_t offset,
                     uint64_t **out_buffer, volatile uint64_t **out_sectors) {
    if (medium == nullptr) {
        return STATUS_IO_ERROR;
    }
    if (first > sector_count || count > sector_count - first || offset % sizeof(uint64_t) != 0) {
        return STATUS_BAD_RANGE;
    }
    uint8_t *address;
    status_t status = block_clients_buffer(badge, offset, (uint64_t)count * SECTOR_BYTES, &address);
    if (status == STATUS_OK) {
        *out_buffer = (uint64_t *)(void *)address;
        *out_sectors = medium + first * SECTOR_BYTES / sizeof(uint64_t);
    }
    return status;
}
