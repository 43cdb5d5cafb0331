// SPDX-License-Identifier: MIT
//
// A lock between the threads of one program, for sections of a few instructions. Who finds it taken
// yields, so the threads that share a lock must have one priority.
#pragma once

#include <stdatomic.h>

struct lock {
    atomic_flag is_taken;
};

void lock_take(struct lock *lock);    // pairs with lock_release(): acquire
void lock_release(struct lock *lock); // release
