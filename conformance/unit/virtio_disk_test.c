// SPDX-License-Identifier: MIT
// Sources: services/drivers/virtio_blk/virtio_transport.c
// Sources: services/drivers/virtio_blk/virtio_queue.c
// Sources: services/drivers/virtio_blk/virtio_disk.c
// Sources: services/drivers/virtio_blk/virtio_mmio.c
//
// The virtio driver against a device that is a function of this test, well-behaved or not.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <services/drivers/virtio_blk/virtio_disk.h>
#include <services/drivers/virtio_blk/virtio_mmio.h>

constexpr uint32_t DMA_BYTES = DISK_BUFFER_OFFSET + 8 * DISK_SECTOR_BYTES;
constexpr uint64_t SECTORS = 0x1'0000'0020; // more than 32 bits
constexpr uint64_t FEATURE_READ_ONLY = 1ull << 5;
constexpr uint64_t FEATURE_FLUSH = 1ull << 9;
constexpr uint64_t FEATURE_OTHER = 1ull << 13;

static struct {
    uint64_t offered;
    uint64_t accepted;
    uint32_t status;
    bool refuses_features;
    bool is_gone; // every register reads as ones, and nothing is written or done
    uint32_t queue_size;
    struct virtio_queue_addresses addresses;
    uint32_t generation;
    uint32_t changes; // of the configuration, while it is being read
    uint8_t answer;   // status byte of the next request
    uint32_t requests;
    uint32_t type;
    uint64_t sector;
    uint32_t data_bytes;
} device;

static struct virtio_disk disk;
static void *dma;

static uint32_t read_status(struct virtio_transport *transport) {
    (void)transport;
    return device.is_gone ? UINT8_MAX : device.status;
}

static void write_status(struct virtio_transport *transport, uint32_t status) {
    (void)transport;
    device.status = status;
    if (device.refuses_features) {
        device.status &= ~(uint32_t)VIRTIO_STATUS_FEATURES_OK;
    }
}

static uint64_t read_features(struct virtio_transport *transport) {
    (void)transport;
    return device.is_gone ? UINT64_MAX : device.offered;
}

static void write_features(struct virtio_transport *transport, uint64_t features) {
    (void)transport;
    device.accepted = features;
}

static status_t set_queue(struct virtio_transport *transport, uint32_t queue, uint32_t size,
                          const struct virtio_queue_addresses *addresses) {
    (void)transport;
    assert_int_equal(queue, 0);
    device.addresses = *addresses;
    return size <= device.queue_size ? STATUS_OK : STATUS_UNSUPPORTED;
}

static volatile struct virtio_used *used_ring(void) {
    return (volatile struct virtio_used *)device.addresses.used;
}

// Does what a device does with a chain: reads the header, fills data that it may write, writes the
// status.
static void notify(struct virtio_transport *transport, uint32_t queue) {
    (void)transport;
    assert_int_equal(queue, 0);
    if (device.is_gone) {
        return;
    }
    const struct virtio_descriptor *chain = (const void *)device.addresses.descriptors;
    const struct virtio_available *available = (const void *)device.addresses.available;
    assert_int_equal(available->index, (uint16_t)(device.requests + 1));
    assert_int_equal(available->ring[device.requests % VIRTIO_QUEUE_SIZE], 0);
    device.requests++;
    device.data_bytes = 0;
    memcpy(&device.type, (const void *)chain[0].address, sizeof(device.type));
    memcpy(&device.sector, (const void *)(chain[0].address + 8), sizeof(device.sector));
    const struct virtio_descriptor *part = &chain[0];
    assert_int_equal(part->flags, 1);
    part = &chain[part->next];
    if ((part->flags & 1) != 0) {
        device.data_bytes = part->length;
        if ((part->flags & 2) != 0) {
            memset((void *)part->address, 0x5a, part->length);
        }
        part = &chain[part->next];
    }
    assert_int_equal(part->flags, 2);
    assert_int_equal(part->length, 1);
    *(uint8_t *)part->address = device.answer;
    used_ring()->ring[(device.requests - 1) % VIRTIO_QUEUE_SIZE].id = 0;
    used_ring()->index = (uint16_t)device.requests;
}

static void acknowledge_interrupt(struct virtio_transport *transport) {
    (void)transport;
}

static uint8_t read_config_byte(struct virtio_transport *transport, uint32_t offset) {
    (void)transport;
    if (device.changes > 0) {
        device.changes--;
        device.generation++;
    }
    return offset < 8 ? (uint8_t)(SECTORS >> (8 * offset)) : 0;
}

