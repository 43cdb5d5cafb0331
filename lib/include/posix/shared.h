// SPDX-License-Identifier: MIT
//
// Mappings that a process shares with those that it forks: their pages are the server's
// (idl/proto/posix.capnp), are asked for when they are used first, and count for the family.
#pragma once

#include <posix/fork.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

// Memory for a range of whole pages, of which the table of pages says that they are shared.
// NO_SPACE, NO_MEMORY, PEER_GONE: there is no server.
[[nodiscard]] status_t shared_make(uint64_t address, uint64_t bytes);

// A capability to the page of an address.
[[nodiscard]] status_t shared_page(uint64_t page, cap_t *out_frame);

// Lets go of memory of which no page is mapped any more.
void shared_forget(void);

// What a child begins with, and its own hold on it.
struct fork_part shared_state(void);
[[nodiscard]] status_t shared_take(cap_t parent_cspace);
