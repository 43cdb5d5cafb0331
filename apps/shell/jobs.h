// SPDX-License-Identifier: MIT
// Programs that run in the background.
#pragma once

#include "programs.h"

// Keeps a program. False: too many.
[[nodiscard]] bool jobs_add(const struct program *program);

// A job by its process id, or the first one for 0. False: no such job. It is no job any more, and
// the caller's.
[[nodiscard]] bool jobs_take(uint32_t id, struct program *out);

// Tells of the jobs that have ended since, and forgets them.
void jobs_report(void);
