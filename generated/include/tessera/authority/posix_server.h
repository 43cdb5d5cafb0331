// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/posix_server.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service posix_server finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_posix_server {
    AUTHORITY_POSIX_SERVER_ENDPOINT = 6, // receives what is sent to the service
    AUTHORITY_POSIX_SERVER_CONSOLE = 7, // console: read, write
    AUTHORITY_POSIX_SERVER_PROCESS = 8, // process: read, write
    AUTHORITY_POSIX_SERVER_LOG = 9, // log: write
};
