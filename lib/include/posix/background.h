// SPDX-License-Identifier: MIT
//
// What a process in the background of its terminal may not do: it, and its group, are stopped by a
// signal, and try again when they are in the foreground.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>

// Does the thread that is being served not care for this signal?
bool background_is_free(int32_t signal);

// Of a terminal that refused a call: the negative errno, or POSIX_INTERRUPTED after the signal was
// sent to the process's group.
int64_t background_answer(status_t status, int32_t signal);
