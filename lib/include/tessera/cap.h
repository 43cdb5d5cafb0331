// SPDX-License-Identifier: MIT
//
// How a program names a capability: by the slot of its cspace that holds it. Slot 0 is always empty: no capability.
#pragma once

#include <stdint.h>

typedef uint32_t cap_t;
