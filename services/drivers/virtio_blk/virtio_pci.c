// SPDX-License-Identifier: MIT
// Where the device's structures lie is told by capabilities (Virtio 1.2, 4.1.4), which are the
// device's word: each is checked against the registers that the bus handed out.
#include "virtio_pci.h"

#include <arch/barrier.h>
#include <pci/pci_client.h>
#include <tessera/device.h>
#include <tessera/slots.h>

// 4.1.4: a capability with its kind, and where the structure is.
constexpr uint8_t CAPABILITY_VENDOR = 0x09;
constexpr uint32_t CAPABILITIES_MAX = 16;
enum : uint32_t {
    CAPABILITY_KIND = 3,
    CAPABILITY_BAR = 4,
    CAPABILITY_OFFSET = 8,
    CAPABILITY_LENGTH = 12,
    CAPABILITY_MULTIPLIER = 16,

    KIND_COMMON = 1,
    KIND_NOTIFY = 2,
    KIND_ISR = 3,
    KIND_DEVICE = 4,
};

// 4.1.4.3
enum : uint32_t {
    COMMON_DEVICE_FEATURES_SELECT = 0,
    COMMON_DEVICE_FEATURES = 4,
    COMMON_DRIVER_FEATURES_SELECT = 8,
    COMMON_DRIVER_FEATURES = 12,
    COMMON_CONFIG_VECTOR = 16,
    COMMON_STATUS = 20,
    COMMON_GENERATION = 21,
    COMMON_QUEUE_SELECT = 22,
    COMMON_QUEUE_SIZE = 24,
    COMMON_QUEUE_VECTOR = 26,
    COMMON_QUEUE_ENABLE = 28,
    COMMON_QUEUE_NOTIFY = 30,
    COMMON_QUEUE_DESCRIPTORS = 32,
    COMMON_QUEUE_AVAILABLE = 40,
    COMMON_QUEUE_USED = 48,
    COMMON_BYTES = 56,
};

constexpr uint16_t NO_VECTOR = 0xffff;

static status_t open_function(struct virtio_pci *pci, cap_t bus, struct device_interrupt *out);
static status_t find_structures(struct virtio_pci *pci);
static status_t use_capability(struct virtio_pci *pci, const uint8_t *bytes);
static status_t map_bar(struct virtio_pci *pci, uint32_t bar);
static volatile uint8_t *find_place(const struct virtio_pci *pci, uint32_t bar, uint64_t offset,
                                    uint64_t bytes);

static uint16_t read16(const volatile uint8_t *place) {
    return *(const volatile uint16_t *)(const volatile void *)place;
}

static uint32_t read32(const volatile uint8_t *place) {
    return *(const volatile uint32_t *)(const volatile void *)place;
}

static void write16(volatile uint8_t *place, uint16_t value) {
    *(volatile uint16_t *)(volatile void *)place = value;
}

static void write32(volatile uint8_t *place, uint32_t value) {
    *(volatile uint32_t *)(volatile void *)place = value;
}

static void write_address(volatile uint8_t *place, uint64_t address) {
    write32(place, (uint32_t)address);
    write32(place + 4, (uint32_t)(address >> 32));
}

static uint32_t word_at(const uint8_t *bytes, uint32_t offset) {
    return (uint32_t)bytes[offset] | (uint32_t)bytes[offset + 1] << 8 |
           (uint32_t)bytes[offset + 2] << 16 | (uint32_t)bytes[offset + 3] << 24;
}

static uint32_t read_status(struct virtio_transport *transport) {
    return transport->pci->common[COMMON_STATUS];
}

static void write_status(struct virtio_transport *transport, uint32_t status) {
    transport->pci->common[COMMON_STATUS] = (uint8_t)status;
}

static uint64_t read_features(struct virtio_transport *transport) {
    volatile uint8_t *common = transport->pci->common;
    write32(common + COMMON_DEVICE_FEATURES_SELECT, 0);
    uint64_t low = read32(common + COMMON_DEVICE_FEATURES);
    write32(common + COMMON_DEVICE_FEATURES_SELECT, 1);
    uint64_t high = read32(common + COMMON_DEVICE_FEATURES);
    return high << 32 | low;
}

