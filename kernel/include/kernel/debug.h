// SPDX-License-Identifier: MIT
//
// Assertions on kernel invariants. They stay on in every build and never judge what a user passed
// in.
#pragma once

#include <kernel/entry.h>

// The function that holds `address`, and the distance from its beginning. Null if the table does
// not know.
const char *symbol_find(uint64_t address, uint64_t *out_offset);

#define ASSERT(condition)                                                                          \
    do {                                                                                           \
        if (!(condition)) [[clang::unlikely]] {                                                    \
            panic("%s:%u: %s", __FILE_NAME__, (unsigned)__LINE__, #condition);                     \
        }                                                                                          \
    } while (0)
