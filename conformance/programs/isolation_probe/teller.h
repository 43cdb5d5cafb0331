// SPDX-License-Identifier: MIT
//
// The end of the run, told by the probe that runs when all others wait: it has the lowest priority.
#pragma once

#include <stdint.h>

// Reads every report from the log, prints them with plan and sum, and switches off: status 0 if
// nothing failed or is missing.
[[noreturn]] void tell_and_power_off(uint32_t planned);
