// SPDX-License-Identifier: MIT
//
// What becomes of output, for whoever writes it.
#pragma once

#include <personality/linux_abi.h>
#include <stdbool.h>
#include <stdint.h>

// Is a return put in front of each newline, by these flags of the settings?
static inline bool terminal_output_returns(uint32_t flags) {
    constexpr uint32_t newlines = LINUX_OPOST | LINUX_ONLCR;
    return (flags & newlines) == newlines;
}
