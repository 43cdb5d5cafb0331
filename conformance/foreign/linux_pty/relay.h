// SPDX-License-Identifier: MIT
//
// A program inside a pseudo-terminal, whose master is between it and the terminal of this one.
#pragma once

#include <stdint.h>

// The name of the pseudo-terminal of this number.
void terminal_path(uint32_t number, char *out);

// Runs the program with these arguments and variables, and ends as it did.
[[noreturn]] void relay(const char *const *arguments, const char *const *variables);
