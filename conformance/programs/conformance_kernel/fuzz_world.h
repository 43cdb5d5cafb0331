// SPDX-License-Identifier: MIT
//
// What the random calls are made on, and what they must not reach. The players of a sandbox hold a
// few capabilities of every type but machine, among them the cspace, address space and memory that
// they live in. The canary is everything else: objects of the suite that must stay as they are.
#pragma once

#include "fuzz_calls.h"

// Fills the sandbox's cspace. `line` is an interrupt line that nobody has.
void fuzz_world_fill(struct sandbox *sandbox, uint64_t line);

// What its slots hold now.
void fuzz_world_look(const struct sandbox *sandbox, struct slot_view *out_view);

// An interrupt line that nobody has.
uint64_t fuzz_free_line(void);

// Makes the canary, the first time, and remembers what the suite has.
void canary_remember(void);

// They are all as they were, and the server among them answers.
void canary_check(void);
