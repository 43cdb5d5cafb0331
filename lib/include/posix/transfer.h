// SPDX-License-Identifier: MIT
//
// Bytes between descriptors and the program's memory.
#pragma once

#include <stdint.h>

constexpr uint64_t TRANSFER_MAX = (UINT64_C(1) << 31) - 4096; // bytes of one call, as on Linux

constexpr uint64_t TRANSFER_PARTS_MAX = 1024; // of one call, as on Linux

// As read and write: bytes, or a negative errno. They begin at `*place` and move it along; null: at
// the description's own place, which moves.
int64_t transfer_read(int32_t fd, void *out, uint64_t count, int64_t *place);
int64_t transfer_write(int32_t fd, const void *from, uint64_t count, int64_t *place);
