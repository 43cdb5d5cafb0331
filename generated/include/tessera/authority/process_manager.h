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
    AUTHORITY_PROCESS_MANAGER_PROGRAMS0 = 9, // What programs are made of. A piece of RAM, or nothing.
    AUTHORITY_PROCESS_MANAGER_PROGRAMS1 = 10, // What programs are made of. A piece of RAM, or nothing.
    AUTHORITY_PROCESS_MANAGER_PROGRAMS2 = 11, // What programs are made of. A piece of RAM, or nothing.
    AUTHORITY_PROCESS_MANAGER_PROGRAMS3 = 12, // What programs are made of. A piece of RAM, or nothing.
    AUTHORITY_PROCESS_MANAGER_PROGRAMS4 = 13, // What programs are made of. A piece of RAM, or nothing.
    AUTHORITY_PROCESS_MANAGER_PROGRAMS5 = 14, // What programs are made of. A piece of RAM, or nothing.
    AUTHORITY_PROCESS_MANAGER_PROGRAMS6 = 15, // What programs are made of. A piece of RAM, or nothing.
    AUTHORITY_PROCESS_MANAGER_PROGRAMS7 = 16, // What programs are made of. A piece of RAM, or nothing.
};
