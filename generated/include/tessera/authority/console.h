// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/console.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service console finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_console {
    AUTHORITY_CONSOLE_ENDPOINT = 6, // receives what is sent to the service
    AUTHORITY_CONSOLE_LOG = 7, // log: write
    AUTHORITY_CONSOLE_UART = 8, // Registers or ports, and interrupt, of the serial port.
    AUTHORITY_CONSOLE_UART_INTERRUPT = 9, // interrupt of uart
};
