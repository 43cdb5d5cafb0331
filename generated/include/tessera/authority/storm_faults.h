// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/storm_faults.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service storm_faults finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_storm_faults {
};
