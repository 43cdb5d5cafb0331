// SPDX-License-Identifier: MIT
//
// Timers of the program that send signals. The helper (posix/helper.h) runs them.
#pragma once

#include <stdint.h>

// Fires what is due. Returns when the next is due; UINT64_MAX: never.
uint64_t posix_timers_run(uint64_t now_ns);

// What exec() does to timers: alarm()'s stays, those of timer_create() are gone.
void posix_forget_timers(void);
