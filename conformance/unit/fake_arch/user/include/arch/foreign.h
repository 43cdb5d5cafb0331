// SPDX-License-Identifier: MIT
//
// How programs of the fake architecture make system calls: arguments in the first registers.
#pragma once

#include <stdint.h>

enum : uint32_t {
    REGISTER_NUMBER = 6,
    REGISTER_PC,
    REGISTER_SP,
    REGISTER_THREAD_POINTER,
    REGISTER_COUNT,
    ARCH_FOREIGN_NUMBER = REGISTER_NUMBER,
    ARCH_FOREIGN_RESULT = REGISTER_NUMBER,
    ARCH_FOREIGN_INSTRUCTION_BYTES = 2,
};

static const uint8_t arch_foreign_arguments[] = {0, 1, 2, 3, 4, 5};
