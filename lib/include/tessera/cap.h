// SPDX-License-Identifier: MIT
//
// cap_t, the number of a slot in the program's cspace. Slot 0 is always empty: no capability.
#pragma once

#include <tessera/syscalls.h>
