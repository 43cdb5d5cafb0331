// SPDX-License-Identifier: MIT
// Programs that run in the background.
#pragma once

#include "programs.h"

// Whether there is room for one more.
bool jobs_have_room(void);

// Keeps a program. There is room.
void jobs_add(const struct program *program);

// The process id of the job at a position, 1 for the oldest. False: no such job.
[[nodiscard]] bool jobs_find(uint64_t position, uint32_t *out_id);

// A job by its process id, or the first one for 0. False: no such job. It is no job any more, and
// the caller's.
[[nodiscard]] bool jobs_take(uint32_t id, struct program *out);

// Tells of the jobs that have ended since, and forgets them.
void jobs_report(void);
