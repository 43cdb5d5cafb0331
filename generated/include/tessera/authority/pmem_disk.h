// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/pmem_disk.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service pmem_disk finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_pmem_disk {
    AUTHORITY_PMEM_DISK_ENDPOINT = 6, // receives what is sent to the service
    AUTHORITY_PMEM_DISK_LOG = 7, // log: write
    AUTHORITY_PMEM_DISK_MEDIUM = 8, // The memory that the disk is.
};
