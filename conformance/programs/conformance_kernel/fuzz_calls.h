// SPDX-License-Identifier: MIT
//
// Random system calls, most of them nearly right: a slot that holds something, a method of it, the
// number of words that the method takes, and values that mean something to somebody. The same seed
// gives the same calls.
#pragma once

#include "sandbox.h"

struct random {
    uint64_t state; // not 0
};

uint64_t random_next(struct random *random);

// 0 to bound - 1; of a bound of 0, which 2^64 is, any number.
uint64_t random_below(struct random *random, uint64_t bound);

// What the slots of the sandbox's cspace held when somebody looked: object types.
struct slot_view {
    uint8_t types[SANDBOX_SLOTS];
};

// One call of any kind.
void random_call(struct random *random, const struct slot_view *view, struct played_call *out_call);

// Capabilities and some words in a message buffer.
void random_buffer(struct random *random, const struct slot_view *view,
                   struct message_buffer *buffer);
