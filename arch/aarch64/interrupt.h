// SPDX-License-Identifier: MIT
//
// Interrupts: the controller, and what of it is each core's own.
#pragma once

void interrupt_init(void); // by the core that boots, its own part included
void interrupt_init_core(void);

// One interrupt is waiting: acknowledge it and tell the kernel.
void interrupt_handle(void);
