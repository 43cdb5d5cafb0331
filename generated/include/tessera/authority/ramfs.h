// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/ramfs.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service ramfs finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_ramfs {
    AUTHORITY_RAMFS_ENDPOINT = 6, // receives what is sent to the service
    AUTHORITY_RAMFS_LOG = 7, // log: write
};
