// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/tarfs.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service tarfs finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_tarfs {
    AUTHORITY_TARFS_ENDPOINT = 6, // receives what is sent to the service
    AUTHORITY_TARFS_DISK = 7, // block: read
    AUTHORITY_TARFS_LOG = 8, // log: write
};
