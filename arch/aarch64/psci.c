// SPDX-License-Identifier: MIT
//
// Firmware stands above the level at which it enters the kernel. Entered at EL1, the board says how
// it is called; at EL2, only EL3 is left for it (SMC); and at EL3 there is none, so the other cores
// stay off.
#include "psci.h"

#include <board.h>

constexpr int32_t not_supported = -1; // DEN0022, 5.2.2

static enum { CONDUIT_NONE, CONDUIT_HVC, CONDUIT_SMC } conduit;

void psci_init(uint64_t level) {
    if (!BOARD_POWER_USES_PSCI || level == 3) {
        conduit = CONDUIT_NONE;
    } else {
        conduit = level == 1 && BOARD_PSCI_USES_HVC ? CONDUIT_HVC : CONDUIT_SMC;
    }
}

int32_t psci_call(uint32_t function, uint64_t argument1, uint64_t argument2) {
    register uint64_t x0 __asm__("x0") = function;
    register uint64_t x1 __asm__("x1") = argument1;
    register uint64_t x2 __asm__("x2") = argument2;
    register uint64_t x3 __asm__("x3") = 0;
    if (conduit == CONDUIT_NONE) {
        return not_supported;
    }
    if (conduit == CONDUIT_HVC) {
        __asm__ volatile("hvc #0" : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3)::"memory");
    } else {
        __asm__ volatile("smc #0" : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3)::"memory");
    }
    return (int32_t)x0;
}
