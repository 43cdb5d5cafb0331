// SPDX-License-Identifier: MIT
//
// Lines to the system log. Before log_connect(), and when the log cannot be reached, they are lost:
// a program never fails because of what it wanted to say. Formatted as by format_text(), at most
// LOG_TEXT_MAX bytes. Who wrote a line is told by the kernel.
#pragma once

#include <tessera/syscalls.h>

// The capability of the log that this program was given.
void log_connect(cap_t log);

[[gnu::format(printf, 1, 2)]] void log_error(const char *format, ...);
[[gnu::format(printf, 1, 2)]] void log_warning(const char *format, ...);
[[gnu::format(printf, 1, 2)]] void log_info(const char *format, ...);
[[gnu::format(printf, 1, 2)]] void log_debug(const char *format, ...);
