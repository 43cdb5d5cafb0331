// SPDX-License-Identifier: MIT
// Reads, writes and flushes that clients wait for: a queue whose first one is under way, in pieces
// of the disk's buffer. Data is copied between that buffer and the client's frame, so the device is
// never told an address that is a client's.
#pragma once

#include <stdint.h>
#include <tessera/disk.h>
#include <tessera/request.h>

constexpr uint32_t TRANSFERS_MAX = 16;
constexpr uint64_t TRANSFER_TIMEOUT_NS = 5'000'000'000;

struct block_transfer {
    enum disk_operation operation;
    uint32_t badge;
    uint64_t sector;
    uint32_t count;  // sectors left
    uint32_t piece;  // sectors under way
    uint64_t offset; // in the client's frame
    // Tells the client; one of the generated answers.
    status_t (*answer)(const struct parked_request *parked, status_t status);
    struct parked_request parked;
};

struct block_transfers {
    struct disk *disk;
    cap_t timer;                                // armed while something is under way
    uint64_t deadline_ns;                       // of what is under way
    struct block_transfer queue[TRANSFERS_MAX]; // a ring
    uint32_t first;
    uint32_t count;
};

// Adds a transfer whose caller is parked, and starts it if nothing is before it. There is room: the
// server loop has as many reply objects as the queue has places.
void block_transfers_add(struct block_transfers *transfers, const struct block_transfer *transfer);

// The device interrupted.
void block_transfers_continue(struct block_transfers *transfers);

// The device has had more than its time for what is under way.
bool block_transfers_are_late(const struct block_transfers *transfers);

// Answers all that wait with a status.
void block_transfers_fail(struct block_transfers *transfers, status_t status);
