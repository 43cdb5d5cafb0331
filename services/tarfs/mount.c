// SPDX-License-Identifier: MIT
// Talks to the disk. Its driver forgets our frame when it is restarted, and says so with EMPTY:
// then the frame is attached again.
#include "mount.h"

#include "tar_scan.h"

#include <block/block_client.h>
#include <tessera/authority/tarfs.h>
#include <tessera/log.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/string.h>

// Of the quota, half goes to the index: 96 bytes a file.
constexpr uint64_t INDEX_DIVISOR = 2;

struct mount mount;

static cap_t frame;
static uint8_t *frame_address;
static void *index_memory;
static size_t index_bytes;
static bool is_mounted;
static bool is_bad; // the disk holds no tar

static status_t fetch(void *context, uint64_t first, uint32_t count, uint8_t *out_bytes);
static status_t try_mount(void);

status_t mount_init(void) {
    uint64_t page = startup_info()->page_bytes;
    void *address;
    size_t bytes;
    status_t status = object_create(OBJECT_FRAME, page, &frame);
    if (status == STATUS_OK) {
        status = frame_map_anywhere(frame, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL, &address,
                                    &bytes);
    }
    if (status != STATUS_OK) {
        return status;
    }
    frame_address = address;
    index_bytes = (size_t)(memory_available() / INDEX_DIVISOR / page * page);
    return memory_map_pages(index_bytes, &index_memory);
}

status_t mount_ensure(void) {
    if (is_mounted) {
        return STATUS_OK;
    }
    if (is_bad) {
        return STATUS_BAD_IMAGE;
    }
    status_t status = try_mount();
    switch (status) {
    case STATUS_OK:
        is_mounted = true;
        log_info("%u nodes", mount.index.node_used - TAR_NODE_ROOT);
        return STATUS_OK;
    case STATUS_BAD_IMAGE:
    case STATUS_NO_MEMORY:
        is_bad = true;
        log_error("cannot mount the disk: %s", status_text(status));
        return STATUS_BAD_IMAGE;
    default:
        log_warning("cannot read the disk: %s", status_text(status));
        return STATUS_IO_ERROR;
    }
}

status_t mount_read(const struct tar_node *node, uint64_t offset, void *out_bytes, uint32_t count,
                    uint32_t *out_length) {
    uint64_t left = offset < node->size ? node->size - offset : 0;
    uint32_t length = count < left ? count : (uint32_t)left;
    *out_length = length;
    if (length == 0) {
        return STATUS_OK;
    }
    status_t status = block_cache_read(&mount.cache, node->data_block * TAR_BLOCK_BYTES + offset,
                                       out_bytes, length);
    return status == STATUS_OK ? STATUS_OK : STATUS_IO_ERROR;
}

static status_t try_mount(void) {
    struct block_geometry geometry;
    status_t status = block_device_geometry(AUTHORITY_TARFS_DISK, &geometry);
    if (status != STATUS_OK) {
        return status;
    }
    if (geometry.sector_bytes != SECTOR_BYTES) {
        return STATUS_BAD_IMAGE;
    }
    if (geometry.sector_count > UINT64_MAX / SECTOR_BYTES) {
        return STATUS_IO_ERROR;
    }
    block_cache_init(&mount.cache, geometry.sector_count, fetch, nullptr);
    status = tar_index_init(&mount.index, index_memory, index_bytes);
    return status == STATUS_OK ? tar_scan(&mount.cache, &mount.index) : status;
}

static status_t fetch(void *context, uint64_t first, uint32_t count, uint8_t *out_bytes) {
    (void)context;
    status_t status = block_device_read_sectors(AUTHORITY_TARFS_DISK, first, count, 0);
    if (status == STATUS_EMPTY) {
        status = block_device_attach(AUTHORITY_TARFS_DISK, frame);
        if (status == STATUS_OK) {
            status = block_device_read_sectors(AUTHORITY_TARFS_DISK, first, count, 0);
        }
    }
    if (status == STATUS_OK) {
        memcpy(out_bytes, frame_address, (size_t)count * SECTOR_BYTES);
    }
    return status;
}
