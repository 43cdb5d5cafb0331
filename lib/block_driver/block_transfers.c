// SPDX-License-Identifier: MIT
// The state of the queue is its first transfer: `piece` sectors of it are with the device.
#include <tessera/block_transfers.h>

#include <kernel/timer.h>
#include <tessera/block_clients.h>
#include <tessera/clock.h>
#include <tessera/string.h>

static status_t start_piece(struct block_transfers *transfers);
static status_t finish_piece(struct block_transfers *transfers);
static void start_next(struct block_transfers *transfers);
static void answer_first(struct block_transfers *transfers, status_t status);
static uint32_t piece_of(const struct block_transfers *transfers,
                         const struct block_transfer *transfer);

void block_transfers_add(struct block_transfers *transfers, const struct block_transfer *transfer) {
    transfers->queue[(transfers->first + transfers->count) % TRANSFERS_MAX] = *transfer;
    transfers->count++;
    if (transfers->count == 1) {
        start_next(transfers);
    }
}

void block_transfers_continue(struct block_transfers *transfers) {
    struct disk *disk = transfers->disk;
    status_t status = disk->complete(disk->context);
    if (status == STATUS_EMPTY || transfers->count == 0) {
        return;
    }
    struct block_transfer *transfer = &transfers->queue[transfers->first];
    if (status == STATUS_OK) {
        status = finish_piece(transfers);
    }
    if (status == STATUS_OK && transfer->count > 0) {
        status = start_piece(transfers);
        if (status == STATUS_OK) {
            return;
        }
    }
    answer_first(transfers, status);
    start_next(transfers);
}

bool block_transfers_are_late(const struct block_transfers *transfers) {
    return transfers->count > 0 && clock_now_ns() >= transfers->deadline_ns;
}

void block_transfers_fail(struct block_transfers *transfers, status_t status) {
    while (transfers->count > 0) {
        answer_first(transfers, status);
    }
}

// Starts the first transfer that can be started; answers those that cannot.
static void start_next(struct block_transfers *transfers) {
    while (transfers->count > 0) {
        status_t status = start_piece(transfers);
        if (status == STATUS_OK) {
            return;
        }
        answer_first(transfers, status);
    }
    // EMPTY, if nothing was under way.
    (void)timer_cancel(transfers->timer);
}

static status_t start_piece(struct block_transfers *transfers) {
    struct block_transfer *transfer = &transfers->queue[transfers->first];
    struct disk *disk = transfers->disk;
    transfer->piece = piece_of(transfers, transfer);
    if (transfer->operation == DISK_WRITE) {
        uint8_t *data;
        uint64_t bytes = (uint64_t)transfer->piece * DISK_SECTOR_BYTES;
        status_t status = block_clients_buffer(transfer->badge, transfer->offset, bytes, &data);
        if (status != STATUS_OK) {
            return status;
        }
        memcpy(disk->buffer, data, (size_t)bytes);
    }
    transfers->deadline_ns = clock_now_ns() + TRANSFER_TIMEOUT_NS;
    status_t status = timer_arm(transfers->timer, transfers->deadline_ns);
    if (status == STATUS_OK) {
        disk->submit(disk->context, transfer->operation, transfer->sector, transfer->piece);
    }
    return status;
}

static status_t finish_piece(struct block_transfers *transfers) {
    struct block_transfer *transfer = &transfers->queue[transfers->first];
    uint64_t bytes = (uint64_t)transfer->piece * DISK_SECTOR_BYTES;
    if (transfer->operation == DISK_READ) {
        uint8_t *data;
        status_t status = block_clients_buffer(transfer->badge, transfer->offset, bytes, &data);
        if (status != STATUS_OK) {
            return status;
        }
        memcpy(data, transfers->disk->buffer, (size_t)bytes);
    }
    transfer->sector += transfer->piece;
    transfer->count -= transfer->piece;
    transfer->offset += bytes;
    return STATUS_OK;
}

static void answer_first(struct block_transfers *transfers, status_t status) {
    struct block_transfer transfer = transfers->queue[transfers->first];
    transfers->first = (transfers->first + 1) % TRANSFERS_MAX;
    transfers->count--;
    // A client that is gone needs no answer.
    (void)transfer.answer(&transfer.parked, status);
}

static uint32_t piece_of(const struct block_transfers *transfers,
                         const struct block_transfer *transfer) {
    uint32_t most = transfers->disk->buffer_bytes / DISK_SECTOR_BYTES;
    return transfer->count < most ? transfer->count : most;
}
