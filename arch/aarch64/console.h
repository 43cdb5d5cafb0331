// SPDX-License-Identifier: MIT
//
// The kernel's console before arch_console_write() can be used.
#pragma once

// With the MMU off: say why the boot cannot go on, and stop.
[[noreturn]] void boot_stop(const char *reason);