static uint32_t config_generation(struct virtio_transport *transport) {
    (void)transport;
    return device.generation;
}

static const struct virtio_transport_functions FUNCTIONS = {
    .read_status = read_status,
    .write_status = write_status,
    .read_features = read_features,
    .write_features = write_features,
    .set_queue = set_queue,
    .notify = notify,
    .acknowledge_interrupt = acknowledge_interrupt,
    .read_config_byte = read_config_byte,
    .config_generation = config_generation,
};

static int setup(void **state) {
    (void)state;
    memset(&device, 0, sizeof(device));
    device.offered = VIRTIO_FEATURE_VERSION_1 | FEATURE_FLUSH | FEATURE_OTHER;
    device.queue_size = 256;
    disk = (struct virtio_disk){.transport = {.functions = &FUNCTIONS}};
    dma = aligned_alloc(4096, DMA_BYTES);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    free(dma);
    return 0;
}

static status_t start(void) {
    return virtio_disk_start(&disk, dma, (uintptr_t)dma, DMA_BYTES);
}

static void start__good_device__what_is_known_is_accepted(void **state) {
    (void)state;
    assert_int_equal(start(), STATUS_OK);
    assert_int_equal(device.accepted, VIRTIO_FEATURE_VERSION_1 | FEATURE_FLUSH);
    assert_int_equal(device.status, VIRTIO_STATUS_ACKNOWLEDGE | VIRTIO_STATUS_DRIVER |
                                        VIRTIO_STATUS_FEATURES_OK | VIRTIO_STATUS_DRIVER_OK);
    assert_true(disk.sector_count == SECTORS);
    assert_true(disk.has_flush);
    assert_false(disk.is_read_only);
    assert_int_equal(disk.buffer_bytes, 8 * DISK_SECTOR_BYTES);
}

static void start__read_only_device__known(void **state) {
    (void)state;
    device.offered |= FEATURE_READ_ONLY;
    assert_int_equal(start(), STATUS_OK);
    assert_true(disk.is_read_only);
}

static void start__configuration_changes_meanwhile__read_again(void **state) {
    (void)state;
    device.changes = 3;
    assert_int_equal(start(), STATUS_OK);
    assert_true(disk.sector_count == SECTORS);
}

static void start__legacy_or_refusing_or_small_device__unsupported(void **state) {
    (void)state;
    device.offered = FEATURE_FLUSH;
    assert_int_equal(start(), STATUS_UNSUPPORTED);
    assert_int_equal(device.status, VIRTIO_STATUS_FAILED);
    device.offered |= VIRTIO_FEATURE_VERSION_1;
    device.refuses_features = true;
    assert_int_equal(start(), STATUS_UNSUPPORTED);
    device.refuses_features = false;
    device.queue_size = VIRTIO_QUEUE_SIZE / 2;
    assert_int_equal(start(), STATUS_UNSUPPORTED);
    device.queue_size = VIRTIO_QUEUE_SIZE;
    assert_int_equal(start(), STATUS_OK);
}

static void submit__read_write_flush__headers_and_lengths(void **state) {
    (void)state;
    assert_int_equal(start(), STATUS_OK);
    virtio_disk_submit(&disk, DISK_READ, SECTORS - 2, 2);
    assert_int_equal(device.type, 0);
    assert_true(device.sector == SECTORS - 2);
    assert_int_equal(device.data_bytes, 2 * DISK_SECTOR_BYTES);
    assert_int_equal(virtio_disk_complete(&disk), STATUS_OK);
    assert_int_equal(disk.buffer[2 * DISK_SECTOR_BYTES - 1], 0x5a);
    virtio_disk_submit(&disk, DISK_WRITE, 7, 1);
    assert_int_equal(device.type, 1);
    assert_int_equal(virtio_disk_complete(&disk), STATUS_OK);
    virtio_disk_submit(&disk, DISK_FLUSH, 0, 0);
    assert_int_equal(device.type, 4);
    assert_int_equal(device.data_bytes, 0);
    assert_int_equal(virtio_disk_complete(&disk), STATUS_OK);
}

