// SPDX-License-Identifier: MIT
//
// The core's generic timer.
#pragma once

void timer_init(void);

// Silence the timer until the next arch_timer_set().
void timer_stop(void);
