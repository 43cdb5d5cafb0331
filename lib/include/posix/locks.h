// SPDX-License-Identifier: MIT
//
// Locks on files, which are the server's: a process's own, and those of open descriptions. A
// program without that server is alone, and has all that it asks for.
#pragma once

#include <posix/descriptors.h>

// F_GETLK, F_SETLK, F_SETLKW, and F_OFD_*.
int64_t record_lock(struct description *description, int32_t command, uint64_t argument);

// A descriptor of this description is closed: the process has no lock on that file any more.
void record_locks_drop(const struct description *description);
