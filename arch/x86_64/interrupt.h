// SPDX-License-Identifier: MIT
//
// Interrupts of the current core.
#pragma once

void interrupt_init(void);
