// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/vfs.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service vfs finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_vfs {
    AUTHORITY_VFS_ENDPOINT = 6, // receives what is sent to the service
    AUTHORITY_VFS_TARFS = 7, // filesystem: read
    AUTHORITY_VFS_RAMFS = 8, // filesystem: read, write
    AUTHORITY_VFS_LOG = 9, // log: write
};
