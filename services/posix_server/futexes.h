// SPDX-License-Identifier: MIT
//
// Threads that wait on words in memory that processes share.
#pragma once

#include "members.h"

// A process has ended. A wake that its threads were not told of goes to who is next.
void futexes_forget(const struct member *member);