static void complete__many_requests__indices_wrap(void **state) {
    (void)state;
    assert_int_equal(start(), STATUS_OK);
    for (uint32_t i = 0; i < 70000; i++) {
        virtio_disk_submit(&disk, DISK_READ, i, 1);
        assert_int_equal(virtio_disk_complete(&disk), STATUS_OK);
        assert_int_equal(virtio_disk_complete(&disk), STATUS_EMPTY);
    }
}

static void complete__device_reports_failure__told(void **state) {
    (void)state;
    assert_int_equal(start(), STATUS_OK);
    const status_t expected[] = {STATUS_OK, STATUS_IO_ERROR, STATUS_UNSUPPORTED, STATUS_IO_ERROR};
    for (uint8_t answer = 0; answer < 4; answer++) {
        device.answer = answer;
        virtio_disk_submit(&disk, DISK_READ, 0, 1);
        assert_int_equal(virtio_disk_complete(&disk), expected[answer]);
    }
    device.answer = 0xff; // never written
    virtio_disk_submit(&disk, DISK_READ, 0, 1);
    assert_int_equal(virtio_disk_complete(&disk), STATUS_IO_ERROR);
}

static void complete__device_writes_nonsense__io_error_and_never_an_index(void **state) {
    (void)state;
    assert_int_equal(start(), STATUS_OK);
    virtio_disk_submit(&disk, DISK_READ, 0, 1);
    used_ring()->ring[0].id = 0x12345678;
    assert_int_equal(virtio_disk_complete(&disk), STATUS_IO_ERROR);
    device.requests = 0;
    assert_int_equal(start(), STATUS_OK);
    virtio_disk_submit(&disk, DISK_READ, 0, 1);
    used_ring()->index = 500;
    assert_int_equal(virtio_disk_complete(&disk), STATUS_IO_ERROR);
    device.requests = 0;
    assert_int_equal(start(), STATUS_OK);
    used_ring()->index = 1; // nothing was asked
    assert_int_equal(virtio_disk_complete(&disk), STATUS_IO_ERROR);
}

static void start__all_ones__io_error(void **state) {
    (void)state;
    device.is_gone = true;
    assert_int_equal(start(), STATUS_IO_ERROR);
    device.is_gone = false;
    assert_int_equal(start(), STATUS_OK);
}

static void complete__device_gone_under_way__never_done_and_no_restart(void **state) {
    (void)state;
    assert_int_equal(start(), STATUS_OK);
    virtio_disk_submit(&disk, DISK_READ, 0, 1);
    assert_int_equal(virtio_disk_complete(&disk), STATUS_OK);
    device.is_gone = true;
    virtio_disk_submit(&disk, DISK_READ, 1, 1);
    assert_int_equal(virtio_disk_complete(&disk), STATUS_EMPTY);
    assert_int_equal(start(), STATUS_IO_ERROR);
}

static void open__registers__only_a_modern_device_of_the_type(void **state) {
    (void)state;
    struct virtio_transport transport;
    alignas(4) uint32_t registers[128] = {0x74726976, 2, VIRTIO_TYPE_BLOCK};
    volatile uint8_t *base = (volatile uint8_t *)registers;
    assert_int_equal(virtio_mmio_open(&transport, base, VIRTIO_TYPE_BLOCK), STATUS_OK);
    assert_int_equal(virtio_mmio_open(&transport, base, 1), STATUS_NOT_FOUND);
    registers[1] = 1;
    assert_int_equal(virtio_mmio_open(&transport, base, VIRTIO_TYPE_BLOCK), STATUS_UNSUPPORTED);
    registers[0] = 0;
    assert_int_equal(virtio_mmio_open(&transport, base, VIRTIO_TYPE_BLOCK), STATUS_NOT_FOUND);
    registers[0] = registers[1] = registers[2] = UINT32_MAX;
    assert_int_equal(virtio_mmio_open(&transport, base, VIRTIO_TYPE_BLOCK), STATUS_NOT_FOUND);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(start__good_device__what_is_known_is_accepted),
        CASE(start__read_only_device__known),
        CASE(start__configuration_changes_meanwhile__read_again),
        CASE(start__legacy_or_refusing_or_small_device__unsupported),
        CASE(submit__read_write_flush__headers_and_lengths),
        CASE(complete__many_requests__indices_wrap),
        CASE(complete__device_reports_failure__told),
        CASE(complete__device_writes_nonsense__io_error_and_never_an_index),
        CASE(start__all_ones__io_error),
        CASE(complete__device_gone_under_way__never_done_and_no_restart),
        CASE(open__registers__only_a_modern_device_of_the_type),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