static void write_features(struct virtio_transport *transport, uint64_t features) {
    volatile uint8_t *common = transport->pci->common;
    write32(common + COMMON_DRIVER_FEATURES_SELECT, 0);
    write32(common + COMMON_DRIVER_FEATURES, (uint32_t)features);
    write32(common + COMMON_DRIVER_FEATURES_SELECT, 1);
    write32(common + COMMON_DRIVER_FEATURES, (uint32_t)(features >> 32));
}

static status_t set_queue(struct virtio_transport *transport, uint32_t queue, uint32_t size,
                          const struct virtio_queue_addresses *addresses) {
    struct virtio_pci *pci = transport->pci;
    volatile uint8_t *common = pci->common;
    write16(common + COMMON_QUEUE_SELECT, (uint16_t)queue);
    if (read16(common + COMMON_QUEUE_ENABLE) != 0) {
        return STATUS_BUSY;
    }
    if (read16(common + COMMON_QUEUE_SIZE) < size) {
        return STATUS_UNSUPPORTED;
    }
    uint64_t doorbell = (uint64_t)read16(common + COMMON_QUEUE_NOTIFY) * pci->notify_multiplier;
    if (doorbell % sizeof(uint16_t) != 0 || doorbell + sizeof(uint16_t) > pci->notify_bytes) {
        return STATUS_IO_ERROR;
    }
    pci->doorbell = (volatile uint16_t *)(volatile void *)(pci->notify + doorbell);
    uint16_t vector = pci->has_messages ? 0 : NO_VECTOR;
    write16(common + COMMON_CONFIG_VECTOR, NO_VECTOR);
    write16(common + COMMON_QUEUE_VECTOR, vector);
    if (read16(common + COMMON_QUEUE_VECTOR) != vector) {
        return STATUS_IO_ERROR; // the device has no room for it (4.1.5.1.2)
    }
    write16(common + COMMON_QUEUE_SIZE, (uint16_t)size);
    write_address(common + COMMON_QUEUE_DESCRIPTORS, addresses->descriptors);
    write_address(common + COMMON_QUEUE_AVAILABLE, addresses->available);
    write_address(common + COMMON_QUEUE_USED, addresses->used);
    arch_device_barrier();
    write16(common + COMMON_QUEUE_ENABLE, 1);
    return STATUS_OK;
}

static void notify(struct virtio_transport *transport, uint32_t queue) {
    arch_device_barrier();
    *transport->pci->doorbell = (uint16_t)queue;
}

// Reading the register lets go of the wire. A message needs no answer.
static void acknowledge_interrupt(struct virtio_transport *transport) {
    if (!transport->pci->has_messages) {
        (void)*transport->pci->isr;
    }
    arch_device_barrier();
}

static uint8_t read_config_byte(struct virtio_transport *transport, uint32_t offset) {
    const struct virtio_pci *pci = transport->pci;
    return offset < pci->config_bytes ? pci->config[offset] : 0;
}

