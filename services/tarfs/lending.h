// SPDX-License-Identifier: MIT
//
// Pages of the archive's files that clients map: each is in memory once, for all who have it. They
// are read or executed and never change. A page stays as long as anybody has a capability to it;
// one that nobody has gives way to another.
#pragma once

#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>

// A capability to a page of the file, to be read and executed: what is behind the file's end is
// zeros. BAD_RANGE: the file ends before it. NO_SPACE, NO_MEMORY: all pages are in use. IO_ERROR.
[[nodiscard]] status_t lending_page(uint32_t node, uint64_t index, cap_t *out);
