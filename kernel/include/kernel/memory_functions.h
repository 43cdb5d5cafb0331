// SPDX-License-Identifier: MIT
//
// Declarations of what compilers call on their own. Kernel code uses assignments and arch_zero().
#pragma once

#include <stddef.h>

void *memcpy(void *restrict to, const void *restrict from, size_t length);
void *memset(void *to, int value, size_t length);