static uint32_t config_generation(struct virtio_transport *transport) {
    return transport->pci->common[COMMON_GENERATION];
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

status_t virtio_pci_open(struct virtio_transport *transport, struct virtio_pci *pci, cap_t bus,
                         struct device_interrupt *out_interrupt) {
    *transport = (struct virtio_transport){.functions = &FUNCTIONS, .pci = pci};
    if (pci->function == 0) {
        return open_function(pci, bus, out_interrupt);
    }
    struct pci_identity identity;
    return pci_function_describe(pci->function, &identity);
}

static status_t open_function(struct virtio_pci *pci, cap_t bus, struct device_interrupt *out) {
    cap_t function;
    status_t status = pci_bus_open(bus, &function);
    if (status != STATUS_OK) {
        return status;
    }
    pci->function = function;
    struct pci_identity identity;
    status = pci_function_describe(function, &identity);
    if (status == STATUS_OK) {
        pci->has_messages = identity.interrupt_kind == PCI_INTERRUPT_KIND_MESSAGE;
        status = identity.vectors > 0 ? find_structures(pci) : STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        *pci = (struct virtio_pci){0};
        slot_release(function);
        return status;
    }
    *out = (struct device_interrupt){.function = function, .is_message = pci->has_messages};
    return STATUS_OK;
}

// The first of each kind that can be used (4.1.4.1).
static status_t find_structures(struct virtio_pci *pci) {
    for (uint32_t i = 0; i < CAPABILITIES_MAX; i++) {
        struct data data;
        status_t status =
            pci_function_capability(pci->function, CAPABILITY_VENDOR, (uint8_t)i, &data);
        if (status == STATUS_NOT_FOUND) {
            break;
        }
        uint8_t bytes[CAPABILITY_MULTIPLIER + sizeof(uint32_t)];
        if (status == STATUS_OK && data.length < sizeof(bytes)) {
            status = STATUS_IO_ERROR;
        }
        for (uint32_t j = 0; j < sizeof(bytes) && status == STATUS_OK; j++) {
            bytes[j] = data.bytes[j]; // mapping calls others, and the buffer is one
        }
        if (status == STATUS_OK) {
            status = use_capability(pci, bytes);
        }
        if (status != STATUS_OK) {
            return status;
        }
    }
    bool has_all = pci->common != nullptr && pci->notify != nullptr && pci->isr != nullptr &&
                   pci->config != nullptr;
    return has_all ? STATUS_OK : STATUS_UNSUPPORTED;
}

static status_t use_capability(struct virtio_pci *pci, const uint8_t *bytes) {
    uint32_t kind = bytes[CAPABILITY_KIND];
    uint32_t bar = bytes[CAPABILITY_BAR];
    if (kind < KIND_COMMON || kind > KIND_DEVICE || bar >= VIRTIO_PCI_BARS) {
        return STATUS_OK; // not for us
    }
    status_t status = map_bar(pci, bar);
    uint32_t length = word_at(bytes, CAPABILITY_LENGTH);
    volatile uint8_t *place = find_place(pci, bar, word_at(bytes, CAPABILITY_OFFSET), length);
    if (status != STATUS_OK || place == nullptr) {
        return status;
    }
    if (kind == KIND_COMMON && pci->common == nullptr && length >= COMMON_BYTES) {
        pci->common = place;
    } else if (kind == KIND_NOTIFY && pci->notify == nullptr) {
        pci->notify = place;
        pci->notify_bytes = length;
        pci->notify_multiplier = word_at(bytes, CAPABILITY_MULTIPLIER);
    } else if (kind == KIND_ISR && pci->isr == nullptr && length > 0) {
        pci->isr = place;
    } else if (kind == KIND_DEVICE && pci->config == nullptr) {
        pci->config = place;
        pci->config_bytes = length;
    }
    return STATUS_OK;
}

// Once. A BAR that the bus does not hand out has no parts.
static status_t map_bar(struct virtio_pci *pci, uint32_t bar) {
    for (uint32_t i = 0; i < VIRTIO_PCI_PARTS && pci->parts[bar][i].address == nullptr; i++) {
        struct virtio_pci_part *part = &pci->parts[bar][i];
        cap_t memory;
        status_t status = pci_function_registers(pci->function, (uint8_t)bar, (uint8_t)i, &memory,
                                                 &part->offset, &part->bytes);
        if (status == STATUS_NOT_FOUND) {
            return STATUS_OK;
        }
        void *address;
        if (status == STATUS_OK) {
            status = device_map(memory, (size_t)part->bytes, &address);
        }
        if (status != STATUS_OK) {
            return status;
        }
        part->address = address;
    }
    return STATUS_OK;
}

// Null: not within one part.
static volatile uint8_t *find_place(const struct virtio_pci *pci, uint32_t bar, uint64_t offset,
                                    uint64_t bytes) {
    for (uint32_t i = 0; i < VIRTIO_PCI_PARTS; i++) {
        const struct virtio_pci_part *part = &pci->parts[bar][i];
        if (part->address != nullptr && offset >= part->offset &&
            offset - part->offset <= part->bytes &&
            bytes <= part->bytes - (offset - part->offset)) {
            return part->address + (offset - part->offset);
        }
    }
    return nullptr;
}
