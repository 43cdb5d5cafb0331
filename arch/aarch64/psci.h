// SPDX-License-Identifier: MIT
//
// Calls of the firmware that switches cores and the machine (PSCI, DEN0022).
#pragma once

#include <stdint.h>

constexpr uint32_t psci_system_off = 0x84000008;
constexpr uint32_t psci_system_reset = 0x84000009;
constexpr uint32_t psci_cpu_on = 0xc4000003; // the core's affinity, and its entry

// Once, before the first call. `level`: the exception level at which the loader entered the kernel.
void psci_init(uint64_t level);

// 0, or a negative error; so where there is no such firmware.
int32_t psci_call(uint32_t function, uint64_t argument1, uint64_t argument2);
