// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/process_manager.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service process_manager finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_process_manager {
    AUTHORITY_PROCESS_MANAGER_ENDPOINT = 6, // receives what is sent to the service
    AUTHORITY_PROCESS_MANAGER_FILESYSTEM = 7, // filesystem: read
    AUTHORITY_PROCESS_MANAGER_LOG = 8, // log: write
};
