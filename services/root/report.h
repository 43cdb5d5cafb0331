// SPDX-License-Identifier: MIT
//
// What root has to say goes to the log, without ever waiting for it: lines are kept in a small
// ring, and sent one way when the log is there to take them. Root depends on no service, and while
// there is no log its lines wait, the oldest giving way.
#pragma once

#include <log/log.h>
#include <stdbool.h>

[[gnu::format(printf, 2, 3)]] void report_line(enum log_level level, const char *format, ...);

// Are there lines for a log that exists?
bool report_is_waiting(void);

// Sends what waits, as far as the log takes it. Returns whether lines are left. Uses the message
// buffer.
bool report_flush(void);
