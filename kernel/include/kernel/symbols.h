// SPDX-License-Identifier: MIT
//
// Names of the kernel's functions, for backtraces: a table that tools/make_symbols.py makes from
// the linked kernel and the build puts behind it.
#pragma once

#include <stdint.h>

// The function that holds `address`, and the distance from its beginning. Null if the table does
// not know.
const char *symbol_find(uint64_t address, uint64_t *out_offset);
