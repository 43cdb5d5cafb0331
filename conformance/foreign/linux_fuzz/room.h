// SPDX-License-Identifier: MIT
//
// How much there is of what processes share.
#pragma once

#include "../trial.h"

// A line of a name and a number.
void say_number(const char *name, uint64_t number);

// Takes as much as it gets of each kind, says how much that was, and gives all of it back. Said
// before and after something else, it shows whether that left anything behind.
void count_room(void);
