// SPDX-License-Identifier: MIT
//
// Assertions on kernel invariants. They stay on in every build and never judge what a user passed
// in.
#pragma once

#include <kernel/entry.h>

#define ASSERT(condition)                                                                          \
    do {                                                                                           \
        if (!(condition)) [[clang::unlikely]] {                                                    \
            panic("%s:%d: %s", __FILE_NAME__, __LINE__, #condition);                               \
        }                                                                                          \
    } while (0)
