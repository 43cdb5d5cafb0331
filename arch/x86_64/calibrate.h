// SPDX-License-Identifier: MIT
//
// Frequencies that the CPU does not tell, measured.
#pragma once

#include <stdint.h>

struct frequencies {
    uint64_t counter_hz; // of the time-stamp counter
    uint64_t timer_hz;   // of the local APIC's timer
};

// Takes 0.5 ms. The timer must be silent.
struct frequencies calibrate(void);
