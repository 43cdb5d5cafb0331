// SPDX-License-Identifier: MIT
//
// Segment descriptors, the task state segment and the interrupt table of the core.
#pragma once

#include <kernel/types.h>

constexpr unsigned EMERGENCY_STACKS = 3; // NMI, double fault, machine check

// Load those of this core; the interrupt table is the same for all.
void descriptors_init(void);

// Where the processor saves the registers of the thread that runs next.
void descriptors_set_context_end(vaddr_t end);
