// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/virtio_blk.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service virtio_blk finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_virtio_blk {
    AUTHORITY_VIRTIO_BLK_ENDPOINT = 6, // receives what is sent to the service
    AUTHORITY_VIRTIO_BLK_LOG = 7, // log: write
    AUTHORITY_VIRTIO_BLK_TRANSPORT = 8, // The virtio-mmio place that the disk is in.
    AUTHORITY_VIRTIO_BLK_TRANSPORT_INTERRUPT = 9, // interrupt of transport
    AUTHORITY_VIRTIO_BLK_QUEUE = 10, // Descriptor rings, request headers and data on the way.
};
