// SPDX-License-Identifier: MIT
//
// Signals from one process to another: they wait here until the receiver takes them. What becomes
// of them there is its own matter; only the one that nobody survives is carried out by the server.
#pragma once

#include "members.h"

#include <personality/linux_abi.h>

// One that was not started here cannot be ended here: it is told, and ends itself. NO_SPACE: too
// many wait.
status_t signal_deliver(struct member *member, const struct posix_signal_sent *signal);

// Does one wait that may end the process?
bool signal_is_urgent(const struct member *member);

// To all live processes of a group, from nobody.
void signal_group(uint32_t group, int32_t number);

// What became of a child (CLD_), and the signal that its parent asked for.
void signal_parent(const struct member *child, int32_t code);
