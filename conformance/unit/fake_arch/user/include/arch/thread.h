// SPDX-License-Identifier: MIT
//
// The thread pointer of the one thread that a test has.
#pragma once

#include <stdint.h>

uintptr_t arch_thread_pointer(void);
