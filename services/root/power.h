// SPDX-License-Identifier: MIT
//
// The end of the system.
#pragma once

#include <stdint.h>

[[noreturn]] void power_off(uint8_t status);
[[noreturn]] void power_reset(void);

// Says why on the kernel's console and switches off with status 1: when root itself cannot go on.
[[noreturn, gnu::format(printf, 1, 2)]] void power_fail(const char *format, ...);
