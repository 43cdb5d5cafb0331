// SPDX-License-Identifier: MIT
//
// Claiming words for what a pointer leads to, for lib/wire only.
#pragma once

#include <tessera/wire.h>

// Claims the object of a pointer that stands at `from`: it must begin at the cursor and end within
// the message. Returns where it is.
uint32_t wire_claim(struct wire_reader *reader, uint32_t from, int32_t offset, uint64_t words);

// The same for a struct. A null pointer and an empty struct have empty sections.
struct wire_section wire_claim_struct(struct wire_reader *reader, uint32_t from, uint64_t pointer);
