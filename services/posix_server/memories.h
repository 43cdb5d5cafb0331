// SPDX-License-Identifier: MIT
//
// Memory that several processes map. The server keeps the frames, and takes all that was derived of
// them back when nobody holds the memory any more.
#pragma once

#include <stdint.h>

enum { MEMORIES_MAX = 64 };

constexpr uint32_t MEMORY_BYTES_MAX = 6 * 1024 * 1024; // of all
constexpr uint32_t MEMORY_BYTES_OF_FAMILY = 4 * 1024 * 1024;
