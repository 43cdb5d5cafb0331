// SPDX-License-Identifier: MIT
//
// Ports that a server hands out for its objects: open files, sessions. A port is bound to a badge
// while a client holds it, and comes back when the kernel says that nobody does.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

struct port_pool_entry {
    cap_t port;     // made at the first use; 0: not yet
    uint32_t badge; // 0: free
};

// Zero but for the first three members.
struct port_pool {
    cap_t endpoint;                  // of the server: with receive
    struct port_pool_entry *entries; // `capacity` of them, zeroed
    uint32_t capacity;
    uint32_t end; // of those that were ever used
};

// Binds a free port to `badge` (not 0, not in use) and derives a capability with send and `rights`
// (never manage: that is the owner's, and the kernel counts who has it not) for a client; the
// server moves it out with its reply. NO_SPACE: all ports are in use, or no slot is free.
// NO_MEMORY.
[[nodiscard]] status_t port_pool_open(struct port_pool *pool, uint32_t badge, uint32_t rights,
                                      cap_t *out_capability);

// The port of this badge is free again. Called by the server loop.
void port_pool_closed(struct port_pool *pool, uint32_t badge);
