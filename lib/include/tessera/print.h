// SPDX-License-Identifier: MIT
//
// Text on a console, for programs: in pieces as large as one message carries.
#pragma once

#include <tessera/errors.h>
#include <tessera/syscalls.h>
#include <tessera/wire.h>

// Writes all of it, or returns what stopped it.
status_t print_text(cap_t console, struct text text);

// Formatted as by format_text(); at most 511 bytes, more is cut off.
[[gnu::format(printf, 2, 3)]] status_t print_format(cap_t console, const char *format, ...);
