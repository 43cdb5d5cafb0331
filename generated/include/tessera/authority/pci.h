// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/pci.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service pci finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_pci {
    AUTHORITY_PCI_ENDPOINT = 6, // receives what is sent to the service
    AUTHORITY_PCI_LOG = 7, // log: write
    AUTHORITY_PCI_HOST = 8, // Configuration space of everything on the bus.
    AUTHORITY_PCI_HOST_WINDOW = 9, // addresses for what is on host
    AUTHORITY_PCI_HOST_INTERRUPT0 = 10, // interrupt of host
    AUTHORITY_PCI_HOST_INTERRUPT1 = 11, // interrupt of host
    AUTHORITY_PCI_HOST_INTERRUPT2 = 12, // interrupt of host
    AUTHORITY_PCI_HOST_INTERRUPT3 = 13, // interrupt of host
    AUTHORITY_PCI_HOST_INTERRUPT4 = 14, // interrupt of host
    AUTHORITY_PCI_HOST_INTERRUPT5 = 15, // interrupt of host
    AUTHORITY_PCI_HOST_INTERRUPT6 = 16, // interrupt of host
    AUTHORITY_PCI_HOST_INTERRUPT7 = 17, // interrupt of host
    AUTHORITY_PCI_HOST_MESSAGE0 = 18, // interrupt raised by a message, for what is on host
    AUTHORITY_PCI_HOST_MESSAGE1 = 19, // interrupt raised by a message, for what is on host
    AUTHORITY_PCI_HOST_MESSAGE2 = 20, // interrupt raised by a message, for what is on host
    AUTHORITY_PCI_HOST_MESSAGE3 = 21, // interrupt raised by a message, for what is on host
};
