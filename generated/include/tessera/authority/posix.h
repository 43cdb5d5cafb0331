// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/profiles/posix.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots of every program of profile posix; each may be empty, or hold fewer rights.
#pragma once

#include <tessera/rights.h>

enum authority_posix {
    AUTHORITY_POSIX_CONSOLE = 6, // console: read, write
    AUTHORITY_POSIX_FILESYSTEM = 7, // filesystem: read, write
    AUTHORITY_POSIX_PROCESS = 8, // process: read, write
    AUTHORITY_POSIX_LOG = 9, // log: read, write
    AUTHORITY_POSIX_POSIX = 10, // posix: read, write
    AUTHORITY_POSIX_PAGES = 11, // the pages of its memory, from who starts it
};

// The most that whoever starts such a program puts into the slots.
#define AUTHORITY_POSIX_CONSOLE_RIGHTS (RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT)
#define AUTHORITY_POSIX_FILESYSTEM_RIGHTS (RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT)
#define AUTHORITY_POSIX_PROCESS_RIGHTS (RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT)
#define AUTHORITY_POSIX_LOG_RIGHTS (RIGHT_SEND | RIGHT_READ | RIGHT_WRITE)
#define AUTHORITY_POSIX_POSIX_RIGHTS (RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT)

// What such a program gets, unless its starter asks for more memory.
#define POSIX_PRIORITY 20
#define POSIX_MEMORY_BYTES 8388608
#define POSIX_OWN_MEMORY_BYTES 1310720
#define POSIX_MEMORY_MAX_BYTES 67108864
#define POSIX_STACK_BYTES 32768
#define POSIX_CSPACE_SLOTS 2048
#define POSIX_CSPACE_SLOTS_MAX 16384
#define POSIX_SLOTS_END 11
