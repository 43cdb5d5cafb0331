// SPDX-License-Identifier: MIT
//
// Record locks of fcntl().
#pragma once

#include <posix/descriptors.h>

// F_GETLK, F_SETLK, F_SETLKW.
int64_t record_lock(const struct description *description, int32_t command, uint64_t argument);
