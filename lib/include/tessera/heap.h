// SPDX-License-Identifier: MIT
//
// Memory in pieces, as malloc() and free() give it: from pages of the quota, which the heap takes
// as it grows and keeps. May be used by several threads of one priority.
#pragma once

#include <stddef.h>

// At least `bytes` bytes, zeroed, at a multiple of 16. Null: the quota is used up.
[[nodiscard]] void *heap_allocate(size_t bytes);

// Gives a piece back. Null means nothing.
void heap_release(void *piece);
