// SPDX-License-Identifier: MIT
//
// The clock, and a timer for each core.
#pragma once

// On the first core: find out the frequencies.
void timer_init(void);

// On any other.
void timer_init_here(void);
