// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/bench_device.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service bench_device finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_bench_device {
    AUTHORITY_BENCH_DEVICE_UART = 6, // A serial port, whose transmitter can always interrupt.
    AUTHORITY_BENCH_DEVICE_UART_INTERRUPT = 7, // interrupt of uart
};
