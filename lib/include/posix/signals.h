// SPDX-License-Identifier: MIT
//
// Signals of the one process that there is: what became of each by the program's wish.
#pragma once

#include <stdbool.h>
#include <stdint.h>

// Does what the signal does without a handler, if the program does not ignore or block it. Comes
// back if the program goes on.
void posix_raise(int32_t signal);

bool posix_is_ignored(int32_t signal);

// What exec() does to signals: handlers are gone, what is ignored or blocked stays so.
void posix_forget_handlers(void);
