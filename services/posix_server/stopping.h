// SPDX-License-Identifier: MIT
//
// Processes that stop and go on. A process stops itself, all of its threads, and says so here; it
// looks here whether it is to stay so.
#pragma once

#include "members.h"

bool stopping_is_stop(uint32_t signal);

// It goes on, if it had stopped.
void stopping_end(struct member *member);

// Has a group processes that have stopped, and somebody who could have them go on?
bool stopping_is_cared_for(uint32_t group);

// Tells those processes that they are left alone, if they are now: the group, which was cared for,
// has lost a process or the parent of one.
void stopping_look_at(uint32_t group);
