// SPDX-License-Identifier: MIT
//
// One invocation under way, and what the generated readers ask of it. Readers look, handlers decode
// what only they can know and then commit.
#pragma once

#include <kernel/types.h>
#include <invocations.h>

struct slot;
struct thread;

// A handler was interrupted at a preemption point and keeps its progress in the objects: dispatch
// lets the system call start over. Never seen by a program.
constexpr status_t INVOCATION_RESTART = 1;

// The caller waits, or its registers hold the outcome already: dispatch leaves them alone.
constexpr status_t SYSCALL_DONE = 2;

struct invocation {
    struct thread *caller;
    struct slot *target; // type and rights were checked. Do not touch it after a deletion: it may
                         // be what was deleted
};

uint64_t invocation_info(const struct invocation *call);

// Argument word `index`, 0 to 7.
uint64_t invocation_word(const struct invocation *call, unsigned index);

// Change an argument word before INVOCATION_RESTART, so that the next round does only what is left.
void invocation_set_word(struct invocation *call, unsigned index, uint64_t value);

// Look up capability argument `index` in the caller's cspace and check it. Null if it is optional
// and 0.
status_t invocation_capability(const struct invocation *call, unsigned index, uint32_t types_mask,
                               unsigned rights, bool is_optional, struct slot **out_slot);
