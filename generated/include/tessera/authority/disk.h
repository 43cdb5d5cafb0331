// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/disk.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service disk finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_disk {
    AUTHORITY_DISK_ENDPOINT = 6, // receives what is sent to the service
    AUTHORITY_DISK_LOG = 7, // log: write
    AUTHORITY_DISK_CONTROLLER = 8, // Registers and interrupt of what the disk is connected to.
    AUTHORITY_DISK_CONTROLLER_INTERRUPT = 9, // interrupt of controller
    AUTHORITY_DISK_BUFFER = 10, // Data on the way, and what the driver and a device that reads memory tell each other.
};
