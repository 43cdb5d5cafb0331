// SPDX-License-Identifier: MIT
//
// Touches an address and lives to tell.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>

// A thread of the program reads from the address. *out_kind is how that ended: FAULT_PAGE,
// FAULT_ALIGNMENT, ... or FAULT_EXIT if it could be read.
[[nodiscard]] status_t touch_address(uint64_t address, uint32_t *out_kind);
