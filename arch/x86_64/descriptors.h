// SPDX-License-Identifier: MIT
//
// Segment descriptors, the task state segment and the interrupt table of the core.
#pragma once

#include <kernel/types.h>

constexpr unsigned EMERGENCY_STACKS = 3; // NMI, double fault, machine check

// Load those of this core; the interrupt table is the same for all.
void descriptors_init(void);
