// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/pulse.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service pulse finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_pulse {
    AUTHORITY_PULSE_LOG = 6, // log: write
    AUTHORITY_PULSE_DEVICE = 7, // QEMU's device for trying drivers.
    AUTHORITY_PULSE_DEVICE_INTERRUPT = 8, // interrupt of device
};
