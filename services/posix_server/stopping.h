// SPDX-License-Identifier: MIT
//
// Processes that stop and go on. A process stops itself, all of its threads, and says so here; it
// looks here whether it is to stay so.
#pragma once

#include "members.h"

bool stopping_is_stop(uint32_t signal);

// It goes on, if it had stopped.
void stopping_end(struct member *member);

// The processes of a group that nobody could have go on any more, and that have stopped, are told
// that they are left alone.
void stopping_look_at(uint32_t group);
