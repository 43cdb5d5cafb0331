// SPDX-License-Identifier: MIT
// Programs that run in the background.
#pragma once

#include "programs.h"

// Whether there is room for one more.
bool jobs_have_room(void);

// Keeps a program. There is room.
void jobs_add(const struct program *program);

// Reads a process id, or %N for the Nth program in the background, the oldest first. False: it is
// neither.
[[nodiscard]] bool jobs_parse_id(const char *text, uint32_t *out_id);

// How a job ended that was told about before. False: not known, or too long ago.
[[nodiscard]] bool jobs_find_ended(uint32_t id, int32_t *out_status);

// A job by its process id, or the first one for 0. False: no such job. It is no job any more, and
// the caller's.
[[nodiscard]] bool jobs_take(uint32_t id, struct program *out);

// Whether a process runs, or will: one that the process manager no longer knows does not.
[[nodiscard]] bool jobs_is_running(uint32_t id);

// Tells of the jobs that have ended since, and forgets them.
void jobs_report(void);
