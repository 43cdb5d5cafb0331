// SPDX-License-Identifier: MIT
//
// Which addresses of the program's own range are free for mappings. Ranges are given out in rising
// order and reused when a range of the same size comes back. May be used by several threads of one
// priority.
#pragma once

#include <stdint.h>

// Addresses from `first` to `limit` - 1 are free. For the start code, and for tests.
void address_init(uint64_t first, uint64_t limit);

// A range of `size_bytes` at a multiple of `alignment` (a power of two); 0: none is left.
[[nodiscard]] uint64_t address_reserve(uint64_t size_bytes, uint64_t alignment);

// Gives a reserved range back; nothing may be mapped there. At most 16 ranges wait to be reused,
// more are forgotten.
void address_release(uint64_t address, uint64_t size_bytes);
