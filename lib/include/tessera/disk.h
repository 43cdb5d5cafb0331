// SPDX-License-Identifier: MIT
// What every driver of a disk offers, whatever its device: one operation at a time on sectors that
// lie in a buffer of its own. Knows no clients and no protocol; those are the block driver's
// (tessera/block_driver.h).
#pragma once

#include <stdint.h>
#include <tessera/errors.h>

constexpr uint32_t DISK_SECTOR_BYTES = 512;

enum disk_operation {
    DISK_READ,
    DISK_WRITE,
    DISK_FLUSH,
};

struct disk {
    void *context;
    uint64_t sector_count;
    bool is_read_only;
    bool has_flush; // false: what is written is on the medium
    uint8_t *buffer;
    uint32_t buffer_bytes;
    // Resets the device and fills in what is above. Called again to bring a failed device back.
    status_t (*start)(void *context);
    // Starts an operation on `count` sectors, which lie in the buffer. The caller checked the
    // range.
    void (*submit)(void *context, enum disk_operation operation, uint64_t sector, uint32_t count);
    // To be called at an interrupt. EMPTY: still under way. OK: done. IO_ERROR: it failed.
    status_t (*complete)(void *context);
};
