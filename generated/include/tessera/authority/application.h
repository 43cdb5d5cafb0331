// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/profiles/application.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots of every program of profile application; each may be empty, or hold fewer rights.
#pragma once

#include <tessera/rights.h>

enum authority_application {
    AUTHORITY_APPLICATION_CONSOLE = 6, // console: read, write
    AUTHORITY_APPLICATION_FILESYSTEM = 7, // filesystem: read, write
    AUTHORITY_APPLICATION_PROCESS = 8, // process: read, write
    AUTHORITY_APPLICATION_LOG = 9, // log: read, write
};

// The most that whoever starts such a program puts into the slots.
#define AUTHORITY_APPLICATION_CONSOLE_RIGHTS (RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT)
#define AUTHORITY_APPLICATION_FILESYSTEM_RIGHTS (RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT)
#define AUTHORITY_APPLICATION_PROCESS_RIGHTS (RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT)
#define AUTHORITY_APPLICATION_LOG_RIGHTS (RIGHT_SEND | RIGHT_READ | RIGHT_WRITE)

// What such a program gets, unless its starter asks for more memory.
#define APPLICATION_PRIORITY 20
#define APPLICATION_MEMORY_BYTES 1048576
#define APPLICATION_OWN_MEMORY_BYTES 1048576
#define APPLICATION_MEMORY_MAX_BYTES 67108864
#define APPLICATION_STACK_BYTES 65536
#define APPLICATION_CSPACE_SLOTS 256
#define APPLICATION_CSPACE_SLOTS_MAX 1024
#define APPLICATION_SLOTS_END 10
