// SPDX-License-Identifier: MIT
// Register offsets: Virtio 1.2, 4.2.2, table 4.1.
#include "virtio_mmio.h"

#include <arch/barrier.h>

enum : uint32_t {
    MMIO_MAGIC = 0x000,
    MMIO_VERSION = 0x004,
    MMIO_DEVICE_ID = 0x008,
    MMIO_DEVICE_FEATURES = 0x010,
    MMIO_DEVICE_FEATURES_SELECT = 0x014,
    MMIO_DRIVER_FEATURES = 0x020,
    MMIO_DRIVER_FEATURES_SELECT = 0x024,
    MMIO_QUEUE_SELECT = 0x030,
    MMIO_QUEUE_SIZE_MAX = 0x034,
    MMIO_QUEUE_SIZE = 0x038,
    MMIO_QUEUE_READY = 0x044,
    MMIO_QUEUE_NOTIFY = 0x050,
    MMIO_INTERRUPT_STATUS = 0x060,
    MMIO_INTERRUPT_ACKNOWLEDGE = 0x064,
    MMIO_STATUS = 0x070,
    MMIO_QUEUE_DESCRIPTORS_LOW = 0x080,
    MMIO_QUEUE_DESCRIPTORS_HIGH = 0x084,
    MMIO_QUEUE_AVAILABLE_LOW = 0x090,
    MMIO_QUEUE_AVAILABLE_HIGH = 0x094,
    MMIO_QUEUE_USED_LOW = 0x0a0,
    MMIO_QUEUE_USED_HIGH = 0x0a4,
    MMIO_CONFIG_GENERATION = 0x0fc,
    MMIO_CONFIG = 0x100,
};

constexpr uint32_t MAGIC = 0x74726976; // "virt"
constexpr uint32_t VERSION = 2;

static uint32_t read_register(const struct virtio_transport *transport, uint32_t offset);
static void write_register(struct virtio_transport *transport, uint32_t offset, uint32_t value);
static void write_address(struct virtio_transport *transport, uint32_t low, uint32_t high,
                          uint64_t address);

static uint32_t read_status(struct virtio_transport *transport) {
    return read_register(transport, MMIO_STATUS);
}

static void write_status(struct virtio_transport *transport, uint32_t status) {
    write_register(transport, MMIO_STATUS, status);
}

static uint64_t read_features(struct virtio_transport *transport) {
    write_register(transport, MMIO_DEVICE_FEATURES_SELECT, 0);
    uint64_t low = read_register(transport, MMIO_DEVICE_FEATURES);
    write_register(transport, MMIO_DEVICE_FEATURES_SELECT, 1);
    uint64_t high = read_register(transport, MMIO_DEVICE_FEATURES);
    return high << 32 | low;
}

static void write_features(struct virtio_transport *transport, uint64_t features) {
    write_register(transport, MMIO_DRIVER_FEATURES_SELECT, 0);
    write_register(transport, MMIO_DRIVER_FEATURES, (uint32_t)features);
    write_register(transport, MMIO_DRIVER_FEATURES_SELECT, 1);
    write_register(transport, MMIO_DRIVER_FEATURES, (uint32_t)(features >> 32));
}

static status_t set_queue(struct virtio_transport *transport, uint32_t queue, uint32_t size,
                          const struct virtio_queue_addresses *addresses) {
    write_register(transport, MMIO_QUEUE_SELECT, queue);
    if (read_register(transport, MMIO_QUEUE_READY) != 0) {
        return STATUS_BUSY;
    }
    if (read_register(transport, MMIO_QUEUE_SIZE_MAX) < size) {
        return STATUS_UNSUPPORTED;
    }
    write_register(transport, MMIO_QUEUE_SIZE, size);
    write_address(transport, MMIO_QUEUE_DESCRIPTORS_LOW, MMIO_QUEUE_DESCRIPTORS_HIGH,
                  addresses->descriptors);
    write_address(transport, MMIO_QUEUE_AVAILABLE_LOW, MMIO_QUEUE_AVAILABLE_HIGH,
                  addresses->available);
    write_address(transport, MMIO_QUEUE_USED_LOW, MMIO_QUEUE_USED_HIGH, addresses->used);
    arch_device_barrier();
    write_register(transport, MMIO_QUEUE_READY, 1);
    return STATUS_OK;
}

static void notify(struct virtio_transport *transport, uint32_t queue) {
    arch_device_barrier();
    write_register(transport, MMIO_QUEUE_NOTIFY, queue);
}

static void acknowledge_interrupt(struct virtio_transport *transport) {
    uint32_t reasons = read_register(transport, MMIO_INTERRUPT_STATUS);
    write_register(transport, MMIO_INTERRUPT_ACKNOWLEDGE, reasons);
    arch_device_barrier();
}

static uint8_t read_config_byte(struct virtio_transport *transport, uint32_t offset) {
    return transport->registers[MMIO_CONFIG + offset];
}

static uint32_t config_generation(struct virtio_transport *transport) {
    return read_register(transport, MMIO_CONFIG_GENERATION);
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

status_t virtio_mmio_open(struct virtio_transport *transport, volatile uint8_t *registers,
                          uint32_t device_type) {
    *transport = (struct virtio_transport){.functions = &FUNCTIONS, .registers = registers};
    if (read_register(transport, MMIO_MAGIC) != MAGIC ||
        read_register(transport, MMIO_DEVICE_ID) != device_type) {
        return STATUS_NOT_FOUND;
    }
    return read_register(transport, MMIO_VERSION) == VERSION ? STATUS_OK : STATUS_UNSUPPORTED;
}

static uint32_t read_register(const struct virtio_transport *transport, uint32_t offset) {
    return *(const volatile uint32_t *)(const volatile void *)(transport->registers + offset);
}

static void write_register(struct virtio_transport *transport, uint32_t offset, uint32_t value) {
    *(volatile uint32_t *)(volatile void *)(transport->registers + offset) = value;
}

static void write_address(struct virtio_transport *transport, uint32_t low, uint32_t high,
                          uint64_t address) {
    write_register(transport, low, (uint32_t)address);
    write_register(transport, high, (uint32_t)(address >> 32));
}
