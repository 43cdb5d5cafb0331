// SPDX-License-Identifier: MIT
//
// Text on the kernel's own console, for who holds the machine object: root's first and last words,
// and test suites in root's place.
#pragma once

#include <tessera/syscalls.h>
#include <tessera/wire.h>

void machine_print(cap_t machine, struct text text);

// At most 255 bytes; more is cut off.
[[gnu::format(printf, 2, 3)]] void machine_format(cap_t machine, const char *format, ...);
