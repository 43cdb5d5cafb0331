// SPDX-License-Identifier: MIT
//
// Sets of epoll: which descriptions each has, for what, and what it has told of them.
#pragma once

#include <posix/descriptors.h>

// The description is about to be gone: no set has it any more.
void epoll_forget(const struct description *description);

// What a child begins with.
struct fork_part epoll_state(uint32_t index);
enum { EPOLL_STATES = 2 };
