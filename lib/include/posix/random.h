// SPDX-License-Identifier: MIT
//
// Numbers that look random and are not: there is no source of entropy (docs/caveats.md).
#pragma once

#include <stdint.h>

void random_fill(void *out, uint64_t bytes);
