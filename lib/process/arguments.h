// SPDX-License-Identifier: MIT
//
// The arguments of a program, from a row of strings to the table in its startup page.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/layouts.h>

// Writes count, offsets and text. BAD_ARGUMENT: too many or too long, or the last has no NUL;
// nothing was written then.
[[nodiscard]] status_t arguments_store(const uint8_t *bytes, uint32_t length,
                                       struct startup_info *out);
