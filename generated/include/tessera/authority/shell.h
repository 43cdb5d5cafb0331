// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/shell.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service shell finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_shell {
    AUTHORITY_SHELL_CONSOLE = 6, // console: read, write
    AUTHORITY_SHELL_FILESYSTEM = 7, // filesystem: read, write
    AUTHORITY_SHELL_PROCESS = 8, // process: read, write, execute
    AUTHORITY_SHELL_SUPERVISOR = 9, // supervisor: read, write
    AUTHORITY_SHELL_LOG = 10, // log: read, write
    AUTHORITY_SHELL_PCI = 11, // pci: read
    AUTHORITY_SHELL_POSIX = 12, // posix: read, write
};
