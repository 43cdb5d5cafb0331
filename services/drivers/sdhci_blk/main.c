// SPDX-License-Identifier: MIT
// The disk on an SD card: maps what the manifest grants, and gives the card to the block driver.
// The buffer is RAM that the device could be told of; this one moves data by programmed I/O and is
// not.
#include "sd_card.h"

#include <kernel/memory.h>
#include <tessera/arguments.h>
#include <tessera/authority/disk.h>
#include <tessera/block_driver.h>
#include <tessera/clock.h>
#include <tessera/device.h>
#include <tessera/log.h>

static volatile uint8_t *registers;
static struct sd_card card;

static status_t map_device(int argc, char **argv);
static status_t map_buffer(void);
static uint32_t read_register(void *context, uint32_t offset);
static void write_register(void *context, uint32_t offset, uint32_t value);
static void pause(void *context, uint64_t ns);
static status_t start(void *context);
static void submit(void *context, enum disk_operation operation, uint64_t sector, uint32_t count);
static status_t complete(void *context);

// A card has written what it is done with.
static struct disk disk = {.start = start, .submit = submit, .complete = complete};

static const struct device_interrupt interrupt = {.line = AUTHORITY_DISK_CONTROLLER_INTERRUPT};

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
    uint64_t offset;
    uint64_t bytes;
    if (!argument_number(argc, argv, "controller.offset", &offset) ||
        !argument_number(argc, argv, "controller.bytes", &bytes) ||
        !argument_number(argc, argv, "controller.clock_hz", &card.host.clock_hz)) {
        return STATUS_BAD_ARGUMENT;
    }
    void *page;
    status_t status = device_map(AUTHORITY_DISK_CONTROLLER, (size_t)(offset + bytes), &page);
    if (status == STATUS_OK) {
        registers = (volatile uint8_t *)page + offset;
        card.host.access =
            (struct sdhci_access){.read = read_register, .write = write_register, .pause = pause};
    }
    return status;
}

static status_t map_buffer(void) {
    uint64_t bytes;
    uint64_t used_bytes;
    uint64_t is_device;
    uint64_t physical;
    status_t status = memory_info(AUTHORITY_DISK_BUFFER, &bytes, &used_bytes, &is_device);
    void *buffer;
    if (status == STATUS_OK) {
        status = dma_map(AUTHORITY_DISK_BUFFER, (size_t)bytes, &buffer, &physical);
    }
    if (status == STATUS_OK) {
        disk.buffer = buffer;
        disk.buffer_bytes = (uint32_t)bytes;
    }
    return status;
}

static uint32_t read_register(void *, uint32_t offset) {
    return *(const volatile uint32_t *)(const volatile void *)(registers + offset);
}

static void write_register(void *, uint32_t offset, uint32_t value) {
    *(volatile uint32_t *)(volatile void *)(registers + offset) = value;
}

// Fails only for want of memory, and then the next look comes sooner.
static void pause(void *, uint64_t ns) {
    (void)sleep_until_ns(clock_now_ns() + ns);
}

static status_t start(void *) {
    status_t status = sd_card_start(&card);
    disk.sector_count = card.sector_count;
    disk.is_read_only = card.is_read_only;
    return status;
}

static void submit(void *, enum disk_operation operation, uint64_t sector, uint32_t count) {
    sd_card_submit(&card, operation, sector, count, (uint32_t *)(void *)disk.buffer);
}

static status_t complete(void *) {
    return sdhci_continue(&card.host);
}
