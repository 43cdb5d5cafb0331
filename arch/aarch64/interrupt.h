// SPDX-License-Identifier: MIT
//
// Interrupts of the current core.
#pragma once

void interrupt_init(void);

// One interrupt is waiting: acknowledge it and tell the kernel.
void interrupt_handle(void);
