// SPDX-License-Identifier: MIT
// What does not depend on the bus: Virtio 1.2, 3.1.1 (initialization) and 2.5 (configuration).
#include "virtio_transport.h"

// A device that does not settle in as many reads is broken.
constexpr uint32_t TRIES_MAX = 1000;

static bool reset(struct virtio_transport *transport);

status_t virtio_transport_negotiate(struct virtio_transport *transport, uint64_t required,
                                    uint64_t wanted, uint64_t *out_features) {
    const struct virtio_transport_functions *functions = transport->functions;
    if (!reset(transport)) {
        return STATUS_IO_ERROR; // so do registers behind which nothing is: all ones
    }
    uint32_t status = VIRTIO_STATUS_ACKNOWLEDGE | VIRTIO_STATUS_DRIVER;
    functions->write_status(transport, status);
    required |= VIRTIO_FEATURE_VERSION_1;
    uint64_t features = functions->read_features(transport) & (required | wanted);
    if ((features & required) != required) {
        functions->write_status(transport, VIRTIO_STATUS_FAILED);
        return STATUS_UNSUPPORTED;
    }
    functions->write_features(transport, features);
    status |= VIRTIO_STATUS_FEATURES_OK;
    functions->write_status(transport, status);
    if ((functions->read_status(transport) & VIRTIO_STATUS_FEATURES_OK) == 0) {
        functions->write_status(transport, VIRTIO_STATUS_FAILED);
        return STATUS_UNSUPPORTED;
    }
    *out_features = features;
    return STATUS_OK;
}

void virtio_transport_start(struct virtio_transport *transport) {
    uint32_t status = transport->functions->read_status(transport);
    transport->functions->write_status(transport, status | VIRTIO_STATUS_DRIVER_OK);
}

static bool reset(struct virtio_transport *transport) {
    transport->functions->write_status(transport, 0);
    for (uint32_t i = 0; i < TRIES_MAX; i++) {
        if (transport->functions->read_status(transport) == 0) {
            return true;
        }
    }
    return false;
}

uint64_t virtio_transport_config(struct virtio_transport *transport, uint32_t offset,
                                 uint32_t bytes) {
    const struct virtio_transport_functions *functions = transport->functions;
    uint64_t value = 0;
    for (uint32_t tries = 0; tries < TRIES_MAX; tries++) {
        uint32_t generation = functions->config_generation(transport);
        value = 0;
        for (uint32_t i = 0; i < bytes; i++) {
            value |= (uint64_t)functions->read_config_byte(transport, offset + i) << (8 * i);
        }
        if (generation == functions->config_generation(transport)) {
            break;
        }
    }
    return value;
}
