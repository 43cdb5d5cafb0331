// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/log.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service log finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_log {
    AUTHORITY_LOG_ENDPOINT = 6, // receives what is sent to the service
};
