// SPDX-License-Identifier: MIT
// What a client sees of the tree. A view is a set of bits in the badge of the client's capability,
// one for each row of file_views: what all of these rows let it see. Capabilities that no manifest
// narrowed have a badge of root's, and see everything. Each view that is in use has a port, which
// stays: there are as many as there are combinations of programs that execute each other.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>
#include <tessera/wire.h>

constexpr uint32_t VIEW_BADGE = UINT32_C(1) << 31;

// The bits of a badge; 0: everything is seen.
uint32_t view_of_badge(uint32_t badge);

// The bit for the program with that file.
uint32_t view_of_program(struct text program);

// The path is one of those that may be read, or written.
bool view_allows(uint32_t view, struct text path, bool to_write);

// The path is not among them, and some lie below it: it is there, as a directory.
bool view_leads(uint32_t view, struct text path);

// A capability for a client that is to see that; it is moved out with the reply. NO_SPACE: there
// are too many views, or no slot is free; NO_MEMORY.
[[nodiscard]] status_t view_open(uint32_t view, uint32_t rights, cap_t *out_capability);
