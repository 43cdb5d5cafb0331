// SPDX-License-Identifier: MIT
//
// What processes have used of the processor and of memory. It is kept with who has ended until it
// is waited for, and counts then for who did.
#pragma once

#include "members.h"

// Puts what the member and the children that it waited for have used into its `end`, its first
// thread having run for so long.
void usage_settle(struct member *member, uint64_t run_time_ns);

// The parent has waited for a child that ended so.
void usage_count(struct member *parent, const struct posix_end *end);

// What the child's parent has had in the child's place is the child's.
void usage_move(struct member *child, uint64_t used_ns);
