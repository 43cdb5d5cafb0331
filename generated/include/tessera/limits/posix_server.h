// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/posix_server.yaml
// Template: codegen/tessera_gen/templates/systems/limits.h.j2
// Command: ./tessera gen
//
// How much service posix_server has for its clients, as its manifest says.
#pragma once

#include <stdint.h>

enum : uint32_t {
    MEMBERS_MAX = 48, // processes
    FAMILY_MAX = 32, // processes of a family, with those that have ended and were not asked for
    FAMILY_LIVE_MAX = 24, // processes of a family that live: there is memory for others beside them
    SIGNALS_MAX = 32, // signals of others that wait for a process
    CONSOLES_MAX = 24, // terminals on the console: a session each
    TERMINAL_ENDS_MAX = 160, // terminals that processes have opened, each time
    TERMINAL_ENDS_OF_FAMILY = 96, // those of a family
    CELLS_MAX = 320, // states of what is open in several processes
    CELLS_OF_FAMILY = 256, // those of a family
    PAGES_OF_PIPES_MAX = 64, // pages that processes lend for the bytes of pipes, for each end that they use so
    PAGES_OF_PIPES_OF_FAMILY = 40, // those for pipes of a family
    SOCKETS_MAX = 96, // sockets
    SOCKETS_OF_FAMILY = 64, // those of a family
    PARTS_MAX = 256, // parts of messages that wait in sockets
    PARTS_OF_FAMILY = 192, // those that a family has sent and nobody has received
    PARTS_OF_QUEUE = 64, // those that wait in one socket
    PARCELS_MAX = 64, // descriptors on their way through sockets
    PARCELS_OF_FAMILY = 48, // those of a family
    LOCKS_MAX = 256, // locks on bytes of files
    LOCKS_OF_FAMILY = 192, // those of a family
    FUTEXES_MAX = 256, // threads that wait on words in memory that processes share
    FUTEXES_OF_FAMILY = 192, // those of a family
    MEMORIES_MAX = 64, // memories that several processes map
    MEMORY_BYTES_MAX = 6291456, // bytes of all memories
    MEMORY_BYTES_OF_FAMILY = 4194304, // bytes of those of a family
};
