// SPDX-License-Identifier: MIT
//
// Calls of the firmware that switches cores and the machine (PSCI, DEN0022).
#pragma once

#include <board.h>
#include <stdint.h>

constexpr uint32_t psci_system_off = 0x84000008;
constexpr uint32_t psci_system_reset = 0x84000009;
constexpr uint32_t psci_cpu_on = 0xc4000003; // the core's affinity, and its entry

// 0, or a negative error.
static inline int32_t psci_call(uint32_t function, uint64_t argument1, uint64_t argument2) {
    register uint64_t x0 __asm__("x0") = function;
    register uint64_t x1 __asm__("x1") = argument1;
    register uint64_t x2 __asm__("x2") = argument2;
    register uint64_t x3 __asm__("x3") = 0;
    if (BOARD_PSCI_USES_HVC) {
        __asm__ volatile("hvc #0" : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3)::"memory");
    } else {
        __asm__ volatile("smc #0" : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3)::"memory");
    }
    return (int32_t)x0;
}
